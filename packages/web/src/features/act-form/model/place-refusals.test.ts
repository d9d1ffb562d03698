import { expect, test } from 'vitest';
import { placeRefusals } from './place-refusals.ts';

const refusal = (kind: string, facts: Readonly<Record<string, unknown>>) => ({ kind, facts, cites: [] });

test('a refusal stands by the member whose value it names', () => {
  const used = refusal('case-id-used', { case: 'O-01' });
  const reviewed = refusal('already', { cases: 'O-02' });
  const placed = placeRefusals({ case: 'O-01', cases: ['O-02', 'O-03'], note: 'x' }, [used, reviewed]);

  expect([...placed]).toEqual([
    ['case', [used]],
    ['cases', [reviewed]],
  ]);
});

test('a refusal about something else stands by no member', () => {
  const refusals = [
    refusal('stage-not-open', { stages: ['call'] }),
    refusal('case-id-used', { case: 'O-09' }),
    refusal('prepared-by-same-person', {}),
  ];

  expect(placeRefusals({ case: 'O-01' }, refusals).size).toBe(0);
  expect(placeRefusals('no object', refusals).size).toBe(0);
});
