import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DossierText, dossierDocument, readDossier } from './dossier-document.ts';
import { crc32, storedPart, zipOf } from './zip.ts';

const text: DossierText = {
  title: '申报书 <O-01> & 附件',
  sections: [
    {
      id: '4.1',
      title: '领导',
      text: '第一行\n第二行 </dossier>',
      evidence: [{ ref: 'file:a', name: '证明.pdf' }],
    },
    { id: '4.2', title: '战略', text: '', evidence: [] },
  ],
};
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the main document of an application', () => {
  test('is read back as it was written', () => {
    expect(readDossier(dossierDocument(text))).toEqual(text);
  });

  test('is read back whatever people write, but for signs that XML cannot hold', () => {
    const sign = fc.constantFrom('a', '字', '&', '<', '>', '"', '\n', ']]>', '&lt;', '\u{20000}', ' ');
    const line = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
    const section = fc.record({
      id: line,
      title: line,
      text: line,
      evidence: fc.array(fc.record({ ref: line, name: line }), { maxLength: 2 }),
    });

    fc.assert(
      fc.property(fc.record({ title: line, sections: fc.array(section, { maxLength: 3 }) }), (written) => {
        expect(readDossier(dossierDocument(written))).toEqual(written);
      }),
    );
  });

  test('has the same bytes for the same text and others for another', () => {
    const other = { ...text, title: '另一份' };

    expect(hash(dossierDocument(text))).toBe(hash(dossierDocument(text)));
    expect(hash(dossierDocument(text))).not.toBe(hash(dossierDocument(other)));
  });

  test('is nothing for another file', () => {
    expect(readDossier(new TextEncoder().encode('%PDF-1.7'))).toBeUndefined();
    expect(readDossier(zipOf([{ name: 'a.txt', bytes: new Uint8Array([1]) }]))).toBeUndefined();
  });
});

describe('archives', () => {
  test('carry the check sum of ISO 3309', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  test('give a stored part by its name, and nothing for a name that is not there or a compressed part', () => {
    const archive = zipOf([
      { name: 'a', bytes: new Uint8Array([1, 2, 3]) },
      { name: 'b', bytes: new Uint8Array([]) },
    ]);
    const compressed = Uint8Array.from(archive);
    compressed[8] = 8;

    expect(storedPart(archive, 'a')).toEqual(new Uint8Array([1, 2, 3]));
    expect(storedPart(archive, 'b')).toEqual(new Uint8Array([]));
    expect(storedPart(archive, 'c')).toBeUndefined();
    expect(storedPart(compressed, 'a')).toBeUndefined();
  });
});
