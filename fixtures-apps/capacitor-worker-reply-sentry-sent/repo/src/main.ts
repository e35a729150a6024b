import * as Sentry from '@sentry/capacitor';
import { loadRows } from './labs';
import type { Grouped } from './messages';
import { render } from './render';

Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/84' });

const target = document.querySelector<HTMLElement>('#years')!;
const worker = new Worker(new URL('./grouping.worker.ts', import.meta.url), { type: 'module' });

worker.onmessage = ({ data }: MessageEvent<Grouped>) => {
  Sentry.addBreadcrumb({ category: 'grouping', message: data.note });
  render(target, data.years);
};

loadRows()
  .then((rows) => worker.postMessage(rows))
  .catch(() => {
    target.textContent = 'The records could not be read.';
  });
