import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import {
  all,
  ask,
  clock,
  DOCUMENTS,
  main,
  mount,
  mountIndex,
  one,
  openVote,
  pick,
  press,
  sample,
  seen,
  settled,
  TAGS,
  takesVotes,
  tidy,
  unfold,
  until,
  write,
  type Tag,
  type Widget,
} from './support/scenes.js';

/** What assistive technology reads after the name of a control or of its group. */
function describedBy(widget: Widget, selector: string): string {
  const ids = one(widget, selector).getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return tidy(ids.map((id) => widget.shadowRoot!.getElementById(id)?.textContent ?? `missing ${id}`).join(' '));
}

const above = (widget: Widget, upper: string, lower: string): boolean =>
  one(widget, upper).getBoundingClientRect().bottom <= one(widget, lower).getBoundingClientRect().top + 1;

describe('Errors and corrections', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));
  afterEach(() => {
    clock.now = Date.parse('2026-11-22T10:00:00+08:00');
    main.replaceChildren();
  });

  it('A-27 a vote names in words the question that is open, above its options and tied to them, with the focus there', async () => {
    const widget = await openVote();
    await press(widget, '下一步');
    expect(seen(widget, '.error-text')).to.equal('这个问题还没有选');
    expect(describedBy(widget, 'fieldset')).to.contain('这个问题还没有选');
    expect(above(widget, '.error-text', '.option')).to.equal(true);
    expect(widget.shadowRoot!.activeElement?.closest('fieldset')).to.equal(one(widget, 'fieldset'));
  });

  it('A-27 a question that was not written is asked for in words, above its field and tied to it', async () => {
    const widget = await mount('cunju-task-list', await sample('village/lists'));
    await ask(widget, '  ');
    expect(describedBy(widget, '#ask')).to.contain('请先写下要问的事。');
    expect(one(widget, '#ask').getAttribute('aria-invalid')).to.equal('true');
    expect(above(widget, '#ask-error', '#ask')).to.equal(true);
  });

  const searches: readonly (readonly [Tag, string, string, string, RegExp])[] = [
    ['cunju-village-rules', 'village/rules', '#query', '.found', /没有找到.+可以换一个词，或者看目录/],
    ['cunju-points-ledger', 'village/points', '#look-up', '.look-up', /没有找到这一户。请核对户号。/],
  ];
  for (const [tag, file, field, place, words] of searches) {
    it(`A-27 a search of <${tag}> without a result says how to go on`, async () => {
      const widget = await mount(tag, await sample(file));
      await write(widget, field, '99-不会有');
      expect(seen(widget, place)).to.match(words);
    });
  }

  it('A-28 a vote is read back and confirmed before it goes, and may be changed until the end where the rules let it', async () => {
    const data = await sample('community/parking-open');
    const widget = await mount(
      'cunju-consultation',
      { ...data, id: `a11y-parking-${Math.random()}` },
      { writes: 'host' },
    );
    const sent = takesVotes(widget, () => ({ ok: true }));
    await pick(widget, '东侧单边停');
    await press(widget, '下一步');
    expect(seen(widget)).to.contain('请核对您的选择').and.to.contain('东侧单边停');
    expect(sent).to.have.length(0);
    await press(widget, '返回修改');
    expect(one<HTMLInputElement>(widget, 'input:checked').closest('label')!.innerText).to.contain('东侧单边停');
    await press(widget, '下一步');
    await press(widget, '确认提交');
    await until(() => seen(widget).includes('已经收到'), 'the receipt');
    expect(sent).to.have.length(1);
    await press(widget, '修改我的选择');
    expect(all(widget, 'input')).not.to.have.length(0);
  });

  it('A-17 a vote whose time ends while it is filled in says so and keeps the choice', async () => {
    const widget = await openVote();
    await pick(widget, '弃权');
    const sent = takesVotes(widget, () => ({ ok: true }));
    clock.now = Date.parse('2027-01-05T10:00:00+08:00');
    widget.requestUpdate();
    await settled(widget);
    expect(sent).to.have.length(0);
    const chosen = all<HTMLInputElement>(widget, 'input:checked').map((input) =>
      input.closest('label')!.innerText.trim(),
    );
    expect(chosen.length > 0 ? chosen[0] : seen(widget)).to.contain('弃权');
  });
});

describe('What was written once', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));
  afterEach(() => main.replaceChildren());

  it('A-43 a choice is kept through confirming, a refusal and the way back', async () => {
    const widget = await openVote();
    takesVotes(widget, () => ({ ok: false, problem: 'unavailable' }));
    await pick(widget, '弃权');
    await press(widget, '下一步');
    await press(widget, '确认提交');
    await until(() => seen(widget).includes('没有提交成功'), 'the refusal');
    expect(seen(widget, '.chosen')).to.contain('弃权');
    await press(widget, '返回修改');
    expect(one<HTMLInputElement>(widget, 'input:checked').closest('label')!.innerText).to.contain('弃权');
  });

  it('A-43 a question stays in its field when it was answered', async () => {
    const widget = await mount('cunju-task-list', await sample('village/lists'));
    await ask(widget, '低保');
    expect(one<HTMLInputElement>(widget, '#ask').value).to.equal('低保');
  });

  it('A-43 a word that was looked for is looked for in another version too', async () => {
    const widget = await mount('cunju-village-rules', await sample('village/rules'));
    await write(widget, '#query', '垃圾');
    const version = one<HTMLSelectElement>(widget, '#version');
    version.selectedIndex = 1;
    version.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(widget);
    expect(one<HTMLInputElement>(widget, '#query').value).to.equal('垃圾');
  });

  it('A-43 an index keeps what was looked for while one of its documents is read', async () => {
    const widget = await mountIndex();
    await write(widget, '#index-query', '民宿');
    const lines = all(widget, '.row-link').map((line) => line.innerText);
    one(widget, '.row-link').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => widget.shadowRoot!.querySelector('.back .button'), 'the way back');
    one(widget, '.back .button').click();
    await until(() => widget.shadowRoot!.querySelector('#index-query'), 'the list');
    await settled(widget);
    expect(one<HTMLInputElement>(widget, '#index-query').value).to.equal('民宿');
    expect(all(widget, '.row-link').map((line) => line.innerText)).to.deep.equal(lines);
  });
});

describe('Help', () => {
  afterEach(() => main.replaceChildren());

  for (const width of [360, 1200]) {
    it(`A-42 stands in every widget at one place at ${width} px: after the content, a phone that can be dialled, then the tools`, async () => {
      await setViewport({ width, height: 900 });
      const orders: string[] = [];
      for (const tag of TAGS) {
        const widget = await unfold(await mount(tag, await sample(DOCUMENTS[tag])));
        const marks = all(widget, 'h2, a.phone[href^="tel:"], .tools').filter((one) => one.getClientRects().length > 0);
        const kinds = marks.map((one) => (one.matches('h2') ? 'title' : one.matches('a') ? 'phone' : 'tools'));
        orders.push(`${tag}: ${kinds.filter((kind, at) => kind !== kinds[at - 1]).join(' ')}`);
        widget.remove();
      }
      expect(
        orders.map((order) => /: title (?:.* )?phone tools$/.test(order)),
        orders.join('\n'),
      ).to.deep.equal([true, true, true, true]);
    });
  }
});
