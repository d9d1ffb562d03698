import { accounts as enAccounts } from './en/accounts.ts';
import { admin as enAdmin } from './en/admin.ts';
import { answerValues as enAnswerValues } from './en/answer-values.ts';
import { answers as enAnswers } from './en/answers.ts';
import { answersOfAgreement as enAnswersOfAgreement } from './en/answers-of-agreement.ts';
import { api as enApi } from './en/api.ts';
import { cellProblems as enCellProblems } from './en/cell-problems.ts';
import { choices as enChoices } from './en/choices.ts';
import { cli as enCli } from './en/cli.ts';
import { domain as enDomain } from './en/domain.ts';
import { drawSteps as enDrawSteps } from './en/draw-steps.ts';
import { fields as enFields } from './en/fields.ts';
import { fieldsOfActs as enFieldsOfActs } from './en/fields-of-acts.ts';
import { files as enFiles } from './en/files.ts';
import { intake as enIntake } from './en/intake.ts';
import { intakeColumns as enIntakeColumns } from './en/intake-columns.ts';
import { ledger as enLedger } from './en/ledger.ts';
import { online as enOnline } from './en/online.ts';
import { publicPages as enPublicPages } from './en/public.ts';
import { publicRecords as enPublicRecords } from './en/public-records.ts';
import { rooms as enRooms } from './en/rooms.ts';
import { ruleWords as enRuleWords } from './en/rule-words.ts';
import { run as enRun } from './en/run.ts';
import { schemeProblems as enSchemeProblems } from './en/scheme-problems.ts';
import { web as enWeb } from './en/web.ts';
import { webAccounts as enWebAccounts } from './en/web-accounts.ts';
import { webAdvice as enWebAdvice } from './en/web-advice.ts';
import { webAssignment as enWebAssignment } from './en/web-assignment.ts';
import { webConflicts as enWebConflicts } from './en/web-conflicts.ts';
import { webDesks as enWebDesks } from './en/web-desks.ts';
import { webDraw as enWebDraw } from './en/web-draw.ts';
import type { Language } from './language.ts';
import { accounts as zhAccounts } from './zh-CN/accounts.ts';
import { admin as zhAdmin } from './zh-CN/admin.ts';
import { answerValues as zhAnswerValues } from './zh-CN/answer-values.ts';
import { answers as zhAnswers } from './zh-CN/answers.ts';
import { answersOfAgreement as zhAnswersOfAgreement } from './zh-CN/answers-of-agreement.ts';
import { api as zhApi } from './zh-CN/api.ts';
import { cellProblems as zhCellProblems } from './zh-CN/cell-problems.ts';
import { choices as zhChoices } from './zh-CN/choices.ts';
import { cli as zhCli } from './zh-CN/cli.ts';
import { domain as zhDomain } from './zh-CN/domain.ts';
import { drawSteps as zhDrawSteps } from './zh-CN/draw-steps.ts';
import { fields as zhFields } from './zh-CN/fields.ts';
import { fieldsOfActs as zhFieldsOfActs } from './zh-CN/fields-of-acts.ts';
import { files as zhFiles } from './zh-CN/files.ts';
import { intake as zhIntake } from './zh-CN/intake.ts';
import { intakeColumns as zhIntakeColumns } from './zh-CN/intake-columns.ts';
import { ledger as zhLedger } from './zh-CN/ledger.ts';
import { online as zhOnline } from './zh-CN/online.ts';
import { publicPages as zhPublicPages } from './zh-CN/public.ts';
import { publicRecords as zhPublicRecords } from './zh-CN/public-records.ts';
import { rooms as zhRooms } from './zh-CN/rooms.ts';
import { ruleWords as zhRuleWords } from './zh-CN/rule-words.ts';
import { run as zhRun } from './zh-CN/run.ts';
import { schemeProblems as zhSchemeProblems } from './zh-CN/scheme-problems.ts';
import { web as zhWeb } from './zh-CN/web.ts';
import { webAccounts as zhWebAccounts } from './zh-CN/web-accounts.ts';
import { webAdvice as zhWebAdvice } from './zh-CN/web-advice.ts';
import { webAssignment as zhWebAssignment } from './zh-CN/web-assignment.ts';
import { webConflicts as zhWebConflicts } from './zh-CN/web-conflicts.ts';
import { webDesks as zhWebDesks } from './zh-CN/web-desks.ts';
import { webDraw as zhWebDraw } from './zh-CN/web-draw.ts';

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
  /** Imports of tables: kinds, columns with hints, problems with remedies. */
  readonly intake: WordTable;
  /** Names of the fields of payloads and queries: `<command>.<field>` before `<field>`. */
  readonly fields: WordTable;
  /** Names of what views answer where no payload has them; their values under `is.<value>`. */
  readonly answers: WordTable;
  /** Values to choose from in payloads: `<field>.<value>` before `<value>`. */
  readonly choices: WordTable;
  /** What the public pages say, which anyone may read. */
  readonly public: WordTable;
  /** What the pages of the signed-in say. */
  readonly web: WordTable;
  /** What the description of the API says. */
  readonly api: WordTable;
  /** Refusals of accounts, their mails (`mail.…`), set-up steps (`step.…`) and log (`note.…`). */
  readonly accounts: WordTable;
  /** Why an uploaded file is not taken. */
  readonly files: WordTable;
  /** What the commands of whoever runs the server say. */
  readonly admin: WordTable;
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

