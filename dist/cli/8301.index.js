export const id = 8301;
export const ids = [8301];
export const modules = {

/***/ 5006:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readConditions),
/* harmony export */   k: () => (/* binding */ readSettingKey)
/* harmony export */ });
/**
 * Names of build settings with their conditions: `CODE_SIGN_ENTITLEMENTS[sdk=iphoneos*][arch=arm64]`.
 */
/** Reads a key of `buildSettings`. Nothing where it is no name of a setting: such an entry has no effect in Xcode. */
function readSettingKey(text) {
    const open = text.indexOf('[');
    const name = (open < 0 ? text : text.slice(0, open)).trim();
    if (!/^[A-Za-z_]\w*$/.test(name))
        return undefined;
    const conditions = open < 0 ? [] : readConditions(text.slice(open));
    return conditions ? { name, conditions } : { name, malformed: text.trim() };
}
/** Reads `[sdk=iphoneos*][arch=arm64]`, also with both in one pair of brackets. Nothing where it is malformed: a pattern
 *  ends at its first `]`, so that `[sdk=iphoneos[0-9]*]` is. swift-build, MacroConfigFileParser.swift. */
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

/***/ 6441:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readXcconfig)
/* harmony export */ });
/* harmony import */ var _setting_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5006);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(757);


/** U+2028 and U+2029 end a line here too. */
const LINE_END = /\r\n|[\r\n\u2028\u2029]/g;
const INCLUDE = /^#[ \t]*include(\??)[ \t]+"([^"]+)"[ \t]*(?:\/\/.*)?$/;
const KEY = /^([A-Za-z_]\w*)[ \t]*((?:\[[^\]]*\][ \t]*)*)=/;
/** The lines that say something, in order. Lines that Xcode reports as mistakes have no effect and are left out. Throws
 *  UnreadableFile for what is not text. */
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
/** What one line adds to a value: without its comment, the blanks around, and one `;` at its end. */
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

/***/ 9:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ infoPlistTables),
  t: () => (/* binding */ readLocalizations)
});

// EXTERNAL MODULE: ./lib/types.js
var types = __webpack_require__(4170);
// EXTERNAL MODULE: ./lib/read/openstep.js + 1 modules
var openstep = __webpack_require__(8993);
// EXTERNAL MODULE: ./lib/read/plist-binary.js
var plist_binary = __webpack_require__(1808);
// EXTERNAL MODULE: ./lib/read/plist-xml.js
var plist_xml = __webpack_require__(4004);
// EXTERNAL MODULE: ./lib/read/text.js
var read_text = __webpack_require__(757);
;// CONCATENATED MODULE: ./lib/read/strings.js
/**
 * `.strings` files: the texts of one table in one language, in OpenStep form, or as an XML or binary property list.
 */





/** The entries of a `.strings` file. Throws {@link UnreadableFile}. */
function readStrings(bytes, file) {
    const table = readTable(bytes, file);
    if (table.kind !== 'dictionary')
        throw new types/* UnreadableFile */.i('holds no table of texts', table.at);
    return table;
}
function readTable(bytes, file) {
    if ((0,plist_binary/* isBinaryPlist */.g)(bytes))
        return (0,plist_binary/* readBinaryPlist */.C)(bytes, file);
    const text = (0,read_text/* decodeText */.g7)(bytes, file);
    return /^\s*</.test(text) ? (0,plist_xml/* readXmlPlist */.W)(text, file) : (0,openstep/* readOpenStep */.R)(text, file, { strings: true });
}

// EXTERNAL MODULE: ./lib/read/json.js
var json = __webpack_require__(5876);
;// CONCATENATED MODULE: ./lib/read/xcstrings.js
/**
 * String catalogues (`.xcstrings`): every text of every key in every locale.
 * https://developer.apple.com/documentation/xcode/localizing-and-varying-text-with-a-string-catalog
 */


/** Reads a string catalogue. Throws {@link UnreadableFile}. */
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
/** A string unit, or the units below `variations` (`plural`, `device`, one within the other). */
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

;// CONCATENATED MODULE: ./lib/targets/localizations.js
/**
 * The translations of an Info.plist: `<locale>.lproj/InfoPlist.strings` and `InfoPlist.xcstrings`.
 */



/**
 * The names (without extension) of the tables that end up as `InfoPlist` in a target's product. Beside `InfoPlist`
 * itself, `STRINGS_FILE_INFOPLIST_RENAME` (on unless set to NO) renames those called after the Info.plist file, or after
 * the target where the list is generated. swift-build, Sources/SWBApplePlatform/CopyStringsFile.swift.
 */
