// Grades by track with most places and thresholds, then the rules of the period.
import type { PlacesTrack, Track } from '../../packages/core/src/scheme/model/cited.ts';
import type { GradeRules } from '../../packages/core/src/scheme/model/scheme-document.ts';
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { beneath, beside, markdownTable, section } from './markdown.ts';
import { pageWords } from './page-words.ts';
import { type RuleEntry, rulesBelow } from './rule-entries.ts';
import { trackWords } from './rule-words.ts';
import { articleChips, readingChip, rulesTable } from './scheme-chips.ts';

/** What the scheme says of places and thresholds; what it does not say is shown as such. */
export function placesSection(scheme: Scheme): string[] {
  const tracks = scheme.document.tracks.map(({ track }) => track);
  const rows = scheme.document.grades.flatMap((grade) =>
    tracksShown(grade, tracks).map((track) => gradeRow(scheme, grade, track)),
  );
  const titles = ['grade', 'track', 'places-column', 'threshold', 'articles-column', 'reading-column'];
  return [
    ...section('places'),
    ...markdownTable(titles, rows),
    ...rulesTable(scheme, [...rulesBelow(scheme, 'period'), ...rulesBelow(scheme, 'cumulation')]),
  ];
}

function gradeRow(scheme: Scheme, { id, title }: GradeRules, track: PlacesTrack): string[] {
  const at = (part: string): readonly RuleEntry[] => {
    const path = `grades.${id}.${part}.${track}`;
    return scheme.ruleAt(path) === undefined ? [] : rulesBelow(scheme, path);
  };
  const rules = [at('places'), at('threshold')] as const;
  const cites = [...new Set(rules.flat().flatMap((rule) => rule.cites))];
  const says = (own: readonly RuleEntry[]): string =>
    own.length === 0 ? beside(pageWords('no-rule')) : own.map((rule) => beneath(rule.says)).join('<br>');
  return [
    beneath(title),
    beneath(trackWords(scheme, track)),
    says(rules[0]),
    says(rules[1]),
    articleChips(scheme, cites),
    [...new Set(rules.flat().map(readingChip))].filter((chip) => chip !== '').join('<br>'),
  ];
}

/** The tracks of a grade; one pool for all of them stands first, then the tracks that have a threshold of their own. */
function tracksShown({ places, threshold }: GradeRules, tracks: readonly Track[]): readonly PlacesTrack[] {
  if (places.together === undefined) return tracks;
  return ['together', ...tracks.filter((track) => threshold?.[track] !== undefined)];
}
