export const id = "dependencies-clinical-dependencies";
export const ids = ["dependencies-clinical-dependencies"];
export const modules = {

/***/ "built/binary.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ clinicalImports),
/* harmony export */   wS: () => (/* binding */ ONLY_SOURCES),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _code_facts_no_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/facts/no-facts.js");
/**
 * What is asked of a binary, and what its answers say in the words that rules know. Who reads the bytes is given.
 */

const CLASS = /^_OBJC_CLASS_\$_(HKClinicalRecord|HKClinicalType|HKFHIRResource|HKFHIRVersion)$/;
const TYPE = /^_?(HKClinicalTypeIdentifier(?:Allergy|ClinicalNote|Condition|Coverage|Immunization|LabResult|Medication|Procedure|VitalSign)Record)$/;
/** In a name that Swift's compiler made each part stands behind its length. */
const SWIFT = /^_?\$s.*\d(HKClinicalRecord|HKClinicalType|HKFHIRResource)/;
/** What a binary imports of clinical records, each once, sorted. */
function clinicalImports({ slices }) {
    const names = new Set(slices.flatMap(({ imports }) => imports.map(({ name }) => name)));
    return [...names].sort().flatMap((symbol) => {
        const type = TYPE.exec(symbol)?.[1];
        if (type !== undefined)
            return [{ symbol, name: type, type }];
        const name = CLASS.exec(symbol)?.[1] ?? SWIFT.exec(symbol)?.[1];
        return name === undefined ? [] : [{ symbol, name }];
    });
}
/** No fault of a build: reports say it once, of what was built alone. */
const ONLY_SOURCES = 'which types are asked for and which are read, only sources tell: the binary names them';
/** What the binaries of one bundle show. To name a type is to ask for it; what is read cannot be told, so that nothing is
 *  said of what is asked for and not read. */
function factsOf(binaries, open) {
    const clinical = [];
    const requested = [];
    const healthKit = [];
    const unread = [...open];
    for (const { at, binary } of binaries) {
        for (const { name, type } of clinicalImports(binary)) {
            clinical.push({ value: name, at });
            if (type !== undefined)
                requested.push(useOf(type, 'constant', at));
        }
        const texts = new Set(binary.slices.flatMap(({ clinicalTexts }) => clinicalTexts.map(({ text }) => text)));
        for (const text of [...texts].sort()) {
            const type = TYPE.exec(text)?.[1];
            if (type !== undefined) {
                clinical.push({ value: type, at });
                requested.push(useOf(type, 'string', at));
            }
            else if (/^HK(?:Clinical|FHIR)/.test(text)) {
                unread.push({ value: `\`${text}\` stands in it as a text, and may be looked up by that name`, at });
            }
        }
        if (binary.slices.some(({ imports }) => imports.some(isOfHealthKit)))
            healthKit.push({ value: 'HealthKit', at });
        for (const { what, reason } of binary.slices.flatMap((slice) => slice.unread))
            if (what !== 'signature' && what !== 'entitlements')
                unread.push({ value: `its ${what} are not read (${reason})`, at });
    }
    const reasons = clinical.length > 0 ? [{ value: ONLY_SOURCES, at: clinical[0]?.at }, ...unread] : unread;
    const unresolved = reasons.flatMap(({ value: reason, at }) => [
        { role: 'requested', reason, at },
        { role: 'read', reason, at },
    ]);
    return { ..._code_facts_no_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FACTS */ .K, healthKit, clinical, requested: onceEach(requested), unresolved };
}
function useOf(type, spelling, at) {
    return { type, at, call: at, api: 'named in the binary', spelling };
}
function onceEach(uses) {
    const seen = new Set();
    return uses.filter(({ type, at }) => !seen.has(`${type} ${at.file}`) && seen.add(`${type} ${at.file}`));
}
function isOfHealthKit({ name, library }) {
    return /^_OBJC_CLASS_\$_HK[A-Z]/.test(name) || /\/HealthKit\.framework\/HealthKit$/.test(library ?? '');
}


/***/ }),

/***/ "dependencies/attempt.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");

/** What a reader gives; undefined where the file cannot be read. What others wrote is a help, not what is judged. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i))
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ "dependencies/clinical-dependencies.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findClinicalDependencies: () => (/* binding */ findClinicalDependencies)
});

// EXTERNAL MODULE: ./lib/order.js
var order = __webpack_require__("order.js");
// EXTERNAL MODULE: ./lib/dependencies/attempt.js
var attempt = __webpack_require__("dependencies/attempt.js");
// EXTERNAL MODULE: ./lib/read/plist.js
var plist = __webpack_require__("read/plist.js");
;// CONCATENATED MODULE: ./lib/dependencies/binary-files.js
/**
 * Where binaries that others have built stand in the checkout: static libraries, frameworks, and bundles of several, of
 * which the part for devices counts. Single files are asked for; what is listed was listed before.
 */


/** A bundle on the way to a file: `Pods/Kit/Kit.xcframework`. The outermost is meant: it holds the others. */
const BUNDLE = /^(?:[^/]+\/)*?[^/]+\.(?:xc)?framework(?=\/)/;
const LIBRARY = /\.(?:a|dylib)$/;
/** The binaries among the files of a folder, each once, sorted. */
function binariesAmong(paths, files) {
    const bundles = new Set();
    const found = new Set();
    for (const path of paths) {
        const bundle = BUNDLE.exec(path)?.[0];
        if (bundle !== undefined)
            bundles.add(bundle);
        else if (LIBRARY.test(path))
            found.add(path);
    }
    for (const bundle of bundles)
        for (const path of binariesAt(bundle, files))
            found.add(path);
    return [...found].sort();
}
/** The binaries behind the path of a framework, of a bundle of several, or of a library; none where nothing is there. */
function binariesAt(path, files) {
    if (path.endsWith('.xcframework'))
        return deviceBinaries(path, files);
    const binary = path.endsWith('.framework') ? inFramework(path) : path;
    return (path.endsWith('.framework') || LIBRARY.test(path)) && files.has(binary) ? [binary] : [];
}
/** A framework's binary is called like the framework. */
function inFramework(path) {
    return `${path}/${path.slice(path.lastIndexOf('/') + 1).replace(/\.framework$/, '')}`;
}
/** Its list says which folder is for which system. Clinical records are of iOS alone.
 *  https://developer.apple.com/documentation/xcode/creating-a-multi-platform-binary-framework-bundle */
