import { join } from 'node:path';
import { loadScheme, type Scheme } from '@laureate/core';
import { readSchemeFolder } from '@laureate/node';
import { expect, test } from 'vitest';
import { scores } from './scores.ts';

const schemes = join(import.meta.dirname, '../../../../schemes');
const defence = `  - stage: defence
    after: [document-review]
    tracks: [organisation]
    speaker: { organisation: { value: main-head, cites: [art-19] } }
    acceptsScores: true
    marks:
      points: { value: to-be-set, unit: points, cites: [art-19] }
      step: { value: '0.5', cites: [art-19] }
      cites: [art-19]
    cites: [art-15]

  - stage: site-review
    after: [defence]
`;

function schemeWith(edit: (text: string) => string): Scheme {
  const files = readSchemeFolder(join(schemes, 'wuhan-draft2')).map((file) => ({
    ...file,
    text: edit(file.text),
  }));
  const loaded = loadScheme(files, { standards: readSchemeFolder(join(schemes, 'standards')) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
  return loaded.scheme;
}
const groundOf = (scheme: Scheme) => ({ programme: scheme.document.programme, scheme });
const columnsIn = (scheme: Scheme) => Object.keys(scores.more?.(groundOf(scheme)) ?? {});

test('a table of scores has a column for the mark of a defence where the scheme gives marks', () => {
  const marked = schemeWith((text) =>
    text.replace('  - stage: site-review\n    after: [document-review]\n', defence),
  );
  expect(columnsIn(schemeWith((text) => text))).not.toContain('defence');
  expect(columnsIn(marked)).toEqual(expect.arrayContaining(['defence', 'defence strength', '4.1.2', '1.1']));

  const row = { on: '2026-05-20', stage: 'defence', case: 'O-1', examiner: 'ex-1', defence: 80.5 };
  expect(scores.acts(row, groundOf(marked))).toMatchObject([
    { do: 'submit-score-sheet', with: { case: 'O-1', stage: 'defence', values: { defence: 80.5 } } },
  ]);
});
