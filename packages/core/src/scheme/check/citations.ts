import type { SchemeBundle } from '../scheme.ts';
import { inScheme, type SchemeFinding } from '../scheme-problem.ts';
import { nearestWord } from '../source/nearest.ts';
import { entriesUnder } from './walk.ts';

/** Every citation names an article that exists. */
export function danglingCitations({ document, articles }: SchemeBundle): SchemeFinding[] {
  const ids = articles.map((article) => article.id);
  const known = new Set(ids);
  return entriesUnder(document, 'cites').flatMap(({ at, value }) => {
    const cited = String(value);
    if (known.has(cited)) return [];
    const suggestion = nearestWord(cited, ids);
    return [
      inScheme(at, 'dangling-citation', { cited, ...(suggestion === undefined ? {} : { suggestion }) }),
    ];
  });
}
