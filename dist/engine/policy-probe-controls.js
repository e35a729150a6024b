export const id = "policy-probe-controls";
export const ids = ["policy-probe-controls"];
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

/***/ "policy/probe-controls.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeControls: () => (/* binding */ makeControls)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("policy/addresses.js");
/* harmony import */ var _probe_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("policy/probe-connection.js");


function makeControls(network, environment) {
    const api = environment.GITHUB_API_URL ?? '';
    const url = new URL(URL.canParse(api) && api.startsWith('https:') ? api : 'https://api.github.com');
    let addresses;
    let intercepted;
    const find = () => {
        addresses ??= orUndefined((0,_probe_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(url.hostname, network, AbortSignal.timeout(network.limits.answerMs)));
        return addresses;
    };
    return {
        resolve: async () => ({ name: url.hostname, resolves: (await find()) !== undefined }),
        isIntercepted: () => {
            intercepted ??= find().then((found) => (found ? shakeHands(url, found, network) : undefined));
            return intercepted;
        },
    };
}
async function shakeHands(url, addresses, network) {
    if (addresses.some(({ address }) => (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .findObjection */ .RC)(address, true)))
        return undefined;
    const time = new AbortController();
    const timer = setTimeout(() => time.abort(), network.limits.answerMs);
    try {
        await (0,_probe_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .connectTo */ .m6)(url, addresses, network, time.signal);
        return false;
    }
    catch (error) {
        if (!(error instanceof _probe_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W_))
            throw error;
        return error.stage === 'tls' ? true : undefined;
    }
    finally {
        clearTimeout(timer);
        time.abort();
    }
}
async function orUndefined(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof _probe_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W_)
            return undefined;
        throw error;
    }
}


/***/ })

};
