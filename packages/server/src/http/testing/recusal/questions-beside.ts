import type { Comparing, Question } from './comparing.ts';
import { tagIn } from './comparing.ts';
import { type AskedAbout, pathOf } from './questions-of-views.ts';

/** What can be asked for with GET beside views. */
interface Gettable {
  readonly path: string;
  readonly tellsNow?: boolean;
}

const question = ({ path, tellsNow }: Gettable): Question => ({
  what: path.replace(/[?].*$/, '').replace(/\/(?:h\d+-[\w-]+)(:r1)?/g, '/…'),
  method: 'GET',
  path,
  ...(tellsNow === true ? { tellsNow } : {}),
});

/** What takes long or may be had seldom is asked of one pair in ten, the first among them. */
const isTenth = (jurisdiction: string): boolean => /^h\d*0-/.test(jurisdiction);

/** Everything the public can ask for, but for heads of the record. */
function publicPaths({ jurisdiction, two, scenes }: AskedAbout): string[] {
  const open = `/api/v1/open/${jurisdiction}`;
  const tables = ['rounds', 'rules', 'notices', 'honours'].flatMap((name) => [name, `${name}.csv`]);
  const numbers = [...(scenes[0]?.registry.honours.honours.values() ?? [])].flatMap(({ items }) =>
    items.map(({ number }) => number),
  );
  const plan = scenes[0]?.round.state.call.plan;
  const scheme = plan ? [`/scheme/${plan.scheme}/1`] : [];
  const pages = ['', '/notices', '/honours', '/open-data', `/round/${two.roundId}`, ...scheme];
  return [
    ...tables.map((name) => `${open}/${name}`),
    ...['certificate', 'certificate.csv'].map(
      (name) => `${open}/${name}?number=${encodeURIComponent(numbers[0] ?? 'none')}`,
    ),
    ...(isTenth(jurisdiction) ? ['/api/v1/open'] : []),
    ...pages.map((page) => `/c/${jurisdiction}${page}`),
    `/en/c/${jurisdiction}/round/${two.roundId}`,
  ];
}

/** What carries heads of the record: the tree of hashes holds every entry, hidden ones too. */
function recordPaths({ jurisdiction, two, scenes }: AskedAbout): string[] {
  const notices = [...(scenes[0]?.round.state.publicNotice.notices.keys() ?? [])];
  const pages = notices.map((notice) => `/round/${two.roundId}/notice/${notice}`);
  return [
    `/api/v1/open/${jurisdiction}/ledger.public.jsonl`,
    `/api/v1/open/${jurisdiction}/head.json`,
    `/c/${jurisdiction}/record`,
    ...pages.map((page) => `/c/${jurisdiction}${page}`),
    `/c/${jurisdiction}/round/${two.roundId}/accepted-list`,
  ];
}

/** What somebody signed in can ask for beside views and acts: the desk, and what is not theirs to have. */
function ownPaths(about: AskedAbout): Gettable[] {
  const { jurisdiction, two } = about;
  const { hidden, viewer, roundId } = two;
  const round = pathOf(about, 'round');
  const drafts = `/api/v1/drafts/${jurisdiction}`;
  const scores = `/api/v1/imports/${jurisdiction}/scores/template?round=${roundId}&format=csv`;
  return [
    { path: '/api/v1/session', tellsNow: true },
    { path: `/api/v1/clock?jurisdiction=${jurisdiction}`, tellsNow: true },
    { path: `/api/v1/${round}/hats` },
    { path: `/api/v1/${round}/prepared` },
    { path: `/api/v1/${pathOf(about, 'registry')}/hats` },
    { path: `/api/v1/${pathOf(about, 'registry')}/prepared` },
    { path: `${drafts}/application:${roundId}:${hidden}` },
    { path: `${drafts}/application:${roundId}:${hidden}/history?path=a` },
    { path: `${drafts}/score:${roundId}:document-review:${hidden}:${viewer}` },
    { path: scores },
    { path: `${scores}&stage=document-review` },
    { path: `/api/v1/${round}/assignment-proposal?track=organisation` },
  ];
}

/** What those who watch over a city can ask for. The ledger is asked for seldom: it may be had 30 times a minute. */
function oversightPaths({ jurisdiction, two }: AskedAbout): Gettable[] {
  const oversees = ['supervisor', 'auditor'].includes(two.role);
  const exports = [`registry/${jurisdiction}/ledger.jsonl`, `registry/${jurisdiction}/head.json`];
  return [
    ...(oversees || isTenth(jurisdiction) ? exports : []),
    `password/printed-codes/${jurisdiction}`,
    `setup/steps/${jurisdiction}`,
    `openings/${jurisdiction}`,
    `erasures/${jurisdiction}`,
    `account-log/${jurisdiction}`,
  ].map((path) => ({ path: `/api/v1/${path}`, tellsNow: true }));
}

/** Whether heads of the record are asked for too: they cover all that was kept before the last publication. */
export async function askBeside(comparing: Comparing, about: AskedAbout, withRecord: boolean): Promise<void> {
  for (const own of [...ownPaths(about), ...oversightPaths(about)]) await comparing.ask(question(own));
  const open = [...publicPaths(about), ...(withRecord ? recordPaths(about) : [])];
  for (const path of open) {
    const asked = question({ path });
    const tag = tagIn(await comparing.ask(asked));
    if (tag !== undefined) await comparing.ask({ ...asked, headers: { 'if-none-match': tag } });
  }
}
