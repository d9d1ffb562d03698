import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carryOn } from './parts/carry-on.ts';
import { type OpenDemonstration, openDemonstration } from './parts/open-demonstration.ts';

let demonstration: OpenDemonstration;
beforeAll(async () => {
  demonstration = await openDemonstration();
});
afterAll(() => demonstration.close());

describe('the rounds of the demonstration, carried to the end over HTTP', () => {
  it.each(['jiangcheng', 'lanchuan', 'chaoping', 'wangchuan'])('%s', async (jurisdiction) => {
    const city = demonstration.cities.get(jurisdiction);
    if (!city) throw new Error('no such city');

    const carried = await carryOn(demonstration, city);

    expect(carried.otherwise).toEqual([]);
    expect(carried.done).toBeGreaterThan(100);
  });
});
