import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { decideRevocation } from './commands/decide-revocation.ts';
import { proposeRevocation } from './commands/propose-revocation.ts';
import { recordRecovery } from './commands/record-recovery.ts';
import { reportIncident } from './commands/report-incident.ts';
import { verifyIncident } from './commands/verify-incident.ts';
import {
  incidentReported,
  incidentVerified,
  itemRecovered,
  revocationDecided,
  revocationDeclined,
  revocationProposed,
} from './events.ts';
import { revocations } from './views/revocations.ts';

export { revocationRefusals } from './refusals.ts';

export const revocationEvents = [
  incidentReported,
  incidentVerified,
  revocationProposed,
  revocationDecided,
  revocationDeclined,
  itemRecovered,
];
export const revocationCommands: readonly Command[] = [
  reportIncident,
  verifyIncident,
  proposeRevocation,
  decideRevocation,
  recordRecovery,
];
export const revocationViews: readonly View[] = [revocations];
