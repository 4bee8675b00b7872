import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';

/** In one process the end of one page would be the end of all; and the web's own guards shall stand. */
const unwanted = /^--(?:single-process|disable-web-security|allow-running-insecure-content)$/;

/** What a page did that a report must not do. */
export interface Trespasses {
  readonly requests: string[];
  readonly complaints: string[];
}

/** A browser that comes with the packages. */
export async function launchBrowser(): Promise<Browser> {
  // The browser unpacks itself into the temporary folder, and finds it there again.
  mkdirSync(tmpdir(), { recursive: true });
  return await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => !unwanted.test(argument)),
    headless: true,
  });
}

/** One browser for all tests of a file, and a folder for the pages it opens from disk. */
export class Pages {
  private readonly folder = mkdtempSync(join(tmpdir(), 'report-'));
  private browser: Browser | undefined;

  async launch(): Promise<void> {
    this.browser = await launchBrowser();
  }

  async close(): Promise<void> {
    await this.browser?.close();
    rmSync(this.folder, { recursive: true });
  }

  /** The address of a page on disk. */
  save(name: string, html: string): string {
    const file = join(this.folder, `${name}.html`);
    writeFileSync(file, html);
    return pathToFileURL(file).href;
  }

  /** Opens a page, and watches what it asks the network for and what the browser refuses it. */
  async open(address: string, options: BrowserContextOptions = {}): Promise<Page & Trespasses> {
    if (!this.browser) throw new Error('the browser is not launched');
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(
      "document.addEventListener('securitypolicyviolation', (event) => console.log('refused: ' + event.violatedDirective))",
    );
    await page.goto(address);
    return Object.assign(page, { requests, complaints });
  }
}
