import { Input } from 'antd';
import { useState } from 'react';
import { usePageWords } from '../../app/words.ts';
import { AssignmentMade } from './assignment-made.tsx';

/** For those who watch and do not assign: an assignment by its number. */
export function FindAssignment() {
  const { t } = usePageWords();
  const [found, setFound] = useState<string>();
  return (
    <>
      <section className="card">
        <p>{t('assignment.find-how')}</p>
        <Input.Search
          className="find"
          aria-label={t('assignment.find')}
          placeholder={t('assignment.find')}
          enterButton
          onSearch={(text) => setFound(text.trim() === '' ? undefined : text.trim())}
        />
      </section>
      {found === undefined ? null : <AssignmentMade assignment={found} />}
    </>
  );
}
