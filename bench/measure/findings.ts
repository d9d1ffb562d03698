import type { Spread } from './samples.ts';

/** One row of the table: two things measured side by side, or one thing alone. */
export interface Finding {
  readonly part: string;
  readonly what: string;
  /** What ours comes to, with its unit. */
  readonly ours: string;
  /** What it is compared with, with its unit. */
  readonly against?: string;
  readonly ratio?: Spread;
  /** Whether the ratio is told as a share (`50 %`), as it is where left out, or as how many times (`2.0 ×`). */
  readonly ratioAs?: 'share' | 'times';
  /** The same by processor time: less disturbed by whatever else the machine does. */
  readonly bySpent?: Spread;
  readonly aim?: Aim;
}

/** What a finding should be: a share of what it is compared with, or a bound of its own. */
export interface Aim {
  readonly text: string;
  readonly isMet: boolean;
}

const heads = [
  'part',
  'what',
  'ours',
  'against',
  'ratio (least–most)',
  'by processor time',
  'aim',
  '',
] as const;

/** A share as a percentage. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
}

/** A number with thousands set apart. */
export function plain(number: number, digits = 0): string {
  return number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** An aim that the median ratio is at least a share. */
export function atLeast(share: number, ratio: Spread): Aim {
  return { text: `≥ ${percent(share)}`, isMet: ratio.median >= share };
}

/** A ratio as how many times. */
export function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`;
}

/** An aim that the median ratio is at most so many times. */
export function atMostTimes(most: number, ratio: Spread): Aim {
  return { text: `≤ ${most} ×`, isMet: ratio.median <= most };
}

function told(ratio: Spread | undefined, as: Finding['ratioAs']): string {
  const text = as === 'times' ? times : percent;
  return ratio ? `${text(ratio.median)} (${text(ratio.least)}–${text(ratio.most)})` : '';
}

function cellsOf({ part, what, ours, against = '', ratio, ratioAs, bySpent, aim }: Finding): string[] {
  const verdict = aim ? (aim.isMet ? 'met' : 'missed') : '';
  return [part, what, ours, against, told(ratio, ratioAs), told(bySpent, ratioAs), aim?.text ?? '', verdict];
}

/** The findings as a Markdown table, its columns set straight; a column with nothing in it is left out. */
export function tableOf(findings: readonly Finding[]): string {
  const cells = findings.map(cellsOf);
  const used = heads.flatMap((_, at) => (cells.some((row) => row[at] !== '') ? [at] : []));
  const rows = [[...heads], ...cells].map((row) => used.map((at) => row[at] ?? ''));
  const widths = used.map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
