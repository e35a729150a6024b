export const id = "targets-meteor";
export const ids = ["targets-meteor"];
export const modules = {

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


/***/ }),

/***/ "read/xml.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ childrenOf),
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("saxes/saxes.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/text.js");
/**
 * XML as a tree of elements, each with its place: project files of .NET, `config.xml` of Cordova.
 */



const DEEPEST = 200;
/** The root element. Throws {@link UnreadableFile} for what is not well-formed, and for entities of its own. */
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
/** The children of that name, in whatever case. */
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
/**
 * What `config-file`, `edit-config` and plugins write into the Info.plist and the entitlements of a Cordova app.
 * https://cordova.apache.org/docs/en/latest/plugin_ref/spec.html#config-file
 */


const CONFIGURATIONS = ['Debug', 'Release'];
const HEALTHKIT = 'com.apple.developer.healthkit';
function emptyLists() {
    return { info: new Map(), entitlements: new Map(CONFIGURATIONS.map((name) => [name, new Map()])) };
}
/** The changes that stand directly in an element and in its `<platform name="ios">`. */
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
    const platform = change.attributes.get('platform')?.value ?? 'ios'; // as PhoneGap Build has it
    const [content] = change.children;
    const value = content && toValue(content, variables);
    if (file === undefined || platform !== 'ios' || !key || !value)
        return;
    const replaces = change.attributes.get('mode')?.value === 'overwrite';
    for (const list of listsFor(lists, file))
        put(list, key.value, key.at, value, replaces);
}
/** The lists that a pattern like `*-Info.plist` or `Entitlements-Release.plist` means, in whatever folder. */
function listsFor({ info, entitlements }, file) {
    if (/Info\.plist$/.test(file))
        return [info];
    const pattern = file.replace(/^.*\//, '');
    return CONFIGURATIONS.flatMap((name) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(pattern, `Entitlements-${name}.plist`) ? (entitlements.get(name) ?? []) : []);
}
/** Lists are joined, all else is replaced. */
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
/** `<string>`, `<true/>`, `<array>`, `<dict>` as a value of a property list. */
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
/** `$VARIABLE` in a plugin's text. A text that is a variable stands where the variable does. */
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
/** What a plugin of the table writes. `at` is where the plugin is named. */
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
/**
 * The Cordova plugins that touch HealthKit: the variables they take and what they write. Read in their `plugin.xml`.
 */
const SHARE = 'NSHealthShareUsageDescription';
const UPDATE = 'NSHealthUpdateUsageDescription';
/** Each of them sets `com.apple.developer.healthkit` and an empty list of access values for both configurations. */
const CORDOVA_PLUGINS = [
    {
        id: 'cordova-plugin-health',
        texts: [
            { key: SHARE, variable: 'HEALTH_READ_PERMISSION', fallback: 'App needs to read data' },
            { key: UPDATE, variable: 'HEALTH_WRITE_PERMISSION', fallback: 'App needs to write data' },
        ],
    },
    {
        // Its texts are one blank unless the variables are given, which HealthKit takes for none.
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
/**
 * The patterns of file names that generators take.
 */

/** Whether a path, relative to where the pattern stands, is meant by it: as a file, or as being in a folder it names. */
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
/** Whether a path is a pattern at all. */
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
/* harmony import */ var _read_javascript_values_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("read/javascript/values.js");
/* harmony import */ var _read_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/xml.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("types.js");
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _cordova_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("targets/cordova/lists.js");
/* harmony import */ var _cordova_plugins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("targets/cordova/plugins.js");
/* harmony import */ var _js_fuel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("targets/js-fuel.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("targets/property-list.js");
/**
 * Meteor: `mobile-config.js`, from which a Cordova project is made that is never committed.
 * https://docs.meteor.com/cli/cordova#mobile-config-js
 */










const findMeteorTargets = (files) => {
    const skipped = [];
    const targets = files.paths
        .filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(path) === 'mobile-config.js')
        .map((path) => readConfig(path, files, skipped));
    return { targets, skipped, drifts: [] };
};
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
    const id = info && (0,_read_javascript_values_js__WEBPACK_IMPORTED_MODULE_9__/* .hasEntries */ .T5)(info) ? info.entries.get('id')?.value : undefined;
    const builds = _cordova_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIGURATIONS */ .S9.map((configuration) => ({
        configuration,
        at: top,
        info: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .makePropertyList */ .qT)(top, lists.info),
        entitlements: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .makePropertyList */ .qT)(top, lists.entitlements.get(configuration) ?? new Map()),
        entitlementsFile: { state: 'absent', at: top },
        localizations: [],
        platforms: ['ios'],
        deploymentTarget: { state: 'unresolved', reason: 'The installed Meteor decides', at: top },
        bundleIdentifier: id?.kind === 'string' ? { state: 'known', value: id.value, at: id.at } : { state: 'absent', at: top },
        manualSigning: false,
        sources: clientSources(folder, files),
        flags: new Map([['DEBUG', configuration === 'Debug']]),
    }));
    return { name, kind: 'app', project: file, at: top, builds, shipping: 'Release', hosts: [], dependencies: [] };
}
function textIn(value, key) {
    const inner = value && (0,_read_javascript_values_js__WEBPACK_IMPORTED_MODULE_9__/* .hasEntries */ .T5)(value) ? value.entries.get(key)?.value : undefined;
    return inner?.kind === 'string' ? inner.value : undefined;
}
/** `App.appendToConfig(xml)` and `App.configurePlugin(id, variables)`. */
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
        const value = second && (0,_read_javascript_values_js__WEBPACK_IMPORTED_MODULE_9__/* .hasEntries */ .T5)(second) ? second.entries.get(variable)?.value : undefined;
        return value?.kind === 'string' ? { value: value.value, at: value.at } : undefined;
    };
    (0,_cordova_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .applyPlugin */ .OK)(lists, plugin, { get }, at);
}
/** What the text holds stands where the text does. */
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
            to?.set(key, { key, keyAt: at, value: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_8__/* .placeAt */ .BW)(value, at) });
    };
    place(added.info, lists.info);
    for (const [configuration, entries] of added.entitlements)
        place(entries, lists.entitlements.get(configuration));
}
/** What is not of the server alone. https://guide.meteor.com/structure */
function clientSources(folder, files) {
    return (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyCheckout */ .l9)(files)
        .below(folder)
        .filter((path) => {
        const own = (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .relativeTo */ .Mf)(path, folder);
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .isInside */ .FK)(path, folder) || !/\.[cm]?[jt]sx?$/.test(own) || own === 'mobile-config.js')
            return false;
        return !/(?:^|\/)(?:server|\.meteor)\/|^(?:tests?|private)\/|\.(?:tests?|spec)\.|\.d\.ts$|\.config\.js$/.test(own);
    });
}


/***/ }),

/***/ "targets/property-list.js":
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
/* harmony import */ var _read_plist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/plist.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
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


/***/ })

};
