import { expect, test } from 'vitest';
import { nextAssignment, takenOver } from './taken-over.ts';

test('an assignment gets the next number that is free', () => {
  expect(nextAssignment([])).toBe('a-1');
  expect(nextAssignment(['a-1', 'a-2'])).toBe('a-3');
  expect(nextAssignment(['a-2'])).toBe('a-3');
});

test('a proposal is taken over whole: every seat, both goals', () => {
  const proposed = {
    status: 'assigned' as const,
    track: 'organisation' as const,
    stages: ['document-review'],
    floor: 150,
    sum: 310,
    seats: [{ case: 'O-1', members: ['a', 'b'], leader: 'b' }],
    cases: [],
    changes: [],
  };

  expect(takenOver(proposed, ['a-1'])).toEqual({
    assignment: 'a-2',
    track: 'organisation',
    stages: ['document-review'],
    panels: [{ panel: 'p-O-1', case: 'O-1', members: ['a', 'b'], leader: 'b' }],
    floor: 150,
    sum: 310,
  });
});
