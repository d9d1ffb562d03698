import { describe, test } from 'vitest';
import { aCityWithoutAward, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { evaluatorBarred } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const payload = { person: 'ex-1', reason: sealed('reason'), evidence: [file('finding')] };
const barring = (change = {}) => ({
  by: 'chair',
  preparedBy: 'office-head',
  on: '2026-01-05',
  command: 'bar-evaluator',
  payload: { ...payload, ...change },
});

describe('bar-evaluator', () => {
  test("the office asks and the committee's chair approves", () => {
    given({ scheme, registry }).expectEvents(barring(), ['EvaluatorBarred', payload]);
  });

  test('is refused to the office alone and without its asking', () => {
    given({ scheme, registry }).expectRefused({ ...barring(), by: 'office-head' }, 'no-such-hat');
    const { preparedBy: _preparedBy, ...alone } = barring();
    given({ scheme, registry }).expectRefused(alone, [
      'needs-second-person',
      { preparedBy: ['office/head'] },
    ]);
  });

  test('is refused without evidence', () => {
    given({ scheme, registry }).expectRefused(barring({ evidence: [] }), 'bad-input');
  });

  test('is refused for someone unknown, an organisation, or one barred already', () => {
    given({ scheme, registry }).expectRefused(barring({ person: 'nobody' }), 'not-found');
    given({ scheme, registry }).expectRefused(barring({ person: 'org-1' }), 'not-a-person');
    given({ scheme, registry: [...registry, evaluatorBarred(payload)] }).expectRefused(barring(), [
      'person-barred',
      { person: 'ex-1' },
    ]);
  });
});
