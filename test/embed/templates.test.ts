import { unknownIn } from '../../packages/embed/scripts/bundle/short-templates.mjs';
import { describe, expect, it } from 'vitest';

const between = (strings: TemplateStringsArray, ..._: readonly unknown[]): readonly string[] => strings;

describe('A template of a page', () => {
  it.each([
    [between`<p class="a ${0} b" .value=${1} @click="${2}" ?hidden=${3}>${4}</p>${5}`],
    [between`${0}<svg viewBox="0 0 ${1} ${2}"><path d=${3} /></svg>`],
    [between`<textarea id="a" .value=${0}></textarea><p>${1}</p>`],
    [between`3 &lt; ${0}`],
  ])('is drawn: expressions are children and values of attributes (%#)', (strings) => {
    expect(unknownIn(strings)).toBeUndefined();
  });

  it.each([
    ['an expression in place of an attribute', between`<p ${0}></p>`],
    ['an expression behind an attribute', between`<p class="a" ${0}></p>`],
    ['an expression as the name of an element', between`<${0}></p>`],
    ['a comment', between`<p><!-- ${0} --></p>`],
    ['an expression in a text area', between`<textarea>${0}</textarea>`],
    ['an expression in a style', between`<style>p { color: ${0} }</style>`],
  ])('stops the build with %s, which the Lit of a page does not know', (_, strings) => {
    expect(unknownIn(strings)).toBeDefined();
  });
});
