import type { AnswerOf } from '@laureate/client';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { usePartyNames } from '../../api/use-names.ts';
import { useToday } from '../../app/clock.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { Day } from '../../ui/day-time.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { PagedTable } from '../../ui/paged-table.tsx';
import { ActButton } from '../act-form/act-button.tsx';
import { stepsOfChannel } from '../next-acts/of-channel.ts';
import { hasLocalNotice } from '../next-acts/use-next-steps.ts';
import { ChannelStep } from './channel-step.tsx';
import { NeededShown } from './needed-shown.tsx';

type Desk = AnswerOf<'channel-desk'>;
type Row = Desk['cases'][number];

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
      <PagedTable<Row>
        rows={desk.cases}
        keyOf={(row) => row.case}
        chosen={chosen}
        onChoose={setChosen}
        columns={[
          {
            key: 'case',
            title: t('cases.case'),
            show: ({ case: id }) => (
              <Link
                to="/city/$jurisdiction/rounds/$round/cases/$caseId"
                params={{ jurisdiction, round, caseId: id }}
              >
                {id}
              </Link>
            ),
          },
          { key: 'name', title: t('cases.name'), show: ({ party }) => nameOf(party) },
          {
            key: 'track',
            title: t('cases.track'),
            show: ({ track }) => (track === undefined ? '' : word('tracks', track)),
          },
          {
            key: 'filed',
            title: t('recommendation.filed'),
            show: ({ filedOn }) => (filedOn === undefined ? null : <Day day={filedOn} />),
          },
          { key: 'needed', title: t('recommendation.needed'), show: (row) => <NeededShown row={row} /> },
          {
            key: 'next',
            title: t('recommendation.next'),
            show: (row) => <ChannelStep row={row} step={steps.get(row.case)} name={nameOf(row.party)} />,
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
