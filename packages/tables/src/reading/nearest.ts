/** Number of single-sign changes that turn one text into the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [i, sign] of [...one].entries()) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const swap = (row[j] ?? 0) + (sign === other[j] ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The known word that was probably meant; nothing when none is near enough (a third of the signs, at least one). */
export function nearestTo(text: string, known: Iterable<string>): string | undefined {
  const reach = Math.max(1, Math.floor(text.length / 3));
  let best: { readonly word: string; readonly away: number } | undefined;
  for (const word of known) {
    if (Math.abs(word.length - text.length) > reach) continue;
    const away = distance(text.toLowerCase(), word.toLowerCase());
    if (away <= reach && (best === undefined || away < best.away)) best = { word, away };
  }
  return best?.word;
}
