import { findRule } from '../rule-path.ts';
import type { SchemeBundle } from '../scheme.ts';
import { listed, type SchemeFinding } from '../scheme-problem.ts';

/** Every row that an article names has a row of the compliance matrix; it is missed at the first article that names it. */
export function rowsWithoutCompliance({ articles, compliance }: SchemeBundle): SchemeFinding[] {
  const answered = new Set(compliance.map((entry) => entry.row));
  const missed = new Set<string>();
  return articles.flatMap((article, index) =>
    article.rows.flatMap((row, place): SchemeFinding[] => {
      if (answered.has(row) || missed.has(row)) return [];
      missed.add(row);
      return [
        {
          part: 'articles',
          at: [index, 'rows', place],
          kind: 'row-without-compliance',
          facts: { row, article: article.id },
        },
      ];
    }),
  );
}

/** Rows of the matrix belong to articles, are met by something, and name rules that exist. */
export function complianceProblems({ document, articles, compliance }: SchemeBundle): SchemeFinding[] {
  const rows = new Set(articles.flatMap((article) => article.rows));
  return compliance.flatMap(({ row, how, by }, index): SchemeFinding[] => {
    const found = (
      at: readonly (string | number)[],
      kind: SchemeFinding['kind'],
      facts: SchemeFinding['facts'],
    ) => ({ part: 'compliance', at: [index, ...at], kind, facts }) as const;
    const acts = how.some((each) => each !== 'I');
    const nothing = by.rules.length + by.commands.length + by.views.length === 0;
    return [
      ...(rows.has(row) ? [] : [found(['row'], 'row-unknown', { row })]),
      ...(acts && nothing ? [found([], 'row-met-by-nothing', { row, how: listed(how) })] : []),
      ...by.rules.flatMap((path, place) =>
        findRule(document, path) === undefined
          ? [found(['by', 'rules', place], 'rule-path-unknown', { row, path })]
          : [],
      ),
    ];
  });
}
