import { describe, expect, test } from 'vitest';
import { actEvents } from '../../../act/act-events.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { scorebookTold, sheetTold, valuesFor } from '../../../testing/sheets.ts';
import { stageClosed } from '../../proceedings/events.ts';
import { itemSettled, scoreSheetReturned } from '../events.ts';
import { confirmScorebook } from './confirm-scorebook.ts';

const scheme = schemeUnderTest();
const registry = aCity(scheme);
const open = aRoundAt(scheme, 'document-review');
const at = (...more: ToldEvent[]) => given({ scheme, registry, round: [...open, ...more] });
const stage = 'document-review';
const sheet = sheetTold('ex-2', 'O-1', stage, valuesFor(scheme, 'O-1', 70));
const payload = { case: 'O-1', stage, examiner: 'ex-2', reason: 'read the wrong dossier' } as const;
const byLeader = { by: 'ex-1', on: '2026-05-08', command: 'return-score-sheet', payload };
const byOffice = {
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-05-08',
  command: 'order-rescoring',
  payload,
};

describe.each([
  ['return-score-sheet', byLeader],
  ['order-rescoring', byOffice],
] as const)('%s', (_, returning) => {
  test('gives a sheet back with the reason', () => {
    at(sheet).expectEvents(returning, ['ScoreSheetReturned', payload]);
  });

  test('is refused when no sheet is in', () => {
    at().expectRefused(returning, ['no-sheet-in', { case: 'O-1', stage, examiner: 'ex-2' }]);
  });

  test('is refused once the scorebook is confirmed', () => {
    at(sheet, scorebookTold('O-1', stage, '70000')).expectRefused(returning, [
      'scorebook-already-confirmed',
      { case: 'O-1', stage },
    ]);
  });
});

test('a member who does not lead cannot give sheets back, and the office needs two persons', () => {
  at(sheet).expectRefused({ ...byLeader, by: 'ex-3' }, ['no-such-hat', { needs: ['panel-leader'] }]);
  const { preparedBy: _, ...alone } = byOffice;
  at(sheet).expectRefused(alone, ['needs-second-person', { preparedBy: ['office/clerk'] }]);
});

test('a sheet given back takes the agreed values of the case along', () => {
  const settled = itemSettled({ case: 'O-1', stage, item: '4.1.2', value: 70, reason: sealed('O-1') });
  const { round } = at(sheet, settled, scoreSheetReturned(payload));

  expect(round.review.settled.get('document-review/O-1')).toBeUndefined();
  expect(round.review.returned).toEqual([payload]);
});

test('a rescinded scorebook opens the case again although the stage is closed, the others stay shut', () => {
  const book = scorebookTold('O-1', stage, '70000');
  const rescinded = actEvents('round').actRescinded({
    rescinds: 'round/r1#1',
    command: 'confirm-scorebook',
    cases: ['O-1'],
    reason: sealed('O-1'),
    evidence: [file('minutes')],
    undone: [book],
    redo: confirmScorebook.redo ?? [],
  });
  const closed = stageClosed({ stage, on: day('2026-05-07') });
  const other = sheetTold('ex-2', 'O-2', stage, valuesFor(scheme, 'O-2', 70));
  const ground = at(sheet, other, book, closed, rescinded);

  ground.expectEvents(byLeader, 'ScoreSheetReturned');
  ground.expectEvents(byOffice, 'ScoreSheetReturned');
  ground.expectRefused({ ...byLeader, payload: { ...payload, case: 'O-2' } }, [
    'stage-not-open',
    { stages: [stage] },
  ]);
});
