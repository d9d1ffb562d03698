import { PassThrough, Readable } from 'node:stream';
import { Server } from '@tus/server';
import type { FastifyRequest } from 'fastify';
import { fileOfUpload } from '../../store/files.ts';
import type { FileRoom } from '../file-room.ts';
import type { InspectLimits } from '../inspect/budget.ts';
import { safeName } from '../safe-name.ts';
import { type TakenIn, takeInFile, takenFileOf } from '../take-in-file.ts';
import { isUploadId, type UnfinishedUploads } from './unfinished-uploads.ts';
import { noteToKeep, type UploadNote } from './upload-note.ts';

/** One request of an upload: what is known of it, and what comes of it. */
export interface Turn {
  readonly note: UploadNote;
  readonly limits: InspectLimits;
  /** What came of the file, once its last byte is there. */
  outcome?: TakenIn;
  /** What broke while the file was taken in. */
  fault?: unknown;
  /** The upload that is complete. */
  completed?: string;
}

/** The headers of the protocol; no others reach it. */
const passedHeaders = [
  'tus-resumable',
  'upload-length',
  'upload-offset',
  'upload-defer-length',
  'upload-metadata',
  'content-type',
  'content-length',
];

/** The address of an upload's own resource. */
export function uploadPath(jurisdiction: string, id = ''): string {
  return `/api/v1/files/${encodeURIComponent(jurisdiction)}${id === '' ? '' : `/${id}`}`;
}

/** Speaks the tus protocol 1.0 and takes in what is complete. Who may upload was decided before. */
export class TusDesk {
  readonly uploads: UnfinishedUploads;
  readonly #room: FileRoom;
  readonly #server: Server;
  readonly #turns = new WeakMap<object, Turn>();
  readonly #finishing = new Map<string, Promise<TakenIn>>();

  constructor(room: FileRoom, uploads: UnfinishedUploads) {
    this.#room = room;
    this.uploads = uploads;
    this.#server = new Server({
      path: '/api/v1/files',
      datastore: uploads,
      allowedOrigins: [],
      namingFunction: (request) => uploads.freshId(this.#turn(request).note.by),
      generateUrl: (request, { id }) => uploadPath(this.#turn(request).note.jurisdiction, id),
      getFileIdFromRequest: (_request, last) => (last && isUploadId(last) ? last : undefined),
      maxSize: (request) => this.#turn(request).limits.maxBytes,
      onUploadCreate: async (request) => ({ metadata: noteToKeep(this.#turn(request).note) }),
      onUploadFinish: async (request, { id }) => {
        await this.#finish(id, this.#turn(request));
        return {};
      },
    });
  }

  /**
   * Lets the protocol answer a request. Throws what broke while a complete file was taken in. The plain bytes go as
   * soon as the file is kept or refused; after a fault they stay, to be tried again.
   */
  async handle(request: FastifyRequest, turn: Turn): Promise<Response> {
    const { asked, letGo } = webRequest(request);
    this.#turns.set(asked, turn);
    const answer = await this.#server.handleWeb(asked).finally(letGo);
    if (turn.fault !== undefined) throw turn.fault;
    if (turn.completed !== undefined) await this.uploads.forget(turn.completed);
    return answer;
  }

  /** Takes in an upload whose bytes are all there but that was not completed: a fault or a stop of the server. */
  async completeIfWhole(id: string, turn: Turn): Promise<void> {
    const found = await this.uploads.getUpload(id).catch(() => undefined);
    if (found?.size === undefined || found.offset !== found.size) return;
    await this.#finish(id, turn);
    await this.uploads.forget(id);
  }

  #turn(request: object): Turn {
    const turn = this.#turns.get(request);
    if (turn === undefined) throw new Error('a request of an upload came by another way');
    return turn;
  }

  async #finish(id: string, turn: Turn): Promise<void> {
    try {
      turn.outcome = await this.#takeInOnce(id, turn);
      turn.completed = id;
    } catch (fault) {
      turn.fault = fault;
      throw fault;
    }
  }

  /** Two requests may both find the upload complete; the file is taken in once. */
  #takeInOnce(id: string, turn: Turn): Promise<TakenIn> {
    const running =
      this.#finishing.get(id) ?? this.#takeIn(id, turn).finally(() => this.#finishing.delete(id));
    this.#finishing.set(id, running);
    return running;
  }

  async #takeIn(id: string, { note, limits }: Turn): Promise<TakenIn> {
    const kept = await fileOfUpload(this.#room.store.db, id);
    if (kept !== undefined) return takenFileOf(kept);
    const { jurisdiction, subject, by, words } = note;
    return takeInFile(this.#room, {
      place: { jurisdiction, subject },
      path: this.uploads.pathOf(id),
      name: safeName(words.filename ?? ''),
      by,
      upload: id,
      limits,
    });
  }
}

interface WebRequest {
  readonly asked: Request;
  /** Reads what is left of the body past us, so that the connection can be used again. */
  readonly letGo: () => void;
}

function webRequest(request: FastifyRequest): WebRequest {
  const headers = passedHeaders.flatMap((name): [string, string][] => {
    const value = request.headers[name];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  const { method, url, body } = request;
  const address = `http://127.0.0.1${url}`;
  if (!(body instanceof Readable)) {
    return { asked: new Request(address, { method, headers }), letGo: () => undefined };
  }
  const passing = new PassThrough();
  body.on('error', (error) => passing.destroy(error));
  body.pipe(passing);
  const init = { method, headers, body: Readable.toWeb(passing), duplex: 'half' };
  return {
    asked: new Request(address, init as RequestInit),
    letGo: () => {
      body.unpipe(passing);
      body.resume();
    },
  };
}
