export const id = "targets-packages-pub-packages";
export const ids = ["targets-packages-pub-packages"];
export const modules = {

/***/ "read/yaml.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("yaml/dist/index.js");
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("lists.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/text.js");
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/values.js");





const MAX_VALUES = 200_000;
const MAX_TOKENS = 1_000_000;
const TOO_DEEP = `nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l} levels`;
const YES = /^(?:yes|Yes|YES|on|On|ON)$/;
const NO = /^(?:no|No|NO|off|Off|OFF)$/;
function readYaml(bytes, file, options = {}) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(file, text);
    if (text.length > MAX_TOKENS)
        countTokens(text, place);
    const document = parse(text, place);
    const [mistake] = document.errors;
    if (mistake) {
        const reason = mistake.message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`is not valid YAML: ${reason}`, place(...mistake.pos));
    }
    const value = document.contents && toValue(document.contents, place, options);
    if (!value)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no value', place(0));
    return value;
}
function countTokens(text, place) {
    let count = 0;
    let length = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        count += 1;
        length += token.length;
        if (count > MAX_TOKENS)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds more than ${MAX_VALUES} values`, place(Math.min(length, text.length)));
    }
}
function parse(text, place) {
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    for (const token of tokens(text, place)) {
        for (const document of composer.next(token))
            return document;
        if (token.type === 'error')
            break;
    }
    for (const document of composer.end(true, text.length))
        return document;
    throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no value', place(0));
}
function* tokens(text, place) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        yield* parser.next(lexeme);
        if (parser.stack.length > 2 * _values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(TOO_DEEP, place(parser.offset));
    }
    yield* parser.end();
}
function toValue(top, place, { yesIsTrue = false }) {
    const anchors = new Map();
    const open = new Set();
    let count = 0;
    const at = ({ range }) => (range ? place(range[0], Math.max(range[0], range[1])) : place(0));
    const start = ({ range }) => place(range?.[0] ?? 0);
    function convert(node, depth) {
        count += 1;
        if (count > MAX_VALUES)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds more than ${MAX_VALUES} values`, start(node));
        if (depth > _values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(TOO_DEEP, start(node));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return convert(resolve(node), depth + 1);
        if (node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return scalar(node);
        if (open.has(node))
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds an alias that stands for itself', start(node));
        open.add(node);
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
            ? dictionary(node, depth)
            : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)
                ? list(node.items, start(node), depth)
                : undefined;
        open.delete(node);
        return value;
    }
    function resolve(alias) {
        const node = anchors.get(alias.source);
        if (!node)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds the alias "${alias.source}" of nothing`, at(alias));
        return node;
    }
    function scalar(node) {
        const { value } = node;
        if (value === null || value === undefined)
            return undefined;
        if (typeof value === 'boolean')
            return { kind: 'boolean', value, at: at(node) };
        if (typeof value === 'number')
            return { kind: 'number', value, at: at(node) };
        if (yesIsTrue && node.type === 'PLAIN' && typeof value === 'string' && (YES.test(value) || NO.test(value))) {
            return { kind: 'boolean', value: YES.test(value), at: at(node) };
        }
        return { kind: 'string', value: String(value), at: at(node) };
    }
    function list(items, place, depth) {
        const value = [];
        for (const item of items) {
            const converted = item ? convert(item, depth + 1) : undefined;
            if (converted)
                value.push(converted);
        }
        return { kind: 'array', value, at: place };
    }
    function dictionary(node, depth) {
        const entries = new Map();
        const merged = [];
        for (const pair of node.items) {
            const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key) ? resolve(pair.key) : pair.key;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds a key that is no text', key ? start(key) : start(node));
            if (key.anchor !== undefined)
                anchors.set(key.anchor, key);
            const value = pair.value ? convert(pair.value, depth + 1) : undefined;
            const name = key.type === 'PLAIN' ? (key.source ?? String(key.value)) : String(key.value ?? '');
            if (name === '<<' && key.type === 'PLAIN')
                (0,_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .addAll */ .RZ)(merged, value?.kind === 'array' ? value.value : value ? [value] : []);
            else if (value)
                (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .A)(entries, name, at(pair.key), value);
            else
                entries.delete(name);
        }
        for (const { key, keyAt, value } of merged.flatMap((one) => one.kind === 'dictionary' ? [...one.value.values()] : [])) {
            if (!entries.has(key))
                (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .A)(entries, key, keyAt, value);
        }
        return { kind: 'dictionary', value: entries, at: start(node) };
    }
    return convert(top, 0);
}


/***/ }),

/***/ "targets/packages/pub-packages.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFlutterPackage: () => (/* binding */ findFlutterPackage),
/* harmony export */   pubDependencies: () => (/* binding */ pubDependencies),
/* harmony export */   pubSources: () => (/* binding */ pubSources)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("bytes.js");
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/yaml.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("targets/plist-paths.js");






const packagesOf = new WeakMap();
function findPackages(files) {
    const known = packagesOf.get(files);
    if (known)
        return known;
    const packages = files.paths
        .filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path) === 'pubspec.yaml')
        .flatMap((file) => {
        const yaml = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfPossible */ .dA)(files, file, _read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g);
        return yaml?.kind === 'dictionary' ? [{ folder: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(file), file, yaml }] : [];
    });
    packagesOf.set(files, packages);
    return packages;
}
function findFlutterPackage(folder, files) {
    for (const around of (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersUp */ .TS)(folder)) {
        const found = findPackages(files).find((candidate) => candidate.folder === around);
        if (found)
            return (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(found.yaml, 'dependencies', 'flutter') ? found : undefined;
    }
    return undefined;
}
function pubSources(app, files) {
    const packages = findPackages(files);
    const found = [app];
    for (const one of found) {
        const overrides = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfPossible */ .dA)(files, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._z)(one.folder, 'pubspec_overrides.yaml'), _read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g);
        for (const section of ['dependencies', 'dev_dependencies', 'dependency_overrides']) {
            const own = [one.yaml, ...(overrides && section === 'dependency_overrides' ? [overrides] : [])];
            for (const { key, value } of own.flatMap((yaml) => [...(0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(yaml, section)).values()])) {
                const path = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(value, 'path'));
                const folder = path === undefined ? undefined : (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(one.folder, path);
                const local = packages.find(({ folder: other, yaml }) => path === undefined ? section === 'dependencies' && isWorkspaceMember(yaml, key) : other === folder);
                if (local && !found.includes(local))
                    found.push(local);
            }
        }
    }
    const own = found.filter((one) => one !== app && isOwn(one, app)).map(({ folder }) => folder);
    return files.paths.filter((path) => {
        if (path.endsWith('.dart'))
            return found.some(({ folder }) => isSource(path, folder, files));
        return NATIVE.test(path) && own.some((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, folder) && isNative((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativeTo */ .Mf)(path, folder)));
    });
}
const NATIVE = /\.(?:swift|mm?)$/;
function isNative(path) {
    return /^(?:ios|darwin)\//.test(path) && !/(?:^|\/)(?:Tests?|example|Pods)\//i.test(path);
}
function isOwn({ folder, yaml }, app) {
    if (folder !== app.folder && ((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, app.folder) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(app.folder, folder)))
        return true;
    return (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(yaml, 'publish_to')) === 'none';
}
function isWorkspaceMember(yaml, name) {
    return (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(yaml, 'name')) === name && (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(yaml, 'resolution')) === 'workspace';
}
function isSource(path, folder, files) {
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, folder) || !/^lib\//.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativeTo */ .Mf)(path, folder)))
        return false;
    return (!/\.(?:g|freezed|mocks|gr|config)\.dart$/.test(path) || (path.endsWith('.g.dart') && sendsMessages(path, files)));
}
function sendsMessages(path, files) {
    try {
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .bufferOf */ .Kb)(files.bytes(path)).includes('BasicMessageChannel');
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i)
            return false;
        throw error;
    }
}
function pubDependencies({ yaml, folder: around }, files) {
    const packages = findPackages(files);
    return [...(0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(yaml, 'dependencies')).values()]
        .filter(({ value }) => (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(value, 'sdk') === undefined)
        .map(({ key, keyAt, value }) => {
        const version = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(value) ?? (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(value, 'version'));
        const path = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(value, 'path'));
        const folder = path === undefined ? undefined : (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(around, path);
        const isHere = folder !== undefined && packages.some((one) => one.folder === folder);
        const dependency = { name: key, manager: 'pub', at: keyAt, ...(isHere && { folder }) };
        return { ...dependency, ...(version !== undefined && { version }) };
    });
}


/***/ })

};
