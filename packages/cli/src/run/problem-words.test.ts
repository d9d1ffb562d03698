import { languages, placeholdersOf, say } from '@laureate/locales';
import { problemAt, problemKinds } from '@laureate/tables';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../context.ts';
import { problemWords } from './problem-words.ts';

describe.each(languages)('problems of a run in %s', (language) => {
  it('all have a sentence and a remedy', () => {
    const keys = problemKinds.flatMap((kind) => [`run.problem.${kind}`, `run.remedy.${kind}`]);

    expect(keys.filter((key) => placeholdersOf(language, 'cli', key) === undefined)).toEqual([]);
  });

  it('are counted when there are too many of a kind in a file', () => {
    const context = contextOf({ language, colour: false, schemes: '' });
    const problems = Array.from({ length: 30 }, (_, at) =>
      problemAt({ file: 'people.csv', line: at + 2, column: 'name' }, 'empty-cell', { column: 'name' }),
    );
    const lines = problemWords(context, problems, 4, () => '');

    expect(lines.filter((line) => line.startsWith('people.csv'))).toHaveLength(12);
    expect(lines).toContain(say(language, 'cli', 'run.more-like-this', { count: 18 }));
    expect(lines.slice(-2)).toEqual([
      say(language, 'cli', 'run.found', { count: 30 }),
      say(language, 'cli', 'run.not-tried', { count: 4 }),
    ]);
  });
});

it('a refusal is told with its reasons, each with the labels of its articles', () => {
  const context = contextOf({ language: 'en', colour: false, schemes: '' });
  const problem = {
    ...problemAt({ file: 'acts.yaml', line: 7 }, 'refused', { command: 'close-stage' }),
    refusals: [{ kind: 'time-goes-back', facts: { last: '2026-01-05T01:00:00.000Z' }, cites: ['a'] }],
  };

  const lines = problemWords(context, [problem], 0, (cites) => `label of ${cites.join()}`);

  expect(lines[0]).toMatch(/^acts\.yaml, line 7: “.+” was refused:$/);
  expect(lines[1]).toMatch(/^ {4}.+ \[label of a\]$/);
});