function deviceBinaries(path, files) {
    const file = `${path}/Info.plist`;
    const list = files.has(file) ? (0,attempt/* attempt */.C)(() => (0,plist/* readPlist */.p)(files.bytes(file), file)) : undefined;
    const libraries = fieldOf(list, 'AvailableLibraries');
    if (libraries?.kind !== 'array')
        return [];
    return libraries.value.flatMap((one) => {
        const [folder, library] = [textOf(one, 'LibraryIdentifier'), textOf(one, 'LibraryPath')];
        const isOfDevices = textOf(one, 'SupportedPlatform') === 'ios' && !textOf(one, 'SupportedPlatformVariant');
        if (!isOfDevices || !isName(folder) || !isName(library))
            return [];
        const binary = library.endsWith('.framework') ? inFramework(library) : library;
        return files.has(`${path}/${folder}/${binary}`) ? [`${path}/${folder}/${binary}`] : [];
    });
}
function fieldOf(value, key) {
    return value?.kind === 'dictionary' ? value.value.get(key)?.value : undefined;
}
function textOf(value, key) {
    const field = fieldOf(value, key);
    return field?.kind === 'string' ? field.value : undefined;
}
/** One step down: what leads elsewhere is no part of the bundle. */
function isName(text) {
    return text !== undefined && /^[^/\\]+$/.test(text) && text !== '..';
}

// EXTERNAL MODULE: ./lib/dependencies/folders.js
var folders = __webpack_require__("dependencies/folders.js");
;// CONCATENATED MODULE: ./lib/dependencies/built-frameworks.js


/** https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md */
const BUILT_BY_CARTHAGE = ['Carthage/Build', 'Carthage/Build/iOS', 'Carthage/Build/iOS/Static'];
/** The binaries of a framework in the checkout; none for other dependencies. */
function builtFrameworks({ manager, name, path, at }, files) {
    if (path !== undefined)
        return binariesAt(path, files);
    if (manager !== 'carthage')
        return [];
    const places = (0,folders/* foldersUp */.T)(at.file).flatMap((folder) => BUILT_BY_CARTHAGE.map((one) => (0,folders/* join */.f)(folder, one)));
    for (const place of places)
        for (const ending of ['.xcframework', '.framework']) {
            const found = binariesAt(`${place}/${name}${ending}`, files);
            if (found.length > 0)
                return found;
        }
    return [];
}

// EXTERNAL MODULE: ./lib/built/binary.js
var binary = __webpack_require__("built/binary.js");
// EXTERNAL MODULE: ./lib/types.js
var types = __webpack_require__("types.js");
// EXTERNAL MODULE: ./lib/dependencies/binary-search.js
var binary_search = __webpack_require__("dependencies/binary-search.js");
;// CONCATENATED MODULE: ./lib/dependencies/clinical-binaries.js
/**
 * Binaries that others have built and a target links: what of clinical records they import, name as texts, or call. All
 * of them are searched for some words; only those that hold one are read.
 */




