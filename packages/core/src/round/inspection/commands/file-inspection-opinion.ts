import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, LocalDateSchema } from '../../../act/fields.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import type { LocalDate } from '../../../calendar/index.ts';
import { whyNotShortlisted } from '../../document-review/why-not-shortlisted.ts';
import { panelOfCase } from '../../review/panel-of-case.ts';
import { inspectionOpinionFiled, type Opinion, OpinionSchema } from '../events.ts';
import {
  inspectedInFuture,
  inspectedTooEarly,
  noInspectionPanel,
  notLeadingInspection,
  opinionAlreadyFiled,
  opinionNotInScheme,
} from '../refusals.ts';

function whyNotInspected({ round, actor }: RoundSituation, caseId: string): WhyNot {
  if (round.inspection.opinions.has(caseId)) return opinionAlreadyFiled({ case: caseId });
  const panel = panelOfCase(round, caseId, 'inspection');
  if (!panel) return noInspectionPanel({ case: caseId });
  return panel.leader === actor.person ? undefined : notLeadingInspection({ panel: panel.panel });
}

function whyNotOpinion({ scheme }: RoundSituation, opinion: Opinion): WhyNot {
  const rule = scheme.stage('inspection')?.opinions;
  if (!rule || rule.value.includes(opinion)) return undefined;
  return opinionNotInScheme({ opinion, allowed: [...rule.value] }, rule.cites);
}

/** The visit belongs to the stage: from its opening to the day of filing, both included. */
function whyNotDay({ round, today }: RoundSituation, inspectedOn: LocalDate): WhyNot {
  const openedOn = round.proceedings.stages.get('inspection')?.openedOn;
  if (inspectedOn > today) return inspectedInFuture({ inspectedOn });
  return openedOn && inspectedOn < openedOn ? inspectedTooEarly({ inspectedOn, openedOn }) : undefined;
}

/** The panel's opinion on a shortlisted person after the visit, with its report; the leader answers for it. */
export const fileInspectionOpinion = roundCommand('file-inspection-opinion', {
  by: [hat('panel-leader')],
  rules: ['process.inspection.opinions'],
  during: ['inspection'],
  undo: 'rescind',
  redo: ['file-inspection-opinion'],
  mustRedo: true,
  payload: z.strictObject({
    case: CaseId,
    opinion: OpinionSchema,
    inspectedOn: LocalDateSchema,
    report: FileRef,
  }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { round, payload } = situation;
    const { case: id, opinion, inspectedOn } = payload;
    const panel = panelOfCase(round, id, 'inspection');
    const isFiled = round.inspection.opinions.has(id);
    const refused = refuseAll(
      isFiled ? undefined : whyNotShortlisted(situation, id, 'inspection'),
      whyNotInspected(situation, id),
      whyNotOpinion(situation, opinion),
      whyNotDay(situation, inspectedOn),
    );
    if (refused) return refused;
    if (!panel) return { refused: [noInspectionPanel({ case: id })] };
    return [inspectionOpinionFiled({ ...payload, panel: panel.panel })];
  },
});
