import { extensionOf } from '../../file-kind.ts';
import { showName } from '../archive/entry-name.ts';
import { inspectPlain } from '../archive/inspect-plain.ts';
import type { Archive, ArchiveEntry } from '../archive/open-archive.ts';
import { readXmlEntry } from '../archive/read-entry.ts';
import { type FileRefusal, type Reasons, refuseFile } from '../file-refusal.ts';
import type { Specimen } from '../specimen.ts';
import { attributesOf } from '../xml/attributes.ts';
import type { XmlVisitor } from '../xml/xml-scanner.ts';

/** The part that makes a ZIP an OFD document (GB/T 33190). */
export const ofdName = 'OFD.xml';
const maxReasons = 50;

/** Pictures, fonts, seals and signatures; everything else in the package is XML. */
const plain = new Set([
  ...['png', 'jpg', 'jpeg', 'bmp', 'gif', 'tif', 'tiff', 'jb2', 'gbig2', 'jbig2', 'jp2'],
  ...['ttf', 'ttc', 'otf', 'cff', 'dat', 'esl', 'asn1'],
]);

/** Watches for actions done when the document or a page opens, other than turning to a place in it. */
class OfdWatch implements XmlVisitor {
  root: string | undefined;
  actsOnOpening = false;
  #isOnOpening = false;

  open(name: string, tag: string): void {
    this.root ??= name;
    if (name === 'Action') {
      const event = attributesOf(tag).get('Event');
      this.#isOnOpening = event === 'DO' || event === 'PO';
    }
    const acts = name === 'URI' || name === 'GotoA' || name === 'Movie' || name === 'Sound';
    if (this.#isOnOpening && acts) this.actsOnOpening = true;
  }

  close(name: string): void {
    if (name === 'Action') this.#isOnOpening = false;
  }
}

/** Looks through every part of an OFD document. */
export async function inspectOfd(specimen: Specimen, archive: Archive): Promise<Reasons> {
  const reasons: FileRefusal[] = [];
  for (const entry of archive.entries) {
    if (reasons.length >= maxReasons || reasons.some(({ kind }) => kind === 'archive-too-big-inside')) break;
    reasons.push(...(await inspectPart(specimen, archive, entry)));
  }
  return reasons;
}

async function inspectPart(specimen: Specimen, archive: Archive, entry: ArchiveEntry): Promise<Reasons> {
  const { file } = specimen;
  const extension = extensionOf(entry.name);
  if (plain.has(extension)) return inspectPlain(specimen, archive, entry);
  if (extension !== 'xml') return [refuseFile('file-unknown-part', { file, part: showName(entry.name) })];
  const watch = new OfdWatch();
  const refused = await readXmlEntry(specimen, archive, entry, watch);
  if (refused !== undefined) return [refused];
  if (entry.name === ofdName && watch.root !== 'OFD') return [refuseFile('file-damaged', { file })];
  return watch.actsOnOpening ? [refuseFile('file-active-content', { file, what: 'automatic-action' })] : [];
}
