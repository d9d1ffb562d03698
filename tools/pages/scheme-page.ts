// docs/schemes/<id>.md: everything a scheme says, in one page of Chinese and English.
import type { Words } from '../../packages/core/src/scheme/model/cited.ts';
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { articlesSection } from './articles-section.ts';
import { eligibilitySection, encouragedSection, vetoesSection } from './eligibility-section.ts';
import { beneath, markdownTable, same, slug, unformatted } from './markdown.ts';
import { matrixSection, scenariosSection } from './matrix-section.ts';
import { heading, pageWords } from './page-words.ts';
import { afterwardsSection, otherRulesSection, processSection } from './process-section.ts';
import type { ReadingWords, SchemeToShow } from './read-schemes.ts';
import { readingsSection } from './readings-section.ts';
import { countWords, valueWords } from './rule-words.ts';
import { articleChips } from './scheme-chips.ts';
import { placesSection, standardsSection } from './standards-section.ts';

const sections = [
  ...['tracks', 'places', 'process', 'eligibility', 'vetoes', 'encouraged', 'afterwards', 'others'],
  ...['readings', 'articles', 'matrix', 'scenarios'],
];

/** The whole page as Markdown. The same data makes the same text on every machine. */
export function schemePage(shown: SchemeToShow, readings: ReadingWords): string {
  const { scheme } = shown;
  const lines = [
    ...headLines(scheme),
    `**${heading('contents')}** ${sections.map((key) => `[${heading(key)}](#${slug(key)})`).join(' · ')}`,
    '',
    ...standardsSection(scheme),
    ...placesSection(scheme),
    ...processSection(scheme),
    ...eligibilitySection(scheme),
    ...vetoesSection(scheme),
    ...encouragedSection(scheme),
    ...afterwardsSection(scheme),
    ...otherRulesSection(scheme),
    ...readingsSection(scheme, readings),
    ...articlesSection(shown),
    ...matrixSection(shown),
    ...scenariosSection(shown),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function headLines(scheme: Scheme): string[] {
  const { title, source, programme, jurisdiction, version, validity, fees, approval } = scheme.document;
  const generated = pageWords('generated');
  const what = pageWords('what');
  const rows: [string, Words, readonly string[]][] = [
    ['source', source, []],
    ['jurisdiction', jurisdiction.name, []],
    ['programme', same(programme), []],
    ['version', same(`${scheme.id} @ ${version}`), []],
    ['status', statusWords(scheme), validity.cites],
    ['fees', valueWords(scheme, fees.value), fees.cites],
    ['approval', valueWords(scheme, approval.value), approval.cites],
  ];
  return [
    unformatted,
    `<!-- ${generated.zh} ${generated.en} -->`,
    `# ${title.zh}`,
    '',
    title.en,
    '',
    what.zh,
    '',
    what.en,
    '',
    ...markdownTable(
      ['', '', 'articles-column'],
      rows.map(([key, words, cites]) => [heading(key), beneath(words), articleChips(scheme, cites)]),
    ),
  ];
}

function statusWords(scheme: Scheme): Words {
  const { validity } = scheme.document;
  if (validity.kind === 'dated') {
    return pageWords('dated', { spans: validity.spans.map(({ from, to }) => `${from} – ${to}`).join('; ') });
  }
  const { entersAfter, lasts } = validity;
  return pageWords('trial', {
    entersAfter: countWords(scheme, entersAfter),
    lasts: countWords(scheme, lasts),
  });
}
