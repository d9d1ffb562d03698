import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { answerConsultation } from './commands/answer-consultation.ts';
import { sendConsultation } from './commands/send-consultation.ts';
import { consultationAnswered, consultationSent } from './events.ts';
import { consultationView } from './views/consultation.ts';

export { consultationRefusals } from './refusals.ts';

export const consultationEvents = [consultationSent, consultationAnswered];
export const consultationCommands: readonly Command[] = [sendConsultation, answerConsultation];
export const consultationViews: readonly View[] = [consultationView];
