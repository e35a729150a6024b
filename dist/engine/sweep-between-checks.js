export const id = "sweep-between-checks";
export const ids = ["sweep-between-checks"];
export const modules = {

/***/ "sweep/between-checks.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ALSO_AS_SARIF: () => (/* binding */ ALSO_AS_SARIF),
/* harmony export */   OBSERVED_URLS: () => (/* binding */ OBSERVED_URLS),
/* harmony export */   STORED_APPS: () => (/* binding */ STORED_APPS),
/* harmony export */   observedUrls: () => (/* binding */ observedUrls),
/* harmony export */   storedApps: () => (/* binding */ storedApps)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:crypto\"");
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("sweep/folders.js");



const OBSERVED_URLS = 'CLINICAL_RECORDS_OBSERVED_URLS';
const ALSO_AS_SARIF = 'CLINICAL_RECORDS_ALSO_AS_SARIF';
const STORED_APPS = 'CLINICAL_RECORDS_STORED_APPS';
function observedUrls(folder) {
    return filesOf(folder);
}
function storedApps(folder) {
    return filesOf(folder);
}
function filesOf(folder) {
    const fileOf = (name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex')}.json`);
    return {
        get: (name) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonFile */ .JE)(fileOf(name)),
        set: (name, value) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(fileOf(name), JSON.stringify(value)),
    };
}


/***/ }),

/***/ "sweep/folders.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ readJsonFile),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   cW: () => (/* binding */ listJsonFiles),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:path\"");


function writeWhole(file, content) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
    const beside = `${file}.${process.pid}.written`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(beside, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
    }
}
function readJsonFile(file) {
    try {
        const value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
function readNamed(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
}
function isFolder(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isDirectory() === true;
}
function listJsonFiles(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.json'))
        .map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file))
        .filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isFile())
        .sort();
}


/***/ })

};
