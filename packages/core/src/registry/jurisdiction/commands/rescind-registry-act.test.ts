import { beforeEach, describe, expect, test } from 'vitest';
import { Book, type Outcome } from '../../../book.ts';
import { file, sealed } from '../../../testing/city.ts';

import { at } from '../../../testing/given.ts';
import { sampleCrypto } from '../../../testing/sample-ledger.ts';

const index = (sign: string): string => `index:${sign.repeat(32)}`;
const words = (text: string) => ({ zh: text, en: text });
const person = (party: string, sign: string) => ({
  party,
  profile: sealed(party),
  codeIndex: index(sign),
  codeKind: 'resident-id',
});
const scope = 'registry/city';

let book: Book;
let moment: string;

function act(by: string, command: string, payload: unknown, more: { preparedBy?: string } = {}): Outcome {
  const request = { stream: scope, command, payload, at: at(moment) };
  let prepared: string | undefined;
  if (more.preparedBy !== undefined) {
    const first = book.perform({ ...request, by: { person: more.preparedBy }, mode: 'prepare' });
    if (!first.done) return first;
    prepared = first.act;
  }
  return book.perform({ ...request, by: { person: by }, mode: 'perform', prepared });
}

function did(outcome: Outcome): string {
  if (!outcome.done) throw new Error(JSON.stringify(outcome.refused));
  return outcome.act;
}

const kindsOf = (outcome: Outcome) => (outcome.done ? 'done' : outcome.refused.map(({ kind }) => kind));

function seat(name: string, sign: string, body: string, rank: string): string {
  did(act('sys', 'register-party', { kind: 'individual', ...person(name, sign) }));
  const member = { person: name, body, rank, from: '2026-01-05' };
  return did(act('sec', 'appoint-member', member, { preparedBy: 'sys' }));
}

const taking = (act: string) => ({ act, reason: sealed('reason'), evidence: [file('note')] });
const rescind = (target: string, by: string, preparedBy: string) =>
  act(by, 'rescind-registry-act', taking(target), { preparedBy });

beforeEach(() => {
  moment = '2026-01-05 09:00';
  book = new Book('city', sampleCrypto());
  did(
    act('anyone', 'open-jurisdiction', {
      jurisdiction: 'city',
      name: words('City'),
      administrators: { system: person('sys', 'a'), security: person('sec', 'b'), audit: person('aud', 'c') },
    }),
  );
  const register = (body: string, kind: string, above?: string) =>
    did(
      act('sec', 'register-body', {
        body,
        kind,
        name: words(body),
        memberUnit: false,
        ...(above ? { above } : {}),
      }),
    );
  register('committee', 'committee');
  register('office', 'office', 'committee');
  seat('chair', '1', 'committee', 'head');
  seat('committee-clerk', '2', 'committee', 'clerk');
  seat('head', '3', 'office', 'head');
  seat('clerk', '4', 'office', 'clerk');
});

