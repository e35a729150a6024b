export const id = "targets-capacitor";
export const ids = ["targets-capacitor"];
export const modules = {

/***/ "targets/capacitor.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCapacitorTargets: () => (/* binding */ findCapacitorTargets)
/* harmony export */ });
/* harmony import */ var _read_javascript_literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/javascript/literals.js");
/* harmony import */ var _read_javascript_values_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("read/javascript/values.js");
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/json.js");
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _js_fuel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/js-fuel.js");
/* harmony import */ var _packages_foreign_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("targets/packages/foreign-sources.js");
/* harmony import */ var _packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("targets/packages/npm-packages.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("targets/plist-paths.js");
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("targets/property-list.js");










const CONFIG = /(?:^|\/)capacitor\.config\.(?:json|[cm]?[jt]s)$/;
const NATIVE = /\.(?:swift|mm?|h)$/;
const PAGE = /\.(?:[cm]?js|html)$/;
const NO_SOURCE = /(?:^|\/)(?:\w*Tests|Pods|node_modules)\/|\.min\.js$/;
const findCapacitorTargets = (files, earlier) => {
    const skipped = [];
    const targets = files.paths
        .filter((path) => CONFIG.test(path))
        .flatMap((file) => readApp(file, files, earlier, skipped));
    return { targets, skipped, drifts: [] };
};
function readApp(file, files, earlier, skipped) {
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(file);
    const config = readConfig(file, files);
    const project = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(folder, textIn(config, 'ios', 'path') ?? 'ios') ?? (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .inFolder */ ._z)(folder, 'ios');
    const isDeclared = (one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(one.project, project) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(one.project) === folder;
    if (earlier.targets.some((one) => one.kind === 'app' && isDeclared(one)))
        return [];
    const npm = (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .findPackages */ .tP)(files).find((one) => one.folder === folder);
    const plugins = findPlugins(folder, files);
    if (plugins.length === 0 && !(npm && (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .dependsOn */ .fr)(npm, '@capacitor/ios')))
        return [];
    const at = { file, line: 1, column: 1 };
    const name = textIn(config, 'appName') ?? ((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(folder) || 'App');
    const unknown = { reason: `The Xcode project of ${name} is not in the repository: \`npx cap add ios\` makes it`, at };
    const build = {
        configuration: 'Release',
        at,
        info: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .makeUnknownPropertyList */ .mh)(unknown),
        entitlements: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .makeUnknownPropertyList */ .mh)(unknown),
        entitlementsFile: { state: 'unresolved', ...unknown },
        isUnmade: true,
        localizations: [],
        platforms: ['ios'],
        deploymentTarget: { state: 'unresolved', ...unknown },
        bundleIdentifier: { state: 'unresolved', ...unknown },
        manualSigning: false,
        sources: (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .sortPaths */ .fs)([
            ...new Set([
                ...(npm
                    ? (0,_packages_foreign_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignSources */ .J)(project, files, skipped)
                    : pagesIn((0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(folder, textIn(config, 'webDir') ?? ''), files)),
                ...plugins,
            ]),
        ]),
        flags: new Map([['DEBUG', false]]),
    };
    const dependencies = npm ? (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .npmDependencies */ .bw)(npm) : [];
    return [{ name, kind: 'app', project: file, at, builds: [build], shipping: 'Release', hosts: [], dependencies }];
}
function readConfig(file, files) {
    if (file.endsWith('.json')) {
        const read = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .tryRead */ .o_)(files, file, _read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V);
        return 'value' in read ? (0,_read_javascript_values_js__WEBPACK_IMPORTED_MODULE_9__/* .fromPlist */ .fy)(read.value) : undefined;
    }
    const reading = (0,_read_javascript_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .openReading */ .b)({
        resolve: () => undefined,
        bytes: (path) => files.bytes(path),
        fuel: (0,_js_fuel_js__WEBPACK_IMPORTED_MODULE_3__/* .jsFuelOf */ .V)(files),
    });
    const exported = reading.readModule(file);
    return (0,_read_javascript_values_js__WEBPACK_IMPORTED_MODULE_9__/* .hasEntries */ .T5)(exported) ? (exported.entries.get('default')?.value ?? exported) : exported;
}
function textIn(config, ...keys) {
    const value = config && (0,_read_javascript_values_js__WEBPACK_IMPORTED_MODULE_9__/* .readDeep */ .XA)(config, keys);
    return value?.kind === 'string' ? value.value : undefined;
}
function findPlugins(folder, files) {
    return (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .findPackages */ .tP)(files).flatMap((one) => {
        const source = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .lookUp */ .TE)(one.json, 'capacitor', 'ios', 'src'));
        const path = source === undefined || !(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(one.folder, folder) ? undefined : (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(one.folder, source);
        return path === undefined ? [] : filesIn(path, NATIVE, files);
    });
}
function pagesIn(path, files) {
    return path === undefined ? [] : filesIn(path, PAGE, files);
}
function filesIn(folder, kind, files) {
    return (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyCheckout */ .l9)(files)
        .below(folder)
        .filter((path) => kind.test(path) && !NO_SOURCE.test(path));
}


/***/ })

};
