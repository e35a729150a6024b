export const id = "targets-playgrounds";
export const ids = ["targets-playgrounds"];
export const modules = {

/***/ "read/json.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("jsonc-parser/lib/umd/main.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/text.js");
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/values.js");




function readJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(file, text);
    const open = [];
    let root;
    function begin(offset, content) {
        const at = place(offset, offset + 1);
        if (open.length >= _values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l} levels`, at);
        open.push({ at, ...content, key: undefined });
    }
    function end() {
        const closed = open.pop();
        if (closed?.entries)
            add({ kind: 'dictionary', value: closed.entries, at: closed.at });
        else if (closed?.items)
            add({ kind: 'array', value: closed.items, at: closed.at });
    }
    function add(value) {
        const parent = open.at(-1);
        if (!parent) {
            root = value;
        }
        else if (parent.items) {
            if (value)
                parent.items.push(value);
        }
        else if (parent.entries && parent.key) {
            if (value)
                (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .A)(parent.entries, parent.key.name, parent.key.at, value);
            else
                parent.entries.delete(parent.key.name);
            parent.key = undefined;
        }
    }
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
        onObjectBegin: (offset) => begin(offset, { entries: new Map() }),
        onArrayBegin: (offset) => begin(offset, { items: [] }),
        onObjectEnd: end,
        onArrayEnd: end,
        onObjectProperty: (name, offset, length) => {
            const parent = open.at(-1);
            if (parent)
                parent.key = { name, at: place(offset, offset + length) };
        },
        onLiteralValue: (value, offset, length) => add(literal(value, place(offset, offset + length))),
        onError: (code, offset, length) => {
            const at = offset >= text.length ? place(text.length) : place(offset, offset + length);
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`is not valid JSON: ${inWords(code)}`, at);
        },
    }, { allowTrailingComma: true });
    if (root === undefined)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no value', place(0));
    return root;
}
function literal(value, at) {
    if (typeof value === 'string')
        return { kind: 'string', value, at };
    if (typeof value === 'number')
        return { kind: 'number', value, at };
    return typeof value === 'boolean' ? { kind: 'boolean', value, at } : undefined;
}
function inWords(code) {
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code)
        .replace(/\B[A-Z]/g, (letter) => ` ${letter}`)
        .toLowerCase();
}


/***/ }),

/***/ "targets/packages/npm-packages.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ directPackages),
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

/***/ "targets/playgrounds.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPlaygroundTargets: () => (/* binding */ findPlaygroundTargets)
/* harmony export */ });
/* harmony import */ var _read_swift_literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/swift/literals.js");
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/text.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("types.js");
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _packages_packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("targets/packages/packages.js");
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("targets/property-list.js");






const CONFIGURATION = 'Release';
const findPlaygroundTargets = (files) => {
    const packages = (0,_packages_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackages */ .q)((0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyCheckout */ .l9)(files));
    const skipped = [];
    const targets = packages.all.flatMap((one) => describePackage(one, packages, files, skipped));
    return { targets, skipped, drifts: [] };
};
function describePackage(one, packages, files, skipped) {
    const products = one.products.filter(({ kind }) => kind === 'iOSApplication');
    if (products.length === 0)
        return [];
    const calls = findCalls(one, files, skipped);
    return products.map((product) => {
        const call = calls.find((candidate) => textOf(candidate, 'name')?.value === product.name);
        const { at } = product;
        const least = one.platforms.get('iOS');
        const content = packages.contentOf(one, product.name, 'ios');
        const build = {
            configuration: CONFIGURATION,
            at,
            info: readInfo(one, product.name, call, files, skipped) ?? (0,_property_list_js__WEBPACK_IMPORTED_MODULE_5__/* .makePropertyList */ .qT)(at, new Map()),
            entitlements: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_5__/* .makePropertyList */ .qT)(at, new Map()),
            entitlementsFile: { state: 'absent', at },
            localizations: [],
            platforms: ['ios'],
            deploymentTarget: least ? { state: 'known', ...least } : { state: 'absent', at },
            bundleIdentifier: known(call && textOf(call, 'bundleIdentifier')) ?? { state: 'absent', at },
            manualSigning: false,
            sources: content.sources,
            ...(content.unseen.length > 0 && { unseen: content.unseen }),
            flags: new Map([['DEBUG', false]]),
        };
        return {
            ...{
                name: product.name,
                kind: 'app',
                project: one.file,
                at,
                builds: [build],
                shipping: CONFIGURATION,
                hosts: [],
            },
            dependencies: content.remote.map(({ name, version, url, at: place }) => ({
                ...{ name, manager: 'swiftpm', at: place },
                ...(version !== undefined && { version }),
                ...(url !== undefined && { url }),
            })),
        };
    });
}
function findCalls({ file }, files, skipped) {
    const constants = readConstants(file, files, skipped);
    const found = [];
    const walk = (value, depth) => {
        if (depth > 8)
            return;
        if (value.kind === 'array')
            for (const item of value.value)
                walk(item, depth + 1);
        if (value.kind !== 'call')
            return;
        if (/(?:^|\.)iOSApplication$/.test(value.name))
            found.push(value);
        else
            for (const argument of value.arguments)
                walk(argument.value, depth + 1);
    };
    for (const value of constants.values())
        walk(value, 0);
    return found;
}
function readConstants(file, files, skipped) {
    try {
        return (0,_read_swift_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .readSwiftLiterals */ .A)((0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(files.bytes(file), file), file).constants;
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .i))
            throw error;
        skipped.push({ at: error.at, reason: error.message, blocking: true });
        return new Map();
    }
}
function textOf(call, label) {
    const value = call.arguments.find((argument) => argument.label === label)?.value;
    return value?.kind === 'string' ? value : undefined;
}
function known(value) {
    return value && { state: 'known', value: value.value, at: value.at };
}
function readInfo(one, target, call, files, skipped) {
    const named = call && textOf(call, 'additionalInfoPlistContentFilePath');
    if (!named)
        return undefined;
    const path = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(one.folder, named.value);
    try {
        if (path === undefined)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .i(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .LEADS_OUT */ .l, named.at);
        if (!files.has(path))
            throw new _types_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .i('is not in the repository', named.at);
        const { at, entries } = (0,_property_list_js__WEBPACK_IMPORTED_MODULE_5__/* .readPropertyListFile */ .Wl)(files, path);
        return (0,_property_list_js__WEBPACK_IMPORTED_MODULE_5__/* .makePropertyList */ .qT)(at, entries);
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .i))
            throw error;
        const reason = `The Info.plist ${named.value} ${error.message}`;
        skipped.push({ at: error.at, reason, target, blocking: true });
        return (0,_property_list_js__WEBPACK_IMPORTED_MODULE_5__/* .makeUnknownPropertyList */ .mh)({ reason, at: error.at });
    }
}


/***/ })

};
