import { describe, expect, it } from 'vitest';
import { runProgram } from '../program.ts';
import { laureate } from '../testing/laureate.ts';

describe('laureate period', () => {
  it('counts working days over a holiday', () => {
    const { exit, out } = laureate(['period', '--from', '2026-04-30', '--days', '2', '--json']);

    const { deadline, provisional, counted } = JSON.parse(out);
    expect({ exit, deadline, provisional }).toEqual({ exit: 0, deadline: '2026-05-07', provisional: false });
    expect(counted[0]).toEqual({
      date: '2026-04-30',
      counts: false,
      why: 'publication-day',
      provisional: false,
    });
    expect(counted.at(-1)).toEqual({
      date: '2026-05-07',
      counts: true,
      why: 'working-day',
      provisional: false,
    });
  });

  it('says so when the schedule of a year was not known', () => {
    const args = ['period', '--from', '2026-04-30', '--days', '2', '--known-on', '2025-01-01'];
    const { exit, out } = runProgram(args);

    expect(exit).toBe(0);
    expect(out).toContain('截止日：2026-05-04（周一）');
    expect(out).toContain('暂定');
  });

  it('counts natural days and leaves make-up days out on request', () => {
    const natural = runProgram(['period', '--from', '2026-05-04', '--days', '3', '--natural', '--json']);
    const without = runProgram(['period', '--from', '2026-05-06', '--days', '3', '--no-make-up', '--json']);
    const withThem = runProgram(['period', '--from', '2026-05-06', '--days', '3', '--json']);

    const deadlines = [natural, without, withThem].map(({ out }) => JSON.parse(out).deadline);
    expect(deadlines).toEqual(['2026-05-07', '2026-05-11', '2026-05-09']);
  });

  it.each([
    [['--from', '2026-02-30', '--days', '5'], '2026-02-30'],
    [['--from', '2026-02-03', '--days', '0'], '1 到 3660'],
    [['--from', '2026-02-03', '--days', '3661'], '1 到 3660'],
    [['--from', '2026-02-03'], '--days'],
    [['--from', '9999-12-30', '--days', '9'], '超出了日历'],
  ])('answers %j with what to do and exits 2', (args, sentence) => {
    const { exit, err } = runProgram(['period', ...args]);

    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe('laureate identify', () => {
  it('checks codes and shows them masked', () => {
    const { exit, out } = laureate(['identify', '91350100M000100Y43', '11010519491231002X', '--json']);

    expect({ exit, json: JSON.parse(out) }).toEqual({
      exit: 0,
      json: [
        { code: '913501********0Y43', kind: 'credit-code', valid: true, problem: null },
        { code: '110105********002X', kind: 'resident-id', valid: true, problem: null },
      ],
    });
  });

  it('exits 1 for a code that is not valid and never shows a day of birth', () => {
    const { exit, out } = runProgram(['identify', '110105194913310021', 'AB12345', '--json']);

    expect({ exit, json: JSON.parse(out) }).toEqual({
      exit: 1,
      json: [
        {
          code: '110105********0021',
          kind: 'resident-id',
          valid: false,
          problem: { kind: 'date', position: 7 },
        },
        { code: '*******', kind: 'unknown', valid: false, problem: { kind: 'unknown' } },
      ],
    });
  });

  it('needs a code', () => {
    const { exit, err } = runProgram(['identify', '--lang', 'en']);

    expect({ exit, err }).toEqual({
      exit: 2,
      err: 'The argument codes is missing.\nFor help: laureate identify --help\n',
    });
  });
});

describe('laureate', () => {
  it('helps in both languages, with examples for each command', () => {
    expect(laureate(['--help']).out).toContain('用法：');
    const { exit, out } = runProgram(['scheme', 'show', '--help', '--lang', 'en']);

    expect(exit).toBe(0);
    expect(out).toContain('Usage: laureate scheme show [options] <id>');
    expect(out).toContain('Examples:\n  laureate scheme show my-city');
  });

  it.each([
    [[], '请写明要运行的命令'],
    [['fly'], '没有命令 fly'],
    [['scheme', 'list', '--fast'], '没有选项 --fast'],
    [['scheme', 'list', '--lang', 'fr'], '可用的值：zh, en'],
  ])('answers %j with a hint and exits 2', (args, sentence) => {
    const { exit, err } = args.length > 0 ? runProgram(args) : laureate(args);

    expect(exit).toBe(2);
    expect(err).toContain(sentence);
    expect(err).toContain('--help');
  });
});
