import { createInterface, type Interface } from 'node:readline';
import { type Readable, Writable } from 'node:stream';
import type { Surroundings } from './surroundings.ts';

type Input = Readable & { readonly isTTY?: boolean };

/** Asks on a terminal, what is hidden without echo; where no terminal is, reads what is piped in. */
export interface Asker extends Pick<Surroundings, 'ask' | 'readAll'> {
  /** Lets the program end. */
  close(): void;
}

/** Questions go to `output`, so that answers of commands stay alone on standard output. */
export function askerOn(input: Input, output: Writable): Asker {
  let lines: Interface | undefined;
  let piped: AsyncIterator<string> | undefined;
  return {
    ask: async (question, { hidden = false } = {}) => {
      if (input.isTTY) return askOnTerminal(input, output, question, hidden);
      lines ??= createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
      piped ??= lines[Symbol.asyncIterator]();
      const { done, value } = await piped.next();
      return done ? undefined : value;
    },
    readAll: async () => {
      const parts: Buffer[] = [];
      for await (const part of input) parts.push(Buffer.from(part as Uint8Array));
      return Buffer.concat(parts).toString('utf8');
    },
    close: () => {
      lines?.close();
      input.destroy();
    },
  };
}

function askOnTerminal(
  input: Input,
  output: Writable,
  question: string,
  hidden: boolean,
): Promise<string | undefined> {
  output.write(question);
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  const line = createInterface({ input, output: hidden ? nowhere : output, terminal: true });
  return new Promise((answered) => {
    line.on('line', (text) => {
      answered(text);
      line.close();
    });
    line.on('SIGINT', () => line.close());
    line.on('close', () => {
      if (hidden) output.write('\n');
      answered(undefined);
    });
  });
}
