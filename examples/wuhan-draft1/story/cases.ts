import { organisationName, personName } from '../../parts/names.ts';
import { turn, two } from '../../parts/random.ts';
import { channels } from './city.ts';

/** What becomes of a case; the story's acts follow it. */
export type Fate =
  | { readonly is: 'finalist'; readonly papers: number; readonly defence: number; readonly site?: number }
  | { readonly is: 'reviewed' | 'vetoed'; readonly papers: number }
  | { readonly is: 'ineligible'; readonly facts: Readonly<Record<string, string>> }
  | { readonly is: 'withdrawn' | 'objected-locally' | 'not-passed' };

export interface Case {
  readonly id: string;
  readonly n: number;
  readonly track: 'organisation' | 'individual';
  readonly party: string;
  readonly signer: string;
  readonly channel: string;
  readonly fate: Fate;
  readonly sector?: string;
  readonly division?: string;
  readonly employer?: string;
  readonly headOf?: string;
}

const finalist = (papers: number, defence: number, site?: number): Fate => ({
  is: 'finalist',
  papers,
  defence,
  ...(site === undefined ? {} : { site }),
});
const reviewed = (papers: number): Fate => ({ is: 'reviewed', papers });
const ineligible = (facts: Readonly<Record<string, string>>): Fate => ({ is: 'ineligible', facts });

/** No indicator at the advanced level of the province: only an exception can help. */
const noIndicator = {
  'income-advanced': 'no',
  'profit-and-tax-advanced': 'no',
  'asset-contribution-advanced': 'no',
} as const;

/** Nine go on to the site; the fourth lies just below the threshold, the seventh and eighth are equal. */
const organisationFates: readonly Fate[] = [
  finalist(700, 82, 715),
  finalist(672, 78.5, 690),
  finalist(640, 74, 655),
  finalist(580, 65, 585),
  finalist(570, 63, 575),
  finalist(560, 61, 565),
  finalist(540, 60, 550),
  finalist(540, 60, 550),
  finalist(520, 58, 530),
  ...[512, 505, 498, 490, 476, 468, 455, 440].map(reviewed),
  { is: 'vetoed', papers: 530 },
  ineligible(noIndicator),
  ineligible({}),
  ineligible({}),
  ineligible({ 'failed-spot-check': '2021-06-10 city; 2023-04-18 province; 2024-02-06 district' }),
  ineligible({ activity: '2022-05-20..' }),
  ineligible({ qualifications: 'business licence; production licence until 2024-12-31' }),
  ineligible({ 'good-reputation': 'no' }),
  { is: 'objected-locally' },
  { is: 'withdrawn' },
  { is: 'not-passed' },
];

/** Totals after document review and defence: four above the threshold, the fifth below; the seventh not confirmed. */
const individualFates: readonly Fate[] = [
  finalist(91, 92),
  finalist(88, 86),
  finalist(84, 83),
  finalist(82, 85),
  finalist(79, 78.5),
  finalist(76, 75),
  finalist(80.5, 81),
  reviewed(64.5),
  reviewed(61),
  ineligible({}),
  ineligible({ 'quality-work': '2018-07-01..' }),
  ineligible({}),
];

const [senior, middle, employee] = ['senior-manager', 'middle-manager', 'employee'] as const;
const divisions = [
  ...[senior, middle, employee, 'other', senior, middle],
  ...[employee, senior, middle, senior, employee, middle],
];

/** Persons who head an organisation, which must then be of good repute too. */
const heads: Readonly<Record<string, string>> = { 'I-01': 'org-29', 'I-10': 'org-25' };

/** Groups that the scheme lets the committee cite when two are equal. */
export const encouraged: Readonly<Record<string, string>> = {
  'O-07': 'small-or-medium',
  'O-08': 'small-or-medium; district-award-winner',
  'O-13': 'district-award-winner',
};

/** Cases with no indicator, found so although they went on: the exception is claimed and decided. */
export const littleGiants: readonly string[] = ['O-05', 'O-19'];
export const ownFactsOf = ({ id, fate }: Case): Readonly<Record<string, string>> => {
  if (fate.is === 'ineligible') return fate.facts;
  return id === 'O-05' ? noIndicator : {};
};

/** Kept off the local notice because it is secret. */
export const secret = 'O-06';

/** Sectors by the trades in the made-up names. */
const trades = {
  equipment: /精密制造|智能装备|光电器件|轨道部件/,
  'process-industry': /生物医药|绿色食品|新材料/,
  services: /服务/,
} as const;
export const sectors = Object.keys(trades);
const sectorOf = (name: string): string =>
  Object.entries(trades).find(([, words]) => words.test(name))?.[0] ?? 'services';

export const nameOfOrganisation = (n: number): string => organisationName('望川', n);

export const organisationCases: readonly Case[] = organisationFates.map((fate, at) => ({
  id: `O-${two(at + 1)}`,
  n: at + 1,
  track: 'organisation',
  party: `org-${two(at + 1)}`,
  signer: `agent-${two(at + 1)}`,
  channel: turn(channels, at).id,
  sector: sectorOf(nameOfOrganisation(at + 1)),
  fate,
}));

export const individualCases: readonly Case[] = individualFates.map((fate, at): Case => {
  const id = `I-${two(at + 1)}`;
  const headOf = heads[id];
  return {
    id,
    n: at + 1,
    track: 'individual',
    party: `ind-${two(at + 1)}`,
    signer: `ind-${two(at + 1)}`,
    channel: turn(channels, at + 2).id,
    division: turn(divisions, at),
    employer: headOf ?? 'org-30',
    ...(headOf === undefined ? {} : { headOf }),
    fate,
  };
});

export const allCases: readonly Case[] = [...organisationCases, ...individualCases];

/** Organisations that apply, and six that employ, object or were honoured before. */
export const organisationCount = organisationCases.length + 6;

/** Names as notices show them. */
export const names: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: organisationCount }, (_, at): [string, string] => [
    `org-${two(at + 1)}`,
    nameOfOrganisation(at + 1),
  ]),
  ...individualCases.map(({ party, n }): [string, string] => [party, personName(700 + n)]),
]);
export const nameOfCase = (id: string): string => {
  const party = allCases.find((each) => each.id === id)?.party ?? id;
  return names.get(party) ?? party;
};

export const ids = (list: readonly Case[]): string[] => list.map(({ id }) => id);
/** Cases that came to the office. */
export const recommended = allCases.filter(
  ({ fate }) => !['objected-locally', 'withdrawn', 'not-passed'].includes(fate.is),
);
export const accepted = recommended.filter(({ fate }) => fate.is !== 'ineligible');
export const finalists = (track: Case['track']): readonly Case[] =>
  accepted.filter((each) => each.track === track && each.fate.is === 'finalist');
