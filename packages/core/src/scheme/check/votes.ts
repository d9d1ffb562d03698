import type { SchemeBundle } from '../scheme.ts';
import { inScheme, type SchemeFinding } from '../scheme-problem.ts';
import { nearestWord } from '../source/nearest.ts';

/**
 * A vote on each name has names with grades to vote on and says what follows on equal votes; groups that may be the
 * stated reason at a tie are encouraged groups of the scheme.
 */
export function voteProblems({ document }: SchemeBundle): SchemeFinding[] {
  return [...votesOnNames(document), ...citedGroups(document)];
}

function votesOnNames({ process }: SchemeBundle['document']): SchemeFinding[] {
  const index = process.findIndex((rules) => rules.stage === 'deliberation');
  const rules = process[index];
  if (rules?.stage !== 'deliberation' || rules.votesOn === undefined) return [];
  const at = ['process', index, 'votesOn'];
  const namesGrades = process.some(
    (other) => other.stage === 'document-review' && other.shortlist.value === 'candidates-by-grade',
  );
  return [
    ...(namesGrades ? [] : [inScheme(at, 'votes-on-no-names')]),
    ...(rules.equalVotes === undefined ? [inScheme(at, 'equal-votes-unsettled')] : []),
  ];
}

function citedGroups({ process, encouraged }: SchemeBundle['document']): SchemeFinding[] {
  const known = encouraged.map((group) => group.id);
  return process.flatMap((rules, index) => {
    if (rules.stage !== 'composite') return [];
    return rules.ties.flatMap((tie, step) => {
      const groups = tie.step === 'deliberation' ? (tie.mayCite ?? []) : [];
      return groups.flatMap((group, place) => {
        if (known.includes(group)) return [];
        const suggestion = nearestWord(group, known);
        const facts = { group, ...(suggestion === undefined ? {} : { suggestion }) };
        return [inScheme(['process', index, 'ties', step, 'mayCite', place], 'group-unknown', facts)];
      });
    });
  });
}
