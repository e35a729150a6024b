export const id = 636;
export const ids = [636];
export const modules = {

/***/ 1756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   l9: () => (/* binding */ surveyCheckout),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/**
 * The checkout as a build sees it: paths relative to folders, and files by the name that a case-insensitive disk accepts.
 */

/** Stands for the absolute path of the checkout, so that `$(SRCROOT)/..` can be told from a path that leaves it. */
const ROOT = '/(checkout)';
/** The folder as an absolute path, for variables such as `SRCROOT`. */
function absolutePath(folder) {
    return folder === '' ? ROOT : `${ROOT}/${folder}`;
}
/** A path as it is written, relative to a folder of the checkout. Nothing where it leads out of the checkout. The
 *  checkout itself is the empty path. */
function resolvePath(folder, written) {
    if (written.startsWith('~'))
        return undefined;
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(absolutePath(folder), written);
    if (whole === ROOT)
        return '';
    return whole.startsWith(`${ROOT}/`) ? whole.slice(ROOT.length + 1) : undefined;
}
/** The folder that a path stands in, the empty path at the top. */
function folderOf(file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
    return folder === '.' ? '' : folder;
}
const surveyed = new WeakMap();
/** Prepares a checkout for many questions, once for all who ask. */
function surveyCheckout(files) {
    const known = surveyed.get(files) ?? survey(files);
    surveyed.set(files, known);
    return known;
}
function survey(files) {
    const { paths } = files;
    const exact = new Set(paths);
    let folded;
    const listed = new Map();
    /** What macOS takes for the same name: case and composition of characters do not count. */
    const fold = (file) => file.normalize('NFC').toLowerCase();
    function foldAll() {
        const all = new Map();
        for (const file of paths) {
            const key = fold(file);
            all.set(key, all.has(key) ? undefined : file); // two files that differ in case alone: neither is meant
        }
        return all;
    }
    /** The first index whose path is not before `key`. */
    function search(key) {
        let [low, high] = [0, paths.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((paths[middle] ?? '') < key)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    return {
        files,
        locate(file) {
            if (exact.has(file))
                return file;
            folded ??= foldAll();
            return folded.get(fold(file)) ?? (files.has(file) ? file : undefined);
        },
        below(folder) {
            if (folder === '')
                return paths;
            const known = listed.get(folder);
            if (known)
                return known;
            const found = paths.slice(search(`${folder}/`), search(`${folder}0`)); // `0` follows `/`
            listed.set(folder, found);
            return found;
        },
    };
}


/***/ }),

/***/ 8593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   q: () => (/* binding */ readPackages)
/* harmony export */ });
/* harmony import */ var _read_swift_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7913);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4170);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1756);
/**
 * The Swift packages of the repository: which product holds which sources, and what it needs from elsewhere.
 */



