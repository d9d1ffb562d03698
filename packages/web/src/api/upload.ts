import { Upload } from 'tus-js-client';

/** A file kept by the server: its reference and the name it was given. */
export interface KeptFile {
  readonly ref: string;
  readonly name: string;
}

/** Why a file was not taken: the server's problem document as it came, or nothing where no answer came. */
export interface UploadRefused {
  readonly status: number;
  readonly body: string;
}

const CHUNK = 4 * 1024 * 1024;

/**
 * Sends a file in parts (tus 1.0), going on where a broken connection stopped. Answers the reference of its bytes;
 * rejects with what the server said against it.
 */
export function sendFile(
  jurisdiction: string,
  file: File,
  around: { readonly case?: string | undefined },
  onProgress: (share: number) => void,
): Promise<KeptFile> {
  return new Promise((done, failed) => {
    let ref: string | undefined;
    const upload = new Upload(file, {
      endpoint: `/api/v1/files/${encodeURIComponent(jurisdiction)}`,
      chunkSize: CHUNK,
      retryDelays: [0, 1_000, 3_000, 10_000],
      removeFingerprintOnSuccess: true,
      headers: { 'x-laureate': '1' },
      metadata: {
        filename: file.name,
        filetype: file.type,
        ...(around.case === undefined ? {} : { case: around.case }),
      },
      onProgress: (sent, total) => onProgress(total === 0 ? 1 : sent / total),
      onAfterResponse: (_, response) => {
        ref = response.getHeader('laureate-file') ?? ref;
      },
      onError: (error) => {
        const response = 'originalResponse' in error ? error.originalResponse : null;
        failed({
          status: response?.getStatus() ?? 0,
          body: response?.getBody() ?? '',
        } satisfies UploadRefused);
      },
      onSuccess: () => {
        if (ref === undefined) failed({ status: 0, body: '' } satisfies UploadRefused);
        else done({ ref, name: file.name });
      },
    });
    upload.findPreviousUploads().then((earlier) => {
      const [latest] = earlier;
      if (latest) upload.resumeFromPreviousUpload(latest);
      upload.start();
    });
  });
}

/** The address a kept file is downloaded from. */
export const fileAddress = (jurisdiction: string, ref: string): string =>
  `/api/v1/files/${encodeURIComponent(jurisdiction)}/${encodeURIComponent(ref)}`;
