export const id = "policy-probe";
export const ids = ["policy-probe"];
export const modules = {

/***/ "policy/probe-connection.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ connectThrough),
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   W_: () => (/* binding */ NoAnswer),
/* harmony export */   YB: () => (/* binding */ proxyAuthorization),
/* harmony export */   dw: () => (/* binding */ stage),
/* harmony export */   m6: () => (/* binding */ connectTo),
/* harmony export */   tu: () => (/* binding */ tunnelStrictly)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:http\"");
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:net\"");
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("external \"node:tls\"");
/* harmony import */ var _static_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("policy/static.js");




class NoAnswer extends Error {
    stage;
    code;
    constructor(stage, code) {
        super(`${stage}: ${code}`);
        this.name = 'NoAnswer';
        this.stage = stage;
        this.code = code;
    }
}
async function stage(name, signal, work) {
    let stop;
    const stopped = new Promise((_resolve, reject) => {
        stop = () => reject(new NoAnswer(name, 'TIMEOUT'));
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop);
    });
    try {
        return await Promise.race([work, stopped]);
    }
    catch (error) {
        throw error instanceof NoAnswer ? error : new NoAnswer(name, codeOf(error));
    }
    finally {
        if (stop)
            signal.removeEventListener('abort', stop);
        work.catch(() => undefined);
    }
}
function codeOf(error) {
    const errors = error instanceof AggregateError && error.errors.length > 0 ? error.errors : [error];
    const codes = errors.map((one) => {
        const code = one instanceof Error && 'code' in one ? String(one.code) : 'UNKNOWN';
        return code === 'ETIMEDOUT' || code === 'ERR_SOCKET_CONNECTION_TIMEOUT' ? 'TIMEOUT' : code;
    });
    return ['TIMEOUT', 'ECONNREFUSED'].find((code) => codes.includes(code)) ?? codes[0] ?? 'UNKNOWN';
}
function lookUp(name, network, signal) {
    const family = node_net__WEBPACK_IMPORTED_MODULE_1__.isIP(name);
    if (family !== 0)
        return Promise.resolve([{ address: name, family }]);
    const found = new Promise((resolve, reject) => {
        network.lookup(name, (error, addresses) => {
            if (error)
                reject(error);
            else if (addresses.length === 0)
                reject(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }));
            else
                resolve(addresses);
        });
    });
    return stage('lookup', signal, found);
}
async function connectTo(url, addresses, network, signal) {
    const socket = network.connect({ name: (0,_static_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n0)(url), port: portOf(url), addresses });
    closeWith(signal, socket);
    await stage('connect', signal, opened(socket, 'connect'));
    return url.protocol === 'https:'
        ? secure(socket, (0,_static_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n0)(url), network, signal)
        : { socket, chainIncomplete: false };
}
async function connectThrough(proxy, url, network, signal) {
    const socket = await openProxy(proxy, url, signal);
    return url.protocol === 'http:' ? { socket, chainIncomplete: false } : secure(socket, (0,_static_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n0)(url), network, signal);
}
async function tunnelStrictly(proxy, url, signal) {
    const tunnel = await openProxy(proxy, url, signal);
    const secured = node_tls__WEBPACK_IMPORTED_MODULE_2__.connect({ socket: tunnel, ALPNProtocols: ['http/1.1'], ...nameOf((0,_static_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n0)(url)) });
    closeWith(signal, secured, tunnel);
    await stage('tls', signal, opened(secured, 'secureConnect'));
    return secured;
}
async function openProxy(proxy, url, signal) {
    if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:')
        throw new NoAnswer('proxy', 'UNSUPPORTED_PROXY');
    const plain = node_net__WEBPACK_IMPORTED_MODULE_1__.connect({ host: (0,_static_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n0)(proxy), port: portOf(proxy) });
    closeWith(signal, plain);
    await stage('proxy', signal, opened(plain, 'connect'));
    const socket = proxy.protocol === 'https:' ? await secureProxy(plain, proxy, signal) : plain;
    if (url.protocol === 'https:')
        await stage('proxy', signal, openTunnel(socket, proxy, url));
    return socket;
}
function proxyAuthorization({ username, password }) {
    if (username === '' && password === '')
        return {};
    const pair = `${decode(username)}:${decode(password)}`;
    return { 'Proxy-Authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}
function openTunnel(socket, proxy, url) {
    return new Promise((resolve, reject) => {
        const target = `${url.hostname}:${portOf(url)}`;
        const headers = { Host: target, ...proxyAuthorization(proxy) };
        const request = node_http__WEBPACK_IMPORTED_MODULE_0__.request({
            method: 'CONNECT',
            path: target,
            headers,
            createConnection: () => socket,
        });
        request.once('connect', ({ statusCode }) => {
            if (statusCode === 200)
                resolve();
            else
                reject(new NoAnswer('proxy', `HTTP_${statusCode}`));
        });
        request.once('error', reject);
        request.end();
    });
}
async function secureProxy(socket, proxy, signal) {
    const secured = node_tls__WEBPACK_IMPORTED_MODULE_2__.connect({ socket, ...nameOf((0,_static_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n0)(proxy)) });
    closeWith(signal, secured, socket);
    await stage('proxy', signal, opened(secured, 'secureConnect'));
    return secured;
}
async function secure(socket, host, network, signal) {
    const ca = network.authorities;
    const options = { socket, ALPNProtocols: ['http/1.1'], minVersion: 'TLSv1.2', rejectUnauthorized: false };
    const secured = node_tls__WEBPACK_IMPORTED_MODULE_2__.connect({ ...options, ...nameOf(host), ...(ca !== undefined && { ca }) });
    closeWith(signal, secured, socket);
    await stage('tls', signal, opened(secured, 'secureConnect'));
    if (secured.authorized)
        return { socket: secured, chainIncomplete: false };
    const code = String(secured.authorizationError);
    if (code !== 'UNABLE_TO_VERIFY_LEAF_SIGNATURE')
        throw new NoAnswer('tls', code);
    const certificate = secured.getPeerCertificate();
    const mismatch = node_tls__WEBPACK_IMPORTED_MODULE_2__.checkServerIdentity(host, certificate);
    if (mismatch)
        throw new NoAnswer('tls', 'ERR_TLS_CERT_ALTNAME_INVALID');
    return { socket: secured, chainIncomplete: true };
}
function nameOf(host) {
    return node_net__WEBPACK_IMPORTED_MODULE_1__.isIP(host) === 0 ? { host, servername: host } : { host };
}
function portOf(url) {
    return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}
function opened(socket, event) {
    return new Promise((resolve, reject) => {
        socket.once(event, resolve);
        socket.once('error', reject);
        socket.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    });
}
function closeWith(signal, socket, under) {
    socket.on('error', () => undefined);
    if (under)
        covered.add(under);
    const close = () => {
        if (!covered.has(socket))
            socket.destroy();
    };
    if (signal.aborted)
        close();
    else
        signal.addEventListener('abort', close, { once: true });
}
const covered = new WeakSet();


/***/ }),

