/** What there is too little, or no variation, of. */
export type CountedThing =
  | 'targets'
  | 'raters'
  | 'categories'
  | 'pairable-values'
  | 'scores'
  | 'examiners'
  | 'degrees-of-freedom';

/**
 * Why a figure cannot be given. `too-little-data` names what there is and how many it takes at the least; the others
 * say why the figure is not defined for these values, however many there are.
 */
export type WhyNoFigure =
  | {
      readonly kind: 'too-little-data';
      readonly of: CountedThing;
      readonly has: number;
      readonly needs: number;
    }
  | { readonly kind: 'no-variation'; readonly of: 'values' | 'targets' | 'errors' | 'categories' }
  | { readonly kind: 'missing-values'; readonly count: number }
  | { readonly kind: 'not-finite'; readonly count: number }
  | { readonly kind: 'negative-values'; readonly count: number }
  | { readonly kind: 'not-counts'; readonly count: number }
  | { readonly kind: 'rows-differ-in-length' }
  | { readonly kind: 'rows-differ-in-raters' }
  | { readonly kind: 'outside-the-model' };

/** A figure, or the reasons why there is none. Never a number that is not one. */
export type Figure<T> =
  | ({ readonly computable: true } & T)
  | { readonly computable: false; readonly reasons: readonly WhyNoFigure[] };

/** A figure that could be computed. */
export const figure = <T extends object>(value: T): Figure<T> => ({ computable: true, ...value });

/** No figure, and why. */
export const noFigure = (
  ...reasons: readonly WhyNoFigure[]
): { computable: false; reasons: WhyNoFigure[] } => ({
  computable: false,
  reasons: [...reasons],
});

/** Fewer of something than a figure takes. */
export const tooLittle = (of: CountedThing, has: number, needs: number): WhyNoFigure[] =>
  has < needs ? [{ kind: 'too-little-data', of, has, needs }] : [];

/** Both ends of a confidence interval. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
