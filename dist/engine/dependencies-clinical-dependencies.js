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

const CLASS = /^_OBJC_CLASS_\$_(HKClinicalRecord|HKClinicalType|HKFHIRResource|HKFHIRVersion)$/;
const TYPE = /^_?(HKClinicalTypeIdentifier(?:Allergy|ClinicalNote|Condition|Coverage|Immunization|LabResult|Medication|Procedure|VitalSign)Record)$/;
const SWIFT = /^_?\$s.*\d(HKClinicalRecord|HKClinicalType|HKFHIRResource)/;
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
const ONLY_SOURCES = 'which types are asked for and which are read, only sources tell: the binary names them';
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

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  findClinicalDependencies: () => (/* binding */ findClinicalDependencies)
});

var order = __webpack_require__("order.js");
var installed_version = __webpack_require__("targets/packages/installed-version.js");
var versions = __webpack_require__("targets/packages/versions.js");
var attempt = __webpack_require__("dependencies/attempt.js");
var plist = __webpack_require__("read/plist.js");
;


const BUNDLE = /^(?:[^/]+\/)*?[^/]+\.(?:xc)?framework(?=\/)/;
const LIBRARY = /\.(?:a|dylib)$/;
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
function binariesAt(path, files) {
    if (path.endsWith('.xcframework'))
        return deviceBinaries(path, files);
    const binary = path.endsWith('.framework') ? inFramework(path) : path;
    return (path.endsWith('.framework') || LIBRARY.test(path)) && files.has(binary) ? [binary] : [];
}
function inFramework(path) {
    return `${path}/${path.slice(path.lastIndexOf('/') + 1).replace(/\.framework$/, '')}`;
}
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
function isName(text) {
    return text !== undefined && /^[^/\\]+$/.test(text) && text !== '..';
}

var folders = __webpack_require__("dependencies/folders.js");
;


const BUILT_BY_CARTHAGE = ['Carthage/Build', 'Carthage/Build/iOS', 'Carthage/Build/iOS/Static'];
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

var binary = __webpack_require__("built/binary.js");
var types = __webpack_require__("types.js");
var binary_search = __webpack_require__("dependencies/binary-search.js");
;




