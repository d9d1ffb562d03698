import { type Command, type HatPattern, roles } from '@laureate/core';
import type { Language } from '@laureate/locales';
import { apiWord, wordOr } from './both-languages.ts';

const listed = (language: Language, words: readonly string[]): string =>
  words.join(apiWord(language, 'say.comma'));

function hatWord(language: Language, { role, ranks }: HatPattern): string {
  const word = wordOr(language, 'roles', role);
  if (!ranks) return word;
  return `${word} (${ranks.map((rank) => wordOr(language, 'ranks', rank)).join(' / ')})`;
}

/** Hats in words; every role together is anyone. */
export function hatsInWords(language: Language, patterns: readonly HatPattern[]): string {
  const open = patterns.filter(({ ranks }) => ranks === undefined);
  if (open.length === roles.length) return apiWord(language, 'say.anyone');
  return listed(
    language,
    patterns.map((pattern) => hatWord(language, pattern)),
  );
}

/** The stages of which one must be open, in words. */
export function stagesInWords(language: Language, command: Command): string {
  if (command.stream === 'registry' || !command.during) return apiWord(language, 'say.any-stage');
  return listed(
    language,
    command.during.map((stage) => wordOr(language, 'stages', stage)),
  );
}

/** How an act is taken back, in words. */
export function undoInWords(language: Language, { undo }: Command): string {
  return typeof undo === 'string'
    ? apiWord(language, `say.undo-${undo}`)
    : apiWord(language, 'say.undo-free', { stage: undo.freeUntil });
}

/** Commands to run again after an act was taken back, in words. */
export function redoInWords(language: Language, { redo = [] }: Command): string {
  return listed(
    language,
    redo.map((name) => wordOr(language, 'commands', name)),
  );
}
