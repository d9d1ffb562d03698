import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, PublicText } from '../../../act/fields.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { type Track, TrackSchema } from '../../../scheme/model/cited.ts';
import { liveApplications } from '../../standing.ts';
import { whyRedoFirst } from '../../why-redo-first.ts';
import { whyNotGrades } from '../candidate-grades.ts';
import { type CandidateGrades, CandidateGradesSchema, shortlistDecided } from '../events.ts';
import { whyBelowGate } from '../gate.ts';
import {
  casesNamedTwice,
  casesNotToShortlist,
  departuresNeedReason,
  departuresNotNeeded,
  noShortlistForTrack,
  proposalsMissing,
  scorebooksMissing,
  shortlistAlreadyDecided,
} from '../refusals.ts';
import { casesWithoutScorebook, namedTwice, proposedCases, reviewingPanels } from '../shortlisting.ts';

interface Shortlist {
  readonly track: Track;
  readonly cases: readonly string[];
  readonly departures: readonly { readonly case: string; readonly reason: string }[];
  readonly grades?: Readonly<CandidateGrades> | undefined;
}

/** What the panels still owe: scorebooks of every case that is in, and their proposals. */
function whyNotReady({ round }: RoundSituation, live: readonly string[], track: Track): Refusal[] {
  const unscored = casesWithoutScorebook(round, live);
  const silent = reviewingPanels(round, track)
    .map(({ panel }) => panel)
    .filter((panel) => !round.documentReview.proposals.has(panel));
  return [
    ...(unscored.length > 0 ? [scorebooksMissing({ cases: unscored })] : []),
    ...(silent.length > 0 ? [proposalsMissing({ panels: silent })] : []),
  ];
}

/** Cases that are on the list for another grade than their panel proposes. */
function regradedCases({ round }: RoundSituation, { cases, grades = [] }: Shortlist): string[] {
  const proposed = round.documentReview.proposedGrades;
  return grades
    .filter((entry) => cases.includes(entry.case) && proposed.has(entry.case))
    .filter((entry) => proposed.get(entry.case) !== entry.grade)
    .map((entry) => entry.case);
}

/**
 * A departure is a case on the list that no panel proposes, one proposed and left off, or one on the list for another
 * grade; each has a reason.
 */
function whyNotDepartures(situation: RoundSituation, list: Shortlist): Refusal[] {
  const { round, scheme } = situation;
  const proposed = proposedCases(round, list.track);
  const departed = [
    ...list.cases.filter((id) => !proposed.has(id)),
    ...[...proposed].filter((id) => !list.cases.includes(id)),
    ...regradedCases(situation, list).filter((id) => proposed.has(id)),
  ];
  const reasoned = list.departures.map((departure) => departure.case);
  const without = departed.filter((id) => !reasoned.includes(id));
  const idle = reasoned.filter((id) => !departed.includes(id));
  const cites = scheme.citesOf('process.document-review.shortlist');
  return [
    ...(without.length > 0 ? [departuresNeedReason({ cases: without.sort() }, cites)] : []),
    ...(idle.length > 0 ? [departuresNotNeeded({ cases: idle })] : []),
  ];
}

function whyNotList(situation: RoundSituation, list: Shortlist): Refusal[] {
  const { round, scheme } = situation;
  const { track } = list;
  const rules = scheme.stage('document-review');
  if (!rules?.shortlist || !rules.tracks.includes(track)) return [noShortlistForTrack({ track })];
  if (round.documentReview.shortlists.has(track)) return [shortlistAlreadyDecided({ track })];
  const live = liveApplications(round, track).map((application) => application.case);
  const strangers = list.cases.filter((id) => !live.includes(id));
  const twice = namedTwice([...list.cases]);
  const own = list.cases.filter((id) => live.includes(id));
  const below = whyBelowGate(situation, track, own);
  return [
    ...(strangers.length > 0 ? [casesNotToShortlist({ track, cases: strangers })] : []),
    ...(twice.length > 0 ? [casesNamedTwice({ cases: twice })] : []),
    ...(below ? [below] : []),
    ...whyNotGrades(situation, list),
    ...whyNotReady(situation, live, track),
    ...whyNotDepartures(situation, list),
  ];
}

/** The office fixes a track's shortlist from the panels' proposals; each departure from them has a reason. */
export const decideShortlist = roundCommand('decide-shortlist', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['process.document-review.shortlist', 'process.document-review.gate'],
  during: ['document-review'],
  undo: 'rescind',
  redo: ['propose-shortlist', 'decide-shortlist'],
  mustRedo: true,
  payload: z.strictObject({
    track: TrackSchema,
    cases: z.array(CaseId),
    departures: z.array(z.strictObject({ case: CaseId, reason: PublicText })).default([]),
    grades: CandidateGradesSchema.optional(),
  }),
  cases: () => 'every-case',
  decide: (situation) =>
    refuseAll(
      whyNotList(situation, situation.payload),
      whyRedoFirst(situation.round, 'decide-shortlist'),
    ) ?? [shortlistDecided(situation.payload)],
});
