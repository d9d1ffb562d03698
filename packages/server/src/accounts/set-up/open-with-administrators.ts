import { localDateOf, type Refusal } from '@laureate/core';
import { seatedPersons } from '../../store/accounts.ts';
import { endInvitation, invitationRow } from '../../store/invitations.ts';
import { hashOfToken } from '../account-keys.ts';
import { note } from '../account-notes.ts';
import { type AccountRefusal, refusal, refuse, type Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { keepInvitation } from '../invitations/invite.ts';
import { linkTo } from '../link-to.ts';

/** The three administrations, by what they administer; their bodies' kinds as core names them. */
const administrations = {
  system: 'system-administration',
  security: 'security-administration',
  audit: 'audit',
} as const;
type Administration = keyof typeof administrations;

/** Nobody's id: no registry knows it. */
const nobody = '-';

/** One of the three administrators: three different people, each with an own code. */
export interface Administrator {
  readonly party: string;
  readonly name: string;
  readonly code: string;
  readonly codeKind: 'resident-id' | 'passport' | 'residence-permit';
}

/** What the set-up begins with. Only the id is needed to get new links for a jurisdiction that was opened before. */
export interface Opening {
  readonly jurisdiction: string;
  readonly name?: { readonly zh: string; readonly en: string } | undefined;
  readonly administrators?: Readonly<Record<Administration, Administrator>> | undefined;
}

type FirstOpening = { readonly [K in keyof Opening]-?: NonNullable<Opening[K]> };

/** A one-time link for one administrator, shown once. */
export interface AdministratorLink {
  readonly administration: Administration;
  readonly person: string;
  readonly link: string;
  readonly endsAt: string;
}

/** Links for the administrators, or the reasons of the accounts or of the registry against it. */
export type OpenedSetUp =
  | Settled<readonly AdministratorLink[]>
  | { readonly refusedByRegistry: readonly Refusal[] };

/** Whether a link to the set-up can be used now. */
export async function whyNotSetUp(
  { store, now }: AccountsGround,
  token: string,
): Promise<AccountRefusal | undefined> {
  const row = await invitationRow(store.db, hashOfToken(token));
  if (row?.purpose !== 'set-up') return refusal('link-unknown');
  if (row.usedAt !== null) return refusal('link-used');
  return now() > row.endsAt ? refusal('link-over') : undefined;
}

/**
 * Opens a jurisdiction with its three administrators and makes a one-time link for each of them. When the jurisdiction
 * is open already (their links were lost), makes new links for the administrators who have no account.
 */
export async function openWithAdministrators(
  ground: AccountsGround,
  token: string,
  opening: Opening,
): Promise<OpenedSetUp> {
  const reason = await whyNotSetUp(ground, token);
  if (reason) return { refused: [reason] };
  const { jurisdiction } = opening;
  if (!(await isOpen(ground, jurisdiction))) {
    const { name, administrators } = opening;
    if (!name || !administrators) return refuse('administrators-missing');
    const refused = await open(ground, { jurisdiction, name, administrators });
    if (refused.length > 0) return { refusedByRegistry: refused };
  }
  const links = await linksFor(ground, jurisdiction);
  await ground.store.transact(async (db) => {
    await endInvitation(db, hashOfToken(token), ground.now());
    await note(ground, 'set-up-done', { jurisdiction }, db);
  });
  return { value: links };
}

async function isOpen({ cities }: AccountsGround, jurisdiction: string): Promise<boolean> {
  const city = await cities.find(jurisdiction);
  return (await city?.read(undefined, ({ registry }) => registry.jurisdiction.opened !== undefined)) ?? false;
}

function payloadOf({ party, name, code, codeKind }: Administrator) {
  return { party, profile: JSON.stringify({ name, code }), codeIndex: code, codeKind };
}

async function open(
  { cities, clock }: AccountsGround,
  { jurisdiction, name, administrators }: FirstOpening,
): Promise<readonly Refusal[]> {
  const { system, security, audit } = administrators;
  const answered = await cities.city(jurisdiction).perform({
    stream: `registry/${jurisdiction}`,
    command: 'open-jurisdiction',
    payload: {
      jurisdiction,
      name,
      administrators: {
        system: payloadOf(system),
        security: payloadOf(security),
        audit: payloadOf(audit),
      },
    },
    by: { person: nobody, role: 'public' },
    mode: 'perform',
    at: await clock.now(jurisdiction),
  });
  return answered.kind === 'refused' ? answered.refused : [];
}

async function linksFor(ground: AccountsGround, jurisdiction: string): Promise<AdministratorLink[]> {
  const city = await ground.cities.find(jurisdiction);
  const day = localDateOf(await ground.clock.now(jurisdiction));
  const heads =
    (await city?.read(undefined, ({ registry }) =>
      (Object.keys(administrations) as Administration[]).flatMap((administration) =>
        registry.staff.memberships
          .filter(({ body, rank, to }) => {
            const kind = registry.jurisdiction.bodies.get(body)?.kind;
            const isHead = rank === 'head' && (to === undefined || day <= to);
            return isHead && kind === administrations[administration];
          })
          .map(({ person }) => ({ administration, person })),
      ),
    )) ?? [];
  const seated = await seatedPersons(ground.store.db, jurisdiction);
  const links: AdministratorLink[] = [];
  for (const { administration, person } of heads.filter((head) => !seated.has(head.person))) {
    const { token, endsAt } = await keepInvitation(ground, { jurisdiction, person }, null);
    links.push({
      administration,
      person,
      link: linkTo(ground.settings, 'invitation', token),
      endsAt: new Date(endsAt).toISOString(),
    });
  }
  return links;
}
