import { join } from 'node:path';
import { loadScheme } from '@laureate/core';
import { readSchemeFolder } from '@laureate/node';
import { expect, test } from 'vitest';
import { applications } from './applications.ts';

const schemes = join(import.meta.dirname, '../../../../schemes');
const loaded = loadScheme(readSchemeFolder(join(schemes, 'wuhan-draft2')), {
  standards: readSchemeFolder(join(schemes, 'standards')),
});
const filed = (more: object) => {
  if (!loaded.ok) throw new Error('the scheme does not load');
  const row = { on: '2026-03-20', case: 'O-1', party: 'org-1', track: 'organisation', channel: 'district-a' };
  const [act] = applications.acts(
    { ...row, dossier: ['a.txt'], ...more },
    { programme: loaded.scheme.document.programme, scheme: loaded.scheme },
  );
  return act?.with ?? {};
};

test('an application may name its sector and the place it is located in', () => {
  expect(filed({ sector: 'manufacturing', 'located-in': 'district-a' })).toMatchObject({
    sector: 'manufacturing',
    locatedIn: 'district-a',
  });
});

test('what the table does not tell is not in the application', () => {
  expect(Object.keys(filed({}))).not.toContain('sector');
});
