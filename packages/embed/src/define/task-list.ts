import '@cunju/widgets/task-list/define.js';
