import type { Component } from './connected-scores.ts';
import { type Figure, figure, noFigure, tooLittle } from './figure.ts';
import { entry, meanOf } from './sums.ts';

/**
 * How severe one examiner is, in the unit of the scores: how much less than the examiners of the same component on
 * average he or she gives the same application. Above zero is stricter, below zero more lenient.
 */
export interface ExaminerSeverity {
  readonly examiner: string;
  readonly scores: number;
  readonly severity: Figure<{
    readonly value: number;
    readonly standardError: Figure<{ readonly value: number }>;
  }>;
}

/** An application's mean score, and that mean if all examiners of the component had scored it. */
export interface AdjustedScore {
  readonly application: string;
  readonly scores: number;
  readonly mean: number;
  readonly adjustment: Figure<{ readonly adjusted: number; readonly by: number }>;
}

/** Severities sum to zero in each component; across components they compare nothing. */
export interface SeverityComponent {
  readonly examiners: readonly ExaminerSeverity[];
  readonly applications: readonly AdjustedScore[];
}

export interface Severities {
  readonly components: readonly SeverityComponent[];
  /** Whether all severities compare: everything hangs together. */
  readonly isConnected: boolean;
}

/** A component's severities put into words and the scores adjusted by them; nothing known for a single examiner. */
export function toldComponent(
  component: Component,
  severities: ArrayLike<number>,
  standardErrors: ArrayLike<number> | undefined,
): SeverityComponent {
  const { scores } = component;
  const alone = tooLittle('examiners', component.examiners.length, 2);
  const byApplication = component.applications.map((): number[] => []);
  const raters = component.applications.map((): number[] => []);
  const given = component.examiners.map(() => 0);
  for (const { application, examiner, score } of scores) {
    byApplication[application]?.push(score);
    raters[application]?.push(entry(severities, examiner));
    given[examiner] = entry(given, examiner) + 1;
  }
  return {
    examiners: component.examiners.map((examiner, j) => ({
      examiner,
      scores: entry(given, j),
      severity:
        alone.length > 0
          ? noFigure(...alone)
          : figure({
              value: entry(severities, j),
              standardError: standardErrors
                ? figure({ value: entry(standardErrors, j) })
                : noFigure(...tooLittle('degrees-of-freedom', 0, 1)),
            }),
    })),
    applications: component.applications.map((application, i) => {
      const [own, by] = [byApplication[i] ?? [], meanOf(raters[i] ?? [])];
      const mean = meanOf(own);
      return {
        application,
        scores: own.length,
        mean,
        adjustment: alone.length > 0 ? noFigure(...alone) : figure({ adjusted: mean + by, by }),
      };
    }),
  };
}
