import { hat } from '../../../access/roles.ts';
import { sameParty } from '../../../access/same-party.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { whyNotPast, whyNotSpan } from '../../jurisdiction/spans.ts';
import { whyNotParty } from '../../parties/why-not-party.ts';
import { pastBanRecorded } from '../events.ts';
import { recordedAlready } from '../refusals.ts';
import { whyNotProgramme } from '../why-not-programme.ts';

/** Enters a ban from applying that was decided before, from records; first and last day included. */
export const recordPastBan = registryCommand('record-past-ban', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: [],
  undo: 'rescind',
  payload: pastBanRecorded.payload,
  decide: ({ registry, payload, today }) => {
    const { programme, party, from } = payload;
    const isRecorded = registry.programmes.bans.some(
      (ban) => ban.programme === programme && sameParty(registry, ban.party, party) && ban.from === from,
    );
    return (
      refuseAll(
        whyNotProgramme(registry, programme),
        whyNotParty(registry, party),
        whyNotSpan(payload),
        whyNotPast(from, today),
        isRecorded ? recordedAlready({ party }) : undefined,
      ) ?? [pastBanRecorded(payload)]
    );
  },
});
