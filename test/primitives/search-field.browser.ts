import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CunjuSearchField } from '@cunju/primitives/search-field.js';
import '@cunju/primitives/search-field/define.js';

describe('<cunju-search-field>', () => {
  const draw = () =>
    fixture<CunjuSearchField>(
      html`<cunju-search-field label="这件事该谁办？" submit-label="查一查"></cunju-search-field>`,
    );
  const input = (el: Element) => el.shadowRoot!.querySelector('input')!;
  const button = (el: Element, text: string) =>
    [...el.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.includes(text));
  const listen = (el: Element) => {
    const heard: string[] = [];
    el.addEventListener('cunju-search', (event) => heard.push((event as CustomEvent).detail.value));
    return heard;
  };

  it('is accessible empty and filled', async () => {
    const el = await draw();
    await expect(el).to.be.accessible();
    el.value = '低保';
    await el.updateComplete;
    await expect(el).to.be.accessible();
  });

  it('R-31 A-16 answers while typing but leaves half-typed pinyin alone', async () => {
    const el = await draw();
    const heard = listen(el);
    const field = input(el);
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    for (const part of ['d', 'di', 'dib']) {
      field.value = part;
      field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    }
    expect(heard).to.deep.equal([]);
    field.value = '低保';
    field.dispatchEvent(new CompositionEvent('compositionend'));
    expect(heard).to.deep.equal(['低保']);
  });

  it('A-18 types, submits by Enter and clears by the button, which gives the focus back', async () => {
    const el = await draw();
    const heard = listen(el);
    input(el).focus();
    await sendKeys({ type: 'ab' });
    expect(heard).to.deep.equal(['a', 'ab']);
    await sendKeys({ press: 'Enter' });
    expect(heard.slice(2)).to.deep.equal(['ab']);
    await el.updateComplete;
    await sendKeys({ press: 'Tab' });
    expect(el.shadowRoot!.activeElement).to.equal(button(el, '清除'));
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
    expect(heard[heard.length - 1]).to.equal('');
    expect(input(el).value).to.equal('');
    expect(el.shadowRoot!.activeElement).to.equal(input(el));
    expect(button(el, '清除')).to.equal(undefined);
  });

  it('A-11 has targets of 44 px or more', async () => {
    const el = await draw();
    el.value = '低保';
    await el.updateComplete;
    for (const target of el.shadowRoot!.querySelectorAll('input, button')) {
      const box = target.getBoundingClientRect();
      expect(Math.min(box.width, box.height)).to.be.at.least(44);
    }
  });
});
