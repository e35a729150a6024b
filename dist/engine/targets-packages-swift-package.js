export const id = "targets-packages-swift-package";
export const ids = ["targets-packages-swift-package"];
export const modules = {

/***/ "targets/packages/swift-package.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPackageTargets: () => (/* binding */ findPackageTargets)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("targets/property-list.js");
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/packages/packages.js");



/** SwiftPM builds what ships in its release configuration. */
const CONFIGURATION = 'Release';
const PLATFORMS = [
    ['iOS', 'ios'],
    ['macOS', 'macos'],
    ['watchOS', 'watchos'],
    ['tvOS', 'tvos'],
    ['visionOS', 'visionos'],
];
/** Of an outline, what a package compiles is not worked out. */
const NO_CONTENT = { sources: [], remote: [], built: [], open: [], compiledWith: [], unseen: [] };
/** One target for each target of a package that compiles sources. */
function findPackageTargets(files, _earlier, { depth } = {}) {
    const packages = (0,_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackages */ .q)((0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyCheckout */ .l9)(files));
    const targets = packages.all.flatMap((one) => 
    // A Swift Playgrounds app is an app, and declared as one elsewhere.
    one.products.some(({ kind }) => kind === 'iOSApplication') ? [] : describePackage(one, packages, depth));
    return { targets, skipped: packages.skipped, drifts: [] };
}
function describePackage(one, packages, depth = 'whole') {
    const named = PLATFORMS.flatMap(([name, platform]) => (one.platforms.has(name) ? [platform] : []));
    // A package that names no platform can be built for each of them.
    const platforms = named.length > 0 ? named : PLATFORMS.map(([, platform]) => platform);
    const least = one.platforms.get('iOS');
    return one.targets.flatMap((target) => {
        const isTest = target.kind === 'testTarget';
        if (!isTest && target.kind !== 'target' && target.kind !== 'executableTarget')
            return [];
        const { at } = target;
        const content = depth === 'outline' ? NO_CONTENT : packages.targetContent(one, target, platforms[0] ?? 'ios');
        const nothing = (0,_property_list_js__WEBPACK_IMPORTED_MODULE_1__/* .makePropertyList */ .qT)(at, new Map());
        const deploymentTarget = least ? { state: 'known', ...least } : { state: 'absent', at };
        const build = {
            configuration: CONFIGURATION,
            at,
            info: nothing,
            entitlements: nothing,
            entitlementsFile: { state: 'absent', at },
            localizations: [],
            platforms,
            deploymentTarget,
            bundleIdentifier: { state: 'absent', at },
            manualSigning: false,
            sources: isTest && depth === 'whole' ? packages.sourcesOf(one, target) : content.sources,
            ...(content.unseen.length > 0 && { unseen: content.unseen }),
            flags: new Map(),
        };
        return [
            {
                name: target.name,
                kind: isTest ? 'test' : 'library',
                project: one.file,
                at,
                builds: [build],
                shipping: CONFIGURATION,
                hosts: [],
                dependencies: content.remote.map(({ name, version, url, at: place }) => ({
                    name,
                    manager: 'swiftpm',
                    at: place,
                    ...(version !== undefined && { version }),
                    ...(url !== undefined && { url }),
                })),
            },
        ];
    });
}


/***/ })

};
