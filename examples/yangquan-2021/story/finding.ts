import { two } from '../../parts/random.ts';
import { type Cell, csv } from '../../parts/sheet.ts';
import { allCases, atTheLimit, type Case, type Division, decided, excepted } from './cases.ts';

type Row = Readonly<Record<string, Cell>>;

/** What speaks for an applicant, in the words of a facts table. */
const ofOrganisations: Row = {
  'registered-in-city': 'yes',
  'legal-person': 'yes',
  activity: '2008-05-01..',
  'industrial-policy': 'yes',
  qualifications: 'business licence; production licence until 2024-12-31',
  'major-violation': 'none',
  'major-accident': 'none',
  'mass-incident': 'none',
  'award-misconduct': 'none',
};
const ofPersons: Row = {
  'works-in-city': 'yes',
  'major-mistake': 'none',
  'quality-safety-accident': 'none',
  'other-breach': 'none',
};
const honour = { 'quality-honour': '2018-11-01 city' };
const ofDivisions: Readonly<Record<Division, Row>> = {
  scholar: {
    ...honour,
    'quality-theory-research': '2005-07-01..',
    'research-project': 'yes',
    'standard-work': 'no',
    publication: '2016-05-01',
  },
  manager: { ...honour, 'chief-quality-officer': 'yes', 'quality-management': '2006-07-01..' },
  engineer: {
    ...honour,
    'quality-engineering': '2006-07-01..',
    'own-technology': 'no',
    'personal-patent': 'yes',
  },
  'front-line': {
    'front-line-production': '2003-07-01..',
    'skill-honour': '2015-11-01 city; 2019-11-01 province',
  },
};

/** Facts that a department answers instead of the clerk finding them in a register, and what it answers. */
export const asked = [
  { case: 'O-15', to: 'credit', fact: 'award-misconduct' },
  { case: 'O-24', to: 'emergency', fact: 'mass-incident' },
] as const;

/** What the office finds about a case; a mistake long ago was not known before the review. */
function findingsOf({ id, track, division, fate }: Case): Row {
  const good = track === 'organisation' ? ofOrganisations : ofPersons;
  const facts: Record<string, Cell> = {
    ...good,
    ...(division === undefined ? {} : ofDivisions[division]),
    ...atTheLimit[id],
    ...(id === excepted.granted.case ? { [excepted.granted.fact]: excepted.granted.since } : {}),
    ...(fate.is === 'ineligible' ? fate.facts : {}),
  };
  const answered = asked.find((entry) => entry.case === id)?.fact;
  if (answered !== undefined) delete facts[answered];
  return facts;
}

const officeRow = (each: Case): Row => ({
  on: `2021-11-${each.track === 'organisation' ? '29' : '30'} 14:${two(each.n)}`,
  case: each.id,
  source: '登记系统和有关部门查询',
  'source-on': '2021-11-29',
  by: 'office-clerk',
  ...findingsOf(each),
});

/** Who must have kept the law: every unit, and the unit that a person heads. */
const mustHaveKeptTheLaw = allCases.filter(
  ({ track, headOf }) => track === 'organisation' || headOf !== undefined,
);

const countyRow = (each: Case): Row => ({
  on: `2021-09-27 09:${two(each.n)}`,
  case: each.id,
  source: '信用信息查询',
  'source-on': '2021-09-26',
  by: `${each.county}-clerk`,
  // A penalty the day before the three years begin does not count.
  'unit-broke-law':
    each.fate.is === 'unit-broke-law' ? '2020-06-10' : each.id === 'O-02' ? '2018-09-21' : 'none',
});

/** What counties found before they recommend, and what the office found in the form examination. */
export const finding = () => ({
  'facts-counties.csv': csv(mustHaveKeptTheLaw.map(countyRow)),
  'facts.csv': csv(decided.map(officeRow)),
});
