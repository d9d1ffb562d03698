import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../../act/event-kind.ts';
import { tieRecorded } from '../../../registry/parties/events.ts';
import { examinerEnrolled } from '../../../registry/pools/events.ts';
import { aCity, day, sealed } from '../../../testing/city.ts';
import { aliasOfOne, similarEmployer, wordsAnnounced } from '../../../testing/conflicting.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { conflictDismissed } from '../../conflicts/events.ts';
import { personRecused } from '../../proceedings/events.ts';
import { seatConflicts } from '../eligible-examiners.ts';

const scheme = schemeUnderTest();
const city = [...aCity(scheme), wordsAnnounced(), aliasOfOne()];
const employed = (person: string) =>
  tieRecorded({ person, organisation: 'org-1', kind: 'employment', from: day('2020-01-01') });
const today = day('2026-04-29');

describe('a seat with a possible conflict', () => {
  const open = aRoundAt(scheme, 'panel');
  const forming = {
    by: 'office-head',
    preparedBy: 'office-clerk',
    on: '2026-04-29',
    command: 'form-panel',
    payload: {
      panel: 'p-1',
      track: 'organisation',
      stages: ['document-review', 'site-review'],
      members: ['ex-1', 'ex-2', 'ex-3'],
      leader: 'ex-1',
      cases: ['O-1', 'O-2'],
    },
  };
  const at = (more: readonly EventDraft[], events: readonly ToldEvent[] = []) =>
    given({ scheme, registry: [...city, ...more], round: [...open, ...events] });
  const suspected = similarEmployer('ex-1');

  test('is not taken before somebody has found on it', () => {
    at([suspected]).expectRefused(forming, [
      'examiner-conflict-open',
      { person: 'ex-1', case: 'O-1', ground: 'employment', grade: 'suspected' },
    ]);
    at([similarEmployer('ex-1', '有限公司')]).expectRefused(
      forming,
      ...['O-1', 'O-2'].map(
        (id) =>
          [
            'examiner-conflict-open',
            { person: 'ex-1', case: id, ground: 'employment', grade: 'cannot-check' },
          ] as const,
      ),
    );
    const state = at([suspected]);
    const [found] = seatConflicts({ ...state, scheme, today }, 'ex-1', ['O-1']).open;
    expect(found).toEqual({ case: 'O-1', ground: 'employment', grade: 'suspected' });
  });

  test('is shown before the case', () => {
    const viewer = { person: 'office-head', role: 'office', body: 'office', rank: 'head' } as const;
    const seen = look(at([suspected]), scheme, {
      view: 'pool-for-case',
      viewer,
      query: { case: 'O-1' },
      today,
    });
    const { examiners } = seen as { examiners: object[] };
    expect(examiners[0]).toMatchObject({
      person: 'ex-1',
      isEligible: false,
      conflicts: [],
      open: [{ ground: 'employment', grade: 'suspected' }],
    });
  });

  test('an employer of an earlier enrolment counts as left when the next began', () => {
    const again = (employer: string, from: string, to: string) =>
      examinerEnrolled({
        person: 'citizen',
        fields: ['services'],
        employer,
        formerEmployers: [],
        trainedOn: day('2020-01-01'),
        from: day(from),
        to: day(to),
      });
    const state = at([
      again('org-1', '2020-01-01', '2024-12-31'),
      again('org-2', '2025-01-01', '2029-12-31'),
    ]);
    expect(seatConflicts({ ...state, scheme, today }, 'citizen', ['O-1', 'O-2']).conflicts).toEqual([
      { case: 'O-1', ground: 'former-employment' },
      { case: 'O-2', ground: 'employment' },
    ]);
  });

  test('a dismissed one may be taken', () => {
    const dismissed = conflictDismissed({
      person: 'ex-1',
      case: 'O-1',
      found: {
        calculation: 'conflicts@1',
        grade: 'suspected',
        ground: 'employment',
        trace: traceOf(at([suspected])),
      },
      reason: sealed('r'),
      evidence: [],
    });
    at([suspected], [dismissed]).expectEvents(forming, 'PanelFormed');
  });
});

function traceOf(state: ReturnType<typeof given>): string {
  const viewer = { person: 'office-head', role: 'office', body: 'office', rank: 'head' } as const;
  const seen = look(state, scheme, { view: 'conflicts', viewer, query: { person: 'ex-1' }, today });
  return (seen as { found: { trace: string }[] }).found[0]?.trace ?? '';
}

describe('the panel stage does not close', () => {
  const full = aRoundAt(scheme, 'panel', { withItsEvents: true });
  const closing = {
    by: 'office-head',
    on: '2026-04-29',
    command: 'close-stage',
    payload: { stage: 'panel' },
  };
  const at = (more: readonly EventDraft[], events: readonly ToldEvent[] = []) =>
    given({ scheme, registry: [...city, ...more], round: [...full, ...events] });

  test('while a member’s certain conflict is not on record', () => {
    at([employed('ex-2')]).expectRefused(closing, [
      'conflicts-unrecorded',
      { panel: 'panel-o', persons: ['ex-2'], cases: ['O-1'] },
    ]);
    const recused = personRecused({ person: 'ex-2', case: 'O-1', ground: 'same-employer' });
    at([employed('ex-2')], [recused]).expectRefused(closing, 'panel-short-for-case');
  });

  test('while a member’s possible conflict waits for a finding', () => {
    at([similarEmployer('ex-2')]).expectRefused(closing, [
      'examiner-conflict-open',
      { person: 'ex-2', case: 'O-1', ground: 'employment', grade: 'suspected' },
    ]);
  });
});
