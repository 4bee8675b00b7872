import chromium from '@sparticuz/chromium';

/** Before any test: two that unpack the browser at once would spoil it for both. */
export default async function unpackBrowser(): Promise<void> {
  await chromium.executablePath();
}
