export const id = "targets-dotnet-find";
export const ids = ["targets-dotnet-find"];
export const modules = {

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

/***/ "targets/dotnet/find.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  findDotnetTargets: () => (/* binding */ findDotnetTargets)
});

var lists = __webpack_require__("lists.js");
var read_text = __webpack_require__("read/text.js");
var types = __webpack_require__("types.js");
var checkout = __webpack_require__("targets/checkout.js");
var localizations = __webpack_require__("targets/localizations.js");
var targets_paths = __webpack_require__("targets/paths.js");
var property_list = __webpack_require__("targets/property-list.js");
var names_git = __webpack_require__("files/names-git.js");
var xml = __webpack_require__("read/xml.js");
;
const DEEPEST = 20;
const LONGEST = 4_000;
function expandText(text, world, depth = 0) {
    let result = '';
    for (let at = 0; at < text.length;) {
        const start = text.indexOf('$(', at);
        if (start < 0)
            return result + text.slice(at);
        const end = closingOf(text, start + 1);
        if (end === undefined || depth > DEEPEST || result.length > LONGEST)
            return undefined;
        const value = evaluateReference(text.slice(start + 2, end), world, depth + 1);
        if (value === undefined)
            return undefined;
        result += text.slice(at, start) + value;
        at = end + 1;
    }
    return result;
}
function closingOf(text, open) {
    let depth = 0;
    for (let at = open; at < text.length; at += 1) {
        if (text.charAt(at) === '(')
            depth += 1;
        if (text.charAt(at) === ')')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return undefined;
}
function evaluateReference(written, world, depth) {
    const text = written.trim();
    if (/^\w+$/.test(text))
        return world.property(text);
    const member = /^(\w+)\.(\w+)\((.*)\)$/s.exec(text);
    if (member)
        return callMember(world.property(member[1] ?? ''), member[2] ?? '', argumentsOf(member[3] ?? '', world, depth));
    const native = /^\[MSBuild\]::(\w+)\((.*)\)$/s.exec(text);
    return native ? callNative(native[1] ?? '', argumentsOf(native[2] ?? '', world, depth)) : undefined;
}
function argumentsOf(text, world, depth) {
    return text.split(',').map((part) => expandText(part.trim().replace(/^(['"`])(.*)\1$/s, '$2'), world, depth));
}
function callMember(value, name, [argument]) {
    if (value === undefined || argument === undefined)
        return undefined;
    switch (name) {
        case 'Contains':
            return toText(value.includes(argument));
        case 'StartsWith':
            return toText(value.startsWith(argument));
        case 'EndsWith':
            return toText(value.endsWith(argument));
        case 'ToLower':
        case 'ToLowerInvariant':
            return value.toLowerCase();
        default:
            return undefined;
    }
}
function callNative(name, [argument]) {
    if (argument === undefined)
        return undefined;
    switch (name) {
        case 'GetTargetPlatformIdentifier':
            return /-([a-z]+)/.exec(argument)?.[1] ?? '';
        case 'IsOSPlatform':
            return toText(/^osx$/i.test(argument));
        default:
            return undefined;
    }
}
function toText(value) {
    return value ? 'True' : 'False';
}
function holds(condition, world) {
    if (condition === undefined || condition.trim() === '')
        return true;
    if (condition.length > LONGEST)
        return undefined;
    const tokens = condition.match(/'[^']*'|==|!=|<=|>=|<|>|!|\(|\)|,|\$\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^\s'()=!<>,]+/g) ??
        [];
    let at = 0;
    let depth = 0;
    const isWord = (word) => tokens[at]?.toLowerCase() === word;
    function readOr() {
        let left = readAnd();
        while (isWord('or')) {
            at += 1;
            const right = readAnd();
            left = left === true || right === true ? true : left === undefined || right === undefined ? undefined : false;
        }
        return left;
    }
    function readAnd() {
        let left = readOne();
        while (isWord('and')) {
            at += 1;
            const right = readOne();
            left = left === false || right === false ? false : left === undefined || right === undefined ? undefined : true;
        }
        return left;
    }
    function readOne() {
        depth += 1;
        if (depth > 200)
            return undefined;
        if (isWord('!')) {
            at += 1;
            const inner = readOne();
            return inner === undefined ? undefined : !inner;
        }
        if (isWord('(')) {
            at += 1;
            const inner = readOr();
            at += 1;
            return inner;
        }
        const word = tokens[at] ?? '';
        at += 1;
        if (isWord('('))
            return readCall(word);
        const left = wordValue(word);
        const operator = tokens[at];
        if (operator !== '==' && operator !== '!=') {
            if (operator !== undefined && /^[<>]/.test(operator)) {
                at += 2;
                return undefined;
            }
            return left === undefined ? undefined : /^true$/i.test(left) ? true : /^false$/i.test(left) ? false : undefined;
        }
        const right = wordValue(tokens[at + 1] ?? '');
        at += 2;
        if (left === undefined || right === undefined)
            return undefined;
        return (left.toLowerCase() === right.toLowerCase()) === (operator === '==');
    }
    function readCall(name) {
        const argument = wordValue(tokens[at + 1] ?? '');
        while (at < tokens.length && tokens[at] !== ')')
            at += 1;
        at += 1;
        if (name.toLowerCase() !== 'exists' || argument === undefined)
            return undefined;
        return world.exists(argument);
    }
    function wordValue(token) {
        return expandText(token.replace(/^'(.*)'$/s, '$1'), world)?.trim();
    }
    return readOr();
}

;






const MOST_FILES = 60;
const SHARED = 'Directory.Build.props';
const SHARED_AFTER = 'Directory.Build.targets';
function evaluateProject(file, given, files) {
    const properties = new Map();
    const items = [];
    const removed = [];
    const skipped = [];
    const read = new Set();
    const folder = (0,targets_paths/* folderOf */.yS)(file);
    const top = { file, line: 1, column: 1 };
    let isFull = false;
    for (const [name, value] of Object.entries(given))
        properties.set(name.toLowerCase(), { value, at: top });
    const fixed = new Set(properties.keys());
    const toPath = (path) => path.replaceAll('\\', '/');
    function worldOf(current) {
        const places = new Map([
            ['msbuildthisfiledirectory', absolute((0,targets_paths/* folderOf */.yS)(current))],
            ['msbuildprojectdirectory', absolute(folder).replace(/\/$/, '')],
            ['projectdir', absolute(folder)],
            ['msbuildprojectname', file.replace(/^.*\//, '').replace(/\.\w+$/, '')],
        ]);
        return {
            property(name) {
                const key = name.toLowerCase();
                const set = properties.get(key);
                return places.get(key) ?? (set ? set.value : '');
            },
            exists: (path) => {
                const found = locate(path, folder);
                return found !== undefined && files.has(found);
            },
        };
    }
    function readFile(current) {
        if (read.has(current))
            return undefined;
        read.add(current);
        const root = (0,xml/* readXml */.k)(files.bytes(current), current);
        evaluate(root, current);
        return root;
    }
    function tryImport(path, at) {
        if (read.size >= MOST_FILES && !read.has(path)) {
            if (!isFull) {
                const reason = `\`${path}\` and what is imported after it are not read: of one project ${MOST_FILES} files are`;
                skipped.push({ at, reason, blocking: true });
            }
            isFull = true;
            return;
        }
        try {
            readFile(path);
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            skipped.push({ at: error.at, reason: `\`${path}\`: ${error.message}` });
        }
    }
    function evaluate(parent, current) {
        const world = worldOf(current);
        for (const element of parent.children) {
            const condition = holds(element.attributes.get('Condition')?.value, world);
            if (condition === false)
                continue;
            switch (element.name) {
                case 'PropertyGroup':
                    for (const child of element.children)
                        setProperty(child, world, condition === undefined);
                    break;
                case 'ItemGroup':
                    for (const child of element.children)
                        addItems(child, world, condition === undefined);
                    break;
                case 'Import': {
                    const path = expandText(element.attributes.get('Project')?.value ?? '', world);
                    const found = path === undefined ? undefined : locate(toPath(path), (0,targets_paths/* folderOf */.yS)(current));
                    if (found !== undefined && files.has(found))
                        tryImport(found, element.at);
                    else if (path !== undefined && (0,names_git/* namesGit */.D)(path))
                        skipped.push({ at: element.at, reason: `\`${path}\`: it ${types/* LEADS_OUT */.l}` });
                    break;
                }
                case 'ImportGroup':
                    evaluate(element, current);
                    break;
                case 'Choose':
                    for (const branch of element.children) {
                        const taken = holds(branch.attributes.get('Condition')?.value, world);
                        if (taken !== false)
                            evaluate(branch, current);
                        if (taken === true)
                            break;
                    }
                    break;
                default:
                    break;
            }
        }
    }
    function setProperty(element, world, inDoubt) {
        const key = element.name.toLowerCase();
        const condition = holds(element.attributes.get('Condition')?.value, world);
        if (condition === false || fixed.has(key))
            return;
        const value = expandText(element.text.value, world);
        const before = properties.get(key);
        const isDoubtful = (inDoubt || condition === undefined) && before?.value !== value;
        properties.set(key, { value: isDoubtful ? undefined : value, at: element.text.at });
    }
    function addItems(element, world, inDoubt) {
        const condition = holds(element.attributes.get('Condition')?.value, world);
        if (condition === false)
            return;
        const texts = (name) => {
            const text = element.attributes.get(name);
            const expanded = text && expandText(text.value, world);
            return (expanded ?? '')
                .split(';')
                .map((one) => toPath(one.trim()))
                .filter((one) => one !== '');
        };
        for (const include of texts('Remove'))
            removed.push({ type: element.name, include });
        const metadata = new Map();
        for (const [name, { value }] of element.attributes)
            metadata.set(name.toLowerCase(), expandText(value, world) ?? value);
        for (const child of element.children)
            metadata.set(child.name.toLowerCase(), expandText(child.text.value, world) ?? '');
        const at = element.attributes.get('Include')?.at ?? element.at;
        for (const include of texts('Include')) {
            const doubtful = inDoubt || condition === undefined;
            items.push({ type: element.name, include, metadata, folder, at, doubtful });
        }
    }
    const importAround = (name) => {
        const paths = (0,targets_paths/* foldersUp */.TS)(folder).map((one) => (0,targets_paths/* inFolder */._z)(one, name));
        const shared = paths.find((path) => files.has(path));
        if (shared !== undefined)
            tryImport(shared, top);
    };
    importAround(SHARED);
    const root = readFile(file);
    importAround(SHARED_AFTER);
    return {
        file,
        at: root?.at ?? top,
        property: (name) => properties.get(name.toLowerCase()),
        items: (type) => items.filter((item) => item.type === type),
        removed: (type) => removed.filter((item) => item.type === type).map(({ include }) => include),
        skipped,
    };
}
const ROOT = '/(checkout)/';
function absolute(folder) {
    return folder === '' ? ROOT : `${ROOT}${folder}/`;
}
function locate(written, folder) {
    return (0,checkout/* resolvePath */.o1)(folder, written.replaceAll('\\', '/'));
}

;




function readInfo(described, name, files, say) {
    const { project, platformFolder } = described;
    const folder = (0,targets_paths/* folderOf */.yS)(project.file);
    const named = project.property('AppManifest') ?? project.property('AppBundleManifest');
    const candidates = [
        ...(named?.value ? [locate(named.value, folder)] : []),
        ...(platformFolder === undefined ? [] : [`${platformFolder}/Info.plist`]),
        folder === '' ? 'Info.plist' : `${folder}/Info.plist`,
    ];
    const file = candidates.find((path) => path !== undefined && files.has(path));
    if (file === undefined) {
        const reason = 'The Info.plist of the project is not in the repository';
        if (!described.isSdk)
            say({ reason, at: project.at });
        return described.isSdk
            ? withPartials(project.at, new Map(), described, name, files, say)
            : (0,property_list/* makeUnknownPropertyList */.mh)({ reason, at: project.at });
    }
    try {
        const { at, entries } = (0,property_list/* readPropertyListFile */.Wl)(files, file);
        return withPartials(at, entries, described, name, files, say);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        const unknown = { reason: `The Info.plist ${file} cannot be read: ${error.why}`, at: error.at };
        say(unknown);
        return (0,property_list/* makeUnknownPropertyList */.mh)(unknown);
    }
}
function withPartials(at, base, { project }, name, files, say) {
    const entries = new Map(base);
    let unknown;
    for (const item of project.items('PartialAppManifest')) {
        const path = locate(item.include, item.folder);
        try {
            if (path === undefined || item.doubtful)
                throw new types/* UnreadableFile */.i('cannot be told to be used', item.at);
            const keeps = /^false$/i.test(item.metadata.get('overwrite') ?? '');
            for (const [key, entry] of (0,property_list/* readPropertyListFile */.Wl)(files, path).entries) {
                const below = entries.get(key);
                if (!below)
                    entries.set(key, entry);
                else if (!keeps)
                    entries.set(key, { ...entry, shadows: [below] });
            }
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            unknown = { reason: `The partial Info.plist ${item.include} ${error.message}`, at: error.at };
            say(unknown);
        }
    }
    const why = unknown;
    return (0,property_list/* makePropertyList */.qT)(at, expand(entries, name), () => why);
}
function expand(entries, name) {
    const change = (text, at) => ({
        kind: 'string',
        value: text.replace(/\$[({](?:PRODUCT_NAME|CFBundleName|EXECUTABLE_NAME)[)}]/g, () => name),
        at,
    });
    return (0,property_list/* mapEntries */.Nn)(entries, ({ value }) => (0,property_list/* mapTexts */.zO)(value, change));
}
function findEntitlements({ project, platformFolder, isSdk }, files) {
    const folder = (0,targets_paths/* folderOf */.yS)(project.file);
    const set = project.property('CodesignEntitlements');
    if (set && set.value === undefined) {
        return { state: 'unresolved', reason: 'CodesignEntitlements depends on what cannot be known', at: set.at };
    }
    if (set?.value) {
        const path = locate(set.value.trim(), folder);
        return path === undefined
            ? { state: 'unresolved', reason: `The entitlements file ${set.value} lies outside the checkout`, at: set.at }
            : { state: 'known', value: path, at: set.at };
    }
    const isOff = /^false$/i.test(project.property('EnableDefaultCodesignEntitlements')?.value ?? '');
    const candidates = [
        ...(platformFolder === undefined ? [] : [`${platformFolder}/Entitlements.plist`]),
        ...(isOff || !isSdk ? [] : [folder === '' ? 'Entitlements.plist' : `${folder}/Entitlements.plist`]),
    ];
    const found = candidates.find((path) => files.has(path));
    return found === undefined
        ? { state: 'absent', at: project.at }
        : { state: 'known', value: found, at: { file: found, line: 1, column: 1 } };
}
function readEntitlements({ project }, file, files, say) {
    if (file.state === 'unresolved')
        return (0,property_list/* makeUnknownPropertyList */.mh)({ reason: file.reason, at: file.at });
    let at = file.at;
    let entries = new Map();
    let unknown;
    if (file.state === 'known') {
        try {
            const read = (0,property_list/* readPropertyListFile */.Wl)(files, file.value);
            at = read.at;
            entries = new Map(read.entries);
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            unknown = {
                reason: `The entitlements file ${file.value} cannot be read: ${error.why}`,
                at: files.has(file.value) ? error.at : file.at,
            };
            say(unknown);
        }
    }
    for (const item of project.items('CustomEntitlements')) {
        const value = customValue(item.metadata, item.at, item.doubtful);
        if (value)
            entries.set(item.include, { key: item.include, keyAt: item.at, value });
        else
            entries.delete(item.include);
    }
    const why = unknown;
    return (0,property_list/* makePropertyList */.qT)(at, entries, () => why);
}
function customValue(metadata, at, doubtful) {
    if (doubtful)
        return { kind: 'unresolved', reason: 'The entitlement depends on a condition that cannot be told', at };
    const value = metadata.get('value') ?? '';
    switch (metadata.get('type')?.toLowerCase()) {
        case 'remove':
            return undefined;
        case 'boolean':
            return { kind: 'boolean', value: /^true$/i.test(value), at };
        case 'stringarray': {
            const items = value === '' ? [] : value.split(metadata.get('arrayseparator') ?? ';');
            return { kind: 'array', value: items.map((item) => ({ kind: 'string', value: item, at })), at };
        }
        default:
            return { kind: 'string', value, at };
    }
}

var glob = __webpack_require__("targets/glob.js");
;






const MOST_FOLLOWED = 400_000;
const NOTHING = { sources: [], references: [] };
const followedIn = new WeakMap();
function findCsharpSources(project, platformFolder, isSdk, files, say) {
    const followed = followedIn.get(files) ?? { known: new Map(), left: MOST_FOLLOWED };
    followedIn.set(files, followed);
    const sources = [...compiledBy(project, platformFolder, isSdk, files)];
    const unseen = new Map();
    followed.left -= sources.length;
    if (followed.left < 0) {
        say({ reason: 'What it compiles is not known: too many projects compile the same sources', at: project.at });
        return { sources: [], unseen: [] };
    }
    const seen = new Set([project.file]);
    const waiting = [...project.items('ProjectReference')];
    for (const item of waiting) {
        const path = locate(item.include, item.folder);
        const file = path === undefined ? undefined : (0,checkout/* surveyCheckout */.l9)(files).locate(path);
        if (file === undefined) {
            const why = path === undefined ? (0,checkout/* whyOutside */.iW)(item.include) : 'which is missing from the repository';
            const reason = `code of ${(0,targets_paths/* nameOf */.Vb)(project.file)} comes from ${item.include}, ${why}`;
            if (!item.doubtful)
                unseen.set(item.include, { reason, at: item.at });
            continue;
        }
        if (seen.has(file))
            continue;
        seen.add(file);
        const referred = refer(file, project, files, followed.known);
        if (referred instanceof types/* UnreadableFile */.i) {
            say({ reason: `The project file ${file} cannot be read: ${referred.why}`, at: referred.at });
            continue;
        }
        followed.left -= 1 + referred.sources.length + referred.references.length;
        if (followed.left < 0) {
            say({
                reason: 'What it compiles is not known: too many projects refer to one another to be followed',
                at: item.at,
            });
            break;
        }
        (0,lists/* addAll */.RZ)(sources, referred.sources);
        (0,lists/* addAll */.RZ)(waiting, referred.references);
    }
    return { sources: (0,targets_paths/* sortPaths */.fs)(sources), unseen: [...unseen.values()] };
}
function refer(file, { property }, files, known) {
    const given = (name) => property(name)?.value ?? '';
    const [Configuration, Platform] = [given('Configuration'), given('Platform')];
    const key = JSON.stringify([file, Configuration, Platform]);
    const found = known.get(key) ?? tryRefer(file, { Configuration, Platform }, files);
    known.set(key, found);
    return found;
}
function tryRefer(file, given, files) {
    try {
        const referred = evaluateProject(file, given, files);
        if (/^true$/i.test(referred.property('IsAppExtension')?.value ?? ''))
            return NOTHING;
        const isPlain = referred.property('TargetFramework') !== undefined || referred.property('TargetFrameworks') !== undefined;
        const folder = `${(0,targets_paths/* folderOf */.yS)(file) === '' ? '' : `${(0,targets_paths/* folderOf */.yS)(file)}/`}Platforms/iOS`;
        return { sources: compiledBy(referred, folder, isPlain, files), references: referred.items('ProjectReference') };
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return error;
    }
}
function compiledBy(project, platformFolder, isSdk, files) {
    const folder = (0,targets_paths/* folderOf */.yS)(project.file);
    const listed = project.items('Compile').flatMap((item) => {
        const path = locate(item.include, item.folder);
        if (path === undefined)
            return [];
        if (!(0,glob/* isGlob */.f)(path))
            return files.has(path) ? [path] : [];
        const literal = path.slice(0, path.search(/[*?{]/));
        const start = literal.slice(0, Math.max(0, literal.lastIndexOf('/')));
        return (0,checkout/* surveyCheckout */.l9)(files)
            .below(start)
            .filter((file) => (0,glob/* matchesGlob */.k)((0,targets_paths/* relativeTo */.Mf)(path, start), (0,targets_paths/* relativeTo */.Mf)(file, start)));
    });
    if (!isSdk)
        return listed.filter(isCsharp);
    const inner = (0,checkout/* surveyCheckout */.l9)(files)
        .below(folder)
        .filter((path) => /\.(?:cs|fs|vb)proj$/.test(path) && (0,targets_paths/* folderOf */.yS)(path) !== folder)
        .map(targets_paths/* folderOf */.yS);
    const removed = project.removed('Compile');
    const own = (0,checkout/* surveyCheckout */.l9)(files)
        .below(folder)
        .filter((file) => {
        const path = (0,targets_paths/* relativeTo */.Mf)(file, folder);
        if (!isCsharp(file) || /(?:^|\/)(?:bin|obj)\//.test(path) || inner.some((one) => (0,targets_paths/* isInside */.FK)(file, one)))
            return false;
        if (/^Platforms\//.test(path) && !(platformFolder !== undefined && (0,targets_paths/* isInside */.FK)(file, platformFolder)))
            return false;
        return (!/\.(?:Android|Windows|Tizen|MacCatalyst|Mac)\.cs$/i.test(path) &&
            !removed.some((pattern) => (0,glob/* matchesGlob */.k)(pattern, path)));
    });
    return [...own, ...listed.filter(isCsharp)];
}
function isCsharp(path) {
    return path.endsWith('.cs') && !/\.(?:g|designer)\.cs$/i.test(path);
}

;









const PROJECT = /\.(?:cs|fs)proj$/;
const XAMARIN_IOS = /FEACFBD2-3405-455C-9665-78FE426C6842/i;
const MAY_BE_IOS = /-ios\b|<TargetFrameworks?\b[^<]{0,400}\$\(|<UseMaui\b/;
const findDotnetTargets = (files) => {
    const skipped = [];
    const found = files.paths.filter((path) => PROJECT.test(path)).flatMap((file) => findApp(file, files, skipped) ?? []);
    const apps = found.filter(({ target }) => target.kind === 'app');
    const targets = found.map(({ target }) => {
        const host = target.kind === 'extension' ? apps.find((app) => app.references.includes(target.project)) : undefined;
        if (!host)
            return target;
        const { project, name } = host.target;
        return { ...target, project, hosts: [{ project, name }] };
    });
    return { targets, skipped, drifts: [] };
};
function findApp(file, files, skipped) {
    try {
        const text = (0,read_text/* decodeText */.g7)(files.bytes(file), file);
        if (!XAMARIN_IOS.test(text) && !MAY_BE_IOS.test(text))
            return undefined;
        const shipping = describeProject(file, 'Release', files);
        if (!shipping)
            return undefined;
        (0,lists/* addAll */.RZ)(skipped, shipping.project.skipped);
        return { target: toTarget(shipping, text, files, skipped), references: referencesOf(shipping.project) };
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        skipped.push({ at: error.at, reason: `The project file ${file} cannot be read: ${error.why}`, blocking: true });
        return undefined;
    }
}
function describeProject(file, configuration, files) {
    const first = evaluateProject(file, { Configuration: configuration, Platform: 'iPhone' }, files);
    const isXamarin = XAMARIN_IOS.test(first.property('ProjectTypeGuids')?.value ?? '');
    const frameworks = `${first.property('TargetFramework')?.value ?? ''};${first.property('TargetFrameworks')?.value ?? ''}`;
    const framework = frameworks.split(';').find((one) => /-ios/.test(one));
    if (!isXamarin && framework === undefined)
        return undefined;
    const given = {
        Configuration: configuration,
        Platform: isXamarin ? 'iPhone' : 'AnyCPU',
        ...(framework !== undefined && { TargetFramework: framework }),
    };
    const project = isXamarin ? first : evaluateProject(file, given, files);
    const value = (name) => project.property(name)?.value ?? '';
    if (/^true$/i.test(value('IsAppExtension')))
        return { project, configuration, kind: 'extension', ...layoutOf(project, isXamarin) };
    if (!/^exe$/i.test(value('OutputType')))
        return undefined;
    const isTest = /^true$/i.test(value('IsTestProject')) ||
        /(?:^|\.)(?:Unit|UI)?Tests?(?:\.|$)/i.test((0,targets_paths/* nameOf */.Vb)(file).replace(PROJECT, ''));
    return { project, configuration, kind: isTest ? 'test' : 'app', ...layoutOf(project, isXamarin) };
}
function layoutOf(project, isXamarin) {
    const isSingle = /^true$/i.test(project.property('SingleProject')?.value ?? '') ||
        /^true$/i.test(project.property('UseMaui')?.value ?? '');
    const folder = project.property('iOSProjectFolder')?.value || 'Platforms/iOS';
    return {
        isSdk: !isXamarin,
        platformFolder: !isXamarin && isSingle ? (locate(folder, (0,targets_paths/* folderOf */.yS)(project.file)) ?? undefined) : undefined,
    };
}
function toTarget(shipping, text, files, skipped) {
    const { project, kind } = shipping;
    const name = (0,targets_paths/* nameOf */.Vb)(project.file).replace(PROJECT, '');
    const builds = configurationsIn(text).flatMap((configuration) => {
        const described = configuration === 'Release' ? shipping : describeProject(project.file, configuration, files);
        return described ? [toBuild(described, name, files, skipped)] : [];
    });
    return {
        ...{ name, kind, project: project.file, at: project.at, builds, shipping: 'Release', hosts: [] },
        dependencies: project.items('PackageReference').map((item) => {
            const version = item.metadata.get('version');
            return { name: item.include, manager: 'nuget', at: item.at, ...(version !== undefined && { version }) };
        }),
    };
}
function configurationsIn(text) {
    const names = [...text.matchAll(/'\$\(Configuration\)(?:\|[^']*)?'\s*==\s*'([^'|]+)/g)].map(([, name = '']) => name.trim());
    return [...new Set(['Debug', 'Release', ...names.filter((name) => /^[\w. -]{1,60}$/.test(name)).slice(0, 20)])];
}
function toBuild(described, name, files, skipped) {
    const { project, configuration, kind } = described;
    const blocking = kind === 'app' && configuration === 'Release';
    const say = ({ reason, at }) => {
        if (kind !== 'test')
            skipped.push({ at, reason, target: name, ...(blocking && { blocking }) });
    };
    const info = readInfo(described, name, files, say);
    const entitlementsFile = findEntitlements(described, files);
    const { sources, unseen } = findCsharpSources(project, described.platformFolder, described.isSdk, files, say);
    const constants = (project.property('DefineConstants')?.value ?? '')
        .split(/[;,\s]+/)
        .filter((one) => /^\w+$/.test(one));
    return {
        configuration,
        at: project.at,
        info,
        entitlements: readEntitlements(described, entitlementsFile, files, say),
        entitlementsFile,
        localizations: readTranslations(project, files),
        platforms: ['ios'],
        deploymentTarget: pick(project, 'SupportedOSPlatformVersion', info, 'MinimumOSVersion'),
        bundleIdentifier: pick(project, 'ApplicationId', info, 'CFBundleIdentifier'),
        manualSigning: isSignedByHand(project),
        sources,
        ...(unseen.length > 0 && { unseen }),
        flags: new Map([['DEBUG', configuration === 'Debug'], ...constants.map((one) => [one, true])]),
    };
}
function readTranslations(project, files) {
    const tables = (0,checkout/* surveyCheckout */.l9)(files)
        .below((0,targets_paths/* folderOf */.yS)(project.file))
        .filter((path) => /\.lproj\/InfoPlist\.strings$/.test(path));
    return (0,localizations/* readLocalizations */.t)(tables, files).localizations;
}
function isSignedByHand(project) {
    const provision = project.property('CodesignProvision')?.value ?? '';
    return ((provision !== '' && provision !== 'Automatic') ||
        /^manual$/i.test(project.property('ProvisioningType')?.value ?? ''));
}
function pick(project, property, info, key) {
    const set = project.property(property);
    if (set?.value !== undefined && set.value !== '')
        return { state: 'known', value: set.value, at: set.at };
    if (set && set.value === undefined)
        return { state: 'unresolved', reason: `${property} depends on what cannot be known`, at: set.at };
    const entry = info.get(key);
    if (entry.state !== 'known')
        return entry;
    const { value } = entry.value;
    return value.kind === 'string'
        ? { state: 'known', value: value.value, at: value.at }
        : { state: 'unresolved', reason: value.kind === 'unresolved' ? value.reason : `${key} is no text`, at: value.at };
}
function referencesOf(project) {
    return project.items('ProjectReference').flatMap((item) => locate(item.include, item.folder) ?? []);
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


/***/ })

};
