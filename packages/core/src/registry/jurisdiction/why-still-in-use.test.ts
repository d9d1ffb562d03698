import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../act/event-kind.ts';
import type { LedgerEvent } from '../../ledger/event.ts';
import { aCity, day, file, sealed } from '../../testing/city.ts';
import { foldedRegistry } from '../../testing/given.ts';
import { appointed, schemeWithGroup } from '../../testing/supervision-group.ts';
import { periodOpened } from '../programmes/events.ts';
import { evaluatingBodyBarred } from '../staff/events.ts';
import { bodyRegistered } from './events.ts';
import { whyStillInUse } from './why-still-in-use.ts';

const scheme = schemeWithGroup();
const body = bodyRegistered({
  body: 'institute',
  kind: 'third-party-evaluator',
  name: { zh: 'i', en: 'i' },
  memberUnit: false,
});
const period = periodOpened({
  programme: scheme.document.programme,
  period: 'p2',
  scheme: scheme.id,
  from: day('2030-01-01'),
  to: day('2034-12-31'),
  approvedPlaces: [],
  evidence: [file('places')],
});
const usersOf = (opened: EventDraft, ...more: readonly EventDraft[]) => {
  const event = {
    ...opened,
    at: '',
    act: 'registry/city#1',
    command: 'told',
    by: { person: 'x', role: 'office' },
  };
  const registry = foldedRegistry([...aCity(scheme), opened, ...more]);
  return whyStillInUse(registry, [event as LedgerEvent], day('2026-02-01')).flatMap(({ facts }) => facts.by);
};

describe('what the registry rests on', () => {
  test('an evaluator that is barred', () => {
    const bar = evaluatingBodyBarred({ body: 'institute', reason: sealed('i'), evidence: [file('finding')] });
    expect(usersOf(body)).toEqual([]);
    expect(usersOf(body, bar)).toEqual(['ban']);
  });

  test('a period with a supervision group', () => {
    expect(usersOf(period)).toEqual([]);
    expect(usersOf(period, appointed(scheme, ['citizen'], { period: 'p2' }))).toEqual(['supervision-group']);
  });
});
