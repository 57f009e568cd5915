import type { Consultation } from '@cunju/models';

const DATA = '/packages/site/public/data';

/** The test server turns JSON files into modules; every test gets a copy of its own. */
async function load(path: string): Promise<Consultation> {
  const module = (await import(`${DATA}/${path}`)) as { default: Consultation };
  return JSON.parse(JSON.stringify(module.default)) as Consultation;
}

export const lamps = (): Promise<Consultation> => load('village/road-lamps.json');
export const homestay = (): Promise<Consultation> => load('village/homestay.json');
export const square = (): Promise<Consultation> => load('village/opinion-square.json');
export const wuchanghui = (): Promise<Consultation> => load('village/wuchanghui.json');
export const parking = (): Promise<Consultation> => load('community/parking-open.json');
export const courtyard = (): Promise<Consultation> => load('community/courtyard-renewal.json');
export const edge = (name: string): Promise<Consultation> => load(`edge-cases/consultation/${name}.json`);

let count = 0;

/** A choice belongs to the page, so that each test casts in a consultation of its own. */
export const alone = (document: Consultation): Consultation => ({ ...document, id: `${document.id}-${++count}` });

/** Three works of which two may be chosen, beside a yes/no question. */
export async function twoQuestions(): Promise<Consultation> {
  const document = alone(await lamps());
  const ballot = document.ballot!;
  const works = ['路灯', '水渠', '广场'].map((label, at) => ({ id: `w${at}`, label }));
  const approval = { id: 'works', text: '明年先办哪几件？', kind: 'approval' as const, options: works, maxChoices: 2 };
  return { ...document, ballot: { ...ballot, questions: [...ballot.questions, approval] } };
}
