import { advanceClock, isRefusedReply, readDemonstration } from '@laureate/client';
import { InstantSchema, instantOf, MomentSchema } from '@laureate/core';
import { z } from 'zod';
import { Misuse } from '../misuse.ts';
import { cityOf, whoIsIn } from '../online/connection.ts';
import { hatsInWords } from '../online/hats-in-words.ts';
import { onlineCommand } from '../online/online-command.ts';
import { orStop } from '../online/stopped.ts';
import { table } from '../output/table.ts';

const ToSchema = z.string().transform((text, issues) => {
  const instant = InstantSchema.safeParse(text);
  if (instant.success) return instant.data;
  const moment = MomentSchema.safeParse(text);
  if (moment.success) return instantOf(moment.data);
  issues.addIssue('moment');
  return z.NEVER;
});

/** Moves the business clock of a demonstration on; a day alone means nine in the morning. */
export const demoAdvance = onlineCommand('demo advance', {
  options: [{ flags: '--to <moment>' }, { flags: '--days <count>' }, { flags: '--city <city>' }],
  examples: ['demo advance --days 5', "demo advance --to '2026-10-08 09:00' --city jiangcheng"],
  input: z.object({
    to: ToSchema.optional(),
    days: z.coerce.number('days').int('days').min(1, 'days').max(3660, 'days').optional(),
    city: z.string().optional(),
  }),
  run: async ({ tell }, { to, days, city }, connection) => {
    const step = to === undefined ? days : days === undefined ? to : undefined;
    if (step === undefined) throw new Misuse('to-or-days');
    const session = await whoIsIn(connection);
    if (!session.demonstration) throw new Misuse('no-demonstration', { server: connection.server });
    const place = cityOf(session, city);
    const asked = typeof step === 'number' ? { days: step } : { to: step };
    const { now } = orStop(await advanceClock(connection.transport, place, asked)).value;
    return { exit: 0, json: { city: place, now }, lines: [tell('demo-advance.done', { city: place, now })] };
  },
});

/** The accounts with which anyone may sign in to a demonstration. */
export const demoAccounts = onlineCommand('demo accounts', {
  examples: ['demo accounts --server http://127.0.0.1:8080'],
  input: z.object({}),
  run: async (context, _input, { transport, server }) => {
    const reply = await readDemonstration(transport);
    if (isRefusedReply(reply) && reply.refused.kind === 'not-found')
      throw new Misuse('no-demonstration', { server });
    const { accounts } = orStop(reply).value;
    const { tell } = context;
    const rows = accounts.map(({ login, password, name, hats }) => [
      login,
      password,
      name,
      hatsInWords(
        context,
        hats.map(({ role, rank }) => ({ role, ...(rank ? { ranks: [rank] } : {}) })),
      ),
    ]);
    const titles = ['login', 'password', 'name', 'hats'].map((column) => tell(`column.${column}`));
    return { exit: 0, json: { accounts }, lines: table(titles, rows) };
  },
});
