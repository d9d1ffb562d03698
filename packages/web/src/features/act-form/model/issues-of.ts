import { type Command, takeIn } from '@laureate/core';

/** What is wrong with one field, as data; the sentence is in the words of the page. */
export interface FieldIssue {
  /** Names and places joined by dots, as in the payload. */
  readonly path: string;
  readonly kind: 'missing' | 'format' | 'too-few' | 'too-many' | 'no-choice' | 'other';
  readonly facts: Readonly<Record<string, unknown>>;
}

/** References of the right form, for checking a payload that the server has not taken in yet. */
const asTakenIn = {
  seal: () => 'vault:unsent/1',
  file: () => `file:${'0'.repeat(64)}`,
  index: () => `index:${'0'.repeat(64)}`,
};

/** What the schema of a command says against a payload before it is sent; empty when it may be sent. */
export function issuesOf(command: Pick<Command, 'payload'>, payload: unknown): readonly FieldIssue[] {
  const parsed = command.payload.safeParse(takeIn(command.payload, payload, asTakenIn));
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => leavesOf(issue as RawIssue, []));
}

interface RawIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly input?: unknown;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  readonly message: string;
  readonly errors?: readonly (readonly RawIssue[])[];
}

/** An issue, or those of the closest option where a value is none of several forms. */
function leavesOf(issue: RawIssue, above: readonly PropertyKey[]): FieldIssue[] {
  const path = [...above, ...issue.path];
  const [closest] = [...(issue.errors ?? [])].sort((a, b) => a.length - b.length);
  if (issue.code === 'invalid_union' && closest && closest.length > 0) {
    return closest.flatMap((each) => leavesOf(each, path));
  }
  return [{ path: path.map(String).join('.'), ...kindOf(issue) }];
}

function kindOf({ code, minimum, maximum, origin, message }: RawIssue): Pick<FieldIssue, 'kind' | 'facts'> {
  const isMissing = /received undefined$/.test(message);
  if (isMissing || (code === 'too_small' && origin === 'string')) return { kind: 'missing', facts: {} };
  if (code === 'too_small') return { kind: 'too-few', facts: { least: Number(minimum) } };
  if (code === 'too_big') return { kind: 'too-many', facts: { most: Number(maximum) } };
  if (code === 'invalid_format') return { kind: 'format', facts: {} };
  if (code === 'invalid_union' || code === 'invalid_value') return { kind: 'no-choice', facts: {} };
  return { kind: 'other', facts: {} };
}
