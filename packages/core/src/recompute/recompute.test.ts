import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Book } from '../book.ts';
import { eventKinds } from '../catalogue.ts';
import {
  type LedgerEvent,
  LedgerStream,
  type StreamRecord,
  verifyLedger,
  writeLedger,
} from '../ledger/index.ts';
import { tell } from '../scenario/imagined-city.ts';
import { loadScenarios } from '../scenario/load-scenarios.ts';
import { workdays } from '../testing/city.ts';
import { sampleCrypto } from '../testing/sample-ledger.ts';
import { schemeUnderTest } from '../testing/scheme-under-test.ts';
import { recomputeDomain } from './index.ts';

const crypto = sampleCrypto();
const { document, articles, compliance, standards } = schemeUnderTest();
const storyPath = new URL('../../../../schemes/wuhan-draft2/story.yaml', import.meta.url);
const { story } = loadScenarios([{ path: 'story.yaml', text: readFileSync(storyPath, 'utf8') }]);

function told(): Book {
  if (!story) throw new Error('the story does not load');
  const named = { workdays: workdays(), scheme: { document, articles, compliance, standards } };
  const { book, broken } = tell(story, story.acts, crypto, named);
  if (broken) throw new Error(JSON.stringify(broken));
  return book;
}

/** The story's streams written again with real signatures, one event changed on the way. */
function records(change: (event: LedgerEvent) => LedgerEvent = (event) => event): StreamRecord[] {
  return told().streams.map((stream) => {
    const copy = LedgerStream.create(stream.id, crypto);
    const events = stream.record.entries.map((entry) => change(entry.event));
    for (const act of new Set(events.map((event) => event.act))) {
      const own = events.filter((event) => event.act === act);
      copy.append(own, { at: own[0]?.at ?? '', crypto });
    }
    return copy.record;
  });
}

const isPublic = (streams: readonly StreamRecord[]) => {
  const kindOf = new Map(
    streams.flatMap((stream) =>
      stream.entries.map((entry) => [entry.event, stream.id.split('/')[0]] as const),
    ),
  );
  return (event: LedgerEvent) =>
    eventKinds.get(`${kindOf.get(event)}/${event.type}`)?.visibility === 'public';
};

function verdicts(streams: StreamRecord[], visibility: 'full' | 'public' = 'full') {
  const file = writeLedger(streams, { visibility, publicKey: crypto.publicKey, isPublic: isPublic(streams) });
  return verifyLedger(file, { crypto, recompute: [recomputeDomain] });
}

const domain = (report: ReturnType<typeof verdicts>, name: string) =>
  report.checks.find((check) => check.check === name);

describe('recomputing the domain', () => {
  test('everything in the story is computed again from the full record', () => {
    const report = verdicts(records());

    const counts = Object.fromEntries(
      report.checks.map((check) => [check.check, [check.result, check.found]]),
    );
    expect(counts).toMatchObject({
      payloads: ['recomputed', []],
      hats: ['recomputed', []],
      terms: ['recomputed', []],
      'places@1': ['recomputed', []],
      'eligibility@1': ['recomputed', []],
      'panel-score@1': ['recomputed', []],
      'competition-rank@1': ['recomputed', []],
      'candidates@1': ['recomputed', []],
      'vote@1': ['recomputed', []],
      resolution: ['recomputed', []],
    });
    expect(report.ok).toBe(true);
    expect(domain(report, 'panel-score@1')?.count).toBe(11);
  });

  test('a public export proves its terms and seals what needs the scores', () => {
    const report = verdicts(records(), 'public');

    expect(report.ok).toBe(true);
    expect(domain(report, 'terms')).toMatchObject({ result: 'recomputed', count: 3 });
    expect(domain(report, 'competition-rank@1')).toMatchObject({ result: 'sealed' });
  });

  const lies: readonly [string, string, (payload: Record<string, unknown>) => Record<string, unknown>][] = [
    [
      'terms',
      'PublicNoticeOpened',
      (payload) => ({ ...payload, term: { ...(payload.term as object), endsOn: '2026-06-23' } }),
    ],
    [
      'places@1',
      'RoundPlanned',
      (payload) => ({
        ...payload,
        places: (payload.places as { forThisRound: number }[]).map((place) => ({
          ...place,
          forThisRound: 9,
        })),
      }),
    ],
    ['panel-score@1', 'ScorebookConfirmed', (payload) => ({ ...payload, score: '70001' })],
    [
      'competition-rank@1',
      'RankingDrawnUp',
      (payload) => ({ ...payload, rows: [...(payload.rows as unknown[])].reverse() }),
    ],
    ['vote@1', 'MotionDecided', (payload) => ({ ...payload, carried: false })],
    ['resolution', 'CandidatesResolved', (payload) => ({ ...payload, winners: [] })],
    ['eligibility@1', 'EligibilityDecided', (payload) => ({ ...payload, findings: [] })],
    ['payloads', 'CallPublished', (payload) => ({ ...payload, fee: 100 })],
  ];

  test.each(lies)('%s: a signed lie in %s is found at its event', (name, type, lie) => {
    let done = false;
    const report = verdicts(
      records((event) => {
        if (done || event.type !== type) return event;
        done = true;
        return { ...event, payload: lie(event.payload as Record<string, unknown>) };
      }),
    );

    expect(domain(report, name)).toMatchObject({
      result: 'wrong',
      found: [{ type, what: 'recomputation-differs' }],
    });
  });

  test('an act in a hat its person could not wear is found', () => {
    const report = verdicts(
      records((event) =>
        event.type === 'PublicNoticeClosed'
          ? { ...event, by: { ...event.by, person: 'office-clerk' } }
          : event,
      ),
    );

    expect(domain(report, 'hats')).toMatchObject({
      result: 'wrong',
      found: [{ type: 'PublicNoticeClosed' }],
    });
  });
});
