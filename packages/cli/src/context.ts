import { type Facts, type Language, say, type TableName } from '@laureate/locales';
import pc from 'picocolors';
import { nothingAround, type Surroundings } from './surroundings.ts';

/** What every command may use beside its input. */
export interface Context {
  readonly language: Language;
  readonly paint: ReturnType<typeof pc.createColors>;
  /** Folder of the schemes. */
  readonly schemes: string;
  /** What commands that ask a server use beside their input. */
  readonly surroundings: Surroundings;
  /** A sentence of the command line. */
  readonly tell: (key: string, facts?: Facts) => string;
  /** A word of another table. */
  readonly word: (table: TableName, key: string, facts?: Facts) => string;
  /** A title of scheme data in the language of the screen. */
  readonly title: (words: { readonly zh: string; readonly en: string }) => string;
}

/** The context of one run. */
export function contextOf(options: {
  language: Language;
  colour: boolean;
  schemes: string;
  surroundings?: Surroundings;
}): Context {
  const { language, schemes, surroundings = nothingAround } = options;
  return {
    language,
    schemes,
    surroundings,
    paint: pc.createColors(options.colour && pc.isColorSupported),
    tell: (key, facts) => say(language, 'cli', key, facts),
    word: (table, key, facts) => say(language, table, key, facts),
    title: (words) => (language === 'en' ? words.en : words.zh),
  };
}
