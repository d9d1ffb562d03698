import './conflicts.css';
import { usePageWords } from '../../app/words.ts';
import { ArticleChips } from '../../ui/article-chips.tsx';
import { ActButton } from '../act-form/act-button.tsx';
import type { OwnPanel } from '../scoring/use-panels.ts';
import { DeclareTies } from './declare-ties.tsx';
import { usePanelRules } from './panel-rules.ts';

/**
 * A door that is closed because the undertaking or the declaration is missing: says so, names who applies and nothing
 * of what they filed, and offers both. Once both are done the door opens by itself.
 */
export function DeclareFirst({ panel }: { readonly panel: OwnPanel }) {
  const { t } = usePageWords();
  const { recusal } = usePanelRules();
  const mark = (done: boolean) => (done ? `✓ ${t('declare.done')}` : `○ ${t('declare.to-do')}`);
  return (
    <section className="card" data-declare-first={panel.panel}>
      <h3>{t('declare.title', { panel: panel.panel })}</h3>
      <p>
        {t('declare.why')} <ArticleChips cites={recusal} />
      </p>
      <ol className="door-steps">
        <li data-done={panel.signed}>
          <p>
            <strong>{t('declare.sign')}</strong> {mark(panel.signed)}
          </p>
          {panel.signed ? null : (
            <>
              <p>{t('declare.sign-how')}</p>
              <ActButton command="sign-undertaking" primary size="large" />
            </>
          )}
        </li>
        <li data-done={panel.declared}>
          <p>
            <strong>{t('declare.declare')}</strong> {mark(panel.declared)}
          </p>
          {panel.declared ? null : <DeclareTies panel={panel} />}
        </li>
      </ol>
    </section>
  );
}
