import { canonicalJson } from '../../ledger/canonical-json.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { type Candidates, exactToText } from '../../scoring/index.ts';
import { candidatesOf } from './candidates-of.ts';
import { type CompositeGround, compositeOf } from './composite-of.ts';
import { rankingOf } from './ranking-of.ts';
import type { CandidateProposal } from './slice.ts';

/** Candidates in the form an event holds. */
export function proposalOf(
  track: Track,
  { outcomes, undecided, openTies, emptyPlaces, passedOver }: Candidates,
): Omit<CandidateProposal, 'passedOverReason'> {
  return {
    track,
    calculation: 'candidates@1',
    outcomes: outcomes.map(({ because, ...outcome }) => ({
      ...outcome,
      because: because.map(({ kind, facts }) => ({ kind, facts: { ...facts } })),
    })),
    undecided: [...undecided],
    openTies: openTies.map((tie) => ({ ...tie, cases: [...tie.cases] })),
    emptyPlaces: emptyPlaces.map(({ because, ...empty }) => ({
      ...empty,
      because: because.map(({ kind, facts }) => ({ kind, facts: { ...facts } })),
    })),
    passedOver: passedOver.map((entry) => ({ ...entry })),
  };
}

/** How what was drawn up stands to what would be drawn up now. */
export type UpToDate = 'missing' | 'outdated' | 'up-to-date';

/** Whether a track's ranking on record is the one its scores, opinions and withdrawals give now. */
export function rankingStands(ground: CompositeGround, track: Track): UpToDate {
  const ranking = ground.round.composite.rankings.get(track);
  if (!ranking) return 'missing';
  const isSame = canonicalJson(ranking.rows) === canonicalJson(rankingOf(ground, track));
  return isSame ? 'up-to-date' : 'outdated';
}

/** Cases whose composite score is no longer the one they were ranked with: a scorebook was done again since. */
export function movedScores(ground: CompositeGround, track: Track): string[] {
  const rows = ground.round.composite.rankings.get(track)?.rows ?? [];
  return rows
    .filter((row) => row.score !== undefined)
    .filter((row) => {
      const now = compositeOf(ground, row.case);
      return !now?.computable || exactToText(now.score) !== row.score;
    })
    .map((row) => row.case);
}

/** Whether a track's proposed candidates are those that its ranking on record and the overrides give now. */
export function candidatesStand(ground: CompositeGround, track: Track): UpToDate {
  const proposal = ground.round.composite.proposals.get(track);
  const now = candidatesOf(ground, track);
  if (!proposal) return 'missing';
  if (!now) return 'outdated';
  const { act: _, passedOverReason: __, ...stored } = proposal;
  return canonicalJson(stored) === canonicalJson(proposalOf(track, now)) ? 'up-to-date' : 'outdated';
}
