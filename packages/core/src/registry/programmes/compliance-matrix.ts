import type { ComplianceRow, Words } from '../../scheme/index.ts';
import type { SchemeBundle } from '../../scheme/scheme.ts';

/** One row of the matrix: the provisions of the source that belong to it, and how they are met. */
export interface MatrixRow {
  readonly row: string;
  /** Ids of articles, in the order of the source. */
  readonly articles: readonly string[];
  /** What of those articles is not modelled, in their own words. */
  readonly notModelled: readonly Readonly<Words>[];
  /** E enforced, R recorded, I for information; empty where nobody has said yet. */
  readonly how: ComplianceRow['how'];
  readonly by: ComplianceRow['by'];
  readonly note: ComplianceRow['note'] | null;
}

/** Every row that the articles name, in the order of the source, joined with what answers it; none is left out. */
export function complianceMatrix({ articles, compliance }: SchemeBundle): readonly MatrixRow[] {
  const rows = [...new Set(articles.flatMap((article) => article.rows))];
  return rows.map((row) => {
    const named = articles.filter((article) => article.rows.includes(row));
    const answer = compliance.find((entry) => entry.row === row);
    return {
      row,
      articles: named.map((article) => article.id),
      notModelled: named.flatMap((article) => article['not-modelled'] ?? []),
      how: answer?.how ?? [],
      by: answer?.by ?? { rules: [], commands: [], views: [] },
      note: answer?.note ?? null,
    };
  });
}
