import { residentId } from './codes.ts';
import { districts, personName } from './names.ts';
import { two } from './random.ts';
import { type Act, type Cell, csv, yaml } from './sheet.ts';

export type Row = Readonly<Record<string, Cell>>;

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

/** Every person is made up; the number makes name and code. */
let count = 0;
function person(id: string, more: Row = {}): Row {
  count += 1;
  return {
    person: id,
    name: personName(count),
    id: residentId(count),
    contact: `00000000${two(count % 100)}`,
    ...more,
  };
}

const seat = (id: string, body: string, rank: string): Row => person(id, { body, rank });

function seats(): Row[] {
  return [
    seat('mayor', 'government', 'head'),
    seat('government-clerk', 'government', 'clerk'),
    seat('chair', 'committee', 'head'),
    ...[1, 2, 3, 4, 5, 6].map((n) => seat(`member-${n}`, 'committee', 'member')),
    seat('committee-clerk', 'committee', 'clerk'),
    seat('office-head', 'office', 'head'),
    seat('office-clerk', 'office', 'clerk'),
    seat('office-clerk-2', 'office', 'clerk'),
    seat('supervisor', 'supervision', 'member'),
    ...answering.map(([id]) => seat(`${id}-clerk`, id, 'clerk')),
    ...channels.flatMap(({ id }) => [seat(`${id}-head`, id, 'head'), seat(`${id}-clerk`, id, 'clerk')]),
  ];
}

function bodies(): Row[] {
  const body = (id: string, kind: string, zh: string, en: string, above = '', memberUnit = false): Row => ({
    body: id,
    kind,
    'name-zh': zh,
    'name-en': en,
    above,
    'member-unit': memberUnit ? 'yes' : '',
  });
  return [
    body('government', 'government', '江城市人民政府', 'City government'),
    body('committee', 'committee', '江城市质量强市工作委员会', 'City quality committee', 'government'),
    body('office', 'office', '江城市质量强市工作委员会办公室', 'Office of the committee', 'committee'),
    body('supervision', 'supervision-group', '评审监督小组', 'Supervision group', 'committee'),
    ...answering.map(([id, zh, en]) => body(id, 'answering-department', zh, en)),
    ...channels.map(({ id, kind, zh, en, memberUnit }) =>
      body(id, kind, zh, en, kind === 'department' ? 'committee' : 'office', memberUnit),
    ),
  ];
}

const administrator = (id: string) => {
  const { name, id: code } = person(id);
  return { party: id, profile: JSON.stringify({ name, code }), codeIndex: code, codeKind: 'resident-id' };
};

const open = '2026-01-04';

function opening(): Act[] {
  return [
    {
      on: `${open} 09:00`,
      do: 'open-jurisdiction',
      by: 'public as public',
      with: {
        jurisdiction: 'jiangcheng',
        name: { zh: '江城市（虚构）', en: 'Jiangcheng (fictional)' },
        administrators: {
          system: administrator('system-administrator'),
          security: administrator('security-administrator'),
          audit: administrator('auditor'),
        },
      },
    },
    {
      on: `${open} 09:10`,
      do: 'announce-calendar',
      by: 'system-administrator',
      with: { schedules: '@workdays', source: '公布的节假日安排（随软件附带）' },
    },
  ];
}

/** People who hold no seat: those who apply or sign, examiners, those who object. */
export interface OtherPeople {
  readonly ids: readonly string[];
  /** Names that notices show. */
  readonly names: ReadonlyMap<string, string>;
}

/** The city before the award: its opening, bodies, and everybody in it. */
export function city({ ids, names }: OtherPeople): {
  readonly files: Record<string, string>;
  readonly tables: object[];
} {
  count = 0;
  const first = opening();
  const people = [...seats(), ...ids.map((id) => person(id, names.has(id) ? { name: names.get(id) } : {}))];
  return {
    files: {
      'acts-01-city.yaml': yaml('The city opens: three administrators and the calendar.', first),
      'bodies.csv': csv(bodies()),
      'people.csv': csv(people, ['person', 'name', 'id', 'contact', 'body', 'rank']),
    },
    tables: [
      { file: 'acts-01-city.yaml', kind: 'acts' },
      { file: 'bodies.csv', kind: 'bodies', on: `${open} 09:20`, by: 'security-administrator' },
      {
        file: 'people.csv',
        kind: 'people',
        on: `${open} 09:30`,
        by: 'security-administrator',
        'prepared-by': 'system-administrator',
      },
    ],
  };
}
