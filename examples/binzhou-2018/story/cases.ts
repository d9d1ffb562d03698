import { organisationName } from '../../parts/names.ts';
import { turn, two } from '../../parts/random.ts';
import { channels } from './city.ts';

export const rounds = { now: 'cp-2022', next: 'cp-2023' } as const;

/** Points of a case: of the documents and on site by the standard, of the survey out of a hundred. */
export interface Points {
  readonly documents: number;
  readonly site: number;
  readonly survey: number;
}

/** What becomes of a case; the story's acts follow it. */
export type Fate =
  | { readonly is: 'finalist'; readonly points: Points }
  | { readonly is: 'left-off'; readonly documents: number }
  | { readonly is: 'ineligible'; readonly facts: Readonly<Record<string, string>> }
  | { readonly is: 'fraud' }
  | { readonly is: 'withdrawn' };

export type Sector = 'primary-sector' | 'secondary-sector' | 'tertiary-sector';

export interface Case {
  readonly id: string;
  readonly n: number;
  readonly track: 'organisation' | 'individual';
  readonly party: string;
  readonly signer: string;
  readonly channel: string;
  readonly fate: Fate;
  readonly sector?: Sector;
  readonly encouraged?: string;
  readonly employer?: string;
}

const finalist = (documents: number, site: number, survey: number): Fate => ({
  is: 'finalist',
  points: { documents, site, survey },
});
const leftOff = (documents: number): Fate => ({ is: 'left-off', documents });
const ineligible = (facts: Readonly<Record<string, string>>): Fate => ({ is: 'ineligible', facts });

/** Sectors by their first letter, as the list of fates has them. */
const sectors: Readonly<Record<string, Sector>> = {
  p: 'primary-sector',
  s: 'secondary-sector',
  t: 'tertiary-sector',
};

/** 5 and 6 have equal points: a tie for the fifth award. 13 stands exactly at the gate, 14 just below it. */
const organisationFates: readonly (readonly [keyof typeof sectors, Fate, string?])[] = [
  ['s', finalist(742, 760, 92), 'strategic-industry'],
  ['t', finalist(731, 748, 93)],
  ['s', finalist(720, 735, 90)],
  ['p', finalist(705, 726, 91), 'modern-agriculture'],
  ['s', finalist(690, 712, 88)],
  ['t', finalist(690, 712, 88), 'new-services'],
  ['t', finalist(672, 690, 87)],
  ['p', finalist(668, 684, 86), 'modern-agriculture'],
  ['s', finalist(660, 671, 85), 'innovative-sme'],
  ['s', finalist(641, 655, 84)],
  ['p', finalist(627, 640, 86), 'modern-agriculture'],
  ['t', finalist(604, 611, 81)],
  ['s', finalist(550, 572, 80)],
  ['s', leftOff(550)],
  ['p', leftOff(521)],
  ['s', leftOff(498)],
  ['t', leftOff(561)],
  ['s', { is: 'fraud' }],
  ['t', { is: 'withdrawn' }],
  ['s', ineligible({ activity: '2017-04-16..' })],
  ['t', ineligible({ 'system-certificate': 'quality certificate until 2022-03-31' })],
  ['s', ineligible({ 'front-of-provincial-peers': 'no' })],
  ['t', ineligible({ 'for-profit': 'no', 'not-for-profit': 'yes', 'front-of-sector-contribution': 'no' })],
  ['p', ineligible({ 'major-accident': '2019-04-15' })],
  ['s', ineligible({ 'complaint-problem': '2021-06-01 responsible' })],
  ['s', ineligible({})],
];

/** Three of the ten keep a good distance from the gate; the fourth stands exactly at it, the fifth just below. */
const individualFates: readonly Fate[] = [
  finalist(276, 280, 94),
  finalist(264, 268, 92),
  finalist(228, 231, 83),
  finalist(165, 184, 80),
  leftOff(165),
  leftOff(150),
  ineligible({ 'first-finisher': 'no' }),
  ineligible({ 'bad-record': '2009-05-01' }),
  ineligible({ 'quality-work': '2017-06-01..' }),
  ineligible({}),
];

/** Cases one step of one examiner below the gate. */
export const justBelow: Readonly<Record<string, string>> = { 'O-14': '4.4.7', 'I-05': '1.1' };

/** What a case differs in from the others, though nothing is held against it: limits of the conditions. */
export const atTheLimit: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'O-07': { 'for-profit': 'no', 'not-for-profit': 'yes', 'front-of-sector-contribution': 'yes' },
  'O-09': { 'complaint-problem': '2021-06-01 not-responsible' },
  'O-10': { activity: '2017-04-15..' },
  'O-11': { 'major-accident': '2019-04-14' },
  'I-04': { 'quality-work': '2017-04-15..' },
};

export const organisationCases: readonly Case[] = organisationFates.map(([sector, fate, encouraged], at) => ({
  id: `O-${two(at + 1)}`,
  n: at + 1,
  track: 'organisation',
  party: `org-${two(at + 1)}`,
  signer: `agent-${two(at + 1)}`,
  channel: turn(channels, at).id,
  fate,
  ...(sectors[sector] ? { sector: sectors[sector] } : {}),
  ...(encouraged === undefined ? {} : { encouraged }),
}));

export const individualCases: readonly Case[] = individualFates.map((fate, at) => ({
  id: `I-${two(at + 1)}`,
  n: at + 1,
  track: 'individual',
  party: `ind-${two(at + 1)}`,
  signer: `ind-${two(at + 1)}`,
  channel: turn(channels, at + 3).id,
  fate,
  employer: 'org-27',
}));

export const allCases: readonly Case[] = [...organisationCases, ...individualCases];

/** Organisations that apply, and one that only employs people. */
export const organisationCount = organisationCases.length + 1;

const trades: Readonly<Record<Sector, readonly string[]>> = {
  'primary-sector': ['生态农业', '海水养殖', '果蔬种植', '良种繁育'],
  'secondary-sector': ['精密制造', '智能装备', '新材料', '轻纺织造', '轨道部件'],
  'tertiary-sector': ['检验服务', '物流服务', '软件服务', '文旅服务'],
};

export function nameOfOrganisation(n: number): string {
  const sector = organisationCases[n - 1]?.sector ?? 'secondary-sector';
  return organisationName('潮平', n, trades[sector]);
}

export const ids = (list: readonly Case[]): string[] => list.map(({ id }) => id);
/** Cases the office decides about: neither withdrawn before, nor refused at filing. */
export const decided = allCases.filter(({ fate }) => fate.is !== 'withdrawn');
export const accepted = decided.filter(({ fate }) => fate.is !== 'ineligible');
export const finalists = accepted.filter(({ fate }) => fate.is === 'finalist');
