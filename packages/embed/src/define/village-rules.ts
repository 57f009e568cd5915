import '@cunju/widgets/village-rules/define.js';
