import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { type Blobs, requireBlobName } from './blobs.ts';

/** Where an S3-compatible store is and how to sign in. */
export interface S3Place {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** The store answered something else than we asked for. Carries no more than its status. */
export class S3Fault extends Error {
  constructor(
    readonly act: string,
    readonly status: number,
  ) {
    super(`the S3 store answered ${status} to ${act}`);
  }
}

/** Blobs in an S3-compatible store, addressed by path. */
export function s3Blobs(place: S3Place): Blobs {
  const client = new AwsClient({
    accessKeyId: place.accessKey,
    secretAccessKey: place.secretKey,
    region: place.region,
    service: 's3',
    retries: 3,
  });
  const urlOf = (name: string): string => {
    requireBlobName(name);
    return `${place.endpoint.replace(/\/+$/, '')}/${encodeURIComponent(place.bucket)}/${name}`;
  };
  return {
    put: (name, stream, bytes) => put(client, urlOf(name), stream, bytes),
    get: async (name) => {
      const answer = await client.fetch(urlOf(name));
      if (await isMissing('get', answer)) return undefined;
      return answer.body === null ? Readable.from([]) : Readable.fromWeb(answer.body as ReadableStream);
    },
    has: async (name) => !(await isMissing('has', await client.fetch(urlOf(name), { method: 'HEAD' }))),
    delete: async (name) => {
      await isMissing('delete', await client.fetch(urlOf(name), { method: 'DELETE' }));
    },
  };
}

/** Says how long a blob is meant to be; some stores keep what they got of a stream that broke off. */
const lengthHeader = 'x-amz-meta-bytes';

/** A stream can be sent only once, so this is not tried again here: whoever asked has the bytes and may. */
async function put(client: AwsClient, url: string, stream: Readable, bytes: number): Promise<void> {
  const headers = { 'content-length': String(bytes), [lengthHeader]: String(bytes) };
  const signed = await client.sign(url, { method: 'PUT', headers });
  const request = { method: 'PUT', headers: signed.headers, body: Readable.toWeb(stream), duplex: 'half' };
  const answer = await fetch(signed.url, request as RequestInit);
  await answer.body?.cancel();
  if (!answer.ok) throw new S3Fault('put', answer.status);
}

/** Whether there is nothing whole under the name. Throws for every other answer that is not a good one. */
async function isMissing(act: string, answer: Response): Promise<boolean> {
  const meant = answer.headers.get(lengthHeader);
  if (answer.ok && (meant === null || meant === answer.headers.get('content-length'))) return false;
  await answer.body?.cancel();
  if (answer.ok || answer.status === 404) return true;
  throw new S3Fault(act, answer.status);
}
