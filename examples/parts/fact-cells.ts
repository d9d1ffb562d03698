/** What is needed of a kind of fact to write it in a cell. */
export interface FactKind {
  readonly id: string;
  readonly shape: string;
  readonly tracks: readonly string[];
  readonly verification: string;
}

/** What speaks for an applicant, in the words of a table. */
export function goodFact(kind: FactKind, id: string): string {
  if (kind.shape === 'holds') return 'yes';
  if (kind.shape === 'periods') return '2005-03-01..';
  if (kind.shape === 'documents') return 'business licence; quality certificate until 2030-12-31';
  return kind.shape === 'statement' ? `dossier-${id}.pdf` : 'none';
}
