/** What the commands of whoever runs the server say: backup, restore, check, recovery shares. */
export const admin = {
  'backup.done': '备份已存入 {folder}：{tables} 张表，{rows} 行，{files} 个文件。',
  'backup.missing': '有 {count} 个文件读不到：可能刚被抹除，也可能早已丢失。',
  'backup.key': '备份里没有主密钥。请把主密钥或其中两份恢复码另存他处。',
  'restore.done': '已恢复 {madeAt} 的备份：{rows} 行，{files} 个文件。',
  'restore.key':
    '接下来请放回主密钥：设置 LAUREATE_MASTER_KEY，或把密钥文件放到 {path}，或用“laureate restore-key”输入两份恢复码。然后运行“laureate check”检查。',
  'check.counts':
    '已检查：{jurisdictions} 个地区，{streams} 条记录流，{events} 条事件，{heads} 个签名树头，{texts} 段加密文字，{files} 个文件。',
  'check.good': '一切正常。',
  'check.bad': '发现 {count} 处不对：',
  'check.unsigned': '还没有签名密钥：尚无任何记录。',
  'found.lengths-differ': '{place}：各表的长度对不上（{facts}）',
  'found.ledger-wrong': '{place}：记录被改动或不完整（{facts}）',
  'found.text-missing': '{place}：有一段加密文字不见了，并非按规定抹除（{facts}）',
  'found.text-of-no-subject': '{place}：有一段加密文字没有密钥（{facts}）',
  'found.text-never-sealed': '{place}：引用了从未加密存入的文字（{facts}）',
  'found.file-missing': '{place}：有一个文件不见了（{facts}）',
  'shares.intro':
    '主密钥的恢复码共三份，任意两份合起来就能找回主密钥。只显示这一次：请立即打印，分别交给三个人，存放在三个地方。',
  'shares.one': '第 {n} 份，共 3 份',
  'shares.after': '以前打印的恢复码不能与这次的混用，请销毁。请尽快用“laureate rehearse”拿其中两份演练一次。',
  'shares.ask': '请逐份输入恢复码，每份之后空一行；输完按 Ctrl-D。',
  'rehearse.good': '这些恢复码能找回本套数据的主密钥。没有改动任何东西。',
  'rehearse.other': '这些恢复码是一套的，但对应的是别的数据的主密钥。',
  'rehearse.none': '这套数据还没有主密钥。',
  'restore-key.done': '主密钥已放回 {path}。',
  'restore-key.there': '{path} 已经有一个主密钥。如果它不对，请先把它移走。',
  'problem.too-few': '至少需要两份恢复码。',
  'problem.wrong-length': '第 {share} 份：字符缺了或多了。',
  'problem.wrong-sign': '第 {share} 份第 {line} 行：有恢复码里不会出现的字符。',
  'problem.mistyped': '第 {share} 份第 {line} 行：有笔误，请逐个字符核对。',
  'problem.other-version': '第 {share} 份：由更新版本的程序生成。',
  'problem.same-share': '第 {share} 份重复了。',
  'problem.not-together': '这些恢复码不是同一次打印的。',
  usage:
    '请写明要做什么：backup <文件夹>、restore <文件夹>、check、shares、rehearse、restore-key。加 --lang en 显示英文。',
} as const;
