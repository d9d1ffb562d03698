import { expect } from 'vitest';
import { type ActRequest, type Decided, decideAct } from '../act/decide-act.ts';
import type { EventDraft } from '../act/event-kind.ts';
import { type Instant, instantFrom } from '../calendar/index.ts';
import { commands } from '../catalogue.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { type RegistryState, registryFold } from '../registry/state.ts';
import { roundFold } from '../round/state.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { ToldEvent } from './round.ts';
import { sampleCrypto } from './sample-ledger.ts';

const roundStream = 'round/r1';
const registryStream = 'registry/city';
const hasher = sampleCrypto();

/** A moment in Shanghai: `2026-03-02` (09:00) or `2026-03-02 17:30`. */
export function at(text: string): Instant {
  const [date = '', time = '09:00'] = text.split(' ');
  const utc = new Date(`${date}T${time}:00.000+08:00`);
  return instantFrom(utc.toISOString());
}

function recorded(draft: ToldEvent, seq: number, stream: string): LedgerEvent {
  return {
    type: draft.type,
    v: draft.v,
    at: '2026-01-01T00:00:00.000Z',
    act: `${stream}#${seq}`,
    command: draft.command ?? 'told',
    by: { person: draft.person ?? 'teller', role: 'office' },
    payload: draft.payload,
  };
}

interface Attempt {
  readonly by: string;
  readonly on: string;
  readonly command: string;
  readonly payload: unknown;
  readonly role?: string;
  readonly body?: string;
  /** The person who prepared the same act; its preparation is told for you. */
  readonly preparedBy?: string;
  readonly mode?: 'perform' | 'prepare';
  readonly paper?: ActRequest['paper'];
  /** An act that prepared this one; told by the test itself. */
  readonly prepared?: string;
  /** Only the number of the preparation was given; its payload was put in. */
  readonly isAsPrepared?: boolean;
  /** The moment of the stream's last act. */
  readonly lastAt?: string;
}

const told = (draft: ToldEvent, seq: number) => recorded(draft, seq, registryStream);

/** The registry after told events. */
export function foldedRegistry(drafts: readonly ToldEvent[]): RegistryState {
  const registry = registryFold.initial();
  for (const event of drafts.map(told)) registryFold.evolve(registry, event);
  return registry;
}

/** Folds told events and tries one act against them. `round` left out: a registry alone. */
export function given(story: {
  readonly scheme: Scheme;
  readonly registry: readonly EventDraft[];
  readonly round?: readonly ToldEvent[];
}) {
  const registryEvents = story.registry.map(told);
  const registry = foldedRegistry(story.registry);
  const roundEvents = (story.round ?? []).map((draft, seq) => recorded(draft, seq, roundStream));
  const round = roundFold.initial();
  for (const event of roundEvents) roundFold.evolve(round, event);
  const allEvents = [...registryEvents, ...roundEvents];

  const decide = (attempt: Attempt): Decided => {
    const command = commands.get(attempt.command);
    const stream = command?.stream === 'registry' ? registryStream : roundStream;
    const acts = stream === roundStream ? round.acts : registry.acts;
    const prepared = attempt.preparedBy === undefined ? attempt.prepared : `${stream}#99999`;
    if (prepared !== undefined && attempt.preparedBy !== undefined) {
      const { command: name, payload } = attempt;
      acts.prepared.set(prepared, {
        act: prepared,
        command: name,
        payload,
        by: attempt.preparedBy,
        preparedAt: '',
      });
    }
    return decideAct(
      {
        commands,
        hasher,
        registry,
        ...(stream === roundStream
          ? { round: { id: 'r1', state: round, scheme: story.round ? story.scheme : undefined } }
          : {}),
        act: `${stream}#${stream === roundStream ? roundEvents.length : story.registry.length}`,
        lastAt: attempt.lastAt,
        eventsOf: (act) => allEvents.filter((event) => event.act === act),
      },
      {
        stream,
        command: attempt.command,
        payload: attempt.payload,
        by: { person: attempt.by, role: attempt.role, body: attempt.body },
        at: at(attempt.on),
        mode: attempt.mode ?? 'perform',
        prepared,
        isAsPrepared: attempt.isAsPrepared,
        paper: attempt.paper,
      },
    );
  };

  return {
    registry,
    round,
    decide,
    /** Expects exactly these events, as [type, payload] pairs or types alone, registry's first. */
    expectEvents(attempt: Attempt, ...expected: readonly (string | readonly [string, unknown])[]): void {
      const decided = decide(attempt);
      if ('refused' in decided) expect(decided.refused).toEqual([]);
      else {
        const drafts = [...decided.registry, ...decided.round];
        const shown = drafts.map((draft, i) =>
          typeof expected[i] === 'string' ? draft.type : [draft.type, draft.payload],
        );
        expect(shown).toEqual(expected);
      }
    },
    /** Expects to be refused for exactly these reasons: kinds, or [kind, facts] pairs. */
    expectRefused(attempt: Attempt, ...expected: readonly (string | readonly [string, unknown])[]): void {
      const decided = decide(attempt);
      if (!('refused' in decided))
        expect([...decided.registry, ...decided.round].map((draft) => draft.type)).toEqual('a refusal');
      else {
        const shown = decided.refused.map((refusal, i) =>
          typeof expected[i] === 'string' ? refusal.kind : [refusal.kind, refusal.facts],
        );
        expect(shown).toEqual(expected);
      }
    },
  };
}
