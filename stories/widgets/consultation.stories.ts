import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation } from '@cunju/models';
import type { CunjuConsultation, VoteAnswer, VoteProblem } from '@cunju/widgets/consultation.js';
import '@cunju/widgets/consultation/define.js';

const VILLAGE = 'data/village';
const COMMUNITY = 'data/community';
const EDGE = 'data/edge-cases/consultation';
const LAMPS = `${VILLAGE}/road-lamps.json`;

const meta: Meta = { title: '组件/议事投票', id: 'widgets-consultation', component: 'cunju-consultation' };
export default meta;

type Story = StoryObj;
type Act = (element: CunjuConsultation) => void | Promise<void>;
type Change = (document: Consultation) => Consultation;

interface Scene {
  readonly act?: Act;
  readonly change?: Change;
  readonly writes?: 'host' | 'none';
  readonly theme?: string;
  readonly lang?: string;
  readonly audience?: 'resident' | 'operator';
}

let count = 0;

/** A choice belongs to the page: each story that casts has a consultation of its own. */
const own: Change = (document) => ({ ...document, id: `${document.id}-${++count}` });

/** Draws a document, changed where a story needs another state, and does what a visitor would do first. */
function matter(src: string, scene: Scene = {}): TemplateResult {
  const load = async (url: string): Promise<unknown> => {
    const document = (await (await fetch(url)).json()) as Consultation;
    const changed = scene.change ? scene.change(document) : document;
    return scene.writes === 'host' ? own(changed) : changed;
  };
  const ready = (event: Event): void => {
    const element = event.currentTarget as CunjuConsultation;
    void element.updateComplete.then(() => scene.act?.(element));
  };
  return html`<cunju-consultation
    .load=${load}
    src=${src}
    writes=${scene.writes ?? 'none'}
    ?data-own-theme=${scene.theme !== undefined}
    theme=${scene.theme ?? nothing}
    lang=${scene.lang ?? nothing}
    audience=${scene.audience ?? 'resident'}
    @cunju-ready=${ready}
  ></cunju-consultation>`;
}

const status =
  (value: Consultation['status']): Change =>
  (document) => ({ ...document, status: value });

/** Votes over the network count only where the document names the rule. */
const binding: Change = (document) =>
  document.ballot
    ? {
        ...document,
        ballot: { ...document.ballot, binding: true, bindingBasis: { law: '农村集体经济组织法', article: '27' } },
      }
    : document;

async function press(element: CunjuConsultation, words: string): Promise<void> {
  const buttons = Array.from(element.renderRoot.querySelectorAll('button'));
  buttons.find((button) => button.textContent?.trim().startsWith(words))?.click();
  await element.updateComplete;
}

async function choose(element: CunjuConsultation): Promise<void> {
  element.renderRoot.querySelector<HTMLInputElement>('label.option input')?.click();
  await element.updateComplete;
  await press(element, '下一步');
}

/** A page that takes the vote and answers in its own time. */
const hostThat =
  (answer: () => Promise<VoteAnswer> | VoteAnswer): Act =>
  async (element) => {
    element.addEventListener('cunju-vote-request', (event) => {
      event.preventDefault();
      event.detail.respondWith(answer());
    });
    await choose(element);
    await press(element, '确认提交');
  };

const refusal = (problem: Exclude<VoteProblem, 'undelivered'>): Story => ({
  render: () => matter(LAMPS, { writes: 'host', act: hostThat(() => ({ ok: false, problem })) }),
});

/** Two questions decided by all members, with contracts, objections and rulings. */
export const Passed: Story = { name: '通过（两个问题）', render: () => matter(`${VILLAGE}/homestay.json`) };

/** One square for each representative. */
export const UnitGrid: Story = { name: '一户一格', render: () => matter(`${COMMUNITY}/courtyard-renewal.json`) };

