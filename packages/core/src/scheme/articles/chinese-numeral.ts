/** 1 to 9 in Chinese, in order. */
const digits = '\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d';
const ten = '\u5341';
const hundred = '\u767e';
const zero = '\u96f6';

/** The characters of Chinese numerals below 1000, for use inside a character class. */
export const numeralClass = `${digits}${ten}${hundred}${zero}0-9`;

/** A whole number 1–999 written in Chinese numerals or in digits; nothing for any other text. */
export function parseNumeral(text: string): number | undefined {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  const [before, after] = text.includes(hundred) ? text.split(hundred) : [undefined, text];
  const hundreds = before === undefined ? 0 : digitOf(before);
  const rest = before !== undefined && after === '' ? 0 : belowHundred((after ?? '').replace(zero, ''));
  if (hundreds === undefined || rest === undefined) return undefined;
  return hundreds * 100 + rest;
}

function digitOf(text: string): number | undefined {
  const index = text.length === 1 ? digits.indexOf(text) : -1;
  return index < 0 ? undefined : index + 1;
}

function belowHundred(text: string): number | undefined {
  const [tens, ones, more] = text.split(ten);
  if (more !== undefined || tens === undefined) return undefined;
  if (ones === undefined) return digitOf(tens);
  const whole = tens === '' ? 1 : digitOf(tens);
  const unit = ones === '' ? 0 : digitOf(ones);
  return whole === undefined || unit === undefined ? undefined : whole * 10 + unit;
}
