/** A standard as far as its numbers are concerned. */
export interface Written {
  readonly id: string;
  readonly total: number;
  readonly divisions?: readonly { readonly id: string; readonly groups: readonly string[] }[];
  readonly groups: readonly Group[];
}
export interface Group {
  readonly id: string;
  readonly points: number;
  readonly items: readonly {
    readonly id: string;
    readonly points: number;
    readonly years?: { readonly of: string };
  }[];
}

/** A band as it is written. */
export interface Band {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}
