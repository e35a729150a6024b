export const id = "targets-loose-signed-alone";
export const ids = ["targets-loose-signed-alone"];
export const modules = {

/***/ "targets/loose/signed-alone.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSignedAlone: () => (/* binding */ findSignedAlone)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("targets/property-list.js");


const MOST_FILES = 20;
const findSignedAlone = (files) => ({
    targets: [],
    drifts: [],
    skipped: files.paths
        .filter((path) => path.endsWith('.entitlements'))
        .slice(0, MOST_FILES)
        .flatMap((path) => {
        const at = findRecords(path, files);
        if (!at)
            return [];
        const reason = `${path} signs an app with health-records, and nothing here says which, or what it is built of: neither a project nor an Info.plist was found`;
        return [{ at, reason }];
    }),
});
function findRecords(path, files) {
    try {
        const access = (0,_property_list_js__WEBPACK_IMPORTED_MODULE_1__/* .readPropertyListFile */ .Wl)(files, path).entries.get('com.apple.developer.healthkit.access')?.value;
        if (access?.kind !== 'array')
            return undefined;
        return access.value.find((item) => item.kind === 'string' && item.value === 'health-records')?.at;
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i))
            throw error;
        return undefined;
    }
}


/***/ })

};
