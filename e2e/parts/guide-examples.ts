/** One request of a guide, as its `curl` line says it. */
export interface GuideExample {
  readonly status: number;
  readonly line: string;
}

/** The requests in the shell blocks of a guide: a comment with the status, then the line. */
export function examplesIn(guide: string): readonly GuideExample[] {
  const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  return blocks.flatMap((block) =>
    [...block.matchAll(/^# (\d{3})\n(curl .*)$/gm)].map(([, status, line = '']) => ({
      status: Number(status),
      line,
    })),
  );
}

type Values = Readonly<Record<string, string>>;

/** The words of a line as a POSIX shell makes them: quotes, and `$NAME` outside single ones. */
export function shellWords(line: string, values: Values): readonly string[] {
  const words = line.match(/(?:'[^']*'|"(?:\\.|[^"\\])*"|[^\s'"]+)+/g) ?? [];
  const filled = (text: string) => text.replace(/\$([A-Z]+)/g, (_, name: string) => values[name] ?? '');
  return words.map((word) =>
    word.replace(/'([^']*)'|"((?:\\.|[^"\\])*)"|([^'"]+)/g, (_, single, double, bare) => {
      if (single !== undefined) return single;
      return filled(double === undefined ? bare : double.replace(/\\(["\\$])/g, '$1'));
    }),
  );
}

/** What a line asks, with the names of the files it keeps cookies in. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: string | undefined;
  /** A file whose bytes are the body. */
  readonly file?: string | undefined;
  readonly cookiesFrom?: string | undefined;
  readonly cookiesTo?: string | undefined;
}

const takesValue = new Set(['-H', '-d', '-b', '-c', '--json', '--data-urlencode', '--data-binary']);

/** Reads a line as `curl` would; throws at an option that no guide uses. */
export function readCurl(words: readonly string[]): Asked {
  const given = new Map<string, string[]>();
  const plain: string[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) plain.push(word);
    else if (takesValue.has(word)) given.set(word, [...(given.get(word) ?? []), words[++at] ?? '']);
    else if (word === '-G' || word === '-N') given.set(word, []);
    else throw new Error(`no guide uses ${word}`);
  }
  const one = (name: string) => given.get(name)?.[0];
  const url = new URL(plain[0] ?? '');
  const fields = [...(given.get('-d') ?? []), ...(given.get('--data-urlencode') ?? [])];
  for (const field of fields) url.searchParams.append(...pairOf(field));
  const headers = new Headers((given.get('-H') ?? []).map(headerOf));
  const body = one('--json');
  const file = one('--data-binary')?.replace(/^@/, '');
  if (body !== undefined) headers.set('content-type', 'application/json');
  const method = body === undefined && file === undefined ? 'GET' : 'POST';
  return { url: url.href, method, headers, body, file, cookiesFrom: one('-b'), cookiesTo: one('-c') };
}

function pairOf(field: string): [string, string] {
  const cut = field.indexOf('=');
  return [field.slice(0, cut), field.slice(cut + 1)];
}

function headerOf(line: string): [string, string] {
  const cut = line.indexOf(':');
  return [line.slice(0, cut), line.slice(cut + 1).trim()];
}
