'use client';

import '@cunju/embed/define.js'; // 在服务器上引用不会报错，也不会注册

/** 在浏览器里注册四个组件；自己不显示什么。 */
export function Register() {
  return null;
}
