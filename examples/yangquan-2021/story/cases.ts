import { organisationName } from '../../parts/names.ts';
import { two } from '../../parts/random.ts';

/** What becomes of a case; the story's acts follow it. `total`: points of the document review. */
type Fate =
  | { readonly is: 'candidate'; readonly grade: 'award' | 'nomination'; readonly total: number }
  | { readonly is: 'reviewed'; readonly total: number }
  | { readonly is: 'ineligible'; readonly facts: Readonly<Record<string, string>> }
  | { readonly is: 'vetoed'; readonly veto: string; readonly fact: string; readonly from: string }
  | { readonly is: 'withdrawn' }
  | { readonly is: 'unit-broke-law' | 'consent-refused' | 'objected-locally' | 'delivered-late' };

export type Division = 'scholar' | 'manager' | 'engineer' | 'front-line';

export interface Case {
  readonly id: string;
  readonly n: number;
  readonly track: 'organisation' | 'individual';
  readonly party: string;
  readonly signer: string;
  readonly county: string;
  readonly fate: Fate;
  readonly division?: Division;
  readonly employer?: string;
  readonly headOf?: string;
}

const candidate = (grade: 'award' | 'nomination', total: number): Fate => ({ is: 'candidate', grade, total });
const reviewed = (total: number): Fate => ({ is: 'reviewed', total });
const ineligible = (facts: Readonly<Record<string, string>>): Fate => ({ is: 'ineligible', facts });

/**
 * Organisations, county by county. Of the first county five are passed on, then five, four, five and six: one above
 * the cap, which holds in principle.
 */
const organisationFates: readonly (readonly Fate[])[] = [
  [
    candidate('award', 902),
    candidate('nomination', 812),
    reviewed(655),
    ineligible({ 'industrial-policy': 'no' }),
    reviewed(640),
    { is: 'unit-broke-law' },
  ],
  [
    candidate('award', 884),
    ineligible({ qualifications: 'production licence until 2021-10-31' }),
    candidate('nomination', 801),
    reviewed(702),
    { is: 'vetoed', veto: 'major-violation-or-accident', fact: 'major-accident', from: '2021-12-09' },
    { is: 'objected-locally' },
  ],
  [
    candidate('award', 871),
    reviewed(690),
    ineligible({ 'award-misconduct': '2019-11-20 district' }),
    candidate('nomination', 795),
    { is: 'delivered-late' },
  ],
  [
    candidate('nomination', 806),
    reviewed(611),
    { is: 'withdrawn' },
    ineligible({ activity: '2018-09-23..' }),
    candidate('nomination', 798),
  ],
  [
    reviewed(720),
    ineligible({ 'mass-incident': '2020-03-02' }),
    reviewed(668),
    ineligible({ 'major-violation': '2018-09-22' }),
    reviewed(733),
    candidate('nomination', 789),
  ],
];

/** What a case differs in from the others, though nothing is held against it: the limits of the conditions. */
export const atTheLimit: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'O-19': { activity: '2018-09-22..' },
  'O-25': { 'major-violation': '2018-09-21' },
  'I-03': { 'quality-engineering': '2011-09-22..' },
};

interface Person {
  readonly county: number;
  readonly division: Division;
  readonly employer: string;
  readonly fate: Fate;
  readonly headOf?: string;
}

/** Persons: 2, 2, 1, 2 and 2 are passed on; two more of the first county are not. */
const persons: readonly Person[] = [
  { county: 1, division: 'scholar', employer: 'org-29', fate: candidate('award', 92) },
  { county: 1, division: 'manager', employer: 'org-30', fate: candidate('nomination', 86) },
  { county: 2, division: 'engineer', employer: 'org-30', fate: candidate('nomination', 84) },
  {
    county: 2,
    division: 'scholar',
    employer: 'org-29',
    fate: ineligible({ 'quality-theory-research': '2013-07-01..' }),
  },
  { county: 3, division: 'front-line', employer: 'org-30', fate: candidate('nomination', 80) },
  {
    county: 4,
    division: 'engineer',
    employer: 'org-30',
    fate: ineligible({ 'quality-engineering': '2017-07-01..' }),
  },
  {
    county: 4,
    division: 'front-line',
    employer: 'org-31',
    fate: ineligible({ 'quality-safety-accident': '2020-08-11' }),
  },
  {
    county: 5,
    division: 'manager',
    employer: 'org-32',
    headOf: 'org-32',
    fate: ineligible({ 'other-breach': '2019-05-06' }),
  },
  {
    county: 5,
    division: 'scholar',
    employer: 'org-29',
    fate: { is: 'vetoed', veto: 'major-mistake', fact: 'major-mistake', from: '2009-04-01' },
  },
  { county: 1, division: 'engineer', employer: 'org-30', fate: { is: 'consent-refused' } },
  { county: 1, division: 'manager', employer: 'org-06', headOf: 'org-06', fate: { is: 'unit-broke-law' } },
];

/** Who claims exceptional results, and for how long the person has done the work. */
export const excepted = {
  granted: { case: 'I-02', rule: 'manager-years', fact: 'quality-management', since: '2014-03-01..' },
  refused: { case: 'I-06', rule: 'engineer-years' },
  notForeseen: { case: 'I-04', rule: 'scholar-years' },
} as const;

const organisationCases: readonly Case[] = organisationFates
  .flatMap((fates, at) => fates.map((fate) => ({ county: `county-${at + 1}`, fate })))
  .map(({ county, fate }, at) => ({
    id: `O-${two(at + 1)}`,
    n: at + 1,
    track: 'organisation',
    party: `org-${two(at + 1)}`,
    signer: `agent-${two(at + 1)}`,
    county,
    fate,
  }));

export const individualCases: readonly Case[] = persons.map(({ county, ...person }, at) => ({
  id: `I-${two(at + 1)}`,
  n: at + 1,
  track: 'individual',
  party: `ind-${two(at + 1)}`,
  signer: `ind-${two(at + 1)}`,
  county: `county-${county}`,
  ...person,
}));

export const allCases: readonly Case[] = [...organisationCases, ...individualCases];

/** Organisations that apply, four that only employ people, and one that objects. */
export const organisationCount = organisationCases.length + 5;
export const nameOfOrganisation = (n: number): string => organisationName('岚川', n);

export function caseOf(id: string): Case {
  const found = allCases.find((each) => each.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
}
export const ofCounty = (county: string, list: readonly Case[]) =>
  list.filter((each) => each.county === county);
export const ids = (list: readonly Case[]): string[] => list.map(({ id }) => id);
export const withFate = (is: Fate['is']): string[] => ids(allCases.filter(({ fate }) => fate.is === is));
const isPassedOn = ({ fate }: Case) =>
  !['unit-broke-law', 'consent-refused', 'objected-locally', 'delivered-late'].includes(fate.is);
/** Cases that their county recommends, and those of them that the office decides about. */
export const passedOn = allCases.filter(isPassedOn);
export const decided = passedOn.filter(({ fate }) => fate.is !== 'withdrawn');
export const accepted = decided.filter(({ fate }) => fate.is !== 'ineligible');
export const candidates = accepted.filter(({ fate }) => fate.is === 'candidate');
