const COMPOUND_SURNAMES = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 ' +
    '仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 ' +
    '段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 梁丘 左丘 东门 西门 第五 纳兰 完颜 ' +
    '歐陽 司馬 東方 獨孤 南宮 萬俟 聞人 諸葛 尉遲 赫連 澹臺 濮陽 公孫 仲孫 鍾離 長孫 鮮于 閭丘 子車 巫馬 顓孫 壤駟 樂正 穀梁 ' +
    '夾谷 軒轅 段干 東郭 南門 公戶 梁丘 東門 西門 納蘭 完顏'
  ).split(' '),
);

const STAR = '[*＊×✕●○〇]';
const SUFFIX = '(?:(?:户|戶|家|等|等[0-9一二三四五六七八九十]+(?:人|户|戶))|[（(][^（()）]{1,16}[）)])?';
const MASKED = new RegExp(`^(?:[\\p{L}]?|[\\p{Script=Han}]{2})${STAR}{1,6}${SUFFIX}$`, 'u');
const SOMEBODY = new RegExp(`^[\\p{Script=Han}]{0,2}某{1,3}${SUFFIX}$`, 'u');
const HOUSEHOLD_CODE = /^(?=.*[0-9])[A-Za-z0-9第一二三四五六七八九十组組栋棟楼樓单單元号號室户戶-]{1,24}$/;

/**
 * Whether a name is in masked form: 张*, 欧阳**, 阿**, 张某某, 某某（未成年人）, or a household code such as 3-024户.
 * A mask of two visible characters stands only for a compound surname.
 */
export function isMasked(name: string): boolean {
  const value = name.trim();
  if (HOUSEHOLD_CODE.test(value)) return !/[0-9]{7}/.test(value);
  const visible = /^\p{Script=Han}{2}(?!某)/u.exec(value)?.[0];
  if (visible && !visible.includes('某') && !COMPOUND_SURNAMES.has(visible)) return false;
  return MASKED.test(value) || SOMEBODY.test(value);
}

/**
 * A person's name as it may be published: the surname, then one star for each further character, at most two.
 * Names with `·` and names in letters keep their first character and two stars. A masked name stays as it is.
 */
export function maskName(name: string): string {
  const value = name.trim();
  if (value === '' || isMasked(value)) return value;
  const characters = Array.from(value);
  if (/[·•・‧]/.test(value) || !/^\p{Script=Han}+$/u.test(value)) return `${characters[0] ?? ''}**`;
  const surname = characters.length > 2 && COMPOUND_SURNAMES.has(characters.slice(0, 2).join('')) ? 2 : 1;
  const hidden = Math.min(2, Math.max(1, characters.length - surname));
  return characters.slice(0, surname).join('') + '*'.repeat(hidden);
}

/** A private phone for its owner's own view: 138****1234; of shorter numbers the last two digits stay. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  const local = digits.length === 13 && digits.startsWith('86') ? digits.slice(2) : digits;
  if (local.length >= 11) return `${local.slice(0, 3)}${'*'.repeat(local.length - 7)}${local.slice(-4)}`;
  return '*'.repeat(Math.max(0, local.length - 2)) + (local.length > 2 ? local.slice(-2) : '*'.repeat(local.length));
}
