import { z } from 'zod';
import { offline, type Refused, readRefused } from './problem.ts';
import type { Reply } from './reply.ts';
import type { Transport } from './transport.ts';

/** A file to hand in; its bytes are read in pieces. */
export interface FileToSend {
  readonly name: string;
  readonly size: number;
  readonly read: (from: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A file the server has taken in: what acts name it by, and what it was found to be. */
export interface SentFile {
  readonly file: string;
  readonly kind?: string | undefined;
  readonly bytes: number;
}

const SentSchema = z.object({ file: z.string(), kind: z.string().optional(), bytes: z.number() });

const PIECE = 4 * 1024 * 1024;
const pauses = [500, 2_000, 8_000];
const pieceType = 'application/offset+octet-stream';
const protocol = { 'tus-resumable': '1.0.0' };

/**
 * Hands a file in by pieces (tus 1.0). A connection that broke is taken up again where the server stopped reading.
 * `about` names the case or party it belongs to; without one it is the person's own.
 */
export async function sendFile(
  transport: Transport,
  jurisdiction: string,
  file: FileToSend,
  about: { readonly case?: string | undefined; readonly party?: string | undefined } = {},
  wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): Promise<Reply<SentFile>> {
  const begun = await transport.open({
    method: 'POST',
    path: `/api/v1/files/${encodeURIComponent(jurisdiction)}`,
    headers: { ...protocol, 'upload-length': String(file.size), 'upload-metadata': wordsOf(file, about) },
  });
  const path = begun?.headers.get('location');
  if (!begun?.ok || !path) return { refused: await refusedBy(begun) };
  let place: Place = { offset: 0 };
  for (let failures = 0; failures <= pauses.length; ) {
    const came = await sendPiece(transport, path, file, place.offset);
    if (came !== 'again' && 'offset' in came) place = came;
    else if (came !== 'again') return came;
    else {
      await wait(pauses[failures] ?? 0);
      failures += 1;
      place = (await placeOf(transport, path)) ?? place;
    }
    if (place.sent) return { value: place.sent };
  }
  return { refused: offline };
}

/** How far a file has arrived; with what became of it once it is whole. */
interface Place {
  readonly offset: number;
  readonly sent?: SentFile;
}

async function sendPiece(
  transport: Transport,
  path: string,
  file: FileToSend,
  offset: number,
): Promise<Place | { readonly refused: Refused } | 'again'> {
  const headers = { ...protocol, 'content-type': pieceType, 'upload-offset': String(offset) };
  const bytes = await file.read(offset, PIECE);
  const answer = await transport.open({ method: 'PATCH', path, headers, bytes });
  if (!answer || isWorthTryingAgain(answer.status)) return 'again';
  if (!answer.ok) return { refused: await refusedBy(answer) };
  const text = await answer.text();
  const next = Number(answer.headers.get('upload-offset') ?? offset + bytes.length);
  return text === '' ? { offset: next } : { offset: next, sent: SentSchema.parse(JSON.parse(text)) };
}

/** Where the server stopped reading; it may have taken the file in and its answer been lost. */
async function placeOf(transport: Transport, path: string): Promise<Place | undefined> {
  const answer = await transport.open({ method: 'HEAD', path, headers: protocol });
  if (!answer?.ok) return undefined;
  const offset = Number(answer.headers.get('upload-offset'));
  const file = answer.headers.get('laureate-file');
  return file === null ? { offset } : { offset, sent: { file, bytes: offset } };
}

/** The offset was another than thought, or the piece did not arrive whole. */
const isWorthTryingAgain = (status: number): boolean => status === 409 || status === 503;

async function refusedBy(answer: Response | undefined): Promise<Refused> {
  if (!answer) return offline;
  const text = await answer.text();
  return readRefused(answer.status, parsed(text), answer.headers.get('retry-after'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wordsOf({ name }: FileToSend, about: Readonly<Record<string, string | undefined>>): string {
  const words = Object.entries({ filename: name, ...about });
  return words.flatMap(([key, text]) => (text === undefined ? [] : [`${key} ${base64(text)}`])).join(',');
}

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
