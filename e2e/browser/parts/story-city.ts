import { createHash, createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type ActRow,
  Book,
  blindIndex,
  expandRow,
  type IdentityKind,
  type Inlet,
  instantOf,
  isAsExpected,
  loadScenarios,
  localDateOf,
  Player,
  type Scheme,
  type StageId,
} from '@laureate/core';
import { createVault, nodeCrypto } from '@laureate/node';
import { workdays } from '../../../packages/core/src/testing/city.ts';
import { schemeUnderTest } from '../../../packages/core/src/testing/scheme-under-test.ts';
import { demonstrationAccounts } from '../../../packages/server/src/demo/demonstration-accounts.ts';
import type { DemonstrationCity } from '../../../packages/server/src/demo/demonstration-city.ts';
import type { Service } from '../../../packages/server/src/serve.ts';
import { signingKey } from '../../../packages/server/src/vault/kept-secrets.ts';
import { keyFor } from '../../../packages/server/src/vault/master-key.ts';

const path = new URL('../../../schemes/wuhan-draft2/story.yaml', import.meta.url);

/** A telling of the scheme's story as a city of its own. */
export interface Telling {
  readonly jurisdiction: string;
  /** The last row that is told. */
  readonly until: string;
  readonly stage: StageId;
  /** Rules of the panel stage that the scheme gets on top, one a line of its text. */
  readonly rules?: string;
  /** How panels come about, as the plan of the round sets it. */
  readonly formed?: 'drawn' | 'assigned';
  /** Changes a row before it is told. */
  readonly changed?: (row: ActRow) => ActRow;
  /** Rows that come after the last one. */
  readonly more?: readonly Partial<ActRow>[];
}

const byHand = 'formed: { value: by-hand,';

function schemeOf({ rules = '' }: Telling): Scheme {
  return schemeUnderTest('wuhan-draft2', (text) => text.replace(byHand, `${rules}\n    ${byHand}`));
}

function rowsOf({ jurisdiction, until, formed, changed = (row) => row, more = [] }: Telling): ActRow[] {
  const text = readFileSync(path, 'utf8')
    .replaceAll('jurisdiction: city', `jurisdiction: ${jurisdiction}`)
    .replaceAll('Imagined Works ', '江东精工第')
    .replaceAll('Imagined Employer', '江东电子厂');
  const { story } = loadScenarios([{ path: 'story.yaml', text }]);
  if (!story) throw new Error('the story does not load');
  const rows = story.acts.flatMap(expandRow);
  const told = rows.slice(0, rows.findLastIndex((row) => row.id === until) + 1);
  const settings = formed === undefined ? [] : [{ path: 'process.panel.formed', value: formed }];
  const planned = told.map((row) =>
    row.do === 'plan-round' ? { ...row, with: { ...row.with, settings } } : changed(row),
  );
  return [...planned, ...more.map((row) => ({ with: {}, ...row }) as ActRow)];
}

const fileNamed = (name: string) => `file:${createHash('sha256').update(name).digest('hex')}`;

/** Tells the story with the keys of a house, so that it can take the city over and go on. */
export async function storyCity({ house }: Service, telling: Telling): Promise<DemonstrationCity> {
  const { jurisdiction, stage } = telling;
  const vault = createVault({ masterKey: new Uint8Array(randomBytes(32)), random: randomBytes });
  const indexKey = keyFor(house.master, 'index of codes');
  const hmac = (bytes: Uint8Array) => new Uint8Array(createHmac('sha256', indexKey).update(bytes).digest());
  const inletFor = (subject: string): Inlet => ({
    seal: (text) => vault.seal(subject, text),
    file: fileNamed,
    index: (code, around) => `index:${blindIndex(hmac, (around.codeKind ?? 'other') as IdentityKind, code)}`,
  });
  const { document, articles, compliance, standards } = schemeOf(telling);
  const named = { workdays: workdays(), scheme: { document, articles, compliance, standards } };
  const book = new Book(jurisdiction, nodeCrypto(await signingKey(house.store, house.master)));
  const player = new Player(book, { round: 'r1', inletFor, named });
  for (const row of rowsOf(telling)) {
    const other = player.play(row).find((played) => !isAsExpected(played));
    if (other) throw new Error(`${row.do}: ${JSON.stringify(other.outcome)}`);
  }
  const { now: last } = player.mark;
  if (last === undefined) throw new Error('nothing was told');
  const now = instantOf(`${localDateOf(last)} 15:00`);
  return {
    jurisdiction,
    round: 'r1',
    title: jurisdiction,
    now,
    stage,
    streams: book.streams.map(({ record }) => record),
    texts: Object.entries(vault.toFile().subjects).flatMap(([subject, { texts }]) =>
      Object.keys(texts).map((n) => ({
        subject,
        n: Number(n),
        text: vault.open(`vault:${subject}/${n}`) ?? '',
      })),
    ),
    files: [],
    accounts: demonstrationAccounts(book, {
      roundId: 'r1',
      day: localDateOf(now),
      nameOf: (person) => person,
    }),
    later: { rows: [], mark: player.mark, evidence: '' },
  };
}
