export const id = 3733;
export const ids = [3733,7364,479];
export const modules = {

/***/ "catalogue/house-rules.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECK_LOOSENED: () => (/* binding */ CHECK_LOOSENED),
/* harmony export */   EXCEPTION_RULES: () => (/* binding */ EXCEPTION_RULES),
/* harmony export */   HOUSE_RULES: () => (/* binding */ HOUSE_RULES),
/* harmony export */   IGNORE_EXPIRED: () => (/* binding */ IGNORE_EXPIRED),
/* harmony export */   IGNORE_INVALID: () => (/* binding */ IGNORE_INVALID),
/* harmony export */   IGNORE_UNUSED: () => (/* binding */ IGNORE_UNUSED)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("tool.js");

const PAGE = `${_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .HOME */ .yZ}/blob/v${_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv}/docs/silencing.md`;
const SOURCE = {
    url: PAGE,
    says: 'An ignore that silences nothing, whose day has passed, or that lacks a reason or names no rule is itself a warning',
};
const IGNORE_UNUSED = {
    id: 'ignore-unused',
    severity: 'warning',
    summary: 'Every exception silences a finding.',
    why: 'An exception that silences nothing is left over from something that was fixed, and would silence the next one unseen.',
    source: SOURCE,
    fix: 'Remove it.',
};
const IGNORE_EXPIRED = {
    id: 'ignore-expired',
    severity: 'warning',
    summary: 'No exception is past its end date.',
    why: 'Somebody wrote down until when the exception was to hold. Since that day its findings count again.',
    source: SOURCE,
    fix: 'Fix what it ignored, and remove it; or give it a later date.',
};
const IGNORE_INVALID = {
    id: 'ignore-invalid',
    severity: 'warning',
    summary: 'Every exception names a rule and gives a reason.',
    why: 'Without a reason nobody can tell later whether the exception still holds; without a known rule it silences nothing.',
    source: SOURCE,
    fix: 'Write the name of the rule and, after it, the reason.',
};
const CHECK_LOOSENED = {
    id: _tool_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOSENED */ .En,
    severity: 'warning',
    summary: 'No change sets its own check aside without a word.',
    why: 'Whoever may change the code may change what it is checked by. What a change sets aside in its own check is for somebody else to agree to.',
    source: {
        url: PAGE,
        says: 'What a change sets aside in its own check is told, whatever the checked files say',
    },
    fix: 'Take it back, or have somebody who answers for this check agree to each of these lines.',
};
const EXCEPTION_RULES = [IGNORE_EXPIRED, IGNORE_INVALID, IGNORE_UNUSED];
const HOUSE_RULES = [CHECK_LOOSENED, ...EXCEPTION_RULES];


/***/ }),

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

