import { type ComplianceRow, commands, type SchemeBundle, views, type Words } from '@laureate/core';
import type { ScenarioRun } from './scenario-runs.ts';

/** What is lacking in a row of the matrix; its word is `gap.<kind>`. */
export type Gap =
  | 'unmet'
  | 'no-passing-scenario'
  | 'no-failing-scenario'
  | 'no-command'
  | 'command-unknown'
  | 'view-unknown'
  | 'scenario-wrong';

/** One requirement: how it is met, by what, and how many scenarios show it kept or broken. */
export interface MatrixRow {
  readonly row: string;
  /** Ids of the articles it belongs to. */
  readonly article: readonly string[];
  readonly how: readonly ('E' | 'R' | 'I')[];
  readonly by: ComplianceRow['by'];
  /** Scenarios that came out as written. */
  readonly scenarios: { readonly pass: number; readonly fail: number };
  readonly note: Words | null;
  readonly gaps: readonly Gap[];
}

/**
 * Every row the articles name, in their order, joined with how it is met and with the scenarios by `row`. A row taken
 * over from the scheme this one derives from is shown by that scheme's scenarios.
 */
export function complianceMatrix(
  { articles, compliance }: Pick<SchemeBundle, 'articles' | 'compliance'>,
  runs: readonly ScenarioRun[],
): readonly MatrixRow[] {
  const rows = [...new Set(articles.flatMap((article) => article.rows))];
  return rows.map((row) => {
    const entry = compliance.find((each) => each.row === row);
    const own = runs.filter(({ scenario }) => scenario.row === row);
    const as = (kind: string) =>
      own.filter(({ scenario, result }) => scenario.kind === kind && result.ok).length;
    const scenarios = { pass: as('passes'), fail: as('fails') };
    const isWrong = own.some(({ result }) => !result.ok);
    return {
      row,
      article: articles.filter((article) => article.rows.includes(row)).map(({ id }) => id),
      how: entry?.how ?? [],
      by: entry?.by ?? { rules: [], commands: [], views: [] },
      scenarios,
      note: entry?.note ?? null,
      gaps: [...gapsOf(entry, scenarios), ...(isWrong ? (['scenario-wrong'] as const) : [])],
    };
  });
}

function gapsOf(entry: ComplianceRow | undefined, { pass, fail }: MatrixRow['scenarios']): Gap[] {
  if (entry === undefined) return ['unmet'];
  const { how, by, from } = entry;
  const isOwn = from === undefined;
  const gaps: readonly (readonly [Gap, boolean])[] = [
    ['no-passing-scenario', isOwn && how.includes('E') && pass === 0],
    ['no-failing-scenario', isOwn && how.includes('E') && fail === 0],
    ['no-command', how.includes('R') && by.commands.length === 0],
    ['command-unknown', by.commands.some((name) => !commands.has(name))],
    ['view-unknown', by.views.some((name) => !views.has(name))],
  ];
  return gaps.filter(([, isOpen]) => isOpen).map(([gap]) => gap);
}
