import '../page/lend-lit.js';
import '@cunju/widgets/task-list/define.js';
