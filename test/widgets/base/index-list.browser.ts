import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  DATA,
  heard,
  make,
  mount,
  reaches,
  shows,
  stage,
  stateOf,
  textOf,
  until,
  type Tag,
  type Widget,
} from './stage.js';

const COUNTY = `${DATA}county/index.json`;
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

const county = (attributes: Record<string, string> = {}, tag?: Tag): Widget =>
  make({ src: COUNTY, ...attributes }, tag);

function select(element: Widget, label: string): HTMLSelectElement {
  const field = Array.from(element.shadowRoot!.querySelectorAll('.picker label')).find((one) =>
    one.textContent?.includes(label),
  );
  const found = field?.querySelector('select');
  if (!found) throw new Error(`no list ${label}`);
  return found;
}

async function choose(element: Widget, label: string, option: string): Promise<void> {
  const list = select(element, label);
  const found = Array.from(list.options).find((one) => one.text === option);
  if (!found) throw new Error(`no choice ${option}`);
  list.value = found.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function search(element: Widget, query: string): Promise<void> {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('#index-query')!;
  field.focus();
  field.select();
  await sendKeys({ type: query });
  await element.updateComplete;
}

const rows = (element: Widget): HTMLAnchorElement[] =>
  Array.from(element.shadowRoot!.querySelectorAll('.index .row-link'));
const isList = (element: Widget): boolean => element.shadowRoot!.querySelector('.index') !== null;

describe('The list that a county index becomes', () => {
  it('names the county, counts its documents and shows the first twenty of this kind', async () => {
    const element = await mount(county());
    expect(stateOf(element)).to.equal('ready');
    expect(textOf(element, '.index h2')).to.contain('青岚县');
    expect(textOf(element, '.index [role=status]')).to.equal('共 40 项，显示 40 项');
    expect(rows(element)).to.have.length(20);
    await expect(element).to.be.accessible();
    (element.shadowRoot!.querySelector('.more button') as HTMLButtonElement).click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(40);
    expect(element.shadowRoot!.querySelector('.more')).to.equal(null);
  });

  it('leaves the villages of the chosen township', async () => {
    const element = await mount(county());
    expect(Array.from(select(element, '乡镇').options, (one) => one.text)).to.have.length(5);
    await choose(element, '乡镇', '清溪镇');
    const villages = Array.from(select(element, '村（社区）').options, (one) => one.text);
    expect(villages).to.contain('龙潭村');
    expect(rows(element)).to.have.length(villages.length - 1);
    expect(isList(element)).to.equal(true);
  });

  it('searches titles while somebody types', async () => {
    const element = await mount(county());
    await search(element, '龙潭');
    expect(rows(element)).to.have.length(1);
    expect(rows(element)[0]?.innerText).to.contain('龙潭村');
    await search(element, '没有这个村');
    expect(rows(element)).to.have.length(0);
    expect(textOf(element)).to.contain('没有找到。可以换个词，或改选别的村（社区）。');
    await expect(element).to.be.accessible();
  });

  it('opens the only document of a chosen village, and leads back', async () => {
    const element = await mount(county());
    await choose(element, '村（社区）', '龙潭村');
    await reaches(element, 'ready');
    expect(isList(element)).to.equal(false);
    expect(element.document?.id).to.contain('431322105201');
    await expect(element).to.be.accessible();
    const back = element.shadowRoot!.querySelector<HTMLButtonElement>('.back button')!;
    expect(back.innerText.trim()).to.equal('返回目录');
    back.click();
    await element.updateComplete;
    expect(isList(element)).to.equal(true);
    expect(element.document?.type).to.equal('index');
  });

  it('opens a document by keyboard and keeps the focus in the widget, there and back', async () => {
    const element = await mount(county());
    rows(element)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement?.textContent?.trim() === '返回目录', 'the way back');
    expect(isList(element)).to.equal(false);
    expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('返回目录');
    await sendKeys({ press: 'Enter' });
    await until(() => isList(element), 'the list');
    await soon();
    expect(document.activeElement).to.equal(element);
  });

  it('gives every row a real address, for a new tab and for those without script', async () => {
    const element = await mount(county());
    for (const row of rows(element))
      expect(row.getAttribute('href')).to.match(/\/__data\/(county\/\d{12}|village)\/lists\.json$/);
    const [row] = rows(element);
    let followed = false;
    document.addEventListener(
      'click',
      (event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    row!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }));
    expect(followed).to.equal(true);
    expect(isList(element)).to.equal(true);
  });

  it('opens with the village of the attribute, and follows it when it changes', async () => {
    const element = await mount(county({ village: '431322105201' }));
    await shows(element, '431322105201');
    (element.shadowRoot!.querySelector('.back button') as HTMLButtonElement).click();
    await element.updateComplete;
    element.setAttribute('village', '431322105202');
    await shows(element, '431322105202');
  });

  it('shows the whole list when the village of the attribute is unknown', async () => {
    const element = await mount(county({ village: '999999999999' }));
    expect(isList(element)).to.equal(true);
    expect(rows(element)).to.have.length(20);
  });

  it('tells the other widgets of the page which village was chosen', async () => {
    const place = await stage();
    const one = await mount(county(), place);
    const two = await mount(county({}, 'cunju-points-ledger'), place);
    const chosen = heard(place, 'cunju-village');
    await choose(one, '村（社区）', '龙潭村');
    await shows(one, '431322105201');
    await shows(two, '431322105201-points-2026');
    expect(chosen).to.have.length(1);
    expect(chosen[0]?.detail).to.deep.equal({ index: '431322-index', village: '431322105201' });
  });

  it('forgets the list when the page gives the widget another document', async () => {
    const element = await mount(county({ village: '431322105201' }));
    await shows(element, '431322105201');
    element.src = `${DATA}village/lists.json`;
    await shows(element, 'sq-lists-2026');
    expect(element.shadowRoot!.querySelector('.back')).to.equal(null);
  });

  it('says why a document of the list does not open, and still leads back', async () => {
    const element = county();
    element.load = async (url) => {
      if (!url.endsWith('index.json')) throw new Error('gone');
      return (await fetch(url)).json() as Promise<object>;
    };
    await mount(element);
    rows(element)[0]!.click();
    await reaches(element, 'error');
    expect(textOf(element, '.callout')).to.contain('没有连上网站。');
    (element.shadowRoot!.querySelector('.back button') as HTMLButtonElement).click();
    await element.updateComplete;
    expect(isList(element)).to.equal(true);
    expect(stateOf(element)).to.equal('ready');
  });
});
