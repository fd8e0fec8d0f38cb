import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser under test talks to nobody but the test. As root, Chromium starts only without its sandbox. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium that `KPI_CHROMIUM` or `CHROME_PATH` names, else the first in the usual places. */
function findChromium(): string | undefined {
  const named = process.env['KPI_CHROMIUM'] ?? process.env['CHROME_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`KPI_CHROMIUM or CHROME_PATH names "${named}", and there is no program. Give the path of a Chromium or Chrome.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places, chromium.executablePath()].find(isProgram);
}

/**
 * The path of a Chromium. Where there is none and the machine is a Debian whose user may install packages, it is installed.
 *
 * @throws Error with the one command to run, where no Chromium can be had.
 */
export function chromiumPath(): string {
  const found = findChromium();
  if (found) return found;
  const install = 'apt-get update && apt-get install -y --no-install-recommends chromium';
  const debian = existsSync('/etc/debian_version');
  if (debian && process.getuid?.() === 0) {
    console.log(`No Chromium found. Installing it: ${install}`);
    const { status } = spawnSync(install, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
    const installed = status === 0 ? findChromium() : undefined;
    if (installed) return installed;
  }
  const command = process.platform === 'darwin' ? 'brew install --cask chromium' : debian ? `sudo sh -c '${install}'` : 'npx playwright-core install chromium';
  throw new Error(`The tests need Chromium or Chrome, and there is none. Run: ${command}\nOr set KPI_CHROMIUM to the path of one.`);
}

/** The same for a program: where there is no Chromium, it says so and ends. */
export function requireChromium(): string {
  try {
    return chromiumPath();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
}
