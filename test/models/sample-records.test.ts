import { readFileSync } from 'node:fs';
import { read, type DocumentType, type Documents } from '@cunju/models';
import { describe, expect, it } from 'vitest';

function sample<T extends DocumentType>(type: T, name: string): Documents[T] {
  const result = read(type, readFileSync(`packages/site/public/data/village/${name}.json`, 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  expect(result.findings, name).toEqual([]);
  return result.document;
}

describe('The papers of the homestay contract', () => {
  const contract = sample('consultation', 'homestay');
  const notice = sample('notice', 'homestay-notice');
  const minutes = sample('meeting-record', 'homestay-meeting');
  const proxies = sample('delegation', 'homestay-proxies');

  it('tell one count: consultation, minutes and notice', () => {
    const votes = contract.result?.questions.map((answer) => answer.votes);
    expect(minutes.motions.map((motion) => motion.votes)).toEqual(votes);
    expect(notice.decisions?.map((decision) => decision.votes)).toEqual(votes);
    for (const one of [minutes, ...(notice.decisions ?? [])])
      expect([one.base, one.present]).toEqual([contract.result?.base, contract.result?.present]);
  });

  it('hold as many proxies as were counted', () => {
    const standing = proxies.proxies?.filter(({ revokedOn }) => revokedOn === undefined).length;
    const channels = contract.result?.questions[0]?.channels;
    expect(standing).toBe(channels?.find(({ channel }) => channel === 'proxy')?.votes);
    expect(proxies.meeting).toEqual({ document: minutes.id, heldOn: minutes.heldOn });
  });

  it('post for the days and hear the objections that the consultation records', () => {
    const posting = contract.procedure?.stages.find(({ kind }) => kind === 'publishResolution')?.posting;
    expect(notice.corrections?.filter(({ restarts }) => restarts).map(({ on }) => on)).toEqual([posting?.postedOn]);
    expect(notice.posting.takenDownOn).toBe(posting?.takenDownOn);
    expect(notice.objections?.items).toEqual(contract.objections?.items);
  });
});

describe('The review of the village rules', () => {
  const review = sample('review-opinion', 'rules-review');
  const rules = sample('rule-book', 'rules');

  it('is that of the passport, and points at articles that are there', () => {
    const version = rules.versions.find(({ id }) => id === review.version);
    const { office, number, signedOn, conclusion } = version?.review ?? {};
    expect([review.document, review.assemblyOn]).toEqual([rules.id, version?.meeting?.heldOn]);
    expect([review.reviewer.office, review.number, review.signedOn, review.conclusion]).toEqual([
      office,
      number,
      signedOn,
      conclusion,
    ]);
    const articles = version?.chapters.flatMap((chapter) => chapter.articles.map(({ id }) => id)) ?? [];
    expect(review.items.length).toBe(7);
    expect(review.items.filter(({ targetId }) => !articles.includes(targetId))).toEqual([]);
  });

  it('left nothing of what it quoted in the text that was adopted', () => {
    const adopted = JSON.stringify(rules.versions.find(({ id }) => id === review.version)?.chapters);
    const changed = review.items.filter(({ answer }) => answer?.outcome !== 'justified');
    expect(changed.filter(({ quote }) => adopted.includes(quote))).toEqual([]);
  });
});
