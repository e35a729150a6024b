export const id = "targets-nativescript";
export const ids = ["targets-nativescript"];
export const modules = {

/***/ "read/setting-key.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readConditions),
/* harmony export */   k: () => (/* binding */ readSettingKey)
/* harmony export */ });
function readSettingKey(text) {
    const open = text.indexOf('[');
    const name = (open < 0 ? text : text.slice(0, open)).trim();
    if (!/^[A-Za-z_]\w*$/.test(name))
        return undefined;
    const conditions = open < 0 ? [] : readConditions(text.slice(open));
    return conditions ? { name, conditions } : { name, malformed: text.trim() };
}
function readConditions(text) {
    const conditions = [];
    let rest = text.trim();
    while (rest !== '') {
        const close = rest.indexOf(']');
        if (!rest.startsWith('[') || close < 0)
            return undefined;
        for (const part of rest.slice(1, close).split(',')) {
            const equals = part.indexOf('=');
            if (equals < 1)
                return undefined;
            conditions.push({ parameter: part.slice(0, equals).trim(), pattern: part.slice(equals + 1).trim() });
        }
        rest = rest.slice(close + 1).trim();
    }
    return conditions;
}


/***/ }),

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

/***/ "read/xcconfig.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readXcconfig)
/* harmony export */ });
/* harmony import */ var _setting_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/setting-key.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/text.js");