/** Calls that nothing but HealthKit answers. Other names of it, as `FHIRResource`, may be anybody's. */
const SELECTOR = /^(?:clinicalTypeForIdentifier:|predicateForClinicalRecords)/;
const NAME = /^HKClinical(?:Record$|Type$|TypeIdentifier)/;
/** What is there for debuggers names whatever a header declares. */
const OF_DEBUGGERS = /^__(?:DWARF|LLVM)/;
/** Binaries of a run that are searched, and bytes of those that are read: an app links some hundred at most. */
const MOST_SEARCHED = 1000;
const MOST_READ = 512 * 2 ** 20;
/** Looks into the binaries of one run, each once. */
class ClinicalBinaries {
    #files;
    #known = new Map();
    #searched = 0;
    #left = MOST_READ;
    /** Those that hold a word and could not be read. */
    unread = [];
    constructor(files) {
        this.#files = files;
    }
    /** The first that brings the class itself, or else the first that brings anything of it. */
    async find(paths) {
        let first;
        for (const path of paths) {
            if (!this.#known.has(path))
                this.#known.set(path, await this.#look(path));
            const found = this.#known.get(path);
            if (found?.found.value === 'HKClinicalRecord')
                return found;
            first ??= found;
        }
        return first;
    }
    async #look(path) {
        this.#searched += 1;
        if (this.#searched === MOST_SEARCHED + 1)
            this.#miss(path, `is not searched, nor are those after it: ${TOO_MANY}`);
        if (this.#searched > MOST_SEARCHED || !(0,binary_search/* holdsTelling */.a)(path, this.#files))
            return undefined;
        try {
            const bytes = this.#files.large?.(path) ?? this.#files.bytes(path);
            if (bytes.length > this.#left) {
                this.#miss(path, 'is not read: the binaries before it are as much as one run reads');
                return undefined;
            }
            this.#left -= bytes.length;
            const { readMachO } = await __webpack_require__.e("built-mach-o").then(__webpack_require__.bind(__webpack_require__, "built/mach-o.js"));
            const read = readMachO(bytes, path);
            for (const { member, reason } of read.unreadMembers.slice(0, 1))
                this.#miss(path, `has ${member} in it, which ${reason}`);
            return findingOf(read, path);
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            this.#miss(path, error.message);
            return undefined;
        }
    }
    #miss(path, why) {
        this.unread.push({
            at: clinical_binaries_top(path),
            reason: `The binary \`${path}\`, which names something of clinical records or stands for a file elsewhere, ${why}`,
        });
    }
}
const TOO_MANY = `more than ${MOST_SEARCHED} are linked`;
/** What it imports says most, then what it looks up by name, then what it calls. */
function findingOf({ slices }, path) {
    const all = slices.flatMap((slice) => evidenceOf(slice).map((one) => ({ ...one, member: slice.member })));
    const [best] = all.toSorted((a, b) => a.rank - b.rank || (0,order/* compare */.UD)(a.symbol, b.symbol));
    if (!best)
        return undefined;
    const { rank, value, symbol, member } = best;
    const binary = { path, symbol, how: WAYS[Math.floor(rank / 2)] ?? 'calls', ...(member !== undefined && { member }) };
    return { found: { value, at: clinical_binaries_top(path) }, binary };
}
const WAYS = ['imports', 'holds the text', 'calls'];
function evidenceOf(slice) {
    const isClass = (name) => (name === 'HKClinicalRecord' ? 0 : 1);
    const imported = (0,binary/* clinicalImports */.Uq)({ slices: [slice] }).map(({ symbol, name }) => ({
        ...{ rank: isClass(name), value: name, symbol },
    }));
    const texts = slice.clinicalTexts
        .filter(({ text, isWhole, section }) => isWhole && NAME.test(text) && !OF_DEBUGGERS.test(section))
        .map(({ text }) => ({ rank: 2 + isClass(text), value: text, symbol: text }));
    const called = [...slice.methodNames]
        .filter((name) => SELECTOR.test(name))
        .map((name) => ({ rank: 4, value: name, symbol: name }));
    return [...imported, ...texts, ...called];
}
function clinical_binaries_top(file) {
    return { file, line: 1, column: 1 };
}

// EXTERNAL MODULE: ./lib/dependencies/dependency-folder.js
var dependency_folder = __webpack_require__("dependencies/dependency-folder.js");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__("external \"node:path\"");
// EXTERNAL MODULE: ./lib/read/fields.js
var fields = __webpack_require__("read/fields.js");
// EXTERNAL MODULE: ./lib/read/json.js
var read_json = __webpack_require__("read/json.js");
;// CONCATENATED MODULE: ./lib/read/bun-lock.js
/**
 * `bun.lock`, the textual one. https://bun.sh/docs/install/lockfile
 */


/** The packages that lie in the topmost `node_modules`. Throws UnreadableFile for what is not JSON. */
function readBunLock(bytes, file) {
    const value = (0,read_json/* readJson */.V)(bytes, file);
    if (value.kind !== 'dictionary')
        return [];
    return [...(0,fields/* dictionaryIn */.s8)(value.value, 'packages').values()].flatMap(({ key, keyAt, value: one }) => {
        const first = one.kind === 'array' ? one.value[0] : undefined;
        if (first?.kind !== 'string' || !first.value.startsWith(`${key}@`))
            return [];
        return [{ name: key, version: first.value.slice(key.length + 1), at: keyAt }];
    });
}

;// CONCATENATED MODULE: ./lib/read/package-lock.js
/**
 * `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3.
 * https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */


const FOLDER = 'node_modules/';
/** The packages that lie in the topmost `node_modules`. Throws UnreadableFile for what is not JSON. */
function readPackageLock(bytes, file) {
    const value = (0,read_json/* readJson */.V)(bytes, file);
    if (value.kind !== 'dictionary')
        return [];
    const packages = (0,fields/* dictionaryIn */.s8)(value.value, 'packages');
    const entries = packages.size > 0 ? packages : (0,fields/* dictionaryIn */.s8)(value.value, 'dependencies');
    return [...entries.values()].flatMap(({ key, keyAt, value: one }) => {
        if (one.kind !== 'dictionary' || (packages.size > 0 && !key.startsWith(FOLDER)))
            return [];
        const name = packages.size > 0 ? key.slice(FOLDER.length) : key;
        const version = (0,fields/* textIn */.r7)(one.value, 'version');
        return version && !name.includes(FOLDER) ? [{ name, version: version.value, at: keyAt }] : [];
    });
}

// EXTERNAL MODULE: ./lib/read/text.js
var read_text = __webpack_require__("read/text.js");
;// CONCATENATED MODULE: ./lib/read/pnpm-lock.js

const pnpm_lock_NAME = /^ +'?(@?[\w./-]+)'?:\s*$/;
const SPECIFIER = /^ +specifier: '?([^']*)'?$/;
const VERSION = /^ +version: '?([^'\s(]+)/;
/** Before version 6 a line gave the version alone. */
const SHORT = /^ +'?(@?[\w./-]+)'?: '?(\d[^'\s(_]*)/;
const SECTION = /^ *(?:dependencies|devDependencies|optionalDependencies):$/;
/** The packages that are asked for, in the order of the file. Throws UnreadableFile for what is not text. */
function readPnpmLock(bytes, file) {
    const text = (0,read_text/* decodeText */.g7)(bytes, file);
    const place = (0,read_text/* placesIn */.yN)(file, text);
    const found = [];
    let [name, range, start, end] = ['', '', 0, 0];
    let isInSection = false;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        if (/^(?:packages|snapshots):/.test(line))
            break;
        if (/^\S/.test(line))
            isInSection = false;
        if (SECTION.test(line))
            isInSection = true;
        const short = isInSection ? SHORT.exec(line) : null;
        const version = VERSION.exec(line)?.[1];
        const named = pnpm_lock_NAME.exec(line)?.[1];
        if (named !== undefined)
            [name, range, start, end] = [named, '', index, index + line.length];
        else if (version !== undefined && name !== '') {
            const ranges = range === '' ? {} : { ranges: [range] };
            found.push({ name, version, at: place(start, end), ...ranges });
            name = '';
        }
        else if (short?.[1] !== undefined && short[2] !== undefined && short[1] !== 'specifier') {
            found.push({ name: short[1], version: short[2], at: place(index, index + line.length) });
        }
        else
            range = SPECIFIER.exec(line)?.[1] ?? range;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/read/yarn-lock.js

/** `"@scope/name@npm:^1.0.0, @scope/name@npm:^1.1.0":` or the same with each in quotes, or without. */
const HEADER = /^(?=["\w@])("?@?[^@"\s,]+@.*):$/;
const DESCRIPTOR = /^"?(@?[^@"\s]+)@(?:npm:)?([^"]*)"?$/;
const yarn_lock_VERSION = /^ {2}version:? "?([^"\s]+)"?$/;
/** The packages in the order of the file. Throws UnreadableFile for what is not text. */
function readYarnLock(bytes, file) {
    const text = (0,read_text/* decodeText */.g7)(bytes, file);
    const place = (0,read_text/* placesIn */.yN)(file, text);
    const found = [];
    let open;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        const header = HEADER.exec(line)?.[1];
        if (header !== undefined) {
            const descriptors = header.split(', ').map((one) => DESCRIPTOR.exec(one.trim()));
            const name = descriptors[0]?.[1];
            const ranges = descriptors.map((one) => one?.[2] ?? '');
            open = name === undefined ? undefined : { name, ranges, start: index, end: index + line.length };
            continue;
        }
        const version = yarn_lock_VERSION.exec(line)?.[1];
        if (!open || version === undefined)
            continue;
        found.push({ name: open.name, version, ranges: open.ranges, at: place(open.start, open.end) });
        open = undefined;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/dependencies/installed-version.js
/**
 * Which version of an npm package an app is built with: the one that is linked or installed, else the one that
 * is locked.
 */










const LOCKS = new Map([
    ['package-lock.json', readPackageLock],
    ['npm-shrinkwrap.json', readPackageLock],
    ['yarn.lock', readYarnLock],
    ['pnpm-lock.yaml', readPnpmLock],
    ['bun.lock', readBunLock],
]);
/** `"file:../"`, `"link:packages/reader"`, `"../"`: a package of the checkout itself, whatever a lock file says of it. */
const LINKED = /^(?:(?:file|link|portal):)?(\.{1,2}(?:\/[^\s]*)?)$|^(?:file|link|portal):([^\s/~][^\s]*)$/;
/** The folder of a package that is linked by its path; undefined where it is none, or lies outside. */
function findLinked(range, from, files) {
    const [, dotted, plain] = LINKED.exec(range ?? '') ?? [];
    const path = dotted ?? plain;
    if (path === undefined)
        return undefined;
    const folder = external_node_path_.posix.join(external_node_path_.posix.dirname(from), path, 'x').replace(/\/?x$/, '');
    return files.has((0,folders/* join */.f)(folder, 'package.json')) ? folder : undefined;
}
/** The version of the package that is linked by its path, else in `node_modules`, or in the nearest lock file; undefined
 *  where none tells. */
function findInstalledVersion({ name, version: range, at }, files) {
    const folder = findLinked(range, at.file, files) ?? (0,dependency_folder/* findInstalled */.c9)(name, at.file, files);
    if (folder !== undefined) {
        const json = (0,attempt/* attempt */.C)(() => (0,read_json/* readJson */.V)(files.bytes((0,folders/* join */.f)(folder, 'package.json')), (0,folders/* join */.f)(folder, 'package.json')));
        const version = json?.kind === 'dictionary' ? (0,fields/* textIn */.r7)(json.value, 'version')?.value : undefined;
        if (version !== undefined)
            return version;
    }
    for (const around of (0,folders/* foldersUp */.T)(at.file)) {
        for (const [lock, read] of LOCKS) {
            const file = (0,folders/* join */.f)(around, lock);
            if (!files.has(file))
                continue;
            const found = ((0,attempt/* attempt */.C)(() => read(files.bytes(file), file)) ?? []).filter((one) => one.name === name);
            const asked = found.filter(({ ranges }) => range !== undefined && ranges?.includes(range));
            const [first, ...others] = asked.length > 0 ? asked : found;
            return others.every(({ version }) => version === first?.version) ? first?.version : undefined;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/dependencies/known-packages.js
const TELERIK = {
    name: 'com.telerik.plugins.healthkit',
    from: '0.5.6',
    before: '0.7.0',
    source: 'https://github.com/EddyVerbruggen/HealthKit/issues/113',
    remedy: 'Update com.telerik.plugins.healthkit to 0.7.0, which has no clinical code, and remove HealthKitClinicalRecords.m from the generated project.',
};
/** A Swift package is linked statically: what nothing calls may be stripped. */
const LOOK_INTO_THE_BINARY = 'Search the archived binary for HKClinicalRecord: what is not called may have been stripped from it. If it is there, link another library, or tell App Review where it comes from.';
const KNOWN_PACKAGES = [
    {
        manager: 'npm',
        name: 'react-native-health',
        from: '1.10.0',
        source: 'https://github.com/agencyenterprise/react-native-health/issues/320',
        remedy: 'Use a library without clinical records, such as @kingstinct/react-native-healthkit, or take the clinical code out of react-native-health with patch-package.',
    },
    {
        manager: 'npm',
        name: '@kingstinct/react-native-healthkit',
        before: '4.0.0',
        source: 'https://github.com/kingstinct/react-native-healthkit/issues/5',
        remedy: 'Update @kingstinct/react-native-healthkit to 4.0.0 or later, which has no clinical code.',
    },
    {
        manager: 'npm',
        name: '@react-native-healthkit/health-records',
        source: 'https://github.com/kingstinct/react-native-healthkit/pull/382',
        remedy: 'Remove @react-native-healthkit/health-records: it does nothing but read clinical records.',
    },
    {
        manager: 'npm',
        name: 'rn-apple-healthkit-healthrecords',
        source: 'https://www.npmjs.com/package/rn-apple-healthkit-healthrecords',
        remedy: 'Replace rn-apple-healthkit-healthrecords by rn-apple-healthkit, whose releases have no clinical code.',
    },
    {
        manager: 'npm',
        name: 'capacitor-plugin-ehr',
        source: 'https://github.com/Chuckv01/capacitor-plugin-ehr',
        remedy: 'Remove capacitor-plugin-ehr: it does nothing but read clinical records.',
    },
    { manager: 'npm', ...TELERIK },
    { manager: 'cordova', ...TELERIK },
    {
        manager: 'pub',
        name: 'health_kit_reporter',
        from: '2.2.0',
        brings: ['HealthKitReporter'],
        source: 'https://github.com/kvs-coder/health_kit_reporter/pull/72',
        remedy: 'Pin health_kit_reporter to 2.1.1, the last version without clinical records.',
    },
    {
        manager: 'pub',
        name: 'apple_health_clinical_records',
        source: 'https://pub.dev/packages/apple_health_clinical_records',
        remedy: 'Remove apple_health_clinical_records: it does nothing but read clinical records.',
    },
    {
        manager: 'cocoapods',
        name: 'HealthKitReporter',
        from: '3.1.0',
        source: 'https://github.com/kvs-coder/HealthKitReporter/pull/25',
        remedy: 'Pin HealthKitReporter to 3.0.0, the last version without clinical records.',
    },
    {
        manager: 'swiftpm',
        name: 'healthkitreporter',
        from: '3.1.0',
        source: 'https://github.com/kvs-coder/HealthKitReporter/pull/25',
        remedy: 'Pin HealthKitReporter to 3.0.0, the last version without clinical records.',
    },
    {
        // Built from source until 3.0, with the recorder in the one framework and no flag to leave it out.
        manager: 'cocoapods',
        name: 'ResearchKit',
        from: '2.0.0',
        source: 'https://github.com/ResearchKit/ResearchKit/issues/1397',
        remedy: 'Take only the subspecs ResearchKit/ResearchKitCore and ResearchKit/ResearchKitUI of ResearchKit 3, or build it with ORK_FEATURE_HEALTHKIT_AUTHORIZATION = 0.',
    },
    {
        manager: 'cocoapods',
        name: 'ResearchKit/ResearchKitActiveTask',
        source: 'https://github.com/ResearchKit/ResearchKit/issues/1397',
        remedy: 'Leave out the subspec ResearchKitActiveTask, or build it with ORK_FEATURE_HEALTHKIT_AUTHORIZATION = 0.',
    },
    {
        manager: 'carthage',
        name: 'ResearchKit',
        from: '2.0.0',
        before: '3.0.0',
        source: 'https://github.com/ResearchKit/ResearchKit/issues/1397',
        remedy: 'Update to ResearchKit 3 and link ResearchKit and ResearchKitUI without ResearchKitActiveTask.',
    },
    {
        manager: 'carthage',
        name: 'ResearchKitActiveTask',
        source: 'https://github.com/ResearchKit/ResearchKit/issues/1397',
        remedy: 'Leave ResearchKitActiveTask out, or use a build of it with ORK_FEATURE_HEALTHKIT_AUTHORIZATION = 0.',
    },
    {
        manager: 'swiftpm',
        name: 'researchkit',
        products: ['ResearchKit'],
        from: '2.0.0',
        before: '3.0.0',
        source: 'https://github.com/ResearchKit/ResearchKit/issues/1397',
        remedy: 'Update to ResearchKit 3 and link ResearchKit and ResearchKitUI without ResearchKitActiveTask.',
    },
    {
        manager: 'swiftpm',
        name: 'researchkit',
        products: ['ResearchKitActiveTask', 'ResearchKitSwiftUI'],
        source: 'https://github.com/StanfordBDHG/ResearchKit/blob/main/Package.swift',
        remedy: 'Link ResearchKit and ResearchKitUI without ResearchKitActiveTask, or use a build of it with ORK_FEATURE_HEALTHKIT_AUTHORIZATION = 0.',
    },
    {
        manager: 'swiftpm',
        name: 'healthkitonfhir',
        from: '0.2.0',
        source: 'https://github.com/StanfordBDHG/HealthKitOnFHIR/pull/28',
        remedy: LOOK_INTO_THE_BINARY,
    },
    {
        manager: 'swiftpm',
        name: 'spezihealthkit',
        from: '1.0.0-beta.4',
        source: 'https://github.com/StanfordSpezi/SpeziHealthKit/pull/40',
        remedy: LOOK_INTO_THE_BINARY,
    },
    {
        manager: 'swiftpm',
        name: 'spezifhir',
        products: ['SpeziFHIRHealthKit'],
        source: 'https://github.com/StanfordSpezi/SpeziFHIR/tree/main/Sources/SpeziFHIRHealthKit',
        remedy: LOOK_INTO_THE_BINARY,
    },
];

// EXTERNAL MODULE: ./lib/dependencies/native-code.js
var native_code = __webpack_require__("dependencies/native-code.js");
// EXTERNAL MODULE: ./lib/lists.js
var lists = __webpack_require__("lists.js");
;// CONCATENATED MODULE: ./lib/dependencies/npm-code.js
/**
 * The native code that an npm package links into an app: what its podspec or its `plugin.xml` names, as source or built.
 */






/** The framework itself is no library of the app's, and the largest of all packages. */
const FRAMEWORK = 'react-native';
/** The code of a package in its folder; none where nothing says that it has native code.
 *  https://github.com/react-native-community/cli/blob/main/docs/autolinking.md */
function npmCode(dependency, folder, files) {
    const { name } = dependency;
    const none = { name, sources: [], binaries: [] };
    if (name === FRAMEWORK)
        return none;
    const linked = (0,native_code/* listFolder */.bt)(folder, files);
    const real = linked.length > 0 ? folder : findStored(dependency, folder, files);
    if (real === undefined)
        return none;
    const paths = real === folder ? linked : (0,native_code/* listFolder */.bt)(real, files);
    const sources = (0,native_code/* nativeSources */.Ww)(real, paths);
    const built = paths.filter((path) => /\.(?:(?:xc)?framework\/|a$)/.test(path));
    if (sources.length === 0 && built.length === 0)
        return none;
    const podspecs = paths.filter((path) => /^\/(?:(?:ios|apple)\/)?[^/]+\.podspec$/.test(path.slice(real.length)));
    const named = podspecs.flatMap((path) => namedInPodspec(path, files));
    const vendored = built.length === 0 ? [] : podspecs.flatMap((path) => patternsIn(path, VENDORED, files));
    const plugin = paths.find((path) => path === `${real}/plugin.xml`);
    if (plugin !== undefined) {
        const all = namedInPlugin(plugin, files);
        (0,lists/* addAll */.RZ)(named, all);
        (0,lists/* addAll */.RZ)(vendored, all);
    }
    const below = (prefixes) => (path) => prefixes.some((prefix) => path.startsWith(prefix));
    return { name, sources: sources.filter(below(named)), binaries: binariesAmong(built.filter(below(vendored)), files) };
}
/** Where pnpm keeps a package: `node_modules/.pnpm/@scope+name@1.2.3/node_modules/@scope/name`. */
function findStored(dependency, folder, files) {
    const { name } = dependency;
    const root = folder.slice(0, folder.length - name.length);
    if (!files.has(`${root}.modules.yaml`))
        return undefined;
    const key = `${root}.pnpm/${name.replace('/', '+')}@${findInstalledVersion(dependency, files) ?? ''}`;
    const store = files.dependencyPaths(`${root}.pnpm`).find((path) => path.startsWith(key));
    const end = store?.indexOf(`/node_modules/${name}/`, key.length) ?? -1;
    return store === undefined || end < 0 ? undefined : store.slice(0, end + `/node_modules/${name}`.length);
}
const SOURCES = /source_files\s*=\s*(\[[^\]]*\]|[^\n]*)/g;
/** https://guides.cocoapods.org/syntax/podspec.html#vendored_frameworks */
const VENDORED = /vendored_(?:frameworks?|librar(?:y|ies))\s*=\s*(\[[^\]]*\]|[^\n]*)/g;
/** The starts of paths of a podspec's sources; all of its folder where it names none. */
function namedInPodspec(path, files) {
    const patterns = patternsIn(path, SOURCES, files);
    return patterns.length === 0 ? [`${path.slice(0, path.lastIndexOf('/'))}/`] : patterns;
}
/** What comes before the first wildcard of each pattern of some lists, as the start of a path. */
function patternsIn(path, wanted, files) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const lists = [...read(path, files).matchAll(wanted)].map(([, list = '']) => list);
    const patterns = lists.flatMap((list) => [...list.matchAll(/["']([^"']+)["']/g)].map(([, pattern = '']) => pattern));
    return patterns.map((pattern) => `${folder}/${pattern.replace(/^\.\//, '').replace(/[*{?[][\s\S]*$/, '')}`);
}
/** https://cordova.apache.org/docs/en/latest/plugin_ref/spec.html#source-file */
function namedInPlugin(path, files) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    return [
        ...read(path, files).matchAll(/<(?:(?:source|header|lib)-file|framework)\b[^<>]{0,400}?\bsrc="([^"]+)"/g),
    ].map(([, file = '']) => `${folder}/${file}`);
}
function read(path, files) {
    return (0,attempt/* attempt */.C)(() => (0,read_text/* decodeText */.g7)(files.bytes(path), path)) ?? '';
}

// EXTERNAL MODULE: ./lib/read/swift/manifest.js
var manifest = __webpack_require__("read/swift/manifest.js");
;// CONCATENATED MODULE: ./lib/dependencies/swift-checkouts.js
/**
 * The Swift packages in a checkout's `SourcePackages` or `.build`: which of their sources end up behind a product.
 */






/** The code behind a product of the package at an address, its own and that of the packages it needs, the product's
 *  package first. `from` is a file of the project that links it. Empty where nothing is checked out. */
function swiftCode(product, url, from, files) {
    const place = (0,dependency_folder/* findCheckouts */.FP)(url, from, files);
    if (place === undefined)
        return [];
    const manifests = new Map();
    const code = new Map();
    const waiting = [];
    function manifestOf(name) {
        if (!manifests.has(name))
            manifests.set(name, readManifest(`${place}/${name}/Package.swift`, files));
        return manifests.get(name);
    }
    function takeTargets(name, manifest, first) {
        const known = code.get(name) ?? { name, targets: new Set() };
        code.set(name, known);
        const names = [...first];
        for (const one of names) {
            const target = manifest.targets.find((candidate) => candidate.name === one);
            if (!target || known.targets.has(target) || target.kind === 'testTarget')
                continue;
            known.targets.add(target);
            for (const needed of target.dependencies) {
                const isOwn = needed.package === undefined && manifest.targets.some((other) => other.name === needed.name);
                if (isOwn)
                    names.push(needed.name);
                else
                    (0,lists/* addAll */.RZ)(waiting, packagesWith(manifest, needed).map((other) => ({ name: other, products: [needed.name] })));
            }
        }
    }
    waiting.push({ name: (0,dependency_folder/* checkoutName */.IM)(url), products: [product] });
    for (let next = waiting.shift(), left = 500; next && left > 0; next = waiting.shift(), left -= 1) {
        const { name, products } = next;
        const manifest = manifestOf(name);
        const targets = manifest?.products.find((one) => products.includes(one.name))?.targets;
        if (manifest && targets)
            takeTargets(name, manifest, targets);
    }
    return [...code.values()].map(({ name, targets }) => ({
        name,
        sources: sourcesOf(`${place}/${name}`, [...targets], files),
        binaries: [...targets].flatMap((target) => binariesOf(place, name, target, files)),
    }));
}
/** The packages that a product may come from: the one that is named, or any of those from elsewhere. */
function packagesWith({ dependencies }, needed) {
    const remote = dependencies.flatMap(({ url, name }) => url === undefined ? [] : [{ folder: (0,dependency_folder/* checkoutName */.IM)(url), name }]);
    const wanted = needed.package?.toLowerCase();
    const named = remote.filter(({ folder, name }) => folder.toLowerCase() === wanted || name?.toLowerCase() === wanted);
    return (wanted === undefined ? remote : named).map(({ folder }) => folder);
}
/** A binary target stands in the package, or beside all checkouts where it was fetched: in a folder of the package's name,
 *  in one of the target's own since Xcode 15.
 *  https://developer.apple.com/documentation/xcode/distributing-binary-frameworks-as-swift-packages */
function binariesOf(place, name, target, files) {
    if (target.kind !== 'binaryTarget')
        return [];
    if (target.path !== undefined)
        return binariesAt(`${place}/${name}/${target.path.replace(/^\.\//, '')}`, files);
    const artifacts = place.replace(/checkouts$/, 'artifacts');
    const bundle = `/${target.name}.xcframework/`;
    const paths = (0,native_code/* listFolder */.bt)(artifacts, files).filter((path) => {
        const inside = path.slice(artifacts.length + 1).toLowerCase();
        return inside.startsWith(`${name.toLowerCase()}/`) && (path.includes(bundle) || path.includes(`/${target.name}/`));
    });
    return binariesAmong(paths, files);
}
function sourcesOf(folder, targets, files) {
    const all = (0,native_code/* listFolder */.bt)(folder, files);
    const prefixes = targets.flatMap(({ name, path, kind }) => {
        if (kind === 'binaryTarget')
            return [];
        if (path !== undefined)
            return [path === '.' || path === '' ? '' : `${path.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '')}/`];
        return ['Sources', 'Source', 'src', 'srcs'].map((one) => `${one}/${name}/`);
    });
    return (0,native_code/* nativeSources */.Ww)(folder, all).filter((file) => prefixes.some((prefix) => file.slice(folder.length + 1).startsWith(prefix)));
}
function readManifest(file, files) {
    return files.has(file) ? (0,attempt/* attempt */.C)(() => (0,manifest/* readSwiftManifest */.Nq)(files.bytes(file), file)) : undefined;
}

;// CONCATENATED MODULE: ./lib/dependencies/versions.js
/**
 * Versions, and the ranges of them that package managers know.
 */
const EXACT = /^[v=\s]*(\d+(?:\.\d+){0,3}(?:-[\w.-]+)?)(?:\+.*)?$/;
const BOUND = /([<>]=?)\s*(\d[\w.+-]*)/g;
/** The versions that a range lets in, as npm, pub, CocoaPods and SwiftPM write ranges; undefined for an address, a branch
 *  or anything else that is not about numbers. An exact version lets in itself alone. */
function readRange(written) {
    const text = written.trim();
    if (text === '' || /^(?:\*|x|any|latest)$/i.test(text))
        return {};
    const exact = EXACT.exec(text)?.[1];
    if (exact !== undefined)
        return { least: exact, most: exact };
    const [, operator, version] = /^(\^|~>?)\s*v?(\d+(?:\.\d+){0,3})(?:[-+]\S*)?$/.exec(text) ?? [];
    if (operator !== undefined && version !== undefined)
        return { least: version, below: ceiling(operator, version) };
    const wild = /^(\d+(?:\.\d+)?)(?:\.[x*])+$/.exec(text)?.[1];
    if (wild !== undefined)
        return { least: wild, below: next(wild, wild.split('.').length - 1) };
    return readBounds(text);
}
/** `>=1.2.0 <2.0.0`, `>= 1.2, < 2`, `1.0.0..<2.0.0`. */
function readBounds(text) {
    const [, least, below] = /^(\d[\d.]*\d)\s*\.\.<\s*(\d[\d.]*)$/.exec(text) ?? [];
    if (least !== undefined && below !== undefined)
        return { least, below };
    const bounds = [...text.matchAll(BOUND)];
    if (bounds.length === 0 || /[^\s,]/.test(text.replace(BOUND, '')))
        return undefined;
    const range = {};
    for (const [, operator, version = ''] of bounds) {
        if (operator === '<')
            range.below = version;
        else if (operator === '<=')
            range.most = version;
        else
            range.least = version;
    }
    return range;
}
/** What a caret or a tilde ends before. `~>` of CocoaPods lets the last number that is written grow. */
function ceiling(operator, version) {
    const numbers = version.split('.');
    if (operator === '~>')
        return next(version, Math.max(0, numbers.length - 2));
    if (operator === '~')
        return next(version, Math.min(1, numbers.length - 1));
    const first = numbers.findIndex((number) => Number(number) > 0);
    return next(version, first < 0 ? numbers.length - 1 : first);
}
/** The version with the number at a place grown by one, and nothing after it. */
function next(version, place) {
    const numbers = version.split('.').slice(0, place + 1);
    return numbers.map((number, index) => (index === place ? `${Number(number) + 1}` : number)).join('.');
}
/** Less than zero when `a` is older than `b`. https://semver.org/#spec-item-11 */
function compareVersions(a, b) {
    const [left, right] = [splitVersion(a), splitVersion(b)];
    const difference = compareParts(left.numbers, right.numbers, '0');
    if (difference !== 0)
        return difference;
    if (left.tags.length === 0 || right.tags.length === 0)
        return right.tags.length - left.tags.length;
    return compareParts(left.tags, right.tags, '');
}
function splitVersion(version) {
    const [, numbers = '', tags = ''] = /^[v=\s]*([\d.]*)(?:-([\w.-]+))?/.exec(version) ?? [];
    return { numbers: numbers.split('.'), tags: tags === '' ? [] : tags.split('.') };
}
function compareParts(left, right, missing) {
    for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
        const [one, other] = [left[place] ?? missing, right[place] ?? missing];
        const areNumbers = /^\d+$/.test(one) && /^\d+$/.test(other);
        const difference = areNumbers ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0;
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Whether the newest version that a range lets in is one of those from `from` on and older than `before`: that is what
 *  is installed where no lock file says otherwise. */
function letsInNewest({ least, most, below }, from, before) {
    if (before !== undefined) {
        if (least !== undefined && compareVersions(least, before) >= 0)
            return false;
        if (most !== undefined ? compareVersions(most, before) >= 0 : !isAtMost(below, before))
            return false;
    }
    if (from === undefined)
        return true;
    if (most !== undefined)
        return compareVersions(most, from) >= 0;
    return below === undefined || compareVersions(from, below) < 0;
}
function isAtMost(version, limit) {
    return version !== undefined && compareVersions(version, limit) <= 0;
}

;// CONCATENATED MODULE: ./lib/dependencies/clinical-dependencies.js
/**
 * Dependencies that compile the clinical API into an app: those whose code says so, and known ones whose code is not in
 * the checkout.
 */












async function findClinicalDependencies(targets, files) {
    const binaries = new ClinicalBinaries(files);
    const judged = new Map();
    const found = new Map();
    for (const target of targets) {
        if (target.kind === 'test' || target.kind === 'library')
            continue;
        const verdicts = [];
        for (const dependency of target.dependencies) {
            const key = JSON.stringify(dependency);
            const known = judged.get(key) ?? (await judge(dependency, files, binaries));
            judged.set(key, known);
            for (const verdict of known)
                verdicts.push({ verdict, at: dependency.at });
        }
        const brought = new Set(verdicts.flatMap(({ verdict }) => verdict.brings));
        for (const { verdict, at } of verdicts) {
            const { name, brings, ...rest } = verdict;
            // A Cordova plugin stands among the packages of npm too.
            if (brought.has(name))
                continue;
            brought.add(name);
            const key = JSON.stringify([name, at]);
            const one = found.get(key) ?? { name, ...rest, at, targets: [] };
            found.set(key, one);
            one.targets.push({ name: target.name, project: target.project });
        }
    }
    return { found: [...found.values()].sort((a, b) => (0,order/* compare */.UD)(placeOf(a), placeOf(b))), unread: binaries.unread };
}
function placeOf({ at, name }) {
    return `${at.file}\0${`${at.line}`.padStart(9, '0')}\0${`${at.column}`.padStart(9, '0')}\0${name}`;
}
/** What a dependency brings: mostly nothing. Code that is there is believed before any table. */
async function judge(dependency, files, binaries) {
    const known = findKnown(dependency);
    const code = findCode(dependency, files);
    if (code.length === 0) {
        const version = known.length > 0 ? versionOf(dependency, files) : undefined;
        const row = known.find((one) => carries(one, version));
        if (!row || isPatchedOut(dependency.name, files))
            return [];
        return [describe(dependency.name, version, row)];
    }
    const verdicts = [];
    for (const [index, { name, sources, binaries: built }] of code.entries()) {
        const found = (0,native_code/* findClinicalCode */.WF)(sources, files);
        const evidence = found ? { found } : await binaries.find(built);
        if (!evidence)
            continue;
        const isItself = index === 0;
        const row = isItself ? known[0] : KNOWN_PACKAGES.find((one) => one.name === name.toLowerCase());
        const version = isItself ? versionOf(dependency, files) : undefined;
        const shown = isItself ? dependency.name : `${name}, which ${dependency.name} needs,`;
        verdicts.push({ ...describe(shown, version, row), ...evidence });
    }
    return verdicts;
}
function describe(name, version, row) {
    return {
        name,
        remedy: row?.remedy ?? 'Use a version or a part of it without clinical records, or another library.',
        brings: row?.brings ?? [],
        ...(version !== undefined && { version }),
    };
}
function findKnown({ manager, name, url }) {
    const key = manager === 'swiftpm' ? (url === undefined ? undefined : (0,dependency_folder/* checkoutName */.IM)(url).toLowerCase()) : name;
    return KNOWN_PACKAGES.filter((row) => row.manager === manager && row.name === key && (row.products?.includes(name) ?? true));
}
function versionOf(dependency, files) {
    const isFromNpm = dependency.manager === 'npm' || dependency.manager === 'cordova';
    return (isFromNpm ? findInstalledVersion(dependency, files) : undefined) ?? dependency.version;
}
function carries({ from, before }, version) {
    if (from === undefined && before === undefined)
        return true;
    const range = version === undefined ? undefined : readRange(version);
    return range !== undefined && letsInNewest(range, from, before);
}
/** The code of a dependency where it is in the checkout: what of it is linked. */
function findCode(dependency, files) {
    const { manager, name, url, at } = dependency;
    const code = (sources, binaries) => sources.length + binaries.length > 0 ? [{ name, sources, binaries }] : [];
    // what was built of the sources is what is linked
    const built = builtFrameworks(dependency, files);
    if (built.length > 0)
        return code([], built);
    const folder = (0,dependency_folder/* findDependencyFolder */.JD)(dependency, files);
    if (folder === undefined)
        return [];
    if (manager === 'swiftpm') {
        return swiftCode(name, url ?? '', at.file, files).filter(({ sources, binaries }) => sources.length + binaries.length > 0);
    }
    if (manager === 'npm' || manager === 'cordova') {
        const { sources, binaries } = npmCode(dependency, folder, files);
        return code(sources, binaries);
    }
    const paths = (0,native_code/* listFolder */.bt)(folder, files);
    // CocoaPods installs of a pod the sources and binaries of the chosen subspecs alone.
    return code((0,native_code/* nativeSources */.Ww)(folder, paths), manager === 'cocoapods' ? binariesAmong(paths, files) : []);
}
/** A patch of patch-package or pnpm that takes the clinical code out. */
function isPatchedOut(name, files) {
    const start = name.replace('/', '+');
    return files.paths.some((path) => {
        const file = path.slice(path.lastIndexOf('/') + 1).replace(/__/g, '+');
        if (!file.endsWith('.patch') || !/(?:^|\/)patches\//.test(path))
            return false;
        if (!file.startsWith(`${start}+`) && !file.startsWith(`${start}@`))
            return false;
        return /^-.*HKClinical/m.test((0,attempt/* attempt */.C)(() => Buffer.from(files.bytes(path)).toString('utf8')) ?? '');
    });
}


/***/ }),

/***/ "dependencies/dependency-folder.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ findCheckouts),
/* harmony export */   IM: () => (/* binding */ checkoutName),
/* harmony export */   JD: () => (/* binding */ findDependencyFolder),
/* harmony export */   c9: () => (/* binding */ findInstalled)
/* harmony export */ });
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("dependencies/folders.js");

