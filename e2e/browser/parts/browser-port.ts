import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ActAnswer, type ActPort, commands, itemsToScore, type RowAct } from '@laureate/core';
import type { Locator, Page } from 'playwright-core';
import type { DemonstrationCity } from '../../../packages/server/src/demo/demonstration-city.ts';
import { evidencePdf } from '../../../packages/server/src/demo/evidence-pdf.ts';
import { fieldOf } from '../../../packages/web/src/features/act-form/model/field-of.ts';
import { closeSheet, openForm, openPrepared, toRound } from './act-at-desk.ts';
import { chooseHat } from './choose-hat.ts';
import { type FileAtHand, FormFiller } from './fill-form.ts';
import { moveClock } from './move-clock.ts';
import type { OpenCities } from './open-cities.ts';
import type { Visitors } from './visitors.ts';

type Act = RowAct & { readonly prepared?: string };

/** Evidence of a city by the name of its file, as a PDF. */
export const evidenceOf =
  (city: DemonstrationCity) =>
  (name: string): FileAtHand => ({
    name: name.replace(/\.\w+$/, '.pdf'),
    mimeType: 'application/pdf',
    buffer: Buffer.from(evidencePdf(readFileSync(join(city.later.evidence, name)))),
  });

/** The kinds of refusal that a part of the page shows. */
async function refusalsIn(part: Locator): Promise<{ readonly kind: string }[]> {
  const shown = await part.locator('[data-refusal]').all();
  const kinds = await Promise.all(shown.map((each) => each.getAttribute('data-refusal')));
  return kinds.map((kind) => ({ kind: kind ?? '' }));
}

/** What the page says after a button was pressed: the number of the act, or why it was not done. */
async function readOutcome(page: Page, form: Locator): Promise<ActAnswer> {
  const done = page.locator('.act-done');
  const refused = form.locator('[data-refused]').first();
  await done.or(refused).first().waitFor();
  const act = (await done.count()) > 0 ? await done.getAttribute('data-done') : null;
  if (act !== null) return { done: true, act };
  const told = await refusalsIn(form);
  const kind = (await refused.getAttribute('data-refused')) ?? '';
  return { done: false, refused: told.length > 0 ? told : [{ kind }] };
}

/** Members who are recused from a case find a closed agenda and go by the number that the chair names. */
async function toMotion(page: Page, motion: string): Promise<void> {
  const listed = page.locator(`.motions [data-motion="${motion}"] a`);
  const find = page.locator('.find-motion input');
  await listed.or(find).first().waitFor();
  if ((await listed.count()) > 0) return listed.click();
  await find.fill(motion);
  await find.press('Enter');
}

/** A vote is cast on the page of its motion: three large buttons, then the page says what one voted. */
async function castVote(page: Page, { payload }: Act): Promise<ActAnswer> {
  await page.click('.desks [data-desk="deliberation"]');
  await toMotion(page, String(payload.motion));
  await page.click(`[data-vote="${payload.choice}"]`);
  const own = page.locator(`[data-own-vote="${payload.choice}"]`);
  const vote = page.locator('.vote');
  await own.or(vote.locator('[data-refused]')).first().waitFor();
  return (await own.count()) > 0 ? { done: true, act: '' } : { done: false, refused: await refusalsIn(vote) };
}

/** Acts done through the pages alone, each by its own person in a browser of their own. */
export class BrowserPort implements ActPort<ActAnswer> {
  /** Forms sent and votes cast, prepared ones included. */
  acts = 0;
  readonly #cities: OpenCities;
  readonly #city: DemonstrationCity;
  readonly #visitors: Visitors;
  #now: string;

  constructor(cities: OpenCities, city: DemonstrationCity, visitors: Visitors) {
    this.#cities = cities;
    this.#city = city;
    this.#visitors = visitors;
    this.#now = city.now;
  }

  perform = async (act: Act): Promise<ActAnswer> => {
    const { jurisdiction, round } = this.#city;
    const page = await this.#visitors.as(jurisdiction, act.by.person);
    await closeSheet(page);
    if (act.at > this.#now) {
      await moveClock(page, act.at);
      this.#now = act.at;
    }
    this.acts += 1;
    if (act.command === 'cast-vote') {
      await toRound(page, jurisdiction, round);
      return castVote(page, act);
    }
    if (act.prepared === undefined) await openForm(page, act, jurisdiction);
    else await openPrepared(page, act.prepared);
    const form = page.locator(`form[data-act="${act.command}"]`);
    await chooseHat(form, act.by);
    if (act.prepared === undefined) await this.#fill(form, act);
    await form.locator(`[data-do="${act.mode}"]`).click();
    return readOutcome(page, form);
  };

  async #fill(form: Locator, act: Act): Promise<void> {
    const command = commands.get(act.command);
    if (!command) throw new Error(`no such command: ${act.command}`);
    await new FormFiller(form, evidenceOf(this.#city)).fill(fieldOf(command.payload), act.payload);
  }

  itemsOf: ActPort<ActAnswer>['itemsOf'] = (wanted) =>
    this.#cities.service.house.cities
      .city(this.#city.jurisdiction)
      .read(wanted.round, (state) =>
        itemsToScore({ round: (id) => state.round(id), schemeOf: (id) => state.schemeOf(id) }, wanted),
      );
}
