import { usePage } from '../site/page-context.ts';

/** Says that a round is only a trial: its scheme is a draft. */
export function TrialNote({ trial }: { readonly trial: boolean }) {
  const { t } = usePage();
  return trial ? (
    <p className="note" role="note">
      {t('trial.note')}
    </p>
  ) : null;
}
