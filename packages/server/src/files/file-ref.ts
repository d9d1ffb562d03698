/** The reference of a file by its content: `file:` and the SHA-256 of its bytes in hex. */
export type FileRef = `file:${string}`;

export function fileRefOf(sha256: Uint8Array): FileRef {
  return `file:${Buffer.from(sha256).toString('hex')}`;
}

export function isFileRef(text: string): text is FileRef {
  return /^file:[0-9a-f]{64}$/.test(text);
}
