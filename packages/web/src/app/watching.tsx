import { type StreamId, WATCHED_AT_MOST, type WatchedView, watchChanges } from '@laureate/client';
import { type Query, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { transport } from '../api/connection.ts';

const SETTLE = 600;

function watchedOf({ queryKey }: Query): WatchedView {
  const [, stream, view, query, hat] = queryKey;
  return { stream: stream as StreamId, view: String(view), query, hat: hat as WatchedView['hat'] };
}

/** The views on the screen now, as one text, so that it is seen when they become others. */
function useViewsOnScreen(): string {
  const queries = useQueryClient();
  const [shown, setShown] = useState('[]');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const active = queries
          .getQueryCache()
          .findAll({ queryKey: ['look'], type: 'active' })
          .map(watchedOf)
          .slice(0, WATCHED_AT_MOST);
        setShown(JSON.stringify(active));
      }, SETTLE);
    };
    note();
    const stop = queries.getQueryCache().subscribe(note);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [queries]);
  return shown;
}

/** Asks the views on the screen again as soon as the server says that their answer is another now. */
export function Watching() {
  const queries = useQueryClient();
  const shown = useViewsOnScreen();
  useEffect(() => {
    const views = JSON.parse(shown) as WatchedView[];
    if (views.length === 0) return;
    const over = new AbortController();
    const onChange = ({ stream, view, query }: WatchedView) => {
      void queries.invalidateQueries({ queryKey: ['look', stream, view, query] });
      void queries.invalidateQueries({ queryKey: ['prepared', stream] });
    };
    void watchChanges(transport, views, onChange, over.signal);
    return () => over.abort();
  }, [queries, shown]);
  return null;
}
