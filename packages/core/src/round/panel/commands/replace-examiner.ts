import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { whyNotSeatByHand } from '../../draw/why-not-by-hand.ts';
import { whyNotRunsReview } from '../../evaluator/runs-review.ts';
import { examinerReplaced } from '../events.ts';
import { leaderNotAMember, notAPanelMember } from '../refusals.ts';
import { whyNoSectorExpert } from '../sectors.ts';
import { whyNotOnce, whyNotSeated } from '../why-not-seated.ts';

/**
 * One examiner leaves a panel and another comes, checked as at the forming. A leader who leaves hands on to a member;
 * the sheets of those who stay count. Seats of a drawn panel are filled by its reserves and by draws.
 */
export const replaceExaminer = roundCommand('replace-examiner', {
  by: [hat('office', 'head'), hat('third-party', 'head')],
  preparedBy: [hat('office', 'clerk'), hat('third-party', 'clerk')],
  rules: [
    'process.panel.size',
    'process.panel.leader',
    'process.panel.pool',
    'process.panel.recusal',
    'process.panel.evaluator',
    'process.panel.industryExpert',
    'process.panel.formed',
  ],
  undo: 'never',
  payload: examinerReplaced.payload,
  during: ['panel', 'document-review', 'defence', 'site-review', 'inspection'],
  cases: (payload, round) => round.panel.panels.get(payload.panel)?.cases ?? [payload.panel],
  decide: (situation) => {
    const wrong = whyNotRunsReview(situation);
    if (wrong) return { refused: [wrong] };
    const { round, scheme, payload } = situation;
    const { out, in: newcomer, leader } = payload;
    const panel = round.panel.panels.get(payload.panel);
    if (!panel) return { refused: [notFound({ what: payload.panel })] };
    const members = [...panel.members.filter((member) => member !== out), newcomer];
    const rules = scheme.stage('panel');
    return (
      refuseAll(
        panel.members.includes(out) || panel.vacant.some(({ person }) => person === out)
          ? undefined
          : notAPanelMember({ person: out, panel: panel.panel }),
        whyNotSeatByHand(situation, panel.panel),
        whyNotOnce([...panel.members, newcomer]),
        whyNotSeated(situation, newcomer, panel.cases),
        members.includes(leader) ? undefined : leaderNotAMember({ leader }, rules?.leader.cites),
        whyNoSectorExpert(situation, members, panel.cases),
      ) ?? [examinerReplaced(payload)]
    );
  },
});
