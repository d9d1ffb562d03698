import { describe, expect, test } from 'vitest';
import type { Scheme } from '../../../scheme/scheme.ts';
import { day, file } from '../../../testing/city.ts';
import type { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { aMotion } from '../../../testing/meeting.ts';
import { votedName, votingOnNames, whileVoting } from '../../../testing/names.ts';
import { defenceRecorded } from '../../defence/events.ts';
import { scorebookConfirmed } from '../../review/events.ts';
import { siteReportFiled } from '../../site-review/events.ts';
import { candidatesResolved } from '../events.ts';
import { candidateView } from './candidate.ts';

const scheme = votingOnNames(2, 1);
const grades = { 'O-1': 'award', 'I-1': 'nomination' };
const results = [
  defenceRecorded({
    case: 'O-1',
    heldOn: day('2026-05-20'),
    speaker: 'agent-1',
    as: 'main-head',
    minutes: file('defence'),
  }),
  siteReportFiled({
    case: 'O-1',
    aspects: [{ aspect: 'truth', finding: 'sound', note: 'vault:O-1/7' }],
    report: file('visit'),
    panel: 'panel-o',
  }),
];
const seen = (
  ground: ReturnType<typeof given>,
  view: string,
  query = {},
  under: Scheme = scheme,
  role: 'committee' | 'office' = 'committee',
) => look(ground, under, { view, viewer: { person: 'chair', role }, query });
const ofO1 = (name: object) => ({
  case: 'O-1',
  ...name,
  track: 'organisation',
  proposed: 'award',
  out: undefined,
  examined: { accepted: true, decidedOn: '2026-04-24' },
  totals: [{ stage: 'document-review', score: '90000', report: file('book') }],
  defence: { heldOn: '2026-05-20', as: 'main-head', minutes: file('defence') },
  siteReport: {
    aspects: [{ aspect: 'truth', finding: 'sound', note: 'vault:O-1/7' }],
    report: file('visit'),
  },
  motions: [
    {
      motion: 'n0',
      subject: { about: 'name', case: 'O-1', grade: 'award' },
      decided: undefined,
    },
  ],
});
const book = scorebookConfirmed({
  case: 'O-1',
  stage: 'document-review',
  panel: 'panel-o',
  calculation: 'panel-score@1',
  score: '90000',
  report: file('book'),
});
const put = aMotion('n0', { about: 'name', case: 'O-1', grade: 'award' });

describe('a candidate whose name is voted on', () => {
  test('comes with all results before the members', () => {
    const told = whileVoting(scheme, grades, ...results, book, put);
    const answer = seen(told, 'candidate', { case: 'O-1' }) as { totals: { stage: string }[] };
    const documents = answer.totals.filter((entry) => entry.stage === 'document-review');
    expect({ ...answer, totals: documents }).toEqual(ofO1({ name: 'Name of O-1' }));
  });

  test('is without its name where the scheme hides names', () => {
    const hiding = votingOnNames(2, 1, (text) =>
      text.replace('namesHidden: { value: false', 'namesHidden: { value: true'),
    );
    const answer = seen(whileVoting(hiding, grades), 'candidate', { case: 'O-1' }, hiding);
    expect(answer).not.toHaveProperty('name');
    expect(seen(whileVoting(scheme, grades), 'candidate', { case: 'O-1' })).toHaveProperty(
      'name',
      'Name of O-1',
    );
  });

  test('touches its own case only, and who is none is not found', () => {
    const told = whileVoting(scheme, grades);
    expect(candidateView.cases({ case: 'O-1' }, told.round)).toEqual(['O-1']);
    expect(seen(told, 'candidate', { case: 'O-2' })).toEqual({ notFound: true });
  });
});

describe('the candidates by name', () => {
  interface Answer {
    readonly tracks: readonly unknown[];
    readonly names: {
      readonly candidates: readonly { readonly case: string }[];
      readonly places: unknown;
      readonly notYetVoted: readonly string[];
      readonly soFar: unknown;
      readonly resolved: unknown;
    };
  }

  test('with the places, who is not voted on yet, and what the votes come to so far', () => {
    const { tracks, names } = seen(
      whileVoting(scheme, grades, ...votedName('O-1', 'award', 3)),
      'candidates',
    ) as Answer;
    expect(tracks).toEqual([]);
    expect({ ...names, candidates: names.candidates.map((entry) => entry.case) }).toEqual({
      candidates: ['I-1', 'O-1'],
      places: [
        { grade: 'award', track: 'together', places: 2 },
        { grade: 'nomination', track: 'together', places: 1 },
      ],
      notYetVoted: ['I-1'],
      soFar: { winners: [{ case: 'O-1', grade: 'award' }], notPlaced: [], equalVotes: [] },
      resolved: [],
    });
  });

  test('and what was resolved, in the end', () => {
    const winners = [{ case: 'O-1', grade: 'award' }];
    const over = candidatesResolved({
      track: 'organisation',
      winners,
      departures: [],
      minutes: file('minutes'),
      calculation: 'votes-by-name@1',
    });
    const { names } = seen(
      whileVoting(scheme, grades, ...votedName('O-1', 'award', 3), over),
      'candidates',
    ) as Answer;
    expect(names).toMatchObject({
      notYetVoted: [],
      soFar: undefined,
      resolved: [{ track: 'organisation', winners, departures: [] }],
    });
  });

  test('are not found before there are any', () => {
    expect(seen(whileVoting(scheme, {}), 'candidates', {}, scheme, 'office')).toEqual({ notFound: true });
  });
});
