import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InspectionFolder, inspectionFolder } from '../../testing/inspect-bytes.ts';
import { packedObjects, pdfOf, pdfStream } from '../../testing/pdf-bytes.ts';

let folder: InspectionFolder;
beforeAll(async () => {
  folder = await inspectionFolder();
});
afterAll(() => folder.remove());

/** What active content is found; 'taken' when the file is accepted, other refusals by their kind. */
async function found(bytes: Buffer): Promise<readonly string[]> {
  const inspection = await folder.inspect(bytes, 'a.pdf');
  if ('kind' in inspection) return ['taken'];
  return inspection.refused.map(({ kind, facts }) => ('what' in facts ? facts.what : kind));
}

describe('active content in a PDF', () => {
  it.each([
    ['script', '<< /S /JavaScript /JS (app.alert(1)) >>'],
    ['script', '<< /Names [(x) 9 0 R] /JavaScript 8 0 R >>'],
    ['script', '<< /S /J#61vaScript >>'],
    ['script', '<</S/#4a#53>>'],
    ['script', '<</S % a comment\n/JS%another\r(1)>>'],
    ['launch', '<< /S /Launch /F (cmd.exe) >>'],
    ['automatic-action', '<< /AA << /O 9 0 R >> >>'],
    ['form-submission', '<< /S /SubmitForm /F (http://a) >>'],
    ['embedded-file', '<< /Type /EmbeddedFile >>'],
    ['embedded-file', '<< /Type /Filespec /EF << /F 9 0 R >> >>'],
    ['rich-media', '<< /Subtype /RichMedia >>'],
    ['dynamic-form', '<< /XFA [(template) 9 0 R] >>'],
  ])('refuses %s in %s', async (what, object) => {
    expect(await found(pdfOf({ objects: [object] }))).toEqual([what]);
  });

  it('names every kind it finds once', async () => {
    const objects = ['<< /S /Launch >>', '<< /S /JavaScript /JS (1) >>', '<< /JS (2) >>'];

    expect(await found(pdfOf({ objects }))).toEqual(['launch', 'script']);
  });

  it('leaves words of the text alone', async () => {
    const objects = [
      '<< /Title (How /JavaScript and /Launch work \\) /JS) /URI (https://example.org/JS/Launch) >>',
      '<< /Font << /JSx 5 0 R /Launched 6 0 R >> /Hex <2f4a53> >>',
      pdfStream('', Buffer.from('BT /JS 12 Tf (/Launch) Tj ET')),
    ];

    expect(await found(pdfOf({ objects }))).toEqual(['taken']);
  });
});

describe('hidden active content in a PDF', () => {
  it('is found among packed objects', async () => {
    const objects = [packedObjects(['<< /Type /Font >>', '<< /S /J#61vaScript /JS (1) >>'])];

    expect(await found(pdfOf({ objects }))).toEqual(['script']);
  });

  it('is found among packed objects of a stream that does not say it packs any', async () => {
    const data = deflateSync(Buffer.from('50 0 << /S /JavaScript >>'));
    const objects = [pdfStream('/N 1 /First 5 /Filter /FlateDecode', data)];

    expect(await found(pdfOf({ objects }))).toEqual(['script']);
  });

  it('is found where a packed object begins inside the text of another', async () => {
    const data = deflateSync(Buffer.from('50 0 51 1 (<< /S /JavaScript >>)'));
    const objects = [pdfStream('/Type /ObjStm /N 2 /First 10 /Filter /FlateDecode', data)];

    expect(await found(pdfOf({ objects }))).toEqual(['script']);
  });

  it('is found in an object inside the data of a stream', async () => {
    const objects = [pdfStream('', Buffer.from('7 0 obj << /S /JavaScript >> endobj'))];

    expect(await found(pdfOf({ objects }))).toEqual(['script']);
  });

  it.each(['7 0 obj', '7 0obj', '7 0. obj', '7 %c\n0 obj', '7 0 %c\robj', `7 0${' '.repeat(5000)}obj`])(
    'is found in an object inside a text of another, begun by %s',
    async (begin) => {
      expect(await found(pdfOf({ objects: [`(${begin} << /S /JavaScript >> endobj)`] }))).toEqual(['script']);
    },
  );

  it('is found after an object that never closes its dictionary', async () => {
    expect(
      await found(pdfOf({ objects: ['<< /A << /B 1 endobj junk /OpenAction << /S /JavaScript >>'] })),
    ).toEqual(['automatic-action', 'script']);
  });

  it('is found in a catalogue that stands in the trailer', async () => {
    const trailer = '/Root << /Type /Catalog /OpenAction << /S /JavaScript >> >>';

    expect(await found(pdfOf({ trailer }))).toEqual(['automatic-action', 'script']);
  });

  it.each([
    ['another way', packedObjects(['<< /A 1 >>'], '/Filter [/ASCIIHexDecode /FlateDecode]')],
    ['an old way', packedObjects(['<< /A 1 >>'], '/Filter /LZWDecode')],
    ['a way named elsewhere', packedObjects(['<< /A 1 >>'], '/Filter 9 0 R')],
    ['two ways', packedObjects(['<< /A 1 >>'], '/Filter /FlateDecode /F /ASCIIHexDecode')],
    ['no way', packedObjects(['<< /A 1 >>'], '')],
    [
      'a way with prediction',
      packedObjects(['<< /A 1 >>'], '/Filter /FlateDecode', '/DecodeParms << /Predictor 12 >>'),
    ],
    [
      'a way with settings elsewhere',
      packedObjects(['<< /A 1 >>'], '/Filter /FlateDecode', '/DecodeParms 9 0 R'),
    ],
    ['damaged form', pdfStream('/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode', Buffer.from('no zlib'))],
    [
      'an unknown number',
      pdfStream('/Type /ObjStm /N 9 0 R /First 5 /Filter /FlateDecode', deflateSync('50 0 1')),
    ],
  ])('is not guessed at: objects packed in %s are refused', async (_, object) => {
    expect(await found(pdfOf({ objects: [object] }))).toEqual(['file-unreadable-part']);
  });
});

