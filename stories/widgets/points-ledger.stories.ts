import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PointsLedger } from '@cunju/models';
import type { CunjuPointsLedger } from '@cunju/widgets/points-ledger.js';
import '@cunju/widgets/points-ledger/define.js';

const meta: Meta = { title: '组件/积分台账', id: 'widgets-points-ledger', component: 'cunju-points-ledger' };
export default meta;

type Story = StoryObj;

/** A document of the samples, with an account to open. */
const from = (src: string, account?: string, parameters: Story['parameters'] = {}): Story => ({
  parameters,
  render: () => html`<cunju-points-ledger audience="resident" src=${`/data/${src}.json`}></cunju-points-ledger>`,
  ...(account && {
    play: ({ canvasElement }) => canvasElement.querySelector<CunjuPointsLedger>('cunju-points-ledger')?.show(account),
  }),
});

const VILLAGE = 'village/points';
const edge = (file: string): string => `edge-cases/points-ledger/${file}`;
const phone = { width: 'phone' };

/** 全村账、计分办法、公示、兑换和经费。 */
export const Village: Story = { name: '全村', ...from(VILLAGE) };

export const Community: Story = { name: '社区', ...from('community/points') };

/** 打字就找，全角、半角、有没有横线都行。 */
export const Searching: Story = {
  name: '查一户',
  parameters: phone,
  render: () => html`<cunju-points-ledger audience="resident" src="/data/village/points.json"></cunju-points-ledger>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CunjuPointsLedger>('cunju-points-ledger');
    await element?.whenReady;
    const field = element?.shadowRoot?.querySelector<HTMLInputElement>('#look-up');
    if (!field) return;
    field.value = '03-01';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
};

export const Household: Story = { name: '公开页上的一户', ...from(VILLAGE, 'SQ-03-012') };

export const HouseholdPhone: Story = { name: '公开页上的一户，手机', ...from(VILLAGE, 'SQ-03-012', phone) };

/** 扣分的明细不公开，合成一行，余额才对得上。 */
export const Concealed: Story = { name: '扣分不公开明细', ...from(VILLAGE, 'SQ-07-006') };

export const OwnPage: Story = { name: '本户页面', ...from('village/points-household') };

export const OwnPagePhone: Story = {
  name: '本户页面，手机',
  ...from('village/points-household', undefined, phone),
};

export const OpenedDeductions: Story = {
  name: '本户页面，看得到扣分',
  ...from('village/points-household-deducted'),
};

export const NewHousehold: Story = { name: '还没有记录的一户', ...from(edge('new-household'), 'SQ-03-014', phone) };

export const PendingOnly: Story = { name: '只有公示中的积分', ...from(edge('pending-only'), undefined, phone) };

export const Expired: Story = { name: '有到期作废', ...from(edge('expired-lots'), undefined, phone) };

export const Closed: Story = { name: '本期已结账', ...from(edge('closed-season'), undefined, phone) };

/** 改动过一笔：最上面说明哪里不一致、该找谁。 */
export const Broken: Story = { name: '核对不一致', ...from(edge('hash-mismatch')) };

/** 台账没有附核对信息。 */
export const Unsealed: Story = {
  name: '没有核对信息',
  parameters: phone,
  render: () =>
    html`<cunju-points-ledger
      audience="resident"
      src="/data/edge-cases/points-ledger/sealed.json"
      .load=${async (url: string) => {
        const { integrity: _integrity, ...rest } = (await (await fetch(url)).json()) as PointsLedger;
        return rest;
      }}
    ></cunju-points-ledger>`,
};

/** 一年清零，积分叫“工分”，没有兑换。 */
export const OtherScheme: Story = {
  name: '别的计分办法',
  parameters: phone,
  render: () =>
    html`<cunju-points-ledger
      audience="resident"
      src="/data/edge-cases/points-ledger/sealed.json"
      .load=${async (url: string) => {
        const ledger = (await (await fetch(url)).json()) as PointsLedger;
        return {
          ...ledger,
          scheme: { ...ledger.scheme, unit: '工分', expiry: { policy: 'yearReset', carryCap: 50 } },
          rewards: [],
        };
      }}
    ></cunju-points-ledger>`,
};

/** 很长的事项、地点和名称。 */
export const LongText: Story = {
  name: '长文字',
  parameters: phone,
  render: () =>
    html`<cunju-points-ledger
      audience="resident"
      src="/data/edge-cases/points-ledger/pending-only.json"
      .load=${async (url: string) => {
        const ledger = (await (await fetch(url)).json()) as PointsLedger;
        return {
          ...ledger,
          title: '清溪镇石桥村家庭积分台账（2026年，含第一至第十二村民小组和外出务工家庭）',
          publisher: { ...ledger.publisher, name: '青岚县清溪镇石桥村村民委员会积分制管理工作领导小组办公室' },
          scheme: {
            ...ledger.scheme,
            items: ledger.scheme.items.map((item) => ({
              ...item,
              title: `${item.title}，并且带动左邻右舍一起把房前屋后、沟边路边打扫干净`,
            })),
          },
        };
      }}
    ></cunju-points-ledger>`,
};

const themed = (theme: string): Story => ({
  ...from(VILLAGE, 'SQ-03-012', phone),
  render: () =>
    html`<cunju-points-ledger
      audience="resident"
      data-own-theme
      theme=${theme}
      src="/data/village/points.json"
    ></cunju-points-ledger>`,
});
export const Plain: Story = { name: '素净', ...themed('plain') };

const spoken = (language: string): Story => ({
  ...from(VILLAGE, 'SQ-03-012'),
  render: () =>
    html`<cunju-points-ledger
      audience="resident"
      lang=${language}
      src="/data/village/points.json"
    ></cunju-points-ledger>`,
});

export const Traditional: Story = { name: '繁体', ...spoken('zh-Hant') };
export const English: Story = { name: 'English', ...spoken('en') };
