import { expect, test } from 'vitest';
import { accountLines } from './account-lines.ts';

test('the console tells one user name of each city for each role and rank', () => {
  const head = { role: 'office', rank: 'head' } as const;
  const accounts = [
    { login: 'a.p-1', name: 'one', jurisdiction: 'a', hats: [head, { role: 'committee' }] },
    { login: 'a.p-2', name: 'two', jurisdiction: 'a', hats: [head] },
    { login: 'b.p-1', name: 'three', jurisdiction: 'b', hats: [head] },
  ] as const;

  expect(accountLines('zh-CN', accounts)).toEqual(['评审办公室 负责人: a.p-1  b.p-1', '委员会: a.p-1']);
  expect(accountLines('en', accounts)[0]).toMatch(/^office .*: a\.p-1 {2}b\.p-1$/);
});
