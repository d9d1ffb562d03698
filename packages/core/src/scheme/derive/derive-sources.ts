import {
  type Article,
  ArticlesSchema,
  type ComplianceRow,
  ComplianceSchema,
} from '../model/article-model.ts';
import type { SchemeBundle } from '../scheme.ts';
import { remedyOf, type SchemeProblem } from '../scheme-problem.ts';
import { placed, readShape } from '../source/shape-problems.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { type ChildScheme, ChildSchemeSchema } from './child-scheme.ts';
import { type ChildFinding, deriveDocument } from './derive-document.ts';
import { derivedSource, extendedSource } from './derived-source.ts';

/** The three files of a scheme's folder. */
export interface SchemeSources {
  readonly scheme: YamlSource | undefined;
  readonly articles: YamlSource | undefined;
  readonly compliance: YamlSource | undefined;
}

/** Looks for a parent: its bundle, or why there is none. */
export type FindParent = (id: string) => SchemeBundle | 'parent-unknown' | 'parent-broken' | 'parent-cycle';

/**
 * The sources of a scheme that derives from another, as if everything had been written in its own folder: the child's
 * rules in the parent's document, its articles and rows before the parent's. A row the child states replaces the
 * parent's of that name. Problems stand at the child's lines and name the parent's rule.
 */
export function deriveSources(
  own: SchemeSources & { readonly scheme: YamlSource },
  findParent: FindParent,
): { readonly sources: SchemeSources; readonly problems: readonly SchemeProblem[] } {
  const child = readShape(own.scheme, ChildSchemeSchema);
  if (child.value === undefined) return { sources: own, problems: child.problems };
  const { id, version } = child.value.extends;
  const at = ['extends', 'id'];
  const parent = findParent(id);
  if (typeof parent === 'string')
    return { sources: own, problems: [problem(own.scheme, at, parent, { id })] };
  const found = parent.document.version;
  if (found !== version) {
    const place = ['extends', 'version'];
    return { sources: own, problems: [problem(own.scheme, place, 'parent-version', { id, found, version })] };
  }
  return merge(own, child.value, parent);
}

function merge(
  own: SchemeSources & { readonly scheme: YamlSource },
  child: ChildScheme,
  parent: SchemeBundle,
): ReturnType<typeof deriveSources> {
  const { scheme, articles, compliance } = own;
  const ownArticles = (articles && readShape(articles, ArticlesSchema).value) ?? [];
  const ownRows = (compliance && readShape(compliance, ComplianceSchema).value) ?? [];
  const ids = ownArticles.map((article) => article.id);
  const derived = deriveDocument(parent, child, ids);
  const restated = new Set(ownRows.map(({ row }) => row));
  const rows: readonly ComplianceRow[] = parent.compliance
    .filter(({ row }) => !restated.has(row))
    .map((row) => ({ from: parent.document.id, ...row }) as ComplianceRow);
  return {
    sources: {
      scheme: derivedSource(scheme, derived),
      articles: articles && withParents(scheme, articles, parent.articles),
      compliance: compliance && withParents(scheme, compliance, rows),
    },
    problems: [
      ...derived.findings.map((finding) => fromFinding(scheme, finding)),
      ...sameArticles(articles, ownArticles, parent),
    ],
  };
}

/** A file with a break of syntax is left alone: what it lacks is told by itself. */
function withParents(scheme: YamlSource, own: YamlSource, inherited: readonly unknown[]): YamlSource {
  return Array.isArray(own.value) ? extendedSource(scheme, own, inherited) : own;
}

function sameArticles(
  source: YamlSource | undefined,
  articles: readonly Article[],
  parent: SchemeBundle,
): readonly SchemeProblem[] {
  if (!source) return [];
  return articles.flatMap(({ id }, index) =>
    parent.articles.some((article) => article.id === id)
      ? [problem(source, [index, 'id'], 'article-of-parent', { id, parent: parent.document.id })]
      : [],
  );
}

const fromFinding = (source: YamlSource, { at, kind, facts }: ChildFinding): SchemeProblem =>
  problem(source, at, kind, facts);

function problem(
  source: YamlSource,
  at: ChildFinding['at'],
  kind: ChildFinding['kind'],
  facts: ChildFinding['facts'],
): SchemeProblem {
  const found = placed(source, source.placeOf(at), at, { kind, facts });
  return {
    ...found,
    ...(typeof facts.rule === 'string' ? { path: facts.rule } : {}),
    remedy: remedyOf[kind],
  };
}
