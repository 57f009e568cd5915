export { lateThemeStyles } from '@cunju/primitives/styles.js';
