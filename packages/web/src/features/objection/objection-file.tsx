import { Checkbox } from 'antd';
import { useState } from 'react';
import { useLook } from '../../api/use-look.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ClockChip } from '../../ui/clock-chip.tsx';
import { DeskAnswer } from '../../ui/desk-answer.tsx';
import { ValueShown } from '../../ui/value-shown.tsx';
import { ActButton } from '../act-form/act-button.tsx';
import { standingOfObjection } from './objection-list.tsx';

/** Left what is claimed, in the middle what both sides say and what was verified, right the clock and the decision. */
export function ObjectionFile({ objection }: { readonly objection: string }) {
  const { t } = usePageWords();
  const { jurisdiction, stream } = useRound();
  const [open, setOpen] = useState(false);
  const file = useLook(stream, 'objection-file', { objection }, { open });
  const about = { prefill: { objection }, settled: ['objection'] };
  return (
    <DeskAnswer asked={file} nothing={t('not-here.what')}>
      {({
        case: caseId,
        notice,
        parts,
        missing,
        receivedOn,
        examineBy,
        examined,
        heard,
        verified,
        told,
        ...others
      }) => (
        <div className="three-columns" data-objection={objection}>
          <section className="card">
            <h3>{t('objection.claimed')}</h3>
            <p>
              {t('cases.case')} {caseId} · {notice}
            </p>
            <Checkbox checked={open} onChange={(event) => setOpen(event.target.checked)}>
              {t('view.open')}
            </Checkbox>
            <ValueShown owner="file-objection" jurisdiction={jurisdiction} value={parts} path="" />
            {missing.length > 0 ? <p className="wrong">{t('objection.missing', { missing })}</p> : null}
            <ActButton command="complete-objection" {...about} />
          </section>
          <section className="card">
            <h3>{t('objection.sides')}</h3>
            <p>{t('objection.heard', { sides: heard.map((side) => t(`side.${side}`)) })}</p>
            <ActButton command="hear-statement" {...about} />
            {verified ? (
              <ValueShown owner="verify-objection" jurisdiction={jurisdiction} value={verified} path="" />
            ) : null}
            <ActButton command="verify-objection" {...about} />
          </section>
          <section className="card">
            <h3>{t('objection.decision')}</h3>
            <ClockChip
              label={t('objection.examination')}
              term={{ from: receivedOn, endsOn: examineBy.endsOn, closedOn: examined?.on }}
            />
            <p>
              <strong>
                {t(
                  `objection.${standingOfObjection({ missing, examined, decided: others.decided, referred: others.referred })}`,
                )}
              </strong>
            </p>
            {others.holding ? <p className="wrong">{t('objection.holding')}</p> : null}
            <p>{t('objection.told', { sides: told.map((side) => t(`side.${side}`)) })}</p>
            <div className="act-buttons">
              <ActButton command="examine-objection" {...about} />
              <ActButton command="decide-objection" {...about} />
              <ActButton command="tell-outcome" {...about} />
              <ActButton command="refer-objection" {...about} />
            </div>
          </section>
        </div>
      )}
    </DeskAnswer>
  );
}
