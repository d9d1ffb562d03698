import { close } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { nameOfCase } from './applying.ts';
import { allCases, caseOf, ids, ofCounty, passedOn, withFate } from './cases.ts';
import { counties } from './city.ts';
import { halfHeard, preparing } from './preparing.ts';

const unlawful = withFate('unit-broke-law');
const objected = withFate('objected-locally');
const late = withFate('delivered-late');
/** An objection to it during the county's notice is groundless. */
const rejected = 'O-14';
/** The county that is one above the cap, with the case above it. */
const aboveCap = { county: 'county-5', case: 'O-28' } as const;

/** Before National Day and after it: five working days end on 12 and on 14 October. */
const publishedOn = (county: string) => (county === 'county-5' ? '2021-10-08' : '2021-09-29');
const closedOn = (county: string) => (county === 'county-5' ? '2021-10-15' : '2021-10-13');
const passedOnDay: Readonly<Record<string, string>> = {
  'county-1': '2021-10-14',
  'county-2': '2021-10-18',
  'county-3': '2021-10-18',
  'county-4': '2021-11-25',
  'county-5': '2021-10-19',
};
const countyOf = (id: string) => caseOf(id).county;

const recommend = (on: string, county: string, cases: readonly string[], more: object = {}): Act => ({
  on,
  do: 'recommend-case',
  by: `${county}-head`,
  'prepared-by': `${county}-clerk`,
  for: { case: cases },
  with: {
    case: '$case',
    opinion: '同意推荐',
    opinionDocument: 'opinion.txt',
    copies: 3,
    electronic: true,
    ...more,
  },
});
const decline = (on: string, id: string, reason: string): Act => ({
  on,
  do: 'decline-recommendation',
  by: `${countyOf(id)}-head`,
  with: { case: id, reason },
});

/** A unit that broke the law, and its head: no way to recommend them. */
function unlawfulOnes(): Act[] {
  return unlawful.flatMap((id) => [
    {
      ...recommend('2021-09-28 15:00', countyOf(id), [id]),
      expect: ['conditions-not-met', 'consents-missing', 'local-notice-not-over'],
    },
    decline('2021-09-28 16:00', id, '单位近三年受过重大行政处罚，不予推荐'),
  ]);
}

function noticesOf(county: string): Act[] {
  const shown = ofCounty(county, allCases).filter(
    ({ id }) => !unlawful.includes(id) && !withFate('consent-refused').includes(id),
  );
  const notice = `local-${county}`;
  return [
    {
      on: `${publishedOn(county)} 09:00`,
      do: 'open-local-notice',
      by: `${county}-head`,
      'prepared-by': `${county}-clerk`,
      with: {
        notice,
        entries: shown.map((each) => ({
          case: each.id,
          name: nameOfCase(each),
          deeds: '主要事迹从略（虚构）',
        })),
        proofs: ['local-notice-page.txt'],
      },
    },
    {
      on: `${closedOn(county)} 09:00`,
      do: 'close-local-notice',
      by: `${county}-head`,
      with: { notice },
    },
  ];
}

/** Two objections on the worked Saturday after the holiday: one is upheld, one is not. */
function objections(): Act[] {
  const objection = (id: string, n: number, upheld: boolean): Act[] => [
    {
      on: '2021-10-09 10:00',
      do: 'file-local-objection',
      by: 'citizen-1 as objector',
      with: {
        objection: `local-objection-${n}`,
        notice: `local-${countyOf(id)}`,
        case: id,
        objector: '一名实名市民（虚构）',
        account: '反映申报材料中的业绩不实',
      },
    },
    {
      on: '2021-10-14 15:00',
      do: 'settle-local-objection',
      by: `${countyOf(id)}-head`,
      with: {
        objection: `local-objection-${n}`,
        upheld,
        finding: upheld ? '核实属实，不予推荐' : '核实不属实',
      },
    },
  ];
  return [
    ...objected.flatMap((id) => objection(id, 1, true)),
    ...objection(rejected, 2, false),
    { ...recommend('2021-10-14 10:00', countyOf(rejected), [rejected]), expect: ['local-objections-open'] },
  ];
}

/** Counties pass their cases on: one above its cap with a reason, one on the last day, one case a day too late. */
function deliveries(): Act[] {
  const ordinary = passedOn.filter(({ id }) => id !== aboveCap.case);
  const reason = '该县本年质量提升成效突出，六家各具代表性，经集体研究一并推荐';
  return [
    { ...recommend('2021-10-15 09:00', halfHeard, ['O-07']), expect: ['not-heard'] },
    ...counties.map(({ id }) => recommend(`${passedOnDay[id]} 10:00`, id, ids(ofCounty(id, ordinary)))),
    { ...recommend('2021-10-19 11:00', aboveCap.county, [aboveCap.case]), expect: ['cap-reached'] },
    recommend('2021-10-19 15:00', aboveCap.county, [aboveCap.case], { aboveCapReason: reason }),
    ...late.flatMap((id) => [
      { ...recommend('2021-11-26 09:00', countyOf(id), [id]), expect: ['delivery-day-over'] },
      decline('2021-11-26 09:30', id, '未在11月25日前报送'),
    ]),
  ];
}

/** From the end of applications to the last delivery: county notices run across National Day. */
export function recommending(): Record<string, string> {
  const early: Act = {
    on: '2021-10-12 16:00',
    do: 'close-local-notice',
    by: 'county-1-head',
    with: { notice: 'local-county-1' },
    expect: ['local-term-running'],
  };
  const acts = [
    close('application', '2021-09-23 09:00'),
    ...preparing(),
    ...unlawfulOnes(),
    ...counties.flatMap(({ id }) => noticesOf(id)),
    early,
    ...objections(),
    ...deliveries(),
    close('recommendation', '2021-11-26 10:00'),
  ];
  return {
    'acts-05-recommendation.yaml': yaml(
      'Counties review, hear, ask for consent and give notice across National Day; the last day of delivery is 25 November.',
      inTime(acts),
    ),
  };
}
