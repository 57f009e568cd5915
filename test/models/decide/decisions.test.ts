import { readFileSync } from 'node:fs';
import { decisionsOf, outcomeOf, type AnyDocument, type Consultation } from '@cunju/models';
import { describe, expect, it } from 'vitest';

const data = new URL('../../../packages/site/public/data/', import.meta.url);
const sample = <T extends AnyDocument>(file: string): T => JSON.parse(readFileSync(new URL(file, data), 'utf8')) as T;

describe('decisionsOf', () => {
  it('gives each question of a vote what outcomeOf gives it, and the vote of that day only once', () => {
    const document = sample<Consultation>('village/homestay.json');
    const found = decisionsOf(document).filter(({ path }) => path[0] === 'ballot');
    expect(found.map(({ decision }) => decision)).toEqual(
      outcomeOf(document).questions.map(({ decision }) => decision),
    );
    const days = decisionsOf(document).map(({ body, date, path }) => `${body} ${date} ${path[0]}`);
    expect(days.some((one) => one.endsWith('procedure') && one.startsWith('memberAssembly 2026-09-20'))).toBe(false);
  });

  it('finds the meeting of each version of the rules by its path, judged by the pack of its day', () => {
    const found = decisionsOf(sample('village/rules.json'));
    expect(found.map(({ path, pack, decision }) => [path.join('.'), pack?.id, decision?.outcome])).toEqual([
      ['versions.0.meeting', 'cn-rural-2018', 'passed'],
      ['versions.1.meeting', 'cn-rural-2026', 'passed'],
    ]);
  });

  it('finds nothing where nobody voted', () => {
    expect(decisionsOf(sample('village/lists.json'))).toEqual([]);
    expect(decisionsOf(sample('village/points.json'))).toEqual([]);
  });

  it('computes nothing where the figures of an election or of owners are not in the meeting', () => {
    const rules = sample<AnyDocument & { versions: { meeting: { body: string } }[] }>('village/rules.json');
    rules.versions[0]!.meeting.body = 'election';
    const [first] = decisionsOf(rules);
    expect(first).toMatchObject({ body: 'election', date: '2021-06-06' });
    expect(first?.decision).toBeUndefined();
  });
});
