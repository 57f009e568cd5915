import { expect } from '@open-wc/testing';
import { messages } from '../../../packages/widgets/src/task-list/messages.js';
import { lists } from '../task-list/lists.js';
import { make, mount, reaches, stage, stateOf, textOf, until, type Widget } from './stage.js';

const HEADING = { 'zh-Hans': '这件事该不该村里办？', 'zh-Hant': '這件事該不該村裏辦？' } as const;
const spoken = (element: Widget): string | null => element.shadowRoot!.querySelector('.root')!.getAttribute('lang');

function withDocument(language: 'zh-Hans' | 'zh-Hant' | 'en' = 'zh-Hans'): Widget {
  const element = make();
  element.data = lists({ language });
  return element;
}

describe('The language of a widget', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('is its own lang before everything else', async () => {
    const place = await stage();
    place.lang = 'zh-Hans';
    const element = withDocument();
    element.lang = 'en';
    await mount(element, place);
    expect(spoken(element)).to.equal('en');
    expect(textOf(element)).not.to.contain(HEADING['zh-Hans']);
    await expect(element).to.be.accessible();
  });

  it('is that of the nearest element around it', async () => {
    const place = await stage();
    place.lang = 'zh-TW';
    const element = await mount(withDocument(), place);
    expect(spoken(element)).to.equal('zh-Hant');
    expect(textOf(element)).to.contain(HEADING['zh-Hant']);
    await expect(element).to.be.accessible();
  });

  it('is that of the document where nobody says otherwise', async () => {
    const element = await mount(withDocument('zh-Hant'));
    expect(textOf(element)).to.contain(HEADING['zh-Hant']);
  });

  it('stays Chinese for a Chinese document on a page that a template calls English', async () => {
    document.documentElement.lang = 'en';
    const element = await mount(withDocument());
    expect(spoken(element)).to.equal('zh-Hans');
    expect(textOf(element)).to.contain(HEADING['zh-Hans']);
  });

  it('is that of the page as long as no document is there', async () => {
    document.documentElement.lang = 'en';
    const element = await mount(make());
    await until(() => textOf(element) === 'There is nothing here yet.', 'the English sentence');
  });

  it('follows a change while the page is open', async () => {
    const place = await stage();
    const element = await mount(withDocument(), place);
    place.lang = 'zh-Hant';
    await until(() => textOf(element).includes(HEADING['zh-Hant']), 'the heading in zh-Hant');
    place.lang = 'zh-Hans';
    await until(() => textOf(element).includes(HEADING['zh-Hans']), 'the heading in zh-Hans');
  });

  it('stays Chinese and readable when the words of another language do not load', async () => {
    const { load } = messages;
    messages.load = (locale) => (locale === 'zh-Hans' ? load(locale) : Promise.reject(new Error('lost')));
    try {
      const element = withDocument();
      element.lang = 'en';
      await mount(element);
      expect(stateOf(element)).to.equal('ready');
      expect(spoken(element)).to.equal('zh-Hans');
      expect(textOf(element)).to.contain(HEADING['zh-Hans']);
    } finally {
      messages.load = load;
    }
  });

  it('is Chinese in the first look, which says what is missing, when no words load at all', async () => {
    const { load } = messages;
    messages.load = () => Promise.reject(new Error('lost'));
    try {
      const element = await mount(withDocument());
      expect(stateOf(element)).to.equal('ready');
      expect(textOf(element)).not.to.contain(HEADING['zh-Hans']);
      expect(textOf(element)).to.contain('没有载入，其余内容可以照常阅读。');
      expect(textOf(element)).not.to.contain('undefined');
    } finally {
      messages.load = load;
    }
  });

  it('is also that of errors', async () => {
    const element = await mount(make({ src: '/__answers/not-found', lang: 'en' }));
    await reaches(element, 'error');
    const sentence = 'This page was not found. It may have been moved. Try again';
    await until(() => textOf(element, '.callout') === sentence, sentence);
  });
});
