import { describe, test } from 'vitest';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { personRecused } from '../../proceedings/events.ts';
import { inquiryAnswered, inquirySent } from '../events.ts';

const scheme = schemeUnderTest();
const city = aCity(scheme);
const sent = (to: string) =>
  inquirySent({ inquiry: 'q-1', case: 'O-3', to, facts: ['legal-person', 'good-reputation'] });
const round = [...aRoundAt(scheme, 'eligibility'), sent('courts')];
const yes = { shape: 'holds' as const, holds: true };
const payload = {
  inquiry: 'q-1',
  answers: [{ fact: 'good-reputation', value: yes }],
  document: file('answer'),
  answeredOn: '2026-04-17',
};
const answering = (over: object = {}, by = 'judge') => ({
  by,
  on: '2026-04-17',
  command: 'answer-inquiry',
  payload: { ...payload, ...over },
});
const established = (source: string) => ({
  case: 'O-3',
  fact: 'good-reputation',
  about: 'organisation',
  value: yes,
  source,
  sourceOn: '2026-04-17',
  evidence: [file('answer')],
});

describe('answer-inquiry', () => {
  test('records the answer and establishes each fact with the body as its source', () => {
    given({ scheme, registry: city, round }).expectEvents(
      answering(),
      ['InquiryAnswered', payload],
      ['FactEstablished', established('courts')],
    );
  });

  test('a department answers about a case of another channel', () => {
    const told = [...aRoundAt(scheme, 'eligibility'), sent('department-x')];
    given({ scheme, registry: city, round: told }).expectEvents(answering({}, 'x-clerk'), 'InquiryAnswered', [
      'FactEstablished',
      established('department-x'),
    ]);
  });

  test('is hidden from another body', () => {
    given({ scheme, registry: city, round }).expectRefused(answering({}, 'x-clerk'), [
      'not-found',
      { what: 'q-1' },
    ]);
  });

  test('is hidden from a person recused from the case', () => {
    const recused = personRecused({ person: 'judge', case: 'O-3', ground: 'declared' });
    given({ scheme, registry: city, round: [...round, recused] }).expectRefused(answering(), [
      'not-found',
      { what: 'q-1' },
    ]);
  });

  test('an inquiry that was never sent is not found', () => {
    given({ scheme, registry: city, round }).expectRefused(answering({ inquiry: 'q-9' }), [
      'not-found',
      { what: 'q-9' },
    ]);
  });

  test.each([
    [
      { answers: [{ fact: 'licences', value: { shape: 'documents', documents: [] } }] },
      ['answer-not-asked', { facts: ['licences'] }],
    ],
    [
      { answers: [...payload.answers, ...payload.answers] },
      ['answer-not-asked', { facts: ['good-reputation'] }],
    ],
    [
      { answers: [{ fact: 'good-reputation', value: { shape: 'documents', documents: [] } }] },
      ['fact-value-unfit', { fact: 'good-reputation', problem: 'shape' }],
    ],
    [{ answeredOn: '2026-04-18' }, ['source-in-future', { sourceOn: '2026-04-18' }]],
  ] as const)('%j is refused', (over, refusal) => {
    given({ scheme, registry: city, round }).expectRefused(answering(over), refusal);
  });

  test('tells what has begun by the day of the answer, and nothing that begins later', () => {
    const asked = inquirySent({
      inquiry: 'q-2',
      case: 'O-3',
      to: 'courts',
      facts: ['failed-spot-check', 'activity'],
    });
    const told = given({ scheme, registry: city, round: [...round, asked] });
    const telling = (from: string) =>
      answering({
        inquiry: 'q-2',
        answers: [
          {
            fact: 'failed-spot-check',
            value: { shape: 'occurrences', occurrences: [{ from, open: false }] },
          },
          { fact: 'activity', value: { shape: 'periods', periods: [{ from }] } },
        ],
      });

    told.expectEvents(telling('2026-04-17'), 'InquiryAnswered', 'FactEstablished', 'FactEstablished');
    told.expectRefused(
      telling('2026-04-18'),
      ['fact-in-future', { fact: 'failed-spot-check', from: '2026-04-18' }],
      ['fact-in-future', { fact: 'activity', from: '2026-04-18' }],
    );
  });

  test('is refused a second time', () => {
    const answered = inquiryAnswered({ ...payload, answeredOn: day('2026-04-17') });
    given({ scheme, registry: city, round: [...round, answered] }).expectRefused(answering(), [
      'inquiry-already-answered',
      { inquiry: 'q-1' },
    ]);
  });
});
