import { localDateFrom, registryFold } from '@laureate/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { setUpSteps } from './set-up-steps.ts';

const today = localDateFrom('2026-01-13');
const words = { zh: 'x', en: 'x' };
let registry = registryFold.initial();

const addBody = (
  body: string,
  kind: 'government' | 'committee' | 'office' | 'association' | 'audit' | 'supervision-group',
) => registry.jurisdiction.bodies.set(body, { body, kind, name: words, memberUnit: false, closed: false });
const appoint = (body: string, over: object = {}) =>
  registry.staff.memberships.push({
    person: `head-of-${body}`,
    body,
    rank: 'head',
    from: localDateFrom('2026-01-04'),
    ...over,
  });
const step = (name: string, day = today) => setUpSteps(registry, day).find((entry) => entry.step === name);

beforeEach(() => {
  registry = registryFold.initial();
});

describe('the steps of a set-up', () => {
  it('are all open in an empty registry, each with the commands that do it', () => {
    expect(
      setUpSteps(registry, today).map(({ step, isDone, isOptional, commands }) => [
        step,
        isDone,
        isOptional,
        commands,
      ]),
    ).toEqual([
      ['jurisdiction', false, false, ['open-jurisdiction']],
      ['calendar', false, false, ['announce-calendar']],
      ['names', false, true, ['announce-name-words']],
      ['bodies', false, false, ['register-body']],
      ['heads', false, false, ['register-party', 'appoint-member']],
      ['programme', false, false, ['open-programme']],
      ['scheme', false, false, ['adopt-scheme', 'open-period']],
      ['past', false, true, ['record-past-honour', 'record-past-ban']],
      ['pool', false, true, ['enrol-examiner', 'add-to-cultivation-pool']],
    ]);
  });

  it('name the kinds of body that a round still lacks; one recommender is enough', () => {
    addBody('audit', 'audit');
    addBody('government', 'government');
    addBody('association-a', 'association');

    expect(step('bodies')).toMatchObject({ isDone: false, missing: ['committee', 'office'] });
    addBody('committee', 'committee');
    addBody('office', 'office');
    expect(step('bodies')).toMatchObject({ isDone: true, missing: [] });
    const office = registry.jurisdiction.bodies.get('office');
    if (office) office.closed = true;
    expect(step('bodies')).toMatchObject({ isDone: false, missing: ['office'] });
  });

  it('name the bodies without a head today; groups that are appointed whole need none', () => {
    addBody('audit', 'audit');
    expect(step('heads')).toMatchObject({ isDone: false, missing: ['heads'] });
    addBody('government', 'government');
    addBody('office', 'office');
    addBody('watch', 'supervision-group');
    appoint('government', { to: today });
    appoint('office', { rank: 'clerk' });

    expect(step('heads')).toMatchObject({ isDone: false, missing: ['office'] });
    appoint('office', { from: localDateFrom('2026-01-14') });
    expect(step('heads')).toMatchObject({ isDone: false, missing: ['office'] });
    expect(step('heads', localDateFrom('2026-01-14'))).toMatchObject({ missing: ['government'] });
    appoint('government');
    expect(step('heads', localDateFrom('2026-01-14'))).toMatchObject({ isDone: true, missing: [] });
  });

  it('take a scheme and a period for each award', () => {
    const { programmes } = registry;
    programmes.programmes.set('award', { programme: 'award', name: words });
    expect(step('programme')).toMatchObject({ isDone: true });
    expect(step('scheme')).toMatchObject({ isDone: false, missing: ['award'] });
    programmes.periods.set('p1', {
      programme: 'award',
      period: 'p1',
      scheme: 's',
      from: today,
      to: today,
      approvedPlaces: [],
      rounds: [],
      extraRounds: 0,
    });
    expect(step('scheme')).toMatchObject({ isDone: false, missing: ['award'] });
  });

  it('take one honour or ban of earlier years, and one examiner, as a beginning', () => {
    registry.programmes.bans.push({ programme: 'award', party: 'org-1', from: today, to: today });
    registry.pools.examiners.set('ex-1', {
      person: 'ex-1',
      fields: [],
      formerEmployers: [],
      trainedOn: today,
      from: today,
      to: today,
      enrolledTo: today,
      act: 'registry/city#1',
    });

    expect([step('past')?.isDone, step('pool')?.isDone]).toEqual([true, true]);
  });
});