describe('what a PDF does when opened', () => {
  it.each([
    ['a place', '/OpenAction [3 0 R /XYZ null null 0]', '<< >>'],
    ['a turn to a page', '/OpenAction << /S /GoTo /D [3 0 R /Fit] >>', '<< >>'],
    ['a turn to a page elsewhere', '/OpenAction 4 0 R', '<< /S /GoTo /D [3 0 R /Fit] >>'],
    ['a place elsewhere', '/OpenAction 4 0 R', '[3 0 R /Fit]'],
  ])('is taken when it is %s', async (_, catalogue, object) => {
    expect(await found(pdfOf({ catalogue, objects: [object] }))).toEqual(['taken']);
  });

  it.each([
    ['a web page', '/OpenAction << /S /URI /URI (http://a) >>', '<< >>'],
    ['a web page elsewhere', '/OpenAction 4 0 R', '<< /S /URI /URI (http://a) >>'],
    ['another file', '/OpenAction 4 0 R', '<< /S /GoToR /F (b.pdf) >>'],
    ['something after a turn to a page', '/OpenAction << /S /GoTo /D [3 0 R] /Next 9 0 R >>', '<< >>'],
    ['an action of hidden kind', '/OpenAction << /S 9 0 R >>', '<< >>'],
    ['two kinds at once', '/OpenAction << /S /GoTo /S /URI >>', '<< >>'],
  ])('is refused when it is %s', async (_, catalogue, object) => {
    expect(await found(pdfOf({ catalogue, objects: [object] }))).toEqual(['automatic-action']);
  });

  it('leaves a link to a web page alone that somebody has to click', async () => {
    const objects = ['<< /Subtype /Link /A << /S /URI /URI (https://example.org) >> >>'];

    expect(await found(pdfOf({ catalogue: '/OpenAction [3 0 R /Fit]', objects }))).toEqual(['taken']);
  });
});

describe('a PDF as a whole', () => {
  it('is refused when it is encrypted', async () => {
    expect(await found(pdfOf({ trailer: '/Encrypt 9 0 R' }))).toEqual(['file-encrypted']);
  });

  it.each(['', 'startxref\n9\n', '%%EOF\n', `startxref\n9\n%%EOF\n${'x'.repeat(3000)}`])(
    'is refused when it ends with %j',
    async (end) => {
      expect(await found(pdfOf({ end }))).toEqual(['file-truncated']);
    },
  );

  it('is refused when its packed objects unpack to more than is allowed', async () => {
    const bytes = pdfOf({ objects: [packedObjects([`(${'a'.repeat(2_000_000)})`])] });

    const inspection = await folder.inspect(bytes, 'a.pdf', { maxInflatedBytes: 1_000_000 });

    expect(inspection).toMatchObject({ refused: [{ kind: 'archive-too-big-inside' }] });
  });

  it('is refused, and soon, when its objects overlap without end', async () => {
    const bytes = pdfOf({ objects: ['1 0 obj ('.repeat(200_000)] });
    const before = performance.now();

    expect(await found(bytes)).toEqual(['file-unreadable-part']);
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  it('is read to its end when it is large', async () => {
    const picture = pdfStream('/Subtype /Image', Buffer.alloc(20_000_000, 'x obj /JS /Launch <<('));

    expect(await found(pdfOf({ objects: [picture] }))).toEqual(['taken']);
    expect(await found(pdfOf({ objects: [picture, '<< /JS (1) >>'] }))).toEqual(['script']);
  });
});
