/**
 * A linear program that is maximised, as data: cost · x with rowLower <= A x <= rowUpper and lower <= x <= upper. The
 * matrix is stored by rows (compressed sparse rows): entries `starts[i]` to `starts[i + 1]` belong to row i.
 */
export interface LinearModel {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where the column takes whole numbers only. */
  readonly whole: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** What a solver answers. Nothing it says is trusted before it was checked: chosen pairs, value and bound. */
export type ModelAnswer =
  | {
      readonly status: 'optimal';
      /** Value of each column. */
      readonly columns: Float64Array;
      /** Change of the optimum for one more of each row's limit; all zero for whole-number models. */
      readonly rowDuals: Float64Array;
    }
  | { readonly status: 'infeasible' }
  | { readonly status: 'stopped'; readonly because: 'time' | 'memory' | 'fault' };

/**
 * The port a solver comes in by: solves a model to the optimum. With whole-number columns an answer within less than
 * one of the optimum is enough, because every goal here is a whole number.
 */
export type SolveModel = (model: LinearModel) => Promise<ModelAnswer>;

/** Collects rows and columns one by one. */
export class ModelBuilder {
  readonly #cost: number[] = [];
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #whole: number[] = [];
  readonly #rowLower: number[] = [];
  readonly #rowUpper: number[] = [];
  readonly #starts: number[] = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];

  /** Adds a column from 0 to `upper`; answers its number. */
  column(cost: number, upper: number, isWhole: boolean): number {
    this.#cost.push(cost);
    this.#lower.push(0);
    this.#upper.push(upper);
    this.#whole.push(isWhole ? 1 : 0);
    return this.#cost.length - 1;
  }

  /** Adds a row of columns with their coefficients; answers its number. */
  row(
    lower: number,
    upper: number,
    columns: readonly number[],
    values: (at: number) => number = () => 1,
  ): number {
    columns.forEach((column, at) => {
      this.#indices.push(column);
      this.#values.push(values(at));
    });
    this.#starts.push(this.#indices.length);
    this.#rowLower.push(lower);
    this.#rowUpper.push(upper);
    return this.#rowLower.length - 1;
  }

  build(): LinearModel {
    return {
      cost: Float64Array.from(this.#cost),
      lower: Float64Array.from(this.#lower),
      upper: Float64Array.from(this.#upper),
      whole: Uint8Array.from(this.#whole),
      rowLower: Float64Array.from(this.#rowLower),
      rowUpper: Float64Array.from(this.#rowUpper),
      starts: Int32Array.from(this.#starts),
      indices: Int32Array.from(this.#indices),
      values: Float64Array.from(this.#values),
    };
  }
}
