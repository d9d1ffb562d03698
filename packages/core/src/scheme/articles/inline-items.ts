import { numeralClass, parseNumeral } from './chinese-numeral.ts';

/** A piece of a paragraph: its opening words (number 0), or an item of the list it goes on with. */
export interface InlineItem {
  readonly number: number;
  readonly label: string;
  readonly text: string;
}

const marker = new RegExp(`[\\uff08(]([${numeralClass}]+)[\\uff09)]`, 'gu');
const digits = /[0-9]/u;

interface Found {
  readonly number: number;
  readonly label: string;
  readonly from: number;
}

/**
 * Takes apart a paragraph that holds its list in one line: `as follows: (1) one; (2) two`, in Chinese numerals. The list
 * begins with 1 after a colon, with a 2 behind it, or goes on from the item `after` that the paragraph stands in.
 * Always at least one piece, the opening words.
 */
export function inlineItems(text: string, after = 0): readonly InlineItem[] {
  const found = numbersInRow(text, after);
  const isList = after > 0 ? found.length > 0 : found.length > 1;
  const starts = isList ? found : [];
  const endOf = (index: number): number => starts[index]?.from ?? text.length;
  return [
    { number: 0, label: '', text: text.slice(0, endOf(0)) },
    ...starts.map(({ number, label, from }, index) => ({
      number,
      label,
      text: text.slice(from + label.length, endOf(index + 1)),
    })),
  ];
}

function numbersInRow(text: string, after: number): readonly Found[] {
  const found: Found[] = [];
  for (const { 0: label, 1: numeral = '', index: from } of text.matchAll(marker)) {
    const wanted = after + found.length + 1;
    const opens = wanted === 1 ? /[:\uff1a]\s*$/u : /[:\uff1a;\uff1b.\u3002]\s*$/u;
    const isNext = !digits.test(numeral) && parseNumeral(numeral) === wanted;
    if (isNext && opens.test(text.slice(0, from))) found.push({ number: wanted, label, from });
  }
  return found;
}
