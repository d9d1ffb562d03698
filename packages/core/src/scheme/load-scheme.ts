import { type Standard, StandardSchema } from '../scoring/standard.ts';
import { schemeChecks } from './check/all-checks.ts';
import { rowsWithoutCompliance } from './check/compliance.ts';
import { isChild } from './derive/child-scheme.ts';
import { deriveSources, type SchemeSources } from './derive/derive-sources.ts';
import { type Article, ArticlesSchema, type ComplianceRow, ComplianceSchema } from './model/article-model.ts';
import { type SchemeDocument, SchemeDocumentSchema } from './model/scheme-document.ts';
import { openScheme, type Scheme, type SchemeBundle } from './scheme.ts';
import { remedyOf, type SchemeFinding, type SchemePart, type SchemeProblem } from './scheme-problem.ts';
import { placed, readShape } from './source/shape-problems.ts';
import { readYaml, type SchemeFile, type YamlSource } from './source/yaml-source.ts';

/** What several schemes share: standards of scored items, and the schemes that others may derive from. */
export interface SharedFiles {
  readonly standards: readonly SchemeFile[];
  /** Files of a scheme's folder, by the scheme's id; left out: a scheme that derives from another does not load. */
  readonly schemes?: ReadonlyMap<string, readonly SchemeFile[]>;
}

export interface LoadOptions {
  /** `later` leaves out the check that every row has its compliance row. */
  readonly compliance?: 'required' | 'later';
}

/** Places findings of checks in the files a scheme was read from. */
export type PlaceFinding = (finding: SchemeFinding) => SchemeProblem;

export type LoadedScheme =
  | {
      readonly ok: true;
      readonly bundle: SchemeBundle;
      readonly scheme: Scheme;
      readonly place: PlaceFinding;
    }
  | { readonly ok: false; readonly problems: readonly SchemeProblem[] };

interface Sources extends SchemeSources {
  readonly standards: readonly YamlSource[];
}

interface Read {
  readonly document: SchemeDocument | undefined;
  readonly articles: readonly Article[] | undefined;
  readonly compliance: readonly ComplianceRow[] | undefined;
  readonly standards: readonly Standard[];
  readonly problems: readonly SchemeProblem[];
}

/**
 * Reads a scheme's folder (`scheme.yaml`, `articles.yaml`, `compliance.yaml`; other files are not looked at) with the
 * standards it names. Pure; never throws. Either the whole scheme or every problem with file, line (1-based) and a
 * remedy; rules are checked against each other only when every file has the right shape. A scheme that `extends`
 * another is whole in itself once loaded.
 */
export function loadScheme(
  files: readonly SchemeFile[],
  shared: SharedFiles,
  options: LoadOptions = {},
): LoadedScheme {
  return load(files, shared, options, []);
}

function load(
  files: readonly SchemeFile[],
  shared: SharedFiles,
  options: LoadOptions,
  children: readonly string[],
): LoadedScheme {
  const { sources, problems: ofParent } = wholeSources(sourcesOf(files, shared), shared, children);
  if (ofParent.length > 0) return failed(ofParent);
  const read = readAll(files, sources);
  const { document, articles, compliance, standards } = read;
  if (read.problems.length > 0 || !document || !articles || !compliance) return failed(read.problems);
  const bundle: SchemeBundle = { document, articles, compliance, standards };
  const place = placer(sources);
  const checks = options.compliance === 'later' ? schemeChecks : [...schemeChecks, rowsWithoutCompliance];
  const problems = checks.flatMap((check) => check(bundle)).map(place);
  return problems.length > 0 ? failed(problems) : { ok: true, bundle, scheme: openScheme(bundle), place };
}

