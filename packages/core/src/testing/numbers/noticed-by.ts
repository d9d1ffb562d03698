import { createHash } from 'node:crypto';
import { rowsUntil, tell } from '../../scenario/imagined-city.ts';
import { loadScenarios } from '../../scenario/load-scenarios.ts';
import { runScenario, type ScenarioGround } from '../../scenario/run-scenario.ts';
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

/**
 * Looks for something that notices each number of a scheme: with another number in its place its scenarios are run until
 * one comes out otherwise, those of its own rows first; then what people see after the story is compared. `along` moves
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
  let pages: ReadonlyMap<string, string> | undefined;

  /** Scenarios of the rows whose rules or articles stand behind a number. */
  const likelyFor = ({ name }: NumberLeaf): ReadonlySet<Scenario> => {
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

  const changedTo = (leaf: NumberLeaf, to: number): Changed | { readonly refused: readonly string[] } => {
    let refused: readonly string[] = [];
    for (const moved of [...along(leaf, to), {}]) {
      const { files, shared } = scheme.changedFiles({ [leaf.name]: to, ...moved });
      const loaded = loadScheme(files, shared);
      if (loaded.ok) return { to, loaded, ground: { files, shared, story, port, workdays: schedules } };
      refused = [...new Set(loaded.problems.map(({ kind }) => kind))];
    }
    return { refused };
  };

  const otherwise = ({ ground }: Changed, tried: Iterable<Scenario>): string | undefined => {
    for (const scenario of tried) if (!runScenario(scenario, ground).ok) return scenario.id;
    return undefined;
  };

  /** What people read otherwise under a change, or the story that no longer goes on. */
  const toldOtherwise = ({ to, loaded }: Changed): Noticed | undefined => {
    pages ??= pagesOf(written, story);
    const told = pagesOf(loaded, story);
    if (told === undefined) return { to, scenario: 'the story itself' };
    const view = [...told.keys()].find((name) => pages?.get(name) !== told.get(name));
    return view === undefined ? undefined : { to, view };
  };

  const cameOutOtherwise = (changed: Changed, tried: Iterable<Scenario>): Noticed | undefined => {
    const scenario = otherwise(changed, tried);
    return scenario === undefined ? undefined : { to: changed.to, scenario };
  };

  return (leaf: NumberLeaf): Noticed | undefined => {
    const alternatives = othersOf(leaf.value).map((to) => ({ to, found: changedTo(leaf, to) }));
    const changes = alternatives.flatMap(({ found }) => ('ground' in found ? [found] : []));
    const likely = likelyFor(leaf);
    const others = scenarios.filter((each) => !likely.has(each));
    const looks = [
      (changed: Changed) => cameOutOtherwise(changed, likely),
      toldOtherwise,
      (changed: Changed) => cameOutOtherwise(changed, others),
    ];
    for (const look of looks) {
      for (const changed of changes) {
        const found = look(changed);
        if (found) return found;
      }
    }
    const [first] = alternatives;
    return first && 'refused' in first.found ? { to: first.to, refused: first.found.refused } : undefined;
  };
}
