import { formatInstant, formatNumber } from '../format.js';
import type { PassedChecks } from '@cunju/models';
import type { DoctorWords } from './words.js';

const list = (names: readonly string[]): string => names.join('、');
const bytes = (count: number): string => `${formatNumber(count)} 字节`;
const instant = (time: number | string): string => formatInstant(new Date(time).toISOString(), 'zh-Hans');
const sources: Readonly<Record<PassedChecks['data-inline']['from'], string>> = {
  data: '网页程序给的（属性 data）',
  child: '写在标签里的 JSON',
  written: '写在网页里的文字或表格',
};
const updated = (time: string | undefined): string => (time === undefined ? '' : `，更新于 ${instant(time)}`);

const statusAct = (status: number): string => {
  if (status === 404 || status === 410) return '把文件上传到这个地址，或者改标签里的 src。';
  if (status === 401 || status === 403) return '让这个地址不用登录就能打开；有防护设备的，请把它放行。';
  return '请网站的技术人员看服务器的记录。';
};

/** 体检的全部文字。 */
export const doctor: DoctorWords = {
  title: (tag) => `体检：<${tag}>`,
  examining: '正在检查……',
  waiting: '正在等数据，来了再检查。',
  allRight: '没有发现问题。',
  wrong: (count) => `有 ${count} 项未通过，按“下一步”改。`,
  residents: '网址里有 cunju-doctor 才显示，居民看不到。',
  again: '重新检查',
  copy: '复制体检结果',
  copied: '已复制。可以粘贴给技术人员。',
  notCopied: '没有复制成功，请选中文字复制。',
  columns: ['项目', '结果', '说明'],
  group: {
    script: '脚本',
    version: '版本',
    integrity: '校验值',
    data: '数据',
    cors: '跨站读取',
    policy: '安全策略',
    clock: '时钟',
    schema: '文档',
    page: '网页',
  },
  status: { failed: '未通过', unchecked: '没有查', passed: '通过', unfit: '不适用' },
  next: '下一步：',
  report: { page: '网页', browser: '浏览器', time: '时间', colon: '：' },
  failed: {
    'script-other-site': ({ origin }) => [
      `脚本从另一个网站（${origin}）来，没有写校验值。那里的文件变了，这里不会发现。`,
      '把整个文件夹放到自己的网站上；一定要从那里来的，把标签写成：',
    ],
    'script-charset': ({ files, charset }) => [
      `网页的编码是 ${charset}，${list(files)} 会按它来读，中文变成乱码。`,
      '把标签写成：',
    ],
    'script-twice': ({ file, addresses }) => [
      `${file} 引用了不止一次：${list(addresses)}。`,
      '模板里留一个，其余的删掉。',
    ],
    'script-dead': ({ tags }) => [
      `网页上有 ${list(tags)}，它的脚本没有运行：地址不对，文件与校验值不符，或者被拦住了。`,
      '先在浏览器里打开脚本的地址看看在不在，再把标签写成：',
    ],
    'version-several': ({ versions, own }) => [
      `网页上有几个版本：${list(versions)}。这个组件是 ${own} 版。`,
      '模板里只留一个版本的 loader.js，其余的脚本标签删掉。',
    ],
    'integrity-missing': ({ files }) => [
      `${list(files)} 没有写校验值（integrity）。文件被改动了，浏览器不会发现。`,
      '把标签写成：',
    ],
    'integrity-differs': ({ files }) => [
      `${list(files)} 的校验值与同一个文件夹里的 sri.json 不同：两个版本的文件混在了一起。`,
      '把同一个版本的整个文件夹重新上传，再把标签写成：',
    ],
    'integrity-parts-lost': ({ missing, changed, blocked }) => [
      [
        missing.length ? `没有这些文件：${list(missing)}。` : '',
        changed.length ? `这些文件被改动过，浏览器不肯运行：${list(changed)}。` : '',
        blocked.length ? `这些文件没有载入：${list(blocked)}。` : '',
      ].join(''),
      changed.length || missing.length
        ? '把同一个版本的整个文件夹原样重新上传，不要压缩、转码或者改名。'
        : '看“安全策略”一项；也可能是防护设备或者插件拦住了。',
    ],
    'data-none': ({ tag }) => [`<${tag}> 没有写数据在哪里。`, '在标签上写 src：'],
    'data-status': ({ address, status }) => [`取 ${address}，网站答的是 ${status}。`, statusAct(status)],
    'data-web-page': ({ address, redirectedTo }) => [
      redirectedTo === undefined
        ? `取 ${address}，得到的是网页，不是数据。`
        : `取 ${address}，被带到了网页 ${redirectedTo}。`,
      '多半是登录页、防护设备的验证页，或者“找不到”页。让这个地址直接给出 JSON。',
    ],
    'data-moved': ({ address, origin }) => [
      `取 ${address}，被带到了另一个网站（${origin}）。`,
      '把文件放在本站；或者让标签的 src 直接写那个网站，并写上 allow-origin。',
    ],
    'data-not-text': () => ['文件不是 UTF-8，也不是 GBK 的文字。', '用记事本打开，另存为 UTF-8 的 JSON 文件。'],
    'data-no-connection': ({ address }) => [
      `没有连上 ${address}。`,
      '在浏览器里打开这个地址试一试；打不开的，请网站的技术人员看。',
    ],
    'data-no-answer': ({ address, seconds }) => [
      `等了 ${seconds} 秒，${address} 没有回应。`,
      '请网站的技术人员看服务器为什么慢，或者是不是被防护设备拦住。',
    ],
    'data-offline': () => ['这台设备现在没有网络。', '连上网络，再点“重新检查”。'],
    'data-from-disk': () => [
      '网页是从硬盘打开的，浏览器不让它读旁边的文件。',
      '把 JSON 放进标签里，或者放到网站上再打开。',
    ],
    'data-insecure': ({ address }) => [
      `网页是 https，数据是 http（${address}），浏览器不让取。`,
      '让数据也用 https，或者放在本站。',
    ],
    'data-forbidden': ({ address }) => [`网页的安全策略不让取 ${address}。`, '按“安全策略”一项改。'],
    'data-not-loaded': ({ address }) => [
      `网页自己的取数程序（load）没有取到 ${address}。`,
      '请写这个程序的人看控制台里的错误。',
    ],
    'cors-unlisted': ({ origin }) => [
      `数据在另一个网站（${origin}），标签没有允许从那里读。`,
      '确认那是自己要用的网站，再在标签上加：',
    ],
    'cors-refused': ({ origin }) => [`${origin} 在线，但是没有答应让本站读。`, '请那个网站在这份文件的响应里加一行：'],
    'policy-gaps': ({ directives }) => [
      `安全策略（Content-Security-Policy）里的 ${list(directives)} 没有放行组件。`,
      '把这几项写成（其余的不动）：',
    ],
    'policy-violated': ({ count, directive, blocked }) => [
      `浏览器按安全策略拦了 ${formatNumber(count)} 次，第一次是 ${directive}：${blocked}。`,
      '上面没有写要改哪一项的，把控制台（F12）里的那一行发给技术人员。',
    ],
    'clock-off': ({ minutes, fast, device, server, zone }) => [
      `这台设备的时钟${fast ? '快' : '慢'}了 ${formatNumber(minutes)} 分钟：设备 ${instant(device)}，网站 ${instant(server)}（北京时间，设备时区 ${zone}）。投票开始没有、截止没有，会显示错。`,
      '在系统设置里打开“自动设置时间”。别的设备也这样的，是网站服务器的时间不对，请技术人员校时。',
    ],
    'schema-refused': ({ errors }) => [
      errors ? `文档有 ${formatNumber(errors)} 处错误，不能显示。` : '文档不能显示，说明错误的文件也没有载入。',
      errors ? '逐条写在这张表下面，改好以后重新上传。' : '先看“校验值”一项，改好以后刷新。',
    ],
    'schema-stale': ({ updatedAt }) => [`没有取到新的，正在显示以前取到的${updated(updatedAt)}。`, '看“数据”一项。'],
    'page-quirks': () => ['网页第一行没有文档类型，浏览器按二十年前的样子排版。', '在模板的最前面加一行：'],
    'page-language-missing': () => ['网页没有写是什么语言，读屏软件可能读错。', '把模板里的 <html> 写成：'],
    'page-language-other': ({ language, document }) => [
      `网页写的语言是 ${language}，文档是 ${document}，读屏软件会用错的语言读网页上的其他文字。`,
      '把模板里的 <html> 写成：',
    ],
    'page-charset-missing': ({ charset }) => [
      `网页没有写编码，浏览器猜的是 ${charset}。`,
      '文件按 UTF-8 保存，在 <head> 里加：',
    ],
    'page-base-moves': ({ base, written }) => [
      `网页有 <base>，“${written}”从 ${base} 算起，不从本页算起。`,
      '把 src 写成以 / 开头的完整路径。',
    ],
    'page-ids-twice': ({ ids }) => [
      `有几个元素用了同一个 id：${list(ids)}。从链接打开时会到错的那个。`,
      '给每个组件写不同的 id。',
    ],
    'page-hash-taken': () => ['网页用 # 后面的地址换页，组件也要用，两个会抢。', '在标签上加：'],
    'page-insecure': () => [
      '网页是 http。别人可以在半路改内容，有的浏览器会标“不安全”。',
      '请网站开通 https。在那以前照样能看。',
    ],
    'page-browser-lacks': ({ names }) => [
      `这个浏览器没有 ${list(names)}，有的功能用不了，或者慢一些。`,
      '升级浏览器；360、QQ 浏览器请切换到“极速模式”。',
    ],
  },
  unchecked: {
    'script-unnamed': ({ folder }) => [
      `在网页里没有找到引用 ${folder} 的脚本标签，可能合并进了别的文件，或者运行以后被删掉了。`,
      '建议用原来的文件名直接引用，出了问题容易找。',
    ],
    'integrity-unlisted': ({ status }) => [
      status
        ? `没有核对：同一个文件夹里取不到 sri.json（${status}）。`
        : '没有核对：没有取到同一个文件夹里的 sri.json。',
      '把发布包里的 sri.json 和脚本放在一起。',
    ],
    'data-unlisted': ({ origin }) => [`没有去取：${origin} 没有得到标签的允许。`, '看“跨站读取”一项。'],
    'cors-unreached': ({ origin }) => [`没有连上 ${origin}，不知道它让不让读。`, '看“数据”一项。'],
    'policy-unread': () => [
      '看不到网页的响应头，不知道有没有安全策略。没有看到被拦的记录。',
      '请技术人员用 F12 的“网络”看网页的 Content-Security-Policy。',
    ],
    'clock-unread': ({ zone }) => [`没有核对：网站没有给出时间（设备时区 ${zone}）。`, '看一眼设备的时间对不对。'],
    'schema-no-document': () => ['还没有文档可以查。', '看“数据”一项。'],
  },
  passed: {
    'script-runs': ({ files, folder, own, loader, module }) =>
      `${list(files)}，在 ${folder}（${own ? '本站' : '另一个网站，有校验值'}）${loader ? '，由 loader.js 载入' : ''}${module ? '，是模块' : ''}。`,
    'version-one': ({ version }) => `${version}，网页上只有这一个版本。`,
    'integrity-equal': ({ files }) => `${list(files)} 的校验值与 sri.json 相同。`,
    'integrity-parts': ({ count }) => `${count} 个部件都按校验值载入了。`,
    'data-arrived': ({ address, status, contentType, bytes: size, milliseconds, modified, redirectedTo }) =>
      [
        `${address}，${status}，${contentType || '没有写类型'}，${bytes(size)}，用了 ${formatNumber(milliseconds)} 毫秒`,
        modified === undefined ? '' : `，服务器上的文件改于 ${instant(modified)}`,
        redirectedTo === undefined ? '' : `，转到了 ${redirectedTo}`,
        '。',
      ].join(''),
    'data-utf8': ({ mark }) => `编码是 UTF-8${mark ? '，开头有 BOM，不碍事' : ''}。`,
    'data-other-encoding': ({ encoding }) =>
      `编码是 ${encoding.toUpperCase()}，能读。最好另存为 UTF-8，别的程序也好用。`,
    'data-inline': ({ from }) => `${sources[from]}，不用另外取。`,
    'data-loaded': ({ address }) => `网页自己的取数程序（load）取到了 ${address}。`,
    'cors-answered': ({ origin }) => `${origin} 答应让本站读，标签也允许。`,
    'policy-fits': ({ count }) => `有 ${count} 条，都放行了组件。`,
    'policy-quiet': () => '没有拦过组件的文件和数据。',
    'clock-right': ({ seconds, zone }) => `设备与网站相差 ${seconds} 秒。设备时区 ${zone}，组件一律按北京时间显示。`,
    'schema-right': ({ type, version, notes, updatedAt }) =>
      `类型 ${type}，格式版本 ${version}${updated(updatedAt)}，${notes ? `有 ${formatNumber(notes)} 条提示，写在这张表下面` : '没有提示'}。`,
    'page-standards': () => '有文档类型，按标准排版。',
    'page-language': ({ language }) => `语言写的是 ${language}。`,
    'page-charset': ({ charset }) => `编码写明是 ${charset}。`,
    'page-base': ({ base }) => `有 <base>（${base}），不影响取数据。`,
    'page-ids': () => '组件的 id 没有重复。',
    'page-hash': () => '网址里的 # 没有和网页抢。',
    'page-secure': () => '网页是 https，或者在本机。',
    'page-browser': () => '浏览器该有的都有。',
  },
  unfit: {
    'script-bundled': () => '组件打包在网页自己的程序里，没有单独的脚本。',
    'integrity-bundled': () => '组件打包在网页自己的程序里，由网站的发布流程保证。',
    'integrity-from-disk': () => '从硬盘打开的网页，浏览器不核对校验值。',
    'cors-own': () => '数据不在别的网站。',
    'policy-none': () => '网页没有安全策略，不会拦组件。要加的话，组件在下面这一整行之下测试过：',
    'page-no-base': () => '网页没有 <base>。',
    'page-from-disk': () => '网页是从硬盘打开的。',
  },
};
