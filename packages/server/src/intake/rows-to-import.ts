import { commands, readWho, subjectOf } from '@laureate/core';
import { columnOfPath, type ReadLine, referencesIn, type TableRow } from '@laureate/tables';
import type { ImportRequest, ImportTools } from './import-request.ts';
import type { IntakeProblem } from './problem.ts';
import type { RowAsk } from './rehearsal/rehearsal.ts';

/** A row with what it asks for, or everything wrong in it so far. */
export interface RowToImport {
  readonly row: number;
  readonly asks: readonly RowAsk[];
  readonly problems: readonly IntakeProblem[];
}

type Ground = Pick<ImportRequest, 'by' | 'mode' | 'round' | 'mayRun'> & {
  readonly tools: ImportTools;
  readonly columns: readonly string[];
};

/** Stands for a file that is not there, so that the row is judged for everything else. */
const noFile = `file:${'0'.repeat(64)}`;

interface Named {
  readonly name: string;
  readonly path: string;
}

const isReference = (name: string): boolean => name.startsWith('file:');

/** Files that an act names: by their references, or by the names they were handed in under. */
function filesNamed({ do: name, with: payload, paper }: TableRow): Named[] {
  const schema = commands.get(name)?.payload;
  const references = schema ? referencesIn(schema, payload) : [];
  const named = references
    .filter(({ named: what }) => what === 'file')
    .map(({ id, path }) => ({ name: id, path }));
  const scans = (paper?.evidence ?? []).map((scan) => ({ name: scan, path: 'scans' }));
  return [...named, ...scans];
}

async function referencesOf(ground: Ground, subject: string, files: readonly Named[]) {
  const known = new Map<string, string>();
  for (const { name } of files) {
    const ref = known.has(name) ? undefined : await ground.tools.fileNamed?.(subject, name);
    if (ref !== undefined) known.set(name, ref);
  }
  return known;
}

function withReferences(value: unknown, paths: ReadonlyMap<string, string>, path = ''): unknown {
  if (typeof value === 'string') return paths.get(path) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(
    ([key, entry]) => [key, withReferences(entry, paths, path === '' ? key : `${path}.${key}`)] as const,
  );
  return Array.isArray(value) ? inner.map(([, entry]) => entry) : Object.fromEntries(inner);
}

function streamOf({ tools, round }: Ground, command: string): string {
  const isOfRound = commands.get(command)?.stream === 'round';
  return isOfRound ? `round/${round ?? ''}` : `registry/${tools.city.jurisdiction}`;
}

/** A payload as JSON has it: what is not told is not there. */
const asJson = (payload: unknown): RowAsk['payload'] => JSON.parse(JSON.stringify(payload));

async function askOf(ground: Ground, row: number, act: TableRow): Promise<RowAsk | IntakeProblem[]> {
  if (!ground.mayRun(act.do)) return [{ row, kind: 'outside-scope', facts: { command: act.do } }];
  const who = readWho(act.by);
  if (who.person !== ground.by.person)
    return [{ row, column: 'examiner', kind: 'not-yours', facts: { person: who.person } }];
  const written = asJson(act.with);
  const files = filesNamed({ ...act, with: written });
  const named = files.filter(({ name }) => !isReference(name));
  const refs = await referencesOf(ground, subjectOf(written), named);
  const refOf = (name: string) => (isReference(name) ? name : (refs.get(name) ?? noFile));
  const payload = withReferences(written, new Map(files.map(({ name, path }) => [path, refOf(name)])));
  const paper = act.paper && { ...act.paper, evidence: act.paper.evidence.map(refOf) };
  const foreign = (await ground.tools.missingFiles?.({ ...(payload as object), paper })) ?? [];
  const missing = files.filter(({ name }) => refOf(name) === noFile || foreign.includes(refOf(name)));
  return {
    stream: streamOf(ground, act.do),
    command: act.do,
    payload: payload as RowAsk['payload'],
    by: { ...ground.by, ...(who.body === undefined ? {} : { body: who.body }) },
    mode: ground.mode,
    ...(paper ? { paper } : {}),
    missing: missing.map(({ name, path }) => {
      const column = columnOfPath(path, ground.columns);
      return { name, ...(column === undefined ? {} : { column }) };
    }),
  };
}

/** A row of a table of scores that nobody has filled in yet. */
const isEmptySheet = ({ do: name, with: payload }: TableRow): boolean =>
  name === 'submit-score-sheet' && JSON.stringify([payload.values, payload.comments]) === '[{},[]]';

/** What a row that was read asks for; files named in it are looked up among the uploaded ones. */
export async function rowToImport(ground: Ground, { line, acts, problems }: ReadLine): Promise<RowToImport> {
  const row = line;
  if (problems.length > 0) {
    const told = problems.map(({ column, kind, facts }) => ({
      row,
      ...(column === undefined ? {} : { column }),
      kind: kind as IntakeProblem['kind'],
      facts,
    }));
    return { row, asks: [], problems: told };
  }
  const asks: RowAsk[] = [];
  const against: IntakeProblem[] = [];
  for (const act of acts.filter((each) => !isEmptySheet(each))) {
    const ask = await askOf(ground, row, act);
    if (Array.isArray(ask)) against.push(...ask);
    else asks.push(ask);
  }
  const once = against.filter(
    (problem, at) => against.findIndex((other) => JSON.stringify(other) === JSON.stringify(problem)) === at,
  );
  return against.length > 0 ? { row, asks: [], problems: once } : { row, asks, problems: [] };
}
