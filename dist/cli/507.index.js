export const id = 507;
export const ids = [507];
export const modules = {

/***/ 1808:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBinaryPlist),
/* harmony export */   g: () => (/* binding */ isBinaryPlist)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7852);
/**
 * Binary property lists. The format: https://opensource.apple.com/source/CF/CF-1153.18/CFBinaryPList.c
 */


/** Objects may be shared, so a file of a few bytes could stand for more values than memory holds. */
const MAX_VALUES = 1_000_000;
const TRAILER_LENGTH = 32;
const MILLISECONDS_FROM_1970_TO_2001 = 978_307_200_000;
/** Whether the bytes say that they are a binary property list. */
function isBinaryPlist(bytes) {
    return Buffer.from(bytes.subarray(0, 6)).toString('latin1') === 'bplist';
}
/**
 * The value of a binary property list. It has no lines: every place is line 1, column 1.
 * Throws {@link UnreadableFile} where an object lies outside the file, holds itself, or is of no kind that Apple writes.
 */
function readBinaryPlist(bytes, file) {
    const at = { file, line: 1, column: 1 };
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const refuse = (reason) => {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`is a damaged binary property list: ${reason}`, at);
    };
    const trailer = bytes.length - TRAILER_LENGTH;
    if (trailer < 8)
        refuse('it is cut off');
    if (view.getUint16(6) !== 0x3030)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is a binary property list of an unknown version', at);
    /** A big-endian number; the first 8 bytes hold the file's name and version. */
    function unsigned(offset, length) {
        if (offset < 8 || length < 1 || offset + length > bytes.length)
            refuse('it points outside itself');
        let value = 0;
        for (let index = offset; index < offset + length; index += 1)
            value = value * 256 + view.getUint8(index);
        return value;
    }
    const offsetLength = unsigned(trailer + 6, 1);
    const referenceLength = unsigned(trailer + 7, 1);
    if (offsetLength < 1 || referenceLength < 1)
        refuse('it has no offsets');
    const count = unsigned(trailer + 8, 8);
    const offsetTable = unsigned(trailer + 24, 8);
    const known = new Map();
    function read(reference, depth) {
        const before = known.get(reference);
        if (before === 'open')
            return refuse('a value holds itself');
        if (before)
            return before;
        if (depth > _values_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l} levels`, at);
        if (reference >= count)
            return refuse('it names an object that is not there');
        known.set(reference, 'open');
        const result = readObject(unsigned(offsetTable + reference * offsetLength, offsetLength), depth);
        if (result.size > MAX_VALUES)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`holds more than ${MAX_VALUES} values`, at);
        known.set(reference, result);
        return result;
    }
    function readObject(offset, depth) {
        const marker = unsigned(offset, 1);
        const low = marker & 0x0f;
        switch (marker >> 4) {
            case 0x0:
                if (low !== 8 && low !== 9)
                    return refuse('it holds a value of no known kind');
                return one({ kind: 'boolean', value: low === 9, at });
            case 0x1:
                return one({ kind: 'number', value: integer(offset + 1, 1 << low), at });
            case 0x2:
                return one({ kind: 'number', value: real(offset + 1, 1 << low), at });
            case 0x3: {
                const date = new Date(real(offset + 1, 8) * 1000 + MILLISECONDS_FROM_1970_TO_2001);
                if (Number.isNaN(date.getTime()))
                    return refuse('it holds a date that no calendar has');
                return one({ kind: 'date', value: date.toISOString().replace('.000', ''), at });
            }
            case 0x4:
                return one({ kind: 'data', value: content(offset, 1).toString('base64'), at });
            case 0x5:
                return one({ kind: 'string', value: content(offset, 1).toString('latin1'), at });
            case 0x6:
                return one({ kind: 'string', value: content(offset, 2).swap16().toString('utf16le'), at });
            case 0x8:
                return one({ kind: 'number', value: unsigned(offset + 1, low + 1), at });
            case 0xa:
                return readArray(references(offset, 1), depth);
            case 0xd:
                return readDictionary(references(offset, 2), depth);
            default:
                return refuse('it holds a value of no known kind');
        }
    }
    function one(value) {
        return { value, size: 1 };
    }
    /** Up to 4 bytes are unsigned, 8 and 16 have a sign. */
    function integer(offset, length) {
        if (length > 16)
            return refuse('it holds a number of no known length');
        const value = unsigned(offset, length);
        if (length < 8)
            return value;
        const high = view.getBigInt64(offset);
        return Number(length === 8 ? high : high * 2n ** 64n + view.getBigUint64(offset + 8));
    }
    function real(offset, length) {
        unsigned(offset, length);
        if (length === 4)
            return view.getFloat32(offset);
        return length === 8 ? view.getFloat64(offset) : refuse('it holds a number of no known length');
    }
    /** Where the content of an object begins, and how many items of `width` bytes it has. */
    function extent(offset, width) {
        const low = unsigned(offset, 1) & 0x0f;
        const lengthBytes = low === 0x0f ? 1 << (unsigned(offset + 1, 1) & 0x0f) : 0;
        const items = lengthBytes > 0 ? unsigned(offset + 2, lengthBytes) : low;
        const start = lengthBytes > 0 ? offset + 2 + lengthBytes : offset + 1;
        if (start + items * width > bytes.length)
            refuse('it points outside itself');
        return { start, items };
    }
    /** A copy, to be turned round at will. */
    function content(offset, width) {
        const { start, items } = extent(offset, width);
        return Buffer.from(bytes.slice(start, start + items * width));
    }
    function references(offset, perItem) {
        const { start, items } = extent(offset, perItem * referenceLength);
        return Array.from({ length: perItem * items }, (_, index) => unsigned(start + index * referenceLength, referenceLength));
    }
    function readArray(items, depth) {
        const values = [];
        let size = 1;
        for (const reference of items) {
            const item = read(reference, depth + 1);
            values.push(item.value);
            size += item.size;
        }
        return { value: { kind: 'array', value: values, at }, size };
    }
    function readDictionary(items, depth) {
        const entries = new Map();
        const half = items.length / 2;
        let size = 1;
        for (let index = 0; index < half; index += 1) {
            const key = read(items[index] ?? count, depth + 1).value;
            if (key.kind !== 'string')
                return refuse('it holds a key that is no text');
            const item = read(items[index + half] ?? count, depth + 1);
            (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .addEntry */ .A)(entries, key.value, at, item.value);
            size += item.size;
        }
        return { value: { kind: 'dictionary', value: entries, at }, size };
    }
    return read(unsigned(trailer + 16, 8), 0).value;
}


/***/ }),

/***/ 4144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readTextPlist),
/* harmony export */   p: () => (/* binding */ readPlist)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789);
/* harmony import */ var _openstep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8993);
/* harmony import */ var _plist_binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1808);
/* harmony import */ var _plist_xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4004);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(757);
/**
 * A property list of whatever form: binary, XML or OpenStep, as CoreFoundation tells them apart.
 */





/** Reads a property list. Throws {@link UnreadableFile} for what Xcode would refuse, and for what Xcode would preprocess. */
function readPlist(bytes, file) {
    return (0,_plist_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinaryPlist */ .g)(bytes) ? (0,_plist_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .readBinaryPlist */ .C)(bytes, file) : readTextPlist((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)(bytes, file), file);
}
/** The same for a text that is decoded already, or stands in a build setting. */
function readTextPlist(text, file) {
    const start = text.search(/\S/);
    if (start < 0)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is empty', (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .placesIn */ .yN)(file, text)(0));
    // No property list begins with `#`, so what does is meant for the C preprocessor.
    if (text[start] === '<' || text[start] === '#')
        return (0,_plist_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .readXmlPlist */ .W)(text, file);
    if (isJson(text, start)) {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is JSON, which Xcode does not read as a property list', (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .placesIn */ .yN)(file, text)(start));
    }
    return (0,_openstep_js__WEBPACK_IMPORTED_MODULE_1__/* .readOpenStep */ .R)(text, file);
}
function isJson(text, start) {
    const head = text.slice(start, start + 2000);
    return /^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(head) || head.startsWith('[');
}


