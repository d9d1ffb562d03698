import type { AnswerOf } from '@laureate/client';

export type Advice = AnswerOf<'agreement'>;
type Panel = Advice['panels'][number];

/** Why a figure cannot be given. */
export type WhyNone = Extract<Advice['alpha'], { readonly computable: false }>['reasons'][number];

/** One figure of a panel, ready to be shown: a number with its interval or chance, or the reasons why there is none. */
export interface FigureRow {
  readonly figure: 'icc-one' | 'icc-mean' | 'icc-order' | 'alpha' | 'concordance' | 'band-kappa';
  readonly value?: number;
  readonly interval?: { readonly lower: number; readonly upper: number };
  readonly p?: number;
  readonly reading?: string;
  readonly reasons?: readonly WhyNone[];
}

/** A word for a number by marks of the literature: the word of the highest mark that is reached. */
function wordFor(value: number, marks: readonly (readonly [number, string])[]): string {
  return marks.find(([mark]) => value >= mark)?.[1] ?? 'none';
}

/** Koo & Li (2016), read by the lower end of the interval. */
const iccMarks = [
  [0.9, 'excellent'],
  [0.75, 'good'],
  [0.5, 'middling'],
  [Number.NEGATIVE_INFINITY, 'poor'],
] as const;

/** Krippendorff (2004). */
const alphaMarks = [
  [0.8, 'rely'],
  [0.667, 'tentative'],
  [Number.NEGATIVE_INFINITY, 'unreliable'],
] as const;

/** Landis & Koch (1977); at or below zero there is no agreement beyond chance. */
function kappaWord(kappa: number): string {
  if (kappa <= 0) return 'none';
  const marks = [
    [0.2, 'slight'],
    [0.4, 'fair'],
    [0.6, 'moderate'],
    [0.8, 'substantial'],
  ] as const;
  return marks.find(([mark]) => kappa <= mark)?.[1] ?? 'almost-perfect';
}

function iccRow(figure: FigureRow['figure'], panel: Panel, form: '2,1' | '2,k' | '3,1'): FigureRow {
  const { intraclass } = panel;
  if (!intraclass.computable) return { figure, reasons: intraclass.reasons };
  const own = intraclass.forms[form];
  if (!own.computable) return { figure, reasons: own.reasons };
  const { value, interval } = own;
  if (!interval.computable) return { figure, value, reasons: interval.reasons };
  const { lower, upper } = interval;
  return { figure, value, interval: { lower, upper }, reading: wordFor(lower, iccMarks) };
}

function alphaRow({ alpha }: Panel): FigureRow {
  if (!alpha.computable) return { figure: 'alpha', reasons: alpha.reasons };
  return { figure: 'alpha', value: alpha.alpha, reading: wordFor(alpha.alpha, alphaMarks) };
}

function concordanceRow({ kendall }: Panel): FigureRow {
  if (!kendall.computable) return { figure: 'concordance', reasons: kendall.reasons };
  return { figure: 'concordance', value: kendall.w, p: kendall.p };
}

function bandRow({ bandKappa }: Panel): FigureRow {
  if (!bandKappa.computable) return { figure: 'band-kappa', reasons: bandKappa.reasons };
  return {
    figure: 'band-kappa',
    value: bandKappa.kappa,
    p: bandKappa.p,
    reading: kappaWord(bandKappa.kappa),
  };
}

/** The figures of one panel, those that fit a panel's score first. */
export const figureRows = (panel: Panel): readonly FigureRow[] => [
  iccRow('icc-mean', panel, '2,k'),
  iccRow('icc-one', panel, '2,1'),
  iccRow('icc-order', panel, '3,1'),
  alphaRow(panel),
  concordanceRow(panel),
  bandRow(panel),
];

/** A number of a figure: two decimals, as more would say more than is known. */
export const shortNumber = (value: number): string => value.toFixed(2).replace('-', '−');
