import { answerOf, ruleKind } from './rule-kind.ts';

/**
 * Who heads no organisation meets it. For a head, every named organisation rule must hold for the organisation; what
 * each of them found is kept.
 */
export const headOfOrganisation = ruleKind('head-of-organisation', {
  looksAt: () => [],
  answer: (rule, { headOf, findOfHeaded }) => {
    if (headOf === undefined) return answerOf(false, [], { head: false });
    const found = findOfHeaded(rule.employerMeets);
    const unknown = found.filter((finding) => finding.result === 'unknown');
    return answerOf(
      found.some((finding) => finding.result === 'not-met'),
      [...new Set(unknown.flatMap((finding) => finding.missing))],
      { head: true, organisation: headOf, found },
    );
  },
});
