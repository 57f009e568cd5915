import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { VoteAnswer } from '@cunju/widgets/consultation.js';
import { alone, homestay, lamps, parking, twoQuestions } from './documents.js';
import { all, button, focused, host, one, pick, press, seen, settle, show, takesVotes } from './page.js';

const narrow = () => setViewport({ width: 360, height: 800 });
const wide = () => setViewport({ width: 1200, height: 900 });

describe('Casting through the page', () => {
  beforeEach(wide);

  it('starts with nothing chosen, in rows of at least 56 px, and is accessible', async () => {
    const element = await show(alone(await lamps()), host);
    expect(all<HTMLInputElement>(element, 'input:checked')).to.have.length(0);
    for (const row of all(element, 'label.option')) expect(row.getBoundingClientRect().height).to.be.at.least(56);
    await expect(element).to.be.accessible();
  });

  it('says before the choice that a vote over the network only informs', async () => {
    const element = await show(alone(await lamps()), host);
    expect(seen(element, '.casting .remark')).to.equal('网上的选择只作参考，不计入到会和票数。');
  });

  it('names the question that has no answer, and puts the focus there (A-27)', async () => {
    const element = await show(alone(await lamps()), host);
    await press(element, '下一步：核对我的选择');
    expect(seen(element, '.casting .error-text')).to.equal('这个问题还没有选');
    expect((element.shadowRoot!.activeElement as HTMLInputElement).type).to.equal('radio');
    await expect(element).to.be.accessible();
    await pick(element, '弃权');
    expect(all(element, '.casting .error-text')).to.have.length(0);
  });

  it('repeats the choice in the exact words of question and option, with secrecy, and may go back (A-28)', async () => {
    const document = alone(await lamps());
    const element = await show(document, host);
    await pick(element, '不同意');
    await press(element, '下一步：核对我的选择');
    expect(focused(element)).to.equal('请核对您的选择');
    expect(seen(element, '.chosen')).to.equal(`${document.ballot!.questions[0]!.text} 不同意`.replace(/\s+/g, ' '));
    expect(getComputedStyle(one(element, '.chosen .title')).fontSize).to.equal('30px');
    expect(seen(element, '.labels')).to.contain('名字和选择分开存放').and.to.contain('提交以后不能修改');
    await expect(element).to.be.accessible();
    await press(element, '返回修改');
    expect(one<HTMLInputElement>(element, 'input:checked').value).to.equal('no');
  });

  it('is not finished before the acknowledgement, and shows the receipt without the choice', async () => {
    let answer: (value: VoteAnswer) => void = () => {};
    const element = await show(alone(await lamps()), host);
    const requests = takesVotes(element, () => new Promise((resolve) => (answer = resolve)));
    await pick(element, '同意');
    await press(element, '下一步：核对我的选择');
    await press(element, '确认提交');
    expect(seen(element)).to.contain('正在提交').and.not.to.contain('已经收到');
    await expect(element).to.be.accessible();
    await press(element, '正在提交');
    await press(element, '返回修改');
    expect(requests).to.have.length(1);
    expect(requests[0]!.choices).to.deep.equal([{ questionId: 'lamps', optionIds: ['yes'] }]);
    answer({ ok: true, receipt: { number: 'SQ-7F2K', at: '2026-11-22T10:12:00+08:00', href: 'javascript:alert(1)' } });
    await settle(element);
    expect(focused(element)).to.equal('已经收到您的选择');
    expect(seen(element, '.receipt')).to.contain('SQ-7F2K').and.to.contain('2026年11月22日 10:12');
    expect(seen(element, '.receipt')).not.to.contain('同意');
    expect(all(element, '.receipt a:not([href^="tel:"])')).to.have.length(0);
    expect(one(element, '[aria-live]').textContent).to.contain('已经收到您的选择');
    await expect(element).to.be.accessible();
  });

  it('lets a changeable choice be made again, from nothing', async () => {
    const element = await show(alone(await parking()), host);
    takesVotes(element, () => ({ ok: true }));
    await pick(element, '东侧单边停');
    await press(element, '下一步');
    await press(element, '确认提交');
    await press(element, '修改我的选择');
    expect(all(element, 'input')).to.have.length(3);
    expect(all(element, 'input:checked')).to.have.length(0);
  });

  const refusals = [
    ['not-eligible', '名册上没有您', false],
    ['already-voted', '已经投过了', false],
    ['recused', '利害关系', false],
    ['closed', '投票已经截止', false],
    ['in-progress', '还在处理', true],
    ['unavailable', '没有交出去', true],
    ['unknown', '不能确定收到没有', true],
  ] as const;
  for (const [problem, words, retry] of refusals) {
    it(`says in words that the vote was refused (${problem}), keeps the choice and names whom to call`, async () => {
      const element = await show(alone(await lamps()), host);
      const requests = takesVotes(element, () => ({ ok: false, problem }));
      await pick(element, '同意');
      await press(element, '下一步');
      await press(element, '确认提交');
      expect(focused(element)).to.equal('没有提交成功');
      expect(seen(element, '.callout.error')).to.contain(words);
      expect(seen(element, '.chosen')).to.contain('同意');
      expect(all(element, 'a[href="tel:07385550110"]')).not.to.have.length(0);
      await expect(element).to.be.accessible();
      if (retry) {
        await press(element, '再试一次');
        expect(requests.map((request) => request.idempotencyKey)).to.deep.equal([
          requests[0]!.idempotencyKey,
          requests[0]!.idempotencyKey,
        ]);
      } else {
        expect(() => button(element, '再试一次')).to.throw();
      }
    });
  }

  it('says 未送达 when the page does not take the vote', async () => {
    const element = await show(alone(await lamps()), host);
    await pick(element, '同意');
    await press(element, '下一步');
    await press(element, '确认提交');
    expect(focused(element)).to.equal('未送达');
    expect(seen(element, '.callout.error')).to.contain('您的选择没有交出去');
  });

  it('asks several questions, and takes no more marks than allowed', async () => {
    const element = await show(await twoQuestions(), host);
    const requests = takesVotes(element, () => ({ ok: true }));
    await pick(element, '弃权');
    for (const label of ['路灯', '水渠', '广场']) await pick(element, label);
    await press(element, '下一步');
    expect(seen(element, '.casting .error-text')).to.equal('最多选 2 项，现在选了 3 项，请去掉几项');
    await pick(element, '水渠');
    await press(element, '下一步');
    expect(seen(element, '.casting')).to.contain('明年先办哪几件？ 路灯 广场');
    await press(element, '确认提交');
    expect(requests[0]!.choices).to.deep.equal([
      { questionId: 'lamps', optionIds: ['abstain'] },
      { questionId: 'works', optionIds: ['w0', 'w2'] },
    ]);
  });

  it('works from the first option to the receipt by keyboard alone (A-18)', async () => {
    const element = await show(alone(await lamps()), host);
    takesVotes(element, () => ({ ok: true, receipt: { number: 'K-1' } }));
    one(element, 'input').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settle(element);
    expect(focused(element)).to.equal('请核对您的选择');
    expect(seen(element, '.chosen .title')).to.equal('不同意');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settle(element);
    expect(focused(element)).to.equal('已经收到您的选择');
  });

  it('does not change under the hand when newer data comes, and says so quietly (A-16)', async () => {
    const document = alone(await lamps());
    const element = await show(document, host);
    await pick(element, '同意');
    const input = one<HTMLInputElement>(element, 'input:checked');
    input.focus();
    const newer = { ...document, title: '改过的标题', updatedAt: '2026-11-23T09:00:00+08:00' };
    element.data = newer;
    await settle(element);
    await settle(element);
    expect(seen(element, 'h2')).to.equal(document.title);
    expect(element.shadowRoot!.activeElement).to.equal(input);
    expect(input.checked).to.equal(true);
    expect(seen(element, '.casting')).to.contain('内容有更新');
    await press(element, '看新内容');
    expect(seen(element, 'h2')).to.equal('改过的标题');
    expect(one<HTMLInputElement>(element, 'input:checked').value).to.equal('yes');
  });

  it('keeps a choice that was not sent while the page lives, and forgets a receipt with its element', async () => {
    const document = alone(await lamps());
    const first = await show(document, host);
    await pick(first, '弃权');
    first.remove();
    const second = await show(document, host);
    expect(one<HTMLInputElement>(second, 'input:checked').value).to.equal('abstain');
    expect(seen(second, '.casting')).to.contain('还没有提交的选择');
    takesVotes(second, () => ({ ok: true, receipt: { number: 'R-9' } }));
    await press(second, '下一步');
    await press(second, '确认提交');
    second.remove();
    const third = await show(document, host);
    expect(seen(third)).not.to.contain('R-9');
    expect(all(third, 'input:checked')).to.have.length(0);
  });

  it('fits a phone of 320 px at every screen (A-03)', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await show(alone(await lamps()), { ...host, theme: 'care' });
    const fits = () => expect(document.documentElement.scrollWidth).to.be.at.most(320);
    fits();
    await pick(element, '不同意');
    await press(element, '下一步');
    fits();
    await press(element, '确认提交');
    fits();
    await narrow();
  });
});

describe('Where nothing can be cast', () => {
  beforeEach(wide);

  it('shows the paper way and the phone by default', async () => {
    const element = await show(await lamps());
    expect(all(element, 'input')).to.have.length(0);
    expect(seen(element, '.paper')).to.contain('石桥村村部一楼').and.to.contain('2026年12月6日 18:00');
    expect(one<HTMLAnchorElement>(element, '.paper a').href).to.equal('tel:07385550110');
  });

  it('never casts in a statutory election, whatever the page asks for', async () => {
    const document = { ...alone(await lamps()), matter: 'committee-election' as const };
    document.ballot = { ...document.ballot!, channels: ['paper'] };
    const element = await show(document, host);
    expect(all(element, 'input')).to.have.length(0);
    expect(seen(element, '.paper')).to.contain('选举和罢免要到投票站投票');
  });

  for (const status of ['upcoming', 'paused', 'counting', 'objection', 'final', 'void', 'archived'] as const) {
    it(`has no form while ${status}`, async () => {
      const element = await show({ ...alone(await homestay()), status }, host);
      expect(all(element, 'form')).to.have.length(0);
    });
  }
});
