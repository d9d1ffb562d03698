import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { assignExaminers } from './commands/assign-examiners.ts';
import { examinersAssigned } from './events.ts';
import { assignmentView } from './views/assignment.ts';
import { assignmentProblemView } from './views/assignment-problem.ts';

export { assignmentRefusals } from './refusals.ts';

export const assignmentEvents = [examinersAssigned];
export const assignmentCommands: readonly Command[] = [assignExaminers];
export const assignmentViews: readonly View[] = [assignmentView, assignmentProblemView];
