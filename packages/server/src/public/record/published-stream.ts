import { isPublicEvent, type LedgerStretch, type SignedHead } from '@laureate/core';
import type { ExportedStream } from '../../city/ledger-export.ts';

/** A stream up to the last act that anybody may see. What came after it is not told, not even that there is something. */
export type Published = ExportedStream;

/** What a public event published, by the name it is asked for. */
function nameOf(type: string, payload: unknown): string {
  const { notice = '' } = (payload ?? {}) as { readonly notice?: string };
  return `${type} ${notice}`;
}

/** Follows one stream and remembers the heads of its public acts. */
export class PublishedStream {
  readonly id: string;
  readonly #heldBy = new Map<string, SignedHead>();
  #size = 0;
  #heads = 0;
  #published: Published | undefined;
  /** What the act that is being read published so far. */
  #pending: string[] = [];

  constructor(id: string) {
    this.id = id;
  }

  /** Number of events looked through. */
  get size(): number {
    return this.#size;
  }

  /** The stream up to its last public act; nothing before the first. */
  get published(): Published | undefined {
    return this.#published;
  }

  /** The head under which something was published: `PublicNoticeOpened` of a notice. The last one if more than once. */
  headOf(type: string, notice = ''): SignedHead | undefined {
    return this.#heldBy.get(`${type} ${notice}`);
  }

  /** Goes on over a stretch that begins where the last one ended. */
  take({ from, entries, heads }: LedgerStretch): void {
    const endings = new Map(heads.map((head) => [head.size, head]));
    for (const [at, { event }] of entries.entries()) {
      if (isPublicEvent(event)) this.#pending.push(nameOf(event.type, event.payload));
      const head = endings.get(from + at + 1);
      if (head) this.#endAct(head);
    }
    this.#size = from + entries.length;
  }

  #endAct(head: SignedHead): void {
    this.#heads += 1;
    if (this.#pending.length === 0) return;
    this.#published = { id: this.id, head, heads: this.#heads };
    for (const name of this.#pending) this.#heldBy.set(name, head);
    this.#pending = [];
  }
}
