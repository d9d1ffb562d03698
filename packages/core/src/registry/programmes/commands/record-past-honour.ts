import { hat } from '../../../access/roles.ts';
import { registryCommand, type Situation } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { placesRuleOf } from '../../../scheme/grade-places.ts';
import { isWithin, whyNotPast } from '../../jurisdiction/spans.ts';
import { whyNotParty } from '../../parties/why-not-party.ts';
import { adoptedSchemes } from '../adopted-scheme.ts';
import { pastHonourRecorded } from '../events.ts';
import { honoursOfParty } from '../honours-of-party.ts';
import {
  dayOutsidePeriod,
  gradeUnknownToTrack,
  partyNotOfTrack,
  programmeHasNoScheme,
  recordedAlready,
} from '../refusals.ts';
import { periodOf, whyNotProgramme } from '../why-not-programme.ts';

type Payload = ReturnType<typeof pastHonourRecorded>['payload'];
type Registry = Situation['registry'];

function whyNotGrade(registry: Registry, { programme, grade, track }: Payload): Refusal | undefined {
  const schemes = adoptedSchemes(registry, programme);
  if (schemes.length === 0) return programmeHasNoScheme({ programme });
  const isKnown = schemes.some(({ scheme }) => placesRuleOf(scheme.grade(grade), track) !== undefined);
  return isKnown ? undefined : gradeUnknownToTrack({ grade, track });
}

function whyNotPeriod(registry: Registry, payload: Payload): Refusal | undefined {
  const { programme, period, decidedOn } = payload;
  if (period === undefined) return undefined;
  const opened = periodOf(registry, programme, period);
  if (!opened) return notFound({ what: period });
  return isWithin(opened, decidedOn) ? undefined : dayOutsidePeriod({ day: decidedOn, period });
}

/**
 * Enters an honour of earlier years from records, so that bars on applying again count it and, with a period, its
 * place too. The grade must be one that an adopted scheme of the programme gives to the track.
 */
export const recordPastHonour = registryCommand('record-past-honour', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['cumulation', 'period.approvedPlaces'],
  undo: 'rescind',
  payload: pastHonourRecorded.payload,
  decide: ({ registry, payload, today }) => {
    const { programme, party, track, grade, decidedOn } = payload;
    const unknown = whyNotProgramme(registry, programme);
    if (unknown) return { refused: [unknown] };
    const known = registry.parties.parties.get(party);
    const isRecorded = honoursOfParty(registry, programme, party).some(
      (honour) => honour.grade === grade && honour.decidedOn === decidedOn,
    );
    return (
      refuseAll(
        whyNotParty(registry, party),
        known && known.kind !== track ? partyNotOfTrack({ party, track }) : undefined,
        whyNotGrade(registry, payload),
        whyNotPast(decidedOn, today),
        whyNotPeriod(registry, payload),
        isRecorded ? recordedAlready({ party }) : undefined,
      ) ?? [pastHonourRecorded(payload)]
    );
  },
});
