import type { Refused } from './problem.ts';

/** What came of a request: a value with what its headers said, or a refusal. Nothing is thrown. */
export type Reply<T> =
  | {
      readonly value: T;
      /** The entity tag, for `If-Match`. */
      readonly tag?: string;
      /** Address of the next page of a list that was cut. */
      readonly next?: string;
    }
  | { readonly refused: Refused };

/** Whether a reply is a refusal. */
export const isRefusedReply = <T>(reply: Reply<T>): reply is { readonly refused: Refused } =>
  'refused' in reply;
