import type { Language } from './language.ts';
import { inLanguage, type Telling, wordOrTitle } from './rule-word.ts';
import { type Facts, say } from './say.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A sentence or mark of the table of rules. */
export const tell = (language: Language, key: string, facts: Facts = {}): string =>
  say(language, 'rules', key, facts);

/** Parts put together by a mark of the language; empty ones are left out. */
export const joined = (
  language: Language,
  parts: readonly string[],
  mark: 'list' | 'flag' | 'part',
): string => parts.filter((part) => part !== '').join(tell(language, `mark.${mark}`));

/** A value of a rule in words; `around` are the keys it stands in, the nearest first. */
export function tellValue(telling: Telling, value: unknown, around: readonly string[]): string {
  const { language } = telling;
  if (Array.isArray(value)) {
    return joined(
      language,
      value.map((each) => tellValue(telling, each, around)),
      'list',
    );
  }
  if (typeof value !== 'object' || value === null) return tellPlain(telling, value, around);
  const fields = value as Fields;
  return tellWhole(telling, fields, around) ?? joined(language, tellFields(telling, fields, around), 'part');
}

/** Fields one by one. What is simply so needs no value, and what is not so or empty no words. */
export function tellFields(telling: Telling, fields: Fields, around: readonly string[]): string[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    if (value === false || (Array.isArray(value) && value.length === 0)) return [];
    const { text, isTitle } = wordOrTitle(telling, key, around);
    if (value === true) return [text];
    const mark = tell(telling.language, isTitle ? 'mark.of' : 'mark.field');
    return [`${text}${mark}${tellValue(telling, value, [key, ...around])}`];
  });
}

/** A count with its unit; an open one says so. */
export function tellCount({ language }: Telling, value: unknown, unit: string): string {
  const shown = typeof value === 'number' ? tellNumber(language, value) : tell(language, 'say.open');
  return tell(language, `unit.${unit}`, { value, shown });
}

function tellPlain(telling: Telling, value: unknown, around: readonly string[]): string {
  const { language } = telling;
  if (typeof value === 'boolean') return tell(language, value ? 'yes' : 'no');
  if (typeof value === 'number') return tellNumber(language, value);
  const text = String(value);
  if (/^\d{2}-\d{2}$/.test(text)) return dayOfYear(language, text);
  const word = wordOrTitle(telling, text, around);
  return word.isTitle && breaksUp.test(word.text)
    ? tell(language, 'say.quoted', { text: word.text })
    : word.text;
}

/** A title of several words or clauses is quoted, so that it stands as one among others. */
const breaksUp = /[ \u3001\uff0c\uff1a\uff1b]/;

/** Making a format is slow, so each language has one. */
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  'zh-CN': new Intl.NumberFormat('zh-CN', { useGrouping: 'min2' }),
  en: new Intl.NumberFormat('en', { useGrouping: 'min2' }),
};

const tellNumber = (language: Language, value: number): string => numbers[language].format(value);

/** A day of every year: `06-30` is June 30. */
function dayOfYear(language: Language, day: string): string {
  const form = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return form.format(new Date(`2001-${day}T00:00:00Z`));
}

type Whole = (telling: Telling, fields: Fields, around: readonly string[]) => string;

/** Objects of the model that are told as one, by a key that only they have. */
const wholes: Readonly<Record<string, Whole>> = {
  numerator: (_, { numerator, denominator }) => `${String(numerator)}/${String(denominator)}`,
  zh: ({ language }, { zh, en }) => inLanguage(language, { zh: String(zh), en: String(en) }),
  weight: (telling, { stage, weight }) =>
    tell(telling.language, typeof weight === 'number' ? 'say.weighted' : 'say.weight-open', {
      part: wordOrTitle(telling, String(stage), ['stage']).text,
      weight,
    }),
  kind: ({ language }, scale) => tell(language, `say.scale-${String(scale.kind)}`, scale),
  group: (telling, fields, around) =>
    tell(telling.language, 'say.points-of', { ...fields, part: tellValue(telling, fields.group, around) }),
  years: (telling, fields, around) =>
    tell(telling.language, 'say.years-of', { ...fields, part: tellValue(telling, fields.of, around) }),
  from: ({ language }, { from, to }) => `${String(from)}${tell(language, 'mark.span')}${String(to)}`,
};

function tellWhole(telling: Telling, fields: Fields, around: readonly string[]): string | undefined {
  const key = Object.keys(wholes).find((each) => fields[each] !== undefined);
  return key === undefined ? undefined : wholes[key]?.(telling, fields, around);
}
