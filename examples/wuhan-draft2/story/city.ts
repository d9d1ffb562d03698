import { bodyRow, cityFiles, type Row, seatRow } from '../../parts/city.ts';
import { two } from '../../parts/random.ts';

const districts = [
  '晨曦',
  '云帆',
  '星河',
  '松涛',
  '白鹭',
  '映湖',
  '银杏',
  '长堤',
  '听雨',
  '望山',
  '青禾',
  '沐光',
  '远汀',
] as const;

/** A body through which applications go: its head is `<id>-head`, its clerk `<id>-clerk`. */
export interface Channel {
  readonly id: string;
  readonly kind: 'district-office' | 'department' | 'association';
  readonly zh: string;
  readonly en: string;
  readonly memberUnit: boolean;
}

const departments = [
  ['industry', '江城市产业主管部门', 'Department of industry'],
  ['commerce', '江城市商务主管部门', 'Department of commerce'],
  ['transport', '江城市交通主管部门', 'Department of transport'],
  ['health', '江城市卫生主管部门', 'Department of health'],
] as const;

export const channels: readonly Channel[] = [
  ...districts.map((name, at) => ({
    id: `district-${two(at + 1)}`,
    kind: 'district-office' as const,
    zh: `江城市${name}区质量强区工作委员会办公室`,
    en: `Quality office of district ${at + 1}`,
    memberUnit: false,
  })),
  ...departments.map(([id, zh, en]) => ({ id, kind: 'department' as const, zh, en, memberUnit: true })),
  {
    id: 'makers',
    kind: 'association',
    zh: '江城制造业质量协会',
    en: 'Makers association',
    memberUnit: false,
  },
  {
    id: 'services',
    kind: 'association',
    zh: '江城服务业质量协会',
    en: 'Services association',
    memberUnit: false,
  },
];

const answering = [
  ['courts', '江城市司法查询单位', 'Courts'],
  ['emergency', '江城市应急主管部门', 'Department of emergencies'],
  ['credit', '江城市信用主管部门', 'Credit office'],
] as const;

function seats(): Row[] {
  return [
    seatRow('mayor', 'government', 'head'),
    seatRow('government-clerk', 'government', 'clerk'),
    seatRow('chair', 'committee', 'head'),
    ...[1, 2, 3, 4, 5, 6].map((n) => seatRow(`member-${n}`, 'committee', 'member')),
    seatRow('committee-clerk', 'committee', 'clerk'),
    seatRow('office-head', 'office', 'head'),
    seatRow('office-clerk', 'office', 'clerk'),
    seatRow('office-clerk-2', 'office', 'clerk'),
    seatRow('supervisor', 'supervision', 'member'),
    ...answering.map(([id]) => seatRow(`${id}-clerk`, id, 'clerk')),
    ...channels.flatMap(({ id }) => [seatRow(`${id}-head`, id, 'head'), seatRow(`${id}-clerk`, id, 'clerk')]),
  ];
}

function bodies(): Row[] {
  return [
    bodyRow('government', 'government', '江城市人民政府', 'City government'),
    bodyRow('committee', 'committee', '江城市质量强市工作委员会', 'City quality committee', 'government'),
    bodyRow('office', 'office', '江城市质量强市工作委员会办公室', 'Office of the committee', 'committee'),
    bodyRow('supervision', 'supervision-group', '评审监督小组', 'Supervision group', 'committee'),
    ...answering.map(([id, zh, en]) => bodyRow(id, 'answering-department', zh, en)),
    ...channels.map(({ id, kind, zh, en, memberUnit }) =>
      bodyRow(id, kind, zh, en, kind === 'department' ? 'committee' : 'office', memberUnit),
    ),
  ];
}

/** The city before the award: its opening, bodies, and everybody in it. */
export const city = (others: {
  readonly ids: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}) =>
  cityFiles({
    opensOn: '2026-01-04',
    jurisdiction: 'jiangcheng',
    name: { zh: '江城市（虚构）', en: 'Jiangcheng (fictional)' },
    bodies: bodies(),
    seats: seats(),
    others,
  });
