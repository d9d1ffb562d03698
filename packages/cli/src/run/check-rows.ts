import { existsSync } from 'node:fs';
import { type ActRow, commands, expandRow, readWho } from '@laureate/core';
import { type KnownIds, knownIds } from './known-ids.ts';
import { nearestTo } from './nearest.ts';
import { type Place, problemAt, type RunProblem } from './problem.ts';
import { insideOf } from './read-folder.ts';
import { type Reference, referencesIn } from './references.ts';
import type { SourceRow } from './source-row.ts';

/** A row that was looked at before anything is played: what is wrong in it, and the ids it touches. */
export interface CheckedRow {
  readonly source: SourceRow;
  readonly problems: readonly RunProblem[];
  /** `<what>:<id>` of cases, parties, panels, notices and so on, and names of earlier rows; a problem row keeps others that touch the same from being tried. */
  readonly touches: readonly string[];
}

interface Ground {
  readonly known: KnownIds;
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

function whyNotReference(ground: Ground, place: Place, { named, id }: Reference): RunProblem | undefined {
  if (named === 'file') {
    if (id.startsWith('file:') || isThere(ground, id)) return undefined;
    return problemAt(place, 'evidence-missing', { name: id });
  }
  if (named === 'honour' || ground.known[named].has(id)) return undefined;
  return problemAt(place, 'unknown-id', {
    what: named,
    id,
    nearest: nearestTo(id, ground.known[named]) ?? '',
  });
}

function whyNotWho(ground: Ground, place: Place, text: string | undefined): RunProblem[] {
  if (text === undefined) return [];
  const { person, body } = readWho(text);
  const { party, body: bodies } = ground.known;
  return [
    ...(party.has(person) || person === 'public'
      ? []
      : [
          problemAt(place, 'unknown-id', {
            what: 'party',
            id: person,
            nearest: nearestTo(person, party) ?? '',
          }),
        ]),
    ...(body === undefined || bodies.has(body)
      ? []
      : [problemAt(place, 'unknown-id', { what: 'body', id: body, nearest: nearestTo(body, bodies) ?? '' })]),
  ];
}

const unique = (problems: readonly RunProblem[]): RunProblem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

function checkOne(
  ground: Ground,
  source: SourceRow,
  row: ActRow,
): { problems: RunProblem[]; touches: string[] } {
  const { place } = source;
  const command = commands.get(row.do);
  if (!command) {
    const nearest = nearestTo(row.do, commands.keys()) ?? '';
    return { problems: [problemAt(place, 'unknown-command', { command: row.do, nearest })], touches: [] };
  }
  const references = referencesIn(command.payload, row.with);
  const scans = (row.paper?.evidence ?? []).map((id) => ({ named: 'file' as const, id, path: 'paper' }));
  const at = (path: string): Place => {
    const column = source.columnOf(path);
    return column === undefined ? place : { ...place, column };
  };
  const problems = [
    ...whyNotWho(ground, at('by'), row.by),
    ...whyNotWho(ground, at('prepared-by'), row['prepared-by']),
    ...[...references, ...scans].map((each) => whyNotReference(ground, at(each.path), each)),
  ].filter((problem) => problem !== undefined);
  const touched = references.filter(({ named }) => named !== 'file' && named !== 'body');
  return { problems, touches: [...touched.map(({ named, id }) => `${named}:${id}`), ...labelsIn(row.with)] };
}

/** Names of earlier rows (`@name`) in a payload. */
function labelsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('@') ? [`label:${value.slice(1)}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(labelsIn);
}

/** Looks at every row before any is played: commands, people, bodies, cases and files it names must be there. */
export function checkRows(rows: readonly SourceRow[], evidence: string): CheckedRow[] {
  const expanded = rows.map((source) => ({ source, parts: expandRow(source.row) }));
  const known = knownIds(expanded.flatMap(({ parts }) => parts));
  const ground: Ground = { known, evidence, looked: new Map() };
  return expanded.map(({ source, parts }) => {
    const checked = parts.map((part) => checkOne(ground, source, part));
    return {
      source,
      problems: unique(checked.flatMap(({ problems }) => problems)),
      touches: [...new Set(checked.flatMap(({ touches }) => touches))],
    };
  });
}
