import { localDateOf } from '@laureate/core';
import { z } from 'zod';
import { refuse } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { announceShippedNames } from '../set-up/announce-shipped-names.ts';
import { openWithAdministrators, whyNotSetUp } from '../set-up/open-with-administrators.ts';
import { setUpSteps } from '../set-up/set-up-steps.ts';
import { administrators, hasRole } from '../staff/roles-of.ts';
import { type AccountRoute, accountRoute } from './account-route.ts';
import { AdministratorsForm, SetUpForm, StepsForm } from './answer-forms.ts';
import { IdText, NameText } from './input-texts.ts';

const TitleText = z.string().trim().min(1).max(200);
const AdministratorSchema = z.strictObject({
  party: IdText,
  name: NameText,
  code: z.string().trim().min(1).max(40),
  codeKind: z.enum(['resident-id', 'passport', 'residence-permit']),
});
const OpeningSchema = z.strictObject({
  jurisdiction: IdText,
  name: z.strictObject({ zh: TitleText, en: TitleText }).optional(),
  administrators: z
    .strictObject({ system: AdministratorSchema, security: AdministratorSchema, audit: AdministratorSchema })
    .optional(),
});

/** How far the set-up has come, for those who have a part in it. */
async function stepsFor(ground: AccountsGround, jurisdiction: string, person: string | undefined) {
  const may = await hasRole(ground, jurisdiction, person, [...administrators, 'office', 'committee']);
  const city = may ? await ground.cities.find(jurisdiction) : undefined;
  if (!city) return refuse('not-your-office');
  const today = localDateOf(await ground.clock.now(jurisdiction));
  return { value: { steps: await city.read(undefined, ({ registry }) => setUpSteps(registry, today)) } };
}

/** The first day: opening a jurisdiction with a one-time link, and how far its set-up has come. */
export const setUpRoutes: readonly AccountRoute[] = [
  accountRoute({
    method: 'GET',
    path: 'setup/:token',
    gate: 'anyone',
    summary: 'set-up',
    value: SetUpForm,
    isCostly: true,
    answer: async (ground, { param }) => {
      const reason = await whyNotSetUp(ground, param('token'));
      return reason ? { refused: [reason] } : { value: { jurisdictions: await ground.cities.ids() } };
    },
  }),
  accountRoute({
    method: 'POST',
    path: 'setup/:token',
    gate: 'anyone',
    summary: 'open-set-up',
    body: OpeningSchema,
    value: AdministratorsForm,
    isCostly: true,
    answer: async (ground, { body, param }) => {
      const opened = await openWithAdministrators(ground, param('token'), body);
      return 'value' in opened ? { value: { administrators: opened.value } } : opened;
    },
  }),
  accountRoute({
    method: 'GET',
    path: 'setup/steps/:jurisdiction',
    gate: 'signed-in',
    summary: 'set-up-steps',
    value: StepsForm,
    answer: async (ground, { session, param }) => {
      const jurisdiction = param('jurisdiction');
      return stepsFor(ground, jurisdiction, session.seats.get(jurisdiction));
    },
  }),
  accountRoute({
    method: 'POST',
    path: 'setup/steps/:jurisdiction/names',
    gate: 'signed-in',
    summary: 'announce-shipped-names',
    value: StepsForm,
    answer: async (ground, { session, param }) => {
      const jurisdiction = param('jurisdiction');
      const person = session.seats.get(jurisdiction);
      const steps = await stepsFor(ground, jurisdiction, person);
      if (person === undefined || !('value' in steps)) return steps;
      const refusedByRegistry = await announceShippedNames(ground, jurisdiction, person);
      return refusedByRegistry.length > 0 ? { refusedByRegistry } : stepsFor(ground, jurisdiction, person);
    },
  }),
];
