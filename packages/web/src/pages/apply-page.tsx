import { useNavigate, useSearch } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useRound } from '../app/round.ts';
import { useSeat } from '../app/session.tsx';
import { usePageWords } from '../app/words.ts';
import { ApplicationForm } from '../features/application/application-form.tsx';
import { ChooseParty } from '../features/application/choose-party.tsx';

/** Applying: for oneself, or for an organisation one may sign for; or handing in another version of what was filed. */
export function ApplyPage() {
  const { t } = usePageWords();
  const { jurisdiction, round, scheme } = useRound();
  const { party, case: caseId } = useSearch({ strict: false }) as { party?: string; case?: string };
  const seat = useSeat(jurisdiction);
  const navigate = useNavigate();
  if (!scheme) return <Skeleton active />;
  if (party === undefined && caseId === undefined) {
    return (
      <div className="page narrow">
        <h2>{t('desk.apply')}</h2>
        <ChooseParty
          own={seat?.person ?? ''}
          onChoose={(chosen) =>
            navigate({
              to: '/city/$jurisdiction/rounds/$round/apply',
              params: { jurisdiction, round },
              search: { party: chosen },
            })
          }
        />
      </div>
    );
  }
  const id = caseId === undefined ? `application:${round}:new:${party}` : `application:${round}:${caseId}`;
  return (
    <div className="page">
      <h2>
        {t(caseId === undefined ? 'apply.title' : 'apply.amend', { party: party ?? '', case: caseId ?? '' })}
      </h2>
      <ApplicationForm
        key={id}
        draftId={id}
        scheme={scheme}
        party={party ?? ''}
        filedCase={caseId}
        person={seat?.person ?? ''}
      />
    </div>
  );
}
