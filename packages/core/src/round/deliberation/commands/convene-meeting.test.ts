import { describe, test } from 'vitest';
import { aCity, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aMeeting, fourOfFive } from '../../../testing/meeting.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const scheme = schemeUnderTest();
const round = aRoundAt(scheme, 'deliberation');
const convening = (on: string) => ({
  by: 'committee-clerk',
  on: '2026-06-22',
  command: 'convene-meeting',
  payload: { meeting: 'm1', on, agenda: file('agenda') },
});
const attending = (on: string, ...present: readonly string[]) => ({
  by: 'committee-clerk',
  on,
  command: 'record-attendance',
  payload: { meeting: 'm1', present },
});

describe('convene-meeting', () => {
  test('calls a meeting of the clerk’s committee, also for the same day', () => {
    given({ scheme, registry: aCity(scheme), round }).expectEvents(convening('2026-06-22'), [
      'MeetingConvened',
      { meeting: 'm1', on: '2026-06-22', agenda: file('agenda'), body: 'committee' },
    ]);
  });

  test('is refused for a day that is past and for a meeting that is convened', () => {
    given({ scheme, registry: aCity(scheme), round: [...round, ...aMeeting()] }).expectRefused(
      convening('2026-06-21'),
      ['meeting-already-convened', { meeting: 'm1' }],
      ['meeting-day-past', { on: '2026-06-21' }],
    );
  });

  test('is refused to the chair', () => {
    given({ scheme, registry: aCity(scheme), round }).expectRefused(
      { ...convening('2026-06-22'), by: 'chair' },
      'no-such-hat',
    );
  });
});

describe('record-attendance', () => {
  const convened = [...round, ...aMeeting()];

  test('records the members who came, on the day of the meeting', () => {
    given({ scheme, registry: aCity(scheme), round: convened }).expectEvents(
      attending('2026-06-22', 'chair', 'member-1', 'chair'),
      ['AttendanceRecorded', { meeting: 'm1', present: ['chair', 'member-1'] }],
    );
  });

  test('is refused before the day, and for anyone who is no member', () => {
    given({ scheme, registry: aCity(scheme), round: convened }).expectRefused(
      attending('2026-06-21', 'chair', 'committee-clerk', 'mayor'),
      ['meeting-not-yet', { on: '2026-06-22' }],
      ['not-a-member', { persons: ['committee-clerk', 'mayor'] }],
    );
  });

  test('is refused a second time and for an unknown meeting', () => {
    given({ scheme, registry: aCity(scheme), round: [...round, ...aMeeting(...fourOfFive)] }).expectRefused(
      attending('2026-06-22', 'chair'),
      ['attendance-already-recorded', { meeting: 'm1' }],
    );
    given({ scheme, registry: aCity(scheme), round }).expectRefused(attending('2026-06-22', 'chair'), [
      'not-found',
      { what: 'm1' },
    ]);
  });
});
