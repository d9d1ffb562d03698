import './scoring.css';
import type { AnswerOf } from '@laureate/client';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { useDraft } from '../../api/use-draft.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ConflictList } from '../../ui/conflict-list.tsx';
import { ReasonLine } from '../../ui/reason-line.tsx';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { SaveState } from '../../ui/save-state.tsx';
import { HandIn } from './hand-in.tsx';
import { ItemCard } from './item-card.tsx';
import { ItemProgress } from './item-progress.tsx';
import { ScoreDossier } from './score-dossier.tsx';
import { commentPath, valueGiven, valuePath } from './score-draft.ts';
import { sheetItems } from './sheet-standard.ts';
import { useScoreKeys } from './use-score-keys.ts';

type Sheet = AnswerOf<'score-sheet'>;

/** The dossier on the left, one item on the right, progress below; kept as it is written. */
export function ScoreSheet({
  answer,
  application,
  person,
}: {
  readonly answer: Sheet;
  readonly application: AnswerOf<'application'> | undefined;
  readonly person: string;
}) {
  const { t } = usePageWords();
  const { jurisdiction, round, scheme } = useRound();
  const { case: id, stage } = answer;
  const { saver, ready, refused } = useDraft(jurisdiction, `score:${round}:${stage}:${id}:${person}`);
  const [at, setAt] = useState(0);
  const items = sheetItems(answer, scheme, application?.track);
  const item = items[at];
  const go = (by: number) => setAt((now) => Math.min(items.length - 1, Math.max(0, now + by)));
  const comment = (kind: 'strength' | 'opportunity' | 'site-issue') => {
    if (item) saver.set(commentPath(newCommentKey(saver.values)), { item: item.id, kind, text: '' });
  };
  useScoreKeys(item, item && valueGiven(saver.values, item.id), (act) => {
    if (act.kind === 'go') go(act.by);
    else if (act.kind === 'comment') comment(act.comment);
    else if (item) saver.set(valuePath(item.id), act.value);
  });
  if (refused && !ready) return <RefusalList refused={refused} />;
  if (!ready || !item) return <Skeleton active />;
  return (
    <>
      <div className="save-line">
        <SaveState saver={saver} />
        <span className="quiet only-wide">{t('score.keys')}</span>
      </div>
      <ConflictList
        saver={saver}
        nameOf={(path) => (path.startsWith('value.') ? path.slice('value.'.length) : t('score.remark'))}
      />
      {answer.returnedBecause.map((reason) => (
        <ReasonLine key={reason}>{t('score.returned', { reason })}</ReasonLine>
      ))}
      {answer.tablesToChoose ? (
        <p className="wrong">{t('score.choose-table', { tables: answer.tablesToChoose })}</p>
      ) : null}
      <div className="score">
        <ScoreDossier application={application} item={item.id} />
        <div>
          <ItemCard
            item={item}
            at={at}
            of={items.length}
            saver={saver}
            onGo={go}
            onComment={comment}
            stage={stage}
          />
          <ItemProgress items={items} values={saver.values} shown={at} onShow={setAt} />
          <HandIn about={{ case: id, stage }} items={items} saver={saver} onShow={setAt} />
        </div>
      </div>
    </>
  );
}

/** Keys that sort in the order they were made. */
function newCommentKey(values: Readonly<Record<string, unknown>>): string {
  const taken = Object.keys(values).filter((path) => path.startsWith('comment.')).length;
  return `${String(taken + 1).padStart(3, '0')}-${Date.now().toString(36)}`;
}
