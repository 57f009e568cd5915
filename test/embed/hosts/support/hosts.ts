import type { HostPage } from './page.js';

/** A stranger's page, and what of the look of a widget it may change. */
export interface HostileHost extends HostPage {
  readonly name: string;
  /** The page may move and narrow what is drawn; everything else stays. In quirks mode a line is as high as what is on it. */
  readonly moves?: true;
  /** The page runs from right to left, and so does the widget. */
  readonly mirrors?: true;
  /** The bytes of the page are GBK. */
  readonly gbk?: true;
}

const style = (rules: string): string => `<style>${rules}</style>`;

/** What text inherits, set to what no reader could read. */
const SPOILED =
  'letter-spacing:.3em;word-spacing:1em;line-height:1;text-align:center;text-indent:2em;text-transform:uppercase;' +
  'white-space:nowrap;word-break:break-all;font:italic bold 12px/1 "SimSun",serif;font-variant:small-caps;' +
  'text-shadow:1px 1px 2px red;color:#999;cursor:move;list-style:square inside;border-collapse:collapse;' +
  'border-spacing:9px;caption-side:bottom;empty-cells:hide;hyphens:auto;tab-size:2;quotes:"<" ">";' +
  'text-decoration:underline;-webkit-text-stroke:1px red;-webkit-text-fill-color:green;text-emphasis:dot;' +
  'writing-mode:horizontal-tb;overflow-wrap:normal;font-feature-settings:"smcp";font-kerning:none;orphans:9';

/** The pages that rules of style make hostile. */
export const STYLED: readonly HostileHost[] = [
  { name: 'quirks mode', doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">', moves: true },
  { name: 'no doctype', doctype: '', moves: true },
  { name: 'GBK', charset: 'gb2312', gbk: true },
  { name: 'html{font-size:62.5%}', head: style('html{font-size:62.5%}body{font-size:1.2rem}') },
  { name: 'html{font-size:100px}, the rem of phone pages', head: style('html{font-size:100px}body{font-size:.12rem}') },
  { name: 'a body of 12 px', head: style('body{font:12px/1.5 "宋体",Arial;color:#666}td,div,p,span{font-size:12px}') },
  {
    name: 'the reset *{margin:0;padding:0;box-sizing:content-box}',
    head: style('*{margin:0;padding:0;border:0;box-sizing:content-box;list-style:none}*:before,*:after{content:none}'),
  },
  { name: 'a reset of all that text inherits', head: style(`*{${SPOILED}}`) },
  {
    name: 'a reset of all that text inherits, with !important',
    head: style(`*,*:before,*:after{${SPOILED.replace(/;|$/g, '!important;')}}`),
  },
  {
    name: 'a reset of boxes with !important',
    moves: true,
    head: style(
      '*{margin:4px!important;padding:6px!important;border:2px solid red!important;box-sizing:content-box!important;float:none!important;max-width:100%!important;transition:all .3s!important}',
    ),
  },
  { name: 'a body that spoils all that text inherits', head: style(`body{${SPOILED}}`) },
  {
    name: 'an article of an editor around it',
    head: style(`.TRS_Editor *{${SPOILED}}`),
    around: '<div class="TRS_Editor"><p align="center"><font size="1">{widgets}</font></p></div>',
  },
  {
    name: 'a cell of a table of the layout',
    moves: true,
    doctype: '',
    around:
      '<table width="100%" align="center" style="font-size:12px;text-align:center"><tr><td nowrap align="right">{widgets}</td></tr></table>',
  },
  { name: 'a parent from right to left', around: '<div dir="rtl">{widgets}</div>', mirrors: true },
  { name: 'a page from right to left', html: 'lang="zh-CN" dir="rtl"', mirrors: true },
  {
    name: 'a page that forbids selecting',
    head: style('*{-webkit-user-select:none;user-select:none;-webkit-touch-callout:none}'),
  },
  { name: 'a stray <html lang="en">', html: 'lang="en"' },
  { name: 'no language at all', html: '' },
  {
    name: 'framework rules for every tag',
    head: style(
      'button,input,select{all:unset!important}a{pointer-events:none}h2,h3,p,li,td{display:inline!important;font-size:9px!important}svg{display:none}[hidden]{display:block!important}',
    ),
  },
];

/** The pages whose scripts change the objects of the browser. */
export const PATCHED: readonly HostileHost[] = ['prototype', 'array-prototype', 'object-prototype'].map((name) => ({
  name: `${name}.js`,
  head: `<script src="/pages/${name}.js"></script>`,
}));
