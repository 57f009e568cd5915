import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { idsIn, selfAssessment, testsOfVitest } from '../../scripts/accessibility/assess.mjs';
import { rows } from '../../scripts/accessibility/rows.mjs';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const ids = Array.from({ length: 45 }, (_, at) => `A-${String(at + 1).padStart(2, '0')}`);
const protocol = read('docs/accessibility/protocol.md');
const table = read('docs/accessibility/self-assessment.md');

/** Titles stand in calls of `it` and `describe`; ids elsewhere in a file test nothing. */
const titled = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:browser|test)\.ts$|^accessibility.support.[\w-]+\.ts$/.test(file))
  .map((file) => join('test', file))
  .flatMap((file) => read(file).match(/\b(?:it|describe)(?:\.\w+\([^\n]*\))?\(\s*(['"`])(?:(?!\1)[^\\]|\\.)*\1/g) ?? [])
  .flatMap(idsIn);

const lineOf = (id: string): string[] =>
  (table.split('\n').find((line) => line.startsWith(`| ${id} `)) ?? '').split('|').map((cell) => cell.trim());

describe('The rows of the accessibility checklist', () => {
  it('are written down once each, in their order', () => expect(rows.map(({ id }) => id)).toEqual(ids));

  it.each(ids)('%s is held by a test with its id in the title, or by a step that a person does', (id) => {
    expect(titled.includes(id) || idsIn(protocol).includes(id)).toBe(true);
  });

  it('name in tests and steps nothing that is no row', () => {
    expect([...titled, ...idsIn(protocol)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(rows)('$id stands in the table with its requirement, its grounds and how it is tested', (row) => {
    expect(lineOf(row.id).slice(1, 5)).toEqual([row.id, row.requirement, row.basis, row.method]);
    expect(lineOf(row.id)[5]).toMatch(/^(?:通过（\d+ 项）|人工|\*\*未通过\*\*|这次没有运行)/);
  });
});

describe('The table of self-assessment', () => {
  const tests = [
    { file: 'test/a.ts', title: 'A-01 A-02 is large', passed: true },
    { file: 'test/a.ts', title: 'A-01 is larger', passed: true },
    { file: 'test/b.ts', title: 'A-02 breaks', passed: false },
    { file: 'test/docs/paper.test.ts', title: 'the paper has A-01', passed: true },
    { file: 'test/b.ts', title: 'says nothing of a row', passed: false },
  ];
  const row = (id: string, byHand = ''): string =>
    selfAssessment(tests, byHand)
      .split('\n')
      .find((line) => line.startsWith(`| ${id} `))!;

  it('counts for each row the tests with its id, by their files', () => {
    expect(row('A-01')).toContain('| 通过（2 项） | `a.ts`（2） |');
    expect(row('A-02')).toContain('| **未通过**（2 项里 1 项） | `a.ts`（1）、`b.ts`（1） |');
    expect(row('A-03')).toContain('| 这次没有运行 | – |');
  });

  it('says what a person does', () => {
    expect(row('A-03', 'A-03')).toContain('| 人工，见[步骤](protocol.md) | – |');
    expect(row('A-01', 'A-01')).toContain('通过（2 项）；另有人工步骤');
  });

  it('sums what has to do with a row', () => {
    expect(selfAssessment(tests, '')).toContain('45 条要求，相关测试 3 项，通过 2 项。');
  });

  it('takes from a report what was run, with the path in the project', () => {
    const report = {
      testResults: [
        {
          name: '/here/test/a.test.ts',
          assertionResults: [
            { fullName: 'A thing A-01 is', status: 'passed' },
            { fullName: 'A thing is not', status: 'failed' },
            { fullName: 'A thing waits', status: 'skipped' },
          ],
        },
      ],
    };
    expect(testsOfVitest(report, '/here')).toEqual([
      { file: 'test/a.test.ts', title: 'A thing A-01 is', passed: true },
      { file: 'test/a.test.ts', title: 'A thing is not', passed: false },
    ]);
  });
});
