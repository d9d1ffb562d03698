import { isRefusedReply, type Refused, type Reply } from '@laureate/client';

/** The server says no, or no server answers: the command ends here, and the reasons are told. */
export class Stopped extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused.kind);
    this.name = 'Stopped';
    this.refused = refused;
  }
}

/** The value of a reply with what its headers said; a refusal ends the command. */
export function orStop<T>(reply: Reply<T>): Exclude<Reply<T>, { readonly refused: Refused }> {
  if (isRefusedReply(reply)) throw new Stopped(reply.refused);
  return reply as Exclude<Reply<T>, { readonly refused: Refused }>;
}
