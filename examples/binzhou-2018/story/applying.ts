import { creditCode } from '../../parts/codes.ts';
import { personName } from '../../parts/names.ts';
import { two } from '../../parts/random.ts';
import { type Cell, csv } from '../../parts/sheet.ts';
import { allCases, atTheLimit, type Case, decided, nameOfOrganisation, organisationCount } from './cases.ts';

type Row = Readonly<Record<string, Cell>>;
export type FactKind = {
  readonly id: string;
  readonly shape: string;
  readonly tracks: readonly string[];
  readonly verification: string;
};

/** Facts that nobody asks about unless there is cause, and those of work without profit. */
const onCause = [
  'fraud-in-applying',
  'verified-breach',
  'front-of-sector-contribution',
  'first-finisher',
] as const;
/** Applies with a result of research; of two persons one is its first finisher. */
const withResult: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'I-02': { 'first-finisher': 'yes' },
  'I-07': {},
};
/** A fact that a department answers instead of the clerk finding it in a register. */
export const asked = { case: 'O-25', fact: 'complaint-problem', to: 'regulator' } as const;

/** What speaks for an applicant, in the words of a facts table. */
function good(kind: FactKind, id: string): string {
  if (kind.id === 'not-for-profit' || kind.id === 'research-result') return 'no';
  if (kind.shape === 'holds') return 'yes';
  if (kind.shape === 'periods') return '2009-05-01..';
  if (kind.shape === 'documents') return 'quality certificate until 2024-12-31';
  return kind.shape === 'statement' ? `dossier-${id}.pdf` : 'none';
}

const ownFacts = ({ id, fate }: Case): Readonly<Record<string, string>> => ({
  ...atTheLimit[id],
  ...withResult[id],
  ...(fate.is === 'ineligible' ? fate.facts : {}),
});

const of = (each: Case, kinds: readonly FactKind[], verification: string) =>
  kinds.filter((kind) => kind.tracks.includes(each.track) && kind.verification === verification);

function claimsOf(each: Case, kinds: readonly FactKind[]): Row {
  const claims = of(each, kinds, 'claim').map((kind) => [kind.id, good(kind, each.id)] as const);
  return {
    ...Object.fromEntries(claims),
    ...(withResult[each.id] ? { 'research-result': 'yes' } : {}),
  };
}

/** What the office finds in registers and from departments. */
function findingsOf(each: Case, kinds: readonly FactKind[]): Row {
  const own = ownFacts(each);
  return Object.fromEntries(
    of(each, kinds, 'office')
      .filter(({ id }) => own[id] !== undefined || !onCause.some((fact) => fact === id))
      .filter(({ id }) => !(each.id === asked.case && id === asked.fact))
      .map((kind) => [kind.id, own[kind.id] ?? good(kind, each.id)]),
  );
}

/** Names as notices show them. */
export const names: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: organisationCount }, (_, at): [string, string] => [
    `org-${two(at + 1)}`,
    nameOfOrganisation(at + 1),
  ]),
  ...allCases
    .filter(({ track }) => track === 'individual')
    .map(({ party, n }): [string, string] => [party, personName(700 + n)]),
]);
export const nameOfCase = (id: string): string => {
  const party = allCases.find((each) => each.id === id)?.party ?? '';
  return names.get(party) ?? party;
};

function organisationRow(_: unknown, at: number): Row {
  const n = at + 1;
  const agent = { agent: `agent-${two(n)}`, 'agent-from': '2021-12-01', mandate: 'mandate.txt' };
  return {
    organisation: `org-${two(n)}`,
    name: nameOfOrganisation(n),
    code: creditCode(300 + n),
    contact: `0000${two(n)}00`,
    ...(n === organisationCount ? {} : agent),
  };
}

const applicationRow = (each: Case, kinds: readonly FactKind[]): Row => ({
  on: `${each.id === 'O-12' ? '2022-03-09' : `2022-03-${two(10 + (each.n % 20))}`} 10:${two(each.n)}`,
  case: each.id,
  party: each.party,
  track: each.track,
  sector: each.sector,
  channel: each.channel,
  'signed-by': each.track === 'organisation' ? each.signer : undefined,
  employer: each.employer,
  encouraged: each.encouraged,
  declares: 'true',
  dossier: `dossier-${each.id}.pdf`,
  secrets: each.id === 'O-01' ? 'process: 第四册' : undefined,
  contact: `${each.id} 联系人，电话 00000000`,
  ...claimsOf(each, kinds),
});

const factRow = (each: Case, kinds: readonly FactKind[]): Row => ({
  on: `2022-04-${two(26 + (each.n % 4))} 14:${two(each.n)}`,
  case: each.id,
  source: '登记信息和部门反馈',
  'source-on': '2022-04-25',
  ...findingsOf(each, kinds),
});

/** Organisations, applications and what the office established about them. */
export function applying(kinds: readonly FactKind[]) {
  return {
    organisations: csv(Array.from({ length: organisationCount }, organisationRow)),
    applications: csv(allCases.map((each) => applicationRow(each, kinds))),
    facts: csv(decided.map((each) => factRow(each, kinds))),
  };
}
