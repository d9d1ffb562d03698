import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, PublicText } from '../../../act/fields.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { caseIsOut } from '../../proceedings/refusals.ts';
import { whyOut } from '../../standing.ts';
import { unconfirmedKept } from '../events.ts';
import { alreadyKept, keepingNotForCommittee, keptTooLate, notUnconfirmed } from '../refusals.ts';

function whyNotKept({ round, scheme }: RoundSituation, caseId: string): WhyNot {
  const application = round.application.applications.get(caseId);
  if (!application) return notFound({ what: caseId });
  const { track } = application;
  const takesOut = scheme.stage('inspection')?.takesOut.value;
  const isTakenOut = takesOut !== undefined && round.inspection.opinions.get(caseId)?.opinion === takesOut;
  const because = whyOut(round, caseId);
  const isOutOtherwise = because !== undefined && because !== 'not-confirmed' && because !== 'not-resolved';
  return [
    isTakenOut ? undefined : notUnconfirmed({ case: caseId }),
    round.inspection.kept.has(caseId) ? alreadyKept({ case: caseId }) : undefined,
    isOutOtherwise ? caseIsOut({ case: caseId, because }) : undefined,
    round.deliberation.resolved.has(track) ? keptTooLate({ track }) : undefined,
  ];
}

/**
 * A person whom the inspection did not confirm stays in all the same, by the authority the scheme names, with a
 * reason. A ranking already drawn up must then be drawn up again.
 */
export const keepUnconfirmed = roundCommand('keep-unconfirmed', {
  by: [hat('committee', 'head')],
  preparedBy: [hat('committee', 'clerk')],
  rules: ['process.inspection.keptBy', 'process.inspection.takesOut'],
  during: ['inspection', 'composite', 'consultation', 'deliberation'],
  undo: 'rescind',
  redo: ['keep-unconfirmed'],
  payload: z.strictObject({ case: CaseId, reason: PublicText }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { scheme, payload } = situation;
    const keptBy = scheme.stage('inspection')?.keptBy;
    const isOthers = keptBy !== undefined && keptBy.value !== 'committee';
    return (
      refuseAll(
        isOthers ? keepingNotForCommittee({ by: keptBy.value }, keptBy.cites) : undefined,
        whyNotKept(situation, payload.case),
      ) ?? [unconfirmedKept(payload)]
    );
  },
});
