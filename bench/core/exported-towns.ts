import { type CryptoPort, LedgerStream, ledgerHeader, type StreamRecord, stretchLines } from '@laureate/core';
import { amendment, testScheme } from '../../packages/server/src/testing/town.ts';
import { DraftedCity } from '../town/drafted-city.ts';
import { type HouseKeys, makeHouseKeys, master } from '../town/house-keys.ts';
import { fillTown, round } from '../town/large-town.ts';

/** A full export, with what is in it. */
export interface ExportedTown {
  readonly bytes: Uint8Array;
  readonly events: number;
  readonly heads: number;
}

/** Of so many events of a round, one files an application; the others hand in new versions. */
const eventsOfApplication = 20;

function exported(records: Iterable<StreamRecord>, publicKey: Uint8Array): ExportedTown {
  const options = { visibility: 'full' as const, publicKey, isPublic: () => true };
  const parts: Buffer[] = [];
  const streams = [];
  for (const { id, entries, heads } of records) {
    streams.push({ id, size: entries.length, heads: heads.length });
    parts.push(Buffer.from(stretchLines({ from: 0, entries, heads }, options), 'utf8'));
  }
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  return {
    bytes: new Uint8Array(Buffer.concat([Buffer.from(ledgerHeader(streams, options), 'utf8'), ...parts])),
    events: sumOf(streams.map(({ size }) => size)),
    heads: sumOf(streams.map(({ heads }) => heads)),
  };
}

/** A town with one round of at least so many events, each decided, sealed and signed as in a city. */
async function roundOf(events: number, keys: HouseKeys): Promise<StreamRecord[]> {
  const city = new DraftedCity(`town-of-${events}`, keys, master);
  const applications = Math.max(5, Math.floor(events / eventsOfApplication));
  await fillTown(city, applications, testScheme());
  const atFirst = (await city.records()).find(({ id }) => id === `round/${round}`)?.entries.length ?? 0;
  for (let n = 0; n < events - atFirst; n += 1) {
    const answered = await city.perform(amendment(round, 1 + (n % applications), `version ${n}`));
    if (answered.kind !== 'done') throw new Error(JSON.stringify(answered));
  }
  return city.records();
}

/** The acts of a round in other rounds: decided once, sealed and signed anew under each round's name. */
function* repeated({ entries, heads }: StreamRecord, count: number, crypto: CryptoPort) {
  for (let nth = 1; nth <= count; nth += 1) {
    const stream = LedgerStream.create(`round/r${nth}`, crypto);
    let from = 0;
    for (const { size, at } of heads) {
      const drafts = entries.slice(from, size).map(({ event: { at: _at, act: _act, ...draft } }) => draft);
      from = size;
      stream.append(drafts, { at, crypto });
    }
    yield stream.record;
  }
}

/** Exports of towns, made by the code that a city runs on; all under one key. */
export class ExportedTowns {
  readonly #keys: HouseKeys;

  private constructor(keys: HouseKeys) {
    this.#keys = keys;
  }

  static async open(): Promise<ExportedTowns> {
    return new ExportedTowns(await makeHouseKeys());
  }

  get crypto(): CryptoPort {
    return this.#keys.crypto;
  }

  /** A registry and one round of so many events. */
  async ofRound(events: number): Promise<ExportedTown> {
    return exported(await roundOf(events, this.#keys), this.crypto.publicKey);
  }

  /** A registry and so many rounds of so many events each. */
  async ofRounds(count: number, events: number): Promise<ExportedTown> {
    const [registry, first] = await roundOf(events, this.#keys);
    if (!registry || !first) throw new Error('a town has a registry and a round');
    const { crypto } = this;
    const all = function* () {
      yield registry;
      yield* repeated(first, count, crypto);
    };
    return exported(all(), crypto.publicKey);
  }

  /** A registry and one round in which so many organisations have applied. */
  async ofApplications(applications: number): Promise<ExportedTown> {
    const city = new DraftedCity(`town-with-${applications}`, this.#keys, master);
    await fillTown(city, applications, testScheme());
    return exported(await city.records(), this.crypto.publicKey);
  }
}
