import { expect, test } from 'vitest';
import { together } from './use-cases.ts';

test('what several views tell of a case adds up, later ones telling more; cases are in order', () => {
  const lines = together([
    { case: 'O-02', standing: 'filed' },
    { case: 'O-01', name: '甲', standing: 'recommended', outcome: undefined },
    { case: 'O-01', standing: 'accepted', name: undefined },
  ]);

  expect(lines).toEqual([
    { case: 'O-01', name: '甲', standing: 'accepted' },
    { case: 'O-02', standing: 'filed' },
  ]);
});
