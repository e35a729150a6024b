export const id = "targets-cordova-find";
export const ids = ["targets-cordova-find"];
export const modules = {

/***/ "targets/cordova/find.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCordovaTargets: () => (/* binding */ findCordovaTargets)
/* harmony export */ });
/* harmony import */ var _read_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/xml.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/drift.js");
/* harmony import */ var _packages_foreign_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("targets/packages/foreign-sources.js");
/* harmony import */ var _packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("targets/packages/npm-packages.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("targets/plist-paths.js");
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("targets/property-list.js");
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("targets/cordova/lists.js");
/* harmony import */ var _plugins_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("targets/cordova/plugins.js");











const findCordovaTargets = (files, earlier) => {
    const found = files.paths
        .filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(path) === 'config.xml' && !/(?:^|\/)(?:platforms|plugins|ios|android|res)\//.test(path))
        .map((path) => findApp(path, files, earlier));
    return {
        targets: found.flatMap(({ targets }) => targets),
        skipped: found.flatMap(({ skipped }) => skipped),
        drifts: found.flatMap(({ drifts }) => drifts),
    };
};
const NONE = { targets: [], skipped: [], drifts: [] };
function findApp(file, files, earlier) {
    try {
        const widget = (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .readXml */ .k)(files.bytes(file), file);
        const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(file)) === 'www' ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(file)) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(file);
        const npm = (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .findPackages */ .tP)(files).find((one) => one.folder === folder);
        return widget.name === 'widget' && isForIos(widget, npm)
            ? describe(widget, { file, folder, npm }, files, earlier)
            : NONE;
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
            throw error;
        const isCordova = (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .findPackages */ .tP)(files).some((one) => one.folder === (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(file) && (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .lookUp */ .TE)(one.json, 'cordova') !== undefined);
        const skip = { at: error.at, reason: `${file} cannot be read: ${error.why}`, blocking: true };
        return isCordova ? { ...NONE, skipped: [skip] } : NONE;
    }
}
function isForIos(widget, npm) {
    const named = [...(0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(widget, 'platform'), ...(0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(widget, 'engine')].map((one) => one.attributes.get('name')?.value);
    const platforms = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .textsOf */ .CB)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .lookUp */ .TE)(npm?.json, 'cordova', 'platforms'));
    if ([...named, ...platforms].includes('ios') || (npm && (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .versionRange */ .QF)(npm, 'cordova-ios') !== undefined))
        return true;
    return named.length === 0 && platforms.length === 0;
}
function describe(widget, place, files, earlier) {
    const { file, folder, npm } = place;
    const skipped = [];
    const lists = (0,_lists_js__WEBPACK_IMPORTED_MODULE_9__/* .emptyLists */ .h3)();
    const plugins = findPlugins(widget, npm);
    for (const plugin of plugins)
        usePlugin(lists, plugin, place, files, skipped);
    (0,_lists_js__WEBPACK_IMPORTED_MODULE_9__/* .applyChanges */ .YF)(lists, widget);
    const [nameElement] = (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(widget, 'name');
    const name = nameElement?.text.value || (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(folder) || 'App';
    const platforms = folder === '' ? 'platforms/ios' : `${folder}/platforms/ios`;
    const committed = earlier.targets.filter(({ project, kind }) => kind === 'app' && (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(project, platforms));
    if (committed.length > 0) {
        const [other] = committed.filter((target) => target.name === name).concat(committed);
        return { ...NONE, drifts: other ? driftsOf(lists, widget.at, other) : [] };
    }
    const sources = (0,_packages_foreign_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignSources */ .J)(platforms, files, skipped);
    const builds = _lists_js__WEBPACK_IMPORTED_MODULE_9__/* .CONFIGURATIONS */ .S9.map((configuration) => toBuild(configuration, widget, lists, sources));
    const target = {
        ...{ name, kind: 'app', project: file, at: nameElement?.at ?? widget.at, builds, shipping: 'Release', hosts: [] },
        dependencies: [...plugins.map(toDependency), ...(npm ? (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .npmDependencies */ .bw)(npm) : [])],
    };
    return { targets: [target], skipped: skipped.map((skip) => ({ ...skip, target: name })), drifts: [] };
}
function driftsOf(lists, at, committed) {
    const entitlements = lists.entitlements.get('Release') ?? new Map();
    const declared = { info: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .makePropertyList */ .qT)(at, lists.info), entitlements: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .makePropertyList */ .qT)(at, entitlements) };
    return (0,_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .findDrifts */ .Q0)({ ...declared, by: 'Cordova', replaces: false }, committed);
}
function toBuild(configuration, widget, lists, sources) {
    const at = (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(widget, 'platform').find((one) => one.attributes.get('name')?.value === 'ios')?.at ?? widget.at;
    const id = widget.attributes.get('ios-CFBundleIdentifier') ?? widget.attributes.get('id');
    const preference = preferenceOf(widget, 'deployment-target');
    return {
        configuration,
        at,
        info: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .makePropertyList */ .qT)(at, lists.info),
        entitlements: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .makePropertyList */ .qT)(at, lists.entitlements.get(configuration) ?? new Map()),
        entitlementsFile: { state: 'absent', at },
        localizations: [],
        platforms: ['ios'],
        deploymentTarget: preference
            ? { state: 'known', ...preference }
            : { state: 'unresolved', reason: 'No preference sets deployment-target: the installed cordova-ios decides', at },
        bundleIdentifier: id ? { state: 'known', ...id } : { state: 'absent', at: widget.at },
        manualSigning: false,
        sources,
        flags: new Map([['DEBUG', configuration === 'Debug']]),
    };
}
function preferenceOf(widget, name) {
    const platforms = (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(widget, 'platform').filter((one) => one.attributes.get('name')?.value === 'ios');
    return [...platforms, widget]
        .flatMap((parent) => (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(parent, 'preference'))
        .find((one) => one.attributes.get('name')?.value.toLowerCase() === name)
        ?.attributes.get('value');
}
function findPlugins(widget, npm) {
    const found = new Map();
    for (const element of [...(0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(widget, 'plugin'), ...(0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(widget, 'feature')]) {
        const id = element.attributes.get('name')?.value;
        if (id === undefined || (element.name === 'feature' && !/[.-]plugin/.test(id)))
            continue;
        const given = (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(element, 'variable').flatMap((one) => {
            const value = one.attributes.get('value');
            return value ? [[one.attributes.get('name')?.value ?? '', value]] : [];
        });
        found.set(id, { id, spec: element.attributes.get('spec')?.value, at: element.at, variables: new Map(given) });
    }
    for (const { key, keyAt, value } of (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesOf */ .Mc)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .lookUp */ .TE)(npm?.json, 'cordova', 'plugins')).values()) {
        const given = [...(0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesOf */ .Mc)(value).values()].flatMap((entry) => entry.value.kind === 'string' ? [[entry.key, { value: entry.value.value, at: entry.value.at }]] : []);
        const before = found.get(key);
        const variables = given.length > 0 || !before ? new Map(given) : before.variables;
        found.set(key, {
            id: key,
            spec: before?.spec ?? (npm && (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .versionRange */ .QF)(npm, key)),
            at: before?.at ?? keyAt,
            variables,
        });
    }
    return [...found.values()];
}
function toDependency({ id, spec, at }) {
    return { name: id, manager: 'cordova', at, ...(spec !== undefined && { version: spec }) };
}
function usePlugin(lists, plugin, { folder }, files, skipped) {
    const known = _plugins_js__WEBPACK_IMPORTED_MODULE_10__/* .CORDOVA_PLUGINS */ .g.find(({ id }) => id === plugin.id);
    if (known) {
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_9__/* .applyPlugin */ .OK)(lists, known, plugin.variables, plugin.at);
        return;
    }
    const local = /^(?:file:)?(\.{0,2}\/.*|[\w-]+\/[\w/.-]+)$/.exec(plugin.spec ?? '')?.[1];
    const inFolder = (path) => (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(folder, path);
    const candidates = [
        local === undefined ? undefined : inFolder(local),
        inFolder(`plugins/${plugin.id}`),
        inFolder(`node_modules/${plugin.id}`),
    ];
    const file = candidates
        .flatMap((one) => (one === undefined ? [] : [`${one}/plugin.xml`]))
        .find((path) => files.has(path));
    if (file === undefined)
        return;
    try {
        const manifest = (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .readXml */ .k)(files.bytes(file), file);
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_9__/* .applyChanges */ .YF)(lists, manifest, withDefaults(plugin.variables, manifest));
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
            throw error;
        skipped.push({ at: error.at, reason: `The plugin ${plugin.id} cannot be read: ${error.why}` });
    }
}
function withDefaults(variables, manifest) {
    const platforms = (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(manifest, 'platform').filter((one) => one.attributes.get('name')?.value === 'ios');
    const preferences = [manifest, ...platforms].flatMap((parent) => (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(parent, 'preference'));
    return {
        get: (name) => variables.get(name) ??
            preferences.find((one) => one.attributes.get('name')?.value === name)?.attributes.get('default'),
    };
}


/***/ }),

/***/ "targets/cordova/lists.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ applyPlugin),
/* harmony export */   S9: () => (/* binding */ CONFIGURATIONS),
/* harmony export */   YF: () => (/* binding */ applyChanges),
/* harmony export */   h3: () => (/* binding */ emptyLists)
/* harmony export */ });
/* harmony import */ var _read_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/xml.js");
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("targets/glob.js");


