import type { DeepReadonly } from '../act/deep-readonly.ts';
import type { Standard } from '../scoring/standard.ts';
import type { Article, ComplianceRow } from './model/article-model.ts';
import type { Track } from './model/cited.ts';
import type { EligibilityRule, FactKind } from './model/eligibility-model.ts';
import type { StageRules, StageRulesOf } from './model/process-model.ts';
import type { GradeRules, SchemeDocument } from './model/scheme-document.ts';
import { citesAt, ruleAt } from './rule-path.ts';

/** A scheme as it is adopted and travels in every export: plain JSON, whole. */
export interface SchemeBundle {
  readonly document: DeepReadonly<SchemeDocument>;
  readonly articles: readonly DeepReadonly<Article>[];
  readonly compliance: readonly DeepReadonly<ComplianceRow>[];
  readonly standards: readonly DeepReadonly<Standard>[];
}

/** A bundle with the look-ups that commands and views need. Absent rules answer `undefined`, never zero. */
export interface Scheme extends SchemeBundle {
  readonly id: string;
  /** The rules of one stage, or nothing where the scheme leaves the stage out. */
  stage<S extends StageRules['stage']>(stage: S): DeepReadonly<StageRulesOf<S>> | undefined;
  /** Stages that a track passes, in the order of the process. */
  stagesOf(track: Track): readonly DeepReadonly<StageRules>[];
  grade(id: string): DeepReadonly<GradeRules> | undefined;
  factKind(id: string): DeepReadonly<FactKind> | undefined;
  eligibilityRules(track: Track): readonly DeepReadonly<EligibilityRule>[];
  article(id: string): DeepReadonly<Article> | undefined;
  /** The standard a track is scored by. */
  standardOf(track: Track): DeepReadonly<Standard> | undefined;
  /** The rule a path names (`process.public-notice.term`), or nothing. */
  ruleAt(path: string): unknown;
  /** Articles a rule rests on, by its path; empty for a path without a rule. */
  citesOf(path: string): readonly string[];
}

/** Bundles opened before: acts and views open the same few again and again. */
const opened = new WeakMap<SchemeBundle, Scheme>();

/** Opens a bundle for reading; the same bundle opens to the same scheme. Pure: it was validated when it was loaded or adopted. */
export function openScheme(bundle: SchemeBundle): Scheme {
  const scheme = opened.get(bundle) ?? withLookUps(bundle);
  opened.set(bundle, scheme);
  return scheme;
}

function withLookUps(bundle: SchemeBundle): Scheme {
  const { document } = bundle;
  const articles = new Map(bundle.articles.map((article) => [article.id, article]));
  const facts = new Map(document.facts.map((fact) => [fact.id, fact]));
  const standards = new Map(bundle.standards.map((standard) => [standard.id, standard]));
  return {
    ...bundle,
    id: document.id,
    stage: <S extends StageRules['stage']>(stage: S) =>
      document.process.find((rules) => rules.stage === stage) as DeepReadonly<StageRulesOf<S>> | undefined,
    stagesOf: (track) => document.process.filter((rules) => rules.tracks.includes(track)),
    grade: (id) => document.grades.find((grade) => grade.id === id),
    factKind: (id) => facts.get(id),
    eligibilityRules: (track) => document.eligibility[track] ?? [],
    article: (id) => articles.get(id),
    standardOf: (track) => {
      const rules = document.tracks.find((entry) => entry.track === track);
      return rules && standards.get(rules.standard.id);
    },
    ruleAt: (path) => ruleAt(document, path),
    citesOf: (path) => citesAt(document, path),
  };
}
