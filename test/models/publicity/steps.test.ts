import { publicationOf, publicationSteps, type Notice } from '@cunju/models';
import { describe, expect, test } from 'vitest';

const ours = { law: 'cunju', confidence: 'D' };
const notice = (more: object = {}, posting: object = {}): Notice =>
  ({
    type: 'notice',
    title: '路灯决议公示',
    summary: '通过。',
    kind: 'decision',
    setting: 'rural',
    status: 'posted',
    updatedAt: '2026-03-22T09:00:00+08:00',
    locality: { code: '431322105210', kind: 'village', name: '石桥村' },
    parts: [],
    review: { office: '村务监督委员会', signedOn: '2026-03-17' },
    approval: { office: '村党支部、村委会联席会议', signedOn: '2026-03-18' },
    posting: { postedFrom: '2026-03-19', channels: ['board'], places: ['村部'], ...posting },
    ...more,
  }) as unknown as Notice;
const states = (document: Notice, onDate: string) =>
  publicationOf(document, onDate).steps.map(({ step, state, on }) => [step, state, ...(on ? [on] : [])].join(' '));

describe('The way of a publication as data', () => {
  test('goes through review, approval and masking to the board, and back to it after a correction', () => {
    expect(publicationSteps.map(({ step, actor, next }) => [step, actor, next.join()])).toEqual([
      ['plan', 'committee', 'review'],
      ['review', 'supervision', 'approve,plan'],
      ['approve', 'party-and-committee', 'mask,plan'],
      ['mask', 'committee', 'post'],
      ['post', 'committee', 'answer,correct,take-down'],
      ['answer', 'committee', 'correct,take-down'],
      ['correct', 'committee', 'post'],
      ['take-down', 'committee', 'archive'],
      ['archive', 'committee', ''],
    ]);
  });
});

