import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CunjuPointsLedger } from '@cunju/widgets/points-ledger.js';
import { all, announced, button, one, pause, proved, reading, sample, show, signed, textOf, TOLD } from './stage.js';

const PUBLIC = 'village/points';
const EDGE = 'edge-cases/points-ledger/';
const narrow = (width = 360): Promise<unknown> => setViewport({ width, height: 800 });
const headings = (element: CunjuPointsLedger): string[] => all(element, 'h2, h3').map(reading);

/** Lines of the statement on a wide screen, newest first: what happened, points, balance. */
function lines(element: CunjuPointsLedger): { event: string; points: number; balance: number }[] {
  return all<HTMLTableRowElement>(element, '.statement tbody tr')
    .filter((row) => row.cells.length > 1)
    .map((row) => {
      const cells = Array.from(row.cells, reading);
      return {
        event: cells[1] ?? '',
        points: signed(cells[cells.length - 2] ?? ''),
        balance: signed(cells[cells.length - 1] ?? ''),
      };
    });
}

describe('<cunju-points-ledger>', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));

  describe('of a whole village', () => {
    it('starts on a phone with the village account, the look-up and the scoring rules', async () => {
      await narrow();
      const element = await show(await sample(PUBLIC));
      expect(headings(element).slice(0, 5)).to.deep.equal([
        '石桥村家庭积分台账（2026年）',
        '全村积分账',
        '查一户的积分',
        '怎么计分',
        '正在公示和审核',
      ]);
      await expect(element).to.be.accessible();
    });

    it('adds its account up in front of the visitor', async () => {
      const element = await show(await sample(PUBLIC));
      const terms = all(element, '.sum-term').map((term) => {
        const text = reading(term);
        return (text.startsWith('－') ? -1 : 1) * Number(text.replace(/[^\d]/g, ''));
      });
      const result = Number(textOf(element, '.sum-result .figure').replace(/[^\d]/g, ''));
      expect(terms.reduce((sum, points) => sum + points, 0)).to.equal(result);
      expect(result).to.equal(12_241);
      expect(textOf(element)).to.contain('共 200 户参加，入账 5,000 笔。');
    });

    it('stands beside the rest on a wide screen, with expiry and redemption', async () => {
      const element = await show(await sample(PUBLIC));
      expect(all(element, '.beside h3').map(reading)).to.deep.equal(['全村积分账', '有效期', '兑换']);
      const [main, beside] = ['.layout > :first-child', '.beside'].map((part) =>
        one(element, part).getBoundingClientRect(),
      );
      expect(beside!.left).to.be.greaterThan(main!.right);
      await expect(element).to.be.accessible();
    });

    it('gives every scoring rule with its points, caps, article and evidence', async () => {
      const element = await show(await sample(PUBLIC));
      const [first] = all<HTMLDetailsElement>(element, 'details');
      first!.open = true;
      expect(reading(first!)).to.contain('到会参加村民会议 每次 ＋2 上限：每年 10 分·第七条·凭据：签到表');
      all<HTMLDetailsElement>(element, 'details').forEach((part) => (part.open = true));
      expect(textOf(element)).to.contain('扣分前先听本户说明');
      await expect(element).to.be.accessible();
    });

    it('shows what can be objected to, until when and how, and folds what is only on its way', async () => {
      const element = await show(await sample(PUBLIC));
      const notice = one(element, 'section:has(#pending)');
      expect(reading(notice)).to.contain('公示到2026年11月26日');
      expect(reading(notice)).to.contain('有异议，正在复核');
      expect(reading(notice)).to.contain('怎么提异议：请到石桥村村部一楼当面说明，或者拨打 0738-555 0110。');
      expect(notice.querySelector('a')?.getAttribute('href')).to.match(/^tel:0738-?5550110$/);
      expect(notice.querySelector('details')?.open).to.equal(false);
      expect(notice.querySelectorAll('details li')).to.have.length(9);
    });

    it('says 全社区 in a community', async () => {
      const element = await show(await sample('community/points'));
      expect(headings(element)).to.contain('全社区积分账');
      expect(textOf(element)).to.contain('依据《柳荫社区居民公约（2026年文本）》。');
    });

    it('says that a season is closed', async () => {
      const element = await show(await sample(`${EDGE}closed-season`));
      expect(textOf(element, 'header')).to.contain('本期已结账');
    });

    it('shows what expired as part of the account', async () => {
      const element = await show(await sample(`${EDGE}expired-lots`));
      expect(textOf(element, '.sum')).to.contain('－到期 6');
    });

    it('explains that nothing is posted yet when points are only pending', async () => {
      const element = await show(await sample(`${EDGE}pending-only`));
      expect(textOf(element, '.sum')).to.equal('上年结转 0 ＝ 0分');
      expect(textOf(element, 'section:has(#pending)')).to.contain('下面的积分还没有入账。');
    });
  });

  describe('of one household', () => {
    it('opens with the equation, what waits, and every line behind it', async () => {
      const element = await show(await sample('village/points-household'));
      expect(textOf(element, '.sum')).to.equal('上年结转 40 ＋得分 118 －兑换 20 －到期 6 ＝ 132分');
      expect(textOf(element, '.statement')).to.contain('待入账 9 分，公示期满、没有异议后入账。');
      expect(textOf(element, '.statement')).to.contain('待扣 1 分，公示期满、没有异议后扣除。');
      expect(all(element, '.statement thead th').map(reading)).to.deep.equal([
        '日期',
        '事项',
        '依据条款',
        '状态',
        '分数',
        '余额',
      ]);
      expect(all(element, '#look-up')).to.have.length(0);
      expect(headings(element)).not.to.contain('全村积分账');
      await expect(element).to.be.accessible();
    });

    for (const [name, file, account, balance] of [
      ['the household’s own page', 'village/points-household', '', 132],
      ['its page with opened deductions', 'village/points-household-deducted', '', 71],
      ['the public page', PUBLIC, TOLD, 132],
      ['the public page with concealed deductions', PUBLIC, 'SQ-07-006', 71],
    ] as const) {
      it(`comes line by line to its balance on ${name}`, async () => {
        const element = await show(await sample(file));
        if (account) element.show(account);
        await pause();
        const rows = lines(element);
        expect(rows.length).to.be.greaterThan(20);
        expect(rows[0]?.balance).to.equal(balance);
        rows.forEach((row, at) => expect(row.balance, row.event).to.equal((rows[at + 1]?.balance ?? 0) + row.points));
        expect(Number(textOf(element, '.statement .figure').replace(/[^\d]/g, ''))).to.equal(balance);
      });
    }

    it('names concealed deductions as one sum in public, and each of them to the household', async () => {
      const open = await show(await sample(PUBLIC));
      open.show('SQ-07-006');
      await pause();
      expect(textOf(open, '.statement tbody')).to.equal('扣分 明细只向本户公开，这里只计总数。 −3 71');
      expect(textOf(open, '.statement')).not.to.contain('犬只');
      const own = await show(await sample('village/points-household-deducted'));
      expect(textOf(own, '.statement')).to.contain('犬只出户不牵绳，经劝导不改');
    });

    it('names the article of an act, and says when it rests on the rules before the revision', async () => {
      const element = await show(await sample('village/points-household'));
      const rows = all<HTMLTableRowElement>(element, '.statement tbody tr').map(reading);
      expect(rows.find((row) => row.startsWith('2026年10月21日'))).to.equal(
        '2026年10月21日 孝老爱亲评议优秀 第四十条 已入账 ＋5 132',
      );
      expect(rows.find((row) => row.startsWith('2026年1月18日'))).to.contain('修订前条款');
    });

    it('falls on a phone into months of posting, signed points at the end of each line', async () => {
      await narrow();
      const element = await show(await sample('village/points-household'));
      expect(textOf(element, '.month-head')).to.equal('2026年11月入账 得 10，减 0');
      expect(textOf(element, '.month .row')).to.equal('孝老爱亲评议优秀 ＋5 2026年10月21日·第四十条·已入账');
      const sum = all(element, '.month .number').reduce((all_, one_) => all_ + signed(reading(one_)), 0);
      expect(sum).to.equal(132);
      expect(all(element, '.statement table')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('without any entry says how to earn points', async () => {
      const document = await sample(`${EDGE}new-household`);
      const element = await show(document);
      const used = new Set(document.entries.flatMap((entry) => [entry.credit, entry.debit]));
      const fresh = document.accounts.find((account) => account.kind === 'household' && !used.has(account.id));
      element.show(fresh!.id);
      await pause();
      expect(textOf(element, '.statement')).to.contain('这一户还没有积分记录。怎么得分，请看“怎么计分”。');
      await expect(element).to.be.accessible();
    });

    it('that holds nobody is empty', async () => {
      const element = await show({ ...(await sample(`${EDGE}pending-only`)), accounts: [], pending: [] });
      expect(element.getAttribute('data-state')).to.equal('empty');
      expect(textOf(element)).to.contain('这里还没有内容。');
    });
  });

  describe('proves itself', () => {
    it('with a last line that says how many entries the visitor’s browser checked', async () => {
      const element = await show(await sample(PUBLIC));
      expect(await proved(element)).to.equal('账本完整，已核对 5,000 笔');
      expect(textOf(element)).to.contain('核对由您自己的浏览器完成');
    });

    it('or says before anything else that it differs, where, and whom to call', async () => {
      const element = await show(await sample(`${EDGE}hash-mismatch`));
      expect(await proved(element)).to.equal(
        '账本与公布的核对值不一致，请以纸质台账为准，并联系 0738-555 0110。 不一致的地方在第 1 笔到第 3 笔之间，此前的各笔一致。',
      );
      expect(one(element, '.proof a').getAttribute('href')).to.match(/^tel:0738-?5550110$/);
      expect(announced(element)).to.contain('账本与公布的核对值不一致');
      const alarm = one(element, '.proof').getBoundingClientRect();
      expect(alarm.top).to.be.lessThan(one(element, '.layout').getBoundingClientRect().top);
      expect(textOf(element)).not.to.contain('账本完整');
      await expect(element).to.be.accessible();
    });

    it('by the block where one of 5,000 entries was changed', async () => {
      const document = await sample(PUBLIC);
      const entries = document.entries.map((entry, at) =>
        at === 300 ? { ...entry, points: entry.points + 1 } : entry,
      );
      const element = await show({ ...document, entries });
      expect(await proved(element)).to.contain('不一致的地方在第 257 笔到第 512 笔之间');
    });

    it('not at all without a proof, and says so', async () => {
      const { integrity: _integrity, ...unsealed } = await sample(`${EDGE}sealed`);
      const element = await show(unsealed);
      expect(textOf(element)).to.contain('这份台账没有附上核对信息，无法在这里核对。');
    });

    it('on the public page, as a household is told', async () => {
      const element = await show(await sample('village/points-household'));
      expect(textOf(element)).to.contain('整本账是否完整，请在公开的台账上核对。');
    });
  });

  it('offers its text to message groups, also where the clipboard is closed', async () => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    let copied = '';
    navigator.clipboard.writeText = (text) => Promise.resolve(void (copied = text));
    try {
      const element = await show(await sample('village/points-household'));
      button(element, '复制文字版').click();
      await pause();
      expect(announced(element)).to.equal('已复制');
      expect(copied).to.contain('上年结转 40 ＋得分 118 －兑换 20 －到期 6 ＝ 132 分');
      expect(copied).to.contain('0738-555 0110');
    } finally {
      navigator.clipboard.writeText = write;
    }
  });
});
