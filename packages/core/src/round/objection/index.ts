import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { completeObjection } from './commands/complete-objection.ts';
import { decideObjection } from './commands/decide-objection.ts';
import { examineObjection } from './commands/examine-objection.ts';
import { fileObjection } from './commands/file-objection.ts';
import { hearStatement } from './commands/hear-statement.ts';
import { referObjection } from './commands/refer-objection.ts';
import { tellOutcome } from './commands/tell-outcome.ts';
import { verifyObjection } from './commands/verify-objection.ts';
import {
  objectionCompleted,
  objectionDecided,
  objectionExamined,
  objectionFiled,
  objectionReferred,
  objectionVerified,
  outcomeTold,
  statementHeard,
} from './events.ts';
import { myObjectionView } from './views/my-objection.ts';
import { objectionFileView } from './views/objection-file.ts';
import { objectionsView } from './views/objections.ts';

export { objectionRefusals } from './refusals.ts';

export const objectionEvents = [
  objectionFiled,
  objectionCompleted,
  objectionExamined,
  statementHeard,
  objectionVerified,
  objectionDecided,
  outcomeTold,
  objectionReferred,
];
export const objectionCommands: readonly Command[] = [
  fileObjection,
  completeObjection,
  examineObjection,
  hearStatement,
  verifyObjection,
  decideObjection,
  tellOutcome,
  referObjection,
];
export const objectionViews: readonly View[] = [myObjectionView, objectionFileView, objectionsView];
