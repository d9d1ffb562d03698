import { numeralClass, parseNumeral } from './chinese-numeral.ts';

/** A heading or the opening of a provision, as printed at the beginning of a line. */
export interface Opening {
  readonly number: number;
  readonly label: string;
  readonly text: string;
  /** Whether the number is written in digits. */
  readonly inDigits: boolean;
}

const n = `[${numeralClass}]+`;
const gap = '[\\s\\u3000]*';
const opening = (form: string): RegExp => new RegExp(`^${gap}(${form})${gap}(.*)$`, 'u');

const article = opening(`\\u7b2c${gap}(${n})${gap}\\u6761`);
const part = opening(`PART\\s*(\\d+)(?=${gap}$)|\\u7b2c${gap}(${n})${gap}\\u90e8\\u5206`);
const item = opening(`[\\uff08(]${gap}(${n})${gap}[\\uff09)]`);
const section = opening(`(${n})${gap}\\u3001`);
const listed = opening(`(?:[-\\u2022\\u00b7]\\s*)?(\\d+)${gap}\\u3001`);
const chapter = new RegExp(`^${gap}\\u7b2c${gap}${n}${gap}\\u7ae0${gap}(.*)$`, 'u');
const annex = new RegExp(`^${gap}\\u9644\\u4ef6${gap}(?:${n})?${gap}$`, 'u');

/** The article that a line opens. */
export const articleAt = (line: string): Opening | undefined => openingOf(article, line);
/** The part of an explanatory text that a line opens: `PART 01`, or the same in Chinese. */
export const partAt = (line: string): Opening | undefined => openingOf(part, line);
/** The item in brackets that a line opens. */
export const itemAt = (line: string): Opening | undefined => openingOf(item, line);
/** The section of an annex, or the entry of a list, that a line opens. */
export const sectionAt = (line: string): Opening | undefined => openingOf(section, line);
/** The entry of a list in digits that a line opens. */
export const listedAt = (line: string): Opening | undefined => openingOf(listed, line);
export const isChapter = (line: string): boolean => chapter.test(line);
export const isAnnexHeading = (line: string): boolean => annex.test(line);

function openingOf(form: RegExp, line: string): Opening | undefined {
  const found = form.exec(line);
  if (found === null) return undefined;
  const [label = '', ...numerals] = found.slice(1, -1);
  const numeral = numerals.find((each) => each !== undefined) ?? '';
  const number = parseNumeral(numeral.replace(/^0+/, ''));
  if (number === undefined) return undefined;
  return { number, label: label.trim(), text: found.at(-1) ?? '', inDigits: /\d/.test(numeral) };
}
