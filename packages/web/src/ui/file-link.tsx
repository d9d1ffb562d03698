import { PaperClipOutlined } from '@ant-design/icons';
import { fileAddress } from '../api/upload.ts';

/** A kept file to download; without a name the beginning of its hash stands for it. */
export function FileLink({
  jurisdiction,
  file,
  name,
}: {
  readonly jurisdiction: string;
  readonly file: string;
  readonly name?: string | undefined;
}) {
  return (
    <a
      href={fileAddress(jurisdiction, file)}
      target="_blank"
      rel="noreferrer"
      className="file-link"
      title={file}
    >
      <PaperClipOutlined aria-hidden="true" /> {name ?? file.slice('file:'.length, 'file:'.length + 10)}
    </a>
  );
}
