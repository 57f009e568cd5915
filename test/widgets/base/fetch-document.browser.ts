import { expect } from '@open-wc/testing';
import { fetchDocument, LoadError, type FetchOptions } from '../../../packages/widgets/src/base/fetch-document.js';

const options = (more: Partial<FetchOptions> = {}): FetchOptions => ({
  signal: new AbortController().signal,
  allowOrigin: '',
  limit: 32 * 1024 * 1024,
  ...more,
});

async function causeOf(url: string, more: Partial<FetchOptions> = {}): Promise<unknown> {
  try {
    await fetchDocument(url, options(more));
  } catch (error) {
    return error instanceof LoadError ? error.reason : error;
  }
  return 'loaded';
}

describe('Fetching a document', () => {
  it('says that a document is missing', async () => {
    expect(await causeOf('/__answers/not-found')).to.deep.equal({ kind: 'http', status: 404 });
  });

  it('says that the site is broken', async () => {
    expect(await causeOf('/__answers/broken')).to.deep.equal({ kind: 'http', status: 500 });
  });

  it('tries once more after a challenge, and then gives up', async () => {
    expect(await causeOf('/__answers/forbidden')).to.deep.equal({ kind: 'http', status: 403 });
    const bytes = await fetchDocument(`/__answers/challenge?key=${Math.random()}&then=__answers/truncated`, options());
    expect(new TextDecoder().decode(bytes)).to.contain('"task-list"');
  });

  it('gives up when no byte arrives', async () => {
    expect(await causeOf('/__answers/silent', { patience: 300 })).to.deep.equal({ kind: 'no-answer' });
  });

  it('stops reading what is too large', async () => {
    expect(await causeOf('/__answers/large')).to.deep.equal({ kind: 'too-large', limit: 32 * 1024 * 1024 });
    expect(await causeOf('/__answers/truncated', { limit: 10 })).to.deep.equal({ kind: 'too-large', limit: 10 });
  });

  it('does not ask another origin unless the page allows it', async () => {
    expect(await causeOf('http://other.invalid/a.json')).to.deep.equal({
      kind: 'blocked-origin',
      origin: 'http://other.invalid',
    });
    expect(await causeOf('http://127.0.0.1:9/a.json', { allowOrigin: 'http://127.0.0.1:9' })).to.deep.equal({
      kind: 'network',
    });
  });

  it('lets an abort through', async () => {
    const abort = new AbortController();
    const loading = causeOf('/__answers/silent', { signal: abort.signal });
    abort.abort();
    expect(await loading).to.be.instanceOf(DOMException);
  });
});
