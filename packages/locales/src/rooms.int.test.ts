import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from './language.ts';

/** Files that are tables of their own, not words of a room. */
const others = [
  'accounts.ts',
  'admin.ts',
  'api.ts',
  'cell-problems.ts',
  'answers.ts',
  'answers-of-agreement.ts',
  'answer-values.ts',
  'choices.ts',
  'cli.ts',
  'domain.ts',
  'draw-steps.ts',
  'fields.ts',
  'fields-of-acts.ts',
  'files.ts',
  'intake-columns.ts',
  'intake.ts',
  'ledger.ts',
  'online.ts',
  'public.ts',
  'public-records.ts',
  'rooms.ts',
  'rule-keys.ts',
  'rule-parts.ts',
  'rule-values.ts',
  'rule-words.ts',
  'run.ts',
  'scheme-problems.ts',
  'web-accounts.ts',
  'web-advice.ts',
  'web-assignment.ts',
  'web-conflicts.ts',
  'web-desks.ts',
  'web-draw.ts',
  'web.ts',
];

describe.each(languages)('rooms of %s', (language) => {
  const folder = new URL(`./${language}/`, import.meta.url);

  it('gathers every file of words', () => {
    const files = readdirSync(folder).filter((name) => !others.includes(name));
    const gathered = readFileSync(new URL('rooms.ts', folder), 'utf8').matchAll(/from '\.\/(.+)'/g);

    expect(Array.from(gathered, ([, name]) => name).sort()).toEqual(files.sort());
  });
});