const CONFIGURATIONS = ['Debug', 'Release'];
const HEALTHKIT = 'com.apple.developer.healthkit';
function emptyLists() {
    return { info: new Map(), entitlements: new Map(CONFIGURATIONS.map((name) => [name, new Map()])) };
}
function applyChanges(lists, element, variables) {
    const platforms = (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(element, 'platform').filter((one) => one.attributes.get('name')?.value === 'ios');
    for (const parent of [element, ...platforms]) {
        for (const change of (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(parent, 'config-file')) {
            applyChange(lists, change, change.attributes.get('target')?.value, change.attributes.get('parent'), variables);
        }
        for (const change of (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(parent, 'edit-config')) {
            applyChange(lists, change, change.attributes.get('file')?.value, change.attributes.get('target'), variables);
        }
    }
}
function applyChange(lists, change, file, key, variables) {
    const platform = change.attributes.get('platform')?.value ?? 'ios';
    const [content] = change.children;
    const value = content && toValue(content, variables);
    if (file === undefined || platform !== 'ios' || !key || !value)
        return;
    const replaces = change.attributes.get('mode')?.value === 'overwrite';
    for (const list of listsFor(lists, file))
        put(list, key.value, key.at, value, replaces);
}
function listsFor({ info, entitlements }, file) {
    if (/Info\.plist$/.test(file))
        return [info];
    const pattern = file.replace(/^.*\//, '');
    return CONFIGURATIONS.flatMap((name) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(pattern, `Entitlements-${name}.plist`) ? (entitlements.get(name) ?? []) : []);
}
function put(list, key, keyAt, value, replaces) {
    const before = list.get(key)?.value;
    const joined = before?.kind === 'array' && value.kind === 'array' && !replaces
        ? {
            ...value,
            value: [...before.value, ...value.value.filter((item) => !before.value.some((one) => isSame(one, item)))],
        }
        : value;
    list.set(key, { key, keyAt, value: joined });
}
function isSame(one, other) {
    return one.kind === 'string' && other.kind === 'string' && one.value === other.value;
}
function toValue(element, variables) {
    const { at, text } = element;
    switch (element.name) {
        case 'string':
            return fill(text.value, text.at, variables);
        case 'true':
        case 'false':
            return { kind: 'boolean', value: element.name === 'true', at };
        case 'integer':
        case 'real':
            return { kind: 'number', value: Number(text.value), at };
        case 'array':
            return { kind: 'array', value: element.children.flatMap((child) => toValue(child, variables) ?? []), at };
        case 'dict': {
            const entries = new Map();
            for (const [index, child] of element.children.entries()) {
                const next = child.name === 'key' ? element.children[index + 1] : undefined;
                const value = next && toValue(next, variables);
                if (value)
                    entries.set(child.text.value, { key: child.text.value, keyAt: child.at, value });
            }
            return { kind: 'dictionary', value: entries, at };
        }
        default:
            return undefined;
    }
}
function fill(text, at, variables) {
    const whole = /^\$([A-Z][A-Z0-9_]*)$/.exec(text)?.[1];
    const given = whole === undefined ? undefined : variables?.get(whole);
    if (given)
        return { kind: 'string', ...given };
    const missing = /\$[A-Z][A-Z0-9_]+/.exec(text)?.[0];
    if (variables === undefined || missing === undefined)
        return { kind: 'string', value: text, at };
    const filled = text.replace(/\$([A-Z][A-Z0-9_]+)/g, (written, name) => variables.get(name)?.value ?? written);
    return /\$[A-Z][A-Z0-9_]+/.test(filled)
        ? { kind: 'unresolved', reason: `Nothing gives the plugin’s variable ${missing} a value`, at }
        : { kind: 'string', value: filled, at };
}
function applyPlugin(lists, plugin, variables, at) {
    for (const { key, variable, fallback } of plugin.texts) {
        const given = variables.get(variable);
        put(lists.info, key, given?.at ?? at, { kind: 'string', value: given?.value ?? fallback, at: given?.at ?? at }, true);
    }
    const clinical = plugin.clinicalVariable === undefined ? undefined : variables.get(plugin.clinicalVariable);
    for (const list of lists.entitlements.values()) {
        put(list, HEALTHKIT, at, { kind: 'boolean', value: true, at }, true);
        put(list, `${HEALTHKIT}.access`, at, { kind: 'array', value: [], at }, false);
    }
    if (!clinical)
        return;
    const reason = 'The plugin adds it when it is added by hand with this variable, not when it is restored';
    const unknown = { kind: 'unresolved', reason, at: clinical.at };
    put(lists.info, 'NSHealthClinicalHealthRecordsShareUsageDescription', clinical.at, unknown, true);
    for (const list of lists.entitlements.values())
        put(list, `${HEALTHKIT}.access`, clinical.at, unknown, true);
}


/***/ }),

/***/ "targets/cordova/plugins.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ CORDOVA_PLUGINS)
/* harmony export */ });
const SHARE = 'NSHealthShareUsageDescription';
const UPDATE = 'NSHealthUpdateUsageDescription';
const CORDOVA_PLUGINS = [
    {
        id: 'cordova-plugin-health',
        texts: [
            { key: SHARE, variable: 'HEALTH_READ_PERMISSION', fallback: 'App needs to read data' },
            { key: UPDATE, variable: 'HEALTH_WRITE_PERMISSION', fallback: 'App needs to write data' },
        ],
    },
    {
        id: 'com.telerik.plugins.healthkit',
        texts: [
            { key: SHARE, variable: 'HEALTH_READ_PERMISSION', fallback: ' ' },
            { key: UPDATE, variable: 'HEALTH_WRITE_PERMISSION', fallback: ' ' },
        ],
        clinicalVariable: 'CLINICAL_READ_PERMISSION',
    },
];


