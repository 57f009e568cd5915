import { read as readConsultation } from '@cunju/models/shown/consultation.js';
import { read as readPointsLedger } from '@cunju/models/shown/points-ledger.js';
import { read as readRuleBook } from '@cunju/models/shown/rule-book.js';
import { read as readTaskList } from '@cunju/models/shown/task-list.js';
import { speaker } from '@cunju/i18n/findings/zh-Hans.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutated } from '../models/read/mutate.js';
import { valid } from '../models/read/valid.js';

const dist = join(import.meta.dirname, '../../packages/embed/dist');
const cases = join(import.meta.dirname, '../../packages/site/public/data/edge-cases');
const listed = JSON.parse(readFileSync(join(cases, 'edge-cases.json'), 'utf8')) as { file: string; type: string }[];

const WIDGETS = [
  ['consultation', 'consultation', readConsultation],
  ['task-list', 'task-list', readTaskList],
  ['village-rules', 'rule-book', readRuleBook],
  ['points-ledger', 'points-ledger', readPointsLedger],
] as const;

/** Codes that the reading of a page really reports: for the edge cases, and for changed documents. */
function reported(type: (typeof WIDGETS)[number][1], read: (typeof WIDGETS)[number][2]): Set<string> {
  const codes = new Set<string>();
  const take = (input: unknown, as: typeof type | 'index'): void =>
    read(as, input).findings.forEach((one) => codes.add(one.code));
  for (const one of listed)
    if (one.type === type || one.type === 'index')
      take(new Uint8Array(readFileSync(join(cases, one.file))), one.type as typeof type);
  fc.assert(
    fc.property(mutated(valid[type]), (value) => take(value, type)),
    { numRuns: 400 },
  );
  return codes;
}

describe('What a keeper is told about a document of a page', () => {
  it.each(WIDGETS)('has a sentence in every language for all that %s can report', (widget, type, read) => {
    const codes = [...reported(type, read)];
    expect(codes.length).toBeGreaterThan(12);
    for (const language of ['zh-hans', 'zh-hant', 'en']) {
      const tools = readFileSync(join(dist, `cunju-part-${widget}-tools-${language}.js`), 'utf8');
      expect(codes.filter((code) => !tools.includes(`"${code}"`))).toEqual([]);
    }
  });

  it('leaves out what only other widgets report', () => {
    const tools = readFileSync(join(dist, 'cunju-part-task-list-tools-zh-hans.js'), 'utf8');
    expect(tools).not.toContain('"quorum-not-met"');
    expect(tools).toContain('"funding-missing"');
  });

  it('is the code itself where a part has no sentence for it', () => {
    expect(speaker.sentence({ code: 'code-of-tomorrow', severity: 'error', path: [], facts: {} } as never)).toBe(
      'code-of-tomorrow',
    );
  });
});
