import { expect, test } from 'vitest';
import { applications } from './applications.ts';

const row = { on: '2026-03-02', case: 'O-1', party: 'org-1', track: 'organisation', dossier: ['a.pdf'] };
const paper = { 'received-on': '2026-03-01', scans: ['form.pdf'] };

test('an application that came on paper counts from the day it was received, with its scans', () => {
  const papers = [row, { ...row, ...paper }].map(
    (each) => applications.acts(each, { programme: 'award', scheme: undefined })[0]?.paper,
  );

  expect(papers).toEqual([undefined, { effectiveOn: '2026-03-01', evidence: ['form.pdf'] }]);
});

test.each([
  [{}, []],
  [paper, []],
  [{ scans: ['form.pdf'] }, ['received-on']],
  [{ 'received-on': '2026-03-01' }, ['scans']],
])('the day it was received and its scans go together: %j', (cells, columns) => {
  expect(applications.whyNot?.({ ...row, ...cells }).map(({ column }) => column)).toEqual(columns);
});
