import { isRecused } from '../../../access/policy.ts';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { factEstablished, inquiryAnswered } from '../events.ts';
import { factStages } from '../fact-stages.ts';
import { answerNotAsked, inquiryAlreadyAnswered, sourceInFuture } from '../refusals.ts';
import type { Inquiry } from '../slice.ts';
import { whyNotValue, whyNotYet } from '../why-not-fact.ts';

/** The inquiry, if it was put to the body the person answers for and no recusal hides its case. */
function ownInquiry({ round, actor }: RoundSituation, id: string): DeepReadonly<Inquiry> | undefined {
  const inquiry = round.eligibility.inquiries.get(id);
  if (inquiry?.to !== actor.body) return undefined;
  return inquiry && isRecused(round, actor.person, inquiry.case) ? undefined : inquiry;
}

function whyNotWithinAsked(asked: readonly string[], answered: readonly string[]): Refusal | undefined {
  const outside = answered.filter((fact, at) => !asked.includes(fact) || answered.indexOf(fact) !== at);
  return outside.length > 0 ? answerNotAsked({ facts: [...new Set(outside)] }) : undefined;
}

/**
 * The asked department answers, each asked fact at most once; every answer is at once an established fact whose
 * source is the body and whose date is the answer's. Asked departments answer about any case they were asked about,
 * so reach is judged here and not by `cases`.
 */
export const answerInquiry = roundCommand('answer-inquiry', {
  by: [hat('inquiry'), hat('recommender')],
  rules: ['process.eligibility.inquiries'],
  undo: 'rescind',
  redo: ['answer-inquiry'],
  payload: inquiryAnswered.payload,
  during: factStages,
  cases: () => [],
  decide: (situation) => {
    const { scheme, today, legalDay, payload } = situation;
    const { answers, answeredOn, document } = payload;
    const inquiry = ownInquiry(situation, payload.inquiry);
    if (!inquiry) return { refused: [notFound({ what: payload.inquiry })] };
    const facts = answers.map(({ fact }) => fact);
    const refused = refuseAll(
      inquiry.answers ? inquiryAlreadyAnswered({ inquiry: payload.inquiry }) : undefined,
      whyNotWithinAsked(inquiry.facts, facts),
      answers.map(({ fact, value }) => [whyNotValue(scheme, fact, value), whyNotYet(fact, value, legalDay)]),
      answeredOn > today ? sourceInFuture({ sourceOn: answeredOn }) : undefined,
    );
    const established = answers.map(({ fact, value }) =>
      factEstablished({
        case: inquiry.case,
        fact,
        about: scheme.factKind(fact)?.about ?? 'applicant',
        value,
        source: inquiry.to,
        sourceOn: answeredOn,
        evidence: [document],
      }),
    );
    return refused ?? [inquiryAnswered(payload), ...established];
  },
});
