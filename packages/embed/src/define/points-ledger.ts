import '@cunju/widgets/points-ledger/define.js';
