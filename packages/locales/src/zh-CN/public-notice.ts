export const publicNotice = {
  commands: {
    'open-public-notice': '发布公示',
    'correct-public-notice': '更正公示',
    'close-public-notice': '结束公示',
  },
  events: {
    PublicNoticeOpened: '公示已发布',
    PublicNoticeClosed: '公示已结束',
  },
  views: {
    notices: '公示一览',
    'public-notice': '公示',
  },
  refusals: {
    'notice-already-opened': '公示{notice}已存在。请另取编号。',
    'notice-already-closed': '公示{notice}已结束，不能再作处理。',
    'notice-replaced': '公示{notice}已由{by}更正代替。请以更正后的公示为准。',
    'entries-do-not-match':
      '公示名单与决议不一致。缺少：{missing}；不应列入：{surplus}。请按决议填写类别和奖级。',
    'nothing-to-notice': '没有待公示的拟奖名单。如需更改正在进行的公示，请发布更正。',
    'published-on-other-day':
      '公示载明发布日为{publishedOn}，而操作自{day}起算。请更正日期；更早的纸质公示请附扫描件补录。',
    'media-missing': '公示还须在以下媒体发布：{media}。请发布后补充。',
    'proof-missing': '共{media}个媒体，每个都须有发布凭证，现有{proofs}份。请补充。',
    'term-running': '公示期至{endsOn}24时止。请在期满后结束。',
    'notices-open': '以下公示尚未结束：{notices}。请在期满后结束。',
    'winners-not-noticed': '以下拟奖申报尚未公示：{cases}。请发布公示。',
  },
};
