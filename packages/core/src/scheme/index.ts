export { type ArticleMatch, type MatchedArticles, matchArticles } from './articles/match-articles.ts';
export { type Provision, splitArticles } from './articles/split-articles.ts';
export { checkSchemes } from './check-schemes.ts';
export { type RuleSide, type SchemeDifference, schemeDiff } from './diff/scheme-diff.ts';
export { placesRuleOf } from './grade-places.ts';
export { jsonSchemaText } from './json-schema.ts';
export { type LoadedScheme, type LoadOptions, loadScheme, type SharedFiles } from './load-scheme.ts';
export type { ObligationRule, RevocationGround } from './model/afterwards-model.ts';
export {
  type Article,
  ArticlesSchema,
  type ComplianceRow,
  ComplianceSchema,
} from './model/article-model.ts';
export type { Authority, TermRule, Track, Words } from './model/cited.ts';
export { PlacesTrackSchema, TO_BE_SET, TrackSchema } from './model/cited.ts';
export type { EligibilityRule, FactKind, Level, VetoRule } from './model/eligibility-model.ts';
export type { StageRules, StageRulesOf } from './model/process-model.ts';
export { type GradeRules, type SchemeDocument, SchemeDocumentSchema } from './model/scheme-document.ts';
export { isRule, type RuleInPlace, rulesWithin, saidBy } from './rule-list.ts';
export { citesAt, findRule, readablePath, ruleAt } from './rule-path.ts';
export { openScheme, type Scheme, type SchemeBundle } from './scheme.ts';
export {
  type ProblemFacts,
  type Remedy,
  remedyOf,
  type SchemeProblem,
  type SchemeProblemKind,
} from './scheme-problem.ts';
export {
  type OpenSetting,
  openSettings,
  type Setting,
  type SettingProblem,
  whyNotSet,
  whyNotSettings,
  withSettings,
} from './settings.ts';
export type { SchemeFile } from './source/yaml-source.ts';
export { titleInScheme } from './title-in-scheme.ts';
