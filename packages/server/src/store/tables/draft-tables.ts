/** A draft's fields as they stand: values are sealed, versions count from 1. */
interface DraftFieldTable {
  jurisdiction: string;
  draft: string;
  path: string;
  version: number;
  sealed: string;
  /** The registry person who wrote it, and the machine's instant. */
  by: string;
  at: string;
}

/** Who has a draft open. */
interface DraftPresenceTable {
  jurisdiction: string;
  draft: string;
  person: string;
  at: string;
}

export interface DraftTables {
  readonly draft_fields: DraftFieldTable;
  /** Every version of every field. */
  readonly draft_versions: DraftFieldTable;
  readonly draft_presence: DraftPresenceTable;
}
