// The W3C WebDriver protocol, as much of it as a test runner needs.
const NAMED = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const valueOf = (key) => {
  const value = NAMED[key] ?? key;
  if ([...value].length !== 1) throw new Error(`There is no key ${key}`);
  return value;
};

/** One window of a browser that a driver steers. */
export class WebDriver {
  #session;

  /** @param {string} address of the driver */
  constructor(address) {
    this.address = address;
  }

  async start(capabilities) {
    const { sessionId } = await this.#call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    this.#session = `/session/${sessionId}`;
  }

  async #call(method, path, body) {
    const response = await fetch(this.address + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  #send = (method, path, body) => this.#call(method, this.#session + path, body);

  open = (url) => this.#send('POST', '/url', { url });
  where = () => this.#send('GET', '/url');
  stop = () => this.#send('DELETE', '');
  run = (script) => this.#send('POST', '/execute/sync', { script, args: [] });

  /** Makes the page this large: the window has bars and borders of its own. */
  async resize({ width, height }) {
    const inner = await this.run('return [innerWidth, innerHeight]');
    const outer = await this.#send('GET', '/window/rect');
    await this.#send('POST', '/window/rect', {
      width: outer.width + width - inner[0],
      height: outer.height + height - inner[1],
    });
  }

  async #keys(...actions) {
    await this.#send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  down = (key) => this.#keys({ type: 'keyDown', value: valueOf(key) });
  up = (key) => this.#keys({ type: 'keyUp', value: valueOf(key) });

  /** One request for each stroke: of two equal letters in one request WebKit drops the second. */
  async press(key) {
    await this.down(key);
    await this.up(key);
  }

  async type(words) {
    for (const letter of words) await this.press(letter);
  }
}
