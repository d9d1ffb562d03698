/** One part of a form: what a person fills in, told from a command's payload schema. */
export type Field =
  | TextField
  | NumberField
  | ChoiceField
  | ListField
  | GroupField
  | MapField
  | OneOfField
  | { readonly kind: 'date' | 'file' | 'code' | 'yes-no' | 'raw' }
  /** A value the schema leaves no choice about: shown, never asked. */
  | { readonly kind: 'fixed'; readonly value: string | number | boolean };

export interface TextField {
  readonly kind: 'text';
  /** The server seals it: only those who may open it read it. */
  readonly sealed: boolean;
  /** Sentences rather than a word. */
  readonly long: boolean;
  readonly pattern?: RegExp;
  readonly max?: number;
}

export interface NumberField {
  readonly kind: 'number';
  readonly whole: boolean;
  readonly min?: number;
  readonly max?: number;
}

export interface ChoiceField {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

export interface ListField {
  readonly kind: 'list';
  readonly item: Field;
  readonly least: number;
}

/** `optional` members may be left blank; `initial` is what the schema takes where nothing is given. */
export interface Member {
  readonly name: string;
  readonly field: Field;
  readonly optional: boolean;
  readonly initial?: unknown;
}

export interface GroupField {
  readonly kind: 'group';
  readonly members: readonly Member[];
}

/** Values under keys that the schema does not name, such as points by item. */
export interface MapField {
  readonly kind: 'map';
  readonly value: Field;
}

/** One of several forms; `by` is the member whose fixed value tells them apart, where there is one. */
export interface OneOfField {
  readonly kind: 'one-of';
  readonly options: readonly Field[];
  readonly by?: string;
}
