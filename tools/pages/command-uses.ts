// Where each command of the catalogue is run: tests, scenarios, stories and the example.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { commands } from '../../packages/core/src/catalogue.ts';
import { exampleActs } from './example-acts.ts';
import { readSchemes } from './read-schemes.ts';
import { countedActs, type DoneAndRefused, scenarioActs } from './scenario-acts.ts';

/** What runs one command. */
export interface CommandUse {
  readonly name: string;
  /** Test files that name it, and those of them that also look at refusals. */
  readonly tests: number;
  readonly testsWithRefusals: number;
  readonly scenarios: DoneAndRefused;
  readonly story: DoneAndRefused;
  readonly example: DoneAndRefused;
}

/** What is missing; its words are `gap-<kind>`. */
export type UseGap = 'no-test' | 'no-refusal-tested' | 'not-run';

/** The use of every command, in the order of the catalogue. */
export function commandUses(root: string): readonly CommandUse[] {
  const tests = readTests(root);
  const schemes = readSchemes(root);
  const scenarios = countedActs(schemes.flatMap((shown) => shown.scenarios.flatMap(scenarioActs)));
  const stories = countedActs(schemes.flatMap(({ story }) => story?.acts ?? []));
  const examples = countedActs(exampleActs(root));
  return [...commands.keys()].map((name) => {
    const naming = tests.filter((text) => names(text, name));
    return {
      name,
      tests: naming.length,
      testsWithRefusals: naming.filter((text) => /refus/i.test(text)).length,
      scenarios: scenarios(name),
      story: stories(name),
      example: examples(name),
    };
  });
}

/** What a command's use lacks; empty where it is tested with its refusals and run somewhere else too. */
export function gapsOf({
  tests,
  testsWithRefusals,
  scenarios,
  story,
  example,
}: CommandUse): readonly UseGap[] {
  const isRun = [scenarios, story, example].some(({ done, refused }) => done + refused > 0);
  return [
    ...(tests === 0 ? (['no-test'] as const) : []),
    ...(tests > 0 && testsWithRefusals === 0 ? (['no-refusal-tested'] as const) : []),
    ...(isRun ? [] : (['not-run'] as const)),
  ];
}

/** Whether a text names a command: the whole word, not a part of a longer one. */
function names(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text);
}

/** Texts of the tests of the packages, with the name of the file in front: it may be the command's. */
function readTests(root: string): readonly string[] {
  const packages = join(root, 'packages');
  if (!existsSync(packages)) return [];
  return readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.split(sep).includes('node_modules'))
    .map((path) => `${basename(path, '.test.ts')}\n${readFileSync(join(packages, path), 'utf8')}`);
}
