// A scheme that derives from another: what it rules otherwise, adds and leaves out, beside what the parent says.
import { schemeDiff } from '../../packages/core/src/scheme/diff/scheme-diff.ts';
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { beneath, beside, markdownTable, section } from './markdown.ts';
import { pageWords } from './page-words.ts';
import type { SchemeToShow } from './read-schemes.ts';
import { type RuleEntry, rulesOf } from './rule-entries.ts';
import { articleChips } from './scheme-chips.ts';

/** Empty for a scheme that stands alone. */
export function derivedSection({ scheme, parent }: SchemeToShow): string[] {
  const from = scheme.document.extends;
  if (!from || !parent) return [];
  const rows = schemeDiff(parent, scheme).flatMap(({ path, kind }) => {
    const theirs = rulesOf(parent).find((rule) => rule.path === path);
    const ours = rulesOf(scheme).find((rule) => rule.path === path);
    const rule = ours ?? theirs;
    return rule ? [rowOf(scheme, rule, { kind, theirs, ours })] : [];
  });
  const facts = { id: from.id, title: parent.document.title };
  const { zh, en } = pageWords('derived-intro', facts);
  return [
    ...section('derived'),
    ...[zh, '', en, ''],
    ...markdownTable(['derived-kind', 'rule', 'parent-says', 'own-says', 'articles-column'], rows),
  ];
}

interface Sides {
  readonly kind: string;
  readonly theirs: RuleEntry | undefined;
  readonly ours: RuleEntry | undefined;
}

function rowOf(scheme: Scheme, { path, name }: RuleEntry, { kind, theirs, ours }: Sides): string[] {
  const saysOf = (rule: RuleEntry | undefined): string => {
    if (rule === undefined) return '';
    return rule.says.en === '' ? beside(pageWords('has-rule')) : beneath(rule.says);
  };
  return [
    beside(pageWords(`derived-${kind}`)),
    beneath(name),
    saysOf(theirs),
    saysOf(ours),
    articleChips(scheme, ours?.cites ?? citesOfAbsence(scheme, path)),
  ];
}

/** Why a rule of the parent is not there: it is left out, or the rule around it is ruled otherwise. */
function citesOfAbsence(scheme: Scheme, path: string): readonly string[] {
  const isWithin = (outer: string): boolean => path === outer || path.startsWith(`${outer}.`);
  const left = scheme.document.extends?.leftOut.find(({ rule }) => isWithin(rule));
  return left?.cites ?? rulesOf(scheme).findLast((rule) => isWithin(rule.path))?.cites ?? [];
}
