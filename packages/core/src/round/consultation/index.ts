import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { answerConsultation } from './commands/answer-consultation.ts';
import { recordSoughtViews } from './commands/record-sought-views.ts';
import { sendConsultation } from './commands/send-consultation.ts';
import { consultationAnswered, consultationSent, viewsSought } from './events.ts';
import { consultationView } from './views/consultation.ts';

export { consultationRefusals } from './refusals.ts';

export const consultationEvents = [consultationSent, consultationAnswered, viewsSought];
export const consultationCommands: readonly Command[] = [
  sendConsultation,
  answerConsultation,
  recordSoughtViews,
];
export const consultationViews: readonly View[] = [consultationView];
