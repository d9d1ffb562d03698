import type { FastifyInstance } from 'fastify';
import { tagsOf } from './html-problems.ts';

/** A page of the site as it came. */
export interface CrawledPage {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Addresses it leads to, as they stand in the page. */
  readonly links: readonly string[];
  /** Number of links from the first page. */
  readonly taps: number;
}

/** Pages and files of this site in plain text; the pages of the signed-in are another one's. */
const isOurs = (url: string): boolean =>
  url.startsWith('/') && !url.startsWith('/app/') && !url.includes('text=large');

function linksIn(html: string): string[] {
  return [...tagsOf(html)].flatMap(({ attributes }) => {
    const href = attributes.get('href');
    return href === undefined ? [] : [href.replaceAll('&amp;', '&')];
  });
}

/** Follows every link from an address on, in the breadth; large text and `/app/` are left out. */
export async function crawl(app: FastifyInstance, from: string): Promise<ReadonlyMap<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>();
  let wave: readonly string[] = [from];
  for (let taps = 0; wave.length > 0; taps += 1) {
    const next = new Set<string>();
    for (const url of wave) {
      const { statusCode, headers, body } = await app.inject({ url, headers: { accept: 'text/html' } });
      const isPage = String(headers['content-type']).startsWith('text/html');
      const links = isPage ? linksIn(body) : [];
      pages.set(url, { url, status: statusCode, headers, body, links, taps });
      for (const link of links.filter(isOurs)) next.add(link.split('#')[0] ?? link);
    }
    wave = [...next].filter((url) => !pages.has(url));
  }
  return pages;
}
