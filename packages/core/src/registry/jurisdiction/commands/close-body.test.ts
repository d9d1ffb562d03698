import { describe, test } from 'vitest';
import { aCityWithoutAward } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { bodyClosed } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const reason = 'merged into another';
const closing = (body: string) => ({
  by: 'secadmin',
  on: '2026-01-05',
  command: 'close-body',
  payload: { body, reason },
});

describe('close-body', () => {
  test('closes a body with nothing below it', () => {
    given({ scheme, registry }).expectEvents(closing('association-y'), [
      'BodyClosed',
      { body: 'association-y', reason },
    ]);
  });

  test('is refused for a body that does not exist or is closed already', () => {
    given({ scheme, registry }).expectRefused(closing('nowhere'), ['not-found', { what: 'nowhere' }]);
    given({
      scheme,
      registry: [...registry, bodyClosed({ body: 'association-y', reason })],
    }).expectRefused(closing('association-y'), ['body-closed', { body: 'association-y' }]);
  });

  test('is refused for an administration', () => {
    given({ scheme, registry }).expectRefused(closing('audit'), [
      'administration-stays-open',
      { body: 'audit' },
    ]);
  });

  test('is refused while open bodies are below, and done once they are closed', () => {
    given({ scheme, registry }).expectRefused(closing('office'), [
      'body-still-above',
      { body: 'office', bodies: ['district-a', 'district-b', 'association-y'] },
    ]);
    const closed = ['district-a', 'district-b', 'association-y'].map((body) => bodyClosed({ body, reason }));
    given({ scheme, registry: [...registry, ...closed] }).expectEvents(closing('office'), 'BodyClosed');
  });

  test('leaves no hat to its members', () => {
    const told = [...registry, bodyClosed({ body: 'office', reason })];
    given({ scheme, registry: told }).expectRefused(
      {
        by: 'office-clerk',
        on: '2026-01-05',
        command: 'record-tie',
        payload: { person: 'ex-1', organisation: 'org-1', kind: 'kinship', from: '2020-01-01' },
      },
      'no-such-hat',
    );
  });
});
