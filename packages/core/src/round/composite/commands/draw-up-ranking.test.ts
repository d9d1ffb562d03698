import { describe, test } from 'vitest';
import { compositeGround, ranked } from '../../../testing/ranked.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { scorebookTold } from '../../../testing/sheets.ts';
import { candidatesResolved } from '../../deliberation/events.ts';

const scheme = schemeUnderTest();
const drawing = {
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-06-09',
  command: 'draw-up-ranking',
  payload: { track: 'individual' },
};
const rows = [
  { case: 'I-1', score: '9000', rank: 1, thresholdsMet: ['award'], poolMember: false },
  { case: 'I-2', score: '8500', rank: 2, thresholdsMet: ['award'], poolMember: false },
  { case: 'I-3', score: '8000', rank: 3, thresholdsMet: ['award'], poolMember: false },
];

describe('draw-up-ranking', () => {
  test('ranks the track', () => {
    compositeGround(scheme).expectEvents(drawing, [
      'RankingDrawnUp',
      { track: 'individual', calculation: 'competition-rank@1', rows },
    ]);
  });

  test('is refused while nothing has changed since the last one', () => {
    const drawn = ranked(scheme, 'individual');
    compositeGround(scheme, ...drawn).expectRefused(drawing, ['ranking-unchanged', { track: 'individual' }]);
    compositeGround(scheme, ...drawn, scorebookTold('I-1', 'document-review', '9100')).expectEvents(
      drawing,
      'RankingDrawnUp',
    );
  });

  test('is refused once the candidates are resolved', () => {
    const resolved = candidatesResolved({
      track: 'individual',
      winners: [],
      departures: [],
      minutes: `file:${'0'.repeat(64)}`,
    });
    compositeGround(scheme, resolved).expectRefused(drawing, [
      'candidates-already-resolved',
      { track: 'individual' },
    ]);
  });

  test('is refused where the scheme combines no scores for the track or a weight is open', () => {
    const edited = (from: string, to: string) =>
      schemeUnderTest('wuhan-draft2', (text) => text.replace(from, to));
    const line = 'individual: { parts: [{ stage: document-review, weight: 100 }]';
    const open = edited(line, line.replace('100', 'to-be-set'));
    compositeGround(open).expectRefused(drawing, ['weights-not-set', { track: 'individual' }]);
    const none = {
      ...scheme,
      stage: ((id: 'composite') => {
        const rules = scheme.stage(id);
        return rules?.stage === 'composite' ? { ...rules, composite: {} } : rules;
      }) as typeof scheme.stage,
    };
    compositeGround(none).expectRefused(drawing, ['no-composite-for-track', { track: 'individual' }]);
  });

  test('needs two persons of the office', () => {
    const { preparedBy: _, ...alone } = drawing;
    compositeGround(scheme).expectRefused(alone, ['needs-second-person', { preparedBy: ['office/clerk'] }]);
    compositeGround(scheme).expectRefused({ ...drawing, by: 'office-clerk' }, [
      'no-such-hat',
      { needs: ['office/head'] },
    ]);
  });
});