const LINE_END = /\r\n|[\r\n\u2028\u2029]/g;
const INCLUDE = /^#[ \t]*include(\??)[ \t]+"([^"]+)"[ \t]*(?:\/\/.*)?$/;
const KEY = /^([A-Za-z_]\w*)[ \t]*((?:\[[^\]]*\][ \t]*)*)=/;
function readXcconfig(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .yN)(file, text);
    const lines = splitLines(text);
    const found = [];
    for (let index = 0; index < lines.length; index += 1) {
        const { start, content } = lines[index] ?? { start: 0, content: '' };
        const indent = content.search(/\S/);
        if (indent < 0)
            continue;
        const line = content.slice(indent);
        const from = start + indent;
        if (line.startsWith('#')) {
            const [, optional, path] = INCLUDE.exec(line.trimEnd()) ?? [];
            if (path)
                found.push({ kind: 'include', path, optional: optional === '?', at: place(from, from + line.length) });
            continue;
        }
        const [head, name, brackets] = KEY.exec(line) ?? [];
        const conditions = (0,_setting_key_js__WEBPACK_IMPORTED_MODULE_1__/* .readConditions */ .Z)(brackets ?? '');
        if (!head || !name || !conditions) {
            const key = line.slice(0, line.search(/\][ \t]{0,9}=/) + 1);
            const of = /^[A-Za-z_]\w*(?=[ \t]{0,9}\[)/.exec(key)?.[0];
            if (of !== undefined)
                found.push({ kind: 'malformed', name: of, key, at: place(from, from + key.length) });
            continue;
        }
        const keyAt = place(from, from + name.length + (brackets ?? '').trimEnd().length);
        const pieces = [];
        let piece = readPiece(line.slice(head.length), from + head.length);
        while (piece?.continues) {
            if (piece.text)
                pieces.push(piece);
            index += 1;
            const next = lines[index];
            piece = next && readPiece(next.content, next.start);
        }
        if (piece)
            pieces.push(piece);
        const first = pieces[0];
        const last = pieces.at(-1);
        const at = first && last?.text ? place(first.start, last.start + last.text.length) : keyAt;
        const value = pieces.map((part) => part.text).join(' ');
        found.push({ kind: 'assignment', name, conditions, value, keyAt, at });
    }
    return found;
}
function readPiece(content, start) {
    const comment = content.indexOf('//');
    const code = (comment < 0 ? content : content.slice(0, comment)).trimEnd();
    const indent = code.search(/\S/);
    if (indent < 0)
        return undefined;
    const text = code.slice(indent).replace(/;$/, '').trimEnd();
    const continues = text.endsWith('\\');
    return { text: continues ? text.slice(0, -1).trimEnd() : text, start: start + indent, continues };
}
function splitLines(text) {
    const lines = [];
    let start = 0;
    for (const { 0: end, index } of text.matchAll(LINE_END)) {
        lines.push({ start, content: text.slice(start, index) });
        start = index + end.length;
    }
    lines.push({ start, content: text.slice(start) });
    return lines;
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

/***/ "targets/nativescript.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findNativeScriptTargets: () => (/* binding */ findNativeScriptTargets)
/* harmony export */ });
/* harmony import */ var _read_xcconfig_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/xcconfig.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _localizations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/localizations.js");
/* harmony import */ var _packages_foreign_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("targets/packages/foreign-sources.js");
/* harmony import */ var _packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("targets/packages/npm-packages.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("targets/plist-paths.js");
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("targets/property-list.js");









const CONFIGURATION = 'Release';
const FRAMEWORKS = ['@nativescript/core', '@nativescript/ios', 'nativescript', 'tns-core-modules', 'tns-ios'];
const findNativeScriptTargets = (files) => {
    const skipped = [];
    const targets = files.paths
        .filter((path) => /(?:^|\/)App_Resources\/iOS\/Info\.plist$/.test(path))
        .flatMap((path) => {
        const npm = (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .findAppPackage */ .VP)((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path))), files);
        return npm && FRAMEWORKS.some((name) => (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .dependsOn */ .fr)(npm, name)) ? [toTarget(path, npm, files, skipped)] : [];
    });
    return { targets, skipped, drifts: [] };
};
function toTarget(plist, npm, files, skipped) {
    const resources = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(plist);
    const name = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .lookUp */ .TE)(npm.json, 'name')) ?? ((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(npm.folder) || 'App');
    const top = { file: plist, line: 1, column: 1 };
    const say = ({ reason, at }) => skipped.push({ at, reason, target: name, blocking: true });
    const settings = readSettings(`${resources}/build.xcconfig`, files);
    const entitlementsFile = findEntitlements(resources, settings, files, top);
    const info = readList(plist, files, say);
    const build = {
        configuration: CONFIGURATION,
        at: top,
        info,
        entitlements: entitlementsFile.state === 'known'
            ? readList(entitlementsFile.value, files, say, entitlementsFile.at)
            : (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .makePropertyList */ .qT)(top, new Map()),
        entitlementsFile,
        localizations: (0,_localizations_js__WEBPACK_IMPORTED_MODULE_3__/* .readLocalizations */ .t)((0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyCheckout */ .l9)(files).below(resources), files).localizations,
        platforms: ['ios'],
        deploymentTarget: settings.get('IPHONEOS_DEPLOYMENT_TARGET') ?? {
            ...{
                state: 'unresolved',
                reason: 'build.xcconfig sets no deployment target: the installed runtime decides',
                at: top,
            },
        },
        bundleIdentifier: { state: 'unresolved', reason: 'It stands in the NativeScript configuration', at: top },
        manualSigning: false,
        sources: (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .sortPaths */ .fs)([...(0,_packages_foreign_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignSources */ .J)(npm.folder, files, skipped), ...nativeSources(resources, files)]),
        flags: new Map([['DEBUG', false]]),
    };
    return {
        ...{ name, kind: 'app', project: npm.file, at: top, builds: [build], shipping: CONFIGURATION, hosts: [] },
        dependencies: (0,_packages_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .npmDependencies */ .bw)(npm),
    };
}
function nativeSources(resources, files) {
    return (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyCheckout */ .l9)(files)
        .below(`${resources}/src`)
        .filter((file) => /\.(?:swift|mm?|h)$/.test(file));
}
function readSettings(file, files) {
    const settings = new Map();
    if (!files.has(file))
        return settings;
    try {
        for (const line of (0,_read_xcconfig_js__WEBPACK_IMPORTED_MODULE_0__/* .readXcconfig */ .I)(files.bytes(file), file)) {
            if (line.kind !== 'assignment' || line.conditions.length > 0)
                continue;
            settings.set(line.name, { state: 'known', value: line.value, at: line.at });
        }
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
            throw error;
    }
    return settings;
}
function findEntitlements(resources, settings, files, top) {
    const set = settings.get('CODE_SIGN_ENTITLEMENTS');
    if (set) {
        const path = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(resources, (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(set.value));
        if (path !== undefined)
            return { state: 'known', value: path, at: set.at };
    }
    const own = `${resources}/app.entitlements`;
    return files.has(own)
        ? { state: 'known', value: own, at: { file: own, line: 1, column: 1 } }
        : { state: 'absent', at: top };
}
function readList(file, files, say, named) {
    try {
        const { at, entries } = (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .readPropertyListFile */ .Wl)(files, file);
        return (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .makePropertyList */ .qT)(at, entries);
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
            throw error;
        const unknown = {
            reason: `${file} cannot be read: ${error.why}`,
            at: files.has(file) ? error.at : (named ?? error.at),
        };
        say(unknown);
        return (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .makeUnknownPropertyList */ .mh)(unknown);
    }
}


/***/ })

};
