import type { CheckResult, LedgerFinding, LedgerReport } from '@laureate/core';
import { wordsOf } from '@laureate/locales';
import type { Context } from '../context.ts';
import { table } from './table.ts';

/** A verification: a line per check and outcome, each finding with its place, and what it comes to. */
export function reportLines(context: Context, report: LedgerReport): string[] {
  const titles = ['check', 'result', 'count'].map((title) => context.tell(`column.${title}`));
  const rows = report.checks.map((row) => [
    checkWord(context, row.check),
    outcomeWord(context, row),
    String(row.count),
  ]);
  const found = report.checks.flatMap((check) => check.found);
  const verdict = report.ok
    ? context.paint.green(context.tell('verify.ok'))
    : context.paint.red(context.tell('verify.not-ok', { count: found.length }));
  return [
    ...table(titles, rows),
    '',
    ...found.map((finding) => findingLine(context, finding)),
    ...(found.length > 0 ? [''] : []),
    verdict,
  ];
}

/** A recomputation of the domain names itself. */
function checkWord({ language }: Context, check: string): string {
  return wordsOf(language).ledger[`check.${check}`] ?? check;
}

function outcomeWord({ paint, word }: Context, { result }: CheckResult): string {
  const text = word('ledger', `result.${result}`);
  if (result === 'wrong') return paint.red(text);
  return result === 'recomputed' ? paint.green(text) : paint.yellow(text);
}

function findingLine(context: Context, { line, stream, seq, type, what, facts }: LedgerFinding): string {
  const place = [
    context.tell('verify.place', { line }),
    ...(stream === undefined
      ? []
      : [context.tell(seq === undefined ? 'verify.of-stream' : 'verify.in-stream', { stream, seq })]),
    ...(type === undefined ? [] : [type]),
  ];
  const known = wordsOf(context.language).ledger[`fault.${what}`] !== undefined;
  const sentence = known ? context.word('ledger', `fault.${what}`, facts) : what;
  return `  ${context.paint.bold(place.join(context.tell('mark.comma')))}${context.tell('mark.colon')}${sentence}`;
}
