export const id = "store-request";
export const ids = ["store-request"];
export const modules = {

/***/ "policy/addresses.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ findObjection),
/* harmony export */   X2: () => (/* binding */ isOwnNetwork),
/* harmony export */   xU: () => (/* binding */ sameAddress)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("ipaddr.js/lib/ipaddr.js");

const AZURE_WIRE_SERVER = '168.63.129.16';
const METADATA = [AZURE_WIRE_SERVER, '100.100.100.200', '192.0.0.192', 'fd00:ec2::254', 'fd20:ce::254'];
const OWN_NETWORK = ['private', 'loopback', 'uniqueLocal', 'carrierGradeNat'];
function findObjection(address, allowPrivateNetwork) {
    const parsed = parseAddress(address);
    if (!parsed)
        return 'not an IP address';
    if (METADATA.includes(parsed.toString()))
        return 'the address of a cloud metadata service';
    const range = parsed.range();
    if (range === 'unicast')
        return isGlobal(parsed) ? undefined : 'not a public address';
    if (allowPrivateNetwork && OWN_NETWORK.includes(range))
        return undefined;
    return RANGE_NAMES.get(range) ?? 'not a public address';
}
function isOwnNetwork(address) {
    const parsed = parseAddress(address);
    return parsed !== undefined && OWN_NETWORK.includes(parsed.range()) && !METADATA.includes(parsed.toString());
}
function sameAddress(one, other) {
    return parseAddress(one)?.toString() === parseAddress(other)?.toString();
}
function parseAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '').replace(/%[\s\S]*$/, '');
    return ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValid(bare) ? ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(bare) : undefined;
}
function isGlobal(address) {
    return address.kind() === 'ipv4' || address.match(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR('2000::/3'));
}
const RANGE_NAMES = new Map([
    ['loopback', 'a loopback address'],
    ['private', 'a private address'],
    ['uniqueLocal', 'a private address'],
    ['linkLocal', 'a link-local address'],
    ['carrierGradeNat', 'a carrier-grade NAT address'],
    ['unspecified', 'the unspecified address'],
    ['multicast', 'a multicast address'],
    ['broadcast', 'the broadcast address'],
]);


/***/ }),

/***/ "policy/hosts.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ findReserved),
/* harmony export */   K7: () => (/* binding */ findUnstable),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   VK: () => (/* binding */ isConsent),
/* harmony export */   X_: () => (/* binding */ findTemplateName),
/* harmony export */   h3: () => (/* binding */ isSignIn),
/* harmony export */   jA: () => (/* binding */ isParking),
/* harmony export */   ux: () => (/* binding */ findLocalName)
/* harmony export */ });
function findReserved(host) {
    const domain = RESERVED.find((name) => isWithin(host, name));
    if (domain)
        return `${domain} is reserved for examples (RFC 2606)`;
    const last = host.slice(host.lastIndexOf('.') + 1);
    return ['example', 'test', 'invalid'].includes(last) ? `".${last}" is a reserved ending (RFC 6761)` : undefined;
}
const RESERVED = ['example.com', 'example.org', 'example.net', 'example.edu'];
function findLocalName(host) {
    if (isWithin(host, 'localhost'))
        return 'localhost is the machine it is opened on';
    const last = host.slice(host.lastIndexOf('.') + 1);
    if (LOCAL_ENDINGS.includes(last))
        return `".${last}" names are known in one's own network only`;
    if (host.endsWith('.home.arpa'))
        return '"home.arpa" names are known in one\'s own network only';
    return host.includes('.') ? undefined : `"${host}" has no domain`;
}
const LOCAL_ENDINGS = [
    'local',
    'internal',
    'lan',
    'intranet',
    'corp',
    'home',
    'localdomain',
    'private',
    'alt',
    'onion',
];
function findTemplateName(host) {
    const labels = host.replace(/^www\./, '').split('.');
    return labels.find((label) => TEMPLATE_NAMES.has(label.replaceAll('-', '').replaceAll('_', '')));
}
const TEMPLATE_NAMES = new Set([
    ...['yourcompany', 'yourdomain', 'yourdomainname', 'yourwebsite', 'yoursite', 'yourapp', 'yourappname', 'yourorg'],
    ...['yourname', 'yourusername', 'yourproject', 'yourbrand', 'yourbusiness', 'yourcompanyname', 'yourhost', 'yoururl'],
    ...['mycompany', 'mydomain', 'mywebsite', 'mysite', 'myapp', 'myappname', 'companyname', 'domainname', 'appname'],
    ...['changeme', 'replaceme', 'placeholder', 'acme', 'acmecorp', 'acmeinc', 'somedomain', 'somewebsite', 'sampleapp'],
]);
function findUnstable(host) {
    return UNSTABLE.find((name) => isWithin(host, name));
}
const UNSTABLE = [
    ...[
        'bit.ly',
        'tinyurl.com',
        't.co',
        'goo.gl',
        'ow.ly',
        'is.gd',
        'buff.ly',
        'rebrand.ly',
        'cutt.ly',
        't.ly',
        'rb.gy',
        'lnkd.in',
    ],
    ...['linktr.ee', 'beacons.ai', 'bio.link', 'lnk.bio', 'pastebin.com', 'gist.github.com', 'raw.githubusercontent.com'],
    ...['gist.githubusercontent.com', 'dropbox.com', 'dropboxusercontent.com', 'rentry.co', 'telegra.ph'],
];
function isParking(host) {
    return PARKING.some((name) => isWithin(host, name));
}
const PARKING = [
    ...[
        'sedoparking.com',
        'sedo.com',
        'dan.com',
        'afternic.com',
        'hugedomains.com',
        'parkingcrew.net',
        'bodis.com',
        'above.com',
    ],
    ...[
        'forsale.godaddy.com',
        'buydomains.com',
        'undeveloped.com',
        'efty.com',
        'domainmarket.com',
        'parklogic.com',
        'atom.com',
    ],
];
function isSignIn(url) {
    if (SIGN_IN_HOSTS.some((name) => isWithin(url.hostname, name)))
        return true;
    return /\/(?:login|log-in|logon|signin|sign-in|sso|auth|authorize|oauth2?|saml2?|accounts\/login|wp-login\.php)(?:$|[/.?])/i.test(url.pathname);
}
const SIGN_IN_HOSTS = [
    ...['accounts.google.com', 'login.microsoftonline.com', 'login.live.com', 'login.windows.net', 'id.atlassian.com'],
    ...['okta.com', 'auth0.com', 'onelogin.com', 'idmsa.apple.com', 'appleid.apple.com'],
];
function isConsent({ hostname }) {
    return /^(?:consent|guce)\./.test(hostname);
}
function isWithin(host, domain) {
    return host === domain || host.endsWith(`.${domain}`);
}


