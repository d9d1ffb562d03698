import { useEffect, useRef } from 'react';
import { usePageWords } from '../app/words.ts';
import { DayOfYear } from './day-time.tsx';

export interface StageOnLine {
  readonly stage: string;
  readonly openedOn?: string | undefined;
  readonly closedOn?: string | undefined;
}

type Standing = 'done' | 'now' | 'to-come';

/** How a stage stands: done, open now, or still to come. */
export function standingOf({ openedOn, closedOn }: StageOnLine): Standing {
  if (closedOn !== undefined) return 'done';
  return openedOn === undefined ? 'to-come' : 'now';
}

const signs: Readonly<Record<Standing, string>> = { done: '✓', now: '●', 'to-come': '○' };

/** The stages of a round as a line: done, now, to come, with their days. */
export function RoundLine({ stages }: { readonly stages: readonly StageOnLine[] }) {
  const { t, word } = usePageWords();
  const line = useRef<HTMLElement>(null);
  // Where the line is wider than the window, the stage that is open now stands in its middle.
  useEffect(() => {
    const now = line.current?.querySelector<HTMLElement>('[aria-current]');
    if (line.current && now)
      line.current.scrollLeft = now.offsetLeft - (line.current.clientWidth - now.offsetWidth) / 2;
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the line scrolls, and keys have to reach it
    <nav ref={line} className="round-line" aria-label={t('round-line.title')} tabIndex={0}>
      <ol>
        {stages.map((entry) => {
          const standing = standingOf(entry);
          return (
            <li
              key={entry.stage}
              data-standing={standing}
              data-stage={entry.stage}
              aria-current={standing === 'now' ? 'step' : undefined}
            >
              <span className="round-line-sign" aria-hidden="true">
                {signs[standing]}
              </span>
              <span className="round-line-name">{word('stages', entry.stage)}</span>
              <span className="round-line-when">
                <span className="only-read">{t(`round-line.${standing}`)}</span>
                {standing === 'done' && entry.closedOn ? <DayOfYear day={entry.closedOn} /> : null}
                {standing === 'now' && entry.openedOn ? <DayOfYear day={entry.openedOn} /> : null}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
