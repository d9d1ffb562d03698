import {
  BodyKindSchema,
  commands,
  domainChecks,
  eventKinds,
  ledgerChecks,
  ledgerFaults,
  PlacesTrackSchema,
  RankSchema,
  refusalKinds,
  remedyOf,
  roles,
  stageIds,
  views,
} from '@laureate/core';
import { languages, missingWords, placeholdersOf, type TableName } from '@laureate/locales';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { commands as cliCommands } from './commands/index.ts';
import { runProgram } from './program.ts';

const outcomes = ['recomputed', 'sealed', 'absent', 'wrong'];
const remedies = [...new Set(Object.values(remedyOf))].map((remedy) => `remedy.${remedy}`);

const known: Partial<Record<TableName, readonly string[]>> = {
  commands: [...commands.keys()],
  events: [...eventKinds.values()].map(({ type }) => type),
  views: [...views.keys()],
  refusals: [...refusalKinds.keys()],
  schemeProblems: [...Object.keys(remedyOf), ...remedies, 'suggestion'],
  ledger: [
    ...ledgerChecks.map((check) => `check.${check}`),
    ...domainChecks.map((check) => `check.${check.name}`),
    ...ledgerFaults.map((fault) => `fault.${fault}`),
    'fault.recomputation-differs',
    ...outcomes.map((outcome) => `result.${outcome}`),
  ],
  stages: stageIds,
  roles,
  ranks: RankSchema.options,
  bodies: BodyKindSchema.options,
  tracks: PlacesTrackSchema.options,
};

describe('words of the house', () => {
  it.each(Object.entries(known))('%s has words in every language, and no others', (table, keys) => {
    expect(missingWords({ [table]: keys })).toEqual([]);
  });

  it.each(languages)('%s tells only facts that a refusal carries', (language) => {
    const strange = [...refusalKinds.values()].flatMap(({ kind, facts }) => {
      const carried = Object.keys((facts as unknown as z.ZodObject).shape);
      const told = placeholdersOf(language, 'refusals', kind) ?? [];
      return told.filter((name) => !carried.includes(name)).map((name) => `${kind}: ${name}`);
    });

    expect(strange).toEqual([]);
  });
});

describe('words of the command line', () => {
  it.each(['zh', 'en'])('%s has words for every command, argument and option', (language) => {
    const help = cliCommands.map(
      ({ name }) => runProgram([...name.split(' '), '--help', '--lang', language]).out,
    );

    expect(help.filter((text) => !text.includes('laureate'))).toEqual([]);
    expect(help.filter((text) => text.includes('⟦'))).toEqual([]);
  });
});
