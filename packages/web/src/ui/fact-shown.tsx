import { choiceWord, showDay } from '@laureate/locales';
import { usePageWords } from '../app/words.ts';
import { FileLink } from './file-link.tsx';

interface Span {
  readonly from: string;
  readonly to?: string | undefined;
  readonly open?: boolean | undefined;
  readonly level?: string | undefined;
  readonly responsible?: boolean | undefined;
}

/** A fact as views answer it: dated events, spans, yes or no, papers, or a statement with evidence. */
export type ShownFact =
  | { readonly shape: 'occurrences'; readonly occurrences: readonly Span[] }
  | { readonly shape: 'periods'; readonly periods: readonly Span[] }
  | { readonly shape: 'holds'; readonly holds: boolean }
  | {
      readonly shape: 'documents';
      readonly documents: readonly { readonly title: string; readonly expiresOn?: string | undefined }[];
    }
  | { readonly shape: 'statement'; readonly evidence: readonly string[] };

const shapes = new Set(['occurrences', 'periods', 'holds', 'documents', 'statement']);

/** Whether a value is a fact in one of its shapes. */
export const isFact = (value: unknown): value is ShownFact =>
  typeof value === 'object' && value !== null && 'shape' in value && shapes.has(String(value.shape));

/** A fact in one short line or a few. */
export function FactShown({
  jurisdiction,
  value,
}: {
  readonly jurisdiction: string;
  readonly value: ShownFact;
}) {
  const { language, t } = usePageWords();
  const span = ({ from, to, open, level, responsible }: Span): string =>
    [
      t(to === undefined ? 'fact.since' : 'fact.span', {
        from: showDay(language, from),
        to: showDay(language, to ?? ''),
      }),
      open ? t('fact.open') : '',
      level === undefined ? '' : choiceWord(language, 'level', level),
      responsible === undefined ? '' : t(responsible ? 'fact.responsible' : 'fact.not-responsible'),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  switch (value.shape) {
    case 'holds':
      return <span>{t(value.holds ? 'yes' : 'no')}</span>;
    case 'statement':
      return (
        <span>
          {t('fact.statement')}{' '}
          {value.evidence.map((file) => (
            <FileLink key={file} jurisdiction={jurisdiction} file={file} />
          ))}
        </span>
      );
    case 'documents':
      return (
        <Lines
          lines={value.documents.map(({ title, expiresOn }) =>
            expiresOn === undefined ? title : t('fact.until', { title, day: showDay(language, expiresOn) }),
          )}
        />
      );
    case 'periods':
      return <Lines lines={value.periods.map(span)} />;
    default:
      return <Lines lines={value.occurrences.map(span)} />;
  }
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { t } = usePageWords();
  if (lines.length === 0) return <span>{t('value.none')}</span>;
  return (
    <>
      {lines.map((line) => (
        <span key={line} className="line">
          {line}
        </span>
      ))}
    </>
  );
}
