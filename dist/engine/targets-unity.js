export const id = "targets-unity";
export const ids = ["targets-unity"];
export const modules = {

/***/ "targets/unity.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findUnityHints: () => (/* binding */ findUnityHints)
/* harmony export */ });
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/text.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _way_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/way.js");




const SETTINGS = 'ProjectSettings/ProjectVersion.txt';
const SAYS = /AddHealthKit|NSHealth\w{0,80}UsageDescription|com\.apple\.developer\.healthkit[\w.]*/g;
const EDITOR_SCRIPT = /(?:^|\/)Assets\/(?:.*\/)?(?:Editor\/.*|[^/]*Post(?:Process|Build)[^/]*)\.cs$/;
const findUnityHints = (files) => {
    const roots = files.paths
        .filter((path) => path.endsWith(SETTINGS))
        .map((path) => path.slice(0, -SETTINGS.length - 1));
    if (roots.length === 0)
        return _way_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K;
    const scripts = files.paths.filter((path) => EDITOR_SCRIPT.test(path) && roots.some((root) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, root)));
    return { ..._way_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K, skipped: scripts.flatMap((path) => readScript(path, files)) };
};
function readScript(path, files) {
    try {
        const text = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(files.bytes(path), path);
        const places = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .yN)(path, text);
        const found = new Map([...text.matchAll(SAYS)].map((match) => [match[0], match.index]));
        return [...found].map(([what, index]) => ({
            at: places(index, index + what.length),
            reason: `Unity makes the Xcode project when it builds; this script sets ${what} in it, and is not evaluated`,
        }));
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
            throw error;
        return [];
    }
}


/***/ })

};
