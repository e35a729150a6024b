export const id = "targets-packages-swift-package";
export const ids = ["targets-packages-swift-package"];
export const modules = {

/***/ "targets/packages/npm-packages.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ localPackages),
/* harmony export */   IR: () => (/* binding */ packagesInside),
/* harmony export */   Oc: () => (/* binding */ packageNamed),
/* harmony export */   QF: () => (/* binding */ versionRange),
/* harmony export */   VP: () => (/* binding */ findAppPackage),
/* harmony export */   bw: () => (/* binding */ npmDependencies),
/* harmony export */   fr: () => (/* binding */ dependsOn),
/* harmony export */   ig: () => (/* binding */ isCordovaPlugin),
/* harmony export */   sr: () => (/* binding */ packageIn),
/* harmony export */   tP: () => (/* binding */ findPackages)
/* harmony export */ });
/* unused harmony export isSeparate */
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/json.js");
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/plist-paths.js");




const FRAMEWORKS = [
    ...['react-native', 'expo', 'react-native-macos', '@react-native/core'],
    ...['@capacitor/core', '@capacitor/ios', 'cordova', 'cordova-ios', 'cordova-android'],
    ...[
        'ionic-angular',
        '@ionic/angular',
        '@ionic/react',
        '@ionic/vue',
        '@ionic-native/core',
        '@awesome-cordova-plugins/core',
    ],
    ...['@nativescript/core', '@nativescript/ios', 'nativescript', 'tns-core-modules', 'tns-ios'],
];
const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
const MOST_FOLLOWED = 200_000;
const packagesOf = new WeakMap();
function findPackages(files) {
    return indexPackages(files).all;
}
function packageIn(folder, files) {
    return indexPackages(files).byFolder.get(folder);
}
function packageNamed(name, files) {
    return indexPackages(files).byName.get(name);
}
function indexPackages(files) {
    const known = packagesOf.get(files);
    if (known)
        return known;
    const packages = files.paths
        .filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path) === 'package.json')
        .flatMap((file) => {
        const json = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfPossible */ .dA)(files, file, _read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V);
        return json?.kind === 'dictionary' ? [{ folder: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file), file, json }] : [];
    });
    const byName = new Map();
    for (const one of packages) {
        const name = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(one.json, 'name'));
        if (name !== undefined && !byName.has(name))
            byName.set(name, one);
    }
    const byFolder = new Map(packages.map((one) => [one.folder, one]));
    const index = { all: packages, byFolder, byName, needs: new Map(), left: MOST_FOLLOWED };
    packagesOf.set(files, index);
    return index;
}
function findAppPackage(folder, files) {
    for (const around of (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersUp */ .TS)(folder)) {
        const found = packageIn(around, files);
        if (found && FRAMEWORKS.some((name) => dependsOn(found, name)))
            return found;
        if (found && isSeparate(found) && around !== '')
            return undefined;
    }
    return undefined;
}
function dependsOn({ json }, name) {
    return SECTIONS.some((section) => (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(json, section, name) !== undefined);
}
function versionRange({ json }, name) {
    return SECTIONS.map((section) => (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(json, section, name))).find((range) => range !== undefined);
}
function isSeparate({ json }) {
    return [...SECTIONS, 'scripts', 'main', 'exports', 'workspaces'].some((key) => (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(json).has(key));
}
function localPackages(app, files) {
    const index = indexPackages(files);
    const found = new Set([app]);
    for (const one of found) {
        const needs = index.needs.get(one) ?? directPackages(one, files);
        index.needs.set(one, needs);
        index.left -= 1 + needs.length;
        if (index.left < 0)
            return { packages: [...found], cutAt: one };
        for (const next of needs)
            found.add(next);
    }
    return { packages: [...found] };
}
function directPackages(one, files) {
    const listed = (section) => [...(0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(one.json, section)).values()].flatMap(({ key, value }) => findLocal(files, one, key, (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value) ?? '') ?? []);
    const plugins = listed('devDependencies').filter((local) => isCordovaPlugin(local, files));
    return [...listed('dependencies'), ...listed('optionalDependencies'), ...plugins];
}
function isCordovaPlugin({ folder }, files) {
    return files.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(folder, 'plugin.xml'));
}
function findLocal(files, from, name, range) {
    const path = /^(?:(?:file|link|portal):|(?=\.{1,2}(?:\/|$)))(.*)$/.exec(range)?.[1];
    if (path !== undefined) {
        const folder = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(from.folder, path);
        return folder === undefined ? undefined : packageIn(folder, files);
    }
    if (/^(?:git|https?|github|npm):/.test(range))
        return undefined;
    return packageNamed(name, files);
}
function npmDependencies({ json }) {
    return [...(0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(json, 'dependencies')).values()].map(({ key, keyAt, value }) => {
        const range = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value);
        const [, real, ofReal] = /^npm:(@?[^@]+)(?:@(.*))?$/.exec(range ?? '') ?? [];
        const version = real === undefined ? range : ofReal;
        return { name: real ?? key, manager: 'npm', at: keyAt, ...(version !== undefined && { version }) };
    });
}
function packagesInside({ folder }, files) {
    return (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyCheckout */ .l9)(files)
        .below(folder)
        .flatMap((path) => ((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path) === 'package.json' ? (packageIn((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path), files) ?? []) : []))
        .filter((inner) => inner.folder !== folder && isSeparate(inner));
}


