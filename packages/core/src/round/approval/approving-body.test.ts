import { describe, expect, test } from 'vitest';
import { aCity, file } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { listSubmitted } from './events.ts';

const plain = schemeUnderTest();
const approvedBy = (text: string) =>
  schemeUnderTest('wuhan-draft2', (whole) =>
    whole.replace('    by: { value: government, cites: [art-22] }\n', text),
  );
const byCommittee = approvedBy('    by: { value: committee, cites: [art-8.3] }\n');
const withForms = approvedBy(
  '    by: { value: government, cites: [art-22] }\n    forms: { value: [executive-meeting], cites: [art-26] }\n',
);
const government = { by: 'mayor', preparedBy: 'secretary' };
const committee = { by: 'chair', preparedBy: 'committee-clerk' };
const office = { by: 'office-head', preparedBy: 'office-clerk' };
const submitting = {
  on: '2026-07-12',
  command: 'submit-list',
  payload: { batch: 'b1', cases: ['O-1'], report: file('r') },
};
const approving = (form?: string) => ({
  on: '2026-07-13',
  command: 'approve-list',
  payload: {
    batch: 'b1',
    approved: [{ case: 'O-1', grade: 'award', name: 'Name of O-1' }],
    notApproved: [],
    decidedOn: '2026-07-13',
    ...(form === undefined ? {} : { form }),
    document: file('decision'),
  },
});
const at = (scheme: typeof plain, ...more: readonly ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, 'approval'), ...more] });
const submitted = listSubmitted({ batch: 'b1', cases: ['O-1'], report: file('r') });

describe('who approves a list', () => {
  test('the committee, two persons of it, where its approval is final', () => {
    at(byCommittee, submitted).expectEvents(
      { ...approving(), ...committee },
      'HonourConferred',
      'ListDecided',
    );
    at(byCommittee, submitted).expectRefused({ ...approving(), by: 'chair' }, 'needs-second-person');
  });

  test('else the government; the other is told the articles', () => {
    at(plain, submitted).expectEvents({ ...approving(), ...government }, 'HonourConferred', 'ListDecided');
    expect(at(plain, submitted).decide({ ...approving(), ...committee })).toEqual({
      refused: [{ kind: 'no-such-hat', facts: { needs: ['approver/head'] }, cites: ['art-22'] }],
    });
    expect(at(byCommittee, submitted).decide({ ...approving(), ...government })).toEqual({
      refused: [{ kind: 'no-such-hat', facts: { needs: ['committee/head'] }, cites: ['art-8.3'] }],
    });
  });

  test('is asked when it is prepared too', () => {
    const preparing = { ...approving(), by: 'secretary', mode: 'prepare' } as const;
    at(byCommittee, submitted).expectRefused(preparing, ['no-such-hat', { needs: ['committee/clerk'] }]);
    at(plain, submitted).expectEvents(preparing, 'ActPrepared');
  });
});

describe('who submits a list', () => {
  test('the office to the government, and nobody else', () => {
    at(plain).expectEvents({ ...submitting, ...office }, 'ListSubmitted');
    expect(at(plain).decide({ ...submitting, ...committee })).toEqual({
      refused: [{ kind: 'no-such-hat', facts: { needs: ['office/head'] }, cites: ['art-22'] }],
    });
  });

  test('the committee to the government, where the scheme names it', () => {
    const named = approvedBy(
      '    by: { value: government, cites: [art-22] }\n    submittedBy: { value: committee, cites: [art-8.3] }\n',
    );
    at(named).expectEvents({ ...submitting, ...committee }, 'ListSubmitted');
    expect(at(named).decide({ ...submitting, ...office })).toEqual({
      refused: [{ kind: 'no-such-hat', facts: { needs: ['committee/head'] }, cites: ['art-8.3'] }],
    });
    at(named, submitted).expectEvents({ ...approving(), ...government }, 'HonourConferred', 'ListDecided');
  });

  test('where the committee approves, the office or the committee itself', () => {
    at(byCommittee).expectEvents({ ...submitting, ...office }, 'ListSubmitted');
    at(byCommittee).expectEvents({ ...submitting, ...committee }, 'ListSubmitted');
  });
});

describe('the form of the approval', () => {
  const deciding = (scheme: typeof plain, form?: string) =>
    at(scheme, submitted).decide({ ...approving(form), ...government });

  test('is one that the scheme names, and stays on record', () => {
    expect(deciding(withForms, 'executive-meeting')).toMatchObject({
      round: [{ type: 'ListDecided', payload: { form: 'executive-meeting' } }],
    });
    expect(deciding(withForms)).toEqual({
      refused: [
        { kind: 'approval-form-missing', facts: { forms: ['executive-meeting'] }, cites: ['art-26'] },
      ],
    });
    expect(deciding(withForms, 'mayor-signature')).toEqual({
      refused: [{ kind: 'approval-form-not-allowed', facts: { form: 'mayor-signature' }, cites: ['art-26'] }],
    });
    expect(deciding(withForms, 'by-telephone')).toMatchObject({ refused: [{ kind: 'bad-input' }] });
  });

  test('is not given where the scheme names none', () => {
    expect(deciding(plain, 'mayor-signature')).toMatchObject({
      refused: [{ kind: 'approval-form-not-allowed', facts: { form: 'mayor-signature' } }],
    });
    expect(deciding(plain)).toMatchObject({ round: [{ type: 'ListDecided' }] });
  });
});
