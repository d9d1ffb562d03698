import type { CandidateGrade, CandidateReason, CandidateRow, CandidatesInput } from './candidates-input.ts';
import { byId } from './ranking.ts';
import type { TieGroup } from './tie-groups.ts';

/** Cases of one open tie: how many of them are still without a grade, or undefined where that is not certain. */
interface Floating {
  readonly group: number;
  readonly rows: readonly CandidateRow[];
  readonly remaining: number | undefined;
}

export interface OpenTie {
  readonly grade: string;
  readonly cases: readonly string[];
  readonly places: number;
}

/** What the walk down the grades writes into. */
export interface Walk {
  readonly input: CandidatesInput;
  readonly groups: readonly TieGroup[];
  readonly assigned: Map<string, string>;
  readonly because: Map<string, CandidateReason[]>;
  readonly openTies: OpenTie[];
  floating: readonly Floating[];
}

/** One grade on the way down: places and sub-quotas left. After `blocked`, what is left depends on an open tie. */
interface Step {
  readonly walk: Walk;
  readonly grade: CandidateGrade;
  readonly quotas: Map<string, { readonly max: number; left: number }>;
  left: number;
  blocked: boolean;
}

/** Those who compete under one limit: a sub-quota's key, or none. */
interface Bucket {
  readonly key: string | undefined;
  readonly rows: CandidateRow[];
  readonly floating: Floating[];
  count: number;
}

/**
 * Fills one grade from the best group down and gives the places certainly left empty (undefined while an open tie
 * leaves that uncertain). A group that does not fit is left open, never cut by order or id.
 */
export function fillGrade(walk: Walk, grade: CandidateGrade): number | undefined {
  const limits = (walk.input.subQuotas ?? []).filter((limit) => limit.grade === grade.grade);
  const quotas = new Map(limits.map(({ key, max }) => [key, { max, left: max }]));
  const step: Step = { walk, grade, quotas, left: grade.places, blocked: false };
  for (const [index, group] of walk.groups.entries()) fillFromGroup(step, group, index);
  return step.blocked ? undefined : step.left;
}

function note(step: Step, rows: readonly CandidateRow[], ...reasons: readonly CandidateReason[]): void {
  for (const row of rows)
    step.walk.because.set(row.case, [...(step.walk.because.get(row.case) ?? []), ...reasons]);
}

/** Why a case cannot have a grade whatever its rank, or nothing. */
export function whyNotEligible(grade: CandidateGrade, row: CandidateRow): CandidateReason | undefined {
  const facts = { grade: grade.grade };
  if (grade.skipsAlreadyNominated && row.alreadyNominated) return { kind: 'already-nominated', facts };
  if (grade.threshold === 'none') return undefined;
  const met = Object.hasOwn(row.thresholdMet, grade.grade) ? row.thresholdMet[grade.grade] : undefined;
  if (met || (grade.threshold === 'soft' && row.thresholdOverride)) return undefined;
  if (met === undefined) return { kind: 'threshold-unknown', facts };
  return { kind: 'below-threshold', facts: { ...facts, threshold: grade.threshold } };
}

function eligibleOf(step: Step, rows: readonly CandidateRow[]): readonly CandidateRow[] {
  return rows.filter((row) => {
    const reason = whyNotEligible(step.grade, row);
    if (reason) note(step, [row], reason);
    return reason === undefined;
  });
}

function fillFromGroup(step: Step, group: TieGroup, index: number): void {
  const { walk, grade } = step;
  const floating = walk.floating.filter((tie) => tie.group === index && tie.remaining !== 0);
  const afloat = new Set(walk.floating.filter((tie) => tie.group === index).flatMap((tie) => tie.rows));
  const rows = eligibleOf(
    step,
    group.rows.filter((row) => !walk.assigned.has(row.case) && !afloat.has(row)),
  );
  const open = floating.map((tie) => ({ tie, eligible: eligibleOf(step, tie.rows) }));
  const competing = open.filter(({ eligible }) => eligible.length > 0);
  if (rows.length + competing.length === 0) return;
  const all = [...rows, ...competing.flatMap(({ eligible }) => eligible)];
  if (step.left === 0 && !step.blocked) {
    note(step, all, { kind: 'places-full', facts: { grade: grade.grade, places: grade.places } });
    return;
  }
  step.blocked ||= competing.some(({ tie, eligible }) => isUncertain(step, tie, eligible));
  const ties = competing.map(({ tie }) => tie);
  if (step.blocked) wait(step, index, rows, ties);
  else takePlaces(step, index, bucketsOf(step, rows, ties));
}

