export const id = "targets-loose-find";
export const ids = ["targets-loose-find"];
export const modules = {

/***/ "read/strings.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readStrings)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _openstep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/openstep.js");
/* harmony import */ var _plist_binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/plist-binary.js");
/* harmony import */ var _plist_xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/plist-xml.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("read/text.js");





function readStrings(bytes, file) {
    const table = readTable(bytes, file);
    if (table.kind !== 'dictionary')
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('holds no table of texts', table.at);
    return table;
}
function readTable(bytes, file) {
    if ((0,_plist_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinaryPlist */ .g)(bytes))
        return (0,_plist_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .readBinaryPlist */ .C)(bytes, file);
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)(bytes, file);
    return /^\s*</.test(text) ? (0,_plist_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .readXmlPlist */ .W)(text, file) : (0,_openstep_js__WEBPACK_IMPORTED_MODULE_1__/* .readOpenStep */ .R)(text, file, { strings: true });
}


/***/ }),

/***/ "targets/localizations.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ infoPlistTables),
  t: () => (/* binding */ readLocalizations)
});

var strings = __webpack_require__("read/strings.js");
var types = __webpack_require__("types.js");
var json = __webpack_require__("read/json.js");
;


function readStringCatalog(bytes, file) {
    const top = (0,json/* readJson */.V)(bytes, file);
    const entries = dictionary(top);
    const strings = dictionary(entries?.get('strings')?.value);
    const sourceLanguage = xcstrings_text(entries?.get('sourceLanguage')?.value);
    if (!strings || sourceLanguage === undefined)
        throw new types/* UnreadableFile */.i('is not a string catalogue', top.at);
    return {
        at: top.at,
        sourceLanguage,
        keys: new Map([...strings.values()].map((entry) => [entry.key, readKey(entry)])),
    };
}
function readKey({ key, keyAt, value }) {
    const entries = dictionary(value);
    const stale = xcstrings_text(entries?.get('extractionState')?.value) === 'stale';
    const locales = [...(dictionary(entries?.get('localizations')?.value)?.values() ?? [])].map((entry) => ({
        locale: entry.key,
        at: entry.keyAt,
        texts: [...readTexts(entry.value, stale)],
    }));
    return { key, keyAt, stale, locales: new Map(locales.map((locale) => [locale.locale, locale])) };
}
function* readTexts(localization, stale) {
    const entries = dictionary(localization);
    const unit = dictionary(entries?.get('stringUnit')?.value);
    const value = unit?.get('value')?.value;
    if (unit && value?.kind === 'string') {
        const state = xcstrings_text(unit.get('state')?.value) ?? 'translated';
        yield { value: value.value, at: value.at, state, counts: !stale && state !== 'new' && state !== 'stale' };
    }
    for (const { value: cases } of dictionary(entries?.get('variations')?.value)?.values() ?? []) {
        for (const { value: variation } of dictionary(cases)?.values() ?? [])
            yield* readTexts(variation, stale);
    }
}
function dictionary(value) {
    return value?.kind === 'dictionary' ? value.value : undefined;
}
function xcstrings_text(value) {
    return value?.kind === 'string' ? value.value : undefined;
}

;



