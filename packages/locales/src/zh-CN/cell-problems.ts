import type { WordTable } from '../words.ts';

/** 表格单元格中的问题与处理办法：命令行与导入共用。 */
export const cellProblems: WordTable = {
  'problem.unknown-column': '这类表没有“{column}”列。',
  'remedy.unknown-column': '改正列名或删去此列',
  'problem.double-column': '“{column}”列出现两次。',
  'remedy.double-column': '只保留一列',
  'problem.too-many-cells': '本行有 {found} 格，表只有 {wanted} 列。',
  'remedy.too-many-cells': '含逗号的文字请加引号',
  'problem.empty-cell': '此格为空。',
  'remedy.empty-cell': '请填写',
  'problem.not-a-day': '“{value}”不是日历上的日期。',
  'remedy.not-a-day': '写成 YYYY-MM-DD，操作需要时可加时间（YYYY-MM-DD HH:mm）',
  'problem.not-a-number': '“{value}”不是数字。',
  'remedy.not-a-number': '请写数字',
  'problem.not-one-of': '此处不能写“{value}”。',
  'remedy.not-one-of': '可写：{allowed}',
  'problem.not-a-fact-value': '“{value}”不能表示这类事实。',
  'remedy.not-a-fact-value':
    '{shape, select, holds {写 yes 或 no} occurrences {写 none，或如 2023-05-04 city responsible} periods {写起止，如 2005-03-01..} documents {写 none，或如 licence until 2028-01-01} other {写 none，或证据文件名}}',
  'problem.code-wrong': '代码写法不符合标准（{what}，{signs} 位）。',
  'remedy.code-wrong': '与证照核对',
  'problem.check-digit': '第 {position} 位校验码不符（{standard}）。',
  'remedy.check-digit': '与证照核对代码，有一位录错',
  'problem.off-the-scale': '{item}：{value} 不在分档上。',
  'remedy.off-the-scale': '最接近的可用值：{nearest}',
};
