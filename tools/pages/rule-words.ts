// What a rule says, in both languages: keys and plain values of scheme files in words.

import type { Words } from '../../packages/core/src/scheme/model/cited.ts';
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { titleInScheme } from '../../packages/core/src/scheme/title-in-scheme.ts';
import {
  type Language,
  type RuleToTell,
  ruleWord,
  type Telling,
  tellCount,
  tellPlace,
  tellRule,
  tellValue,
  wordsOf,
} from '../../packages/locales/src/index.ts';

const inBoth = (tell: (language: Language) => string): Words => ({ zh: tell('zh-CN'), en: tell('en') });

const tellingIn = (language: Language, scheme: Scheme): Telling => ({
  language,
  titleOf: (key, word) => titleInScheme(scheme, key, word),
});

/** A key or plain value in words; `around` are the keys it stands in, the nearest first. */
export const keyWords = (key: string, around: readonly string[] = []): Words =>
  inBoth((language) => ruleWord(language, key, around) ?? key);

/** The title of a part of a scheme. */
export const partWords = (part: string): Words => keyWords(`section.${part}`);

/** A stage in words. */
export const stageWords = (stage: string): Words =>
  inBoth((language) => wordsOf(language).stages[stage] ?? stage);

/** A track by the scheme's own title. */
export const trackWords = (scheme: Scheme, track: string): Words =>
  titleInScheme(scheme, 'track', track) ?? keyWords(track);

/** A value that stands under a key: lists, named choices, fractions, and the parts of a composite. */
export const valueWords = (scheme: Scheme, key: string, value: unknown): Words =>
  inBoth((language) => tellValue(tellingIn(language, scheme), value, [key]));

/** A count with its unit: five working days. */
export const countWords = (
  scheme: Scheme,
  { value, unit }: { readonly value: unknown; readonly unit: string },
): Words => inBoth((language) => tellCount(tellingIn(language, scheme), value, unit));

/** The values an item may get. */
export const scaleWords = (scale: unknown): Words =>
  inBoth((language) => tellValue({ language, titleOf: () => undefined }, scale, ['scale']));

/** What a rule itself says; rules inside it stand on their own. */
export const saysWords = (scheme: Scheme, rule: RuleToTell): Words =>
  inBoth((language) => tellRule(tellingIn(language, scheme), rule));

/** The words of the keys of a place, from a depth on. */
export function placeWords(scheme: Scheme, place: readonly string[], from: number): readonly Words[] {
  const zh = tellPlace(tellingIn('zh-CN', scheme), place, from);
  const en = tellPlace(tellingIn('en', scheme), place, from);
  return zh.map((text, at) => ({ zh: text, en: en[at] ?? text }));
}
