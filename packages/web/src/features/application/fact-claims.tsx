import type { AnswerOf, DraftSaver } from '@laureate/client';
import { Switch } from 'antd';
import { usePageWords } from '../../app/words.ts';
import { FieldFrame } from '../act-form/inputs/field-frame.tsx';
import { FieldInput } from '../act-form/inputs/field-input.tsx';
import { blankOf, type FormDraft } from '../act-form/model/draft.ts';
import { claimField } from './filing.ts';

type Facts = AnswerOf<'scheme'>['document']['facts'];

/** What the applicant states of each fact the scheme asks: first those that rest on the applicant's own word. */
export function FactClaims({ facts, saver }: { readonly facts: Facts; readonly saver: DraftSaver }) {
  const { t } = usePageWords();
  const own = facts.filter(({ verification }) => verification === 'claim');
  const others = facts.filter(({ verification }) => verification !== 'claim');
  return (
    <>
      <p className="quiet">{t('apply.facts-how')}</p>
      {own.map((fact) => (
        <FactClaim key={fact.id} fact={fact} saver={saver} />
      ))}
      {others.length > 0 ? (
        <details>
          <summary>{t('apply.facts-others')}</summary>
          {others.map((fact) => (
            <FactClaim key={fact.id} fact={fact} saver={saver} />
          ))}
        </details>
      ) : null}
    </>
  );
}

function FactClaim({ fact, saver }: { readonly fact: Facts[number]; readonly saver: DraftSaver }) {
  const { t, both } = usePageWords();
  const path = `claim.${fact.id}`;
  const field = claimField(fact.shape);
  const value = saver.valueOf(path) as FormDraft | undefined;
  const isStated = value !== undefined && value !== null;
  return (
    <FieldFrame path={path} label={both(fact.title)} group>
      <Switch
        size="small"
        checked={isStated}
        aria-label={t('apply.state', { fact: both(fact.title) })}
        checkedChildren={t('apply.stated')}
        unCheckedChildren={t('apply.not-stated')}
        onChange={(on) => saver.set(path, on ? blankOf(field) : null)}
      />
      {isStated ? (
        <FieldInput field={field} draft={value} path={path} onChange={(draft) => saver.set(path, draft)} />
      ) : null}
    </FieldFrame>
  );
}
