import { notesOf } from '../../store/account-log.ts';
import { refuse } from '../account-refusal.ts';
import { hasRole } from '../staff/roles-of.ts';
import { type AccountRoute, accountRoute } from './account-route.ts';
import { AccountLogForm } from './answer-forms.ts';

const notesShown = 500;

/** The log of accounts, for the auditor. */
export const logRoutes: readonly AccountRoute[] = [
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
