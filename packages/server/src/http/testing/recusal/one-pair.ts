import { views } from '@laureate/core';
import { scenesOf } from '../../../../../core/src/testing/recusal/recusal-ground.ts';
import {
  type Manner,
  type Plan,
  type TwoHistories,
  tellTwo,
} from '../../../../../core/src/testing/recusal/two-histories.ts';
import { type Compared, Comparing, type Difference } from './comparing.ts';
import { waysToFile, workOn } from './hidden-work.ts';
import { askBeside } from './questions-beside.ts';
import { tryActs, tryPrepared } from './questions-of-acts.ts';
import { type AskedAbout, lookThrough } from './questions-of-views.ts';
import type { Telling } from './telling.ts';
import type { TwoServers } from './two-servers.ts';

/** How many looks and trials of each pair, of the hundreds there are. */
interface Plenty {
  readonly looks: number;
  readonly trials: number;
}

/** Two histories that are to be laid, and how they are asked about. */
export interface Wanted {
  /** Its number: two accounts are its own. */
  readonly n: number;
  readonly plan: Plan;
  readonly manner: Manner;
  readonly plenty: Plenty;
}

/** The applicant works on the hidden case on one server only; there and on the other it must be as if absent. */
async function askForWork(
  servers: TwoServers,
  comparing: Comparing,
  { jurisdiction, two }: AskedAbout,
  n: number,
): Promise<void> {
  const application = two.ground.round.application.applications.get(two.hidden);
  if (!application || application.signedBy === two.viewer) return;
  const hidden = { jurisdiction, round: two.roundId, case: two.hidden };
  const [applicant] = await servers.signIn(n, jurisdiction, application.signedBy);
  const { paths } = await workOn(servers.one, applicant, hidden);
  for (const path of paths.flatMap((each) => (each.includes('/files/') ? waysToFile(each, hidden) : [each])))
    await comparing.ask({ what: path.includes('/files/') ? 'a file' : 'a draft', method: 'GET', path });
}

/** Tells two histories as a plan has them and lays them on two servers. */
export async function layTwo(
  servers: TwoServers,
  { told, made, scheme }: Telling,
  { n, plan, manner }: Wanted,
): Promise<{ readonly about: AskedAbout; readonly numbers: ReadonlyMap<string, string> }> {
  const two: TwoHistories = tellTwo(told, made, plan, manner);
  const jurisdiction = `h${n}-${scheme}`;
  const numbers = await servers.lay(jurisdiction, two);
  return { about: { jurisdiction, two, scenes: scenesOf(two, views), turn: plan.turn }, numbers };
}

/** Lays two histories and asks both servers the same; the answers by which they can be told apart. */
export async function askAboutTwo(
  servers: TwoServers,
  telling: Telling,
  wanted: Wanted,
  compared: Compared,
): Promise<readonly Difference[]> {
  const { n, manner, plenty } = wanted;
  const { about, numbers } = await layTwo(servers, telling, wanted);
  const { jurisdiction, two } = about;
  const who = await servers.signIn(2 * n, jurisdiction, two.viewer);
  const comparing = new Comparing(servers, who, compared);
  compared.histories += 1;
  await lookThrough(comparing, about, { queries: telling.queries, most: plenty.looks });
  await tryActs(comparing, about, { payloads: telling.payloads, most: plenty.trials });
  await tryPrepared(comparing, about, numbers);
  await askBeside(comparing, about, manner.since === 'publication');
  await askForWork(servers, comparing, about, 2 * n + 1);
  const by = `${two.viewer} as ${two.role}, without ${two.hidden} of ${jurisdiction}`;
  return comparing.differences.map((difference) => ({ ...difference, what: `${difference.what}: ${by}` }));
}
