import { parse } from 'yaml';
import { z } from 'zod';
import { addDays, isLocalDate, type LocalDate, LocalDateSchema, weekdayOf, yearOf } from './local-date.ts';

/** How sure a table is: printed in a source, recomputed, or widely taught and to be confirmed. */
const ConfidenceSchema = z.enum(['source', 'checked', 'general']);

const ScheduleShape = z.strictObject({
  year: z.int().min(1).max(9999),
  announcedOn: LocalDateSchema,
  doc: z.string().min(1),
  confidence: ConfidenceSchema,
  /** Control count: working days of the year, make-up days included. */
  workdays: z.int().positive(),
  weekdayOff: z.array(LocalDateSchema).readonly(),
  weekendWork: z.array(LocalDateSchema).readonly(),
});

/** The Monday–Friday days off and the Saturdays and Sundays worked in a year, as announced on a day. */
export type YearSchedule = Readonly<z.infer<typeof ScheduleShape>>;

/** Whether a day is a Saturday or Sunday. */
export function isWeekend(date: LocalDate): boolean {
  return weekdayOf(date) >= 5;
}

/**
 * Working days of a schedule's year, make-up days included: all Mondays to Fridays, less the days off,
 * plus the weekend days worked. Days listed twice count once.
 */
export function countWorkdays(schedule: Pick<YearSchedule, 'year' | 'weekdayOff' | 'weekendWork'>): number {
  const off = new Set(schedule.weekdayOff);
  const work = new Set(schedule.weekendWork);
  const first = `${String(schedule.year).padStart(4, '0')}-01-01`;
  let count = 0;
  if (!isLocalDate(first)) return count;
  for (let day: LocalDate = first; ; day = addDays(day, 1)) {
    if (isWeekend(day) ? work.has(day) : !off.has(day)) count += 1;
    if (day.endsWith('-12-31')) return count;
  }
}

function problemsOf(schedule: YearSchedule): string[] {
  const { year, weekdayOff, weekendWork } = schedule;
  const days = [...weekdayOff, ...weekendWork];
  const counted = countWorkdays(schedule);
  return [
    ...days.filter((day) => yearOf(day) !== year).map((day) => `${day} is not in ${year}`),
    ...days.filter((day, at) => days.indexOf(day) !== at).map((day) => `${day} is listed twice`),
    ...weekdayOff.filter(isWeekend).map((day) => `day off ${day} is a weekend day already`),
    ...weekendWork.filter((day) => !isWeekend(day)).map((day) => `worked ${day} is no weekend day`),
    ...(counted === schedule.workdays ? [] : [`${counted} working days, control count ${schedule.workdays}`]),
  ];
}

/** One year's schedule; refuses days of another year, wrong weekdays and a wrong control count. */
export const YearScheduleSchema = ScheduleShape.superRefine((schedule, context) => {
  for (const message of problemsOf(schedule)) context.addIssue({ code: 'custom', message });
});

/** A table of schedules; a year may stand in it more than once, each with its own day of announcement. */
export const WorkdayTableSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    zone: z.literal('Asia/Shanghai'),
    schedules: z.array(YearScheduleSchema).min(1),
  })
  .superRefine(({ schedules }, context) => {
    const keys = schedules.map(({ year, announcedOn }) => `${year} announced on ${announcedOn}`);
    for (const key of keys.filter((key, at) => keys.indexOf(key) !== at)) {
      context.addIssue({ code: 'custom', message: `two schedules: ${key}` });
    }
  });

/** A parsed, checked table of working-day schedules. */
export type WorkdayTable = z.infer<typeof WorkdayTableSchema>;

/** A table, or every problem found in it with the path to the place (`schedules.3.weekdayOff.0`). */
export type WorkdayTableResult =
  | { ok: true; table: WorkdayTable }
  | { ok: false; problems: { path: string; message: string }[] };

/** Checks an already parsed object as a table of schedules; reports all problems, never throws. */
export function readWorkdayTable(value: unknown): WorkdayTableResult {
  const result = WorkdayTableSchema.safeParse(value);
  if (result.success) return { ok: true, table: result.data };
  const problems = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  return { ok: false, problems };
}

/** Reads YAML text as a table of schedules; text that is no YAML is one problem at the empty path. */
export function parseWorkdayTable(text: string): WorkdayTableResult {
  try {
    return readWorkdayTable(parse(text));
  } catch (error) {
    return {
      ok: false,
      problems: [{ path: '', message: error instanceof Error ? error.message : 'no YAML' }],
    };
  }
}
