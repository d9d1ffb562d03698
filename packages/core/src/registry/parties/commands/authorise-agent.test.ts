import { describe, test } from 'vitest';
import { aCityWithoutAward, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { agentAuthorised, organisationsMerged, personsUnited } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const payload = {
  organisation: 'org-1',
  person: 'citizen',
  from: '2026-02-01',
  to: '2026-12-31',
  mandate: file('mandate'),
};
const authorising = (change = {}, by = 'office-clerk') => ({
  by,
  on: '2026-01-05',
  command: 'authorise-agent',
  payload: { ...payload, ...change },
});

describe('authorise-agent', () => {
  test.each(['office-clerk', 'a-clerk', 'agent-1'])('%s gives a mandate for org-1', (by) => {
    given({ scheme, registry }).expectEvents(authorising({}, by), ['AgentAuthorised', payload]);
  });

  test.each(['agent-2', 'citizen'])('to %s, who does not act for it, org-1 is not there', (by) => {
    given({ scheme, registry }).expectRefused(authorising({}, by), ['not-found', { what: 'org-1' }]);
  });

  test('an agent whose mandate is over authorises nobody', () => {
    const told = [
      ...registry,
      agentAuthorised({
        organisation: 'org-1',
        person: 'ind-1',
        from: day('2025-01-01'),
        to: day('2026-01-05'),
        mandate: file('mandate'),
      }),
    ];
    given({ scheme, registry: told }).expectEvents(authorising({}, 'ind-1'), 'AgentAuthorised');
    given({ scheme, registry: told }).expectRefused(
      { ...authorising({}, 'ind-1'), on: '2026-01-06' },
      'not-found',
    );
  });

  test('is refused for what is not an organisation and who is not a person', () => {
    given({ scheme, registry }).expectRefused(
      authorising({ organisation: 'ind-1', person: 'org-2' }),
      ['not-an-organisation', { party: 'ind-1' }],
      ['not-a-person', { party: 'org-2' }],
    );
    given({ scheme, registry }).expectRefused(
      authorising({ organisation: 'nothing', person: 'nobody' }),
      ['not-found', { what: 'nothing' }],
      ['not-found', { what: 'nobody' }],
    );
  });

  test('is refused for days that run backwards', () => {
    given({ scheme, registry }).expectRefused(authorising({ to: '2026-01-31' }), 'days-reversed');
  });

  test('is refused for one who is its agent on a shared day', () => {
    given({ scheme, registry }).expectRefused(authorising({ person: 'agent-1' }), [
      'already-agent',
      { person: 'agent-1', organisation: 'org-1' },
    ]);
  });

  test('no mandate is given for an organisation that another stands for', () => {
    const merged = organisationsMerged({
      into: 'org-2',
      merged: ['org-1'],
      on: day('2026-01-01'),
      evidence: [file('deed')],
    });
    given({ scheme, registry: [...registry, merged] }).expectRefused(authorising(), [
      'party-now-part-of',
      { party: 'org-1', now: 'org-2' },
    ]);
  });

  test('one agent under two documents is one agent', () => {
    const united = personsUnited({ keep: 'agent-1', same: 'citizen', evidence: [file('register')] });
    given({ scheme, registry: [...registry, united] }).expectRefused(authorising(), 'already-agent');
  });

  test('is refused to those who are not registered', () => {
    given({ scheme, registry }).expectRefused(authorising({}, 'nobody'), 'no-such-hat');
  });
});
