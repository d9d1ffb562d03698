import { useParams } from '@tanstack/react-router';
import { useLook } from '../api/use-look.ts';
import { useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ActButton } from '../features/act-form/act-button.tsx';
import { MotionResult } from '../features/deliberation/motion-result.tsx';
import { SubjectLine } from '../features/deliberation/subject-line.tsx';
import { VoteButtons } from '../features/deliberation/vote-buttons.tsx';
import { DeskAnswer } from '../ui/desk-answer.tsx';

/** One motion: what is voted on, one's own vote, and the result. Who is recused from it finds a closed door. */
export function MotionPage() {
  const { t } = usePageWords();
  const { stream, scheme } = useRound();
  const { motion } = useParams({ strict: false }) as { motion: string };
  const asked = useLook(stream, 'motion', { motion });
  return (
    <div className="page narrow">
      <h2>{t('motion.title', { motion })}</h2>
      <DeskAnswer asked={asked} nothing={t('refused.closed-door')} recusal={scheme?.document.recusal.cites}>
        {({ subject, ballot, cast, decided, own, votes }) => (
          <section className="card" data-motion={motion}>
            <div className="motion-subject">
              <SubjectLine subject={subject} />
            </div>
            <p className="quiet">
              {t(`ballot.${ballot}`)} · {t('deliberation.cast', { cast })}
            </p>
            {decided ? (
              <MotionResult decided={decided} />
            ) : (
              <>
                <VoteButtons motion={motion} own={own} />
                <ActButton command="decide-motion" prefill={{ motion }} settled={['motion']} />
              </>
            )}
            {votes ? (
              <ul className="plain-list">
                {votes.map(({ person, choice }) => (
                  <li key={person}>{t('labelled', { label: person, text: t(`vote.${choice}`) })}</li>
                ))}
              </ul>
            ) : null}
          </section>
        )}
      </DeskAnswer>
    </div>
  );
}
