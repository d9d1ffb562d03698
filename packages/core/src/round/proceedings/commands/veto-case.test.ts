import { describe, expect, test } from 'vitest';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import type { FactValue } from '../../application/events.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { factEstablished } from '../../eligibility/events.ts';

const scheme = schemeUnderTest();
const told = (more: readonly ToldEvent[], of = scheme) =>
  given({
    scheme: of,
    registry: aCity(of),
    round: [...aRoundAt(of, 'eligibility', { withItsEvents: true }), ...more],
  });
type Occurrences = Extract<FactValue, { shape: 'occurrences' }>['occurrences'];
const fact = (id: string, occurrences: Occurrences) =>
  factEstablished({
    case: 'I-1',
    fact: id,
    about: 'organisation',
    value: { shape: 'occurrences', occurrences },
    source: 'register extract',
    sourceOn: day('2026-04-22'),
    evidence: [],
  });
const on = (date: string) => ({ from: day(date), open: false });
const vetoing = (veto: string, change: object = {}, date = '2026-04-24') => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: date,
  command: 'veto-case',
  payload: {
    case: 'I-1',
    veto,
    source: 'register extract',
    sourceOn: '2026-04-22',
    evidence: [file('extract')],
    ...change,
  },
});
const accident: readonly [string, unknown] = [
  'veto-not-shown',
  { veto: 'accident-at-employer', facts: ['major-accident'] },
];

describe('veto-case', () => {
  test('ends a case on a verified fact', () => {
    told([fact('major-accident', [on('2025-01-01')])]).expectEvents(vetoing('accident-at-employer'), [
      'CaseVetoed',
      vetoing('accident-at-employer').payload,
    ]);
  });

  test.each([
    ['2021-03-30', false],
    ['2021-03-31', true],
    ['2021-04-01', true],
    ['2026-04-23', true],
    ['2026-04-24', true],
    ['2026-04-25', false],
  ])(
    'an accident on %s counts, from the closing day five years back to the day of decision: %s',
    (date, counts) => {
      const round = told([fact('major-accident', [on(date)])]);

      if (counts) round.expectEvents(vetoing('accident-at-employer'), 'CaseVetoed');
      else round.expectRefused(vetoing('accident-at-employer'), accident);
    },
  );

  test('the window is the scheme\u2019s', () => {
    const six = schemeUnderTest('wuhan-draft2', (text, path) =>
      path.endsWith('scheme.yaml')
        ? text.replace(/(id: accident-at-employer[\s\S]*?window: \{ value: )5/, '$16')
        : text,
    );
    told([fact('major-accident', [on('2020-03-31')])], six).expectEvents(
      vetoing('accident-at-employer'),
      'CaseVetoed',
    );
    told([fact('major-accident', [on('2020-03-30')])], six).expectRefused(
      vetoing('accident-at-employer'),
      accident,
    );
  });

  test('an open case counts only while it is open', () => {
    const opened = { from: day('2019-01-01'), open: true };
    const ended = { from: day('2019-01-01'), to: day('2026-04-23'), open: false };

    told([fact('open-case', [opened])]).expectEvents(vetoing('liable-or-open-case'), 'CaseVetoed');
    told([fact('open-case', [ended])]).expectRefused(vetoing('liable-or-open-case'), 'veto-not-shown');
  });

  test('a veto without a window counts at any time', () => {
    told([fact('major-mistake', [on('1999-01-01')])]).expectEvents(vetoing('major-mistake'), 'CaseVetoed');
  });

  test('is refused without the fact on record, citing the veto', () => {
    const decided = told([]).decide(vetoing('accident-at-employer'));

    told([]).expectRefused(vetoing('accident-at-employer'), accident);
    expect('refused' in decided ? decided.refused[0]?.cites : []).toEqual(['annex-3.1']);
  });

  test('is refused for a veto that the scheme has not for the track', () => {
    told([]).expectRefused(vetoing('bad-weather'), ['no-such-veto', { veto: 'bad-weather' }]);
    told([]).expectRefused(vetoing('accident-at-employer', { case: 'O-1' }), 'no-such-veto');
  });

  test('is refused for a case that is out or unknown', () => {
    const round = told([
      fact('major-mistake', [on('1999-01-01')]),
      applicationWithdrawn({ case: 'I-1', afterNotice: false }),
    ]);

    round.expectRefused(vetoing('major-mistake'), ['case-is-out', { case: 'I-1', because: 'withdrawn' }]);
    round.expectRefused(vetoing('major-mistake', { case: 'I-77' }), ['not-found', { what: 'I-77' }]);
  });
});
