import { join } from 'node:path';
import type { FastifyRequest } from 'fastify';
import type { Settings } from '../config/settings.ts';
import type { Routes } from '../http/app.ts';
import type { HouseTools } from '../http/house-tools.ts';
import type { RecurringWork } from '../jobs/jobs.ts';
import type { Store } from '../store/store.ts';
import { noteOpenings } from '../store/vault.ts';
import type { MasterKey } from '../vault/master-key.ts';
import type { Blobs } from './blobs/blobs.ts';
import { folderBlobs } from './blobs/folder-blobs.ts';
import { s3Blobs } from './blobs/s3-blobs.ts';
import { vaultFileKeys } from './cipher/vault-file-keys.ts';
import { downloadRoutes } from './download/download-routes.ts';
import { sweepUnkeptFiles } from './erase-files.ts';
import type { FileRoom } from './file-room.ts';
import type { InspectLimits } from './inspect/budget.ts';
import { type FileAsked, mayReadFile } from './may-read-file.ts';
import { UnfinishedUploads } from './upload/unfinished-uploads.ts';
import { uploadRoutes, type WantedUpload } from './upload/upload-routes.ts';

const hoursToFinish = 24;
const hourMs = 3_600_000;
const maxUnfinished = 20;
const maxEntries = 5_000;
const mostInflated = 20;
const ratio = 200;
const subjectForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The files of the house. */
export interface Files {
  readonly room: FileRoom;
  readonly routes: (house: HouseTools) => Routes;
  readonly works: readonly RecurringWork[];
}

/** Where the encrypted bytes of files are kept. */
export function blobsOf(settings: Settings): Blobs {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY, S3_SECRET_KEY } = settings;
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_ACCESS_KEY || !S3_SECRET_KEY)
    return folderBlobs(join(settings.LAUREATE_DATA, 'files'));
  return s3Blobs({
    endpoint: S3_ENDPOINT,
    bucket: S3_BUCKET,
    region: S3_REGION,
    accessKey: S3_ACCESS_KEY,
    secretKey: S3_SECRET_KEY,
  });
}

function limitsOf({ LAUREATE_UPLOAD_MEGABYTES }: Settings): InspectLimits {
  const maxBytes = Math.floor(LAUREATE_UPLOAD_MEGABYTES * 1024 * 1024);
  return { maxBytes, maxEntries, maxInflatedBytes: maxBytes * mostInflated, ratio };
}

/** Who uploads, with a seat in the jurisdiction; tokens hand nothing in. */
async function uploader(house: HouseTools, request: FastifyRequest) {
  const visitor = await house.whoAsks(request);
  return visitor.kind === 'account' && !visitor.scope ? visitor : undefined;
}

/** What a file belongs to: the case or party that is named, else the person who hands it in. */
async function subjectFor(
  house: HouseTools,
  request: FastifyRequest,
  { jurisdiction, words }: WantedUpload,
): Promise<string | undefined> {
  const person = (await uploader(house, request))?.seats.get(jurisdiction);
  const named = words.case ?? words.party;
  return named !== undefined && subjectForm.test(named) ? person && named : person;
}

async function logRead(
  house: HouseTools,
  store: Store,
  request: FastifyRequest,
  asked: FileAsked,
): Promise<void> {
  const visitor = await house.whoAsks(request);
  const { account, session } = visitor.kind === 'account' ? visitor : { account: '-', session: '-' };
  const { jurisdiction, subject, ref } = asked;
  const at = new Date().toISOString();
  await noteOpenings(store.db, [subject], { jurisdiction, account, session, why: `file ${ref}`, at }, at);
}

/** Opens the files: on disk, or in an S3-compatible store where one is set. */
export async function openFiles(
  settings: Settings,
  { store, master }: { readonly store: Store; readonly master: MasterKey },
): Promise<Files> {
  const room: FileRoom = {
    store,
    blobs: blobsOf(settings),
    keys: vaultFileKeys(store, master),
    now: () => new Date().toISOString(),
  };
  const uploads = await UnfinishedUploads.open(join(settings.LAUREATE_DATA, 'unfinished'), hoursToFinish);
  const limits = limitsOf(settings);
  return {
    room,
    routes: (house) => async (app) => {
      await uploadRoutes({
        room,
        uploads,
        maxUnfinished,
        whoUploads: async (request) => (await uploader(house, request))?.account,
        subjectFor: (request, wanted) => subjectFor(house, request, wanted),
        limitsFor: async () => limits,
      })(app);
      downloadRoutes({
        room,
        mayRead: (request, asked) => mayReadFile(house, store, request, asked),
        logRead: (request, asked) => logRead(house, store, request, asked),
      })(app);
    },
    works: [
      {
        name: 'sweep-uploads',
        everyMs: hourMs,
        work: async (now) => {
          await uploads.expire();
          await sweepUnkeptFiles(room, new Date(now - hoursToFinish * hourMs).toISOString());
        },
      },
    ],
  };
}
