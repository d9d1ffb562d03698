// What a rule says, in both languages: keys and plain values of scheme files in words.

import type { Words } from '../../packages/core/src/scheme/model/cited.ts';
import { readableKey } from '../../packages/core/src/scheme/rule-list.ts';
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { type Language, wordsOf } from '../../packages/locales/src/index.ts';
import { listed, same } from './markdown.ts';
import { pageWords } from './page-words.ts';

type Fields = Readonly<Record<string, unknown>>;

function keyIn(language: Language, key: string): string {
  const words = wordsOf(language);
  return words.rules[key] ?? words.stages[key] ?? words.tracks[key] ?? readableKey(key);
}

/** A key or plain value in words; one without words is made readable. */
export const keyWords = (key: string): Words => ({ zh: keyIn('zh-CN', key), en: keyIn('en', key) });

/** A stage in words. */
export const stageWords = (stage: string): Words => ({
  zh: wordsOf('zh-CN').stages[stage] ?? stage,
  en: wordsOf('en').stages[stage] ?? stage,
});

/** A track by the scheme's own title. */
export function trackWords(scheme: Scheme, track: string): Words {
  return scheme.document.tracks.find((each) => each.track === track)?.title ?? keyWords(track);
}

function unitWords(unit: string): Words {
  const zh = wordsOf('zh-CN').rules[`unit.${unit}`] ?? keyIn('zh-CN', unit);
  return { zh, en: wordsOf('en').rules[`unit.${unit}`] ?? keyIn('en', unit) };
}

/** The scheme's own title of a track, grade, fact, condition or division, else the key in words. */
function namedInScheme(scheme: Scheme, key: string): Words {
  const { tracks, grades, facts, eligibility } = scheme.document;
  const conditions = [...(eligibility.organisation ?? []), ...(eligibility.individual ?? [])];
  const divisions = scheme.standards.flatMap((standard) => standard.divisions ?? []);
  const titled = [...grades, ...facts, ...conditions, ...divisions].find(({ id }) => id === key);
  return (tracks.find(({ track }) => track === key) ?? titled)?.title ?? keyWords(key);
}

/** A value in words: lists, named choices, fractions, and the parts of a composite. */
export function valueWords(scheme: Scheme, value: unknown): Words {
  if (Array.isArray(value)) return listed(value.map((each) => valueWords(scheme, each)));
  if (typeof value === 'boolean') return keyWords(value ? 'yes' : 'no');
  if (typeof value !== 'object' || value === null) return namedInScheme(scheme, String(value));
  const { numerator, denominator, weight, ...others } = value as Fields;
  if (numerator !== undefined) return same(`${String(numerator)}/${String(denominator)}`);
  const rest = Object.values(others).map((each) => valueWords(scheme, each));
  const parts = weight === undefined ? rest : [...rest, weightWords(scheme, weight)];
  return { zh: parts.map(({ zh }) => zh).join(' '), en: parts.map(({ en }) => en).join(' ') };
}

const weightWords = (scheme: Scheme, weight: unknown): Words =>
  typeof weight === 'number' ? same(`${weight}%`) : valueWords(scheme, weight);

/** A count with its unit: five working days. */
export function countWords(
  scheme: Scheme,
  { value, unit }: { readonly value: unknown; readonly unit: string },
): Words {
  const number = valueWords(scheme, value);
  const { zh, en } = unitWords(unit);
  return { zh: `${number.zh}${zh}`, en: `${number.en} ${en}` };
}

/** What a rule itself says; rules inside it stand on their own. */
export function saysWords(scheme: Scheme, says: Fields): Words {
  const { value, unit, of, soft, numerator, denominator, ...others } = says;
  const parts = [
    ...wholeOf(scheme, { value, unit, of }),
    ...(numerator === undefined ? [] : [same(`${String(numerator)}/${String(denominator)}`)]),
    ...(soft === undefined ? [] : [pageWords('soft', { by: valueWords(scheme, (soft as Fields).by) })]),
    ...Object.entries(others).flatMap(([key, each]) => fieldWords(scheme, key, each)),
  ];
  const comma = pageWords('comma-mark');
  return { zh: parts.map(({ zh }) => zh).join(comma.zh), en: parts.map(({ en }) => en).join(comma.en) };
}

function wholeOf(scheme: Scheme, { value, unit, of }: Fields): Words[] {
  if (value === undefined) return [];
  const { zh, en } =
    typeof unit === 'string' ? countWords(scheme, { value, unit }) : valueWords(scheme, value);
  const whole = of === undefined ? '' : ` / ${String(of)}`;
  return [{ zh: `${zh}${whole}`, en: `${en}${whole}` }];
}

/** What is simply so needs no value; what is not so, or empty, no words. */
function fieldWords(scheme: Scheme, key: string, value: unknown): Words[] {
  if (value === false || (Array.isArray(value) && value.length === 0)) return [];
  const name = keyWords(key);
  if (value === true) return [name];
  const words = valueWords(scheme, value);
  return [{ zh: `${name.zh}${pageWords('colon-mark').zh}${words.zh}`, en: `${name.en} ${words.en}` }];
}