/** Where tools put the Swift packages that they check out, relative to a folder around the project. */
const CHECKOUTS = ['SourcePackages/checkouts', '.build/checkouts', 'build/SourcePackages/checkouts'];
/** The folder of a dependency; undefined where it is not in the checkout. */
function findDependencyFolder({ manager, name, url, at }, files) {
    if (manager === 'npm' || manager === 'cordova')
        return findInstalled(name, at.file, files);
    if (manager === 'cocoapods')
        return findPod(name, at.file, files);
    if (manager === 'carthage')
        return findCarthage(name, at.file, files);
    if (manager !== 'swiftpm' || url === undefined)
        return undefined;
    const place = findCheckouts(url, at.file, files);
    return place === undefined ? undefined : `${place}/${checkoutName(url)}`;
}
/** The folder in `node_modules` that an import from a file ends in. */
function findInstalled(name, from, files) {
    return (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .T)(from)
        .map((folder) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(folder, `node_modules/${name}`))
        .find((folder) => files.has(`${folder}/package.json`));
}
function findPod(name, podfile, files) {
    const [around = ''] = (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .T)(podfile);
    const pods = (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(around, 'Pods');
    const isInstalled = files.has(`${pods}/Manifest.lock`) || files.has(`${pods}/Pods.xcodeproj/project.pbxproj`);
    return isInstalled ? `${pods}/${name.split('/')[0]}` : undefined;
}
/** Carthage keeps what it has built from, each in a folder that is called like its framework more often than not. */
function findCarthage(name, from, files) {
    const inside = [`${name}.xcodeproj/project.pbxproj`, 'Package.swift', `${name}.podspec`];
    return (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .T)(from)
        .map((folder) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(folder, `Carthage/Checkouts/${name}`))
        .find((folder) => inside.some((file) => files.has(`${folder}/${file}`)));
}
/** The folder of checkouts that holds the package at an address. */
function findCheckouts(url, from, files) {
    return (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .T)(from)
        .flatMap((folder) => CHECKOUTS.map((one) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(folder, one)))
        .find((folder) => files.has(`${folder}/${checkoutName(url)}/Package.swift`));
}
/** What the checkout of the package at an address is called; in lower case that is the package's identity. */
function checkoutName(url) {
    return url
        .replace(/(?<!\/)\/+$/, '')
        .replace(/^.*[/:]/, '')
        .replace(/\.git$/, '');
}


/***/ }),

