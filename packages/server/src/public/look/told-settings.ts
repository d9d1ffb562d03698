import { type Language, tellPlace, tellValue } from '@laureate/locales';
import type { RoundSeen } from './round-seen.ts';
import type { SchemeSeen } from './scheme-seen.ts';
import { tellingOf, toldRules } from './told-rules.ts';

/** What an office set for a round, in words: the rule it belongs to, and the value. */
export interface ToldSetting {
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

/** Last keys of a path that only say which field of its rule the value is. */
const toldByValue = new Set(['value', 'id']);

/** The values the call of a round set where the scheme left them open or lets an office choose. */
export function toldSettings(
  scheme: SchemeSeen,
  settings: NonNullable<RoundSeen['call']>['settings'],
  language: Language,
): readonly ToldSetting[] {
  const telling = tellingOf(scheme, language);
  const rules = toldRules(scheme, language);
  return settings.map(({ path, value }) => {
    const rule = rules.findLast((each) => path === each.path || path.startsWith(`${each.path}.`));
    const keys = path.split('.');
    const place = toldByValue.has(keys.at(-1) ?? '') ? keys.slice(0, -1) : keys;
    const below = place.slice(rule?.path.split('.').length ?? 0);
    const rest = tellPlace(telling, place, place.length - below.length);
    return {
      path,
      name: [...(rule ? [rule.name] : []), ...rest].join(' · '),
      value: tellValue(telling, value, place.toReversed()),
    };
  });
}
