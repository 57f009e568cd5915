import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { paleLines, paleText } from './colours.js';
import * as names from './names.js';
import { disorder } from './order.js';
import { settled, unfold, type Scene, type Widget } from './scenes.js';
import { lowMainTargets, pointers, smallTargets } from './targets.js';
import * as text from './text.js';
import { elementsOf } from './walk.js';

const none = (found: string): void => void expect(found).to.equal('');

/** What a person with strong needs for room between letters, words and lines asks of every page (WCAG 1.4.12). */
const SPACING = `.root, .root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
.root p { margin-bottom: 2em !important }`;

/** Every row that can be read from a widget as it stands, in one of its states. */
export function holdsIn(scene: Scene): void {
  describe(`<${scene.tag}>, ${scene.name}`, function () {
    this.timeout(60_000);
    let widget: Widget;

    /** Shows the scene in a window, with attributes of the widget, as after a turn of the telephone. */
    async function as(width: number, theme = '', scale = ''): Promise<void> {
      await setViewport({ width, height: 900 });
      if (theme) widget.setAttribute('theme', theme);
      else widget.removeAttribute('theme');
      if (scale) widget.style.setProperty('--cunju-scale', scale);
      else widget.style.removeProperty('--cunju-scale');
      await settled(widget);
      await settled(widget);
    }

    before(async () => {
      await setViewport({ width: 1200, height: 900 });
      widget = await scene.open();
    });
    after(async () => {
      widget.remove();
      await setViewport({ width: 1200, height: 900 });
    });

    it('A-01 A-04 A-05 sets text at 16 px or more, in open lines, with a line between paragraphs', () => {
      none(text.smallText(widget, 16));
      none(text.closeLines(widget, 24));
      none(text.closeParagraphs(widget));
    });

    it('A-11 A-13 A-40 has targets of 44 px wherever they stand, under the pointer that the system draws', () => {
      none(smallTargets(widget, 44));
      none(pointers(widget));
    });

    it('A-23 A-24 names every control with the words that are seen on it', () => {
      none(names.nameless(widget));
      none(names.otherNames(widget));
      none(names.brokenReferences(widget));
    });

    it('A-25 A-31 A-44 hides decoration from assistive technology and nothing else, and says every figure in words', () => {
      none(names.strayPictures(widget));
      none(names.hiddenButActive(widget));
      none(names.figuresAlone(widget));
    });

    it('A-29 A-30 A-31 carries no frame, canvas, advertisement, inline style or ban of zooming', () => {
      none(
        elementsOf(widget, 'iframe, canvas, img, video, object, embed, meta, [style], dialog')
          .map((one) => one.outerHTML)
          .join(),
      );
      none(
        elementsOf(widget, '.root, .root *')
          .filter((one) => /none/.test(getComputedStyle(one).touchAction + getComputedStyle(one).userSelect))
          .map((one) => one.outerHTML.slice(0, 80))
          .join(),
      );
      expect(widget.shadowRoot!.textContent).not.to.match(/立即下载|领取红包|点击领取|限时|抽奖|广告|赞助/);
    });

    it('A-35 marks its language, and what is in another', async () => {
      none(text.foreignRuns(widget));
      expect(elementsOf(widget, '.root')[0]!.lang).to.equal('zh-Hans');
    });

    it('A-36 is read in the order in which it stands', () => none(disorder(widget)));

    it('A-37 names every table, column and row', () => none(names.looseTables(widget)));

    it('A-07 A-23 A-37 gives axe nothing to find', async () => {
      await expect(widget).to.be.accessible();
    });

    for (const [theme, least] of [
      ['', 4.5],
      ['red', 4.5],
      ['plain', 4.5],
      ['dark', 4.5],
      ['contrast', 7],
    ] as const) {
      it(`A-07 A-09 shows text at ${least}:1 and lines at 3:1 in the theme ${theme || 'blue'}`, async () => {
        await as(1200, theme);
        none(text.smallText(widget, 16) && 'small');
        none(paleText(widget, least));
        none(paleLines(widget));
      });
    }

    it('A-03 A-36 A-37 fits 320 px, which is 1280 px at 400 %, in the same order, with the headers of its tables', async () => {
      await as(320);
      await unfold(widget);
      none(text.sideways(widget));
      none(text.cutOff(widget));
      none(disorder(widget));
      none(names.cardsWithoutHeaders(widget));
      none(smallTargets(widget, 44));
    });

    it('A-06 loses nothing to a visitor’s own spacing of text', async () => {
      await as(320);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SPACING);
      const root = widget.shadowRoot!;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      await settled(widget);
      none(text.cutOff(widget));
      none(text.overlapping(widget));
      none(text.sideways(widget));
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    });

    it('A-01 A-08 A-12 in 长辈版 sets text at 18 px and 7:1, and main targets at 60 px', async () => {
      await as(360, 'care');
      none(text.smallText(widget, 18));
      none(text.closeLines(widget, 30));
      none(paleText(widget, 7, 7));
      none(lowMainTargets(widget, 60));
      none(smallTargets(widget, 44));
      none(text.sideways(widget));
    });

    it('A-02 grows to 30 px and more with nothing cut off, covered or pushed aside', async () => {
      await as(360, '', '1.875');
      none(text.smallText(widget, 30));
      none(text.cutOff(widget));
      none(text.overlapping(widget));
      none(text.sideways(widget));
    });
  });
}
