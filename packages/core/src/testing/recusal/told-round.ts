import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { LedgerEvent } from '../../ledger/event.ts';
import { rowsUntil, tell } from '../../scenario/imagined-city.ts';
import { loadScenarios } from '../../scenario/load-scenarios.ts';
import { loadScheme } from '../../scheme/load-scheme.ts';
import { workdays } from '../city.ts';

const root = new URL('../../../../../schemes/', import.meta.url);

const filesOf = (folder: string) =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(new URL(`${folder}/${name}`, root), 'utf8'),
    }));

/** A round from its plan to its end, with the registry around it, as events in the order they were recorded. */
export interface ToldRound {
  readonly roundId: string;
  readonly registry: readonly LedgerEvent[];
  readonly round: readonly LedgerEvent[];
}

/** The whole story of a shipped scheme. */
export function toldRound(schemeId: string): ToldRound {
  const files = filesOf(schemeId);
  const loaded = loadScheme(files, { standards: filesOf('standards') });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 5)));
  const { story } = loadScenarios(files);
  if (!story) throw new Error(`${schemeId} has no story`);
  const port = {
    sha256: (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  };
  const { book, broken } = tell(story, rowsUntil(story, undefined), port, {
    workdays: workdays(),
    scheme: loaded.bundle,
  });
  if (broken) throw new Error(JSON.stringify(broken));
  const eventsOf = (id: string) =>
    (book.streams.find((stream) => stream.id === id)?.record.entries ?? []).map(({ event }) => event);
  return {
    roundId: story.round,
    registry: eventsOf(book.registryStream.id),
    round: eventsOf(`round/${story.round}`),
  };
}
