import { articleAt, isAnnexHeading, isChapter, itemAt, listedAt, partAt, sectionAt } from './line-forms.ts';
import { addText, nothingOpen, open, openItemOf, openParent, type Reader } from './reader.ts';

/** A provision of an official document: its label as printed, its place, and its own text. */
export interface Provision {
  readonly label: string;
  /** `article.11`, `article.11.4` for an item, `annex.3.1`, `part.4.1.2`; the same for every way of writing the label. */
  readonly key: string;
  /** The chapter's heading as printed; nothing before the first or in an annex. */
  readonly chapter?: string;
  /** The words that open the list an item stands in, where an article has it inside a paragraph. */
  readonly list?: string;
  readonly text: string;
}

/**
 * Splits the text of an official Chinese document into its articles with their items, also those that stand inside a
 * paragraph, and the sections and items of its annex; or an explanatory text into its numbered parts. An annex is what
 * follows the last article, or the whole of a text that has none: a document that is itself called an annex is none.
 * Headings and what stands before the first article are left out. A text without such a pattern gives an empty list.
 */
export function splitArticles(text: string): readonly Provision[] {
  const lines = text.split(/\r?\n/u);
  const hasArticles = lines.some((line) => articleAt(line) !== undefined);
  const reader: Reader = { found: [], hasArticles, chapter: undefined, kind: 'article', ...nothingOpen };
  for (const line of lines) readLine(reader, line);
  return reader.found.map(({ lines: own, ...provision }) => ({
    ...provision,
    text: own
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n'),
  }));
}

function readLine(reader: Reader, line: string): void {
  if (isAnnexHeading(line)) {
    const isAnnex = reader.found.length > 0 || !reader.hasArticles;
    if (isAnnex) Object.assign(reader, { ...nothingOpen, kind: 'annex', chapter: undefined });
    return;
  }
  if (reader.kind !== 'annex' && isChapter(line)) {
    Object.assign(reader, { chapter: line.trim(), parent: undefined });
    return;
  }
  if (reader.heading !== '' && line.trim() === reader.heading) return;
  const opened = openPart(reader, line) || openItem(reader, line) || openListed(reader, line);
  if (!opened && reader.parent !== undefined) addText(reader, line);
}

/** An article, a section of the annex, or a part of a text that has no articles. */
function openPart(reader: Reader, line: string): boolean {
  if (reader.kind === 'annex') return openSection(reader, line);
  const article = articleAt(line);
  const part = reader.hasArticles ? undefined : partAt(line);
  const opening = article ?? part;
  if (opening === undefined) return false;
  openParent(reader, article ? 'article' : 'part', opening);
  return true;
}

/**
 * A section of the annex carries the next number. In digits it may be an entry of a list instead: of an item's, or one
 * that goes on from the number before.
 */
function openSection(reader: Reader, line: string): boolean {
  const opening = sectionAt(line);
  if (opening === undefined) return false;
  const { number, inDigits } = opening;
  const isEntry = inDigits && (reader.item > 0 || number > 9 || number === reader.listed + 1);
  const isNext = number === reader.sections + 1 && !(isEntry && reader.parent !== undefined);
  if (!isNext) {
    if (inDigits) reader.listed = number;
    return false;
  }
  openParent(reader, 'annex', opening);
  Object.assign(reader, { sections: number, heading: line.trim() });
  return true;
}

function openItem(reader: Reader, line: string): boolean {
  const opening = itemAt(line);
  const { parent } = reader;
  if (opening === undefined || parent === undefined) return false;
  if (parent.kind === 'part' && opening.inDigits) return false;
  openItemOf(reader, parent, opening);
  addText(reader, opening.text);
  return true;
}

/** The next entry of a numbered list inside an item of a part is a provision of its own. */
function openListed(reader: Reader, line: string): boolean {
  const opening = listedAt(line);
  const { parent, item } = reader;
  if (opening === undefined || parent?.kind !== 'part' || item === 0) return false;
  if (opening.number !== reader.listed + 1) return false;
  const around = reader.found.findLast(({ key }) => key === `${parent.key}.${item}`);
  open(reader, {
    key: `${parent.key}.${item}.${opening.number}`,
    label: `${around?.label ?? parent.label}${opening.number}`,
  });
  reader.listed = opening.number;
  addText(reader, opening.text);
  return true;
}
