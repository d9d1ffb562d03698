import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { supervisionOpinionFiled } from '../events.ts';
import { whyNotOfGroup } from '../group-of-round.ts';
import { opinionNotAsked, opinionOnUnknownCases } from '../refusals.ts';

function whyNotAsked({ scheme }: RoundSituation): Refusal | undefined {
  const isWanted = scheme.stage('composite')?.onFile?.value.includes('supervision-opinion') === true;
  if (isWanted || scheme.document.supervision.group) return undefined;
  return opinionNotAsked({}, scheme.citesOf('supervision'));
}

/**
 * The supervisors' opinion on the review, as a whole or on single cases: on file before candidates are proposed, shown,
 * without points. It decides no case. A later opinion takes the place of an earlier one, which stays on record.
 */
export const fileSupervisionOpinion = roundCommand('file-supervision-opinion', {
  by: [hat('supervisor')],
  rules: ['supervision.group', 'process.composite.onFile'],
  undo: 'never',
  during: ['document-review', 'defence', 'site-review', 'inspection', 'satisfaction-survey', 'composite'],
  payload: supervisionOpinionFiled.payload,
  cases: () => 'every-case',
  decide: (situation) => {
    const { payload, round } = situation;
    const unknown = (payload.cases ?? []).filter((id) => !round.application.applications.has(id));
    return (
      refuseAll(
        whyNotAsked(situation),
        whyNotOfGroup(situation),
        unknown.length > 0 ? opinionOnUnknownCases({ cases: unknown }) : undefined,
      ) ?? [supervisionOpinionFiled(payload)]
    );
  },
});
