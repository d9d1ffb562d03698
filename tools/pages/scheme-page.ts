// docs/schemes/<id>.md: everything a scheme says, in one page of Chinese and English.
import type { Words } from '../../packages/core/src/scheme/model/cited.ts';
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { articlesSection } from './articles-section.ts';
import { derivedSection } from './derived-section.ts';
import { eligibilitySection, encouragedSection, vetoesSection } from './eligibility-section.ts';
import { factsSection, openSection } from './facts-section.ts';
import { beneath, markdownTable, same, slug, unformatted } from './markdown.ts';
import { matrixSection, scenariosSection } from './matrix-section.ts';
import { heading, pageWords } from './page-words.ts';
import { placesSection } from './places-section.ts';
import { afterwardsSection, otherRulesSection, processSection } from './process-section.ts';
import type { ReadingWords, SchemeToShow } from './read-schemes.ts';
import { readingsSection } from './readings-section.ts';
import { countWords, valueWords } from './rule-words.ts';
import { articleChips } from './scheme-chips.ts';
import { tracksSection } from './tracks-section.ts';

type Section = readonly [key: string, lines: readonly string[]];

/** The whole page as Markdown. The same data makes the same text on every machine. */
export function schemePage(shown: SchemeToShow, readings: ReadingWords): string {
  const { scheme } = shown;
  const all: readonly Section[] = [
    ['derived', derivedSection(shown)],
    ['tracks', tracksSection(scheme)],
    ['places', placesSection(scheme)],
    ['process', processSection(scheme)],
    ['eligibility', eligibilitySection(scheme)],
    ['vetoes', vetoesSection(scheme)],
    ['facts', factsSection(scheme)],
    ['encouraged', encouragedSection(scheme)],
    ['afterwards', afterwardsSection(scheme)],
    ['others', otherRulesSection(scheme)],
    ['open', openSection(scheme)],
    ['readings', readingsSection(scheme, readings)],
    ['articles', articlesSection(shown)],
    ['matrix', matrixSection(shown)],
    ['scenarios', scenariosSection(shown)],
  ];
  const sections = all.filter(([, lines]) => lines.length > 0);
  const contents = sections.map(([key]) => `[${heading(key)}](#${slug(key)})`).join(' · ');
  const lines = [
    ...headLines(shown),
    `**${heading('contents')}** ${contents}`,
    '',
    ...sections.flatMap(([, own]) => own),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function headLines({ scheme, parent }: SchemeToShow): string[] {
  const { title, source, programme, jurisdiction, version, validity, fees, approval } = scheme.document;
  const from = scheme.document.extends;
  const generated = pageWords('generated');
  const what = pageWords('what');
  const rows: (readonly [string, Words, readonly string[]])[] = [
    ['source', source, []],
    ['jurisdiction', jurisdiction.name, []],
    ['programme', same(programme), []],
    ['version', same(`${scheme.id} @ ${version}`), []],
    ...(from && parent ? [['derived', parentLink(parent, from.version), from.cites] as const] : []),
    ['status', statusWords(scheme), validity.cites],
    ['fees', valueWords(scheme, 'fees', fees.value), fees.cites],
    ['approval', valueWords(scheme, 'approval', approval.value), approval.cites],
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

/** The parent's title, leading to its page. */
const parentLink = ({ id, document }: Scheme, version: number): Words => ({
  zh: `[${document.title.zh}](${id}.md) (${id} @ ${version})`,
  en: `[${document.title.en}](${id}.md)`,
});

function statusWords(scheme: Scheme): Words {
  const { validity } = scheme.document;
  if (validity.kind === 'dated') {
    return pageWords('dated', { spans: validity.spans.map(({ from, to }) => `${from} – ${to}`).join('; ') });
  }
  if (validity.kind === 'edition')
    return pageWords('edition', { edition: countWords(scheme, validity.edition) });
  const { entersAfter, lasts } = validity;
  return pageWords('trial', {
    entersAfter: countWords(scheme, entersAfter),
    lasts: countWords(scheme, lasts),
  });
}
