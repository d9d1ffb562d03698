import type { RegistryViewTypes, RoundViewTypes, Words } from '@laureate/core';
import type { AnswerOf, CityWindow } from './city-window.ts';

/** An award of the city as the public sees it. */
export type ProgrammeSeen = AnswerOf<RegistryViewTypes['programmes']>['programmes'][number];

/** A notice of a round as the list of notices shows it. */
export type NoticeRow = AnswerOf<RoundViewTypes['notices']>['notices'][number];

/** A round as the public sees it. */
export interface RoundSeen {
  readonly round: string;
  readonly programme: Readonly<Words>;
  /** The year it was planned in. */
  readonly year: string;
  readonly line: AnswerOf<RoundViewTypes['round-line']>;
  /** Nothing before the call is out. */
  readonly call: AnswerOf<RoundViewTypes['call']> | undefined;
  readonly notices: readonly NoticeRow[];
  readonly result: AnswerOf<RoundViewTypes['result']> | undefined;
}

/** Every award of the city. */
export async function programmesSeen(window: CityWindow): Promise<readonly ProgrammeSeen[]> {
  return (await window.registry('programmes'))?.programmes ?? [];
}

/** A round of the city; nothing for one that is not there or whose plan is not out. */
export async function roundSeen(window: CityWindow, round: string): Promise<RoundSeen | undefined> {
  const line = await window.round(round, 'round-line');
  if (!line) return undefined;
  const programmes = await programmesSeen(window);
  const programme = programmes.find((entry) => entry.rounds.some((each) => each.round === round));
  const planned = programme?.rounds.find((each) => each.round === round)?.plannedOn;
  return {
    round,
    programme: programme?.name ?? window.name,
    year: (planned ?? window.today).slice(0, 4),
    line,
    call: await window.round(round, 'call'),
    notices: (await window.round(round, 'notices'))?.notices ?? [],
    result: await window.round(round, 'result'),
  };
}

/** Whether a round has come to its end. */
export const hasEnded = ({ result }: RoundSeen): boolean => result?.endedOn !== undefined;

/** Whether applications are taken today. */
export function takesApplications({ line, call }: RoundSeen, today: string): boolean {
  const stage = line.stages.find((entry) => entry.stage === 'application');
  const isOpen = stage?.openedOn !== undefined && stage.closedOn === undefined;
  return isOpen && call !== undefined && today <= call.closesOn;
}

/** How a notice stands today. */
export type NoticeStanding = 'before' | 'running' | 'last-day' | 'over' | 'closed' | 'replaced';

/** How a notice stands on a day: the day it is published does not count, and its last day lasts until 24:00. */
export function noticeStanding(
  { replacedBy, closedOn, day, endsOn }: Pick<NoticeRow, 'replacedBy' | 'closedOn' | 'day' | 'endsOn'>,
  today: string,
): NoticeStanding {
  if (replacedBy !== undefined) return 'replaced';
  if (closedOn !== undefined) return 'closed';
  if (day.state === 'not-started') return 'before';
  if (day.state === 'ended') return 'over';
  return endsOn === today ? 'last-day' : 'running';
}

/** Whether a notice is one that people can act on today. */
export function isCurrent(notice: NoticeRow, today: string): boolean {
  return ['before', 'running', 'last-day'].includes(noticeStanding(notice, today));
}
