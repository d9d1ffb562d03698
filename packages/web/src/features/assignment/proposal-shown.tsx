import './assignment.css';
import type { AssignmentProposed } from '@laureate/client';
import { tellShortage } from '@laureate/locales';
import { Alert, Select } from 'antd';
import { useId, useState } from 'react';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { ActButton } from '../act-form/act-button.tsx';
import { CaseExplained } from './case-explained.tsx';
import { takenOver } from './taken-over.ts';
import { useProposal } from './use-proposal.ts';

type Proposed = Extract<AssignmentProposed, { readonly status: 'assigned' }>;

/** What a computation came to: panels with their reasons, what is short, or that it came to no end. */
export function ProposalShown({
  proposal,
  made,
}: {
  readonly proposal: AssignmentProposed;
  readonly made: readonly string[];
}) {
  const { language, t } = usePageWords();
  if (proposal.status === 'assigned') return <Panels proposal={proposal} made={made} />;
  if (proposal.status === 'infeasible') {
    return (
      <section className="card" data-proposal="infeasible">
        <h3>{t('assignment.infeasible')}</h3>
        <ul>
          {proposal.shortages.map((shortage) => (
            <li key={JSON.stringify(shortage)}>{tellShortage(language, shortage)}</li>
          ))}
        </ul>
      </section>
    );
  }
  const said =
    proposal.status === 'stopped'
      ? `assignment.stopped.${proposal.because}`
      : `assignment.${proposal.status}`;
  return <Alert type="warning" showIcon title={t(said)} data-proposal={proposal.status} />;
}

const peopleOf = ({ cases }: Proposed): readonly string[] =>
  [...new Set(cases.flatMap(({ members }) => members.map(({ person }) => person)))].sort();

function Panels({ proposal, made }: { readonly proposal: Proposed; readonly made: readonly string[] }) {
  const { t } = usePageWords();
  return (
    <div className="proposal" data-proposal="assigned">
      <section className="card">
        <Goals floor={proposal.floor} sum={proposal.sum} />
        <p>{t('assignment.proved')}</p>
        <div className="act-buttons">
          <ActButton
            command="assign-examiners"
            prefill={takenOver(proposal, made)}
            settled={['track', 'stages', 'panels', 'floor', 'sum']}
            label={t('assignment.take-over')}
            primary
            size="large"
          />
        </div>
        <p className="quiet">{t('assignment.take-over-how')}</p>
      </section>
      <WhatIf proposal={proposal} />
      {proposal.cases.map((explained) => (
        <CaseExplained
          key={explained.case}
          explained={explained}
          isFloor={explained.sum === proposal.floor && proposal.cases.some(({ sum }) => sum > proposal.floor)}
        />
      ))}
    </div>
  );
}

/** The two goals, the worst-served case first. */
export function Goals({ floor, sum }: { readonly floor: number; readonly sum: number }) {
  const { t } = usePageWords();
  return (
    <dl className="goals">
      <div>
        <dt>{t('assignment.floor')}</dt>
        <dd data-floor={floor}>{floor}</dd>
      </div>
      <div>
        <dt>{t('assignment.sum')}</dt>
        <dd data-sum={sum}>{sum}</dd>
      </div>
    </dl>
  );
}

/** What would change if one of those chosen dropped out: as few seats as can be. Computed, never recorded. */
function WhatIf({ proposal }: { readonly proposal: Proposed }) {
  const { t } = usePageWords();
  const [gone, setGone] = useState<string>();
  const field = useId();
  const without = useProposal(proposal.track, { when: gone !== undefined, without: gone });
  const found = without.data;
  return (
    <section className="card" data-what-if={gone ?? ''}>
      <h3>{t('assignment.what-if')}</h3>
      <label htmlFor={field}>{t('assignment.who-goes')}</label>{' '}
      <Select
        id={field}
        className="what-if"
        value={gone ?? null}
        placeholder={t('assignment.choose')}
        options={peopleOf(proposal).map((value) => ({ value, label: value }))}
        onChange={(value) => setGone(value ?? undefined)}
      />
      <div role="status">
        {without.isFetching ? <p>{t('assignment.computing')}</p> : null}
        {found?.status === 'assigned' ? (
          <>
            <ul>
              {found.changes.map((change) => (
                <li key={`${change.case}/${change.out}`} data-change={change.case}>
                  {change.in === undefined
                    ? t('assignment.change-empty', { case: change.case, out: change.out })
                    : t('assignment.change', { case: change.case, out: change.out, in: change.in })}
                </li>
              ))}
            </ul>
            <p>{t('assignment.then', { floor: found.floor, sum: found.sum })}</p>
          </>
        ) : null}
      </div>
      {found && found.status !== 'assigned' ? <ProposalShown proposal={found} made={[]} /> : null}
      {without.error ? <RefusalList refused={without.error} /> : null}
    </section>
  );
}
