import { describe, test } from 'vitest';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { noticeRunning, workingDays } from '../../../testing/objecting.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { publicNoticeOpened } from '../events.ts';

const scheme = schemeUnderTest();
const entries = ['O-1', 'O-2', 'I-1', 'I-2'].map((id) => ({
  case: id,
  name: `Corrected ${id}`,
  track: id.startsWith('O') ? ('organisation' as const) : ('individual' as const),
  grade: 'award',
}));
const correcting = (change = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-06-30',
  command: 'correct-public-notice',
  payload: {
    notice: 'notice-2',
    replaces: 'notice-1',
    correction: 'a name was misspelt',
    entries,
    publishedOn: '2026-06-30',
    media: ['market-regulator-website', 'news-media'],
    proofs: [file('proof'), file('proof-2')],
    contact: 'the office',
    ...change,
  },
});
const corrected = publicNoticeOpened({
  ...correcting().payload,
  entries: entries.map((entry) => ({ ...entry, overrides: [] })),
  publishedOn: day('2026-06-30'),
  term: workingDays('2026-06-30', 5, '2026-07-07'),
});
const closing = (notice: string, on: string) => ({
  by: 'office-head',
  on,
  command: 'close-public-notice',
  payload: { notice },
});
const ground = (...more: readonly ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...noticeRunning(scheme), ...more] });

describe('correct-public-notice', () => {
  test('opens a new notice with a full new term and says what was wrong', () => {
    ground().expectEvents(correcting(), ['PublicNoticeOpened', corrected.payload]);
  });

  test('the term starts anew: the old notice cannot be closed, the new one not before its own end', () => {
    ground(corrected).expectRefused(closing('notice-1', '2026-07-08'), [
      'notice-replaced',
      { notice: 'notice-1', by: 'notice-2' },
    ]);
    ground(corrected).expectRefused(closing('notice-2', '2026-07-07'), [
      'term-running',
      { endsOn: '2026-07-07' },
    ]);
    ground(corrected).expectEvents(closing('notice-2', '2026-07-08'), [
      'PublicNoticeClosed',
      { notice: 'notice-2', closedOn: '2026-07-08', held: [] },
    ]);
  });

  test('refuses to leave out a name, and what a notice is refused for', () => {
    ground().expectRefused(
      correcting({ entries: entries.slice(1), media: ['news-media'] }),
      ['entries-do-not-match', { missing: ['O-1'], surplus: [] }],
      ['media-missing', { media: ['market-regulator-website'] }],
    );
  });

  test('is refused for a replaced, a closed and an unknown notice', () => {
    ground(corrected).expectRefused(correcting({ notice: 'notice-3' }), [
      'notice-replaced',
      { notice: 'notice-1', by: 'notice-2' },
    ]);
    given({
      scheme,
      registry: aCity(scheme),
      round: aRoundAt(scheme, 'public-notice', { withItsEvents: true }),
    }).expectRefused(correcting(), ['notice-already-closed', { notice: 'notice-1' }]);
    ground().expectRefused(correcting({ replaces: 'notice-9' }), ['not-found', { what: 'notice-9' }]);
  });
});
