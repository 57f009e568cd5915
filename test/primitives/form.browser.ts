import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CunjuField } from '@cunju/primitives/field.js';
import type { CunjuRankedList } from '@cunju/primitives/ranked-list.js';
import '@cunju/primitives/field/define.js';
import '@cunju/primitives/ranked-list/define.js';

const control = (el: Element) => el.shadowRoot!.querySelector<HTMLInputElement>('.input')!;

describe('<cunju-field>', () => {
  const groups = [
    { value: '', label: '请选择' },
    { value: '1', label: '第一组' },
    { value: '2', label: '第二组' },
  ];
  const kinds = {
    text: html`<cunju-field label="姓名" hint="和身份证上一样" value="张某"></cunju-field>`,
    tel: html`<cunju-field kind="tel" label="电话" autocomplete="tel"></cunju-field>`,
    digits: html`<cunju-field kind="digits" label="户号" max-length="6"></cunju-field>`,
    date: html`<cunju-field kind="date" label="日期" value="2026-11-21"></cunju-field>`,
    area: html`<cunju-field kind="area" label="意见"></cunju-field>`,
    select: html`<cunju-field kind="select" label="小组" .choices=${groups}></cunju-field>`,
    error: html`<cunju-field label="户号" error="户号是 6 位数字。" value="12"></cunju-field>`,
    disabled: html`<cunju-field label="村" value="石桥村" disabled></cunju-field>`,
    readonly: html`<cunju-field label="村" value="石桥村" readonly></cunju-field>`,
  };

  for (const theme of ['blue', 'red care', 'plain', 'dark', 'contrast'])
    it(`A-01 A-07 is accessible in every kind and state in the theme ${theme}`, async () => {
      const page = await fixture(html`<div>${Object.values(kinds)}</div>`);
      for (const el of page.children) el.setAttribute('theme', theme);
      await expect(page).to.be.accessible();
    });

  it('A-27 ties hint and error to the control and marks it', async () => {
    const el = await fixture<CunjuField>(html`<cunju-field label="户号" hint="6 位" error="要 6 位。"></cunju-field>`);
    const ids = control(el).getAttribute('aria-describedby')!.split(' ');
    expect(ids.map((id) => el.shadowRoot!.getElementById(id)!.textContent)).to.deep.equal(['6 位', '要 6 位。']);
    expect(control(el)).to.have.attribute('aria-invalid', 'true');
  });

  it('A-16 A-18 sends what is typed, and never half-typed letters of an input method', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><cunju-field name="who" label="姓名"></cunju-field></form>`);
    const el = form.querySelector<CunjuField>('cunju-field')!;
    const heard: string[] = [];
    el.addEventListener('cunju-input', (event) => heard.push((event as CustomEvent).detail.value));
    control(el).value = 'zhang';
    control(el).dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    expect(heard).to.deep.equal([]);
    control(el).value = '张';
    control(el).dispatchEvent(new CompositionEvent('compositionend'));
    control(el).dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(heard).to.deep.equal(['张']);
    control(el).focus();
    await sendKeys({ type: '1' });
    expect(new FormData(form).get('who')).to.equal('张1');
  });

  it('keeps the form back while a needed answer is missing, and comes back to the first text on reset', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><cunju-field name="who" label="姓名" required value="李"></cunju-field></form>`,
    );
    const el = form.querySelector<CunjuField>('cunju-field')!;
    expect(form.checkValidity()).to.equal(true);
    el.value = '';
    await el.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    form.reset();
    await el.updateComplete;
    expect(control(el).value).to.equal('李');
  });

  it('follows a disabled fieldset and never changes its own attribute', async () => {
    const set = await fixture(
      html`<fieldset disabled>
        <legend>卷</legend>
        ${kinds.text}
      </fieldset>`,
    );
    const el = set.querySelector<CunjuField>('cunju-field')!;
    await el.updateComplete;
    expect(control(el).disabled).to.equal(true);
    expect(el.hasAttribute('disabled')).to.equal(false);
  });

  it('says which of a few choices was taken', async () => {
    const el = await fixture<CunjuField>(kinds.select);
    const select = el.shadowRoot!.querySelector('select')!;
    select.value = '2';
    setTimeout(() => select.dispatchEvent(new Event('change')));
    expect((await oneEvent(el, 'cunju-input')).detail).to.deep.equal({ value: '2' });
    expect(el.value).to.equal('2');
  });

  it('A-11 A-12 is 48 px high, and 60 in 长辈版', async () => {
    for (const [theme, least] of [
      ['blue', 48],
      ['blue care', 60],
    ] as const) {
      const el = await fixture(html`<cunju-field label="电话" theme=${theme}></cunju-field>`);
      expect(control(el).getBoundingClientRect().height).to.be.at.least(least);
    }
  });
});

