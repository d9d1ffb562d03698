import type { RowAct } from '@laureate/core';
import type { Page } from 'playwright-core';

type Act = Pick<RowAct, 'command' | 'payload' | 'stream'>;

const text = (act: Act, name: string): string => String(act.payload[name] ?? '');

const toDesk = (page: Page, desk: string) => page.click(`.desks [data-desk="${desk}"]`);
const open = (page: Page, command: string, within = '') =>
  page.click(`${within} [data-open-act="${command}"]`);

async function atRanking(page: Page, act: Act): Promise<void> {
  await toDesk(page, 'ranking');
  const track = text(act, 'track');
  if (track) await page.click(`.tabs a[href$="/ranking/${track}"]`);
  await open(page, act.command);
}

const atDeliberation =
  (within: (act: Act) => string = () => '') =>
  async (page: Page, act: Act): Promise<void> => {
    await toDesk(page, 'deliberation');
    await open(page, act.command, within(act));
  };

const atNotices =
  (within: (act: Act) => string = () => '') =>
  async (page: Page, act: Act): Promise<void> => {
    await toDesk(page, 'notices');
    await open(page, act.command, within(act));
  };

async function atObjection(page: Page, act: Act): Promise<void> {
  await toDesk(page, 'objections');
  await page.click(`tr[data-objection="${text(act, 'objection')}"] a`);
  await open(page, act.command);
}

/** An objector finds the own objection by the number on its receipt. */
async function atOwnObjection(page: Page, act: Act): Promise<void> {
  await toDesk(page, 'objections');
  const find = page.locator('.ant-input-search input');
  await find.fill(text(act, 'objection'));
  await find.press('Enter');
  await open(page, act.command);
}

/** A recommender's next act on a case stands in the row of the case. */
const atRecommendation =
  (caseOf: (act: Act) => string) =>
  async (page: Page, act: Act): Promise<void> => {
    await toDesk(page, 'recommendation');
    await open(page, act.command, `tr[data-row="${caseOf(act)}"]`);
  };

function firstCase({ payload }: Act): string {
  const [first] = (payload.entries ?? []) as readonly { readonly case: string }[];
  return first?.case ?? '';
}

/** A case at the eligibility desk, and what is to be done there. */
const atEligibility =
  (within: (act: Act) => string) =>
  async (page: Page, act: Act): Promise<void> => {
    await toDesk(page, 'eligibility');
    await page.click(`.desk-table [data-case="${text(act, 'case')}"]`);
    await open(page, act.command, within(act));
  };

/** Where the form of an act is found: at its desk, as the people who do it find it. */
const desks: Readonly<Record<string, (page: Page, act: Act) => Promise<void>>> = {
  'draw-up-ranking': atRanking,
  'override-threshold': atRanking,
  'propose-candidates': atRanking,
  'convene-meeting': atDeliberation(),
  'put-motion': atDeliberation(),
  'resolve-candidates': atDeliberation(),
  'record-attendance': atDeliberation((act) => `[data-meeting="${text(act, 'meeting')}"]`),
  'decide-motion': atDeliberation((act) => `.motions [data-motion="${text(act, 'motion')}"]`),
  'review-application': atRecommendation((act) => text(act, 'case')),
  'open-local-notice': atRecommendation(firstCase),
  'establish-fact': atEligibility((act) => `tr[data-fact="${text(act, 'fact')}"]`),
  'decide-eligibility': atEligibility(() => '.page > .act-buttons'),
  'open-public-notice': atNotices(),
  'correct-public-notice': atNotices((act) => `[data-notice="${text(act, 'replaces')}"]`),
  'close-public-notice': atNotices((act) => `[data-notice="${text(act, 'notice')}"]`),
  'file-objection': atNotices(
    (act) => `[data-notice="${text(act, 'notice')}"] tr[data-case="${text(act, 'case')}"]`,
  ),
  'hear-statement': atObjection,
  'verify-objection': atObjection,
  'examine-objection': atObjection,
  'decide-objection': atObjection,
  'tell-outcome': atObjection,
  'complete-objection': atOwnObjection,
};

async function toCity(page: Page, jurisdiction: string): Promise<void> {
  await page.click(`.shell-nav a[href$="/city/${jurisdiction}"]`);
}

/** To the pages of a round, from wherever the person is. */
export async function toRound(page: Page, jurisdiction: string, round: string): Promise<void> {
  if (new URL(page.url()).pathname.includes(`/rounds/${round}`)) return;
  await toCity(page, jurisdiction);
  await page.click(`a[data-round="${round}"]`);
}

/** Any command is reached through the list of acts, on the round's pages or the city's. */
async function fromList(page: Page, act: Act, jurisdiction: string): Promise<void> {
  if (act.stream.startsWith('registry/')) await toCity(page, jurisdiction);
  else await toDesk(page, 'acts');
  await page.click(`.act-list [data-command="${act.command}"]`);
}

/** Closes a form that was opened over a desk, done with or refused. */
export async function closeSheet(page: Page): Promise<void> {
  const close = page.locator('dialog.sheet [data-do="close"]');
  if ((await close.count()) > 0) await close.click();
}

/** Opens the form of an act. Whoever has just done the same in a plain form goes on from there. */
export async function openForm(page: Page, act: Act, jurisdiction: string): Promise<void> {
  const again = page.locator(`.act-done[data-command="${act.command}"] [data-do="more"]`);
  if ((await again.count()) > 0) return again.click();
  const { stream, command } = act;
  if (stream.startsWith('round/')) await toRound(page, jurisdiction, stream.slice('round/'.length));
  const desk = desks[command];
  await (desk ? desk(page, act) : fromList(page, act, jurisdiction));
}

/** A second person finds what waits for them among their next acts. */
export async function openPrepared(page: Page, prepared: string): Promise<void> {
  await page.click('.shell-name');
  await page.click(`.next-steps a[href*="${encodeURIComponent(prepared)}"]`);
}
