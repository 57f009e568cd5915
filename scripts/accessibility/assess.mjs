import { rows } from './rows.mjs';

/**
 * A test that was run.
 *
 * @typedef {{ file: string, title: string, passed: boolean }} RunTest
 */

/** @param {string} text @returns {string[]} ids of rows, each once */
export const idsIn = (text) => [...new Set(text.match(/\bA-\d\d\b/g) ?? [])];

/**
 * @param {{ testResults: { name: string, assertionResults: { fullName: string, status: string }[] }[] }} report
 *   the JSON report of vitest
 * @param {string} root
 * @returns {RunTest[]} tests that were not skipped
 */
export const testsOfVitest = ({ testResults }, root) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, status }) => ({
        file: name.replace(`${root}/`, ''),
        title: fullName,
        passed: status === 'passed',
      })),
  );

/** Files with the number of their tests, most first. */
function filesOf(tests) {
  const counts = new Map();
  for (const { file } of tests) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...counts].map(([file, count]) => `\`${file.replace(/^test\//, '')}\`（${count}）`).join('、');
}

/** What a row says of its tests, and of what was done by hand. */
function resultOf(tests, byHand) {
  const hand = byHand ? '；另有人工步骤' : '';
  if (tests.length === 0) return byHand ? '人工，见[步骤](protocol.md)' : '这次没有运行';
  const failed = tests.filter(({ passed }) => !passed).length;
  return (failed === 0 ? `通过（${tests.length} 项）` : `**未通过**（${tests.length} 项里 ${failed} 项）`) + hand;
}

/**
 * The table of self-assessment, in Markdown.
 *
 * @param {readonly RunTest[]} tests everything that was run
 * @param {string} protocol text of what is done by hand
 */
export function selfAssessment(tests, protocol) {
  const byHand = idsIn(protocol);
  // Tests of this paper name every row and try none.
  const tried = tests.filter(({ file }) => !file.startsWith('test/docs/'));
  const lines = rows.map(({ id, requirement, basis, method }) => {
    const own = tried.filter(({ title }) => idsIn(title).includes(id));
    const cells = [id, requirement, basis, method, resultOf(own, byHand.includes(id)), filesOf(own) || '–'];
    return `| ${cells.join(' | ')} |`;
  });
  const touched = tried.filter(({ title }) => idsIn(title).length > 0);
  return `# 无障碍自评表

这张表由 \`npm run accessibility\` 从最近一次测试的结果生成，请不要手改。测试在真实的 Chromium 里进行，编号写在每个测试的名称里；不能自动做的写在[人工步骤](protocol.md)里。这是自评，没有第三方认证。

这一次：${rows.length} 条要求，相关测试 ${touched.length} 项，通过 ${touched.filter(({ passed }) => passed).length} 项。

| 编号 | 要求 | 依据 | 方法 | 结果 | 测试（\`test/\` 下） |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}
