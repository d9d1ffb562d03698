import { describe, expect, test } from 'vitest';
import { bodyRegistered } from '../registry/jurisdiction/events.ts';
import { foldedRegistry } from '../testing/given.ts';
import { hasInReach } from './consent-reach.ts';
import type { BodyKind } from './roles.ts';

const body = (id: string, kind: BodyKind, above?: string) =>
  bodyRegistered({ body: id, kind, name: { zh: id, en: id }, above, memberUnit: false });
const registry = foldedRegistry([
  body('county', 'local-government'),
  body('bureau', 'department', 'county'),
  body('desk', 'district-office', 'bureau'),
  body('other', 'local-government'),
  body('cadres', 'consent-body'),
  body('ring-1', 'department', 'ring-2'),
  body('ring-2', 'department', 'ring-1'),
]);

describe('the reach of a consenting body', () => {
  test.each([
    ['county', 'bureau', true],
    ['county', 'desk', true],
    ['county', 'county', false],
    ['county', 'nowhere', false],
    ['other', 'desk', false],
    ['other', 'ring-1', false],
    ['cadres', 'desk', true],
    ['nowhere', 'desk', false],
    [undefined, 'desk', false],
  ])('%s for what goes through %s: %s', (consenting, channel, reaches) => {
    expect(hasInReach(registry, consenting, channel)).toBe(reaches);
  });
});
