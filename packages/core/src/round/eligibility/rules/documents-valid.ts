import { compareLocalDates } from '../../../calendar/index.ts';
import { answerOf, countOfRule, ruleKind } from './rule-kind.ts';

/**
 * Every licence or certificate is valid on the closing day and on the day of decision; its last day counts. One
 * without an expiry day does not expire. An established empty list says that none is required. With `atLeast` so many
 * valid ones are needed instead, and one that has expired does no harm beside them.
 */
export const documentsValid = ruleKind('documents-valid', {
  looksAt: (rule) => rule.facts,
  answer: (rule, { factOf, closesOn, day }) => {
    const until = compareLocalDates(day, closesOn) > 0 ? day : closesOn;
    const missing = rule.facts.filter((fact) => factOf(fact)?.value.shape !== 'documents');
    const listed = rule.facts.flatMap((fact) => {
      const value = factOf(fact)?.value;
      return value?.shape === 'documents' ? value.documents.map((document) => ({ fact, ...document })) : [];
    });
    const expired = listed
      .filter(({ expiresOn }) => expiresOn !== undefined && expiresOn < until)
      .map(({ fact, title, expiresOn }) => ({ fact, title, expiresOn }));
    const facts = { validUntil: until, expired };
    if (rule.atLeast === undefined) return answerOf(expired.length > 0, missing, facts);
    const atLeast = countOfRule(rule.atLeast);
    const valid = listed.length - expired.length;
    const isEnough = valid >= atLeast;
    return answerOf(!isEnough && missing.length === 0, isEnough ? [] : missing, { ...facts, valid, atLeast });
  },
});
