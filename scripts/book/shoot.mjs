// Takes pictures of stories, each cut to the column that the story stands in.
import { chromium } from 'playwright-core';
import { chromeArguments, chromePath } from '../support/chrome.mjs';
import { BookReader, serveBook } from './reader.mjs';

const VIEW = { width: 1240, height: 900 };

/**
 * Takes a picture of each shot and hands it on; two browsers' pages share the work.
 *
 * @param {readonly { entry: object, globals?: string }[]} shots stories and what the toolbar says
 * @param {(shot: object, picture: Buffer, errors: readonly string[]) => void | Promise<void>} take
 * @param {{ height?: number, type?: 'png' | 'jpeg' }} how highest picture in pixels, and its form
 */
export async function shootAll(shots, take, { height = 1600, type = 'png' } = {}) {
  const book = await serveBook();
  const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArguments });
  // Shots with the same toolbar stand together: only another toolbar needs a page load.
  const left = [...shots].sort((a, b) => ((a.globals ?? '') < (b.globals ?? '') ? -1 : 1));
  const work = async () => {
    const context = await browser.newContext({ viewport: VIEW, reducedMotion: 'reduce', locale: 'zh-CN' });
    const reader = new BookReader(await context.newPage(), book.url);
    for (let shot = left.shift(); shot; shot = left.shift()) {
      await reader.open(shot.entry, shot.globals);
      await take(shot, await picture(reader.page, height, type), reader.errors);
    }
    await context.close();
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await browser.close();
    await book.close();
  }
}

async function picture(page, height, type) {
  const clip = await page.evaluate(columnOf, height);
  return page.screenshot({
    clip,
    fullPage: true,
    type,
    animations: 'disabled',
    caret: 'hide',
    ...(type === 'jpeg' && { quality: 80 }),
  });
}

/** Runs in the page: the rectangle of the story, or of the whole page where a host page stands around it. */
function columnOf(height) {
  const column = document.querySelector('.story-column');
  const whole = !column || document.querySelector('[data-foreign]') !== null;
  const box = (whole ? document.documentElement : column).getBoundingClientRect();
  const top = box.top + window.scrollY;
  return {
    x: Math.max(0, Math.floor(box.left)),
    y: Math.max(0, Math.floor(top)),
    width: Math.max(1, Math.ceil(box.width)),
    height: Math.max(1, Math.min(height, Math.ceil(box.height))),
  };
}
