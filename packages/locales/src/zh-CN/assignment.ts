export const assignment = {
  commands: { 'assign-examiners': '分配评审员' },
  events: { ExaminersAssigned: '评审员已分配' },
  views: { assignment: '评审员分配及理由', 'assignment-problem': '待分配的申报和专家' },
  refusals: {
    'assignment-id-used': '分配编号 {assignment} 已使用，请另取编号。',
    'panels-not-assigned': '本次评选不采用计算分配。请直接组建评审组，或在制定评选计划时设定计算分配。',
    'panels-are-assigned': '本次评选的评审员由计算分配，不能直接组建评审组。请先计算，再提交分配方案。',
    'panel-misassigned':
      '申报 {case} 的评审组不符合要求：{rule, select, size {人数不对} leader {没有可以担任组长的成员，或者指定的组长不符合条件} expert {没有该行业专家} employer {有成员来自同一单位} other {同一领域的成员过多}}（{persons}）。请重新计算。',
    'examiner-load-wrong': '{person} 分到 {cases} 项申报，应为 {least} 至 {most} 项。请重新计算。',
    'assignment-goals-differ':
      '所报结果与计算不符：最低一项申报的匹配分合计应为 {floor}（所报 {claimedFloor}），全部合计应为 {sum}（所报 {claimedSum}）。名单可能已有变化，请重新计算。',
  },
};
