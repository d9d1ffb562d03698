import type { SchemeBundle } from '@laureate/core';
import { amendment, found, openAward, openRound, play } from '../../packages/server/src/testing/town.ts';
import { seatRows } from '../../packages/server/src/testing/town-rows.ts';
import type { DraftedCity } from './drafted-city.ts';

/** Clerks of the channel, each of whom looks at everything that came in through it. */
export const viewers = 32;

export const viewerName = (nth: number): string => `viewer-${nth + 1}`;

/** The round of every large town. */
export const round = 'r1';

/** Founds a town with its award open and a round called, in which so many organisations have applied. */
export async function fillTown(city: DraftedCity, applications: number, scheme: SchemeBundle): Promise<void> {
  await found(city);
  const names = Array.from({ length: viewers }, (_, nth) => viewerName(nth));
  await play(city, seatRows(names.map((name) => [name, 'district-a', 'clerk'] as const)));
  await openAward(city, applications, scheme);
  await openRound(city, round, applications, scheme);
}

/** Lets applicants hand in new versions, one after the other, until the city has so many events. */
export async function amendUntil(city: DraftedCity, applications: number, events: number): Promise<void> {
  for (let n = 0; city.events < events; n += 1) {
    const answered = await city.perform(amendment(round, 1 + (n % applications), `version ${n}`));
    if (answered.kind !== 'done') throw new Error(JSON.stringify(answered));
  }
}
