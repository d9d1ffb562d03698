import type { Words } from '@laureate/core';
import type { Language } from '@laureate/locales';
import { wordsOf } from '@laureate/locales';
import type { CityWindow } from '../look/city-window.ts';
import { type ProgrammeSeen, programmesSeen } from '../look/round-seen.ts';
import { gradeTitle, type SchemeSeen, schemeSeen, trackTitle } from '../look/scheme-seen.ts';
import type { HonourRow, HonoursModel } from './honours-page.tsx';

/** The scheme whose words a title of a programme is called by: its round's, else the one of today. */
function schemeOf(programme: ProgrammeSeen | undefined, round: string | undefined) {
  return programme?.rounds.find((each) => each.round === round) ?? programme?.scheme ?? undefined;
}

/** A scheme's words for a track, else those everybody uses. */
function trackWords(scheme: SchemeSeen | undefined, track: string): Readonly<Words> {
  const inWords = (language: Language) => wordsOf(language).tracks[track] ?? track;
  return trackTitle(scheme, track) ?? { zh: inWords('zh-CN'), en: inWords('en') };
}

/** The roll of a city, with one year chosen or none. */
export async function honoursModel(window: CityWindow, year: number | undefined): Promise<HonoursModel> {
  const roll = await window.registry('honours');
  const programmes = await programmesSeen(window);
  const rows: HonourRow[] = [];
  const schemes = new Map<string, SchemeSeen | undefined>();
  for (const honour of roll?.honours ?? []) {
    const programme = programmes.find((each) => each.programme === honour.programme);
    const pinned = schemeOf(programme, honour.round);
    const key = `${pinned?.scheme}@${pinned?.version}`;
    if (pinned && !schemes.has(key)) schemes.set(key, await schemeSeen(window, pinned));
    const scheme = schemes.get(key);
    rows.push({
      honour,
      programme: programme?.name ?? window.name,
      track: trackWords(scheme, honour.track),
      grade: gradeTitle(scheme, honour.grade) ?? { zh: honour.grade, en: honour.grade },
    });
  }
  const years = [...new Set(rows.map(({ honour }) => honour.awardYear))].sort((a, b) => b - a);
  const chosen = year !== undefined && years.includes(year) ? year : undefined;
  return { rows, commendations: roll?.commendations ?? [], years, year: chosen };
}
