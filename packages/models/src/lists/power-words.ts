import { foldHan } from '../rules-text/fold.js';

/** Powers that only authorities have: licences, penalties and force. */
const PENALTY_OR_FORCE =
  /罚款|罚金|处罚|处以罚|没收|强制拆|强拆|拆除|查封|扣押|扣留|扣车|拘留|强制|断水|断电|取缔|责令|封存|驱逐|强行|关停|停业|清退(?![伍休役])|收缴/;
const LICENCE = /审批|许可|批准|核准|准予|发证|核发|颁发|吊销|执法/;

/** What says no to the word that follows. */
const SAYS_NO =
  /(?:不(?:得|能|准|许|应|予|再|可|可以|要|搞|以|进行|参与|组织|实施|收取|代替.{0,10}|替.{0,10}|对.{0,8})?|无权|禁止|严禁|没有|免于|免除|防止|反对)$/;
/** A clause that only passes on, tells or asks. */
const PASSES_ON =
  /线索|上报|报告|举报|报警|报送|宣传|公示|告知|公布|转告|转交|转递|劝[导阻下走离说返]|投诉|整改情况|提醒/;
/** With a licence also helping to ask for one is no power. */
const HELPS = /协助|帮|申请|申报|材料|资料|代办|代为递|配合|咨询|初核|查询|流程|政策/;
/** Somebody else acts. */
const BY_OTHERS = /由.{1,16}(?:部门|机关|政府|公安|派出所|法院|执法队|街道|镇|乡|局|所|站)/;

/**
 * The first word of power in a duty that the village or community itself is to do: `undefined` where a clause says no to
 * it, passes on, or leaves it to an authority.
 */
export function powerWordIn(text: string): string | undefined {
  for (const clause of text.split(/[，。；！？、,;!?\n]/)) {
    const folded = foldHan(clause);
    // Who does not listen to advice is not being advised.
    const told = folded.replace(/不(?:听|服|听从)劝[导阻说]?/g, '');
    if (PASSES_ON.test(told) || BY_OTHERS.test(folded)) continue;
    const found = PENALTY_OR_FORCE.exec(folded) ?? (HELPS.test(folded) ? null : LICENCE.exec(folded));
    if (found && !SAYS_NO.test(folded.slice(0, found.index)))
      return clause.slice(found.index, found.index + found[0].length);
  }
  return undefined;
}
