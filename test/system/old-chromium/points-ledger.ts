import { expect, it } from 'vitest';
import { read, type Stage } from './stage.js';

export function pointsLedger(stage: () => Stage): void {
  it('finds a household, reads its statement and goes back', () =>
    read(stage(), 'points-ledger', 'village/points', async (visitor) => {
      await visitor.tabTo('查一户的积分');
      await visitor.type('03012');
      await visitor.reads('w', 'SQ-03-012', '.look-up .row-name');
      await visitor.press('Enter');
      await visitor.until(async () => (await visitor.focus()).id === 'statement', 'the statement');
      await visitor.reads('w', '上年结转 40＋得分 118－兑换 20－到期 6＝ 132分', '.sum');
      await visitor.choose('查另一户');
      await visitor.until(async () => (await visitor.focus()).id === 'look-up', 'the field');
      expect((await visitor.focus()).value).toBe('');
    }));

  it('checks all 5,000 entries in the browser of the visitor', () =>
    read(stage(), 'points-ledger', 'village/points', (visitor) =>
      visitor.reads('w', '账本完整，已核对 5,000 笔', '.proof'),
    ));

  it('says of a ledger that was changed where it differs, and whom to call', () =>
    read(stage(), 'points-ledger', 'edge-cases/points-ledger/hash-mismatch', async (visitor) => {
      await visitor.reads('w', '账本与公布的核对值不一致，请以纸质台账为准', '.proof');
      await visitor.tabTo('0738-555 0110');
    }));

  it('unfolds the scoring rules', () =>
    read(stage(), 'points-ledger', 'village/points', async (visitor) => {
      await visitor.choose(/^参与议事/);
      await visitor.reads('w', '到会参加村民会议', 'details[open]');
    }));

  it('shows a household its own account', () =>
    read(stage(), 'points-ledger', 'village/points-household', async (visitor) => {
      await visitor.reads('w', '孝老爱亲评议优秀', '.statement');
      expect(await visitor.count('w', '#look-up')).toBe(0);
    }));
}
