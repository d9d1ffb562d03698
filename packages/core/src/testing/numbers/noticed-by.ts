import { createHash } from 'node:crypto';
import { rowsUntil, tell } from '../../scenario/imagined-city.ts';
import { loadScenarios } from '../../scenario/load-scenarios.ts';
import { runScenario, type ScenarioGround, schemeOf } from '../../scenario/run-scenario.ts';
import type { Scenario, Story } from '../../scenario/scenario.ts';
import { type LoadedScheme, loadScheme } from '../../scheme/load-scheme.ts';
import { citesAt } from '../../scheme/rule-path.ts';
import { day, workdays } from '../city.ts';
import { look as lookAt } from '../look.ts';
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

/** How many first names two dotted paths share. */
function shared(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((name, index) => name !== other[index]);
  return at < 0 ? one.length : at;
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
  const { articles, compliance } = written.bundle;
  const { scenarios, story, problems } = loadScenarios(scheme.files, scheme.shared.schemes);
  if (!story || scenarios.length === 0 || problems.length > 0)
    throw new Error(`${scenarios.length} scenarios ${JSON.stringify(problems.slice(0, 3))}`);
  const schedules = workdays();
  const asWritten: ScenarioGround = { ...scheme, story, port, workdays: schedules };
  const texts = new Map(scenarios.map((scenario) => [scenario, JSON.stringify(scenario)]));
  /** The scenarios that noticed numbers before, by the names of the numbers. */
  const noticed = new Map<string, Scenario>();
  let pages: ReadonlyMap<string, string> | undefined;

  /** Scenarios of the rows whose rules or articles stand behind a number. */
  const ofItsRows = ({ name }: NumberLeaf): ReadonlySet<Scenario> => {
    const [file = '', path = ''] = name.split(': ');
    const cites = file === 'scheme' ? citesAt(scheme.written.get(file), path) : [];
    const rule = file === 'scheme' ? path : 'standard';
    const rows = new Set([
      ...compliance
        .filter(({ by }) => by.rules.some((each) => rule.startsWith(each) || each.includes(rule)))
        .map(({ row }) => row),
      ...articles.filter(({ id }) => cites.includes(id)).flatMap((article) => article.rows),
    ]);
    return new Set(scenarios.filter(({ row }) => rows.has(row)));
  };

  /** Scenarios that noticed the numbers nearest to this one. */
  const ofNeighbours = ({ name }: NumberLeaf): readonly Scenario[] => {
    const own = name.split('.');
    return [...noticed]
      .map(([other, scenario]) => ({ scenario, alike: shared(own, other.split('.')) }))
      .filter(({ alike }) => alike > 0)
      .sort((one, other) => other.alike - one.alike)
      .slice(0, 3)
      .map(({ scenario }) => scenario);
  };

  /** All scenarios, the likeliest to notice a number first: of neighbours, of its rows, that speak of its rule. */
  const inOrder = (leaf: NumberLeaf): { readonly likely: Scenario[]; readonly others: Scenario[] } => {
    const [, path = ''] = leaf.name.split(': ');
    const item = /\.items\.(.+)\.points$/.exec(path)?.[1];
    const words = [...path.split('.'), ...(item === undefined ? [] : [item])].map((word) => `"${word}"`);
    const spoken = (scenario: Scenario) =>
      words.filter((word) => texts.get(scenario)?.includes(word) ?? false).length;
    const rank = new Map(scenarios.map((scenario) => [scenario, spoken(scenario)]));
    const byRank = (some: Iterable<Scenario>) =>
      [...some].sort((one, other) => (rank.get(other) ?? 0) - (rank.get(one) ?? 0));
    const own = ofItsRows(leaf);
    const likely = [...new Set([...ofNeighbours(leaf), ...byRank(own)])];
    return { likely, others: byRank(scenarios.filter((each) => !likely.includes(each))) };
  };

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
      if (found) noticed.set(leaf.name, found);
      return found && { to, scenario: found.id };
    };

  return (leaf: NumberLeaf): Noticed | undefined => {
    const { likely, others } = inOrder(leaf);
    const looks = [
      cameOutOtherwise(leaf, likely.slice(0, FIRST)),
      cameOutOtherwise(leaf, likely.slice(FIRST)),
      toldOtherwise,
      cameOutOtherwise(leaf, others),
    ];
    const loaded = new Map<number, ReturnType<typeof changedTo>>();
    for (const look of looks) {
      for (const to of othersOf(leaf.value)) {
        const changed = loaded.get(to) ?? changedTo(leaf, to);
        loaded.set(to, changed);
        const found = 'ground' in changed ? look(changed) : undefined;
        if (found) return found;
      }
    }
    const [[to, first] = [leaf.value, undefined]] = loaded;
    return first && 'refused' in first ? { to, refused: first.refused } : undefined;
  };
}
