// The kinds of fact a round establishes, and the values a round must set before its call.
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { openSettings } from '../../packages/core/src/scheme/settings.ts';
import { beneath, listed, markdownTable, section } from './markdown.ts';
import { pageWords } from './page-words.ts';
import { rulesOf } from './rule-entries.ts';
import { keyWords, trackWords } from './rule-words.ts';
import { articleChips, readingChip } from './scheme-chips.ts';

/** What is established of an applicant, by whom, and whether departments are asked. */
export function factsSection(scheme: Scheme): string[] {
  const { zh, en } = pageWords('facts-intro');
  const rows = scheme.document.facts.map((fact) => [
    beneath(fact.title),
    beneath(listed(fact.tracks.map((track) => trackWords(scheme, track)))),
    beneath(keyWords(fact.about, ['about'])),
    beneath(keyWords(fact.shape, ['shape'])),
    beneath(
      listed([
        keyWords(fact.verification, ['verification']),
        ...(fact.inquiry ? [keyWords('inquiry')] : []),
        ...(fact.responsibility ? [keyWords('responsibility')] : []),
        ...(fact.counts === 'while-open' ? [keyWords(fact.counts)] : []),
      ]),
    ),
  ]);
  return [
    ...section('facts'),
    ...[zh, '', en, ''],
    ...markdownTable(['fact', 'track', 'about', 'shape', 'verification'], rows),
  ];
}

/** Each value that the text leaves open, with the path by which a round sets it; empty where nothing is open. */
export function openSection(scheme: Scheme): string[] {
  const open = openSettings(scheme.document);
  if (open.length === 0) return [];
  const { zh, en } = pageWords('open-intro');
  const rules = rulesOf(scheme);
  const rows = open.map(({ path, cites }) => {
    const rule = rules.findLast((each) => path.startsWith(`${each.path}.`));
    return [
      rule ? beneath(rule.name) : '',
      `\`${path}\``,
      articleChips(scheme, cites),
      rule ? readingChip(rule) : '',
    ];
  });
  return [
    ...section('open'),
    ...[zh, '', en, ''],
    ...markdownTable(['rule', 'path', 'articles-column', 'reading-column'], rows),
  ];
}
