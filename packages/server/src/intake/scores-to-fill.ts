import type { ClaimedHat, Instant, StageId } from '@laureate/core';
import { type Column, commentKinds, safeCell } from '@laureate/tables';
import type { City } from '../city/city.ts';
import { refsIn, withTexts } from '../vault/open-texts.ts';
import type { ImportWords } from './import-words.ts';
import type { SheetCell } from './sheet/workbook.ts';

/** What an examiner's own view of a case in a stage tells: the items, and the sheet as it stands. */
interface ShownSheet {
  readonly case: string;
  readonly items: readonly { readonly item: string }[];
  readonly sheet?: {
    readonly values: Readonly<Record<string, number>>;
    readonly comments: readonly { readonly item: string; readonly kind: string; readonly text: string }[];
  };
}

type Columns = readonly (readonly [string, Column])[];

/** A table of score sheets: the columns its cases need, and a row for each of them. */
export interface ScoresToFill {
  readonly columns: Columns;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Who fills in sheets, of which stage of which round. */
export interface Scoring {
  readonly round: string;
  readonly stage: StageId;
  readonly by: ClaimedHat;
  readonly at: Instant;
}

interface Tools {
  readonly city: Pick<City, 'read' | 'look'>;
  readonly openTexts: (refs: ReadonlySet<string>) => Promise<ReadonlyMap<string, string>>;
}

function casesOf({ city }: Tools, { round, stage, by }: Scoring): Promise<readonly string[]> {
  return city.read(round, (state) =>
    [...(state.round(round)?.panel.panels.values() ?? [])]
      .filter(({ stages, members }) => stages.includes(stage) && members.includes(by.person))
      .flatMap(({ cases }) => cases),
  );
}

/** The sheets as the examiner may see them; a case they may not see is not among them. */
async function sheetsShown(tools: Tools, scoring: Scoring): Promise<ShownSheet[]> {
  const { round, stage, by, at } = scoring;
  const shown: ShownSheet[] = [];
  for (const id of await casesOf(tools, scoring)) {
    const request = { stream: `round/${round}`, view: 'score-sheet', query: { case: id, stage }, by, at };
    const looked = await tools.city.look(request);
    if (looked.kind === 'answer') shown.push(JSON.parse(looked.bytes.toString('utf8')) as ShownSheet);
  }
  return withTexts(shown, await tools.openTexts(refsIn(shown))) as ShownSheet[];
}

function cellOf({ sheet }: ShownSheet, column: string): SheetCell {
  const value = sheet?.values[column];
  if (value !== undefined) return value;
  const comment = sheet?.comments.find(({ item, kind }) => `${item} ${kind}` === column);
  return comment ? safeCell(comment.text) : null;
}

/** An examiner's sheets of a stage as a table: those handed in with their values, the others empty. */
export async function scoresToFill(
  tools: Tools,
  scoring: Scoring,
  columns: Columns,
  words: ImportWords,
): Promise<ScoresToFill> {
  const sheets = await sheetsShown(tools, scoring);
  const items = new Set(sheets.flatMap((sheet) => sheet.items.map(({ item }) => item)));
  const comments = [...items].flatMap((item) => commentKinds.map((kind) => `${item} ${kind}`));
  const named = new Set(['stage', 'case', 'examiner', ...items, ...comments]);
  const kept = columns.filter(([id]) => named.has(id));
  const rows = sheets.map((sheet) =>
    kept.map(([id]): SheetCell => {
      if (id === 'stage') return words.value('stage', scoring.stage);
      if (id === 'case') return sheet.case;
      return id === 'examiner' ? scoring.by.person : cellOf(sheet, id);
    }),
  );
  return { columns: kept, rows };
}
