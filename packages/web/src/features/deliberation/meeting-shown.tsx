import './deliberation.css';
import type { AnswerOf } from '@laureate/client';
import { Link } from '@tanstack/react-router';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ArticleChips } from '../../ui/article-chips.tsx';
import { Day } from '../../ui/day-time.tsx';
import { FindingMark } from '../../ui/finding-mark.tsx';
import { ActButton } from '../act-form/act-button.tsx';
import { MotionResult } from './motion-result.tsx';
import { SubjectLine } from './subject-line.tsx';

type Agenda = AnswerOf<'agenda'>;

/** One meeting: present and recused, the quorum, and its motions. */
export function MeetingShown({
  meeting: { meeting, on, members, present, motions },
  quorum,
}: {
  readonly meeting: Agenda['meetings'][number];
  readonly quorum: Agenda['quorum'];
}) {
  const { t } = usePageWords();
  const { jurisdiction, round } = useRound();
  const here = present ?? [];
  return (
    <section className="card" data-meeting={meeting}>
      <h3>
        {t('deliberation.meeting', { meeting })} <Day day={on} />
      </h3>
      <p>
        {t('deliberation.present', { present: here.length, members: members.length })}
        {quorum ? (
          <>
            {' '}
            · {t('deliberation.quorum', { numerator: quorum.numerator, denominator: quorum.denominator })}{' '}
            <ArticleChips cites={quorum.cites} />
          </>
        ) : null}
      </p>
      <meter
        min={0}
        max={Math.max(members.length, 1)}
        value={here.length}
        aria-label={t('deliberation.meter')}
      />
      {here.length === 0 ? (
        <ActButton
          command="record-attendance"
          prefill={{ meeting, present: members }}
          settled={['meeting']}
        />
      ) : null}
      <ul className="motions">
        {motions.map(({ motion, subject, recused, quorate, cast, decided }) => (
          <li key={motion} data-motion={motion}>
            <Link
              to="/city/$jurisdiction/rounds/$round/deliberation/$motion"
              params={{ jurisdiction, round, motion }}
            >
              {motion}
            </Link>{' '}
            <SubjectLine subject={subject} />
            <p className="quiet">
              <FindingMark result={quorate ? 'met' : 'not-met'} /> {t('deliberation.is-quorate')} ·{' '}
              {t('deliberation.cast', { cast })} · {t('deliberation.recused', { count: recused.length })}
            </p>
            {decided ? (
              <MotionResult decided={decided} />
            ) : (
              <ActButton command="decide-motion" prefill={{ motion }} settled={['motion']} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
