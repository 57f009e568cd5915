import '@cunju/widgets/consultation/define.js';
