import type { ExplainedCase, SeatChange, SeatedCase, Shortage } from '@laureate/core';
import type { ClaimedHat } from './look.ts';
import type { Reply } from './reply.ts';
import { type StreamId, streamPath } from './stream.ts';
import type { Transport } from './transport.ts';

/** The best panels as the server computed them, or why there are none. */
export type AssignmentProposed =
  | {
      readonly status: 'assigned';
      readonly track: 'organisation' | 'individual';
      readonly stages: readonly string[];
      /** Sum of fits of the worst-served case, then of all. */
      readonly floor: number;
      readonly sum: number;
      readonly seats: readonly SeatedCase[];
      readonly cases: readonly ExplainedCase[];
      /** Who goes and who comes, where one examiner was thought of as gone. */
      readonly changes: readonly SeatChange[];
    }
  | { readonly status: 'infeasible'; readonly shortages: readonly Shortage[] }
  | { readonly status: 'stopped'; readonly because: 'time' | 'memory' | 'fault' }
  | { readonly status: 'nothing-to-assign' | 'not-assigned' };

/** Asks for the best panels of a track; with `without`, as if that examiner took no part. Nothing is recorded. */
export function readAssignmentProposal(
  transport: Transport,
  round: StreamId,
  {
    track,
    without,
    hat,
    signal,
  }: {
    readonly track: string;
    readonly without?: string | undefined;
    readonly hat?: ClaimedHat | undefined;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<Reply<AssignmentProposed>> {
  const query = new URLSearchParams({
    track,
    ...(without === undefined ? {} : { without }),
    ...(hat?.role === undefined ? {} : { role: hat.role }),
    ...(hat?.body === undefined ? {} : { body: hat.body }),
  });
  return transport.send({
    method: 'GET',
    path: `${streamPath(round)}/assignment-proposal?${query}`,
    ...(signal ? { signal } : {}),
  });
}
