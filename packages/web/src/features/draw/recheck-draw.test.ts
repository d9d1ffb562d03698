import { commitmentOf, drawPanels, freezePool, type PoolEntry, seedOf } from '@laureate/core';
import { describe, expect, test } from 'vitest';
import { ceremonySteps, recheckDraw, type ShownDraw } from './recheck-draw.ts';
import { browserHasher } from './sha-256.ts';

const hasher = browserHasher;
const name = 'r1/d-1';
const nonces: Readonly<Record<string, string>> = { office: '0f'.repeat(32), supervision: '5e'.repeat(32) };
const poolSalt = '5a'.repeat(32);
const dossiersHead = 'ab'.repeat(32);
const entries: PoolEntry[] = ['a', 'b', 'c', 'd', 'e'].map((person) => ({
  person,
  fields: ['machinery'],
  mayLead: true,
  load: 0,
  notFor: [],
}));
const rules = { oneOfEachEmployer: false, reserves: 1 };
const panels = [{ panel: 'p-1', cases: ['O-1'], size: 3, sectors: [] }];

/** A draw as the view shows it once it is drawn. */
function aDraw(): ShownDraw {
  const { leaves, root } = freezePool(hasher, poolSalt, entries);
  const reveals = Object.entries(nonces).map(([committer, nonce]) => ({ committer, nonce }));
  const seed = seedOf(hasher, { draw: name, attempt: 1, poolRoot: root, dossiersHead, reveals });
  const outcome = drawPanels(hasher, { seed, pool: entries, panels, rules });
  if (!outcome.drawn) throw new Error('nothing was drawn');
  const committers = reveals.map(({ committer: body, nonce }) => ({
    as: 'office',
    body,
    nonce,
    commitment: commitmentOf(hasher, { draw: name, attempt: 1, committer: body, nonce }),
  }));
  return {
    draw: 'd-1',
    name,
    attempt: 1,
    standing: 'drawn',
    poolRoot: root,
    dossiersHead,
    committers,
    panels,
    refill: [],
    pool: entries.map((entry, at) => ({ ...entry, leaf: leaves[at] ?? '' })),
    left: [],
    rules,
    poolSalt,
    steps: [
      { step: 'seed', seed },
      { step: 'order', panels: outcome.panels.map(({ panel }) => panel), starts: outcome.starts },
      ...outcome.panels.map((panel) => ({ step: 'drawn', ...panel })),
    ],
  } as unknown as ShownDraw;
}

const draw = aDraw();
const rechecked = (changed: object, step: (typeof ceremonySteps)[number]) =>
  recheckDraw(hasher, { ...draw, ...changed } as ShownDraw, step);
const differs = (...differences: readonly object[]) => ({
  verdict: 'differs',
  differs: differences.map((each) => ({ of: undefined, ...each })),
});

describe('a recheck', () => {
  test('agrees with a draw that was held as recorded, and counts what it compared', () => {
    expect(ceremonySteps.map((step) => recheckDraw(hasher, draw, step))).toEqual([
      { verdict: 'agrees', compared: 2 },
      { verdict: 'agrees', compared: 6 },
      { verdict: 'agrees', compared: 2 },
      { verdict: 'agrees', compared: 3 },
    ]);
  });

  test('names the body whose number is another one', () => {
    const committers = draw.committers.map((each) =>
      each.body === 'office' ? { ...each, nonce: '00'.repeat(32) } : each,
    );

    expect(rechecked({ committers }, 'reveals')).toEqual(differs({ what: 'commitment', of: 'office' }));
    expect(rechecked({ committers }, 'result')).toMatchObject({
      verdict: 'differs',
      differs: expect.arrayContaining([expect.objectContaining({ what: 'seed' })]),
    });
  });

  test('names the entry of the pool that was changed afterwards', () => {
    const pool = draw.pool.map((entry) => (entry.person === 'c' ? { ...entry, notFor: ['O-1'] } : entry));

    expect(rechecked({ pool }, 'pool')).toEqual(
      differs({ what: 'pool-entry', of: 'c' }, { what: 'pool-root' }),
    );
  });

  test('names the panel that is not that of the seed', () => {
    const steps = draw.steps.map((step) =>
      step.step === 'drawn' ? { ...step, members: [...step.members].reverse() } : step,
    );

    expect(rechecked({ steps }, 'result')).toEqual(differs({ what: 'panel', of: 'p-1' }));
  });

  test('says that there is nothing to compare before a number is known; the own kept one is', () => {
    const committers = draw.committers.map(({ nonce: _, ...each }) => each);
    const early = { ...draw, committers, steps: [] } as unknown as ShownDraw;
    const own = new Map([['office', nonces.office ?? '']]);

    expect(recheckDraw(hasher, early, 'commitments')).toEqual({ verdict: 'not-yet' });
    expect(recheckDraw(hasher, early, 'commitments', own)).toEqual({ verdict: 'agrees', compared: 1 });
    expect(recheckDraw(hasher, early, 'reveals', own)).toEqual({ verdict: 'not-yet' });
    expect(recheckDraw(hasher, early, 'result')).toEqual({ verdict: 'not-yet' });
  });
});
