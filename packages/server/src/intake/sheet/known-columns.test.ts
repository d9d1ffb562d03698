import { expect, test } from 'vitest';
import { columnsToFill, importKinds } from '../import-kind.ts';
import { withKnownColumns } from './known-columns.ts';

const none = { programme: undefined, scheme: undefined };

function known(name: string, head: string[], ...body: string[][]) {
  const kind = importKinds.get(name);
  if (!kind) throw new Error(`no kind ${name}`);
  const lines = body.map((cells, at) => ({ cells, line: at + 2 }));
  const read = withKnownColumns(
    { head: { cells: head, line: 1 }, body: lines },
    kind,
    columnsToFill(kind, none),
  );
  return [read.head.cells, ...read.body.map(({ cells }) => cells)];
}

test('titles of every language and ids name columns; the column of errors is left out', () => {
  const head = ['人员编号', 'Name', 'id', 'Kind of  document', '职级', '问题与处理办法'];
  const row = ['p-1', 'Lin', '1', '居民身份证', 'Head', 'something was wrong'];

  expect(known('people', head, row)).toEqual([
    ['person', 'name', 'id', 'id-kind', 'rank'],
    ['p-1', 'Lin', '1', 'resident-id', 'head'],
  ]);
});

test('words mean their values, and days are read as people type them', () => {
  const head = ['单位或人员编号', '奖项类别', 'grade', '决定日期', 'evidence'];

  expect(
    known(
      'past-honours',
      head,
      ['org-1', '单位（组织）', 'award', '2024/3/1', '2024/3/1'],
      ['org-2', 'Individual', 'award', '2024年03月01日', 'a.pdf'],
      ['org-3', 'nobody', 'award', '2024-13-01', 'a.pdf'],
    ).slice(1),
  ).toEqual([
    ['org-1', 'organisation', 'award', '2024-03-01', '2024/3/1'],
    ['org-2', 'individual', 'award', '2024-03-01', 'a.pdf'],
    ['org-3', 'nobody', 'award', '2024-13-01', 'a.pdf'],
  ]);
});

test('an unknown title stays, an empty column goes, and cells beyond the head are kept to be told', () => {
  expect(known('bodies', ['body', '', 'colour', ''], ['b-1', '', 'red', 'x', 'beyond'])).toEqual([
    ['body', 'colour', ''],
    ['b-1', 'red', 'x', 'beyond'],
  ]);
});
