import { z } from 'zod';

const RefusalSchema = z.object({
  kind: z.string(),
  facts: z.record(z.string(), z.unknown()).default({}),
  cites: z.array(z.string()).default([]),
});

const IssueSchema = z.object({ path: z.string(), message: z.string() });

/** A problem document of the server (RFC 9457) with refusals or issues as data. What it lacks is empty. */
const ProblemSchema = z.object({
  type: z.string().default('about:blank'),
  title: z.string().default(''),
  status: z.number(),
  instance: z.string().optional(),
  facts: z.record(z.string(), z.unknown()).default({}),
  refusals: z.array(RefusalSchema).default([]),
  issues: z.array(IssueSchema).default([]),
});
export type Issue = z.infer<typeof IssueSchema>;

/**
 * Why nothing was done or shown. `offline`: no answer came; `signed-out`: the session is over; `closed-door`: the list
 * holds a case the viewer is recused from; `unreadable`: what answered is not this product's server.
 */
export type RefusedKind =
  | 'offline'
  | 'signed-out'
  | 'forbidden'
  | 'closed-door'
  | 'not-found'
  | 'state'
  | 'precondition'
  | 'rule'
  | 'too-many'
  | 'input'
  | 'fault'
  | 'unreadable';

/** A refusal as a value: its kind, every reason with facts and articles, and what is wrong with which field. */
export interface Refused {
  readonly kind: RefusedKind;
  readonly status: number;
  /** The last part of a problem's own type; nothing where it has none. */
  readonly problem?: string;
  readonly refusals: readonly z.infer<typeof RefusalSchema>[];
  /** What a problem that is no refusal of an act says of itself. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
  /** What to tell the office when asking for help. */
  readonly request?: string;
  /** Seconds to wait before trying again. */
  readonly retryAfter?: number;
}

/** The refusal of a request that no server answered. */
export const offline: Refused = { kind: 'offline', status: 0, refusals: [], issues: [] };

const kindOfStatus: Readonly<Record<number, RefusedKind>> = {
  400: 'input',
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  409: 'state',
  412: 'precondition',
  413: 'input',
  415: 'input',
  422: 'rule',
  429: 'too-many',
};

/** Reads an answer that is not a success. A body that is no problem document keeps only what the status says. */
export function readRefused(status: number, body: unknown, retryAfter: string | null): Refused {
  const parsed = ProblemSchema.safeParse(body);
  const kind = kindOfStatus[status] ?? (status >= 500 ? 'fault' : 'unreadable');
  const wait = Number(retryAfter);
  const later = retryAfter !== null && Number.isFinite(wait) ? { retryAfter: wait } : {};
  if (!parsed.success) return { kind, status, refusals: [], issues: [], ...later };
  const { type, instance, facts, refusals, issues } = parsed.data;
  const request = instance ?? (typeof facts.request === 'string' ? facts.request : undefined);
  const problem = type.startsWith('/problems/') ? type.slice('/problems/'.length) : undefined;
  return {
    kind: problem === 'closed-door' ? 'closed-door' : kind,
    status,
    ...(problem === undefined ? {} : { problem }),
    refusals,
    issues: [...issues, ...issuesIn(refusals)],
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
    ...(request === undefined ? {} : { request }),
    ...later,
  };
}

/** Issues of fields that a refusal of bad input carries among its facts. */
function issuesIn(refusals: Refused['refusals']): Issue[] {
  return refusals.flatMap(({ facts }) => z.array(IssueSchema).safeParse(facts.issues).data ?? []);
}
