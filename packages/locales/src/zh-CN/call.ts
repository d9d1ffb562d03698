export const call = {
  commands: {
    'plan-round': '制定评选工作计划',
    'publish-call': '发布申报通知',
    'repin-round': '改用办法新版本',
  },
  events: {
    RoundPlanned: '评选工作计划已制定',
    CallPublished: '申报通知已发布',
    RoundRepinned: '已改用办法新版本',
  },
  views: { call: '申报通知' },
  refusals: {
    'round-already-planned': '评选 {round} 已有工作计划。请换一个编号。',
    'round-scheme-not-adopted': '本奖项没有经审批的办法 {scheme} 第 {version} 版。请先提请委员会审批。',
    'round-period-not-open': '没有已设立的表彰周期 {period}。请先设立周期，或核对编号。',
    'round-period-not-running': '表彰周期为 {from} 至 {to}，今天不在其中。请选用正在进行的周期。',
    'round-outside-validity': '{on} 不在办法有效期内，不得开展新的评选。请使用现行有效的办法。',
    'rounds-used-up':
      '本周期已安排 {planned} 次评选，上限为 {allowed} 次。如确需增加，请委员会说明理由后同意。',
    'edition-already-held': '办法 {scheme} 只用于一届，已有评选 {round}。请使用下一届的办法。',
    'round-too-soon':
      '上一次评选 {round} 在 {year, number, ::group-off} 年，下一次最早在 {notBefore, number, ::group-off} 年。请到该年再安排。',
    'closing-day-not-ahead': '申报截止日 {closesOn} 须晚于今天。请另定截止日。',
    'settings-refused': '有的设定不能采用：{settings}。请更正或删去。',
    'settings-missing': '还有待定事项未设定：{paths}。请逐项设定后再办理。',
    'places-not-approved': '奖级 {grade}（{track}）本周期没有批准的名额。请先登记批准的名额。',
    'places-not-computable': '奖级 {grade}（{track}）的名额无法计算：{reasons}。请核对批准的名额。',
    'call-media-missing': '申报通知还须在以下媒体发布：{media}。请补齐后再办理。',
    'version-not-adopted': '办法第 {version} 版尚未审批通过。请先提请审批。',
    'version-not-later': '第 {version} 版不晚于现用的第 {pinned} 版。请选择更新的版本。',
    'no-stage-left': '各环节均已开启，新版本没有可适用的环节。已开启的环节按原版本办理。',
    'versions-do-not-fit': '新版本与已开启的环节不衔接：{paths}。请修改新版本后重新审批。',
  },
};
