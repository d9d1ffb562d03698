import type { ActRequest, ClaimedHat, Instant, Refusal } from '@laureate/core';

/** What a person asks a city to do. The payload is as people write it: nothing is sealed or indexed yet. */
export interface Ask {
  /** `registry/<jurisdiction>` or `round/<id>`. */
  readonly stream: string;
  readonly command: string;
  /** Left out when an act is performed exactly as it was prepared. */
  readonly payload?: unknown;
  readonly by: ClaimedHat;
  readonly mode: ActRequest['mode'];
  readonly prepared?: string | undefined;
  readonly paper?: ActRequest['paper'];
  /** The moment the request reached us, by the city's business clock. */
  readonly at: Instant;
  /** Decides and appends nothing. */
  readonly dryRun?: boolean | undefined;
  /** Answers the same again for the same actor and key. */
  readonly key?: { readonly actor: string; readonly key: string } | undefined;
  /** The act is done only if this view still shows this person what it showed: its entity tag. */
  readonly seen?: { readonly view: string; readonly query: unknown; readonly tag: string } | undefined;
}

/** An event of a done act, without what it carries. */
export interface DoneEvent {
  readonly stream: string;
  readonly seq: number;
  readonly type: string;
  /** Hash of the event's leaf: what a receipt shows. */
  readonly leaf: string;
}

/** What came of it. Everything that is `done` is on disk. */
export type Answered =
  | {
      readonly kind: 'done';
      readonly act: string;
      readonly at: Instant;
      readonly events: readonly DoneEvent[];
    }
  | { readonly kind: 'refused'; readonly refused: readonly Refusal[] }
  /** The view named in `seen` shows something else now. */
  | { readonly kind: 'changed' }
  /** The key was used for another request. */
  | { readonly kind: 'key-reused' };
