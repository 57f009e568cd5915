import { html, type TemplateResult } from 'lit';
import article from './article.css?raw';
import bigScreen from './big-screen.css?raw';
import blueBanner from './blue-banner.css?raw';
import oldTable from './old-table.css?raw';
import township from './township.css?raw';

/** A page that a widget is pasted into: what stands around it, and the style sheet that it has to live with. */
export interface Skin {
  readonly title: string;
  readonly css: string;
  readonly page: (content: unknown) => TemplateResult;
}

/** Everything of the host page carries `data-foreign`: its looks are not ours to judge. */
const oldTablePage = (content: unknown): TemplateResult => html`
  <table class="old-page" role="presentation">
    <tbody>
      <tr>
        <td colspan="2"><div class="banner" data-foreign>某某县人民政府</div></td>
      </tr>
      <tr class="menu" data-foreign>
        <td colspan="2">首页 | 政务公开 | 机构设置 | 办事指南 | 互动交流 | 村务公开</td>
      </tr>
      <tr>
        <td class="side" data-foreign>
          <b>村务公开</b>通知公告<br />议事决定<br />三个清单<br />村规民约<br />积分台账
        </td>
        <td class="body"><span data-foreign>您现在的位置：首页 &gt; 村务公开 &gt; 正文</span>${content}</td>
      </tr>
      <tr>
        <td class="foot" colspan="2" data-foreign>主办：某某县人民政府办公室 · 建议使用 1024×768 分辨率浏览</td>
      </tr>
    </tbody>
  </table>
`;

const bannerPage = (content: unknown): TemplateResult => html`
  <div class="banner-page">
    <div class="hero" data-foreign>某某县人民政府门户网站<small>务实 · 清廉 · 为民</small></div>
    <div class="nav" data-foreign>
      <a href="#">首页</a><a href="#">信息公开</a><a href="#">政务服务</a><a href="#">互动交流</a
      ><a href="#">走进某某</a>
    </div>
    <div class="main">
      <div class="where" data-foreign>当前位置：首页 &gt; 乡镇之窗 &gt; 清溪镇 &gt; 村务公开</div>
      <div>${content}</div>
    </div>
    <div class="foot" data-foreign>网站地图 · 联系我们 · 网站标识码 0000000000</div>
  </div>
`;

const articlePage = (content: unknown): TemplateResult => html`
  <div class="article-page">
    <div class="title" data-foreign>石桥村这个月定了哪几件事？一图看懂</div>
    <div class="meta" data-foreign>原创 小编 <b>清溪发布</b> 11月22日 18:30</div>
    <section><p data-foreign>点击上方蓝字关注我们，村里的大小事，一篇看完。</p></section>
    <section>${content}</section>
    <div class="read" data-foreign>阅读 1024 · 赞 36 · 在看 12</div>
  </div>
`;

const screenPage = (content: unknown): TemplateResult => html`
  <div class="screen-page">
    <div class="title" data-foreign>数字乡村综合指挥中心</div>
    <div class="panels">
      <div class="side" data-foreign>网格总数<b>128</b></div>
      <div class="side" data-foreign>在线设备<b>3,062</b></div>
      <div class="side" data-foreign>今日事件<b>17</b></div>
      <section class="middle">${content}</section>
    </div>
  </div>
`;

const townPage = (content: unknown): TemplateResult => html`
  <div class="town-page">
    <div class="head" data-foreign>欢迎访问清溪镇人民政府网站</div>
    <div class="roll" data-foreign>热烈欢迎各级领导莅临指导！ · 森林防火，人人有责！</div>
    <div class="body">${content}</div>
    <div class="foot" data-foreign>技术支持：某某网络 · 您是第 0012345 位访客</div>
  </div>
`;

/** Five portals as they are met in counties and townships, with the habits that hurt what is pasted into them. */
export const skins: Readonly<Record<string, Skin>> = {
  table: { title: '老式表格布局门户', css: oldTable, page: oldTablePage },
  banner: { title: '政务蓝大横幅门户', css: blueBanner, page: bannerPage },
  article: { title: '公众号文章', css: article, page: articlePage },
  screen: { title: '深色大屏', css: bigScreen, page: screenPage },
  town: { title: '乡镇自建站', css: township, page: townPage },
};

let worn: CSSStyleSheet | undefined;

/** Puts the style sheet of a host page on the whole page, or takes it away. */
export function wear(name: string | undefined): void {
  const rest = document.adoptedStyleSheets.filter((sheet) => sheet !== worn);
  const skin = name ? skins[name] : undefined;
  worn = undefined;
  if (skin) {
    worn = new CSSStyleSheet();
    worn.replaceSync(skin.css);
  }
  document.adoptedStyleSheets = worn ? [...rest, worn] : rest;
}
