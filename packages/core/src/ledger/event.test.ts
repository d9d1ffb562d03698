import { describe, expect, it } from 'vitest';
import { actIdOf, isCanonicalInstant, ledgerEventSchema, streamIdSchema } from './event.ts';

const event = {
  type: 'Filed',
  v: 1,
  at: '2031-02-28T23:59:59.999Z',
  act: actIdOf('round/r1', 0),
  command: 'file',
  by: { person: 'p1', role: 'applicant' },
  payload: null,
};
const whole = {
  ...event,
  effectiveOn: '2032-02-29',
  by: { ...event.by, body: 'b1', rank: 'head', deputyFor: 'p2' },
  preparedBy: 'p3',
  saw: 0,
};

function without(key: keyof typeof event): unknown {
  return Object.fromEntries(Object.entries(event).filter(([name]) => name !== key));
}

describe('ledgerEventSchema', () => {
  it('takes the least and the whole envelope as they are', () => {
    expect([ledgerEventSchema.parse(event), ledgerEventSchema.parse(whole)]).toEqual([event, whole]);
  });

  it.each([
    ['an unknown field', { ...event, extra: 1 }],
    ['an unknown field of the actor', { ...event, by: { ...event.by, name: 'x' } }],
    ['no payload', without('payload')],
    ['no act', without('act')],
    ['version 0', { ...event, v: 0 }],
    ['a negative registry size', { ...event, saw: -1 }],
    ['a day that does not exist', { ...event, effectiveOn: '2031-02-29' }],
    ['an instant without milliseconds', { ...event, at: '2031-02-28T23:59:59Z' }],
    ['an act without a place', { ...event, act: 'round/r1' }],
    ['an act with a padded place', { ...event, act: 'round/r1#01' }],
    ['an undefined option', { ...event, preparedBy: undefined }],
  ])('refuses %s', (_, value) => {
    expect(ledgerEventSchema.safeParse(value).success).toBe(false);
  });
});

describe('isCanonicalInstant', () => {
  it.each([
    ['2031-01-01T00:00:00.000Z', true],
    ['2031-01-01T24:00:00.000Z', false],
    ['2031-02-30T00:00:00.000Z', false],
    ['2031-13-01T00:00:00.000Z', false],
    ['2031-01-01T00:00:00.000+00:00', false],
    ['+02031-01-01T00:00:00.000Z', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isCanonicalInstant(text)).toBe(expected);
  });
});

describe('streamIdSchema', () => {
  it.each([
    ['registry/a', true],
    ['round/2031-1', true],
    ['round/', false],
    ['other/a', false],
    ['round/a#1', false],
    ['round/a b', false],
  ])('%s: %s', (id, expected) => {
    expect(streamIdSchema.safeParse(id).success).toBe(expected);
  });
});
