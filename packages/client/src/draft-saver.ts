import type { Draft, DraftChange, DraftField, SavedDraft } from './drafts.ts';
import type { Refused } from './problem.ts';
import type { Reply } from './reply.ts';

/** How the draft stands: `waiting` has changes not sent yet; the last three keep them and wait for the person. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'signed-out' | 'conflict' | 'refused';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What the saver needs of its surroundings. */
export interface SaverPort {
  readonly save: (fields: Readonly<Record<string, DraftChange>>) => Promise<Reply<SavedDraft>>;
  /** Runs something later; answers how to call it off. */
  readonly later: (run: () => void, ms: number) => () => void;
}

const PAUSE = 700;
const RETRY_FIRST = 2_000;
const RETRY_MOST = 30_000;

/**
 * Keeps one draft as a person types: changes go out after a short pause, field by field, each with the version it was
 * written on. What could not be sent stays and is tried again; what somebody else wrote meanwhile waits for a choice.
 */
export class DraftSaver {
  readonly #port: SaverPort;
  readonly #versions = new Map<string, number>();
  readonly #values = new Map<string, unknown>();
  readonly #unsent = new Set<string>();
  readonly #conflicts = new Map<string, DraftField>();
  readonly #listeners = new Set<() => void>();
  #state: SaveState = 'saved';
  #refused: Refused | undefined;
  #callOff: (() => void) | undefined;
  #retryIn = RETRY_FIRST;
  #changes = 0;

  constructor(port: SaverPort, draft?: Draft) {
    this.#port = port;
    if (draft) this.take(draft);
  }

  get state(): SaveState {
    return this.#state;
  }

  get refused(): Refused | undefined {
    return this.#refused;
  }

  /** Fields that somebody else wrote meanwhile, as they are kept now. */
  get conflicts(): ReadonlyMap<string, DraftField> {
    return this.#conflicts;
  }

  /** Fields not kept on the server yet. */
  get unsent(): ReadonlySet<string> {
    return this.#unsent;
  }

  /** Counts every change, so that a screen knows when to draw anew. */
  get changes(): number {
    return this.#changes;
  }

  valueOf(path: string): unknown {
    return this.#values.get(path);
  }

  /** Every field with its value as it stands here. */
  get values(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#values);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes in what is kept on the server: fields with changes of ours stay as they are. */
  take(draft: Draft): void {
    for (const [path, { value, version }] of Object.entries(draft.fields)) {
      if (this.#unsent.has(path) || this.#conflicts.has(path)) continue;
      this.#values.set(path, value);
      this.#versions.set(path, version);
    }
    this.#tell();
  }

  /** Writes a field. It goes out after a short pause, or with the changes already waiting. */
  set(path: string, value: unknown): void {
    this.#values.set(path, value);
    this.#unsent.add(path);
    if (this.#state !== 'saving') this.#plan(PAUSE, 'waiting');
    this.#tell();
  }

  /** Settles a conflict: with our own value, written on top of theirs, or with theirs. */
  settle(path: string, keep: 'mine' | 'theirs'): void {
    const theirs = this.#conflicts.get(path);
    if (!theirs) return;
    this.#conflicts.delete(path);
    this.#versions.set(path, theirs.version);
    if (keep === 'mine') this.set(path, this.#values.get(path));
    else this.#values.set(path, theirs.value);
    if (this.#conflicts.size === 0 && this.#unsent.size === 0) this.#state = 'saved';
    this.#tell();
  }

  /** Sends what is unsent now; answers once it is settled. Also after signing in again. */
  async flush(): Promise<SaveState> {
    this.#callOff?.();
    this.#callOff = undefined;
    const paths = [...this.#unsent].filter((path) => !this.#conflicts.has(path));
    if (paths.length === 0 || this.#state === 'saving') return this.#state;
    this.#state = 'saving';
    this.#tell();
    const sent = new Map(paths.map((path) => [path, this.#values.get(path)]));
    const fields = Object.fromEntries(
      [...sent].map(([path, value]) => [path, { value, base: this.#versions.get(path) ?? 0 }]),
    );
    const reply = await this.#port.save(fields);
    if ('refused' in reply) this.#failed(reply.refused);
    else this.#kept(sent, reply.value);
    this.#tell();
    return this.#state;
  }

  /** Stops trying; what is unsent stays in `unsent`. */
  stop(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }

  #kept(sent: ReadonlyMap<string, unknown>, { saved, conflicts }: SavedDraft): void {
    this.#retryIn = RETRY_FIRST;
    this.#refused = undefined;
    for (const [path, version] of Object.entries(saved)) {
      this.#versions.set(path, version);
      if (Object.is(this.#values.get(path), sent.get(path))) this.#unsent.delete(path);
    }
    for (const [path, theirs] of Object.entries(conflicts)) {
      if (isSame(this.#values.get(path), sent.get(path))) this.#unsent.delete(path);
      // Two who wrote the same have nothing to choose.
      if (isSame(theirs.value, sent.get(path))) this.#versions.set(path, theirs.version);
      else {
        this.#unsent.delete(path);
        this.#conflicts.set(path, theirs);
      }
    }
    if (this.#unsent.size > 0) this.#plan(PAUSE, 'waiting');
    else this.#state = this.#conflicts.size > 0 ? 'conflict' : 'saved';
  }

  #failed(refused: Refused): void {
    this.#refused = refused;
    if (refused.kind === 'signed-out') this.#state = 'signed-out';
    else if (refused.kind === 'offline' || refused.kind === 'fault' || refused.kind === 'too-many') {
      this.#plan(this.#retryIn, 'offline');
      this.#retryIn = Math.min(this.#retryIn * 2, RETRY_MOST);
    } else this.#state = 'refused';
  }

  #plan(ms: number, state: SaveState): void {
    this.#callOff?.();
    this.#state = state;
    this.#callOff = this.#port.later(() => void this.flush(), ms);
  }

  #tell(): void {
    this.#changes += 1;
    for (const listener of this.#listeners) listener();
  }
}