/***/ }),

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


/***/ }),

/***/ "policy/static.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ showPlace),
/* harmony export */   jr: () => (/* binding */ showUrl),
/* harmony export */   n0: () => (/* binding */ bareHost),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   wo: () => (/* binding */ readUrl)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:net\"");
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("policy/addresses.js");
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("policy/hosts.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("policy/text.js");





function readUrl(text, allowPrivateNetwork) {
    const written = text.trim();
    const unfilled = findVariable(written) ?? findTemplate(written);
    if (unfilled)
        return { fault: unfilled };
    if (/[\r\n]/.test(written))
        return { fault: { kind: 'not-a-url', why: 'it is more than one line' } };
    const url = URL.canParse(written) ? new URL(written) : undefined;
    if (!url)
        return { fault: { kind: 'not-a-url', why: whyNoUrl(written) } };
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return { url, fault: { kind: 'scheme', why: `"${url.protocol}" opens no web page` } };
    }
    if (!/^https?:\/\//i.test(written))
        return { fault: { kind: 'not-a-url', why: 'it has no "//" after the scheme' } };
    const fault = findHostFault(bareHost(url), allowPrivateNetwork) ?? findCredentials(url);
    return { url, ...(fault && { fault }) };
}
function bareHost(url) {
    return url.hostname.replace(/[[\]]/g, '').replace(/(?<!\.)\.+$/, '');
}
function findVariable(text) {
    const name = /\$[({]([A-Za-z_][\w.:-]*)[)}]/.exec(text)?.[1] ??
        /^\$([A-Za-z_]\w*)/.exec(text)?.[1] ??
        /ENV(?:\.fetch\()?\[?\(?["']([A-Za-z_]\w*)["']/.exec(text)?.[1] ??
        /%([A-Z][A-Z0-9_]{2,})%/.exec(text)?.[1];
    return name === undefined
        ? undefined
        : { kind: 'variable', why: `the variable "${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X5)(name, 60)}" is set outside of the repository` };
}
function findTemplate(text) {
    const found = /\{\{.{0,60}?\}\}|\{%.{0,60}?%\}|<[^<>]{1,60}>|\[(?:your|insert|add|the|privacy|policy|url|link)[^\]]{0,60}\]|__[A-Z][A-Z_]{2,40}__|#\{.{0,60}?\}/i.exec(text)?.[0] ??
        /^(?:todo|tbd|fixme|xxx+|n\/?a|none|null|undefined|url|privacy[ _-]?(?:policy)?[ _-]?url|placeholder|change ?me|your.{0,60})\b[\s.:!-]*$/i.exec(text)?.[0];
    const word = found ??
        /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|REPLACE[_-]?ME|CHANGE[_-]?ME|YOUR[_-][A-Z_-]{2,40})(?![\p{L}\p{N}])/u.exec(text)?.[0];
    return word === undefined ? undefined : { kind: 'template', why: `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X5)(word, 60)}" was never filled in` };
}
function whyNoUrl(text) {
    if (text === '')
        return 'it is empty';
    if (/^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]|$)/u.test(text))
        return 'it does not begin with "https://"';
    if (/^https?:\/*$/i.test(text))
        return 'it has no host';
    return 'it is not a URL';
}
function findHostFault(host, allowPrivateNetwork) {
    if (node_net__WEBPACK_IMPORTED_MODULE_0__.isIP(host) !== 0)
        return findAddressFault(host, allowPrivateNetwork);
    const reserved = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .findReserved */ .EM)(host);
    if (reserved)
        return { kind: 'reserved-name', why: reserved };
    const local = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .findLocalName */ .ux)(host);
    if (local)
        return allowPrivateNetwork ? undefined : { kind: 'local-name', why: local };
    const template = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .findTemplateName */ .X_)(host);
    return template === undefined
        ? undefined
        : { kind: 'template-name', why: `"${template}" is a name that templates use` };
}
function findAddressFault(host, allowPrivateNetwork) {
    const objection = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .findObjection */ .RC)(host, allowPrivateNetwork);
    if (objection)
        return { kind: 'private-address', why: `${host} is ${objection}` };
    return allowPrivateNetwork && (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnNetwork */ .X2)(host)
        ? undefined
        : { kind: 'public-address', why: `${host} is a bare address, without a name` };
}
function findCredentials(url) {
    return url.username === '' && url.password === ''
        ? undefined
        : { kind: 'credentials', why: 'it holds a user name or a password' };
}
function showUrl(text, length = 200) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X5)(withoutCredentials(text), length);
}
function withoutCredentials(text) {
    return (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .hideCredentials */ .RW)(URL.canParse(text) ? text.replace(/[\t\r\n]/g, '') : text);
}
function showPlace(address, length = 120) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X5)(url ? `${url.protocol}//${url.host}${url.pathname}` : address, length);
}


