import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Consultation } from '@cunju/models';
import { CunjuConsultation } from '@cunju/widgets/consultation.js';
import { courtyard, edge, homestay, lamps, parking, wuchanghui } from './documents.js';
import { all, one, seen, settle } from './page.js';

/** The widget on a page where its part did not arrive. */
class WithoutPart extends CunjuConsultation {
  protected override prepare(): Promise<void> {
    return Promise.reject(new Error('The part did not load'));
  }
}
customElements.define('consultation-without-part', WithoutPart);

async function show(document: Consultation): Promise<CunjuConsultation> {
  const element = await fixture<CunjuConsultation>(html`<consultation-without-part></consultation-without-part>`);
  element.writes = 'host';
  element.data = document;
  await element.whenReady;
  await settle(element);
  return element;
}

describe('A consultation whose part did not load', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));

  it('says so, and shows the recorded result with its three figures', async () => {
    const document = await courtyard();
    const element = await show(document);
    expect(seen(element)).to.contain('“投票和办理过程”没有载入，其余内容可以照常阅读。');
    expect(seen(element, '.head')).to.contain(document.title).and.to.contain('居民代表会议');
    expect(seen(element, '.stamp')).to.equal('通过');
    expect(seen(element, '.figures')).to.equal('同意 36人 反对 4人 弃权 2人');
    expect(seen(element, '.asked')).to.equal(document.ballot!.questions[0]!.text.replace(/\s+/g, ' '));
    await expect(element).to.be.accessible();
  });

  it('names the question, the options with their meanings, the paper way and the phone, and takes no vote', async () => {
    const document = await lamps();
    const element = await show(document);
    for (const { label, meaning } of document.ballot!.questions[0]!.options) {
      expect(seen(element, '.question'))
        .to.contain(label)
        .and.to.contain(meaning ?? '');
    }
    expect(seen(element, '.paper')).to.contain('石桥村村部一楼').and.to.contain('2026年12月6日 18:00');
    expect(one<HTMLAnchorElement>(element, '.paper a').href).to.equal('tel:07385550110');
    expect(all(element, 'input, form')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('says until when and where one may object', async () => {
    const element = await show({ ...(await homestay()), status: 'objection' });
    expect(seen(element, '.facts')).to.contain('2026年10月12日以前提出').and.to.contain('0738-555 0113');
    await expect(element).to.be.accessible();
  });

  it('says that an opinion poll is no vote, and shows no result of a vote that is void', async () => {
    expect(seen(await show(await parking()), '.head')).to.contain('不是表决');
    const gone = await show(await edge('void'));
    expect(seen(gone, '.stamp')).to.equal('作废');
    expect(all(gone, '.figures')).to.have.length(0);
  });

  it('fits a phone of 320 px, with whatever it says', async () => {
    await setViewport({ width: 320, height: 640 });
    for (const load of [homestay, lamps, wuchanghui, courtyard]) {
      const element = await show(await load());
      element.setAttribute('theme', 'care');
      await settle(element);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    }
  });
});
