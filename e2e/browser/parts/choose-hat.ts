import type { ClaimedHat } from '@laureate/core';
import { wordsOf } from '@laureate/locales';
import type { Locator } from 'playwright-core';

/** Chooses the hat an act is done in, where the form asks for it and the act says which. */
export async function chooseHat(form: Locator, { role }: ClaimedHat): Promise<void> {
  await form.locator('.act-buttons').waitFor();
  const choice = form.locator('#act-hat');
  if (role === undefined || (await choice.count()) === 0) return;
  await choice.click();
  await form
    .page()
    .locator('.ant-select-item-option', { hasText: wordsOf('zh-CN').roles[role] ?? role })
    .click();
}
