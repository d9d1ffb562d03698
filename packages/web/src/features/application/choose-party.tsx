import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useLook } from '../../api/use-look.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { Day } from '../../ui/day-time.tsx';
import { CaseStanding } from '../case/case-list.tsx';

/** What the person has filed in this round, and for whom they would apply: themselves or an organisation. */
export function ChooseParty({
  own,
  onChoose,
}: {
  readonly own: string;
  readonly onChoose: (party: string) => void;
}) {
  const { t } = usePageWords();
  const { jurisdiction, round, stream } = useRound();
  const [party, setParty] = useState(own);
  const filed = useLook(stream, 'my-applications', {}, { hat: { role: 'applicant' } });
  return (
    <>
      {(filed.data?.applications ?? []).map((entry) => (
        <p key={entry.case} className="card" data-filed={entry.case}>
          <Link
            to="/city/$jurisdiction/rounds/$round/cases/$caseId"
            params={{ jurisdiction, round, caseId: entry.case }}
          >
            {entry.case}
          </Link>{' '}
          {t('apply.filed')} <Day day={entry.filedOn} />{' '}
          <CaseStanding standing="filed" outcome={entry.outcome} />{' '}
          <Link
            to="/city/$jurisdiction/rounds/$round/apply"
            params={{ jurisdiction, round }}
            search={{ case: entry.case, party: entry.party }}
          >
            {t('apply.change')}
          </Link>
        </p>
      ))}
      <section className="card">
        <label htmlFor="party">{t('apply.party')}</label>
        <p className="quiet">{t('apply.party-how')}</p>
        <Input id="party" value={party} onChange={(event) => setParty(event.target.value)} />
        <div className="act-buttons">
          <Button
            type="primary"
            disabled={party.trim() === ''}
            onClick={() => onChoose(party.trim())}
            data-do="begin"
          >
            {t('apply.begin')}
          </Button>
        </div>
      </section>
    </>
  );
}
