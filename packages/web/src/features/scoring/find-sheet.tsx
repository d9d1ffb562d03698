import { useNavigate } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { openStages, useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';

const scored = ['document-review', 'defence', 'site-review'];

/** The way to a sheet by the number of its case. */
export function FindSheet() {
  const { t, word } = usePageWords();
  const { jurisdiction, round, line } = useRound();
  const navigate = useNavigate();
  const [caseId, setCase] = useState('');
  const stages = line.stages.map(({ stage }) => stage as string).filter((stage) => scored.includes(stage));
  const [stage, setStage] = useState(
    stages.find((each) => openStages(line).includes(each)) ?? stages[0] ?? '',
  );
  const go = () =>
    navigate({
      to: '/city/$jurisdiction/rounds/$round/scoring/$stage/$caseId',
      params: { jurisdiction, round, stage, caseId: caseId.trim() },
    });
  return (
    <section className="card find-sheet">
      <label htmlFor="sheet-case">{t('scoring.case')}</label>
      <Input
        id="sheet-case"
        value={caseId}
        onChange={(event) => setCase(event.target.value)}
        onPressEnter={go}
      />
      <label htmlFor="sheet-stage">{t('scoring.stage')}</label>
      <Select
        id="sheet-stage"
        value={stage}
        options={stages.map((value) => ({ value, label: word('stages', value) }))}
        onChange={setStage}
      />
      <Button disabled={caseId.trim() === '' || stage === ''} onClick={go} data-do="open-sheet">
        {t('scoring.open')}
      </Button>
    </section>
  );
}
