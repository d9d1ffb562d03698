import { createHash } from 'node:crypto';
import { rowsUntil, tell } from '../../scenario/imagined-city.ts';
import { loadScenarios } from '../../scenario/load-scenarios.ts';
import { runScenario, type ScenarioGround, schemeOf } from '../../scenario/run-scenario.ts';
import type { Scenario, Story } from '../../scenario/scenario.ts';
import { type LoadedScheme, loadScheme } from '../../scheme/load-scheme.ts';
import { day, workdays } from '../city.ts';
import { look as lookAt } from '../look.ts';
import { ScenarioOrder } from './scenario-order.ts';
import type { Changes, NumberLeaf, WrittenScheme } from './scheme-numbers.ts';

const port = { sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest() };

/** What notices a number: a scenario that comes out otherwise, a page that tells otherwise, or a scheme refused. */
export type Noticed =
  | { readonly to: number; readonly scenario: string }
  | { readonly to: number; readonly view: string }
  | { readonly to: number; readonly refused: readonly string[] };

type Loaded = Extract<LoadedScheme, { ok: true }>;
interface Changed {
  readonly to: number;
  readonly ground: ScenarioGround;
  readonly loaded: Loaded;
}

/** Other values for a number: one more, one less, several times as much, then a usual step away. */
const othersOf = (value: number): readonly number[] => [
  value + 1,
  ...(value > 0 ? [value - 1] : []),
  ...(value > 1 ? [value * 2] : []),
  ...(value > 0 ? [value * 5] : []),
  value + 5,
  ...(value > 5 ? [value - 5] : []),
];

/**
 * What people see of rules that nothing enforces: how long a draft would stand, what winners owe by when. Nothing where
 * the story itself does not go on.
 */
function pagesOf({ bundle, scheme }: Loaded, story: Story): ReadonlyMap<string, string> | undefined {
  const named = { workdays: workdays(), scheme: bundle };
  const { book, broken } = tell(story, rowsUntil(story, undefined), port, named);
  const round = book.round(story.round);
  if (broken || !round) return undefined;
  const seen = (view: string, viewer: { person: string; role: 'public' | 'office' }, query: object) => {
    const last = book.registryStream.record.entries.at(-1)?.event.at.slice(0, 10) ?? '';
    const asked = { view, viewer, query, today: day(last) };
    return [view, JSON.stringify(lookAt({ registry: book.registry, round }, scheme, asked))] as const;
  };
  const { programme } = bundle.document;
  return new Map([
    seen('programme', { person: 'citizen', role: 'public' }, { programme }),
    seen('obligations', { person: 'office-head', role: 'office' }, {}),
  ]);
}

/** How many scenarios are tried first under every other value, before any other is. */
const FIRST = 8;

/**
 * Looks for something that notices each number of a scheme: with another number in its place its scenarios are run until
 * one comes out otherwise, the likeliest first; then what people see after the story is compared. `along` moves
 * neighbours so that the scheme still loads; only a number that repeats another is left to the refusal to load.
 */
export function noticing(scheme: WrittenScheme, along: (leaf: NumberLeaf, to: number) => readonly Changes[]) {
  const written = loadScheme(scheme.files, scheme.shared);
  if (!written.ok) throw new Error(JSON.stringify(written.problems.slice(0, 3)));
  const { scenarios, story, problems } = loadScenarios(scheme.files, scheme.shared.schemes);
  if (!story || scenarios.length === 0 || problems.length > 0)
    throw new Error(`${scenarios.length} scenarios ${JSON.stringify(problems.slice(0, 3))}`);
  const schedules = workdays();
  const asWritten: ScenarioGround = { ...scheme, story, port, workdays: schedules };
  const order = new ScenarioOrder(scheme, written.bundle, scenarios);
  let pages: ReadonlyMap<string, string> | undefined;

  const changedTo = (leaf: NumberLeaf, to: number): Changed | { readonly refused: readonly string[] } => {
    let refused: readonly string[] = [];
    for (const moved of [...along(leaf, to), {}]) {
      const ground = {
        ...scheme.changedFiles({ [leaf.name]: to, ...moved }),
        story,
        port,
        workdays: schedules,
      };
      const loaded = schemeOf(ground);
      if (loaded.ok) return { to, loaded, ground };
      refused = [...new Set(loaded.problems.map(({ kind }) => kind))];
    }
    return { refused };
  };

  /** What people read otherwise under a change, or the story that no longer goes on. */
  const toldOtherwise = ({ to, loaded }: Changed): Noticed | undefined => {
    pages ??= pagesOf(written, story);
    const told = pagesOf(loaded, story);
    if (told === undefined) return { to, scenario: 'the story itself' };
    const view = [...told.keys()].find((name) => pages?.get(name) !== told.get(name));
    return view === undefined ? undefined : { to, view };
  };

  const cameOutOtherwise =
    (leaf: NumberLeaf, tried: readonly Scenario[]) =>
    ({ to, ground }: Changed): Noticed | undefined => {
      const comesOut = (scenario: Scenario, under: ScenarioGround) => runScenario(scenario, under).ok;
      const found = tried.find((each) => !comesOut(each, ground) && comesOut(each, asWritten));
      if (found) order.remember(leaf, found);
      return found && { to, scenario: found.id };
    };

  /** What people only read is looked for where they read it first. */
  return (leaf: NumberLeaf, { isOnlyRead }: { readonly isOnlyRead: boolean }): Noticed | undefined => {
    const { likely, others } = order.of(leaf);
    const first = cameOutOtherwise(leaf, likely.slice(0, FIRST));
    const rest = cameOutOtherwise(leaf, likely.slice(FIRST));
    const last = cameOutOtherwise(leaf, others);
    const looks = isOnlyRead ? [toldOtherwise, first, rest, last] : [first, rest, toldOtherwise, last];
    const loaded = new Map<number, ReturnType<typeof changedTo>>();
    for (const look of looks) {
      for (const to of othersOf(leaf.value)) {
        const changed = loaded.get(to) ?? changedTo(leaf, to);
        loaded.set(to, changed);
        const found = 'ground' in changed ? look(changed) : undefined;
        if (found) return found;
      }
    }
    const [[to, changed] = [leaf.value, undefined]] = loaded;
    return changed && 'refused' in changed ? { to, refused: changed.refused } : undefined;
  };
}
