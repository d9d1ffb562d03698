import type { EventDraft } from '../../act/event-kind.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { examiners, individuals, organisations } from '../city.ts';

/** An event of the round with the person who caused it, where that matters to the fold. */
export type ToldEvent = EventDraft & { readonly person?: string; readonly command?: string };
export const by = (person: string, draft: EventDraft): ToldEvent => ({ ...draft, person });

/** What happens while some stages are open, with the day on which each opens. */
export type ToldStages<S extends StageId> = Readonly<
  Record<S, { readonly opensOn: string; readonly events: readonly ToldEvent[] }>
>;

export const organisationCases = organisations.map((name) => name.replace('org-', 'O-'));
export const individualCases = individuals.map((name) => name.replace('ind-', 'I-'));
export const allCases = [...organisationCases, ...individualCases];

export const trackOf = (id: string) => (id.startsWith('O') ? 'organisation' : 'individual');
export const channelOf = (id: string): string =>
  id.endsWith('1') || id.endsWith('2') ? 'district-a' : 'district-b';
export const partyOf = (id: string): string => id.replace('O-', 'org-').replace('I-', 'ind-');
const divisions = ['front-line-worker', 'quality-manager', 'scholar'] as const;
/** Each person is of a division of its own; organisations are of none. */
export const divisionOf = (id: string) =>
  id.startsWith('I') ? divisions[Number(id.slice(-1)) - 1] : undefined;
export const panelOf = (id: string): string => (id.startsWith('O') ? 'panel-o' : 'panel-i');
export const membersOf = (id: string): readonly string[] =>
  id.startsWith('O') ? examiners.slice(0, 3) : examiners.slice(3, 6);

/** Everybody gives every item the same value: 90 for the first case of a track, 5 less for each next. */
export function pointsOf(id: string): number {
  return 95 - 5 * Number(id.slice(-1));
}
