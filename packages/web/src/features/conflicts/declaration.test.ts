import { describe, expect, test } from 'vitest';
import type { OwnPanel } from '../scoring/use-panels.ts';
import { declarationOf, panelBefore, panelsShut, type ToldTie, unexplained } from './declaration.ts';

const panel = (name: string, signed: boolean, declared: boolean, cases = ['O-1']): OwnPanel => ({
  panel: name,
  track: 'organisation',
  stages: ['document-review'],
  cases,
  isLeader: false,
  signed,
  declared,
});
const tie = (account: string): ToldTie => ({ ground: 'kinship', account });

describe('a panel', () => {
  test('is shut until its member has signed and declared', () => {
    const all = [
      panel('a', false, false),
      panel('b', true, false),
      panel('c', false, true),
      panel('d', true, true),
    ];

    expect(panelsShut(all).map((each) => each.panel)).toEqual(['a', 'b', 'c']);
  });

  test('keeps a case shut, unless another panel with the case is open', () => {
    const shut = panel('a', true, false);

    expect(panelBefore([shut], 'O-1')).toBe(shut);
    expect(panelBefore([shut, panel('b', true, true)], 'O-1')).toBeUndefined();
    expect(panelBefore([shut], 'O-2')).toBeUndefined();
  });
});

describe('a declaration', () => {
  test('says that there is none, or every tie with a word why', () => {
    expect(declarationOf('p', new Map())).toEqual({ panel: 'p', conflicts: [] });
    expect(declarationOf('p', new Map([['O-1', tie(' my brother ')]]))).toEqual({
      panel: 'p',
      conflicts: [{ case: 'O-1', ground: 'kinship', account: 'my brother' }],
    });
  });

  test('is not ready while a tie has no word why', () => {
    const ties = new Map([
      ['O-1', tie(' ')],
      ['O-2', tie('a')],
    ]);

    expect(unexplained(ties)).toEqual(['O-1']);
  });
});
