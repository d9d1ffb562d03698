import { type Motion, motionDecided } from '../round/deliberation/events.ts';
import { shortlistDecided } from '../round/document-review/events.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { aCity } from './city.ts';
import { given } from './given.ts';
import { aMeeting, aMotion, fourOfFive } from './meeting.ts';
import { aRoundAt, type ToldEvent } from './round.ts';
import { schemeUnderTest } from './scheme-under-test.ts';

const perTrack = /places:\n( {6}(organisation|individual): .*\n)+/;
const pool = (places: number) =>
  `places:\n      together: { value: ${places * 2}, unit: places, cites: [art-5] }\n`;
const withoutComposite = (compliance: string): string =>
  compliance
    .replaceAll(/, process\.composite\.\w+/g, '')
    .replaceAll(/process\.(composite\.composite|consultation\.asks), /g, '');

/**
 * The shipped scheme with a vote on each name instead of a ranking, and with one pool of places for both tracks:
 * so many awards and nominations in a round.
 */
export const votingOnNames = (
  award: number,
  nomination: number,
  more: (text: string) => string = (text) => text,
): Scheme =>
  schemeUnderTest('wuhan-draft2', (text, path) => {
    if (path.endsWith('compliance.yaml')) return withoutComposite(text);
    if (!path.endsWith('/scheme.yaml')) return text;
    return more(text)
      .replace(perTrack, pool(award))
      .replace(perTrack, pool(nomination))
      .replace('value: proposed-by-panel', 'value: candidates-by-grade')
      .replace(/ {2}- stage: composite\n[\s\S]*?(?= {2}- stage: deliberation)/, '')
      .replace('after: [consultation]', 'after: [site-review, inspection]')
      .replace(
        '    departing: { value: with-reason',
        `    votesOn: { value: each-name, cites: [art-8.1] }
    equalVotes: { value: another-ballot-then-chair, cites: [art-8.2] }
    emptyPlaces: { value: allowed, cites: [art-5] }
$&`,
      );
  });

/** The candidates of both tracks with the grade each is proposed for. */
export function candidatesFor(grades: Readonly<Record<string, string>>): ToldEvent[] {
  return (['organisation', 'individual'] as const).map((track) => {
    const cases = Object.keys(grades).filter((id) => id.startsWith('O') === (track === 'organisation'));
    return shortlistDecided({
      track,
      cases,
      departures: [],
      grades: cases.map((id) => ({ case: id, grade: grades[id] ?? '' })),
    });
  });
}

/** A motion of meeting `m1` on which so many of the four members present were for it. */
export const counted = (motion: string, subject: Motion, votesFor: number): ToldEvent[] => [
  aMotion(motion, subject),
  motionDecided({
    motion,
    calculation: 'vote@1',
    tally: {
      members: 5,
      present: 4,
      recused: 0,
      eligible: 4,
      for: votesFor,
      against: 4 - votesFor,
      abstain: 0,
    },
    carried: votesFor > 2,
  }),
];

/** The vote on a name for a grade; its motion is called after both. */
export const votedName = (id: string, grade: string, votesFor: number, reason?: string): ToldEvent[] =>
  counted(
    `${id}-${grade}`,
    { about: 'name', case: id, grade, ...(reason === undefined ? {} : { reason }) },
    votesFor,
  );

/** Another ballot among names with equal votes for a grade: so many votes for each of them. */
export const ballotAmong = (grade: string, votes: Readonly<Record<string, number>>): ToldEvent[] =>
  Object.entries(votes).flatMap(([id, votesFor]) =>
    counted(`${id}-again`, { about: 'runoff', case: id, grade, among: Object.keys(votes) }, votesFor),
  );

/** Round `r1` in its deliberation, with the meeting of four members and what is told after it. */
export const whileVoting = (
  scheme: Scheme,
  grades: Readonly<Record<string, string>>,
  ...more: readonly ToldEvent[]
) =>
  given({
    scheme,
    registry: aCity(scheme),
    round: [
      ...aRoundAt(scheme, 'deliberation'),
      ...candidatesFor(grades),
      ...aMeeting(...fourOfFive),
      ...more,
    ],
  });
