import {
  type ActRequest,
  type ClaimedHat,
  commands,
  type Decided,
  decideAct,
  fitsPattern,
  hatsOf,
  type Instant,
  type LedgerEvent,
  localDateOf,
  type RegistryState,
  type RoundState,
  registryFold,
  roundFold,
  type Scheme,
} from '@laureate/core';
import { nodeVerifyCrypto } from '@laureate/node';

/** Copies of states that nobody else reads, and the moment everything is tried at. */
export interface TrialStates {
  readonly registry: RegistryState;
  readonly round?:
    | { readonly id: string; readonly state: RoundState; readonly scheme: Scheme | undefined }
    | undefined;
  readonly at: Instant;
}

/** What is decided: the payload taken in, or as it was prepared. */
export interface TrialRequest {
  readonly stream: string;
  readonly command: string;
  readonly payload: unknown;
  readonly by: ClaimedHat;
  readonly mode: ActRequest['mode'];
  readonly prepared: string | undefined;
  readonly paper?: ActRequest['paper'];
}

type Done = Extract<Decided, { readonly actor: unknown }>;

/** Acts that are only tried are counted from here, where no stream has come yet. */
const farSeq = 1_000_000_000;

/** A city that is only tried out: acts are decided as everywhere, but nothing is sealed, signed or kept. */
export class TrialCity {
  readonly states: TrialStates;
  #seq = farSeq;

  constructor(states: TrialStates) {
    this.states = states;
  }

  decide(request: TrialRequest): Decided {
    const { registry, round, at } = this.states;
    const act = `${request.stream}#${this.#seq}`;
    const world = {
      commands,
      hasher: nodeVerifyCrypto,
      registry,
      ...(round ? { round } : {}),
      act,
      eventsOf: () => undefined,
    };
    return decideAct(world, { ...request, at });
  }

  /** Folds in what was decided and answers its events. */
  carryOut({ stream, command }: TrialRequest, decided: Done): readonly LedgerEvent[] {
    const { registry, round, at } = this.states;
    const act = `${stream}#${this.#seq}`;
    this.#seq += 1;
    const envelope = { act, at, command, by: decided.actor };
    const eventOf = ({ type, v, payload }: Done['registry'][number]) =>
      ({ type, v, payload, ...envelope }) as LedgerEvent;
    const inRegistry = decided.registry.map(eventOf);
    const inRound = decided.round.map(eventOf);
    for (const event of inRegistry) registryFold.evolve(registry, event);
    for (const event of inRound) if (round) roundFold.evolve(round.state, event);
    return [...inRegistry, ...inRound];
  }

  /** Undoes the events of an act the way a rescinded act is undone. */
  takeBack(events: readonly LedgerEvent[]): void {
    const [first] = events;
    if (!first) return;
    const payload = { rescinds: first.act, command: first.command, cases: [], undone: events, redo: [] };
    const event = { ...first, type: 'ActRescinded', payload } as unknown as LedgerEvent;
    registryFold.evolve(this.states.registry, event);
    if (this.states.round) roundFold.evolve(this.states.round.state, event);
  }

  /** An act that waits for its second person, by its id. */
  waiting(stream: string, act: string) {
    const acts = stream.startsWith('round/') ? this.states.round?.state.acts : this.states.registry.acts;
    return acts?.prepared.get(act);
  }

  /** Whether a person may be the second of two for any of the commands. */
  isSecondPerson(person: string, names: readonly string[]): boolean {
    const { registry, round, at } = this.states;
    const ground = { registry, round: round?.state, roundId: round?.id, day: localDateOf(at) };
    const patterns = names.flatMap((name) => {
      const command = commands.get(name);
      return command?.preparedBy ? command.by : [];
    });
    return hatsOf(ground, person).some((hat) => patterns.some((pattern) => fitsPattern(hat, pattern)));
  }
}
