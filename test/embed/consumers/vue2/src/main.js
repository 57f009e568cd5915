import Vue from 'vue';
import '@cunju/embed/define.js';
import App from './App.vue';

Vue.config.ignoredElements = [/^cunju-/];
Vue.config.productionTip = false;

new Vue({ render: (draw) => draw(App) }).$mount('#app');
