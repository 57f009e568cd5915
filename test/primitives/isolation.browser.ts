import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '@cunju/primitives/stamp/define.js';
import '@cunju/primitives/callout/define.js';

const text = (el: Element) => getComputedStyle(el.shadowRoot!.querySelector('.root')!);

describe('an element on a foreign page', () => {
  it('R-8 A-45 keeps its size, face and colour under a reset of everything', async () => {
    const page = await fixture(
      html`<div>
        <style>
          html {
            font-size: 62.5%;
          }
          * {
            margin: 0;
            font: 12px/1 SimSun;
            letter-spacing: 3px;
            color: lime;
            text-align: center;
          }
        </style>
        <cunju-callout heading="题"></cunju-callout>
      </div>`,
    );
    const style = text(page.querySelector('cunju-callout')!);
    expect(style.fontSize).to.equal('18px');
    expect(style.lineHeight).to.equal('32px');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.color).to.equal('rgb(22, 32, 43)');
    expect(style.fontFamily).to.match(/^"PingFang SC"/);
  });

  it('is hidden by the attribute hidden', async () => {
    const el = await fixture(html`<cunju-callout heading="题" hidden></cunju-callout>`);
    expect(getComputedStyle(el).display).to.equal('none');
  });

  it('takes the custom properties of the page', async () => {
    const page = await fixture(
      html`<div style="--cunju-ink: #112233; --cunju-scale: 1.875"><cunju-callout heading="题"></cunju-callout></div>`,
    );
    const style = text(page.querySelector('cunju-callout')!);
    expect(style.color).to.equal('rgb(17, 34, 51)');
    expect(style.fontSize).to.equal('33.75px');
  });

  for (const [theme, size, line, ink] of [
    ['blue', '18px', '32px', 'rgb(22, 32, 43)'],
    ['red', '18px', '32px', 'rgb(33, 27, 25)'],
    ['blue care', '23px', '40px', 'rgb(11, 16, 22)'],
    ['dark', '18px', '32px', 'rgb(238, 242, 246)'],
    ['dark care', '23px', '40px', 'rgb(238, 242, 246)'],
    ['red contrast', '18px', '32px', 'rgb(0, 0, 0)'],
    ['auto', '18px', '32px', 'rgb(22, 32, 43)'],
  ] as const) {
    it(`A-02 sets text ${size} on ${line} in the theme ${theme}`, async () => {
      const style = text(await fixture(html`<cunju-callout theme=${theme} heading="题"></cunju-callout>`));
      expect([style.fontSize, style.lineHeight, style.color]).to.deep.equal([size, line, ink]);
    });
  }

  it('A-34 follows the dark system only when it is asked to', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const auto = await fixture(html`<cunju-callout theme="auto" heading="题"></cunju-callout>`);
    const blue = await fixture(html`<cunju-callout theme="blue" heading="题"></cunju-callout>`);
    expect(text(auto).color).to.equal('rgb(238, 242, 246)');
    expect(text(blue).color).to.equal('rgb(22, 32, 43)');
    await emulateMedia({ colorScheme: 'light' });
  });

  it('is black on paper whatever the theme and the page say', async () => {
    await emulateMedia({ media: 'print' });
    const el = await fixture(
      html`<cunju-stamp theme="red dark" style="--cunju-stamp: #ff0000" text="通过"></cunju-stamp>`,
    );
    expect(getComputedStyle(el.shadowRoot!.querySelector('.stamp')!).color).to.equal('rgb(0, 0, 0)');
    await emulateMedia({ media: 'screen' });
  });
});
