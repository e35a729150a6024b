export const id = 240;
export const ids = [240];
export const modules = {

/***/ 7859:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findNativeScriptTargets: () => (/* binding */ findNativeScriptTargets)
/* harmony export */ });
/* harmony import */ var _read_xcconfig_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6441);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4170);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1756);
/* harmony import */ var _localizations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9);
/* harmony import */ var _packages_foreign_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9165);
/* harmony import */ var _packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4085);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2358);
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9699);
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4482);
/**
 * NativeScript: `App_Resources/iOS`, from which `platforms/ios` is made. https://docs.nativescript.org/configuration/native
 */









const CONFIGURATION = 'Release';
const FRAMEWORKS = ['@nativescript/core', '@nativescript/ios', 'nativescript', 'tns-core-modules', 'tns-ios'];
const findNativeScriptTargets = (files) => {
    const skipped = [];
    const targets = files.paths
        .filter((path) => /(?:^|\/)App_Resources\/iOS\/Info\.plist$/.test(path))
        .flatMap((path) => {
        const npm = (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .findAppPackage */ .VP)((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path))), files);
        return npm && FRAMEWORKS.some((name) => (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .dependsOn */ .fr)(npm, name)) ? [toTarget(path, npm, files, skipped)] : [];
    });
    return { targets, skipped, drifts: [] };
};
function toTarget(plist, npm, files, skipped) {
    const resources = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(plist);
    const name = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .lookUp */ .TE)(npm.json, 'name')) ?? ((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(npm.folder) || 'App');
    const top = { file: plist, line: 1, column: 1 };
    const say = ({ reason, at }) => skipped.push({ at, reason, target: name, blocking: true });
    const settings = readSettings(`${resources}/build.xcconfig`, files);
    const entitlementsFile = findEntitlements(resources, settings, files, top);
    const info = readList(plist, files, say);
    const build = {
        configuration: CONFIGURATION,
        at: top,
        info,
        entitlements: entitlementsFile.state === 'known'
            ? readList(entitlementsFile.value, files, say, entitlementsFile.at)
            : (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .makePropertyList */ .qT)(top, new Map()),
        entitlementsFile,
        localizations: (0,_localizations_js__WEBPACK_IMPORTED_MODULE_3__/* .readLocalizations */ .t)((0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyCheckout */ .l9)(files).below(resources), files).localizations,
        platforms: ['ios'],
        deploymentTarget: settings.get('IPHONEOS_DEPLOYMENT_TARGET') ?? {
            ...{
                state: 'unresolved',
                reason: 'build.xcconfig sets no deployment target: the installed runtime decides',
                at: top,
            },
        },
        bundleIdentifier: { state: 'unresolved', reason: 'It stands in the NativeScript configuration', at: top },
        manualSigning: false,
        sources: (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .sortPaths */ .fs)([...(0,_packages_foreign_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignSources */ .J)(npm.folder, files, skipped), ...nativeSources(resources, files)]),
        flags: new Map([['DEBUG', false]]),
    };
    return {
        ...{ name, kind: 'app', project: npm.file, at: top, builds: [build], shipping: CONFIGURATION, hosts: [] },
        dependencies: (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .npmDependencies */ .bw)(npm),
    };
}
/** https://docs.nativescript.org/guide/native-code/ios */
function nativeSources(resources, files) {
    return (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyCheckout */ .l9)(files)
        .below(`${resources}/src`)
        .filter((file) => /\.(?:swift|mm?|h)$/.test(file));
}
function readSettings(file, files) {
    const settings = new Map();
    if (!files.has(file))
        return settings;
    try {
        for (const line of (0,_read_xcconfig_js__WEBPACK_IMPORTED_MODULE_0__/* .readXcconfig */ .I)(files.bytes(file), file)) {
            if (line.kind !== 'assignment' || line.conditions.length > 0)
                continue;
            settings.set(line.name, { state: 'known', value: line.value, at: line.at });
        }
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
            throw error;
    }
    return settings;
}
/** `CODE_SIGN_ENTITLEMENTS` of build.xcconfig; else `app.entitlements`, which plugins' are merged into. */
function findEntitlements(resources, settings, files, top) {
    const set = settings.get('CODE_SIGN_ENTITLEMENTS');
    if (set) {
        // Relative to platforms/ios, which is not there: what it names stands among the resources.
        const path = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(resources, (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(set.value));
        if (path !== undefined)
            return { state: 'known', value: path, at: set.at };
    }
    const own = `${resources}/app.entitlements`;
    return files.has(own)
        ? { state: 'known', value: own, at: { file: own, line: 1, column: 1 } }
        : { state: 'absent', at: top };
}
function readList(file, files, say, named) {
    try {
        const { at, entries } = (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .readPropertyListFile */ .Wl)(files, file);
        return (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .makePropertyList */ .qT)(at, entries);
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
            throw error;
        const unknown = {
            reason: `${file} cannot be read: ${error.why}`,
            at: files.has(file) ? error.at : (named ?? error.at),
        };
        say(unknown);
        return (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .makeUnknownPropertyList */ .mh)(unknown);
    }
}


/***/ })

};
