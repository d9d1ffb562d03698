import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { calendarAnnounced } from '../events.ts';
import { scheduleAnnouncedTwice } from '../refusals.ts';
import { whyNotPast } from '../spans.ts';

/**
 * Enters the working-day schedules of one or several years as announced. A year may be announced again on a later
 * day; terms that run may only grow longer by it. Never taken back: a mistake is mended by a later announcement.
 */
export const announceCalendar = registryCommand('announce-calendar', {
  by: [hat('office', 'head'), hat('system-admin')],
  rules: ['calendar.makeUpDays'],
  undo: 'never',
  payload: calendarAnnounced.payload,
  decide: ({ registry, payload, today }) => {
    const { schedules } = payload;
    const twice = schedules.filter(({ year, announcedOn }, index) =>
      [...registry.jurisdiction.schedules, ...schedules.slice(0, index)].some(
        (known) => known.year === year && known.announcedOn === announcedOn,
      ),
    );
    return (
      refuseAll(
        schedules.map(({ announcedOn }) => whyNotPast(announcedOn, today)),
        twice.map(({ year, announcedOn }) => scheduleAnnouncedTwice({ year, announcedOn })),
      ) ?? [calendarAnnounced(payload)]
    );
  },
});
