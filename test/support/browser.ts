import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, type CDPSession, type Page, chromium as playwright } from 'playwright-core';
import type { Card } from '../../cards/render.ts';
import type { Locale } from '../../domain/people.ts';
import { hostConfig, type Theme } from '../gallery/stage/hosts.ts';

/** A narrow phone or side panel, and a chat on a desktop, in CSS pixels. */
export const WIDTHS = { narrow: 320, wide: 520 } as const;
export type Width = keyof typeof WIDTHS;

export interface Look {
  readonly theme: Theme;
  readonly locale: Locale;
  readonly width: Width;
}

export interface Drawn {
  /** What the renderer found wrong with the card's JSON. */
  readonly problems: readonly string[];
  readonly height: number;
  /** Elements that stick out of the card. */
  readonly overflowing: readonly string[];
  /** Buttons whose title does not fit. */
  readonly truncated: readonly string[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Violation {
  readonly rule: string;
  readonly impact: string;
  readonly html: string;
  readonly why: string;
}

/** What `stage.js` offers inside the page. */
interface StageWindow {
  drawCard(view: object): Promise<Drawn>;
  auditCard(tags: readonly string[]): Promise<Violation[]>;
}

const STAGE = pathToFileURL('test/gallery/stage/stage.html').href;
const MARGIN = 8;

/** A page in a real browser on which cards are drawn one after another by the real renderer. */
export class Stage {
  readonly #page: Page;
  readonly #devtools: CDPSession;
  /** Everything that went wrong inside the page, since it was opened. */
  readonly faults: string[] = [];

  private constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
    page.on('pageerror', fault => this.faults.push(fault.message));
    page.on('console', line => line.type() === 'error' && this.faults.push(line.text()));
  }

  static async open(browser: Browser): Promise<Stage> {
    const page = await browser.newPage({ viewport: { width: 600, height: 800 } });
    const stage = new Stage(page, await page.context().newCDPSession(page));
    await page.goto(STAGE);
    await page.addStyleTag({ content: await latinFont() });
    return stage;
  }

  draw(card: Card, { theme, locale, width }: Look): Promise<Drawn> {
    return this.#page.evaluate(view => (globalThis as unknown as StageWindow).drawCard(view), {
      ...{ card, host: hostConfig(theme), theme, locale, width: WIDTHS[width] },
    });
  }

  /** A PNG of the card that was drawn last; gives its size in pixels. */
  async picture(path: string, width: Width, height: number): Promise<Size> {
    const size = { width: WIDTHS[width] + 2 * MARGIN, height: Math.ceil(height) + 2 * MARGIN };
    const { data } = await this.#devtools.send('Page.captureScreenshot', {
      ...{ format: 'png', captureBeyondViewport: true },
      clip: { x: 0, y: 0, ...size, scale: 1 },
    });
    await writeFile(path, data, 'base64');
    return size;
  }

  /** What the axe rules with these tags, such as `wcag2aa`, find in the card that was drawn last. */
  audit(tags: readonly string[]): Promise<Violation[]> {
    return this.#page.evaluate(names => (globalThis as unknown as StageWindow).auditCard(names), tags);
  }
}

/**
 * Open Sans comes along with the browser and is as wide as Segoe UI, or a little wider: what fits here fits there.
 * Only the pages of a stage use it, under the name that `stage.css` calls first.
 */
async function latinFont(): Promise<string> {
  const fonts = join(dirname(await chromium.executablePath()), 'fonts', 'fonts', 'Open_Sans');
  const face = (file: string, style: string): string =>
    `@font-face { font-family: Latin; src: url("${pathToFileURL(join(fonts, file))}"); ${style} }`;
  return [
    face('OpenSans-Regular.ttf', 'font-weight: 400; font-style: normal'),
    face('OpenSans-Italic.ttf', 'font-weight: 400; font-style: italic'),
    face('OpenSans-Bold.ttf', 'font-weight: 600; font-style: normal'),
  ].join('\n');
}

/** The browser that comes with `npm ci`. Cards need no graphics card, and without one pictures take half the time. */
export async function openBrowser(): Promise<Browser> {
  chromium.setGraphicsMode = false;
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, '--no-sandbox', '--disable-gpu', '--disable-frame-rate-limit'],
    headless: true,
  });
}
