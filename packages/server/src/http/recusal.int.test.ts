import { views } from '@laureate/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Manner, type Plan, plans } from '../../../core/src/testing/recusal/two-histories.ts';
import { allRouteDocs } from './openapi/all-route-docs.ts';
import { changeHiddenCase, type HiddenChange, hiddenChange } from './testing/recusal/change-hidden-case.ts';
import { Compared, type Difference } from './testing/recusal/comparing.ts';
import { askAboutTwo } from './testing/recusal/one-pair.ts';
import { plant, plantedLeaks } from './testing/recusal/planted-leaks.ts';
import { type Telling, telling } from './testing/recusal/telling.ts';
import { TwoServers } from './testing/recusal/two-servers.ts';

/** Set to see again what another run saw. */
const seed = Number(process.env.LAUREATE_SEED ?? Date.now() % 2 ** 31);
const schemes = ['wuhan-draft1', 'wuhan-draft2', 'yangquan-2021', 'binzhou-2018'];
const ofEachScheme = 10;
const watchedOfEach = 2;
/** Plans among which one must change something for whoever is not recused. */
const mostTried = 200;
const manners: readonly Manner[] = [
  { viewer: 'recused', since: 'filing' },
  { viewer: 'recused', since: 'publication' },
  { viewer: 'recused', since: 'filing' },
  { viewer: 'recused', since: 'publication' },
  { viewer: 'applicant', since: 'filing' },
];
/** What tells of the program, or of an account's own sign-in: nothing of a case. */
const aboutNoCase = [
  '/healthz',
  '/readyz',
  '/api/v1/openapi.json',
  '/api/docs',
  '/api/docs.css',
  '/api/v1/sessions',
  '/api/v1/second-factor',
  '/api/v1/invitations/:token',
  '/api/v1/tokens',
  '/api/v1/sign-in',
  '/api/v1/oidc/start',
  '/api/v1/oidc/callback',
  '/api/v1/setup/:token',
  '/api/v1/imports/:kind/template',
  '/api/v1/demo/accounts',
];
/** Asked in a test of its own. */
const watchedRoute = '/api/v1/changes';
const plenty = { looks: 40, trials: 12 };
const compared = new Compared();
let servers: TwoServers;
const tellings = new Map<string, Telling>();

const toldOf = (scheme: string): Telling => {
  const told = tellings.get(scheme) ?? telling(scheme, seed);
  tellings.set(scheme, told);
  return told;
};

/** Plans of pairs, every role in its turn. */
const plansOf = (scheme: string, count = ofEachScheme): readonly Plan[] =>
  fc
    .sample(plans, { seed: seed + schemes.indexOf(scheme), numRuns: count })
    .map((plan, at) => ({ ...plan, role: at + schemes.indexOf(scheme) * ofEachScheme }));

/** What happens while somebody watches; the last of them changes something for whoever is not recused. */
function changesOf(scheme: string): readonly HiddenChange[] {
  const changes: HiddenChange[] = [];
  for (const plan of plansOf(scheme, mostTried)) {
    const change = hiddenChange(toldOf(scheme), plan);
    if (changes.length < watchedOfEach - 1 || change.changes) changes.push(change);
    if (changes.length === watchedOfEach) break;
  }
  return changes;
}

beforeAll(async () => {
  servers = await TwoServers.start(schemes.length * (ofEachScheme + watchedOfEach) * 2);
});
afterAll(() => servers.close());

describe.each(schemes)('whoever takes no part in a case of %s', (scheme) => {
  test('is sent the same bytes whatever happens in it', { timeout: 300_000 }, async () => {
    const found: Difference[] = [];
    for (const [at, plan] of plansOf(scheme).entries()) {
      const n = schemes.indexOf(scheme) * ofEachScheme + at;
      const wanted = { n, plan, manner: manners[at % manners.length] as Manner, plenty };
      found.push(...(await askAboutTwo(servers, toldOf(scheme), wanted, compared)));
    }

    expect(found, `seed ${seed}`).toEqual([]);
  });
});

describe('whoever watches views', () => {
  test('is not woken by what happens in a case they are recused from', { timeout: 300_000 }, async () => {
    const first = schemes.length * ofEachScheme;
    const changes = schemes.flatMap((scheme) => changesOf(scheme).map((change) => ({ scheme, change })));
    const told = await Promise.all(
      changes.map(({ scheme, change }, at) => changeHiddenCase(servers, change, { n: first + at, scheme })),
    );

    expect(changes.filter(({ change }) => change.changes).length).toBeGreaterThanOrEqual(schemes.length);
    for (const [at, { recused, quiet, free }] of told.entries()) {
      expect(recused, `seed ${seed}`).toBe(quiet);
      if (changes[at]?.change.changes)
        expect(free.length, `seed ${seed}, ${changes[at]?.scheme}`).toBeGreaterThan(quiet.length);
    }
  });
});

describe('what was asked', () => {
  test('is nearly every view, by every role', () => {
    const asked = new Set([...compared.asked].map((what) => what.split(' ')[1]));
    const missing = [...views.keys()].filter((name) => !asked.has(name));
    expect(missing.length, missing.join(', ')).toBeLessThan(views.size / 8);
  });

  test('is every route that tells something of a round or a city', () => {
    const paths = [...compared.paths];
    const missing = allRouteDocs
      .filter((doc) => doc.method.toUpperCase() === 'GET')
      .map(({ path }) => path)
      .filter((path) => {
        const form = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`);
        return !paths.some((each) => form.test(each));
      });

    expect(missing.sort()).toEqual([...aboutNoCase, watchedRoute].sort());
  });
});

describe('a server that leaks', () => {
  test.each(Object.keys(plantedLeaks))('is found: %s', { timeout: 120_000 }, async (name) => {
    const leak = plantedLeaks[name];
    const leaking = await TwoServers.start(2 * ofEachScheme, leak && plant(leak));
    const found: Difference[] = [];
    try {
      for (const [n, plan] of plansOf('wuhan-draft2').entries()) {
        const wanted = { n, plan, manner: manners[0] as Manner, plenty: { looks: 25, trials: 0 } };
        found.push(...(await askAboutTwo(leaking, toldOf('wuhan-draft2'), wanted, new Compared())));
        if (found.length > 0) break;
      }
    } finally {
      await leaking.close();
    }

    expect(found.map(({ what }) => what.split(' ')[0])).toContain('view');
  });
});

afterAll(() => {
  const doors = [...compared.asked].filter((what) => what.startsWith('view '));
  const roles = new Set(doors.map((what) => what.split(' ').at(-1)));
  const names = new Set(doors.map((what) => what.split(' ')[1]));
  const each = Math.round(compared.answers / 2 / compared.histories);
  console.log(
    `recusal over HTTP: ${compared.histories} histories, ${each} requests each (${names.size} views × ${roles.size} roles, ${doors.length} doors), ${compared.answers} answers compared (${compared.numbered.size} kinds of them but for numbers of acts), seed ${seed}: 0 differences unless a test failed`,
  );
});
