import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../access/roles.ts';
import { answerView } from '../../../act/answer-view.ts';
import { views } from '../../../catalogue.ts';
import { freezePool, type PoolEntry } from '../../../fairness/draw/index.ts';
import { day } from '../../../testing/city.ts';
import {
  after,
  commitmentIn,
  committed,
  type DrawGround,
  drawn,
  groundOf,
  nonces,
  opening,
  revealing,
  voiding,
} from '../../../testing/drawing.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { sampleCrypto } from '../../../testing/sample-ledger.ts';
import { personRecused } from '../../proceedings/events.ts';

const today = day('2026-04-28');
const head: Actor = { person: 'office-head', role: 'office', body: 'office', rank: 'head' };
const supervisor: Actor = { person: 'supervisor', role: 'supervisor', body: 'supervision', rank: 'member' };
const see = (ground: DrawGround, view: string, viewer: Actor, query: object = {}) =>
  look(given(ground), ground.scheme, { view, viewer, query, today }) as Record<string, never>;
/** What somebody gets through every door. */
const answered = (ground: DrawGround, view: string, by: object, query: object = {}) => {
  const { registry, round } = given(ground);
  const scene = { views, registry, round: { id: 'r1', state: round, scheme: ground.scheme } };
  return answerView(scene, { view, by: by as { person: string }, query, today });
};

describe('draw', () => {
  test('shows who is awaited and until when', () => {
    expect(see(after(groundOf(), opening()), 'draw', head, { draw: 'd-1' })).toMatchObject({
      standing: 'committing',
      name: 'r1/d-1',
      waitsFor: ['office', 'supervision'],
      term: { from: '2026-04-28', endsOn: '2026-04-30' },
      pool: [{ person: 'ex-1', notFor: [] }, {}, {}, {}, {}, {}, {}],
    });
    expect(see(after(committed(), revealing('office')), 'draw', supervisor, { draw: 'd-1' })).toMatchObject({
      standing: 'revealing',
      waitsFor: ['supervision'],
      committers: [
        { body: 'office', commitment: commitmentIn('d-1', 'office'), nonce: nonces.office },
        { body: 'supervision', commitment: commitmentIn('d-1', 'supervision') },
      ],
    });
  });

  test('tells every step to the panel', () => {
    const { standing, steps } = see(drawn(), 'draw', head, { draw: 'd-1' }) as unknown as {
      standing: string;
      steps: { step: string; panel?: string }[];
    };
    expect(standing).toBe('drawn');
    expect(steps.map(({ step }) => step)).toEqual([
      'opened',
      'asked',
      'pool',
      'dossiers',
      'committed',
      'committed',
      'revealed',
      'revealed',
      'seed',
      'order',
      'drawn',
    ]);
    expect(steps.at(-1)).toMatchObject({
      panel: 'p-o',
      candidates: 7,
      reserves: [{}, {}, {}].map(() => expect.any(String)),
    });
  });

  test('tells how a void came', () => {
    const ground = after(committed(), revealing('office'), voiding('2026-05-01'));
    const { steps, voided, standing } = see(ground, 'draw', head, { draw: 'd-1' });
    expect(standing).toBe('void');
    expect(voided).toEqual({ because: 'reveal-missing', missing: ['supervision'] });
    expect((steps as unknown as object[]).at(-1)).toMatchObject({ step: 'void', because: 'reveal-missing' });
  });

  test('has all it takes to hold the draw again: the pool comes to its root, the numbers to the panels', () => {
    const shown = see(drawn(), 'draw', head, { draw: 'd-1' }) as unknown as {
      pool: PoolEntry[];
      poolRoot: string;
      poolSalt: string;
    };

    expect(freezePool(sampleCrypto(), shown.poolSalt, shown.pool).root).toBe(shown.poolRoot);
    expect(answered(drawn(), 'public-draws', { person: 'citizen', role: 'public' })).not.toHaveProperty(
      'answer.draws.0.poolSalt',
    );
  });

  test('knows no other draw', () => {
    expect(see(drawn(), 'draw', head, { draw: 'd-9' })).toEqual({ notFound: true });
    const stranger: Actor = { person: 'x', role: 'third-party', body: 'rival', rank: 'head' };
    expect(see(drawn(), 'draw', stranger, { draw: 'd-1' })).toEqual({ notFound: true });
    expect(see(drawn(), 'draws', stranger)).toEqual({ notFound: true });
  });
});

describe('draws', () => {
  test('list every draw with its panels, and the empty seats', () => {
    expect(see(drawn(), 'draws', head)).toMatchObject({
      formation: 'drawn',
      draws: [{ draw: 'd-1', standing: 'drawn', panels: ['p-o'], cases: ['O-1', 'O-2'] }],
      emptySeats: [],
    });
  });
});

describe('who may see what', () => {
  const recused = (person: string, caseId: string): DrawGround => {
    const ground = drawn();
    return {
      ...ground,
      round: [...ground.round, personRecused({ person, case: caseId, ground: 'kinship' })],
    };
  };

  test('a person recused from a case of the round meets a closed door', () => {
    for (const view of ['draws', 'draw']) {
      const query = view === 'draw' ? { draw: 'd-1' } : {};
      expect(answered(drawn(), view, { person: 'office-head' }, query)).toHaveProperty('answer');
      expect(answered(recused('office-head', 'O-4'), view, { person: 'office-head' }, query)).toEqual({
        closedDoor: true,
      });
    }
  });

  test('examiners, applicants and the public see hashes and nothing of cases, examiners or panels', () => {
    const [member = ''] = given(drawn()).round.panel.panels.get('p-o')?.members ?? [];
    for (const by of [
      { person: member, role: 'examiner' },
      { person: 'agent-1', role: 'applicant' },
      { person: 'citizen', role: 'public' },
    ]) {
      expect(answered(drawn(), 'draw', by, { draw: 'd-1' })).toEqual({ notFound: true });
      expect(answered(drawn(), 'draws', by)).toEqual({ notFound: true });
      const shown = answered(drawn(), 'public-draws', by);
      expect(shown).toMatchObject({ answer: { draws: [{ draw: 'd-1', standing: 'drawn' }] } });
      expect(JSON.stringify(shown)).not.toMatch(/ex-\d|O-\d|p-o/);
    }
  });

  test('the public page of a recused person is that of everybody', () => {
    const everybody = answered(drawn(), 'public-draws', { person: 'citizen', role: 'public' });
    expect(
      answered(recused('office-head', 'O-1'), 'public-draws', { person: 'office-head', role: 'public' }),
    ).toEqual(everybody);
  });
});
