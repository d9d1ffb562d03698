import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { assignComplaint } from './commands/assign-complaint.ts';
import { concludeComplaint } from './commands/conclude-complaint.ts';
import { fileComplaint } from './commands/file-complaint.ts';
import { reportForgery } from './commands/report-forgery.ts';
import { complaintAssigned, complaintConcluded, complaintFiled, forgeryReported } from './events.ts';
import { complaints } from './views/complaints.ts';

export { complaintsRefusals } from './refusals.ts';

export const complaintsEvents = [complaintFiled, forgeryReported, complaintAssigned, complaintConcluded];
export const complaintsCommands: readonly Command[] = [
  fileComplaint,
  reportForgery,
  assignComplaint,
  concludeComplaint,
];
export const complaintsViews: readonly View[] = [complaints];
