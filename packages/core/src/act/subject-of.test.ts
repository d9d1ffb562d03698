import { describe, expect, it } from 'vitest';
import { subjectOf, subjectsIn } from './subject-of.ts';

describe('whose data a text is', () => {
  it('that of the case, party or person named beside it, the case first', () => {
    expect(subjectOf({ case: 'O-1', person: 'p' })).toBe('O-1');
    expect(subjectOf({ case: 'O-1' }, { party: 'p', profile: '…' })).toBe('p');
  });

  it('that of the payload when nothing beside it names anyone', () => {
    expect(subjectOf({ party: 'p', contact: {} }, { phone: '1' })).toBe('p');
    expect(subjectOf({ party: '' })).toBe('stream');
    expect(subjectOf(undefined)).toBe('stream');
    expect(subjectOf('text')).toBe('stream');
  });

  it('every one of them is known before sealing', () => {
    const payload = {
      administrators: { a: { party: 'x' }, b: { party: 'y' } },
      list: [{ case: 'O-2' }, 3, null],
    };

    expect([...subjectsIn(payload)]).toEqual(['stream', 'x', 'y', 'O-2']);
  });
});
