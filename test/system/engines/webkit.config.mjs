import { inEngine } from './engine.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

export default inEngine('webkit', new WebKitLauncher());
