import { Metadata } from '@tus/server';

/** What an uploading program says of a file: at least its `filename`. */
export type UploadWords = Readonly<Record<string, string>>;

/** What we note of an upload between its requests, beside what the program said. */
export interface UploadNote {
  readonly jurisdiction: string;
  readonly subject: string;
  readonly by: string;
  readonly words: UploadWords;
}

const ourKey = 'laureate';

/** The words of the header `Upload-Metadata`; nothing when it is not of its form. */
export function readWords(header: string | undefined): UploadWords | undefined {
  if (header === undefined) return {};
  try {
    return withoutNull(Metadata.parse(header));
  } catch {
    return undefined;
  }
}

/** The words as that header. */
export function writeWords(words: UploadWords): string {
  return Metadata.stringify({ ...words });
}

/** A note in the form the protocol keeps it in. */
export function noteToKeep({ words, ...note }: UploadNote): Record<string, string> {
  return { ...words, [ourKey]: JSON.stringify(note) };
}

/** A note from the form the protocol keeps it in; nothing when it is not ours. */
export function noteFrom(kept: Readonly<Record<string, string | null>> | undefined): UploadNote | undefined {
  const { [ourKey]: own, ...words } = withoutNull(kept ?? {});
  if (own === undefined) return undefined;
  return { ...(JSON.parse(own) as Omit<UploadNote, 'words'>), words };
}

function withoutNull(words: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, value ?? '']));
}
