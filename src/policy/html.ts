/**
 * The visible text of a page, and the few marks that verdicts ask for. One pass, linear in the page's length; broken
 * markup costs text, never time.
 */

export interface PageText {
  readonly title: string;
  /** Text of the first headings. */
  readonly headings: string;
  /** All that is visible. */
  readonly visible: string;
  /** The visible text without navigation, footers, links and buttons. */
  readonly main: string;
  readonly language: string;
  readonly passwordField: boolean;
  readonly scripts: number;
  /** `id` of an element that scripts fill. */
  readonly root?: string;
  /** Text of `<noscript>`. */
  readonly withoutScripts: string;
  readonly frames: readonly string[];
  /** Where `<meta http-equiv="refresh">` leads within five seconds. */
  readonly refresh?: string;
}

/** Their content is no text, whatever it looks like. */
const RAW = new Set([
  'script',
  'style',
  'template',
  'svg',
  'iframe',
  'textarea',
  'noframes',
  'object',
  'noscript',
  'title',
]);
const ASIDE = new Set(['nav', 'footer', 'aside', 'button', 'select', 'dialog', 'a']);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);
const ROOTS: ReadonlySet<string | undefined> = new Set([
  'root',
  'app',
  '__next',
  '__nuxt',
  'gatsby-focus-wrapper',
  '___gatsby',
  'svelte',
  'main-app',
  'app-root',
]);

export function readHtml(html: string): PageText {
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()); // keeps every offset
  const visible: string[] = [];
  const main: string[] = [];
  const headings: string[] = [];
  const frames: string[] = [];
  const asides = new Map<string, number>();
  const found: { title?: string; root?: string | undefined; refresh?: string | undefined } = {};
  let [language, withoutScripts, scripts, passwordField, heading, at] = ['', '', 0, false, false, 0];

  const addText = (text: string) => {
    visible.push(text);
    if (heading) headings.push(text);
    if (asides.size === 0) main.push(text);
  };

  while (at < html.length) {
    const open = html.indexOf('<', at);
    addText(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    if (lower.startsWith('<!--', open)) {
      const end = lower.indexOf('-->', open + 2); // `<!-->` is a whole one
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9-]{0,30})/.exec(lower.slice(open, open + 34))?.[1];
    if (name === undefined) {
      const isMarkup = lower[open + 1] === '!' || lower[open + 1] === '?' || lower[open + 1] === '/';
      if (!isMarkup) addText('<');
      at = isMarkup ? after(html, '>', open) : open + 1;
      continue;
    }
    const end = endOfTag(html, open + name.length);
    const tag = html.slice(open, end);
    const closes = lower[open + 1] === '/';
    at = end;

    if (!INLINE.has(name)) addText(' ');
    if (closes) {
      if (/^h[12]$/.test(name)) heading = false;
      closeAside(asides, name);
      continue;
    }
    if (name === 'html') language = attribute(tag, 'lang') ?? '';
    if (name === 'script') scripts += 1;
    if (name === 'input' && attribute(tag, 'type')?.toLowerCase() === 'password') passwordField = true;
    if ((name === 'iframe' || name === 'embed' || name === 'frame') && frames.length < 50) {
      frames.push(attribute(tag, 'src') ?? attribute(tag, 'data-src') ?? '');
    }
    if (name === 'meta' && attribute(tag, 'http-equiv')?.toLowerCase() === 'refresh') {
      found.refresh ||= refreshOf(attribute(tag, 'content') ?? '');
    }
    const id = attribute(tag, 'id')?.toLowerCase();
    if (ROOTS.has(id)) found.root ??= id;
    if (name === 'app-root') found.root ??= name;
    if (/^h[12]$/.test(name)) heading = headings.join('').length < 2000;

    if (RAW.has(name) && !tag.endsWith('/>')) {
      const close = lower.indexOf(`</${name}`, at);
      const content = html.slice(at, close < 0 ? html.length : close);
      if (name === 'title') found.title ??= content;
      if (name === 'noscript') withoutScripts += ` ${content.replace(/<[^<>]*>/g, ' ')}`;
      at = close < 0 ? html.length : close;
    } else if (ASIDE.has(name)) {
      asides.set(name, (asides.get(name) ?? 0) + 1);
    }
  }

  const seen = tidy(visible.join(''));
  return {
    title: tidy(found.title ?? ''),
    headings: tidy(headings.join('')),
    visible: seen,
    // An element that is never closed would hide the whole page.
    main: asides.size > 0 ? seen : tidy(main.join('')),
    language,
    passwordField,
    scripts,
    withoutScripts: tidy(withoutScripts),
    frames,
    ...(found.root && { root: found.root }),
    ...(found.refresh && { refresh: found.refresh }),
  };
}

/** Whoever gives no address has the page itself read anew: that is no other place. */
function refreshOf(content: string): string | undefined {
  const [, rest = ''] = /^\s*[0-5](?:\.\d{0,9})?\s*[;,]([^>]*)/.exec(content) ?? [];
  const given = rest.trim().replace(/^url\s*=/i, '');
  return given
    .split(/["']/)
    .find((part) => part.trim() !== '')
    ?.trim();
}

function closeAside(asides: Map<string, number>, name: string): void {
  const depth = asides.get(name) ?? 0;
  if (depth > 1) asides.set(name, depth - 1);
  else asides.delete(name);
}

function after(text: string, mark: string, from: number): number {
  const index = text.indexOf(mark, from);
  return index < 0 ? text.length : index + mark.length;
}

/** A `>` in a quoted attribute value ends no tag. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  const limit = Math.min(html.length, from + 20_000);
  for (let index = from; index < limit; index += 1) {
    const character = html[index];
    if (quote) {
      if (character === quote) quote = '';
    } else if ((character === '"' || character === "'") && html[index - 1] === '=') quote = character;
    else if (character === '>') return index + 1;
  }
  return after(html, '>', from);
}

function attribute(tag: string, name: string): string | undefined {
  const mark = new RegExp(`[\\s"'/]${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)`, 'i');
  const value = mark.exec(tag.slice(0, 4000))?.[1];
  return value === undefined ? undefined : decodeEntities(value.replace(/^["']|["']$/g, ''));
}

function tidy(text: string): string {
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', ndash: '–', mdash: '—', hellip: '…' },
    ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', middot: '·', bull: '•', copy: '©' },
    ...{ szlig: 'ß', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', eth: 'ð', thorn: 'þ', lstrok: 'ł', dstrok: 'đ' },
  }),
);

/** A letter's name and one of these are an entity: `&eacute;`, `&Scaron;`. */
const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a' },
    ...{ caron: '\u030c', cedil: '\u0327' },
  }),
);

/** In the order of their code points: editors write whole Greek pages by these names. */
const GREEK: ReadonlyMap<string, string> = new Map(
  (
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi ' +
    'chi psi omega'
  )
    .split(' ')
    .flatMap((name, index) => [
      [name, String.fromCodePoint(0x3b1 + index)],
      [name.replace(/./, (letter) => letter.toUpperCase()), String.fromCodePoint(0x391 + index)],
    ]),
);

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,8}));?/gi, (whole, hex, decimal, name) => {
    if (name)
      return ENTITIES.get(name) ?? accented(name) ?? (whole.endsWith(';') ? GREEK.get(name) : undefined) ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

function accented(name: string): string | undefined {
  const accent = ACCENTS.get(name.slice(1));
  return accent === undefined ? undefined : `${name[0]}${accent}`.normalize('NFC');
}
