export const id = "shared-targets-packages-installed";
export const ids = ["shared-targets-packages-installed"];
export const modules = {

/***/ "patterns.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anyOf),
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
function literal(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
function anyOf(texts) {
    return texts.map(literal).join('|');
}


/***/ }),

/***/ "targets/absent.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ explainSubmodule),
/* harmony export */   cg: () => (/* binding */ isFetched),
/* harmony export */   nE: () => (/* binding */ explainAbsence)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("targets/plist-paths.js");


const FETCHED = /(?:^|\/)(?:node_modules|Pods|Carthage|\.build|SourcePackages|\.symlinks|Flutter\/ephemeral|capacitor-cordova-ios-plugins)(?:\/|$)/;
const known = new WeakMap();
function isFetched(path) {
    return FETCHED.test(path);
}
function explainAbsence(path, file, checkout) {
    if (isFetched(path) || checkout.below(path).length > 0 || checkout.locate((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(path, file)) !== undefined)
        return undefined;
    return explainSubmodule(path, checkout) ?? `${path}, which is not in the checkout; check that folder out too`;
}
function explainSubmodule(path, checkout) {
    const submodule = absentSubmodules(checkout).find((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, one));
    if (submodule === undefined || isFetched(submodule))
        return undefined;
    return `${submodule}, a submodule that is not checked out; give actions/checkout \`submodules: true\``;
}
function absentSubmodules(checkout) {
    const submodules = known.get(checkout) ?? readSubmodules(checkout).filter((path) => checkout.below(path).length === 0);
    known.set(checkout, submodules);
    return submodules;
}
function readSubmodules({ files }) {
    if (!files.has('.gitmodules'))
        return [];
    const lines = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfPossible */ .e1)(files, '.gitmodules').split(/\r\n|\r|\n/);
    return lines.flatMap((line) => {
        const [, path] = /^path\s*=(.{1,1000})$/.exec(line.trim()) ?? [];
        return path === undefined ? [] : [path.trim().replace(/^"|"$/g, '').replace(/\/$/, '')];
    });
}


/***/ }),

/***/ "targets/packages/installed.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isInstalled)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("patterns.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("targets/plist-paths.js");
/* harmony import */ var _npm_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/packages/npm-packages.js");




const known = new WeakMap();
function isInstalled(path, files) {
    const [, before = '', folder = '', rest = ''] = FOLDER.exec(`${path}/`) ?? [];
    if (folder === '')
        return isMadeByFlutter(path, files);
    const name = nameIn(folder, rest);
    const base = before.replace(/\/$/, '');
    const key = `${base}\0${folder}\0${name}`;
    const answers = known.get(files) ?? new Map();
    known.set(files, answers);
    const answer = answers.get(key) ?? isNamed(name, folder, base, files);
    answers.set(key, answer);
    return answer;
}
const FOLDER = /^(.*?)(?<=^|\/)(node_modules|Pods|Carthage|\.build|SourcePackages)\/(.*)/;
function isMadeByFlutter(path, files) {
    const before = /^(.*?)(?<=^|\/)(?:\.symlinks|Flutter\/ephemeral)\//.exec(`${path}/`)?.[1];
    return (before !== undefined && (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .TS)(before.replace(/\/$/, '')).some((one) => files.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(one, 'pubspec.yaml'))));
}
function nameIn(folder, rest) {
    const parts = rest.split('/').filter((part) => part !== '');
    if (folder === 'node_modules' && parts[0]?.startsWith('@'))
        return parts.slice(0, 2).join('/');
    if (folder === 'Pods' || folder === 'node_modules')
        return parts[0] ?? '';
    return parts.length > 1 ? (parts[1] ?? '') : '';
}
const OF_COCOAPODS = /^(?:Pods\.xcodeproj|Headers|Target Support Files|Local Podspecs|\w+\.xcodeproj)$/;
function isNamed(name, folder, base, files) {
    if (name === '')
        return false;
    const isIn = (file, pattern) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .TS)(base).some((around) => {
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(around, file);
        return files.has(path) && pattern.test((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfPossible */ .e1)(files, path));
    });
    const word = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .e)(name);
    switch (folder) {
        case 'node_modules':
            return ((0,_npm_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .findPackages */ .tP)(files).some((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(one.folder, base) && (0,_npm_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .dependsOn */ .fr)(one, name)) ||
                (0,_npm_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .findPackages */ .tP)(files).some((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .TS)(base).includes(one.folder) && (0,_npm_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .dependsOn */ .fr)(one, name)) ||
                LOCKS.some((lock) => isIn(lock, new RegExp(`(?:["'/ ]|^)${word}(?:["'@]|$)`, 'm'))));
        case 'Pods':
            if (OF_COCOAPODS.test(name))
                return files.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(base, 'Podfile'));
            return ['Podfile.lock', 'Podfile'].some((file) => isIn(file, new RegExp(`["' ]${word}(?:["'/ ]|$)`, 'm')));
        case 'Carthage':
            return ['Cartfile.resolved', 'Cartfile', 'Cartfile.private'].some((file) => isIn(file, new RegExp(`/${word}(?:\\.git)?["' ]`)));
        default:
            return files.paths.some((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path) === 'Package.resolved' &&
                new RegExp(`/${word}(?:\\.git)?"`, 'i').test((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfPossible */ .e1)(files, path)));
    }
}
const LOCKS = ['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'];


