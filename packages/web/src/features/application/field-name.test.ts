import { expect, test } from 'vitest';
import { fieldName } from './field-name.ts';

const both = (words: { readonly zh: string; readonly en: string }) => words.zh;
const around = {
  both,
  facts: [{ id: 'registered', title: { zh: '在本市登记', en: 'Registered here' } }],
  sections: [
    {
      id: 'criterion-4',
      kind: 'criterion' as const,
      title: { zh: '领导', en: 'Leadership' },
      points: 100,
      items: [{ id: '4.1', title: { zh: '使命愿景', en: 'Mission' }, points: 40 }],
    },
  ],
};

test.each([
  ['text.4.1', '4.1 使命愿景'],
  ['text.9.9', '9.9'],
  ['claim.registered', '在本市登记'],
  ['claim.unknown', 'unknown'],
])('the field %s of an application is called %s', (path, name) => {
  expect(fieldName('zh-CN', path, around)).toBe(name);
});

test('evidence is told with the criterion it is for, a member as the form calls it', () => {
  expect(fieldName('zh-CN', 'evidence.criterion-4', around)).toContain('领导');
  expect(fieldName('zh-CN', 'member.contact', around)).not.toContain('member');
});
