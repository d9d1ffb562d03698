import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { localDateFrom } from './local-date.ts';
import {
  countWorkdays,
  isWeekend,
  parseWorkdayTable,
  readWorkdayTable,
  WorkdayTableSchema,
} from './schedule.ts';

const text = readFileSync(new URL('../../../../schemes/calendars/cn-workdays.yaml', import.meta.url), 'utf8');

function shipped() {
  const result = parseWorkdayTable(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.table;
}

describe('the shipped table', () => {
  test('counts the working days of every year, as announced and as changed', () => {
    const counts = shipped().schedules.map((schedule) => [
      schedule.year,
      schedule.announcedOn,
      countWorkdays(schedule),
    ]);

    expect(counts).toEqual([
      [2017, '2016-12-01', 249],
      [2018, '2017-11-30', 250],
      [2018, '2018-12-06', 250],
      [2019, '2018-12-06', 250],
      [2019, '2019-03-22', 250],
      [2020, '2019-11-21', 251],
      [2020, '2020-01-26', 249],
      [2021, '2020-11-25', 250],
      [2022, '2021-10-25', 249],
      [2023, '2022-12-08', 249],
      [2024, '2023-10-25', 251],
      [2025, '2024-11-12', 248],
      [2026, '2025-11-04', 248],
    ]);
    expect(shipped().schedules.map(({ workdays }) => workdays)).toEqual(counts.map(([, , count]) => count));
  });

  test('names the document and its confidence for every entry', () => {
    const { id, zone, schedules } = shipped();

    expect([id, zone]).toEqual(['cn-workdays', 'Asia/Shanghai']);
    expect(schedules.filter(({ doc }) => !/^国办发明电〔20\d\d〕\d+号$/.test(doc))).toEqual([]);
    const unchecked = schedules.filter(({ confidence }) => confidence !== 'checked');
    expect(unchecked.map(({ announcedOn, confidence }) => [announcedOn, confidence])).toEqual([
      ['2017-11-30', 'general'],
      ['2018-12-06', 'general'],
      ['2019-11-21', 'general'],
      ['2023-10-25', 'general'],
      ['2024-11-12', 'general'],
      ['2025-11-04', 'general'],
    ]);
  });

  test('announces each year before it begins, changes aside', () => {
    const first = new Map(shipped().schedules.map(({ year }) => [year, '9999']));
    for (const { year, announcedOn } of shipped().schedules) {
      if (announcedOn < (first.get(year) ?? '')) first.set(year, announcedOn);
    }

    expect([...first].filter(([year, announcedOn]) => !announcedOn.startsWith(String(year - 1)))).toEqual([]);
  });
});

describe('a table with mistakes', () => {
  const schedule = {
    year: 2023,
    announcedOn: '2022-12-08',
    doc: 'doc 1',
    confidence: 'checked',
    workdays: 260,
    weekdayOff: ['2023-01-02'],
    weekendWork: ['2023-01-28'],
  };
  const table = { id: 'test-days', zone: 'Asia/Shanghai', schedules: [schedule] };
  const problems = (change: object) => {
    const result = readWorkdayTable({ ...table, schedules: [{ ...schedule, ...change }] });
    return result.ok ? [] : result.problems.map(({ message }) => message);
  };

  test('loads when there is none', () => {
    expect(readWorkdayTable(table)).toEqual({ ok: true, table });
  });

  test('says which count is wrong', () => {
    expect(problems({ workdays: 259 })).toEqual(['260 working days, control count 259']);
  });

  test('says which days cannot be', () => {
    expect(problems({ weekdayOff: ['2023-01-02', '2024-01-01'] })).toEqual(['2024-01-01 is not in 2023']);
    expect(problems({ weekdayOff: ['2023-01-02', '2023-01-02'] })).toEqual(['2023-01-02 is listed twice']);
    expect(problems({ weekdayOff: ['2023-01-02', '2023-01-01'] })).toEqual([
      'day off 2023-01-01 is a weekend day already',
    ]);
    expect(problems({ weekendWork: ['2023-01-28', '2023-01-30'] })).toEqual([
      'worked 2023-01-30 is no weekend day',
    ]);
  });

  test('says where a day does not exist', () => {
    const result = readWorkdayTable({ ...table, schedules: [{ ...schedule, weekdayOff: ['2023-02-29'] }] });

    expect(result).toEqual({
      ok: false,
      problems: [{ path: 'schedules.0.weekdayOff.0', message: 'not a day of the form YYYY-MM-DD' }],
    });
  });

  test('refuses two schedules of a year announced on one day', () => {
    expect(readWorkdayTable({ ...table, schedules: [schedule, schedule] })).toEqual({
      ok: false,
      problems: [{ path: '', message: 'two schedules: 2023 announced on 2022-12-08' }],
    });
  });

  test('refuses unknown keys and text that is no YAML', () => {
    expect(readWorkdayTable({ ...table, extra: 1 }).ok).toBe(false);
    expect(parseWorkdayTable('a: [')).toMatchObject({ ok: false, problems: [{ path: '' }] });
  });
});

test('Saturday and Sunday are a weekend, Friday and Monday are not', () => {
  const days = ['2023-10-06', '2023-10-07', '2023-10-08', '2023-10-09'];

  expect(days.map((text) => isWeekend(localDateFrom(text)))).toEqual([false, true, true, false]);
});

test('the table has a JSON Schema, days being patterned strings', () => {
  const schema = z.toJSONSchema(WorkdayTableSchema);

  expect(JSON.stringify(schema)).toContain('"announcedOn":{"type":"string","pattern":');
});
