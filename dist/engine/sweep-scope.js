export const id = "sweep-scope";
export const ids = ["sweep-scope"];
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

/***/ "sweep/scope.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readScope: () => (/* binding */ readScope)
/* harmony export */ });
/* harmony import */ var _read_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/glob.js");
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/yaml.js");
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("settings/options.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("types.js");




const KEYS = [
    ...['owners', 'include', 'exclude', 'topics', 'custom-properties', 'visibility', 'refs', 'archived', 'forks', 'team'],
];
const VISIBILITIES = ['public', 'private', 'internal'];
function readScope(bytes, file) {
    const top = new Map(mapping(parse(bytes, file), 'The scope').map((entry) => [entry.key, entry]));
    for (const { key, keyAt } of top.values())
        if (!KEYS.includes(key))
            throw unknownKey(key, KEYS, keyAt);
    const owners = texts(top.get('owners'));
    if (owners.length === 0)
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${file}: The scope needs "owners".`);
    for (const { value, at } of owners)
        if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(value))
            throw wrong(at, `${JSON.stringify(value)} is no owner on GitHub`);
    const visibility = texts(top.get('visibility'));
    for (const { value, at } of visibility)
        if (!VISIBILITIES.includes(value))
            throw wrong(at, `"visibility" is of ${VISIBILITIES.join(', ')}, not "${value}"`);
    const properties = top.get('custom-properties');
    return {
        owners: [...new Map(owners.map(({ value }) => [value.toLowerCase(), value])).values()],
        isIncluded: top.has('include') ? globs(texts(top.get('include'))) : () => true,
        isExcluded: globs(texts(top.get('exclude'))),
        topics: texts(top.get('topics')).map(({ value }) => value.toLowerCase()),
        properties: new Map((properties ? mapping(properties.value, 'custom-properties') : []).map((entry) => [
            entry.key,
            texts(entry).map(({ value }) => value),
        ])),
        visibility: visibility.map(({ value }) => value),
        refs: list(top.get('refs')).map(readRef),
        archived: flag(top.get('archived')),
        forks: flag(top.get('forks')),
        team: readTeam(top.get('team')),
    };
}
function parse(bytes, file) {
    try {
        return (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(bytes, file);
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .i)
            throw wrong(error.at, `The scope ${error.message}`);
        throw error;
    }
}
function readRef(item) {
    const fields = new Map(mapping(item, 'An entry of refs').map((entry) => [entry.key, entry]));
    for (const { key, keyAt } of fields.values())
        if (key !== 'match' && key !== 'ref')
            throw unknownKey(key, ['match', 'ref'], keyAt);
    const [match] = texts(fields.get('match'));
    const [ref] = texts(fields.get('ref'));
    if (!match || !ref?.value)
        throw wrong(item.at, 'An entry of refs needs "match" and "ref"');
    return { match: globs([match]), ref: ref.value };
}
function readTeam(entry) {
    if (entry === undefined)
        return undefined;
    const known = ['custom-property', 'topics'];
    const fields = new Map(mapping(entry.value, '"team"').map((each) => [each.key, each]));
    for (const { key, keyAt } of fields.values())
        if (!known.includes(key))
            throw unknownKey(key, known, keyAt);
    const [property] = texts(fields.get('custom-property'));
    const topics = texts(fields.get('topics'));
    if (fields.size === 1 && property?.value)
        return { property: property.value };
    if (fields.size === 1 && topics.length > 0)
        return { topics: globs(topics) };
    throw wrong(entry.value.at, '"team" needs "custom-property" or "topics"');
}
function globs(patterns) {
    const read = patterns.map(({ value, at }) => {
        try {
            return (0,_read_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .readGlob */ .pV)(value.toLowerCase(), { shell: true });
        }
        catch (error) {
            if (error instanceof _read_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableGlob */ .CC)
                throw wrong(at, `The pattern ${JSON.stringify(value)} ${error.message}`);
            throw error;
        }
    });
    return (name) => read.some((fits) => fits(name.toLowerCase()));
}
function mapping(value, what) {
    if (value.kind !== 'dictionary')
        throw wrong(value.at, `${what} is a mapping of keys to values`);
    return [...value.value.values()];
}
function list(entry) {
    if (entry === undefined)
        return [];
    if (entry.value.kind !== 'array')
        throw wrong(entry.value.at, `"${entry.key}" is a list`);
    return entry.value.value;
}
function texts(entry) {
    if (entry === undefined)
        return [];
    const items = entry.value.kind === 'array' ? entry.value.value : [entry.value];
    return items.map((item) => {
        if (item.kind === 'dictionary' || item.kind === 'array' || item.kind === 'unresolved' || item.kind === 'data')
            throw wrong(item.at, `"${entry.key}" is a text, or a list of them`);
        return { value: String(item.value), at: item.at };
    });
}
function flag(entry) {
    if (entry === undefined)
        return false;
    if (entry.value.kind !== 'boolean')
        throw wrong(entry.value.at, `"${entry.key}" is true or false`);
    return entry.value.value;
}
function unknownKey(given, known, at) {
    const nearest = (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .qb)(given, known);
    const hint = nearest === undefined ? `Known are ${known.join(', ')}` : `Did you mean "${nearest}"?`;
    return wrong(at, `Unknown key "${given}". ${hint}`);
}
function wrong({ file, line, column }, message) {
    return new _settings_options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${file}:${line}:${column}: ${message}${/[.?]$/.test(message) ? '' : '.'}`);
}


/***/ })

};