function infoPlistTables(target) {
    const tables = new Set(['InfoPlist']);
    const base = target.infoPlistFile?.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
    if (base)
        tables.add(`${base}Plist`).add(`${base}-InfoPlist`);
    if (target.generated)
        tables.add(`${target.name}-InfoPlist`);
    return tables;
}
function readLocalizations(paths, files, tables, locales) {
    const found = new Map();
    const skipped = [];
    for (const path of [...new Set(paths)].sort()) {
        if (!isInfoPlistTable(path, tables))
            continue;
        try {
            for (const table of readTables(path, files.bytes(path), locales?.get(path)))
                add(table);
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            skipped.push({ at: error.at, reason: `Translations cannot be read: ${error.why}` });
        }
    }
    function add({ locale, at, texts }) {
        const one = found.get(locale) ?? { at, texts: new Map() };
        for (const [key, more] of texts)
            one.texts.set(key, [...(one.texts.get(key) ?? []), ...more]);
        found.set(locale, one);
    }
    const localizations = [...found.keys()].sort().flatMap((locale) => {
        const one = found.get(locale);
        return one ? [{ locale, ...one }] : [];
    });
    return { localizations, skipped };
}
function isInfoPlistTable(path, tables) {
    const name = /(?:^|\/)([^/]*)\.(?:strings|xcstrings)$/.exec(path)?.[1];
    return name !== undefined && (tables ? tables.has(name) : /(?:^|-)InfoPlist$/.test(name));
}
function readTables(path, bytes, locale) {
    return path.endsWith('.xcstrings') ? readCatalogTables(path, bytes) : [readStringsTable(path, bytes, locale)];
}
function readStringsTable(path, bytes, copiedTo) {
    const { value, at } = (0,strings/* readStrings */.N)(bytes, path);
    const texts = new Map();
    for (const entry of value.values())
        if (entry.value.kind === 'string')
            texts.set(entry.key, [entry.value]);
    const locale = copiedTo ?? /(?:^|\/)([^/]+)\.lproj\/[^/]*$/.exec(path)?.[1] ?? 'Base';
    return { locale, at, texts };
}
function readCatalogTables(path, bytes) {
    const { keys } = readStringCatalog(bytes, path);
    return [...keys.values()].flatMap(({ key, locales }) => [...locales.values()].map(({ locale, at, texts }) => ({
        locale,
        at,
        texts: new Map([[key, texts.filter(({ counts }) => counts).map(({ value, at }) => ({ value, at }))]]),
    })));
}


/***/ }),

/***/ "targets/loose/find.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  findLooseTargets: () => (/* binding */ findLooseTargets),
  findTargetsWithoutProject: () => (/* binding */ findTargetsWithoutProject)
});

var lists = __webpack_require__("lists.js");
var types = __webpack_require__("types.js");
var checkout = __webpack_require__("targets/checkout.js");
var targets_localizations = __webpack_require__("targets/localizations.js");
var foreign_sources = __webpack_require__("targets/packages/foreign-sources.js");
var property_list = __webpack_require__("targets/property-list.js");
var paths = __webpack_require__("targets/paths.js");
;
const APP_KEY = /^(?:UI|LS|WK|NS\w+UsageDescription$|NSHealth|NSAppTransport)/;
function looseKind(info, path) {
    const extension = info.get('NSExtension')?.value;
    if (extension?.kind === 'dictionary') {
        return textOf(extension.value, 'NSExtensionPointIdentifier') === 'com.apple.watchkit' ? 'watch-app' : 'extension';
    }
    if (info.has('EXAppExtensionAttributes'))
        return 'extension';
    if (isTrue(info, 'WKApplication') || isTrue(info, 'WKWatchKitApp'))
        return 'watch-app';
    if (info.has('NSAppClip'))
        return 'app-clip';
    switch (textOf(info, 'CFBundlePackageType')) {
        case 'BNDL':
            return 'test';
        case 'FMWK':
            return 'library';
        case 'XPC!':
            return 'extension';
        case 'APPL':
            return 'app';
    }
    if (isTestPath(path))
        return 'test';
    const isBoilerplate = info.has('CFBundlePackageType') && ![...info.keys()].some((key) => APP_KEY.test(key));
    return isBoilerplate ? 'library' : 'app';
}
function isTestPath(path) {
    return /Tests?\//.test(path);
}
function loosePlatforms(info, kind) {
    if (kind === 'watch-app' || info.has('WKCompanionAppBundleIdentifier'))
        return ['watchos'];
    const families = familiesOf(info);
    const platforms = [];
    if (families.length === 0 || families.some((family) => family === 1 || family === 2))
        platforms.push('ios');
    if (families.includes(3))
        platforms.push('tvos');
    if (families.includes(4))
        platforms.push('watchos');
    if (families.includes(7))
        platforms.push('visionos');
    const isMac = info.has('LSMinimumSystemVersion') || textOf(info, 'NSPrincipalClass') === 'NSApplication';
    return isMac && !isTrue(info, 'LSRequiresIPhoneOS') ? ['macos'] : platforms;
}
function familiesOf(info) {
    const families = info.get('UIDeviceFamily')?.value;
    if (families?.kind !== 'array')
        return [];
    return families.value.flatMap((item) => item.kind === 'number' || item.kind === 'string' ? [Number(item.value)] : []);
}
function textOf(entries, key) {
    const value = entries.get(key)?.value;
    return value?.kind === 'string' ? value.value : undefined;
}
function isTrue(entries, key) {
    const value = entries.get(key)?.value;
    return value?.kind === 'boolean' ? value.value : value?.kind === 'string' && /^(?:yes|true|1)$/i.test(value.value);
}

