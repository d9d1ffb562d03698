import { checkCreditCode, checkResidentId, isLocalDate, MomentSchema } from '@laureate/core';
import { z } from 'zod';
import type { ProblemKind } from '../reading/problem.ts';

/** Why a cell cannot be read, as a problem's kind and facts. */
export interface Unfit {
  readonly unfit: ProblemKind;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A cell that cannot be read. @example unfit('not-a-day', { value: text }) */
export const unfit = (kind: ProblemKind, facts: Readonly<Record<string, unknown>>): Unfit => ({
  unfit: kind,
  facts,
});

/** Whether a value is a reason against. */
export const isUnfit = (value: unknown): value is Unfit =>
  typeof value === 'object' && value !== null && 'unfit' in value;

/** A schema of one cell; what it cannot read becomes an issue that carries the problem. */
export function cell<T>(read: (text: string) => T | Unfit): z.ZodType<T, string> {
  return z.string().transform((text, context): T => {
    const value = read(text);
    if (!isUnfit(value)) return value;
    context.issues.push({ code: 'custom', input: text, params: { ...value } });
    return z.NEVER;
  });
}

export const text = cell((value) => value);
export const moment = cell((value) =>
  MomentSchema.safeParse(value).success ? value : unfit('not-a-day', { value }),
);
export const day = cell((value) => (isLocalDate(value) ? value : unfit('not-a-day', { value })));
/** `a; b; c` */
export const list = cell((value) => splitList(value));
/** A word out of a few; which ones is told with `allowedIn`. */
export const oneOf = <T extends string>(...allowed: readonly T[]) =>
  cell((value) => allowed.find((entry) => entry === value) ?? unfit('not-one-of', { value, allowed })).meta({
    allowed,
  });
export const yesNo = cell((value) => {
  if (value !== 'yes' && value !== 'no') return unfit('not-one-of', { value, allowed: ['yes', 'no'] });
  return value === 'yes';
}).meta({ allowed: ['yes', 'no'] });

/** The few words of which one must stand in a cell; nothing where there is no such list. */
export function allowedIn(read: z.ZodType): readonly string[] | undefined {
  const allowed = read.meta()?.allowed;
  return Array.isArray(allowed) ? (allowed as readonly string[]) : undefined;
}

type Check = ReturnType<typeof checkCreditCode> | ReturnType<typeof checkResidentId>;

function checkedCode(value: string, check: Check): string | Unfit {
  if (check.valid) return check.code;
  const { problem } = check;
  if (problem.kind === 'check-digit')
    return unfit('check-digit', { position: problem.position, standard: problem.standard });
  return unfit('code-wrong', { what: problem.kind, signs: [...value].length });
}

export const creditCode = cell((value) => checkedCode(value, checkCreditCode(value)));

/** A resident id with its spelling made one, or why it is none. */
export const residentId = (value: string): string | Unfit => checkedCode(value, checkResidentId(value));

/** Parts of a cell between semicolons, without blanks around them. */
export function splitList(value: string): string[] {
  return value
    .split(/[;\u{ff1b}]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
