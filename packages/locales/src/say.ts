import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language.ts';
import { showFact } from './show-fact.ts';
import { type TableName, wordsOf } from './words.ts';

export type Facts = Readonly<Record<string, unknown>>;

interface Message {
  readonly format: IntlMessageFormat;
  /** Arguments that are shown as they are. */
  readonly shown: ReadonlySet<string>;
  /** Arguments that choose a form of the sentence (plural, select). */
  readonly choosing: ReadonlySet<string>;
}

const read = new Map<string, Message | undefined>();

/** Facts whose values are keys of another table. */
const wordsOfFact: Readonly<Record<string, TableName>> = {
  stage: 'stages',
  stages: 'stages',
  command: 'commands',
  waitFor: 'commands',
  redo: 'commands',
  track: 'tracks',
  tracks: 'tracks',
  role: 'roles',
  roles: 'roles',
  needs: 'roles',
  preparedBy: 'roles',
  purpose: 'rules',
  purposes: 'rules',
};

/** Says a plain value in words where whoever shows it knows them: the title a scheme gives an id. Nothing: as it is. */
export type SayValue = (name: string, value: string) => string | undefined;

/**
 * The sentence of a key in a table, with its facts. Never throws: an unknown key or a message that cannot be read
 * answers `⟦key⟧`, a fact that was not given `⟦name⟧`.
 */
export function say(
  language: Language,
  table: TableName,
  key: string,
  facts: Facts = {},
  sayValue?: SayValue,
): string {
  const message = messageOf(language, table, key);
  if (message === undefined) return `⟦${key}⟧`;
  const values: Record<string, string | number> = {};
  for (const name of message.shown)
    values[name] = name in facts ? word(language, name, facts[name], sayValue) : `⟦${name}⟧`;
  for (const name of message.choosing) {
    const value = facts[name];
    values[name] = typeof value === 'number' ? value : String(value ?? '').replaceAll('-', joined);
  }
  try {
    return String(message.format.format(values)).replaceAll(joined, '-');
  } catch {
    return `⟦${key}⟧`;
  }
}

/** The arguments of a key's message, sorted; nothing when there is no message or it cannot be read. */
export function placeholdersOf(
  language: Language,
  table: TableName,
  key: string,
): readonly string[] | undefined {
  const message = messageOf(language, table, key);
  return message && [...new Set([...message.shown, ...message.choosing])].sort();
}

function messageOf(language: Language, table: TableName, key: string): Message | undefined {
  const words = wordsOf(language)[table];
  const text = Object.hasOwn(words, key) ? words[key] : undefined;
  if (text === undefined) return undefined;
  const name = `${language}/${table}/${key}`;
  if (!read.has(name)) read.set(name, readMessage(language, text));
  return read.get(name);
}

/** ICU does not take hyphens in the keys of a select, but our words have them: they stand in as this sign. */
const joined = '\ue000';
const hyphenated = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+(?=\s*\{)/g;

function readMessage(language: Language, text: string): Message | undefined {
  try {
    const readable = text.replace(hyphenated, (key) => key.replaceAll('-', joined));
    const format = new IntlMessageFormat(readable, language, undefined, { ignoreTag: true });
    const shown = new Set<string>();
    const choosing = new Set<string>();
    collect(format.getAst(), shown, choosing);
    for (const name of choosing) shown.delete(name);
    return { format, shown, choosing };
  } catch {
    return undefined;
  }
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

function collect(elements: Elements, shown: Set<string>, choosing: Set<string>): void {
  for (const element of elements) {
    if (!('value' in element) || typeof element.value !== 'string') continue;
    if ('options' in element) {
      choosing.add(element.value);
      for (const option of Object.values(element.options)) collect(option.value, shown, choosing);
    } else if (element.type === ARGUMENT) shown.add(element.value);
    else if (element.type !== LITERAL) choosing.add(element.value);
  }
}

/** Element types of an ICU message, as its parser numbers them. */
const LITERAL = 0;
const ARGUMENT = 1;

/** A fact's value in words where a table has it: a stage, a command, a hat such as `office/head`. */
function word(language: Language, name: string, value: unknown, sayValue?: SayValue): string {
  const table = wordsOfFact[name];
  if (table === undefined) return showFact(language, inOwnWords(name, value, sayValue));
  const inWords = (key: unknown): unknown => {
    const [first = '', rank] = String(key).split('/');
    const main = wordsOf(language)[table][first];
    if (main === undefined) return key;
    const rankWord = rank === undefined ? undefined : (wordsOf(language).ranks[rank] ?? rank);
    if (rankWord === undefined) return main;
    return language === 'en' ? `${main} (${rankWord})` : `${main}（${rankWord}）`;
  };
  return showFact(language, Array.isArray(value) ? value.map(inWords) : inWords(value));
}

/** Texts of a fact as whoever shows them says them; everything else as it is. */
function inOwnWords(name: string, value: unknown, sayValue: SayValue | undefined): unknown {
  if (sayValue === undefined) return value;
  if (Array.isArray(value)) return value.map((each) => inOwnWords(name, each, sayValue));
  return typeof value === 'string' ? (sayValue(name, value) ?? value) : value;
}
