import { expect, test } from 'vitest';
import { exact } from './exact.ts';
import { checkThreshold, limitOf, ThresholdSchema } from './threshold.ts';

const hard = { value: 55, of: 100 };
const soft = { value: 600, of: 1000, soft: { by: 'committee' } };

test.each([
  [54999, 'not-met'],
  [55000, 'met'],
  [55001, 'met'],
])('55 per cent of 1000 points: %d centipoints are %s', (score, outcome) => {
  expect(checkThreshold({ threshold: hard, score: exact(score), total: 100000 }).outcome).toBe(outcome);
});

test('a third below the limit is below, and nothing is rounded', () => {
  expect(checkThreshold({ threshold: hard, score: exact(164999, 3), total: 100000 })).toEqual({
    outcome: 'not-met',
    limit: exact(55000),
    distance: exact(-1, 3),
    refusedOverride: [],
  });
  expect(limitOf(hard, 30000)).toEqual(exact(16500));
  expect(limitOf({ value: '33.3', of: 100 }, 1000)).toEqual(exact(333));
});

test('a missing score is unknown', () => {
  expect(checkThreshold({ threshold: soft, total: 100000 })).toEqual({
    outcome: 'unknown',
    limit: exact(60000),
  });
});

test('the named authority overrides a soft threshold with a reason', () => {
  const below = { threshold: soft, score: exact(59999), total: 100000 };
  const override = { by: 'committee', reason: 'first of its kind' };
  expect(checkThreshold({ ...below, override })).toEqual({
    outcome: 'overridden',
    limit: exact(60000),
    distance: exact(-1),
    ...override,
  });
  expect(checkThreshold({ ...below, override: { by: 'office', reason: ' ' } })).toMatchObject({
    outcome: 'not-met',
    refusedOverride: [
      { kind: 'not-the-named-authority', by: 'office', named: 'committee' },
      { kind: 'reason-missing' },
    ],
  });
});

test('a hard threshold cannot be overridden', () => {
  const override = { by: 'committee', reason: 'close' };
  expect(checkThreshold({ threshold: hard, score: exact(54999), total: 100000, override })).toMatchObject({
    outcome: 'not-met',
    refusedOverride: [{ kind: 'threshold-is-hard' }],
  });
});

test('a threshold of nothing is refused', () => {
  expect(ThresholdSchema.safeParse({ value: 1, of: 0 }).success).toBe(false);
  expect(ThresholdSchema.safeParse({ value: 1, of: '0.0' }).success).toBe(false);
});
