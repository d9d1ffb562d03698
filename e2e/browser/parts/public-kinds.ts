import { crawl } from '../../../packages/server/src/public/testing/crawl.ts';
import type { OpenCities } from './open-cities.ts';

/** The kinds of public pages, each by what its address looks like. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['cities', /^\/$/],
  ['city', /^\/c\/[^/]+$/],
  ['notices', /\/notices$/],
  ['honours', /\/honours$/],
  ['certificate', /\/certificate$/],
  ['record', /\/record$/],
  ['open-data', /\/open-data$/],
  ['round', /\/round\/[^/]+$/],
  ['notice', /\/notice\/[^/]+$/],
  ['local-notice', /\/local-notice\/[^/]+$/],
  ['accepted-list', /\/accepted-list$/],
  ['scheme', /\/scheme\/[^/]+\/\d+$/],
  ['matrix', /\/matrix$/],
];

/** One address of every kind of public page that the site leads to. */
export async function onePageOfEachKind(
  app: OpenCities['service']['app'],
): Promise<ReadonlyMap<string, string>> {
  const pages = [...(await crawl(app, '/')).keys()].filter((url) => !url.startsWith('/en'));
  return new Map(
    kinds.flatMap(([kind, form]) => {
      const url = pages.find((each) => form.test(each));
      return url === undefined ? [] : [[kind, url] as const];
    }),
  );
}
