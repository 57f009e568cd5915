import {
  admissionOf,
  certificate,
  classify,
  compareLists,
  type AdmissionView,
  type Classification,
  type TaskAnswer,
  type TaskList,
} from '@cunju/models';
import type { Locale } from '@cunju/i18n';
import * as say from '@cunju/i18n/answers.js';
import { admission } from '../../models/read/valid.js';
import { said, sample, basis, type Said } from './said.js';

export const lists = sample<TaskList>('village/lists');
const byList = (list: string) => lists.items.find((item) => item.list === list)!;
const assist = byList('assist');
const verdicts: Readonly<Record<Extract<TaskAnswer, { kind: 'item' }>['verdict'], 0>> = {
  autonomy: 0,
  assist: 0,
  inform: 0,
  relief: 0,
  certificateAllowed: 0,
  certificateForbidden: 0,
  suspended: 0,
  upcoming: 0,
  lapsed: 0,
};
const taskAnswers: readonly TaskAnswer[] = [
  ...(Object.keys(verdicts) as (keyof typeof verdicts)[]).map((verdict): TaskAnswer => ({
    kind: 'item',
    item: assist,
    verdict,
  })),
  { kind: 'item', item: { ...assist, effectiveTo: '2026-03-01' }, verdict: 'lapsed' },
  { kind: 'several', items: lists.items.slice(0, 3) },
  { kind: 'unlisted' },
];
const questions = ['无犯罪记录证明', '修路灯', '领养老金', '婚姻状况证明', '买彩票', '证明', '帮我追债', '高龄津贴'];
const nearest = classify('修路灯', lists).nearest;
const classified: readonly Classification[] = [
  ...questions.map((question) => classify(question, lists)),
  ...(['autonomy', 'assist', 'relief', 'unlisted', 'unsure'] as const).flatMap((answer): Classification[] => [
    { answer, nearest: [] },
    { answer, nearest },
    { answer, item: assist, nearest, funding: { source: '民政局', amount: { fen: 5_000 }, per: 'person' } },
    { answer, item: assist, nearest, funding: { inKind: '一台电脑', noCostReason: '只要打个电话。' } },
  ]),
];
const views2: readonly AdmissionView[] = [
  ...['2026-04-01', '2026-05-01', '2026-06-02', '2027-06-01'].map((on) => admissionOf(admission, on)),
  ...(['none', 'trial', 'fixed', 'over'] as const).flatMap((standing): AdmissionView[] => [
    { state: 'exited', since: '2026-05-01', steps: [], next: [], standing, mayBeAsked: false },
    {
      state: 'monitored',
      since: '2026-05-01',
      steps: [],
      next: ['renewed', 'exited'],
      standing,
      trialUntil: '2027-05-20',
      mayBeAsked: true,
    },
  ]),
];
const changed: TaskList = {
  ...lists,
  items: lists.items.slice(1).map((item, at) => (at === 0 ? { ...item, timeLimitDays: 99 } : item)),
};
const compared = compareLists(lists, changed);
const place = (locale: Locale) => ({ place: 'village', locale }) as const;

export const listsSaid: readonly Said[] = [
  ...said('sayTaskAnswer', taskAnswers, (one, locale) => say.sayTaskAnswer(one, place(locale))),
  ...said('sayTaskAnswer', taskAnswers, (one, locale) => say.sayTaskAnswer(one, place(locale), '民政局')),
  ...said('sayClassification', classified, (one, locale) => say.sayClassification(one, place(locale))),
  ...said(
    'sayCertificate',
    [
      ...questions.map((question) => certificate(question, lists)),
      ...(['yes', 'no', 'elsewhere', 'unlisted', 'unsure'] as const).flatMap((issue) => [
        { issue, nearest: [] },
        { issue, instead: '到派出所开。', nearest },
      ]),
    ],
    (one, locale) => say.sayCertificate(one, place(locale)),
  ),
  ...said('sayAdmission', views2, (one, locale) => say.sayAdmission(one, locale, basis)),
  ...said('sayComparison', [compared], (one, locale) => say.sayComparison(one, locale)),
  ...said(
    'sayComparedItem',
    [
      ...compared.changed,
      ...compared.same.slice(0, 1),
      {
        ...compared.same[0]!,
        changes: ['list', 'name', 'department', 'funding', 'basis', 'timeLimitDays'] as const,
      },
    ],
    (one, locale) => say.sayComparedItem(one, locale),
  ),
];
