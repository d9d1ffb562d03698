import { type Refused, readRefused } from '@laureate/client';
import { useCallback, useState } from 'react';
import { type KeptFile, sendFile, type UploadRefused } from './upload.ts';

interface Sending {
  readonly name: string;
  readonly share: number;
}

/** Sends files one after the other; stops at the first that is refused and keeps what was taken before. */
export function useUpload(
  jurisdiction: string,
  caseId: string | undefined,
): {
  readonly send: (files: readonly File[]) => Promise<readonly KeptFile[]>;
  readonly sending: Sending | undefined;
  readonly refused: Refused | undefined;
} {
  const [sending, setSending] = useState<Sending>();
  const [refused, setRefused] = useState<Refused>();
  const send = useCallback(
    async (files: readonly File[]) => {
      const kept: KeptFile[] = [];
      setRefused(undefined);
      try {
        for (const file of files) {
          setSending({ name: file.name, share: 0 });
          const tell = (share: number) => setSending({ name: file.name, share });
          kept.push(await sendFile(jurisdiction, file, { case: caseId }, tell));
        }
      } catch (failure) {
        setRefused(refusedUpload(failure as UploadRefused));
      }
      setSending(undefined);
      return kept;
    },
    [jurisdiction, caseId],
  );
  return { send, sending, refused };
}

function refusedUpload({ status, body }: UploadRefused): Refused {
  if (status === 0) return { kind: 'offline', status, refusals: [], issues: [] };
  try {
    return readRefused(status, JSON.parse(body), null);
  } catch {
    return readRefused(status, undefined, null);
  }
}
