export const id = "sweep-read-shard";
export const ids = ["sweep-read-shard"];
export const modules = {

/***/ "sweep/read-shard.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   readShard: () => (/* binding */ readShard)
/* harmony export */ });
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("settings/options.js");
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sweep/words.js");


function readShard(bytes, file) {
    const { repositories } = readTop(bytes, file);
    if (!Array.isArray(repositories))
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${file}" is no shard of a plan.`);
    return repositories.map((one) => readPlanned(one, file));
}
function readPlan(bytes, file) {
    const { setAside, ...rest } = readTop(bytes, file);
    if (!Array.isArray(setAside) || !Array.isArray(rest.repositories))
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${file}" is no plan.`);
    return {
        repositories: rest.repositories.map((one) => readPlanned(one, file)),
        setAside: setAside.map((one) => readSetAside(one, file)),
    };
}
function readTop(bytes, file) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (value?.schemaVersion === 1)
            return value;
    }
    catch {
    }
    throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${file}" is not of sweep plan.`);
}
function readPlanned(one, file) {
    const { repository, ref, named, head, tree, private: isPrivate, teams } = (one ?? {});
    if (typeof repository !== 'string' || !(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepositoryName */ .en)(repository))
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${file}" holds no repository's name in one place.`);
    if (typeof head !== 'string' || !/^[0-9a-f]{40,64}$/.test(head))
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${file}" holds no commit for ${repository}.`);
    return {
        ...{ repository, ref: typeof ref === 'string' ? ref : '' },
        ...(named === true && { named }),
        head,
        ...(typeof tree === 'string' && /^[0-9a-f]{40,64}$/.test(tree) && { tree }),
        private: isPrivate !== false,
        ...readTeams(teams),
    };
}
function readSetAside(one, file) {
    const { repository, state, reason, head, private: isPrivate, teams } = (one ?? {});
    const known = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .xj.find((each) => each === state);
    if (typeof repository !== 'string' || known === undefined)
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${file}" is no plan.`);
    return {
        repository,
        state: known,
        reason: typeof reason === 'string' ? reason : '',
        ...(typeof head === 'string' && { head }),
        private: isPrivate !== false,
        ...readTeams(teams),
    };
}
function readTeams(teams) {
    return Array.isArray(teams) ? { teams: teams.filter((team) => typeof team === 'string') } : {};
}


/***/ }),

/***/ "sweep/words.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("tool.js");

const HEAD = { schemaVersion: 1, tool: { name: _tool_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_, version: _tool_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv } };
const STATES = [
    'failed',
    'incomplete',
    'error',
    'denied',
    'passed',
    'not-applicable',
    'empty',
    'skipped',
];
function isRepositoryName(text) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9_-]*)\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(text);
}


/***/ })

};