/***/ "rules/shared/keys.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ CLINICAL_TEXT),
/* harmony export */   Gb: () => (/* binding */ CLINICAL_TYPES),
/* harmony export */   Gr: () => (/* binding */ UPDATE_TEXT),
/* harmony export */   Pe: () => (/* binding */ ACCESS),
/* harmony export */   R_: () => (/* binding */ MINIMUM_IOS),
/* harmony export */   WS: () => (/* binding */ isClinicalType),
/* harmony export */   _Z: () => (/* binding */ REQUIRED_TYPES),
/* harmony export */   c8: () => (/* binding */ VERIFIABLE_HEALTH_RECORDS),
/* harmony export */   eZ: () => (/* binding */ HEALTH_RECORDS),
/* harmony export */   hp: () => (/* binding */ isOlderVersion),
/* harmony export */   mn: () => (/* binding */ SHARE_TEXT),
/* harmony export */   nC: () => (/* binding */ USAGE_TEXTS),
/* harmony export */   oo: () => (/* binding */ BACKGROUND_DELIVERY),
/* harmony export */   rd: () => (/* binding */ HEALTHKIT),
/* harmony export */   xH: () => (/* binding */ nameOfType)
/* harmony export */ });
const HEALTHKIT = 'com.apple.developer.healthkit';
const ACCESS = 'com.apple.developer.healthkit.access';
const HEALTH_RECORDS = 'health-records';
const VERIFIABLE_HEALTH_RECORDS = 'verifiable-health-records';
const BACKGROUND_DELIVERY = 'com.apple.developer.healthkit.background-delivery';
const CLINICAL_TEXT = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const SHARE_TEXT = 'NSHealthShareUsageDescription';
const UPDATE_TEXT = 'NSHealthUpdateUsageDescription';
const USAGE_TEXTS = [CLINICAL_TEXT, SHARE_TEXT, UPDATE_TEXT];
const REQUIRED_TYPES = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';
const MINIMUM_IOS = new Map([
    ['HKClinicalTypeIdentifierAllergyRecord', '12.0'],
    ['HKClinicalTypeIdentifierClinicalNoteRecord', '16.4'],
    ['HKClinicalTypeIdentifierConditionRecord', '12.0'],
    ['HKClinicalTypeIdentifierCoverageRecord', '14.0'],
    ['HKClinicalTypeIdentifierImmunizationRecord', '12.0'],
    ['HKClinicalTypeIdentifierLabResultRecord', '12.0'],
    ['HKClinicalTypeIdentifierMedicationRecord', '12.0'],
    ['HKClinicalTypeIdentifierProcedureRecord', '12.0'],
    ['HKClinicalTypeIdentifierVitalSignRecord', '12.0'],
]);
const CLINICAL_TYPES = [...MINIMUM_IOS.keys()];
function isClinicalType(text) {
    return CLINICAL_TYPES.includes(text);
}
function nameOfType(type) {
    const name = type.slice('HKClinicalTypeIdentifier'.length);
    return name.charAt(0).toLowerCase() + name.slice(1);
}
function isOlderVersion(a, b) {
    const [left, right] = [a, b].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0));
    for (let index = 0; index < 3; index += 1) {
        const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}


/***/ }),

/***/ "rules/shared/target.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   ED: () => (/* binding */ shipped),
/* harmony export */   G0: () => (/* binding */ isWatch),
/* harmony export */   I_: () => (/* binding */ idleUse),
/* harmony export */   Nh: () => (/* binding */ asksOrReads),
/* harmony export */   O5: () => (/* binding */ hasUnseenCode),
/* harmony export */   VI: () => (/* binding */ neverRead),
/* harmony export */   Wh: () => (/* binding */ nameOfUse),
/* harmony export */   Xr: () => (/* binding */ firstOfEachType),
/* harmony export */   Z: () => (/* binding */ relatedCalls),
/* harmony export */   as: () => (/* binding */ readBy),
/* harmony export */   ct: () => (/* binding */ isJudgedByCode),
/* harmony export */   mD: () => (/* binding */ requestedBy),
/* harmony export */   pN: () => (/* binding */ namesOfTypes),
/* harmony export */   pO: () => (/* binding */ isOfXcode),
/* harmony export */   sL: () => (/* binding */ isJudged)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sentence.js");
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("rules/shared/keys.js");


