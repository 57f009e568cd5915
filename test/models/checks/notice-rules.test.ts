import { rulePackById, type Notice, type NoticeKind, type NoticePart } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { startOf } from '../../../packages/models/src/checks/notice/days.js';
import { basisOfPart, postingDays } from '../../../packages/models/src/checks/notice/rules.js';

const law = (id: string, article: string) => {
  const pack = rulePackById(id)!;
  return { pack: id, law: pack.law, article, versionOn: pack.versionOn, confidence: 'T' };
};

describe('The article that asks for a part of a notice', () => {
  it.each<[NoticeKind, NoticePart, string, string | undefined]>([
    ['decision', 'resolution', 'cn-rural-2026', '35'],
    ['decision', 'resolution', 'cn-rural-2018', '30'],
    ['decision', 'resolution', 'cn-urban-2026', '34'],
    ['decision', 'resolution', 'cn-urban-2018', undefined],
    ['decision', 'resolution', 'cn-owners-2021', undefined],
    ['decision', 'resolution', 'cn-collective-2025', undefined],
    ['decision', 'count', 'cn-rural-2026', undefined],
    ['finance', 'accounts', 'cn-rural-2026', undefined],
    ['consultation-result', 'follow-up', 'cn-rural-2026', '35'],
    ['consultation-result', 'follow-up', 'cn-rural-2018', undefined],
    ['consultation-result', 'route', 'cn-rural-2026', undefined],
    ['meeting-notice', 'agenda', 'cn-collective-2025', '27'],
    ['meeting-notice', 'draft', 'cn-collective-2025', undefined],
    ['meeting-notice', 'agenda', 'cn-rural-2026', undefined],
    ['collective-accounts', 'accounts', 'cn-collective-2025', '46'],
    ['collective-accounts', 'accounts', 'cn-rural-2026', undefined],
  ])('%s, %s, by %s: %s', (kind, part, id, article) => {
    const expected = article === undefined ? undefined : law(id, article);
    expect(basisOfPart(kind, part, rulePackById(id))).toStrictEqual(expected);
  });

  it('is none without a pack', () => expect(basisOfPart('decision', 'resolution', undefined)).toBeUndefined());
});

describe('How long a notice has to stand', () => {
  const own = (days: number) => ({ days, confidence: 'D' });

  it.each<[NoticeKind, string, object | undefined]>([
    ['rules-draft', 'cn-rural-2026', own(7)],
    ['fund-labour-plan', 'none', own(7)],
    ['points-batch', 'cn-urban-2018', own(7)],
    ['collective-decision', 'cn-collective-2025', own(15)],
    ['collective-decision', 'cn-rural-2026', own(15)],
    ['collective-decision', 'none', own(15)],
    ['finance', 'cn-collective-2025', own(15)],
    ['finance', 'cn-owners-2021', own(15)],
    ['finance', 'cn-rural-2026', { days: 15, article: '35', confidence: 'T' }],
    ['finance', 'cn-urban-2026', { days: 15, article: '34', confidence: 'T' }],
    ['finance', 'cn-rural-2018', undefined],
    ['finance', 'cn-urban-2018', undefined],
    ['finance', 'none', undefined],
    ['election-roll', 'cn-rural-2026', undefined],
    ['election-roll', 'cn-collective-2025', undefined],
    ['election-roll', 'cn-owners-2021', undefined],
    ['other', 'cn-owners-2021', undefined],
  ])('%s by %s: %j', (kind, id, expected) => {
    expect(postingDays(kind, rulePackById(id))).toStrictEqual(expected);
  });
});

describe('The day from which the days count', () => {
  const corrected = (...corrections: [string, boolean][]) =>
    startOf({
      posting: { postedFrom: '2026-10-20' },
      ...(corrections.length > 0 && {
        corrections: corrections.map(([on, restarts]) => ({ on, reason: '改', restarts })),
      }),
    } as unknown as Notice);

  it.each<[string, [string, boolean][], string]>([
    ['is that of the posting', [], '2026-10-20'],
    ['is not that of a correction of a word', [['2026-10-21', false]], '2026-10-20'],
    [
      'is that of the last change of the matter',
      [
        ['2026-10-25', true],
        ['2026-10-23', true],
        ['2026-10-27', false],
      ],
      '2026-10-25',
    ],
    ['is not before the posting', [['2026-10-19', true]], '2026-10-20'],
  ])('%s', (_, corrections, expected) => expect(corrected(...corrections)).toBe(expected));
});
