import {
  type LedgerEvent,
  openScheme,
  type RegistryState,
  type RoundState,
  readLedger,
  registryFold,
  roundFold,
  type Scheme,
  schemeKey,
  withSettings,
} from '@laureate/core';

/** One round of a ledger as its events tell it, with the registry around it. */
export interface FoldedRound {
  readonly id: string;
  readonly state: RoundState;
  /** Absent where the ledger does not show the plan or the scheme. */
  readonly scheme: Scheme | undefined;
  readonly events: readonly LedgerEvent[];
  /** Events that the export hides. */
  readonly sealed: number;
}

export interface FoldedLedger {
  readonly visibility: 'full' | 'public';
  readonly registry: RegistryState;
  readonly registryEvents: readonly LedgerEvent[];
  readonly rounds: readonly FoldedRound[];
}

interface StreamOfFile {
  readonly id: string;
  readonly events: LedgerEvent[];
  sealed: number;
}

function streamsIn(read: ReturnType<typeof readLedger>): StreamOfFile[] {
  const streams: StreamOfFile[] = (read.header?.streams ?? []).map(({ id }) => ({
    id,
    events: [],
    sealed: 0,
  }));
  let waiting: LedgerEvent[] = [];
  let sealed = 0;
  for (const line of read.lines) {
    if (line.kind === 'event') waiting.push(line.event);
    if (line.kind === 'sealed') sealed += 1;
    if (line.kind !== 'head') continue;
    const stream = streams.find(({ id }) => id === line.head.stream);
    stream?.events.push(...waiting);
    if (stream) stream.sealed += sealed;
    waiting = [];
    sealed = 0;
  }
  return streams;
}

function schemeOf(registry: RegistryState, state: RoundState): Scheme | undefined {
  const { plan } = state.call;
  const adopted = plan && registry.programmes.schemes.get(schemeKey(plan.scheme, plan.version));
  if (!plan || !adopted) return undefined;
  return plan.settings.length === 0
    ? adopted.scheme
    : openScheme(withSettings(adopted.scheme, plan.settings));
}

/** Folds a ledger file; nothing when it is none. It is not verified here. */
export function foldLedger(bytes: Uint8Array): FoldedLedger | undefined {
  const read = readLedger(bytes);
  if (!read.header) return undefined;
  const streams = streamsIn(read);
  const registry = registryFold.initial();
  const own = streams.filter(({ id }) => id.startsWith('registry/')).flatMap(({ events }) => events);
  for (const event of own) registryFold.evolve(registry, event);
  const rounds = streams
    .filter(({ id }) => id.startsWith('round/'))
    .map(({ id, events, sealed }): FoldedRound => {
      const state = roundFold.initial();
      for (const event of events) roundFold.evolve(state, event);
      return { id: id.slice('round/'.length), state, scheme: schemeOf(registry, state), events, sealed };
    });
  return { visibility: read.header.visibility, registry, registryEvents: own, rounds };
}
