/** An answer as it leaves: its bytes and its entity tag; of a part of a list, where it goes on. */
export interface TaggedBytes {
  readonly bytes: Buffer;
  readonly tag: string;
  readonly next?: string | undefined;
}

interface Kept extends TaggedBytes {
  readonly version: string;
}

/** What keeping an answer costs, about: its bytes and the question's two-byte characters. */
function weightOf(question: string, { bytes }: TaggedBytes): number {
  return bytes.length + 2 * question.length;
}

/** Answers computed before, as long as the streams they came from have not grown; bounded by their bytes. */
export class CachedAnswers {
  readonly #most: number;
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#most = mostBytes;
  }

  /** The answer kept for a question at a version of its streams; nothing when it was asked at another. */
  get(question: string, version: string): TaggedBytes | undefined {
    const kept = this.#kept.get(question);
    if (kept?.version !== version) return undefined;
    this.#kept.delete(question);
    this.#kept.set(question, kept);
    return kept;
  }

  keep(question: string, version: string, answer: TaggedBytes): void {
    this.#forget(question);
    this.#kept.set(question, { ...answer, version });
    this.#bytes += weightOf(question, answer);
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#most) break;
      this.#forget(oldest);
    }
  }

  #forget(question: string): void {
    const kept = this.#kept.get(question);
    if (!kept) return;
    this.#bytes -= weightOf(question, kept);
    this.#kept.delete(question);
  }
}
