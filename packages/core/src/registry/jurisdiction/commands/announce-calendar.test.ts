import { describe, expect, test } from 'vitest';
import { countWorkdays } from '../../../calendar/index.ts';
import { aCityWithoutAward, day } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const bare = { year: 2027, weekdayOff: [day('2027-01-01')], weekendWork: [] };
const schedule = (announcedOn: string) => ({
  ...bare,
  announcedOn,
  doc: 'notice',
  confidence: 'source',
  workdays: countWorkdays(bare),
});
const announcing = (...schedules: readonly unknown[]) => ({
  by: 'office-head',
  on: '2026-11-10',
  command: 'announce-calendar',
  payload: { schedules, source: 'official notice' },
});

describe('announce-calendar', () => {
  test('enters a year as announced, by the office or the system administrator', () => {
    const attempt = announcing(schedule('2026-11-10'));
    given({ scheme, registry }).expectEvents(attempt, ['CalendarAnnounced', attempt.payload]);
    given({ scheme, registry }).expectEvents({ ...attempt, by: 'sysadmin' }, 'CalendarAnnounced');
  });

  test('is refused for an announcement of tomorrow', () => {
    given({ scheme, registry }).expectRefused(announcing(schedule('2026-11-11')), [
      'not-yet-happened',
      { day: '2026-11-11', today: '2026-11-10' },
    ]);
  });

  test('is refused for a year announced twice on one day, at once or before', () => {
    given({ scheme, registry }).expectRefused(announcing(schedule('2026-11-09'), schedule('2026-11-09')), [
      'schedule-announced-twice',
      { year: 2027, announcedOn: '2026-11-09' },
    ]);
    const { registry: folded } = given({ scheme, registry });
    const [known] = folded.jurisdiction.schedules;
    expect(known).toBeDefined();
    given({ scheme, registry }).expectRefused(announcing(known), [
      'schedule-announced-twice',
      { year: known?.year, announcedOn: known?.announcedOn },
    ]);
  });

  test('takes a year announced anew on a later day', () => {
    given({ scheme, registry }).expectEvents(
      announcing(schedule('2026-11-09'), schedule('2026-11-10')),
      'CalendarAnnounced',
    );
  });

  test('is refused for a schedule whose working days do not add up', () => {
    given({ scheme, registry }).expectRefused(
      announcing({ ...schedule('2026-11-10'), workdays: 1 }),
      'bad-input',
    );
  });

  test('is refused to a clerk of the office', () => {
    given({ scheme, registry }).expectRefused(
      { ...announcing(schedule('2026-11-10')), by: 'office-clerk' },
      'no-such-hat',
    );
  });
});
