import { describe, test } from 'vitest';
import { aCityWithoutAward, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { organisationsMerged } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const payload = { into: 'org-1', merged: ['org-2', 'org-3'], on: '2026-01-05', evidence: [file('deed')] };
const merging = (change: object = {}, by = 'office-head') => ({
  by,
  preparedBy: 'office-clerk',
  on: '2026-01-05',
  command: 'merge-organisations',
  payload: { ...payload, ...change },
});
const city = () => given({ scheme, registry });
const merged = (into: string, ...ids: string[]) =>
  organisationsMerged({ into, merged: ids, on: day('2026-01-01'), evidence: [file('deed')] });

describe('merge-organisations', () => {
  test('records which organisations another absorbed, up to today', () => {
    city().expectEvents(merging(), ['OrganisationsMerged', payload]);
    city().expectRefused(merging({ on: '2026-01-06' }), [
      'not-yet-happened',
      { day: '2026-01-06', today: '2026-01-05' },
    ]);
  });

  test('is refused for what is unknown and for persons', () => {
    city().expectRefused(
      merging({ into: 'nothing', merged: ['ind-1'] }),
      ['not-found', { what: 'nothing' }],
      ['not-an-organisation', { party: 'ind-1' }],
    );
  });

  test('is refused for one absorbed by itself or named twice', () => {
    city().expectRefused(merging({ merged: ['org-1'] }), ['party-joined-to-itself', { party: 'org-1' }]);
    city().expectRefused(merging({ merged: ['org-2', 'org-2'] }), ['party-named-twice', { party: 'org-2' }]);
  });

  test('is refused for one that is part of another already, on either side', () => {
    const before = given({ scheme, registry: [...registry, merged('org-4', 'org-2')] });

    before.expectRefused(merging(), ['party-now-part-of', { party: 'org-2', now: 'org-4' }]);
    before.expectRefused(merging({ into: 'org-2', merged: ['org-3'] }), [
      'party-now-part-of',
      { party: 'org-2', now: 'org-4' },
    ]);
    before.expectEvents(merging({ merged: ['org-4'] }), 'OrganisationsMerged');
  });

  test("is the office head's, prepared by a clerk", () => {
    const { preparedBy: _preparedBy, ...alone } = merging();
    city().expectRefused(alone, 'needs-second-person');
    city().expectRefused(merging({}, 'a-head'), 'no-such-hat');
    city().expectRefused(merging({ evidence: [] }), 'bad-input');
  });
});
