import type { EventDraft } from '../act/event-kind.ts';
import { bodyRegistered } from '../registry/jurisdiction/events.ts';
import { partyRegistered } from '../registry/parties/events.ts';
import { memberAppointed } from '../registry/staff/events.ts';
import { localNoticeClosed, localNoticeOpened, preliminaryReviewed } from '../round/recommendation/events.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { aCity, day, file, sealed } from './city.ts';
import { given } from './given.ts';
import { allCases, aRoundAt, type ToldEvent } from './round.ts';
import { schemeUnderTest } from './scheme-under-test.ts';

const opinion = '    opinion: { value: required, cites: [art-17] }\n';
const government = '  - kind: government\n';
const bodyOf = (kind: string) =>
  `  - kind: ${kind}\n    title: { zh: ${kind}, en: ${kind} }\n    cites: [art-7]\n`;

/** The shipped scheme with more rules of its recommendation, line by line as they are written in the file. */
export const schemeRecommending = (...lines: readonly string[]): Scheme =>
  schemeUnderTest('wuhan-draft2', (text, path) =>
    path.endsWith('scheme.yaml')
      ? text
          .replace(opinion, `${lines.map((line) => `    ${line}\n`).join('')}${opinion}`)
          .replace(government, `${bodyOf('consent-body')}${bodyOf('local-government')}${government}`)
      : text,
  );

const bodies = [
  ['county', 'local-government', 'government'],
  ['other-county', 'local-government', 'government'],
  ['cadres', 'consent-body', undefined],
  ['district-a', 'district-office', 'county'],
  ['district-b', 'district-office', 'other-county'],
] as const;
const seats = [
  ['county-head', 'county', 'head'],
  ['county-clerk', 'county', 'clerk'],
  ['other-county-head', 'other-county', 'head'],
  ['cadres-head', 'cadres', 'head'],
] as const;

/** The city with a local government above each district office, and a body that gives consent for staff. */
export const aCityWithCounties = (scheme: Scheme): EventDraft[] => [
  ...aCity(scheme),
  ...bodies.map(([body, kind, above]) =>
    bodyRegistered({ body, kind, name: { zh: body, en: body }, above, memberUnit: false }),
  ),
  ...seats.map(([person]) =>
    partyRegistered({
      party: person,
      kind: 'individual',
      profile: sealed(person),
      codeIndex: `index:${file(person).slice(5, 37)}`,
      codeKind: 'resident-id',
    }),
  ),
  ...seats.map(([person, body, rank]) => memberAppointed({ person, body, rank, from: day('2020-01-01') })),
];

export const reviewed = (id: string): ToldEvent =>
  preliminaryReviewed({ case: id, passed: true, finding: sealed(id, 2) });

/** A local notice of district A over all its cases, run and closed. */
export const noticeOver: readonly ToldEvent[] = [
  localNoticeOpened({
    notice: 'n-1',
    channel: 'district-a',
    entries: ['O-1', 'O-2', 'I-1', 'I-2'].map((id) => ({ case: id, name: id, deeds: 'deeds' })),
    publishedOn: day('2026-04-02'),
    term: {
      calculation: 'term@1',
      from: day('2026-04-02'),
      value: 5,
      unit: 'working-days',
      endsOn: day('2026-04-10'),
      provisional: false,
    },
    proofs: [file('proof')],
  }),
  localNoticeClosed({ notice: 'n-1', closedOn: day('2026-04-13') }),
];

/** The round while cases are recommended, all of them reviewed. */
export const whileRecommending = (scheme: Scheme, more: readonly ToldEvent[] = []) =>
  given({
    scheme,
    registry: aCityWithCounties(scheme),
    round: [...aRoundAt(scheme, 'recommendation'), ...allCases.map(reviewed), ...more],
  });

/** The head of district A recommends O-1, as its clerk prepared. */
export const recommending = (payload: object = {}, on = '2026-04-13') => ({
  by: 'a-head',
  preparedBy: 'a-clerk',
  on,
  command: 'recommend-case',
  payload: { case: 'O-1', opinion: sealed('O-1', 3), opinionDocument: file('opinion'), ...payload },
});