/** Whether the number of an open tie's cases that compete here depends on how the tie is resolved. */
function isUncertain(step: Step, tie: Floating, eligible: readonly CandidateRow[]): boolean {
  const limits = new Set(tie.rows.map((row) => limitKey(step, row)));
  return tie.remaining === undefined || eligible.length !== tie.rows.length || limits.size > 1;
}

function limitKey(step: Step, row: CandidateRow): string | undefined {
  return row.subQuota !== undefined && step.quotas.has(row.subQuota) ? row.subQuota : undefined;
}

/** Everyone from here on depends on the open tie above: nothing is decided for this grade. */
function wait(step: Step, group: number, rows: readonly CandidateRow[], ties: readonly Floating[]): void {
  const all = [...rows, ...ties.flatMap((tie) => tie.rows)];
  note(step, all, { kind: 'waits-for-tie', facts: { grade: step.grade.grade } });
  const waiting = rows.length > 0 ? [{ group, rows, remaining: undefined }] : [];
  step.walk.floating = [
    ...step.walk.floating.map((tie) => (ties.includes(tie) ? { ...tie, remaining: undefined } : tie)),
    ...waiting,
  ];
}

function bucketsOf(step: Step, rows: readonly CandidateRow[], ties: readonly Floating[]): readonly Bucket[] {
  const buckets = new Map<string | undefined, Bucket>();
  const bucketAt = (row: CandidateRow | undefined): Bucket => {
    const key = row && limitKey(step, row);
    const bucket = buckets.get(key) ?? { key, rows: [], floating: [], count: 0 };
    buckets.set(key, bucket);
    return bucket;
  };
  for (const row of rows) {
    const bucket = bucketAt(row);
    bucket.rows.push(row);
    bucket.count += 1;
  }
  for (const tie of ties) {
    const bucket = bucketAt(tie.rows[0]);
    bucket.floating.push(tie);
    bucket.count += tie.remaining ?? 0;
  }
  return [...buckets.values()].sort((a, b) => byId(a.key ?? '', b.key ?? ''));
}

function rowsOf(buckets: readonly Bucket[]): readonly CandidateRow[] {
  return buckets
    .flatMap((bucket) => [...bucket.rows, ...bucket.floating.flatMap((tie) => tie.rows)])
    .sort((a, b) => byId(a.case, b.case));
}

function takePlaces(step: Step, group: number, buckets: readonly Bucket[]): void {
  const room = (bucket: Bucket) =>
    bucket.key === undefined ? bucket.count : (step.quotas.get(bucket.key)?.left ?? 0);
  const fitting = buckets.filter((bucket) => room(bucket) > 0);
  for (const bucket of buckets) if (!fitting.includes(bucket)) refuseQuota(step, bucket);
  const demand = fitting.reduce((total, bucket) => total + Math.min(bucket.count, room(bucket)), 0);
  if (demand > step.left) {
    settleTie(step, group, fitting, step.left);
    return;
  }
  for (const bucket of fitting) {
    if (bucket.count <= room(bucket)) takeAll(step, bucket);
    else settleTie(step, group, [bucket], room(bucket));
  }
}

function refuseQuota(step: Step, bucket: Bucket): void {
  const key = bucket.key ?? '';
  const facts = { grade: step.grade.grade, key, max: step.quotas.get(key)?.max ?? 0 };
  note(step, rowsOf([bucket]), { kind: 'sub-quota-full', facts });
}

