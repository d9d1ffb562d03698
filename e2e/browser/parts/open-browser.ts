import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { alone } from './alone.ts';

/** A browser that brings its own libraries and fonts; what it wrote is gone when it is closed. */
export interface OwnBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);

/** Where the browser of the npm package is unpacked: one folder a version and user. */
function unpackedFolder(): string {
  const main = require.resolve('@sparticuz/chromium');
  const folder = join(main.slice(0, main.indexOf('chromium/build')), 'chromium');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return join(tmpdir(), `laureate-chromium-${version}-${process.getuid?.() ?? 0}`);
}

interface Unpacked {
  readonly executable: string;
  readonly libraries: string;
}

/** Unpacks once, whole: what an interrupted start left behind is thrown away. */
async function unpack(folder: string): Promise<Unpacked> {
  const ready = join(folder, 'ready');
  const executable = join(folder, 'chromium');
  const libraries = join(folder, 'al2023', 'lib');
  if (existsSync(ready)) return { executable, libraries };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  const before = { ...process.env };
  // The package unpacks its libraries only where this is set, and always under the temporary folder.
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: folder });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
  writeFileSync(ready, '');
  return { executable, libraries };
}

/** Chinese glyphs: the machine's own fonts, if it has any, are left out, so that pages look the same everywhere. */
function writeFonts(folder: string): string {
  const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const weights = ['400Regular', '700Bold'].map((weight) => `<dir>${join(fonts, weight)}</dir>`);
  const family = '<edit name="family" mode="append" binding="strong"><string>Noto Sans SC</string></edit>';
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${weights.join('')}<cachedir>${join(folder, 'fonts')}</cachedir><match target="pattern">${family}</match></fontconfig>`,
  );
  return file;
}

/** Only this machine answers, whatever a page asks for. */
const flags = [
  '--no-sandbox',
  '--lang=zh-CN',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** Starts a browser; `CHROMIUM_PATH` names another one than the npm package's. One starts at a time. */
export async function openBrowser(): Promise<OwnBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'laureate-browser-'));
  const unpacked = unpackedFolder();
  const own = process.env.CHROMIUM_PATH;
  const browser = await alone(`${unpacked}.lock`, async () => {
    const { executable, libraries } = own ? { executable: own, libraries: '' } : await unpack(unpacked);
    const env = {
      HOME: folder,
      PATH: process.env.PATH ?? '',
      FONTCONFIG_FILE: writeFonts(folder),
      TZ: 'Asia/Shanghai',
      ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}),
    };
    return chromium.launch({ executablePath: executable, args: flags, env });
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
