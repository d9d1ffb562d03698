import { Link } from '@tanstack/react-router';
import { useLook } from '../../api/use-look.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import type { OwnPanel } from './use-panels.ts';

const scored = new Set(['document-review', 'defence', 'site-review']);

/** One panel of the person's: its cases, and for each stage whether the own sheet is in. */
export function PanelShown({ panel }: { readonly panel: OwnPanel }) {
  const { t, word } = usePageWords();
  const stages = panel.stages.filter((stage) => scored.has(stage));
  return (
    <section className="card" data-panel={panel.panel}>
      <h3>
        {t('scoring.panel', { panel: panel.panel })}{' '}
        <span className="quiet">{word('tracks', panel.track)}</span>
      </h3>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('cases.case')}</th>
            {stages.map((stage) => (
              <th key={stage} scope="col">
                {word('stages', stage)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {panel.cases.map((id) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              {stages.map((stage) => (
                <td key={stage}>
                  <SheetLink caseId={id} stage={stage} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SheetLink({ caseId, stage }: { readonly caseId: string; readonly stage: string }) {
  const { t } = usePageWords();
  const { jurisdiction, round, stream } = useRound();
  const sheet = useLook(
    stream,
    'score-sheet',
    { case: caseId, stage: stage as 'document-review' },
    { hat: { role: 'examiner' } },
  );
  return (
    <Link
      to="/city/$jurisdiction/rounds/$round/scoring/$stage/$caseId"
      params={{ jurisdiction, round, stage, caseId }}
      data-sheet={`${stage}/${caseId}`}
    >
      {t(sheet.data?.sheet ? 'scoring.in' : sheet.data ? 'scoring.open' : 'scoring.not-yet')}
    </Link>
  );
}
