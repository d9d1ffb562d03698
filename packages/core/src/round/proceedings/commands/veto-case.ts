import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, KeyId, LocalDateSchema, PublicText } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { bansOfVeto } from '../bans.ts';
import { caseVetoed } from '../events.ts';
import { noSuchVeto, vetoNotShown } from '../refusals.ts';
import { isVetoShown } from '../veto-shown.ts';

/**
 * Ends a case at any stage on a veto of the scheme whose facts the office has verified for it; where the veto carries
 * a ban, the party is banned from the award by the same act.
 */
export const vetoCase = roundCommand('veto-case', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['vetoes'],
  undo: 'rescind',
  payload: z.strictObject({
    case: CaseId,
    veto: KeyId,
    source: PublicText,
    sourceOn: LocalDateSchema,
    evidence: z.array(FileRef).min(1),
  }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { payload, round, scheme } = situation;
    const { case: id, veto: vetoId } = payload;
    const track = round.application.applications.get(id)?.track;
    const veto = scheme.document.vetoes.find(
      (entry) => entry.id === vetoId && track !== undefined && entry.tracks.includes(track),
    );
    const isShown = veto !== undefined && isVetoShown(situation, id, veto);
    return (
      refuseAll(
        whyNotLive(round, id),
        veto ? undefined : noSuchVeto({ veto: vetoId }),
        veto && !isShown ? vetoNotShown({ veto: vetoId, facts: [...veto.facts] }, veto.cites) : undefined,
      ) ?? [...bansOfVeto(situation, id, veto), caseVetoed(payload)]
    );
  },
});
