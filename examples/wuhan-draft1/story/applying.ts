import { creditCode } from '../../parts/codes.ts';
import { type FactKind, goodFact } from '../../parts/fact-cells.ts';
import { two } from '../../parts/random.ts';
import { type Cell, csv } from '../../parts/sheet.ts';
import {
  allCases,
  type Case,
  encouraged,
  littleGiants,
  nameOfOrganisation,
  organisationCount,
  ownFactsOf,
  recommended,
} from './cases.ts';

type Row = Readonly<Record<string, Cell>>;

const ofTrack = (each: Case, kinds: readonly FactKind[]) =>
  kinds.filter((kind) => kind.tracks.includes(each.track));

const claimsOf = (each: Case, kinds: readonly FactKind[]): Row =>
  Object.fromEntries(
    ofTrack(each, kinds)
      .filter(({ verification }) => verification === 'claim')
      .filter(({ id }) => id !== 'little-giant' || littleGiants.includes(each.id))
      .map((kind) => [kind.id, goodFact(kind, each.id)]),
  );

/** The seven grounds on which other persons may apply; only they are asked. */
const groundsOfOthers = [
  'research-honoured',
  'theory-spread',
  'front-line-breakthrough',
  'law-and-justice',
  'international-standards',
  'education-and-publishing',
  'consumer-protection-or-services',
];
/** Kinds of facts that need not be looked at for every case. */
const asked: Readonly<Record<string, (each: Case) => boolean>> = {
  'fraud-in-applying': () => false,
  'good-credit': ({ id, track, headOf }) =>
    id !== 'O-25' && (track === 'organisation' || headOf !== undefined),
  'good-reputation': ({ track, headOf }) => track === 'organisation' || headOf !== undefined,
  ...Object.fromEntries(groundsOfOthers.map((id) => [id, ({ division }: Case) => division === 'other'])),
};

/** What the office finds otherwise than the best. O-12 is a public service, I-10 heads an organisation of bad repute. */
const elsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'O-12': { 'in-production': 'no', 'income-advanced': 'no' },
  'I-04': Object.fromEntries(
    groundsOfOthers.filter((id) => id !== 'front-line-breakthrough').map((id) => [id, 'no']),
  ),
  'I-10': { 'good-reputation': 'no' },
};
const usual: Readonly<Record<string, string>> = {
  'profit-and-tax-advanced': 'no',
  'asset-contribution-advanced': 'no',
};

const findingsOf = (each: Case, kinds: readonly FactKind[]): Row =>
  Object.fromEntries(
    ofTrack(each, kinds)
      .filter(({ id, verification }) => verification === 'office' && (asked[id]?.(each) ?? true))
      .map((kind) => [
        kind.id,
        ownFactsOf(each)[kind.id] ??
          elsewhere[each.id]?.[kind.id] ??
          usual[kind.id] ??
          goodFact(kind, each.id),
      ]),
  );

function organisationRow(_: unknown, at: number): Row {
  const n = at + 1;
  const signer = n === 29 ? 'citizen-2' : `agent-${two(n)}`;
  const agent = n <= 29 ? { agent: signer, 'agent-from': '2025-01-01', mandate: 'mandate.txt' } : {};
  return {
    organisation: `org-${two(n)}`,
    name: nameOfOrganisation(n),
    code: creditCode(100 + n),
    contact: `0000${two(n)}00`,
    ...agent,
  };
}

function applicationRow(each: Case, kinds: readonly FactKind[]): Row {
  return {
    on: `2025-03-${two(3 + (each.n % 17))} 10:${two(each.n)}`,
    case: each.id,
    party: each.party,
    track: each.track,
    division: each.division,
    sector: each.sector,
    channel: each.channel,
    'signed-by': each.track === 'organisation' ? each.signer : undefined,
    employer: each.employer,
    'head-of': each.headOf,
    encouraged: encouraged[each.id],
    dossier: `dossier-${each.id}.pdf`,
    secrets: each.id === 'O-02' ? 'process: 第二册' : undefined,
    contact: `${each.id} 联系人，电话 00000000`,
    ...claimsOf(each, kinds),
  };
}

const factRow = (each: Case, kinds: readonly FactKind[]): Row => ({
  on: `2025-04-${each.n % 2 === 0 ? '18' : '21'} 14:${two(each.n)}`,
  case: each.id,
  source: '登记系统查询',
  'source-on': '2025-04-17',
  by: 'office-clerk',
  ...findingsOf(each, kinds),
});

/** Organisations, applications and what the office established about them. */
export const applying = (kinds: readonly FactKind[]) => ({
  organisations: csv(Array.from({ length: organisationCount }, organisationRow)),
  applications: csv(allCases.map((each) => applicationRow(each, kinds))),
  facts: csv(recommended.map((each) => factRow(each, kinds))),
});