/***/ }),

/***/ "targets/packages/package-content.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   eh: () => (/* binding */ hasProduct),
/* harmony export */   hd: () => (/* binding */ gatherContent)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _package_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/packages/package-sources.js");
/* harmony import */ var _swift_imports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/packages/swift-imports.js");




const PLATFORM_NAMES = {
    ios: 'iOS',
    macos: 'macOS',
    watchos: 'watchOS',
    tvos: 'tvOS',
    visionos: 'visionOS',
};
function gatherContent(owner, first, platform, finder) {
    const { checkout, sourcesOf, targetsOf, packagesBeside, withModule, explainPackage } = finder;
    const files = new Set();
    const remote = new Map();
    const open = new Set();
    const compiledWith = [];
    const unseen = [];
    const built = [];
    const seen = new Set();
    const waiting = [];
    function plan(one, target) {
        if (!seen.has(target))
            waiting.push({ one, target });
        seen.add(target);
    }
    function takeTarget(one, target) {
        if (target.kind === 'binaryTarget') {
            const path = target.path === undefined ? undefined : (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(one.folder, target.path);
            if (path !== undefined)
                built.push({ name: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path), path, at: target.at });
        }
        const own = sourcesOf(one, target);
        for (const file of own)
            files.add(file);
        takeSettings(one, target);
        if (target.isPlaceMade || mayLeaveOutSome(one, target, own)) {
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
    function mayLeaveOutSome(one, target, own) {
        const { mayLeaveOut } = target;
        const folder = mayLeaveOut && (0,_package_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .findFolder */ .W)(one, target, checkout);
        return folder !== undefined && own.some((file) => mayLeaveOut?.((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeTo */ .Mf)(file, folder)));
    }
    function takeSettings(one, { name, at, settings = [], ...rest }) {
        const meant = settings.filter(({ platforms }) => platforms.length === 0 || platforms.includes(PLATFORM_NAMES[platform]));
        if (meant.length === 0)
            return;
        const own = (0,_package_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .findFolder */ .W)(one, { ...rest, name, at }, checkout);
        const folders = meant.flatMap(({ folder }) => own === undefined || folder === undefined ? [] : ((0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(own, folder) ?? []));
        compiledWith.push({ target: name, at, folders, flags: meant.flatMap(({ flags }) => flags), from: one.folder });
    }
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
    function takeComputed(one, target) {
        let isTold = target.dependencies.length > 0;
        for (const needed of target.mentioned) {
            const isLocal = takeLocal(one, needed);
            if (!isLocal && needed.package !== undefined)
                takeElsewhere(one, needed);
            isTold ||= isLocal || needed.package !== undefined;
        }
        for (const module of (0,_swift_imports_js__WEBPACK_IMPORTED_MODULE_3__/* .modulesIn */ .D)(sourcesOf(one, target), checkout.files)) {
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
    return { sources: [...files].sort(), remote: [...remote.values()], built, open: [...open], compiledWith, unseen };
}
const hasProduct = (one, product) => one.products.some(({ name }) => name === product);
function onlyRemote({ dependencies }) {
    const remote = dependencies.filter(({ url }) => url !== undefined);
    return remote.length === 1 ? remote[0] : undefined;
}
function identityOf(url) {
    return url
        .replace(/(?<!\/)\/+$/, '')
        .replace(/^.*[/:]/, '')
        .replace(/\.git$/, '')
        .toLowerCase();
}


/***/ }),

/***/ "targets/packages/package-sources.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findSources),
/* harmony export */   W: () => (/* binding */ findFolder)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("targets/paths.js");


const SOURCE = /\.(?:swift|mm?|[ch]|hh|hpp|cc|cpp|cxx)$/i;
const WRAPPER = /\.(?:docc|xcassets|bundle|framework|xcframework|playground|xcodeproj)\//;
function defaultFolders({ name, kind }) {
    const sources = ['Sources', 'Source', 'src', 'srcs'];
    const places = kind === 'testTarget' ? ['Tests', ...sources] : kind === 'plugin' ? ['Plugins', ...sources] : sources;
    return places.map((place) => `${place}/${name}`);
}
function findFolder(owner, target, checkout) {
    const inside = (folder) => (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(owner.folder, folder);
    const candidates = target.path === undefined ? defaultFolders(target) : [target.path];
    const alike = owner.targets.filter(({ kind }) => kind === target.kind);
    if (target.path === undefined && alike.length === 1 && alike[0] === target) {
        candidates.push(target.kind === 'testTarget' ? 'Tests' : 'Sources');
    }
    return candidates.map(inside).find((one) => one !== undefined && checkout.below(one).length > 0);
}
function findSources(owner, target, checkout) {
    const folder = findFolder(owner, target, checkout);
    if (folder === undefined)
        return [];
    const below = (entries) => entries.flatMap((entry) => (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(folder, entry) ?? []);
    const excluded = below(target.exclude);
    const listed = target.sources && below(target.sources);
    return checkout.below(folder).filter((file) => {
        if (!SOURCE.test(file) ||
            WRAPPER.test(file.slice(folder.length)) ||
            ((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifest */ .Yh)(file) && (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file) === owner.folder))
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

/***/ "targets/packages/packages.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readPackages)
});

var swift_manifest = __webpack_require__("read/swift/manifest.js");
var types = __webpack_require__("types.js");
var absent = __webpack_require__("targets/absent.js");
var targets_checkout = __webpack_require__("targets/checkout.js");
var paths = __webpack_require__("targets/paths.js");
;



const NEWEST_SWIFT = 6;
function listManifests(files) {
    const byFolder = new Map();
    for (const file of files.paths) {
        if (!(0,paths/* isManifest */.Yh)(file) || Number(/@swift-(\d+)/.exec(file)?.[1] ?? 0) > NEWEST_SWIFT)
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

var installed = __webpack_require__("targets/packages/installed.js");
var package_content = __webpack_require__("targets/packages/package-content.js");
var package_sources = __webpack_require__("targets/packages/package-sources.js");
var swift_imports = __webpack_require__("targets/packages/swift-imports.js");
;










const known = new WeakMap();
function readPackages(checkout) {
    const packages = known.get(checkout) ?? readAll(checkout);
    known.set(checkout, packages);
    return packages;
}
function readAll(checkout) {
    const skipped = [];
    const all = [];
    const byFolder = new Map();
    for (const file of listManifests(checkout.files))
        add(file);
    function add(file) {
        const one = readManifest(file);
        if (!one)
            return undefined;
        all.push(one);
        byFolder.set(one.folder, one);
        return one;
    }
    function readManifest(file) {
        try {
            const bytes = checkout.files.bytes(file);
            if (!(0,swift_manifest/* isSwiftManifest */.Z2)(bytes))
                return undefined;
            const manifest = (0,swift_manifest/* readSwiftManifest */.Nq)(bytes, file);
            if (!manifest)
                skip(file, topOf(file), 'it declares no package that can be read without running it');
            return { ...(manifest ?? undeclared(file)), folder: (0,paths/* folderOf */.yS)(file), file };
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            skip(file, error.at, error.message);
            return { ...undeclared(file), folder: (0,paths/* folderOf */.yS)(file), file };
        }
    }
    function at(folder) {
        const { files } = checkout;
        const file = (0,paths/* inFolder */._z)(folder, 'Package.swift');
        const own = byFolder.get(folder);
        if (own || files.isBeyond?.(file) !== true || !files.has(file))
            return own;
        return (0,installed/* isInstalled */.j)(files.withoutLinks?.(folder) ?? folder, files) ? undefined : add(file);
    }
    function skip(file, at, why) {
        skipped.push({ at, reason: `The Swift package in ${file} cannot be read: ${why}.`, isManifest: true });
    }
    const sources = new Map();
    const unlisted = new Map();
    function withProduct(product, folder, near, root) {
        if (folder !== undefined)
            return at(folder);
        for (const place of near) {
            const one = at(place);
            if (one && (0,package_content/* hasProduct */.eh)(one, product))
                return one;
        }
        const having = all.filter((one) => (0,package_content/* hasProduct */.eh)(one, product));
        const [nearest] = having.toSorted((a, b) => sharedParts(b.folder, root) - sharedParts(a.folder, root));
        const isUnread = ({ complete, products }) => !complete && products.length === 0;
        return nearest ?? near.flatMap((place) => at(place) ?? []).find(isUnread);
    }
    function sourcesOf(owner, target) {
        const found = sources.get(target) ?? (0,package_sources/* findSources */.I)(owner, target, checkout);
        sources.set(target, found);
        return found;
    }
    function explainPackage({ folder }, path) {
        const place = (0,targets_checkout/* resolvePath */.o1)(folder, path, checkout.files.root);
        if (place === undefined)
            return `${path}, ${(0,targets_checkout/* whyOutside */.iW)(path)}`;
        return at(place) ? undefined : (0,absent/* explainAbsence */.nE)(place, 'Package.swift', checkout);
    }
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
            const beside = path === undefined ? undefined : (0,targets_checkout/* resolvePath */.o1)(folder, path, checkout.files.root);
            return (beside === undefined ? undefined : at(beside)) ?? [];
        });
    }
    function withModule(owner, module) {
        for (const one of [owner, ...packagesBeside(owner)]) {
            const target = one.targets.find((each) => isCode(each) && (0,swift_imports/* moduleOf */.c)(each.name) === module);
            if (target)
                return { owner: one, target };
        }
        const [made] = owner.complete ? [] : targetsOf(owner, module);
        return made && sourcesOf(owner, made).length > 0 ? { owner, target: made } : undefined;
    }
    const finder = { checkout, sourcesOf, targetsOf, packagesBeside, withModule, explainPackage };
    return {
        all,
        skipped,
        at,
        withProduct,
        contentOf(owner, product, platform) {
            const content = (0,package_content/* gatherContent */.hd)(owner, targetsOf(owner, product), platform, finder);
            const listed = owner.products.find(({ name }) => name === product);
            if (!listed || listed.complete)
                return content;
            const reason = `which targets the product ${product} of ${owner.file} holds is made by code`;
            const unseen = listed.targets.length > 0 ? content.unseen : [...content.unseen, { reason, at: listed.at }];
            return { ...content, open: [...content.open, owner], unseen };
        },
        withModule,
        targetContent: (owner, target, platform) => (0,package_content/* gatherContent */.hd)(owner, [target], platform, finder),
        sourcesOf,
    };
}
function unlistedTarget(name, at) {
    return { name, kind: 'target', at, exclude: [], dependencies: [], complete: false, mentioned: [] };
}
function undeclared(file) {
    const at = topOf(file);
    return { name: '', at, platforms: new Map(), products: [], targets: [], dependencies: [], complete: false };
}
function topOf(file) {
    return { file, line: 1, column: 1 };
}
function sharedParts(one, other) {
    const [a, b] = [one.split('/'), other.split('/')];
    const differs = a.findIndex((part, index) => part !== b[index]);
    return differs < 0 ? a.length : differs;
}
function isCode({ kind }) {
    return kind === 'target' || kind === 'executableTarget';
}


/***/ }),

/***/ "targets/packages/swift-imports.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ modulesIn),
/* harmony export */   c: () => (/* binding */ moduleOf)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("bytes.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");


const IMPORT = /^[ \t]*(?:(?:@\w+(?:\([^)\r\n]{0,200}\))?|public|internal|private|fileprivate|package)[ \t]+)*(?:#[ \t]*(?:import|include)[ \t]+<(\w+)\/|@?import[ \t]+(?:(?:class|struct|enum|protocol|func|var|let|typealias)[ \t]+)?(\w+))/gm;
function moduleOf(target) {
    return target.replace(/[^\p{L}\p{N}_]/gu, '_');
}
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
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .bufferOf */ .Kb)(bytes).toString('utf8');
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i)
            return '';
        throw error;
    }
}


/***/ })

};
