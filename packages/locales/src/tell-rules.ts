import { type Telling, wordOrTitle } from './rule-word.ts';
import { joined, tell, tellCount, tellFields, tellValue } from './tell-value.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A rule of a scheme: the keys that lead to it, the whole of it, and what of it is to be told. */
export interface RuleToTell {
  readonly place: readonly string[];
  readonly rule: Fields;
  readonly says: Fields;
}

/** Rules that say which one by their id; for all others it is only a name. */
const idSaid: readonly string[] = ['standard', 'extends'];

/** What a rule says, in one line: `5 working days`, `600 / 1000, in principle …`, `for Individuals; …`. */
export function tellRule(telling: Telling, { place, rule, says }: RuleToTell): string {
  const around = place.toReversed();
  const { value, unit, of, percent, soft, setting, numerator, denominator, moreThan, ...rest } = says;
  const fields = typeof of === 'string' ? { of, ...rest } : rest;
  const kind = typeof rule.rule === 'string' ? [rule.rule] : [];
  const main = [
    idSaid.includes(around[0] ?? '') ? tellValue(telling, rule.id, around) : '',
    tellMain(telling, { value, unit, of, percent }, around),
    numerator === undefined ? '' : tellValue(telling, { numerator, denominator }, around),
    moreThan === undefined
      ? ''
      : tell(telling.language, 'say.more-than', { part: tellValue(telling, moreThan, around) }),
    soft === undefined
      ? ''
      : tell(telling.language, 'say.soft', { by: tellValue(telling, (soft as Fields).by, ['by']) }),
    setting === true ? tell(telling.language, 'setting') : '',
  ];
  const others = tellFields(telling, fields, [...kind, ...around]);
  return joined(telling.language, [joined(telling.language, main, 'flag'), ...others], 'part');
}

/** The number, choice or share that a rule is about, with its unit or its whole. */
function tellMain(telling: Telling, says: Fields, around: readonly string[]): string {
  const { value, unit, of, percent } = says;
  if (percent !== undefined) {
    const shown = typeof percent === 'number' ? percent : tell(telling.language, 'say.open');
    return tell(telling.language, 'say.percent-of', { percent: shown, of });
  }
  if (value === undefined) return '';
  if (typeof unit === 'string') return tellCount(telling, value, unit);
  const whole = typeof of === 'number' ? ` / ${of}` : '';
  return `${tellValue(telling, value, around)}${whole}`;
}

/** The words of the keys of a place, from a depth on: `local notice`, `term`. */
export function tellPlace(telling: Telling, place: readonly string[], from: number): readonly string[] {
  return place
    .slice(from)
    .map((key, index) => wordOrTitle(telling, key, place.slice(0, from + index).toReversed()).text);
}
