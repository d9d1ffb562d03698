import type { RoundSituation } from '../../act/command.ts';
import type { WhyNot } from '../../act/refusal.ts';
import { objectionsHolding } from '../objection/holding.ts';
import { noticeOf } from '../public-notice/standing-notice.ts';
import { whyNotLive } from '../why-not-live.ts';
import { caseHeld, noticeNotClosed } from './refusals.ts';

type Ground = Pick<RoundSituation, 'round' | 'scheme' | 'calendar' | 'legalDay'>;

/** Why cases cannot go before the government: out of the round, no closed notice, or held by an objection. */
export function whyNotReady(ground: Ground, cases: readonly string[]): readonly WhyNot[] {
  const { round, scheme, calendar, legalDay } = ground;
  const unclosed = cases.filter((id) => noticeOf(round, id)?.closed === undefined);
  const cites = scheme.citesOf('process.public-notice.objection.holds');
  return [
    cases.map((id) => whyNotLive(round, id)),
    unclosed.length > 0
      ? noticeNotClosed({ cases: unclosed }, scheme.citesOf('process.approval'))
      : undefined,
    cases.map((id) => {
      const objections = objectionsHolding({ round, scheme, calendar, day: legalDay }, id);
      return objections.length > 0 ? caseHeld({ case: id, objections: [...objections] }, cites) : undefined;
    }),
  ];
}