describe('<cunju-ranked-list>', () => {
  const choices = [
    { value: 'road', label: '修路' },
    { value: 'lamp', label: '装路灯', note: '村口到学校' },
    { value: 'well', label: '修水井' },
  ];
  const draw = (attributes = html``) =>
    fixture<HTMLFormElement>(
      html`<form>
        ${attributes}<cunju-ranked-list name="order" legend="先办哪一件" .choices=${choices}></cunju-ranked-list>
      </form>`,
    );
  const inside = (form: Element) => form.querySelector<CunjuRankedList>('cunju-ranked-list')!;
  const words = (el: Element) =>
    [...el.shadowRoot!.querySelectorAll('.rank')].map(
      (row) => choices.filter(({ label }) => row.textContent!.includes(label))[0]!.value,
    );
  const button = (el: Element, name: string) =>
    el.shadowRoot!.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;

  it('A-01 A-23 is accessible and tells the order by numbers', async () => {
    const form = await draw();
    await expect(form).to.be.accessible();
    const places = [...inside(form).shadowRoot!.querySelectorAll('.rank-place')].map((place) => place.textContent);
    expect(places).to.deep.equal(['1', '2', '3']);
    expect(new FormData(form).getAll('order')).to.deep.equal(['road', 'lamp', 'well']);
  });

  it('A-18 moves a row by keys alone, keeps the focus on it and says where it stands', async () => {
    const form = await draw();
    const el = inside(form);
    const heard: unknown[] = [];
    el.addEventListener('cunju-rank', (event) => heard.push((event as CustomEvent).detail.values));
    button(el, '上移 修水井').focus();
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
    expect(words(el)).to.deep.equal(['road', 'well', 'lamp']);
    expect(el.shadowRoot!.activeElement).to.equal(button(el, '上移 修水井'));
    await sendKeys({ press: 'Space' });
    await el.updateComplete;
    expect(words(el)).to.deep.equal(['well', 'road', 'lamp']);
    expect(el.shadowRoot!.querySelector('[role=status]')).to.have.trimmed.text('修水井，现在排第 1，共 3 项。');
    expect(heard).to.deep.equal([
      ['road', 'well', 'lamp'],
      ['well', 'road', 'lamp'],
    ]);
    expect(new FormData(form).getAll('order')).to.deep.equal(['well', 'road', 'lamp']);
  });

  it('does nothing at the ends, where the button keeps the focus', async () => {
    const el = inside(await draw());
    button(el, '上移 修路').focus();
    await sendKeys({ press: 'Enter' });
    expect(words(el)).to.deep.equal(['road', 'lamp', 'well']);
    expect(el.shadowRoot!.activeElement).to.equal(button(el, '上移 修路'));
    expect(button(el, '上移 修路')).to.have.attribute('aria-disabled', 'true');
  });

  it('takes a row that is dragged with a mouse, and nothing that comes from elsewhere', async () => {
    const el = inside(await draw());
    const list = [...el.shadowRoot!.querySelectorAll('.rank')];
    const dataTransfer = new DataTransfer();
    list[2]!.dispatchEvent(new DragEvent('dragstart', { dataTransfer }));
    list[0]!.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    await el.updateComplete;
    expect(words(el)).to.deep.equal(['well', 'road', 'lamp']);
    const foreign = new DataTransfer();
    foreign.setData('text/plain', 'hello');
    list[0]!.dispatchEvent(new DragEvent('drop', { dataTransfer: foreign, cancelable: true }));
    await el.updateComplete;
    expect(words(el)).to.deep.equal(['well', 'road', 'lamp']);
  });

  it('comes back to the first order when the form is reset', async () => {
    const form = await draw();
    const el = inside(form);
    el.values = ['well', 'lamp', 'road'];
    await el.updateComplete;
    expect(words(el)).to.deep.equal(['well', 'lamp', 'road']);
    form.reset();
    await el.updateComplete;
    expect(words(el)).to.deep.equal(['road', 'lamp', 'well']);
  });

  it('A-11 has targets of 44 px and stays inside a phone', async () => {
    const form = await draw();
    form.setAttribute('style', 'width: 320px');
    const el = inside(form);
    for (const target of el.shadowRoot!.querySelectorAll('button')) {
      const box = target.getBoundingClientRect();
      expect(Math.min(box.width, box.height)).to.be.at.least(44);
      expect(box.right).to.be.at.most(form.getBoundingClientRect().right);
    }
  });
});
