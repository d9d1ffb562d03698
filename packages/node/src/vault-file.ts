/** One encrypted text; all in base64. */
export interface SealedText {
  readonly iv: string;
  readonly tag: string;
  readonly text: string;
}

/** What the vault keeps of a subject. Erased: the wrapped key and the texts are gone, the numbering stays. */
export interface SealedSubject {
  readonly wrappedKey: SealedText | null;
  /** Number of texts ever sealed; a reference is never used again. */
  readonly count: number;
  /** Texts by their number in the reference. */
  readonly texts: Readonly<Record<string, SealedText>>;
}

/** A vault as plain JSON data; nothing in it is readable without the master key. */
export interface VaultFile {
  readonly format: 'laureate-vault';
  readonly version: 1;
  /** Keyed digest by which a wrong master key is noticed at once. */
  readonly keyCheck: string;
  readonly subjects: Readonly<Record<string, SealedSubject>>;
}
