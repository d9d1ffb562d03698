import type { Refused } from '@laureate/client';
import { type Language, say } from '@laureate/locales';

/** What came of a request in one sentence: that it was not done, and what to do. The reasons follow one by one. */
export function refusedTitle(language: Language, refused: Refused): string {
  if (refused.kind === 'too-many' && refused.retryAfter !== undefined) {
    return say(language, 'web', 'refused.too-many-until', { seconds: refused.retryAfter });
  }
  return say(language, 'web', `refused.${refused.kind}`);
}
