import { hasEnded, type RoundSeen } from '../look/round-seen.ts';
import { usePage } from '../site/page-context.ts';
import { stageStanding } from './round-line.tsx';

/** Where a round is, in one line: the stages open now, how many are done, or that it has ended. */
export function RoundNow({ round }: { readonly round: RoundSeen }) {
  const { list, t, word } = usePage();
  const { stages } = round.line;
  if (hasEnded(round)) return <p>{t('round.ended', { on: round.result?.endedOn })}</p>;
  if (!round.call) return <p>{t('round.planned')}</p>;
  const open = stages.filter((stage) => stageStanding(stage) === 'now');
  const done = stages.filter((stage) => stageStanding(stage) === 'done').length;
  const names = list(open.map(({ stage }) => word('stages', stage)));
  const since = open.map(({ openedOn }) => openedOn).sort()[0];
  const facts = { stages: names, since, done, of: stages.length };
  return <p>{t(open.length > 0 ? 'round.now' : 'round.between', facts)}</p>;
}
