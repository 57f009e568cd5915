import { checkDepth, type AnyDocument, type Consultation, type Finding } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkRoute } from '../../../packages/models/src/route/check.js';
import { checkProcedure } from '../../../packages/models/src/procedures/check.js';
import { vote } from '../decide/vote.js';
import { index, pointsLedger, ruleBook, taskList } from '../read/valid.js';
import { notice } from '../read/valid-records.js';
import { after } from './record-table.js';

const known = (code: string, severity: string, ...path: (string | number)[]): Finding =>
  ({ code, severity, path, facts: {} }) as unknown as Finding;

describe('What its keeper should know of a document', () => {
  /** Before a body that may not decide its matter, and without the steps before the vote. */
  const wrong: Consultation = vote({}, { decidingBody: 'villageRepAssembly', matter: 'charter-or-rules' });

  it('is of a vote its body and its steps', () => {
    expect(checkRoute(wrong).map(({ code }) => code)).toEqual(['not-delegable']);
    const both = [...checkRoute(wrong), ...checkProcedure(wrong)];
    const found = checkDepth(wrong);
    expect(found).toHaveLength(both.length);
    expect(found).toEqual(expect.arrayContaining(both));
    expect(found[0]).toEqual(checkRoute(wrong)[0]);
  });

  it.each<[string, AnyDocument]>([
    ['a notice', notice],
    ['an index', index],
  ])('is of %s nothing more than is known', (_, document) => {
    expect(checkDepth(document)).toEqual([]);
    const first = known('late', 'warning', 'a');
    expect(checkDepth(document, [first])).toEqual([first]);
  });

  it.each<[string, AnyDocument, string]>([
    ['rules, what a review would say', ruleBook, 'versions'],
    ['lists, what nobody admitted', after(taskList, (d) => (d.items[0]!.effectiveFrom = '2026-01-02')), 'items'],
    ['an account book, what does not balance', after(pointsLedger, (d) => (d.entries[0]!.points += 1)), 'entries'],
  ])('is of %s', (_, document, at) => {
    expect(checkDepth(document).some(({ path }) => path[0] === at)).toBe(true);
  });

  it('does not repeat what is known of a place, and comes after it', () => {
    const [first, ...others] = checkDepth(wrong);
    const told = { ...first!, facts: {} } as Finding;
    expect(checkDepth(wrong, [told])).toEqual([told, ...others]);
    const elsewhere = { ...told, path: ['other'] };
    expect(checkDepth(wrong, [elsewhere])).toEqual([elsewhere, first, ...others]);
    const another = known('other', 'error', ...first!.path);
    expect(checkDepth(wrong, [another])).toEqual([another, first, ...others]);
    const advice = known('late', 'advice', 'a');
    expect(checkDepth(wrong, [advice])[0]).toEqual(first);
  });

  it('takes a path of two parts for another than one of both together', () => {
    const joined = { ...checkDepth(wrong)[0]!, path: ['decid', 'ingBody'] } as Finding;
    expect(checkDepth(wrong, [joined])).toHaveLength(checkDepth(wrong).length + 1);
  });
});
