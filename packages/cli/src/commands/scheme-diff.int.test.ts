import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../program.ts';

const shipped = fileURLToPath(new URL('../../../../schemes', import.meta.url));
const linesOf = (...args: string[]) =>
  runProgram(['--schemes', shipped, ...args])
    .out.split('\n')
    .map((line) => line.trim());

describe('laureate scheme diff', () => {
  const lines = linesOf('scheme', 'diff', 'wuhan-draft1', 'wuhan-draft2');
  const at = (start: string) => lines.findIndex((line) => line.startsWith(start));

  it('puts the name of the stage before that of the rule', () => {
    expect(lines.slice(at('公示 · 期限'), at('公示 · 期限') + 4)).toEqual([
      '公示 · 期限  process.public-notice.term',
      '规定不同',
      '武汉市市长质量奖（一稿）：（待定）个工作日  [第二十四条]  理解：notice-length',
      '武汉市市长质量奖（二稿）：5个工作日  [第二十二条]  理解：decision-1',
    ]);
    expect(at('陈述答辩  process.defence')).toBeGreaterThan(0);
  });

  it('tells the points of each division on a line of its own', () => {
    expect(lines).toContain('分值：一线员工：基本条件 20分（10+5+5）、主要业绩（一线员工） 80分（30+30+20）');
    expect(lines).toContain('分值：其他人员：参照评分的组别：高层管理者、中层管理者、员工');
  });

  it('tells what a rule says also where only its freedom differs', () => {
    const from = at('公示 · 异议 · 审查期限');

    expect(lines.slice(from + 2, from + 4).map((line) => line.split('  ')[0])).toEqual([
      '武汉市市长质量奖（一稿）：5个工作日，可设定',
      '武汉市市长质量奖（二稿）：5个工作日',
    ]);
  });

  it('does not count the tie between a scheme and its parent', () => {
    const { out } = runProgram([
      '--schemes',
      shipped,
      'scheme',
      'diff',
      'wuhan-draft2',
      'hushan-district',
      '--json',
    ]);
    const paths = (JSON.parse(out) as { path: string }[]).map(({ path }) => path);

    expect(paths).toContain('encouraged.lake-tourism');
    expect(paths.filter((path) => path.startsWith('extends'))).toEqual([]);
  });
});

describe('laureate scheme show', () => {
  it('tells what a derived scheme rules otherwise, adds and leaves out', () => {
    const lines = linesOf('scheme', 'show', 'hushan-district');

    expect(lines.slice(lines.indexOf('派生关系') + 1, lines.indexOf('派生关系') + 6)).toEqual([
      '派生自：武汉市市长质量奖（二稿）  wuhan-draft2  第 1 版  [区办法第一条]',
      '另行规定：施行期限；质量奖 · 名额 · 单位奖；质量奖 · 名额 · 个人奖；提名奖 · 名额 · 单位奖；从事生产经营或公益活动3年以上 · 至少；公示 · 期限',
      '增加：湖区文旅',
      '不适用：每次评选至多使用  [区办法第三条]',
      '其余照上级办法；逐条对照：laureate scheme diff wuhan-draft2 hushan-district',
    ]);
  });

  it('tells what a stage says for itself and names each open value', () => {
    const lines = linesOf('scheme', 'show', 'wuhan-draft1');

    expect(lines[lines.findIndex((line) => line.startsWith('1. 申报通知')) + 1]).toBe(
      '发布媒体：政府网站、主要媒体',
    );
    expect(lines).toContain('公示 · 期限  process.public-notice.term.value  [第二十四条]');
  });
});
