import type { FastifyReply } from 'fastify';
import { badInputProblem, notFoundProblem, type Problem, sendProblem } from '../../http/problem.ts';
import { fileKinds } from '../file-kind.ts';
import type { TakenFile } from '../take-in-file.ts';
import type { Turn } from './tus-desk.ts';
import { noteFrom, readWords, writeWords } from './upload-note.ts';

/** Carries the reference of a file that was taken in. */
export const fileHeader = 'laureate-file';

const answeredHeaders = ['tus-resumable', 'location', 'upload-offset', 'upload-length', 'upload-expires'];

/** Answers as the protocol would, with the file's reference once it is kept; what went wrong becomes a problem. */
export async function answerUpload(reply: FastifyReply, answer: Response, turn: Turn): Promise<FastifyReply> {
  const { outcome } = turn;
  reply.header('cache-control', 'no-store');
  if (outcome !== undefined && 'refused' in outcome) {
    return sendProblem(reply, { kind: 'refused', status: 422, refusals: outcome.refused });
  }
  if (answer.status >= 400) return sendProblem(reply, problemOf(answer.status, await answer.text()));
  for (const name of answeredHeaders) {
    const value = answer.headers.get(name);
    if (value !== null) reply.header(name, value);
  }
  answerWords(reply, answer);
  if (outcome === undefined) return reply.code(answer.status).send();
  return sendTaken(reply.code(answer.status === 201 ? 201 : 200), outcome);
}

/** Sends what is known of a file that was taken in. */
export function sendTaken(reply: FastifyReply, { ref, kind, bytes }: TakenFile): FastifyReply {
  return reply.header(fileHeader, ref).send({ file: ref, kind, type: fileKinds[kind].type, bytes });
}

/** The words the program gave; what we noted beside them is ours. */
function answerWords(reply: FastifyReply, answer: Response): void {
  const kept = readWords(answer.headers.get('upload-metadata') ?? undefined);
  const note = noteFrom(kept);
  if (note !== undefined) reply.header('upload-metadata', writeWords(note.words));
}

/** What the protocol's own refusals are among our problems. */
function problemOf(status: number, text: string): Problem {
  switch (status) {
    case 404:
    case 410:
      return notFoundProblem;
    case 409:
      return { kind: 'upload-offset', status };
    case 412:
      return { kind: 'upload-protocol', status };
    case 413:
      return { kind: 'too-large', status };
    case 400:
    case 403:
      return badInputProblem([{ path: '', message: text.trim() }]);
    default:
      return { kind: 'upload-interrupted', status: 503 };
  }
}
