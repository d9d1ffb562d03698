import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, LocalDateSchema, PublicText } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { KeySchema } from '../../../scheme/model/cited.ts';
import { whyNotPublished } from '../../public-notice/why-not-published.ts';
import { termOf } from '../../term-of.ts';
import { whyRedoFirst } from '../../why-redo-first.ts';
import { whyNotAsDrawnUp } from '../accepted-list.ts';
import { acceptedListPublished } from '../events.ts';
import { publicExceptions } from '../exceptions.ts';
import { listNoticeNotForeseen } from '../refusals.ts';

/**
 * Puts the list of accepted cases, as drawn up, on public notice for the scheme's term. Published again, it corrects:
 * the new notice takes the old one's place and its term is full.
 */
export const publishAcceptedList = roundCommand('publish-accepted-list', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['process.eligibility.listNotice'],
  undo: 'never',
  payload: z.strictObject({
    entries: z.array(z.strictObject({ case: CaseId, name: PublicText })).min(1),
    publishedOn: LocalDateSchema,
    media: z.array(KeySchema).min(1),
    proofs: z.array(FileRef).min(1),
  }),
  during: ['eligibility', 'panel'],
  cases: () => 'every-case',
  decide: ({ round, scheme, legalDay, calendar, payload }) => {
    const rules = scheme.stage('eligibility');
    if (!rules?.listNotice) return { refused: [listNoticeNotForeseen({}, rules?.acceptedList.cites)] };
    const { term, media } = rules.listNotice;
    const listed = payload.entries.map((entry) => entry.case);
    return (
      refuseAll(
        whyNotAsDrawnUp(round, listed),
        whyNotPublished(legalDay, media, payload),
        whyRedoFirst(round, 'publish-accepted-list'),
      ) ?? [
        acceptedListPublished({
          ...payload,
          entries: payload.entries.map((entry) => ({
            ...entry,
            exceptions: publicExceptions(round, entry.case),
          })),
          term: termOf(legalDay, term, calendar),
        }),
      ]
    );
  },
});
