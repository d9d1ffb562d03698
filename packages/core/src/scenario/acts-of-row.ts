import type { ClaimedHat } from '../access/hats.ts';
import type { Instant, LocalDate } from '../calendar/index.ts';
import { commands } from '../catalogue.ts';
import type { StageId } from '../scheme/stage-id.ts';
import { StageIdSchema } from '../scheme/stage-id.ts';
import { type ActRow, readWho } from './act-row.ts';

/** One act that a row stands for: its payload as people write it, with the names of earlier acts put in. */
export interface RowAct {
  /** `registry/<jurisdiction>` or `round/<id>`. */
  readonly stream: string;
  readonly command: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly by: ClaimedHat;
  readonly at: Instant;
  readonly mode: 'perform' | 'prepare';
  /** Evidence by the names of its files. */
  readonly paper?: { readonly effectiveOn: LocalDate; readonly evidence: readonly string[] };
}

/** An item that a case is scored by, with the most its scale gives. */
export interface ItemToScore {
  readonly id: string;
  readonly most: number;
}

/** Where items are asked for: the round's id, the case, and the stage. */
export interface ItemsWanted {
  readonly round: string;
  readonly case: string;
  readonly stage: StageId;
}

/** What a row is read with. `round`: where a row goes that names no stream. `now`: of the row before. */
export interface RowGround {
  readonly registry: string;
  readonly round: string;
  readonly now: Instant;
  readonly labels: ReadonlyMap<string, unknown>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function streamOf(row: ActRow, { registry, round }: RowGround): string {
  if (row.in !== undefined) return row.in.includes('/') ? row.in : `round/${row.in}`;
  return commands.get(row.do)?.stream === 'registry' ? registry : `round/${round}`;
}

function withLabels(value: unknown, labels: RowGround['labels']): unknown {
  if (typeof value === 'string') return value.startsWith('@') ? (labels.get(value.slice(1)) ?? value) : value;
  if (Array.isArray(value)) return value.map((entry) => withLabels(entry, labels));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withLabels(entry, labels)]));
}

/**
 * The items a row's values must be written out for: `values: { '*': 60, '4.1.2': 70 }` stands for every item that the
 * case is scored by in the stage, `'*': full` for the most of each scale. Nothing for a row without a `*`.
 */
export function itemsWanted(row: ActRow, ground: RowGround): ItemsWanted | undefined {
  const { values, case: id, stage } = row.with;
  const known = StageIdSchema.safeParse(stage);
  const stream = streamOf(row, ground);
  if (!isRecord(values) || !('*' in values) || typeof id !== 'string' || !known.success) return undefined;
  return stream.startsWith('round/')
    ? { round: stream.slice('round/'.length), case: id, stage: known.data }
    : undefined;
}

function withItems(
  payload: Readonly<Record<string, unknown>>,
  items: readonly ItemToScore[] | undefined,
): Readonly<Record<string, unknown>> {
  const { values } = payload;
  if (!items || !isRecord(values)) return payload;
  const { '*': rest, ...named } = values;
  const all = items.map(({ id, most }) => [id, rest === 'full' ? most : rest]);
  return { ...payload, values: { ...Object.fromEntries(all), ...named } };
}

/**
 * The acts of one row without repetitions, in order: first what the first of two persons prepares, where the row names
 * one, then the act itself with the same payload. `items`: those that `itemsWanted` asked for.
 */
export function actsOfRow(
  row: ActRow,
  ground: RowGround,
  items?: readonly ItemToScore[],
): readonly [RowAct, ...RowAct[]] {
  const payload = withItems(withLabels(row.with, ground.labels) as Record<string, unknown>, items);
  const act = {
    stream: streamOf(row, ground),
    command: row.do,
    payload,
    at: ground.now,
    ...(row.paper ? { paper: row.paper } : {}),
  };
  const performed: RowAct = { ...act, by: readWho(row.by), mode: 'perform' };
  const first = row['prepared-by'];
  return first === undefined ? [performed] : [{ ...act, by: readWho(first), mode: 'prepare' }, performed];
}
