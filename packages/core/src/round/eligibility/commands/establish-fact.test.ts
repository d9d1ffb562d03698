import { describe, test } from 'vitest';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const scheme = schemeUnderTest();
const round = aRoundAt(scheme, 'eligibility');
const city = aCity(scheme);
const entry = (over: object = {}) => ({ from: '2025-02-01', open: false, ...over });
const listed = (...occurrences: object[]) => ({ shape: 'occurrences', occurrences });
const payload = {
  case: 'O-1',
  fact: 'failed-spot-check',
  about: 'organisation',
  value: listed(),
  source: 'register extract',
  sourceOn: '2026-04-20',
  evidence: [file('extract')],
};
const entering = (over: object = {}, on = '2026-04-20') => ({
  by: 'office-clerk',
  on,
  command: 'establish-fact',
  payload: { ...payload, ...over },
});

describe('establish-fact', () => {
  test('enters a fact whose source is of today', () => {
    given({ scheme, registry: city, round }).expectEvents(entering(), ['FactEstablished', payload]);
  });

  test('enters what starts on the day itself and refuses what starts later', () => {
    const told = given({ scheme, registry: city, round });
    told.expectEvents(entering({ value: listed(entry({ from: '2026-04-20' })) }), 'FactEstablished');
    told.expectRefused(entering({ value: listed(entry(), entry({ from: '2026-04-21' })) }), [
      'fact-in-future',
      { fact: 'failed-spot-check', from: '2026-04-21' },
    ]);
    const activity = (from: string) => ({
      fact: 'activity',
      about: 'applicant',
      value: { shape: 'periods', periods: [{ from }] },
    });
    told.expectEvents(entering(activity('2026-04-20')), 'FactEstablished');
    told.expectRefused(entering(activity('2026-04-21')), [
      'fact-in-future',
      { fact: 'activity', from: '2026-04-21' },
    ]);
  });

  test('counts from the day of the paper act', () => {
    const paper = { effectiveOn: day('2026-04-20'), evidence: [file('paper')] };
    given({ scheme, registry: city, round }).expectRefused(
      {
        ...entering({ value: listed(entry({ from: '2026-04-21' })) }, '2026-04-21'),
        by: 'office-clerk-2',
        preparedBy: 'office-clerk',
        paper,
      },
      ['fact-in-future', { fact: 'failed-spot-check', from: '2026-04-21' }],
    );
  });

  test('still counts a fact found while the panels are formed', () => {
    const later = aRoundAt(scheme, 'panel');
    given({ scheme, registry: city, round: later }).expectEvents(
      entering({}, '2026-04-28'),
      'FactEstablished',
    );
  });

  test('is refused before acceptance begins', () => {
    const early = aRoundAt(scheme, 'recommendation', { withItsEvents: true });
    given({ scheme, registry: city, round: early }).expectRefused(entering(), 'stage-not-open');
  });

  test('is refused to the head', () => {
    given({ scheme, registry: city, round }).expectRefused({ ...entering(), by: 'office-head' }, [
      'no-such-hat',
      { needs: ['office/clerk', 'recommender/clerk'] },
    ]);
  });

  test.each([
    [{ fact: 'taste' }, ['fact-unknown-to-scheme', { fact: 'taste' }]],
    [
      { fact: 'conduct', about: 'applicant', value: { shape: 'statement', evidence: [] } },
      ['fact-of-other-track', { fact: 'conduct', track: 'organisation' }],
    ],
    [
      { value: { shape: 'holds', holds: true } },
      ['fact-value-unfit', { fact: 'failed-spot-check', problem: 'shape' }],
    ],
    [
      { value: listed(entry({ responsible: true })) },
      ['fact-value-unfit', { fact: 'failed-spot-check', problem: 'responsibility' }],
    ],
    [
      { value: listed(entry({ to: '2025-01-31' })) },
      ['fact-value-unfit', { fact: 'failed-spot-check', problem: 'days' }],
    ],
    [
      { value: listed(entry({ to: '2025-03-01', open: true })) },
      ['fact-value-unfit', { fact: 'failed-spot-check', problem: 'days' }],
    ],
    [
      { fact: 'administrative-penalty', value: listed(entry({ level: 'city' })) },
      ['fact-value-unfit', { fact: 'administrative-penalty', problem: 'level' }],
    ],
    [{ about: 'applicant' }, ['fact-about-other', { fact: 'failed-spot-check', about: 'organisation' }]],
    [{ sourceOn: '2026-04-21' }, ['source-in-future', { sourceOn: '2026-04-21' }]],
  ] as const)('%j is refused', (over, refusal) => {
    given({ scheme, registry: city, round }).expectRefused(entering(over), refusal);
  });

  test('a fact about an organisation needs one that the person works for', () => {
    const alone = round.map((event) => {
      if (event.type !== 'ApplicationFiled') return event;
      const { employer: _employer, ...rest } = event.payload as Record<string, unknown>;
      return { ...event, payload: rest };
    });
    given({ scheme, registry: city, round: alone }).expectRefused(entering({ case: 'I-1' }), [
      'no-organisation-named',
      { fact: 'failed-spot-check' },
    ]);
    given({ scheme, registry: city, round }).expectEvents(entering({ case: 'I-1' }), 'FactEstablished');
  });
});
