import { describe, expect, it } from 'vitest';
import { BadSettings, readSettings } from './settings.ts';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof BadSettings) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  it('hold without any being given', () => {
    const settings = readSettings({});

    expect(settings.LAUREATE_PORT).toBe(8080);
    expect(settings.LAUREATE_ORIGIN).toBe('http://127.0.0.1:8080');
    expect(settings.LAUREATE_DATA).toMatch(/\/data$/);
    expect(settings.DATABASE_URL).toBeUndefined();
  });

  it('treat an empty value as not given', () => {
    expect(readSettings({ DATABASE_URL: '', LAUREATE_PORT: '' }).LAUREATE_PORT).toBe(8080);
  });

  it('name every problem together, and no value', () => {
    const problems = problemsOf({
      LAUREATE_PORT: '65536',
      DATABASE_URL: 'mysql://secret@host',
      LAUREATE_MASTER_KEY: 'top-secret',
      LAUREATE_SESSION_IDLE_SECONDS: '0',
    });

    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'DATABASE_URL',
      'LAUREATE_PORT',
      'LAUREATE_MASTER_KEY',
      'LAUREATE_SESSION_IDLE_SECONDS',
    ]);
    expect(problems.join()).not.toMatch(/secret/);
  });

  it('take ports up to the last one', () => {
    expect(readSettings({ LAUREATE_PORT: '65535' }).LAUREATE_PORT).toBe(65_535);
    expect(problemsOf({ LAUREATE_PORT: '-1' })).toHaveLength(1);
  });

  it('name what is missing of settings that go together', () => {
    expect(problemsOf({ S3_ENDPOINT: 'http://127.0.0.1:1', S3_BUCKET: 'b' })).toEqual([
      'S3_ACCESS_KEY: goes with S3_ENDPOINT, S3_BUCKET',
      'S3_SECRET_KEY: goes with S3_ENDPOINT, S3_BUCKET',
    ]);
  });
});
