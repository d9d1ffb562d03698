import { createHash } from 'node:crypto';
import type { Actor } from '../../access/roles.ts';
import { type ActRow, ActRowSchema } from '../../scenario/act-row.ts';
import { rowsUntil, type ToldStory, tell } from '../../scenario/imagined-city.ts';
import { loadScenarios } from '../../scenario/load-scenarios.ts';
import { refusalKindsOf } from '../../scenario/row-memory.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { day, workdays } from '../city.ts';
import { look } from '../look.ts';
import { schemeText } from './scheme-numbers.ts';

const { story } = loadScenarios([{ path: 'wuhan-draft2/story.yaml', text: schemeText('story.yaml') }]);
const port = { sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest() };
const schedules = workdays();

/** Looks at what comes of the same acts under a scheme. */
export type Probe = (scheme: Scheme) => unknown;

type Payload = Readonly<Record<string, unknown>>;

interface Telling {
  /** Name of the story row after which the acts come. */
  readonly until: string;
  /** Changes to the payloads of story rows, by their names. */
  readonly change?: Readonly<Record<string, Payload>>;
  readonly acts?: readonly ActRow[];
}

/** An act as a row of the story, checked. */
export const act = (row: object): ActRow => ActRowSchema.parse(row);

/** A row of the story by its name, with some of its payload changed. */
export function storyRow(name: string, payload: Payload = {}): ActRow {
  const row = story?.acts.find(({ id }) => id === name);
  if (!row) throw new Error(`the story has no row ${name}`);
  return { ...row, with: { ...row.with, ...payload } };
}

function toldUnder(scheme: Scheme, { until, change = {} }: Telling): ToldStory {
  if (!story) throw new Error('the story does not load');
  const { document, articles, compliance, standards } = scheme;
  const rows = rowsUntil(story, until).map((row) => {
    const own = row.id === undefined ? undefined : change[row.id];
    return own ? { ...row, with: { ...row.with, ...own } } : row;
  });
  const bundle = { document, articles, compliance, standards };
  const told = tell(story, rows, port, { workdays: schedules, scheme: bundle });
  if (told.broken) throw new Error(`the story breaks: ${JSON.stringify(told.broken)}`);
  return told;
}

/**
 * What comes of the last of some acts: the kinds of its refusal, or what `read` finds in what its events say together.
 * Each act before it must be done.
 */
export const outcomeOf =
  (telling: Telling, read: (payload: Payload) => unknown = () => 'done'): Probe =>
  (scheme) => {
    const { player } = toldUnder(scheme, telling);
    const played = (telling.acts ?? []).flatMap((row) => player.play(row));
    const last = played.pop()?.outcome;
    const broken = played.find(({ outcome }) => !outcome.done);
    if (broken) throw new Error(`an act before the last is refused: ${JSON.stringify(broken)}`);
    if (!last?.done) return { refused: last ? refusalKindsOf(last) : [] };
    return read(Object.assign({}, ...last.events.map((event) => event.payload)) as Payload);
  };

/** What `read` finds in a view after some acts. */
export const seenIn =
  (
    telling: Telling,
    view: { readonly name: string; readonly viewer: Actor; readonly query: unknown; readonly on: string },
    read: (answer: never) => unknown,
  ): Probe =>
  (scheme) => {
    const { book, player } = toldUnder(scheme, telling);
    const broken = (telling.acts ?? [])
      .flatMap((row) => player.play(row))
      .find(({ outcome }) => !outcome.done);
    const round = book.round('r1');
    if (broken || !round) throw new Error(`the acts before the view are refused: ${JSON.stringify(broken)}`);
    const { name, viewer, query, on } = view;
    return read(
      look({ registry: book.registry, round }, scheme, {
        view: name,
        viewer,
        query,
        today: day(on),
      }) as never,
    );
  };
