export const id = "targets-meteor";
export const ids = ["targets-meteor"];
export const modules = {

/***/ "read/xml.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ childrenOf),
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("saxes/saxes.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/text.js");



const DEEPEST = 200;
function readXml(bytes, file) {
    const whole = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, file);
    const lead = whole.length - whole.trimStart().length;
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(file, whole);
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ position: false });
    const open = [];
    let root;
    let tagStart = 0;
    let textStart = lead;
    const position = () => Math.min(lead + parser.position, whole.length);
    const local = (name) => name.slice(name.indexOf(':') + 1);
    parser.on('error', ({ message }) => {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`is not well-formed XML: ${message.replace(/\.$/, '')}`, place(Math.max(position() - 1, 0)));
    });
    parser.on('opentagstart', () => {
        tagStart = whole.lastIndexOf('<', position() - 1);
        if (open.length >= DEEPEST)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`nests deeper than ${DEEPEST} levels`, place(tagStart));
    });
    parser.on('opentag', ({ name, attributes }) => {
        const end = position();
        const at = place(tagStart, end);
        const tag = whole.slice(tagStart, end);
        const located = Object.entries(attributes).map(([key, value]) => {
            const found = new RegExp(`\\s${key.replace(/[^\w:.-]/g, '')}\\s*=\\s*["']`).exec(tag);
            const start = found ? tagStart + found.index + found[0].length : tagStart;
            return [key, { value: String(value), at: place(start, found ? start + String(value).length : end) }];
        });
        open.push({ name: local(name), at, attributes: new Map(located), children: [], text: '', textAt: undefined });
        textStart = end;
    });
    const addText = (text) => {
        const element = open.at(-1);
        if (!element)
            return;
        if (element.textAt === undefined && text.trim() !== '') {
            element.textAt = textStart + Math.max(whole.slice(textStart).search(/\S/), 0);
        }
        element.text += text;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('closetag', () => {
        const closed = open.pop();
        textStart = position();
        if (!closed)
            return;
        const { text, textAt, ...element } = closed;
        const value = text.trim();
        const at = textAt === undefined ? closed.at : place(textAt, textAt + value.length);
        const made = { ...element, text: { value, at } };
        const parent = open.at(-1);
        if (parent)
            parent.children.push(made);
        else
            root = made;
    });
    parser.write(whole.slice(lead)).close();
    if (!root)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no element', place(0));
    return root;
}
function childrenOf(element, name) {
    return element.children.filter((child) => child.name.toLowerCase() === name.toLowerCase());
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


/***/ }),

