import { usePageWords } from '../../app/words.ts';

interface Tally {
  readonly carried: boolean;
  readonly tally?: Readonly<Record<string, number>>;
}

/** Whether a motion was carried, and the count as far as it is told. */
export function MotionResult({ decided }: { readonly decided: unknown }) {
  const { t } = usePageWords();
  const { carried, ...others } = decided as Tally & Readonly<Record<string, unknown>>;
  const counts = (others.tally ?? others) as Readonly<Record<string, unknown>>;
  const told = ['for', 'against', 'abstain']
    .filter((choice) => typeof counts[choice] === 'number')
    .map((choice) => `${t(`vote.${choice}`)} ${String(counts[choice])}`);
  return (
    <p className="motion-result" data-carried={carried}>
      <strong>{t(carried ? 'deliberation.carried' : 'deliberation.not-carried')}</strong> {told.join(' · ')}
    </p>
  );
}