const SOURCE = /\.(?:swift|mm?|[ch]|hh|hpp|cc|cpp|cxx)$/i;
const WRAPPER = /\.(?:docc|xcassets|bundle|framework|xcframework|playground|xcodeproj)\//;
/** How `.when(platforms:)` spells them. */
const PLATFORM_NAMES = {
    ios: 'iOS',
    macos: 'macOS',
    watchos: 'watchOS',
    tvos: 'tvOS',
    visionos: 'visionOS',
};
const known = new WeakMap();
/** Reads every manifest of the repository, once for all who ask. */
function readPackages(checkout) {
    const packages = known.get(checkout) ?? readAll(checkout);
    known.set(checkout, packages);
    return packages;
}
function readAll(checkout) {
    const skipped = [];
    const all = [];
    for (const file of checkout.files.paths) {
        if (file !== 'Package.swift' && !file.endsWith('/Package.swift'))
            continue;
        try {
            const bytes = checkout.files.bytes(file);
            if (!(0,_read_swift_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSwiftManifest */ .Z)(bytes))
                continue;
            const manifest = (0,_read_swift_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readSwiftManifest */ .N)(bytes, file);
            if (!manifest)
                skip(file, topOf(file), 'it declares no package that can be read without running it');
            all.push({ ...(manifest ?? undeclared(file)), folder: (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file), file });
        }
        catch (error) {
            if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
                throw error;
            skip(file, error.at, error.message);
            all.push({ ...undeclared(file), folder: (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file), file });
        }
    }
    function skip(file, at, why) {
        skipped.push({ at, reason: `The Swift package in ${file} cannot be read: ${why}.` });
    }
    const byFolder = new Map(all.map((one) => [one.folder, one]));
    const sources = new Map();
    const hasProduct = (one, product) => one.products.some(({ name }) => name === product);
    function withProduct(product, folder, near, root) {
        if (folder !== undefined)
            return byFolder.get(folder);
        for (const place of near) {
            const one = byFolder.get(place);
            if (one && hasProduct(one, product))
                return one;
        }
        // Else the nearest: the one that shares most of its way with the project.
        const having = all.filter((one) => hasProduct(one, product));
        return having.toSorted((a, b) => sharedParts(b.folder, root) - sharedParts(a.folder, root))[0];
    }
    function sourcesOf(owner, target) {
        const found = sources.get(target) ?? findSources(owner, target, checkout);
        sources.set(target, found);
        return found;
    }
    /** What is behind some targets of a package, one after the other: a chain of them may be long. */
    function gather(owner, first, platform) {
        const files = new Set();
        const remote = new Map();
        const seen = new Set();
        const waiting = [];
        function plan(one, target) {
            if (!seen.has(target))
                waiting.push({ one, target });
            seen.add(target);
        }
        function takeTarget(one, target) {
            for (const file of sourcesOf(one, target))
                files.add(file);
            if (!target.complete)
                for (const other of one.targets)
                    if (isCode(other))
                        plan(one, other);
            for (const needed of target.dependencies) {
                if (needed.platforms.length > 0 && !needed.platforms.includes(PLATFORM_NAMES[platform]))
                    continue;
                const local = needed.package ? undefined : one.targets.find(({ name }) => name === needed.name);
                if (local)
                    plan(one, local);
                else
                    takeElsewhere(one, needed.name, needed.package, needed.at);
            }
        }
        function takeElsewhere(one, name, from, at) {
            const local = one.dependencies.flatMap(({ path }) => {
                const folder = path === undefined ? undefined : (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(one.folder, path);
                const found = folder === undefined ? undefined : byFolder.get(folder);
                return found && hasProduct(found, name) ? [found] : [];
            })[0];
            if (local) {
                for (const target of targetsOf(local, name))
                    plan(local, target);
                return;
            }
            const wanted = (from ?? name).toLowerCase();
            const dependency = one.dependencies.find((candidate) => candidate.url && identityOf(candidate.url) === wanted) ??
                one.dependencies.find((candidate) => candidate.name?.toLowerCase() === wanted);
            const { url, version } = dependency ?? onlyRemote(one) ?? {};
            if (remote.has(name))
                return;
            remote.set(name, { name, at, ...(url !== undefined && { url }), ...(version !== undefined && { version }) });
        }
        for (const target of first)
            plan(owner, target);
        for (let next = waiting.shift(); next; next = waiting.shift())
            takeTarget(next.one, next.target);
        return { sources: [...files].sort(), remote: [...remote.values()] };
    }
    return {
        all,
        skipped,
        at: (folder) => byFolder.get(folder),
        withProduct,
        contentOf: (owner, product, platform) => gather(owner, targetsOf(owner, product), platform),
        targetContent: (owner, target, platform) => gather(owner, [target], platform),
        sourcesOf,
    };
}
/**
 * The targets of a product; of a target that is named like one, that target. What a manifest makes by code is looked for
 * where it would stand by default: too much code does no harm, code that is not seen would make a feature look unused.
 */
function targetsOf({ products, targets, at }, product) {
    const names = products.find(({ name }) => name === product)?.targets ?? [product];
    return names.map((name) => targets.find((target) => target.name === name) ?? {
        name,
        kind: 'target',
        at,
        exclude: [],
        dependencies: [],
        complete: false,
    });
}
/** A package of which nothing is known but that it is there. */
function undeclared(file) {
    const at = topOf(file);
    return { name: '', at, platforms: new Map(), products: [], targets: [], dependencies: [], complete: false };
}
function topOf(file) {
    return { file, line: 1, column: 1 };
}
/** A product named alone comes from the only package there is. */
function onlyRemote({ dependencies }) {
    const remote = dependencies.filter(({ url }) => url !== undefined);
    return remote.length === 1 ? remote[0] : undefined;
}
/** How many folders two paths have in common from the top. */
function sharedParts(one, other) {
    const [a, b] = [one.split('/'), other.split('/')];
    const differs = a.findIndex((part, index) => part !== b[index]);
    return differs < 0 ? a.length : differs;
}
/** What SwiftPM calls a package: the last part of its address, in lower case. */
function identityOf(url) {
    return url
        .replace(/(?<!\/)\/+$/, '')
        .replace(/^.*[/:]/, '')
        .replace(/\.git$/, '')
        .toLowerCase();
}
function isCode({ kind }) {
    return kind === 'target' || kind === 'executableTarget';
}
/** Where a target's files stand when it does not say so. */
function defaultFolders({ name, kind }) {
    const sources = ['Sources', 'Source', 'src', 'srcs'];
    const places = kind === 'testTarget' ? ['Tests', ...sources] : kind === 'plugin' ? ['Plugins', ...sources] : sources;
    return places.map((place) => `${place}/${name}`);
}
function findSources(owner, target, checkout) {
    const inside = (folder) => (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(owner.folder, folder);
    const candidates = target.path === undefined ? defaultFolders(target) : [target.path];
    // Since 5.9 the only target of a package may stand in `Sources` itself.
    if (target.path === undefined && owner.targets.filter(({ kind }) => kind === target.kind).length === 1) {
        candidates.push(target.kind === 'testTarget' ? 'Tests' : 'Sources');
    }
    const folder = candidates.map(inside).find((one) => one !== undefined && checkout.below(one).length > 0);
    if (folder === undefined)
        return [];
    const below = (entries) => entries.flatMap((entry) => (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(folder, entry) ?? []);
    const excluded = below(target.exclude);
    const listed = target.sources && below(target.sources);
    return checkout.below(folder).filter((file) => {
        if (!SOURCE.test(file) || WRAPPER.test(file.slice(folder.length)) || file === owner.file)
            return false;
        if (isAmong(file, excluded))
            return false;
        return listed === undefined || isAmong(file, listed);
    });
}
function isAmong(file, entries) {
    return entries.some((entry) => entry === '' || file === entry || file.startsWith(`${entry}/`));
}


/***/ }),

/***/ 4482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Nn: () => (/* binding */ mapEntries),
/* harmony export */   Wl: () => (/* binding */ readPropertyListFile),
/* harmony export */   _c: () => (/* binding */ readTopDictionary),
/* harmony export */   mh: () => (/* binding */ makeUnknownPropertyList),
/* harmony export */   qT: () => (/* binding */ makePropertyList),
/* harmony export */   zO: () => (/* binding */ mapTexts)
/* harmony export */ });
/* harmony import */ var _read_plist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4170);
/**
 * Effective property lists: what is known to be in an Info.plist or in entitlements, what is known not to be, and what
 * cannot be known.
 */


