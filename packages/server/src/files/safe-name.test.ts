import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentDisposition, safeName } from './safe-name.ts';

const anyName = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));

describe('a safe name', () => {
  it.each([
    ['营业执照.pdf', '营业执照.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\材料\\报告.docx', '报告.docx'],
    ['gnp.\u202egpj.exe', 'gnp._gpj.exe'],
    ['a\0b\r\nc.pdf', 'a_b__c.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['nul', '_nul'],
    ['console.pdf', 'console.pdf'],
    [' .hidden. ', 'hidden'],
    ['..', 'file'],
    ['', 'file'],
    ['a<b>|c?*.png', 'a_b__c__.png'],
    ['cafe\u0301.pdf', 'caf\u00e9.pdf'],
  ])('of %j is %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it('keeps the extension when it is shortened, counting signs and not halves of them', () => {
    expect(safeName(`${'长'.repeat(200)}.pdf`)).toBe(`${'长'.repeat(116)}.pdf`);
    expect(safeName(`${'𠮷'.repeat(119)}.`)).toBe('𠮷'.repeat(119));
    expect(safeName('x'.repeat(120))).toBe('x'.repeat(120));
    expect(safeName('x'.repeat(121))).toBe('x'.repeat(120));
  });

  it('is safe whatever the name, and stays as it is when made safe again', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const safe = safeName(name);
        expect(safe).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]|^\.|[\s.]$|^$/u);
        expect(Array.from(safe).length).toBeLessThanOrEqual(121);
        expect(safeName(safe)).toBe(safe);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the header that names a download', () => {
  it('gives the name in ASCII and in full', () => {
    expect(contentDisposition('证 (1).pdf', false)).toBe(
      `attachment; filename="_ (1).pdf"; filename*=UTF-8''%E8%AF%81%20%281%29.pdf`,
    );
    expect(contentDisposition('a.png', true)).toBe(`inline; filename="a.png"; filename*=UTF-8''a.png`);
  });

  it('holds nothing that ends a header or a quoted text, whatever the name', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(contentDisposition(name, false)).toMatch(
          /^attachment; filename="[\x20\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[\w.!~%-]*$/,
        );
      }),
      { numRuns: 2000 },
    );
  });
});