const SELECTOR = /^(?:clinicalTypeForIdentifier:|predicateForClinicalRecords)/;
const NAME = /^HKClinical(?:Record$|Type$|TypeIdentifier)/;
const OF_DEBUGGERS = /^__(?:DWARF|LLVM)/;
const MOST_SEARCHED = 1000;
const MOST_READ = 512 * 2 ** 20;
class ClinicalBinaries {
    #files;
    #known = new Map();
    #searched = 0;
    #left = MOST_READ;
    unread = [];
    constructor(files) {
        this.#files = files;
    }
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

var dependency_folder = __webpack_require__("dependencies/dependency-folder.js");
;
const TELERIK = {
    name: 'com.telerik.plugins.healthkit',
    from: '0.5.6',
    before: '0.7.0',
    source: 'https://github.com/EddyVerbruggen/HealthKit/issues/113',
    remedy: 'Update com.telerik.plugins.healthkit to 0.7.0, which has no clinical code, and remove HealthKitClinicalRecords.m from the generated project.',
};
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
        name: 'spezi',
        products: ['SpeziHealthKit', 'SpeziHealthKitBulkExport', 'SpeziHealthKitUI'],
        source: 'https://github.com/SchmiedmayerLab/Spezi/tree/main/Sources/SpeziHealthKit',
        remedy: LOOK_INTO_THE_BINARY,
    },
    {
        manager: 'swiftpm',
        name: 'grove',
        products: [
            ...['GroveHealthKit', 'GroveHealthKitBulkExport', 'GroveHealthKitFHIR', 'GroveHealthKitUI'],
            ...['GroveStudy', 'GroveStudyDefinition'],
        ],
        source: 'https://github.com/SchmiedmayerLab/Grove/tree/main/Sources/GroveHealthKit',
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

var native_code = __webpack_require__("dependencies/native-code.js");
var lists = __webpack_require__("lists.js");
var read_text = __webpack_require__("read/text.js");
;







const FRAMEWORK = 'react-native';
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
    const inside = (path) => path.slice((0,folders/* join */.f)(real, '').length);
    const podspecs = paths.filter((path) => /^(?:(?:ios|apple)\/)?[^/]+\.podspec$/.test(inside(path)));
    const named = podspecs.flatMap((path) => namedInPodspec(path, files));
    const vendored = built.length === 0 ? [] : podspecs.flatMap((path) => patternsIn(path, VENDORED, files));
    const plugin = paths.find((path) => inside(path) === 'plugin.xml');
    if (plugin !== undefined) {
        const all = namedInPlugin(plugin, files);
        (0,lists/* addAll */.RZ)(named, all);
        (0,lists/* addAll */.RZ)(vendored, all);
    }
    const below = (prefixes) => (path) => prefixes.some((prefix) => path.startsWith(prefix));
    return { name, sources: sources.filter(below(named)), binaries: binariesAmong(built.filter(below(vendored)), files) };
}
function findStored(dependency, folder, files) {
    const { name } = dependency;
    const root = folder.slice(0, folder.length - name.length);
    if (!files.has(`${root}.modules.yaml`))
        return undefined;
    const key = `${root}.pnpm/${name.replace('/', '+')}@${(0,installed_version/* findInstalledVersion */.A)(dependency, files) ?? ''}`;
    const store = files.dependencyPaths(`${root}.pnpm`).find((path) => path.startsWith(key));
    const end = store?.indexOf(`/node_modules/${name}/`, key.length) ?? -1;
    return store === undefined || end < 0 ? undefined : store.slice(0, end + `/node_modules/${name}`.length);
}
const SOURCES = /source_files\s*=\s*(\[[^\]]*\]|[^\n]*)/g;
const VENDORED = /vendored_(?:frameworks?|librar(?:y|ies))\s*=\s*(\[[^\]]*\]|[^\n]*)/g;
function namedInPodspec(path, files) {
    const patterns = patternsIn(path, SOURCES, files);
    return patterns.length === 0 ? [(0,folders/* join */.f)(folderOf(path), '')] : patterns;
}
function patternsIn(path, wanted, files) {
    const lists = [...read(path, files).matchAll(wanted)].map(([, list = '']) => list);
    const patterns = lists.flatMap((list) => [...list.matchAll(/["']([^"']+)["']/g)].map(([, pattern = '']) => pattern));
    return patterns.map((pattern) => (0,folders/* join */.f)(folderOf(path), pattern.replace(/^\.\//, '').replace(/[*{?[][\s\S]*$/, '')));
}
function namedInPlugin(path, files) {
    return [
        ...read(path, files).matchAll(/<(?:(?:source|header|lib)-file|framework)\b[^<>]{0,400}?\bsrc="([^"]+)"/g),
    ].map(([, file = '']) => (0,folders/* join */.f)(folderOf(path), file));
}
function folderOf(path) {
    return (0,folders/* foldersUp */.T)(path)[0] ?? '';
}
function read(path, files) {
    return (0,attempt/* attempt */.C)(() => (0,read_text/* decodeText */.g7)(files.bytes(path), path)) ?? '';
}

var manifest = __webpack_require__("read/swift/manifest.js");
;






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
function packagesWith({ dependencies }, needed) {
    const remote = dependencies.flatMap(({ url, name }) => url === undefined ? [] : [{ folder: (0,dependency_folder/* checkoutName */.IM)(url), name }]);
    const wanted = needed.package?.toLowerCase();
    const named = remote.filter(({ folder, name }) => folder.toLowerCase() === wanted || name?.toLowerCase() === wanted);
    return (wanted === undefined ? remote : named).map(({ folder }) => folder);
}
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

;













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
    return (isFromNpm ? (0,installed_version/* findInstalledVersion */.A)(dependency, files) : undefined) ?? dependency.version;
}
function carries({ from, before }, version) {
    if (from === undefined && before === undefined)
        return true;
    const range = version === undefined ? undefined : (0,versions/* readRange */.qX)(version);
    return range !== undefined && (0,versions/* letsInNewest */.wM)(range, from, before);
}
function findCode(dependency, files) {
    const { manager, name, url, at } = dependency;
    const code = (sources, binaries) => sources.length + binaries.length > 0 ? [{ name, sources, binaries }] : [];
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
    if (manager === 'pub')
        return code((0,native_code/* nativeSources */.Ww)(folder, paths.filter(isOfPlugin(folder))), []);
    return code((0,native_code/* nativeSources */.Ww)(folder, paths), manager === 'cocoapods' ? binariesAmong(paths, files) : []);
}
function isOfPlugin(folder) {
    const below = [(0,folders/* join */.f)(folder, 'ios/'), (0,folders/* join */.f)(folder, 'darwin/')];
    return (path) => below.some((one) => path.startsWith(one));
}
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
/* harmony export */   JD: () => (/* binding */ findDependencyFolder)
/* harmony export */ });
/* harmony import */ var _targets_packages_npm_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/packages/npm-folders.js");
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("dependencies/folders.js");


