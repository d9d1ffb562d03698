import { existsSync } from 'node:fs';
import { type ActRow, commands, expandRow, readWho } from '@laureate/core';
import { nearestTo } from '../reading/nearest.ts';
import { type Place, problemAt, type TableProblem } from '../reading/problem.ts';
import { insideOf } from '../reading/read-folder.ts';
import type { SourceRow } from '../reading/source-row.ts';
import { type KnownIds, knownIds } from './known-ids.ts';
import { type Named, type Reference, referencesIn } from './references.ts';

/** A row that was looked at before anything is played: what is wrong in it, and the ids it touches. */
export interface CheckedRow {
  readonly source: SourceRow;
  readonly problems: readonly TableProblem[];
  /** `<what>:<id>` of cases, parties, panels, notices and so on, and names of earlier rows; a problem row keeps others that touch the same from being tried. */
  readonly touches: readonly string[];
}

/** What else was written in a folder and could not be read: ids of broken rows, kinds of lost tables. */
export interface Unread {
  readonly broken: readonly string[];
  readonly lost: readonly string[];
}

/** What a table that is lost would have brought in. */
const bringsIn: Readonly<Record<string, Named>> = {
  people: 'party',
  organisations: 'party',
  bodies: 'body',
  applications: 'case',
};

interface Ground {
  readonly known: KnownIds;
  readonly isUnread: (named: Named, id: string) => boolean;
  readonly evidence: string;
  readonly looked: Map<string, boolean>;
}

function isThere(ground: Ground, name: string): boolean {
  const seen = ground.looked.get(name);
  if (seen !== undefined) return seen;
  const path = insideOf(ground.evidence, name);
  const there = path !== undefined && existsSync(path);
  ground.looked.set(name, there);
  return there;
}

function whyNotReference(ground: Ground, place: Place, { named, id }: Reference): TableProblem | undefined {
  if (named === 'file') {
    if (id.startsWith('file:') || isThere(ground, id)) return undefined;
    return problemAt(place, 'evidence-missing', { name: id });
  }
  if (named === 'honour' || ground.known[named].has(id) || ground.isUnread(named, id)) return undefined;
  return problemAt(place, 'unknown-id', {
    what: named,
    id,
    nearest: nearestTo(id, ground.known[named]) ?? '',
  });
}

/** The person and body that `who` names. */
function whoIs(text: string | undefined, path: string): Reference[] {
  if (text === undefined) return [];
  const { person, body } = readWho(text);
  return [
    ...(person === 'public' ? [] : [{ named: 'party' as const, id: person, path }]),
    ...(body === undefined ? [] : [{ named: 'body' as const, id: body, path }]),
  ];
}

const unique = (problems: readonly TableProblem[]): TableProblem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

function checkOne(
  ground: Ground,
  source: SourceRow,
  row: ActRow,
): { problems: TableProblem[]; touches: string[] } {
  const { place } = source;
  const command = commands.get(row.do);
  if (!command) {
    const nearest = nearestTo(row.do, commands.keys()) ?? '';
    return { problems: [problemAt(place, 'unknown-command', { command: row.do, nearest })], touches: [] };
  }
  const references = referencesIn(command.payload, row.with);
  const scans = (row.paper?.evidence ?? []).map((id) => ({ named: 'file' as const, id, path: 'paper' }));
  const people = [...whoIs(row.by, 'by'), ...whoIs(row['prepared-by'], 'prepared-by')];
  const at = (path: string): Place => {
    const column = source.columnOf(path);
    return column === undefined ? place : { ...place, column };
  };
  const all = [...people, ...references, ...scans];
  const problems = all
    .map((each) => whyNotReference(ground, at(each.path), each))
    .filter((problem) => problem !== undefined);
  const touched = references.filter(({ named }) => named !== 'file' && named !== 'body');
  const unread = all.some(({ named, id }) => named !== 'file' && ground.isUnread(named, id));
  return {
    problems,
    touches: [
      ...touched.map(({ named, id }) => `${named}:${id}`),
      ...labelsIn(row.with),
      ...(unread ? ['unread:'] : []),
    ],
  };
}

/** Names of earlier rows (`@name`) in a payload. */
function labelsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('@') ? [`label:${value.slice(1)}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(labelsIn);
}

/** Looks at every row before any is played: commands, people, bodies, cases and files it names must be there. */
export function checkRows(rows: readonly SourceRow[], evidence: string, unread: Unread): CheckedRow[] {
  const expanded = rows.map((source) => ({ source, parts: expandRow(source.row) }));
  const known = knownIds(expanded.flatMap(({ parts }) => parts));
  const lost = unread.lost.map((kind) => bringsIn[kind] ?? 'any');
  const isUnread = (named: Named, id: string): boolean =>
    named !== 'file' &&
    named !== 'honour' &&
    !known[named].has(id) &&
    (unread.broken.includes(id) || lost.includes(named) || lost.includes('any'));
  const ground: Ground = { known, isUnread, evidence, looked: new Map() };
  return expanded.map(({ source, parts }) => {
    const checked = parts.map((part) => checkOne(ground, source, part));
    return {
      source,
      problems: unique(checked.flatMap(({ problems }) => problems)),
      touches: [...new Set(checked.flatMap(({ touches }) => touches))],
    };
  });
}
