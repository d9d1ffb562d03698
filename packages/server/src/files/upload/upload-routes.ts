import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { badInputProblem, notFoundProblem, sendProblem } from '../../http/problem.ts';
import { type FilePlace, fileOfUpload } from '../../store/files.ts';
import type { FileRoom } from '../file-room.ts';
import type { InspectLimits } from '../inspect/budget.ts';
import { safeName } from '../safe-name.ts';
import { type TakenFile, takenFileOf } from '../take-in-file.ts';
import { answerUpload, sendTaken } from './answer-upload.ts';
import { reasonsBeforehand } from './early-refusal.ts';
import { type Turn, TusDesk } from './tus-desk.ts';
import { isUploadId, isUploadOf, type UnfinishedUploads } from './unfinished-uploads.ts';
import { noteFrom, readWords, type UploadNote, type UploadWords } from './upload-note.ts';

/** What somebody wants to hand in, in the words of the uploading program: its `filename`, and what it belongs to. */
export interface WantedUpload {
  readonly jurisdiction: string;
  readonly words: UploadWords;
}

export interface UploadOptions {
  readonly room: FileRoom;
  readonly uploads: UnfinishedUploads;
  /** Uploads one person may have begun and not completed. */
  readonly maxUnfinished: number;
  /** Who asks, as recorded with the file; nothing when nobody is signed in. */
  readonly whoUploads: (request: FastifyRequest) => Promise<string | undefined>;
  /** The subject the file belongs to, if this request may hand it in; asked at every request of an upload. */
  readonly subjectFor: (request: FastifyRequest, wanted: WantedUpload) => Promise<string | undefined>;
  readonly limitsFor: (request: FastifyRequest, place: FilePlace) => Promise<InspectLimits>;
}

interface UploadRoute {
  Params: { readonly jurisdiction: string; readonly upload: string };
}

const streamType = 'application/offset+octet-stream';

/**
 * Resumable uploads (tus 1.0): `POST /api/v1/files/{jurisdiction}` begins one, `HEAD`, `PATCH` and `DELETE` on the
 * address it answers go on with it. The last byte is answered when the file is inspected, encrypted and kept.
 */
export function uploadRoutes(options: UploadOptions): (app: FastifyInstance) => Promise<void> {
  const desk = new TusDesk(options.room, options.uploads);
  return async (app) => {
    await app.register(async (scope) => {
      scope.addContentTypeParser(streamType, (_request, payload, done) => done(null, payload));
      scope.post<UploadRoute>(uploadPathForm, (request, reply) => begin(desk, options, request, reply));
      scope.route<UploadRoute>({
        method: ['HEAD', 'PATCH', 'DELETE'],
        url: `${uploadPathForm}/:upload`,
        handler: (request, reply) => resume(desk, options, request, reply),
      });
    });
  };
}

const uploadPathForm = '/api/v1/files/:jurisdiction';

async function begin(
  desk: TusDesk,
  options: UploadOptions,
  request: FastifyRequest<UploadRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const words = readWords(headerOf(request, 'upload-metadata'));
  if (words?.filename === undefined || words.filename === '') {
    return sendProblem(reply, badInputProblem([{ path: 'Upload-Metadata', message: 'filename' }]));
  }
  const note = await noteFor(options, request, words);
  if (note === undefined) return sendProblem(reply, notFoundProblem);
  const limits = await options.limitsFor(request, note);
  const bytes = Number(headerOf(request, 'upload-length') ?? 0);
  const refusals = reasonsBeforehand(safeName(words.filename), bytes, limits);
  if (refusals.length > 0) return sendProblem(reply, { kind: 'refused', status: 422, refusals });
  if ((await desk.uploads.countOf(note.by)) >= options.maxUnfinished) {
    return sendProblem(reply, { kind: 'too-many-uploads', status: 429 });
  }
  const turn = { note, limits };
  return answerUpload(reply, await desk.handle(request, turn), turn);
}

async function resume(
  desk: TusDesk,
  options: UploadOptions,
  request: FastifyRequest<UploadRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { jurisdiction, upload } = request.params;
  if (!isUploadId(upload)) return sendProblem(reply, notFoundProblem);
  const note = noteFrom((await desk.uploads.configstore.get(upload))?.metadata);
  if (note === undefined) return answerFinished(options, request, reply);
  const now = jurisdiction === note.jurisdiction && (await noteFor(options, request, note.words));
  if (!now || now.by !== note.by || now.subject !== note.subject) return sendProblem(reply, notFoundProblem);
  const turn: Turn = { note, limits: await options.limitsFor(request, note) };
  if (request.method === 'HEAD') await desk.completeIfWhole(upload, turn);
  if (turn.outcome === undefined) return answerUpload(reply, await desk.handle(request, turn), turn);
  return 'refused' in turn.outcome ? sendProblem(reply, notFoundProblem) : sendFinished(reply, turn.outcome);
}

async function noteFor(
  options: UploadOptions,
  request: FastifyRequest<UploadRoute>,
  words: UploadWords,
): Promise<UploadNote | undefined> {
  const { jurisdiction } = request.params;
  const by = await options.whoUploads(request);
  const subject = by && (await options.subjectFor(request, { jurisdiction, words }));
  return by && subject ? { jurisdiction, subject, by, words } : undefined;
}

/** The last answer may have been lost on the way: the uploader is told again what became of the file. */
async function answerFinished(
  { room, whoUploads }: UploadOptions,
  request: FastifyRequest<UploadRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { jurisdiction, upload } = request.params;
  const row = await fileOfUpload(room.store.db, upload);
  const by = await whoUploads(request);
  const isOwn = by !== undefined && isUploadOf(by, upload) && row?.jurisdiction === jurisdiction;
  if (!row || !isOwn || request.method === 'DELETE') return sendProblem(reply, notFoundProblem);
  return sendFinished(reply, takenFileOf(row));
}

function sendFinished(reply: FastifyReply, taken: TakenFile): FastifyReply {
  reply.header('tus-resumable', '1.0.0').header('cache-control', 'no-store');
  reply.header('upload-offset', taken.bytes).header('upload-length', taken.bytes);
  return sendTaken(reply, taken);
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}
