import { formatNumber as n } from '../../format.js';
import type { ListsSentences } from './types.js';

/** Sentences on lists in simplified Chinese. */
export const lists: ListsSentences = {
  item: (name, verdict) => `“${name}”：${verdict}`,
  several: (items) => `有几项接近：${items}，请选是哪一项。`,
  unsure: (items) => `还不能确定问的是哪一件，${items ? `可能是${items}，` : ''}请换个说法再问，或者打电话问。`,
  elsewhere: (place, department, instead) =>
    `${place}不开这个证明${department === undefined ? '' : `，请找${department}`}${instead === undefined ? '' : `，${instead}`}。`,
  unlistedCertificate: (place) => `清单里没有这种证明，没有法律依据的，${place}不能开。`,
  unsureCertificate: (items) =>
    `还不能确定要开的是哪一种证明，${items ? `可能是${items}，` : ''}请换个说法再问，或者打电话问。`,
  pays: (funding) => `谁出钱：${funding}。`,
  notApplied: '还没有提出准入申请，不能交给村（社区）办，交来的可以退回。',
  admission: ({ state, since, standing, next }) =>
    `现在的状态是“${state}”（${since}），${standing}${next ? `，下一步可以是${next}` : '，没有下一步了'}。`,
  standing: {
    none: () => '不能交给村（社区）办，交来的可以退回',
    trial: (until) => `可以交给村（社区）试办${until === undefined ? '，没有写试到哪一天' : `，试行到${until}`}`,
    fixed: () => '可以交给村（社区）办',
    over: (until) => `试行${until === undefined ? '' : `到${until}`}已经结束，不能再交办，交来的可以退回`,
  },
  or: '或者',
  comparison: ({ added, missing, changed, same }) =>
    `和对照的清单相比，多出 ${n(added)} 项，缺少 ${n(missing)} 项，有改动 ${n(changed)} 项，相同 ${n(same)} 项。`,
  compared: (name, changes) =>
    changes ? `“${name}”和对照的清单不一样的地方：${changes}。` : `“${name}”和对照的清单一样。`,
  itemChanges: {
    list: '放在哪个清单',
    name: '名称',
    department: '责任部门',
    funding: '经费',
    basis: '依据',
    timeLimitDays: '办理时限',
  },
};
