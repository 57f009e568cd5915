/** 把居民确认的选择交给网站自己的接口，把回执交还给组件。 */
export async function send(vote) {
  const answer = await fetch('/api/votes', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': vote.idempotencyKey },
    body: JSON.stringify({ consultationId: vote.consultationId, choices: vote.choices }),
  });
  if (answer.status === 409) return { ok: false, problem: 'already-voted' };
  if (!answer.ok) return { ok: false, problem: 'unavailable' };
  return { ok: true, receipt: await answer.json() };
}