/** A scheme's own sources, or those it comes to with its parent's rules. */
function wholeSources(
  own: Sources,
  shared: SharedFiles,
  children: readonly string[],
): { readonly sources: Sources; readonly problems: readonly SchemeProblem[] } {
  const { scheme } = own;
  if (!scheme || !isChild(scheme.value)) return { sources: own, problems: [] };
  const id = String((scheme.value as { id?: unknown }).id);
  const { sources, problems } = deriveSources({ ...own, scheme }, (parent) => {
    if (parent === id || children.includes(parent)) return 'parent-cycle';
    const files = shared.schemes?.get(parent);
    if (!files) return 'parent-unknown';
    const loaded = load(files, shared, { compliance: 'later' }, [...children, id]);
    return loaded.ok ? loaded.bundle : 'parent-broken';
  });
  return { sources: { ...sources, standards: own.standards }, problems };
}

function failed(problems: readonly SchemeProblem[]): LoadedScheme {
  const inOrder = [...problems].sort(
    (one, other) => compareText(one.file, other.file) || one.line - other.line || one.column - other.column,
  );
  return { ok: false, problems: inOrder };
}

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function sourcesOf(files: readonly SchemeFile[], shared: SharedFiles): Sources {
  const own = (name: string) => {
    const file = files.find(
      ({ path }) => baseName(path) === name && !path.split(/[\\/]/).includes('scenarios'),
    );
    return file && readYaml(file);
  };
  return {
    scheme: own('scheme.yaml'),
    articles: own('articles.yaml'),
    compliance: own('compliance.yaml'),
    standards: shared.standards.map(readYaml),
  };
}

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

function readAll(files: readonly SchemeFile[], sources: Sources): Read {
  const folder = (files[0]?.path ?? '').split(/[\\/]/).slice(0, -1).join('/');
  const required = (source: YamlSource | undefined, name: string): readonly SchemeProblem[] =>
    source ? [] : [missingFile(folder === '' ? name : `${folder}/${name}`)];
  const document = sources.scheme && readShape(sources.scheme, SchemeDocumentSchema);
  const articles = sources.articles && readShape(sources.articles, ArticlesSchema);
  const compliance = sources.compliance && readShape(sources.compliance, ComplianceSchema);
  const standards = sources.standards
    .filter((source) => isNamed(source, sources.scheme?.value))
    .map((source) => readShape(source, StandardSchema));
  return {
    document: document?.value,
    articles: articles?.value,
    compliance: compliance ? compliance.value : [],
    standards: standards.flatMap(({ value }) => (value === undefined ? [] : [value])),
    problems: [
      ...required(sources.scheme, 'scheme.yaml'),
      ...required(sources.articles, 'articles.yaml'),
      ...[document, articles, compliance, ...standards].flatMap((each) => each?.problems ?? []),
    ],
  };
}

function missingFile(file: string): SchemeProblem {
  const kind = 'file-missing';
  return { file, line: 1, column: 1, path: '', kind, facts: { file }, remedy: remedyOf[kind] };
}

/** Whether a scheme's tracks name the standard of a file; one that cannot be read is known by its file name. */
function isNamed(source: YamlSource, scheme: unknown): boolean {
  const tracks = (scheme as { tracks?: unknown } | undefined)?.tracks;
  const named = (Array.isArray(tracks) ? tracks : []).flatMap((each) => [
    each?.standard?.id as unknown,
    ...((each?.standard?.offered as unknown[] | undefined) ?? []),
  ]);
  const id = (source.value as { id?: unknown } | undefined)?.id;
  return named.includes(id) || named.some((each) => baseName(source.file) === `${String(each)}.yaml`);
}

function placer(sources: Sources): PlaceFinding {
  return ({ part, at, kind, facts }) => {
    const source = sourceOf(sources, part);
    if (source !== undefined) return placed(source, source.placeOf(at), at, { kind, facts });
    return { file: `${part}.yaml`, line: 1, column: 1, path: '', kind, facts, remedy: remedyOf[kind] };
  };
}

function sourceOf(sources: Sources, part: SchemePart): YamlSource | undefined {
  if (part === 'scheme' || part === 'articles' || part === 'compliance') return sources[part];
  const id = part.slice('standard:'.length);
  return sources.standards.find((source) => (source.value as { id?: unknown } | undefined)?.id === id);
}
