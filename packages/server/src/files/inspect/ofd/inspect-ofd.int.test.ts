import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InspectionFolder, inspectionFolder } from '../../testing/inspect-bytes.ts';
import { ofdOf } from '../../testing/office-bytes.ts';
import { pngOf } from '../../testing/picture-bytes.ts';
import { zipOf } from '../../testing/zip-bytes.ts';

let folder: InspectionFolder;
beforeAll(async () => {
  folder = await inspectionFolder();
});
afterAll(() => folder.remove());

/** The kinds of refusal; 'taken' when the file is accepted. */
async function found(bytes: Buffer, name: string): Promise<readonly string[]> {
  const inspection = await folder.inspect(bytes, name);
  return 'kind' in inspection ? ['taken'] : inspection.refused.map(({ kind }) => kind);
}

describe('OFD documents', () => {
  const ofd = (name: string, bytes: string | Buffer) => found(ofdOf([{ name, bytes }]), 'a.ofd');

  it('are taken with pictures, seals and attached XML', async () => {
    expect(await ofd('Doc_0/Res/image_1.png', pngOf())).toEqual(['taken']);
    expect(await ofd('Doc_0/Signs/Sign_0/SignedValue.dat', '\x30\x82')).toEqual(['taken']);
    expect(await ofd('Doc_0/Attachs/original_invoice.xml', '<eInvoice/>')).toEqual(['taken']);
  });

  it.each(['Doc_0/Attachs/a.exe', 'Doc_0/a.js', 'Doc_0/a.zip', 'Doc_0/video.mp4'])(
    'are refused with %s',
    async (name) => {
      expect(await ofd(name, 'x')).toEqual(['file-unknown-part']);
    },
  );

  it('are refused when opening them opens something else', async () => {
    const action = (event: string, what: string) =>
      ofd('Doc_0/a.xml', `<ofd:Actions><ofd:Action Event="${event}">${what}</ofd:Action></ofd:Actions>`);

    expect(await action('DO', '<ofd:URI URI="http://a"/>')).toEqual(['file-active-content']);
    expect(await action('DO', '<ofd:Goto/>')).toEqual(['taken']);
    expect(await action('CLICK', '<ofd:URI URI="http://a"/>')).toEqual(['taken']);
  });

  it('are refused when the first part is not theirs', async () => {
    expect(await found(zipOf([{ name: 'OFD.xml', bytes: '<other/>' }]), 'a.ofd')).toEqual(['file-damaged']);
  });
});
