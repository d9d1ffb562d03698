import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { whyNotByHandButAssigned } from '../../assignment/why-not-assigned.ts';
import { whyNotByHand } from '../../draw/why-not-by-hand.ts';
import { whyNotRunsReview } from '../../evaluator/runs-review.ts';
import { panelFormed } from '../events.ts';
import { leaderNotAMember, panelIdUsed, panelTooSmall } from '../refusals.ts';
import { whyNoSectorExpert, whyNotOneSector } from '../sectors.ts';
import { whyNotCase, whyNotStages } from '../why-not-cases.ts';
import { panelSizeOf, whyNotOnce, whyNotSeated } from '../why-not-seated.ts';

/**
 * Forms a panel from the examiner pool for accepted cases of one track and some review stages: enough members, one
 * of them the leader, nobody in conflict with a case, every case in one panel per stage, and where the scheme says so
 * one sector and an expert of it. The office forms it, or the evaluator that runs the review. Where panels are drawn,
 * only once the committee has said so after two draws came to nothing.
 */
export const formPanel = roundCommand('form-panel', {
  by: [hat('office', 'head'), hat('third-party', 'head')],
  preparedBy: [hat('office', 'clerk'), hat('third-party', 'clerk')],
  rules: [
    'process.panel.size',
    'process.panel.leader',
    'process.panel.pool',
    'process.panel.recusal',
    'process.panel.evaluator',
    'process.panel.industryExpert',
    'process.panel.bySector',
    'process.panel.formed',
  ],
  undo: 'rescind',
  redo: ['form-panel'],
  payload: panelFormed.payload,
  during: ['panel'],
  cases: (payload) => payload.cases,
  decide: (situation) => {
    const wrong = whyNotRunsReview(situation);
    if (wrong) return { refused: [wrong] };
    const { round, scheme, payload } = situation;
    const { panel, track, stages, members, leader, cases } = payload;
    const rules = scheme.stage('panel');
    const size = panelSizeOf(scheme);
    return (
      refuseAll(
        round.panel.panels.has(panel) ? panelIdUsed({ panel }) : undefined,
        [whyNotOnce(members), whyNotOnce(cases), whyNotOnce(stages)],
        whyNotByHand(situation, cases),
        whyNotByHandButAssigned(situation),
        whyNotStages(situation, track, stages),
        members.length < size
          ? panelTooSmall({ size, members: members.length }, rules?.size.cites)
          : undefined,
        members.includes(leader) ? undefined : leaderNotAMember({ leader }, rules?.leader.cites),
        cases.flatMap((id) => whyNotCase(situation, id, track, stages)),
        [...new Set(members)].flatMap((person) => whyNotSeated(situation, person, cases)),
        whyNotOneSector(situation, track, cases),
        whyNoSectorExpert(situation, members, cases),
      ) ?? [panelFormed(payload)]
    );
  },
});
