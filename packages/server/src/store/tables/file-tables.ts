/** A file handed in under a subject (a case or a party). The same bytes are kept once a subject. */
interface FileTable {
  jurisdiction: string;
  subject: string;
  /** `file:` and the SHA-256 of the bytes. */
  ref: string;
  /** Where the encrypted bytes are; tells nothing of the bytes. */
  blob: string;
  /** The name it was handed in under, sealed. */
  name: string;
  kind: string;
  bytes: number;
  uploaded_by: string;
  at: string;
  /** `storing` while its bytes are written, then `kept`. */
  state: string;
  /** The upload it came with. */
  upload: string;
}

export interface FileTables {
  readonly files: FileTable;
}
