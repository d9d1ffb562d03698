import { useLook } from '../api/use-look.ts';
import { useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ActButton } from '../features/act-form/act-button.tsx';
import { CandidatesShown } from '../features/deliberation/candidates-shown.tsx';
import { FindMotion } from '../features/deliberation/find-motion.tsx';
import { MeetingShown } from '../features/deliberation/meeting-shown.tsx';
import { DeskAnswer } from '../ui/desk-answer.tsx';
import { EmptyPlace } from '../ui/empty-place.tsx';

/** The committee's meetings: who is there, whether they are enough, what is voted on and what came of it. */
export function DeliberationPage() {
  const { t } = usePageWords();
  const { stream, scheme } = useRound();
  const agenda = useLook(stream, 'agenda', {});
  const candidates = useLook(stream, 'candidates', {});
  const recusal = scheme?.document.recusal.cites;
  return (
    <div className="page">
      <h2>{t('desk.deliberation')}</h2>
      <div className="act-buttons">
        <ActButton command="convene-meeting" />
        <ActButton command="put-motion" prefill={{ meeting: agenda.data?.meetings.at(-1)?.meeting }} />
        <ActButton command="break-equal-vote" />
        <ActButton command="resolve-candidates" primary />
      </div>
      <DeskAnswer asked={agenda} nothing={t('deliberation.none')} recusal={recusal}>
        {(answer) => (
          <>
            {answer.meetings.length === 0 ? <EmptyPlace what={t('deliberation.none')} /> : null}
            {answer.meetings.map((meeting) => (
              <MeetingShown key={meeting.meeting} meeting={meeting} quorum={answer.quorum} />
            ))}
          </>
        )}
      </DeskAnswer>
      {agenda.error?.kind === 'closed-door' ? <FindMotion /> : null}
      <DeskAnswer asked={candidates} nothing={t('deliberation.no-candidates')} recusal={recusal}>
        {(answer) => <CandidatesShown candidates={answer} />}
      </DeskAnswer>
    </div>
  );
}
