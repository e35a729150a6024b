import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Quote } from '../../src/quotes/quotes.ts';
import { MINIMUM_IOS, nameOfType } from '../../src/rules/shared/keys.ts';

/** What a path answers: a body, or what goes wrong there. */
export type Answer =
  | string
  | { readonly status: number; readonly to?: string; readonly body?: string }
  | { readonly cut: string }
  | 'hang up';

export interface LoopbackApple {
  readonly origin: string;
  readonly requests: string[];
  /** By path. What is not here is not found. */
  readonly pages: Map<string, Answer>;
  close(): Promise<void>;
}

/** An Apple that listens on this machine, and holds what it is given to hold. */
export async function startApple(pages: Iterable<readonly [string, Answer]> = []): Promise<LoopbackApple> {
  const held = new Map(pages);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '');
    requests.push(path);
    const answer = held.get(path) ?? { status: 404 };
    if (answer === 'hang up') return void request.socket.destroy();
    if (typeof answer === 'string') return void response.writeHead(200).end(answer);
    if ('cut' in answer) {
      response.writeHead(200, { 'content-length': `${answer.cut.length * 2}` }).write(answer.cut);
      setTimeout(() => request.socket.destroy(), 20);
      return;
    }
    response.writeHead(answer.status, answer.to === undefined ? {} : { location: answer.to }).end(answer.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ requests, pages: held },
    close: () => new Promise((resolve) => void server.closeAllConnections() ?? server.close(() => resolve())),
  };
}

interface Written {
  readonly title?: string;
  readonly paragraphs?: readonly string[];
  readonly ios?: string;
  /** Paths under "Topics". */
  readonly topics?: readonly string[];
  readonly values?: readonly string[];
}

const last = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** A page as Apple's Markdown writes it. */
export function markdownPage({ title = 'A page', paragraphs = [], ios, topics = [] }: Written): string {
  const facts = { ...(ios && { availability: [`iOS: ${ios}`, 'visionOS: -'] }), metadataVersion: '0.1.0', title };
  const list = topics.map((path) => `[\`${last(path)}\`](${path})\n\nWhat it is.\n`).join('\n');
  return `<!--
${JSON.stringify(facts, null, 2)}
-->

# ${title}

## Discussion

${paragraphs.join('\n\n')}
${topics.length > 0 ? `\n## Topics\n\n### All of them\n\n${list}` : ''}
## See Also

[\`other\`](/documentation/healthkit/hkclinicaltypeidentifier/otherRecord)

---

Copyright &copy; 2026 Apple Inc. All rights reserved.`;
}

/** The same as the JSON that DocC draws pages from. */
export function doccPage({ title = 'A page', paragraphs = [], ios, topics = [], values = [] }: Written): string {
  const [introducedAt, deprecatedAt] = (ios ?? '').split(/ ?- ?/);
  const inline = (text: string) => [{ type: 'text', text }];
  return JSON.stringify({
    schemaVersion: { major: 0, minor: 3, patch: 0 },
    metadata: {
      title,
      ...(ios && { platforms: [{ name: 'iOS', introducedAt, ...(deprecatedAt && { deprecatedAt }) }] }),
    },
    abstract: inline('What the page is about.'),
    primaryContentSections: [
      ...(values.length > 0
        ? [
            {
              kind: 'possibleValues',
              values: values.map((name) => ({
                name,
                content: [{ type: 'paragraph', inlineContent: inline('It is.') }],
              })),
            },
          ]
        : []),
      {
        kind: 'content',
        content: paragraphs.map((text) => ({ type: 'paragraph', inlineContent: inline(text) })),
      },
    ],
    topicSections: [{ title: 'All of them', identifiers: topics.map((path) => `doc://x${path}`) }],
    references: Object.fromEntries(topics.map((path) => [`doc://x${path}`, { title: last(path), url: path }])),
  });
}

/** The same as a page of the web. */
export function webPage({ title = 'A page', paragraphs = [] }: Written): string {
  const filler = 'Here are words that nobody quotes, so that the page is as long as such pages are. '.repeat(8);
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title><script>if (a < b) go()</script></head><body>
<nav><a href="/">Home</a></nav><main><h1>${title}</h1><p>${filler}</p>
${paragraphs.map((text) => `<li><p>${text}</p></li>`).join('\n')}
</main><footer>Copyright</footer></body></html>\n`;
}

const TYPES = '/documentation/HealthKit/HKClinicalTypeIdentifier';
const ACCESS = '/documentation/bundleresources/entitlements/com.apple.developer.healthkit.access';

/** Every page that is quoted or compared, each as Apple has it when nothing has changed. */
export function unchangedPages(quotes: readonly Quote[], links: readonly string[] = []): Map<string, Answer> {
  const pages = new Map<string, Answer>();
  const types = [...MINIMUM_IOS].map(([type, ios]) => [nameOfType(type), ios] as const);
  const paths = [...quotes.map(({ url }) => url), ...links].map((url) => new URL(url).pathname);
  for (const path of new Set([...paths, ...types.map(([name]) => `${TYPES.toLowerCase()}/${name.toLowerCase()}`)])) {
    const paragraphs = quotes
      .filter(({ url }) => new URL(url).pathname === path)
      .map(({ says }) => `Before it. ${says.replaceAll('…', ' and what is left out ')} After it.`);
    const [, ios] = types.find(([name]) => path === `${TYPES.toLowerCase()}/${name.toLowerCase()}`) ?? [];
    const written: Written = {
      ...{ title: last(path), paragraphs },
      ...(ios !== undefined && { ios: `${ios}.0 -` }),
      ...(path === TYPES.toLowerCase() && { topics: types.map(([name]) => `${TYPES}/${name}`) }),
      ...(path === ACCESS && { values: ['health-records'] }),
    };
    if (path.startsWith('/documentation/bundleresources/'))
      pages.set(`/tutorials/data${path.toLowerCase()}.json`, doccPage(written));
    else if (path.startsWith('/documentation/')) pages.set(`${path}.md`, markdownPage(written));
    else pages.set(path, webPage(written));
  }
  return pages;
}