/** The same words where the command line looks for them. */
const inRun = (table: WordTable): WordTable =>
  Object.fromEntries(Object.entries(table).map(([key, text]) => [`run.${key}`, text]));

const gathered: Readonly<Record<Language, Words>> = {
  'zh-CN': gather(zhRooms, {
    ...zhDomain,
    schemeProblems: zhSchemeProblems,
    ledger: zhLedger,
    rules: zhRuleWords,
    cli: { ...zhCli, ...zhOnline, ...zhRun.cli, ...zhDrawSteps, ...inRun(zhCellProblems) },
    intake: { ...zhIntake, ...zhIntakeColumns, ...zhCellProblems },
    answers: { ...zhAnswers, ...zhAnswersOfAgreement, ...zhAnswerValues },
    fields: { ...zhFields, ...zhFieldsOfActs },
    files: zhFiles,
    choices: zhChoices,
    public: { ...zhPublicPages, ...zhPublicRecords },
    web: {
      ...zhWeb,
      ...zhWebAccounts,
      ...zhWebDesks,
      ...zhWebDraw,
      ...zhWebConflicts,
      ...zhWebAssignment,
      ...zhWebAdvice,
    },
    accounts: zhAccounts,
    api: zhApi,
    admin: zhAdmin,
  }),
  en: gather(enRooms, {
    ...enDomain,
    schemeProblems: enSchemeProblems,
    ledger: enLedger,
    rules: enRuleWords,
    cli: { ...enCli, ...enOnline, ...enRun.cli, ...enDrawSteps, ...inRun(enCellProblems) },
    intake: { ...enIntake, ...enIntakeColumns, ...enCellProblems },
    answers: { ...enAnswers, ...enAnswersOfAgreement, ...enAnswerValues },
    fields: { ...enFields, ...enFieldsOfActs },
    files: enFiles,
    choices: enChoices,
    public: { ...enPublicPages, ...enPublicRecords },
    web: {
      ...enWeb,
      ...enWebAccounts,
      ...enWebDesks,
      ...enWebDraw,
      ...enWebConflicts,
      ...enWebAssignment,
      ...enWebAdvice,
    },
    accounts: enAccounts,
    api: enApi,
    admin: enAdmin,
  }),
};

/** All words of a language. */
export const wordsOf = (language: Language): Words => gathered[language];
