import { describe, test } from 'vitest';
import { aCityWithoutAward, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { personsUnited } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const payload = { keep: 'ind-1', same: 'ind-2', evidence: [file('register')] };
const uniting = (change: object = {}, by = 'office-head') => ({
  by,
  preparedBy: 'office-clerk',
  on: '2026-01-05',
  command: 'unite-persons',
  payload: { ...payload, ...change },
});
const city = () => given({ scheme, registry });

describe('unite-persons', () => {
  test('a clerk proposes it, the head decides', () => {
    city().expectEvents(uniting(), ['PersonsUnited', payload]);
    const { preparedBy: _preparedBy, ...alone } = uniting();
    city().expectRefused(alone, ['needs-second-person', { preparedBy: ['office/clerk'] }]);
    city().expectRefused(uniting({}, 'a-head'), 'no-such-hat');
    city().expectRefused(uniting({ evidence: [] }), 'bad-input');
  });

  test('is refused for organisations, for what is unknown, and for one with itself', () => {
    city().expectRefused(
      uniting({ keep: 'org-1', same: 'nobody' }),
      ['not-a-person', { party: 'org-1' }],
      ['not-found', { what: 'nobody' }],
    );
    city().expectRefused(uniting({ same: 'ind-1' }), ['party-joined-to-itself', { party: 'ind-1' }]);
  });

  test('is refused for one that another stands for already', () => {
    const united = given({ scheme, registry: [...registry, personsUnited(payload)] });

    united.expectRefused(uniting({ keep: 'ind-3' }), ['party-now-part-of', { party: 'ind-2', now: 'ind-1' }]);
    united.expectRefused(uniting({ keep: 'ind-2', same: 'ind-3' }), 'party-now-part-of');
    united.expectEvents(uniting({ keep: 'ind-3', same: 'ind-1' }), 'PersonsUnited');
  });
});
