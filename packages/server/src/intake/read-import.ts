import type { DeepReadonly, RegistryState, RoundState, Scheme } from '@laureate/core';
import { type Column, readSheet, type TableGround } from '@laureate/tables';
import { columnsToFill } from './import-kind.ts';
import type { ImportRequest, ImportTools } from './import-request.ts';
import type { IntakeProblem } from './problem.ts';
import { copyState } from './rehearsal/copy-state.ts';
import { type RowToImport, rowToImport } from './rows-to-import.ts';
import { withKnownColumns } from './sheet/known-columns.ts';
import { readUpload, type UploadedSheet } from './sheet/read-upload.ts';

/** Copies of the states that a table is judged by. */
export interface ImportStates {
  readonly registry: RegistryState;
  readonly round?:
    | { readonly id: string; readonly state: RoundState; readonly scheme: Scheme | undefined }
    | undefined;
}

/** Copies the registry and the round named, as they are now. */
export function copyStates({ city }: ImportTools, round: string | undefined): Promise<ImportStates> {
  return city.read(round, (state) => {
    const known: DeepReadonly<RoundState> | undefined = round === undefined ? undefined : state.round(round);
    return {
      registry: copyState<RegistryState>(state.registry),
      ...(round !== undefined && known
        ? { round: { id: round, state: copyState<RoundState>(known), scheme: state.schemeOf(round) } }
        : {}),
    };
  });
}

/** A table read: the sheet as it was brought, its rows, and what is wrong with the head or the file. */
export interface ReadImport {
  readonly sheet: UploadedSheet | undefined;
  readonly columns: readonly (readonly [string, Column])[];
  readonly rows: readonly RowToImport[];
  readonly problems: readonly IntakeProblem[];
}

/** The award and scheme that a table is read under: those of its round, else the only award there is. */
export function tableGround(
  registry: DeepReadonly<RegistryState>,
  scheme: Scheme | undefined,
  programme: string | undefined,
): TableGround {
  const [only, ...others] = registry.programmes.programmes.keys();
  const single = others.length === 0 ? only : undefined;
  return { programme: scheme?.document.programme ?? programme ?? single, scheme };
}

const needsProgramme: readonly string[] = ['past-honours', 'past-bans', 'cultivation-pool'];

const shanghaiAhead = 8 * 3_600_000;

/** The moment of an import as a table tells it: `2026-03-02 17:30` in Shanghai. */
function momentOf(at: string): string {
  return new Date(Date.parse(at) + shanghaiAhead).toISOString().slice(0, 16).replace('T', ' ');
}

/** Reads a table as the acts its rows ask for, with everything that is wrong before any of them is tried. */
export async function readImport(
  tools: ImportTools,
  request: ImportRequest,
  states: ImportStates,
): Promise<ReadImport> {
  const { kind, by, mode, round, mayRun } = request;
  const uploaded = await readUpload(request.bytes);
  const ground = tableGround(states.registry, states.round?.scheme, request.programme);
  const columns = columnsToFill(kind, ground);
  const programmes = [...states.registry.programmes.programmes.keys()];
  if ('problem' in uploaded) return { sheet: undefined, columns, rows: [], problems: [uploaded.problem] };
  const isUnclear = ground.programme === undefined && programmes.length > 1;
  if (isUnclear && needsProgramme.includes(kind.table.kind))
    return {
      sheet: uploaded,
      columns,
      rows: [],
      problems: [{ kind: 'programme-needed', facts: { programmes } }],
    };
  const known = withKnownColumns(uploaded, kind, columns);
  const defaults = { on: momentOf(request.at), by: by.person, examiner: by.person };
  const read = readSheet({ file: '', ...known, defaults }, kind.table, ground);
  const rowGround = { tools, by, mode, round, mayRun, columns: known.head.cells };
  const rows: RowToImport[] = [];
  for (const line of read.rows) rows.push(await rowToImport(rowGround, line));
  const problems = read.problems.map(
    ({ line, column, kind: what, facts }): IntakeProblem => ({
      ...(line === undefined ? {} : { row: line }),
      ...(column === undefined ? {} : { column }),
      kind: what as IntakeProblem['kind'],
      facts,
    }),
  );
  return { sheet: uploaded, columns, rows, problems };
}
