import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A file of the site, read once. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly bytes: Buffer;
}

const read = (name: string, type: string): Asset => ({
  path: `/public/${name}`,
  type,
  bytes: readFileSync(new URL(name, import.meta.url)),
});

const style = read('site.css', 'text/css; charset=utf-8');

/** Every file that the pages ask for. */
export const assets: readonly Asset[] = [style, read('mark.svg', 'image/svg+xml')];

/** The link to the style sheet; another one whenever its bytes change. */
export const styleHref = `${style.path}?v=${createHash('sha256').update(style.bytes).digest('hex').slice(0, 12)}`;
