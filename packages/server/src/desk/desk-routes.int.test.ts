import type { LedgerEvent } from '@laureate/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toldRound } from '../../../core/src/testing/recusal/told-round.ts';
import { type Credentials, type RunningServer, TwoServers } from '../http/testing/recusal/two-servers.ts';
import { jsonIn } from '../http/testing/recusal/wire.ts';

const told = toldRound('wuhan-draft2');
const isList = ({ type, payload }: LedgerEvent) =>
  type === 'ActPrepared' && (payload as { readonly command: string }).command === 'decide-shortlist';
const events = told.round.slice(0, told.round.findIndex(isList) + 1);
const last = events.at(-1) as LedgerEvent;
const { payload: list } = last.payload as { readonly payload: { readonly cases: readonly string[] } };
const [hidden] = list.cases;
const registry = told.registry.slice(0, last.saw);
let servers: TwoServers;

beforeAll(async () => {
  servers = await TwoServers.start(2);
});
afterAll(() => servers.close());

async function waitingFor(
  { wire }: RunningServer,
  headers: Credentials,
  city: string,
): Promise<readonly string[]> {
  const answer = await wire.ask({ method: 'GET', path: `/api/v1/round/${city}:r1/prepared`, headers });
  const { prepared } = jsonIn(answer) as { readonly prepared: readonly { readonly command: string }[] };
  return prepared.map(({ command }) => command);
}

test('a list that waits for its second person is not shown to whoever is recused from a case of it', async () => {
  const recusal = {
    ...last,
    act: 'round/r1#999999',
    type: 'PersonRecused',
    command: 'told',
    payload: { person: 'office-head', case: hidden, ground: 'declared' },
  };
  const { roundId } = told;
  await servers.lay('city', { registry, roundId, histories: [[...events, recusal], events] });
  const [recused, free] = await servers.signIn(0, 'city', 'office-head');

  expect(await waitingFor(servers.other, free, 'city')).toEqual(['decide-shortlist']);
  expect(await waitingFor(servers.one, recused, 'city')).toEqual([]);
});

test('nor to whoever had a tie to an applicant in the years that count, though nobody has found it', async () => {
  const [other] = events.flatMap(({ type, payload }) => {
    const filed = payload as { readonly case: string; readonly signedBy: string };
    return type === 'ApplicationFiled' && filed.case === hidden ? [filed.signedBy] : [];
  });
  const tie = {
    ...(registry.at(-1) as LedgerEvent),
    act: 'registry/city#999999',
    type: 'PersonTieRecorded',
    command: 'told',
    payload: { person: 'office-head', other, kind: 'consultancy', from: '2024-01-01', to: '2025-06-30' },
  };
  const { roundId } = told;
  await servers.lay('tied', { registry: [...registry, tie], roundId, histories: [events, events] });
  const [tied] = await servers.signIn(1, 'tied', 'office-head');

  expect(await waitingFor(servers.one, tied, 'tied')).toEqual([]);
});