/***/ }),

/***/ "targets/drift.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ findDrifts),
/* harmony export */   TS: () => (/* binding */ findStale)
/* harmony export */ });
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/plist-paths.js");

const INFO_KEYS = [
    'NSHealthClinicalHealthRecordsShareUsageDescription',
    'NSHealthRequiredReadAuthorizationTypeIdentifiers',
    'NSHealthShareUsageDescription',
    'NSHealthUpdateUsageDescription',
];
const ENTITLEMENT_KEYS = [
    'com.apple.developer.healthkit',
    'com.apple.developer.healthkit.access',
    'com.apple.developer.healthkit.background-delivery',
];
function findDrifts({ by, info, entitlements, replaces }, committed) {
    const build = shippingBuild(committed);
    if (!build)
        return [];
    return [
        ...(info ? compare(info, build.info, INFO_KEYS, replaces) : []),
        ...(entitlements ? compare(entitlements, build.entitlements, ENTITLEMENT_KEYS, replaces) : []),
    ].map((drift) => ({ by, target: committed.name, ...drift }));
}
function shippingBuild({ builds, shipping }) {
    return builds.find(({ configuration }) => configuration === shipping) ?? builds[0];
}
const SOURCES = 'sources';
function findStale(by, declared, committed, files) {
    const [own, other] = [declared, committed.find(({ name }) => name === declared.name)].map((it) => it && shippingBuild(it));
    const compiled = new Set(committed.flatMap(({ builds }) => builds.flatMap(({ sources }) => sources)));
    if (!own || !other?.sources.some((path) => own.sources.includes(path)))
        return [];
    const stale = own.sources.find((path) => !compiled.has(path) && CLINICAL.test((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextIfPossible */ .e1)(files, path)));
    if (stale === undefined)
        return [];
    const project = { value: ABSENT, at: other.at };
    return [{ by, target: declared.name, key: SOURCES, generator: { value: stale, at: declared.at }, project }];
}
const CLINICAL = /HKClinicalType|clinicalType|HKClinicalRecord|HKFHIRResource/;
function compare(generator, project, keys, replaces) {
    return keys.flatMap((key) => {
        const one = describe(generator.get(key));
        const other = describe(project.get(key));
        if (!one || !other || one.value === other.value)
            return [];
        if (one.value === ABSENT && (!replaces || isEmpty(project.get(key))))
            return [];
        if (other.value === ABSENT && isEmpty(generator.get(key)))
            return [];
        const entry = generator.get(key);
        const isSpare = entry.state === 'known' && entry.value.isSpare === true;
        return [{ key, generator: one, project: other, ...(isSpare && { isSpare }) }];
    });
}
const ABSENT = '(absent)';
function isEmpty(entry) {
    return entry.state === 'known' && entry.value.value.kind === 'array' && entry.value.value.value.length === 0;
}
function describe(entry) {
    if (entry.state === 'absent')
        return { value: ABSENT, at: entry.at };
    if (entry.state === 'unresolved')
        return undefined;
    const text = toText(entry.value.value);
    return text === undefined ? undefined : { value: text, at: placeOf(entry.value) };
}
function placeOf({ value }) {
    return value.at;
}
function toText(value) {
    switch (value.kind) {
        case 'unresolved':
        case 'dictionary':
            return undefined;
        case 'array': {
            const items = value.value.map(toText);
            return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
        }
        default:
            return String(value.value);
    }
}


/***/ }),

/***/ "targets/glob.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var _read_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/glob.js");

function matchesGlob(pattern, path) {
    return globOf(pattern)(path);
}
const globs = new Map();
function globOf(pattern) {
    if (globs.size > 2000)
        globs.clear();
    const known = globs.get(pattern) ?? compile(pattern);
    globs.set(pattern, known);
    return known;
}
function compile(written) {
    const pattern = written.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '');
    try {
        return pattern === '' ? isNever : (0,_read_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)(pattern, { below: true });
    }
    catch (error) {
        if (error instanceof _read_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableGlob */ .CC)
            return isNever;
        throw error;
    }
}
function isNever() {
    return false;
}
function isGlob(path) {
    return /[*?{]/.test(path);
}


/***/ })

};
