import { describe, expect, test } from 'vitest';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { noticeRunning, workingDays } from '../../../testing/objecting.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { acceptedListPublished } from '../../eligibility/events.ts';

const scheme = schemeUnderTest();
const citizen = { person: 'passer-by', role: 'public' } as const;
const ground = given({
  scheme,
  registry: aCity(scheme),
  round: [
    ...noticeRunning(scheme),
    acceptedListPublished({
      entries: [{ case: 'O-1', name: 'Fictional org-1 Ltd', exceptions: [] }],
      publishedOn: day('2026-04-24'),
      media: ['news-media'],
      term: workingDays('2026-04-24', 5, '2026-05-06'),
      proofs: [file('proof')],
    }),
  ],
});
const seenOn = (today: string) =>
  look(ground, scheme, { view: 'notices', viewer: citizen, query: {}, today: day(today) }) as {
    notices: readonly Record<string, unknown>[];
  };

describe('the notices of a round', () => {
  test('are those of the channels, the list of the accepted, and those of the proposed winners', () => {
    const { notices } = seenOn('2026-06-29');

    expect(
      notices.map(({ kind, names, closedOn }) => ({ kind, names, closed: closedOn !== undefined })),
    ).toEqual([
      { kind: 'local', names: 4, closed: true },
      { kind: 'local', names: 3, closed: true },
      { kind: 'accepted-list', names: 1, closed: false },
      { kind: 'winners', names: 4, closed: false },
    ]);
    expect(notices.filter(({ kind }) => kind === 'local').map(({ channel }) => channel)).toEqual([
      'district-a',
      'district-b',
    ]);
  });

  test('tell how a term is counted, day by day, the day of publication first and not counted', () => {
    const counted = (date: string, why: string) => ({
      date,
      counts: why === 'working-day',
      why,
      provisional: false,
    });

    expect(seenOn('2026-06-29').notices.at(-1)).toEqual({
      kind: 'winners',
      notice: 'notice-1',
      names: 4,
      publishedOn: '2026-06-25',
      value: 5,
      unit: 'working-days',
      from: '2026-06-25',
      endsOn: '2026-07-02',
      provisional: false,
      day: { n: 2, of: 5, state: 'running' },
      counted: [
        counted('2026-06-25', 'publication-day'),
        counted('2026-06-26', 'working-day'),
        counted('2026-06-27', 'weekend'),
        counted('2026-06-28', 'weekend'),
        counted('2026-06-29', 'working-day'),
        counted('2026-06-30', 'working-day'),
        counted('2026-07-01', 'working-day'),
        counted('2026-07-02', 'working-day'),
      ],
    });
  });

  test('name nobody', () => {
    expect(JSON.stringify(seenOn('2026-06-29'))).not.toMatch(/Name of|Fictional|O-1/);
  });

  test('are none before the first', () => {
    const before = given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'application') });

    expect(look(before, scheme, { view: 'notices', viewer: citizen, query: {} })).toEqual({ notices: [] });
  });
});
