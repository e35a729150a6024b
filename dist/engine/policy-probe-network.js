export const id = "policy-probe-network";
export const ids = ["policy-probe-network"];
export const modules = {

/***/ "policy/probe-network.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LIMITS: () => (/* binding */ LIMITS),
/* harmony export */   systemNetwork: () => (/* binding */ systemNetwork)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:dns\"");
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:net\"");
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("external \"node:timers/promises\"");
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("policy/addresses.js");




const LIMITS = {
    answerMs: 10_000,
    urlMs: 20_000,
    bodyBytes: 256 * 1024,
    redirects: 10,
    tries: 3,
    backoffMs: 1000,
    confirmMs: 2000,
    retryAfterMs: 30_000,
};
const systemNetwork = {
    lookup: (name, done) => node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup(name, { all: true }, done),
    connect,
    now: () => performance.now(),
    sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout,
    random: Math.random,
    limits: LIMITS,
};
function connect({ name, port, addresses }) {
    const socket = node_net__WEBPACK_IMPORTED_MODULE_1__.connect({
        host: name,
        port,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: 1500,
        lookup: (_name, _options, done) => done(null, [...addresses]),
    });
    socket.once('connect', () => {
        const { remoteAddress } = socket;
        if (!remoteAddress || !addresses.some(({ address }) => (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .sameAddress */ .xU)(address, remoteAddress))) {
            socket.destroy(Object.assign(new Error('Connected to an address that was not checked.'), { code: 'EACCES' }));
        }
    });
    return socket;
}


/***/ })

};
