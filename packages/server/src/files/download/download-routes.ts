import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFoundProblem, sendProblem } from '../../http/problem.ts';
import { type FileRow, filesWithRef } from '../../store/files.ts';
import { type FileKind, fileKinds } from '../file-kind.ts';
import { isFileRef } from '../file-ref.ts';
import type { FileRoom } from '../file-room.ts';
import { openFile } from '../open-file.ts';
import { contentDisposition } from '../safe-name.ts';

/** One file of one subject, as whoever decides about it sees it. */
export type FileAsked = Pick<FileRow, 'jurisdiction' | 'subject' | 'ref'>;

export interface DownloadOptions {
  readonly room: FileRoom;
  /** Whether this request may read the file; asked every time. */
  readonly mayRead: (request: FastifyRequest, file: FileAsked) => Promise<boolean>;
  /** Records that the file is read; nothing leaves before this is done. */
  readonly logRead: (request: FastifyRequest, file: FileAsked) => Promise<void>;
}

interface DownloadRoute {
  Params: { readonly jurisdiction: string; readonly ref: string };
  Querystring: { readonly show?: string };
}

/** What a browser may do with a file it shows: display it, and nothing else. */
const shownPolicy = "sandbox; default-src 'none'; frame-ancestors 'self'";

/**
 * `GET /api/v1/files/{jurisdiction}/{ref}`: the bytes of a file, to be saved; with `?show=true` a PDF, PNG or JPEG is
 * shown. What is absent and what one may not read answer alike.
 */
export function downloadRoutes(options: DownloadOptions): (app: FastifyInstance) => void {
  return (app) => {
    app.get<DownloadRoute>('/api/v1/files/:jurisdiction/:ref', { exposeHeadRoute: false }, (request, reply) =>
      sendFile(options, request, reply),
    );
  };
}

async function sendFile(
  options: DownloadOptions,
  request: FastifyRequest<DownloadRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const row = await readableRow(options, request);
  if (row === undefined) return sendProblem(reply, notFoundProblem);
  await options.logRead(request, row);
  const opened = await openFile(options.room, row);
  if (opened === undefined) return sendProblem(reply, notFoundProblem);
  const { type, isShown } = fileKinds[row.kind as FileKind];
  const isToShow = isShown && request.query.show === 'true';
  if (isToShow) reply.header('content-security-policy', shownPolicy);
  return reply
    .header('content-disposition', contentDisposition(opened.name, isToShow))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .header('content-length', row.bytes)
    .type(type)
    .send(opened.bytes);
}

/** The file of the first subject that holds these bytes and that this request may read. */
async function readableRow(
  { room, mayRead }: DownloadOptions,
  request: FastifyRequest<DownloadRoute>,
): Promise<FileRow | undefined> {
  const { jurisdiction, ref } = request.params;
  if (!isFileRef(ref)) return undefined;
  for (const row of await filesWithRef(room.store.db, jurisdiction, ref)) {
    const { subject } = row;
    if (await mayRead(request, { jurisdiction, subject, ref })) return row;
  }
  return undefined;
}
