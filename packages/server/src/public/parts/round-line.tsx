import type { RoundSeen } from '../look/round-seen.ts';
import { usePage } from '../site/page-context.ts';

type Stage = RoundSeen['line']['stages'][number];

/** How a stage stands: done, open now, or still to come. */
export type StageStanding = 'done' | 'now' | 'next';

/** How a stage stands by the days it opened and closed. */
export function stageStanding({ openedOn, closedOn }: Pick<Stage, 'openedOn' | 'closedOn'>): StageStanding {
  if (closedOn !== undefined) return 'done';
  return openedOn === undefined ? 'next' : 'now';
}

const signs: Readonly<Record<StageStanding, string>> = { done: '✓', now: '●', next: '…' };

/** The day by which a stage is known to end, though it has not: applications by the call, notices by their terms. */
function knownEnd(stage: string, { call, notices }: RoundSeen): string | undefined {
  if (stage === 'application') return call?.closesOn;
  if (stage !== 'public-notice') return undefined;
  const open = notices.filter(
    (row) => row.kind === 'winners' && row.replacedBy === undefined && !row.closedOn,
  );
  return open
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1);
}

/** From a day to another; a year is said once. */
function Span({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = usePage();
  const isSameYear = to.slice(0, 4) === from.slice(0, 4);
  return (
    <>
      <span className="unbroken">{from}</span>
      {t('line.to')}
      <span className="unbroken">{isSameYear ? to.slice('2026-'.length) : to}</span>
    </>
  );
}

function When({ stage, round }: { readonly stage: Stage; readonly round: RoundSeen }) {
  const { t, monthDay } = usePage();
  const { openedOn, closedOn } = stage;
  if (closedOn !== undefined) return <Span from={openedOn ?? closedOn} to={closedOn} />;
  const until = knownEnd(stage.stage, round);
  if (openedOn === undefined) return t('line.next');
  return until === undefined
    ? t('line.since', { from: monthDay(openedOn) })
    : t('line.until', { until: monthDay(until) });
}

/** The stages of a round in a line: done, now, to come, with their days. */
export function RoundLine({ round }: { readonly round: RoundSeen }) {
  const { t, word } = usePage();
  return (
    <ol className="round-line" aria-label={t('line.title')}>
      {round.line.stages.map((stage) => {
        const standing = stageStanding(stage);
        return (
          <li
            key={stage.stage}
            data-standing={standing}
            aria-current={standing === 'now' ? 'step' : undefined}
          >
            <span className="sign" aria-hidden="true">
              {signs[standing]}
            </span>
            <span className="stage">
              {word('stages', stage.stage)}
              {standing === 'next' ? null : <span className="only-heard">{t(`line.${standing}`)}</span>}
            </span>
            <span className="when">
              <When stage={stage} round={round} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
