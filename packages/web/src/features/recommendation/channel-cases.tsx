import type { AnswerOf, CommandName } from '@laureate/client';
import { Link } from '@tanstack/react-router';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { usePartyNames } from '../../api/use-names.ts';
import { useToday } from '../../app/clock.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { Day } from '../../ui/day-time.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { ActButton } from '../act-form/act-button.tsx';
import { CaseStanding } from '../case/case-list.tsx';
import { stepsOfChannel } from '../next-acts/of-channel.ts';
import { hasLocalNotice } from '../next-acts/use-next-steps.ts';
import { NeededShown } from './needed-shown.tsx';

type Desk = AnswerOf<'channel-desk'>;

/** A recommender's cases: what has been done, what is needed, and the next act. Several go on one notice together. */
export function ChannelCases({ desk }: { readonly desk: Desk }) {
  const { t, word } = usePageWords();
  const { jurisdiction, round, scheme } = useRound();
  const today = useToday();
  const nameOf = usePartyNames(jurisdiction);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const steps = new Map(stepsOfChannel(desk, today, hasLocalNotice(scheme)).map((step) => [step.case, step]));
  if (desk.cases.length === 0) return <EmptyPlace what={t('recommendation.no-case')} />;
  const entries = desk.cases
    .filter(({ case: id }) => chosen.includes(id))
    .map(({ case: id, party }) => ({ case: id, name: nameOf(party) }));
  return (
    <section className="card">
      <Table<Desk['cases'][number]>
        size="small"
        rowKey="case"
        dataSource={[...desk.cases]}
        pagination={{ pageSize: 50, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        rowSelection={{ selectedRowKeys: [...chosen], onChange: (keys) => setChosen(keys.map(String)) }}
        columns={[
          {
            title: t('cases.case'),
            dataIndex: 'case',
            render: (id: string) => (
              <Link
                to="/city/$jurisdiction/rounds/$round/cases/$caseId"
                params={{ jurisdiction, round, caseId: id }}
              >
                {id}
              </Link>
            ),
          },
          { title: t('cases.name'), render: (_, row) => nameOf(row.party) },
          { title: t('cases.track'), render: (_, row) => word('tracks', row.track) },
          { title: t('recommendation.filed'), render: (_, row) => <Day day={row.filedOn} /> },
          { title: t('recommendation.needed'), render: (_, row) => <NeededShown row={row} /> },
          {
            title: t('recommendation.next'),
            render: (_, row) => {
              const step = steps.get(row.case);
              if (!step) {
                return (
                  <CaseStanding standing={row.recommended ? 'recommended' : 'filed'} outcome={row.outcome} />
                );
              }
              const prefill =
                step.command === 'open-local-notice'
                  ? { entries: [{ case: row.case, name: nameOf(row.party) }] }
                  : step.with;
              return (
                <span data-next={step.command}>
                  <ActButton command={step.command as CommandName} prefill={prefill} primary />
                </span>
              );
            },
          },
        ]}
      />
      <div className="act-buttons">
        {entries.length > 0 ? (
          <ActButton
            command="open-local-notice"
            prefill={{ entries }}
            primary
            label={t('recommendation.notice-of', { count: entries.length })}
          />
        ) : (
          <Button size="small" disabled>
            {t('recommendation.choose')}
          </Button>
        )}
        <ActButton command="decline-recommendation" />
        <ActButton command="exempt-from-local-notice" />
      </div>
    </section>
  );
}
