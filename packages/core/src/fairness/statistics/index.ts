export { adjustedRanking, type TwoRanks, type TwoScores } from './adjusted-ranking.ts';
export { type CohenKappa, cohenKappa, crossTable, type KappaWeights } from './cohen.ts';
export type { GivenScore } from './connected-scores.ts';
export type { CountedThing, Figure, Interval, WhyNoFigure } from './figure.ts';
export { type FleissKappa, fleissKappa, type KappaUnderNull } from './fleiss.ts';
export {
  type IntraclassCorrelation,
  type IntraclassCorrelations,
  type IntraclassForm,
  intraclassCorrelations,
  intraclassForms,
} from './intraclass.ts';
export { type KendallConcordance, kendallConcordance } from './kendall.ts';
export {
  type KrippendorffAlpha,
  krippendorffAlpha,
  type MeasurementLevel,
  measurementLevels,
} from './krippendorff.ts';
export { type LeastSquaresSeverities, leastSquaresSeverities } from './least-squares-severity.ts';
export { type MixedSeverities, mixedSeverities } from './mixed-severity.ts';
export type { Ratings } from './ratings.ts';
export type { AdjustedScore, ExaminerSeverity, Severities, SeverityComponent } from './severity.ts';