/***/ }),

/***/ 5789:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ explainSubmodule),
/* harmony export */   cg: () => (/* binding */ isFetched),
/* harmony export */   nE: () => (/* binding */ explainAbsence)
/* harmony export */ });
/* harmony import */ var _look_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9301);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2358);


/** What package managers fetch, or `flutter pub get` makes, is not expected to be there, and is no code of the repository's own. */
const FETCHED = /(?:^|\/)(?:node_modules|Pods|Carthage|\.build|SourcePackages|\.symlinks|Flutter\/ephemeral)(?:\/|$)/;
const known = new WeakMap();
function isFetched(path) {
    return FETCHED.test(path);
}
/** Why nothing is at the path of a folder or a bundle, and what helps, as the end of `Core comes from …`; undefined where
 *  something is there. `file` is one that must be in it. */
function explainAbsence(path, file, checkout) {
    if (isFetched(path) || checkout.below(path).length > 0 || checkout.locate((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .inFolder */ ._z)(path, file)) !== undefined)
        return undefined;
    return explainSubmodule(path, checkout) ?? `${path}, which is not in the checkout; check that folder out too`;
}
/** The same for what lies in a submodule that is not checked out, and for nothing else. */
function explainSubmodule(path, checkout) {
    const submodule = absentSubmodules(checkout).find((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, one));
    if (submodule === undefined || isFetched(submodule))
        return undefined;
    return `${submodule}, a submodule that is not checked out; give actions/checkout \`submodules: true\``;
}
function absentSubmodules(checkout) {
    const submodules = known.get(checkout) ?? readSubmodules(checkout).filter((path) => checkout.below(path).length === 0);
    known.set(checkout, submodules);
    return submodules;
}
/** https://git-scm.com/docs/gitmodules */
function readSubmodules({ files }) {
    if (!files.has('.gitmodules'))
        return [];
    const lines = (0,_look_up_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextIfPossible */ .e1)(files, '.gitmodules').split(/\r\n|\r|\n/);
    return lines.flatMap((line) => {
        const [, path] = /^path\s*=(.{1,1000})$/.exec(line.trim()) ?? [];
        return path === undefined ? [] : [path.trim().replace(/^"|"$/g, '').replace(/\/$/, '')];
    });
}


