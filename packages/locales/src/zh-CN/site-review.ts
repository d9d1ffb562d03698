export const siteReview = {
  commands: { 'schedule-site-visit': '安排现场评审', 'record-site-finding': '记录现场核查情况' },
  events: { SiteVisitScheduled: '现场评审已安排', SiteFindingRecorded: '现场核查情况已记录' },
  views: { 'site-schedule': '现场评审安排' },
  refusals: {
    'no-site-panel': '申报{case}没有现场评审组。请先组建。',
    'visit-ends-before-it-begins': '结束日{to}早于开始日{from}。请更正日期。',
    'visit-in-the-past': '开始日{from}已过。请选择之后的日期。',
    'team-not-of-panel': '以下人员不是该申报评审组成员或须回避：{persons}。请另选人员。',
    'visit-already-used': '申报{case}的现场评审已有核查记录或评分，不能再改期。',
    'no-visit-scheduled': '申报{case}尚未安排现场评审。请由评定办公室安排。',
    'visit-not-begun': '现场评审自{from}开始。请从该日起记录。',
    'not-on-visit-team': '您不在申报{case}的现场评审人员中。请由现场评审人员记录。',
    'finding-id-used': '编号{finding}已被使用。请另选编号。',
    'finding-item-unknown': '条款{item}不在本申报的评定标准中。请选择其中的条款。',
  },
};
