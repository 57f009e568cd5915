import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { looksOf } from '../support/looks.js';

const meta: Meta = {
  title: '组件/议事投票/外观',
  id: 'looks-consultation',
  tags: ['!autodocs'],
  component: 'cunju-consultation',
};
export default meta;

type Story = StoryObj;

const look = looksOf({
  tag: 'cunju-consultation',
  src: 'data/village/homestay.json',
  lengthen: (document) => ({
    ...document,
    title: `关于${'把闲置多年的老房子、老仓库、老学校一并拿出来'.repeat(4)}的决定`,
    organizer: 'https://example.invalid/'.concat('a'.repeat(120)),
  }),
});

export const Phone: Story = { name: '手机 360', ...look.phone };
export const Desktop: Story = { name: '桌面 1200', ...look.desktop };
export const Care: Story = { name: '长辈版', ...look.care };
export const Dark: Story = { name: '深色', ...look.dark };
export const Red: Story = { name: '党建红', ...look.red };
export const Contrast: Story = { name: '高对比', ...look.contrast };
export const Brand: Story = { name: '网站自己的主色', ...look.brand };

/** 看不清的颜色不采用，仍是政务蓝。 */
export const BrandRefused: Story = { name: '看不清的主色', ...look.refused };

/** 系统的“高对比度”打开时，颜色全部由系统定；截图和测试就是这样打开的。 */
export const ForcedColours: Story = { name: '强制颜色', tags: ['forced-colors'], ...look.forced };

/** 打印机得到的样子：全部展开，黑字，没有按钮。 */
export const Print: Story = { name: '打印', ...look.paper };
export const RightToLeft: Story = { name: '从右到左', ...look.rightToLeft };

/** 界面文字是维吾尔文，从右到左；文档里的中文照原样。译文还没有母语审阅。 */
export const Uyghur: Story = { name: '维吾尔文', ...look.uyghur };
export const LongText: Story = { name: '很长的文字', ...look.long };
export const NoData: Story = { name: '没有内容', ...look.empty };
