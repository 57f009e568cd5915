import { formatNumber as n } from '../../format.js';
import type { ListsSentences } from './types.js';

/** Sentences on lists in traditional Chinese. */
export const lists: ListsSentences = {
  item: (name, verdict) => `「${name}」：${verdict}`,
  several: (items) => `有幾項接近：${items}，請選是哪一項。`,
  unsure: (items) => `還不能確定問的是哪一件，${items ? `可能是${items}，` : ''}請換個說法再問，或者打電話問。`,
  elsewhere: (place, department, instead) =>
    `${place}不開這個證明${department === undefined ? '' : `，請找${department}`}${instead === undefined ? '' : `，${instead}`}。`,
  unlistedCertificate: (place) => `清單裡沒有這種證明，沒有法律依據的，${place}不能開。`,
  unsureCertificate: (items) =>
    `還不能確定要開的是哪一種證明，${items ? `可能是${items}，` : ''}請換個說法再問，或者打電話問。`,
  pays: (funding) => `誰出錢：${funding}。`,
  notApplied: '還沒有提出准入申請，不能交給村（社區）辦，交來的可以退回。',
  admission: ({ state, since, standing, next }) =>
    `現在的狀態是「${state}」（${since}），${standing}${next ? `，下一步可以是${next}` : '，沒有下一步了'}。`,
  standing: {
    none: () => '不能交給村（社區）辦，交來的可以退回',
    trial: (until) => `可以交給村（社區）試辦${until === undefined ? '，沒有寫試到哪一天' : `，試行到${until}`}`,
    fixed: () => '可以交給村（社區）辦',
    over: (until) => `試行${until === undefined ? '' : `到${until}`}已經結束，不能再交辦，交來的可以退回`,
  },
  or: '或者',
  comparison: ({ added, missing, changed, same }) =>
    `和對照的清單相比，多出 ${n(added)} 項，缺少 ${n(missing)} 項，有改動 ${n(changed)} 項，相同 ${n(same)} 項。`,
  compared: (name, changes) =>
    changes ? `「${name}」和對照的清單不一樣的地方：${changes}。` : `「${name}」和對照的清單一樣。`,
  itemChanges: {
    list: '放在哪個清單',
    name: '名稱',
    department: '責任部門',
    funding: '經費',
    basis: '依據',
    timeLimitDays: '辦理時限',
  },
};
