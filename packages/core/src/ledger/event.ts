import { z } from 'zod';

/** Who acted: the person, the role acted in, for which body, at which rank, and for whom as a deputy. */
export interface Actor {
  readonly person: string;
  readonly role: string;
  readonly body?: string;
  readonly rank?: string;
  readonly deputyFor?: string;
}

/**
 * One recorded fact. Every event of an act carries the act's id, moment, command and actor; the payload is
 * what the event type at its version says.
 */
export interface LedgerEvent<P = unknown> {
  /** Event type, past tense, and the version of its payload. */
  readonly type: string;
  readonly v: number;
  /** The moment of recording: canonical UTC instant 'YYYY-MM-DDTHH:mm:ss.sssZ'. */
  readonly at: string;
  /** The day an act on paper took effect, 'YYYY-MM-DD'; terms count from it. */
  readonly effectiveOn?: string;
  /** Id of the act that appended it; see `actIdOf`. */
  readonly act: string;
  readonly command: string;
  readonly by: Actor;
  /** The second person, who prepared what the first decided. */
  readonly preparedBy?: string;
  /** Events of a round: size of the registry stream they were decided under. */
  readonly saw?: number;
  readonly payload: P;
}

/** An event before it is appended: the stream adds the moment and the act. */
export type EventDraft<P = unknown> = Omit<LedgerEvent<P>, 'at' | 'act'>;

/** Id of an act: the stream and the place (from 0) of its first event there, 'round/2031#12'. */
export function actIdOf(stream: string, firstSeq: number): string {
  return `${stream}#${firstSeq}`;
}

const instantForm =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether a text is a real instant in the one spelling the ledger uses, 'YYYY-MM-DDTHH:mm:ss.sssZ' (UTC). */
export function isCanonicalInstant(text: string): boolean {
  const [, year, month, day] = instantForm.exec(text) ?? [];
  if (year === undefined || Number(day) > (daysOfMonths[Number(month) - 1] ?? 0)) return false;
  return month !== '02' || day !== '29' || isLeapYear(Number(year));
}

function isCalendarDay(text: string): boolean {
  return isCanonicalInstant(`${text}T00:00:00.000Z`);
}

const word = z.string().min(1);
const count = z.int().nonnegative();

/** A stream's id: 'registry/<jurisdiction>' or 'round/<id>', without blanks or '#'. */
export const streamIdSchema = z.string().regex(/^(?:registry|round)\/[^\s#]+$/);

/** A canonical UTC instant to the millisecond. */
export const instantSchema = z.string().refine(isCanonicalInstant, 'not a canonical UTC instant');

/** The envelope of an event, strict: an unknown field is an issue. The payload is any JSON value. */
export const ledgerEventSchema = z.strictObject({
  type: word,
  v: z.int().positive(),
  at: instantSchema,
  effectiveOn: z.string().refine(isCalendarDay, 'not a calendar day').exactOptional(),
  act: z.string().regex(/^[^\s#]+#(?:0|[1-9]\d*)$/),
  command: word,
  by: z.strictObject({
    person: word,
    role: word,
    body: word.exactOptional(),
    rank: word.exactOptional(),
    deputyFor: word.exactOptional(),
  }),
  preparedBy: word.exactOptional(),
  saw: count.exactOptional(),
  payload: z.unknown().refine((payload) => payload !== undefined, 'payload is missing'),
});
