import { describe, expect, test } from 'vitest';
import { decideAct } from '../../../act/decide-act.ts';
import type { EventDraft } from '../../../act/event-kind.ts';
import { commands } from '../../../catalogue.ts';
import type { LedgerEvent } from '../../../ledger/event.ts';
import { aCity, aCityWithoutAward, file, sealed } from '../../../testing/city.ts';
import { aCityWithEvaluators } from '../../../testing/evaluator.ts';
import { at, given } from '../../../testing/given.ts';
import { lookAtRegistry } from '../../../testing/look.ts';
import { sampleCrypto } from '../../../testing/sample-ledger.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { appointed, barredByGroup } from '../../../testing/supervision-group.ts';
import { evaluatingBodyBarred, evaluatorBarred } from '../events.ts';
import { membersView } from '../views/members.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const payload = { person: 'ex-1', reason: sealed('reason'), evidence: [file('finding')] };
const barring = (change = {}) => ({
  by: 'chair',
  preparedBy: 'office-head',
  on: '2026-01-05',
  command: 'bar-evaluator',
  payload: { ...payload, ...change },
});

describe('bar-evaluator', () => {
  test("the office asks and the committee's chair approves", () => {
    given({ scheme, registry }).expectEvents(barring(), ['EvaluatorBarred', payload]);
  });

  test('is refused to the office alone and without its asking', () => {
    given({ scheme, registry }).expectRefused({ ...barring(), by: 'office-head' }, 'no-such-hat');
    const { preparedBy: _preparedBy, ...alone } = barring();
    given({ scheme, registry }).expectRefused(alone, [
      'needs-second-person',
      { preparedBy: ['office/head', 'supervisor'] },
    ]);
  });

  test('is refused without evidence', () => {
    given({ scheme, registry }).expectRefused(barring({ evidence: [] }), 'bad-input');
  });

  test('is refused for someone unknown, an organisation, or one barred already', () => {
    given({ scheme, registry }).expectRefused(barring({ person: 'nobody' }), 'not-found');
    given({ scheme, registry }).expectRefused(barring({ person: 'org-1' }), 'not-a-person');
    given({ scheme, registry: [...registry, evaluatorBarred(payload)] }).expectRefused(barring(), [
      'person-barred',
      { person: 'ex-1' },
    ]);
  });
});

describe('bar-evaluator of a body', () => {
  const withInstitute = aCityWithEvaluators(scheme);
  const body = { body: 'institute', reason: sealed('institute'), evidence: [file('finding')] };
  const barringBody = (change = {}) => ({ ...barring(), payload: { ...body, ...change } });
  const told = (...more: EventDraft[]) => given({ scheme, registry: [...withInstitute, ...more] });

  test('a third-party evaluator is barred like a person', () => {
    told().expectEvents(barringBody(), ['EvaluatingBodyBarred', body]);
  });

  test('once, and no body of another kind', () => {
    told(evaluatingBodyBarred(body)).expectRefused(barringBody(), ['body-barred', { body: 'institute' }]);
    told().expectRefused(barringBody({ body: 'office' }), ['not-an-evaluating-body', { body: 'office' }]);
    told().expectRefused(barringBody({ body: 'nowhere' }), ['not-found', { what: 'nowhere' }]);
    told().expectRefused(barringBody({ person: 'ex-1' }), 'bad-input');
  });

  test('is told with the seats', () => {
    const answer = lookAtRegistry(membersView, {
      registry: [...withInstitute, evaluatingBodyBarred(body)],
      by: 'auditor',
      on: '2026-01-05',
    });
    expect(answer).toMatchObject({ barred: [], barredBodies: ['institute'] });
  });
});

describe('bar-evaluator by the supervision group', () => {
  const byGroup = schemeUnderTest('wuhan-draft2', barredByGroup);
  const city = [...aCity(byGroup), appointed(byGroup, ['citizen', 'ind-3'])];
  const bar = { ...barring(), on: '2026-02-05', by: 'citizen', preparedBy: 'ind-3' };

  test('two of its members decide', () => {
    given({ scheme: byGroup, registry: city }).expectEvents(bar, ['EvaluatorBarred', payload]);
    given({ scheme: byGroup, registry: city }).expectRefused(
      { ...bar, preparedBy: 'citizen' },
      'prepared-by-same-person',
    );
  });

  test('and not the office and the committee, which are told the articles', () => {
    const told = given({ scheme: byGroup, registry: city });
    const refused = [{ kind: 'no-such-hat', facts: { needs: ['supervisor'] }, cites: ['art-32'] }];
    expect(told.decide({ ...barring(), on: '2026-02-05' })).toEqual({ refused });
    const { preparedBy: _preparedBy, ...asking } = { ...barring(), on: '2026-02-05', by: 'office-head' };
    expect(told.decide({ ...asking, mode: 'prepare' })).toEqual({ refused });
  });

  test('nor the supervisors where the committee bars, or before any scheme is adopted', () => {
    const plain = aCity(scheme);
    const bySupervisors = { ...bar, by: 'supervisor', preparedBy: 'office-head' };
    given({ scheme, registry: plain }).expectRefused(bySupervisors, [
      'no-such-hat',
      { needs: ['committee/head'] },
    ]);
    given({ scheme, registry }).expectRefused(bySupervisors, 'no-such-hat');
  });

  test('what it decided is the committee’s to take back and not the office’s', () => {
    const act = `registry/city#${city.length}`;
    const done = { ...evaluatorBarred(payload), by: { person: 'citizen', role: 'supervisor' } };
    const rescinding = { act, reason: sealed('mistake'), evidence: [file('letter')] };
    const by = (person: string, preparedBy: string) => {
      const { registry: state } = given({ scheme: byGroup, registry: [...city, done] });
      state.acts.prepared.set('registry/city#900', {
        act: 'registry/city#900',
        command: 'rescind-registry-act',
        payload: rescinding,
        by: preparedBy,
        preparedAt: '',
      });
      return decideAct(
        {
          commands,
          hasher: sampleCrypto(),
          registry: state,
          act: 'registry/city#901',
          eventsOf: () => [
            { ...done, act, at: at('2026-02-05'), command: 'bar-evaluator' } as unknown as LedgerEvent,
          ],
        },
        {
          stream: 'registry/city',
          command: 'rescind-registry-act',
          payload: rescinding,
          by: { person },
          at: at('2026-02-06'),
          mode: 'perform',
          prepared: 'registry/city#900',
        },
      );
    };
    expect(by('office-head', 'office-clerk')).toMatchObject({
      refused: [{ kind: 'not-yours-to-rescind', facts: { role: 'committee' } }],
    });
    expect(by('chair', 'committee-clerk')).toMatchObject({ registry: [{ type: 'ActRescinded' }] });
  });
});
