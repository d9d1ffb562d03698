import { describe, expect, test } from 'vitest';
import { type Conflict, isAbout, sortConflicts } from './sort-conflicts.ts';

const conflict = (person: string, status: Conflict['status'], more: Partial<Conflict> = {}): Conflict => ({
  person,
  case: 'O-1',
  grade: 'suspected',
  ground: 'employment',
  status,
  path: [],
  trace: `${person}/${status}`,
  ...more,
});

describe('conflicts', () => {
  test('stand by what is to be done; seated persons before those of the pool, then by case', () => {
    const found = sortConflicts([
      conflict('a', 'dismissed'),
      conflict('b', 'open', { case: 'O-2' }),
      conflict('c', 'open'),
      conflict('d', 'open', { case: 'O-9', panels: ['p-1'] }),
      conflict('e', 'certain'),
    ]);

    expect(found.map(({ status, lines }) => [status, lines.map(({ person }) => person)])).toEqual([
      ['open', ['d', 'c', 'b']],
      ['certain', ['e']],
      ['dismissed', ['a']],
    ]);
  });

  test('are found by person, case and panel, whatever the letters’ size', () => {
    const one = conflict('ex-2', 'open', { panels: ['P-Org'] });

    expect(['EX-2', 'o-1', 'p-org ', ''].map((sought) => isAbout(one, sought))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isAbout(one, 'ex-3')).toBe(false);
  });
});
