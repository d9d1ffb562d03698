import type { SessionRow } from '../../store/sessions.ts';

/** What a session lacks before it may do anything: the second factor shown, or one set up at all. */
export type Halfway = 'second-factor' | 'second-factor-setup';

/** A session with what was read about it. */
export interface KnownSession {
  readonly row: SessionRow & { readonly hasSecondFactor: boolean };
  /** Jurisdiction → person. */
  readonly seats: ReadonlyMap<string, string>;
  readonly needs: Halfway | undefined;
}

interface Remembered {
  readonly known: KnownSession;
  readonly readAt: number;
}

const mostRemembered = 10_000;

/** Sessions read a moment ago. What this node ends is forgotten at once; what another ends, after that moment. */
export class SessionMemory {
  readonly #forMs: number;
  readonly #sessions = new Map<string, Remembered>();

  constructor(forMs: number) {
    this.#forMs = forMs;
  }

  get(hash: string, now: number): KnownSession | undefined {
    const remembered = this.#sessions.get(hash);
    return remembered && now - remembered.readAt < this.#forMs ? remembered.known : undefined;
  }

  keep(known: KnownSession, now: number): void {
    this.#sessions.delete(known.row.hash);
    this.#sessions.set(known.row.hash, { known, readAt: now });
    const [oldest] = this.#sessions.keys();
    if (this.#sessions.size > mostRemembered && oldest !== undefined) this.#sessions.delete(oldest);
  }

  /** Forgets one session. */
  forget(hash: string): void {
    this.#sessions.delete(hash);
  }

  /** Forgets every session of an account: something about it changed. */
  forgetAccount(account: string): void {
    for (const [hash, { known }] of this.#sessions)
      if (known.row.account === account) this.#sessions.delete(hash);
  }
}
