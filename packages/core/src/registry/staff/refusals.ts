import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';

/** The three administrators are three people. */
export const twoAdministrations = refusalKind('two-administrations', 'forbidden', {
  person: z.string(),
  holds: z.string(),
});
export const alreadySeated = refusalKind('already-seated', 'state', {
  person: z.string(),
  body: z.string(),
  from: LocalDateSchema,
});
export const notSeated = refusalKind('not-seated', 'state', {
  person: z.string(),
  body: z.string(),
  day: LocalDateSchema,
});
/** An administration must keep a head, who alone can appoint another. */
export const lastAdministrator = refusalKind('last-administrator', 'state', { body: z.string() });
export const noBodyAbove = refusalKind('no-body-above', 'state', { body: z.string() });
export const notTheBodyAbove = refusalKind('not-the-body-above', 'forbidden', {
  body: z.string(),
  above: z.string(),
});
export const deputyForOneself = refusalKind('deputy-for-oneself', 'input', { person: z.string() });
export const administratorAsDeputy = refusalKind('administrator-as-deputy', 'forbidden', {
  person: z.string(),
});
export const alreadyDeputy = refusalKind('already-deputy', 'state', {
  person: z.string(),
  body: z.string(),
});
export const personBarred = refusalKind('person-barred', 'state', { person: z.string() });

export const staffRefusals = [
  twoAdministrations,
  alreadySeated,
  notSeated,
  lastAdministrator,
  noBodyAbove,
  notTheBodyAbove,
  deputyForOneself,
  administratorAsDeputy,
  alreadyDeputy,
  personBarred,
];
