import { z } from 'zod';
import { type Instant, instantFrom, isLocalDate, LocalDateSchema } from '../calendar/index.ts';

const dayAndTime = /^(\d{4}-\d{2}-\d{2})(?: ([01]\d|2[0-3]):([0-5]\d))?$/;

/** A day, or a day with a time of day in Shanghai: `2026-03-02` (09:00) or `2026-03-02 17:30`. */
export const MomentSchema = z
  .string()
  .refine(
    (text) => isLocalDate(dayAndTime.exec(text)?.[1] ?? ''),
    'not a day (YYYY-MM-DD) or a day and time (YYYY-MM-DD HH:mm)',
  );

/** One act as people write it in a list of acts: when, who, what, with what. */
export const ActRowSchema = z.strictObject({
  /** A name by which later rows may mean this act (`@name` in a payload). */
  id: z.string().min(1).optional(),
  on: MomentSchema.optional().describe('Absent: at the same moment as the row before'),
  do: z.string().min(1).describe('Name of the command'),
  by: z.string().min(1).describe('person, person@body, or person as role'),
  'prepared-by': z.string().min(1).optional(),
  in: z.string().min(1).optional().describe('Stream; absent: the round, or the registry for its commands'),
  paper: z.strictObject({ effectiveOn: LocalDateSchema, evidence: z.array(z.string()).min(1) }).optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  /** Repeats the row for every combination; `$name` stands for the value in every text. */
  for: z.record(z.string(), z.array(z.union([z.string(), z.number()])).min(1)).optional(),
  /** Kinds of refusal this act must meet; absent: it must succeed. */
  expect: z.array(z.string()).min(1).optional(),
});
export type ActRow = z.infer<typeof ActRowSchema>;

/** The instant of a moment text; the shop of the day opens at nine. */
export function instantOf(moment: string): Instant {
  const [, date = '', hour = '09', minute = '00'] = dayAndTime.exec(moment) ?? [];
  const shanghai = Date.parse(`${date}T${hour}:${minute}:00.000+08:00`);
  return instantFrom(new Date(shanghai).toISOString());
}

function fill(value: unknown, values: Readonly<Record<string, string | number>>): unknown {
  if (typeof value === 'string') {
    const whole = value.startsWith('$') ? values[value.slice(1)] : undefined;
    return whole ?? value.replace(/\$\{?([a-z]+)\}?/g, (text, name: string) => String(values[name] ?? text));
  }
  if (Array.isArray(value)) return value.map((entry) => fill(entry, values));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [fill(key, values), fill(entry, values)]),
    );
  }
  return value;
}

/** The rows a repeated row stands for, every combination of its `for` values in the order written. */
export function expandRow(row: ActRow): ActRow[] {
  if (!row.for) return [row];
  const { for: lists, ...rest } = row;
  const combinations = Object.entries(lists).reduce<Record<string, string | number>[]>(
    (all, [name, values]) => all.flatMap((chosen) => values.map((value) => ({ ...chosen, [name]: value }))),
    [{}],
  );
  return combinations.map((chosen) => fill(rest, chosen) as ActRow);
}

/** Who a row means: `person`, `person@body`, or `person as role`. */
export function readWho(text: string): {
  readonly person: string;
  readonly body?: string;
  readonly role?: string;
} {
  const [who = '', role] = text.split(' as ');
  const [person = '', body] = who.split('@');
  return { person, ...(body === undefined ? {} : { body }), ...(role === undefined ? {} : { role }) };
}
