import { describe, expect, test } from 'vitest';
import { aCityWithoutAward, day, file, sealed } from '../../../testing/city.ts';
import { foldedRegistry, given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { organisationsMerged, partyRenamed } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const payload = {
  party: 'org-1',
  name: 'New Name Ltd',
  profile: sealed('org-1', 2),
  evidence: [file('register')],
};
const { name: _name, ...nameless } = payload;
const renaming = (change: object = payload, by = 'office-clerk') => ({
  by,
  preparedBy: 'office-clerk-2',
  on: '2026-01-05',
  command: 'rename-party',
  payload: change,
});

describe('rename-party', () => {
  test.each(['office-clerk', 'office-head'])('%s enters a new name, prepared by another clerk', (by) => {
    given({ scheme, registry }).expectEvents(renaming(payload, by), ['PartyRenamed', payload]);
  });

  test("a person's changes are all in the sealed profile", () => {
    const person = { ...nameless, party: 'ind-1', profile: sealed('ind-1', 2) };
    given({ scheme, registry }).expectEvents(renaming(person), ['PartyRenamed', person]);
    given({ scheme, registry }).expectRefused(renaming({ ...person, name: 'Pat' }), 'person-name-not-sealed');
  });

  test('an organisation keeps a name', () => {
    given({ scheme, registry }).expectRefused(renaming(nameless), 'organisation-needs-name');
  });

  test('is refused for one unknown, and under an id that another stands for', () => {
    given({ scheme, registry }).expectRefused(renaming({ ...payload, party: 'nothing' }), [
      'not-found',
      { what: 'nothing' },
    ]);
    const merged = organisationsMerged({
      into: 'org-2',
      merged: ['org-1'],
      on: day('2026-01-01'),
      evidence: [file('deed')],
    });
    given({ scheme, registry: [...registry, merged] }).expectRefused(renaming(), [
      'party-now-part-of',
      { party: 'org-1', now: 'org-2' },
    ]);
  });

  test('is refused without evidence, to one person alone, and to other bodies', () => {
    given({ scheme, registry }).expectRefused(renaming({ ...payload, evidence: [] }), 'bad-input');
    const { preparedBy: _preparedBy, ...alone } = renaming();
    given({ scheme, registry }).expectRefused(alone, [
      'needs-second-person',
      { preparedBy: ['office/clerk'] },
    ]);
    given({ scheme, registry }).expectRefused(
      { ...renaming(), by: 'office-clerk-2' },
      'prepared-by-same-person',
    );
    given({ scheme, registry }).expectRefused(renaming(payload, 'a-clerk'), 'no-such-hat');
  });

  test('the present name counts, the earlier ones are kept', () => {
    const again = { ...payload, name: 'Newer Name Ltd', profile: sealed('org-1', 3) };
    const state = foldedRegistry([...registry, partyRenamed(payload), partyRenamed(again)]);
    expect(state.parties.parties.get('org-1')).toMatchObject({
      name: 'Newer Name Ltd',
      profile: sealed('org-1', 3),
      names: [
        { name: 'Fictional org-1 Ltd', profile: sealed('org-1') },
        { name: 'New Name Ltd', profile: sealed('org-1', 2) },
        { name: 'Newer Name Ltd', profile: sealed('org-1', 3) },
      ],
    });
  });
});
