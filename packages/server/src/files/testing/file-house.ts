import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { openSqlite } from '../../store/open-sqlite.ts';
import type { Store } from '../../store/store.ts';
import type { Blobs } from '../blobs/blobs.ts';
import { folderBlobs } from '../blobs/folder-blobs.ts';
import { vaultFileKeys } from '../cipher/vault-file-keys.ts';
import { downloadRoutes, type FileAsked } from '../download/download-routes.ts';
import type { FileRoom } from '../file-room.ts';
import type { InspectLimits } from '../inspect/budget.ts';
import { UnfinishedUploads } from '../upload/unfinished-uploads.ts';
import { uploadRoutes } from '../upload/upload-routes.ts';
import { wideLimits } from './inspect-bytes.ts';

/** A bare server with the file routes over a real database; who asks is said by a header. */
export interface FileHouse {
  readonly url: string;
  readonly store: Store;
  readonly room: FileRoom;
  readonly uploads: UnfinishedUploads;
  readonly folder: string;
  /** Reads as they were recorded: `<who> <subject> <ref>`. */
  readonly reads: string[];
  /** Whom the routes admit: pairs of a person and a subject. */
  readonly admitted: Set<string>;
  readonly limits: { -readonly [K in keyof InspectLimits]: InspectLimits[K] };
  /** Does something while no blob can be written: something else is in the place of their folder. */
  whileBlobsFail<T>(work: () => Promise<T>): Promise<T>;
  /** Stops the server and starts another on the same data. */
  restart(): Promise<void>;
  /** The bytes of every file on disk, but the database's. */
  filesOnDisk(): Promise<readonly { readonly path: string; readonly bytes: Buffer }[]>;
  stop(): Promise<void>;
}

const whoOf = (request: FastifyRequest): string | undefined => {
  const who = request.headers['x-who'];
  return typeof who === 'string' ? who : undefined;
};

export async function startFileHouse(makeBlobs?: (folder: string) => Blobs): Promise<FileHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'laureate-files-'));
  const store = await openSqlite(join(folder, 'data'));
  const blobs = (makeBlobs ?? ((at) => folderBlobs(join(at, 'blobs'))))(folder);
  const room: FileRoom = {
    store,
    blobs,
    keys: vaultFileKeys(store, new Uint8Array(randomBytes(32))),
    now: () => new Date().toISOString(),
  };
  const reads: string[] = [];
  const admitted = new Set(['ann case-1', 'ann case-2', 'bob case-1']);
  const limits = { ...wideLimits };
  const may = (request: FastifyRequest, subject: string) => admitted.has(`${whoOf(request)} ${subject}`);
  const open = () => UnfinishedUploads.open(join(folder, 'unfinished'), 24);
  const start = async (uploads: UnfinishedUploads): Promise<FastifyInstance> => {
    const app = Fastify({ forceCloseConnections: true });
    await uploadRoutes({
      room,
      uploads,
      maxUnfinished: 5,
      whoUploads: async (request) => whoOf(request),
      subjectFor: async (request, { words }) =>
        words.subject && may(request, words.subject) ? words.subject : undefined,
      limitsFor: async () => limits,
    })(app);
    downloadRoutes({
      room,
      mayRead: async (request, { subject }) => may(request, subject),
      logRead: async (request, { subject, ref }: FileAsked) => {
        reads.push(`${whoOf(request)} ${subject} ${ref}`);
      },
    })(app);
    await app.listen({ host: '127.0.0.1', port: 0 });
    return app;
  };
  let uploads = await open();
  let app = await start(uploads);
  return {
    get url() {
      return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/v1/files`;
    },
    get uploads() {
      return uploads;
    },
    store,
    room,
    folder,
    reads,
    admitted,
    limits,
    whileBlobsFail: async (work) => {
      const at = join(folder, 'blobs');
      await mkdir(at, { recursive: true });
      await rename(at, `${at}.away`);
      await writeFile(at, '');
      try {
        return await work();
      } finally {
        await rm(at);
        await rename(`${at}.away`, at);
      }
    },
    restart: async () => {
      await app.close();
      uploads = await open();
      app = await start(uploads);
    },
    filesOnDisk: async () => {
      const all = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = all.filter((entry) => entry.isFile() && !entry.parentPath.endsWith('/data'));
      const paths = files.map((entry) => join(entry.parentPath, entry.name));
      return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(path) })));
    },
    stop: async () => {
      await app.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
