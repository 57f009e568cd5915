import { formatNumber } from '@cunju/i18n';
import type { FieldClass, Severity } from '@cunju/models';

/** The words around what is generated. */
export interface PageWords {
  readonly index: string;
  readonly indexIntro: string;
  readonly otherLanguage: string;
  readonly generated: string;
  readonly example: string;
  readonly exampleFile: string;
  readonly limit: (size: string) => string;
  readonly schema: string;
  readonly fields: string;
  readonly fieldsIntro: string;
  readonly whole: string;
  readonly sameAt: string;
  readonly fieldColumns: readonly string[];
  readonly required: string;
  readonly optional: string;
  readonly findings: string;
  readonly findingsIntro: string;
  readonly everyDocument: string;
  readonly everyDocumentIntro: string;
  readonly asked: (name: string) => string;
  readonly findingColumns: readonly string[];
  readonly severities: Readonly<Record<Severity, string>>;
  readonly classes: Readonly<Record<FieldClass, string>>;
  readonly types: Readonly<Record<'text' | 'integer' | 'boolean' | 'object' | 'pair', string>>;
  readonly listOf: (type: string) => string;
  readonly characters: (most: number) => string;
  readonly items: (most: number) => string;
  readonly range: (least: number | undefined, most: number | undefined) => string;
  readonly oneOf: string;
  readonly always: (value: string) => string;
  readonly see: string;
  readonly none: string;
  /** Beside a finding that names no law and no default. */
  readonly noGround: string;
}

const zh: PageWords = {
  index: '各种文件',
  indexIntro: '每一种文件一页：有哪些字段、怎么填、一个可以直接用的小例子，以及每条提示是什么意思、怎么改。',
  otherLanguage: 'English',
  generated: '这一页由程序生成，请不要直接修改。生成：`npm run docs`。',
  example: '例子',
  exampleFile: '这个例子是完整的，读取时没有任何提示：',
  limit: (size) => `一份文件最大 ${size}。`,
  schema: '格式定义（JSON Schema）：',
  fields: '字段',
  fieldsIntro:
    '“隐私”一栏：代码，不检查；公开，写给大家看的短语；隐名，只能写 张\\* 这样隐去名字的姓名；正文，会检查有没有身份证号等个人信息。没有列出的字段可以保留，读取时会提示。',
  whole: '整份文件',
  sameAt: '位置：',
  fieldColumns: ['字段', '名称', '类型', '必填', '隐私', '限制', '意思'],
  required: '是',
  optional: '否',
  findings: '提示和改法',
  findingsIntro: '除了[每种文件都会检查的](README.md#每种文件都会检查的)，这一种文件还会检查：',
  everyDocument: '每种文件都会检查的',
  everyDocumentIntro:
    '“错误”要先改好，文件才能显示；“提醒”和“建议”只给管理员看，不影响显示。下面的例子里，具体的名称和数字会换成文件里的。',
  asked: (name) => `用 \`${name}\` 另外检查的：`,
  findingColumns: ['代码', '程度', '提示的写法（哪里不对、怎么改）', '依据'],
  severities: { error: '错误', warning: '提醒', advice: '建议' },
  classes: { code: '代码', public: '公开', masked: '隐名', 'free-text': '正文' },
  types: { text: '文字', integer: '整数', boolean: 'true 或 false', object: '一组字段', pair: '两个半句' },
  listOf: (type) => `列表，每项是${type}`,
  characters: (most) => `最多 ${formatNumber(most)} 个字`,
  items: (most) => `最多 ${formatNumber(most)} 项`,
  range: (least, most) =>
    least === most
      ? `只能是 ${least}`
      : [least !== undefined && `不小于 ${least}`, most !== undefined && `不大于 ${most}`].filter(Boolean).join('，'),
  oneOf: '只能填：',
  always: (value) => `只能是 \`${value}\``,
  see: '见',
  none: '—',
  noGround: '只看文件本身，不引用法律',
};

const en: PageWords = {
  index: 'Document types',
  indexIntro:
    'One page for each type of document: its fields, a small example that can be used as it is, and what each finding means and how to put it right.',
  otherLanguage: '中文',
  generated: 'This page is generated; please do not edit it. To write it again: `npm run docs`.',
  example: 'Example',
  exampleFile: 'This example is complete; reading it finds nothing: ',
  limit: (size) => `A document has at most ${size}.`,
  schema: ' JSON Schema: ',
  fields: 'Fields',
  fieldsIntro:
    'Privacy: code is never scanned; public is a short text written for everybody; masked is a person in the form 张\\*; free text is scanned for personal data. Fields that are not listed are kept and reported.',
  whole: 'The whole document',
  sameAt: 'Stands at: ',
  fieldColumns: ['Field', 'Chinese name', 'Type', 'Required', 'Privacy', 'Limits', 'Meaning'],
  required: 'yes',
  optional: 'no',
  findings: 'Findings and how to put them right',
  findingsIntro:
    'Besides [what is checked in every document](README.md#what-is-checked-in-every-document), this type is checked for:',
  everyDocument: 'What is checked in every document',
  everyDocumentIntro:
    'An error must be put right before the document can be shown; warnings and advice are for its keeper only. Names and figures below are examples.',
  asked: (name) => `Asked for apart, by \`${name}\`:`,
  findingColumns: ['Code', 'Severity', 'What it says: what is wrong, and what to do', 'Basis'],
  severities: { error: 'error', warning: 'warning', advice: 'advice' },
  classes: { code: 'code', public: 'public', masked: 'masked', 'free-text': 'free text' },
  types: { text: 'text', integer: 'whole number', boolean: 'true or false', object: 'object', pair: 'two half-lines' },
  listOf: (type) => `list of ${type}`,
  characters: (most) => `at most ${formatNumber(most)} characters`,
  items: (most) => `at most ${formatNumber(most)} items`,
  range: (least, most) =>
    least === most
      ? `always ${least}`
      : [least !== undefined && `at least ${least}`, most !== undefined && `at most ${most}`]
          .filter(Boolean)
          .join(', '),
  oneOf: 'One of: ',
  always: (value) => `always \`${value}\``,
  see: 'see',
  none: '—',
  noGround: 'The file itself; cites no law',
};

export const pageWords = { zh, en } as const;
export type PageLanguage = keyof typeof pageWords;
