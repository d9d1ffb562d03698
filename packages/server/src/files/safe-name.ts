import { extensionOf } from './file-kind.ts';

const maxLength = 120;
/** Signs that some system gives a meaning to, or that cannot be seen. */
const unsafe = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** Names of devices on Windows, whatever follows the point. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?=\.|$)/i;

/**
 * A name under which a file may be saved anywhere: the last step of the path it was handed in under, without signs
 * that mean something, no longer than 120 signs, its extension kept. `fallback` stands in for a name of nothing.
 */
export function safeName(name: string, fallback = 'file'): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const cleaned = last
    .replace(unsafe, '_')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
    .replace(reserved, '_$&');
  return cleaned === '' ? fallback : shorten(cleaned);
}

function shorten(name: string): string {
  const signs = Array.from(name);
  if (signs.length <= maxLength) return name;
  const extension = Array.from(extensionOf(name));
  const isSensible = extension.length > 0 && extension.length <= 10;
  const kept = signs.slice(0, maxLength - (isSensible ? extension.length + 1 : 0)).join('');
  return isSensible ? `${kept.replace(/[\s.]+$/u, '')}.${extension.join('')}` : kept.replace(/[\s.]+$/u, '');
}

/**
 * The header that tells a browser to save a file, or to show it, under a name (RFC 6266): in ASCII for old programs,
 * in full for the others (RFC 8187).
 */
export function contentDisposition(name: string, isShown: boolean): string {
  const safe = safeName(name);
  const ascii = safe.replace(/[^\x20-\x7e]/g, '_').replace(/["%\\]/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${isShown ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
