import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';

const START = resolve('dist/bot/local/start.js');
const SHOTS = resolve('test-output/e2e');
const WAIT = { timeout: 20_000 };

let desk: ChildProcess;
let folder: string;
let browser: Browser;
let partner: Page;
let fpm: Page;

/** `npm start` in an empty folder, up to the moment at which it prints its table. */
async function startDesk(): Promise<string> {
  folder = mkdtempSync(join(tmpdir(), 'sme-desk-'));
  desk = spawn(process.execPath, [START, '--today', '2025-06-03'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of desk.stdout ?? []) {
    printed += String(chunk);
    if (printed.includes('Ctrl-C')) return printed;
  }
  throw new Error(`the desk did not start: ${printed}`);
}

async function openWindow(url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  await page.goto(url);
  await page.getByText('What I can do for you').waitFor(WAIT);
  return page;
}

async function say(page: Page, text: string): Promise<void> {
  await page.locator('[contenteditable=true][role=textbox]').click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const shoot = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: join(SHOTS, `${name}.png`) });

async function choose(label: string, option: string): Promise<void> {
  await partner.getByRole('combobox', { name: label }).last().click();
  await partner.getByRole('option', { name: option, exact: true }).last().click();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last();

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  const table = await startDesk();
  const [partnerUrl = '', fpmUrl = ''] = table.match(/http:\/\/localhost:\d+/g) ?? [];
  browser = await openBrowser();
  [partner, fpm] = await Promise.all([openWindow(partnerUrl), openWindow(fpmUrl)]);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  const gone = new Promise(resolveExit => desk.once('exit', resolveExit));
  desk.kill('SIGINT');
  await gone;
  rmSync(folder, { recursive: true, force: true });
});

describe('a request between two windows', () => {
  it('opens the form with what the sentence said', async () => {
    await say(partner, 'I need an MDATP expert for Contoso, 400 seats in Germany');
    await partner.getByText('An SME is available for MDATP').waitFor(WAIT);
    expect(await partner.getByLabel('Tenant name').last().inputValue()).toBe('Contoso');
    expect(await partner.getByLabel('Number of seats').last().inputValue()).toBe('400');
    await shoot(partner, '1-form');
  });

  it('brings wrong input back on the same card, values kept and bad fields marked', async () => {
    await partner.getByLabel('Tenant ID').last().fill('not a guid');
    await button(partner, 'Review').click();
    await partner.getByText('A tenant ID looks like').waitFor(WAIT);
    expect(await partner.getByLabel('Tenant ID').last().inputValue()).toBe('not a guid');
    await shoot(partner, '2-errors');
  });

  it('reviews and submits', async () => {
    await partner.getByLabel('Tenant ID').last().fill('1f2e3d4c-0000-4000-8000-123456789abc');
    await choose('Tenant segment', 'SMC');
    await choose('Role', 'FastTrack Engineer SME');
    await choose('Primary language', 'English');
    await partner
      .getByLabel('Why you need an SME')
      .last()
      .fill('First MDATP rollout; we need a review of the plan.');
    await partner.getByText('I have discussed this request with my FPM').last().click();
    await button(partner, 'Review').click();
    await partner.getByText('Check before you submit').waitFor(WAIT);
    await shoot(partner, '3-review');
    await button(partner, 'Submit').click();
    await partner.getByText('This card is your confirmation').waitFor(WAIT);
    await shoot(partner, '4-receipt');
  });

  it("shows the decision card in the FPM's window without being asked", async () => {
    await fpm.getByText('SME request to decide').waitFor(WAIT);
    await fpm.getByText('Contoso').first().waitFor(WAIT);
    await shoot(fpm, '5-decision');
  });

  it('rejects nothing without a reason, and approves', async () => {
    await button(fpm, 'Reject').click();
    await fpm.getByText('Please say why').waitFor(WAIT);
    await button(fpm, 'Approve').click();
    await fpm.getByText('Approved by Frank Miller').first().waitFor(WAIT);
    await shoot(fpm, '6-approved');
  });

  it('tells the partner, and the receipt shows the new state', async () => {
    await expect.poll(() => partner.getByText('Approved by Frank Miller').count(), WAIT).toBe(2);
    await shoot(partner, '7-told');
  });

  it('answers about requests and renewals', async () => {
    await say(partner, 'my requests');
    await partner.getByText('Northwind Traders').first().waitFor(WAIT);
    await say(partner, 'when does my specialization renew?');
    await partner.getByText('Threat Protection').first().waitFor(WAIT);
    await partner.getByText('customer references').first().waitFor(WAIT);
    await shoot(partner, '8-renewals');
  });

  it('shows with whom the partner is on its way in a guide', async () => {
    await say(partner, 'guides');
    await partner.getByText('2 going on: Lucerne Cloud and Woodgrove Distribution').waitFor(WAIT);
    await shoot(partner, '9-guides');
  });
});
