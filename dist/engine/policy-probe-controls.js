export const id = "policy-probe-controls";
export const ids = ["policy-probe-controls"];
export const modules = {

/***/ "policy/probe-controls.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeControls: () => (/* binding */ makeControls)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("policy/addresses.js");
/* harmony import */ var _probe_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("policy/probe-connection.js");
/**
 * Requests that say nothing about a policy and something about the network we are in. Each is made at most once a run.
 */


/** The control is the API that the runner itself lives on, or GitHub's. */
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
