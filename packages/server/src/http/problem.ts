import { type Refusal, type RefusalClass, refusalKinds } from '@laureate/core';
import type { FastifyReply } from 'fastify';

/** A problem document (RFC 9457). Words are put to it by whoever shows it. */
export interface Problem {
  readonly kind: string;
  readonly status: number;
  readonly refusals?: readonly Refusal[];
  readonly issues?: readonly { readonly path: string; readonly message: string }[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Sends a problem. One that is not found carries nothing else, so that hidden and absent are the same bytes. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const { kind, status, ...more } = problem;
  const body = { type: `/problems/${kind}`, title: kind, status, ...(status === 404 ? {} : more) };
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(body));
}

/** What is not found, and what one may not know to exist. */
export const notFoundProblem: Problem = { kind: 'not-found', status: 404 };

/** The status of a refusal's class. */
export const statusOfClass: Readonly<Record<RefusalClass, number>> = {
  'not-found': 404,
  forbidden: 403,
  input: 400,
  state: 409,
  rule: 422,
};
const order: readonly RefusalClass[] = ['not-found', 'forbidden', 'input', 'state', 'rule'];

/** All reasons against an act as one problem; the gravest class of them gives the status. */
export function refusedProblem(refusals: readonly Refusal[]): Problem {
  const classes = new Set(refusals.map(({ kind }) => refusalKinds.get(kind)?.class ?? 'rule'));
  const gravest = order.find((entry) => classes.has(entry)) ?? 'rule';
  return {
    kind: gravest === 'not-found' ? 'not-found' : 'refused',
    status: statusOfClass[gravest],
    refusals,
  };
}

/** Input that is not of its form. */
export function badInputProblem(issues: NonNullable<Problem['issues']>): Problem {
  return { kind: 'bad-input', status: 400, issues };
}
