import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../ledger/event.ts';
import { file, sealed } from '../testing/city.ts';
import type { Undo } from './command.ts';
import { rescindAct } from './rescind.ts';

const event = (type: string, command = 'record'): LedgerEvent => ({
  type,
  v: 1,
  at: '2026-01-05T01:00:00.000Z',
  act: 'round/r1#4',
  command,
  by: { person: 'office-head', role: 'office' },
  payload: { case: 'O-1' },
});
const payload = { act: 'round/r1#4', reason: sealed('reason'), evidence: [file('minutes')] };

function rescinding(
  events: readonly LedgerEvent[],
  { undo = 'rescind' as Undo, redo = [] as string[], rescinded = new Map<string, string>() } = {},
) {
  const situation = {
    eventsOf: (act: string) => (act === payload.act && events.length > 0 ? events : undefined),
    undoOf: (command: string) => (command === 'record' ? { undo, redo, mustRedo: false } : undefined),
  };
  const acts = {
    prepared: new Map(),
    rescinded,
    reopened: new Map(),
    reopenedLists: new Set<string>(),
    pendingRedo: [],
  };
  const canUndo = (type: string) => type === 'Recorded';
  return rescindAct(situation, payload, { stream: 'round', acts, canUndo, cases: ['O-1'] });
}

describe('rescindAct', () => {
  test('carries the undone events, the cases and the commands to run again', () => {
    const events = [event('Recorded'), event('Recorded')];
    expect(rescinding(events, { redo: ['record'] })).toEqual([
      {
        stream: 'round',
        type: 'ActRescinded',
        v: 1,
        payload: {
          rescinds: 'round/r1#4',
          command: 'record',
          cases: ['O-1'],
          reason: payload.reason,
          evidence: payload.evidence,
          undone: events,
          redo: ['record'],
          mustRedo: false,
        },
      },
    ]);
  });

  test('leaves the paper of an act out, which changed nothing', () => {
    const decided = rescinding([event('PaperEntered'), event('Recorded')]);
    expect(decided).toEqual([expect.objectContaining({ type: 'ActRescinded' })]);
    expect(decided).toHaveProperty('0.payload.undone', [event('Recorded')]);
  });

  test('takes back what was free until a stage', () => {
    expect(rescinding([event('Recorded')], { undo: { freeUntil: 'panel' } })).toHaveLength(1);
  });

  test('is refused for an act that is not there', () => {
    expect(rescinding([])).toEqual({
      refused: [{ kind: 'no-such-act', facts: { act: 'round/r1#4' }, cites: [] }],
    });
  });

  test.each([
    ['whose command says never', [event('Recorded')], 'never' as const, 'record'],
    ['of an unknown command', [event('Recorded', 'told')], 'rescind' as const, 'told'],
    [
      'one of whose events has no undo handler',
      [event('Recorded'), event('Published')],
      'rescind' as const,
      'record',
    ],
  ])('is refused for an act %s', (_name, events, undo, command) => {
    expect(rescinding(events, { undo })).toEqual({
      refused: [{ kind: 'cannot-be-rescinded', facts: { command }, cites: [] }],
    });
  });

  test('is refused for an act taken back before', () => {
    expect(rescinding([event('Recorded')], { rescinded: new Map([['round/r1#4', 'round/r1#9']]) })).toEqual({
      refused: [{ kind: 'already-rescinded', facts: { act: 'round/r1#4' }, cites: [] }],
    });
  });

  test('is refused for an act of the other kind of stream', () => {
    const situation = {
      eventsOf: () => [event('Recorded')],
      undoOf: () => ({ undo: 'rescind', redo: [], mustRedo: false }) as const,
    };
    const acts = {
      prepared: new Map(),
      rescinded: new Map(),
      reopened: new Map(),
      reopenedLists: new Set<string>(),
      pendingRedo: [],
    };
    expect(
      rescindAct(situation, payload, { stream: 'registry', acts, canUndo: () => true, cases: [] }),
    ).toEqual({ refused: [{ kind: 'no-such-act', facts: { act: 'round/r1#4' }, cites: [] }] });
  });
});
