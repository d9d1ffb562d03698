import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { Panel } from '../panel/slice.ts';
import { reviewKey } from '../review/slice.ts';
import { liveApplications } from '../standing.ts';
import type { RoundState } from '../state.ts';

type Round = DeepReadonly<RoundState>;

const stage = 'document-review';

/** The panels that review the documents of a track, by id. */
export function reviewingPanels(round: Round, track: Track): readonly DeepReadonly<Panel>[] {
  return [...round.panel.panels.values()]
    .filter((panel) => panel.track === track && panel.stages.includes(stage))
    .sort((a, b) => (a.panel < b.panel ? -1 : 1));
}

/** Of these cases, the ones still in whose document review has no confirmed scorebook. */
export function casesWithoutScorebook(round: Round, cases: readonly string[]): string[] {
  const live = new Set(liveApplications(round).map((application) => application.case));
  return cases.filter((id) => live.has(id) && !round.review.scorebooks.has(reviewKey(stage, id)));
}

/** The cases a track's panels propose, without those that left the round since. */
export function proposedCases(round: Round, track: Track): ReadonlySet<string> {
  const live = new Set(liveApplications(round, track).map((application) => application.case));
  const named = reviewingPanels(round, track).flatMap(
    ({ panel }) => round.documentReview.proposals.get(panel) ?? [],
  );
  return new Set(named.filter((id) => live.has(id)));
}

/** Ids that stand in a list more than once, each once. */
export function namedTwice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
