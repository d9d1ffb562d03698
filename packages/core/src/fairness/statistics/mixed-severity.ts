import { componentsOf, type GivenScore } from './connected-scores.ts';
import { type Figure, figure, noFigure, tooLittle } from './figure.ts';
import { freeScores, leastSquaresSeverities, whyNotScores } from './least-squares-severity.ts';
import type { BlockFit } from './mixed-block.ts';
import { restrictedFit } from './restricted-likelihood.ts';
import { type Severities, toldComponent } from './severity.ts';
import { entry, meanOf } from './sums.ts';

export interface MixedSeverities extends Severities {
  /** Variances between applications, between examiners, and of what is left; the first two may be zero. */
  readonly variances: { readonly application: number; readonly examiner: number; readonly residual: number };
  /** −2 × the logarithm of the restricted likelihood. */
  readonly criterion: number;
}

/**
 * Examiners' severities as predictions (BLUP) in the same additive model with applications and examiners drawn at
 * random, their variances by restricted maximum likelihood: Henderson, Biometrics 31 (1975) 423–447; Robinson,
 * Statistical Science 6 (1991) 15–32. Few scores draw a severity towards zero; where examiners do not differ beyond
 * chance, all are zero. Each component has a mean of its own, so across components severities compare nothing.
 * Standard errors are of the prediction, the variances taken as known. None without a degree of freedom to spare, nor
 * where the additive model leaves nothing unexplained.
 */
export function mixedSeverities(scores: readonly GivenScore[]): Figure<MixedSeverities> {
  const reasons = whyNotScores(scores);
  if (reasons.length > 0) return noFigure(...reasons);
  const components = componentsOf(scores);
  const few = tooLittle('degrees-of-freedom', freeScores(components), 1);
  if (few.length > 0) return noFigure(...few);
  const fixed = leastSquaresSeverities(scores);
  if (fixed.computable && fixed.residual.computable && fixed.residual.variance === 0)
    return noFigure({ kind: 'no-variation', of: 'errors' });
  const fit = restrictedFit(components, ['application', 'examiner']);
  if (!fit) return noFigure({ kind: 'outside-the-model' });
  const { ratios, residual, criterion } = fit;
  return figure({
    components: components.map((component, index) => {
      const block = fit.blocks[index];
      const size = component.examiners.length;
      const severities = component.examiners.map((_, j) => 0 - entry(block?.examiners ?? [], j));
      return toldComponent(component, severities, block ? errorsOf(block, size, residual) : undefined);
    }),
    isConnected: components.length === 1,
    variances: {
      application: ratios.application * residual,
      examiner: ratios.examiner * residual,
      residual,
    },
    criterion,
  });
}

/** Standard errors of the predictions, each against the mean of the component's examiners. */
function errorsOf(block: BlockFit, size: number, residual: number): readonly number[] {
  if (block.examiners.length === 0) return Array.from({ length: size }, () => 0);
  const rows = block
    .inverse()
    .slice(0, size)
    .map((row) => Array.from({ length: size }, (_, j) => entry(row, j)));
  const ofRow = rows.map(meanOf);
  const ofAll = meanOf(ofRow);
  return rows.map((row, j) => Math.sqrt(Math.max(0, entry(row, j) - 2 * entry(ofRow, j) + ofAll) * residual));
}
