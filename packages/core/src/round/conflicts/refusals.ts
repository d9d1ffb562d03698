import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';

const about = { person: z.string(), case: z.string() };

/** Nothing of this trace is found now: it never was, or what it rested on has changed. */
export const noSuchConflict = refusalKind('no-such-conflict', 'state', about);
/** Nobody confirms or dismisses what is certain; it is recorded. */
export const conflictCertain = refusalKind('conflict-certain', 'rule', about);
export const conflictDismissedAlready = refusalKind('conflict-dismissed-already', 'state', about);
/** Several wait; a finding is about one of them. */
export const whichConflict = refusalKind('which-conflict', 'input', { ...about, count: z.number() });
export const nothingToRecord = refusalKind('nothing-to-record', 'state', {});

export const conflictsRefusals = [
  noSuchConflict,
  conflictCertain,
  conflictDismissedAlready,
  whichConflict,
  nothingToRecord,
];
