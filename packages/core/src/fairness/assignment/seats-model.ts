import type { AssignmentGround } from './ground.ts';
import { type LinearModel, ModelBuilder } from './linear-model.ts';

/** What is made as great as possible, and what was settled before. */
export interface SeatsGoal {
  /** Worth of each pair, or the sum of fits of the worst-served case. */
  readonly worth: Float64Array | 'floor';
  /** Least sum of fits of every case. */
  readonly floor?: number | undefined;
  /** At least this many of these pairs. */
  readonly kept?: { readonly isKept: Uint8Array; readonly least: number } | undefined;
}

/** What a row says: the rule and the case, examiner or group it is about. */
export type SeatsRow =
  | { readonly rule: 'size' | 'leader' | 'expert' | 'floor'; readonly case: number }
  | { readonly rule: 'load'; readonly examiner: number }
  | { readonly rule: 'group'; readonly case: number; readonly group: number }
  | { readonly rule: 'kept' };

/** A model with the meaning of its rows and of its first columns; `missing` columns stand after these. */
export interface SeatsModel {
  readonly model: LinearModel;
  /** The pair of each column. */
  readonly pairs: readonly number[];
  readonly rows: readonly SeatsRow[];
  /** What a column after the pairs stands for: a place that stays empty, or the floor itself. */
  readonly extra: readonly (SeatsRow | 'floor')[];
}

/** `whole`: pairs are chosen or not. `share`: a pair may be chosen in part, and empty places are let through at this price. */
export type SeatsForm =
  | { readonly kind: 'whole'; readonly priceOfMissing?: number }
  | { readonly kind: 'share'; readonly priceOfMissing: number };

const infinite = Number.POSITIVE_INFINITY;

/** Columns by case and by examiner. */
function columnsBy(ground: AssignmentGround, pairs: readonly number[]) {
  const byCase = Array.from({ length: ground.cases }, (): number[] => []);
  const byExaminer = Array.from({ length: ground.examiners }, (): number[] => []);
  pairs.forEach((pair, column) => {
    byCase[pair % ground.cases]?.push(column);
    byExaminer[Math.floor(pair / ground.cases)]?.push(column);
  });
  return { byCase, byExaminer };
}

/** Builds one model; what each row and extra column means is noted as they are added. */
class SeatsBuilder {
  readonly #builder = new ModelBuilder();
  readonly rows: SeatsRow[] = [];
  readonly extra: (SeatsRow | 'floor')[] = [];
  readonly #ground: AssignmentGround;
  readonly #pairs: readonly number[];
  readonly #form: SeatsForm;

  constructor(ground: AssignmentGround, pairs: readonly number[], goal: SeatsGoal, form: SeatsForm) {
    this.#ground = ground;
    this.#pairs = pairs;
    this.#form = form;
    for (const pair of pairs)
      this.#builder.column(goal.worth === 'floor' ? 0 : (goal.worth[pair] ?? 0), 1, form.kind === 'whole');
  }

  /** A row; where it asks for a least number, empty places may make up for it at their price. */
  row(row: SeatsRow, least: number, most: number, columns: readonly number[]): void {
    const missing = this.#missing(row, least);
    this.#builder.row(least, most, missing === undefined ? columns : [...columns, missing]);
    this.rows.push(row);
  }

  groupRows(byCase: readonly (readonly number[])[]): void {
    const { groups, groupsOf, cases } = this.#ground;
    byCase.forEach((columns, c) => {
      const inGroup = new Map<number, number[]>();
      for (const column of columns)
        for (const group of groupsOf[Math.floor((this.#pairs[column] ?? 0) / cases)] ?? []) {
          const own = inGroup.get(group);
          if (own) own.push(column);
          else inGroup.set(group, [column]);
        }
      for (const [group, own] of inGroup) {
        const most = groups[group]?.most ?? infinite;
        if (own.length > most) this.row({ rule: 'group', case: c, group }, -infinite, most, own);
      }
    });
  }

  /** Rows for the floor: a number that every case reaches, or a column that is as great as the worst-served case lets it. */
  floorRows(byCase: readonly (readonly number[])[], floor: number | 'best'): void {
    const best =
      floor === 'best' ? this.#builder.column(1, 100 * this.#ground.problem.size, false) : undefined;
    if (best !== undefined) this.extra.push('floor');
    byCase.forEach((columns, c) => {
      const row = { rule: 'floor', case: c } as const;
      const last = best ?? this.#missing(row, Number(floor));
      const fitAt = (at: number) => this.#ground.fits[this.#pairs[columns[at] ?? 0] ?? 0] ?? 0;
      const value = (at: number) => (at < columns.length ? fitAt(at) : best === undefined ? 1 : -1);
      const all = last === undefined ? columns : [...columns, last];
      this.#builder.row(floor === 'best' ? 0 : floor, infinite, all, value);
      this.rows.push(row);
    });
  }

  /** A column that makes up for what a row asks for at least, at its price; nothing where no price is named. */
  #missing(row: SeatsRow, least: number): number | undefined {
    const price = this.#form.priceOfMissing;
    if (price === undefined || least <= 0) return undefined;
    this.extra.push(row);
    return this.#builder.column(-price, least, this.#form.kind === 'whole');
  }

  build(): SeatsModel {
    return { model: this.#builder.build(), pairs: this.#pairs, rows: this.rows, extra: this.extra };
  }
}

/**
 * The model of an assignment over some pairs: one column a pair; rows for the size of each panel, each examiner's
 * load, a leader, an expert where the case asks for one, groups of which only so many may sit together, the floor and
 * the pairs that stay.
 */
export function stateSeats(
  ground: AssignmentGround,
  pairs: readonly number[],
  goal: SeatsGoal,
  form: SeatsForm,
): SeatsModel {
  const { problem, cases, isExpert } = ground;
  const builder = new SeatsBuilder(ground, pairs, goal, form);
  const { byCase, byExaminer } = columnsBy(ground, pairs);
  const examinerOf = (column: number) => Math.floor((pairs[column] ?? 0) / cases);
  byCase.forEach((columns, c) => {
    builder.row({ rule: 'size', case: c }, problem.size, problem.size, columns);
    const leaders = columns.filter((column) => problem.examiners[examinerOf(column)]?.mayLead);
    if (problem.needsLeader && leaders.length < columns.length)
      builder.row({ rule: 'leader', case: c }, 1, infinite, leaders);
    if (problem.cases[c]?.expertOf === undefined) return;
    const experts = columns.filter((column) => isExpert[pairs[column] ?? 0] === 1);
    if (experts.length < columns.length) builder.row({ rule: 'expert', case: c }, 1, infinite, experts);
  });
  byExaminer.forEach((columns, e) => {
    const { least = 0, most = 0 } = problem.examiners[e] ?? {};
    if (least > 0 || columns.length > most) builder.row({ rule: 'load', examiner: e }, least, most, columns);
  });
  builder.groupRows(byCase);
  if (goal.worth === 'floor') builder.floorRows(byCase, 'best');
  else if (goal.floor !== undefined && goal.floor > 0) builder.floorRows(byCase, goal.floor);
  if (goal.kept && goal.kept.least > 0) {
    const { isKept, least } = goal.kept;
    const kept = pairs.flatMap((pair, column) => (isKept[pair] === 1 ? [column] : []));
    builder.row({ rule: 'kept' }, least, infinite, kept);
  }
  return builder.build();
}

/** The pairs that a whole-number answer chooses. */
export function chosenPairs({ pairs }: SeatsModel, columns: Float64Array): number[] {
  return pairs.filter((_, column) => (columns[column] ?? 0) > 0.5);
}
