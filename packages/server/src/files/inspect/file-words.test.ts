import { languages, missingWords, placeholdersOf, say } from '@laureate/locales';
import { describe, expect, it } from 'vitest';
import { allowedExtensions } from '../file-kind.ts';
import { type FileRefusal, fileRefusalKinds, refuseFile } from './file-refusal.ts';

/** One refusal of every kind, with every fact it carries. */
const samples: readonly FileRefusal[] = [
  refuseFile('file-empty', { file: 'a.pdf' }),
  refuseFile('file-too-large', { file: 'a.pdf', megabytes: 50.01, maxMegabytes: 50 }),
  refuseFile('file-type-not-allowed', { file: 'a.svg', found: 'svg', allowed: allowedExtensions }),
  refuseFile('file-type-not-allowed', { file: 'a.rar', found: 'other-archive', allowed: allowedExtensions }),
  refuseFile('file-extension-disagrees', { file: 'a.png', extension: 'png', extensions: ['jpg', 'jpeg'] }),
  refuseFile('file-truncated', { file: 'a.pdf' }),
  refuseFile('file-damaged', { file: 'a.pdf' }),
  refuseFile('file-encrypted', { file: 'a.pdf' }),
  refuseFile('image-too-large', { file: 'a.png', width: 90_000, height: 90_000 }),
  refuseFile('archive-too-many-entries', { file: 'a.zip', entries: 9, maxEntries: 8 }),
  refuseFile('archive-too-big-inside', { file: 'a.zip', maxMegabytes: 500 }),
  refuseFile('archive-ratio', { file: 'a.zip', entry: 'b.pdf', maxRatio: 200 }),
  refuseFile('archive-nested', { file: 'a.zip', entry: 'b.zip' }),
  refuseFile('archive-name', { file: 'a.zip', entry: '../b.pdf', trick: 'parent' }),
  refuseFile('archive-link', { file: 'a.zip', entry: 'b.pdf' }),
  refuseFile('archive-duplicate', { file: 'a.zip', entry: 'b.pdf' }),
  refuseFile('archive-method', { file: 'a.zip', entry: 'b.pdf' }),
  refuseFile('file-macros', { file: 'a.doc' }),
  refuseFile('file-embedded-object', { file: 'a.docx', part: 'word/embeddings/oleObject1.bin' }),
  refuseFile('file-external-reference', { file: 'a.docx', part: 'word/_rels/settings.xml.rels' }),
  refuseFile('file-unknown-part', { file: 'a.docx', part: 'word/a.html' }),
  refuseFile('file-active-content', { file: 'a.pdf', what: 'automatic-action' }),
  refuseFile('file-unreadable-part', { file: 'a.pdf' }),
];

it('there are words for every reason against a file, and for nothing else', () => {
  expect(missingWords({ files: fileRefusalKinds })).toEqual([]);
  expect(new Set(samples.map(({ kind }) => kind))).toEqual(new Set(fileRefusalKinds));
});

describe.each(languages)('the words in %s', (language) => {
  it.each(samples)('say $kind with all its facts and none that is missing', ({ kind, facts }) => {
    expect(placeholdersOf(language, 'files', kind)).toEqual(Object.keys(facts).sort());
    expect(say(language, 'files', kind, { ...facts })).not.toContain('⟦');
  });

  it('tell hyphenated kinds apart from all others', () => {
    const told = (found: string) =>
      say(language, 'files', 'file-type-not-allowed', { file: 'a', found, allowed: ['pdf'] });

    expect(told('other-archive')).toContain('ZIP');
    expect(told('unknown')).not.toContain('ZIP');
  });
});
