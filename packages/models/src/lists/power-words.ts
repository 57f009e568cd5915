/** Powers that only authorities have: licences, penalties and force. */
const PENALTY_OR_FORCE =
  /罚款|罚金|处罚|处以罚|没收|强制拆|强拆|拆除|查封|扣押|扣留|扣车|拘留|强制|断水|断电|取缔|责令|封存|驱逐|强行|关停|停业|清退(?![伍休役])|收缴/;
const LICENCE = /审批|许可|批准|核准|准予|发证|核发|颁发|吊销|执法/;

/** A clause that says no, or that only passes on, tells or asks. */
const SAYS_NO = /不|无权|禁止|严禁|没有权|免于|反对|防止/;
const PASSES_ON = /线索|上报|报告|举报|报警|报送|宣传|公示|告知|公布|转告|转交|转递|劝|投诉|整改情况|提醒/;
/** With a licence also helping to ask for one is no power. */
const HELPS = /协助|帮|申请|申报|材料|资料|代办|代为递|配合|咨询|初核|查询|流程|政策/;
/** Somebody else acts. */
const BY_OTHERS = /由.{1,16}(?:部门|机关|政府|公安|派出所|法院|执法队|街道|镇|乡|局|所|站)/;

/**
 * The first word of power in a duty that the village or community itself is to do: `undefined` where a clause says no,
 * passes on, or leaves it to an authority.
 */
export function powerWordIn(text: string): string | undefined {
  for (const clause of text.split(/[，。；！？、,;!?\n]/)) {
    if (SAYS_NO.test(clause) || PASSES_ON.test(clause) || BY_OTHERS.test(clause)) continue;
    const found = PENALTY_OR_FORCE.exec(clause) ?? (HELPS.test(clause) ? null : LICENCE.exec(clause));
    if (found) return found[0];
  }
  return undefined;
}