/***/ "dependencies/folders.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ foldersUp),
/* harmony export */   f: () => (/* binding */ join)
/* harmony export */ });
/**
 * Folders around a file. Paths are `/`-separated and relative to the checkout, which is the empty path.
 */
/** The folder of a file and those around it, the nearest first. */
function foldersUp(file) {
    const folders = [];
    for (let at = file; at !== '';) {
        at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
        folders.push(at);
    }
    return folders;
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}


/***/ }),

/***/ "dependencies/native-code.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ findClinicalCode),
/* harmony export */   Ww: () => (/* binding */ nativeSources),
/* harmony export */   bt: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("bytes.js");
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/text.js");
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("dependencies/attempt.js");
/**
 * Where native code of others names the clinical API. A search of bytes: nothing is parsed, comments do not count.
 */



/** What nothing but clinical records uses. The class is what App Review names; `HKClinicalCoding` is of medications. */
const CLINICAL = /\bHKClinical(?:Record|Type)\w*/;
const HINTS = ['HKClinicalRecord', 'HKClinicalType'];
const NATIVE = /\.(?:swift|mm?|h)$/;
const NO_SOURCE = /(?:^|\/)(?:node_modules|Examples?|Samples?|Demos?|__tests__|(?:\w+)?Tests?|Specs?|docs|android)\//i;
const COMMENT_OR_STRING = /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"?/g;
/** The files of dependencies below a folder, sorted. */
function listFolder(folder, files) {
    const sorted = files.dependencyPaths(folder);
    const first = indexOf(`${folder}/`, sorted);
    return sorted.slice(first, indexOf(`${folder}0`, sorted)); // `0` follows `/`
}
/** The first index whose path is not before `key`. */
function indexOf(key, sorted) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The native sources of a package among the files in its folder: no examples, no tests. */
function nativeSources(folder, paths) {
    return paths.filter((path) => NATIVE.test(path) && !NO_SOURCE.test(path.slice(folder.length)));
}
/** The first place that names the class, or else the first that names another part of the API. */
function findClinicalCode(sources, files) {
    let first;
    for (const path of sources) {
        const found = searchFile(path, files);
        if (found?.value === 'HKClinicalRecord')
            return found;
        first ??= found;
    }
    return first;
}
function searchFile(path, files) {
    const bytes = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(() => files.bytes(path));
    if (!bytes)
        return undefined;
    const buffer = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferOf */ .Kb)(bytes);
    if (!HINTS.some((hint) => buffer.includes(hint)))
        return undefined;
    const text = buffer.toString('utf8');
    const code = text.replace(COMMENT_OR_STRING, (part) => (part.startsWith('"') ? part : part.replace(/[^\n]/g, ' ')));
    const match = /\bHKClinicalRecord\b/.exec(code) ?? CLINICAL.exec(code);
    if (!match)
        return undefined;
    return { value: match[0], at: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .yN)(path, text)(match.index, match.index + match[0].length) };
}


