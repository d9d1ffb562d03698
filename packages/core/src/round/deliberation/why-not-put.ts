import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { WhyNot } from '../../act/refusal.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { CompositeGround } from '../composite/composite-of.ts';
import type { RoundState } from '../state.ts';
import { whyNotLive } from '../why-not-live.ts';
import type { Motion } from './events.ts';
import { proposalNow } from './proposal-now.ts';
import {
  gradeNotOfTrack,
  noProposal,
  noSuchOpenTie,
  notInTie,
  subjectAlreadyBeforeMeeting,
  tieChoiceWrongNumber,
  trackAlreadyResolved,
} from './refusals.ts';
import { liveTied, placesOfTie } from './resolution.ts';

type Round = DeepReadonly<RoundState>;
type Ground = CompositeGround;

/** The track a motion is about; nothing for a departure of an unknown case. */
export function trackOf(round: Round, subject: DeepReadonly<Motion>): Track | undefined {
  return subject.about === 'departure'
    ? round.application.applications.get(subject.case)?.track
    : subject.track;
}

function isSameSubject(a: DeepReadonly<Motion>, b: DeepReadonly<Motion>): boolean {
  if (a.about === 'list') return b.about === 'list' && a.track === b.track;
  if (a.about === 'tie') return b.about === 'tie' && a.track === b.track && a.grade === b.grade;
  return b.about === 'departure' && a.case === b.case;
}

/** A lost motion may be followed by another on the same thing; one that waits or carried may not. */
function whyNotAnew(round: Round, subject: Motion): WhyNot {
  const standing = [...round.deliberation.motions.values()].find(
    (motion) => motion.decided?.carried !== false && isSameSubject(motion.subject, subject),
  );
  return standing && subjectAlreadyBeforeMeeting({ motion: standing.motion });
}

function whyNotTie(ground: Ground, subject: Extract<Motion, { about: 'tie' }>): WhyNot {
  const { track, grade, chosen } = subject;
  const { round, scheme } = ground;
  const tie = proposalNow(ground, track)?.openTies.find((open) => open.grade === grade);
  if (!tie) return noSuchOpenTie({ track, grade });
  const live = liveTied(round, tie);
  const strangers = chosen.filter((id) => !live.includes(id));
  const count = new Set(chosen).size;
  const places = placesOfTie(round, tie);
  const cites = scheme.citesOf('process.composite.ties.deliberation');
  return [
    strangers.length > 0 ? notInTie({ cases: strangers }, cites) : undefined,
    count === places ? undefined : tieChoiceWrongNumber({ places, chosen: count }, cites),
  ];
}

function whyNotDepart(
  { round, scheme }: Ground,
  { case: id, grade }: Extract<Motion, { about: 'departure' }>,
): WhyNot {
  const track = round.application.applications.get(id)?.track;
  const hasPlaces = track && grade && scheme.grade(grade)?.places[track] !== undefined;
  return [
    whyNotLive(round, id),
    track && grade && !hasPlaces ? gradeNotOfTrack({ grade, track }, scheme.citesOf('grades')) : undefined,
  ];
}

/**
 * Every reason against a motion by what it is about: no proposal to decide on, the track decided, the same thing
 * already before the meeting, a choice that is not the tie's, a case that is out, a grade the track does not have.
 */
export function whyNotPut(ground: Ground, subject: Motion): readonly WhyNot[] {
  const { round } = ground;
  const track = trackOf(round, subject);
  const own =
    subject.about === 'tie'
      ? whyNotTie(ground, subject)
      : subject.about === 'departure'
        ? whyNotDepart(ground, subject)
        : undefined;
  return [
    track && !round.composite.proposals.has(track) ? noProposal({ track }) : own,
    track && round.deliberation.resolved.has(track) ? trackAlreadyResolved({ track }) : undefined,
    whyNotAnew(round, subject),
  ];
}
