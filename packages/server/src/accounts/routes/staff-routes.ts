import { z } from 'zod';
import { notesOf } from '../../store/account-log.ts';
import { refuse } from '../account-refusal.ts';
import { askHandOver, doHandOver, listHandOvers } from '../staff/hand-over.ts';
import { hasRole } from '../staff/roles-of.ts';
import { type AccountRoute, accountRoute } from './account-route.ts';
import { AccountLogForm, HandedOverForm, HandOversForm, IdForm } from './answer-forms.ts';
import { IdText } from './input-texts.ts';

const notesShown = 500;
const HandOverSchema = z.strictObject({
  jurisdiction: IdText,
  body: IdText,
  from: IdText,
  to: IdText,
  reason: z.string().trim().min(1).max(2000),
});

/** Seats handed over, and the log of accounts for the auditor. */
export const staffRoutes: readonly AccountRoute[] = [
  accountRoute({
    method: 'POST',
    path: 'hand-overs',
    gate: 'proved',
    summary: 'ask-hand-over',
    body: HandOverSchema,
    value: IdForm,
    answer: (ground, { body, session }) => askHandOver(ground, session, body),
  }),
  accountRoute({
    method: 'GET',
    path: 'hand-overs/:jurisdiction',
    gate: 'signed-in',
    summary: 'hand-overs',
    value: HandOversForm,
    answer: async (ground, { session, param }) => {
      const listed = await listHandOvers(ground, session, param('jurisdiction'));
      return 'refused' in listed ? listed : { value: { handOvers: listed.value } };
    },
  }),
  accountRoute({
    method: 'POST',
    path: 'hand-overs/:jurisdiction/:id',
    gate: 'proved',
    summary: 'do-hand-over',
    value: HandedOverForm,
    answer: (ground, { session, param }) =>
      doHandOver(ground, session, { jurisdiction: param('jurisdiction'), id: param('id') }),
  }),
  accountRoute({
    method: 'GET',
    path: 'account-log/:jurisdiction',
    gate: 'signed-in',
    summary: 'account-log',
    value: AccountLogForm,
    answer: async (ground, { session, param }) => {
      const jurisdiction = param('jurisdiction');
      if (!(await hasRole(ground, jurisdiction, session.seats.get(jurisdiction), ['auditor'])))
        return refuse('not-your-office');
      const notes = await notesOf(ground.store.db, jurisdiction, notesShown);
      return { value: { notes: notes.map((note) => ({ ...note, at: new Date(note.at).toISOString() })) } };
    },
  }),
];
