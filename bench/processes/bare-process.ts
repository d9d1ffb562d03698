import { createServer } from 'node:http';
import { type BareAnswer, spentSoFar, type Told, type Wish } from './messages.ts';

/** A process of its own: the least that a server on node:http does to send bytes it holds. */
interface Kept {
  readonly tag: string;
  readonly bytes: Buffer;
  readonly headers: string[];
  /** Those of an answer without a body. */
  readonly headHeaders: string[];
}

const answers = new Map<string, Kept>();

const server = createServer((request, response) => {
  const answer = answers.get(request.url ?? '');
  if (!answer) response.writeHead(404).end();
  else if (request.headers['if-none-match'] === answer.tag) response.writeHead(304, answer.headHeaders).end();
  else response.writeHead(200, answer.headers).end(answer.bytes);
});

/** As writeHead takes them: names and values in turn. */
function flat(headers: BareAnswer['headers']): string[] {
  return headers.flat();
}

const tell = (told: Told): void => {
  process.send?.(told);
};

process.on('message', (wish: BareAnswer | Extract<Wish, { readonly kind: 'spent' }>) => {
  if (wish.kind === 'spent') return tell(spentSoFar());
  const { path, tag, headers, body } = wish;
  const headHeaders = flat(headers.filter(([name]) => !/^content-(?:length|type)$/i.test(name)));
  answers.set(path, { tag, bytes: Buffer.from(body, 'utf8'), headers: flat(headers), headHeaders });
  tell({ kind: 'performed', as: 'kept' });
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  tell({ kind: 'listening', address: `http://127.0.0.1:${port}` });
});
