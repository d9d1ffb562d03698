import { isRule, type Scheme, titleInScheme } from '@laureate/core';
import { ruleWord, type Telling, tellPlace, tellRule } from '@laureate/locales';
import type { Context } from '../context.ts';
import type { RuleEntry } from '../rule-list.ts';

/** One line for a rule: its name, what it says, the labels of its articles, and the reading that was chosen. */
export function ruleLine(context: Context, scheme: Scheme, rule: RuleEntry): string {
  const said = saysLine(context, scheme, rule);
  const colon = context.tell('mark.colon');
  const name = ruleName(context, scheme, rule);
  return `${name}${said === '' ? '' : colon + said}  ${basisOf(context, scheme, rule)}`;
}

/** What a rule is called: its title, else the words of its path below the titled rule around it, its section or stage. */
export function ruleName(context: Context, scheme: Scheme, { path, title, inside }: RuleEntry): string {
  if (title) return context.title(title);
  const place = path.split('.');
  const outer = inside ? inside.path.split('.').length : place[0] === 'process' ? 2 : 1;
  const names =
    leftOutName(context, scheme, path) ??
    tellPlace(tellingOf(context, scheme), place, Math.min(outer, place.length - 1));
  return [...(inside ? [context.title(inside.title)] : []), ...names].join(' · ');
}

/** A rule of its parent that a derived scheme leaves out is called as in the parent. */
function leftOutName(context: Context, scheme: Scheme, path: string): readonly string[] | undefined {
  if (!path.startsWith('extends.leftOut.')) return undefined;
  const left = ['extends.leftOut', String(scheme.ruleAt(`${path}.rule`))];
  return left.flatMap((each) => tellPlace(tellingOf(context, scheme), each.split('.'), 1));
}

/** A rule's name away from its place: in the process the stage's name stands before it. */
export function fullRuleName(context: Context, scheme: Scheme, rule: RuleEntry): string {
  const [section, stage = '', ...below] = rule.path.split('.');
  if (section !== 'process') return ruleName(context, scheme, rule);
  const own = below.length > 0 ? [ruleName(context, scheme, rule)] : [];
  return [context.word('stages', stage), ...own].join(' · ');
}

/** What a rule rests on: the labels of its articles, and the reading that was chosen. */
export function basisOf(
  context: Context,
  scheme: Scheme,
  { cites, reading }: Pick<RuleEntry, 'cites' | 'reading'>,
): string {
  const chosen = reading === undefined ? '' : `  ${context.tell('show.reading', { reading })}`;
  return `${context.paint.cyan(`[${citesOf(context, scheme, cites)}]`)}${context.paint.dim(chosen)}`;
}

/** Labels of articles: what is printed before their text. */
export function citesOf(context: Context, scheme: Scheme, cites: readonly string[]): string {
  const labels = cites.map((id) => {
    const article = scheme.article(id);
    return article ? context.title(article.label) : id;
  });
  return labels.join(context.tell('mark.list'));
}

/** The title of a part of the scheme file. */
export const sectionWord = ({ language }: Context, section: string): string =>
  ruleWord(language, section, ['section']) ?? section;

/** What a rule says in words: `5 working days`, `600 / 1000`, `from Nomination; to Award`. */
export function saysLine(
  context: Context,
  scheme: Scheme,
  { path, says }: Pick<RuleEntry, 'path' | 'says'>,
): string {
  const found = scheme.ruleAt(path);
  const rule = isRule(found) ? found : {};
  return tellRule(tellingOf(context, scheme), { place: path.split('.'), rule, says });
}

const tellingOf = ({ language }: Context, scheme: Scheme): Telling => ({
  language,
  titleOf: (key, word) => titleInScheme(scheme, key, word),
});
