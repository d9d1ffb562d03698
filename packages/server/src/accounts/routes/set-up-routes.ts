import { localDateOf } from '@laureate/core';
import { z } from 'zod';
import { refuse } from '../account-refusal.ts';
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
      const person = session.seats.get(jurisdiction);
      const may = await hasRole(ground, jurisdiction, person, [...administrators, 'office', 'committee']);
      const city = may ? await ground.cities.find(jurisdiction) : undefined;
      if (!city) return refuse('not-your-office');
      const today = localDateOf(await ground.clock.now(jurisdiction));
      return { value: { steps: await city.read(undefined, ({ registry }) => setUpSteps(registry, today)) } };
    },
  }),
];
