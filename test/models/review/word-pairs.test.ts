import { describe, expect, it } from 'vitest';
import { textRules } from '../../../packages/models/src/review/patterns/index.js';
import { findHits, type TextRule } from '../../../packages/models/src/review/text-rule.js';
import { pairsIn } from '../../../packages/models/src/review/word-pairs.js';

const pair = { topic: /补贴|低保/g, adverse: /停发|不给/g, within: 3 };
const rule: TextRule = {
  lr: 'LR-05',
  level: 'B',
  ground: 'state-benefit',
  suggestion: 'keep-benefits',
  find: [],
  pairs: [pair],
};
const quotes = (text: string, rules: readonly TextRule[] = [rule]): readonly string[] =>
  findHits(text, rules).map(({ quote, start, end }) => {
    expect(text.slice(start, end)).toBe(quote);
    return quote;
  });

describe('Two words of one sentence', () => {
  it.each([
    ['停发补贴', [{ from: 0, to: 4, adverse: { from: 0, to: 2 } }]],
    ['补贴停发', [{ from: 0, to: 4, adverse: { from: 2, to: 4 } }]],
    ['停发他的粮补贴', [{ from: 0, to: 7, adverse: { from: 0, to: 2 } }]],
    ['停发他家的粮补贴', []],
    ['补贴一二三停发', [{ from: 0, to: 7, adverse: { from: 5, to: 7 } }]],
    ['补贴一二三四停发', []],
    ['补贴一停发低保', [{ from: 3, to: 7, adverse: { from: 3, to: 5 } }]],
    [
      '补贴停发，不给',
      [
        { from: 0, to: 4, adverse: { from: 2, to: 4 } },
        { from: 0, to: 7, adverse: { from: 5, to: 7 } },
      ],
    ],
    ['停发', []],
    ['低保补贴', []],
  ] as const)('are read in %s, the nearest topic first, no further apart than the rule says', (words, expected) => {
    expect(pairsIn(words, pair)).toEqual(expected);
  });

  it('are quoted from the first to the last, and a negation between them is seen', () => {
    expect(quotes('秸秆没清完，补贴就停发。')).toEqual(['补贴就停发']);
    expect(quotes('补贴不得停发。')).toEqual([]);
    expect(quotes('不得停发补贴。')).toEqual([]);
    expect(quotes('不得乱倒，违者停发补贴。')).toEqual(['停发补贴']);
    expect(quotes('补贴一户。停发工资。')).toEqual([]);
    expect(quotes('停发补贴；低保不给。')).toEqual(['停发补贴', '低保不给']);
  });

  it('of a rule with needs and exceptions follow both', () => {
    expect(quotes('补贴停发。', [{ ...rule, needs: /违反/g }])).toEqual([]);
    expect(quotes('违反的补贴停发。', [{ ...rule, needs: /违反/g }])).toEqual(['补贴停发']);
    expect(quotes('骗取的补贴停发。', [{ ...rule, unless: /骗取/g }])).toEqual([]);
  });
});

describe('A blow', () => {
  it.each([
    ['偷鱼的要挨打。', ['要挨打']],
    ['谁偷谁就该挨打。', ['就该挨打']],
    ['看见有人挨打，谁都可以报警。', []],
  ])('that is owed is a sanction, one that is seen is none: %s', (words, quoted) => {
    expect(quotes(words, textRules)).toEqual(quoted);
  });
});

describe('A rule of another time or place', () => {
  it.each([
    '过去补贴说停发就停发，如今已经改正。',
    '旧规里停发补贴的一条已废止。',
    '某村停发补贴，被上级叫停。',
    '有人提议停发补贴，大家认为不合法，未采纳。',
    '去年停发补贴的办法，今年已取消',
  ])('is no threat: %s', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  it.each([
    ['去年违规的农户，今年停发补贴。', '停发补贴'],
    ['过去劝过不听的，停发补贴。', '停发补贴'],
    ['停发补贴，过去是这样，如今也是。', '停发补贴'],
  ])('is a threat where it still holds: %s', (text, quote) => {
    expect(quotes(text)).toEqual([quote]);
  });
});

describe('Classes of words', () => {
  const own = textRules.filter(({ pairs }) => pairs !== undefined);
  it.each([
    ['LR-01', '占道的摊子由巡查员收走，概不退还。', '收走，概不退'],
    ['LR-04', '对欠费的，总阀由管水员关掉。', '的，总阀由管水员关掉'],
    ['LR-05', '烧荒的人家，退耕还林款停一年。', '退耕还林款停一年'],
    ['LR-25', '不养老人的，过节的米面没有他的份。', '米面没有他'],
    ['LR-06', '女儿女婿住在村里的，只分半份田。', '女婿住在村里的，只分半份'],
    ['LR-07', '出去打工的，口粮田转给别人种。', '打工的，口粮田转给别人'],
    ['LR-08', '水库的鱼塘由组长发包，钱各家平分。', '鱼塘由组长发包，钱各家平分'],
    ['LR-08', '落户满三年的，自动成为社员。', '自动成为社员'],
    ['LR-11', '谁把事情告到法院，谁就别想评先。', '法院，谁就别想'],
    ['LR-26', '总分不足五十的，不得申请临时救助。', '总分不足五十的，不得申请临时救助'],
    ['LR-12', '外姓租户不准进祠堂旁的活动室。', '租户不准'],
    ['LR-13', '哥哥赌钱，弟弟跟着不能入党。', '弟弟跟着不能'],
    ['LR-14', '车位乱停的，业主房号写在大门口。', '房号写在'],
    ['LR-16', '初中生抽烟的，名字上喇叭。', '初中生抽烟的，名字上喇叭'],
    ['LR-17', '挖渠所需人工由各组硬性摊派。', '人工由各组硬性摊派'],
    ['LR-18', '修庙按丁派款，每丁八十。', '修庙按丁'],
    ['LR-09', '再婚的要族里点头。', '再婚的要族里点头'],
    ['LR-10', '二胎之前须交准生押金。', '须交准生'],
    ['LR-20', '满月酒超过五桌，桌凳不借。', '桌凳不借'],
    ['LR-21', '各家围墙一律刷成灰色。', '围墙一律刷成灰色'],
    ['LR-27', '贩毒的由族长按家法惩办。', '贩毒的由族长按家法惩办'],
    ['LR-28', '建房前先请道士看风水。', '先请道士'],
    ['LR-28', '媳妇不准入祠议事。', '媳妇不准入祠议事'],
  ])('point under %s to the words of %s', (lr, text, quote) => {
    expect(
      findHits(text, own)
        .filter((hit) => hit.rule.lr === lr)
        .map((hit) => [hit.quote, text.indexOf(quote)]),
    ).toContainEqual([quote, text.indexOf(quote)]);
    const hit = findHits(text, own).find((one) => one.quote === quote);
    expect(hit && [hit.start, hit.end]).toEqual([text.indexOf(quote), text.indexOf(quote) + quote.length]);
  });
});