/***/ "targets/meteor.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findMeteorTargets: () => (/* binding */ findMeteorTargets)
/* harmony export */ });
/* harmony import */ var _read_javascript_literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/javascript/literals.js");
/* harmony import */ var _read_javascript_values_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("read/javascript/values.js");
/* harmony import */ var _read_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/xml.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("types.js");
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _cordova_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("targets/cordova/lists.js");
/* harmony import */ var _cordova_plugins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("targets/cordova/plugins.js");
/* harmony import */ var _js_fuel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("targets/js-fuel.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("targets/plist-paths.js");
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("targets/property-list.js");











const findMeteorTargets = (files) => {
    const skipped = [];
    const configured = files.paths.filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(path) === CONFIG);
    const folders = new Set(configured.map(_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS));
    const plain = files.paths.flatMap((path) => {
        const at = isPlatforms(path) ? lineOf(path, files, ([word]) => word === 'ios') : undefined;
        return at && !folders.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)((0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(path))) ? [at] : [];
    });
    const targets = [
        ...configured.map((path) => readConfig(path, files, skipped)),
        ...plain.map((at) => readPlain(at, files)),
    ];
    return { targets, skipped, drifts: [] };
};
const CONFIG = 'mobile-config.js';
function isPlatforms(path) {
    return /(?:^|\/)\.meteor\/platforms$/.test(path);
}
function readPlain(at, files) {
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)((0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(at.file));
    const lists = (0,_cordova_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyLists */ .h3)();
    addPlugins(lists, folder, new Set(), files);
    const bundleIdentifier = { state: 'unresolved', reason: 'Meteor makes it up', at };
    return makeTarget({ name: (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(folder) || 'App', at, folder, lists, bundleIdentifier }, files);
}
function addPlugins(lists, folder, given, files) {
    const path = folder === '' ? PLUGINS : `${folder}/${PLUGINS}`;
    if (!files.has(path))
        return;
    for (const plugin of _cordova_plugins_js__WEBPACK_IMPORTED_MODULE_5__/* .CORDOVA_PLUGINS */ .g) {
        if (given.has(plugin.id))
            continue;
        const at = lineOf(path, files, ([word = '']) => word.split('@')[0] === plugin.id);
        if (at)
            (0,_cordova_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .applyPlugin */ .OK)(lists, plugin, { get: () => undefined }, at);
    }
}
const PLUGINS = '.meteor/cordova-plugins';
function lineOf(file, files, isMeant) {
    const lines = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .readTextIfPossible */ .e1)(files, file).split('\n');
    const index = lines.findIndex((line) => isMeant(line.trim().split(/\s/)));
    return index < 0 ? undefined : { file, line: index + 1, column: 1 };
}
function readConfig(file, files, skipped) {
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(file);
    const top = { file, line: 1, column: 1 };
    const calls = [];
    const reading = (0,_read_javascript_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .openReading */ .b)({
        resolve: () => undefined,
        bytes: (path) => files.bytes(path),
        fuel: (0,_js_fuel_js__WEBPACK_IMPORTED_MODULE_6__/* .jsFuelOf */ .V)(files),
        callUnknown(name, args, at) {
            calls.push({ name, args, at });
            return undefined;
        },
    });
    const exported = reading.readModule(file);
    const info = calls.find(({ name }) => name === 'info')?.args[0];
    const name = textIn(info, 'name') ?? ((0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(folder) || 'App');
    const unread = exported.kind === 'unresolved' ? exported : reading.exhausted();
    if (unread)
        skipped.push({ at: unread.at, reason: unread.reason, target: name, blocking: true });
    const lists = (0,_cordova_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyLists */ .h3)();
    for (const call of calls)
        apply(lists, call, name, skipped);
    const configured = calls.filter((call) => call.name === 'configurePlugin').map(({ args: [plugin] }) => plugin);
    addPlugins(lists, folder, new Set(configured.flatMap((it) => (it?.kind === 'string' ? it.value : []))), files);
    const id = info && (0,_read_javascript_values_js__WEBPACK_IMPORTED_MODULE_10__/* .hasEntries */ .T5)(info) ? info.entries.get('id')?.value : undefined;
    const bundleIdentifier = id?.kind === 'string'
        ? { state: 'known', value: id.value, at: id.at }
        : { state: 'absent', at: top };
    return makeTarget({ name, at: top, folder, lists, bundleIdentifier }, files);
}
function makeTarget({ name, at, folder, lists, bundleIdentifier }, files) {
    const builds = _cordova_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIGURATIONS */ .S9.map((configuration) => ({
        configuration,
        at,
        info: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_9__/* .makePropertyList */ .qT)(at, lists.info),
        entitlements: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_9__/* .makePropertyList */ .qT)(at, lists.entitlements.get(configuration) ?? new Map()),
        entitlementsFile: { state: 'absent', at },
        localizations: [],
        platforms: ['ios'],
        deploymentTarget: { state: 'unresolved', reason: 'The installed Meteor decides', at },
        bundleIdentifier,
        manualSigning: false,
        sources: clientSources(folder, files),
        flags: new Map([['DEBUG', configuration === 'Debug']]),
    }));
    return { name, kind: 'app', project: at.file, at, builds, shipping: 'Release', hosts: [], dependencies: [] };
}
function textIn(value, key) {
    const inner = value && (0,_read_javascript_values_js__WEBPACK_IMPORTED_MODULE_10__/* .hasEntries */ .T5)(value) ? value.entries.get(key)?.value : undefined;
    return inner?.kind === 'string' ? inner.value : undefined;
}
function apply(lists, { name, args, at }, target, skipped) {
    const [first, second] = args;
    if (name === 'appendToConfig') {
        if (first?.kind === 'string')
            append(lists, first.value, first.at, target, skipped);
        else
            skipped.push({ at, target, reason: 'What is appended to config.xml here is not evaluated' });
    }
    const plugin = name === 'configurePlugin' && first?.kind === 'string'
        ? _cordova_plugins_js__WEBPACK_IMPORTED_MODULE_5__/* .CORDOVA_PLUGINS */ .g.find(({ id }) => id === first.value)
        : undefined;
    if (!plugin)
        return;
    const get = (variable) => {
        const value = second && (0,_read_javascript_values_js__WEBPACK_IMPORTED_MODULE_10__/* .hasEntries */ .T5)(second) ? second.entries.get(variable)?.value : undefined;
        return value?.kind === 'string' ? { value: value.value, at: value.at } : undefined;
    };
    (0,_cordova_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .applyPlugin */ .OK)(lists, plugin, { get }, at);
}
function append(lists, xml, at, target, skipped) {
    const added = (0,_cordova_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyLists */ .h3)();
    try {
        (0,_cordova_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .applyChanges */ .YF)(added, (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readXml */ .k)(Buffer.from(`<widget>${xml}</widget>`), at.file));
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .i))
            throw error;
        skipped.push({ at, target, reason: `What is appended to config.xml ${error.message}` });
        return;
    }
    const place = (from, to) => {
        for (const [key, { value }] of from)
            to?.set(key, { key, keyAt: at, value: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_9__/* .placeAt */ .BW)(value, at) });
    };
    place(added.info, lists.info);
    for (const [configuration, entries] of added.entitlements)
        place(entries, lists.entitlements.get(configuration));
}
function clientSources(folder, files) {
    return (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyCheckout */ .l9)(files)
        .below(folder)
        .filter((path) => {
        const own = (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .relativeTo */ .Mf)(path, folder);
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .isInside */ .FK)(path, folder) || !/\.[cm]?[jt]sx?$/.test(own) || own === CONFIG)
            return false;
        return !/(?:^|\/)(?:server|\.meteor)\/|^(?:tests?|private)\/|\.(?:tests?|spec)\.|\.d\.ts$|\.config\.js$/.test(own);
    });
}


/***/ })

};
