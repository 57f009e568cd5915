import { Description, Primary, Source, Title, useOf } from '@storybook/addon-docs/blocks';
import { createElement as h, type ReactElement } from 'react';
import { purposeOf, tablesOf, type ElementTable } from './element-tables.js';

/** What `useOf` says of a file of stories, as far as it is used here. */
interface About {
  readonly preparedMeta: { readonly component?: unknown };
  readonly csfFile: { readonly stories: Readonly<Record<string, { readonly id: string; readonly name: string }>> };
}

const code = (text: string): ReactElement => h('code', null, text);

function table({ title, heads, rows }: ElementTable): ReactElement[] {
  const cells = ([name, ...rest]: readonly string[]): ReactElement[] => [
    h('th', { key: 'name', scope: 'row' }, code(name ?? '')),
    ...rest.map((cell, at) => h('td', { key: at }, at > 0 && cell ? code(cell) : cell)),
  ];
  return [
    h('h2', { key: title, id: title }, title),
    h(
      'table',
      { key: `${title} table` },
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          heads.map((head) => h('th', { key: head, scope: 'col' }, head)),
        ),
      ),
      h(
        'tbody',
        null,
        rows.map((row) => h('tr', { key: row[0] }, cells(row))),
      ),
    ),
  ];
}

/** The page about an element: what it is for, how it looks, what one pastes, its interface, and where each state is. */
export function ElementPage(): ReactElement {
  const { preparedMeta, csfFile } = useOf('meta', ['meta']) as unknown as About;
  const tag = String(preparedMeta.component ?? '');
  const stories = Object.values(csfFile.stories);
  return h(
    'div',
    null,
    h(Title),
    h('p', null, code(`<${tag}>`), ' ', purposeOf(tag)),
    h(Description, { of: 'meta' }),
    h(Primary),
    h('h2', null, '贴进网页'),
    h(Source),
    tablesOf(tag).flatMap(table),
    h('h2', null, '各种情形'),
    h(
      'ul',
      null,
      stories.map(({ id, name }) =>
        h('li', { key: id }, h('a', { href: `./?path=/story/${id}`, target: '_top' }, name)),
      ),
    ),
  );
}
