import { Link } from '@tanstack/react-router';
import { Input, Tag } from 'antd';
import { useRound } from '../../app/round.ts';
import { useKept } from '../../app/use-kept.ts';
import { usePageWords } from '../../app/words.ts';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { PagedTable } from '../../ui/paged-table.tsx';
import { type CaseLine, useCases } from './use-cases.ts';

/** The cases of the round that the person may know of. What was searched for is remembered. */
export function CaseList() {
  const { t, word } = usePageWords();
  const { jurisdiction, round } = useRound();
  const { cases, closedDoor } = useCases();
  const [find, setFind] = useKept(`cases.${jurisdiction}.${round}`, '');
  const told = ({ case: id, name }: CaseLine) => `${id} ${name ?? ''}`.toLowerCase();
  const shown = cases.filter((line) => told(line).includes(find.trim().toLowerCase()));
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('cases.title', { count: shown.length })}</h2>
        <Input.Search
          className="find"
          aria-label={t('cases.find')}
          placeholder={t('cases.find')}
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
      </div>
      {closedDoor ? <p className="quiet">{t('cases.closed-door')}</p> : null}
      {cases.length === 0 ? (
        <EmptyPlace what={t('cases.none')} />
      ) : (
        <PagedTable<CaseLine>
          rows={shown}
          keyOf={({ case: id }) => id}
          columns={[
            {
              key: 'case',
              title: t('cases.case'),
              show: ({ case: id }) => (
                <Link
                  to="/city/$jurisdiction/rounds/$round/cases/$caseId"
                  params={{ jurisdiction, round, caseId: id }}
                  data-case={id}
                >
                  {id}
                </Link>
              ),
            },
            { key: 'name', title: t('cases.name'), show: ({ name }) => name ?? '' },
            {
              key: 'track',
              title: t('cases.track'),
              show: ({ track }) => (track === undefined ? '' : word('tracks', track)),
            },
            {
              key: 'standing',
              title: t('cases.standing'),
              show: ({ standing, outcome }) => <CaseStanding standing={standing} outcome={outcome} />,
            },
          ]}
        />
      )}
    </section>
  );
}

/** How a case stands, or why it is out. */
export function CaseStanding({
  standing,
  outcome,
}: {
  readonly standing?: string | undefined;
  readonly outcome?: string | undefined;
}) {
  const { t } = usePageWords();
  if (outcome !== undefined) return <Tag color="error">✗ {t(`out.${outcome}`)}</Tag>;
  return standing === undefined ? null : <Tag>{t(`standing.${standing}`)}</Tag>;
}
