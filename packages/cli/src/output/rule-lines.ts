import { readableKey, type Scheme } from '@laureate/core';
import { wordsOf } from '@laureate/locales';
import type { Context } from '../context.ts';
import type { RuleEntry } from '../rule-list.ts';

/** One line for a rule: its name, what it says, the labels of its articles, and the reading that was chosen. */
export function ruleLine(context: Context, scheme: Scheme, rule: RuleEntry): string {
  const { paint } = context;
  const said = saysLine(context, scheme, rule.says);
  const colon = context.tell('mark.colon');
  const name = rule.title ? context.title(rule.title) : nameOf(context, scheme, rule);
  const labels = citesOf(context, scheme, rule.cites);
  const reading =
    rule.reading === undefined ? '' : `  ${context.tell('show.reading', { reading: rule.reading })}`;
  return `${name}${said === '' ? '' : colon + said}  ${paint.cyan(`[${labels}]`)}${paint.dim(reading)}`;
}

/** Labels of articles: what is printed before their text. */
export function citesOf(context: Context, scheme: Scheme, cites: readonly string[]): string {
  const labels = cites.map((id) => {
    const article = scheme.article(id);
    return article ? context.title(article.label) : id;
  });
  return labels.join(context.tell('mark.list'));
}

/** The words of a rule's path below the titled rule around it, else below its section or stage. */
function nameOf(context: Context, scheme: Scheme, { path, inside }: RuleEntry): string {
  const wordOf = (part: string): string => valueWord(context, scheme, part);
  if (inside) {
    const below = path.slice(inside.path.length + 1).split('.');
    return [context.title(inside.title), ...below.map(wordOf)].join(' · ');
  }
  const parts = path.split('.');
  const below = parts.slice(parts[0] === 'process' ? 2 : 1);
  return (below.length > 0 ? below : parts).map(wordOf).join(' · ');
}

/** A key or plain value in words: the table's, a stage's, or the key itself made readable. */
function keyWord({ language }: Context, key: string): string {
  const words = wordsOf(language);
  return words.rules[key] ?? words.stages[key] ?? readableKey(key);
}

/** The title of a part of the scheme file. */
export function sectionWord(context: Context, section: string): string {
  return wordsOf(context.language).rules[`section.${section}`] ?? keyWord(context, section);
}

function unitWord(context: Context, unit: unknown): string[] {
  if (typeof unit !== 'string') return [];
  return [wordsOf(context.language).rules[`unit.${unit}`] ?? keyWord(context, unit)];
}

/** What a rule says in words: `5 working days`, `600 / 1000`, `from nomination, to award`. */
function saysLine(context: Context, scheme: Scheme, says: RuleEntry['says']): string {
  const { value, unit, of, soft, numerator, denominator, ...others } = says;
  const first = [
    ...(value === undefined ? [] : [valueWord(context, scheme, value)]),
    ...(numerator === undefined ? [] : [`${String(numerator)}/${String(denominator)}`]),
    ...unitWord(context, unit),
  ];
  const whole = `${first.join(context.tell('mark.unit'))}${of === undefined ? '' : ` / ${String(of)}`}`;
  const softly =
    soft === undefined ? [] : [`${keyWord(context, 'soft')} (${valueWord(context, scheme, soft)})`];
  const rest = Object.entries(others).flatMap(([key, each]) => fieldWord(context, scheme, key, each));
  return [whole, ...softly, ...rest].filter(Boolean).join(context.tell('mark.comma'));
}

/** A field of its own; what is simply so needs no value, and what is not so or empty no words. */
function fieldWord(context: Context, scheme: Scheme, key: string, value: unknown): string[] {
  if (value === false || (Array.isArray(value) && value.length === 0)) return [];
  if (value === true) return [keyWord(context, key)];
  const between = context.tell('mark.field');
  return [`${keyWord(context, key)}${between}${valueWord(context, scheme, value)}`];
}

function valueWord(context: Context, scheme: Scheme, value: unknown): string {
  const comma = context.tell('mark.list');
  if (Array.isArray(value)) return value.map((each) => valueWord(context, scheme, each)).join(comma);
  if (typeof value === 'boolean') return keyWord(context, value ? 'yes' : 'no');
  if (typeof value !== 'object' || value === null) return namedInScheme(context, scheme, String(value));
  const { numerator, denominator } = value as Record<string, unknown>;
  if (numerator !== undefined) return `${String(numerator)}/${String(denominator)}`;
  return Object.values(value)
    .map((each) => valueWord(context, scheme, each))
    .join(' ');
}

/** The scheme's own title of a grade, a fact or a condition, else the key in words. */
function namedInScheme(context: Context, scheme: Scheme, key: string): string {
  const condition = scheme.eligibilityRules('organisation').find(({ id }) => id === key);
  const named = scheme.grade(key) ?? scheme.factKind(key) ?? condition;
  return named ? context.title(named.title) : keyWord(context, key);
}
