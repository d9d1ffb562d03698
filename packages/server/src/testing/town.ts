import { createHash, createHmac } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type ActRow,
  commands,
  type Inlet,
  instantOf,
  isAsExpected,
  loadScheme,
  type Refusal,
  RowDriver,
  type SchemeBundle,
  takeIn,
} from '@laureate/core';
import { nodeCrypto, readSchemeFolder, readWorkdays, signingKeyFromSeed } from '@laureate/node';
import type { Answered, Ask } from '../city/ask.ts';
import { Cities } from '../city/cities.ts';
import type { City } from '../city/city.ts';
import type { Store } from '../store/store.ts';
import { awardRows, callRow, filingRow, foundingRows, organisationRows, planRow } from './town-rows.ts';

const schemes = fileURLToPath(new URL('../../../../schemes', import.meta.url));

/** The keys of every test city. */
export const testMaster = new Uint8Array(32).fill(7);
export const testCrypto = nodeCrypto(signingKeyFromSeed(new Uint8Array(32).fill(9)));
export const testHmac = (bytes: Uint8Array) =>
  new Uint8Array(createHmac('sha256', 'index key of tests').update(bytes).digest());

/** The cities of a node on a store. */
export function testCities(store: Store, mostEvents = 1_000_000): Cities {
  return new Cities({
    store,
    crypto: testCrypto,
    master: testMaster,
    hmac: testHmac,
    cacheBytes: 1_000_000,
    mostEvents,
  });
}

/** The reference of a made-up file. */
export const fileRef = (name: string): string => `file:${createHash('sha256').update(name).digest('hex')}`;

const namesOnly: Inlet = { seal: (text) => text, index: (code) => code, file: fileRef };

/** The scheme of the tests; `change` edits the text of its rules first. */
export function testScheme(change: (text: string) => string = (text) => text): SchemeBundle {
  const files = readSchemeFolder(join(schemes, 'wuhan-draft2')).map((file) =>
    file.path.endsWith('scheme.yaml') ? { ...file, text: change(file.text) } : file,
  );
  const standards = readSchemeFolder(join(schemes, 'standards'));
  const loaded = loadScheme(files, { standards, schemes: new Map([['wuhan-draft2', files]]) });
  if (!loaded.ok) throw new Error(`the scheme does not load: ${JSON.stringify(loaded.problems)}`);
  return loaded.bundle;
}

type RowOutcome =
  | { readonly done: true; readonly act: string }
  | { readonly done: false; readonly refused: readonly Refusal[] };

function outcomeOf(answered: Answered): RowOutcome {
  if (answered.kind === 'done') return { done: true, act: answered.act };
  return { done: false, refused: answered.kind === 'refused' ? answered.refused : [] };
}

/** Where rows are played: a city of a house, or one that is being made up. */
type Played = Pick<City, 'jurisdiction' | 'perform'>;

/** Acts in a city as rows say, one after the other; throws when one does not come out as it should. */
export async function play(city: Played, rows: readonly ActRow[], scheme?: SchemeBundle): Promise<void> {
  const driver = new RowDriver<RowOutcome>(
    {
      perform: async ({ paper: _paper, prepared, ...act }) => {
        const schema = commands.get(act.command)?.payload;
        const payload = schema ? takeIn(schema, act.payload, namesOnly) : act.payload;
        return outcomeOf(await city.perform({ ...act, payload, prepared }));
      },
      itemsOf: async () => undefined,
    },
    {
      registry: `registry/${city.jurisdiction}`,
      round: 'r1',
      named: { workdays: readWorkdays(schemes).schedules, scheme },
    },
  );
  for (const row of rows)
    for (const played of await driver.play(row))
      if (!isAsExpected(played)) throw new Error(`${row.do}: ${JSON.stringify(played.outcome)}`);
}

/** Founds a small city. */
export function found(city: Played): Promise<void> {
  return play(city, foundingRows(city.jurisdiction));
}

/** Opens an award in a founded city; organisations `org-1` … are registered. */
export function openAward(city: Played, organisations: number, scheme = testScheme()): Promise<void> {
  const numbers = Array.from({ length: organisations }, (_, at) => at + 1);
  return play(city, [...organisationRows(numbers), ...awardRows()], scheme);
}

/** Plans a round and calls for applications to it; the cases `O-1` … are filed. */
export function openRound(city: Played, round: string, cases: number, scheme = testScheme()): Promise<void> {
  const filings = Array.from({ length: cases }, (_, at) => filingRow(round, at + 1));
  return play(city, [planRow(round), callRow(round), ...filings], scheme);
}

/** An ask to register a person, by the office's clerk: one event in the registry, one sealed text. */
export function registration(jurisdiction: string, party: string, extra: Partial<Ask> = {}): Ask {
  return {
    stream: `registry/${jurisdiction}`,
    command: 'register-party',
    payload: {
      party,
      kind: 'individual',
      profile: `{"name":"Name of ${party}"}`,
      codeIndex: `P-${party}`,
      codeKind: 'passport',
    },
    by: { person: 'office-clerk', body: 'office' },
    mode: 'perform',
    at: instantOf('2026-01-13 09:00'),
    ...extra,
  };
}

/** An ask to hand in a new version of a dossier, by the agent of the case `O-<n>`: one event in the round. */
export function amendment(round: string, n: number, version: string, extra: Partial<Ask> = {}): Ask {
  return {
    stream: `round/${round}`,
    command: 'amend-application',
    payload: {
      case: `O-${n}`,
      dossier: { hash: fileRef(version), files: [fileRef(version)] },
      claims: [],
    },
    by: { person: `agent-${n}` },
    mode: 'perform',
    at: instantOf('2026-01-13 09:00'),
    ...extra,
  };
}