const CHECKOUTS = ['SourcePackages/checkouts', '.build/checkouts', 'build/SourcePackages/checkouts'];
function findDependencyFolder(dependency, files) {
    const { manager, name, url, version, folder, at } = dependency;
    if (manager === 'npm' || manager === 'cordova')
        return (0,_targets_packages_npm_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .findLinked */ .Z)(name, version, at.file, files) ?? (0,_targets_packages_npm_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .findInstalled */ .c)(name, at.file, files);
    if (manager === 'pub')
        return folder;
    if (manager === 'cocoapods')
        return findPod(name, at.file, files);
    if (manager === 'carthage')
        return findCarthage(name, at.file, files);
    if (manager !== 'swiftpm' || url === undefined)
        return undefined;
    const place = findCheckouts(url, at.file, files);
    return place === undefined ? undefined : `${place}/${checkoutName(url)}`;
}
function findPod(name, podfile, files) {
    const [around = ''] = (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersUp */ .T)(podfile);
    const pods = (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .f)(around, 'Pods');
    const isInstalled = files.has(`${pods}/Manifest.lock`) || files.has(`${pods}/Pods.xcodeproj/project.pbxproj`);
    return isInstalled ? `${pods}/${name.split('/')[0]}` : undefined;
}
function findCarthage(name, from, files) {
    const inside = [`${name}.xcodeproj/project.pbxproj`, 'Package.swift', `${name}.podspec`];
    return (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersUp */ .T)(from)
        .map((folder) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .f)(folder, `Carthage/Checkouts/${name}`))
        .find((folder) => inside.some((file) => files.has(`${folder}/${file}`)));
}
function findCheckouts(url, from, files) {
    return (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersUp */ .T)(from)
        .flatMap((folder) => CHECKOUTS.map((one) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .f)(folder, one)))
        .find((folder) => files.has(`${folder}/${checkoutName(url)}/Package.swift`));
}
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
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("bytes.js");
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/text.js");
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("dependencies/attempt.js");
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("dependencies/folders.js");




const CLINICAL = /\bHKClinical(?:Record|Type)\w*/;
const HINTS = ['HKClinicalRecord', 'HKClinicalType'];
const NATIVE = /\.(?:swift|mm?|h)$/;
const NO_SOURCE = /(?:^|\/)(?:node_modules|Examples?|Samples?|Demos?|__tests__|(?:\w+)?Tests?|Specs?|docs|android)\//i;
const COMMENT_OR_STRING = /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"?/g;
const OF_DEPENDENCIES = /(?:^|\/)(?:node_modules|Pods|Carthage|SourcePackages|\.build)(?:\/|$)/;
function listFolder(folder, files) {
    if (!OF_DEPENDENCIES.test(folder))
        return files.paths.filter((path) => path.startsWith((0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .f)(folder, '')));
    const sorted = files.dependencyPaths(folder);
    const first = indexOf(`${folder}/`, sorted);
    return sorted.slice(first, indexOf(`${folder}0`, sorted));
}
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
function nativeSources(folder, paths) {
    return paths.filter((path) => NATIVE.test(path) && !NO_SOURCE.test(path.slice(folder.length)));
}
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
    const buffer = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bufferOf */ .Kb)(bytes);
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
function textIn(fields, key) {
    const value = fields.get(key)?.value;
    if (value?.kind === 'string')
        return value;
    if (value?.kind === 'number' || value?.kind === 'boolean')
        return { value: String(value.value), at: value.at };
    return undefined;
}
function textsIn(fields, key) {
    const value = fields.get(key)?.value;
    if (value?.kind === 'string')
        return [value];
    if (value?.kind !== 'array')
        return [];
    return value.value.flatMap((item) => (item.kind === 'string' ? [item] : []));
}
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

/***/ "targets/packages/installed-version.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ findInstalledVersion)
});

var fields = __webpack_require__("read/fields.js");
var read_json = __webpack_require__("read/json.js");
;


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

;


const FOLDER = 'node_modules/';
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

var read_text = __webpack_require__("read/text.js");
;

const NAME = /^ +'?(@?[\w./-]+)'?:\s*$/;
const SPECIFIER = /^ +specifier: '?([^']*)'?$/;
const VERSION = /^ +version: '?([^'\s(]+)/;
const SHORT = /^ +'?(@?[\w./-]+)'?: '?(\d[^'\s(_]*)/;
const SECTION = /^ *(?:dependencies|devDependencies|optionalDependencies):$/;
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
        const named = NAME.exec(line)?.[1];
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

