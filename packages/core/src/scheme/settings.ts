import type { ObjectPath } from '../scoring/standard-problems.ts';
import { schemeChecks } from './check/all-checks.ts';
import { unsetFindings } from './check/open-settings.ts';
import type { LoadedScheme } from './load-scheme.ts';
import { TO_BE_SET } from './model/cited.ts';
import { type SchemeDocument, SchemeDocumentSchema } from './model/scheme-document.ts';
import { findRule, readablePath, valueAt } from './rule-path.ts';
import type { SchemeBundle } from './scheme.ts';
import type { SchemeFinding, SchemeProblem } from './scheme-problem.ts';

export { type OpenSetting, openSettings } from './check/open-settings.ts';

/** A value that a round sets before its call: a path of {@link ruleAt} and what stands there from then on. */
export interface Setting {
  readonly path: string;
  readonly value: number | string | boolean;
}

/** Why a setting cannot be taken; `path` is the setting's own or, for the rules as a whole, the rule's. */
export type SettingProblem =
  | { readonly kind: 'setting-unknown' | 'setting-fixed' | 'setting-wrong'; readonly path: string }
  | { readonly kind: 'setting-breaks-rule'; readonly path: string; readonly finding: SchemeFinding };

/** Bundles with settings in place: a round asks for its own at every act. */
const changedBundles = new WeakMap<SchemeBundle, WeakMap<readonly Setting[], SchemeBundle>>();

/**
 * The bundle with a round's settings in place. Total: a path that names nothing changes nothing; ask
 * {@link whyNotSettings} first. The given bundle stays as it is; the same two answer with the same bundle.
 */
export function withSettings(bundle: SchemeBundle, settings: readonly Setting[]): SchemeBundle {
  if (settings.length === 0) return bundle;
  const ofBundle = changedBundles.get(bundle) ?? new WeakMap<readonly Setting[], SchemeBundle>();
  changedBundles.set(bundle, ofBundle);
  const changed = ofBundle.get(settings) ?? changedBy(bundle, settings);
  ofBundle.set(settings, changed);
  return changed;
}

function changedBy(bundle: SchemeBundle, settings: readonly Setting[]): SchemeBundle {
  const document = settings.reduce<unknown>((changed, { path, value }) => {
    const at = placeOfValue(changed, path);
    return at === undefined ? changed : replaced(changed, at, value);
  }, bundle.document);
  return { ...bundle, document: document as SchemeDocument };
}

/**
 * Every reason against a round's settings: a path that names no value, a value the text itself fixes (neither open
 * nor marked as a setting), one of the wrong form, or rules that no longer fit together. Empty when all can be taken.
 */
export function whyNotSettings(
  bundle: SchemeBundle,
  settings: readonly Setting[],
): readonly SettingProblem[] {
  const changed = withSettings(bundle, settings);
  const haveForm = hasForm(changed);
  const single = settings.flatMap((setting): SettingProblem[] => {
    const { path } = setting;
    const at = placeOfValue(bundle.document, path);
    if (at === undefined) return [{ kind: 'setting-unknown', path }];
    if (!isFree(bundle.document, at)) return [{ kind: 'setting-fixed', path }];
    return haveForm || hasForm(withSettings(bundle, [setting])) ? [] : [{ kind: 'setting-wrong', path }];
  });
  if (single.length > 0) return single;
  return schemeChecks
    .flatMap((check) => check(changed))
    .map((finding) => ({
      kind: 'setting-breaks-rule',
      path: finding.part === 'scheme' ? readablePath(changed.document, finding.at) : '',
      finding,
    }));
}

const hasForm = ({ document }: SchemeBundle): boolean => SchemeDocumentSchema.safeParse(document).success;

/** Each value still open, placed in the scheme's files: a call is refused while there is one. */
export function whyNotSet(loaded: Extract<LoadedScheme, { ok: true }>): readonly SchemeProblem[] {
  return unsetFindings(loaded.bundle.document).map(loaded.place);
}

/** The path itself where it names a plain value, or its `value` where it names a rule that has one. */
function placeOfValue(document: unknown, path: string): ObjectPath | undefined {
  const at = findRule(document, path);
  if (at === undefined) return undefined;
  if (isPlain(valueAt(document, at))) return at;
  return isPlain(valueAt(document, [...at, 'value'])) ? [...at, 'value'] : undefined;
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** Free to set: open, or part of a rule that says it is a setting. */
function isFree(document: unknown, at: ObjectPath): boolean {
  if (valueAt(document, at) === TO_BE_SET) return true;
  const rule = valueAt(document, at.slice(0, -1)) as Readonly<Record<string, unknown>> | undefined;
  return ['value', 'numerator', 'denominator'].includes(String(at.at(-1))) && rule?.setting === true;
}

function replaced(node: unknown, at: ObjectPath, value: unknown): unknown {
  const [segment, ...rest] = at;
  if (segment === undefined) return value;
  if (Array.isArray(node))
    return node.map((entry, index) => (index === segment ? replaced(entry, rest, value) : entry));
  const fields = node as Readonly<Record<string, unknown>>;
  return { ...fields, [segment]: replaced(fields[segment], rest, value) };
}
