import { bodyRow, cityFiles, type Row, seatRow } from '../../parts/city.ts';
import { two } from '../../parts/random.ts';
import { workdaysKnown } from '../../parts/workdays.ts';

const districts = ['听涛', '映潮', '白帆', '青汐', '鸥岸'] as const;

/** A body through which applications go: its head is `<id>-head`, its clerk `<id>-clerk`. */
interface Channel {
  readonly id: string;
  readonly kind: 'district-office' | 'department';
  readonly zh: string;
  readonly en: string;
}

const departments = [
  ['farming', '潮平市农业主管部门', 'Department of farming'],
  ['industry', '潮平市产业主管部门', 'Department of industry'],
  ['commerce', '潮平市商务主管部门', 'Department of commerce'],
] as const;

export const channels: readonly Channel[] = [
  ...districts.map((name, at) => ({
    id: `district-${two(at + 1)}`,
    kind: 'district-office' as const,
    zh: `潮平市${name}区质量强区工作领导小组办公室`,
    en: `Quality office of district ${at + 1}`,
  })),
  ...departments.map(([id, zh, en]) => ({ id, kind: 'department' as const, zh, en })),
];

const answering = [
  ['credit', '潮平市信用主管部门', 'Credit office'],
  ['regulator', '潮平市市场监管部门', 'Market regulator'],
] as const;

/** Groups that watch over an edition, by the year of its round; their members have their seats by appointment. */
const supervisionGroups = [2020, 2022, 2023] as const;
export const supervisionOf = (year: (typeof supervisionGroups)[number]): string => `supervision-${year}`;

function seats(): Row[] {
  return [
    seatRow('mayor', 'government', 'head'),
    seatRow('government-clerk', 'government', 'clerk'),
    seatRow('chair', 'committee', 'head'),
    ...[1, 2, 3, 4, 5, 6].map((n) => seatRow(`member-${n}`, 'committee', 'member')),
    seatRow('committee-clerk', 'committee', 'clerk'),
    seatRow('office-head', 'office', 'head'),
    seatRow('office-clerk', 'office', 'clerk'),
    seatRow('evaluator-head', 'evaluator', 'head'),
    seatRow('evaluator-clerk', 'evaluator', 'clerk'),
    ...answering.map(([id]) => seatRow(`${id}-clerk`, id, 'clerk')),
    ...channels.flatMap(({ id }) => [seatRow(`${id}-head`, id, 'head'), seatRow(`${id}-clerk`, id, 'clerk')]),
  ];
}

function bodies(): Row[] {
  return [
    bodyRow('government', 'government', '潮平市人民政府', 'City government'),
    bodyRow(
      'committee',
      'committee',
      '潮平市质量强市工作领导小组',
      'City quality leading group',
      'government',
    ),
    bodyRow(
      'office',
      'office',
      '潮平市质量强市工作领导小组办公室',
      'Office of the leading group',
      'committee',
    ),
    ...supervisionGroups.map((year) =>
      bodyRow(
        supervisionOf(year),
        'supervision-group',
        `评审监督小组（${year}年评审）`,
        `Supervision group of ${year}`,
        'committee',
      ),
    ),
    bodyRow('evaluator', 'third-party-evaluator', '虚构质量评价研究院', 'Fictional evaluation institute'),
    ...answering.map(([id, zh, en]) => bodyRow(id, 'answering-department', zh, en)),
    ...channels.map(({ id, kind, zh, en }) =>
      bodyRow(id, kind, zh, en, kind === 'department' ? 'committee' : 'office'),
    ),
  ];
}

/** The first day on which the city keeps its award here. */
export const opensOn = '2020-01-06';

/** The city before the award: its opening, bodies, and everybody in it. */
export const city = (others: {
  readonly ids: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}) =>
  cityFiles({
    opensOn,
    jurisdiction: 'chaoping',
    name: { zh: '潮平市（虚构）', en: 'Chaoping (fictional)' },
    bodies: bodies(),
    seats: seats(),
    workdays: workdaysKnown(opensOn, [2020]),
    others,
  });
