import type { RoundSituation } from '../../act/command.ts';
import type { WhyNot } from '../../act/refusal.ts';
import { whyNotConsented } from './consents.ts';
import { whyNotHeard } from './hearings.ts';
import { localNoticeOf, openLocalObjections } from './local-notices.ts';
import { localNoticeNotOver, localObjectionsOpen, notYetReviewed, recommendedAlready } from './refusals.ts';

/**
 * Why the way to a recommendation is not clear: recommended already, not reviewed, somebody not heard, a consent not
 * given, the local notice not over, or an objection to it open.
 */
export function whyNotCleared(situation: RoundSituation, id: string): WhyNot[] {
  const { round, scheme } = situation;
  const rules = scheme.stage('recommendation');
  const { reviewed, exempted, recommended } = round.recommendation;
  const isOver = exempted.has(id) || localNoticeOf(round, id)?.closedOn !== undefined;
  const objections = openLocalObjections(round, id);
  return [
    recommended.has(id) ? recommendedAlready({ cases: [id] }) : undefined,
    reviewed.has(id) ? undefined : notYetReviewed({ cases: [id] }, rules?.cites),
    whyNotHeard(situation, id),
    whyNotConsented(situation, id),
    rules?.localNotice && !isOver ? localNoticeNotOver({ case: id }, rules.localNotice.cites) : undefined,
    objections.length > 0
      ? localObjectionsOpen({ objections }, (rules?.localObjection ?? rules)?.cites)
      : undefined,
  ];
}
