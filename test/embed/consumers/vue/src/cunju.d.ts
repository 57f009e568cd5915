import '@cunju/embed/vue.js';
