import { expect } from 'vitest';
import { type LoadOptions, loadScheme } from '../load-scheme.ts';
import { type Change, changed, lineOf, ownFiles, schemeFile, standardFiles } from './scheme-files.ts';

/** The compliance matrix is looked at in its own tests. */
export const later: LoadOptions = { compliance: 'later' };

interface Expected {
  readonly file?: string;
  /** The line that starts with this text (after the change). */
  readonly at: string;
  readonly nth?: number;
  readonly path: string;
  readonly kind: string;
  readonly facts: Record<string, string | number>;
}

/** A change that breaks the real scheme, and everything that is told about it. */
export interface BrokenScheme {
  readonly says: string;
  readonly change: Change | readonly Change[];
  readonly problems: readonly Expected[];
}

export const inScheme = (from: string, to: string): Change => ({ in: schemeFile, from, to });

/** What is told about the real scheme with some changes, and the changed text of each file. */
export function problemsAfter(changes: readonly Change[]) {
  const files = changed(ownFiles, changes);
  const standards = changed(standardFiles, changes);
  const loaded = loadScheme(files, { standards }, later);
  const textOf = (path: string) => [...files, ...standards].find((file) => file.path === path)?.text ?? '';
  return { problems: loaded.ok ? [] : loaded.problems, textOf };
}

/** Expects exactly the problems of a case, with their files and lines. */
export function checkBroken({ change, problems: expected }: BrokenScheme): void {
  const { problems, textOf } = problemsAfter([change].flat());

  const found = problems.map(({ file, line, path, kind, facts }) => ({ file, line, path, kind, facts }));
  expect(found).toEqual(
    expected.map(({ file = schemeFile, at, nth, path, kind, facts }) => ({
      file,
      line: lineOf(textOf(file), at, nth),
      path,
      kind,
      facts,
    })),
  );
}
