import { commands, type Refusal, subjectsIn } from '@laureate/core';
import { type NamedAct, readActName } from '../store/events.ts';
import type { Ask } from './ask.ts';
import { whyNotPlain } from './why-not-plain.ts';

/** What must be read from the database before an ask can be decided without waiting. */
export interface ReadAhead {
  readonly subjects: readonly string[];
  readonly acts: readonly NamedAct[];
}

/** Acts that a value names. */
export function actsNamedIn(value: unknown, found: Map<string, NamedAct> = new Map()): Map<string, NamedAct> {
  if (typeof value === 'string') {
    const named = readActName(value);
    if (named) found.set(value, named);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) actsNamedIn(inner, found);
  }
  return found;
}

/** Whether a stream is one of the jurisdiction, and of the kind that the command is for. */
function isForStream(jurisdiction: string, { stream, command }: Ask): boolean {
  const kind = commands.get(command)?.stream;
  const isRegistry = stream === `registry/${jurisdiction}`;
  return isRegistry ? kind !== 'round' : stream.startsWith('round/') && kind !== 'registry';
}

/** Looks an ask through before it waits in line: what it needs, or why it need not wait. */
export function readAhead(
  jurisdiction: string,
  ask: Ask,
): ReadAhead | { readonly refused: readonly Refusal[] } {
  if (!isForStream(jurisdiction, ask))
    return { refused: [{ kind: 'not-found', facts: { what: ask.stream }, cites: [] }] };
  const message = whyNotPlain([ask.payload, ask.seen?.query]);
  if (message !== undefined)
    return { refused: [{ kind: 'bad-input', facts: { issues: [{ path: '', message }] }, cites: [] }] };
  return { subjects: [...subjectsIn(ask.payload)], acts: [...actsNamedIn(ask.payload).values()] };
}
