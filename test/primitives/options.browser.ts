import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CunjuRadioOptions } from '@cunju/primitives/radio-options.js';
import type { CunjuCheckboxOptions } from '@cunju/primitives/checkbox-options.js';
import '@cunju/primitives/radio-options/define.js';
import '@cunju/primitives/checkbox-options/define.js';

const choices = [
  { value: 'agree', label: '同意' },
  { value: 'oppose', label: '反对', note: '可以写明理由' },
  { value: 'abstain', label: '弃权' },
];

const radios = (el: Element) => [...el.shadowRoot!.querySelectorAll('input')];

describe('<cunju-radio-options>', () => {
  const draw = () =>
    fixture<HTMLFormElement>(
      html`<form>
        <cunju-radio-options name="vote" legend="你家的意见" hint="每户一票" required .choices=${choices}>
        </cunju-radio-options>
      </form>`,
    );
  const inside = (form: Element) => form.querySelector<CunjuRadioOptions>('cunju-radio-options')!;

  it('is accessible and has nothing chosen at first', async () => {
    const form = await draw();
    await expect(form).to.be.accessible();
    expect(radios(inside(form)).some((input) => input.checked)).to.equal(false);
    expect(new FormData(form).has('vote')).to.equal(false);
  });

  it('A-18 is chosen by the arrow keys and says so once', async () => {
    const form = await draw();
    const el = inside(form);
    const heard: string[] = [];
    el.addEventListener('cunju-choose', (event) => heard.push((event as CustomEvent).detail.value));
    radios(el)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await el.updateComplete;
    expect(el.value).to.equal('oppose');
    expect(heard).to.deep.equal(['oppose']);
    expect(new FormData(form).get('vote')).to.equal('oppose');
  });

  it('keeps the form back until a row is chosen', async () => {
    const form = await draw();
    const el = inside(form);
    expect(form.checkValidity()).to.equal(false);
    radios(el)[2]!.click();
    await el.updateComplete;
    expect(form.checkValidity()).to.equal(true);
  });

  it('goes back to nothing when the form is reset', async () => {
    const form = await draw();
    const el = inside(form);
    radios(el)[0]!.click();
    form.reset();
    await el.updateComplete;
    expect(radios(el).some((input) => input.checked)).to.equal(false);
  });

  it('follows a disabled fieldset and never changes its own attribute', async () => {
    const set = await fixture<HTMLFieldSetElement>(
      html`<fieldset disabled>
        <legend>卷</legend>
        <cunju-radio-options legend="题" .choices=${choices}></cunju-radio-options>
      </fieldset>`,
    );
    const el = inside(set);
    await el.updateComplete;
    expect(radios(el)[0]!.matches(':disabled')).to.equal(true);
    expect(el.hasAttribute('disabled')).to.equal(false);
  });

  it('A-27 ties the error to the question', async () => {
    const el = await fixture<CunjuRadioOptions>(
      html`<cunju-radio-options legend="题" error="请选择一项。" .choices=${choices}></cunju-radio-options>`,
    );
    await expect(el).to.be.accessible();
    const set = el.shadowRoot!.querySelector('fieldset')!;
    expect(el.shadowRoot!.getElementById(set.getAttribute('aria-describedby')!)).to.have.trimmed.text('请选择一项。');
  });

  for (const [theme, least] of [
    ['blue', 56],
    ['blue care', 64],
  ] as const) {
    it(`A-11 A-12 has rows of ${least} px in ${theme}`, async () => {
      const el = await fixture<CunjuRadioOptions>(
        html`<cunju-radio-options legend="题" theme=${theme} .choices=${choices}></cunju-radio-options>`,
      );
      for (const row of el.shadowRoot!.querySelectorAll('.option'))
        expect(row.getBoundingClientRect().height).to.be.at.least(least);
    });
  }
});

describe('<cunju-checkbox-options>', () => {
  it('is accessible and sends every chosen value in the order of the rows', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <cunju-checkbox-options name="how" legend="怎样通知你" .choices=${choices}></cunju-checkbox-options>
      </form>`,
    );
    await expect(form).to.be.accessible();
    const el = form.querySelector<CunjuCheckboxOptions>('cunju-checkbox-options')!;
    radios(el)[2]!.click();
    await el.updateComplete;
    setTimeout(() => radios(el)[0]!.click());
    const event = await oneEvent(el, 'cunju-choose-all');
    expect(event.detail).to.deep.equal({ values: ['agree', 'abstain'] });
    expect(new FormData(form).getAll('how')).to.deep.equal(['agree', 'abstain']);
  });
});
