import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import { wrongRole } from '../../act/wrong-role.ts';
import type { StageRulesOf } from '../../scheme/model/process-model.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { approvalFormMissing, approvalFormNotAllowed } from './refusals.ts';

type Ground = Pick<RoundSituation, 'scheme' | 'actor'>;
type Form = NonNullable<StageRulesOf<'approval'>['forms']>['value'][number];

const isFinalByCommittee = (scheme: Scheme): boolean => scheme.stage('approval')?.by.value === 'committee';

/** Why a list is not this hat's to approve: the scheme names another body. */
export function whyNotApprover({ scheme, actor }: Ground): Refusal | undefined {
  const role = isFinalByCommittee(scheme) ? 'committee' : 'approver';
  return wrongRole(actor, role, scheme.stage('approval')?.by.cites);
}

/** Why a list is not this hat's to submit: the scheme names another body; a committee may submit what it approves itself. */
export function whyNotSubmitter({ scheme, actor }: Ground): Refusal | undefined {
  if (actor.role === 'committee' && isFinalByCommittee(scheme)) return undefined;
  const { by, submittedBy } = scheme.stage('approval') ?? {};
  return wrongRole(actor, submittedBy?.value ?? 'office', (submittedBy ?? by)?.cites);
}

/** Why a decision cannot be of this form: the scheme names the forms, and it has none or another. */
export function whyNotForm(scheme: Scheme, form: Form | undefined): Refusal | undefined {
  const forms = scheme.stage('approval')?.forms;
  if (form === undefined)
    return forms ? approvalFormMissing({ forms: [...forms.value] }, forms.cites) : undefined;
  return forms?.value.includes(form) ? undefined : approvalFormNotAllowed({ form }, forms?.cites);
}
