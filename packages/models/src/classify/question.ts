import { pairs } from '../lists/match-text.js';
import { foldHan } from '../rules-text/fold.js';
import { certificateConcepts, conceptsIn, privateConcepts } from './concepts.js';

/** Words that every question may have and that name no subject. */
const EMPTY_WORDS =
  /请问|您好|你好|谢谢|村民委员会|居民委员会|村委会|居委会|村委|居委|村里|村上|我村|本村|我们村|社区里|社区|小区|这件事|这个事|这事|事情|归谁管|归哪个管|谁来管|谁在管|有人管|没人管|谁管|归谁|找谁|找哪个|在哪里|在哪|到哪里|到哪|去哪里|去哪|往哪里|往哪|哪里|哪天|什么时候|多长时间|多久|几点|该不该|要不要|能不能|可不可以|行不行|有没有|是不是|管不管|可以|应该|怎么办|怎么弄|怎么|如何|为什么|什么|帮忙|我想|我要|想要|我们|你们|他们|我家|家里|办理|开具|出具|负责|一下|一个|需要|[我你他她它吗呢啊吧么嘛的了要想帮给个在和把有人]/g;

const ASKS_CERTIFICATE = /证明|盖章|盖个章|盖公章|开条子|开个条|开证|介绍信|情况说明|政审|反馈|出具|开具/;

/** Verbs with which work is put on a village: 要求我们, 让社区, 派给, 下达. */
const ASSIGNS =
  /(?:要求|让|叫|要|派|逼|安排|命令)(?:我们|咱们|村|社区|居委|每个|全村|各村|网格|干部|支书)|下达|下了.{0,8}(?:任务|指标)|压给|派给|派下来|分给我们|指标|任务|考核|必须完成|完不成|完成率|排名|通报|一票否决|包干|又要|每天要|抽调|借调/;

/** What was asked, prepared for comparing. */
export interface Question {
  /** Simplified, lower case, letters and digits only. */
  readonly whole: string;
  /** The same without words that name no subject; empty for a question of nothing else. */
  readonly gist: string;
  readonly pairs: ReadonlySet<string>;
  /** Subjects named, and those of certificates. */
  readonly concepts: readonly string[];
  readonly certificates: readonly string[];
  /** It names something of private life or trade. */
  readonly isPrivate: boolean;
  readonly asksCertificate: boolean;
  readonly assigns: boolean;
}

/** The longest question that is read: what is beyond says nothing new. */
const MOST = 200;

/** Text as it is compared here: NFKC, traditional characters folded, lower case, letters and digits only. */
export const plain = (text: string): string =>
  foldHan(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The text without the words that name no subject. */
export const subjectOf = (text: string): string => text.replace(EMPTY_WORDS, '');

/** Whether the words ask for a certificate or a stamp. */
export const asksForCertificate = (text: string): boolean => ASKS_CERTIFICATE.test(plain(text));

export function readQuestion(query: string): Question {
  const whole = plain(query.slice(0, MOST));
  const gist = subjectOf(whole);
  const asksCertificate = ASKS_CERTIFICATE.test(whole);
  return {
    whole,
    gist,
    pairs: pairs(gist),
    concepts: conceptsIn(whole),
    certificates: asksCertificate ? conceptsIn(whole, certificateConcepts) : [],
    isPrivate: conceptsIn(whole, privateConcepts).length > 0,
    asksCertificate,
    assigns: ASSIGNS.test(whole),
  };
}
