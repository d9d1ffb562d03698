import { createHash } from 'node:crypto';
import { pdfOf } from '../../../files/testing/pdf-bytes.ts';
import type { Credentials, RunningServer } from './two-servers.ts';

/** What somebody did beside the record. */
export interface HiddenWork {
  /** Where it stands, for whoever may have it. */
  readonly paths: readonly string[];
}

/** Whose case it is, and where. */
export interface HiddenCase {
  readonly jurisdiction: string;
  readonly round: string;
  readonly case: string;
}

function expectOk(what: string, status: number): void {
  if (status >= 300) throw new Error(`${what} is answered with ${status}`);
}

/** Types into the draft of a case and hands a file in for it, through the server's own doors. */
export async function workOn(
  { wire }: RunningServer,
  applicant: Credentials,
  { jurisdiction, round, case: id }: HiddenCase,
): Promise<HiddenWork> {
  const draft = `/api/v1/drafts/${jurisdiction}/application:${round}:${id}`;
  const fields = { a: { value: `a secret of ${id}`, base: 0 } };
  const saved = await wire.ask({ method: 'PATCH', path: draft, headers: applicant, body: { fields } });
  expectOk('saving a draft', saved.status);
  const pdf = pdfOf({ catalogue: `/Of (${jurisdiction} ${id})` });
  const words = { filename: 'report.pdf', case: id };
  const handedIn = await fetch(`${wire.address}/api/v1/files/${jurisdiction}`, {
    method: 'POST',
    headers: {
      ...applicant,
      'tus-resumable': '1.0.0',
      'content-type': 'application/offset+octet-stream',
      'upload-length': String(pdf.length),
      'upload-metadata': Object.entries(words)
        .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
        .join(','),
    },
    body: new Uint8Array(pdf),
  });
  await handedIn.arrayBuffer();
  expectOk('handing a file in', handedIn.status);
  const file = `/api/v1/files/${jurisdiction}/file:${createHash('sha256').update(pdf).digest('hex')}`;
  const paths = [draft, `${draft}/history?path=a`, file];
  for (const path of paths) {
    const had = await wire.ask({ method: 'GET', path, headers: applicant });
    expectOk(path, had.status);
  }
  return { paths };
}

/** Ways to ask for a file: alone, and as one that the view of its case shows. */
export function waysToFile(path: string, { jurisdiction, round, case: id }: HiddenCase): string[] {
  const query = JSON.stringify({ case: id });
  const found = new URLSearchParams({
    kind: 'round',
    id: `${jurisdiction}:${round}`,
    view: 'application',
    query,
  });
  return [path, `${path}?${found}`];
}
