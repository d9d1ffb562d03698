import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import type { EventDraft } from '../../../act/event-kind.ts';
import { BlindIndex, KeyId, PartyId, Sealed } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import type { LocalDate } from '../../../calendar/index.ts';
import { WordsSchema } from '../../../scheme/model/cited.ts';
import { partyRegistered } from '../../parties/events.ts';
import { memberAppointed } from '../../staff/events.ts';
import { administrations } from '../administrations.ts';
import { bodyRegistered, jurisdictionOpened } from '../events.ts';
import { administratorsMustDiffer, alreadyOpen, unlikeStream } from '../refusals.ts';

const Administrator = z.strictObject({
  party: PartyId,
  profile: Sealed,
  codeIndex: BlindIndex,
  codeKind: z.enum(['resident-id', 'passport', 'residence-permit']),
  /** What the administration is called; left out: its English kind in both languages. */
  bodyName: WordsSchema.optional(),
});
type Administrator = z.infer<typeof Administrator>;

const Payload = z.strictObject({
  jurisdiction: KeyId,
  name: WordsSchema,
  administrators: z.strictObject({ system: Administrator, security: Administrator, audit: Administrator }),
});

type Seat = (typeof administrations)[keyof typeof administrations];

const areDifferent = (words: readonly string[]): boolean => new Set(words).size === words.length;

function administrationOf(seat: Seat, administrator: Administrator, from: LocalDate): EventDraft[] {
  const { bodyName, ...person } = administrator;
  const { body, kind } = seat;
  return [
    bodyRegistered({ body, kind, name: bodyName ?? { zh: seat.name, en: seat.name }, memberUnit: false }),
    partyRegistered({ ...person, kind: 'individual' }),
    memberAppointed({ person: person.party, body, rank: 'head', from }),
  ];
}

/**
 * The first act of an empty registry: the city and its three administrators, three people. Nobody has a seat yet, so
 * anyone may perform it, once; from then on every other seat is granted by two of them.
 */
export const openJurisdiction = registryCommand('open-jurisdiction', {
  by: [hat('public')],
  rules: [],
  undo: 'never',
  payload: Payload,
  decide: ({ registry, payload, act, legalDay }) => {
    const { jurisdiction, name, administrators } = payload;
    const { opened } = registry.jurisdiction;
    const stream = act.split('#')[0] ?? '';
    const people = [administrators.system, administrators.security, administrators.audit];
    const differ =
      areDifferent(people.map(({ party }) => party)) &&
      areDifferent(people.map(({ codeKind, codeIndex }) => `${codeKind} ${codeIndex}`));
    return (
      refuseAll(
        opened && alreadyOpen({ jurisdiction: opened.jurisdiction }),
        stream === `registry/${jurisdiction}` ? undefined : unlikeStream({ jurisdiction, stream }),
        differ ? undefined : administratorsMustDiffer({}),
      ) ?? [
        jurisdictionOpened({ jurisdiction, name }),
        ...administrationOf(administrations.system, administrators.system, legalDay),
        ...administrationOf(administrations.security, administrators.security, legalDay),
        ...administrationOf(administrations.audit, administrators.audit, legalDay),
      ]
    );
  },
});
