/** Kinds of file that people do hand in and that are not taken, so that the message can say what to do instead. */
export type ForeignKind = 'svg' | 'html' | 'other-archive' | 'presentation' | 'program' | 'unknown';

/** What makes a name inside an archive unsafe. */
export type NameTrick =
  | 'parent'
  | 'absolute'
  | 'backslash'
  | 'drive'
  | 'control'
  | 'empty'
  | 'long'
  | 'twofold';

/** Content that acts by itself when somebody opens the file. */
export type ActiveContent =
  | 'script'
  | 'launch'
  | 'automatic-action'
  | 'form-submission'
  | 'embedded-file'
  | 'rich-media'
  | 'dynamic-form'
  | 'data-exchange';

/** The facts of each kind of refusal. `file` is the name as handed in; inside an archive, its path there. */
interface FactsByKind {
  'file-empty': { file: string };
  'file-too-large': { file: string; megabytes: number; maxMegabytes: number };
  'file-type-not-allowed': { file: string; found: ForeignKind; allowed: readonly string[] };
  'file-extension-disagrees': { file: string; extension: string; extensions: readonly string[] };
  'file-truncated': { file: string };
  'file-damaged': { file: string };
  'file-encrypted': { file: string };
  'image-too-large': { file: string; width: number; height: number };
  'archive-too-many-entries': { file: string; entries: number; maxEntries: number };
  'archive-too-big-inside': { file: string; maxMegabytes: number };
  'archive-ratio': { file: string; entry: string; maxRatio: number };
  'archive-nested': { file: string; entry: string };
  'archive-name': { file: string; entry: string; trick: NameTrick };
  'archive-link': { file: string; entry: string };
  'archive-duplicate': { file: string; entry: string };
  'archive-method': { file: string; entry: string };
  'file-macros': { file: string };
  'file-embedded-object': { file: string; part: string };
  'file-external-reference': { file: string; part: string };
  'file-unknown-part': { file: string; part: string };
  'file-active-content': { file: string; what: ActiveContent };
  'file-unreadable-part': { file: string };
}

export type FileRefusalKind = keyof FactsByKind;

/** Why a file is not taken, as data; the sentence is in the locale's table `files`. */
export type FileRefusal = {
  readonly [K in FileRefusalKind]: {
    readonly kind: K;
    readonly facts: Readonly<FactsByKind[K]>;
    readonly cites: readonly string[];
  };
}[FileRefusalKind];

/** Every kind of refusal: what the words and the description of the API are checked against. */
export const fileRefusalKinds: readonly FileRefusalKind[] = Object.keys({
  'file-empty': 0,
  'file-too-large': 0,
  'file-type-not-allowed': 0,
  'file-extension-disagrees': 0,
  'file-truncated': 0,
  'file-damaged': 0,
  'file-encrypted': 0,
  'image-too-large': 0,
  'archive-too-many-entries': 0,
  'archive-too-big-inside': 0,
  'archive-ratio': 0,
  'archive-nested': 0,
  'archive-name': 0,
  'archive-link': 0,
  'archive-duplicate': 0,
  'archive-method': 0,
  'file-macros': 0,
  'file-embedded-object': 0,
  'file-external-reference': 0,
  'file-unknown-part': 0,
  'file-active-content': 0,
  'file-unreadable-part': 0,
} satisfies Record<FileRefusalKind, 0>) as FileRefusalKind[];

/** One reason against a file. */
export function refuseFile<K extends FileRefusalKind>(kind: K, facts: FactsByKind[K]): FileRefusal {
  return { kind, facts, cites: [] } as unknown as FileRefusal;
}

/** What an inspection of content answers: every reason against, none when all is well. */
export type Reasons = readonly FileRefusal[];

/** A count of bytes as megabytes with two decimals, rounded up so that what is too large never looks equal. */
export function megabytesOf(bytes: number): number {
  return Math.ceil(bytes / 10_485.76) / 100;
}