/***/ }),

/***/ "read/fields.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   s8: () => (/* binding */ dictionaryIn)
/* harmony export */ });
/** The text under a key; a number or a boolean as it is written. */
function textIn(fields, key) {
    const value = fields.get(key)?.value;
    if (value?.kind === 'string')
        return value;
    if (value?.kind === 'number' || value?.kind === 'boolean')
        return { value: String(value.value), at: value.at };
    return undefined;
}
/** The texts of the list under a key; of a single text, that one. */
function textsIn(fields, key) {
    const value = fields.get(key)?.value;
    if (value?.kind === 'string')
        return [value];
    if (value?.kind !== 'array')
        return [];
    return value.value.flatMap((item) => (item.kind === 'string' ? [item] : []));
}
/** The dictionary under a key, empty where there is none. */
function dictionaryIn(fields, key) {
    const value = fields.get(key)?.value;
    return value?.kind === 'dictionary' ? value.value : new Map();
}


/***/ }),

/***/ "read/json.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("jsonc-parser/lib/umd/main.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/text.js");
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/values.js");
/**
 * JSON with the place of every key and value.
 */




/**
 * Reads JSON. Comments and trailing commas are allowed; `null` stands for an entry that is not there. A container's place
 * is its opening bracket. Throws {@link UnreadableFile} at the first mistake.
 */
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
/** `CloseBraceExpected` → `close brace expected`. */
function inWords(code) {
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code)
        .replace(/\B[A-Z]/g, (letter) => ` ${letter}`)
        .toLowerCase();
}


/***/ }),

/***/ "read/plist-binary.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBinaryPlist),
/* harmony export */   g: () => (/* binding */ isBinaryPlist)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/values.js");
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

/***/ "read/plist.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readTextPlist),
/* harmony export */   p: () => (/* binding */ readPlist)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _openstep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/openstep.js");
/* harmony import */ var _plist_binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/plist-binary.js");
/* harmony import */ var _plist_xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/plist-xml.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("read/text.js");
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


/***/ })

};
