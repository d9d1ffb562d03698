import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPanels } from './draw-panels.ts';
import type { DrawRules, PanelToDraw } from './panel-to-draw.ts';
import { dossiersHead, freezePool, type PoolEntry } from './pool.ts';
import { seedOf } from './seed.ts';
import {
  everyCombination,
  hasher,
  keepsRules,
  plainRules,
  seedNumbered,
} from './testing/every-combination.ts';

const hex = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const fields = fc.uniqueArray(fc.constantFrom('making', 'services', 'farming', 'trade'), {
  minLength: 1,
  maxLength: 2,
});
const anEntry = (at: number): fc.Arbitrary<PoolEntry> =>
  fc.record({
    person: fc.constant(`x${String(at).padStart(2, '0')}`),
    fields,
    employer: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
    mayLead: fc.boolean(),
    load: fc.nat(3),
    notFor: fc.subarray(['c1', 'c2', 'c3']),
  });
const aPool = fc
  .integer({ min: 0, max: 9 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => anEntry(at))));
const rules: fc.Arbitrary<DrawRules> = fc.record({
  maxLoad: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  perField: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  oneOfEachEmployer: fc.boolean(),
  reserves: fc.nat(3),
});
const aPanel = (panel: string, cases: string[]): fc.Arbitrary<PanelToDraw> =>
  fc.record({
    panel: fc.constant(panel),
    cases: fc.constant(cases),
    size: fc.integer({ min: 1, max: 4 }),
    sectors: fc.subarray(['making', 'services']),
  });
const panels = fc.tuple(aPanel('p1', ['c1']), aPanel('p2', ['c2', 'c3']));
const runs = { numRuns: 400 };

/** What everybody carries before a panel of a draw, that of the panels drawn before it included. */
function carriedBefore(
  pool: readonly PoolEntry[],
  before: readonly { readonly panel: string; readonly members: readonly string[] }[],
  wanted: readonly PanelToDraw[],
): PoolEntry[] {
  const casesOf = (panel: string) => wanted.find((each) => each.panel === panel)?.cases.length ?? 0;
  return pool.map((entry) => {
    const own = before.filter(({ members }) => members.includes(entry.person));
    return { ...entry, load: own.reduce((sum, { panel }) => sum + casesOf(panel), entry.load) };
  });
}

describe('every draw', () => {
  test('keeps the rules in each panel, with the loads of those before it, and draws reserves beside it', () => {
    fc.assert(
      fc.property(hex, aPool, panels, rules, (seed, pool, wanted, asked) => {
        const outcome = drawPanels(hasher, { seed, pool, panels: wanted, rules: asked });
        if (!outcome.drawn) return;
        for (const [at, drawn] of outcome.panels.entries()) {
          const panel = wanted.find((each) => each.panel === drawn.panel) as PanelToDraw;
          const then = carriedBefore(pool, outcome.panels.slice(0, at), wanted);
          expect(keepsRules(panel, asked, then, drawn)).toBe(true);
          expect(drawn.reserves.filter((person) => drawn.members.includes(person))).toEqual([]);
          expect(new Set(drawn.reserves).size).toBe(drawn.reserves.length);
          expect(drawn.reserves.length).toBeLessThanOrEqual(asked.reserves);
        }
      }),
      runs,
    );
  });

  test('of one panel is refused exactly when no combination keeps the rules, and the reasons say how many are missing', () => {
    fc.assert(
      fc.property(hex, aPool, aPanel('p1', ['c1', 'c2']), rules, (seed, pool, panel, asked) => {
        const outcome = drawPanels(hasher, { seed, pool, panels: [panel], rules: asked });
        expect(outcome.drawn).toBe(everyCombination(panel, asked, pool).length > 0);
        if (outcome.drawn) return;
        const shortages = outcome.short.flatMap((short) => short.shortages);
        expect(shortages.length).toBeGreaterThan(0);
        for (const { needed, available } of shortages) expect(needed).toBeGreaterThan(available);
      }),
      runs,
    );
  });

  test('comes out the same again, in whatever order pool, panels and fields are given', () => {
    fc.assert(
      fc.property(hex, aPool, panels, rules, (seed, pool, wanted, asked) => {
        const first = drawPanels(hasher, { seed, pool, panels: wanted, rules: asked });
        const turned = drawPanels(hasher, {
          seed,
          pool: [...pool].reverse().map((entry) => ({ ...entry, fields: [...entry.fields].reverse() })),
          panels: [...wanted].reverse(),
          rules: asked,
        });
        expect(turned).toEqual(first);
      }),
      runs,
    );
  });
});

