import { note } from '../../accounts/account-notes.ts';
import { type AccountRefusalKind, refuse } from '../../accounts/account-refusal.ts';
import { type RouteAnswer, routeOver } from '../../accounts/routes/account-route.ts';
import {
  askErasure,
  confirmErasure,
  type ErasurePerson,
  type ErasureRefusal,
  erasuresOf,
  refuseErasure,
} from '../../vault/erasure.ts';
import type { OversightGround } from '../oversight-ground.ts';
import {
  AskErasureForm,
  ErasedForm,
  ErasureIdForm,
  ErasuresForm,
  RefuseErasureForm,
} from './erasure-forms.ts';
import { erasurePerson } from './erasure-person.ts';
import { toldErasures } from './told-erasures.ts';

const route = routeOver<OversightGround>();

/** How a reason of the vault is told; what is not there and what one may not know answer alike. */
const kinds: Readonly<Record<ErasureRefusal, AccountRefusalKind | 'not-found'>> = {
  'unknown-subject': 'not-found',
  'unknown-request': 'not-found',
  'asked-already': 'erasure-asked-already',
  'over-already': 'erasure-over',
  'same-person': 'asked-by-oneself',
  'same-office': 'erasure-same-office',
  'about-oneself': 'about-oneself',
};

const refused = (why: ErasureRefusal) => {
  const kind = kinds[why];
  return kind === 'not-found' ? kind : refuse(kind);
};

/** The number of a request as the path has it; one that is none is nobody's. */
const idOf = (text: string): number => (/^\d{1,15}$/.test(text) ? Number(text) : 0);

interface Second {
  readonly jurisdiction: string;
  readonly id: number;
  readonly person: ErasurePerson;
}

async function confirm(ground: OversightGround, { jurisdiction, id, person }: Second) {
  const done = await confirmErasure(ground, { jurisdiction, id }, person);
  if ('refused' in done) return refused(done.refused);
  const { account: byAccount } = person;
  await note(ground, 'erasure-confirmed', { byAccount, jurisdiction, facts: { request: id, ...done } });
  return { value: done };
}

async function refuseIt(
  ground: OversightGround,
  { jurisdiction, id, person }: Second,
  reason: string,
): Promise<RouteAnswer<{ readonly id: number }>> {
  const done = await refuseErasure(ground, { jurisdiction, id, reason }, person);
  if ('refused' in done) return refused(done.refused);
  const { account: byAccount } = person;
  await note(ground, 'erasure-refused', { byAccount, jurisdiction, facts: { request: id } });
  return { value: done };
}

/** Erasing what is kept of somebody takes two of the three administrators, of different offices. */
export const erasureRouteList = [
  route({
    method: 'GET',
    path: 'erasures/:jurisdiction',
    gate: 'signed-in',
    summary: 'erasures',
    value: ErasuresForm,
    answer: async (ground, { session, param }) => {
      const jurisdiction = param('jurisdiction');
      const person = await erasurePerson(ground, session, jurisdiction);
      if ('refused' in person) return person;
      const erasures = await erasuresOf(ground, jurisdiction);
      return { value: { erasures: await toldErasures(ground, jurisdiction, erasures, person) } };
    },
  }),
  route({
    method: 'POST',
    path: 'erasures/:jurisdiction',
    gate: 'proved',
    summary: 'ask-erasure',
    body: AskErasureForm,
    value: ErasureIdForm,
    answer: async (ground, { session, param, body }) => {
      const jurisdiction = param('jurisdiction');
      const person = await erasurePerson(ground, session, jurisdiction);
      if ('refused' in person) return person;
      const asked = await askErasure(ground, { jurisdiction, ...body }, person);
      if ('refused' in asked) return refused(asked.refused);
      const facts = { request: asked.id, subject: body.subject };
      await note(ground, 'erasure-asked', { byAccount: person.account, jurisdiction, facts });
      return { value: asked };
    },
  }),
  route({
    method: 'POST',
    path: 'erasures/:jurisdiction/:id/confirm',
    gate: 'proved',
    summary: 'confirm-erasure',
    value: ErasedForm,
    answer: async (ground, { session, param }) => {
      const jurisdiction = param('jurisdiction');
      const person = await erasurePerson(ground, session, jurisdiction);
      if ('refused' in person) return person;
      return confirm(ground, { jurisdiction, id: idOf(param('id')), person });
    },
  }),
  route({
    method: 'POST',
    path: 'erasures/:jurisdiction/:id/refuse',
    gate: 'proved',
    summary: 'refuse-erasure',
    body: RefuseErasureForm,
    value: ErasureIdForm,
    answer: async (ground, { session, param, body }) => {
      const jurisdiction = param('jurisdiction');
      const person = await erasurePerson(ground, session, jurisdiction);
      if ('refused' in person) return person;
      return refuseIt(ground, { jurisdiction, id: idOf(param('id')), person }, body.reason);
    },
  }),
];
