import { useLook } from '../../api/use-look.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { Day } from '../../ui/day-time.tsx';
import { DeskAnswer } from '../../ui/desk-answer.tsx';
import { ValueShown } from '../../ui/value-shown.tsx';
import { ActButton } from '../act-form/act-button.tsx';

/** The objector's own objection: what was given, what is missing and until when, and the outcome once it was told. */
export function OwnObjection({ objection }: { readonly objection: string }) {
  const { t } = usePageWords();
  const { jurisdiction, stream } = useRound();
  const own = useLook(stream, 'my-objection', { objection }, { hat: { role: 'objector' }, open: true });
  return (
    <DeskAnswer asked={own} nothing={t('not-here.what')}>
      {({ case: caseId, parts, missing, completeBy, receivedOn, decided, referred, examined }) => (
        <section className="card" data-objection={objection}>
          <p>
            {t('cases.case')} {caseId} · {t('objection.received')} <Day day={receivedOn} />
          </p>
          <ValueShown owner="file-objection" jurisdiction={jurisdiction} value={parts} path="" />
          {missing.length > 0 ? (
            <>
              <p className="wrong">
                {t('objection.missing', { missing })} {completeBy ? <Day day={completeBy} /> : null}
              </p>
              <ActButton
                command="complete-objection"
                prefill={{ objection }}
                settled={['objection']}
                primary
              />
            </>
          ) : null}
          {examined ? <p>{t(examined.accepted ? 'objection.admitted' : 'objection.not-admitted')}</p> : null}
          {decided ? <p>{t(decided.upheld ? 'objection.upheld' : 'objection.not-upheld')}</p> : null}
          {referred === undefined ? null : <p>{t('objection.referred')}</p>}
        </section>
      )}
    </DeskAnswer>
  );
}
