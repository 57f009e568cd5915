import { PLAIN_PRIVATE } from './plain-code.mjs';

export const terserOptions = {
  compress: { passes: 3, toplevel: true, ecma: 2020 },
  mangle: { toplevel: true, properties: { regex: PLAIN_PRIVATE } },
  format: { ecma: 2020 },
};
