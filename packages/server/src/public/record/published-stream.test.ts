import { LedgerStream, type LedgerStretch } from '@laureate/core';
import { demonstrationCrypto } from '@laureate/node';
import { describe, expect, it } from 'vitest';
import { PublishedStream } from './published-stream.ts';

const crypto = demonstrationCrypto('published stream');
const by = { person: 'p', role: 'office' };
const drafts = {
  hidden: { type: 'FactEstablished', v: 1, command: 'establish-fact', by, payload: {} },
  notice: (notice: string) => ({
    type: 'PublicNoticeOpened',
    v: 1,
    command: 'open-public-notice',
    by,
    payload: { notice },
  }),
};

/** Acts of events: hidden, a notice together with something hidden, hidden, hidden. */
function aStream() {
  const stream = LedgerStream.create('round/r1', crypto);
  const acts = [
    [drafts.hidden],
    [drafts.hidden, drafts.notice('n1'), drafts.hidden],
    [drafts.hidden, drafts.hidden],
    [drafts.hidden],
  ];
  for (const [at, act] of acts.entries())
    stream.append(act, { at: `2026-01-0${at + 1}T01:00:00.000Z`, crypto });
  return stream;
}

function stretch({ record }: LedgerStream, from: number, to: number): LedgerStretch {
  const heads = record.heads.filter(({ size }) => size > from && size <= to);
  return { from, entries: record.entries.slice(from, to), heads };
}

describe('a published stream', () => {
  it('ends with its last public act; what came after is not told', () => {
    const stream = aStream();
    const published = new PublishedStream('round/r1');
    published.take(stretch(stream, 0, 7));

    expect(published.published).toEqual({ id: 'round/r1', head: stream.record.heads[1], heads: 2 });
    expect(published.headOf('PublicNoticeOpened', 'n1')).toEqual(stream.record.heads[1]);
    expect(published.headOf('PublicNoticeOpened', 'n2')).toBeUndefined();
  });

  it.each([1, 2, 3])('is the same when it is read %i events at a time', (length) => {
    const stream = aStream();
    const published = new PublishedStream('round/r1');
    for (let from = 0; from < 7; from += length)
      published.take(stretch(stream, from, Math.min(7, from + length)));

    expect(published.size).toBe(7);
    expect(published.published).toEqual({ id: 'round/r1', head: stream.record.heads[1], heads: 2 });
  });

  it('is nothing before the first public act', () => {
    const published = new PublishedStream('round/r1');
    published.take(stretch(aStream(), 0, 1));

    expect(published.published).toBeUndefined();
  });

  it('grows with the next public act', () => {
    const stream = aStream();
    const published = new PublishedStream('round/r1');
    published.take(stretch(stream, 0, 7));
    stream.append([drafts.notice('n2')], { at: '2026-01-05T01:00:00.000Z', crypto });
    published.take(stretch(stream, 7, 8));

    expect(published.published).toEqual({ id: 'round/r1', head: stream.record.heads[4], heads: 5 });
    expect(published.headOf('PublicNoticeOpened', 'n1')).toEqual(stream.record.heads[1]);
  });
});
