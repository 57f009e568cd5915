/** What every small document starts with; the cases change one thing in one of them. */
export const envelope = (type, id, title) => ({
  type,
  schemaVersion: 1,
  id,
  locality: { code: '431322105210', kind: 'village', name: '石桥村', township: '清溪镇', county: '青岚县' },
  publisher: { name: '清溪镇石桥村村民委员会', phone: '0738-555 0110' },
  publishedOn: '2026-11-01',
  updatedAt: '2026-11-20T09:00:00+08:00',
  language: 'zh-Hans',
  scope: 'village',
  title,
});

export const consultation = () => ({
  ...envelope('consultation', 'edge-consultation', '二组晒谷坪硬化'),
  mode: 'ballot',
  status: 'final',
  setting: 'rural',
  matter: 'public-works',
  summary: '二组晒谷坪硬化要花36,000元，由村集体收入支出，请每户派一位代表表决。',
  organizer: '石桥村村民委员会',
  contact: { office: '石桥村值班室', phone: '0738-555 0110' },
  decidingBody: 'villageAssembly',
  electorate: { mode: 'household', base: 228, label: '石桥村全体户' },
  ballot: {
    secrecy: 'public-secret',
    channels: ['paper'],
    changeable: false,
    binding: true,
    questions: [
      {
        id: 'q1',
        text: '是否同意硬化二组晒谷坪？',
        kind: 'yesNo',
        options: [
          { id: 'yes', label: '同意', stands: 'for' },
          { id: 'no', label: '反对', stands: 'against' },
          { id: 'abstain', label: '弃权', stands: 'abstain' },
        ],
      },
    ],
  },
  result: {
    heldOn: '2026-11-15',
    place: '石桥村村部',
    base: 228,
    present: 171,
    mode: 'household',
    questions: [{ questionId: 'q1', votes: { for: 150, against: 12, abstain: 7, invalid: 2 } }],
    outcome: 'passed',
    rulePackId: 'cn-rural-2026',
    validatorVersion: '0.1.0',
    resolution: '同意硬化二组晒谷坪。',
    certifiedBy: ['村民委员会', '村务监督委员会'],
    recordedAt: '2026-11-15T17:30:00+08:00',
  },
});

export const taskItem = (list, code, name, more = {}) => ({
  id: `item-${code}`,
  list,
  code,
  name,
  category: '社会事务',
  scope: 'rural',
  villageRole: list === 'autonomy' ? 'lead' : list === 'assist' ? 'assist' : 'refuse',
  basis: [{ law: '中华人民共和国村民委员会组织法', article: '5', versionOn: '2025-10-28' }],
  ...(list === 'assist'
    ? { department: 'dept-1', funding: { source: '镇财政', amount: { fen: 120000 }, per: 'year' } }
    : {}),
  effectiveFrom: '2026-01-01',
  status: 'active',
  ...more,
});

export const taskList = () => ({
  ...envelope('task-list', 'edge-tasks', '石桥村三个清单'),
  status: 'inForce',
  level: 'village',
  effectiveFrom: '2026-01-01',
  lists: [
    { kind: 'autonomy', title: '依法自治事项', effectiveFrom: '2026-01-01' },
    { kind: 'assist', title: '依法协助政府工作事项', effectiveFrom: '2026-01-01' },
    { kind: 'relief', title: '减负事项', effectiveFrom: '2026-01-01' },
  ],
  departments: [{ id: 'dept-1', name: '清溪镇社会事务办公室', phone: '0738-555 0101' }],
  items: [
    taskItem('autonomy', 'Z-01', '召开村民会议'),
    taskItem('assist', 'X-01', '协助高龄津贴申请的代办'),
    taskItem('relief', 'J-01', '要求村里开具车辆违章证明'),
  ],
});

export const article = (no, text, more = {}) => ({
  id: `a${no}`,
  no,
  title: `第${no}件事`,
  clauses: [{ id: `a${no}.1`, no: 1, text, norm: 'should' }],
  ...more,
});

