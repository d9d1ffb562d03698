import { writeFileSync } from 'node:fs';
import { canonicalJson, type LedgerReport, verifyLedger } from '@laureate/core';
import { nodeVerifyCrypto } from '@laureate/node';
import { describe, expect, it } from 'vitest';
import type { PlayedExample } from './played-example.ts';

/** Tries to change the exports of a played example: every change must be found. `tries`: signs changed per export. */
export function describeTampering(example: PlayedExample, tries: number): void {
  const { linesOf, pathOf, run } = example;
  const nameOf = (which: 'full' | 'public') => (which === 'full' ? 'ledger.jsonl' : 'ledger.public.jsonl');

  /** Signatures already checked are remembered: the same line need not be checked for every try. */
  const checked = new Map<string, boolean>();
  const crypto: typeof nodeVerifyCrypto = {
    sha256: (bytes) => nodeVerifyCrypto.sha256(bytes),
    verify: (key, bytes, signature) => {
      const name = [key, bytes, signature].map((part) => Buffer.from(part).toString('base64')).join();
      const answer = checked.get(name) ?? nodeVerifyCrypto.verify(key, bytes, signature);
      checked.set(name, answer);
      return answer;
    },
  };
  const verify = (lines: readonly string[]): LedgerReport =>
    verifyLedger(`${lines.join('\n')}\n`, { crypto });
  const foundLines = (report: LedgerReport) =>
    report.checks.flatMap((check) => check.found.map((found) => found.line));

  function changed(lines: readonly string[], at: number, change: (line: string) => string): string[] {
    return lines.map((line, index) => (index === at ? change(line) : line));
  }

  /** One letter or digit of a line exchanged for another. */
  function flip(line: string, at: number): string {
    const sign = line[at] ?? '';
    return `${line.slice(0, at)}${sign === '7' ? '8' : '7'}${line.slice(at + 1)}`;
  }

  describe.each(['full', 'public'] as const)('the %s ledger of the example', (which) => {
    it('is accepted, with everything computed again that it shows, against the head of the run', () => {
      const verified = run(['verify', pathOf(nameOf(which)), '--head', pathOf('head.json'), '--json']);

      const report = JSON.parse(verified.out) as LedgerReport;
      expect({ exit: verified.exit, found: report.checks.flatMap((check) => check.found) }).toEqual({
        exit: 0,
        found: [],
      });
      const results = new Map(report.checks.map((check) => [check.check, check.result]));
      expect(results.get('terms')).toBe('recomputed');
      expect(results.get('candidates@1')).toBe(which === 'full' ? 'recomputed' : 'sealed');
    });

    it('shows one changed sign anywhere at its line', () => {
      const lines = linesOf(nameOf(which));
      for (let n = 0; n < tries; n += 1) {
        const at = (n * 7919) % lines.length;
        const line = lines[at] ?? '';
        const report = verify(changed(lines, at, () => flip(line, (n * 104_729) % line.length)));

        expect({ ok: report.ok, at: foundLines(report).includes(at + 1) }, `line ${at + 1}`).toEqual({
          ok: false,
          at: true,
        });
      }
    }, 120_000);

    it('shows two lines that changed places', () => {
      const lines = [...linesOf(nameOf(which))];
      const at = lines.findIndex(
        (line, n) => n > 100 && line.includes('"leaf"') && (lines[n + 1] ?? '').includes('"leaf"'),
      );
      const [first = '', second = ''] = [lines[at], lines[at + 1]];
      lines.splice(at, 2, second, first);

      const report = verify(lines);
      expect(report.ok).toBe(false);
      expect(foundLines(report).some((line) => line === at + 1 || line === at + 2)).toBe(true);
    });

    it('shows a last event that is gone, with its head still there', () => {
      const lines = linesOf(nameOf(which));
      const report = verify(lines.filter((_, at) => at !== lines.length - 2));

      expect(report.ok).toBe(false);
      expect(Math.max(...foundLines(report))).toBe(lines.length - 1);
    });

    it('shows a last act that is gone with its head and the counts, against the head of the run', () => {
      const lines = [...linesOf(nameOf(which))];
      const header = JSON.parse(lines[0] ?? '') as { streams: { id: string; size: number; heads: number }[] };
      const before = lines.slice(0, -1).findLastIndex((line) => line.startsWith('{"head"'));
      const events = lines.length - 1 - (before + 1);
      const last = header.streams.at(-1);
      if (last) Object.assign(last, { size: last.size - events, heads: last.heads - 1 });
      const cut = [canonicalJson(header), ...lines.slice(1, before + 1)];
      const file = pathOf(`cut-${which}.jsonl`);
      writeFileSync(file, `${cut.join('\n')}\n`);

      expect(verify(cut).ok).toBe(true);
      const against = run(['verify', file, '--head', pathOf('head.json'), '--json']);
      expect(against.exit).toBe(1);
      const { checks } = JSON.parse(against.out) as LedgerReport;
      expect(checks.filter((check) => check.check === 'expected-heads')).toContainEqual(
        expect.objectContaining({
          result: 'absent',
          found: [expect.objectContaining({ stream: last?.id, what: 'events-deleted-after' })],
        }),
      );
    });
  });

  describe('in the full ledger', () => {
    const rewritten = (
      type: string,
      change: (event: Record<string, unknown>) => void,
    ): [number, LedgerReport] => {
      const full = linesOf(nameOf('full'));
      const at = full.findIndex((line) => line.includes(`"type":"${type}"`));
      const lines = changed(full, at, (line) => {
        const entry = JSON.parse(line) as { event: Record<string, unknown> };
        change(entry.event);
        return canonicalJson(entry);
      });
      return [at + 1, verify(lines)];
    };

    it('a changed score is found at its event', () => {
      const [line, report] = rewritten('ScoreSheetSubmitted', (event) => {
        const { values } = event.payload as { values: Record<string, number> };
        for (const item of Object.keys(values).slice(0, 1)) values[item] = 100 - (values[item] ?? 0);
      });

      expect(report.checks.flatMap((check) => check.found)).toContainEqual(
        expect.objectContaining({
          line,
          what: 'leaf-differs',
          type: 'ScoreSheetSubmitted',
          stream: expect.stringMatching(/^round\//),
        }),
      );
    });

    it('a changed time is found at its event', () => {
      const [line, report] = rewritten('PublicNoticeClosed', (event) => {
        event.at = String(event.at).replace('T0', 'T1');
      });

      expect(foundLines(report)).toContain(line);
      expect(report.ok).toBe(false);
    });
  });
}
