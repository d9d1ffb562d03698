import { describe, expect, test } from 'vitest';
import type { Role } from '../../../access/roles.ts';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { allCases, aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { scorebookTold } from '../../../testing/sheets.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { feedbackGiven, shortlistDecided } from '../events.ts';

const stage = 'document-review';
const list = '    shortlist: { value: proposed-by-panel, cites: [art-19] }\n';
const plain = schemeUnderTest();
const scheme = schemeUnderTest('wuhan-draft2', (text) =>
  text.replace(list, `${list}    feedback: { value: to-everyone-not-going-on, cites: [art-19] }\n`),
);
const books = allCases.map((id) => scorebookTold(id, stage, '7000'));
const decided = [
  shortlistDecided({ track: 'organisation', cases: ['O-1', 'O-2'], departures: [] }),
  shortlistDecided({ track: 'individual', cases: ['I-1', 'I-2', 'I-3'], departures: [] }),
];
const at = (...more: ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, stage), ...books, ...more] });
const giving = (payload: object = {}) => ({
  by: 'office-clerk',
  on: '2026-05-19',
  command: 'give-feedback',
  payload: { cases: ['O-3', 'O-4'], on: '2026-05-18', ...payload },
});
const given3 = feedbackGiven({ case: 'O-3', track: 'organisation', on: day('2026-05-18') });
const given4 = feedbackGiven({ case: 'O-4', track: 'organisation', on: day('2026-05-18') });

describe('give-feedback', () => {
  test('is given by the office to those who do not go on', () => {
    const document = file('letter');
    at(...decided).expectEvents(
      giving({ document }),
      ['FeedbackGiven', { case: 'O-3', track: 'organisation', on: '2026-05-18', document }],
      ['FeedbackGiven', { case: 'O-4', track: 'organisation', on: '2026-05-18', document }],
    );
    at(...decided).expectEvents({ ...giving(), by: 'office-head' }, 'FeedbackGiven', 'FeedbackGiven');
    at(...decided).expectRefused({ ...giving(), by: 'a-head' }, [
      'no-such-hat',
      { needs: ['office/head', 'office/clerk'] },
    ]);
  });

  test('is refused for cases that go on, were out before, or have no list yet', () => {
    const withdrawn = applicationWithdrawn({ case: 'O-4', afterNotice: false });
    at(withdrawn, ...decided).expectRefused(giving({ cases: ['O-1', 'O-3', 'O-4'] }), [
      'feedback-not-due',
      { cases: ['O-1', 'O-4'] },
    ]);
    at().expectRefused(giving(), ['feedback-not-due', { cases: ['O-3', 'O-4'] }]);
  });

  test('is given once to each', () => {
    at(...decided, given3).expectRefused(
      giving({ cases: ['O-3', 'O-4', 'O-4'] }),
      ['cases-named-twice', { cases: ['O-4'] }],
      ['feedback-already-given', { cases: ['O-3'] }],
    );
  });

  test('is given between the opening of the review and today', () => {
    at(...decided).expectRefused(giving({ on: '2026-05-20' }), ['feedback-in-future', { on: '2026-05-20' }]);
    at(...decided).expectEvents(giving({ on: '2026-05-19' }), 'FeedbackGiven', 'FeedbackGiven');
    at(...decided).expectEvents(giving({ on: '2026-05-06' }), 'FeedbackGiven', 'FeedbackGiven');
    at(...decided).expectRefused(giving({ on: '2026-05-05' }), [
      'feedback-too-early',
      { on: '2026-05-05', openedOn: '2026-05-06' },
    ]);
  });

  test('is refused where the scheme asks for none', () => {
    const round = [...aRoundAt(plain, stage), ...books, ...decided];
    given({ scheme: plain, registry: aCity(plain), round }).expectRefused(giving(), [
      'feedback-not-asked',
      {},
    ]);
  });

  test('can be given for a list that was decided again after the review', () => {
    const round = [
      ...aRoundAt(scheme, 'site-review'),
      shortlistDecided({ track: 'organisation', cases: ['O-1', 'O-2', 'O-3'], departures: [] }),
    ];
    const ground = given({ scheme, registry: aCity(scheme), round });
    ground.expectEvents({ ...giving({ cases: ['O-4'] }), on: '2026-05-21' }, 'FeedbackGiven');
  });
});

describe('the document review that owes feedback', () => {
  const closing = { by: 'office-head', on: '2026-05-20', command: 'close-stage', payload: { stage } };

  test('does not close before everyone who does not go on was told', () => {
    at(...decided, given3).expectRefused(closing, ['feedback-owed', { cases: ['O-4'] }]);
    at(...decided, given3, given4).expectEvents(closing, 'StageClosed', 'StageOpened', 'StageOpened');
    const withdrawn = applicationWithdrawn({ case: 'O-4', afterNotice: false });
    at(...decided, given3, withdrawn).expectEvents(closing, 'StageClosed', 'StageOpened', 'StageOpened');
  });

  test('shows whom the office told', () => {
    const viewer = { person: 'office-clerk', role: 'office' as Role };
    const asked = { view: 'shortlist', viewer, query: { track: 'organisation' } };

    expect(look(at(...decided, given3), scheme, asked)).toMatchObject({
      feedback: [{ case: 'O-3', on: '2026-05-18' }],
    });
  });
});

test('opens the own report to the applicant, and to nobody else', () => {
  const asked = (person: string) => ({
    view: 'feedback-report',
    viewer: { person, role: 'applicant' as Role },
    query: { case: 'O-3' },
  });

  expect(look(at(...decided), scheme, asked('agent-3'))).toEqual({ notFound: true });
  expect(look(at(...decided, given3), scheme, asked('agent-3'))).toMatchObject({
    case: 'O-3',
    stages: [{ stage, score: '7000' }],
  });
  expect(look(at(...decided, given3), scheme, asked('agent-4'))).toEqual({ notFound: true });
});