/**
 * A property list of known entries. `at` is where to point when a key is missing. `unknown` says of a key that is not
 * among the entries why it may be there all the same; nothing where it is certain that it is not.
 */
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
/** A property list of which nothing is known. */
function makeUnknownPropertyList(unknown) {
    return makePropertyList(unknown.at, new Map(), () => unknown);
}
/** The top dictionary of a property-list file. Throws {@link UnreadableFile}, also for a list without one. */
function readPropertyListFile(files, path) {
    return readTopDictionary(files.bytes(path), path);
}
/** The same of bytes that are read already. */
function readTopDictionary(bytes, path) {
    const top = (0,_read_plist_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlist */ .p)(bytes, path);
    if (top.kind !== 'dictionary')
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no dictionary at its top', top.at);
    return { at: top.at, entries: top.value };
}
/** The same value with every text in it, at any depth, replaced. Keys stay. */
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
/** The same entries with other values. */
function mapEntries(entries, change) {
    return new Map([...entries].map(([key, entry]) => [key, { ...entry, value: change(entry) }]));
}
/** The same value standing at one place: for a property list that is written inside a setting. */
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


/***/ }),

/***/ 3636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPackageTargets: () => (/* binding */ findPackageTargets)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1756);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8593);
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4482);



/** SwiftPM builds what ships in its release configuration. */
const CONFIGURATION = 'Release';
const PLATFORMS = [
    ['iOS', 'ios'],
    ['macOS', 'macos'],
    ['watchOS', 'watchos'],
    ['tvOS', 'tvos'],
    ['visionOS', 'visionos'],
];
/** One target for each target of a package that compiles sources. */
function findPackageTargets(files) {
    const packages = (0,_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPackages */ .q)((0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyCheckout */ .l9)(files));
    const targets = packages.all.flatMap((one) => 
    // A Swift Playgrounds app is an app, and declared as one elsewhere.
    one.products.some(({ kind }) => kind === 'iOSApplication') ? [] : describePackage(one, packages));
    return { targets, skipped: packages.skipped, drifts: [] };
}
function describePackage(one, packages) {
    const named = PLATFORMS.flatMap(([name, platform]) => (one.platforms.has(name) ? [platform] : []));
    // A package that names no platform can be built for each of them.
    const platforms = named.length > 0 ? named : PLATFORMS.map(([, platform]) => platform);
    const least = one.platforms.get('iOS');
    return one.targets.flatMap((target) => {
        const isTest = target.kind === 'testTarget';
        if (!isTest && target.kind !== 'target' && target.kind !== 'executableTarget')
            return [];
        const { at } = target;
        const content = packages.targetContent(one, target, platforms[0] ?? 'ios');
        const nothing = (0,_property_list_js__WEBPACK_IMPORTED_MODULE_2__/* .makePropertyList */ .qT)(at, new Map());
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
            sources: isTest ? packages.sourcesOf(one, target) : content.sources,
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
