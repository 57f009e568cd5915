import { createApp } from 'vue';
import '@cunju/embed/define.js';
import App from './App.vue';

createApp(App).mount('#app');
