import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../access/roles.ts';
import type { StageId } from '../../../scheme/stage-id.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { shortlistDecided } from '../../document-review/events.ts';
import { personRecused, secretOpened } from '../../proceedings/events.ts';
import { caseRecommended, recommendationDeclined } from '../../recommendation/events.ts';
import { applicationFiled } from '../events.ts';

const scheme = schemeUnderTest();
const filing = {
  case: 'S-1',
  party: 'objecting-org',
  track: 'organisation' as const,
  channel: 'district-a',
  signedBy: 'citizen',
  declares: ['complete' as const],
  claims: [],
  encouraged: [],
  filedOn: day('2026-03-20'),
};
const filed = applicationFiled({
  ...filing,
  dossier: { hash: file('s'), files: [] },
  tradeSecrets: [
    { part: 'costs', where: sealed('S-1', 2) },
    { part: 'recipe', where: sealed('S-1', 3) },
  ],
  contact: sealed('S-1'),
});
const recommended = caseRecommended({ case: 'S-1', opinion: sealed('S-1', 4), opinionDocument: file('o') });
const opened: ToldEvent = {
  ...secretOpened({ case: 'S-1', part: 'costs', reason: 'check' }),
  person: 'office-clerk',
};
const see = (viewer: Actor, stage: StageId, more: readonly ToldEvent[] = [], id = 'S-1') =>
  look(
    given({
      scheme,
      registry: aCity(scheme),
      round: [...aRoundAt(scheme, stage, { withItsEvents: true }), filed, ...more],
    }),
    scheme,
    { view: 'application', viewer, query: { case: id } },
  );
const hats = {
  applicant: { person: 'citizen', role: 'applicant' },
  other: { person: 'ind-1', role: 'applicant' },
  channel: { person: 'a-clerk', role: 'recommender', body: 'district-a', rank: 'clerk' },
  otherChannel: { person: 'b-clerk', role: 'recommender', body: 'district-b', rank: 'clerk' },
  office: { person: 'office-clerk', role: 'office', body: 'office', rank: 'clerk' },
  examiner: { person: 'ex-1', role: 'examiner' },
  committee: { person: 'chair', role: 'committee', body: 'committee', rank: 'head' },
  supervisor: { person: 'supervisor', role: 'supervisor', body: 'supervision', rank: 'member' },
} as const satisfies Record<string, Actor>;
const hidden = { notFound: true };
/** What everyone sees who may read; the act is the place of the event in the told round. */
const shown = {
  ...filing,
  dossiers: [{ hash: file('s'), files: [] }],
  filedAct: expect.stringMatching(/^round\/r1#\d+$/),
  tradeSecrets: [{ part: 'costs' }, { part: 'recipe' }],
  mayWork: false,
  outcome: undefined,
};

describe('application', () => {
  test('the applicant sees everything of the own application, and no other', () => {
    expect(see(hats.applicant, 'application')).toEqual({
      ...shown,
      contact: sealed('S-1'),
      tradeSecrets: [
        { part: 'costs', where: sealed('S-1', 2) },
        { part: 'recipe', where: sealed('S-1', 3) },
      ],
    });
    expect(see(hats.other, 'application')).toEqual(hidden);
  });

  test('the channel works on it until it recommends, then reads; another channel sees nothing', () => {
    expect(see(hats.channel, 'application')).toEqual({ ...shown, contact: sealed('S-1'), mayWork: true });
    expect(see(hats.channel, 'recommendation', [recommended])).toEqual({ ...shown, contact: sealed('S-1') });
    expect(see(hats.otherChannel, 'recommendation', [recommended])).toEqual(hidden);
  });

  test('the office reads from the recommendation on, secrets only where it opened them', () => {
    expect(see(hats.office, 'recommendation')).toEqual(hidden);
    expect(see(hats.office, 'recommendation', [recommended, opened])).toEqual({
      ...shown,
      contact: sealed('S-1'),
      tradeSecrets: [{ part: 'costs', where: sealed('S-1', 2) }, { part: 'recipe' }],
    });
  });

  test('an examiner reads cases of the own panel after undertaking and declaration, without a conflict', () => {
    const seen = see(hats.examiner, 'panel', [], 'O-1') as Record<string, unknown>;
    expect([seen.case, seen.contact, seen.outcome]).toEqual(['O-1', undefined, undefined]);
    expect(see(hats.examiner, 'panel')).toEqual(hidden);
    expect(see({ person: 'ex-4', role: 'examiner' }, 'panel', [], 'O-1')).toEqual(hidden);
    const recused = personRecused({ person: 'ex-1', case: 'O-1', ground: 'declared' });
    expect(see(hats.examiner, 'panel', [recused], 'O-1')).toEqual(hidden);
  });

  test.each(['UndertakingSigned', 'ConflictsDeclared'])('an examiner without %s reads nothing', (missing) => {
    const round = aRoundAt(scheme, 'panel', { withItsEvents: true }).filter(
      (draft) => draft.type !== missing,
    );
    const folded = given({ scheme, registry: aCity(scheme), round });

    expect(
      look(folded, scheme, { view: 'application', viewer: hats.examiner, query: { case: 'O-1' } }),
    ).toEqual(hidden);
  });

  test('the committee reads from the deliberation on, the supervisor always', () => {
    expect(see(hats.committee, 'consultation')).toEqual(hidden);
    expect(see(hats.committee, 'deliberation', [recommended])).toEqual(shown);
    expect(see(hats.supervisor, 'application')).toEqual(shown);
  });

  test('an application that is not there is hidden alike', () => {
    expect(see(hats.supervisor, 'application', [], 'S-2')).toEqual(hidden);
  });

  test('a cut is told to the applicant only when the notice is out', () => {
    const cut = shortlistDecided({ track: 'organisation', cases: ['O-1'], departures: [] });

    expect(see(hats.applicant, 'document-review', [cut])).toMatchObject({ outcome: undefined });
    expect(see(hats.supervisor, 'document-review', [cut])).toMatchObject({ outcome: 'not-shortlisted' });
    expect(see(hats.applicant, 'public-notice', [cut])).toMatchObject({ outcome: 'not-shortlisted' });
  });

  test('a refusal to recommend is told at once', () => {
    const declined = recommendationDeclined({ case: 'S-1', reason: sealed('S-1', 5) });

    expect(see(hats.applicant, 'recommendation', [declined])).toMatchObject({ outcome: 'not-recommended' });
  });
});

describe('my-applications', () => {
  test('lists what a person applies for or signs, and nothing of others', () => {
    const mine = (person: string) =>
      look(
        given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, 'application'), filed] }),
        scheme,
        { view: 'my-applications', viewer: { person, role: 'applicant' }, query: {} },
      );

    expect(mine('citizen')).toEqual({
      applications: [
        {
          case: 'S-1',
          party: 'objecting-org',
          track: 'organisation',
          channel: 'district-a',
          filedOn: '2026-03-20',
          filedAct: shown.filedAct,
          versions: 1,
          outcome: undefined,
        },
      ],
    });
    expect(mine('ind-1')).toEqual({ applications: [] });
  });
});
