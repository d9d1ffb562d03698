import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useLook } from '../api/use-look.ts';
import { hasRole, useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { AssignmentMade } from '../features/assignment/assignment-made.tsx';
import { FindAssignment } from '../features/assignment/find-assignment.tsx';
import { ProposalShown } from '../features/assignment/proposal-shown.tsx';
import { useProposal } from '../features/assignment/use-proposal.ts';
import { usePanelRules } from '../features/conflicts/panel-rules.ts';
import { ArticleChips } from '../ui/article-chips.tsx';
import { DeskAnswer } from '../ui/desk-answer.tsx';
import { RefusalList } from '../ui/refusal-list.tsx';

const tracks = ['organisation', 'individual'] as const;

/** Examiners for the cases of a track: the proposal with its reasons, and the assignments that were made. */
export function AssignmentPage() {
  const { t, word } = usePageWords();
  const { jurisdiction, round, hats } = useRound();
  const { track } = useParams({ strict: false }) as { track: (typeof tracks)[number] };
  const { formed } = usePanelRules();
  const mayAsk = hasRole(hats, 'office', 'third-party');
  return (
    <div className="page">
      <h2>{t('desk.assignment')}</h2>
      <nav className="tabs" aria-label={t('cases.track')}>
        {tracks.map((each) => (
          <Link
            key={each}
            to="/city/$jurisdiction/rounds/$round/assignment/$track"
            params={{ jurisdiction, round, track: each }}
          >
            {word('tracks', each)}
          </Link>
        ))}
      </nav>
      <p>
        {t('assignment.means')} <ArticleChips cites={formed} />
      </p>
      {mayAsk ? <Assigning key={track} track={track} /> : <FindAssignment />}
    </div>
  );
}

function Assigning({ track }: { readonly track: (typeof tracks)[number] }) {
  const { t } = usePageWords();
  const { stream, scheme } = useRound();
  const [asked, setAsked] = useState(false);
  const problem = useLook(stream, 'assignment-problem', { track });
  const waiting = problem.data?.problem.cases.length ?? 0;
  const proposal = useProposal(track, { when: asked && waiting > 0 });
  return (
    <DeskAnswer asked={problem} nothing={t('assignment.none-made')} recusal={scheme?.document.recusal.cites}>
      {({ problem: stated, left, made }) => (
        <>
          <section className="card">
            <p>
              {waiting > 0
                ? t('assignment.waiting', {
                    cases: waiting,
                    examiners: stated.examiners.length,
                    size: stated.size,
                  })
                : t('assignment.nothing-to-assign')}
            </p>
            {left.length > 0 ? <p className="quiet">{t('assignment.left', { count: left.length })}</p> : null}
            {waiting > 0 ? (
              <Button type="primary" size="large" onClick={() => setAsked(true)} data-do="propose">
                {t('assignment.propose')}
              </Button>
            ) : null}
            <div role="status">{proposal.isFetching ? t('assignment.computing') : null}</div>
          </section>
          {proposal.error ? (
            <RefusalList refused={proposal.error} onAgain={() => proposal.refetch()} />
          ) : null}
          {waiting > 0 && proposal.data ? <ProposalShown proposal={proposal.data} made={made} /> : null}
          {made.map((assignment) => (
            <AssignmentMade key={assignment} assignment={assignment} />
          ))}
        </>
      )}
    </DeskAnswer>
  );
}
