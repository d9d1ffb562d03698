import { describe, expect, test } from 'vitest';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { noticeRunning } from '../../../testing/objecting.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { nameStruck } from '../../application/events.ts';

const scheme = schemeUnderTest();
const citizen = { person: 'passer-by', role: 'public' } as const;
const ground = given({
  scheme,
  registry: aCity(scheme),
  round: [...noticeRunning(scheme), nameStruck({ case: 'I-2', note: 'withdrawn by the applicant' })],
});
const seenOn = (today: string, query = {}) =>
  look(ground, scheme, { view: 'public-notice', viewer: citizen, query, today: day(today) });

describe('the public notice', () => {
  test('shows everybody the list, its basis, the day of the term and how to object', () => {
    const entry = (id: string, struck?: string) => ({
      case: id,
      name: `Name of ${id}`,
      track: id.startsWith('O') ? 'organisation' : 'individual',
      grade: 'award',
      overrides: [],
      struck,
    });

    expect(seenOn('2026-06-29')).toEqual({
      basis: ['art-15', 'art-22'],
      howToObject: {
        content: ['facts', 'grounds', 'evidence'],
        person: ['signature', 'phone', 'address', 'identity-proof'],
        organisation: ['phone', 'address', 'head-signature', 'seal'],
        cites: ['art-23', 'art-24', 'art-25'],
      },
      notices: [
        {
          notice: 'notice-1',
          entries: [entry('O-1'), entry('O-2'), entry('I-1'), entry('I-2', 'withdrawn by the applicant')],
          publishedOn: '2026-06-25',
          media: ['market-regulator-website', 'news-media'],
          proofs: [file('proof'), file('proof-2')],
          contact: 'the office',
          from: '2026-06-25',
          endsOn: '2026-07-02',
          provisional: false,
          day: { n: 2, of: 5, state: 'running' },
        },
      ],
    });
  });

  test.each([
    ['2026-06-25', { n: 0, of: 5, state: 'not-started' }],
    ['2026-07-02', { n: 5, of: 5, state: 'running' }],
    ['2026-07-03', { n: 5, of: 5, state: 'ended' }],
  ])('on %s the term stands so', (today, expected) => {
    const answer = seenOn(today, { notice: 'notice-1' }) as { notices: { day: unknown }[] };
    expect(answer.notices[0]?.day).toEqual(expected);
  });

  test('an unknown notice is not found; before any there is an empty list', () => {
    expect(seenOn('2026-06-29', { notice: 'notice-9' })).toEqual({ notFound: true });
    const before = given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'deliberation') });
    const answer = look(before, scheme, { view: 'public-notice', viewer: citizen, query: {} });
    expect(answer).toMatchObject({ notices: [] });
  });
});
