import { describe, test } from 'vitest';
import { aCity, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { consultationAnswered, consultationSent } from '../events.ts';

const scheme = schemeUnderTest();
const sent = consultationSent({ units: ['department-x'], cases: ['O-1', 'I-1'], list: file('list') });
const round = [...aRoundAt(scheme, 'consultation'), sent];
const answer = (by: string, ...cases: readonly string[]) => ({
  by,
  on: '2026-06-15',
  command: 'answer-consultation',
  payload: {
    agrees: false,
    remarks: cases.map((id) => ({ case: id, text: sealed(id) })),
    summary: 'one remark',
    document: file('answer'),
  },
});

describe('answer-consultation', () => {
  test('records the opinion of the asked unit with remarks on its list', () => {
    given({ scheme, registry: aCity(scheme), round }).expectEvents(answer('x-head', 'I-1'), [
      'ConsultationAnswered',
      {
        unit: 'department-x',
        agrees: false,
        remarks: [{ case: 'I-1', text: sealed('I-1') }],
        summary: 'one remark',
        document: file('answer'),
      },
    ]);
  });

  test('is refused to the head of a unit that was not asked', () => {
    given({ scheme, registry: aCity(scheme), round }).expectRefused(answer('a-head'), [
      'unit-not-asked',
      { unit: 'district-a' },
    ]);
  });

  test('is refused to a clerk', () => {
    given({ scheme, registry: aCity(scheme), round }).expectRefused(answer('x-clerk'), 'no-such-hat');
  });

  test('is refused a second time, and for remarks on cases that are not on the list', () => {
    const answered = consultationAnswered({
      unit: 'department-x',
      agrees: true,
      remarks: [],
      summary: 'agrees',
      document: file('answer'),
    });
    given({ scheme, registry: aCity(scheme), round: [...round, answered] }).expectRefused(
      answer('x-head', 'O-1', 'O-4'),
      ['already-answered', { unit: 'department-x' }],
      ['not-under-consultation', { cases: ['O-4'] }],
    );
  });
});
