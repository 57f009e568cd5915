import '../page/lend-lit.js';
import '@cunju/widgets/consultation/define.js';
import '@cunju/widgets/task-list/define.js';
import '@cunju/widgets/village-rules/define.js';
import '@cunju/widgets/points-ledger/define.js';
