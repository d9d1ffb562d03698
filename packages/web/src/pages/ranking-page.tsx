import { Link, useParams } from '@tanstack/react-router';
import { useLook } from '../api/use-look.ts';
import { useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ActButton } from '../features/act-form/act-button.tsx';
import { RankingTable } from '../features/ranking/ranking-table.tsx';
import { DeskAnswer } from '../ui/desk-answer.tsx';

const tracks = ['organisation', 'individual'] as const;

/** The ranking of a track with its thresholds and places drawn as lines, and the reason for whatever a line moved. */
export function RankingPage() {
  const { t, word } = usePageWords();
  const { jurisdiction, round, stream, scheme } = useRound();
  const { track } = useParams({ strict: false }) as { track: (typeof tracks)[number] };
  const ranking = useLook(stream, 'ranking', { track });
  const call = useLook(stream, 'call', {});
  return (
    <div className="page">
      <h2>{t('desk.ranking')}</h2>
      <nav className="tabs" aria-label={t('cases.track')}>
        {tracks.map((each) => (
          <Link
            key={each}
            to="/city/$jurisdiction/rounds/$round/ranking/$track"
            params={{ jurisdiction, round, track: each }}
          >
            {word('tracks', each)}
          </Link>
        ))}
      </nav>
      <DeskAnswer asked={ranking} nothing={t('ranking.none')} recusal={scheme?.document.recusal.cites}>
        {(answer) => (
          <>
            {answer.upToDate ? null : <p className="wrong">{t('ranking.outdated')}</p>}
            <RankingTable ranking={answer} places={call.data?.places ?? []} />
          </>
        )}
      </DeskAnswer>
      <div className="act-buttons">
        <ActButton command="draw-up-ranking" prefill={{ track }} primary />
        <ActButton command="override-threshold" />
        <ActButton command="propose-candidates" prefill={{ track }} />
      </div>
    </div>
  );
}
