import { numeralClass, parseNumeral } from './chinese-numeral.ts';

/** A provision of an official document: its label as printed, its place, and its own text. */
export interface Provision {
  readonly label: string;
  /** `article.11`, `article.11.4` for an item, `annex.3.1`; the same for every way of writing the label. */
  readonly key: string;
  /** The chapter's heading as printed; nothing before the first or in an annex. */
  readonly chapter?: string;
  readonly text: string;
}

const n = `([${numeralClass}]+)`;
const gap = '[\\s\\u3000]*';
const article = new RegExp(`^${gap}(\\u7b2c${gap}${n}${gap}\\u6761)${gap}(.*)$`, 'u');
const chapter = new RegExp(`^${gap}\\u7b2c${gap}${n}${gap}\\u7ae0${gap}(.*)$`, 'u');
const item = new RegExp(`^${gap}([\\uff08(]${gap}${n}${gap}[\\uff09)])${gap}(.*)$`, 'u');
const annex = new RegExp(`^${gap}(\\u9644\\u4ef6)${gap}\\d*${gap}$`, 'u');
const section = new RegExp(`^${gap}(${n}${gap}\\u3001)${gap}(.*)$`, 'u');
const numeralWord = /[^0-9]/u;
const sectionNumber = /^[1-9]$/u;

interface Draft {
  label: string;
  key: string;
  chapter?: string;
  readonly lines: string[];
}

/** Where the reader stands: the heading it is under, and the last article or section. */
interface Reader {
  readonly found: Draft[];
  chapter: string | undefined;
  inAnnex: boolean;
  sections: number;
  parent: { readonly key: string; readonly label: string } | undefined;
}

/**
 * Splits the text of an official Chinese document into its articles, their numbered items, and the numbered sections
 * and items of its annex, each with its own text. Headings and what stands before the first article are left out.
 * A text without such a pattern gives an empty list.
 */
export function splitArticles(text: string): readonly Provision[] {
  const reader: Reader = { found: [], chapter: undefined, inAnnex: false, sections: 0, parent: undefined };
  for (const line of text.split(/\r?\n/u)) readLine(reader, line);
  return reader.found.map(({ lines, ...provision }) => ({
    ...provision,
    text: lines
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n'),
  }));
}

function readLine(reader: Reader, line: string): void {
  if (annex.test(line)) {
    Object.assign(reader, { inAnnex: true, chapter: undefined, parent: undefined, sections: 0 });
    return;
  }
  if (!reader.inAnnex && chapter.test(line)) {
    Object.assign(reader, { chapter: line.trim(), parent: undefined });
    return;
  }
  const opened =
    (reader.inAnnex ? openSection(reader, line) : openArticle(reader, line)) || openItem(reader, line);
  if (!opened && reader.parent !== undefined) reader.found.at(-1)?.lines.push(line);
}

function openArticle(reader: Reader, line: string): boolean {
  const [, label = '', numeral = '', text = ''] = article.exec(line) ?? [];
  const number = parseNumeral(numeral);
  if (number === undefined) return false;
  open(reader, { key: `article.${number}`, label }, text);
  reader.parent = { key: `article.${number}`, label };
  return true;
}

/** A section of the annex carries the next number; others are numbered lists inside a section. */
function openSection(reader: Reader, line: string): boolean {
  const [, label = '', numeral = '', text = ''] = section.exec(line) ?? [];
  const number = parseNumeral(numeral);
  const isSection = numeralWord.test(numeral) || sectionNumber.test(numeral);
  if (number === undefined || !isSection || number !== reader.sections + 1) return false;
  if (!numeralWord.test(numeral) && reader.found.at(-1)?.key.split('.').length === 3) return false;
  reader.sections = number;
  open(reader, { key: `annex.${number}`, label }, text);
  reader.parent = { key: `annex.${number}`, label };
  return true;
}

function openItem(reader: Reader, line: string): boolean {
  const [, label = '', numeral = '', text = ''] = item.exec(line) ?? [];
  const number = parseNumeral(numeral);
  const { parent } = reader;
  if (number === undefined || parent === undefined) return false;
  open(reader, { key: `${parent.key}.${number}`, label: `${parent.label}${label}` }, text);
  return true;
}

function open(reader: Reader, named: { key: string; label: string }, text: string): void {
  const chapterOf = reader.chapter === undefined ? {} : { chapter: reader.chapter };
  reader.found.push({ ...named, ...chapterOf, lines: [text] });
}
