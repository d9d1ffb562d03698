import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { BodyId, FileRef } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { consultationSent } from '../events.ts';
import { isMemberUnit } from '../opinion-giving.ts';
import { proposedCases } from '../proposed-cases.ts';
import { consultationAlreadySent, notAMemberUnit, nothingToConsultOn } from '../refusals.ts';
import { whyNotAsking } from '../sought-views.ts';

/**
 * Sends the list of proposed candidates, open ties included, to member units for their opinion. The cases are
 * computed; the office says which of the committee's member units are concerned.
 */
export const sendConsultation = roundCommand('send-consultation', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['process.consultation.asks'],
  undo: 'rescind',
  redo: ['send-consultation', 'answer-consultation'],
  during: ['consultation'],
  payload: z.strictObject({ units: z.array(BodyId).min(1), list: FileRef }),
  cases: () => 'every-case',
  decide: ({ registry, round, scheme, payload }) => {
    const cases = [...proposedCases(round)];
    const units = [...new Set(payload.units)];
    const cites = scheme.citesOf('process.consultation.asks');
    return (
      refuseAll(
        whyNotAsking(scheme, 'member-units'),
        round.consultation.units.length > 0 ? consultationAlreadySent({}) : undefined,
        units.map((unit) => (isMemberUnit(registry, unit) ? undefined : notAMemberUnit({ unit }, cites))),
        cases.length === 0 ? nothingToConsultOn({}) : undefined,
      ) ?? [consultationSent({ units, cases, list: payload.list })]
    );
  },
});
