import type { Component } from './connected-scores.ts';
import { entry, squares, total } from './sums.ts';
import { type Factored, factor } from './symmetric.ts';

/** Variances of applications and examiners as multiples of the residual variance; zero leaves the effects out. */
export interface VarianceRatios {
  readonly application: number;
  readonly examiner: number;
}

/** What one component adds to the restricted likelihood, and the predictions it gives, at given ratios. */
export interface BlockFit {
  readonly logDeterminant: number;
  /** The penalised sum of squares. */
  readonly unexplained: number;
  /** Traces of the inverse of the mixed-model equations over applications and examiners; worked out when asked for. */
  readonly traces: () => VarianceRatios;
  /** Sums of the squared predictions. */
  readonly predicted: VarianceRatios;
  readonly mean: number;
  readonly applications: ArrayLike<number>;
  readonly examiners: ArrayLike<number>;
  /** Rows of the inverse for examiners and then the mean; without effects of examiners the mean alone. */
  readonly inverse: () => readonly ArrayLike<number>[];
}

/** One component, read once: its scores about their mean, and who scored what how often. */
export interface Block {
  readonly size: number;
  readonly levels: { readonly application: number; readonly examiner: number };
  readonly fit: (ratios: VarianceRatios) => BlockFit | undefined;
}

interface Design {
  readonly component: Component;
  readonly centre: number;
  /** For each application: its scores, and each examiner of it with how many of them. */
  readonly applications: readonly {
    readonly count: number;
    readonly sum: number;
    readonly by: readonly (readonly [number, number])[];
  }[];
  readonly counts: readonly number[];
  readonly sums: readonly number[];
}

/** A component made ready for {@link BlockFit}s: Henderson's equations with the applications absorbed. */
export function mixedBlock(component: Component): Block {
  const { scores, applications, examiners } = component;
  const centre = total(scores.map(({ score }) => score)) / scores.length;
  const own = applications.map(() => ({ count: 0, sum: 0, by: new Map<number, number>() }));
  const [counts, sums] = [examiners.map(() => 0), examiners.map(() => 0)];
  for (const { application, examiner, score } of scores) {
    const of = own[application];
    if (!of) continue;
    of.count += 1;
    of.sum += score - centre;
    of.by.set(examiner, (of.by.get(examiner) ?? 0) + 1);
    counts[examiner] = entry(counts, examiner) + 1;
    sums[examiner] = entry(sums, examiner) + score - centre;
  }
  const design: Design = {
    component,
    centre,
    applications: own.map(({ count, sum, by }) => ({ count, sum, by: [...by] })),
    counts,
    sums,
  };
  return {
    size: scores.length,
    levels: { application: applications.length, examiner: examiners.length },
    fit: (ratios) => fitBlock(design, ratios),
  };
}

/** How much of an application's own mean is believed: its weight in the absorbed equations. */
const weightOf = (ratio: number, count: number): number => ratio / (1 + ratio * count);

/** The places of an application in the reduced equations: its examiners, if they have effects, then the mean. */
function placesOf(
  { count, by }: Design['applications'][number],
  meanAt: number,
): readonly (readonly [number, number])[] {
  return meanAt === 0 ? [[0, count]] : [...by, [meanAt, count]];
}

function reducedEquations(design: Design, ratios: VarianceRatios) {
  const meanAt = ratios.examiner > 0 ? design.counts.length : 0;
  const matrix = Array.from({ length: meanAt + 1 }, () => new Float64Array(meanAt + 1));
  const right = new Float64Array(meanAt + 1);
  const add = (i: number, j: number, value: number) => {
    const row = matrix[i];
    if (row) row[j] = entry(row, j) + value;
  };
  for (let j = 0; j < meanAt; j += 1) {
    add(j, j, entry(design.counts, j) + 1 / ratios.examiner);
    add(meanAt, j, entry(design.counts, j));
    right[j] = entry(design.sums, j);
  }
  add(meanAt, meanAt, total(design.counts));
  right[meanAt] = total(design.sums);
  for (const application of design.applications) {
    const weight = weightOf(ratios.application, application.count);
    const places = placesOf(application, meanAt);
    for (const [i, times] of places) {
      right[i] = entry(right, i) - weight * times * application.sum;
      for (const [j, others] of places) if (j <= i) add(i, j, -weight * times * others);
    }
  }
  return { matrix, right, meanAt };
}

function fitBlock(design: Design, ratios: VarianceRatios): BlockFit | undefined {
  const { matrix, right, meanAt } = reducedEquations(design, ratios);
  const factored = factor(matrix);
  if (!factored) return undefined;
  const found = factored.solve(right);
  const [mean, examiners] = [entry(found, meanAt), found.slice(0, meanAt)];
  const applications = design.applications.map(({ count, sum, by }) => {
    const ofOthers = total(by.map(([examiner, times]) => times * entry(examiners, examiner)));
    return weightOf(ratios.application, count) * (sum - count * mean - ofOthers);
  });
  const predicted = { application: squares(applications), examiner: squares([...examiners]) };
  const rests = design.component.scores.map(
    ({ application, examiner, score }) =>
      score - design.centre - mean - entry(applications, application) - entry(examiners, examiner),
  );
  const penalty = (part: keyof VarianceRatios) => (ratios[part] > 0 ? predicted[part] / ratios[part] : 0);
  return {
    logDeterminant: logDeterminantOf(design, ratios, factored),
    unexplained: squares(rests) + penalty('application') + penalty('examiner'),
    traces: () => {
      const inverse = factored.inverse();
      return {
        application: applicationTrace(design, ratios, inverse, meanAt),
        examiner: total(inverse.slice(0, meanAt).map((row, j) => entry(row, j))),
      };
    },
    predicted,
    mean: mean + design.centre,
    applications,
    examiners,
    inverse: factored.inverse,
  };
}

function logDeterminantOf(design: Design, ratios: VarianceRatios, factored: Factored): number {
  const ofApplications = design.applications.map(({ count }) => Math.log1p(ratios.application * count));
  const ofExaminers = ratios.examiner > 0 ? design.counts.length * Math.log(ratios.examiner) : 0;
  return total(ofApplications) + ofExaminers + factored.logDeterminant;
}

function applicationTrace(
  design: Design,
  ratios: VarianceRatios,
  inverse: readonly ArrayLike<number>[],
  meanAt: number,
): number {
  return total(
    design.applications.map((application) => {
      const weight = weightOf(ratios.application, application.count);
      const places = placesOf(application, meanAt);
      let form = 0;
      for (const [i, times] of places)
        for (const [j, others] of places) form += times * others * entry(inverse[i] ?? [], j);
      return weight + weight * weight * form;
    }),
  );
}