describe('a seed', () => {
  const parts = fc.record({
    draw: fc.string(),
    attempt: fc.nat(),
    poolRoot: hex,
    dossiersHead: hex,
    reveals: fc.tuple(
      hex.map((nonce) => ({ committer: 'office', nonce })),
      hex.map((nonce) => ({ committer: 'supervision', nonce })),
    ),
  });

  test('is another one as soon as anything in it is', () => {
    fc.assert(
      fc.property(parts, hex, (one, other) => {
        const [office, supervision] = one.reveals;
        fc.pre(![one.poolRoot, one.dossiersHead, office.nonce, supervision.nonce].includes(other));
        const changed = [
          { ...one, draw: `${one.draw}x` },
          { ...one, attempt: one.attempt + 1 },
          { ...one, poolRoot: other },
          { ...one, dossiersHead: other },
          { ...one, reveals: [{ ...office, nonce: other }, supervision] },
          { ...one, reveals: [office, { ...supervision, nonce: other }] },
        ].map((each) => seedOf(hasher, each));
        expect(new Set([seedOf(hasher, one), ...changed]).size).toBe(7);
      }),
      runs,
    );
  });

  test('does not depend on who shows the nonce first', () => {
    fc.assert(
      fc.property(parts, (one) => {
        const turned = { ...one, reveals: [...one.reveals].reverse() };
        expect(seedOf(hasher, turned)).toBe(seedOf(hasher, one));
      }),
      runs,
    );
  });
});

describe('a frozen pool', () => {
  test('has one root in whatever order it is given, and another as soon as an entry, the salt or the size changes', () => {
    fc.assert(
      fc.property(aPool, hex, hex, fc.nat(), (pool, salt, other, at) => {
        fc.pre(pool.length > 0 && salt !== other);
        const { root } = freezePool(hasher, salt, pool);
        expect(freezePool(hasher, salt, [...pool].reverse()).root).toBe(root);
        const one = pool[at % pool.length] as PoolEntry;
        const changes: Partial<PoolEntry>[] = [
          { load: one.load + 1 },
          { mayLead: !one.mayLead },
          { fields: [...one.fields, 'another'] },
          { employer: `${one.employer}x` },
          { notFor: [...one.notFor, 'c9'] },
        ];
        const roots = changes.map(
          (change) =>
            freezePool(
              hasher,
              salt,
              pool.map((entry) => (entry === one ? { ...one, ...change } : entry)),
            ).root,
        );
        const without = pool.filter((entry) => entry !== one);
        const all = [
          root,
          ...roots,
          freezePool(hasher, other, pool).root,
          freezePool(hasher, salt, without).root,
        ];
        expect(new Set(all).size).toBe(all.length);
      }),
      runs,
    );
  });

  test('takes nobody twice', () => {
    const entry = { person: 'x', fields: [], mayLead: true, load: 0, notFor: [] };
    expect(() => freezePool(hasher, seedNumbered(1), [entry, entry])).toThrow('x stands twice');
  });
});

describe('the head of the dossiers', () => {
  test('changes with any dossier and not with their order', () => {
    const filed = [
      { case: 'O-1', dossier: 'file:1' },
      { case: 'O-2', dossier: 'file:2' },
    ];
    const head = dossiersHead(hasher, filed);
    expect(dossiersHead(hasher, [...filed].reverse())).toBe(head);
    expect(dossiersHead(hasher, filed.slice(1))).not.toBe(head);
    expect(dossiersHead(hasher, [{ case: 'O-1', dossier: 'file:3' }, ...filed.slice(1)])).not.toBe(head);
  });
});

describe('the rules of the distribution tests', () => {
  test('without rules, three of six with a leader come in 60 combinations', () => {
    const pool = Array.from({ length: 6 }, (_, at) => ({
      person: `x${at}`,
      fields: [],
      mayLead: true,
      load: 0,
      notFor: [],
    }));
    expect(everyCombination({ panel: 'p', cases: [], size: 3, sectors: [] }, plainRules, pool)).toHaveLength(
      60,
    );
  });
});
