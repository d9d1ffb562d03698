const fullWidth = /[\uFF01-\uFF5E]/g;
const space = /[\s\u200B-\u200D\u2060]/g;

/**
 * A code in the one spelling that is checked, stored and compared: full-width signs made half-width,
 * white space (also inside and zero-width) removed, upper case. Look-alikes (O and 0) are kept as they are.
 */
export function normaliseCode(text: string): string {
  return text
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(space, '')
    .replace(/[a-z]/g, (sign) => sign.toUpperCase());
}