export const version = (chapters, more = {}) => ({
  id: 'v1',
  no: 1,
  label: '2026年文本',
  status: 'inForce',
  rulePackId: 'cn-rural-2026',
  proposedOn: '2026-01-10',
  partyDiscussedOn: '2026-02-20',
  review: { office: '清溪镇人民政府', conclusion: 'pass', signedOn: '2026-03-10' },
  meeting: {
    body: 'villageAssembly',
    mode: 'household',
    heldOn: '2026-04-12',
    noticedOn: '2026-03-30',
    base: 228,
    present: 187,
    votes: { for: 171, against: 9, abstain: 6, invalid: 1 },
  },
  adoptedOn: '2026-04-12',
  filing: { office: '清溪镇人民政府', filedOn: '2026-04-17' },
  posting: { postedOn: '2026-04-18', takenDownOn: '2026-05-20', places: ['村务公开栏'] },
  effectiveFrom: '2026-05-01',
  chapters,
  ...more,
});

export const chapter = (no, title, articles) => ({ id: `c${no}`, no, title, articles });

export const ruleBook = () => ({
  ...envelope('rule-book', 'edge-rules', '石桥村村规民约'),
  kind: 'villageRules',
  currentVersion: 'v1',
  versions: [
    version([
      chapter(1, '总则', [article(1, '倡导大家的事大家商量。')]),
      chapter(2, '环境', [article(2, '倡导垃圾分成四类投放。'), article(3, '倡导出户遛狗牵好绳。')]),
    ]),
  ],
});

export const entry = (seq, fields) => ({
  id: `E${seq}`,
  seq,
  debit: 'pool',
  credit: 'SQ-03-012',
  points: 3,
  kind: 'earn',
  item: 'C01',
  article: 'edge-rules@v1#a2',
  actDate: '2026-09-18',
  postedAt: '2026-10-21T09:00:00+08:00',
  batch: '2026-09',
  approvals: ['积分评议组', '村务监督委员会'],
  ...fields,
});

export const pointsLedger = () => ({
  ...envelope('points-ledger', 'edge-points', '石桥村家庭积分台账'),
  period: { label: '2026年', from: '2026-01-01', to: '2026-12-31', status: 'open' },
  rules: { document: 'edge-rules', version: 'v1', title: '石桥村村规民约' },
  scheme: {
    unit: '分',
    floor: 0,
    noticeDays: 15,
    approvers: 2,
    expiry: { policy: 'rolling', months: 24 },
    items: [
      {
        id: 'C01',
        code: 'C01',
        category: '环境',
        title: '庭院卫生检查合格',
        direction: 'earn',
        points: 3,
        per: '月',
        capPerMonth: 3,
        article: 'edge-rules@v1#a2',
        status: 'active',
      },
      {
        id: 'K04',
        code: 'K04',
        category: '约定未守',
        title: '遛狗不牵绳，经劝导不改',
        direction: 'deduct',
        points: 1,
        article: 'edge-rules@v1#a3',
        hearing: true,
        status: 'active',
      },
    ],
  },
  accounts: [
    { id: 'SQ-03-012', kind: 'household', code: 'SQ-03-012', maskedName: '张*', openedOn: '2026-01-01' },
    { id: 'SQ-03-013', kind: 'household', code: 'SQ-03-013', openedOn: '2026-01-01' },
  ],
  entries: [
    entry(0, {
      kind: 'carry',
      points: 40,
      item: undefined,
      article: undefined,
      actDate: '2025-12-31',
      postedAt: '2026-01-21T09:00:00+08:00',
      batch: 'carry',
    }),
    entry(1, {}),
    entry(2, { credit: 'SQ-03-013' }),
  ],
  pending: [],
  batches: [
    {
      id: 'carry',
      label: '上年结转',
      postedFrom: '2026-01-04',
      postedTo: '2026-01-20',
      places: ['村务公开栏'],
      approvedBy: ['积分评议组', '村务监督委员会'],
    },
    {
      id: '2026-09',
      label: '9月得分',
      postedFrom: '2026-10-03',
      postedTo: '2026-10-20',
      places: ['村务公开栏'],
      approvedBy: ['积分评议组', '村务监督委员会'],
    },
  ],
});

export const index = () => ({
  ...envelope('index', 'edge-index', '石桥村议事和清单'),
  locality: { code: '431322105', kind: 'township', name: '清溪镇' },
  documents: [
    {
      type: 'rule-book',
      id: 'edge-rules',
      title: '石桥村村规民约',
      village: { code: '431322105210', name: '石桥村' },
      status: 'inForce',
      publisher: '清溪镇石桥村村民委员会',
      updatedAt: '2026-11-20T09:00:00+08:00',
      href: 'valid/rule-book.json',
    },
  ],
});