function use(step: Step, key: string | undefined, places: number): void {
  step.left -= places;
  const quota = key === undefined ? undefined : step.quotas.get(key);
  if (quota) quota.left -= places;
}

function assign(step: Step, row: CandidateRow, reason: CandidateReason): void {
  const { grade, threshold } = step.grade;
  const met = Object.hasOwn(row.thresholdMet, grade) && row.thresholdMet[grade];
  step.walk.assigned.set(row.case, grade);
  note(step, [row], reason);
  if (threshold !== 'none')
    note(step, [row], { kind: met ? 'threshold-met' : 'threshold-overridden', facts: { grade } });
}

function takeAll(step: Step, bucket: Bucket): void {
  const { grade, places } = step.grade;
  for (const row of bucket.rows) assign(step, row, { kind: 'within-places', facts: { grade, places } });
  for (const tie of bucket.floating)
    note(step, tie.rows, { kind: 'within-places-otherwise', facts: { grade } });
  step.walk.floating = step.walk.floating.map((tie) =>
    bucket.floating.includes(tie) ? { ...tie, remaining: 0 } : tie,
  );
  use(step, bucket.key, bucket.count);
}

/** More equals than places: the body's choice among exactly these, or an open tie. */
function settleTie(step: Step, group: number, buckets: readonly Bucket[], places: number): void {
  const rows = rowsOf(buckets);
  const chosen = chosenAmong(step, buckets, rows, places);
  if (chosen === undefined) leaveOpen(step, group, buckets, places);
  else applyChoice(step, rows, chosen);
}

function applyChoice(step: Step, rows: readonly CandidateRow[], chosen: readonly string[]): void {
  const facts = { grade: step.grade.grade };
  for (const row of rows) {
    if (chosen.includes(row.case)) {
      assign(step, row, { kind: 'chosen-in-deliberation', facts });
      use(step, limitKey(step, row), 1);
    } else note(step, [row], { kind: 'not-chosen-in-deliberation', facts });
  }
}

/** A choice counts only if it was taken among the same cases, fills the places and keeps the sub-quotas. */
function chosenAmong(
  step: Step,
  buckets: readonly Bucket[],
  rows: readonly CandidateRow[],
  places: number,
): readonly string[] | undefined {
  if (buckets.some((bucket) => bucket.floating.length > 0)) return undefined;
  const tied = new Set(rows.map((row) => row.case));
  const choices = (step.walk.input.deliberated ?? []).filter(({ grade, among, chosen }) => {
    const distinct = new Set(chosen);
    return (
      grade === step.grade.grade &&
      new Set(among).size === tied.size &&
      among.every((id) => tied.has(id)) &&
      distinct.size === chosen.length &&
      chosen.length === places &&
      chosen.every((id) => tied.has(id)) &&
      buckets.every((bucket) => keepsQuota(step, bucket, distinct))
    );
  });
  return choices.length === 1 ? choices[0]?.chosen : undefined;
}

function keepsQuota(step: Step, bucket: Bucket, chosen: ReadonlySet<string>): boolean {
  const quota = bucket.key === undefined ? undefined : step.quotas.get(bucket.key);
  return quota === undefined || bucket.rows.filter((row) => chosen.has(row.case)).length <= quota.left;
}

function leaveOpen(step: Step, group: number, buckets: readonly Bucket[], places: number): void {
  const { walk, grade } = step;
  const rows = rowsOf(buckets);
  const merged = buckets.flatMap((bucket) => bucket.floating);
  const count = buckets.reduce((total, bucket) => total + bucket.count, 0);
  const unknownFlags = walk.groups[group]?.unknownFlags ?? [];
  const facts = { grade: grade.grade, places, tied: rows.length, unknownFlags };
  note(step, rows, { kind: 'tie-across-cut', facts });
  walk.openTies.push({ grade: grade.grade, cases: rows.map((row) => row.case), places });
  walk.floating = [
    ...walk.floating.filter((tie) => !merged.includes(tie)),
    { group, rows, remaining: count - places },
  ];
  use(step, buckets.length === 1 ? buckets[0]?.key : undefined, places);
}