describe('Where a publication stands', () => {
  test('before it is posted, the signatures that are there count by their day', () => {
    const planned = notice({ status: 'planned' });
    expect(states(planned, '2026-03-17')).toEqual([
      'plan done',
      'review done 2026-03-17',
      'approve ahead',
      'mask ahead',
      'post ahead',
      'take-down ahead',
      'archive ahead',
    ]);
    expect(publicationOf(planned, '2026-03-17').next).toBe('approve');
    expect(publicationOf(planned, '2026-03-16').next).toBe('review');
    expect(publicationOf(planned, '2026-03-30').next).toBe('mask');
  });

  test('on the board it is to be taken down, after the fifteenth day', () => {
    expect(states(notice(), '2026-03-18')[4]).toBe('post ahead');
    const posted = publicationOf(notice(), '2026-03-19');
    expect(posted.steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'plan done',
      'review done',
      'approve done',
      'mask done',
      'post done',
      'take-down open',
      'archive ahead',
    ]);
    expect(posted.next).toBe('take-down');
    expect(posted.standsUntil).toEqual({
      on: '2026-04-03',
      basis: {
        pack: 'cn-rural-2026',
        law: '村民委员会组织法',
        article: '35',
        versionOn: '2025-10-28',
        confidence: 'T',
      },
    });
  });

  test('signatures that are not on record are missing once it stands on the board', () => {
    const unsigned = notice({ review: undefined, approval: undefined });
    expect(states(unsigned, '2026-03-20').slice(1, 3)).toEqual(['review missing', 'approve missing']);
    expect(publicationOf(unsigned, '2026-03-20').next).toBe('review');
  });

  test('what still holds private data is not masked', () => {
    const open = notice({ rows: [{ maskedName: '张小明' }] });
    expect(states(open, '2026-03-20')[3]).toBe('mask open');
    expect(states(notice({ rows: [{ maskedName: '张**' }] }), '2026-03-20')[3]).toBe('mask done');
  });

  test('a question stays open until every one is answered', () => {
    const one = { id: 'q1', on: '2026-03-20', text: '单价？', repliedOn: '2026-03-23' };
    const two = { id: 'q2', on: '2026-03-21', text: '几盏？', repliedOn: '2026-03-22' };
    expect(states(notice({ inquiries: [one, two] }), '2026-03-25')[5]).toBe('answer done 2026-03-23');
    const open = notice({ inquiries: [one, { ...two, repliedOn: undefined }] });
    expect(states(open, '2026-03-25')[5]).toBe('answer open');
    expect(publicationOf(open, '2026-03-25').next).toBe('answer');
    expect(states(open, '2026-03-19')).toHaveLength(7);
  });

  test('a correction of the matter counts the days anew', () => {
    const on = (restarts: boolean) =>
      notice({
        corrections: [
          { on: '2026-03-24', reason: '金额写错。', restarts },
          { on: '2026-03-21', reason: '错字。', restarts: false },
        ],
      });
    expect(publicationOf(on(true), '2026-03-25').standsUntil?.on).toBe('2026-04-08');
    expect(publicationOf(on(false), '2026-03-25').standsUntil?.on).toBe('2026-04-03');
    expect(states(on(true), '2026-03-25')[5]).toBe('correct done 2026-03-24');
  });

  test('is over when it was taken down, or its last day is past, and then filed away', () => {
    expect(states(notice({}, { takenDownOn: '2026-04-03' }), '2026-04-04')[5]).toBe('take-down done 2026-04-03');
    expect(states(notice({}, { takenDownOn: '2026-04-03' }), '2026-04-03')[5]).toBe('take-down open');
    expect(states(notice({}, { postedTo: '2026-04-03' }), '2026-04-04')[5]).toBe('take-down done 2026-04-03');
    expect(states(notice({ status: 'planned' }, { postedTo: '2026-04-03' }), '2026-04-04')[5]).toBe('take-down ahead');
    const filed = publicationOf(notice({ status: 'archived' }, { takenDownOn: '2026-04-03' }), '2026-05-01');
    expect(filed.next).toBeUndefined();
    expect(states(notice({ status: 'archived' }), '2026-05-01').slice(-2)).toEqual(['take-down open', 'archive done']);
  });

  test.each([
    ['51', '9', '10', '四川省村务公开条例'],
    ['37', '11', '13', '山东省村务公开条例'],
    ['50', '29', '30', '重庆市实施《中华人民共和国村民委员会组织法》办法'],
  ])('in province %s its steps rest on article %s and a correction on %s', (code, steps, again, law) => {
    const local = notice({
      locality: { code, kind: 'village', name: '石桥村' },
      corrections: [{ on: '2026-03-21', reason: '错字。', restarts: false }],
    });
    const basis = Object.fromEntries(publicationOf(local, '2026-03-25').steps.map((one) => [one.step, one.basis]));
    for (const step of ['plan', 'review', 'approve']) expect(basis[step]).toMatchObject({ law, article: steps });
    expect(basis.correct).toMatchObject({ law, article: again });
    expect(basis.post).toMatchObject({ law: '村民委员会组织法', article: '35' });
    expect(basis.mask).toMatchObject({ law: '个人信息保护法', article: '25' });
    expect(basis['take-down']).toEqual(ours);
  });

  test('elsewhere the steps are our defaults', () => {
    const basis = publicationOf(notice(), '2026-03-25').steps.map((one) => [one.step, one.basis.confidence]);
    expect(basis).toEqual([
      ['plan', 'D'],
      ['review', 'D'],
      ['approve', 'D'],
      ['mask', 'T'],
      ['post', 'T'],
      ['take-down', 'D'],
      ['archive', 'D'],
    ]);
    const owners = publicationOf(notice({ setting: 'owners' }), '2026-03-25');
    expect(owners.steps[4]?.basis).toEqual(ours);
    expect(owners.standsUntil).toEqual({ on: '2026-04-03', basis: ours });
    expect(publicationOf(notice({ kind: 'election-roll' }), '2026-03-25').standsUntil).toBeUndefined();
  });
});
