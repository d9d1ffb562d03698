import { languages, missingWords, placeholdersOf, wordsOf } from '@laureate/locales';
import { describe, expect, test } from 'vitest';
import { columnsToFill, importKinds } from './import-kind.ts';
import { ImportWords } from './import-words.ts';
import { cellProblemKinds, fileProblemKinds, rowProblemKinds } from './problem.ts';

const none = { programme: undefined, scheme: undefined };
const problems = [...fileProblemKinds, ...cellProblemKinds, ...rowProblemKinds];
const said = [
  'template.rows',
  'template.hints',
  'template.column',
  'template.needed',
  'template.how',
  'template.example',
  'template.needed-yes',
  'template.needed-no',
  'template.choose',
  'template.why',
  'value.yes',
  'value.no',
  'between',
  'refused-because',
];
const columns = [...importKinds].flatMap(([name, kind]) =>
  columnsToFill(kind, none).map(([column]) => ({ name, column })),
);

/** The kind's own word or the shared one. */
const wordOf = (what: string, { name, column }: (typeof columns)[number]) => {
  const own = `${what}.${name}.${column}`;
  return own in wordsOf('en').intake ? own : `${what}.${column}`;
};

describe('words of imports', () => {
  test('are there in every language for every kind, column and problem, and no others', () => {
    const examples = Object.keys(wordsOf('en').intake).filter((key) => key.startsWith('example.'));
    const known = [
      ...said,
      ...[...importKinds.keys()].flatMap((kind) => [`kind.${kind}`, `about.${kind}`]),
      ...problems.flatMap((kind) => [`problem.${kind}`, `remedy.${kind}`]),
      ...columns.flatMap((column) => [wordOf('column', column), wordOf('hint', column)]),
      ...examples.filter((key) => columns.some((column) => wordOf('example', column) === key)),
    ];

    expect(missingWords({ intake: [...new Set(known)] })).toEqual([]);
  });

  test.each(languages)('%s gives no two columns of a kind the same title', (language) => {
    for (const [name, kind] of importKinds) {
      const words = new ImportWords(language, name, columnsToFill(kind, none));
      const titles = columnsToFill(kind, none).map(([column]) => words.title(column));
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('a refused row is told with every reason, and a column by its title', () => {
    const kind = importKinds.get('people');
    const words = new ImportWords('en', 'people', kind ? columnsToFill(kind, none) : []);
    const refusal = (name: string) => ({ kind: name, facts: {}, cites: [] });

    expect(
      words.problem({ row: 2, kind: 'refused', facts: {}, refusals: [refusal('already-registered')] }).what,
    ).toMatch(/^This cannot be done: .*registered/);
    expect(
      words.problem({ row: 2, column: 'rank', kind: 'not-one-of', facts: { value: 'x', allowed: ['clerk'] } })
        .remedy,
    ).toContain(words.value('rank', 'clerk'));
    expect(placeholdersOf('en', 'intake', 'problem.missing-column')).toEqual(['column']);
    expect(words.problem({ kind: 'missing-column', facts: { column: 'id-kind' } }).what).toContain(
      'Kind of document',
    );
  });
});
