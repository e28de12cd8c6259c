import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { unpackedChromium } from './chromium.js';

/**
 * A headless Chromium: the one that `CHROME_PATH` names, else the one from npm where it runs, else the Chrome that is
 * installed. Its web security is on, so CORS is what it is for users.
 */
export async function launchBrowser(): Promise<Browser> {
  // Most containers have neither a sandbox nor much shared memory; nothing but the project's own pages is opened.
  return chromium.launch({ ...(await whichBrowser()), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

async function whichBrowser(): Promise<LaunchOptions> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return { executablePath: CHROME_PATH };
  if (process.platform === 'linux' && process.arch === 'x64') return { executablePath: await unpackedChromium() };
  return { channel: 'chrome' };
}