function isWatch({ kind, platforms }) {
    return kind === 'watch-app' || (platforms.length > 0 && platforms.every((platform) => platform === 'watchos'));
}
function isJudged(target) {
    if (isWatch(target) || !hasRecords(target))
        return false;
    return target.kind !== 'extension' || asksOrReads(target.code);
}
function isOfXcode({ project }) {
    const file = project.slice(project.lastIndexOf('/') + 1);
    return file.endsWith('.xcodeproj') || !(file.includes('.') || file === 'BUILD');
}
function isJudgedByCode(target) {
    return !isWatch(target) && hasRecords(target);
}
function hasRecords({ platforms }) {
    return platforms.length === 0 || platforms.some((platform) => platform === 'ios' || platform === 'visionos');
}
function hasUnseenCode(target) {
    return familyOf(target).some(({ unseen = [] }) => unseen.length > 0);
}
function shipped(uses) {
    return uses.filter(({ conditional }) => conditional === undefined);
}
function asksOrReads({ requested, read }) {
    return shipped(requested).length > 0 || shipped(read).length > 0;
}
function familyOf(target) {
    return [target, ...target.hosts, ...target.embedded];
}
function requestedBy(targets) {
    return targets.flatMap(({ code }) => shipped(code.requested));
}
function readBy(targets) {
    return targets.flatMap(({ code }) => shipped(code.read));
}
function neverRead(target) {
    const family = familyOf(target);
    if (family.some(hasUnknownReads))
        return [];
    const read = new Set(readBy(family).map(({ type }) => type));
    return shipped(target.code.requested).filter(({ type, upperBound }) => !upperBound && !read.has(type));
}
function idleUse(targets, role, { type }) {
    return targets.flatMap(({ code }) => shipped(code.unrun?.[role] ?? [])).find((use) => use.type === type);
}
function nameOfUse({ symbol, call }) {
    return symbol ? `\`${symbol}\`` : `the code at ${call.file}:${call.line}`;
}
function hasUnknownReads({ code }) {
    return code.unresolved.some(({ role }) => role === 'read') || code.skipped.length > 0;
}
function firstOfEachType(uses) {
    return [...new Map(uses.toReversed().map((use) => [use.type, use])).values()].toReversed();
}
function namesOfTypes(uses) {
    return [...new Set(uses.map(({ type }) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfType */ .xH)(type)))];
}
function relatedCalls(uses, participle) {
    const calls = new Map();
    for (const use of uses) {
        const key = `${use.call.file}:${use.call.line}:${use.call.column}`;
        calls.set(key, [...(calls.get(key) ?? []), use]);
    }
    return [...calls.values()].flatMap((group) => {
        const names = namesOfTypes(group);
        const message = `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(names)} ${names.length === 1 ? 'is' : 'are'} ${participle} here.`;
        return group[0] ? [{ message, at: group[0].call }] : [];
    });
}


/***/ }),

/***/ "settings/read-configuration.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguration: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("catalogue/catalogue.js");
/* harmony import */ var _catalogue_house_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("catalogue/house-rules.js");
/* harmony import */ var _read_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("read/glob.js");
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/yaml.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("types.js");
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("settings/configuration.js");
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("settings/options.js");







