export const eligibility = {
  commands: {
    'establish-fact': '登记已核实的事实',
    'send-inquiry': '向部门征询',
    'answer-inquiry': '答复征询',
    'request-supplement': '通知补正材料',
    'file-supplement': '提交补正材料',
    'decide-exception': '决定是否放宽条件',
    'decide-eligibility': '决定是否受理',
    'draw-up-accepted-list': '编制受理名单',
    'publish-accepted-list': '公示受理名单',
    'close-accepted-list-notice': '结束受理名单公示',
  },
  events: {
    FactEstablished: '事实已登记',
    InquirySent: '已向部门征询',
    InquiryAnswered: '征询已答复',
    SupplementRequested: '已通知补正材料',
    SupplementFiled: '补正材料已提交',
    ExceptionDecided: '是否放宽条件已决定',
    EligibilityDecided: '受理决定已作出',
    AcceptedListDrawnUp: '受理名单已编制',
    AcceptedListPublished: '受理名单已公示',
    AcceptedListNoticeClosed: '受理名单公示已结束',
  },
  views: {
    'eligibility-desk': '资格审查台',
    'case-eligibility': '受理情况',
    'accepted-list': '受理名单',
    'accepted-list-notice': '受理名单公示',
    inquiries: '征询',
  },
  refusals: {
    'fact-unknown-to-scheme': '本办法没有名为 {fact} 的事实，请从事实清单中选择。',
    'fact-of-other-track':
      '事实 {fact} 不适用于{track, select, organisation {单位} other {个人}}申报，请选择本类别的事实。',
    'fact-value-unfit':
      '{fact} 的内容不符合要求：{problem, select, shape {形式不对} level {该事实没有此级别} responsibility {该事实不区分责任} other {有记录的结束日早于开始日，或未结束却填了结束日}}。请更正后重试。',
    'fact-in-future': '事实 {fact} 的记录自 {from} 起，该日尚未到来。请只录入登记日已发生的情况。',
    'fact-about-other':
      '事实 {fact} 的对象是{about, select, applicant {申报者本人} employer {用人单位} other {所在单位}}，请按此填写。',
    'no-organisation-named': '事实 {fact} 的对象是所在单位，但申报中未写明单位，请先请申报者补充。',
    'source-in-future': '来源日期 {sourceOn} 尚未到来，请填写文件上的日期。',
    'inquiries-not-foreseen': '本办法未规定向部门征询，请从其他来源核实。',
    'inquiry-id-used': '征询编号 {inquiry} 已使用，请另取编号。',
    'body-cannot-answer': '{body} 不承担答复征询，请选择答复部门。',
    'inquiry-already-answered': '征询 {inquiry} 已答复；如需更正，请先撤销原答复。',
    'answer-not-asked': '只能答复所询事实，且每项一次，请删去：{facts}。',
    'supplements-not-foreseen': '本办法未规定补正材料，请按已申报材料决定。',
    'supplement-id-used': '补正编号 {supplement} 已使用，请另取编号。',
    'supplement-due-too-soon': '{dueOn} 不是将来的日期，请另选较晚的日期。',
    'supplement-already-filed': '补正 {supplement} 的材料已提交，请等待决定或新的补正通知。',
    'supplement-late': '补正材料应于 {dueOn} 前（含当日）提交，请询问办公室是否另行通知补正。',
    'not-recommended': '申报 {case} 尚未被推荐，请等待推荐单位办理。',
    'eligibility-already-decided':
      '申报 {case} 已决定{accepted, select, true {受理} other {不受理}}；如需变更，请先撤销原决定。',
    'answers-pending':
      '尚有未完结事项（征询：{inquiries}；补正：{supplements}）。请等待答复，或撤销不再需要的事项。',
    'facts-missing': '以下事实尚未核实：{facts}。请登记或向部门征询。',
    'finding-says-otherwise':
      '{accepted, select, true {各项条件均已符合，只能决定受理。} other {以下条件不符合，只能决定不受理：{rules}。}}请据此决定，或先更正有误的事实。',
    'exception-not-foreseen': '本办法没有规定条件 {rule} 可以放宽，请按原条件办理。',
    'exception-of-others':
      '条件 {rule} 的放宽由{by, select, committee {委员会} head-of-office {评审办公室} other {推荐单位}}经办人准备、负责人决定，请交其办理。',
    'exception-not-claimed':
      '放宽条件 {rule} 须以事实 {claim} 为依据：现在没有申报者附证据的陈述，也没有核实属实的记录。请先补充或核实。',
    'exception-not-needed': '条件 {rule} 已经符合，无须放宽。',
    'exception-already-decided':
      '条件 {rule} 已决定{granted, select, true {予以放宽} other {不予放宽}}；如需变更，请先撤销原决定。',
    'list-notice-not-foreseen': '本办法没有规定公示受理名单，请按编制的名单办理。',
    'accepted-list-not-drawn-up': '受理名单尚未编制。请先编制，再公示。',
    'accepted-list-outdated':
      '编制名单后受理情况有变动。名单缺少：{missing}；已不在受理之列：{surplus}。请重新编制。',
    'not-as-drawn-up':
      '公示内容与编制的受理名单不一致。缺少：{missing}；多出或重复：{surplus}。请照名单填写。',
    'accepted-not-noticed':
      '受理名单公示与受理结果不一致。尚未公示：{missing}；不应列入：{surplus}。请公示，或重新公示以更正。',
    'list-notice-open': '受理名单公示（至{endsOn}24时）尚未结束。请在期满后结束公示。',
    'list-notice-not-open': '没有正在进行的受理名单公示。请核对是否尚未公示或已经结束。',
  },
};
