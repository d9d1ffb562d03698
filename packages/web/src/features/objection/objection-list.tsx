import type { AnswerOf } from '@laureate/client';
import { Link } from '@tanstack/react-router';
import { Tag } from 'antd';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ClockChip } from '../../ui/clock-chip.tsx';
import { Day } from '../../ui/day-time.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';

type Line = AnswerOf<'objections'>['objections'][number];

/** How an objection stands, as a key of the page's words. */
export function standingOfObjection({
  referred,
  decided,
  examined,
  missing,
}: Pick<Line, 'referred' | 'decided' | 'examined' | 'missing'>): string {
  if (referred !== undefined) return 'referred';
  if (decided !== undefined) return decided.upheld ? 'upheld' : 'not-upheld';
  if (examined !== undefined) return examined.accepted ? 'admitted' : 'not-admitted';
  return missing.length > 0 ? 'incomplete' : 'to-examine';
}

/** All objections, each with how it stands, whether it holds its case, and until when it is to be examined. */
export function ObjectionList({ objections }: { readonly objections: readonly Line[] }) {
  const { t } = usePageWords();
  const { jurisdiction, round } = useRound();
  if (objections.length === 0) return <EmptyPlace what={t('objection.none')} />;
  return (
    <div className="scroll-x">
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('objection.number')}</th>
            <th scope="col">{t('cases.case')}</th>
            <th scope="col">{t('objection.received')}</th>
            <th scope="col">{t('cases.standing')}</th>
            <th scope="col">{t('objection.examine-by')}</th>
          </tr>
        </thead>
        <tbody>
          {objections.map((line) => (
            <tr key={line.objection} data-objection={line.objection}>
              <th scope="row">
                <Link
                  to="/city/$jurisdiction/rounds/$round/objections/$objection"
                  params={{ jurisdiction, round, objection: line.objection }}
                >
                  {line.objection}
                </Link>
              </th>
              <td>{line.case}</td>
              <td>
                <Day day={line.receivedOn} /> {line.inTime ? null : <Tag>{t('objection.late')}</Tag>}
              </td>
              <td>
                {t(`objection.${standingOfObjection(line)}`)}{' '}
                {line.holding ? <Tag color="error">{t('objection.holding')}</Tag> : null}
              </td>
              <td>
                <ClockChip
                  label={t('objection.examination')}
                  term={{ from: line.receivedOn, endsOn: line.examineBy, closedOn: line.examined?.on }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
