import { DeleteOutlined } from '@ant-design/icons';
import type { DraftSaver } from '@laureate/client';
import { choiceWord } from '@laureate/locales';
import { Button, Input } from 'antd';
import { usePageWords } from '../../app/words.ts';
import { commentPath, commentsOf } from './score-draft.ts';

const kinds = ['strength', 'opportunity', 'site-issue'] as const;

/** Strengths, opportunities and issues for the site, as short cards. */
export function CommentCards({
  item,
  saver,
  onComment,
  hasSiteIssues,
}: {
  readonly item: string;
  readonly saver: DraftSaver;
  readonly onComment: (kind: (typeof kinds)[number]) => void;
  readonly hasSiteIssues: boolean;
}) {
  const { language, t } = usePageWords();
  const own = commentsOf(saver.values).filter((comment) => comment.item === item);
  return (
    <div className="comments">
      {own.map(({ key, kind, text }) => {
        const name = choiceWord(language, 'kind', kind);
        return (
          <div key={key} className="comment-card" data-kind={kind}>
            <label htmlFor={`comment-${key}`}>{name}</label>
            <Input.TextArea
              id={`comment-${key}`}
              value={text}
              autoFocus={text === ''}
              rows={2}
              onChange={(event) => saver.set(commentPath(key), { item, kind, text: event.target.value })}
            />
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('form.remove-entry', { name, at: '' })}
              onClick={() => saver.set(commentPath(key), null)}
            />
          </div>
        );
      })}
      <div className="act-buttons">
        {kinds
          .filter((kind) => hasSiteIssues || kind !== 'site-issue')
          .map((kind) => (
            <Button key={kind} size="small" data-comment={kind} onClick={() => onComment(kind)}>
              + {choiceWord(language, 'kind', kind)}
            </Button>
          ))}
      </div>
    </div>
  );
}
