import type { RoundSituation } from '../../act/command.ts';
import { LocalDateSchema } from '../../act/fields.ts';
import type { WhyNot } from '../../act/refusal.ts';
import { whyNotCopies } from './copies.ts';
import { deliveryDayOver } from './refusals.ts';

/**
 * Why a case cannot be passed on now: the last day of delivery is over (it counts to its end), or the material is not
 * complete. The day is not asked again for a recommendation that is taken back and made anew.
 */
export function whyNotDelivered(
  { round, scheme, legalDay }: RoundSituation,
  delivered: {
    readonly case: string;
    readonly copies?: number | undefined;
    readonly electronic?: boolean | undefined;
  },
): WhyNot[] {
  const rule = scheme.stage('recommendation')?.delivery;
  if (!rule) return [];
  const until = LocalDateSchema.safeParse(rule.until.value).data;
  const isAnew = round.acts.reopened.get(delivered.case)?.has('recommend-case') ?? false;
  return [
    until !== undefined && legalDay > until && !isAnew
      ? deliveryDayOver({ until }, rule.until.cites)
      : undefined,
    whyNotCopies(rule, delivered),
  ];
}
