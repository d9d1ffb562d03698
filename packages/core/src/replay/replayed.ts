import type { PlacesTrack, Track, Words } from '../scheme/model/cited.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { StageId } from '../scheme/stage-id.ts';

/** A rule that decides otherwise, with the articles behind it in its own scheme. */
export interface ReplayedRule {
  readonly rule: string;
  readonly title?: Words;
  readonly cites: readonly string[];
  /** What is printed before the text of each article. */
  readonly labels: readonly Words[];
}

/** A rule of a scheme by its path, with its own title and the labels of its articles. */
export function replayedRule(scheme: Scheme, rule: string): ReplayedRule {
  const found = scheme.ruleAt(rule) as { readonly title?: Words } | undefined;
  const cites = scheme.citesOf(rule);
  return {
    rule,
    ...(found?.title ? { title: found.title } : {}),
    cites,
    labels: cites.flatMap((id) => scheme.article(id)?.label ?? []),
  };
}

/** Why something cannot be told from the record. */
export type ReplayUnknown =
  | { readonly kind: 'facts-not-recorded'; readonly facts: readonly string[] }
  | { readonly kind: 'not-decided' }
  | { readonly kind: 'stages-not-recorded'; readonly stages: readonly StageId[] }
  | { readonly kind: 'scored-by-another-standard'; readonly stages: readonly StageId[] }
  | { readonly kind: 'weights-not-set' }
  | { readonly kind: 'decided-by-votes' }
  | { readonly kind: 'tie-to-be-deliberated'; readonly grade: string };

/** One case: what came of it, what would have come of it, and which rules make the difference. */
export interface ReplayedCase {
  readonly case: string;
  readonly track: Track;
  readonly eligibility: {
    readonly recorded: 'accepted' | 'refused' | 'not-decided';
    readonly replayed: 'accepted' | 'refused' | 'unknown';
    /** Rules of the other scheme that are not met. */
    readonly notMet: readonly ReplayedRule[];
    /** Rules of the recorded scheme that were not met and that the other does not have, or finds met. */
    readonly noLonger: readonly ReplayedRule[];
  };
  readonly rank: { readonly recorded?: number; readonly replayed?: number };
  readonly grade: {
    readonly recorded: string | 'none';
    readonly replayed: string | 'none' | 'unknown';
    /** Rules behind the replayed grade: places, thresholds, the composite. */
    readonly because: readonly ReplayedRule[];
  };
  readonly unknown: readonly ReplayUnknown[];
  /** Whether anything that both tell differs. */
  readonly differs: boolean;
}

export interface ReplayedPlaces {
  readonly grade: string;
  readonly track: PlacesTrack;
  readonly recorded?: number;
  readonly replayed?: number;
  readonly cites: readonly string[];
}

/** A recorded round told again under another scheme. */
export interface ReplayedRound {
  readonly round: string;
  readonly recorded: { readonly scheme: string; readonly version: number };
  readonly replayed: { readonly scheme: string; readonly version: number };
  readonly stages: { readonly onlyRecorded: readonly StageId[]; readonly onlyReplayed: readonly StageId[] };
  readonly places: readonly ReplayedPlaces[];
  readonly cases: readonly ReplayedCase[];
}
