import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { stagesOf, type Consultation, type StageView } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import { homestay, lamps } from './documents.js';
import { all, seen, show } from './page.js';

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

function view(document: Consultation, kind: StageView['kind']): StageView {
  const found = stagesOf(document, today).stages.find((stage) => stage.kind === kind);
  if (!found) throw new Error(`no stage ${kind}`);
  return found;
}

const step = (element: Parameters<typeof all>[0], label: string): string => {
  const found = all(element, '.step').find((row) => row.innerText.includes(label));
  if (!found) throw new Error(`no step ${label}`);
  return found.innerText.replace(/\s+/g, ' ');
};

/** A document whose procedure was cut after the proposal, and that is not decided yet. */
async function begun(): Promise<Consultation> {
  const document = await lamps();
  const stages = document.procedure!.stages.filter(({ kind }) => kind === 'collect' || kind === 'propose');
  return { ...document, status: 'upcoming', procedure: { ...document.procedure!, stages } };
}

describe('The procedure of a consultation', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));

  it('names the stages that are still to come, with who acts, and the first lawful day of the vote', async () => {
    const document = await begun();
    const vote = view(document, 'resolve');
    const element = await show(document);
    expect(step(element, '会议决议')).to.contain('还没到').and.to.contain('村民会议');
    expect(step(element, '会议决议'))
      .to.contain(`最早${formatDate(vote.earliest!.on, 'zh-Hans')}`)
      .and.to.contain('《');
    expect(seen(element, '.aside .facts')).to.contain('商议（村（社区）两委）');
    await expect(element).to.be.accessible();
  });

  it('says which stage is not on record although a later one is done', async () => {
    const document = await homestay();
    const stages = document.procedure!.stages.filter(({ kind }) => kind !== 'discuss');
    const element = await show({ ...document, procedure: { ...document.procedure!, stages } });
    expect(step(element, '商议')).to.contain('没有登记');
    await expect(element).to.be.accessible();
  });

  it('says what the record of a stage lacks', async () => {
    const document = await homestay();
    const stages = document.procedure!.stages.map(({ startedOn: _, ...stage }) => stage);
    const element = await show({ ...document, procedure: { ...document.procedure!, stages } });
    expect(step(element, stages[0]!.title)).to.contain('没有登记：日期');
  });

  it('says until when a posting must stand while that day is to come, with the law', async () => {
    const document = await lamps();
    const posting = { postedOn: today, places: ['村部公开栏'] };
    const stages = document.procedure!.stages.map((stage) =>
      stage.kind === 'publishResolution' ? { ...stage, status: 'current' as const, startedOn: today, posting } : stage,
    );
    const posted = { ...document, procedure: { ...document.procedure!, stages } };
    const until = view(posted, 'publishResolution').until!;
    const element = await show(posted);
    expect(step(element, '决议公开')).to.contain(`要张贴到${formatDate(until.on, 'zh-Hans')}（《`);
    expect(until.on > today).to.equal(true);
  });
});
