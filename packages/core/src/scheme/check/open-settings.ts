import type { ObjectPath } from '../../scoring/standard-problems.ts';
import { TO_BE_SET } from '../model/cited.ts';
import type { SchemeDocument } from '../model/scheme-document.ts';
import { citesAt, readablePath } from '../rule-path.ts';
import { inScheme, type SchemeFinding } from '../scheme-problem.ts';
import { everyValue } from './walk.ts';

/** A value the text leaves open, to be set before the call, with the articles around it. */
export interface OpenSetting {
  readonly path: string;
  readonly at: ObjectPath;
  readonly cites: readonly string[];
}

/** Every value still `to-be-set`, in the order of the document. */
export function openSettings(document: SchemeDocument): readonly OpenSetting[] {
  return everyValue(document).flatMap(({ at, value }) => {
    if (value !== TO_BE_SET) return [];
    const path = readablePath(document, at);
    return [{ path, at, cites: citesAt(document, path) }];
  });
}

/** What still keeps a call from being published: each open value as a finding. */
export function unsetFindings(document: SchemeDocument): readonly SchemeFinding[] {
  return openSettings(document).map(({ at, path }) => inScheme(at, 'to-be-set', { setting: path }));
}
