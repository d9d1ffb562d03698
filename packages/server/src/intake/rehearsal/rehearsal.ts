import {
  type ActRequest,
  type ClaimedHat,
  commands,
  type Decided,
  decideAct,
  type Instant,
  type KeyedHash,
  type LedgerEvent,
  type Refusal,
  type RegistryState,
  type RoundState,
  refusalKinds,
  registryFold,
  roundFold,
  type Scheme,
} from '@laureate/core';
import { type TakenIn, takeInPayload } from '../../city/take-in-payload.ts';
import { refsIn } from '../../vault/open-texts.ts';
import { PreparedActs } from './prepared-acts.ts';
import { sameContent } from './same-content.ts';
import { whatIsThere } from './what-is-there.ts';

/** One act that a row asks for, its payload as people write it. */
export interface RowAsk {
  readonly stream: string;
  readonly command: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly by: ClaimedHat;
  readonly mode: ActRequest['mode'];
  readonly paper?: NonNullable<ActRequest['paper']>;
}

/** What would come of an act: it is there already, it can be done (after what was prepared), or it is refused. */
export type ActVerdict =
  | { readonly state: 'there' }
  | { readonly state: 'new'; readonly mode: ActRequest['mode']; readonly prepared?: string }
  | { readonly state: 'refused'; readonly refusals: readonly Refusal[] };

/** The ground of a rehearsal: copies of states that nobody else reads. */
export interface RehearsalGround {
  readonly registry: RegistryState;
  readonly round?:
    | { readonly id: string; readonly state: RoundState; readonly scheme: Scheme | undefined }
    | undefined;
  readonly at: Instant;
  readonly hmac: KeyedHash;
}

type Tried = { readonly verdict: ActVerdict; readonly events: readonly LedgerEvent[] };

/** What is decided: the payload taken in, or as it was prepared. */
type Request = Omit<RowAsk, 'payload'> & {
  readonly payload: unknown;
  readonly prepared: string | undefined;
};

/** Acts of a rehearsal are counted from here, where no stream has come yet. */
const farSeq = 1_000_000_000;

/** Whether a refusal is about who asks: then not even that something is there is told. */
const isAboutHat = (refusals: readonly Refusal[]): boolean =>
  refusals.some(({ kind }) => ['forbidden', 'not-found'].includes(refusalKinds.get(kind)?.class ?? ''));

/**
 * Tries acts on copies of the folded states, each on what those before it came to, so that a whole table is judged as
 * it would be carried out: by the same decisions, but nothing is sealed, signed or kept.
 */
export class Rehearsal {
  readonly #ground: RehearsalGround;
  readonly #prepared: PreparedActs;
  readonly #texts = new Map<string, string>();
  /** What was taken in of each ask, so that it is taken in once. */
  readonly #taken = new WeakMap<RowAsk, TakenIn>();
  #seq = farSeq;
  #sealed = 0;

  constructor(ground: RehearsalGround) {
    this.#ground = ground;
    this.#prepared = new PreparedActs([
      ground.registry.acts,
      ...(ground.round ? [ground.round.state.acts] : []),
    ]);
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
    const tried: Tried[] = [];
    for (const ask of asks) tried.push(this.#try(ask));
    const isKnownHere = tried.some(({ verdict }) => verdict.state !== 'refused');
    const verdicts = asks.map((ask, at): ActVerdict => {
      const { verdict } = tried[at] as Tried;
      if (verdict.state !== 'refused' || !isKnownHere || !isAboutHat(verdict.refusals)) return verdict;
      return this.#isThere(ask) ? { state: 'there' } : verdict;
    });
    if (verdicts.some(({ state }) => state === 'refused'))
      for (const each of tried.reverse()) this.#takeBack(each);
    return verdicts;
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
    const states = { registry: this.#ground.registry, round: this.#ground.round?.state };
    return whatIsThere[command]?.(payload as Readonly<Record<string, unknown>>, states, by.person);
  }

  #isThere(ask: RowAsk): boolean {
    const taken = this.#takeIn(ask);
    return !('refused' in taken) && this.#holds(ask, taken.payload);
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
    const request: Request = {
      ...ask,
      mode,
      payload: performed?.payload ?? payload,
      prepared: performed?.act,
    };
    const decided = this.#decide(request);
    if ('refused' in decided && (!isThere || isAboutHat(decided.refused)))
      return { verdict: { state: 'refused', refusals: decided.refused }, events: [] };
    if (isThere || 'refused' in decided) return { verdict: { state: 'there' }, events: [] };
    const events = this.#carryOut(request, decided);
    return { verdict: { state: 'new', mode, ...(performed ? { prepared: performed.act } : {}) }, events };
  }

  #decide(request: Request): Decided {
    const { registry, round, at } = this.#ground;
    const act = `${request.stream}#${this.#seq}`;
    const world = { commands, registry, ...(round ? { round } : {}), act, eventsOf: () => undefined };
    return decideAct(world, { ...request, at });
  }

  #carryOut(
    { stream, command }: Request,
    decided: Extract<Decided, { readonly actor: unknown }>,
  ): LedgerEvent[] {
    const { registry, round, at } = this.#ground;
    const act = `${stream}#${this.#seq}`;
    this.#seq += 1;
    const eventOf = (draft: (typeof decided.registry)[number]) =>
      ({
        type: draft.type,
        v: draft.v,
        payload: draft.payload,
        act,
        at,
        command,
        by: decided.actor,
      }) as LedgerEvent;
    const inRegistry = decided.registry.map(eventOf);
    const inRound = decided.round.map(eventOf);
    for (const event of inRegistry) registryFold.evolve(registry, event);
    for (const event of inRound) if (round) roundFold.evolve(round.state, event);
    const acts = stream.startsWith('round/') ? round?.state.acts : registry.acts;
    const waiting = acts?.prepared.get(act);
    if (waiting) this.#prepared.add(waiting);
    return [...inRegistry, ...inRound];
  }

  /** Undoes the events of an act the way a rescinded act is undone. */
  #takeBack({ events }: Tried): void {
    const [first] = events;
    if (!first) return;
    const payload = { rescinds: first.act, command: first.command, cases: [], undone: events, redo: [] };
    const event = { ...first, type: 'ActRescinded', payload } as unknown as LedgerEvent;
    registryFold.evolve(this.#ground.registry, event);
    if (this.#ground.round) roundFold.evolve(this.#ground.round.state, event);
  }
}
