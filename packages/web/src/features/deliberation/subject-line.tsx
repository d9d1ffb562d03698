import type { AnswerOf } from '@laureate/client';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ReasonLine } from '../../ui/reason-line.tsx';

type Subject = AnswerOf<'motion'>['subject'];

/** What a motion is about, in one sentence, and the reason that was given for it. */
export function SubjectLine({ subject }: { readonly subject: Subject }) {
  const { t, word, both } = usePageWords();
  const { scheme } = useRound();
  const grade = 'grade' in subject ? subject.grade : undefined;
  const facts = {
    track: 'track' in subject ? word('tracks', subject.track) : '',
    case: 'case' in subject ? subject.case : '',
    grade:
      both(scheme?.document.grades.find(({ id }) => id === grade)?.title) ||
      (grade ?? t('deliberation.no-grade')),
    chosen: 'chosen' in subject ? subject.chosen : [],
    among: 'among' in subject ? subject.among : [],
  };
  const reason = 'reason' in subject ? subject.reason : undefined;
  return (
    <>
      <span data-about={subject.about}>{t(`motion.${subject.about}`, facts)}</span>
      {reason === undefined ? null : <ReasonLine>{reason}</ReasonLine>}
    </>
  );
}
