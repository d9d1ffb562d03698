import { actsFor, hatsOf, isApplicantOf, type LocalDate, whyNotTouch } from '@laureate/core';
import type { CityState } from '../city/city-state.ts';
import type { DraftOf } from './draft-id.ts';

/** Whether a person may read and write a draft on a day: those who could file or submit what it becomes. */
export function mayDraft(state: CityState, draft: DraftOf, person: string, day: LocalDate): boolean {
  const { registry } = state;
  if (draft.kind === 'new-application') return actsFor(registry, person, draft.party, day);
  const round = state.round(draft.round);
  const application = round?.application.applications.get(draft.case);
  if (!round || !application) return false;
  if (draft.kind === 'application') return isApplicantOf(registry, application, person);
  if (draft.person !== person) return false;
  const ground = { registry, round, roundId: draft.round, scheme: state.schemeOf(draft.round), day };
  const seat = hatsOf(ground, person).find(({ role }) => role === 'examiner');
  return seat !== undefined && whyNotTouch(ground, seat, [draft.case]).length === 0;
}
