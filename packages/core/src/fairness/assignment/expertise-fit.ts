import { type LocalDate, wholeYears } from '../../calendar/local-date.ts';

/** What a pool knows of an examiner's knowledge and standing. */
export interface Expertise {
  /** Fields of knowledge; a dot leads to a narrower one (`machinery.pumps`). */
  readonly fields: readonly string[];
  /** First day in the pool. */
  readonly from: LocalDate;
  /** Last training. */
  readonly trainedOn: LocalDate;
}

/** What a case asks of its examiners. What it does not name counts for nobody. */
export interface Demand {
  readonly sector?: string | undefined;
  readonly division?: string | undefined;
}

/** One part of a fit: points got out of points possible. */
export interface FitPart {
  readonly part: 'sector' | 'division' | 'experience' | 'training';
  readonly points: number;
  readonly of: number;
}

const points = { sector: 60, division: 20, experience: 10, training: 10 } as const;
/** Of the points of a named field: the field itself, one field that holds the other, two fields of one kind. */
const closeness = { same: 100, around: 75, beside: 50, apart: 0 } as const;
const pointsAYear = 2;

/** How close a field of knowledge is to a named one, by their common leading parts. */
function closenessOf(field: string, named: string): number {
  if (field === named) return closeness.same;
  if (field.startsWith(`${named}.`) || named.startsWith(`${field}.`)) return closeness.around;
  return field.split('.')[0] === named.split('.')[0] ? closeness.beside : closeness.apart;
}

function fieldPart(
  part: 'sector' | 'division',
  named: string | undefined,
  fields: readonly string[],
): FitPart[] {
  if (named === undefined) return [];
  const closest = Math.max(0, ...fields.map((field) => closenessOf(field, named)));
  return [{ part, points: Math.floor((points[part] * closest) / 100), of: points[part] }];
}

/**
 * The parts of a fit on a day. Sector and division: by the closest field, where the case names one. Experience: two
 * points for each whole year in the pool, ten at most. Training: ten points within a year of the last one, two fewer
 * for each whole year since.
 */
export function fitParts(expertise: Expertise, demand: Demand, today: LocalDate): FitPart[] {
  const { fields, from, trainedOn } = expertise;
  const years = (since: LocalDate) => (since > today ? 0 : wholeYears(since, today));
  const experience = Math.min(points.experience, years(from) * pointsAYear);
  const training = Math.max(0, points.training - years(trainedOn) * pointsAYear);
  return [
    ...fieldPart('sector', demand.sector, fields),
    ...fieldPart('division', demand.division, fields),
    { part: 'experience', points: experience, of: points.experience },
    { part: 'training', points: training, of: points.training },
  ];
}

/**
 * How well an examiner fits a case, 0 to 100 whole points: the points got out of those possible, rounded down
 * (`expertise-fit@1`). Parts that a case does not name are left out of both, so that no case is worse served for it.
 * The weights are a reading of ours; no statute fixes them.
 */
export function expertiseFit(expertise: Expertise, demand: Demand, today: LocalDate): number {
  const parts = fitParts(expertise, demand, today);
  const got = parts.reduce((sum, part) => sum + part.points, 0);
  const possible = parts.reduce((sum, part) => sum + part.of, 0);
  return Math.floor((100 * got) / possible);
}
