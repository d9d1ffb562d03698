import type { ActRow } from '../../scenario/act-row.ts';
import { act, outcomeOf, type Probe } from './story-probe.ts';

/** The case of the story that a standard's numbers are tried on, and who sits on its panel. */
export interface Tried {
  readonly case: string;
  readonly panel: readonly string[];
  readonly change?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export const organisation: Tried = { case: 'O-1', panel: ['ex-1', 'ex-2', 'ex-3'] };

/** A person of a division with years of its kind of work since a day. */
export const individual = (division: string, work: string, since = '2000-01-01'): Tried => ({
  case: 'I-1',
  panel: ['ex-4', 'ex-5', 'ex-6'],
  change: {
    'file-I-1': {
      division,
      claims: [
        { fact: 'conduct', value: { shape: 'statement', evidence: ['conduct'] } },
        { fact: 'skill-and-contribution', value: { shape: 'statement', evidence: ['skill'] } },
        { fact: work, value: { shape: 'periods', periods: [{ from: since }] } },
      ],
    },
  },
});

export type Values = Readonly<Record<string, number>>;

const sheet = (tried: Tried, examiner: string, values: Values): ActRow =>
  act({
    on: '2026-05-12',
    do: 'submit-score-sheet',
    by: `${examiner} as examiner`,
    with: { case: tried.case, stage: 'document-review', values },
  });

/** The confirmed score, in hundredths of a point as text, when all examiners give the same. */
export const scoreOf = (tried: Tried, values: Values): Probe => {
  const { change = {}, panel } = tried;
  const confirm = act({
    do: 'confirm-scorebook',
    by: `${panel[0]} as panel-leader`,
    with: { case: tried.case, stage: 'document-review', report: 'report' },
  });
  const acts = [...panel.map((examiner) => sheet(tried, examiner, values)), confirm];
  return outcomeOf({ until: 'panels-ready', change, acts }, ({ score }) => score);
};

/** Whether a value may be given, or what `read` finds in the sheet. */
export const given = (tried: Tried, values: Values, read?: Parameters<typeof outcomeOf>[1]): Probe => {
  const { change = {}, panel } = tried;
  return outcomeOf({ until: 'panels-ready', change, acts: [sheet(tried, panel[0] ?? '', values)] }, read);
};
