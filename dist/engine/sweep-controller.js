export const id = "sweep-controller";
export const ids = ["sweep-controller"];
export const modules = {

/***/ "sweep/controller.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdPrivate: () => (/* binding */ holdPrivate)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("sentence.js");
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("settings/options.js");
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sweep/folders.js");



function holdPrivate({ repositories, setAside }, environment) {
    const { GITHUB_ACTIONS, GITHUB_EVENT_PATH, GITHUB_REPOSITORY = 'this repository' } = environment;
    if (GITHUB_ACTIONS !== 'true' || !GITHUB_EVENT_PATH)
        return undefined;
    const { private: isPrivate, visibility } = ((0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonFile */ .JE)(GITHUB_EVENT_PATH)?.repository ?? {});
    const hidden = [...repositories, ...setAside].filter((one) => one.private === true).length;
    if (hidden === 0)
        return undefined;
    if (isPrivate === false)
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The token sees ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(hidden, 'repository')} that not everybody sees, and ${GITHUB_REPOSITORY} is public: its logs, artifacts, cache and issue would tell everybody. Make it private, or give it a token that sees public repositories alone.`);
    return visibility === 'internal'
        ? `${GITHUB_REPOSITORY} is internal: the whole enterprise can read what is found in private repositories.`
        : undefined;
}


/***/ })

};
