import { describe, expect, test } from 'vitest';
import { openScheme } from '../../../scheme/scheme.ts';
import { aCity, aCityWithoutAward, day, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { programmeOpened } from '../../programmes/events.ts';
import { cultivationMemberRemoved } from '../events.ts';

const scheme = schemeUnderTest();
const { programme } = scheme.document;
const registry = aCity(scheme);
const payload = { programme, party: 'org-1', from: '2026-02-01' };
const adding = (change = {}, by = 'a-clerk') => ({
  by,
  on: '2026-01-20',
  command: 'add-to-cultivation-pool',
  payload: { ...payload, ...change },
});
const edited = (from: string, to: string) =>
  schemeUnderTest('wuhan-draft2', (text, path) =>
    path.endsWith('scheme.yaml') ? text.replace(from, to) : text,
  );

describe('add-to-cultivation-pool', () => {
  test.each([
    ['a-clerk', 'district-a'],
    ['b-head', 'district-b'],
    ['x-clerk', 'department-x'],
  ])('%s adds to the pool of %s', (by, body) => {
    given({ scheme, registry }).expectEvents(adding({}, by), [
      'CultivationMemberAdded',
      { ...payload, body },
    ]);
  });

  test('the list of an association is no pool: refused with the article', () => {
    expect(given({ scheme, registry }).decide(adding({}, 'y-clerk'))).toEqual({
      refused: [
        {
          kind: 'not-a-pool-keeper',
          facts: { body: 'association-y', kind: 'association', keptBy: ['district-office', 'department'] },
          cites: ['art-10'],
        },
      ],
    });
  });

  test('who keeps a pool is the scheme to say', () => {
    const narrower = edited('keptBy: [district-office, department]', 'keptBy: [district-office]');
    given({ scheme: narrower, registry: aCity(narrower) }).expectRefused(
      adding({}, 'x-clerk'),
      'not-a-pool-keeper',
    );
  });

  test('is refused under a scheme without pools', () => {
    const { cultivationPool: _pool, ...document } = scheme.document;
    const poolless = openScheme({ ...scheme, document });
    given({ scheme: poolless, registry: aCity(poolless) }).expectRefused(adding(), [
      'scheme-has-no-pool',
      { programme },
    ]);
  });

  test('is refused where no scheme is adopted or the programme is unknown', () => {
    const bare = [...aCityWithoutAward(), programmeOpened({ programme, name: { zh: 'Award', en: 'Award' } })];
    given({ scheme, registry: bare }).expectRefused(adding(), ['programme-has-no-scheme', { programme }]);
    given({ scheme, registry }).expectRefused(adding({ programme: 'other' }), [
      'not-found',
      { what: 'other' },
    ]);
  });

  test('is refused for a party that is not registered', () => {
    given({ scheme, registry }).expectRefused(adding({ party: 'nobody' }), ['not-found', { what: 'nobody' }]);
  });

  test('is refused for one who is in the pool; another body may add it too', () => {
    given({ scheme, registry }).expectRefused(adding({ party: 'org-2' }), [
      'already-in-pool',
      { party: 'org-2', body: 'district-a' },
    ]);
    given({ scheme, registry }).expectEvents(adding({ party: 'org-2' }, 'b-clerk'), 'CultivationMemberAdded');
    const left = cultivationMemberRemoved({
      programme,
      party: 'org-2',
      body: 'district-a',
      on: day('2026-01-31'),
      reason: sealed('r'),
    });
    given({ scheme, registry: [...registry, left] }).expectEvents(
      adding({ party: 'org-2' }),
      'CultivationMemberAdded',
    );
    given({ scheme, registry: [...registry, left] }).expectRefused(
      adding({ party: 'org-2', from: '2026-01-31' }),
      'already-in-pool',
    );
  });

  test('is refused to the office', () => {
    given({ scheme, registry }).expectRefused(adding({}, 'office-clerk'), 'no-such-hat');
  });
});

const removal = { programme, party: 'org-2', on: '2026-02-01', reason: sealed('reason') };
const removing = (change = {}, by = 'a-clerk') => ({
  by,
  on: '2026-01-20',
  command: 'remove-from-cultivation-pool',
  payload: { ...removal, ...change },
});

describe('remove-from-cultivation-pool', () => {
  test('ends the membership in the own pool', () => {
    given({ scheme, registry }).expectEvents(removing(), [
      'CultivationMemberRemoved',
      { ...removal, body: 'district-a' },
    ]);
  });

  test.each([
    ['another body', removing({}, 'b-clerk'), 'org-2', 'district-b', '2026-02-01'],
    ['a day before it was added', removing({ on: '2023-12-31' }), 'org-2', 'district-a', '2023-12-31'],
    ['a party that is not in it', removing({ party: 'org-1' }), 'org-1', 'district-a', '2026-02-01'],
    ['another programme', removing({ programme: 'other' }), 'org-2', 'district-a', '2026-02-01'],
  ])('is refused for %s', (_name, attempt, party, body, on) => {
    given({ scheme, registry }).expectRefused(attempt, ['not-in-pool', { party, body, day: on }]);
  });

  test('is refused to the office', () => {
    given({ scheme, registry }).expectRefused(removing({}, 'office-clerk'), 'no-such-hat');
  });
});
