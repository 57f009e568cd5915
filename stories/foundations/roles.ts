import type { ColourRole, ThemeName } from '@cunju/tokens';

/** What a colour has to be told from: text 4.5 (7 in care and contrast), a line or an icon 3, decoration nothing. */
export type Duty = 'decoration' | 'ground' | 'line' | 'text';

/** The Chinese word of a role, its duty, and the grounds that it stands on. */
export interface RoleWords {
  readonly zh: string;
  readonly duty: Duty;
  readonly on: readonly ColourRole[];
}

export const roles: Partial<Record<ColourRole, RoleWords>> = {
  ink: { zh: '正文', duty: 'text', on: ['paper', 'sunken'] },
  'ink-2': { zh: '次要文字', duty: 'text', on: ['paper', 'sunken'] },
  link: { zh: '链接', duty: 'text', on: ['paper', 'sunken'] },
  brand: { zh: '主色：文武线、主按钮、选中', duty: 'text', on: ['paper', 'tint'] },
  'on-brand': { zh: '主色上的字', duty: 'text', on: ['brand', 'brand-pressed'] },
  agree: { zh: '同意', duty: 'text', on: ['paper', 'sunken'] },
  oppose: { zh: '反对、注意', duty: 'text', on: ['paper', 'attention-tint'] },
  abstain: { zh: '弃权', duty: 'text', on: ['paper', 'sunken'] },
  error: { zh: '出错', duty: 'text', on: ['paper', 'error-tint'] },
  stamp: { zh: '印章框', duty: 'text', on: ['paper'] },
  'on-mark': { zh: '查找标记上的字', duty: 'text', on: ['mark'] },
  control: { zh: '控件的线', duty: 'line', on: ['paper', 'sunken'] },
  hairline: { zh: '分隔线（只作装饰）', duty: 'decoration', on: ['paper'] },
  paper: { zh: '纸', duty: 'ground', on: [] },
  sunken: { zh: '安静的底', duty: 'ground', on: [] },
  tint: { zh: '选中的底', duty: 'ground', on: [] },
};

export const themeTitles: Partial<Record<ThemeName, string>> = {
  blue: '政务蓝',
  red: '党建红',
  plain: '素净',
  care: '长辈版',
  dark: '深色',
  contrast: '高对比',
};

/** The ratio that a duty asks for in a theme; nothing for what only decorates. */
export function needed(duty: Duty, theme: string): number | undefined {
  if (duty === 'line') return 3;
  if (duty !== 'text') return undefined;
  return /care|contrast/.test(theme) ? 7 : 4.5;
}
