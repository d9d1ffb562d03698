import { openSettings, type Scheme } from '@laureate/core';
import { z } from 'zod';
import { type Answer, cliCommand } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { Misuse } from '../misuse.ts';
import { derivedLines } from '../output/derived-lines.ts';
import { citesOf, fullRuleName, ruleLine, saysLine, sectionWord } from '../output/rule-lines.ts';
import { listRules, type RuleEntry } from '../rule-list.ts';
import { readSoundScheme } from '../scheme-library.ts';

/** The rules of a scheme with the labels of their articles, or one article with what rests on it. */
export const schemeShow = cliCommand('scheme show', {
  args: ['<id>'],
  options: [{ flags: '--article <article>' }],
  examples: ['scheme show my-city', 'scheme show my-city --article article-5 --lang en'],
  input: z.object({ id: z.string(), article: z.string().optional() }),
  run: (context, { id, article }) => {
    const { scheme } = readSoundScheme(context.schemes, id).loaded;
    return article === undefined ? wholeScheme(context, scheme) : oneArticle(context, scheme, article);
  },
});

function wholeScheme(context: Context, scheme: Scheme): Answer {
  const { document } = scheme;
  const rules = listRules(document);
  const open = openSettings(document).map(({ path, cites }) => ({ path, cites }));
  const json = {
    id: scheme.id,
    version: document.version,
    title: document.title,
    source: document.source,
    tracks: document.tracks,
    process: document.process.map(({ stage, after, tracks, cites }) => ({ stage, after, tracks, cites })),
    rules,
    readings: rules.flatMap(({ path, reading, cites }) =>
      reading === undefined ? [] : [{ path, reading, cites }],
    ),
    open,
  };
  const sections = [...new Set(rules.map(({ path }) => sectionOf(path)))];
  const lines = [
    ...headOf(context, scheme),
    ...sections.flatMap((section) => ['', ...sectionLines(context, scheme, section, rules)]),
    ...openLines(context, scheme, open),
  ];
  return { exit: 0, json, lines };
}

const sectionOf = (path: string): string => path.split('.')[0] ?? path;

function headOf(context: Context, { id, document }: Scheme): string[] {
  const version = context.tell('show.version', { version: document.version });
  return [
    context.paint.bold(`${context.title(document.title)}  ${id}  ${version}`),
    context.tell('show.source', { source: context.title(document.source) }),
  ];
}

function sectionLines(
  context: Context,
  scheme: Scheme,
  section: string,
  rules: readonly RuleEntry[],
): string[] {
  const own = rules.filter(({ path }) => sectionOf(path) === section);
  const title = context.paint.bold(sectionWord(context, section));
  if (section === 'extends') return [title, ...derivedLines(context, scheme)];
  if (section === 'process') return [title, ...stageLines(context, scheme, own)];
  return [title, ...own.map((rule) => `  ${ruleLine(context, scheme, rule)}`)];
}

function stageLines(context: Context, scheme: Scheme, rules: readonly RuleEntry[]): string[] {
  return scheme.document.process.flatMap(({ stage, tracks, cites }, index) => {
    const titles = scheme.document.tracks
      .filter(({ track }) => tracks.includes(track))
      .map(({ title }) => context.title(title));
    const head = `  ${index + 1}. ${context.word('stages', stage)} (${titles.join(' / ')})`;
    const inside = rules.filter(({ path }) => path.startsWith(`process.${stage}.`));
    return [
      `${head}  ${context.paint.cyan(`[${citesOf(context, scheme, cites)}]`)}`,
      ...ownLine(context, scheme, rules, `process.${stage}`),
      ...inside.map((rule) => `     ${ruleLine(context, scheme, rule)}`),
    ];
  });
}

/** What a stage says for itself, beside its tracks and the stages before it: where a call is published. */
function ownLine(context: Context, scheme: Scheme, rules: readonly RuleEntry[], path: string): string[] {
  const { after: _, tracks: __, ...says } = rules.find((rule) => rule.path === path)?.says ?? {};
  const words = saysLine(context, scheme, { path, says });
  return words === '' ? [] : [`     ${words}`];
}

function openLines(
  context: Context,
  scheme: Scheme,
  open: readonly { readonly path: string; readonly cites: readonly string[] }[],
): string[] {
  if (open.length === 0) return [];
  const lines = open.map(({ path, cites }) => {
    const rule = listRules(scheme.document).findLast((each) => path.startsWith(`${each.path}.`));
    const name = rule ? `${fullRuleName(context, scheme, rule)}  ` : '';
    return `  ${name}${context.paint.dim(path)}  [${citesOf(context, scheme, cites)}]`;
  });
  return ['', context.paint.bold(context.tell('show.open')), ...lines];
}

function oneArticle(context: Context, scheme: Scheme, id: string): Answer {
  const article = scheme.article(id);
  if (!article)
    throw new Misuse('unknown-article', { article: id, known: scheme.articles.map((each) => each.id) });
  const citedBy = listRules(scheme.document).filter(({ cites }) => cites.includes(id));
  const rows = scheme.compliance.filter(({ row }) => article.rows.includes(row));
  const unmodelled = article['not-modelled'];
  const lines = [
    context.paint.bold(`${context.title(article.label)}  ${context.title(article.chapter)}`),
    context.title(article.summary),
    ...(unmodelled ? [context.tell('show.not-modelled', { text: context.title(unmodelled) })] : []),
    '',
    context.paint.bold(context.tell(citedBy.length > 0 ? 'show.cited-by' : 'show.cited-by-none')),
    ...citedBy.map((rule) => `  ${context.paint.dim(rule.path)}  ${ruleLine(context, scheme, rule)}`),
    '',
    context.paint.bold(context.tell('show.rows')),
    ...rows.map(({ row, how, note }) => `  ${row}  ${how.join('+')}  ${context.title(note)}`),
  ];
  return { exit: 0, json: { ...article, citedBy, compliance: rows }, lines };
}
