/** Due work: a name says what it is, and only one piece of a name waits at a time. Machine time in milliseconds. */
interface JobTable {
  name: string;
  due_at: number;
  /** Who works on it, until when others leave it alone. */
  claimed_by: string | null;
  claimed_until: number | null;
  /** How often it failed since it last succeeded. */
  failures: number;
}

export interface JobTables {
  readonly jobs: JobTable;
}
