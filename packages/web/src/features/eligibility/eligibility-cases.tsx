import type { AnswerOf } from '@laureate/client';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { usePartyNames } from '../../api/use-names.ts';
import { useRound } from '../../app/round.ts';
import { useKept } from '../../app/use-kept.ts';
import { usePageWords } from '../../app/words.ts';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { FindingMark } from '../../ui/finding-mark.tsx';
import { PagedTable } from '../../ui/paged-table.tsx';
import { ActButton } from '../act-form/act-button.tsx';

type Row = AnswerOf<'eligibility-desk'>['cases'][number];

const markOf = ({ computed }: Row) =>
  computed.outcome === 'accepted' ? 'met' : computed.outcome === 'refused' ? 'not-met' : 'unknown';

/** Whether what was decided is not what the facts come to. */
const differs = ({ decision, computed }: Row): boolean =>
  decision !== undefined && decision.accepted !== (computed.outcome === 'accepted');

const filters: Readonly<Record<string, (row: Row) => boolean>> = {
  waiting: ({ decision }) => decision === undefined,
  unknown: ({ computed, decision }) => decision === undefined && computed.outcome === 'undecided',
  differs,
  all: () => true,
};

/** Cases of the desk by what they wait for. The filter is remembered. */
export function EligibilityCases({ cases }: { readonly cases: readonly Row[] }) {
  const { t, word } = usePageWords();
  const { jurisdiction, round } = useRound();
  const nameOf = usePartyNames(jurisdiction);
  const [filter, setFilter] = useKept(`eligibility.${jurisdiction}.${round}`, 'waiting');
  const shown = cases.filter(filters[filter] ?? (() => true));
  return (
    <section className="card">
      <Segmented
        value={filter}
        onChange={(value) => setFilter(String(value))}
        options={Object.entries(filters).map(([value, keep]) => ({
          value,
          label: t(`eligibility.${value}`, { count: cases.filter(keep).length }),
        }))}
      />
      {shown.length === 0 ? (
        <EmptyPlace what={t('eligibility.none-shown')} />
      ) : (
        <PagedTable<Row>
          rows={shown}
          keyOf={(row) => row.case}
          columns={[
            {
              key: 'case',
              title: t('cases.case'),
              show: (row) => (
                <Link
                  to="/city/$jurisdiction/rounds/$round/eligibility/$caseId"
                  params={{ jurisdiction, round, caseId: row.case }}
                  data-case={row.case}
                >
                  {row.case}
                </Link>
              ),
            },
            {
              key: 'name',
              title: t('cases.name'),
              show: ({ party }) => (party === undefined ? '' : nameOf(party)),
            },
            {
              key: 'track',
              title: t('cases.track'),
              show: ({ track }) => (track === undefined ? '' : word('tracks', track)),
            },
            {
              key: 'computed',
              title: t('eligibility.computed'),
              show: (row) => <FindingMark result={markOf(row)} />,
            },
            {
              key: 'decided',
              title: t('eligibility.decided'),
              show: (row) =>
                row.decision ? (
                  t(row.decision.accepted ? 'standing.accepted' : 'standing.refused')
                ) : (
                  <ActButton
                    command="decide-eligibility"
                    prefill={{ case: row.case, accepted: row.computed.outcome === 'accepted' }}
                  />
                ),
            },
          ]}
        />
      )}
    </section>
  );
}
