import { describe, expect, it } from 'vitest';
import { readDraftId } from './draft-id.ts';

describe('ids of drafts', () => {
  it('name a new application, changes to a filed one, or a score sheet', () => {
    expect(readDraftId('application:r1:new:p-1')).toEqual({
      kind: 'new-application',
      round: 'r1',
      party: 'p-1',
    });
    expect(readDraftId('application:r1:O-1')).toEqual({ kind: 'application', round: 'r1', case: 'O-1' });
    expect(readDraftId('score:r1:document-review:O-1:e-1')).toEqual({
      kind: 'score',
      round: 'r1',
      stage: 'document-review',
      case: 'O-1',
      person: 'e-1',
    });
  });

  it.each([
    '',
    'application',
    'application:r1',
    'application:r1:new',
    'application:r1:new:p:q',
    'application:r1:old:p',
    'application::O-1',
    'score:r1:s:O-1',
    'score:r1:s:O-1:e:f',
    'other:r1:O-1',
    'application:r1:../x',
    'application:r1:O 1',
  ])('are nothing else: %j', (text) => {
    expect(readDraftId(text)).toBeUndefined();
  });
});
