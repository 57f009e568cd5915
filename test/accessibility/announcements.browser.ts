import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import {
  all,
  announced,
  ask,
  button,
  confirming,
  DOCUMENTS,
  HOUSEHOLD,
  main,
  mount,
  one,
  openVote,
  pick,
  press,
  sample,
  seen,
  settled,
  takesVotes,
  TAGS,
  until,
  write,
  type Tag,
  type Widget,
} from './support/scenes.js';
import { isSeen } from './support/walk.js';

/** Timers that are set from here on, to be run at once as if their time had passed. */
function timers(): { run(): void; count: number } {
  const kept: (() => void)[] = [];
  const { setTimeout: own, setInterval: repeating } = window;
  const keep = ((act: () => void) => kept.push(act)) as unknown as typeof setTimeout;
  window.setTimeout = keep;
  window.setInterval = keep as unknown as typeof setInterval;
  return {
    run(): void {
      window.setTimeout = own;
      window.setInterval = repeating;
      kept.splice(0).forEach((act) => act());
    },
    get count() {
      return kept.length;
    },
  };
}

describe('What is said aloud', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));
  afterEach(() => main.replaceChildren());

  it('A-26 <cunju-consultation> says what is missing, that it sends, and that the choice has arrived', async () => {
    const widget = await openVote();
    await press(widget, '下一步');
    expect(announced(widget)).to.match(/没有选|还没/);
    await pick(widget, '同意');
    await press(widget, '下一步');
    takesVotes(widget, () => ({ ok: true, receipt: { number: 'SQ-1' } }));
    button(widget, '确认提交').click();
    await until(() => announced(widget).includes('已经收到您的选择'), 'the arrival');
  });

  it('A-26 <cunju-consultation> says that a choice was refused', async () => {
    const widget = await confirming();
    takesVotes(widget, () => ({ ok: false, problem: 'closed' }));
    await press(widget, '确认提交');
    await until(() => all(widget, '.callout.error').length > 0, 'the refusal');
    await settled(widget);
    const focused = widget.shadowRoot!.activeElement as HTMLElement;
    expect(focused.closest('.callout.error')).not.to.equal(null);
  });

  it('A-26 <cunju-task-list> says the answer to a question', async () => {
    const widget = await mount('cunju-task-list', await sample('village/lists'));
    await ask(widget, '低保');
    expect(announced(widget)).to.equal(seen(widget, '#answer .verdict'));
  });

  it('A-26 <cunju-village-rules> says how much was found, and that nothing was', async () => {
    const widget = await mount('cunju-village-rules', await sample('village/rules'));
    await write(widget, '#query', '垃圾');
    const places = all(widget, 'mark').length;
    expect(announced(widget)).to.match(/\d/).and.to.contain(String(places));
    await write(widget, '#query', '量子');
    expect(announced(widget)).to.contain('没有找到');
  });

  it('A-26 <cunju-points-ledger> says how many households were found, and whose statement is open', async () => {
    const widget = await mount('cunju-points-ledger', await sample('village/points'));
    await write(widget, '#look-up', '03012');
    expect(announced(widget)).to.equal('找到 1 户');
    widget.show(HOUSEHOLD);
    await until(() => announced(widget).startsWith(HOUSEHOLD), 'the statement');
  });

  it('A-26 an index says how many documents a search leaves', async () => {
    const widget = await mount('cunju-consultation', await sample('village/index'));
    const count = one(widget, '.index [role=status]');
    const before = count.textContent;
    await write(widget, '#index-query', '民宿');
    expect(count.isConnected).to.equal(true);
    expect(count.textContent).not.to.equal(before);
  });

  it('A-26 a document that cannot be had is said where assistive technology listens', async () => {
    const widget = document.createElement('cunju-task-list') as unknown as Widget;
    widget.setAttribute('audience', 'resident');
    widget.load = () => Promise.reject(new Error('down'));
    widget.src = 'lists.json';
    main.append(widget);
    await until(() => widget.getAttribute('data-state') === 'error', 'the failure');
    await settled(widget);
    expect(seen(widget, '[role=status].callout')).to.contain('没有连上网站');
  });

  for (const tag of TAGS) {
    it(`A-15 A-26 <${tag}> says that its text is copied, and nothing takes the message away`, async () => {
      const widget = await mount(tag, await sample(DOCUMENTS[tag]));
      for (const fold of all<HTMLDetailsElement>(widget, 'details')) fold.open = true;
      await settled(widget);
      const time = timers();
      try {
        const copy = all<HTMLButtonElement>(widget, 'button').filter(
          (one) => isSeen(one) && one.innerText.trim().startsWith('复制'),
        );
        expect(copy.length).to.be.greaterThan(0);
        copy[copy.length - 1]!.focus();
        await sendKeys({ press: 'Enter' });
        for (let turns = 0; turns < 200 && !announced(widget); turns += 1) await settled(widget);
      } finally {
        time.run();
      }
      await settled(widget);
      expect(announced(widget)).to.match(/已复制|复制/);
    });
  }
});

describe('While someone fills in', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));
  afterEach(() => main.replaceChildren());

  const fields: readonly (readonly [Tag, string, string, string])[] = [
    ['cunju-task-list', 'village/lists', '#ask', '低保怎么办'],
    ['cunju-village-rules', 'village/rules', '#query', '垃圾'],
    ['cunju-points-ledger', 'village/points', '#look-up', '03-01'],
    ['cunju-consultation', 'village/index', '#index-query', '民宿'],
  ];
  for (const [tag, file, selector, typed] of fields) {
    it(`A-16 newer data of <${tag}> leaves the field, its text, its cursor and the focus as they are`, async () => {
      const data = await sample(file);
      const widget = await mount(tag, data);
      const field = one<HTMLInputElement>(widget, selector);
      field.focus();
      await sendKeys({ type: typed });
      await settled(widget);
      field.setSelectionRange(1, 2);
      widget.data = { ...data, title: '改过的标题', updatedAt: '2026-11-23T09:00:00+08:00' };
      await until(() => (widget.document as { title: string }).title === '改过的标题', 'the newer data');
      await settled(widget);
      const after = one<HTMLInputElement>(widget, selector);
      expect(after).to.equal(field);
      expect([after.value, after.selectionStart, after.selectionEnd]).to.deep.equal([typed, 1, 2]);
      expect(widget.shadowRoot!.activeElement).to.equal(after);
    });
  }

  it('A-17 no time runs out on a choice: nothing waits to send it or to close it', async () => {
    const time = timers();
    let widget: Widget;
    try {
      widget = await openVote();
      await pick(widget, '同意');
      await press(widget, '下一步');
      expect(time.count).to.equal(0);
    } finally {
      time.run();
    }
    await settled(widget);
    expect(seen(widget)).to.contain('请核对您的选择');
  });
});
