import { fileURLToPath } from 'node:url';
import type { Refusal } from '@laureate/core';
import { say } from '@laureate/locales';
import { readNameWords } from '@laureate/node';
import type { AccountsGround } from '../accounts-ground.ts';

/** The schemes that come with the software, and beside them the table of words. */
const schemes = fileURLToPath(new URL('../../../../../schemes', import.meta.url));

/**
 * A person of a city announces the table of words that came with the software, so that two spellings of one
 * organisation are known for the same. Core judges whether this person may; answers its reasons against.
 */
export async function announceShippedNames(
  { cities, clock, settings }: AccountsGround,
  jurisdiction: string,
  person: string,
): Promise<readonly Refusal[]> {
  const words = readNameWords(schemes);
  if (!words) throw new Error('the software came without its table of words for names');
  const answered = await cities.city(jurisdiction).perform({
    stream: `registry/${jurisdiction}`,
    command: 'announce-name-words',
    payload: { words, source: say(settings.language, 'accounts', 'name-words.source') },
    by: { person },
    mode: 'perform',
    at: await clock.now(jurisdiction),
  });
  return answered.kind === 'refused' ? answered.refused : [];
}
