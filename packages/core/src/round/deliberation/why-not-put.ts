import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal, WhyNot } from '../../act/refusal.ts';
import { placesRuleOf } from '../../scheme/grade-places.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { CompositeGround } from '../composite/composite-of.ts';
import type { RoundState } from '../state.ts';
import { whyNotLive } from '../why-not-live.ts';
import type { Motion } from './events.ts';
import { proposalNow } from './proposal-now.ts';
import {
  gradeNotOfTrack,
  motionOfOtherVote,
  noProposal,
  noSuchOpenTie,
  notInTie,
  subjectAlreadyBeforeMeeting,
  tieChoiceWrongNumber,
  trackAlreadyResolved,
} from './refusals.ts';
import { liveTied, placesOfTie } from './resolution.ts';
import { votesOnNames } from './votes-of-names.ts';
import { whyNotGroup } from './why-not-group.ts';
import { whyNotName, whyNotRunoff } from './why-not-put-name.ts';

type Round = DeepReadonly<RoundState>;
type Ground = CompositeGround;

/** The track a motion is about; nothing for one about an unknown case. */
export function trackOf(round: Round, subject: DeepReadonly<Motion>): Track | undefined {
  return 'track' in subject ? subject.track : round.application.applications.get(subject.case)?.track;
}

function isSameSubject(a: DeepReadonly<Motion>, b: DeepReadonly<Motion>): boolean {
  if (a.about === 'list') return b.about === 'list' && a.track === b.track;
  if (a.about === 'tie') return b.about === 'tie' && a.track === b.track && a.grade === b.grade;
  return a.about === 'departure' && b.about === 'departure' && a.case === b.case;
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
    whyNotGroup(ground, subject, live),
  ];
}

function whyNotDepart(
  { round, scheme }: Ground,
  { case: id, grade }: Extract<Motion, { about: 'departure' }>,
): WhyNot {
  const track = round.application.applications.get(id)?.track;
  const hasPlaces = track && grade && placesRuleOf(scheme.grade(grade), track) !== undefined;
  return [
    whyNotLive(round, id),
    track && grade && !hasPlaces ? gradeNotOfTrack({ grade, track }, scheme.citesOf('grades')) : undefined,
  ];
}

/** The members vote on a list or on each name, as the scheme says; a motion of the other kind cannot be put. */
function whyNotThisVote(scheme: Scheme, { about }: Motion): Refusal | undefined {
  const byName = votesOnNames(scheme);
  if (byName === (about === 'name' || about === 'runoff')) return undefined;
  const cites = scheme.citesOf(byName ? 'process.deliberation.votesOn' : 'process.deliberation');
  return motionOfOtherVote({ about, votesOn: byName ? 'each-name' : 'list' }, cites);
}

/**
 * Every reason against a motion by what it is about: no proposal to decide on, the track decided, the same thing
 * already before the meeting, a choice that is not the tie's, a case that is out, a grade the track does not have; a
 * name that is no candidate, another ballot that is not called for, or a vote of a kind the scheme does not have.
 */
export function whyNotPut(ground: Ground, subject: Motion): readonly WhyNot[] {
  const { round, scheme } = ground;
  const other = whyNotThisVote(scheme, subject);
  if (other) return [other];
  const track = trackOf(round, subject);
  const resolved =
    track && round.deliberation.resolved.has(track) ? trackAlreadyResolved({ track }) : undefined;
  if (subject.about === 'name') return resolved ? [resolved] : whyNotName(ground, subject);
  if (subject.about === 'runoff') return resolved ? [resolved] : whyNotRunoff(ground, subject);
  const own =
    subject.about === 'tie'
      ? whyNotTie(ground, subject)
      : subject.about === 'departure'
        ? whyNotDepart(ground, subject)
        : undefined;
  return [
    track && !round.composite.proposals.has(track) ? noProposal({ track }) : own,
    resolved,
    whyNotAnew(round, subject),
  ];
}
