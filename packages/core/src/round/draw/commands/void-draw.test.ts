import { describe, test } from 'vitest';
import { file } from '../../../testing/city.ts';
import {
  after,
  committed,
  committing,
  type DrawGround,
  drawn,
  groundOf,
  individualPanel,
  opening,
  organisationPanel,
  retold,
  revealing,
  voiding,
} from '../../../testing/drawing.ts';
import { given } from '../../../testing/given.ts';

const reason = 'no nonce came';
const voided = (because: string, missing: string[], draw = 'd-1') =>
  ['DrawVoided', { draw, because, missing, reason }] as const;
const shownOnce = (
  ground: DrawGround = groundOf(),
  draw = 'd-1',
  attempt = 1,
  on = '2026-04-28',
): DrawGround =>
  after(
    ground,
    opening({ draw }, on),
    committing('office', draw, attempt, on),
    committing('supervision', draw, attempt, on),
    revealing('office', draw, on),
  );
const voidOnce = () => after(shownOnce(), voiding('2026-05-06'));
const voidTwice = () => after(shownOnce(voidOnce(), 'd-2', 2, '2026-05-06'), voiding('2026-05-11', 'd-2'));
const deciding = (way: string, draw = 'd-2') => ({
  by: 'chair',
  preparedBy: 'committee-clerk',
  on: '2026-05-12',
  command: 'decide-formation',
  payload: { draw, way, minutes: file('minutes') },
});
const forming = {
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-05-13',
  command: 'form-panel',
  payload: { ...organisationPanel, members: ['ex-1', 'ex-2', 'ex-3'], leader: 'ex-1' },
};

describe('void-draw', () => {
  test.each(['2026-04-30', '2026-04-30 23:59'])(
    'is refused on %s, while a committer still has time',
    (on) => {
      given(shownOnce()).expectRefused(voiding(on), [
        'draw-term-running',
        { endsOn: '2026-04-30', bodies: ['supervision'] },
      ]);
    },
  );

  test('the day after, anyone who commits puts the missing reveal on record', () => {
    given(shownOnce()).expectEvents(voiding('2026-05-01'), voided('reveal-missing', ['supervision']));
    given(shownOnce()).expectEvents(
      voiding('2026-05-01', 'd-1', 'supervisor'),
      voided('reveal-missing', ['supervision']),
    );
    given(shownOnce()).expectRefused(voiding('2026-05-01', 'd-1', 'member-1'), [
      'not-a-committer',
      { bodies: ['office', 'supervision'] },
    ]);
  });

  test('a missing commitment is one too', () => {
    const ground = after(groundOf(), opening(), committing('office'));
    given(ground).expectEvents(
      voiding('2026-05-01', 'd-1', 'supervisor'),
      voided('commitment-missing', ['supervision']),
    );
  });

  test('before any nonce was shown, whoever holds the draw calls it off, and it does not count', () => {
    given(committed()).expectEvents(voiding('2026-04-28'), voided('called-off', []));
    given(committed()).expectRefused(voiding('2026-04-28', 'd-1', 'supervisor'), 'no-such-hat');
    const again = after(committed(), voiding('2026-04-28'), opening({ draw: 'd-2' }));
    given(again).expectEvents(committing('office', 'd-2', 1), 'NonceCommitted');
  });

  test('is refused once the draw is over, and for one that is not there', () => {
    given(drawn()).expectRefused(voiding('2026-05-20'), ['draw-is-over', { draw: 'd-1' }]);
    given(voidOnce()).expectRefused(voiding('2026-05-20'), ['draw-is-over', { draw: 'd-1' }]);
    given(groundOf()).expectRefused(voiding('2026-05-20'), ['not-found', { what: 'd-1' }]);
  });
});

describe('after a void', () => {
  test('a second draw is another attempt', () => {
    const ground = shownOnce(voidOnce(), 'd-2', 2, '2026-05-06');
    given(ground).expectEvents(
      revealing('supervision', 'd-2', '2026-05-06'),
      'NonceRevealed',
      'PanelsDrawn',
      'PanelFormed',
    );
  });

  test('a second void gives the committee the word; other cases are not held up', () => {
    const ground = voidTwice();
    given(ground).expectRefused(opening({ draw: 'd-3' }, '2026-05-12'), [
      'committee-decides-formation',
      { voids: 2 },
    ]);
    given(ground).expectEvents(
      opening({ draw: 'd-3', panels: [individualPanel] }, '2026-05-12'),
      'DrawOpened',
      'PoolFrozen',
    );
  });
});

describe('decide-formation', () => {
  test('by hand: the office forms the panels', () => {
    given(voidTwice()).expectRefused(forming, ['panels-are-drawn', { cases: ['O-1', 'O-2'] }]);
    given(after(voidTwice(), deciding('by-hand'))).expectEvents(forming, 'PanelFormed');
  });

  test('another draw: one more is held', () => {
    const ground = after(voidTwice(), deciding('another-draw'));
    given(ground).expectEvents(opening({ draw: 'd-3' }, '2026-05-12'), 'DrawOpened', 'PoolFrozen');
    given(ground).expectRefused(forming, ['panels-are-drawn', { cases: ['O-1', 'O-2'] }]);
  });

  test('is refused before the second void, for a draw that is not void, and twice', () => {
    given(voidOnce()).expectRefused(deciding('by-hand', 'd-1'), ['not-yet-the-committees', { voids: 1 }]);
    given(drawn()).expectRefused(deciding('by-hand', 'd-1'), ['draw-not-void', { draw: 'd-1' }]);
    const calledOff = after(committed(), voiding('2026-04-28'));
    given(calledOff).expectRefused(deciding('by-hand', 'd-1'), ['draw-not-void', { draw: 'd-1' }]);
    given(after(voidTwice(), deciding('by-hand'))).expectRefused(deciding('another-draw'), [
      'formation-already-decided',
      { draw: 'd-2' },
    ]);
    given(groundOf()).expectRefused(deciding('by-hand', 'd-9'), ['not-found', { what: 'd-9' }]);
  });

  test('is the committee’s, by its chair', () => {
    given(voidTwice()).expectRefused({ ...deciding('by-hand'), by: 'office-head' }, 'no-such-hat');
    given(voidTwice()).expectRefused({ ...deciding('by-hand'), by: 'member-1' }, 'no-such-hat');
  });

  test('numbers that led to no panels count as a void', () => {
    const short = retold(
      after(committed(), revealing('office')),
      'PoolFrozen',
      (payload: { rules: object }) => ({
        ...payload,
        rules: { ...payload.rules, maxLoad: 1 },
      }),
    );
    const ground = after(short, revealing('supervision'));
    given(ground).expectRefused(deciding('by-hand', 'd-1'), ['not-yet-the-committees', { voids: 1 }]);
  });
});
