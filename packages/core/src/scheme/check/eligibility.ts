import type { SchemeBundle } from '../scheme.ts';
import { inScheme, type SchemeFinding } from '../scheme-problem.ts';
import { nearestWord } from '../source/nearest.ts';
import { rulesInPlace } from './rules-in-place.ts';

type Document = SchemeBundle['document'];

/**
 * Rules are for divisions that their track has, no condition of a recommendation has the name of an eligibility rule,
 * and a list of the accepted that is public has its notice, and no other.
 */
export const eligibilityProblems = ({ document }: SchemeBundle): SchemeFinding[] => [
  ...unknownDivisions(document),
  ...conditionsNamedTwice(document),
  ...listNotices(document),
];

function unknownDivisions(document: Document): SchemeFinding[] {
  return rulesInPlace(document).flatMap(({ at, track, rule }) => {
    const known = document.tracks.find((entry) => entry.track === track)?.divisions?.value ?? [];
    return (rule.divisions ?? []).flatMap((division, place) => {
      if (known.includes(division)) return [];
      const suggestion = nearestWord(division, known);
      const facts = { rule: rule.id, division, track, ...(suggestion === undefined ? {} : { suggestion }) };
      return [inScheme([...at, 'divisions', place], 'rule-division-unknown', facts)];
    });
  });
}

/** Findings, and exceptions from them, go by a rule's id. */
function conditionsNamedTwice(document: Document): SchemeFinding[] {
  return rulesInPlace(document).flatMap(({ at, track, rule, isCondition, ofTrack }) => {
    if (!isCondition) return [];
    const { id } = rule;
    const isTwice = ofTrack.find((entry) => entry.id === id) !== rule;
    const isElsewhere = document.eligibility[track]?.some((entry) => entry.id === id) ?? false;
    return isTwice || isElsewhere ? [inScheme([...at, 'id'], 'duplicate-id', { id })] : [];
  });
}

function listNotices({ process }: Document): SchemeFinding[] {
  return process.flatMap((rules, index) => {
    if (rules.stage !== 'eligibility') return [];
    const isPublic = rules.acceptedList.value === 'public';
    const hasNotice = rules.listNotice !== undefined;
    if (isPublic === hasNotice) return [];
    return hasNotice
      ? [inScheme(['process', index, 'listNotice'], 'notice-of-internal-list')]
      : [inScheme(['process', index, 'acceptedList', 'value'], 'public-list-without-notice')];
  });
}
