import type { Documents } from '@cunju/embed';

/** 取一份文档。组件自己会检查它，这里只管取。 */
export async function fetchDocument<T extends keyof Documents>(name: string): Promise<Documents[T]> {
  const answer = await fetch(`/data/${name}.json`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return (await answer.json()) as Documents[T];
}
