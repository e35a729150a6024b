import { type PageText, readHtml } from './html.ts';
import type { Page } from './observation.ts';
import { cleanText, countWords, foldText } from './text.ts';
import { countTopics, isKnownLanguage, mentionsHealth, namesPolicy, offersDomain, saysNotFound } from './words.ts';

/** What came back, as far as a page is read from it. */
export interface Content {
  /** The `Content-Type` header. */
  readonly type: string;
  /** The `Content-Disposition` header. */
  readonly disposition: string;
  readonly body: Uint8Array;
  /** More came than is read. */
  readonly cut: boolean;
  readonly host: string;
}

export interface ReadPage extends Page {
  /** Where the page sends its readers by itself. */
  readonly refresh?: string;
  /** For comparing with another page; never kept, never printed. */
  readonly text: string;
}

/** What hosts show in place of a site that is gone, word for word. */
const GONE: readonly (readonly [host: string, words: string])[] = [
  ['GitHub Pages', "there isn't a github pages site here"],
  ['Firebase Hosting', 'site not found why am i seeing this'],
  ['Heroku', 'no such app'],
  ['Vercel', 'deployment_not_found'],
  ['Amazon S3', 'nosuchbucket'],
  ['Google Cloud Storage', 'the specified bucket does not exist'],
  ['Bitbucket', 'repository not found'],
  ['Netlify', "looks like you've followed a broken link or entered a url that doesn't exist on this site"],
  ['Wix', "looks like this domain isn't connected to a website yet"],
  ['Squarespace', 'website expired'],
  ['Shopify', 'sorry, this shop is currently unavailable'],
  ['Tumblr', "whatever you were looking for doesn't currently exist at this address"],
  ['Fastly', 'fastly error: unknown domain'],
  ['Azure', '404 web site not found'],
  ['a site builder', "this site can't be found"],
];

/** Policy services whose page is a frame. */
const FRAMED = ['iubenda.com', 'termly.io', 'termsfeed.com', 'cookiebot.com', 'getterms.io', 'app.privacypolicies.com'];

/** Site builders whose pages are drawn by scripts. */
const DRAWN = ['notion.so', 'notion.site', 'sites.google.com', 'framer.website', 'framer.app', 'webflow.io'];

const NEEDS_SCRIPTS =
  /enable javascript|javascript (?:is )?(?:required|disabled)|requires javascript|activ\w{1,12} javascript|javascript aktivieren|need to enable/;

export function readPage(content: Content): ReadPage {
  const type = content.type.replace(/;.*/, '').trim().toLowerCase();
  const source = isText(type, content.body) ? decodeBody(content) : '';
  const html = isHtml(type, source) ? readHtml(source) : plainText(source);
  const title = foldText(html.title);
  const heads = foldText(`${html.title} ${html.headings}`);
  const main = foldText(html.main);
  const visible = foldText(html.visible);
  const words = countWords(html.visible);
  const titled = namesPolicy(heads);
  const gone = findGone(foldText(html.title), visible, source, words);
  const shell = findShell(html, content.host);
  const frame = html.frames.map((source) => FRAMED.find((host) => source.includes(host))).find(Boolean);

  return {
    type,
    attachment: /^\s*attachment/i.test(content.disposition),
    title: cleanText(html.title || html.headings),
    words,
    titled,
    topics: countTopics(main),
    known: isKnownLanguage(html.language),
    mentionsHealth: mentionsHealth(visible) || mentionsHealth(title),
    titledNotFound: words < 500 && !titled && (saysNotFound(title) || saysNotFound(foldText(html.headings))),
    forSale: !titled && offersDomain(title),
    passwordField: html.passwordField,
    cut: content.cut,
    text: visible,
    ...(gone && { gone }),
    ...(shell && { shell }),
    ...(frame && { frame }),
    ...(html.refresh && words < 50 && { refresh: html.refresh }),
  };
}

/** Only on pages with little else: a policy may well quote such words. */
function findGone(title: string, visible: string, source: string, words: number): string | undefined {
  if (words > 150) return undefined;
  const text = `${title} ${visible}`;
  const raw = source.slice(0, 4000).toLowerCase();
  return GONE.find(([, said]) => text.includes(said) || raw.includes(said))?.[0];
}

function findShell(html: PageText, host: string): string | undefined {
  if (html.root) return `an element "${html.root}" that scripts fill`;
  if (NEEDS_SCRIPTS.test(foldText(html.withoutScripts)) || NEEDS_SCRIPTS.test(foldText(html.visible.slice(0, 1000)))) {
    return 'a request to enable JavaScript';
  }
  const builder = DRAWN.find((name) => host === name || host.endsWith(`.${name}`));
  if (builder) return `a ${builder} page`;
  return html.scripts > 3 ? `${html.scripts} scripts` : undefined;
}

function isText(type: string, body: Uint8Array): boolean {
  if (type === '' || type === 'application/octet-stream') return !isPdf(body) && !body.subarray(0, 512).includes(0);
  return /^text\/|xhtml|xml|json|markdown/.test(type);
}

export function isPdf(body: Uint8Array): boolean {
  return Buffer.from(body.subarray(0, 5)).toString('latin1') === '%PDF-';
}

function isHtml(type: string, source: string): boolean {
  if (/html/.test(type)) return true;
  return (
    !/^text\/(plain|markdown)/.test(type) && /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<title)/i.test(source)
  );
}

/** By the byte order mark, the header or the page's own declaration; UTF-8 otherwise. */
function decodeBody({ type, body }: Content): string {
  const head = Buffer.from(body.subarray(0, 1024)).toString('latin1');
  const declared = /charset\s*=\s*["']?([\w.:-]{2,40})/i;
  const label =
    declared.exec(type)?.[1] ?? /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(head)?.[1] ?? 'utf-8';
  const marked = MARKS.find(([, ...bytes]) => bytes.every((byte, index) => body[index] === byte))?.[0];
  try {
    return new TextDecoder(marked ?? label).decode(body);
  } catch {
    return new TextDecoder().decode(body); // a label nobody knows
  }
}

/** What a text begins with that says how it is coded, whatever a server says. */
const MARKS: readonly (readonly [label: string, ...bytes: readonly number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

function plainText(source: string): PageText {
  const lines = source.split(/\r\n?|\n/, 40).map((line) => line.replace(/^[#=*\s]+|(?<![#=*\s])[#=*\s]+$/g, ''));
  const visible = source.replace(/\s+/g, ' ').trim();
  return {
    title: lines.find((line) => line !== '') ?? '',
    headings: '',
    visible,
    main: visible,
    language: '',
    passwordField: false,
    scripts: 0,
    withoutScripts: '',
    frames: [],
  };
}
