export const id = "policy";
export const ids = ["policy"];
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

/***/ "policy/index.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  judgePolicy: () => (/* binding */ judgePolicy)
});


var signs_namespaceObject = {};
__webpack_require__.r(signs_namespaceObject);
__webpack_require__.d(signs_namespaceObject, {
  x$: () => (UNKNOWN_AUTHORITY),
  Dr: () => (UNREACHABLE),
  nT: () => (UNTRUSTED),
  Uo: () => (and),
  kf: () => (asksForConsent),
  g7: () => (asksToSignIn),
  Tq: () => (between),
  yV: () => (chainIncomplete),
  qF: () => (confirmed),
  A4: () => (control),
  NT: () => (controlFails),
  r_: () => (controlResolves),
  P3: () => (endsAtHome),
  gz: () => (failed),
  vk: () => (fallsBackToHttp),
  DG: () => (fault),
  s6: () => (hasPolicyWords),
  rb: () => (howShort),
  tl: () => (isDrawn),
  KL: () => (isFramed),
  ST: () => (isGone),
  Zc: () => (isHttp),
  x7: () => (isLong),
  yp: () => (isPage),
  S2: () => (isParked),
  tk: () => (isPdf),
  pn: () => (isPolicy),
  jz: () => (isPolicyAtHome),
  hS: () => (isReadable),
  Ft: () => (isSame),
  Ut: () => (isSecure),
  tQ: () => (isShort),
  R3: () => (isSilentOnHealth),
  Bw: () => (isStorageDenied),
  fl: () => (isUnstable),
  GU: () => (isWalled),
  Ob: () => (maybeIntercepted),
  f_: () => (noTls),
  AU: () => (not),
  Oj: () => (onlyIpv6),
  $y: () => (originUnknown),
  p3: () => (outOfTime),
  cq: () => (redirects),
  J5: () => (refused),
  gw: () => (response),
  M0: () => (saysNotFound),
  Nb: () => (setsCookies),
  dw: () => (stage),
  h5: () => (signs_status),
  Wl: () => (unasked),
  VM: () => (whereTo),
  d8: () => (why),
  fG: () => (whyRefused),
  _p: () => (whyUnreadable),
  nJ: () => (worksEncoded)
});

var hosts = __webpack_require__("policy/hosts.js");
var policy_static = __webpack_require__("policy/static.js");
var words = __webpack_require__("policy/words.js");
;



