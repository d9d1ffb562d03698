import type { z } from 'zod';

/** What one answer of a route carries. */
export interface RouteAnswer {
  /** The form of the body; left out where there is none or where it is no JSON. */
  readonly body?: z.ZodType;
  /** Media type of the body, when it is not JSON. */
  readonly type?: string;
}

/**
 * One route as its room describes it, beside the route itself; the document of the API and its readable page are made
 * of these. Forms are the very schemas the route parses with.
 */
export interface RouteDoc {
  readonly method: 'get' | 'head' | 'post' | 'put' | 'patch' | 'delete' | 'options';
  /** As the server has it, with `:name` for a variable part. */
  readonly path: string;
  /** The room it is listed under: `room.<room>` of the words of the API. */
  readonly room: string;
  /** Its title: `route.<summary>` of the words of the API; also names the operation. */
  readonly summary: string;
  readonly query?: z.ZodType;
  /** Headers that must be sent. */
  readonly headers?: readonly string[];
  readonly body?: z.ZodType;
  /** Media type of what is sent, when it is not JSON. */
  readonly bodyType?: string;
  /** Answers by status. Problems need not be told: any route may answer with one. */
  readonly answers: Readonly<Record<number, RouteAnswer>>;
}
