import type { ReactNode } from 'react';
import { ArticleChips } from './article-chips.tsx';
import { Day, Moment } from './day-time.tsx';

/** One act on a case as the viewer may see it. */
export interface TraceLine {
  readonly key: string;
  /** A day or a moment. */
  readonly at: string;
  readonly who?: string | undefined;
  readonly what: string;
  readonly note?: ReactNode;
  readonly cites?: readonly string[] | undefined;
}

/** The acts of a case as a thread, oldest first. What the viewer may not see leaves no gap. */
export function Trace({ lines }: { readonly lines: readonly TraceLine[] }) {
  const inOrder = [...lines].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return (
    <ol className="trace">
      {inOrder.map((line) => (
        <li key={line.key}>
          <span className="trace-when">
            {line.at.length > 10 ? <Moment at={line.at} /> : <Day day={line.at} />}
          </span>
          <span className="trace-what">
            <strong>{line.what}</strong>
            {line.who === undefined ? null : <span className="quiet"> {line.who}</span>}
            {line.note === undefined ? null : <span> {line.note}</span>}
            <ArticleChips cites={line.cites ?? []} />
          </span>
        </li>
      ))}
    </ol>
  );
}
