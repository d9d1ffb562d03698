import { bodyRow, cityFiles, type Row, seatRow } from '../../parts/city.ts';
import { two } from '../../parts/random.ts';
import { workdaysKnown } from '../../parts/workdays.ts';

/** A body through which applications go: its head is `<id>-head`, its clerk `<id>-clerk`. */
export interface Channel {
  readonly id: string;
  readonly kind: 'district-office' | 'department' | 'association';
  readonly zh: string;
  readonly en: string;
}

const districts = ['松月区', '鹤鸣区', '枫晚区', '星野区', '云汀功能区'];

export const channels: readonly Channel[] = [
  ...districts.map((name, at) => ({
    id: `district-${two(at + 1)}`,
    kind: 'district-office' as const,
    zh: `望川市${name}质量强区工作委员会办公室`,
    en: `Quality office of district ${at + 1}`,
  })),
  { id: 'industry', kind: 'department', zh: '望川市产业主管部门', en: 'Department of industry' },
  { id: 'health', kind: 'department', zh: '望川市卫生主管部门', en: 'Department of health' },
  { id: 'makers', kind: 'association', zh: '望川制造业质量协会', en: 'Makers association' },
  { id: 'services', kind: 'association', zh: '望川服务业质量协会', en: 'Services association' },
];

const answering = [
  ['credit', '望川市信用主管部门', 'Credit office'],
  ['emergency', '望川市应急主管部门', 'Department of emergencies'],
] as const;

/** The seats of the committee that vote. */
export const committee = ['chair', 'member-1', 'member-2', 'member-3', 'member-4', 'member-5', 'member-6'];

function seats(): Row[] {
  return [
    seatRow('mayor', 'government', 'head'),
    seatRow('government-clerk', 'government', 'clerk'),
    ...committee.map((person) => seatRow(person, 'committee', person === 'chair' ? 'head' : 'member')),
    seatRow('committee-clerk', 'committee', 'clerk'),
    seatRow('office-head', 'office', 'head'),
    seatRow('office-clerk', 'office', 'clerk'),
    ...answering.map(([id]) => seatRow(`${id}-clerk`, id, 'clerk')),
    ...channels.flatMap(({ id }) => [seatRow(`${id}-head`, id, 'head'), seatRow(`${id}-clerk`, id, 'clerk')]),
  ];
}

function bodies(): Row[] {
  return [
    bodyRow('government', 'government', '望川市人民政府', 'City government'),
    bodyRow('committee', 'committee', '望川市质量强市工作委员会', 'City quality committee', 'government'),
    bodyRow('office', 'office', '望川市质量强市工作委员会办公室', 'Office of the committee', 'committee'),
    ...answering.map(([id, zh, en]) => bodyRow(id, 'answering-department', zh, en)),
    ...channels.map(({ id, kind, zh, en }) =>
      bodyRow(id, kind, zh, en, kind === 'department' ? 'committee' : 'office'),
    ),
  ];
}

/** The city before the award: its opening, bodies, and everybody in it. */
export const city = (others: {
  readonly ids: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}) =>
  cityFiles({
    opensOn: '2025-02-10',
    jurisdiction: 'wangchuan',
    name: { zh: '望川市（虚构）', en: 'Wangchuan (fictional)' },
    bodies: bodies(),
    seats: seats(),
    workdays: workdaysKnown('2025-02-10', [2025]),
    others,
  });
