import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Inlet, takeIn } from '../act/inlet.ts';
import { subjectOf } from '../act/subject-of.ts';
import { Book, type Outcome } from '../book.ts';
import { commands } from '../catalogue.ts';
import { loadScheme } from '../scheme/load-scheme.ts';
import { workdays } from '../testing/city.ts';
import { ActRowSchema } from './act-row.ts';
import { itemsToScore } from './items-to-score.ts';
import { loadScenarios } from './load-scenarios.ts';
import { Player } from './player.ts';
import { type ActPort, RowDriver } from './row-driver.ts';
import { isAsExpected } from './row-memory.ts';

const root = new URL('../../../../schemes/', import.meta.url);
const yamlIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(new URL(`${folder}/${name}`, root), 'utf8'),
    }));
const files = yamlIn('wuhan-draft2');
const loaded = loadScheme(files, { standards: yamlIn('standards') });
const { story } = loadScenarios(files);
if (!loaded.ok || !story) throw new Error('the shipped scheme and its story do not load');
const names = { round: story.round, named: { workdays: workdays(), scheme: loaded.bundle } };

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());
const emptyBook = () =>
  new Book(story.jurisdiction, {
    sha256,
    publicKey: new Uint8Array(32),
    sign: () => new Uint8Array(64),
    verify: () => true,
    salt: () => new Uint8Array(16),
  });

function inlets(): (subject: string) => Inlet {
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
  let sealed = 0;
  return (subject) => ({
    seal: () => {
      sealed += 1;
      return `vault:${subject}/${sealed}`;
    },
    file: (name) => `file:${hashOf(name)}`,
    index: (code) => `index:${hashOf(code).slice(0, 32)}`,
  });
}

/** A service that takes payloads in by itself and performs what was prepared, whatever is sent with it. */
function service(book: Book): ActPort<Outcome> {
  const inletFor = inlets();
  const prepared = new Map<string, unknown>();
  return {
    itemsOf: async (wanted) => itemsToScore(book, wanted),
    perform: async ({ paper, payload, prepared: first, ...act }) => {
      const command = commands.get(act.command);
      const inlet = inletFor(subjectOf(payload));
      const own = first === undefined ? undefined : prepared.get(first);
      const taken = own ?? (command ? takeIn(command.payload, payload, inlet) : payload);
      const scans = paper && { ...paper, evidence: paper.evidence.map((name) => inlet.file(name)) };
      const outcome = book.perform({
        ...act,
        payload: taken,
        prepared: first,
        ...(scans ? { paper: scans } : {}),
      });
      if (outcome.done && act.mode === 'prepare') prepared.set(outcome.act, taken);
      return outcome;
    },
  };
}

describe('a driver', () => {
  test('carries a whole story to a service as a player plays it on a book', async () => {
    const [played, driven] = [emptyBook(), emptyBook()];
    const player = new Player(played, { ...names, inletFor: inlets() });
    const driver = new RowDriver(service(driven), { ...names, registry: driven.registryStream.id });

    const all = [];
    for (const row of story.acts) {
      player.play(row);
      all.push(...(await driver.play(row)));
    }

    expect(all.filter((each) => !isAsExpected(each))).toEqual([]);
    expect(driven.streams.map(({ record }) => record)).toEqual(played.streams.map(({ record }) => record));
    expect([...driver.mark.labels]).toEqual([...player.mark.labels]);
  });

  test('asks nothing of the second person when the first is refused', async () => {
    const asked: string[] = [];
    const port: ActPort<{ done: false; refused: { kind: string }[] }> = {
      itemsOf: async () => undefined,
      perform: async ({ by }) => {
        asked.push(by.person);
        return { done: false, refused: [{ kind: 'no-such-hat' }] };
      },
    };
    const driver = new RowDriver(port, { round: 'r1', registry: 'registry/town' });
    const row = {
      on: '2026-01-05',
      do: 'publish-call',
      by: 'head',
      'prepared-by': 'clerk',
      expect: ['no-such-hat'],
    };

    const played = await driver.play(ActRowSchema.parse(row));

    expect(asked).toEqual(['clerk']);
    expect(played.map(isAsExpected)).toEqual([true]);
  });
});
