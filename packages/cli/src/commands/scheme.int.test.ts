import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runProgram } from '../program.ts';
import { laureate } from '../testing/laureate.ts';

const shipped = fileURLToPath(new URL('../../../../schemes', import.meta.url));
let folder = '';
/** The real program, in the folder above the schemes. */
const run = (...args: string[]) => laureate(['--schemes', 'schemes', ...args], folder);
/** The same without a process of its own: for what does not depend on the working folder. */
const ask = (...args: string[]) => runProgram(['--schemes', join(folder, 'schemes'), ...args]);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'schemes-'));
  cpSync(join(shipped, 'standards'), join(folder, 'schemes/standards'), { recursive: true });
  cpSync(join(shipped, 'calendars'), join(folder, 'schemes/calendars'), { recursive: true });
  ask('scheme', 'new', 'my-city');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the new scheme with one text changed. */
function changedCopy(id: string, file: string, from: string, to: string): void {
  const target = join(folder, 'schemes', id);
  cpSync(join(folder, 'schemes/my-city'), target, { recursive: true });
  const text = readFileSync(join(target, file), 'utf8');
  if (!text.includes(from)) throw new Error(`not in ${file}: ${from}`);
  writeFileSync(join(target, file), text.replace(from, to));
  const scheme = join(target, 'scheme.yaml');
  writeFileSync(scheme, readFileSync(scheme, 'utf8').replace('id: my-city', `id: ${id}`));
}

