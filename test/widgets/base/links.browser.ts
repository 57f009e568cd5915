import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { DATA, heard, make, mount, stage, stateOf, textOf, until, type Widget } from './stage.js';

const LEDGER = `${DATA}village/points.json`;
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));
const bare = location.pathname + location.search;

const ledger = (attributes: Record<string, string> = {}): Promise<Widget> =>
  mount(make({ src: LEDGER, ...attributes }, 'cunju-points-ledger'));

async function choose(element: Widget, code: string): Promise<void> {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('#look-up')!;
  field.focus();
  await sendKeys({ type: code });
  await element.updateComplete;
  element.shadowRoot!.querySelector<HTMLButtonElement>('.look-up .row-link')!.click();
  await statement(element, code);
}

const statement = (element: Widget, code: string): Promise<void> =>
  until(() => textOf(element, '#statement') === `${code} 积分明细`, `the statement of ${code}`);

describe('Deep links', () => {
  beforeEach(() => history.replaceState(null, '', bare));
  after(() => history.replaceState(null, '', bare));

  it('open the place that the address names once the document is there', async () => {
    history.replaceState(null, '', `${bare}#points/account/SQ-03-012`);
    const element = await ledger({ id: 'points' });
    await statement(element, 'SQ-03-012');
    expect(element.shadowRoot!.activeElement?.id).to.equal('statement');
  });

  it('are followed when the address changes', async () => {
    const element = await ledger({ id: 'points' });
    location.hash = '#points/account/SQ-03-012';
    await statement(element, 'SQ-03-012');
  });

  it('are those of one widget only', async () => {
    history.replaceState(null, '', `${bare}#other/account/SQ-03-012`);
    const element = await ledger({ id: 'points' });
    await soon();
    expect(element.shadowRoot!.querySelector('#statement')).to.equal(null);
  });

  it('are ignored by a widget without an id', async () => {
    history.replaceState(null, '', `${bare}#/account/SQ-03-012`);
    const element = await ledger();
    await soon();
    expect(stateOf(element)).to.equal('ready');
    expect(element.shadowRoot!.querySelector('#statement')).to.equal(null);
  });

  it('survive a broken percent sign in the address', async () => {
    history.replaceState(null, '', `${bare}#points/account/%E0%A4%A`);
    const element = await ledger({ id: 'points' });
    expect(stateOf(element)).to.equal('ready');
  });

  it('stand in the address after a choice, and the page hears of it', async () => {
    const element = await ledger({ id: 'points' });
    const heardOf = heard(element, 'cunju-navigate');
    await choose(element, 'SQ-03-012');
    expect(location.hash).to.equal('#points/account/SQ-03-012');
    expect(heardOf.map((event) => event.detail)).to.deep.equal([
      { kind: 'account', id: 'SQ-03-012', href: '#points/account/SQ-03-012' },
    ]);
    expect(heardOf[0]?.bubbles && heardOf[0].composed).to.equal(true);
  });

  it('leave the address alone where the widget has no id', async () => {
    const element = await ledger();
    const heardOf = heard(element, 'cunju-navigate');
    await choose(element, 'SQ-03-012');
    expect(location.hash).to.equal('');
    expect(heardOf[0]?.detail).to.deep.equal({ kind: 'account', id: 'SQ-03-012' });
  });

  it('leave the address alone with links="event", in both directions', async () => {
    history.replaceState(null, '', `${bare}#points/account/SQ-03-012`);
    const element = await ledger({ id: 'points', links: 'event' });
    await soon();
    expect(element.shadowRoot!.querySelector('#statement')).to.equal(null);
    const heardOf = heard(element, 'cunju-navigate');
    await choose(element, 'SQ-03-013');
    expect(location.hash).to.equal('#points/account/SQ-03-012');
    expect(heardOf[0]?.detail.id).to.equal('SQ-03-013');
  });

  it('leave the address alone when the page cancels the event', async () => {
    const element = await ledger({ id: 'points' });
    element.addEventListener('cunju-navigate', (event) => event.preventDefault());
    await choose(element, 'SQ-03-012');
    expect(location.hash).to.equal('');
  });

  it('can be asked for by the page before the document is there', async () => {
    const element = make({ src: LEDGER }, 'cunju-points-ledger');
    (await stage()).append(element);
    element.show('SQ-03-012');
    await element.whenReady;
    await statement(element, 'SQ-03-012');
    expect(location.hash).to.equal('');
  });
});
