import { compareLocalDates } from '../../../calendar/index.ts';
import { answerOf, ruleKind } from './rule-kind.ts';

/**
 * Every licence or certificate is valid on the closing day and on the day of decision; its last day counts. One
 * without an expiry day does not expire. An established empty list says that none is required.
 */
export const documentsValid = ruleKind('documents-valid', {
  looksAt: (rule) => rule.facts,
  answer: (rule, { factOf, closesOn, day }) => {
    const until = compareLocalDates(day, closesOn) > 0 ? day : closesOn;
    const missing = rule.facts.filter((fact) => factOf(fact)?.value.shape !== 'documents');
    const expired = rule.facts.flatMap((fact) => {
      const value = factOf(fact)?.value;
      if (value?.shape !== 'documents') return [];
      return value.documents
        .filter(({ expiresOn }) => expiresOn !== undefined && expiresOn < until)
        .map(({ title, expiresOn }) => ({ fact, title, expiresOn }));
    });
    return answerOf(expired.length > 0, missing, { validUntil: until, expired });
  },
});
