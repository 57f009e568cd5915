import '../page/lend-lit.js';
import '@cunju/widgets/village-rules/define.js';
