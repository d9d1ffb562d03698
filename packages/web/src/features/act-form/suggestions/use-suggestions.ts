import { lookAny, registryOf } from '@laureate/client';
import { useQueries } from '@tanstack/react-query';
import { transport } from '../../../api/connection.ts';
import { lookKey, settled } from '../../../api/use-look.ts';
import { useScheme } from '../../../api/use-scheme.ts';
import { usePageWords } from '../../../app/words.ts';
import { useForm } from '../form-context.ts';
import { schemeSourcesOf } from './scheme-sources.ts';
import { type Suggestion, sourcesOf, streamOf } from './sources.ts';

/**
 * What a field may name, from the views the person can open; a view that is closed to them adds nothing. Nothing at
 * all for a field that names nothing known. The views are asked once the field is entered.
 */
export function useSuggestions(path: string, entered: boolean): readonly Suggestion[] | undefined {
  const { stream, jurisdiction } = useForm();
  const words = usePageWords();
  const name =
    path
      .split('.')
      .filter((step) => !/^\d+$/.test(step))
      .at(-1) ?? path;
  const fromScheme = schemeSourcesOf[name];
  const scheme = useScheme(stream, entered && fromScheme !== undefined);
  const asked = (sourcesOf[name] ?? []).flatMap((source) => {
    const of = streamOf(source, registryOf(jurisdiction), stream);
    return of === undefined ? [] : [{ source, of }];
  });
  const answers = useQueries({
    queries: asked.map(({ source, of }) => ({
      queryKey: lookKey(of, source.view, source.query),
      queryFn: () => settled(lookAny(transport, of, source.view, source.query)),
      enabled: entered,
      staleTime: 120_000,
    })),
  });
  if (asked.length === 0 && fromScheme === undefined) return undefined;
  const listed = asked.flatMap(({ source }, at) => {
    const answer = answers[at]?.data;
    return answer === undefined ? [] : source.read(answer as never, words);
  });
  const all = [...listed, ...(scheme && fromScheme ? fromScheme(scheme, words) : [])];
  return [...new Map(all.map((each) => [each.value, each])).values()];
}
