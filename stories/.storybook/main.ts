import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [
    { from: '../../packages/site/public/data', to: '/data' },
    { from: '../../packages/tokens/design', to: '/design' },
  ],
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      conditions: ['@cunju/source', 'browser', 'module', 'import', 'default'],
      dedupe: ['lit', 'react'],
    },
    build: { ...vite.build, chunkSizeWarningLimit: 4_000 },
  }),
};

export default config;
