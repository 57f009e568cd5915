import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATCHED, STYLED, type HostileHost } from './support/hosts.js';
import { differences, lookAt, sideways, type Look } from './support/look.js';
import { Scene } from './support/scene.js';
import { WIDGETS } from './support/visitor.js';

let scene: Scene;

/** How the four widgets look on a page that does nothing to them. */
let clean: Record<string, Look>;

async function looks(): Promise<Record<string, Look>> {
  const all: Record<string, Look> = {};
  for (const name of WIDGETS) all[name] = await lookAt(scene.page, `#${name}`);
  return all;
}

beforeAll(async () => {
  scene = await Scene.begin();
  await scene.open({});
  clean = await looks();
});

afterAll(() => scene?.end());

function expectLook(look: Look, name: string, { moves, mirrors }: HostileHost): void {
  const wanted = clean[name]!;
  expect(look.text).toBe(wanted.text);
  expect(look.faults).toEqual([]);
  expect(look.direction).toBe(mirrors ? 'rtl' : 'ltr');
  expect(differences(look, wanted, { moved: moves || mirrors }).slice(0, 20)).toEqual([]);
}

describe('A page that does nothing to the widgets', () => {
  for (const name of WIDGETS) {
    it(`shows ${name} in text of 16 px or more, with targets of 44 px, inside its 360 px`, () => {
      expect(clean[name]!.text.length).toBeGreaterThan(200);
      expect(clean[name]!.boxes.length).toBeGreaterThan(30);
      expect(clean[name]!.faults).toEqual([]);
      expect(clean[name]!.direction).toBe('ltr');
    });
  }
});

describe('A hostile page', () => {
  for (const host of [...STYLED, ...PATCHED]) {
    it(`changes nothing of the four widgets: ${host.name} (A-45, R-8, R-9)`, async () => {
      await scene.open(host);
      for (const [name, look] of Object.entries(await looks())) expectLook(look, name, host);
      expect(await sideways(scene.page)).toBe(0);
      expect(scene.troubles).toEqual([]);
    });
  }
});

describe('A wide page in quirks mode', () => {
  it('sets the tables of the widgets as any other page does (A-45)', async () => {
    const wide: Record<string, Look>[] = [];
    await scene.page.setViewportSize({ width: 1200, height: 900 });
    for (const doctype of ['<!doctype html>', '']) {
      await scene.open({ doctype, staged: false });
      expect(await scene.page.locator('#task-list table').count()).toBeGreaterThan(0);
      wide.push(await looks());
    }
    await scene.page.setViewportSize({ width: 360, height: 800 });
    for (const name of WIDGETS) {
      expect(wide[1]![name]!.text).toBe(wide[0]![name]!.text);
      expect(differences(wide[1]![name]!, wide[0]![name]!, { moved: true })).toEqual([]);
      expect(wide[1]![name]!.faults).toEqual([]);
    }
  });
});