describe('laureate scheme new', () => {
  it('writes a scheme that loads and says what is to be filled in', () => {
    const { exit, out } = run('scheme', 'new', 'other-city', '--json');

    const { written, toFill, problems, open } = JSON.parse(out);
    expect(exit).toBe(0);
    expect(written).toEqual(
      ['scheme', 'articles', 'compliance'].map((name) => `schemes/other-city/${name}.yaml`),
    );
    expect(toFill).toContainEqual({ file: 'schemes/other-city/scheme.yaml', line: 6, what: 'title' });
    expect(problems).toEqual([]);
    expect(open).toContain('process.public-notice.term.value');
  });

  it('copies a scheme under another id and names what belongs to the other award', () => {
    const { exit, out } = run('scheme', 'new', 'my-district', '--from', 'my-city', '--json');

    const text = readFileSync(join(folder, 'schemes/my-district/scheme.yaml'), 'utf8');
    expect(exit).toBe(0);
    expect(text).toContain('\nid: my-district\nversion: 1\n');
    expect(JSON.parse(out).toFill).toContainEqual({
      file: 'schemes/my-district/scheme.yaml',
      line: 9,
      what: 'programme',
    });
  });

  it.each([
    [['my-city'], '已经存在'],
    [['My City'], '编号'],
    [['new-city', '--from', 'nowhere'], '没有办法“nowhere”'],
  ])('refuses %j and exits 2', (args, sentence) => {
    const { exit, err } = ask('scheme', 'new', ...args);

    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe('laureate scheme list and show', () => {
  it('lists what is there', () => {
    const { exit, out } = run('scheme', 'list', '--json');

    expect(exit).toBe(0);
    expect(JSON.parse(out).find(({ id }: { id: string }) => id === 'my-city')).toEqual(
      expect.objectContaining({
        id: 'my-city',
        loads: true,
        version: 1,
        tracks: ['organisation', 'individual'],
      }),
    );
  });

  it('shows rules with what they say and cite', () => {
    const { exit, out } = run('scheme', 'show', 'my-city', '--json');

    const shown = JSON.parse(out);
    expect(exit).toBe(0);
    expect(shown.rules).toContainEqual({
      path: 'process.public-notice.term',
      says: { value: 'to-be-set', unit: 'working-days' },
      cites: ['article-1'],
    });
    expect(shown.process[1]).toEqual({
      stage: 'application',
      after: ['call'],
      tracks: ['organisation', 'individual'],
      cites: ['article-1'],
    });
  });

  it('shows the rules of the process in words', () => {
    const { out } = ask('scheme', 'show', 'my-city');

    expect(out).toContain('9. 公示 (TODO / TODO)  [TODO]');
    expect(out).toContain('     期限：（待定）个工作日  [TODO]');
  });

  it('shows one article with the rules that cite it', () => {
    const { exit, out } = ask('scheme', 'show', 'my-city', '--article', 'article-1', '--json');

    const { id, citedBy, compliance } = JSON.parse(out);
    expect({ exit, id, rows: compliance.length }).toEqual({ exit: 0, id: 'article-1', rows: 1 });
    expect(citedBy.length).toBeGreaterThan(40);
  });

  it('exits 2 for an unknown scheme or article', () => {
    const scheme = ask('scheme', 'show', 'nowhere');
    const article = ask('scheme', 'show', 'my-city', '--article', 'article-9');

    expect([scheme.exit, article.exit]).toEqual([2, 2]);
    expect(scheme.err).toContain('my-city');
    expect(article.err).toContain('现有：article-1');
  });
});

describe('laureate scheme check', () => {
  it('finds nothing in a new scheme', () => {
    const { exit, out } = run('scheme', 'check', 'my-city', '--json');

    expect({ exit, json: JSON.parse(out) }).toEqual({
      exit: 0,
      json: {
        ok: true,
        workdays: [],
        schemes: [
          {
            id: 'my-city',
            problems: [],
            scenarios: { run: 0, wrong: [], problems: [], storyMissing: false },
          },
        ],
      },
    });
  });

  it('places a problem, says what it is and what to do', () => {
    changedCopy(
      'broken-city',
      'scheme.yaml',
      'fees: { value: none, cites: [article-1] }',
      'fees: { value: none, cites: [article-2] }',
    );

    const { exit, out } = run('scheme', 'check', 'broken-city');

    expect(exit).toBe(1);
    expect(out).toMatch(
      /schemes\/broken-city\/scheme\.yaml:16:30 {2}fees\.cites\.0\n {2}没有条款“article-2”。.*\n {2}改法：/,
    );
  });

  it('finds a missing row of the compliance matrix', () => {
    changedCopy('bare-city', 'articles.yaml', "rows: ['row-1']", "rows: ['row-1', 'row-2']");

    const { exit, out } = ask('scheme', 'check', 'bare-city', '--json');

    expect(exit).toBe(1);
    expect(JSON.parse(out).schemes[0].problems).toEqual([
      expect.objectContaining({
        kind: 'row-without-compliance',
        facts: { row: 'row-2', article: 'article-1' },
      }),
    ]);
  });

  it('names a scenario file that cannot be read', () => {
    changedCopy('told-city', 'articles.yaml', 'Provisions', 'Provisions');
    mkdirSync(join(folder, 'schemes/told-city/scenarios'), { recursive: true });
    writeFileSync(join(folder, 'schemes/told-city/scenarios/one.yaml'), '- id: [\n');

    const { exit, out } = ask('scheme', 'check', 'told-city');

    expect(exit).toBe(1);
    expect(out).toContain('schemes/told-city/scenarios/one.yaml:');
    expect(out).toContain('told-city：1 个问题');
  });
});

describe('laureate scheme matrix', () => {
  it('counts the rows that are met', () => {
    const { exit, out } = run('scheme', 'matrix', 'my-city', '--json');

    expect({ exit, json: JSON.parse(out) }).toEqual({
      exit: 0,
      json: [
        {
          row: 'row-1',
          article: ['article-1'],
          how: ['I'],
          by: { rules: [], commands: [], views: [] },
          scenarios: { pass: 0, fail: 0 },
          note: { zh: 'TODO', en: 'TODO' },
          gaps: [],
        },
      ],
    });
  });

  it('exits 1 for a gap and names it', () => {
    changedCopy(
      'half-city',
      'compliance.yaml',
      'how: [I]\n  by: { views: [] }',
      'how: [E, R]\n  by: { rules: [fees] }',
    );

    const { exit, out } = ask('scheme', 'matrix', 'half-city');

    expect(exit).toBe(1);
    for (const gap of ['缺少通过的情景', '缺少不通过的情景', '没有记录它的操作']) expect(out).toContain(gap);
    expect(out).toContain('共 1 项：落实 0 项，缺口 1 项');
  });
});

describe('laureate scheme text', () => {
  it('lays an official text beside the articles and tells what is left over', () => {
    changedCopy(
      'text-city',
      'articles.yaml',
      'label: { zh: TODO, en: TODO }',
      'label: { zh: 第一条, en: Article 1 }',
    );
    writeFileSync(join(folder, 'law.txt'), '第一章 总则\n第一条 甲。\n第二条 乙。\n');
    mkdirSync(join(folder, 'texts'));

    const { exit, out } = run('scheme', 'text', 'text-city', 'law.txt', '--out', 'texts', '--json');

    expect({ exit, json: JSON.parse(out) }).toEqual({
      exit: 1,
      json: {
        written: join('texts', 'texts.yaml'),
        matched: ['article-1'],
        articlesWithoutText: [],
        left: [{ key: 'article.2', label: '第二条' }],
      },
    });
    expect(parse(readFileSync(join(folder, 'texts/texts.yaml'), 'utf8'))).toEqual([
      { article: 'article-1', text: '甲。' },
    ]);
  });

  it('exits 2 for a text without articles', () => {
    writeFileSync(join(folder, 'poem.txt'), '床前明月光\n');

    const { exit, err } = ask('scheme', 'text', 'my-city', join(folder, 'poem.txt'));

    expect(exit).toBe(2);
    expect(err).toContain('没有找到');
  });
});