/***/ }),

/***/ "policy/text.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ foldText),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   qy: () => (/* binding */ compareTexts),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
function cleanText(text, length = 80) {
    const line = text
        .slice(0, length * 50)
        .replace(UNPRINTABLE, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    const characters = [...line];
    return characters.length > length
        ? `${characters
            .slice(0, length - 1)
            .join('')
            .trimEnd()}…`
        : line;
}
function foldText(text) {
    const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.replace(/[đłøıßæ’]/g, (letter) => UNDECOMPOSED.get(letter) ?? letter);
}
const UNDECOMPOSED = new Map([
    ['đ', 'd'],
    ['ł', 'l'],
    ['ø', 'o'],
    ['ı', 'i'],
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['’', "'"],
]);
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
function countWords(text) {
    const unspaced = text.match(UNSPACED)?.length ?? 0;
    const spaced = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
    return spaced + Math.ceil(unspaced / 2);
}
function compareTexts(one, other) {
    const a = shingles(one);
    const b = shingles(other);
    let common = 0;
    for (const shingle of a)
        if (b.has(shingle))
            common += 1;
    return common / (a.size + b.size - common);
}
function shingles(text) {
    const words = text.split(/\s/).filter(Boolean);
    const runs = new Set();
    for (let index = 0; index < Math.max(1, words.length - 3); index += 1) {
        runs.add(words.slice(index, index + 4).join(' '));
    }
    return runs;
}


/***/ }),

/***/ "store/request.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeFailure: () => (/* binding */ describeFailure),
/* harmony export */   request: () => (/* binding */ request)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:http\"");
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:https\"");
/* harmony import */ var _policy_probe_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("policy/probe-connection.js");
/* harmony import */ var _policy_proxies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("policy/proxies.js");
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("store/fault.js");





async function request(url, headers, { environment = {} }, signal) {
    const options = { headers: { ...headers, host: url.host, connection: 'close' }, signal };
    if (url.protocol === 'http:')
        return answerTo(node_http__WEBPACK_IMPORTED_MODULE_0__.request(url, options));
    const proxy = (0,_policy_proxies_js__WEBPACK_IMPORTED_MODULE_3__/* .findProxy */ .E)(url, environment);
    if (proxy === undefined)
        return answerTo(node_https__WEBPACK_IMPORTED_MODULE_1__.request(url, { ...options, agent: false }));
    const tunnel = await (0,_policy_probe_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .tunnelStrictly */ .tu)(proxy, url, signal);
    return answerTo(node_http__WEBPACK_IMPORTED_MODULE_0__.request({ ...options, path: `${url.pathname}${url.search}`, createConnection: () => tunnel }));
}
function answerTo(sent) {
    return new Promise((resolve, reject) => {
        sent.once('response', resolve);
        sent.on('error', reject);
        sent.end();
    });
}
const CUT = new Set(['ECONNRESET', 'EPIPE', 'HPE_INVALID_EOF_STATE']);
const UNTRUSTED = /^(?:SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF))/;
function describeFailure(error) {
    if (error instanceof _policy_probe_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W_ && error.stage === 'proxy')
        return `App Store Connect could not be reached through the proxy of the environment: ${error.code}`;
    const code = error instanceof _policy_probe_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W_ ? error.code : (0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
    if (CUT.has(code))
        return 'the answer broke off';
    const hint = UNTRUSTED.test(code)
        ? ', which is no certificate of Apple’s; where a proxy signs TLS anew, NODE_EXTRA_CA_CERTS names its authority'
        : '';
    return `App Store Connect could not be reached: ${code}${hint}`;
}


/***/ })

};
