import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { WhyNot } from '../../act/refusal.ts';
import { placesRuleOf } from '../../scheme/grade-places.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { RoundState } from '../state.ts';
import { whyNotLive } from '../why-not-live.ts';
import type { Motion } from './events.ts';
import {
  departingNeedsReason,
  gradeNotOfTrack,
  namesNotVoted,
  noEqualVotes,
  notACandidate,
  notTheEqualNames,
  subjectAlreadyBeforeMeeting,
} from './refusals.ts';
import { equalNames, motionsAbout, namesNotYetVoted, votesOfNames } from './votes-of-names.ts';

type Round = DeepReadonly<RoundState>;
interface Ground {
  readonly round: Round;
  readonly scheme: Scheme;
}
type NameMotion = Extract<DeepReadonly<Motion>, { about: 'name' }>;
type Runoff = Extract<DeepReadonly<Motion>, { about: 'runoff' }>;

/**
 * A name waits for its vote, or was carried for this grade or another. It may be put again after it was lost, and for
 * another grade also where it was carried but others took the places.
 */
function whyNotNameAnew(round: Round, { case: id, grade }: NameMotion): WhyNot {
  const { notPlaced } = votesOfNames(round);
  const standing = motionsAbout(round, 'name').find(({ subject, decided }) => {
    if (subject.case !== id || decided?.carried === false) return false;
    const lostAtCut = notPlaced.some((entry) => entry.case === id && entry.grade === subject.grade);
    return !decided || subject.grade === grade || !lostAtCut;
  });
  return standing && subjectAlreadyBeforeMeeting({ motion: standing.motion });
}

/**
 * Every reason against putting a name: it is no candidate or out of the round, the grade has no places for its track,
 * the grade is not the proposed one and no reason is given, or the name is before the meeting already.
 */
export function whyNotName({ round, scheme }: Ground, subject: NameMotion): readonly WhyNot[] {
  const { case: id, grade, reason } = subject;
  const track = round.application.applications.get(id)?.track;
  const proposed = round.documentReview.candidateGrades.get(id);
  const hasPlaces = track && placesRuleOf(scheme.grade(grade), track) !== undefined;
  const departs = proposed !== undefined && proposed !== grade && reason === undefined;
  return [
    whyNotLive(round, id),
    track && proposed === undefined
      ? notACandidate({ case: id }, scheme.citesOf('process.deliberation.votesOn'))
      : undefined,
    track && !hasPlaces ? gradeNotOfTrack({ grade, track }, scheme.citesOf('grades')) : undefined,
    departs
      ? departingNeedsReason({ case: id, proposed, grade }, scheme.citesOf('process.deliberation.departing'))
      : undefined,
    whyNotNameAnew(round, subject),
  ];
}

/** Why another ballot or a choice has to wait: not every name has been voted on, so equal votes may still change. */
export function whyNotAllVoted({ round, scheme }: Ground): WhyNot {
  const cases = [...namesNotYetVoted(round)];
  return cases.length > 0
    ? namesNotVoted({ cases }, scheme.citesOf('process.deliberation.votesOn'))
    : undefined;
}

/**
 * Every reason against another ballot on a name: some names were not voted on yet, it has no equal votes for this
 * grade, the names given are not exactly those equal, or the ballot on it was held or waits.
 */
export function whyNotRunoff(ground: Ground, { case: id, grade, among }: Runoff): readonly WhyNot[] {
  const { round, scheme } = ground;
  const cites = scheme.citesOf('process.deliberation.equalVotes');
  const found = equalNames(round, grade, id);
  const equal = found?.next === 'another-ballot' ? found : undefined;
  const missing = equal?.cases.filter((name) => !among.includes(name)) ?? [];
  const surplus = equal
    ? among.filter((name, at) => !equal.cases.includes(name) || among.indexOf(name) !== at)
    : [];
  const isSame = (names: readonly string[]) =>
    names.length === among.length && names.every((name) => among.includes(name));
  const held = motionsAbout(round, 'runoff').find(
    ({ subject }) => subject.case === id && subject.grade === grade && isSame(subject.among),
  );
  return [
    whyNotAllVoted(ground),
    equal ? undefined : noEqualVotes({ grade, case: id }, cites),
    missing.length + surplus.length > 0 ? notTheEqualNames({ missing, surplus }, cites) : undefined,
    held && subjectAlreadyBeforeMeeting({ motion: held.motion }),
  ];
}