/***/ }),

/***/ 7293:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ identityOf),
  q: () => (/* binding */ readPackages)
});

// EXTERNAL MODULE: ./lib/read/swift-manifest.js
var swift_manifest = __webpack_require__(7913);
// EXTERNAL MODULE: ./lib/types.js
var types = __webpack_require__(1789);
// EXTERNAL MODULE: ./lib/targets/absent.js
var absent = __webpack_require__(5789);
// EXTERNAL MODULE: ./lib/targets/checkout.js
var targets_checkout = __webpack_require__(1756);
// EXTERNAL MODULE: ./lib/targets/paths.js
var paths = __webpack_require__(2358);
;// CONCATENATED MODULE: ./lib/targets/manifests.js
/**
 * The manifests of Swift packages: `Package.swift`, and beside it others for single versions of the tools.
 * https://docs.swift.org/swiftpm/documentation/packagemanagerdocs/swiftversionspecificpackaging
 */



/** One manifest of each folder: the one for the newest tools, where there are several. */
function listManifests(files) {
    const byFolder = new Map();
    for (const file of files.paths) {
        if (!(0,paths/* isManifest */.Yh)(file))
            continue;
        const other = byFolder.get((0,paths/* folderOf */.yS)(file));
        if (other === undefined || isNewer(file, other, files))
            byFolder.set((0,paths/* folderOf */.yS)(file), file);
    }
    return [...byFolder.values()];
}
function isNewer(file, other, files) {
    const [own, theirs] = [versionOf(file, files), versionOf(other, files)];
    for (const index of [0, 1, 2]) {
        const difference = (own[index] ?? 0) - (theirs[index] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    return file.includes('@');
}
function versionOf(file, files) {
    try {
        return (0,swift_manifest/* toolsVersion */.wp)(files.bytes(file));
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/targets/package-sources.js
/**
 * Where the sources of a target of a Swift package stand.
 */


const SOURCE = /\.(?:swift|mm?|[ch]|hh|hpp|cc|cpp|cxx)$/i;
const WRAPPER = /\.(?:docc|xcassets|bundle|framework|xcframework|playground|xcodeproj)\//;
/** Where a target's files stand when it does not say so. */
function defaultFolders({ name, kind }) {
    const sources = ['Sources', 'Source', 'src', 'srcs'];
    const places = kind === 'testTarget' ? ['Tests', ...sources] : kind === 'plugin' ? ['Plugins', ...sources] : sources;
    return places.map((place) => `${place}/${name}`);
}
/** The sources of a target of a package, sorted. */
function findSources(owner, target, checkout) {
    const inside = (folder) => (0,targets_checkout/* resolvePath */.o1)(owner.folder, folder);
    const candidates = target.path === undefined ? defaultFolders(target) : [target.path];
    // Since 5.9 the only target of a package may stand in `Sources` itself.
    const alike = owner.targets.filter(({ kind }) => kind === target.kind);
    if (target.path === undefined && alike.length === 1 && alike[0] === target) {
        candidates.push(target.kind === 'testTarget' ? 'Tests' : 'Sources');
    }
    const folder = candidates.map(inside).find((one) => one !== undefined && checkout.below(one).length > 0);
    if (folder === undefined)
        return [];
    const below = (entries) => entries.flatMap((entry) => (0,targets_checkout/* resolvePath */.o1)(folder, entry) ?? []);
    const excluded = below(target.exclude);
    const listed = target.sources && below(target.sources);
    return checkout.below(folder).filter((file) => {
        if (!SOURCE.test(file) ||
            WRAPPER.test(file.slice(folder.length)) ||
            ((0,paths/* isManifest */.Yh)(file) && (0,paths/* folderOf */.yS)(file) === owner.folder))
            return false;
        if (isAmong(file, excluded))
            return false;
        return listed === undefined || isAmong(file, listed);
    });
}
function isAmong(file, entries) {
    return entries.some((entry) => entry === '' || file === entry || file.startsWith(`${entry}/`));
}

// EXTERNAL MODULE: ./lib/targets/swift-imports.js
var swift_imports = __webpack_require__(6730);
;// CONCATENATED MODULE: ./lib/targets/packages.js
/**
 * The Swift packages of the repository: which product holds which sources, and what it needs from elsewhere.
 */








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
    for (const file of listManifests(checkout.files)) {
        try {
            const bytes = checkout.files.bytes(file);
            if (!(0,swift_manifest/* isSwiftManifest */.Z2)(bytes))
                continue;
            const manifest = (0,swift_manifest/* readSwiftManifest */.Nq)(bytes, file);
            if (!manifest)
                skip(file, topOf(file), 'it declares no package that can be read without running it');
            all.push({ ...(manifest ?? undeclared(file)), folder: (0,paths/* folderOf */.yS)(file), file });
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            skip(file, error.at, error.message);
            all.push({ ...undeclared(file), folder: (0,paths/* folderOf */.yS)(file), file });
        }
    }
    function skip(file, at, why) {
        skipped.push({ at, reason: `The Swift package in ${file} cannot be read: ${why}.` });
    }
    const byFolder = new Map(all.map((one) => [one.folder, one]));
    const sources = new Map();
    /** Targets that no manifest lists, by package and name. */
    const unlisted = new Map();
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
        const [nearest] = having.toSorted((a, b) => sharedParts(b.folder, root) - sharedParts(a.folder, root));
        // Else one whose products are not known.
        const isUnread = ({ complete, products }) => !complete && products.length === 0;
        return nearest ?? near.flatMap((place) => byFolder.get(place) ?? []).find(isUnread);
    }
    function sourcesOf(owner, target) {
        const found = sources.get(target) ?? findSources(owner, target, checkout);
        sources.set(target, found);
        return found;
    }
    /** Why the package at a path that another one names is not there. */
    function explainPackage({ folder }, path) {
        const place = (0,targets_checkout/* resolvePath */.o1)(folder, path);
        if (place === undefined)
            return `${path}, which is outside of the checked folder; check a folder that holds both`;
        return byFolder.has(place) ? undefined : (0,absent/* explainAbsence */.nE)(place, 'Package.swift', checkout);
    }
    /**
     * The targets of a product; of a target that is named like one, that target. What a manifest makes by code is looked for
     * where it would stand by default: code that is not seen would make a feature look unused.
     */
    function targetsOf({ products, targets, at, file }, product) {
        const names = products.find(({ name }) => name === product)?.targets ?? [product];
        return names.map((name) => {
            const key = `${file}\0${name}`;
            const target = targets.find((one) => one.name === name) ?? unlisted.get(key) ?? unlistedTarget(name, at);
            if (!target.complete)
                unlisted.set(key, target);
            return target;
        });
    }
    function packagesBeside({ folder, dependencies }) {
        return dependencies.flatMap(({ path }) => {
            const beside = path === undefined ? undefined : (0,targets_checkout/* resolvePath */.o1)(folder, path);
            return (beside === undefined ? undefined : byFolder.get(beside)) ?? [];
        });
    }
    function withModule(owner, module) {
        for (const one of [owner, ...packagesBeside(owner)]) {
            const target = one.targets.find((each) => isCode(each) && (0,swift_imports/* moduleOf */.c)(each.name) === module);
            if (target)
                return { owner: one, target };
        }
        // a target that code makes stands where it would by default
        const [made] = owner.complete ? [] : targetsOf(owner, module);
        return made && sourcesOf(owner, made).length > 0 ? { owner, target: made } : undefined;
    }
    /** What is behind some targets of a package, one after the other: a chain of them may be long. */
    function gather(owner, first, platform) {
        const files = new Set();
        const remote = new Map();
        const open = new Set();
        const unseen = [];
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
            if (target.isPlaceMade) {
                const reason = `which files ${target.name} in ${one.file} compiles is made by code`;
                unseen.push({ reason, at: target.at });
            }
            for (const needed of target.dependencies) {
                if (needed.platforms.length > 0 && !needed.platforms.includes(PLATFORM_NAMES[platform]))
                    continue;
                if (!takeLocal(one, needed))
                    takeElsewhere(one, needed);
            }
            if (!target.complete)
                takeComputed(one, target);
        }
        /** Whether the dependency is a target of a package of the repository. */
        function takeLocal(one, { name, package: from }) {
            const own = from === undefined ? one.targets.find((other) => other.name === name) : undefined;
            if (own)
                plan(one, own);
            const beside = own ? undefined : packagesBeside(one).find((other) => hasProduct(other, name));
            if (beside)
                for (const target of targetsOf(beside, name))
                    plan(beside, target);
            return own !== undefined || beside !== undefined;
        }
        /** Dependencies that code makes: those whose names stand in it, and those that the sources import. */
        function takeComputed(one, target) {
            let isTold = target.dependencies.length > 0;
            for (const needed of target.mentioned) {
                const isLocal = takeLocal(one, needed);
                if (!isLocal && needed.package !== undefined)
                    takeElsewhere(one, needed);
                isTold ||= isLocal || needed.package !== undefined;
            }
            for (const module of (0,swift_imports/* modulesIn */.D)(sourcesOf(one, target), checkout.files)) {
                const found = withModule(one, module);
                if (!found || found.target === target)
                    continue;
                plan(found.owner, found.target);
                isTold = true;
            }
            open.add(one);
            if (isTold)
                return;
            const reason = `what ${target.name} in ${one.file} depends on is made by code, and its sources do not tell either`;
            unseen.push({ reason, at: target.at });
        }
        function takeElsewhere(one, { name, package: from, at }) {
            const wanted = (from ?? name).toLowerCase();
            const absent = one.dependencies.find(({ path, name: called }) => path !== undefined && (called ?? identityOf(path)).toLowerCase() === wanted);
            const why = absent && explainPackage(one, absent.path ?? '');
            if (why !== undefined) {
                unseen.push({ reason: `${name} comes from ${why}`, at });
                return;
            }
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
        return { sources: [...files].sort(), remote: [...remote.values()], open: [...open], unseen };
    }
    return {
        all,
        skipped,
        at: (folder) => byFolder.get(folder),
        withProduct,
        contentOf(owner, product, platform) {
            const content = gather(owner, targetsOf(owner, product), platform);
            const listed = owner.products.find(({ name }) => name === product);
            if (!listed || listed.complete)
                return content;
            const reason = `which targets the product ${product} of ${owner.file} holds is made by code`;
            const unseen = listed.targets.length > 0 ? content.unseen : [...content.unseen, { reason, at: listed.at }];
            return { ...content, open: [...content.open, owner], unseen };
        },
        withModule,
        targetContent: (owner, target, platform) => gather(owner, [target], platform),
        sourcesOf,
    };
}
/** A target that a manifest makes by code. */
function unlistedTarget(name, at) {
    return { name, kind: 'target', at, exclude: [], dependencies: [], complete: false, mentioned: [] };
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


/***/ }),

/***/ 8888:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPlaygroundTargets: () => (/* binding */ findPlaygroundTargets)
/* harmony export */ });
/* harmony import */ var _read_swift_literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(882);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(757);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1789);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1756);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7293);
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4482);
/**
 * Swift Playgrounds: a `.swiftpm` package with an `.iOSApplication` product. It has no way to ask for HealthKit
 * entitlements; keys can come from the file that `additionalInfoPlistContentFilePath` names.
 */






