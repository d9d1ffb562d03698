import type { WordTable } from '../words.ts';

/** 上传的文件不予接收的理由，以及怎样处理。 */
export const files: WordTable = {
  'file-empty': '“{file}”是空的。请打开原文件确认有内容，保存后重新上传。',
  'file-too-large':
    '“{file}”有 {megabytes} MB，超过上限 {maxMegabytes} MB。请压缩其中的图片或分成几个文件后上传。',
  'file-type-not-allowed':
    '“{file}”不能接收：{found, select, svg {这是 SVG 图形，其中可能含有脚本，请另存为 PNG 或 PDF} html {这是网页，请打印为 PDF} other-archive {这种压缩格式不收，请改用 ZIP 压缩} presentation {这是演示文稿，请另存为 PDF} program {这是程序，不是材料} other {认不出这是什么文件，请用原来的软件另存为 PDF}}。可以上传的类型：{allowed}。',
  'file-extension-disagrees':
    '“{file}”的内容与扩展名“{extension}”不符，按内容应为：{extensions}。请用原来的软件打开，另存为该类型后上传。',
  'file-truncated': '“{file}”不完整，可能复制或下载时中断了。请重新取得完整的文件后上传。',
  'file-damaged': '“{file}”已损坏，无法检查。请用原来的软件打开，另存一份后上传。',
  'file-encrypted': '“{file}”设有密码或使用限制，无法检查。请去掉密码和限制，另存后上传。',
  'image-too-large': '图片“{file}”为 {width}×{height} 像素，太大。请缩小后上传。',
  'archive-too-many-entries':
    '“{file}”内有 {entries} 个文件，连同已检查的超过上限 {maxEntries} 个。请减少文件或分成几个压缩包。',
  'archive-too-big-inside': '“{file}”展开后超过上限 {maxMegabytes} MB。请分成几个文件上传。',
  'archive-ratio':
    '“{file}”中的“{entry}”展开后是压缩时的 {maxRatio} 倍以上，不像正常材料。请直接上传原文件。',
  'archive-nested': '“{file}”中的“{entry}”又是压缩包，或嵌套太深。请把文件直接放在一个压缩包里。',
  'archive-name':
    '“{file}”中的文件名“{entry}”不能用：{trick, select, parent {它指向压缩包之外的文件夹} absolute {它写的是完整路径} backslash {它含有反斜杠} drive {它写有盘符} control {它含有看不见的字符} empty {它有空白的名称} long {它太长} twofold {同一个文件写了两个名称} other {写法有误}}。请给文件取普通的名称，重新压缩。',
  'archive-link': '“{file}”中的“{entry}”不是普通文件，而是指向别处的链接。请放入文件本身，重新压缩。',
  'archive-duplicate': '“{file}”中有重名的文件“{entry}”，展开时会互相覆盖。请改名后重新压缩。',
  'archive-method':
    '“{file}”中的“{entry}”用了少见的压缩方法，无法检查。请用系统自带的压缩功能重新压缩为 ZIP。',
  'file-macros': '“{file}”含有宏（会自动运行的程序）。请另存为不含宏的 .docx 或 .xlsx，或打印为 PDF 后上传。',
  'file-embedded-object':
    '“{file}”中嵌有其他软件的对象（{part}），打开时可能运行程序。请把该对象粘贴为图片，或打印为 PDF 后上传。',
  'file-external-reference':
    '“{file}”打开时会去取外部的内容（{part}），如外部模板、链接的图片或其他工作簿。请断开链接、换回普通模板，或打印为 PDF 后上传。',
  'file-unknown-part':
    '“{file}”中有不该有的内容（{part}），无法确认是否安全。请用原来的软件另存一份，或打印为 PDF 后上传。',
  'file-active-content':
    '“{file}”中有打开时会自动起作用的内容：{what, select, script {脚本} launch {启动程序的动作} automatic-action {自动执行的动作} form-submission {向外发送表单的动作} embedded-file {夹带的附件} rich-media {音频、视频或三维内容} dynamic-form {动态表单} data-exchange {与其他程序自动交换数据的域} other {其他动作}}。请打印为普通的 PDF 后上传；附件请单独上传。',
  'file-unreadable-part': '“{file}”的结构特殊，有的部分无法检查。请用阅读器打开，重新打印为 PDF 后上传。',
};