/***/ "policy/probe.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  probe: () => (/* binding */ probe)
});

var external_node_crypto_ = __webpack_require__("external \"node:crypto\"");
;
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
const ROOTS = new Set([
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
function readHtml(html) {
    const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    const visible = [];
    const main = [];
    const headings = [];
    const frames = [];
    const asides = new Map();
    const found = {};
    let [language, withoutScripts, scripts, passwordField, heading, at] = ['', '', 0, false, false, 0];
    const addText = (text) => {
        visible.push(text);
        if (heading)
            headings.push(text);
        if (asides.size === 0)
            main.push(text);
    };
    while (at < html.length) {
        const open = html.indexOf('<', at);
        addText(html.slice(at, open < 0 ? html.length : open));
        if (open < 0)
            break;
        if (lower.startsWith('<!--', open)) {
            const end = lower.indexOf('-->', open + 2);
            at = end < 0 ? html.length : end + 3;
            continue;
        }
        const name = /^<\/?([a-z][a-z0-9-]{0,30})/.exec(lower.slice(open, open + 34))?.[1];
        if (name === undefined) {
            const isMarkup = lower[open + 1] === '!' || lower[open + 1] === '?' || lower[open + 1] === '/';
            if (!isMarkup)
                addText('<');
            at = isMarkup ? after(html, '>', open) : open + 1;
            continue;
        }
        const end = endOfTag(html, open + name.length);
        const tag = html.slice(open, end);
        const closes = lower[open + 1] === '/';
        at = end;
        if (!INLINE.has(name))
            addText(' ');
        if (closes) {
            if (/^h[12]$/.test(name))
                heading = false;
            closeAside(asides, name);
            continue;
        }
        if (name === 'html')
            language = attribute(tag, 'lang') ?? '';
        if (name === 'script')
            scripts += 1;
        if (name === 'input' && attribute(tag, 'type')?.toLowerCase() === 'password')
            passwordField = true;
        if ((name === 'iframe' || name === 'embed' || name === 'frame') && frames.length < 50) {
            frames.push(attribute(tag, 'src') ?? attribute(tag, 'data-src') ?? '');
        }
        if (name === 'meta' && attribute(tag, 'http-equiv')?.toLowerCase() === 'refresh') {
            found.refresh ||= refreshOf(attribute(tag, 'content') ?? '');
        }
        const id = attribute(tag, 'id')?.toLowerCase();
        if (ROOTS.has(id))
            found.root ??= id;
        if (name === 'app-root')
            found.root ??= name;
        if (/^h[12]$/.test(name))
            heading = headings.join('').length < 2000;
        if (RAW.has(name) && !tag.endsWith('/>')) {
            const close = lower.indexOf(`</${name}`, at);
            const content = html.slice(at, close < 0 ? html.length : close);
            if (name === 'title')
                found.title ??= content;
            if (name === 'noscript')
                withoutScripts += ` ${content.replace(/<[^<>]*>/g, ' ')}`;
            at = close < 0 ? html.length : close;
        }
        else if (ASIDE.has(name)) {
            asides.set(name, (asides.get(name) ?? 0) + 1);
        }
    }
    const seen = tidy(visible.join(''));
    return {
        title: tidy(found.title ?? ''),
        headings: tidy(headings.join('')),
        visible: seen,
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
function refreshOf(content) {
    const [, rest = ''] = /^\s*[0-5](?:\.\d{0,9})?\s*[;,]([^>]*)/.exec(content) ?? [];
    const given = rest.trim().replace(/^url\s*=/i, '');
    return given
        .split(/["']/)
        .find((part) => part.trim() !== '')
        ?.trim();
}
function closeAside(asides, name) {
    const depth = asides.get(name) ?? 0;
    if (depth > 1)
        asides.set(name, depth - 1);
    else
        asides.delete(name);
}
function after(text, mark, from) {
    const index = text.indexOf(mark, from);
    return index < 0 ? text.length : index + mark.length;
}
function endOfTag(html, from) {
    let quote = '';
    const limit = Math.min(html.length, from + 20_000);
    for (let index = from; index < limit; index += 1) {
        const character = html[index];
        if (quote) {
            if (character === quote)
                quote = '';
        }
        else if ((character === '"' || character === "'") && html[index - 1] === '=')
            quote = character;
        else if (character === '>')
            return index + 1;
    }
    return after(html, '>', from);
}
function attribute(tag, name) {
    const mark = new RegExp(`[\\s"'/]${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)`, 'i');
    const value = mark.exec(tag.slice(0, 4000))?.[1];
    return value === undefined ? undefined : decodeEntities(value.replace(/^["']|["']$/g, ''));
}
function tidy(text) {
    return decodeEntities(text).replace(/\s+/g, ' ').trim();
}
const ENTITIES = new Map(Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', ndash: '–', mdash: '—', hellip: '…' },
    ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', middot: '·', bull: '•', copy: '©' },
    ...{ szlig: 'ß', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', eth: 'ð', thorn: 'þ', lstrok: 'ł', dstrok: 'đ' },
}));
const ACCENTS = new Map(Object.entries({
    ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a' },
    ...{ caron: '\u030c', cedil: '\u0327' },
}));
const GREEK = new Map(('alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi ' +
    'chi psi omega')
    .split(' ')
    .flatMap((name, index) => [
    [name, String.fromCodePoint(0x3b1 + index)],
    [name.replace(/./, (letter) => letter.toUpperCase()), String.fromCodePoint(0x391 + index)],
]));
function decodeEntities(text) {
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,8}));?/gi, (whole, hex, decimal, name) => {
        if (name)
            return ENTITIES.get(name) ?? accented(name) ?? (whole.endsWith(';') ? GREEK.get(name) : undefined) ?? whole;
        const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
        return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
    });
}
function accented(name) {
    const accent = ACCENTS.get(name.slice(1));
    return accent === undefined ? undefined : `${name[0]}${accent}`.normalize('NFC');
}

var policy_text = __webpack_require__("policy/text.js");
var policy_words = __webpack_require__("policy/words.js");
;



const GONE = [
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
const FRAMED = ['iubenda.com', 'termly.io', 'termsfeed.com', 'cookiebot.com', 'getterms.io', 'app.privacypolicies.com'];
const DRAWN = ['notion.so', 'notion.site', 'sites.google.com', 'framer.website', 'framer.app', 'webflow.io'];
const NEEDS_SCRIPTS = /enable javascript|javascript (?:is )?(?:required|disabled)|requires javascript|activ\w{1,12} javascript|javascript aktivieren|need to enable/;
function readPage(content) {
    const type = content.type.replace(/;.*/, '').trim().toLowerCase();
    const source = isText(type, content.body) ? decodeBody(content) : '';
    const html = isHtml(type, source) ? readHtml(source) : plainText(source);
    const title = (0,policy_text/* foldText */.TH)(html.title);
    const heads = (0,policy_text/* foldText */.TH)(`${html.title} ${html.headings}`);
    const main = (0,policy_text/* foldText */.TH)(html.main);
    const visible = (0,policy_text/* foldText */.TH)(html.visible);
    const words = (0,policy_text/* countWords */.rj)(html.visible);
    const titled = (0,policy_words/* namesPolicy */.rB)(heads);
    const gone = findGone((0,policy_text/* foldText */.TH)(html.title), visible, source, words);
    const shell = findShell(html, content.host);
    const frame = html.frames.map((source) => FRAMED.find((host) => source.includes(host))).find(Boolean);
    return {
        type,
        attachment: /^\s*attachment/i.test(content.disposition),
        title: (0,policy_text/* cleanText */.X5)(html.title || html.headings),
        words,
        titled,
        topics: (0,policy_words/* countTopics */.mI)(main),
        known: (0,policy_words/* isKnownLanguage */.Y4)(html.language),
        mentionsHealth: (0,policy_words/* mentionsHealth */.Yz)(visible) || (0,policy_words/* mentionsHealth */.Yz)(title),
        titledNotFound: words < 500 && !titled && ((0,policy_words/* saysNotFound */.M0)(title) || (0,policy_words/* saysNotFound */.M0)((0,policy_text/* foldText */.TH)(html.headings))),
        forSale: !titled && (0,policy_words/* offersDomain */.qF)(title),
        passwordField: html.passwordField,
        cut: content.cut,
        text: visible,
        ...(gone && { gone }),
        ...(shell && { shell }),
        ...(frame && { frame }),
        ...(html.refresh && words < 50 && { refresh: html.refresh }),
    };
}
function findGone(title, visible, source, words) {
    if (words > 150)
        return undefined;
    const text = `${title} ${visible}`;
    const raw = source.slice(0, 4000).toLowerCase();
    return GONE.find(([, said]) => text.includes(said) || raw.includes(said))?.[0];
}
function findShell(html, host) {
    if (html.root)
        return `an element "${html.root}" that scripts fill`;
    if (NEEDS_SCRIPTS.test((0,policy_text/* foldText */.TH)(html.withoutScripts)) || NEEDS_SCRIPTS.test((0,policy_text/* foldText */.TH)(html.visible.slice(0, 1000)))) {
        return 'a request to enable JavaScript';
    }
    const builder = DRAWN.find((name) => host === name || host.endsWith(`.${name}`));
    if (builder)
        return `a ${builder} page`;
    return html.scripts > 3 ? `${html.scripts} scripts` : undefined;
}
function isText(type, body) {
    if (type === '' || type === 'application/octet-stream')
        return !isPdf(body) && !body.subarray(0, 512).includes(0);
    return /^text\/|xhtml|xml|json|markdown/.test(type);
}
function isPdf(body) {
    return Buffer.from(body.subarray(0, 5)).toString('latin1') === '%PDF-';
}
function isHtml(type, source) {
    if (/html/.test(type))
        return true;
    return (!/^text\/(plain|markdown)/.test(type) && /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<title)/i.test(source));
}
function decodeBody({ type, body }) {
    const head = Buffer.from(body.subarray(0, 1024)).toString('latin1');
    const declared = /charset\s*=\s*["']?([\w.:-]{2,40})/i;
    const label = declared.exec(type)?.[1] ?? /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(head)?.[1] ?? 'utf-8';
    const marked = MARKS.find(([, ...bytes]) => bytes.every((byte, index) => body[index] === byte))?.[0];
    try {
        return new TextDecoder(marked ?? label).decode(body);
    }
    catch {
        return new TextDecoder().decode(body);
    }
}
const MARKS = [
    ['utf-8', 0xef, 0xbb, 0xbf],
    ['utf-16le', 0xff, 0xfe],
    ['utf-16be', 0xfe, 0xff],
];
function plainText(source) {
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

var external_node_http_ = __webpack_require__("external \"node:http\"");
var external_node_stream_ = __webpack_require__("external \"node:stream\"");
var external_node_zlib_ = __webpack_require__("external \"node:zlib\"");
var tool = __webpack_require__("tool.js");
var policy_addresses = __webpack_require__("policy/addresses.js");
var probe_connection = __webpack_require__("policy/probe-connection.js");
var proxies = __webpack_require__("policy/proxies.js");
var policy_static = __webpack_require__("policy/static.js");
;








const HEADERS = {
    'User-Agent': `Mozilla/5.0 (compatible; ${tool/* NAME */.o_}/${tool/* VERSION */.xv}; +${tool/* HOME */.yZ})`,
    Accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
    'Accept-Language': 'en',
    'Accept-Encoding': 'gzip, deflate, br',
    Connection: 'close',
};
async function request(url, until, context) {
    const { network, environment, allowPrivateNetwork } = context;
    const refusal = refuse(url, allowPrivateNetwork);
    if (refusal)
        return refusal;
    const proxy = (0,proxies/* findProxy */.E)(url, environment);
    const time = new AbortController();
    const end = () => time.abort();
    const left = until - network.now();
    let timer = setTimeout(end, Math.max(0, Math.min(network.limits.answerMs, left)));
    let addresses = [];
    try {
        addresses = proxy ? await tryLookUp(url, network, time.signal) : await (0,probe_connection/* lookUp */.TE)((0,policy_static/* bareHost */.n0)(url), network, time.signal);
        const objection = objectTo(url, addresses, allowPrivateNetwork);
        if (objection)
            return objection;
        const connection = proxy
            ? await (0,probe_connection/* connectThrough */.EM)(proxy, url, network, time.signal)
            : await (0,probe_connection/* connectTo */.m6)(url, addresses, network, time.signal);
        const response = await (0,probe_connection/* stage */.dw)('answer', time.signal, send(url, connection, proxy));
        if (proxy && response.statusCode === 407)
            throw new probe_connection/* NoAnswer */.W_('proxy', 'HTTP_407');
        clearTimeout(timer);
        timer = setTimeout(end, Math.max(0, until - network.now()));
        const { body, cut } = await (0,probe_connection/* stage */.dw)('answer', time.signal, readBody(response, network.limits.bodyBytes));
        return {
            kind: 'answer',
            status: response.statusCode ?? 0,
            headers: readHeaders(response),
            body,
            cut,
            chainIncomplete: connection.chainIncomplete,
            proxied: proxy !== undefined,
        };
    }
    catch (error) {
        if (!(error instanceof probe_connection/* NoAnswer */.W_))
            throw error;
        const onlyIpv6 = addresses.length > 0 && addresses.every(({ family }) => family === 6);
        return { kind: 'failure', stage: error.stage, code: error.code, onlyIpv6, proxied: proxy !== undefined };
    }
    finally {
        clearTimeout(timer);
        end();
    }
}
function refuse(url, allowPrivateNetwork) {
    const { fault } = (0,policy_static/* readUrl */.wo)(url.href, allowPrivateNetwork);
    if (fault?.kind === 'local-name' || fault?.kind === 'private-address') {
        return { kind: 'refused', what: 'address', why: fault.why };
    }
    const port = (0,probe_connection/* portOf */.HM)(url);
    if (allowPrivateNetwork || port === 80 || port === 443)
        return undefined;
    return { kind: 'refused', what: 'port', why: `port ${port} is neither 80 nor 443` };
}
function objectTo(url, addresses, allowPrivateNetwork) {
    for (const { address } of addresses) {
        const objection = (0,policy_addresses/* findObjection */.RC)(address, allowPrivateNetwork);
        if (objection)
            return { kind: 'refused', what: 'address', why: `${(0,policy_static/* bareHost */.n0)(url)} leads to ${address}, ${objection}` };
    }
    return undefined;
}
async function tryLookUp(url, network, signal) {
    try {
        return await (0,probe_connection/* lookUp */.TE)((0,policy_static/* bareHost */.n0)(url), network, AbortSignal.any([signal, AbortSignal.timeout(2000)]));
    }
    catch (error) {
        if (error instanceof probe_connection/* NoAnswer */.W_)
            return [];
        throw error;
    }
}
function send(url, { socket }, proxy) {
    const toProxy = proxy !== undefined && url.protocol === 'http:';
    const path = `${url.pathname}${url.search}`;
    return new Promise((resolve, reject) => {
        const sent = external_node_http_.request({
            path: toProxy ? `http://${url.host}${path}` : path,
            headers: { Host: url.host, ...HEADERS, ...(toProxy && (0,probe_connection/* proxyAuthorization */.YB)(proxy)) },
            maxHeaderSize: 64 * 1024,
            createConnection: () => socket,
        });
        sent.once('response', resolve);
        sent.once('error', reject);
        sent.end();
    });
}
function readHeaders({ headers }) {
    return new Map(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]));
}
async function readBody(response, limit) {
    const decoder = decoderFor(response.headers['content-encoding'] ?? '');
    const stream = decoder ? (0,external_node_stream_.pipeline)(response, decoder, () => undefined) : response;
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            chunks.push(chunk);
            size += chunk.length;
            if (size > limit)
                break;
        }
    }
    catch (error) {
        const isBroken = error instanceof Error && 'code' in error && /^(?:Z_|ERR_BROTLI|ERR__ERROR)/.test(String(error.code));
        if (!isBroken || size === 0)
            throw error;
        return { body: Buffer.concat(chunks).subarray(0, limit), cut: true };
    }
    return { body: Buffer.concat(chunks).subarray(0, limit), cut: size > limit };
}
function decoderFor(encoding) {
    switch (encoding.toLowerCase()) {
        case 'gzip':
        case 'x-gzip':
            return external_node_zlib_.createGunzip();
        case 'deflate':
            return external_node_zlib_.createInflate();
        case 'br':
            return external_node_zlib_.createBrotliDecompress();
        default:
            return undefined;
    }
}

;
const WALLS = [
    ['Cloudflare', ({ headers }) => headers.get('cf-mitigated') === 'challenge'],
    [
        'Cloudflare',
        (face) => isServedBy(face, 'cloudflare') && [403, 503, 429].includes(face.status) && CLOUDFLARE.test(face.body),
    ],
    [
        'AWS WAF',
        ({ headers, status }) => /challenge|captcha/.test(headers.get('x-amzn-waf-action') ?? '') && status !== 200,
    ],
    ['Vercel', ({ headers }) => /challenge|deny/.test(headers.get('x-vercel-mitigated') ?? '')],
    ['DataDome', (face) => [401, 403].includes(face.status) && isDataDome(face)],
    ['Akamai', (face) => face.status >= 400 && isServedBy(face, 'akamaighost')],
    [
        'Akamai',
        ({ body }) => body.includes('access denied') && body.includes('reference #') && body.includes('errors.edgesuite.net'),
    ],
    ['Imperva', ({ status, body, text }) => body.includes('_incapsula_resource') && (status >= 400 || text < 1000)],
    ['Sucuri', ({ headers, body }) => headers.has('x-sucuri-block') || body.includes('sucuri website firewall')],
    [
        'a CAPTCHA',
        ({ body, text }) => text < 1000 &&
            /px-captcha|geetest|hcaptcha|g-recaptcha|cf-turnstile/.test(body) &&
            !/<form[^<>]{1,2000}(?:contact|newsletter|subscribe)/.test(body),
    ],
    ['LinkedIn', ({ status }) => status === 999],
];
const CLOUDFLARE = /just a moment|cf-chl|attention required|error code: 1020|sorry, you have been blocked/;
function findWall(face) {
    return WALLS.find(([, shows]) => shows(face))?.[0];
}
function findStorageDenial({ status, headers, body }) {
    if (status !== 403)
        return undefined;
    const isDenied = body.includes('<code>accessdenied</code>') || body.includes('<code>authenticationfailed</code>');
    if (headers.has('x-guploader-uploadid') || (isDenied && body.includes('storage.objects.get')))
        return 'Google Cloud Storage';
    if (headers.has('x-ms-error-code') || /windows-azure-blob/i.test(headers.get('server') ?? ''))
        return 'Azure Blob Storage';
    if (isDenied || (headers.has('x-amz-request-id') && isServedBy({ headers }, 'amazons3')))
        return 'Amazon S3';
    return undefined;
}
function saysOriginUnknown({ status, body }) {
    return status === 530 && /\b1016\b|origin dns error/.test(body);
}
function isServedBy({ headers }, name) {
    return (headers.get('server') ?? '').toLowerCase().includes(name);
}
function isDataDome({ headers, body }) {
    const header = headers.get('x-datadome');
    return (header !== undefined && header !== 'protected') || body.includes('captcha-delivery.com');
}

;






const TIMER_SLACK = 20;
const TRANSIENT_STATUSES = [408, 425, 429, 500, 502, 503, 504];
const TRANSIENT_CODES = ['TIMEOUT', 'ECONNRESET', 'EPIPE', 'EAI_AGAIN', 'ESERVFAIL', 'ECONNREFUSED'];
async function probe(url, context) {
    const { network, deadline } = context;
    const { limits } = network;
    let until = Math.min(network.now() + limits.urlMs, deadline);
    let asked = 0;
    let trip = await follow(url, until, context);
    let requests = 1;
    async function again(ms) {
        if (network.now() + ms >= until)
            return false;
        await network.sleep(ms);
        trip = await follow(url, until, context);
        requests += 1;
        return true;
    }
    async function isCutOff() {
        const { outcome, proxied } = trip;
        if (outcome.kind !== 'failure' || outcome.stage !== 'lookup' || proxied)
            return false;
        return !(await context.controls.resolve()).resolves;
    }
    while (requests < limits.tries && isTransient(trip) && !(await isCutOff())) {
        const { retryAfter } = trip;
        if (retryAfter !== undefined) {
            if (asked + retryAfter > limits.retryAfterMs)
                break;
            asked += retryAfter;
            until = Math.min(until + retryAfter, deadline);
        }
        const backoff = limits.backoffMs * (2 ** (requests - 1) + network.random() / 4);
        if (!(await again(retryAfter ?? backoff)))
            break;
    }
    let confirmed = false;
    const end = describeEnd(trip);
    if (end !== undefined && !(await isCutOff()) && (await again(limits.confirmMs)))
        confirmed = describeEnd(trip) === end;
    const isOver = trip.outcome.kind === 'failure' && network.now() >= deadline - TIMER_SLACK;
    return {
        outcome: isOver ? { kind: 'out-of-time' } : trip.outcome,
        hops: trip.hops,
        requests,
        confirmed,
        finalUrl: trip.finalUrl.href,
        chainIncomplete: trip.chainIncomplete,
        proxied: trip.proxied,
        ...(!isOver && (await control(trip, url, until, context))),
    };
}
async function control(trip, url, until, context) {
    const { outcome, proxied } = trip;
    if (outcome.kind === 'failure') {
        if (/^(?:SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT)/.test(outcome.code)) {
            const intercepted = await context.controls.isIntercepted();
            return intercepted === undefined ? {} : { intercepted };
        }
        const isOurs = outcome.stage === 'lookup' || (outcome.stage === 'connect' && outcome.code !== 'ECONNREFUSED');
        return isOurs && !proxied ? { control: await context.controls.resolve() } : {};
    }
    if (outcome.kind !== 'response')
        return {};
    const { status, page } = outcome;
    if (status === 200 && !page.titled && page.topics < 3 && page.words > 0) {
        const madeUp = await compareWithMadeUp(trip, until, context);
        return madeUp ? { madeUp } : {};
    }
    const encoded = [400, 414, 431].includes(status) ? encodeStrictly(url) : undefined;
    if (!encoded || encoded.href === url.href)
        return {};
    const other = await follow(encoded, until, context);
    return other.outcome.kind === 'response' && other.outcome.status === 200 ? { worksAs: encoded.href } : {};
}
async function compareWithMadeUp(trip, until, context) {
    const name = (0,external_node_crypto_.randomBytes)(12).toString('hex');
    const other = await follow(new URL(name, trip.finalUrl), until, context);
    if (other.outcome.kind !== 'response')
        return undefined;
    if (other.outcome.status !== 200)
        return 'different';
    const [own, made] = [trip.text.replaceAll(trip.finalUrl.pathname.toLowerCase(), ''), other.text.replaceAll(name, '')];
    return (0,policy_text/* compareTexts */.qy)(own, made) >= 0.9 ? 'same' : 'different';
}
function encodeStrictly(url) {
    const path = url.pathname.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/[|^[\]\\{}`"<> ]/g, encodeURIComponent);
    const search = url.search.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/[|^[\]\\{}`"<> ]/g, encodeURIComponent);
    return new URL(`${path}${search}`, url.origin);
}
function describeEnd({ outcome }) {
    if (outcome.kind === 'failure')
        return outcome.code === 'ENOTFOUND' ? 'ENOTFOUND' : undefined;
    if (outcome.kind !== 'response' || outcome.wall)
        return undefined;
    if (outcome.status === 530)
        return outcome.originUnknown ? 'origin' : undefined;
    return outcome.status === 404 || outcome.status === 410 ? 'gone' : undefined;
}
function isTransient({ outcome }) {
    if (outcome.kind === 'response')
        return !outcome.wall && TRANSIENT_STATUSES.includes(outcome.status);
    return outcome.kind === 'failure' && outcome.stage !== 'proxy' && TRANSIENT_CODES.includes(outcome.code);
}
async function follow(start, until, context) {
    const hops = [];
    const seen = new Set([withoutFragment(start)]);
    let url = start;
    let [chainIncomplete, proxied] = [false, false];
    const end = (outcome, more = {}) => ({
        ...{ outcome, hops, finalUrl: url, chainIncomplete, proxied, text: '' },
        ...more,
    });
    for (;;) {
        const reply = await request(url, until, context);
        if (reply.kind === 'refused')
            return end(hops.length > 0 ? refusedHop(reply, url) : reply);
        proxied ||= reply.proxied;
        if (reply.kind === 'failure') {
            const { stage, code, onlyIpv6 } = reply;
            return end({ kind: 'failure', stage, code, onlyIpv6 });
        }
        chainIncomplete ||= reply.chainIncomplete;
        const page = readAnswer(reply, url);
        const leads = isRedirect(reply.status) ? readLocation(reply) : page.refresh;
        if (leads === undefined)
            return end(respond(reply, page), { text: page.text, ...retryAfter(reply, context) });
        const next = URL.canParse(leads, url.href) ? new URL(leads, url) : undefined;
        const to = next?.href ?? leads;
        hops.push({ status: reply.status, from: url.href, to, cookie: reply.headers.has('set-cookie') });
        if (!next)
            return end({ kind: 'redirect', fault: 'unreadable', to });
        if (next.protocol !== 'http:' && next.protocol !== 'https:')
            return end({ kind: 'redirect', fault: 'scheme', to });
        if (seen.has(withoutFragment(next)))
            return end({ kind: 'redirect', fault: 'loop', to });
        if (hops.length > context.network.limits.redirects)
            return end({ kind: 'redirect', fault: 'too-many', to });
        seen.add(withoutFragment(next));
        url = next;
    }
}
function refusedHop({ what }, url) {
    return { kind: 'redirect', fault: what, to: url.href };
}
function readLocation({ headers }) {
    const location = headers.get('location');
    return location === undefined ? undefined : Buffer.from(location, 'latin1').toString('utf8');
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
function readAnswer({ headers, body, cut }, url) {
    return readPage({
        type: headers.get('content-type') ?? '',
        disposition: headers.get('content-disposition') ?? '',
        body,
        cut,
        host: (0,policy_static/* bareHost */.n0)(url),
    });
}
function respond({ status, headers, body }, { text, refresh, ...page }) {
    const start = Buffer.from(body.subarray(0, 64 * 1024))
        .toString('latin1')
        .toLowerCase();
    const face = { status, headers, body: start, text: text.length };
    const wall = findWall(face);
    const storageDenied = findStorageDenial(face);
    return {
        kind: 'response',
        status,
        originUnknown: saysOriginUnknown(face),
        page,
        ...(wall && { wall }),
        ...(storageDenied && { storageDenied }),
    };
}
function retryAfter({ headers }, { network }) {
    const value = headers.get('retry-after') ?? '';
    const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isNaN(ms) ? {} : { retryAfter: Math.max(ms, network.limits.backoffMs) };
}
function withoutFragment({ href }) {
    return href.replace(/#.*/, '');
}


/***/ }),

/***/ "policy/proxies.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findProxy)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:net\"");
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("ipaddr.js/lib/ipaddr.js");
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("policy/hosts.js");
/* harmony import */ var _static_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("policy/static.js");




function findProxy(url, environment) {
    const scheme = url.protocol === 'https:' ? 'https' : 'http';
    const named = environment[`${scheme}_proxy`] || environment[`${scheme.toUpperCase()}_PROXY`];
    if (!named || isExcepted(url, environment.no_proxy || environment.NO_PROXY || ''))
        return undefined;
    const proxy = /^[a-z][a-z0-9+.-]*:\/\//i.test(named) ? named : `http://${named}`;
    return URL.canParse(proxy) ? new URL(proxy) : undefined;
}
function isExcepted(url, list) {
    const host = (0,_static_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n0)(url).toLowerCase();
    if (host === 'localhost' || host.endsWith('.localhost') || isLoopback(host))
        return true;
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return list
        .split(/[\s,]+/)
        .filter(Boolean)
        .some((entry) => matches(entry.toLowerCase(), host, port));
}
function matches(entry, host, port) {
    if (entry === '*')
        return true;
    if (entry.includes('/'))
        return isInRange(host, entry);
    const [, name = '', only] = /^(?:\[?(.+?)\]?)(?::(\d+))?$/.exec(node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6(entry) ? `[${entry}]` : entry) ?? [];
    if (only !== undefined && only !== port)
        return false;
    return (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(host, name.replace(/^\*?\./, ''));
}
function isInRange(host, range) {
    if (node_net__WEBPACK_IMPORTED_MODULE_0__.isIP(host) === 0 || !ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.isValidCIDR(range))
        return false;
    const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.process(host);
    const [network] = ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.parseCIDR(range);
    return address.kind() === network.kind() && address.match(ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.parseCIDR(range));
}
function isLoopback(host) {
    return node_net__WEBPACK_IMPORTED_MODULE_0__.isIP(host) !== 0 && ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.process(host).range() === 'loopback';
}


/***/ })

};
