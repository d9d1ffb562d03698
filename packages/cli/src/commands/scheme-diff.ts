import { type RuleSide, type Scheme, type SchemeDifference, schemeDiff } from '@laureate/core';
import { z } from 'zod';
import { cliCommand } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { basisOf, fullRuleName, saysLine, sectionWord } from '../output/rule-lines.ts';
import { listRules, type RuleEntry } from '../rule-list.ts';
import { readSoundScheme } from '../scheme-library.ts';

/** Every difference in what two schemes rule, rule by rule, with the articles of both. */
export const schemeDiffCommand = cliCommand('scheme diff', {
  args: ['<first>', '<second>'],
  examples: ['scheme diff my-city my-district', 'scheme diff my-city my-district --json'],
  input: z.object({ first: z.string(), second: z.string() }),
  run: (context, input) => {
    const first = readSoundScheme(context.schemes, input.first).loaded.scheme;
    const second = readSoundScheme(context.schemes, input.second).loaded.scheme;
    const differences = schemeDiff(first, second);
    const sections = [...new Set(differences.map(({ path }) => sectionOf(path)))];
    const lines = sections.flatMap((section) => [
      context.paint.bold(sectionWord(context, section)),
      ...differences
        .filter(({ path }) => sectionOf(path) === section)
        .flatMap((each) => differenceLines(context, first, second, each)),
      '',
    ]);
    return { exit: 0, json: differences, lines: [...lines, totalLine(context, differences)] };
  },
});

const sectionOf = (path: string): string => path.split('.')[0] ?? path;

function totalLine(context: Context, differences: readonly SchemeDifference[]): string {
  if (differences.length === 0) return context.tell('diff.none');
  const of = (kind: SchemeDifference['kind']) => differences.filter((each) => each.kind === kind).length;
  return context.tell('diff.total', {
    total: differences.length,
    onlyFirst: of('only-first'),
    onlySecond: of('only-second'),
    changed: of('changed'),
    basis: of('basis'),
  });
}

function differenceLines(
  context: Context,
  first: Scheme,
  second: Scheme,
  difference: SchemeDifference,
): string[] {
  const { path, kind, inside } = difference;
  const owner = difference.first ? first : second;
  const name = fullRuleName(context, owner, entryAt(owner, difference));
  const more = inside.length > 0 ? `  ${context.tell('diff.inside', { count: inside.length })}` : '';
  return [
    `  ${name}  ${context.paint.dim(path)}`,
    `    ${context.tell(`diff.${kind}`)}${more}`,
    ...sideLines(context, first, difference.first, difference),
    ...sideLines(context, second, difference.second, difference),
  ];
}

/** The rule in its place, for its name; the points of a standard are named after the track's standard. */
function entryAt(scheme: Scheme, { path, first, second }: SchemeDifference): RuleEntry {
  const found = listRules(scheme.document).find((rule) => rule.path === path);
  return found ?? { path, says: {}, cites: (first ?? second)?.cites ?? [] };
}

/** What one side says, of what differs; a side without the rule says nothing. */
function sideLines(
  context: Context,
  scheme: Scheme,
  side: RuleSide | undefined,
  { path, keys }: SchemeDifference,
): string[] {
  if (side === undefined) return [];
  const says = Object.fromEntries(
    Object.entries(side.says).filter(([key]) => keys.length === 0 || keys.includes(key) || isSaidWith(key)),
  );
  const [first = '', ...more] = apart(path, says)
    .map((part) => saysLine(context, scheme, { path, says: part }))
    .filter((words) => words !== '');
  const told = first === '' ? context.tell('diff.nothing-said') : first;
  const title = context.title(scheme.document.shortTitle);
  return [
    `      ${title}${context.tell('mark.colon')}${told}  ${basisOf(context, scheme, side)}`,
    ...more.map((words) => `        ${words}`),
  ];
}

type Fields = RuleSide['says'];

/** What a standard asks takes a line each, with one for the points of each division. */
function apart(path: string, says: Fields): readonly Fields[] {
  if (!path.endsWith('.standard.items')) return [says];
  return Object.entries(says).flatMap(([key, value]) =>
    key === 'points' && !Array.isArray(value)
      ? Object.entries(value as Fields).map(([division, points]) => ({ points: { [division]: points } }))
      : [{ [key]: value }],
  );
}

/** What a rule is about is told whole: the number with its unit and whole, and who may override it. */
const isSaidWith = (key: string): boolean =>
  ['value', 'unit', 'of', 'percent', 'soft', 'numerator', 'denominator', 'moreThan'].includes(key);
