import '../page/lend-lit.js';
import '@cunju/widgets/consultation/define.js';
