import '../page/lend-lit.js';
import '@cunju/widgets/points-ledger/define.js';
