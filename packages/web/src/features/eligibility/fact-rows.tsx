import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { Day } from '../../ui/day-time.tsx';
import { ValueShown } from '../../ui/value-shown.tsx';
import { ActButton } from '../act-form/act-button.tsx';
import type { DeskRow } from './condition-rows.tsx';

/** Every fact of the case's track: its value, who established it from which source and when, or that it is only claimed. */
export function FactRows({ row }: { readonly row: DeskRow }) {
  const { t, both } = usePageWords();
  const { jurisdiction } = useRound();
  return (
    <section className="card">
      <h3>{t('eligibility.facts')}</h3>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('eligibility.fact')}</th>
            <th scope="col">{t('eligibility.value')}</th>
            <th scope="col">{t('eligibility.source')}</th>
            <th scope="col">{t('eligibility.act')}</th>
          </tr>
        </thead>
        <tbody>
          {row.facts.map(({ fact, title, value, established, inquiry, about }) => (
            <tr key={fact} data-fact={fact}>
              <th scope="row">{both(title)}</th>
              <td>
                {value === undefined ? (
                  <span className="quiet">{t('eligibility.not-known')}</span>
                ) : (
                  <ValueShown owner="establish-fact" jurisdiction={jurisdiction} value={value} path="value" />
                )}
              </td>
              <td>
                {established ? (
                  <>
                    {established.source} · <Day day={established.sourceOn} /> · {established.verifiedBy}
                  </>
                ) : value === undefined ? null : (
                  t('eligibility.claimed')
                )}
              </td>
              <td className="row-acts">
                <ActButton command="establish-fact" prefill={{ case: row.case, fact, about, value }} />
                {inquiry && value === undefined ? (
                  <ActButton command="send-inquiry" prefill={{ case: row.case, facts: [fact] }} />
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
