const GROUPS = [
  ['valid', '小而完整的样例', 'Small right documents'],
  ['consultation', '议事与表决', 'Consultations and votes'],
  ['rule-book', '村规民约', 'Village rules'],
  ['task-list', '三个清单', 'Task lists'],
  ['points-ledger', '积分台账', 'Points ledgers'],
  ['notice', '公示', 'Public notices'],
  ['meeting-record', '会议记录', 'Minutes'],
  ['delegation', '授权和委托', 'Delegations and proxies'],
  ['admission', '准入', 'Admission to the lists'],
  ['review-opinion', '法制审核意见', 'Legal reviews'],
  ['safety', '隐私、链接和危险字符', 'Privacy, links and dangerous characters'],
  ['text', '文件本身有问题', 'The file itself'],
  ['missing', '缺少必填字段', 'A required field is missing'],
];

const answer = (one, yes, no) => (one.ok ? yes : no);
const codes = (list) => (list.length ? list.map((code) => `\`${code}\``).join('、') : '—');

function table(cases, head, yes, no, say) {
  const rows = cases.map(
    (one) =>
      `| [\`${one.file}\`](./${one.file}) | ${say(one)} | ${answer(one, yes, no)} | ${codes([...one.codes, ...(one.decision ?? [])])} |`,
  );
  return [head, '| --- | --- | --- | --- |', ...rows].join('\n');
}

const section = (cases, language) =>
  GROUPS.map(([folder, zh, en]) => {
    const own = cases.filter(({ file }) => file.startsWith(`${folder}/`));
    return language === 'zh'
      ? `### ${zh}\n\n${table(own, '| 文件 | 是什么 | 读取 | 应当给出的提示 |', '通过', '拒绝', ({ zh: said }) => said)}`
      : `### ${en}\n\n${table(own, '| file | what it is | read | finding codes |', 'ok', 'refused', ({ en: said }) => said)}`;
  }).join('\n\n');

/** The page of the folder, Chinese first. */
export const readme = (cases) => `# 边界样例

这里有 ${cases.length} 个文件，每个只有一处特别：正好三分之二、差一户、只有一条、缺一个字段、中文引号、GBK 编码……
接入方可以拿它们试自己的页面；我们的测试也逐个读一遍。人物、电话、号码都是虚构的。

机器可读的清单是 [\`edge-cases.json\`](./edge-cases.json)：\`file\` 文件，\`type\` 按哪一类读取，\`ok\` 是否应当通过，\`codes\` 是 \`read(type, bytes)\` 应当给出的全部提示代码（不重复）。
有表决结果的另有 \`outcome\`（\`outcomeOf\` 算出的结果）和 \`decision\`（\`checkDecision\` 的提示代码）；封存过的台账另有 \`verified\`（\`verifyLedger\` 是否通过）。

重新生成：\`npx tsx --conditions=@cunju/source packages/site/scripts/make-edge-cases.mjs\`，每次结果逐字节相同。

${section(cases, 'zh')}

# Edge cases

${cases.length} files, each with one thing special about it. Try your own page on them; our tests read every one. People, phones and
numbers are invented.

The list for machines is [\`edge-cases.json\`](./edge-cases.json): \`file\`, \`type\` (what to read it as), \`ok\`, and \`codes\`, every code that
\`read(type, bytes)\` gives, once each. Votes also carry \`outcome\` (of \`outcomeOf\`) and \`decision\` (codes of \`checkDecision\`); sealed
ledgers carry \`verified\` (of \`verifyLedger\`).

Made by \`npx tsx --conditions=@cunju/source packages/site/scripts/make-edge-cases.mjs\`, byte for byte the same each time.

${section(cases, 'en')}
`;
