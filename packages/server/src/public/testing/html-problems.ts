interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const voids = new Set(['meta', 'link', 'input', 'br', 'img', 'hr']);
const phrasingOnly = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'summary',
  'span',
  'a',
  'button',
  'label',
  'dt',
  'code',
  's',
  'pre',
]);
const blocks = new Set([
  ...['p', 'div', 'ul', 'ol', 'dl', 'table', 'section', 'article', 'nav', 'header', 'footer', 'main', 'form'],
  ...['details', 'pre', 'h1', 'h2', 'h3', 'h4'],
]);

/** What may stand directly inside some elements. */
const children: Readonly<Record<string, readonly string[]>> = {
  html: ['head', 'body'],
  ul: ['li'],
  ol: ['li'],
  dl: ['dt', 'dd', 'div'],
  table: ['caption', 'thead', 'tbody'],
  thead: ['tr'],
  tbody: ['tr'],
  tr: ['th', 'td'],
};
const parents: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl', 'div'],
  dd: ['dl', 'div'],
  tr: ['thead', 'tbody'],
  th: ['tr'],
  td: ['tr'],
  summary: ['details'],
  caption: ['table'],
};

/** The tags of a page in order; text between them is left out. */
export function* tagsOf(html: string): Generator<Tag & { readonly isEnd: boolean }> {
  for (const [, slash, name = '', rest = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gi,
  )) {
    const attributes = new Map(
      [...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        value,
      ]),
    );
    yield { name: name.toLowerCase(), attributes, isEnd: slash === '/' };
  }
}

function nestingProblems(name: string, open: readonly string[]): string[] {
  const parent = open.at(-1) ?? '';
  const path = [...open.slice(-3), name].join(' > ');
  const isWrong =
    (children[parent] !== undefined && !children[parent]?.includes(name)) ||
    (parents[name] !== undefined && !parents[name]?.includes(parent)) ||
    (phrasingOnly.has(parent) && blocks.has(name)) ||
    (name === 'a' && open.includes('a')) ||
    (name === 'button' && open.includes('a'));
  return isWrong ? [`nesting: ${path}`] : [];
}

/** What stands on an element that no page of ours has. */
function strangeParts({ name, attributes }: Tag): string[] {
  const own = [...attributes.keys()].filter((key) => key === 'style' || key.startsWith('on'));
  return [
    ...own.map((key) => `attribute: ${key}`),
    ...(name === 'script' || name === 'style' ? [`element: ${name}`] : []),
  ];
}

/** What is wrong with how elements are nested and closed. */
function nestingOf(html: string): string[] {
  const problems: string[] = [];
  const open: string[] = [];
  for (const { name, isEnd } of tagsOf(html)) {
    if (isEnd && open.pop() !== name) problems.push(`closed out of order: ${name}`);
    if (isEnd) continue;
    problems.push(...nestingProblems(name, open));
    if (!voids.has(name)) open.push(name);
  }
  return [...problems, ...open.map((name) => `not closed: ${name}`)];
}

/** Ids that stand twice. */
function doubleIds(tags: readonly Tag[]): string[] {
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id twice: ${id}`);
}

/** Headings that stand more than one level below the heading before them. */
function skippedLevels(tags: readonly Tag[]): string[] {
  const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
  return levels
    .filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
    .map((level) => `heading skips a level: h${level}`);
}

/** What is wrong with the elements of a page: nesting, ids twice, headings that skip a level, scripts and styles. */
export function htmlProblems(html: string): string[] {
  const tags = [...tagsOf(html)].filter(({ isEnd }) => !isEnd);
  return [...nestingOf(html), ...doubleIds(tags), ...skippedLevels(tags), ...tags.flatMap(strangeParts)];
}

/** The words of a page as they are read, without its tags. */
export function textOf(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<\/(?:p|li|dt|dd|h\d|tr|th|td|summary|caption|nav|form)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', '’')
    .replaceAll('&quot;', '"')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n+/g, '\n')
    .trim();
}
