import { describe, expect, test } from 'vitest';
import { composedWithDefence, composedWithSurvey } from '../../testing/composed-schemes.ts';
import { compositeGround, ranked } from '../../testing/ranked.ts';
import type { ToldEvent } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { scorebookTold, surveyTold } from '../../testing/sheets.ts';
import { takenBack } from '../../testing/taken-back.ts';
import { inspectionOpinionFiled, unconfirmedKept } from '../inspection/events.ts';
import { compositeOf } from './composite-of.ts';
import { rankingOf } from './ranking-of.ts';
import { movedScores, rankingStands } from './up-to-date.ts';

const groundOf = (scheme: ReturnType<typeof schemeUnderTest>, ...more: ToldEvent[]) => {
  const { registry, round } = compositeGround(scheme, ...more);
  return { registry, round, roundId: 'r1', scheme };
};

describe('a composite with a defence', () => {
  const scheme = composedWithDefence(
    [
      ['document-review', 40],
      ['defence', 20],
      ['site-review', 40],
    ],
    [
      ['document-review', 60],
      ['defence', 40],
    ],
  );
  const organisation = [
    scorebookTold('O-1', 'document-review', '80000'),
    scorebookTold('O-1', 'defence', '4500'),
    scorebookTold('O-1', 'site-review', '60000'),
  ];
  const individual = [
    scorebookTold('I-1', 'document-review', '9000'),
    scorebookTold('I-1', 'defence', '12500/3'),
  ];

  test('brings 40, 20 and 40 per cent to the total of the standard, whatever a stage is marked out of', () => {
    expect(compositeOf(groundOf(scheme, ...organisation), 'O-1')).toMatchObject({
      computable: true,
      score: { num: 74000n, den: 1n },
      total: 100000,
      parts: [
        { stage: 'document-review', contribution: { num: 32000n, den: 1n } },
        { stage: 'defence', contribution: { num: 18000n, den: 1n } },
        { stage: 'site-review', contribution: { num: 24000n, den: 1n } },
      ],
    });
    expect(compositeOf(groundOf(scheme, ...individual), 'I-1')).toMatchObject({
      score: { num: 26200n, den: 3n },
      total: 10000,
    });
  });

  test('is not computable before the defence is marked, and says so', () => {
    const row = rankingOf(groundOf(scheme, ...organisation.slice(0, 1)), 'organisation')[0];

    expect(row).toMatchObject({
      case: 'O-1',
      out: { kind: 'score-missing', facts: { reasons: [{ kind: 'part-missing', stage: 'defence' }] } },
    });
  });

  test('takes a person whom the inspection did not confirm out, unless the committee keeps it', () => {
    const opinion = inspectionOpinionFiled({
      case: 'I-1',
      panel: 'panel-i',
      opinion: 'does-not-confirm',
      inspectedOn: '2026-05-25' as never,
      report: `file:${'0'.repeat(64)}`,
    });
    const kept = unconfirmedKept({ case: 'I-1', reason: 'the register was wrong' });
    const first = (...more: ToldEvent[]) =>
      rankingOf(groundOf(scheme, ...individual, ...more), 'individual').find((row) => row.case === 'I-1');

    expect(first()).toMatchObject({ rank: 1, score: '26200/3' });
    expect(first(opinion)).toMatchObject({ score: '26200/3', out: { kind: 'not-confirmed' } });
    expect(first(opinion, kept)).toMatchObject({ rank: 1 });
  });
});

describe('a composite with a satisfaction survey', () => {
  const scheme = composedWithSurvey([
    ['document-review', 40],
    ['site-review', 40],
    ['satisfaction-survey', 20],
  ]);
  const told = [
    scorebookTold('O-1', 'document-review', '80000'),
    scorebookTold('O-1', 'site-review', '60000'),
    surveyTold('O-1', '44.25'),
    scorebookTold('I-1', 'document-review', '8000'),
    scorebookTold('I-1', 'site-review', '6000'),
    surveyTold('I-1', '50'),
  ];

  test('counts the result of the survey, for individuals as for organisations', () => {
    const ground = groundOf(scheme, ...told);

    expect(compositeOf(ground, 'O-1')).toMatchObject({ score: { num: 73700n, den: 1n } });
    expect(compositeOf(ground, 'I-1')).toMatchObject({ score: { num: 7600n, den: 1n }, total: 10000 });
    expect(compositeOf(ground, 'O-2')).toMatchObject({
      computable: false,
      missing: ['satisfaction-survey'],
    });
  });

  test('has moved once the result of a survey is another', () => {
    const drawn = ranked(scheme, 'organisation', ...told);
    const before = groundOf(scheme, ...drawn);
    const again = groundOf(scheme, ...drawn, surveyTold('O-1', '44.26'));
    const gone = groundOf(scheme, ...drawn, takenBack(surveyTold('O-1', '44.25')));

    expect([movedScores(before, 'organisation'), rankingStands(before, 'organisation')]).toEqual([
      [],
      'up-to-date',
    ]);
    for (const after of [again, gone]) {
      expect([movedScores(after, 'organisation'), rankingStands(after, 'organisation')]).toEqual([
        ['O-1'],
        'outdated',
      ]);
    }
  });
});

describe('a scheme that combines no scores', () => {
  const whole = schemeUnderTest();
  const without = {
    ...whole,
    stage: ((id: 'composite') => (id === 'composite' ? undefined : whole.stage(id))) as typeof whole.stage,
  };

  test('has no composite, and nothing that rests on one', () => {
    const ground = compositeGround(without);
    const track = 'organisation';
    const act = { by: 'office-head', preparedBy: 'office-clerk', on: '2026-06-09', payload: { track } };

    expect(compositeOf({ ...groundOf(without) }, 'O-1')).toBeUndefined();
    expect(movedScores(groundOf(without), track)).toEqual([]);
    ground.expectRefused({ ...act, command: 'draw-up-ranking' }, ['no-composite-for-track', { track }]);
    ground.expectRefused({ ...act, command: 'propose-candidates' }, ['ranking-not-drawn-up', { track }]);
  });
});
