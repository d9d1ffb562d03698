import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, KeyId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { applicationAmended, ClaimSchema } from '../../application/events.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { supplementFiled } from '../events.ts';
import { supplementAlreadyFiled, supplementLate } from '../refusals.ts';

/** The applicant hands in what was asked for, by the end of the due day: a new version of the dossier, claims kept. */
export const fileSupplement = roundCommand('file-supplement', {
  by: [hat('applicant')],
  rules: ['process.eligibility.supplement'],
  undo: 'never',
  payload: z.strictObject({
    supplement: KeyId,
    case: CaseId,
    dossier: z.strictObject({ hash: FileRef, files: z.array(FileRef).min(1) }),
  }),
  during: ['eligibility'],
  cases: (payload) => [payload.case],
  decide: ({ round, scheme, legalDay, payload }) => {
    const { supplement, case: caseId, dossier } = payload;
    const asked = round.eligibility.supplements.get(supplement);
    const application = round.application.applications.get(caseId);
    if (asked?.case !== caseId || !application) return { refused: [notFound({ what: supplement })] };
    const { dueOn, filedOn } = asked;
    const cites = scheme.citesOf('process.eligibility.supplement');
    const claims = z.array(ClaimSchema).parse(application.claims);
    return (
      refuseAll(
        whyNotLive(round, caseId),
        filedOn === undefined ? undefined : supplementAlreadyFiled({ supplement }),
        legalDay > dueOn ? supplementLate({ dueOn }, cites) : undefined,
      ) ?? [
        supplementFiled({ supplement, case: caseId, dossier, filedOn: legalDay }),
        applicationAmended({ case: caseId, dossier, claims }),
      ]
    );
  },
});
