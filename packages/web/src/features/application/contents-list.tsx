import { Progress } from 'antd';
import { usePageWords } from '../../app/words.ts';
import type { DraftValues } from './filing.ts';
import { fullnessOf } from './fullness.ts';
import type { FormSection } from './sections.ts';
import type { FilingProblem } from './use-filing.ts';

/** The parts of the form: a ring for how full each is, and a mark where something is wrong. */
export function ContentsList({
  sections,
  values,
  problems,
  shown,
  onShow,
}: {
  readonly sections: readonly FormSection[];
  readonly values: DraftValues;
  readonly problems: readonly FilingProblem[];
  readonly shown: string;
  readonly onShow: (section: string) => void;
}) {
  const { t, both } = usePageWords();
  return (
    <nav className="contents" aria-label={t('apply.contents')}>
      <ol>
        {sections.map((section) => {
          const wrong = problems.filter((problem) => problem.section === section.id).length;
          const percent = Math.round(fullnessOf(values, section) * 100);
          return (
            <li key={section.id}>
              <button
                type="button"
                aria-current={shown === section.id ? 'true' : undefined}
                data-section={section.id}
                onClick={() => onShow(section.id)}
              >
                <Progress type="circle" size={22} percent={percent} showInfo={false} aria-hidden="true" />
                <span>
                  {section.kind === 'criterion' ? both(section.title) : t(`apply.section.${section.kind}`)}
                </span>
                <span className="only-read">{t('apply.full', { percent })}</span>
                {wrong > 0 ? <span className="wrong-count">{t('apply.wrong', { count: wrong })}</span> : null}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
