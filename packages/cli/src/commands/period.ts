import { type CountedDay, calendar, type LocalDate, type Term, termAfter, yearOf } from '@laureate/core';
import { showDay } from '@laureate/locales';
import { readWorkdays } from '@laureate/node';
import { z } from 'zod';
import { cliCommand } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { DaySchema } from '../day.ts';
import { Misuse } from '../misuse.ts';
import { table } from '../output/table.ts';

const days = z
  .string('days')
  .regex(/^\d{1,4}$/, 'days')
  .transform(Number)
  .pipe(z.int('days').min(1, 'days').max(3660, 'days'));

/** The last day of a term, and of each day why it counts or not. */
export const period = cliCommand('period', {
  options: [
    { flags: '--from <day>', required: true },
    { flags: '--days <count>', required: true },
    { flags: '--natural' },
    { flags: '--known-on <day>' },
    { flags: '--no-make-up' },
  ],
  examples: ['period --from 2026-09-24 --days 5', 'period --from 2026-09-24 --days 10 --natural --json'],
  input: z.object({
    from: DaySchema,
    days,
    natural: z.boolean().default(false),
    knownOn: DaySchema.optional(),
    makeUp: z.boolean().default(true),
  }),
  run: (context, { from, days: value, natural, knownOn, makeUp }) => {
    const options = { makeUpDays: makeUp, ...(knownOn === undefined ? {} : { knownOn }) };
    const known = calendar(readWorkdays(context.schemes).schedules, options);
    const unit = natural ? 'natural-days' : 'working-days';
    const term = reckoned(() => termAfter(from, { value, unit }, known));
    const { endsOn: deadline, provisional, counted } = term;
    return { exit: 0, json: { deadline, provisional, counted }, lines: linesOf(context, term) };
  },
});

/** Counting leaves the calendar only where its years end. */
function reckoned(count: () => Term): Term {
  try {
    return count();
  } catch (error) {
    if (error instanceof RangeError) throw new Misuse('term-too-far');
    throw error;
  }
}

function linesOf(context: Context, { endsOn, counted, provisional }: Term): string[] {
  const titles = ['day', 'number', 'why'].map((title) => context.tell(`column.${title}`));
  const lastCounting = counted.findLast(({ counts }) => counts)?.date;
  let number = 0;
  const rows = counted.map((each) => {
    if (each.counts) number += 1;
    const isKeptOpen = lastCounting !== undefined && each.date > lastCounting;
    return [
      showDay(context.language, each.date),
      each.counts ? String(number) : '-',
      whyLine(context, each, isKeptOpen),
    ];
  });
  const years = [...new Set(counted.filter((each) => each.provisional).map(({ date }) => yearOf(date)))];
  return [
    ...table(titles, rows),
    '',
    context.paint.bold(context.tell('period.deadline', { deadline: endsOn satisfies LocalDate })),
    ...(provisional ? [context.paint.yellow(context.tell('period.provisional', { year: years }))] : []),
  ];
}

function whyLine({ tell }: Context, { why, provisional }: CountedDay, isKeptOpen: boolean): string {
  return `${tell(`why.${why}`)}${isKeptOpen ? tell('why.kept-open') : ''}${provisional ? tell('why.not-announced') : ''}`;
}
