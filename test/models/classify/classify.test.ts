import { readFileSync } from 'node:fs';
import { certificate, classify, type ClassAnswer, type TaskItem, type TaskList } from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

interface Asked {
  place: 'village' | 'community';
  question: string;
  answer: ClassAnswer;
  items?: string[];
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const lists = {
  village: json<TaskList>('packages/site/public/data/village/lists.json'),
  community: json<TaskList>('packages/site/public/data/community/lists.json'),
};
const corpus = (part: string) => json<Asked[]>(`packages/models/corpus/questions/${part}.json`);
const tuned = corpus('tuning');
const heldOut = corpus('held-out');

/** Right means the answer, and the item when one is named. */
function figures(questions: readonly Asked[]) {
  let answered = 0;
  const wrong: string[] = [];
  for (const { place, question, answer, items = [] } of questions) {
    const found = classify(question, lists[place]);
    if (found.answer === 'unsure') continue;
    answered += 1;
    if (found.answer !== answer || (found.item && !items.includes(found.item.name)))
      wrong.push(`${question} → ${found.answer} ${found.item?.name ?? ''}`);
  }
  return { share: answered / questions.length, accuracy: 1 - wrong.length / answered, wrong };
}

const percent = (ratio: number) => `${(100 * ratio).toFixed(1)} %`;

describe('The questions of villagers and clerks', () => {
  it('are more than two hundred, a third held out, none in both parts', () => {
    expect(tuned.length + heldOut.length).toBeGreaterThanOrEqual(200);
    expect(heldOut.length / (tuned.length + heldOut.length)).toBeGreaterThan(0.33);
    const known = new Set(tuned.map(({ place, question }) => place + question));
    expect(heldOut.filter(({ place, question }) => known.has(place + question))).toEqual([]);
  });

  it('expect items that are on the lists, under the answer that their list gives', () => {
    const kinds: Record<string, ClassAnswer> = { certificateAllowed: 'autonomy', certificateForbidden: 'relief' };
    for (const { place, question, answer, items = [] } of [...tuned, ...heldOut]) {
      const listed = items.map((name) => lists[place].items.find((item) => item.name === name));
      expect(listed.includes(undefined), question).toBe(false);
      const answers = listed.map((item) => kinds[item?.list ?? ''] ?? item?.list);
      if (items.length > 0) expect(answers, question).toContain(answer);
    }
  });

  it.each([
    ['tuned', tuned],
    ['held-out', heldOut],
  ] as const)(
    'of the %s part are answered rightly in 95 of 100 cases, and seven of ten are answered',
    (part, questions) => {
      const { share, accuracy, wrong } = figures(questions);
      process.stdout.write(
        `${part}: ${questions.length} questions, ${percent(share)} answered, ${percent(accuracy)} right\n`,
      );
      expect(accuracy, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(share).toBeGreaterThanOrEqual(0.7);
    },
  );
});

describe('An answer', () => {
  it('comes with the item, the department, who pays and the law', () => {
    const found = classify('养老金认证老人不会弄', lists.village);
    expect(found).toMatchObject({
      answer: 'assist',
      item: { name: '养老待遇资格提醒' },
      department: { name: '清溪镇人力资源社会保障站' },
      funding: { source: '社保协办经费', amount: { fen: 200 }, per: 'person' },
      basis: [{ law: '社会保险法' }],
    });
    expect(found.nearest[0]?.item.id).toBe(found.item?.id);
  });

  it('is the same in traditional characters, full-width letters and with punctuation', () => {
    expect(classify('鎮裡給村裡下了招商引資任務！', lists.village).item?.name).toBe('招商引资任务');
    expect(classify('ｚｚ－０９', lists.village).item?.code).toBe('ZZ-09');
  });

  it('depends on whether work is put on the village', () => {
    expect(classify('医保怎么缴费', lists.village)).toMatchObject({ answer: 'assist' });
    expect(classify('给村里下了医保缴费率指标', lists.village)).toMatchObject({ answer: 'relief' });
  });

  it('differs where the lists differ', () => {
    expect(classify('加装电梯找谁', lists.community)).toMatchObject({ answer: 'assist' });
    expect(classify('加装电梯找谁', lists.village)).toMatchObject({ answer: 'unlisted' });
  });

  it.each(['', '？？', '证明', '老人', '你好', '这件事归谁管', '量子纠缠'])('is not given to %j', (query) =>
    expect(classify(query, lists.village).answer).toBe('unsure'),
  );

  it('is not "unlisted" where no list is in force', () => {
    const draft: TaskList = { ...lists.village, status: 'draft' };
    for (const none of [[], [draft]]) expect(classify('加装电梯找谁', none)).toEqual({ answer: 'unsure', nearest: [] });
  });

  it('does not come from an item that is over on that day', () => {
    const items = lists.village.items.map((item): TaskItem =>
      item.name === '秸秆禁烧劝导' ? { ...item, effectiveTo: '2026-10-31' } : item,
    );
    const seasonal = { ...lists.village, items };
    expect(classify('有人在田里烧秸秆', seasonal, '2026-10-31')).toMatchObject({ answer: 'assist' });
    expect(classify('有人在田里烧秸秆', seasonal, '2026-11-01').answer).not.toBe('assist');
  });

  it('counts an item that two documents share once', () => {
    const model = { ...lists.village, id: 'model' };
    const found = classify('低保怎么申请', [model, lists.village]);
    expect(found).toMatchObject({ answer: 'assist', item: { name: '帮助申请社会救助' } });
    expect(new Set(found.nearest.map(({ item }) => item.id)).size).toBe(found.nearest.length);
  });

  it('is given for the name and for the code of every item', () => {
    const kinds = { certificateAllowed: 'autonomy', certificateForbidden: 'relief' } as const;
    for (const item of [...lists.village.items]) {
      const expected = item.list in kinds ? kinds[item.list as keyof typeof kinds] : item.list;
      expect([expected, 'unsure'], item.name).toContain(classify(item.name, lists.village).answer);
      expect(classify(item.code, lists.village).item?.id).toBe(item.id);
    }
  });

  it('is total: any text gets an answer and scores from 0 to 1', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (query) => {
        const { answer, item, nearest } = classify(query, lists.village);
        expect(['autonomy', 'assist', 'relief', 'unlisted', 'unsure']).toContain(answer);
        if (item) expect(['unlisted', 'unsure']).not.toContain(answer);
        for (const { score } of nearest) expect(score > 0 && score <= 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('reads 200 characters of a long text and no more', () => {
    const start = '水'.repeat(200);
    expect(classify(start + '低保怎么申请', lists.village)).toEqual(classify(start, lists.village));
  });
});

describe('A certificate', () => {
  it.each([
    ['能不能开个亲属关系证明', 'elsewhere', '亲属关系证明', '清溪镇派出所'],
    ['无犯罪记录', 'elsewhere', '无犯罪记录证明', '清溪镇派出所'],
    ['单身', 'elsewhere', '婚姻状况证明', '清溪镇社会事务办公室（民政）'],
    ['入党政审来盖章', 'yes', '入党政审意见', undefined],
  ])('%s: %s', (query, issue, name, department) => {
    const found = certificate(query, lists.village);
    expect(found).toMatchObject({ issue, item: { name } });
    expect(found.department?.name).toBe(department);
    expect(Boolean(found.instead)).toBe(issue === 'elsewhere');
  });

  it('on neither list is named as such', () => {
    expect(certificate('转学证明', lists.community).issue).toBe('unlisted');
    expect(certificate('居住证明', lists.village).issue).toBe('unlisted');
  });

  it('that could be several is left open, with the closest ones', () => {
    expect(certificate('证明', lists.village)).toMatchObject({ issue: 'unsure' });
    expect(certificate('孩子的证明', lists.village).issue).not.toBe('yes');
  });

  it('is refused outright where the list names neither a way nor an office', () => {
    const items = lists.village.items.map(({ instead: _, department: _office, ...item }): TaskItem => item);
    expect(certificate('亲属关系证明', { ...lists.village, items })).toMatchObject({ issue: 'no' });
  });

  it('of the twenty that are not issued always leads somewhere', () => {
    for (const item of lists.village.items.filter(({ list }) => list === 'certificateForbidden'))
      expect(certificate(item.name, lists.village)).toMatchObject({ issue: 'elsewhere', item: { id: item.id } });
  });
});
