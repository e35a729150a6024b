// Drives Chromium by its debugging pipe, with nothing installed: https://chromedevtools.github.io/devtools-protocol/
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const QUIET = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';
const MORE = '--disable-component-update --disable-sync --hide-scrollbars --remote-debugging-pipe';

/** Opens a browser with one tab. `send(method, params)` resolves with the answer; `on(method, listener)` hears events. */
export async function openBrowser() {
  const profile = mkdtempSync(path.join(tmpdir(), 'clinical-records-browser-'));
  const options = [...`${QUIET} ${MORE}`.split(' '), `--user-data-dir=${profile}`];
  const child = spawn('chromium', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , input, output] = child.stdio;
  const waiting = new Map();
  const listeners = [];
  let last = 0;
  let rest = '';
  output.setEncoding('utf8').on('data', (chunk) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop();
    for (const message of messages.map((text) => JSON.parse(text))) {
      const { id, result, error, method, params } = message;
      if (id === undefined) for (const [name, listener] of listeners) name === method && listener(params);
      else if (error) waiting.get(id).reject(new Error(error.message));
      else waiting.get(id).resolve(result);
    }
  });
  const call = (method, params, sessionId) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const send = (method, params = {}) => call(method, params, sessionId);
  await Promise.all(['Page', 'Network', 'Log', 'Runtime'].map((domain) => send(`${domain}.enable`)));
  return {
    send,
    on: (method, listener) => listeners.push([method, listener]),
    /** Opens a file and waits for it. `width` in pixels; `scheme` is light or dark. */
    async open(file, { width = 1100, height = 900, scheme = 'light', bypassPolicy = false } = {}) {
      const features = [{ name: 'prefers-color-scheme', value: scheme }];
      await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
      await send('Emulation.setEmulatedMedia', { features });
      await send('Page.setBypassCSP', { enabled: bypassPolicy });
      const loaded = new Promise((resolve) => listeners.push(['Page.loadEventFired', resolve]));
      await send('Page.navigate', { url: `file://${path.resolve(file)}` });
      await loaded;
    },
    /** What an expression in the page comes to. */
    async evaluate(expression) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async press(key) {
      const codes = { Tab: 9, Enter: 13, ' ': 32 };
      const event = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: codes[key] };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...(key === ' ' && { text: ' ' }) });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    type: (text) => send('Input.insertText', { text }),
    /** A picture of the page from its top, as high as it is or as `highest`. */
    async picture(width, highest) {
      const height = Math.min(await this.evaluate('document.documentElement.scrollHeight'), highest);
      await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
      return Buffer.from((await send('Page.captureScreenshot', { format: 'png' })).data, 'base64');
    },
    async close() {
      const exited = new Promise((resolve) => child.on('exit', resolve));
      await call('Browser.close');
      await exited;
      // its helpers may write to the profile a moment longer
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
