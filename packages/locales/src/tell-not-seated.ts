import type { Language } from './language.ts';
import { say } from './say.ts';

/** Why somebody does not sit on a panel, as an assignment explains it. */
export type NotSeatedToTell =
  | { readonly kind: 'conflict'; readonly grounds: readonly string[] }
  | { readonly kind: 'load'; readonly load: number; readonly most: number }
  | { readonly kind: 'fit' | 'better'; readonly fit: number; readonly than: number; readonly member: string }
  | {
      readonly kind: 'seat';
      readonly fit: number;
      readonly than: number;
      readonly member: string;
      readonly rules: readonly string[];
    };

/** One reason why somebody does not sit on a panel, in words. */
export function tellNotSeated(language: Language, reason: NotSeatedToTell): string {
  const listed = (beginning: string, keys: readonly string[]) =>
    keys.map((key) => say(language, 'cli', `${beginning}.${key}`)).join(say(language, 'cli', 'mark.list'));
  if (reason.kind === 'conflict')
    return say(language, 'cli', 'assign.reason.conflict', {
      grounds: listed('assign.ground', reason.grounds),
    });
  if (reason.kind === 'load')
    return say(language, 'cli', 'assign.reason.load', { load: reason.load, most: reason.most });
  const { fit, than, member } = reason;
  const rules = reason.kind === 'seat' ? { rules: listed('assign.rule', reason.rules) } : {};
  return say(language, 'cli', `assign.reason.${reason.kind}`, { fit, than, member, ...rules });
}

/** What keeps a problem from having panels, in words. */
export function tellShortage(
  language: Language,
  { kind, ...facts }: { readonly kind: string; readonly rule?: string | undefined },
): string {
  if (kind === 'rule')
    return say(language, 'cli', 'assign.short.rule', {
      rule: say(language, 'cli', `assign.without.${facts.rule ?? ''}`),
    });
  return say(language, 'cli', `assign.short.${kind}`, { ...facts });
}
