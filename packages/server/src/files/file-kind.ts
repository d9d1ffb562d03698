/** What is known of a kind of file: its media type, its extensions, and whether a browser may show it. */
interface KindOfFile {
  readonly type: string;
  readonly extensions: readonly string[];
  readonly isShown: boolean;
}

const kind = (type: string, extensions: readonly string[], isShown = false): KindOfFile => ({
  type,
  extensions,
  isShown,
});

/** The kinds of file that may be handed in. A kind that is not here is refused. */
export const fileKinds = {
  pdf: kind('application/pdf', ['pdf'], true),
  ofd: kind('application/ofd', ['ofd']),
  docx: kind('application/vnd.openxmlformats-officedocument.wordprocessingml.document', ['docx']),
  xlsx: kind('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ['xlsx']),
  doc: kind('application/msword', ['doc']),
  xls: kind('application/vnd.ms-excel', ['xls']),
  png: kind('image/png', ['png'], true),
  jpeg: kind('image/jpeg', ['jpg', 'jpeg', 'jpe', 'jfif'], true),
  webp: kind('image/webp', ['webp']),
  tiff: kind('image/tiff', ['tif', 'tiff']),
  zip: kind('application/zip', ['zip']),
} satisfies Record<string, KindOfFile>;

export type FileKind = keyof typeof fileKinds;

/** The extension of each kind, the first where there are several: what a message offers instead. */
export const allowedExtensions: readonly string[] = Object.values(fileKinds).map(
  ({ extensions }) => extensions[0] ?? '',
);

/** The extension of a name in small letters; empty when it has none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Whether the extension of a name is one of a kind's. */
export function hasExtensionOf(kindOfFile: FileKind, name: string): boolean {
  const extensions: readonly string[] = fileKinds[kindOfFile].extensions;
  return extensions.includes(extensionOf(name));
}
