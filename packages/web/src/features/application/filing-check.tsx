import { fieldWord, say } from '@laureate/locales';
import { Alert, Button, Popconfirm } from 'antd';
import { usePageWords } from '../../app/words.ts';
import { RefusalLine, RefusalList } from '../../ui/refusal-list.tsx';
import { FilingReceiptShown } from './filing-receipt.tsx';
import type { FilingProblem, useFiling } from './use-filing.ts';

/** Check before filing gives one list; each line leads to where it is mended. After filing: the receipt. */
export function FilingCheck({
  filing,
  onShow,
}: {
  readonly filing: ReturnType<typeof useFiling>;
  readonly onShow: (section: string) => void;
}) {
  const { t } = usePageWords();
  const { problems, refused, checked, pending, receipt } = filing;
  if (receipt) return <FilingReceiptShown receipt={receipt} />;
  return (
    <>
      {problems.length > 0 ? (
        <section role="alert" className="problems">
          <h4>{t('apply.problems', { count: problems.length })}</h4>
          <ol>
            {problems.map((problem) => (
              <li key={`${problem.path}${problem.issue?.kind ?? ''}${problem.refusal?.kind ?? ''}`}>
                <ProblemLine problem={problem} onShow={onShow} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {refused && refused.refusals.length === 0 ? <RefusalList refused={refused} /> : null}
      {checked ? <Alert type="success" showIcon title={t('apply.checked')} /> : null}
      <div className="act-buttons">
        <Button loading={pending} onClick={filing.check} data-do="check">
          {t('apply.check')}
        </Button>
        <Popconfirm title={t('apply.sure')} onConfirm={filing.file}>
          <Button type="primary" loading={pending} data-do="file">
            {t('apply.file')}
          </Button>
        </Popconfirm>
      </div>
    </>
  );
}

function ProblemLine({
  problem: { section, path, issue, refusal },
  onShow,
}: {
  readonly problem: FilingProblem;
  readonly onShow: (section: string) => void;
}) {
  const { language, t } = usePageWords();
  const told = issue
    ? t('labelled', {
        label: fieldWord(language, 'file-application', path),
        text: say(language, 'web', `issue.${issue.kind}`, issue.facts),
      })
    : undefined;
  return (
    <>
      {refusal ? <RefusalLine refusal={refusal} /> : told}{' '}
      <button type="button" className="link" data-leads={section} onClick={() => onShow(section)}>
        {t('apply.go-there')}
      </button>
    </>
  );
}
