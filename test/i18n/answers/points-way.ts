import { pointsDue, pointsPeopleGaps, type PointsPeople } from '@cunju/models';
import * as say from '@cunju/i18n/answers.js';
import { said, type Said } from './said.js';

const nobody: PointsPeople = { holder: '户 1', evidence: 0, verifiers: [], witnesses: [], scorers: [], approvers: [] };
const mixed: PointsPeople = {
  holder: '户 1',
  relatives: ['户 2'],
  createdBy: '网格员',
  evidence: 1,
  verifiers: ['户 1', '户 2'],
  witnesses: ['户 2'],
  scorers: ['甲', '乙', '丙'],
  approvers: ['户 1', '户 2', '网格员'],
  reviewer: '甲',
};
const right: PointsPeople = {
  ...mixed,
  verifiers: ['组长'],
  witnesses: ['代表'],
  approvers: ['主任', '监督委员会'],
  reviewer: '乡镇',
};

export const pointsWaySaid: readonly Said[] = [
  ...said(
    'sayPointsDue',
    [
      pointsDue({ setting: 'rural' }),
      pointsDue({ setting: 'rural', actOn: '2026-03-02' }),
      pointsDue({
        setting: 'urban',
        actOn: '2026-03-02',
        noticeFrom: '2026-03-20',
        postedOn: '2026-04-08',
        appealedOn: '2026-04-20',
      }),
    ],
    (due, locale) => say.sayPointsDue(due, locale),
  ),
  ...said('sayPointsPeople', [right, nobody, mixed], (people, locale) =>
    say.sayPointsPeople(pointsPeopleGaps(people), locale),
  ),
];