function infoPlistTables(target) {
    const tables = new Set(['InfoPlist']);
    const base = target.infoPlistFile?.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
    if (base)
        tables.add(`${base}Plist`).add(`${base}-InfoPlist`);
    if (target.generated)
        tables.add(`${target.name}-InfoPlist`);
    return tables;
}
/**
 * The translations among the resources of a target, one entry a locale, sorted. Without `tables`, whatever is called
 * `InfoPlist` or `…-InfoPlist` counts. A key that a catalogue names for a locale without a text that is to be judged (no
 * value, `new`, `stale`) is there with an empty list. A `.strings` file outside any `.lproj` is of the locale `Base`, one that
 * a build copies into another one of that: `locales`.
 */
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
    const { value, at } = readStrings(bytes, path);
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

/***/ 9165:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ foreignDependencies),
  J: () => (/* binding */ foreignSources)
});

// EXTERNAL MODULE: ./lib/targets/checkout.js
var checkout = __webpack_require__(1756);
// EXTERNAL MODULE: ./lib/targets/paths.js
var paths = __webpack_require__(2358);
// EXTERNAL MODULE: ./lib/targets/plist-paths.js
var plist_paths = __webpack_require__(9699);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/read/text.js
var read_text = __webpack_require__(757);
// EXTERNAL MODULE: ./lib/types.js
var types = __webpack_require__(4170);
;// CONCATENATED MODULE: ./lib/targets/packages/kotlin-sources.js
/**
 * The Kotlin of a multiplatform build that reaches an iOS framework. Its scripts are searched for words, and not run.
 * https://kotlinlang.org/docs/multiplatform/multiplatform-hierarchy.html
 */




