import type { Scenario } from '../../scenario/scenario.ts';
import { citesAt, ruleAt } from '../../scheme/rule-path.ts';
import type { SchemeBundle } from '../../scheme/scheme.ts';
import type { NumberLeaf, WrittenScheme } from './scheme-numbers.ts';

const split = ({ name }: NumberLeaf): readonly [string, string] => {
  const [file = '', path = ''] = name.split(': ');
  return [file, path];
};

/** Words that scenarios about a number may use: the names on its path, and what the rules on it name (facts, stages). */
function wordsOf({ written }: WrittenScheme, leaf: NumberLeaf): readonly string[] {
  const [file, path] = split(leaf);
  const item = /\.items\.(.+)\.points$/.exec(path)?.[1];
  const names = path.split('.');
  const rules = names.slice(2).map((_, at) => ruleAt(written.get(file), names.slice(0, at + 2).join('.')));
  const named = rules.flatMap((rule) =>
    typeof rule === 'object' && rule !== null && !Array.isArray(rule) ? Object.values(rule).flat() : [],
  );
  const words = [...names, ...named, ...(item === undefined ? [] : [item])];
  return [...new Set(words.filter((word) => typeof word === 'string'))];
}

/** How many first names two dotted paths share. */
function sharedNames(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((name, index) => name !== other[index]);
  return at < 0 ? one.length : at;
}

/** In which order scenarios are run to find one that notices a number. Whatever the order, all are run in the end. */
export class ScenarioOrder {
  readonly #scheme: WrittenScheme;
  readonly #bundle: SchemeBundle;
  readonly #texts: ReadonlyMap<Scenario, string>;
  /** The scenarios that noticed numbers before, by the names of the numbers. */
  readonly #noticed = new Map<string, Scenario>();

  constructor(scheme: WrittenScheme, bundle: SchemeBundle, scenarios: readonly Scenario[]) {
    this.#scheme = scheme;
    this.#bundle = bundle;
    this.#texts = new Map(scenarios.map((scenario) => [scenario, JSON.stringify(scenario)]));
  }

  /** A scenario that noticed a number is tried early for the numbers near it. */
  remember(leaf: NumberLeaf, scenario: Scenario): void {
    this.#noticed.set(leaf.name, scenario);
  }

  /** `likely`: those of neighbours and of its rows; in both lists those first that speak most of its rule. */
  of(leaf: NumberLeaf): { readonly likely: readonly Scenario[]; readonly others: readonly Scenario[] } {
    const words = wordsOf(this.#scheme, leaf).map((word) => `"${word}"`);
    const spoken = [...this.#texts].map(
      ([scenario, text]) => [scenario, words.filter((word) => text.includes(word)).length] as const,
    );
    const all = spoken.sort(([, one], [, other]) => other - one).map(([scenario]) => scenario);
    const rows = this.#rowsOf(leaf);
    const likely = new Set([...this.#ofNeighbours(leaf), ...all.filter(({ row }) => rows.has(row))]);
    return { likely: [...likely], others: all.filter((each) => !likely.has(each)) };
  }

  /** The compliance rows whose rules or articles stand behind a number. */
  #rowsOf(leaf: NumberLeaf): ReadonlySet<string> {
    const { articles, compliance } = this.#bundle;
    const [file, path] = split(leaf);
    const cites = file === 'scheme' ? citesAt(this.#scheme.written.get(file), path) : [];
    const rule = file === 'scheme' ? path : 'standard';
    return new Set([
      ...compliance
        .filter(({ by }) => by.rules.some((each) => rule.startsWith(each) || each.includes(rule)))
        .map(({ row }) => row),
      ...articles.filter(({ id }) => cites.includes(id)).flatMap((article) => article.rows),
    ]);
  }

  #ofNeighbours({ name }: NumberLeaf): readonly Scenario[] {
    const own = name.split('.');
    return [...this.#noticed]
      .map(([other, scenario]) => ({ scenario, alike: sharedNames(own, other.split('.')) }))
      .filter(({ alike }) => alike > 0)
      .sort((one, other) => other.alike - one.alike)
      .slice(0, 3)
      .map(({ scenario }) => scenario);
  }
}
