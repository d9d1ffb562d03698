/** The streams of every jurisdiction. A stream's row is what a writer locks. */
interface StreamTable {
  jurisdiction: string;
  /** `registry/<jurisdiction>` or `round/<id>`. */
  stream: string;
  size: number;
}

/** Events as appended: never changed, never deleted. */
interface EventTable {
  jurisdiction: string;
  stream: string;
  seq: number;
  /** Place of the first event of the same act. */
  act_seq: number;
  /** The event as canonical JSON. */
  body: string;
  salt: string;
  leaf: string;
}

/** The signed tree head of each act: never changed, never deleted. */
interface HeadTable {
  jurisdiction: string;
  stream: string;
  size: number;
  root: string;
  at: string;
  signature: string;
}

/** What was answered to a request that named a key, so that asking again answers the same. */
interface IdempotencyTable {
  jurisdiction: string;
  actor: string;
  key: string;
  request_hash: string;
  answer: string;
  /** Machine time in milliseconds. */
  kept_at: number;
}

/** What changed, for whoever tells viewers or sends mail; within a jurisdiction in the order of commits. */
interface OutboxTable {
  id: import('kysely').Generated<number>;
  jurisdiction: string;
  stream: string;
  from_seq: number;
  to_seq: number;
  kept_at: number;
}

export interface StreamTables {
  readonly streams: StreamTable;
  readonly events: EventTable;
  readonly heads: HeadTable;
  readonly idempotency: IdempotencyTable;
  readonly outbox: OutboxTable;
}
