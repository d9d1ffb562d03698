import { describe, expect, test } from 'vitest';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { anObjection } from '../../../testing/objecting.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { objectionDecided, outcomeTold } from '../../objection/events.ts';
import { listDecided, listSubmitted } from '../events.ts';

const scheme = schemeUnderTest();
const ending = {
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-07-20',
  command: 'end-round',
  payload: {},
};
const ground = (...more: readonly ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, 'approval'), ...more] });
const winner = (id: string) => ({ case: id, grade: 'award', name: `Name of ${id}` });
const decided = (approved: readonly string[], refused: readonly string[] = []) => [
  listSubmitted({ batch: 'b1', cases: [...approved, ...refused], report: file('report') }),
  listDecided({
    batch: 'b1',
    approved: approved.map(winner),
    notApproved: refused.map((id) => ({ case: id, reason: 'not convincing' })),
    honouredBefore: [],
    decidedOn: day('2026-07-13'),
    document: file('decision'),
  }),
];

describe('end-round', () => {
  test('ends the round when every winner is decided, and tells the places left empty', () => {
    ground(...decided(['O-1', 'I-1', 'I-2'], ['O-2'])).expectEvents(
      ending,
      ['StageClosed', { stage: 'approval', on: '2026-07-20' }],
      [
        'RoundEnded',
        {
          on: '2026-07-20',
          emptyPlaces: [
            { grade: 'award', track: 'organisation', places: 3 },
            { grade: 'award', track: 'individual', places: 3 },
            { grade: 'nomination', track: 'organisation', places: 6 },
          ],
        },
      ],
    );
  });

  test('waits for winners not yet decided', () => {
    const waiting = listSubmitted({ batch: 'b2', cases: ['I-2'], report: file('report') });
    ground(...decided(['O-1', 'O-2']), waiting).expectRefused(ending, [
      'winners-undecided',
      { cases: ['I-1', 'I-2'] },
    ]);
  });

  describe('objections', () => {
    const outcome = (upheld: boolean): ToldEvent[] => [
      anObjection(),
      objectionDecided({
        objection: 'x1',
        case: 'O-2',
        upheld,
        reason: sealed('O-2', 8),
        decidedOn: day('2026-07-09'),
      }),
    ];
    const told = (to: 'objector' | 'recommender') =>
      outcomeTold({ objection: 'x1', to, on: day('2026-07-10'), letter: file('letter') });
    const winners = decided(['O-1', 'O-2', 'I-1', 'I-2']);

    test('the objector is told of a rejected objection before the round ends', () => {
      ground(...outcome(false), ...winners).expectRefused(ending, [
        'outcomes-untold',
        { objections: [{ objection: 'x1', to: ['objector'] }] },
      ]);
      ground(...outcome(false), told('objector'), ...winners).expectEvents(
        ending,
        'StageClosed',
        'RoundEnded',
      );
    });

    test('of an upheld one the recommender is told too', () => {
      const others = decided(['O-1', 'I-1', 'I-2']);
      ground(...outcome(true), told('objector'), ...others).expectRefused(ending, [
        'outcomes-untold',
        { objections: [{ objection: 'x1', to: ['recommender'] }] },
      ]);
      ground(...outcome(true), told('objector'), told('recommender'), ...others).expectEvents(
        ending,
        'StageClosed',
        'RoundEnded',
      );
    });
  });

  test('is refused before the approval opens, and needs two persons', () => {
    given({
      scheme,
      registry: aCity(scheme),
      round: aRoundAt(scheme, 'public-notice', { withItsEvents: true }),
    }).expectRefused(ending, 'stage-not-open');
    const { preparedBy: _, ...alone } = ending;
    ground().expectRefused(alone, 'needs-second-person');
  });
});

describe('the result', () => {
  const seen = (from: ReturnType<typeof ground>, viewer: object, on = scheme) =>
    look(from, on, { view: 'result', viewer: viewer as never, query: {} });
  const citizen = { person: 'passer-by', role: 'public' };
  const nothing = { winners: [], endedOn: undefined, emptyPlaces: undefined, own: [] };
  const shown = (id: string, score?: string) => ({
    ...winner(id),
    decidedOn: '2026-07-13',
    honouredBefore: false,
    score,
  });

  test('shows everybody the approved names, nothing before, and no scores', () => {
    expect(seen(ground(), citizen)).toEqual(nothing);
    expect(seen(ground(...decided(['O-1'], ['O-2'])), citizen)).toEqual({
      ...nothing,
      winners: [shown('O-1')],
    });
  });

  test('shows totals of the honoured where the scheme publishes them', () => {
    const publishing = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('publishScores: { value: none', 'publishScores: { value: honoured-totals'),
    );
    const from = ground(...decided(['O-1']));
    const row = from.round.composite.rankings.get('organisation')?.rows[0];
    expect(row?.score).toBeDefined();
    expect(seen(from, citizen, publishing)).toEqual({ ...nothing, winners: [shown('O-1', row?.score)] });
  });

  test('an applicant and the channel see their own cases from the notice on', () => {
    const applicant = { person: 'agent-3', role: 'applicant' };
    const before = given({
      scheme,
      registry: aCity(scheme),
      round: aRoundAt(scheme, 'deliberation', { withItsEvents: true }),
    });
    const own = (from: ReturnType<typeof ground>, viewer: object) =>
      (seen(from, viewer) as { own: unknown }).own;

    expect(own(before, applicant)).toEqual([]);
    expect(own(ground(), applicant)).toEqual([{ case: 'O-3', noticed: undefined, out: 'not-resolved' }]);
    expect(own(ground(), { person: 'agent-1', role: 'applicant' })).toEqual([
      { case: 'O-1', noticed: 'award', out: undefined },
    ]);
    expect(own(ground(), { person: 'b-head', role: 'recommender', body: 'district-b' })).toEqual([
      { case: 'O-3', noticed: undefined, out: 'not-resolved' },
      { case: 'O-4', noticed: undefined, out: 'not-resolved' },
      { case: 'I-3', noticed: undefined, out: 'not-resolved' },
    ]);
  });
});
