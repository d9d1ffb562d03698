import { usePageWords } from '../app/words.ts';

const signs = { met: '✓', 'not-met': '✗', unknown: '?' } as const;

/** Met, not met or not known: a sign and a word, never a colour alone. */
export function FindingMark({ result }: { readonly result: 'met' | 'not-met' | 'unknown' }) {
  const { t } = usePageWords();
  return (
    <span className="finding-mark" data-result={result}>
      <span aria-hidden="true">{signs[result]}</span> {t(`finding.${result}`)}
    </span>
  );
}