function and(...signs) {
    return (seen) => signs.every((sign) => sign(seen));
}
function not(sign) {
    return (seen) => !sign(seen);
}
function fault(...kinds) {
    return ({ fault }) => fault !== undefined && kinds.includes(fault.kind);
}
const why = ({ fault }) => fault?.why ?? '';
const unasked = ({ observation }) => !observation;
const isHttp = ({ url }) => url?.protocol === 'http:';
function refused(what) {
    return ({ outcome }) => outcome?.kind === 'refused' && outcome.what === what;
}
const whyRefused = ({ outcome }) => outcome?.kind === 'refused' ? `${outcome.why}; no request was made` : '';
const UNTRUSTED = [
    ...['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ...['CERT_REVOKED', 'CERT_UNTRUSTED', 'CERT_REJECTED', 'CERT_SIGNATURE_FAILURE', 'INVALID_PURPOSE', 'INVALID_CA'],
];
const UNKNOWN_AUTHORITY = [
    ...['SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
];
const UNREACHABLE = ['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'TIMEOUT'];
const failure = ({ outcome }) => (outcome?.kind === 'failure' ? outcome : undefined);
function failed(codes) {
    return (seen) => {
        const failed = failure(seen);
        return failed !== undefined && (codes === undefined || codes.includes(failed.code));
    };
}
function stage(name) {
    return (seen) => failure(seen)?.stage === name;
}
const noTls = (seen) => {
    const failed = failure(seen);
    return failed?.stage === 'tls' && /^(?:EPROTO|ERR_SSL|ERR_TLS)/.test(failed.code);
};
const onlyIpv6 = (seen) => failure(seen)?.onlyIpv6 === true;
const outOfTime = ({ outcome }) => outcome?.kind === 'out-of-time';
const maybeIntercepted = ({ observation }) => observation?.intercepted !== false;
const confirmed = ({ observation }) => observation?.confirmed === true;
const control = ({ observation }) => observation?.control?.name ?? '';
const controlFails = (seen) => failed()(seen) && seen.observation?.control?.resolves === false;
const controlResolves = ({ observation }) => observation?.control?.resolves === true;
const redirect = ({ outcome }) => outcome?.kind === 'redirect' ? outcome : undefined;
function redirects(fault) {
    return (seen) => {
        const redirected = redirect(seen);
        return redirected !== undefined && (fault === undefined || redirected.fault === fault);
    };
}
const whereTo = (seen) => (0,policy_static/* showPlace */.R3)(redirect(seen)?.to ?? '');
const setsCookies = ({ observation }) => observation?.hops.some(({ cookie }) => cookie) ?? false;
const response = ({ outcome }) => outcome?.kind === 'response' ? outcome : undefined;
function signs_status(...statuses) {
    return (seen) => statuses.includes(response(seen)?.status ?? 0);
}
function between(least, most) {
    return (seen) => (response(seen)?.status ?? 0) >= least && (response(seen)?.status ?? 0) <= most;
}
const isWalled = (seen) => response(seen)?.wall !== undefined;
const isStorageDenied = (seen) => response(seen)?.storageDenied !== undefined;
const originUnknown = (seen) => response(seen)?.originUnknown === true;
const isGone = ({ page }) => page?.gone !== undefined;
const worksEncoded = ({ observation }) => observation?.worksAs !== undefined;
const chainIncomplete = ({ observation }) => observation?.chainIncomplete === true;
const asksToSignIn = (seen) => {
    if (signs_status(401, 407)(seen))
        return true;
    if (!isPage(seen))
        return false;
    const sentToSignIn = seen.final !== undefined && hasHops(seen) && (0,hosts/* isSignIn */.h3)(seen.final);
    return sentToSignIn || (seen.page?.passwordField === true && seen.page.words < 100);
};
const asksForConsent = (seen) => {
    const { url, final } = seen;
    return isPage(seen) && url !== undefined && final !== undefined && (0,hosts/* isConsent */.VK)(final) && !(0,hosts/* isConsent */.VK)(url);
};
const isParked = (seen) => {
    const { url, final, page } = seen;
    if (page?.forSale)
        return true;
    if (!url || !final || !hasHops(seen))
        return false;
    const [before, after] = [(0,policy_static/* bareHost */.n0)(url), (0,policy_static/* bareHost */.n0)(final)];
    const isNumbered = /^ww\d+\./.test(after) && (0,hosts/* isWithin */.UO)(after, before.replace(/^www\./, ''));
    return isNumbered || ((0,hosts/* isParking */.jA)(after) && !(0,hosts/* isParking */.jA)(before));
};
const isUnstable = ({ url, observation }) => observation !== undefined && url !== undefined && (0,hosts/* findUnstable */.K7)((0,policy_static/* bareHost */.n0)(url)) !== undefined;
const hasHops = ({ observation }) => (observation?.hops.length ?? 0) > 0;
const isPage = signs_status(200, 203);
const isSecure = ({ final }) => final?.protocol === 'https:';
const fallsBackToHttp = (seen) => {
    if (isHttp(seen))
        return false;
    return !isSecure(seen) || (seen.observation?.hops.some(({ to }) => to.startsWith('http:')) ?? false);
};
const isPdf = ({ page }) => page?.type === 'application/pdf' || page?.type === 'application/x-pdf';
const READABLE = /^(?:text\/(?:html|plain|markdown|x-markdown|x-web-markdown)|application\/(?:xhtml\+xml|pdf|x-pdf)|)$/;
const isReadable = ({ page }) => page !== undefined && !page.attachment && READABLE.test(page.type);
const whyUnreadable = ({ page }) => page?.attachment ? 'it is sent as a download' : `"${page?.type}" is no page to read`;
const textOf = (seen) => isPage(seen) && isReadable(seen) && !isPdf(seen) ? seen.page : undefined;
const countWords = ({ page }) => page?.words ?? 0;
const isShort = (seen) => (textOf(seen)?.words ?? 50) < 50;
const isLong = (seen) => (textOf(seen)?.words ?? 0) >= 200;
const isDrawn = ({ page }) => page?.shell !== undefined;
const isFramed = (seen) => textOf(seen)?.frame !== undefined;
const howShort = (seen) => countWords(seen) === 0 ? 'the page is empty' : `the page is almost empty, ${countWords(seen)} words`;
const saysNotFound = (seen) => isPage(seen) && seen.page?.titledNotFound === true;
const isSame = ({ observation }) => observation?.madeUp === 'same';
const isPolicy = (seen) => policyOf(seen) !== undefined;
function policyOf(seen) {
    const { url, final } = seen;
    const page = textOf(seen);
    if (!page || page.words < 8)
        return undefined;
    if (page.words >= 100 && page.topics >= topicsNeeded(page.words))
        return page;
    const isNamed = page.titled || [url, final].some((one) => one !== undefined && (0,words/* namesPolicyInPath */.LD)(one));
    return isNamed && (page.topics > 0 || !page.known) ? page : undefined;
}
function topicsNeeded(words) {
    return words < 400 ? 3 : 4;
}
const isPolicyAtHome = (seen) => {
    const page = textOf(seen);
    return page !== undefined && ((page.titled && page.topics > 0) || page.topics >= 5);
};
const hasPolicyWords = ({ page }) => page !== undefined && (page.titled || page.topics >= 3);
const isSilentOnHealth = (seen) => {
    const page = policyOf(seen);
    return page !== undefined && !page.mentionsHealth && !page.cut && page.known;
};
const endsAtHome = (seen) => {
    const { url, final } = seen;
    return isPage(seen) && hasHops(seen) && url !== undefined && final !== undefined && isHome(final) && !isHome(url);
};
function isHome({ pathname, search }) {
    const home = /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|home|default)(?:\.\w{2,5})?\/?)?$/i;
    return search === '' && home.test(pathname);
}

;



const { /* and */ "Uo": table_and, /* not */ "AU": table_not, /* fault */ "DG": table_fault, /* why */ "d8": table_why, /* refused */ "J5": table_refused, /* failed */ "gz": table_failed, /* stage */ "dw": table_stage, /* status */ "h5": table_status, /* between */ "Tq": table_between, /* response */ "gw": table_response } = signs_namespaceObject;
const CELLS = [
    [1, table_fault('variable'), 'unknown', table_why],
    [1, table_fault('not-a-url', 'template'), 'invalid', table_why],
    [4, table_fault('scheme'), 'invalid', table_why],
    [2, table_fault('reserved-name'), 'invalid', table_why],
    [2, table_fault('template-name'), 'suspect', table_why],
    [3, table_fault('local-name', 'private-address'), 'invalid', table_why],
    [3, table_fault('public-address'), 'suspect', table_why],
    [1, table_fault('credentials'), 'suspect', table_why],
    [22, table_and(unasked, isHttp), 'insecure', 'it is http, not https; no request was made'],
    [41, unasked, 'not-checked', 'URL checks are switched off'],
    [3, table_refused('address'), 'suspect', whyRefused],
    [3, table_refused('port'), 'unverified', whyRefused],
    [6, controlFails, 'unverified', 'no network here: names on the internet cannot be looked up'],
    [8, outOfTime, 'unverified', 'the time for URL checks was over before it answered'],
    [8, table_stage('proxy'), 'unverified', 'the proxy of this network did not let the request through'],
    [26, table_and(table_failed(UNKNOWN_AUTHORITY), maybeIntercepted), 'unverified', 'TLS is intercepted here, or the authority is a private one: set NODE_EXTRA_CA_CERTS'],
    [24, table_failed([...UNTRUSTED, ...UNKNOWN_AUTHORITY]), 'suspect', 'browsers show a warning in place of the page', 'dead'],
    [27, noTls, 'suspect', 'no TLS 1.2 connection can be made, and iOS asks for one'],
    [6, table_and(table_stage('lookup'), table_not(table_failed(['ENOTFOUND']))), 'unverified', 'the name servers gave no answer'],
    [5, table_and(table_stage('lookup'), confirmed, controlResolves), 'dead', (seen) => `there is no such name, while ${control(seen)} resolves`],
    [6, table_stage('lookup'), 'unverified', 'the name could not be looked up with certainty'],
    [9, table_and(table_failed(UNREACHABLE), onlyIpv6), 'unverified', 'it has IPv6 addresses only, and this runner has no IPv6'],
    [7, table_failed(['ECONNREFUSED']), 'suspect', 'the connection is refused'],
    [8, table_failed(), 'unverified', 'not reachable from this runner'],
    [20, table_and(redirects('loop'), setsCookies), 'unverified', 'it redirects in a circle to whoever sends no cookie'],
    [20, redirects('loop'), 'dead', (seen) => `it redirects in a circle, back to ${whereTo(seen)}`],
    [20, redirects('too-many'), 'dead', 'more than 10 redirects'],
    [20, redirects('scheme'), 'dead', (seen) => `it redirects to ${whereTo(seen)}, which is no web page`],
    [20, redirects('address'), 'suspect', (seen) => `it redirects to ${whereTo(seen)}, which is no public address; not followed`],
    [20, redirects(), 'unverified', (seen) => `it redirects to ${whereTo(seen)}; not followed`],
    [13, isWalled, 'unverified', (seen) => `${table_response(seen)?.wall} blocks automated checks; open it by hand`],
    [13, asksForConsent, 'unverified', 'it leads to a page that asks for consent; open it by hand'],
    [19, table_and(table_status(530), originUnknown), 'dead', 'the network in front of it cannot find the site (1016)'],
    [19, table_between(520, 530), 'suspect', 'the network in front of it gets no answer from the site'],
    [30, table_and(isGone, table_status(404, 410)), 'dead', (seen) => `${seen.page?.gone} shows that there is no site`],
    [30, isGone, 'suspect', (seen) => `${seen.page?.gone} shows that there is no site`],
    [31, isParked, 'suspect', 'the domain is parked or for sale: anyone may buy it', 'dead'],
    [10, table_and(table_status(404, 410), confirmed), 'dead', 'the page is not there'],
    [10, table_status(404, 410), 'unverified', 'there was no time to ask a second time'],
    [11, table_status(451), 'suspect', 'withheld for legal reasons where this runner is'],
    [12, asksToSignIn, 'suspect', 'it asks to sign in; a policy must be readable without an account'],
    [14, table_and(table_status(403), isStorageDenied), 'suspect', (seen) => `${table_response(seen)?.storageDenied} denies access: the file is private or not there`],
    [14, table_status(403), 'unverified', 'this runner is not allowed to look'],
    [15, table_status(405, 501), 'unverified', 'the server does not take GET'],
    [16, table_status(429), 'unverified', 'too many requests from where this runner is'],
    [17, table_and(table_status(400, 414, 431), worksEncoded), 'suspect', (seen) => `it answers when encoded: write ${seen.observation?.worksAs}`],
    [17, table_status(400, 414, 431), 'suspect', 'the server takes the address for malformed'],
    [18, table_between(500, 599), 'unverified', 'the server fails', 'suspect'],
    [40, table_status(204, 205), 'suspect', 'the answer has no content'],
    [40, table_status(206), 'alive', 'a part of the page was sent'],
    [32, table_and(isPage, table_not(isReadable)), 'suspect', whyUnreadable],
    [29, table_and(saysNotFound, isSame, table_not(hasPolicyWords)), 'dead', 'it says that it is not there, as any made-up address here does'],
    [29, saysNotFound, 'suspect', 'it answers 200 and says that it is not there'],
    [28, table_and(endsAtHome, table_not(isPolicyAtHome)), 'suspect', 'it redirects to the home page'],
    [23, table_and(isPage, fallsBackToHttp), 'insecure', 'it falls back from https to http'],
    [37, table_and(isFramed, isSecure, table_not(isPolicy)), 'alive', (seen) => `the policy is in a frame of ${seen.page?.frame}`],
    [35, table_and(isShort, isDrawn, table_not(isPolicy)), 'unverified', (seen) => `needs JavaScript (${seen.page?.shell}), cannot be read here; a static page can`],
    [36, table_and(isShort, table_not(isPolicy)), 'suspect', howShort],
    [34, table_and(isLong, table_not(isPolicy)), 'suspect', (seen) => `the page does not look like a privacy policy${isSame(seen) ? '; a made-up address here shows the same' : ''}`],
    [22, table_and(isPage, table_not(isSecure)), 'insecure', 'it stays http'],
    [32, table_and(isPage, isPdf), 'alive', 'a PDF, not read'],
    [33, isPolicy, 'alive', 'reads like a privacy policy'],
    [21, table_and(isPage, isHttp, isSecure), 'note', 'it leads to https: enter that address'],
    [25, chainIncomplete, 'note', 'the certificate chain is incomplete; Safari usually copes'],
    [38, isSilentOnHealth, 'note', 'never mentions health data'],
    [39, isUnstable, 'note', ({ url }) => `${url && (0,hosts/* findUnstable */.K7)((0,policy_static/* bareHost */.n0)(url))} is no lasting address`],
];
const ROWS = CELLS.map(([row, when, judgement, says, onRelease]) => ({
    row,
    when,
    judgement,
    says: typeof says === 'string' ? () => says : says,
    ...(onRelease && { onRelease }),
}));

;



const MEANING = {
    alive: { verdict: 'alive' },
    dead: { verdict: 'dead', ruleId: 'privacy-url-dead' },
    invalid: { verdict: 'dead', ruleId: 'privacy-url-invalid' },
    suspect: { verdict: 'suspect', ruleId: 'privacy-url-suspect' },
    insecure: { verdict: 'suspect', ruleId: 'privacy-url-insecure' },
    unverified: { verdict: 'unverified', ruleId: 'privacy-url-unverified' },
    unknown: { verdict: 'unverified', ruleId: 'privacy-url-unknown' },
    'not-checked': { verdict: 'not-checked' },
};
function judgeUrl(known, rows = ROWS) {
    const seen = see(known);
    const row = rows.find((one) => one.judgement !== 'note' && one.when(seen));
    const weighed = (known.release && row?.onRelease) || row?.judgement;
    const judgement = weighed === undefined || weighed === 'note' ? 'unverified' : weighed;
    const notes = rows.filter((one) => one.judgement === 'note' && one.when(seen));
    const said = [
        row?.says(seen) ?? 'nothing that tells a live page from a dead one',
        ...notes.map((note) => note.says(seen)),
    ];
    const silentOnHealth = judgement === 'alive' && notes.some(({ row }) => row === 38);
    const page = seen.page;
    const readHealth = judgement === 'alive' && page !== undefined && page.words > 0;
    const isOffline = row?.when === controlFails;
    return {
        ...MEANING[judgement],
        ...(isOffline && { isOffline }),
        evidence: [...(isOffline ? [] : describeTrip(seen)), ...said].filter(Boolean).join('; '),
        ...(silentOnHealth ? { mentionsHealth: false } : readHealth && page.mentionsHealth ? { mentionsHealth: true } : {}),
    };
}
function see({ read, observation }) {
    const outcome = observation?.outcome;
    const page = outcome?.kind === 'response' ? outcome.page : undefined;
    const final = observation && URL.canParse(observation.finalUrl) ? new URL(observation.finalUrl) : undefined;
    return {
        ...(read.fault && { fault: read.fault }),
        ...(read.url && { url: read.url }),
        ...(observation && { observation, outcome: observation.outcome }),
        ...(page && { page }),
        ...(final && { final }),
    };
}
function describeTrip({ observation, outcome, url, page, final }) {
    if (!observation || !outcome)
        return [];
    const { hops, requests, proxied } = observation;
    const answer = outcome.kind === 'response' ? `${outcome.status}` : outcome.kind === 'failure' ? outcome.code : undefined;
    const trip = [
        answer,
        hops.length > 0 && `after ${hops.length} redirect${hops.length > 1 ? 's' : ''}`,
        hops.length > 0 && final && url && final.href !== url.href && `to ${describeEnd(url, final)}`,
        requests > 1 && `on ${requests} requests`,
        proxied && 'through the proxy',
    ].filter(Boolean);
    const title = page?.title ? `title “${page.title}”` : '';
    return [trip.join(' '), title];
}
function describeEnd(url, final) {
    return (0,policy_static/* bareHost */.n0)(url) === (0,policy_static/* bareHost */.n0)(final) && url.protocol === final.protocol
        ? (0,policy_static/* showUrl */.jr)(final.pathname, 80)
        : (0,policy_static/* showPlace */.R3)(final.href, 100);
}

var find = __webpack_require__("policy/find.js");
;



const MOST = 100;
async function judgePolicy(found, options, network) {
    const cases = found.urls.map((policy) => ({ policy, read: (0,policy_static/* readUrl */.wo)(policy.url, options.allowPrivateNetwork) }));
    const asked = new Map();
    for (const { policy, read } of cases) {
        if (read.url && isAsked(policy, read, options) && asked.size < MOST)
            asked.set(keyOf(read.url), read.url);
    }
    const observations = await probeAll(asked, options, network);
    return {
        urls: cases.map(({ policy, read }) => {
            const observation = read.url && isAsked(policy, read, options) ? observations.get(keyOf(read.url)) : undefined;
            return { ...policy, url: (0,policy_static/* withoutCredentials */.ri)(policy.url), ...judgeOne(policy, read, observation, options) };
        }),
        missing: found.missing,
        descriptions: found.descriptions,
        traits: found.traits,
        unresolved: [...found.unresolved, ...cases.flatMap(({ policy, read }) => describeUnresolved(policy, read))],
    };
}
function judgeOne(policy, read, observation, options) {
    const { allow, release, check } = options;
    if (policy.source === 'hint')
        return policy_unasked('a link that the app shows; App Store Connect may hold another');
    if (!policy.authoritative)
        return policy_unasked('the Deliverfile gives another URL for this locale, and wins');
    const vouched = findVouched(read, policy.url, allow);
    if (vouched)
        return policy_unasked(`listed in url-allow: ${(0,policy_static/* showUrl */.jr)(vouched.reason, 120)}`);
    if (check && !read.fault && !observation)
        return policy_unasked(`more than ${MOST} URLs; this one was not requested`);
    return judgeUrl({ read, release, ...(observation && { observation }) });
}
function policy_unasked(evidence) {
    return { verdict: 'not-checked', evidence };
}
function isAsked(policy, read, { check, allow }) {
    return check && !read.fault && policy.authoritative && !findVouched(read, policy.url, allow);
}
function findVouched({ url }, written, allow) {
    return allow.find((entry) => {
        const given = entry.url.trim();
        if (given === written.trim() || (url && URL.canParse(given) && new URL(given).href === url.href))
            return true;
        return url !== undefined && given !== '' && given.toLowerCase() === (0,policy_static/* bareHost */.n0)(url);
    });
}
async function probeAll(asked, { environment, allowPrivateNetwork, budgetMs, observed }, given) {
    const known = [...asked.keys()].flatMap((key) => {
        const seen = observed?.get(key);
        return seen === undefined ? [] : [[key, seen]];
    });
    const isKnown = new Set(known.map(([key]) => key));
    const left = [...asked].filter(([key]) => !isKnown.has(key));
    if (left.length === 0)
        return new Map(known);
    const [{ probe }, { makeControls }, { systemNetwork }] = await Promise.all([
        __webpack_require__.e("policy-probe").then(__webpack_require__.bind(__webpack_require__, "policy/probe.js")),
        __webpack_require__.e("policy-probe-controls").then(__webpack_require__.bind(__webpack_require__, "policy/probe-controls.js")),
        __webpack_require__.e("policy-probe-network").then(__webpack_require__.bind(__webpack_require__, "policy/probe-network.js")),
    ]);
    const network = given ?? systemNetwork;
    const context = {
        ...{ network, environment, allowPrivateNetwork, deadline: network.now() + budgetMs },
        controls: makeControls(network, environment),
    };
    const seen = await Promise.all(left.map(async ([key, url]) => [key, await probe(url, context)]));
    for (const [key, observation] of seen)
        observed?.set(key, observation);
    return new Map([...known, ...seen]);
}
function keyOf({ href }) {
    return href.replace(/#[\s\S]*$/, '');
}
function describeUnresolved({ url, at, authoritative }, { fault }) {
    if (fault?.kind !== 'variable' || !authoritative || at.file === '')
        return [];
    return [{ at, reason: `The privacy-policy URL ${(0,policy_static/* showUrl */.jr)(url)} cannot be told: ${fault.why}.` }];
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


/***/ })

};