const CONFIGURATION = 'Release';
const findPlaygroundTargets = (files) => {
    const packages = (0,_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackages */ .q)((0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyCheckout */ .l9)(files));
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
/** The calls of `.iOSApplication` in a manifest, wherever they stand in its values. */
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
        if (path === undefined || !files.has(path))
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


/***/ }),

/***/ 4482:
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
/* harmony import */ var _read_plist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1789);
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

/***/ 6730:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ modulesIn),
/* harmony export */   c: () => (/* binding */ moduleOf)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(240);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789);
/**
 * The modules that Swift and Objective-C sources import: what a target needs where its manifest does not tell.
 */


const IMPORT = /^[ \t]*(?:(?:@\w+(?:\([^)\r\n]{0,200}\))?|public|internal|private|fileprivate|package)[ \t]+)*(?:#[ \t]*(?:import|include)[ \t]+<(\w+)\/|@?import[ \t]+(?:(?:class|struct|enum|protocol|func|var|let|typealias)[ \t]+)?(\w+))/gm;
/** What a target's module is called in code. */
function moduleOf(target) {
    return target.replace(/[^\p{L}\p{N}_]/gu, '_');
}
/** The modules that some files import, each once. A file that cannot be read imports nothing here: that is said elsewhere. */
function modulesIn(paths, files) {
    const modules = new Set();
    for (const path of paths) {
        for (const { 1: included, 2: imported } of textOf(path, files).matchAll(IMPORT)) {
            const name = included ?? imported;
            if (name !== undefined)
                modules.add(name);
        }
    }
    return modules;
}
function textOf(path, files) {
    try {
        const bytes = files.bytes(path);
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .bufferOf */ .K)(bytes).toString('utf8');
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i)
            return '';
        throw error;
    }
}


/***/ })

};
