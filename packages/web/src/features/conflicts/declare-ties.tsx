import { isRefusedReply, type Refused } from '@laureate/client';
import { choiceWord } from '@laureate/locales';
import { Button, Checkbox, Input, Popconfirm, Select } from 'antd';
import { useId, useState } from 'react';
import { usePerform } from '../../api/use-perform.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import type { OwnPanel } from '../scoring/use-panels.ts';
import { declarationOf, type ToldTie, type ToldTies, tieGrounds, unexplained } from './declaration.ts';

type Applicant = NonNullable<OwnPanel['toDeclare']>[number];

/** The names of a panel's applicants, each to be ticked where there is a tie; then one declaration for all. */
export function DeclareTies({ panel }: { readonly panel: OwnPanel }) {
  const { t } = usePageWords();
  const { stream } = useRound();
  const { perform, pending } = usePerform();
  const [ties, setTies] = useState<ToldTies>(new Map());
  const [refused, setRefused] = useState<Refused>();
  const missing = unexplained(ties);
  const tell = (id: string, tie: ToldTie | undefined) => {
    const next = new Map(ties);
    if (tie) next.set(id, tie);
    else next.delete(id);
    setTies(next);
  };
  const declare = async () => {
    const payload = declarationOf(panel.panel, ties);
    const reply = await perform(stream, 'declare-conflicts', payload, { hat: { role: 'examiner' } });
    setRefused(isRefusedReply(reply) ? reply.refused : undefined);
  };
  return (
    <>
      <p>{t('declare.how')}</p>
      <ul className="declare-list">
        {(panel.toDeclare ?? []).map((applicant) => (
          <ApplicantLine
            key={applicant.case}
            applicant={applicant}
            tie={ties.get(applicant.case)}
            onTell={(tie) => tell(applicant.case, tie)}
          />
        ))}
      </ul>
      {refused ? <RefusalList refused={refused} /> : null}
      <Popconfirm
        title={t(ties.size === 0 ? 'declare.sure-none' : 'declare.sure-ties', { count: ties.size })}
        onConfirm={declare}
      >
        <Button type="primary" size="large" loading={pending} disabled={missing.length > 0} data-do="declare">
          {t(ties.size === 0 ? 'declare.none' : 'declare.ties', { count: ties.size })}
        </Button>
      </Popconfirm>
      {missing.length > 0 ? (
        <p role="status">{t('declare.explain-first', { cases: missing.join(t('list.mark')) })}</p>
      ) : null}
    </>
  );
}

function ApplicantLine({
  applicant: { case: id, name, employer },
  tie,
  onTell,
}: {
  readonly applicant: Applicant;
  readonly tie: ToldTie | undefined;
  readonly onTell: (tie: ToldTie | undefined) => void;
}) {
  const { language, t } = usePageWords();
  const ground = useId();
  const account = useId();
  return (
    <li data-applicant={id} data-tied={tie !== undefined}>
      <span className="declare-name">{name ?? t('declare.nameless')}</span>{' '}
      <span className="quiet">
        {id}
        {employer === undefined ? null : ` · ${t('declare.employer', { employer })}`}
      </span>
      <div>
        <Checkbox
          checked={tie !== undefined}
          onChange={(event) =>
            onTell(event.target.checked ? { ground: 'employment', account: '' } : undefined)
          }
        >
          {t('declare.tied', { name: name ?? id })}
        </Checkbox>
      </div>
      {tie ? (
        <div className="declare-tie">
          <label htmlFor={ground}>{t('declare.ground')}</label>
          <Select
            id={ground}
            value={tie.ground}
            options={tieGrounds.map((value) => ({ value, label: choiceWord(language, 'ground', value) }))}
            onChange={(value) => onTell({ ...tie, ground: value })}
          />
          <label htmlFor={account}>{t('declare.account')}</label>
          <Input.TextArea
            id={account}
            rows={2}
            value={tie.account}
            onChange={(event) => onTell({ ...tie, account: event.target.value })}
          />
        </div>
      ) : null}
    </li>
  );
}
