import type { AnswerOf } from '@laureate/client';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ArticleChips } from '../../ui/article-chips.tsx';
import { FindingMark } from '../../ui/finding-mark.tsx';
import { ValueShown } from '../../ui/value-shown.tsx';
import { ActButton } from '../act-form/act-button.tsx';

export type DeskRow = AnswerOf<'eligibility-desk'>['cases'][number];

/** One row a condition: met, not met or unknown, why, on which article; what is missing can be asked for from the row. */
export function ConditionRows({ row }: { readonly row: DeskRow }) {
  const { t, both } = usePageWords();
  const { jurisdiction, scheme } = useRound();
  const rules = row.track === undefined ? [] : (scheme?.document.eligibility[row.track] ?? []);
  const factTitle = (id: string) => both(scheme?.document.facts.find((fact) => fact.id === id)?.title) || id;
  return (
    <section className="card">
      <h3>{t('eligibility.conditions')}</h3>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('eligibility.condition')}</th>
            <th scope="col">{t('eligibility.finding')}</th>
            <th scope="col">{t('eligibility.because')}</th>
            <th scope="col">{t('eligibility.act')}</th>
          </tr>
        </thead>
        <tbody>
          {row.findings.map(({ rule, result, facts, missing, cites }) => {
            const { basis: _, ...told } = facts;
            const known = rules.find(({ id }) => id === rule);
            return (
              <tr key={rule} data-rule={rule} data-result={result}>
                <th scope="row">
                  {both(known?.title) || rule} <ArticleChips cites={cites} />
                </th>
                <td>
                  <FindingMark result={result} />
                </td>
                <td>
                  {missing.length > 0 ? (
                    <p>{t('eligibility.missing', { facts: missing.map(factTitle) })}</p>
                  ) : null}
                  {Object.keys(told).length > 0 ? (
                    <ValueShown owner="establish-fact" jurisdiction={jurisdiction} value={told} path="" />
                  ) : null}
                </td>
                <td className="row-acts">
                  {missing.length > 0 ? (
                    <>
                      <ActButton command="establish-fact" prefill={{ case: row.case, fact: missing[0] }} />
                      <ActButton command="send-inquiry" prefill={{ case: row.case, facts: missing }} />
                    </>
                  ) : null}
                  {result === 'not-met' && known?.exception ? (
                    <ActButton command="decide-exception" prefill={{ case: row.case, rule }} />
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