;

const HEADER = /^(?=["\w@])("?@?[^@"\s,]+@.*):$/;
const DESCRIPTOR = /^"?(@?[^@"\s]+)@(?:npm:)?([^"]*)"?$/;
const yarn_lock_VERSION = /^ {2}version:? "?([^"\s]+)"?$/;
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

var types = __webpack_require__("types.js");
var paths = __webpack_require__("targets/paths.js");
var plist_paths = __webpack_require__("targets/plist-paths.js");
var npm_folders = __webpack_require__("targets/packages/npm-folders.js");
;









const LOCKS = new Map([
    ['package-lock.json', readPackageLock],
    ['npm-shrinkwrap.json', readPackageLock],
    ['yarn.lock', readYarnLock],
    ['pnpm-lock.yaml', readPnpmLock],
    ['bun.lock', readBunLock],
]);
function findInstalledVersion({ name, version: range, at }, files) {
    const folder = (0,npm_folders/* findLinked */.Z)(name, range, at.file, files) ?? (0,npm_folders/* findInstalled */.c)(name, at.file, files);
    if (folder !== undefined) {
        const json = (0,plist_paths/* readIfPossible */.dA)(files, (0,paths/* inFolder */._z)(folder, 'package.json'), read_json/* readJson */.V);
        const version = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(json, 'version'));
        if (version !== undefined)
            return version;
    }
    for (const around of (0,paths/* foldersUp */.TS)((0,paths/* folderOf */.yS)(at.file))) {
        for (const [lock, read] of LOCKS) {
            const file = (0,paths/* inFolder */._z)(around, lock);
            if (!files.has(file))
                continue;
            const found = lockedIn(file, read, files).filter((one) => one.name === name);
            const asked = found.filter(({ ranges }) => range !== undefined && ranges?.includes(range));
            const [first, ...others] = asked.length > 0 ? asked : found;
            return others.every(({ version }) => version === first?.version) ? first?.version : undefined;
        }
    }
    return undefined;
}
function lockedIn(file, read, files) {
    try {
        return read(files.bytes(file), file);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return [];
    }
}


/***/ }),

/***/ "targets/packages/npm-folders.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findLinked),
/* harmony export */   c: () => (/* binding */ findInstalled)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/json.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/plist-paths.js");




function findInstalled(name, from, files) {
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersUp */ .TS)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(from))
        .map((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(folder, `node_modules/${name}`))
        .find((folder) => files.has(`${folder}/package.json`));
}
const LINKED = /^(?:(?:file|link|portal):)?(\.{1,2}(?:\/[^\s]*)?)$|^(?:file|link|portal):([^\s/~][^\s]*)$/;
function findLinked(name, range, from, files) {
    if (range?.startsWith('workspace:'))
        return packagesOf(files).get(name);
    const [, dotted, plain] = LINKED.exec(range ?? '') ?? [];
    const path = dotted ?? plain;
    if (path === undefined)
        return undefined;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), path, 'x').replace(/\/?x$/, '');
    return files.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(folder, 'package.json')) ? folder : undefined;
}
const known = new WeakMap();
function packagesOf(files) {
    const found = known.get(files) ?? new Map(files.paths.flatMap((file) => packageIn(file, files)));
    known.set(files, found);
    return found;
}
function packageIn(file, files) {
    if (!/(?:^|\/)package\.json$/.test(file))
        return [];
    const name = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfPossible */ .dA)(files, file, _read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V), 'name'));
    return name === undefined ? [] : [[name, (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file)]];
}


/***/ }),

/***/ "targets/packages/versions.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   qX: () => (/* binding */ readRange),
/* harmony export */   wM: () => (/* binding */ letsInNewest)
/* harmony export */ });
const EXACT = /^[v=\s]*(\d+(?:\.\d+){0,3}(?:-[\w.-]+)?)(?:\+.*)?$/;
const BOUND = /([<>]=?)\s*(\d[\w.+-]*)/g;
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
function ceiling(operator, version) {
    const numbers = version.split('.');
    if (operator === '~>')
        return next(version, Math.max(0, numbers.length - 2));
    if (operator === '~')
        return next(version, Math.min(1, numbers.length - 1));
    const first = numbers.findIndex((number) => Number(number) > 0);
    return next(version, first < 0 ? numbers.length - 1 : first);
}
function next(version, place) {
    const numbers = version.split('.').slice(0, place + 1);
    return numbers.map((number, index) => (index === place ? `${Number(number) + 1}` : number)).join('.');
}
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


/***/ })

};
