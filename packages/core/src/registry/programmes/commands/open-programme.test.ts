import { describe, test } from 'vitest';
import { aCity, aCityWithoutAward } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const scheme = schemeUnderTest();
const payload = { programme: scheme.document.programme, name: { zh: 'Award', en: 'Award' } };
const opening = {
  by: 'chair',
  preparedBy: 'office-clerk',
  on: '2026-01-05',
  command: 'open-programme',
  payload,
};

describe('open-programme', () => {
  test('opens an award', () => {
    given({ scheme, registry: aCityWithoutAward() }).expectEvents(opening, ['ProgrammeOpened', payload]);
  });

  test('is refused for an award that is open', () => {
    given({ scheme, registry: aCity(scheme) }).expectRefused(opening, [
      'programme-open-already',
      { programme: payload.programme },
    ]);
  });

  test('is refused to the office and without its preparation', () => {
    const { preparedBy: _preparedBy, ...alone } = opening;
    given({ scheme, registry: aCityWithoutAward() }).expectRefused(
      { ...opening, by: 'office-head' },
      'no-such-hat',
    );
    given({ scheme, registry: aCityWithoutAward() }).expectRefused(alone, 'needs-second-person');
  });
});
