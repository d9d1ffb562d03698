import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import type { Upload } from '@tus/server';

const idForm = /^[0-9a-f]{16}-[0-9a-f]{32}$/;

/** Whether a text can be the id of an upload: nothing else ever becomes part of a path. */
export const isUploadId = (text: string): boolean => idForm.test(text);

/** Whether an id is that of an upload somebody began. */
export const isUploadOf = (by: string, id: string): boolean =>
  isUploadId(id) && id.startsWith(`${markOf(by)}-`);

/** Uploads that are not complete yet, in a folder that only we can read. Their bytes are plain: they go soon. */
export class UnfinishedUploads extends FileStore {
  constructor(directory: string, hoursToFinish: number) {
    super({ directory, expirationPeriodInMilliseconds: hoursToFinish * 3_600_000 });
    this.extensions = ['creation', 'creation-with-upload', 'termination', 'expiration'];
  }

  static async open(folder: string, hoursToFinish: number): Promise<UnfinishedUploads> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    return new UnfinishedUploads(folder, hoursToFinish);
  }

  override async create(upload: Upload): Promise<Upload> {
    const created = await super.create(upload);
    await chmod(this.pathOf(upload.id), 0o600);
    await chmod(`${this.pathOf(upload.id)}.json`, 0o600);
    return created;
  }

  pathOf(id: string): string {
    if (!isUploadId(id)) throw new RangeError('not the id of an upload');
    return join(this.directory, id);
  }

  /** A new id; it begins with a mark of who uploads, so that theirs can be counted. */
  freshId(by: string): string {
    return `${markOf(by)}-${randomBytes(16).toString('hex')}`;
  }

  /** How many uploads somebody has begun and not completed. */
  async countOf(by: string): Promise<number> {
    const names = await readdir(this.directory);
    return names.filter((name) => isUploadOf(by, name)).length;
  }

  /** Removes an upload's bytes and what is noted of it; it need not be there. */
  async forget(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
    await rm(`${this.pathOf(id)}.json`, { force: true });
  }

  /** Removes what was not completed in time, and parts of archives that a crash left. Answers how many. */
  async expire(): Promise<number> {
    const oldest = Date.now() - this.getExpiration();
    let removed = await this.deleteExpired();
    for (const name of await readdir(this.directory)) {
      if (!name.startsWith('inside-')) continue;
      const path = join(this.directory, name);
      const found = await stat(path).catch(() => undefined);
      if (found === undefined || found.mtimeMs > oldest) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }
}

const markOf = (by: string): string => createHash('sha256').update(by).digest('hex').slice(0, 16);
