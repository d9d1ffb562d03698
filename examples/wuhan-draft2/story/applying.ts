import { creditCode } from '../../parts/codes.ts';
import { type FactKind, goodFact } from '../../parts/fact-cells.ts';
import { personName } from '../../parts/names.ts';
import { two } from '../../parts/random.ts';
import { type Act, type Cell, csv, yaml } from '../../parts/sheet.ts';
import { allCases, type Case, nameOfOrganisation, organisationCount } from './cases.ts';

type Row = Readonly<Record<string, Cell>>;
const ownFacts = ({ fate }: Case): Readonly<Record<string, string>> => {
  if (fate.is === 'ineligible') return fate.facts;
  return fate.is === 'vetoed' ? { [fate.fact]: fate.value } : {};
};

const ofTrack = (each: Case, kinds: readonly FactKind[]) =>
  kinds.filter((kind) => kind.tracks.includes(each.track));

const claimsOf = (each: Case, kinds: readonly FactKind[]): Row =>
  Object.fromEntries(
    ofTrack(each, kinds)
      .filter(({ verification }) => verification === 'claim')
      .map((kind) => [kind.id, goodFact(kind, each.id)]),
  );

/** What the office finds in registers; of claims only what it found to be unsupported. */
const findingsOf = (each: Case, kinds: readonly FactKind[]): Row =>
  Object.fromEntries(
    ofTrack(each, kinds)
      .filter(({ id, verification }) => verification === 'office' || ownFacts(each)[id] !== undefined)
      .map((kind) => [kind.id, ownFacts(each)[kind.id] ?? goodFact(kind, each.id)]),
  );

/** Cases filed otherwise than by the table: without a division (refused), and on paper (entered late). */
const notInTable = ['I-23', 'I-18'];
/** Facts that a department answers instead of the clerk finding them in a register. */
const asked: Readonly<Record<string, string>> = { 'O-36': 'administrative-penalty', 'I-27': 'open-case' };
/** The clerk of the office is recused from this case: another enters its facts. */
export const clerkIsRecusedFrom = 'O-05';

/** Names as notices show them. */
export const names: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: organisationCount }, (_, at): [string, string] => [
    `org-${two(at + 1)}`,
    nameOfOrganisation(at + 1),
  ]),
  ...allCases
    .filter(({ track }) => track === 'individual')
    .map(({ party, n }): [string, string] => [party, personName(500 + n)]),
]);
export const nameOfCase = (each: Case): string => names.get(each.party) ?? each.party;

function organisationRows(): Row[] {
  return Array.from({ length: organisationCount }, (_, at): Row => {
    const n = at + 1;
    const name = nameOfOrganisation(n);
    const signer = n === 45 ? 'citizen-2' : `agent-${two(n)}`;
    const isAgentKnown = n <= 42 || n === 45;
    const agent = isAgentKnown ? { agent: signer, 'agent-from': '2025-01-01', mandate: 'mandate.txt' } : {};
    return { organisation: `org-${two(n)}`, name, code: creditCode(n), contact: `0000${two(n)}00`, ...agent };
  });
}

function applicationRow(each: Case, kinds: readonly FactKind[]): Row {
  return {
    on: `2026-01-${two(8 + (each.n % 17))} 10:${two(each.n)}`,
    case: each.id,
    party: each.party,
    track: each.track,
    division: each.division,
    channel: each.channel,
    'signed-by': each.track === 'organisation' ? each.signer : undefined,
    employer: each.employer,
    'head-of': each.headOf,
    encouraged: each.n % 5 === 0 && each.track === 'organisation' ? 'strategic-industry' : undefined,
    dossier: `dossier-${each.id}.pdf`,
    secrets: each.id === 'O-01' ? 'process: 第三册' : undefined,
    contact: `${each.id} 联系人，电话 00000000`,
    ...claimsOf(each, kinds),
  };
}

function factRow(each: Case, kinds: readonly FactKind[]): Row {
  const facts = { ...findingsOf(each, kinds) };
  const left = each.id === 'I-30' ? 'fraud-in-applying' : asked[each.id];
  if (left !== undefined) delete facts[left];
  return {
    on: `2026-03-${two(4 + (each.n % 9))} 14:${two(each.n)}`,
    case: each.id,
    source: '登记系统查询',
    'source-on': '2026-03-03',
    by: each.id === clerkIsRecusedFrom ? 'office-clerk-2' : 'office-clerk',
    ...facts,
  };
}

const claimed = (shape: string, id: string) =>
  shape === 'periods'
    ? { shape, periods: [{ from: '2005-03-01' }] }
    : { shape, evidence: [`dossier-${id}.pdf`] };

/** Filings that no table holds: one refused for want of a division, one on paper that is entered two days late. */
function otherFilings(kinds: readonly FactKind[]): Act[] {
  const filing = (id: string) => {
    const each = allCases.find((one) => one.id === id);
    if (!each) throw new Error(`no case ${id}`);
    const claims = kinds
      .filter((kind) => kind.tracks.includes('individual') && kind.verification === 'claim')
      .map((kind) => ({ fact: kind.id, value: claimed(kind.shape, id) }));
    const { party, track, channel, division, employer, signer } = each;
    return {
      case: id,
      party,
      track,
      ...(division === undefined ? {} : { division }),
      channel,
      signedBy: signer,
      employer,
      declares: ['complete', 'true', 'accurate'],
      dossier: { hash: `dossier-${id}.pdf`, files: [`dossier-${id}.pdf`] },
      claims,
      contact: `${id} 联系人`,
    };
  };
  const channelOf18 = allCases.find((one) => one.id === 'I-18')?.channel ?? '';
  return [
    {
      on: '2026-01-20 11:00',
      do: 'file-application',
      by: 'ind-23',
      with: filing('I-23'),
      expect: ['division-not-of-track'],
    },
    {
      on: '2026-01-28 15:00',
      do: 'file-application',
      by: `${channelOf18}-head`,
      'prepared-by': `${channelOf18}-clerk`,
      paper: { effectiveOn: '2026-01-26', evidence: ['paper-I-18.txt'] },
      with: filing('I-18'),
    },
  ];
}

/** Organisations, applications and what the office established about them. */
export function applying(kinds: readonly FactKind[]) {
  const organisations = organisationRows();
  const filed = allCases.filter(({ id }) => !notInTable.includes(id));
  const reviewed = allCases.filter(
    ({ id, fate }) => id !== 'I-23' && !['withdrawn', 'objected-locally', 'not-passed'].includes(fate.is),
  );
  return {
    organisations: csv(organisations),
    applications: csv(filed.map((each) => applicationRow(each, kinds))),
    facts: csv(reviewed.map((each) => factRow(each, kinds))),
    others: yaml('Filings beside the table: one refused, one on paper.', otherFilings(kinds)),
  };
}
