import { bodyRow, cityFiles, type Row, seatRow } from '../../parts/city.ts';
import { workdaysKnown } from '../../parts/workdays.ts';

/** A county: its quality office is `county-<n>`, its government `government-<n>`. */
interface County {
  readonly id: string;
  readonly government: string;
  readonly zh: string;
}

export const counties: readonly County[] = ['松涛县', '白鹭县', '听雨县', '望山区', '银杏区'].map(
  (zh, at) => ({
    id: `county-${at + 1}`,
    government: `government-${at + 1}`,
    zh,
  }),
);

const departments = [
  ['industry', '岚川市产业主管部门', 'Department of industry'],
  ['emergency', '岚川市应急主管部门', 'Department of emergencies'],
  ['credit', '岚川市信用主管部门', 'Credit department'],
] as const;

/** The member units of the leading group vote by one person each; the chair votes too. */
export const members = Array.from({ length: 8 }, (_, at) => `member-${at + 1}`);

function seats(): Row[] {
  return [
    seatRow('mayor', 'government', 'head'),
    seatRow('government-clerk', 'government', 'clerk'),
    seatRow('chair', 'committee', 'head'),
    ...members.map((member) => seatRow(member, 'committee', 'member')),
    seatRow('committee-clerk', 'committee', 'clerk'),
    seatRow('office-head', 'office', 'head'),
    seatRow('office-clerk', 'office', 'clerk'),
    seatRow('cadre-head', 'cadres', 'head'),
    ...departments.map(([id]) => seatRow(`${id}-clerk`, id, 'clerk')),
    ...counties.flatMap(({ id, government }) => [
      seatRow(`${government}-head`, government, 'head'),
      seatRow(`${id}-head`, id, 'head'),
      seatRow(`${id}-clerk`, id, 'clerk'),
    ]),
  ];
}

function countyRows({ id, government, zh }: County, n: number): Row[] {
  return [
    bodyRow(government, 'local-government', `岚川市${zh}人民政府`, `Government of county ${n}`, 'government'),
    bodyRow(
      id,
      'district-office',
      `岚川市${zh}质量强县（区）领导组办公室`,
      `Quality office of county ${n}`,
      government,
    ),
  ];
}

function bodies(): Row[] {
  return [
    bodyRow('government', 'government', '岚川市人民政府', 'City government'),
    bodyRow('committee', 'committee', '岚川市标准化和质量强市领导小组', 'City leading group', 'government'),
    bodyRow('office', 'office', '岚川市领导小组办公室', 'Office of the leading group', 'committee'),
    bodyRow('cadres', 'consent-body', '岚川市干部管理部门', 'Department that manages cadres'),
    ...departments.map(([id, zh, en]) => bodyRow(id, 'department', zh, en, 'committee', true)),
    ...counties.flatMap((county, at) => countyRows(county, at + 1)),
  ];
}

/** The city before the award, in August 2021: the working days of 2022 were announced in October only. */
export const city = (others: {
  readonly ids: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}) =>
  cityFiles({
    opensOn: '2021-08-16',
    jurisdiction: 'lanchuan',
    name: { zh: '岚川市（虚构）', en: 'Lanchuan (fictional)' },
    bodies: bodies(),
    seats: seats(),
    workdays: workdaysKnown('2021-08-16', [2021]),
    others,
  });
