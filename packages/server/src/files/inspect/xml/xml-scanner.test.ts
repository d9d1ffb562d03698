import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributesOf } from './attributes.ts';
import { XmlScanner } from './xml-scanner.ts';
import { XmlText } from './xml-text.ts';

/** What is seen of a text that comes in these pieces; neighbouring texts are joined. */
function seen(pieces: readonly string[]): {
  readonly told: string;
  readonly isBroken: boolean;
  readonly doctype: boolean;
} {
  let told = '';
  const scanner = new XmlScanner({
    open: (name) => {
      told += `<${name}>`;
    },
    close: (name) => {
      told += `</${name}>`;
    },
    text: (text) => {
      told += text;
    },
  });
  for (const piece of pieces) scanner.feed(piece);
  scanner.end();
  return { told, isBroken: scanner.isBroken, doctype: scanner.hasDoctype };
}

describe('scanning XML', () => {
  it.each([
    ['<a:b c="d"/>', '<b></b>'],
    ['<a>x<b/>y</a >', '<a>x<b></b>y</a>'],
    ['<a b=">" c=\'"\'>x</a>', '<a>x</a>'],
    ['<?xml version="1.0"?><a><!-- <b> -- > --></a>', '<a></a>'],
    ['<a><![CDATA[<b>]] ]>]]></a>', '<a><b>]] ]></a>'],
    ['<?p <a> ?>', ''],
  ])('tells %j as %j', (text, told) => {
    expect(seen([text])).toEqual({ told, isBroken: false, doctype: false });
  });

  it('tells of a document type, and of what is never closed', () => {
    expect(seen(['<!DOCTYPE a [<!ENTITY b "c">]><a/>']).doctype).toBe(true);
    for (const text of ['<a', '<a b="', '<!-- ', '<![CDATA[ ', '<? ', '<!-', '<']) {
      expect(seen([text]).isBroken).toBe(true);
    }
  });

  it('gives up on a tag longer than any honest one', () => {
    expect(seen([`<a b="${'x'.repeat(2_000_000)}"/>`]).isBroken).toBe(false);
    expect(seen(['<a b="', ...Array.from({ length: 40 }, () => 'x'.repeat(65_536)), '"/>']).isBroken).toBe(
      true,
    );
  });

  it('tells the same however the text is cut', () => {
    const bits = fc.constantFrom(
      '<a>',
      '</a>',
      '<b c="<>"/>',
      '<!-- <x> -->',
      '<![CDATA[<y>]]>',
      '<?z ?>',
      'text',
      ']]>',
      '-->',
      '<',
      '"',
      '!',
    );
    const cuts = fc.array(fc.nat(60), { maxLength: 6 });

    fc.assert(
      fc.property(fc.array(bits, { maxLength: 8 }), cuts, (parts, places) => {
        const text = parts.join('');
        const sorted = [
          0,
          ...places.map((place) => Math.min(place, text.length)).sort((a, b) => a - b),
          text.length,
        ];
        const pieces = sorted.slice(1).map((end, n) => text.slice(sorted[n], end));
        expect(seen(pieces)).toEqual(seen([text]));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the attributes of a tag', () => {
  it('come without prefix, in either quotes, with references decoded', () => {
    const tag = `<r:a x:Target = "a&amp;b" Mode='&#69;xt&#x65;rnal' empty="" bad="&#x110000;&other;">`;

    expect(Object.fromEntries(attributesOf(tag))).toEqual({
      Target: 'a&b',
      Mode: 'External',
      empty: '',
      bad: '&#x110000;&other;',
    });
  });
});

describe('the bytes of an XML part', () => {
  const read = (bytes: Buffer, size: number) => {
    const text = new XmlText();
    let all = '';
    for (let place = 0; place < bytes.length; place += size)
      all += text.write(bytes.subarray(place, place + size));
    return { text: all + text.end(), isUnknown: text.isUnknown };
  };

  it.each([1, 3, 1000])('are told apart by their first ones, in whatever pieces of %d they come', (size) => {
    expect(read(Buffer.from('<a/>'), size)).toEqual({ text: '<a/>', isUnknown: false });
    expect(read(Buffer.from('\ufeff<a/>', 'utf16le'), size)).toEqual({
      text: '\ufeff<a/>',
      isUnknown: false,
    });
    expect(read(Buffer.from('<a/>', 'utf16le'), size)).toEqual({ text: '<a/>', isUnknown: false });
    expect(read(Buffer.from('\ufeff<a/>', 'utf16le').swap16(), size).isUnknown).toBe(true);
  });

  it.each([
    ['UTF-8', false],
    ['GB18030', false],
    ['UTF-7', true],
    ['IBM037', true],
    ['UTF-32', true],
  ])('in %s may hide tags: %s', (encoding, isUnknown) => {
    expect(read(Buffer.from(`<?xml version="1.0" encoding='${encoding}'?><a/>`), 1000).isUnknown).toBe(
      isUnknown,
    );
  });
});
