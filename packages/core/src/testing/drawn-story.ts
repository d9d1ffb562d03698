import { readFileSync } from 'node:fs';
import type { LedgerEvent } from '../ledger/event.ts';
import type { CryptoPort } from '../ledger/port.ts';
import { LedgerStream, type StreamRecord } from '../ledger/stream.ts';
import { rowsUntil, tell } from '../scenario/imagined-city.ts';
import { loadScenarios } from '../scenario/load-scenarios.ts';
import { workdays } from './city.ts';
import { commitmentIn, nonces, salt } from './drawing.ts';
import { act } from './numbers/story-probe.ts';
import { schemeUnderTest } from './scheme-under-test.ts';

const path = new URL('../../../../schemes/wuhan-draft2/story.yaml', import.meta.url);
const drawnPanels = [
  {
    panel: 'panel-o',
    track: 'organisation',
    stages: ['document-review', 'site-review'],
    cases: ['O-1', 'O-2', 'O-3', 'O-4'],
  },
  {
    panel: 'panel-i',
    track: 'individual',
    stages: ['document-review', 'inspection'],
    cases: ['I-1', 'I-2', 'I-3'],
  },
];
const settings = [{ path: 'process.panel.formed', value: 'drawn' }];
const opening = act({
  on: '2026-04-28',
  do: 'open-draw',
  by: 'office-head',
  'prepared-by': 'office-clerk',
  with: { draw: 'd-1', panels: drawnPanels, poolSalt: salt },
});
const committing = (body: string, by: string) =>
  act({ do: 'commit-nonce', by, with: { draw: 'd-1', commitment: commitmentIn('d-1', body) } });
const revealing = (body: string, by: string) =>
  act({ do: 'reveal-nonce', by, with: { draw: 'd-1', nonce: nonces[body] } });

/** The story up to the panels, which are drawn; then a member declines and a reserve follows. */
export function drawnStory(crypto: CryptoPort) {
  const { story } = loadScenarios([{ path: 'story.yaml', text: readFileSync(path, 'utf8') }]);
  if (!story) throw new Error('the story does not load');
  const { document, articles, compliance, standards } = schemeUnderTest();
  const rows = rowsUntil(story, 'eligible').map((row) =>
    row.do === 'plan-round' ? { ...row, with: { ...row.with, settings } } : row,
  );
  const named = { workdays: workdays(), scheme: { document, articles, compliance, standards } };
  const told = tell(story, rows, crypto, named);
  if (told.broken) throw new Error(JSON.stringify(told.broken));
  const { book, player } = told;
  const play = (row: ReturnType<typeof act>) => {
    const last = player.play(row).at(-1)?.outcome;
    if (!last?.done) throw new Error(JSON.stringify(last));
  };
  play(opening);
  play(committing('office', 'office-head'));
  play(committing('supervision', 'supervisor'));
  play(revealing('office', 'office-head'));
  play(revealing('supervision', 'supervisor'));
  const leaver = book.round('r1')?.panel.panels.get('panel-o')?.members[0] ?? '';
  play(
    act({ do: 'decline-seat', by: `${leaver} as examiner`, with: { panel: 'panel-o', reason: 'no time' } }),
  );
  return {
    book,
    /** The streams signed anew, with events changed on the way. */
    records: (change: (event: LedgerEvent) => LedgerEvent = (event) => event): StreamRecord[] =>
      book.streams.map((stream) => {
        const copy = LedgerStream.create(stream.id, crypto);
        const events = stream.record.entries.map((entry) => change(entry.event));
        for (const id of new Set(events.map((event) => event.act))) {
          const own = events.filter((event) => event.act === id);
          copy.append(own, { at: own[0]?.at ?? '', crypto });
        }
        return copy.record;
      }),
  };
}
