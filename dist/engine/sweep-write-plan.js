export const id = "sweep-write-plan";
export const ids = ["sweep-write-plan"];
export const modules = {

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


/***/ }),

/***/ "sweep/write-plan.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   seenLists: () => (/* binding */ seenLists),
/* harmony export */   writePlan: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _reporters_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("sweep/folders.js");
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("sweep/words.js");




function writePlan({ plan, shards }, folder) {
    (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'plan.json'), (0,_reporters_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .printJson */ .Q2)(plan));
    const include = shards.map((repositories, shard) => {
        const file = `${folder
            .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
            .join('/')
            .replace(/\/{1,20}$/, '')}/shard-${String(shard).padStart(3, '0')}.json`;
        (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(file, (0,_reporters_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .printJson */ .Q2)({ ..._words_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD */ .Vx, repositories }));
        return { shard, file, repositories: repositories.length };
    });
    return JSON.stringify({ include });
}
function seenLists(cache) {
    const fileOf = (repository) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(cache, 'lists', `${repository}.json`);
    return {
        get(repository, head) {
            const known = (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonFile */ .JE)(fileOf(repository));
            const isOurs = known?.head === head && known.version === _words_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD */ .Vx.tool.version;
            return isOurs && typeof known.holdsApp === 'boolean' ? known.holdsApp : undefined;
        },
        set(repository, head, holdsApp) {
            (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(fileOf(repository), (0,_reporters_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .printJson */ .Q2)({ head, version: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD */ .Vx.tool.version, holdsApp }));
        },
    };
}


/***/ })

};
