import { missingWords, placeholdersOf } from '@laureate/locales';
import { expect, test } from 'vitest';
import { accountNoteKinds } from './account-notes.ts';
import { accountRefusals } from './account-refusal.ts';
import { setUpStepIds } from './set-up/set-up-steps.ts';

const mails = ['mail.reset.subject', 'mail.reset.text', 'mail.invitation.subject', 'mail.invitation.text'];

test('everything accounts say has words in every language, and nothing else has', () => {
  const known = [
    ...Object.keys(accountRefusals),
    ...setUpStepIds.map((step) => `step.${step}`),
    ...accountNoteKinds.map((kind) => `note.${kind}`),
    ...mails,
    'name-words.source',
  ];

  expect(missingWords({ accounts: known })).toEqual([]);
});

test('both languages tell the same facts', () => {
  for (const key of [...Object.keys(accountRefusals), ...mails])
    expect([key, placeholdersOf('en', 'accounts', key)]).toEqual([
      key,
      placeholdersOf('zh-CN', 'accounts', key),
    ]);
});