/***/ }),

/***/ "targets/packages/swift-package.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPackageTargets: () => (/* binding */ findPackageTargets)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("targets/property-list.js");
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/packages/packages.js");



const CONFIGURATION = 'Release';
const PLATFORMS = [
    ['iOS', 'ios'],
    ['macOS', 'macos'],
    ['watchOS', 'watchos'],
    ['tvOS', 'tvos'],
    ['visionOS', 'visionos'],
];
const NO_CONTENT = { sources: [], remote: [], built: [], open: [], compiledWith: [], unseen: [] };
function findPackageTargets(files, _earlier, { depth } = {}) {
    const packages = (0,_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackages */ .q)((0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyCheckout */ .l9)(files));
    const targets = packages.all.flatMap((one) => one.products.some(({ kind }) => kind === 'iOSApplication') ? [] : describePackage(one, packages, depth));
    return { targets, skipped: packages.skipped, drifts: [] };
}
function describePackage(one, packages, depth = 'whole') {
    const named = PLATFORMS.flatMap(([name, platform]) => (one.platforms.has(name) ? [platform] : []));
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
            flags: new Map([['DEBUG', false]]),
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


/***/ }),

/***/ "targets/property-list.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Nn: () => (/* binding */ mapEntries),
/* harmony export */   Wl: () => (/* binding */ readPropertyListFile),
/* harmony export */   _c: () => (/* binding */ readTopDictionary),
/* harmony export */   mh: () => (/* binding */ makeUnknownPropertyList),
/* harmony export */   qT: () => (/* binding */ makePropertyList),
/* harmony export */   zO: () => (/* binding */ mapTexts)
/* harmony export */ });
/* harmony import */ var _read_plist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/plist.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");


function makePropertyList(at, entries, unknown = () => undefined) {
    return {
        at,
        entries,
        get(key) {
            const entry = entries.get(key);
            if (entry)
                return { state: 'known', value: entry, at: entry.value.at };
            const why = unknown(key);
            return why ? { state: 'unresolved', ...why } : { state: 'absent', at };
        },
    };
}
function makeUnknownPropertyList(unknown) {
    return makePropertyList(unknown.at, new Map(), () => unknown);
}
function readPropertyListFile(files, path) {
    return readTopDictionary(files.bytes(path), path);
}
function readTopDictionary(bytes, path) {
    const top = (0,_read_plist_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlist */ .p)(bytes, path);
    if (top.kind !== 'dictionary')
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no dictionary at its top', top.at);
    return { at: top.at, entries: top.value };
}
function mapTexts(value, change) {
    switch (value.kind) {
        case 'string':
            return change(value.value, value.at);
        case 'array':
            return { ...value, value: value.value.map((item) => mapTexts(item, change)) };
        case 'dictionary':
            return { ...value, value: mapEntries(value.value, (entry) => mapTexts(entry.value, change)) };
        default:
            return value;
    }
}
function mapEntries(entries, change) {
    return new Map([...entries].map(([key, entry]) => [key, { ...entry, value: change(entry) }]));
}
function placeAt(value, at) {
    switch (value.kind) {
        case 'array':
            return { ...value, at, value: value.value.map((item) => placeAt(item, at)) };
        case 'dictionary': {
            const entries = [...value.value].map(([key, entry]) => [
                key,
                { key, keyAt: at, value: placeAt(entry.value, at) },
            ]);
            return { ...value, at, value: new Map(entries) };
        }
        default:
            return { ...value, at };
    }
}


/***/ })

};
