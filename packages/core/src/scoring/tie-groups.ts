import type { CandidateRow, TieStep } from './candidates-input.ts';
import { compare, type Exact } from './exact.ts';
import { byId } from './ranking.ts';

/** Rows nothing separates any more; rows of one `score` may stand in several groups, split by the tie chain. */
export interface TieGroup {
  readonly score: Exact;
  readonly rows: readonly CandidateRow[];
  /** Flags of the chain that a row of this group lacks, so that they could not separate it. */
  readonly unknownFlags: readonly string[];
}

type Scored = CandidateRow & { readonly score: Exact };

/**
 * Ranked rows in order of rank: by score, then by the flags of the tie chain, a set flag first. A flag that any row of
 * a group lacks separates nothing. Never by id or order of input; inside a group rows stand by id for equal output.
 */
export function tieGroups(rows: readonly CandidateRow[], ties: readonly TieStep[]): readonly TieGroup[] {
  const scored = rows.flatMap((row): Scored[] => (row.score ? [{ ...row, score: row.score }] : []));
  scored.sort((a, b) => compare(b.score, a.score) || byId(a.case, b.case));
  const byScore: { score: Exact; rows: Scored[]; unknownFlags: string[] }[] = [];
  for (const row of scored) {
    const last = byScore.at(-1);
    if (last && compare(last.score, row.score) === 0) last.rows.push(row);
    else byScore.push({ score: row.score, rows: [row], unknownFlags: [] });
  }
  return chainFlags(ties).reduce<readonly TieGroup[]>(
    (groups, key) => groups.flatMap((group) => splitBy(group, key)),
    byScore,
  );
}

/** The flags before deliberation; what stands after it never applies. */
function chainFlags(ties: readonly TieStep[]): readonly string[] {
  const end = ties.findIndex((step) => step.kind === 'deliberation');
  return ties
    .slice(0, end < 0 ? ties.length : end)
    .flatMap((step) => (step.kind === 'flag' ? [step.key] : []));
}

/** The value of a flag, or undefined where it is not known. */
export function flagOf(row: CandidateRow, key: string): boolean | undefined {
  return row.tieBreak && Object.hasOwn(row.tieBreak, key) ? row.tieBreak[key] : undefined;
}

function splitBy(group: TieGroup, key: string): readonly TieGroup[] {
  if (group.rows.length < 2) return [group];
  if (group.rows.some((row) => flagOf(row, key) === undefined))
    return [{ ...group, unknownFlags: [...group.unknownFlags, key] }];
  return [true, false]
    .map((set) => ({ ...group, rows: group.rows.filter((row) => flagOf(row, key) === set) }))
    .filter((part) => part.rows.length > 0);
}

/** The first flag of the chain that separated two groups of equal score. */
export function separatingFlag(a: TieGroup, b: TieGroup, ties: readonly TieStep[]): string | undefined {
  const flagIn = (group: TieGroup, key: string) => group.rows[0] && flagOf(group.rows[0], key);
  return chainFlags(ties).find((key) => !a.unknownFlags.includes(key) && flagIn(a, key) !== flagIn(b, key));
}
