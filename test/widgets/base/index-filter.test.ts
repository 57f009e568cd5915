import { describe, expect, it } from 'vitest';
import type { DocumentIndex, IndexEntry } from '@cunju/models';
import { filterIndex, places } from '../../../packages/widgets/src/base/index-filter.js';

const entry = (id: string, more: Partial<IndexEntry> = {}): IndexEntry => ({
  type: 'consultation',
  id,
  title: `事项${id}`,
  village: { code: '431322105210', name: '石桥村' },
  township: { code: '431322105', name: '清溪镇' },
  status: 'ended',
  publisher: '石桥村村民委员会',
  updatedAt: '2026-11-01T09:00:00+08:00',
  href: `${id}.json`,
  ...more,
});

const index = (...documents: IndexEntry[]): DocumentIndex => ({ documents }) as unknown as DocumentIndex;
const none = { township: '', village: '', query: '' };
const TODAY = '2026-11-22';
const ids = (entries: readonly IndexEntry[]): string[] => entries.map((one) => one.id);

describe('The list that an index becomes', () => {
  it('shows only the documents of its widget', () => {
    const list = index(entry('a'), entry('b', { type: 'rule-book' }));
    expect(ids(filterIndex(list, 'rule-book', none, TODAY))).toEqual(['b']);
  });

  it('puts what is going on first, then what was changed last', () => {
    const list = index(
      entry('old', { updatedAt: '2026-01-01T09:00:00+08:00' }),
      entry('new'),
      entry('now', { status: 'ongoing', updatedAt: '2025-01-01T09:00:00+08:00' }),
    );
    expect(ids(filterIndex(list, 'consultation', none, TODAY))).toEqual(['now', 'new', 'old']);
  });

  it('counts as ended what is marked as going on after its last day', () => {
    const over = entry('over', { status: 'ongoing', period: { from: '2026-11-01', to: '2026-11-21' } });
    const list = index(over, entry('now', { status: 'ongoing', period: { from: '2026-11-01', to: '2026-11-22' } }));
    expect(filterIndex(list, 'consultation', none, TODAY).map(({ id, status }) => [id, status])).toEqual([
      ['now', 'ongoing'],
      ['over', 'ended'],
    ]);
  });

  it('finds by title or village, whatever the width of the letters', () => {
    const list = index(
      entry('a', { title: '５Ｇ基站选址' }),
      entry('b', { village: { code: '431322105211', name: '杨柳村' } }),
    );
    expect(ids(filterIndex(list, 'consultation', { ...none, query: '5g' }, TODAY))).toEqual(['a']);
    expect(ids(filterIndex(list, 'consultation', { ...none, query: '杨柳' }, TODAY))).toEqual(['b']);
  });

  it('offers the villages of the chosen township, each once', () => {
    const other = {
      village: { code: '431322106201', name: '枫树村' },
      township: { code: '431322106', name: '白石乡' },
    };
    const entries = [entry('a'), entry('b'), entry('c', other)];
    expect(places(entries, '').townships.map((place) => place.name)).toEqual(['清溪镇', '白石乡']);
    expect(places(entries, '431322106').villages).toEqual([other.village]);
    expect(places(entries, '').villages).toHaveLength(2);
  });
});
