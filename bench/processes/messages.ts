import type { Ask } from '../../packages/server/src/city/ask.ts';

/** What processes of the bench are asked beside HTTP: the service everything, the bare server what it spent. */
export type Wish =
  | { readonly kind: 'memory' }
  | { readonly kind: 'spent' }
  | { readonly kind: 'perform'; readonly jurisdiction: string; readonly ask: Ask };

/** What processes of the bench tell. */
export type Told =
  | { readonly kind: 'listening'; readonly address: string }
  | { readonly kind: 'memory'; readonly rss: number; readonly heapUsed: number }
  /** Processor time since the start of the process. */
  | { readonly kind: 'spent'; readonly microseconds: number }
  | { readonly kind: 'performed'; readonly as: string }
  | { readonly kind: 'fault'; readonly text: string };

/** What a process has spent so far. */
export function spentSoFar(): Told {
  const { user, system } = process.cpuUsage();
  return { kind: 'spent', microseconds: user + system };
}

/** An answer that the bare server sends: the same bytes as ours, headers too. */
export interface BareAnswer {
  readonly kind: 'keep';
  readonly path: string;
  readonly tag: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}
