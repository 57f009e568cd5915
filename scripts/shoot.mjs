// npm run shoot -- <part of a story id>…: screenshots of stories into .shots/, in five looks each.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { chromeArguments, chromePath } from './support/chrome.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, '.shots');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const only = process.argv.find((word) => word.startsWith('--look='))?.slice(7);

const LOOKS = {
  phone: { width: 360, globals: 'theme:blue;width:phone' },
  desktop: { width: 1240, globals: 'theme:blue;width:desktop' },
  care: { width: 390, globals: 'theme:!(blue care);width:phone' },
  dark: { width: 390, globals: 'theme:dark;width:phone' },
  print: { width: 794, globals: 'theme:blue;width:desktop', media: 'print' },
};

mkdirSync(out, { recursive: true });
const index = JSON.parse(readFileSync(join(root, 'storybook-static/index.json'), 'utf8'));
const stories = Object.values(index.entries).filter(
  (entry) => entry.type === 'story' && (wanted.length === 0 || wanted.some((word) => entry.id.includes(word))),
);
const server = await preview({
  configFile: false,
  root,
  logLevel: 'silent',
  build: { outDir: 'storybook-static' },
  preview: { host: '127.0.0.1', port: 4300, strictPort: false },
});
const { port } = server.httpServer.address();
const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArguments });
try {
  for (const story of stories)
    for (const [look, how] of Object.entries(LOOKS)) if (!only || only === look) await shoot(story.id, look, how);
} finally {
  await browser.close();
  await server.close();
}

async function shoot(id, look, { width, globals, media }) {
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const theme = globals.replace('!(blue care)', 'blue care');
  await page.goto(`http://127.0.0.1:${port}/iframe.html?viewMode=story&id=${id}&globals=${encodeURIComponent(theme)}`);
  await page.waitForSelector('.story-column', { state: 'attached' });
  await page.waitForTimeout(400);
  if (media) await page.emulateMedia({ media });
  const file = join(out, `${id}--${look}.png`);
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
  console.log(file);
  await page.close();
}
