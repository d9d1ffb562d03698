export const panel = {
  commands: {
    'form-panel': '组建评审组',
    'declare-conflicts': '申报利害关系',
    'replace-examiner': '更换评审员',
  },
  events: {
    PanelFormed: '评审组已组建',
    ConflictsDeclared: '利害关系已申报',
    ExaminerReplaced: '评审员已更换',
  },
  views: { panel: '评审组', 'my-panels': '我所在的评审组', 'pool-for-case': '可选专家' },
  refusals: {
    'panel-id-used': '评审组编号 {panel} 已使用，请另取编号。',
    'panel-entry-twice': '以下内容重复：{entries}，请各保留一项。',
    'stage-needs-no-panel':
      '{stage} 阶段的{track, select, organisation {单位} other {个人}}申报不需要评审组，请删去。',
    'panel-too-small': '评审组至少 {size} 人，现有 {members} 人，请增加评审员。',
    'leader-not-a-member': '组长 {leader} 不是本组成员，请指定一名成员。',
    'examiner-not-available':
      '{person} 不能进入评审组：{because, select, not-enrolled {不在专家库} not-yet {入库尚未生效} expired {入库已到期} barred {已被取消评审资格} supervises {是评审监督小组成员} other {参加本次申报}}。请另选评审员。',
    'case-not-accepted': '申报 {case} 未受理，请删去或先作出受理决定。',
    'case-of-other-track':
      '申报 {case} 不属于{track, select, organisation {单位} other {个人}}类别，请编入其类别的评审组。',
    'case-has-panel': '申报 {case} 在 {stage} 阶段已由评审组 {panel} 评审，请在此删去。',
    'examiner-in-conflict':
      '{person} 与申报 {case} 有利害关系：{ground, select, employment {任职} former-employment {曾经任职} consultancy {咨询} training {培训} shared-project {合作项目} shareholding {持股} kinship {亲属} agency {代为办理申报} shared-panel {曾同组评审} other {已回避}}。请另选评审员。',
    'examiner-conflict-open': '{person} 与申报 {case} 是否有利害关系尚未认定。请先认定或排除，或另选评审员。',
    'conflicts-unrecorded':
      '评审组 {panel} 中 {persons} 与申报 {cases} 的利害关系已经确定但尚未记录。请先记录已确定的利害关系。',
    'case-not-of-panel': '申报 {case} 不由评审组 {panel} 评审，请只就本组申报作出声明。',
    'conflicts-already-declared': '您已就评审组 {panel} 作过声明；有新的利害关系时再申报。',
    'not-a-panel-member': '{person} 不是评审组 {panel} 的成员，请指定要更换的成员。',
    'cases-without-panel': '{stage} 阶段尚无评审组的申报：{cases}，请组建评审组。',
    'undertakings-missing': '尚未签署承诺书：{persons}，请督促签署。',
    'declarations-missing': '评审组 {panel} 尚未申报利害关系：{persons}，请督促申报。',
    'panel-short-for-case': '申报 {case} 在评审组 {panel} 只剩 {left} 人，需要 {size} 人，请更换回避人员。',
    'sector-expert-missing':
      '申报 {cases} 属于 {sector} 行业，参加评审的成员中没有该行业专家。请增加或更换为该行业专家。',
    'panel-of-many-sectors': '本组单位申报分属多个行业：{sectors}。请按行业分别组建评审组。',
    'leader-recused': '评审组 {panel} 的组长回避申报 {case}，请更换为可参加的组长。',
  },
};
