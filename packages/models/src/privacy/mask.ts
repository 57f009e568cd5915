const COMPOUND_SURNAMES = new Set(
  (
    '欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 东方 轩辕 司徒 司空 司寇 长孙 宇文 端木 独孤 南宫 闻人 赫连 钟离 鲜于 呼延 百里 ' +
    '东郭 西门 南门 公冶 申屠 濮阳 澹台 太史 太叔 宗政 单于 闾丘 淳于 拓跋 纳兰 完颜 万俟 第五 左丘 梁丘 段干 漆雕 乐正 仲孙 公羊 巫马 羊舌 ' +
    '歐陽 司馬 諸葛 尉遲 公孫 東方 軒轅 長孫 獨孤 南宮 聞人 赫連 鍾離 鮮于 東郭 西門 南門 濮陽 澹臺 單于 閭丘 納蘭 完顏 萬俟 樂正 仲孫 巫馬'
  ).split(' '),
);

const STAR = '[*＊×✕●○〇]';
const SUFFIX = '(?:(?:户|戶|家|等|等[0-9一二三四五六七八九十]+(?:人|户|戶))|[（(][^（()）]{1,16}[）)])?';
const MASKED = new RegExp(`^(?:[\\p{L}]?|[\\p{Script=Han}]{2})${STAR}{1,6}${SUFFIX}$`, 'u');
const SOMEBODY = new RegExp(`^[\\p{Script=Han}]{0,2}某{1,3}${SUFFIX}$`, 'u');
const HOUSEHOLD_CODE = /^(?=.{0,23}[0-9])[A-Za-z0-9第一二三四五六七八九十组組栋棟楼樓单單元号號室户戶-]{1,24}$/;

/**
 * Whether a name is in masked form: 张*, 欧阳**, 阿**, 张某某, 某某（未成年人）, or a household code such as 3-024户.
 * A mask of two visible characters stands only for a compound surname.
 */
export function isMasked(name: string): boolean {
  const value = name.trim();
  if (HOUSEHOLD_CODE.test(value)) return !/[0-9]{7}/.test(value);
  const visible = /^\p{Script=Han}{2}/u.exec(value)?.[0];
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
  if (!/^\p{Script=Han}+$/u.test(value)) return `${/^\p{L}/u.exec(value)?.[0] ?? ''}**`;
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
