import { describe, test } from 'vitest';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { anObjection, examined } from '../../../testing/objecting.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { objectionDecided } from '../../objection/events.ts';
import { personRecused } from '../../proceedings/events.ts';
import { listSubmitted } from '../events.ts';

const scheme = schemeUnderTest();
const submitting = (...cases: readonly string[]) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-07-07',
  command: 'submit-list',
  payload: { batch: 'b2', cases, report: file('report') },
});
const ground = (...more: readonly ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, 'approval'), ...more] });
const submitted = (...cases: readonly string[]): [string, unknown] => [
  'ListSubmitted',
  { batch: 'b2', cases, report: file('report') },
];
const decided = (upheld: boolean) =>
  objectionDecided({
    objection: 'x1',
    case: 'O-2',
    upheld,
    reason: sealed('O-2', 9),
    decidedOn: day('2026-07-07'),
  });
const first = listSubmitted({ batch: 'b1', cases: ['O-1', 'I-1'], report: file('report') });

describe('submit-list', () => {
  test('submits winners whose notice is closed', () => {
    ground().expectEvents(submitting('O-1', 'O-2', 'O-1'), submitted('O-1', 'O-2'));
  });

  test('a case held by an undecided objection waits, the others go', () => {
    const held = ground(anObjection(), examined());
    held.expectRefused(submitting('O-1', 'O-2'), ['case-held', { case: 'O-2', objections: ['x1'] }]);
    held.expectEvents(submitting('O-1'), submitted('O-1'));
  });

  test('a held case follows in a second batch once its objection is not upheld', () => {
    ground(anObjection(), examined(), first, decided(false)).expectEvents(
      submitting('O-2'),
      submitted('O-2'),
    );
  });

  test('an upheld objection takes the case out', () => {
    ground(anObjection(), examined(), decided(true)).expectRefused(submitting('O-2'), [
      'case-is-out',
      { case: 'O-2', because: 'objection-upheld' },
    ]);
  });

  test('an incomplete objection holds until its cure is over', () => {
    const incomplete = ground(anObjection({ missing: ['phone'] }));
    incomplete.expectRefused({ ...submitting('O-2'), on: '2026-07-06' }, 'case-held');
    incomplete.expectEvents(submitting('O-2'), submitted('O-2'));
  });

  test('is refused for cases under no closed notice, submitted before, or a taken batch', () => {
    const open = aRoundAt(scheme, 'approval').filter((event) => event.type !== 'PublicNoticeClosed');
    given({ scheme, registry: aCity(scheme), round: open }).expectRefused(submitting('O-1'), [
      'notice-not-closed',
      { cases: ['O-1'] },
    ]);
    ground(first, listSubmitted({ batch: 'b2', cases: ['I-2'], report: file('report') })).expectRefused(
      submitting('O-1', 'O-2'),
      ['batch-already-submitted', { batch: 'b2' }],
      ['cases-already-submitted', { cases: ['O-1'] }],
    );
  });

  test('is refused for a case that was not resolved, and not found by a head recused from one', () => {
    ground().expectRefused(
      submitting('O-3'),
      ['case-is-out', { case: 'O-3', because: 'not-resolved' }],
      ['notice-not-closed', { cases: ['O-3'] }],
    );
    const recused = personRecused({ person: 'office-head', case: 'O-2', ground: 'declared' });
    ground(recused).expectRefused(submitting('O-1', 'O-2'), ['not-found', { what: 'O-2' }]);
    ground(recused).expectEvents(submitting('O-1'), submitted('O-1'));
  });

  test('needs two persons', () => {
    const { preparedBy: _, ...alone } = submitting('O-1');
    ground().expectRefused(alone, 'needs-second-person');
  });
});