const SOURCE_SET = /(?:^|\/)src\/(\w{1,60})Main\//;
/** Source sets by their convention: those of iOS, and those that they build on. */
const REACHES_IOS = /^(?:common|native|apple|ios\w*|mobile)$/;
/** Those of other platforms, whoever makes them. */
const ELSEWHERE = /android|jvm|desktop|^(?:js|wasm\w*|web|linux\w*|mingw\w*|windows|macos\w*|tvos\w*|watchos\w*|server)$/i;
const SCRIPT = /^build\.gradle(?:\.kts)?$/;
const BUILDS_IOS = /\bios(?:Arm64|X64|SimulatorArm64)?\s*(?:\(|\{)/;
/** `val mobileMain by creating { … }`, `create("mobileMain")`. */
const MADE = /\bval\s+(\w+)Main\s+by\s+\w*creating\b|\b(?:create|register|maybeCreate)\(\s*["'](\w+)Main["']/g;
/** `kotlin.srcDir("../elsewhere")`. */
const FOLDER = /\bsrcDirs?\s{0,9}\(?\s{0,40}["']([^"'$\n]{1,300})["']/g;
/** The Kotlin of the Gradle build around an Xcode project, where it is built for iOS at all. */
function kotlinSources(projectFolder, files) {
    const build = (0,paths/* foldersUp */.TS)(projectFolder).find((folder) => ['settings.gradle.kts', 'settings.gradle'].some((name) => files.has((0,paths/* inFolder */._z)(folder, name))));
    if (build === undefined)
        return [];
    const known = found.get(files) ?? new Map();
    found.set(files, known);
    const sources = known.get(build) ?? sourcesOf(build, files);
    known.set(build, sources);
    return sources;
}
const found = new WeakMap();
/** Looked for once, for all the projects that stand in the build. */
function sourcesOf(build, files) {
    const kotlin = files.paths.filter((file) => file.endsWith('.kt') && (0,paths/* isInside */.FK)(file, build));
    if (kotlin.length === 0)
        return [];
    const scripts = files.paths
        .filter((file) => SCRIPT.test((0,paths/* nameOf */.Vb)(file)) && (0,paths/* isInside */.FK)(file, build))
        .map((file) => ({ folder: (0,paths/* folderOf */.yS)(file), text: readScript(file, files) }));
    const isOfIos = kotlin.some((file) => /\/(?:ios\w*|apple)Main\//.test(file));
    if (!isOfIos && !scripts.some(({ text }) => BUILDS_IOS.test(text)))
        return [];
    const made = new Set(scripts.flatMap(({ text }) => [...text.matchAll(MADE)].map(([, value, named]) => value ?? named ?? '')));
    const folders = scripts
        .filter(({ text }) => BUILDS_IOS.test(text))
        .flatMap(({ folder, text }) => [...text.matchAll(FOLDER)].map(([, named = '']) => external_node_path_.posix.normalize((0,paths/* inFolder */._z)(folder, named))));
    return kotlin.filter((file) => {
        const set = SOURCE_SET.exec(file)?.[1];
        if (set !== undefined && (REACHES_IOS.test(set) || (made.has(set) && !ELSEWHERE.test(set))))
            return true;
        return set === undefined && folders.some((folder) => (0,paths/* isInside */.FK)(file, folder));
    });
}
function readScript(file, files) {
    try {
        return (0,read_text/* decodeText */.g7)(files.bytes(file), file);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return '';
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/targets/packages/npm-packages.js
var npm_packages = __webpack_require__(4085);
// EXTERNAL MODULE: ./lib/bytes.js
var bytes = __webpack_require__(240);
;// CONCATENATED MODULE: ./lib/targets/packages/outside-imports.js
/**
 * Sources that an app imports by a path which leaves its packages, `../../../packages/health/records`: nothing else says
 * that they are part of it.
 */



const IMPORT = /(?:\bfrom|\bimport|\brequire\s{0,20}\()\s{0,20}\(?\s{0,20}['"](\.\.?\/[^'"\n]{1,300})['"]/g;
const ENDINGS = ['', ...['.ios', '.native', ''].flatMap((platform) => endingsOf(platform))];
/** Far more than any app takes by such paths. */
const MOST = 500;
function endingsOf(platform) {
    return ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte'].map((ending) => platform + ending);
}
/** The files outside of `folders` that the scripts in these import, and what they import in turn. */
function importedOutside(scripts, folders, files) {
    const inside = new Set(folders);
    const isInside = (path) => (0,paths/* foldersUp */.TS)((0,paths/* folderOf */.yS)(path)).some((up) => inside.has(up));
    const found = new Set();
    const look = (path) => {
        for (const module of importsOf(path, files, isInside(path) ? climbOf(path, folders) : 0)) {
            const target = resolve((0,paths/* folderOf */.yS)(path), module, files);
            if (target && found.size < MOST && !isInside(target) && !/(?:^|\/)node_modules\//.test(target))
                found.add(target);
        }
    };
    for (const path of scripts)
        look(path);
    // a set is gone over with what is added on the way
    for (const path of found)
        look(path);
    return [...found];
}
/** How many folders up a path has to go to leave the package around a file. */
function climbOf(path, folders) {
    const around = folders.filter((folder) => (0,paths/* foldersUp */.TS)((0,paths/* folderOf */.yS)(path)).includes(folder));
    const nearest = around.toSorted((a, b) => b.length - a.length)[0] ?? '';
    return (0,paths/* relativeTo */.Mf)(path, nearest).split('/').length;
}
function importsOf(path, files, climb) {
    if (!/\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(path))
        return [];
    try {
        const buffer = (0,bytes/* bufferOf */.K)(files.bytes(path));
        if (climb > 0 && !buffer.includes('../'.repeat(climb)))
            return [];
        return [...buffer.toString('latin1').matchAll(IMPORT)].map((match) => match[1] ?? '');
    }
    catch (error) {
        // what cannot be read is told where it is read
        if (error instanceof types/* UnreadableFile */.i)
            return [];
        throw error;
    }
}
function resolve(folder, module, files) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of module.split('/')) {
        if (part === '..') {
            if (parts.length === 0)
                return undefined;
            parts.pop();
        }
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    const stem = parts.join('/');
    return [stem, `${stem}/index`, `${stem}/src/index`]
        .flatMap((one) => ENDINGS.map((ending) => one + ending))
        .find((path) => /\.\w+$/.test(path) && files.has(path));
}

;// CONCATENATED MODULE: ./lib/targets/packages/foreign-sources.js






/** The files outside the Xcode project in `projectFolder` that are compiled or bundled into its apps, sorted. What is not
 *  followed to the end goes to `skipped`. */
function foreignSources(projectFolder, files, skipped, flutter) {
    const pub = flutter?.findFlutterPackage(projectFolder, files);
    const npm = (0,npm_packages/* findAppPackage */.VP)(projectFolder, files);
    return (0,paths/* sortPaths */.fs)([
        ...(flutter && pub ? flutter.pubSources(pub, files) : []),
        ...(npm ? packageSources(npm, files, skipped) : webSources(projectFolder, files)),
        ...kotlinSources(projectFolder, files),
    ]);
}
/** What the packages around the Xcode project in `projectFolder` bring into its apps. */
function foreignDependencies(projectFolder, files, flutter) {
    const pub = flutter?.findFlutterPackage(projectFolder, files);
    const npm = (0,npm_packages/* findAppPackage */.VP)(projectFolder, files);
    return [...(flutter && pub ? flutter.pubDependencies(pub) : []), ...(npm ? (0,npm_packages/* npmDependencies */.bw)(npm) : [])];
}
/** Of a Cordova app without packages: what stands in `www/`. https://cordova.apache.org/docs/en/latest/guide/cli/ */
function webSources(projectFolder, files) {
    const root = /^(.*?)\/?platforms\/ios$/.exec(projectFolder)?.[1];
    if (root === undefined)
        return [];
    const www = (0,paths/* inFolder */._z)(root, 'www');
    return files.paths.filter((path) => (0,paths/* isInside */.FK)(path, www) && foreign_sources_SCRIPT.test(path) && !NO_SOURCE.test((0,paths/* relativeTo */.Mf)(path, www)));
}
/** Pages too: they show no types, but the link to the privacy policy. */
const foreign_sources_SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|html)$/;
const NATIVE = /\.(?:swift|mm?)$/;
/** Tests, stories, typings, and what tools have made of sources. Deep in an app, `tests/` may be about lab tests. */
const NO_SOURCE = /^(?:tests?|specs?|e2e|cypress|coverage|dist|build|web-build|docs|website)\/|(?:^|\/)(?:__\w+__|\.\w[^/]*|node_modules|Pods)\/|[.-](?:tests?|spec|stories|e2e|min|bundle|chunk)\.[cm]?[jt]sx?$|\.d\.[cm]?ts$|\.jsbundle$/;
/** Configuration of tools, scripts of developers, what runs elsewhere. Relative to the package. */
const NO_APP = /^(?:[^/]*\.config\.[cm]?[jt]s|\.?[^/]*rc\.[cm]?js|(?:android|ios|macos|windows|platforms|plugins|scripts)\/)/;
/** What Cordova runs while it builds; of any other app it is source. */
const OF_CORDOVA = /^hooks\//;
function packageSources(app, files, skipped) {
    const { packages, cutAt } = (0,npm_packages/* localPackages */.HB)(app, files);
    if (cutAt) {
        const reason = `Which packages ${app.file} is built from is not known: too many need one another to be followed.`;
        skipped.push({ at: { file: cutAt.file, line: 1, column: 1 }, reason, blocking: true });
    }
    const own = packages.flatMap((one) => scriptsOf(one, files));
    const folders = packages.map(({ folder }) => folder);
    return [
        ...own,
        ...importedOutside(own, folders, files),
        ...packages.flatMap((one) => nativeModules(app, one, files)),
    ];
}
const scripts = new WeakMap();
/** Looked for once, for all the apps that are built from the package. */
function scriptsOf(one, files) {
    const known = scripts.get(one);
    if (known)
        return known;
    const inner = new Set((0,npm_packages/* packagesInside */.IR)(one, files).map(({ folder }) => folder));
    const isCordova = hasFile(files, one.folder, 'config.xml');
    const found = (0,checkout/* surveyCheckout */.l9)(files)
        .below(one.folder)
        .filter((path) => isScript((0,paths/* relativeTo */.Mf)(path, one.folder), isCordova) && !(0,paths/* foldersUp */.TS)((0,paths/* folderOf */.yS)(path)).some((up) => inner.has(up)));
    scripts.set(one, found);
    return found;
}
function isScript(path, isCordova) {
    return foreign_sources_SCRIPT.test(path) && !NO_SOURCE.test(path) && !NO_APP.test(path) && !(isCordova && OF_CORDOVA.test(path));
}
/** Native code that is linked without standing in the Xcode project: Expo's `modules/`, and private packages. A package
 *  that is published is a library, and its native code is the library's. */
function nativeModules(app, one, files) {
    const isOwn = one === app || ((0,paths/* isInside */.FK)(one.folder, app.folder) && one.folder !== app.folder) || isPrivate(one);
    if (!isOwn)
        return [];
    const modules = one === app ? expoModules(one, files) : [one.folder];
    if (modules.length === 0)
        return [];
    const below = (0,checkout/* surveyCheckout */.l9)(files).below(one.folder);
    return below.filter((path) => NATIVE.test(path) && modules.some((folder) => (0,paths/* isInside */.FK)(path, folder) && isNativeSource((0,paths/* relativeTo */.Mf)(path, folder))));
}
function isPrivate({ json }) {
    const value = (0,plist_paths/* lookUp */.TE)(json, 'private');
    return value?.kind === 'boolean' && value.value;
}
/** https://docs.expo.dev/modules/get-started/ */
function expoModules({ folder }, files) {
    return (0,checkout/* surveyCheckout */.l9)(files)
        .below(folder)
        .filter((path) => (0,paths/* nameOf */.Vb)(path) === 'expo-module.config.json')
        .map(paths/* folderOf */.yS)
        .filter((module) => (0,paths/* relativeTo */.Mf)(module, folder).startsWith('modules/'));
}
function isNativeSource(path) {
    return /^(?:ios|apple|src\/ios)\//.test(path) && !/(?:^|\/)(?:tests?|example|Pods)\//i.test(path);
}
function hasFile(files, folder, name) {
    return files.has((0,paths/* inFolder */._z)(folder, name));
}


/***/ })

};
