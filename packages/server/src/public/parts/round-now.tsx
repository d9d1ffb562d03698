import { hasEnded, type RoundSeen } from '../look/round-seen.ts';
import { usePage } from '../site/page-context.ts';
import { stageStanding } from './round-line.tsx';

/** Where a round is, in one line: the stages open now, how many are done, or that it has ended. */
export function RoundNow({ round, withBar }: { readonly round: RoundSeen; readonly withBar: boolean }) {
  const { t, word, language } = usePage();
  const { stages } = round.line;
  if (hasEnded(round)) return <p className="now">{t('round.ended', { on: round.result?.endedOn })}</p>;
  if (!round.call) return <p className="now">{t('round.planned')}</p>;
  const open = stages.filter((stage) => stageStanding(stage) === 'now');
  const done = stages.filter((stage) => stageStanding(stage) === 'done').length;
  const names = open.map(({ stage }) => word('stages', stage)).join(language === 'en' ? ', ' : '、');
  const facts = {
    stages: names,
    since: open.map(({ openedOn }) => openedOn).sort()[0],
    done,
    of: stages.length,
  };
  return (
    <div className="now">
      <p>{t(open.length > 0 ? 'round.now' : 'round.between', facts)}</p>
      {withBar ? <progress max={stages.length} value={done} aria-label={t('round.progress', facts)} /> : null}
    </div>
  );
}
