/** Levenshtein distance between two words, in single-character edits. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The allowed word nearest to a mistyped one, the first of equals; nothing when more than half of it differs. */
export function nearestWord(word: string, allowed: readonly string[]): string | undefined {
  const near = allowed.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }));
  const best = near.reduce<(typeof near)[number] | undefined>(
    (least, next) => (least === undefined || next.distance < least.distance ? next : least),
    undefined,
  );
  return best && best.distance * 2 <= Math.max(word.length, best.candidate.length)
    ? best.candidate
    : undefined;
}
