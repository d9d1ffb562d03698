import type { RoundSituation } from '../../act/command.ts';
import type { EventDraft } from '../../act/event-kind.ts';
import type { WhyNot } from '../../act/refusal.ts';
import { candidatesResolved } from './events.ts';
import { equalVotesOpen, trackAlreadyResolved } from './refusals.ts';
import { motionsAbout, votesOfNames } from './votes-of-names.ts';
import { whyNotAllVoted } from './why-not-put-name.ts';

type Ground = Pick<RoundSituation, 'round' | 'scheme'>;

/** Why votes on names cannot be resolved: resolved already, names not voted on, or equal votes not decided. */
export function whyNotResolveNames(ground: Ground): readonly WhyNot[] {
  const { round, scheme } = ground;
  const cites = scheme.citesOf('process.deliberation.equalVotes');
  return [
    [...round.deliberation.resolved.keys()].map((track) => trackAlreadyResolved({ track })),
    whyNotAllVoted(ground),
    votesOfNames(round).equalVotes.map(({ grade, cases, next }) =>
      equalVotesOpen({ grade, cases: [...cases], next }, cites),
    ),
  ];
}

/** Winners who come to another grade than they were proposed for, with the reason of the motion that was carried. */
function departuresOf({ round }: Ground) {
  const { winners } = votesOfNames(round);
  return winners.flatMap(({ case: id, grade }) => {
    const carried = motionsAbout(round, 'name').findLast(
      ({ subject, decided }) => decided?.carried && subject.case === id && subject.grade === grade,
    );
    const reason = carried?.subject.reason;
    const departs = round.documentReview.candidateGrades.get(id) !== grade;
    return departs && reason !== undefined ? [{ case: id, reason }] : [];
  });
}

/** The resolution that follows from the votes on names: one for each track, all counted together. */
export function resolvedNames(ground: Ground, minutes: string): EventDraft[] {
  const { round, scheme } = ground;
  const { winners } = votesOfNames(round);
  const departures = departuresOf(ground);
  return (scheme.stage('deliberation')?.tracks ?? []).map((track) => {
    const isOwn = (entry: { readonly case: string }) =>
      round.application.applications.get(entry.case)?.track === track;
    return candidatesResolved({
      track,
      winners: winners.filter(isOwn).map((winner) => ({ ...winner })),
      departures: departures.filter(isOwn),
      minutes,
      calculation: 'votes-by-name@1',
    });
  });
}
