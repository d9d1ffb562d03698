import './deliberation.css';
import { isRefusedReply, type Refused } from '@laureate/client';
import { Button } from 'antd';
import { useState } from 'react';
import { usePerform } from '../../api/use-perform.ts';
import { hasRole, useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';

const choices = ['for', 'against', 'abstain'] as const;

/** For, against, abstain: three large buttons, then a word that it is cast. */
export function VoteButtons({ motion, own }: { readonly motion: string; readonly own: string | undefined }) {
  const { t } = usePageWords();
  const { stream, hats } = useRound();
  const { perform, pending } = usePerform();
  const [refused, setRefused] = useState<Refused>();
  if (!hasRole(hats, 'committee')) return null;
  const vote = async (choice: (typeof choices)[number]) => {
    const reply = await perform(stream, 'cast-vote', { motion, choice }, { hat: { role: 'committee' } });
    setRefused(isRefusedReply(reply) ? reply.refused : undefined);
  };
  return (
    <div className="vote">
      {own === undefined ? null : <p data-own-vote={own}>{t('vote.own', { choice: t(`vote.${own}`) })}</p>}
      <div className="vote-buttons">
        {choices.map((choice) => (
          <Button
            key={choice}
            size="large"
            type={own === choice ? 'primary' : 'default'}
            aria-pressed={own === choice}
            loading={pending}
            data-vote={choice}
            onClick={() => vote(choice)}
          >
            {t(`vote.${choice}`)}
          </Button>
        ))}
      </div>
      {refused ? <RefusalList refused={refused} /> : null}
    </div>
  );
}