;



const SHELVES = /^(?:Supporting ?Files|Support|Resources?|Configurations?|Config|Plists?|Info(?:\.?plists?)?)$/i;
const INFO_PLIST = /(?:^|\/)(?:[^/]+[-_ ])?Info\.plist$/;
const FOREIGN = /(?:^|\/)(?:GoogleService-Info\.plist$|[^/]+\.(?:framework|xcframework|bundle|app|appex|xcarchive|dSYM|docc|xcdatamodeld|xcassets|lproj|xcodeproj|xcworkspace|playground)\/)/;
const TABLE = /(?:^|\/)[^/]*InfoPlist\.(?:strings|xcstrings)$/;
const SOURCE = /\.(?:swift|m|mm|h)$/;
function findLooseFolders({ paths }) {
    const plists = paths.filter((path) => INFO_PLIST.test(path) && !FOREIGN.test(path));
    const own = new Set(plists.map(folderOf));
    const sources = paths.filter((path) => SOURCE.test(path));
    function withSources(folder, plist) {
        for (let around = folder; around !== ''; around = folderOf(around)) {
            if (plists.some((other) => other !== plist && other.startsWith(`${around}/`)))
                return folder;
            if (sources.some((path) => path.startsWith(`${around}/`)))
                return around;
        }
        return folder;
    }
    return plists.map((plist) => {
        const direct = folderOf(plist);
        const around = folderOf(direct);
        const isShelf = direct !== '' && SHELVES.test(nameOf(direct)) && !own.has(around);
        const folder = withSources(isShelf ? around : direct, plist);
        const alone = plists.filter((other) => folderOf(other) === direct).length === 1;
        const prefix = nameOf(plist).replace(/[-_ ]?Info\.plist$/, '');
        return { plist, folder, name: alone || prefix === '' ? nameOf(folder) || prefix || 'App' : prefix };
    });
}
function findLooseSources(files, folders, main) {
    return share(files, folders, main, (path) => SOURCE.test(path) && !(0,paths/* isManifest */.Yh)(path));
}
function findLooseTexts(files, folders, main) {
    return share(files, folders, main, (path) => TABLE.test(path));
}
function share({ paths }, folders, main, isWanted) {
    const shares = new Map(folders.map((folder) => [folder, []]));
    for (const path of paths.filter(isWanted)) {
        const owners = nearest(folders, path);
        const below = owners[0] ? path.slice(owners[0].folder.length) : path;
        if (isTestPath(below))
            continue;
        for (const owner of owners.length === 0 && main ? [main] : owners)
            shares.get(owner)?.push(path);
    }
    return shares;
}
function nearest(folders, path) {
    const around = folders.filter(({ folder }) => folder === '' || path.startsWith(`${folder}/`));
    const depth = (0,lists/* greatest */.Kf)(around.map(({ folder }) => folder.length), 0);
    return around.filter(({ folder }) => folder.length === depth);
}
function findLooseEntitlements({ paths }, folders, main) {
    const files = paths.filter((path) => path.endsWith('.entitlements') && !FOREIGN.test(path));
    const near = new Map();
    for (const file of files) {
        const owner = chooseOwner(file, folders, main);
        if (owner)
            near.set(owner, [...(near.get(owner) ?? []), file]);
    }
    return new Map([...near].map(([folder, candidates]) => [folder, chooseEntitlements(folder, candidates)]));
}
function chooseOwner(file, folders, main) {
    const distances = folders.map((folder) => {
        const steps = [folderOf(folder.plist), folder.folder].map((from) => distance(from, folderOf(file)));
        return { folder, steps: (0,lists/* least */.YG)(steps) };
    });
    const nearest = (0,lists/* least */.YG)(distances.map(({ steps }) => steps));
    const closest = distances.filter(({ steps }) => steps === nearest).map(({ folder }) => folder);
    if (closest.length === 1)
        return closest[0];
    return closest.find(({ name }) => baseOf(file) === name) ?? closest.find((folder) => folder === main);
}
function chooseEntitlements({ plist, folder, name }, candidates) {
    const steps = (file) => Math.min(distance(folderOf(plist), folderOf(file)), distance(folder, folderOf(file)));
    const nearest = (0,lists/* least */.YG)(candidates.map(steps));
    const closest = candidates.filter((file) => steps(file) === nearest);
    const named = (pattern) => closest.filter((file) => pattern.test(baseOf(file)));
    const shipping = [named(/release/i), named(/^(?!.*(?:debug|develop|staging))/i), closest];
    const left = shipping.find((files) => files.length > 0) ?? [];
    const alike = left.filter((file) => baseOf(file) === name);
    return alike.length > 0 ? alike : left;
}
function findHost({ folder }, apps) {
    const steps = apps.map((app) => distance(folder, app.folder));
    const nearest = (0,lists/* least */.YG)(steps);
    const closest = apps.filter((_, index) => steps[index] === nearest);
    return closest.length === 1 ? closest[0] : undefined;
}
function distance(from, to) {
    const [a, b] = [from, to].map((folder) => (folder === '' ? [] : folder.split('/')));
    if (!a || !b)
        return 0;
    let common = 0;
    while (common < a.length && a[common] === b[common])
        common += 1;
    return a.length + b.length - 2 * common;
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function baseOf(path) {
    return nameOf(path).replace(/\.[^.]*$/, '');
}

;








const CONFIGURATION = 'Release';
const findTargetsWithoutProject = (files, _, wanted) => ({
    ...findLooseTargets(files, wanted),
    drifts: [],
});
function findLooseTargets(repository, { flutter } = {}, folder = '') {
    const skipped = [];
    const files = folder === '' ? repository : below(repository, folder);
    const all = findLooseFolders(files).flatMap((one) => readLoose(one, files, skipped));
    const apps = all.filter(({ kind, platforms }) => kind === 'app' && platforms.includes('ios'));
    const main = onlyOne(apps) ?? onlyOne(all);
    const sources = findLooseSources(files, all, main);
    const texts = findLooseTexts(files, all, main);
    const entitlements = findLooseEntitlements(files, all, main);
    const targets = all.map((loose) => {
        const host = isEmbedded(loose.kind) ? findHost(loose, apps) : undefined;
        const { localizations, skipped: unread } = (0,targets_localizations/* readLocalizations */.t)(texts.get(loose) ?? [], files);
        (0,lists/* addAll */.RZ)(skipped, unread.map((skip) => ({ ...skip, target: loose.name })));
        const build = {
            configuration: CONFIGURATION,
            at: loose.at,
            info: loose.info,
            ...readEntitlements(loose, entitlements.get(loose) ?? [], files, skipped),
            localizations,
            platforms: loose.platforms,
            deploymentTarget: known(loose, 'MinimumOSVersion'),
            bundleIdentifier: known(loose, 'CFBundleIdentifier'),
            manualSigning: false,
            sources: [
                ...new Set([
                    ...(sources.get(loose) ?? []),
                    ...(loose.kind === 'app' ? (0,foreign_sources/* foreignSources */.J)(loose.folder, repository, skipped, flutter) : []),
                ]),
            ],
            flags: new Map([['DEBUG', false]]),
        };
        return {
            name: loose.name,
            kind: loose.kind,
            project: (host ?? loose).folder || '.',
            at: loose.at,
            builds: [build],
            shipping: CONFIGURATION,
            hosts: host ? [{ project: host.folder || '.', name: host.name }] : [],
            dependencies: (0,foreign_sources/* foreignDependencies */.k)(loose.folder, repository, flutter),
        };
    });
    return { targets, skipped };
}
function below(files, folder) {
    return { ...files, paths: (0,checkout/* surveyCheckout */.l9)(files).below(folder) };
}
function readLoose(folder, files, skipped) {
    try {
        const { at, entries: raw } = (0,property_list/* readPropertyListFile */.Wl)(files, folder.plist);
        const isNamedSo = /(?:^|\/)Info\.plist$/.test(folder.plist);
        if (!isNamedSo && ![...raw.keys()].some((key) => /^(?:CFBundle|NS|LS|UI|WK|EXApp)/.test(key)))
            return [];
        const entries = expandTexts(raw, folder.name);
        const kind = looseKind(raw, folder.plist);
        const platforms = loosePlatforms(raw, kind);
        return [{ ...folder, kind, platforms, at, info: (0,property_list/* makePropertyList */.qT)(at, entries, fragment(raw, at)) }];
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        const { at } = error;
        const reason = `The Info.plist cannot be read: ${error.why}`;
        const kind = isTestPath(folder.plist) ? 'test' : 'app';
        skipped.push({ at, reason, target: folder.name, ...(kind === 'app' && { blocking: true }) });
        return [{ ...folder, kind, platforms: ['ios'], at, info: (0,property_list/* makeUnknownPropertyList */.mh)({ reason, at }) }];
    }
}
function fragment(entries, at) {
    if ([...entries.keys()].some((key) => key.startsWith('CFBundle')))
        return undefined;
    return (key) => isUsageText(key)
        ? {
            reason: 'The project is not here, and its build settings may give the text: this Info.plist is a part alone',
            at,
        }
        : undefined;
}
function isUsageText(key) {
    return /^NS\w{1,80}UsageDescription$/.test(key);
}
function readEntitlements({ name, kind, at, plist }, candidates, files, skipped) {
    const [file, ...others] = candidates;
    if (file === undefined) {
        return { entitlements: (0,property_list/* makePropertyList */.qT)(at, new Map()), entitlementsFile: { state: 'absent', at } };
    }
    if (others.length > 0) {
        const reason = `Nothing says which of ${candidates.join(', ')} goes with ${plist}`;
        return {
            entitlements: (0,property_list/* makeUnknownPropertyList */.mh)({ reason, at }),
            entitlementsFile: { state: 'unresolved', reason, at },
        };
    }
    const entitlementsFile = { state: 'known', value: file, at: { file, line: 1, column: 1 } };
    try {
        const { at: top, entries } = (0,property_list/* readPropertyListFile */.Wl)(files, file);
        return { entitlements: (0,property_list/* makePropertyList */.qT)(top, expandTexts(entries, name)), entitlementsFile };
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        const reason = `The entitlements cannot be read: ${error.why}`;
        skipped.push({ at: error.at, reason, target: name, ...(kind === 'app' && { blocking: true }) });
        return { entitlements: (0,property_list/* makeUnknownPropertyList */.mh)({ reason, at: error.at }), entitlementsFile };
    }
}
function expandTexts(entries, name) {
    const change = (text, at) => {
        const value = text.replace(/\$[({](?:PRODUCT_NAME|PRODUCT_MODULE_NAME|TARGET_NAME|EXECUTABLE_NAME)[)}]/g, () => name);
        const variable = /\$\([^()]*\)|\$\{[^{}]*\}/.exec(value)?.[0];
        if (variable === undefined)
            return { kind: 'string', value, at };
        return { kind: 'unresolved', reason: `No project file gives ${variable} a value`, at };
    };
    return (0,property_list/* mapEntries */.Nn)(entries, ({ value }) => (0,property_list/* mapTexts */.zO)(value, change));
}
function known({ info, at }, key) {
    const entry = info.get(key);
    if (entry.state !== 'known')
        return { state: 'unresolved', reason: `No project file sets what ${key} would tell`, at };
    const { value } = entry.value;
    if (value.kind === 'string')
        return { state: 'known', value: value.value, at: value.at };
    const reason = value.kind === 'unresolved' ? value.reason : `${key} is not a text`;
    return { state: 'unresolved', reason, at: value.at };
}
function isEmbedded(kind) {
    return kind === 'extension' || kind === 'app-clip' || kind === 'watch-app';
}
function onlyOne(items) {
    return items.length === 1 ? items[0] : undefined;
}


/***/ })

};
