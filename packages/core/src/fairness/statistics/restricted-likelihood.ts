import type { Component } from './connected-scores.ts';
import { type Block, type BlockFit, mixedBlock, type VarianceRatios } from './mixed-block.ts';
import { entry, total } from './sums.ts';

type Part = keyof VarianceRatios;

/** The fit that makes the restricted likelihood greatest. */
export interface RestrictedFit {
  /** −2 × the logarithm of the restricted likelihood, constants in. */
  readonly criterion: number;
  readonly ratios: VarianceRatios;
  readonly residual: number;
  readonly blocks: readonly BlockFit[];
}

interface Point extends RestrictedFit {
  /** Derivatives of the criterion by the logarithms of these parts' ratios. */
  readonly slopes: (parts: readonly Part[]) => readonly number[];
}

/** Ratios are looked for up to e²⁵; one below e⁻¹⁵ is as good as zero, which is tried by itself. */
const REACH = 25;
const AS_GOOD_AS_ZERO = -15;
/** After a step as short as this the next one would be lost in rounding. */
const CLOSE = 1e-8;
const STARTS = [-5, -2.5, 0, 2.5, 5] as const;
const STEPS = 200;

/**
 * The variances of applications and examiners by restricted maximum likelihood (Patterson & Thompson, Biometrika 58
 * (1971) 545–554), each component with a mean of its own. A variance may come out as zero: then its effects are left
 * out. The search starts from a grid, goes down by Newton's method and tries every way of leaving effects out.
 */
export function restrictedFit(
  components: readonly Component[],
  parts: readonly Part[],
): RestrictedFit | undefined {
  const blocks = components.map(mixedBlock);
  const tries: readonly (readonly Part[])[] = [
    [],
    ...parts.map((part) => [part]),
    ...(parts.length > 1 ? [parts] : []),
  ];
  let best: RestrictedFit | undefined;
  for (const active of tries) {
    const found = descend(blocks, active);
    if (found && (!best || found.criterion < best.criterion - 1e-9)) best = found;
  }
  return best;
}

const ratiosAt = (active: readonly Part[], logs: readonly number[]): VarianceRatios => {
  const of = (part: Part) => {
    const log = logs[active.indexOf(part)];
    return log === undefined ? 0 : Math.exp(log);
  };
  return { application: of('application'), examiner: of('examiner') };
};

function pointAt(blocks: readonly Block[], ratios: VarianceRatios): Point | undefined {
  const fits = blocks.flatMap((block) => block.fit(ratios) ?? []);
  const free = total(blocks.map((block) => block.size)) - blocks.length;
  const unexplained = total(fits.map((fit) => fit.unexplained));
  if (fits.length < blocks.length || !(unexplained > 0)) return undefined;
  const residual = unexplained / free;
  const slopes = (parts: readonly Part[]) => {
    const traces = fits.map((fit) => fit.traces());
    return parts.map((part) => {
      const levels = total(blocks.map((block) => block.levels[part]));
      const trace = total(traces.map((each) => each[part]));
      const predicted = total(fits.map((fit) => fit.predicted[part]));
      return levels - trace / ratios[part] - predicted / (ratios[part] * residual);
    });
  };
  return {
    criterion: total(fits.map((fit) => fit.logDeterminant)) + free * (1 + Math.log(2 * Math.PI * residual)),
    ratios,
    residual,
    blocks: fits,
    slopes,
  };
}

function startOf(blocks: readonly Block[], active: readonly Part[]): readonly number[] {
  const grid = active.reduce<number[][]>(
    (logs, _) => logs.flatMap((log) => STARTS.map((start) => [...log, start])),
    [[]],
  );
  const tried = grid.map((logs) => ({
    logs,
    at: pointAt(blocks, ratiosAt(active, logs))?.criterion ?? Infinity,
  }));
  return tried.reduce((best, one) => (one.at < best.at ? one : best)).logs;
}

function descend(blocks: readonly Block[], active: readonly Part[]): RestrictedFit | undefined {
  let logs = startOf(blocks, active);
  let point = pointAt(blocks, ratiosAt(active, logs));
  for (let step = 0; point && active.length > 0 && step < STEPS; step += 1) {
    const move = newtonMove(blocks, active, logs, point);
    const next = shorten(blocks, active, { logs, move, criterion: point.criterion });
    if (!next) break;
    logs = next.logs;
    point = next.point;
    if (Math.max(...move.map(Math.abs)) < CLOSE || Math.min(...logs) < AS_GOOD_AS_ZERO) break;
  }
  return point;
}

/** Newton's step on the slopes, with the curvature by differences; where that bends down, as far the other way. */
function newtonMove(
  blocks: readonly Block[],
  active: readonly Part[],
  logs: readonly number[],
  point: Point,
): readonly number[] {
  const width = 1e-4;
  const curved = active.map((_, index) => {
    const [up = [], down = []] = [width, -width].map((by) =>
      pointAt(blocks, ratiosAt(active, logs.with(index, (logs[index] ?? 0) + by)))?.slopes(active),
    );
    return active.map((_part, other) => (entry(up, other) - entry(down, other)) / (2 * width));
  });
  const [[aa = 0, ab = 0] = [], [ba = 0, bb = 0] = []] = curved;
  const [a = 0, b = 0] = point.slopes(active);
  return active.length === 1 ? [along(aa, a)] : acrossAxes([aa, (ab + ba) / 2, bb], [a, b]);
}

/** The step along one axis: at most 2, always down. */
function along(curvature: number, slope: number): number {
  const move = curvature === 0 ? -2 * Math.sign(slope) : -slope / Math.abs(curvature);
  return Math.max(-2, Math.min(2, move));
}

/** The steps along both axes of a symmetric curvature (aa, ab, bb), put together. */
function acrossAxes(
  [aa, ab, bb]: readonly [number, number, number],
  [a, b]: readonly [number, number],
): readonly number[] {
  const [middle, half] = [(aa + bb) / 2, Math.hypot((aa - bb) / 2, ab)];
  const angle = Math.atan2(ab, (aa - bb) / 2) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const first = along(middle + half, cos * a + sin * b);
  const second = along(middle - half, cos * b - sin * a);
  return [cos * first - sin * second, sin * first + cos * second];
}

/** The longest of ever shorter moves that does not lead up, beyond what rounding makes of it. */
function shorten(
  blocks: readonly Block[],
  active: readonly Part[],
  from: { readonly logs: readonly number[]; readonly move: readonly number[]; readonly criterion: number },
) {
  for (let part = 1; part > 1e-6; part /= 2) {
    const logs = from.logs.map((log, index) =>
      Math.max(-REACH, Math.min(REACH, log + part * (from.move[index] ?? 0))),
    );
    const point = pointAt(blocks, ratiosAt(active, logs));
    const slack = 1e-12 * (1 + Math.abs(from.criterion));
    if (point && point.criterion <= from.criterion + slack) return { logs, point };
  }
  return undefined;
}
