import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, KeyId, Sealed } from '../../../act/fields.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { standardOfCase } from '../../review/standard-of-case.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { siteFindingRecorded } from '../events.ts';
import { findingIdUsed, findingItemUnknown, notOnVisitTeam } from '../refusals.ts';
import { whyNotVisited } from '../why-not-visited.ts';

function isItem({ round, scheme }: RoundSituation, caseId: string, item: string): boolean {
  const own = standardOfCase(round, scheme, caseId, 'site-review');
  return own?.items.some((entry) => entry.id === item) ?? false;
}

function whyNotOnVisit(situation: RoundSituation, caseId: string): WhyNot {
  const { round, actor } = situation;
  const visit = round.siteReview.visits.get(caseId);
  return [
    whyNotVisited(situation, caseId),
    !visit || visit.team.includes(actor.person) ? undefined : notOnVisitTeam({ case: caseId }),
  ];
}

/** What a member of the visiting team found about an item that the document review had left open. */
export const recordSiteFinding = roundCommand('record-site-finding', {
  by: [hat('examiner')],
  rules: ['process.site-review'],
  during: ['site-review'],
  undo: 'never',
  payload: z.strictObject({
    finding: KeyId,
    case: CaseId,
    item: z.string().min(1),
    result: z.enum(['verified', 'clarified', 'not-found']),
    account: Sealed,
  }),
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { round, payload } = situation;
    const { finding, case: id, item } = payload;
    const known = isItem(situation, id, item);
    return (
      refuseAll(
        whyNotLive(round, id),
        whyNotOnVisit(situation, id),
        round.siteReview.findings.some((entry) => entry.finding === finding)
          ? findingIdUsed({ finding })
          : undefined,
        known ? undefined : findingItemUnknown({ item }),
      ) ?? [siteFindingRecorded(payload)]
    );
  },
});
