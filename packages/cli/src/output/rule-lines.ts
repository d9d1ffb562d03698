import type { Scheme } from '@laureate/core';
import { wordsOf } from '@laureate/locales';
import type { Context } from '../context.ts';
import type { RuleEntry } from '../rule-list.ts';

/** One line for a rule: its name, what it says, the labels of its articles, and the reading that was chosen. */
export function ruleLine(context: Context, scheme: Scheme, rule: RuleEntry): string {
  const { paint } = context;
  const said = saysLine(context, scheme, rule.says);
  const colon = context.language === 'en' ? ': ' : '：';
  const name = rule.title ? context.title(rule.title) : nameOf(context, scheme, rule.path);
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
  return labels.join(context.language === 'en' ? ', ' : '、');
}

/** The words of a rule's path below its section and, in the process, below its stage. */
function nameOf(context: Context, scheme: Scheme, path: string): string {
  const parts = path.split('.');
  const below = parts.slice(parts[0] === 'process' ? 2 : 1);
  const words = (below.length > 0 ? below : parts).map((part) => namedInScheme(context, scheme, part));
  return words.join(' · ');
}

function namedInScheme(context: Context, scheme: Scheme, part: string): string {
  const grade = scheme.grade(part);
  if (grade) return context.title(grade.title);
  const track = scheme.document.tracks.find((each) => each.track === part);
  return track ? context.title(track.title) : keyWord(context, part);
}

/** A key or plain value in words: the table's, a stage's, or the key itself made readable. */
export function keyWord({ language }: Context, key: string): string {
  const words = wordsOf(language);
  const known = words.rules[key] ?? words.stages[key];
  if (known !== undefined) return known;
  if (!/^[a-z][A-Za-z-]*$/.test(key)) return key;
  return key.replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`).replaceAll('-', ' ');
}

/** What a rule says in words: `5 working days`, `600 / 1000`, `from nomination, to award`. */
function saysLine(context: Context, scheme: Scheme, says: RuleEntry['says']): string {
  const { value, unit, of, soft, numerator, denominator, ...others } = says;
  const comma = context.language === 'en' ? ', ' : '，';
  const parts = [
    ...(value === undefined ? [] : [valueWord(context, scheme, value)]),
    ...(numerator === undefined ? [] : [`${String(numerator)}/${String(denominator)}`]),
  ];
  const gap = context.language === 'en' ? ' ' : '';
  const first = [parts.join(comma), unit === undefined ? '' : keyWord(context, String(unit))].filter(Boolean);
  const whole = `${first.join(gap)}${of === undefined ? '' : ` / ${String(of)}`}`;
  const rest = Object.entries(others).map(
    ([key, each]) => `${keyWord(context, key)}${gap || '：'}${valueWord(context, scheme, each)}`,
  );
  const softly =
    soft === undefined ? [] : [`${keyWord(context, 'soft')} (${valueWord(context, scheme, soft)})`];
  return [whole, ...softly, ...rest].filter(Boolean).join(comma);
}

function valueWord(context: Context, scheme: Scheme, value: unknown): string {
  const join = context.language === 'en' ? ', ' : '、';
  if (Array.isArray(value)) return value.map((each) => valueWord(context, scheme, each)).join(join);
  if (typeof value === 'object' && value !== null) {
    const { numerator, denominator } = value as Record<string, unknown>;
    if (numerator !== undefined) return `${String(numerator)}/${String(denominator)}`;
    const fields = Object.values(value).map((each) => valueWord(context, scheme, each));
    return fields.join(' ');
  }
  const text = String(value);
  const fact = scheme.factKind(text);
  if (fact) return context.title(fact.title);
  return typeof value === 'string' ? namedInScheme(context, scheme, text) : keyWord(context, text);
}