/** The arithmetic in sentences. */
export const Reckoning: Story = {
  name: '怎么算的',
  render: () =>
    matter(`${COMMUNITY}/courtyard-renewal.json`, {
      act: (element) =>
        element.renderRoot
          .querySelectorAll('details')
          .forEach((details) => (details.open = details.open || details.textContent?.includes('够了') === true)),
    }),
};

export const QuorumOneShort: Story = { name: '到会差一', render: () => matter(`${EDGE}/quorum-one-short.json`) };
export const TwoThirds: Story = { name: '正好三分之二', render: () => matter(`${EDGE}/exactly-two-thirds.json`) };
export const Tie: Story = { name: '票数相同', render: () => matter(`${EDGE}/tie.json`) };
export const RollOfThree: Story = { name: '名册三人', render: () => matter(`${EDGE}/roll-of-three.json`) };
export const Recusals: Story = { name: '说明利害关系', render: () => matter(`${EDGE}/recusals.json`) };
export const AllPaper: Story = { name: '全部纸质票', render: () => matter(`${EDGE}/all-paper.json`) };

/** Both results are shown, without a stamp; the keeper has a finding. */
export const OutcomeDiffers: Story = {
  name: '登记与核算不一致',
  render: () => matter(`${EDGE}/outcome-wrong.json`, { audience: 'operator' }),
};

export const Void: Story = { name: '作废', render: () => matter(`${EDGE}/void.json`) };
export const Upcoming: Story = { name: '未开始', render: () => matter(LAMPS, { change: status('upcoming') }) };
export const OpenOnPaper: Story = { name: '进行中（到现场投）', render: () => matter(LAMPS) };
export const Paused: Story = { name: '暂停', render: () => matter(LAMPS, { change: status('paused') }) };
export const Counting: Story = { name: '正在计票', render: () => matter(LAMPS, { change: status('counting') }) };
export const Objection: Story = {
  name: '公示中',
  render: () => matter(`${VILLAGE}/homestay.json`, { change: status('objection') }),
};
export const Archived: Story = {
  name: '已归档',
  render: () => matter(`${VILLAGE}/homestay.json`, { change: status('archived') }),
};
export const Poll: Story = { name: '意见调查', render: () => matter(`${COMMUNITY}/parking-open.json`) };
export const Opinion: Story = { name: '征求意见及答复', render: () => matter(`${VILLAGE}/opinion-square.json`) };
export const MeetingRecord: Story = { name: '屋场会记录', render: () => matter(`${VILLAGE}/wuchanghui.json`) };

/** A statutory election is held at the polling station; the page cannot change that. */
export const Election: Story = {
  name: '选举（不能在这里投）',
  render: () =>
    matter(LAMPS, {
      writes: 'host',
      change: (document) =>
        document.ballot
          ? { ...document, matter: 'committee-election', ballot: { ...document.ballot, channels: ['paper'] } }
          : document,
    }),
};

/** Nothing is chosen for the visitor. */
export const Choose: Story = { name: '投票：选择', render: () => matter(LAMPS, { writes: 'host' }) };

/** The question without an answer is named. */
export const Gap: Story = {
  name: '投票：还没有选',
  render: () => matter(LAMPS, { writes: 'host', act: (element) => press(element, '下一步') }),
};

export const Confirm: Story = {
  name: '投票：核对',
  render: () => matter(LAMPS, { writes: 'host', change: binding, act: choose }),
};

/** The host acknowledges after a moment. */
export const Accepted: Story = {
  name: '投票：已收到',
  render: () =>
    matter(LAMPS, {
      writes: 'host',
      change: binding,
      act: hostThat(() => ({ ok: true, receipt: { number: 'SQ-7F2K-91', at: '2026-11-22T10:12:00+08:00' } })),
    }),
};

/** The host needs fifteen seconds; after ten the visitor is asked to stay. */
export const Slow: Story = {
  name: '投票：很慢',
  render: () =>
    matter(LAMPS, {
      writes: 'host',
      act: hostThat(
        () =>
          new Promise((resolve) => {
            setTimeout(() => resolve({ ok: true, receipt: { number: 'SQ-7F2K-92' } }), 15_000);
          }),
      ),
    }),
};

