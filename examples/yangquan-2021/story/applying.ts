import { creditCode } from '../../parts/codes.ts';
import { personName } from '../../parts/names.ts';
import { turn, two } from '../../parts/random.ts';
import { type Act, type Cell, csv, yaml } from '../../parts/sheet.ts';
import {
  allCases,
  type Case,
  caseOf,
  excepted,
  individualCases,
  nameOfOrganisation,
  organisationCount,
} from './cases.ts';

type Row = Readonly<Record<string, Cell>>;

/** What organisations state, what every person states, and what a person of a division states beside that. */
const stated = {
  organisation: [
    'field-and-contribution',
    'quality-advancement',
    'innovation',
    'brand-influence',
    'business-performance',
  ],
  individual: ['field-and-contribution', 'political-quality', 'moral-character', 'professional-conduct'],
} as const;
const claimingExceptional: readonly string[] = [
  excepted.granted.case,
  excepted.refused.case,
  excepted.notForeseen.case,
];

const claimsOf = ({ id, track, division }: Case): readonly string[] => [
  ...stated[track],
  ...(division === undefined ? [] : [`${division}-merits`]),
  ...(claimingExceptional.includes(id) ? ['exceptional-results'] : []),
];

/** Names as notices show them. */
export const names: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: organisationCount }, (_, at): [string, string] => [
    `org-${two(at + 1)}`,
    nameOfOrganisation(at + 1),
  ]),
  ...individualCases.map(({ party, n }): [string, string] => [party, personName(500 + n)]),
]);
export const nameOfCase = ({ party }: Case): string => names.get(party) ?? party;

/** The last organisation only objects; those between it and the applicants employ people and sign nothing. */
export const objecting = { organisation: `org-${two(organisationCount)}`, agent: 'citizen-2' } as const;

function organisationRow(n: number): Row {
  const id = `org-${two(n)}`;
  const signer = allCases.find(({ track, party }) => track === 'organisation' && party === id)?.signer;
  const agent = id === objecting.organisation ? objecting.agent : signer;
  return {
    organisation: id,
    name: nameOfOrganisation(n),
    code: creditCode(200 + n),
    contact: `0000${two(n)}00`,
    ...(agent === undefined ? {} : { agent, 'agent-from': '2021-01-01', mandate: 'head-of-unit.txt' }),
  };
}

const days = ['06', '07', '08', '09', '10', '13', '14', '15', '16', '17', '18', '22'];

function applicationRow(each: Case): Row {
  const { id, n, track, party, signer, county, division, employer, headOf } = each;
  const dossier = `dossier-${id}.pdf`;
  return {
    on: `2021-09-${turn(days, n)} 10:${two(n)}`,
    case: id,
    party,
    track,
    division,
    channel: county,
    'located-in': county,
    'signed-by': track === 'organisation' ? signer : undefined,
    employer,
    'head-of': headOf,
    declares: 'true',
    dossier,
    secrets: id === 'O-01' ? 'process: 第二册' : undefined,
    contact: `${id} 联系人，电话 00000000`,
    ...Object.fromEntries(claimsOf(each).map((fact) => [fact, dossier])),
  };
}

function filing(each: Case, more: object = {}) {
  const files = [`dossier-${each.id}.pdf`];
  return {
    case: each.id,
    party: each.party,
    track: each.track,
    channel: each.county,
    locatedIn: each.county,
    signedBy: each.signer,
    declares: ['true'],
    dossier: { hash: files[0], files },
    claims: claimsOf(each).map((fact) => ({ fact, value: { shape: 'statement', evidence: files } })),
    contact: `${each.id} 联系人`,
    ...more,
  };
}

/** Filings that no table holds, all refused: the wrong county, no county, a second county, a day too late. */
function otherFilings(): Act[] {
  const file = (on: string, each: Case, more: object, expect: readonly string[]): Act => ({
    on,
    do: 'file-application',
    by: each.signer,
    with: filing(each, more),
    expect,
  });
  const late: Case = {
    ...caseOf('O-01'),
    id: 'O-29',
    party: objecting.organisation,
    signer: objecting.agent,
    county: 'county-5',
  };
  return [
    file('2021-09-06 09:00', caseOf('O-08'), { channel: 'county-3' }, ['channel-of-other-place']),
    file('2021-09-06 09:10', caseOf('O-14'), { channel: 'industry' }, [
      'channel-of-other-place',
      'not-a-channel',
    ]),
    file('2021-09-22 16:00', caseOf('O-13'), { case: 'O-30', channel: 'county-1', locatedIn: 'county-1' }, [
      'already-applied',
    ]),
    file('2021-09-23 08:30', late, {}, ['closing-day-over']),
  ];
}

/** Organisations and applications. */
export const applying = () => ({
  organisations: csv(Array.from({ length: organisationCount }, (_, at) => organisationRow(at + 1))),
  applications: csv(allCases.map(applicationRow)),
  others: yaml('Filings beside the table, all refused: one channel only, that of the place.', otherFilings()),
});
