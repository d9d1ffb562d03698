import { type AnswerOf, type OwnHat, roundOf } from '@laureate/client';
import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useHats } from '../../api/use-hats.ts';
import { useLook } from '../../api/use-look.ts';
import { useScheme } from '../../api/use-scheme.ts';
import { usePageWords } from '../../app/words.ts';
import { RoundLine } from '../../ui/round-line.tsx';
import { ActsNow } from '../next-acts/acts-now-list.tsx';
import { isMine } from '../next-acts/next-step.ts';
import { NextSteps } from '../next-acts/next-steps.tsx';
import { useNextSteps } from '../next-acts/use-next-steps.ts';

interface Place {
  readonly jurisdiction: string;
  readonly round: string;
}

/** What waits for the person in one round; nothing for a round that is not to be seen. */
export function RoundNextActs({ jurisdiction, round }: Place) {
  const stream = roundOf(jurisdiction, round);
  const line = useLook(stream, 'round-line', {});
  const hats = useHats(stream);
  if (!line.data || !hats.data) return line.error || hats.error ? null : <Skeleton active />;
  return <RoundSteps jurisdiction={jurisdiction} round={round} line={line.data} hats={hats.data} />;
}

function RoundSteps({
  jurisdiction,
  round,
  line,
  hats,
}: Place & { readonly line: AnswerOf<'round-line'>; readonly hats: readonly OwnHat[] }) {
  const { t, both } = usePageWords();
  const stream = roundOf(jurisdiction, round);
  const scheme = useScheme(stream);
  const steps = useNextSteps(stream, line, hats).filter((step) => isMine(step, hats));
  return (
    <div className="round-steps" data-round={round}>
      <h3>
        <Link to="/city/$jurisdiction/rounds/$round" params={{ jurisdiction, round }}>
          {scheme ? t('round.title', { scheme: both(scheme.document.shortTitle), round }) : round}
        </Link>
      </h3>
      <RoundLine stages={line.stages} />
      <NextSteps jurisdiction={jurisdiction} round={round} steps={steps} hats={hats} />
      <ActsNow jurisdiction={jurisdiction} round={round} line={line} hats={hats} none={steps.length === 0} />
    </div>
  );
}