const RULE_IDS = _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.RULES.map(({ id }) => id);
const KEYS = ['fail-on', 'exclude', 'privacy-policy-url', 'url-allow', 'rules', 'ignore'];
const UNSHAKEN = `"${_catalogue_house_rules_js__WEBPACK_IMPORTED_MODULE_1__.CHECK_LOOSENED.id}" cannot be weighed otherwise, switched off or ignored: it tells what a change sets aside`;
const SEVERITIES = ['off', 'notice', 'warning', 'error'];
function readConfiguration(bytes, file) {
    if (Buffer.from(bytes)
        .toString('utf8')
        .replace(/^[ \t]*#.*$/gm, '')
        .trim() === '')
        return _configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_CONFIGURATION */ .hr;
    const top = new Map(mapping(parse(bytes, file), 'The configuration').map((entry) => [entry.key, entry]));
    for (const { key, keyAt } of top.values())
        if (!KEYS.includes(key))
            throw unknownKey(key, KEYS, keyAt);
    const failOn = top.get('fail-on');
    const exclude = strings(top.get('exclude'));
    const ignores = list(top.get('ignore')).map((item) => readIgnore(item));
    checkGlobs([...exclude, ...ignores.flatMap(({ path, at }) => (path === undefined ? [] : [{ value: path, at }]))]);
    return {
        ...(failOn && {
            failOn: {
                value: choice(failOn.value, ['error', 'warning', 'notice', 'never'], 'fail-on'),
                at: failOn.value.at,
            },
        }),
        exclude,
        privacyPolicyUrls: strings(top.get('privacy-policy-url')),
        urlAllow: list(top.get('url-allow')).map((item) => ({
            ...readFields(item, 'url-allow', ['url', 'reason'], []),
            at: item.at,
        })),
        severities: new Map((top.has('rules') ? mapping(top.get('rules')?.value, 'rules') : []).map(({ key, keyAt, value }) => {
            if (key === _catalogue_house_rules_js__WEBPACK_IMPORTED_MODULE_1__.CHECK_LOOSENED.id)
                throw wrong(keyAt, UNSHAKEN);
            const known = [...RULE_IDS, ..._catalogue_house_rules_js__WEBPACK_IMPORTED_MODULE_1__.EXCEPTION_RULES.map(({ id }) => id)];
            if (!known.includes(key))
                throw unknownKey(key, known, keyAt, 'rule');
            return [key, { value: choice(value, SEVERITIES, key), at: keyAt }];
        })),
        ignores,
    };
}
function parse(bytes, file) {
    try {
        return (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(bytes, file);
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .i)
            throw wrong(error.at, `The configuration ${error.message}`);
        throw error;
    }
}
function readIgnore(item) {
    const ignore = readFields(item, 'ignore', ['rule', 'reason'], ['path', 'target', 'until']);
    if (ignore.rule === _catalogue_house_rules_js__WEBPACK_IMPORTED_MODULE_1__.CHECK_LOOSENED.id)
        throw wrong(item.at, UNSHAKEN);
    if (!RULE_IDS.includes(ignore.rule))
        throw unknownKey(ignore.rule, RULE_IDS, item.at, 'rule');
    if (ignore.until !== undefined && !isDay(ignore.until)) {
        throw wrong(item.at, `"until" is a day such as 2027-06-30, not "${ignore.until}"`);
    }
    return { ...ignore, at: item.at };
}
function isDay(text) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
function readFields(item, where, required, optional) {
    const fields = new Map();
    for (const { key, keyAt, value } of mapping(item, `An entry of ${where}`)) {
        if (![...required, ...optional].some((name) => name === key))
            throw unknownKey(key, [...required, ...optional], keyAt);
        fields.set(key, text(value, key));
    }
    for (const name of required) {
        if (!fields.get(name)?.trim())
            throw wrong(item.at, `An entry of ${where} needs "${name}"`);
    }
    return Object.fromEntries(fields);
}
function mapping(value, what) {
    if (value?.kind !== 'dictionary')
        throw wrong(value?.at, `${what} is a mapping of keys to values`);
    return [...value.value.values()];
}
function list(entry) {
    if (!entry)
        return [];
    if (entry.value.kind !== 'array')
        throw wrong(entry.value.at, `"${entry.key}" is a list`);
    return entry.value.value;
}
function strings(entry) {
    if (!entry)
        return [];
    const items = entry.value.kind === 'array' ? entry.value.value : [entry.value];
    return items.map((item) => ({ value: text(item, entry.key), at: item.at }));
}
const MOST_CHOICES = 500;
function checkGlobs(globs) {
    let choices = 0;
    for (const { value, at } of globs) {
        try {
            (0,_read_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .readGlob */ .pV)(value, { shell: true });
            for (const pattern of (0,_read_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .alternativesOf */ .c3)(value, true))
                choices += 1 + (pattern.match(/\*+/g)?.length ?? 0);
        }
        catch (error) {
            if (error instanceof _read_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .UnreadableGlob */ .CC)
                throw wrong(at, `The pattern ${shorten(value)} ${error.message}`);
            throw error;
        }
        if (choices > MOST_CHOICES)
            throw wrong(at, `The patterns hold more than ${MOST_CHOICES} stars and alternatives`);
    }
}
function shorten(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
function text(value, what) {
    if (value.kind === 'string' || value.kind === 'date')
        return value.value;
    throw wrong(value.at, `"${what}" is a text`);
}
function choice(value, choices, what) {
    const given = value.kind === 'boolean' && !value.value ? 'off' : text(value, what);
    const known = choices.find((one) => one === given);
    if (!known)
        throw wrong(value.at, `"${what}" is one of ${choices.join(', ')}, not "${given}"`);
    return known;
}
function unknownKey(given, known, at, what = 'key') {
    if (_options_js__WEBPACK_IMPORTED_MODULE_5__/* .OPTIONS */ .lw.some(({ name }) => name === given)) {
        return wrong(at, `"${given}" can be given on the command line or as an input only, not in a checked repository`);
    }
    const nearest = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .qb)(given, known);
    return wrong(at, `Unknown ${what} "${given}". ${nearest ? `Did you mean "${nearest}"?` : `Known are ${known.join(', ')}`}`);
}
function wrong(at, message) {
    const place = at ? `${at.file}:${at.line}:${at.column}: ` : '';
    return new _options_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${place}${message}${/[.?]$/.test(message) ? '' : '.'}`);
}


/***/ })

};
