import { cli as enCli } from './en/cli.ts';
import { domain as enDomain } from './en/domain.ts';
import { ledger as enLedger } from './en/ledger.ts';
import { rooms as enRooms } from './en/rooms.ts';
import { ruleWords as enRuleWords } from './en/rule-words.ts';
import { run as enRun } from './en/run.ts';
import { schemeProblems as enSchemeProblems } from './en/scheme-problems.ts';
import type { Language } from './language.ts';
import { cli as zhCli } from './zh-CN/cli.ts';
import { domain as zhDomain } from './zh-CN/domain.ts';
import { ledger as zhLedger } from './zh-CN/ledger.ts';
import { rooms as zhRooms } from './zh-CN/rooms.ts';
import { ruleWords as zhRuleWords } from './zh-CN/rule-words.ts';
import { run as zhRun } from './zh-CN/run.ts';
import { schemeProblems as zhSchemeProblems } from './zh-CN/scheme-problems.ts';

/** Words by key: plain ones, or ICU MessageFormat sentences with {facts}. */
export type WordTable = Readonly<Record<string, string>>;

/** Every table of one language. */
export interface Words {
  readonly commands: WordTable;
  /** By the type of the event. */
  readonly events: WordTable;
  readonly views: WordTable;
  readonly refusals: WordTable;
  /** Kinds of problem; what to do about them under `remedy.<remedy>`. */
  readonly schemeProblems: WordTable;
  /** `check.<check>`, `fault.<fault>` and `result.<outcome>` of a verification. */
  readonly ledger: WordTable;
  readonly stages: WordTable;
  readonly roles: WordTable;
  readonly ranks: WordTable;
  readonly bodies: WordTable;
  readonly tracks: WordTable;
  /** Keys and plain values of scheme files, where the scheme itself gives no title. */
  readonly rules: WordTable;
  /** What the command line says. */
  readonly cli: WordTable;
}
export type TableName = keyof Words;

interface RoomWords {
  readonly commands: WordTable;
  readonly events: WordTable;
  readonly views: WordTable;
  readonly refusals: WordTable;
}

function gather(rooms: readonly RoomWords[], others: Omit<Words, keyof RoomWords>): Words {
  const all = (table: keyof RoomWords): WordTable => Object.assign({}, ...rooms.map((room) => room[table]));
  return {
    commands: all('commands'),
    events: all('events'),
    views: all('views'),
    refusals: all('refusals'),
    ...others,
  };
}

const gathered: Readonly<Record<Language, Words>> = {
  'zh-CN': gather(zhRooms, {
    ...zhDomain,
    schemeProblems: zhSchemeProblems,
    ledger: zhLedger,
    rules: zhRuleWords,
    cli: { ...zhCli, ...zhRun.cli },
  }),
  en: gather(enRooms, {
    ...enDomain,
    schemeProblems: enSchemeProblems,
    ledger: enLedger,
    rules: enRuleWords,
    cli: { ...enCli, ...enRun.cli },
  }),
};

/** All words of a language. */
export const wordsOf = (language: Language): Words => gathered[language];