describe('rescind-registry-act', () => {
  test("the office's two persons take back a registration; the code is free again", () => {
    const wrong = { kind: 'individual', ...person('mistake', '9') };
    const registered = did(act('clerk', 'register-party', wrong));

    const outcome = rescind(registered, 'head', 'clerk');

    expect(kindsOf(outcome)).toBe('done');
    expect(outcome.done && outcome.events).toEqual([
      expect.objectContaining({
        type: 'ActRescinded',
        command: 'rescind-registry-act',
        preparedBy: 'clerk',
        payload: {
          rescinds: registered,
          command: 'register-party',
          cases: [],
          reason: sealed('reason'),
          evidence: [file('note')],
          undone: [expect.objectContaining({ type: 'PartyRegistered', payload: wrong })],
          redo: [],
          mustRedo: false,
        },
      }),
    ]);
    expect(book.registry.parties.parties.has('mistake')).toBe(false);
    expect(kindsOf(act('clerk', 'register-party', { ...wrong, party: 'right' }))).toBe('done');
  });

  test('an act is taken back once only', () => {
    const registered = did(act('clerk', 'register-party', { kind: 'individual', ...person('x', '9') }));
    did(rescind(registered, 'head', 'clerk'));

    expect(kindsOf(rescind(registered, 'head', 'clerk'))).toEqual(['already-rescinded']);
  });

  test('the administrators take back a seat, and its person wears the hat no more', () => {
    const appointed = seat('new-clerk', '5', 'office', 'clerk');
    did(rescind(appointed, 'sec', 'sys'));

    expect(book.registry.staff.memberships.map((entry) => entry.person)).not.toContain('new-clerk');
    expect(kindsOf(act('new-clerk', 'register-party', { kind: 'individual', ...person('y', '8') }))).toEqual([
      'no-such-hat',
    ]);
  });

  test('an ended seat comes back as it was appointed', () => {
    const ended = did(
      act(
        'sec',
        'end-membership',
        { person: 'clerk', body: 'office', on: '2026-01-05', reason: sealed('r') },
        { preparedBy: 'sys' },
      ),
    );
    did(rescind(ended, 'sec', 'sys'));

    expect(book.registry.staff.memberships.find((entry) => entry.person === 'clerk')?.to).toBeUndefined();
  });

  test("the committee's own two persons lift a bar that the committee approved; the office does not", () => {
    const bar = { person: 'clerk', reason: sealed('r'), evidence: [file('finding')] };
    const barred = did(act('chair', 'bar-evaluator', bar, { preparedBy: 'head' }));

    expect(kindsOf(rescind(barred, 'head', 'clerk'))).toEqual(['not-yours-to-rescind']);
    expect(kindsOf(rescind(barred, 'chair', 'committee-clerk'))).toBe('done');
    expect(book.registry.staff.barred.size).toBe(0);
  });

  test('the office does not take back a seat, nor the administrators what the office did', () => {
    const appointed = seat('new-clerk', '5', 'office', 'clerk');
    const registered = did(act('clerk', 'register-party', { kind: 'individual', ...person('z', '9') }));

    expect(kindsOf(rescind(appointed, 'head', 'clerk'))).toEqual(['not-yours-to-rescind']);
    expect(kindsOf(rescind(registered, 'sec', 'sys'))).toEqual(['not-yours-to-rescind']);
  });

  test('is refused without a second person', () => {
    const registered = did(act('clerk', 'register-party', { kind: 'individual', ...person('z', '9') }));

    expect(kindsOf(act('head', 'rescind-registry-act', taking(registered)))).toEqual(['needs-second-person']);
  });

  test('is refused for an act that does not exist or only prepared another', () => {
    expect(kindsOf(rescind('registry/city#9999', 'head', 'clerk'))).toEqual(['no-such-act']);
    const prepared = book.perform({
      stream: scope,
      command: 'open-programme',
      payload: { programme: 'award', name: words('Award') },
      by: { person: 'clerk' },
      at: at(moment),
      mode: 'prepare',
    });
    expect(kindsOf(rescind(did(prepared), 'head', 'clerk'))).toEqual(['cannot-be-rescinded']);
  });

  test('is refused for an act whose command says never, such as a rescission', () => {
    const registered = did(act('clerk', 'register-party', { kind: 'individual', ...person('z', '9') }));
    const taken = did(rescind(registered, 'head', 'clerk'));

    expect(kindsOf(rescind(taken, 'head', 'clerk'))).toEqual(['cannot-be-rescinded']);
    expect(kindsOf(rescind('registry/city#0', 'sec', 'sys'))).toEqual(['cannot-be-rescinded']);
  });

  test('is refused while the registry rests on what the act made', () => {
    const firm = {
      party: 'firm',
      kind: 'organisation',
      name: 'Firm',
      profile: sealed('firm'),
      codeIndex: index('7'),
      codeKind: 'credit-code',
    };
    const registered = did(act('clerk', 'register-party', firm));
    const tie = { person: 'chair', organisation: 'firm', kind: 'kinship', from: '2020-01-01' };
    const tied = did(act('clerk', 'record-tie', tie));

    const refused = rescind(registered, 'head', 'clerk');
    expect(refused).toEqual({
      done: false,
      refused: [{ kind: 'still-in-use', facts: { what: 'firm', by: ['tie'] }, cites: [] }],
    });
    did(rescind(tied, 'head', 'clerk'));
    expect(kindsOf(rescind(registered, 'head', 'clerk'))).toBe('done');
  });

  test('a body stays while it has members or bodies below, and goes when it has none', () => {
    const registered = did(
      act('sec', 'register-body', {
        body: 'unit',
        kind: 'department',
        name: words('unit'),
        memberUnit: true,
        above: 'committee',
      }),
    );
    const appointed = seat('unit-head', '6', 'unit', 'head');

    expect(kindsOf(rescind(registered, 'sec', 'sys'))).toEqual(['still-in-use']);
    did(rescind(appointed, 'sec', 'sys'));
    expect(kindsOf(rescind(registered, 'sec', 'sys'))).toBe('done');
    expect(book.registry.jurisdiction.bodies.has('unit')).toBe(false);
  });

  test('a seat is not taken back when its administration would be left without a head', () => {
    const second = seat('sec-2', '5', 'security-administration', 'head');
    const ended = act(
      'sec',
      'end-membership',
      { person: 'sec', body: 'security-administration', on: '2026-01-05', reason: sealed('r') },
      { preparedBy: 'sys' },
    );
    did(ended);
    moment = '2026-01-06 09:00';

    expect(kindsOf(rescind(second, 'sec-2', 'sys'))).toEqual(['still-in-use']);
  });
});
