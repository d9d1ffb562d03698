import { describe, test } from 'vitest';
import { aCity, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { personRecused } from '../../proceedings/events.ts';
import { supervisionReported } from '../events.ts';

const scheme = schemeUnderTest();
const report = { report: 'rep-1', stage: 'panel' as const, finding: 'in order', document: file('report') };
const reporting = (change: object = {}, by = 'supervisor') => ({
  by,
  on: '2026-05-02',
  command: 'file-supervision-report',
  payload: { ...report, ...change },
});
const told = (more: readonly ToldEvent[] = []) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, 'panel'), ...more] });

describe('file-supervision-report', () => {
  test('a supervisor reports on a stage that has opened', () => {
    told().expectEvents(reporting(), ['SupervisionReported', report]);
    told().expectEvents(reporting({ stage: 'application' }), 'SupervisionReported');
  });

  test('is refused for a stage not reached, and under a used id', () => {
    told().expectRefused(reporting({ stage: 'composite' }), ['stage-not-reached', { stage: 'composite' }]);
    told([supervisionReported(report)]).expectRefused(reporting(), ['report-id-used', { report: 'rep-1' }]);
  });

  test('is nobody else\u2019s, and passes to another when recused', () => {
    told().expectRefused(reporting({}, 'office-head'), 'no-such-hat');
    told([personRecused({ person: 'supervisor', case: 'O-1', ground: 'declared' })]).expectRefused(
      reporting(),
      'passes-to-deputy',
    );
  });
});
