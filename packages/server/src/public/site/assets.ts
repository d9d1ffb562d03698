import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A file of the site, read once. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Parts of the style sheet, in the order they count. */
const styleParts = [
  'colours',
  'text',
  'frame',
  'parts',
  'lists',
  'round-line',
  'tables',
  'pages',
  'widths',
  'print',
] as const;

const read = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));

const style: Asset = {
  path: '/public/site.css',
  type: 'text/css; charset=utf-8',
  bytes: Buffer.concat(styleParts.map((part) => read(`styles/${part}.css`))),
};

/** Every file that the pages ask for. */
export const assets: readonly Asset[] = [
  style,
  { path: '/public/mark.svg', type: 'image/svg+xml', bytes: read('mark.svg') },
];

/** The link to the style sheet; another one whenever its bytes change. */
export const styleHref = `${style.path}?v=${createHash('sha256').update(style.bytes).digest('hex').slice(0, 12)}`;
