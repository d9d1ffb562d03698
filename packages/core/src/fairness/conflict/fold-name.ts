/** What a fold needs of a table of words. */
type Signs = Readonly<Record<string, string>>;

const noise = /[\p{P}\p{S}\s\p{Cf}]/gu;

function brackets(text: string): string {
  return text.replace(/\p{Ps}/gu, '(').replace(/\p{Pe}/gu, ')');
}

/**
 * A name with what only its writing differs by taken off: full and half width (NFKC, Unicode UAX 15), case, signs
 * written in two ways. Brackets of every shape become `(` and `)` and stay; spaces, marks and hyphens go.
 */
export function foldName(text: string, signs: Signs = {}): string {
  const plain = brackets(text.normalize('NFKC').toLowerCase());
  const kept = [...plain].map((sign) => signs[sign] ?? sign).join('');
  return kept.replace(noise, (sign) => (sign === '(' || sign === ')' ? sign : ''));
}

/** A folded name cut at its brackets: what stands outside, and each bracket's content; unpaired brackets are dropped. */
export function cutBrackets(folded: string): {
  readonly outside: string;
  readonly inside: readonly string[];
} {
  const inside: string[] = [];
  const outside = folded
    .replace(/\(([^()]*)\)/g, (_, content: string) => {
      if (content !== '') inside.push(content);
      return '';
    })
    .replace(/[()]/g, '');
  return { outside, inside };
}