/** The host never answers: the vote is never called finished. */
export const Silent: Story = {
  name: '投票：没有回音',
  render: () => matter(LAMPS, { writes: 'host', act: hostThat(() => new Promise(() => {})) }),
};

/** Nobody on the page listens. */
export const Undelivered: Story = {
  name: '投票：未送达',
  render: () =>
    matter(LAMPS, {
      writes: 'host',
      act: async (element) => {
        await choose(element);
        await press(element, '确认提交');
      },
    }),
};

export const NotEligible: Story = { name: '投票：不在名册', ...refusal('not-eligible') };
export const AlreadyVoted: Story = { name: '投票：已经投过', ...refusal('already-voted') };
export const Recused: Story = { name: '投票：有利害关系', ...refusal('recused') };
export const Closed: Story = { name: '投票：已经截止', ...refusal('closed') };
export const InProgress: Story = { name: '投票：还在处理', ...refusal('in-progress') };
export const Unavailable: Story = { name: '投票：收不了', ...refusal('unavailable') };
export const Unknown: Story = { name: '投票：答复不明', ...refusal('unknown') };

/** Three works of which two may be chosen, beside a yes/no question. */
export const TwoQuestions: Story = {
  name: '投票：两个问题',
  render: () =>
    matter(LAMPS, {
      writes: 'host',
      change: (document) => {
        if (!document.ballot) return document;
        const options = ['路灯', '水渠', '广场'].map((label, at) => ({ id: `w${at}`, label }));
        const works = { id: 'works', text: '明年先办哪几件？', kind: 'approval' as const, options, maxChoices: 2 };
        return { ...document, ballot: { ...document.ballot, questions: [...document.ballot.questions, works] } };
      },
    }),
};

/** Newer data came while the visitor was choosing. */
export const Newer: Story = {
  name: '投票：内容有更新',
  render: () => {
    let came = false;
    const act: Act = (element) => {
      if (came) return;
      came = true;
      element.renderRoot.querySelector<HTMLInputElement>('label.option input')?.click();
      element.data = { ...(element.document as Consultation), updatedAt: '2026-11-23T09:00:00+08:00' };
    };
    return matter(LAMPS, { writes: 'host', act });
  },
};

export const Traditional: Story = {
  name: '繁体',
  render: () => matter(`${COMMUNITY}/courtyard-renewal.json`, { lang: 'zh-Hant' }),
};
export const English: Story = {
  name: '英文',
  render: () => matter(`${COMMUNITY}/courtyard-renewal.json`, { lang: 'en' }),
};
export const Plain: Story = { name: '素净', render: () => matter(`${VILLAGE}/homestay.json`, { theme: 'plain' }) };

/** Long words and names break instead of pushing the page sideways. */
export const LongText: Story = {
  name: '很长的文字',
  parameters: { width: 'phone' },
  render: () =>
    matter(`${VILLAGE}/homestay.json`, {
      change: (document) => ({
        ...document,
        title: '关于'.concat('把村里闲置多年的老房子、老仓库、老学校一并拿出来'.repeat(4), '的决定'),
        organizer: 'https://example.invalid/'.concat('a'.repeat(120)),
      }),
    }),
};

export const NoData: Story = { name: '没有内容', render: () => html`<cunju-consultation></cunju-consultation>` };
export const NotFound: Story = {
  name: '没有找到',
  render: () => html`<cunju-consultation src="data/village/none.json">表决的事请看村务公开栏。</cunju-consultation>`,
};
export const WrongData: Story = {
  name: '内容有误',
  render: () =>
    html`<cunju-consultation audience="operator" src="data/edge-cases/consultation/votes-over-present.json"
      >表决的事请看村务公开栏。</cunju-consultation
    >`,
};
