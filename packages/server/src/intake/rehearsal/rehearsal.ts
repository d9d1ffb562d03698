import {
  type ActRequest,
  type ClaimedHat,
  commands,
  type KeyedHash,
  type LedgerEvent,
  type Refusal,
  refusalKinds,
} from '@laureate/core';
import { type TakenIn, takeInPayload } from '../../city/take-in-payload.ts';
import { refsIn } from '../../vault/open-texts.ts';
import { PreparedActs } from './prepared-acts.ts';
import { sameContent } from './same-content.ts';
import { TrialCity, type TrialRequest, type TrialStates } from './trial-city.ts';
import { whatIsThere } from './what-is-there.ts';

/** One act that a row asks for, its payload as people write it. */
export interface RowAsk {
  readonly stream: string;
  readonly command: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly by: ClaimedHat;
  readonly mode: ActRequest['mode'];
  readonly paper?: NonNullable<ActRequest['paper']>;
  /** Files it names that are not there for whoever asks: only an act that was prepared can be done with them. */
  readonly missing: readonly FileMissing[];
}

/** A file that a row names and that was not handed in. */
export interface FileMissing {
  readonly name: string;
  readonly column?: string;
}

/** What would come of an act: it is there already, it can be done (after what was prepared), or it is refused. */
export type ActVerdict =
  | { readonly state: 'there' }
  | { readonly state: 'new'; readonly mode: ActRequest['mode']; readonly prepared?: string }
  | { readonly state: 'lacks-files'; readonly missing: readonly FileMissing[] }
  | { readonly state: 'refused'; readonly refusals: readonly Refusal[] };

/** The ground of a rehearsal. */
export interface RehearsalGround {
  readonly states: TrialStates;
  readonly hmac: KeyedHash;
  /** The commands that rows may stand for. */
  readonly commands: readonly string[];
}

type Tried = { readonly verdict: ActVerdict; readonly events: readonly LedgerEvent[] };

/**
 * Tries acts on copies of the folded states, each on what those before it came to, so that a whole table is judged as
 * it would be carried out: by the same decisions, but nothing is sealed, signed or kept.
 */
export class Rehearsal {
  readonly #ground: RehearsalGround;
  readonly #city: TrialCity;
  readonly #prepared: PreparedActs;
  readonly #texts = new Map<string, string>();
  /** What was taken in of each ask, so that it is taken in once. */
  readonly #taken = new WeakMap<RowAsk, TakenIn>();
  /** Whether a person may be the second of two for any of the commands. */
  readonly #seconds = new Map<string, boolean>();
  #sealed = 0;

  constructor(ground: RehearsalGround) {
    this.#ground = ground;
    const { registry, round } = ground.states;
    this.#city = new TrialCity(ground.states);
    this.#prepared = new PreparedActs([registry.acts, ...(round ? [round.state.acts] : [])]);
  }

  /** References whose texts must be known to tell whether an act is there already. */
  refsToOpen(ask: RowAsk): ReadonlySet<string> {
    const taken = this.#takeIn(ask);
    if ('refused' in taken) return new Set();
    const alike = this.#prepared.alike(ask.command, taken.payload).map(({ payload }) => payload);
    return refsIn([...alike, this.#there(ask, taken.payload) ?? []]);
  }

  /** Tells texts that were opened. */
  learn(texts: ReadonlyMap<string, string>): void {
    for (const [ref, text] of texts) this.#texts.set(ref, text);
  }

  /** What would come of the acts of a row; with one refused nothing of the row stays. */
  tryRow(asks: readonly RowAsk[]): readonly ActVerdict[] {
    const tried = asks.map((ask) => this.#try(ask));
    const isRefused = tried.some(({ verdict: { state } }) => state === 'refused' || state === 'lacks-files');
    if (isRefused) for (const { events } of [...tried].reverse()) this.#city.takeBack(events);
    return tried.map(({ verdict }) => verdict);
  }

  #takeIn(ask: RowAsk): TakenIn {
    const seal = (_subject: string, text: string): string => {
      this.#sealed += 1;
      const ref = `vault:rehearsal/${this.#sealed}`;
      this.#texts.set(ref, text);
      return ref;
    };
    const tools = { hmac: this.#ground.hmac, sealing: { seal } };
    const taken = this.#taken.get(ask) ?? takeInPayload(tools, ask.command, ask.payload);
    this.#taken.set(ask, taken);
    return taken;
  }

  #there({ command, by }: RowAsk, payload: unknown): Readonly<Record<string, unknown>> | undefined {
    const { registry, round } = this.#ground.states;
    return whatIsThere[command]?.(
      payload as Readonly<Record<string, unknown>>,
      { registry, round: round?.state },
      by.person,
    );
  }

  /** Whether every field that is looked at is there as the payload, with what it leaves out, says it. */
  #holds(ask: RowAsk, payload: unknown): boolean {
    const there = this.#there(ask, payload);
    const parsed = there && commands.get(ask.command)?.payload.safeParse(payload);
    if (!there || !parsed?.success) return false;
    const wanted = parsed.data as Readonly<Record<string, unknown>>;
    return Object.entries(there).every(([key, value]) => sameContent(wanted[key], value, this.#texts));
  }

  #try(ask: RowAsk): Tried {
    const taken = this.#takeIn(ask);
    if ('refused' in taken) return { verdict: { state: 'refused', refusals: taken.refused }, events: [] };
    const { payload } = taken;
    const command = commands.get(ask.command);
    const isForTwo = command?.preparedBy !== undefined || ask.paper !== undefined;
    const prepared = isForTwo
      ? this.#prepared.same(ask.command, payload, ask.by.person, this.#texts)
      : undefined;
    const mode = isForTwo ? ask.mode : 'perform';
    const isThere = this.#holds(ask, payload) || (mode === 'prepare' && prepared !== undefined);
    const performed = mode === 'perform' ? prepared : undefined;
    const request: TrialRequest = {
      ...ask,
      mode,
      payload: performed?.payload ?? payload,
      prepared: performed?.act,
    };
    const decided = this.#city.decide(request);
    if ('refused' in decided && (!isThere || this.#mayNotKnow(ask, decided.refused)))
      return { verdict: { state: 'refused', refusals: decided.refused }, events: [] };
    if (isThere || 'refused' in decided) return { verdict: { state: 'there' }, events: [] };
    if (ask.missing.length > 0 && !performed)
      return { verdict: { state: 'lacks-files', missing: ask.missing }, events: [] };
    const events = this.#city.carryOut(request, decided);
    const waiting = this.#city.waiting(ask.stream, events[0]?.act ?? '');
    if (waiting) this.#prepared.add(waiting);
    return { verdict: { state: 'new', mode, ...(performed ? { prepared: performed.act } : {}) }, events };
  }

  /**
   * Whether a refusal is about who asks: then not even that something is there is told. Only the second of two persons
   * may know what is there of such a table although the first alone may bring it in.
   */
  #mayNotKnow({ by }: RowAsk, refusals: readonly Refusal[]): boolean {
    const classes = refusals.map(({ kind }) => refusalKinds.get(kind)?.class);
    if (!classes.some((each) => each === 'forbidden' || each === 'not-found')) return false;
    return !(refusals.every(({ kind }) => kind === 'no-such-hat') && this.#isSecondPerson(by.person));
  }

  #isSecondPerson(person: string): boolean {
    const known = this.#seconds.get(person);
    const may = known ?? this.#city.isSecondPerson(person, this.#ground.commands);
    this.#seconds.set(person, may);
    return may;
  }
}
