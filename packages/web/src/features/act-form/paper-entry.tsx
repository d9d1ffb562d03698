import { Checkbox, Input } from 'antd';
import { usePageWords } from '../../app/words.ts';
import { FileInput } from './inputs/file-input.tsx';

/** An act that came on paper: the day it counts from, and scans of it. */
export interface Paper {
  readonly effectiveOn: string;
  readonly evidence: readonly string[];
}

/** Says that an act came on paper and is entered now; such an act takes two persons. */
export function PaperEntry({
  paper,
  onChange,
}: {
  readonly paper: Paper | undefined;
  readonly onChange: (paper: Paper | undefined) => void;
}) {
  const { t } = usePageWords();
  return (
    <div className="paper-entry">
      <Checkbox
        checked={paper !== undefined}
        onChange={(event) => onChange(event.target.checked ? { effectiveOn: '', evidence: [] } : undefined)}
      >
        {t('paper.is')}
      </Checkbox>
      {paper ? (
        <div className="form-group">
          <p className="quiet">{t('paper.how')}</p>
          <div className="field" data-field="paper.effectiveOn">
            <label className="field-name" htmlFor="f-paper-effectiveOn">
              {t('paper.day')}
            </label>
            <Input
              id="f-paper-effectiveOn"
              type="date"
              className="date-input"
              value={paper.effectiveOn}
              onChange={(event) => onChange({ ...paper, effectiveOn: event.target.value })}
            />
          </div>
          <div className="field" data-field="paper.evidence">
            <label className="field-name" htmlFor="f-paper-evidence">
              {t('paper.scans')}
            </label>
            <FileInput
              path="paper.evidence"
              many
              refs={paper.evidence}
              onChange={(evidence) => onChange({ ...paper, evidence })}
            />
          </div>
        </div>
      ) : null}
    </div>
  );
}
