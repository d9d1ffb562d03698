import { expect, test } from 'vitest';
import { isRefusedConsent } from './refused-consents.ts';
import type { ConsentAnswer } from './slice.ts';

const answer = (id: string, granted: boolean): ConsentAnswer => ({
  case: id,
  consent: 'police',
  body: 'police-station',
  granted,
});

test('answers that come later count too', () => {
  const answers = [answer('O-1', true), answer('O-2', false)];
  const before = ['O-1', 'O-2'].map((id) => isRefusedConsent(answers, id));
  answers.push(answer('O-1', false));

  expect(before).toEqual([false, true]);
  expect(['O-1', 'O-2'].map((id) => isRefusedConsent(answers, id))).toEqual([true, true]);
});

test('an answer taken back leaves a new list and counts no more', () => {
  const answers = [answer('O-1', false)];

  expect(isRefusedConsent(answers, 'O-1')).toBe(true);
  expect(isRefusedConsent([], 'O-1')).toBe(false);
});
