import type { Act } from '../../parts/sheet.ts';
import { allCases, caseOf, ids, ofCounty, withFate } from './cases.ts';
import { counties } from './city.ts';

const wrongCopies = [
  { case: 'O-03', copiesReceived: 2, electronicReceived: true, expect: ['too-few-copies'] },
  { case: 'I-03', copiesReceived: 3, electronicReceived: false, expect: ['electronic-copy-missing'] },
] as const;
/** A county that hears the departments alone at first. */
export const halfHeard = 'county-2';

/** Three bound copies and an electronic one must be there before a case passes the review. */
function reviews(): Act[] {
  const review = (on: string, payload: object, by: string, more: Partial<Act> = {}): Act => ({
    on,
    do: 'review-application',
    by,
    ...more,
    with: { passed: true, finding: '材料齐全，初审通过', ...payload },
  });
  const complete = { case: '$case', copiesReceived: 3, electronicReceived: true };
  return [
    ...wrongCopies.map(({ expect, ...received }) =>
      review('2021-09-24 09:00', received, `${caseOf(received.case).county}-clerk`, { expect }),
    ),
    ...counties.map(({ id }) =>
      review('2021-09-24 15:00', complete, `${id}-clerk`, { for: { case: ids(ofCounty(id, allCases)) } }),
    ),
  ];
}

/** The worked Sunday before the holiday: departments and other parties are heard. */
function hearings(): Act[] {
  const departments = { kind: 'competent-departments', who: '有关主管部门', view: '无不同意见' };
  const others = { kind: 'other-parties', who: '行业协会、用户和职工代表', view: '同意推荐' };
  const hear = (county: string, day: string, heard: readonly object[], n = 1): Act => ({
    on: `${day} 10:00`,
    do: 'record-hearing',
    by: `${county}-clerk`,
    with: {
      hearing: `hearing-${county}-${n}`,
      cases: ids(
        ofCounty(county, allCases).filter(({ id }) => n === 1 || !withFate('objected-locally').includes(id)),
      ),
      heard,
      heldOn: day,
      minutes: 'hearing-minutes.txt',
    },
  });
  return [
    ...counties.map(({ id }) =>
      hear(id, '2021-09-26', id === halfHeard ? [departments] : [departments, others]),
    ),
    hear(halfHeard, '2021-10-15', [others], 2),
  ];
}

/** The managing department answers for every person, then each county government for everyone still in. */
function consents(): Act[] {
  const refused = withFate('consent-refused');
  const persons = ids(allCases.filter(({ track }) => track === 'individual'));
  const answer = (on: string, by: string, cases: readonly string[], payload: object): Act => ({
    on,
    do: 'answer-consent',
    by,
    for: { case: cases },
    with: { case: '$case', document: 'consent.txt', ...payload },
  });
  const asked = allCases.filter(
    ({ id }) => !refused.includes(id) && !withFate('unit-broke-law').includes(id),
  );
  return [
    answer(
      '2021-09-27 14:00',
      'cadre-head',
      persons.filter((id) => !refused.includes(id)),
      {
        consent: 'cadre-management',
        granted: true,
      },
    ),
    answer('2021-09-27 15:00', 'cadre-head', refused, {
      consent: 'cadre-management',
      granted: false,
      ground: '正在接受组织核查（虚构）',
    }),
    ...counties.map(({ id, government }) =>
      answer('2021-09-28 10:00', `${government}-head`, ids(ofCounty(id, asked)), {
        consent: 'county-government',
        granted: true,
      }),
    ),
  ];
}

/** What counties do before they publish anything: the review, the hearings, the consents of other bodies. */
export const preparing = (): Act[] => [...reviews(), ...hearings(), ...consents()];
