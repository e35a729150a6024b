export const id = "shared-code-languages-objective-c";
export const ids = ["shared-code-languages-objective-c"];
export const modules = {

/***/ "code/facts/lists-by-name.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ push)
/* harmony export */ });
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}


/***/ }),

/***/ "code/languages/objective-c/converters.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CONVERTER),
/* harmony export */   l: () => (/* binding */ convertersIn)
/* harmony export */ });
/* harmony import */ var _defines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/languages/objective-c/defines.js");

const MACROS = `
#define RCT_CONVERTER(type, name, getter) + (type)name:(id)json { return [json getter]; }
#define RCT_CUSTOM_CONVERTER(type, name, code) + (type)name:(id)json { return code; }
#define RCT_ENUM_CONVERTER(type, values, default, getter) + (type)type:(id)json { return [(values)[json] getter]; }
#define RCT_MULTI_ENUM_CONVERTER(type, values, default, getter) + (type)type:(id)json { return [(values)[json] getter]; }
`;
const CONVERTER = /^RCT_\w{0,20}CONVERTER$/;
function convertersIn({ path, lines, text }) {
    return /\bRCT_\w{0,20}CONVERTER\b/.test(text) ? (0,_defines_js__WEBPACK_IMPORTED_MODULE_0__/* .findDefinitions */ .Cc)({ path, lines, text: MACROS }, MACROS) : [];
}


/***/ }),

/***/ "code/languages/objective-c/defines.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ findDefinitions),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   iy: () => (/* binding */ endOfDirective),
/* harmony export */   k8: () => (/* binding */ tokensOf)
/* harmony export */ });
const DIRECTIVE = /^[ \t]*#[ \t]*(define|undef)[ \t]+([A-Za-z_]\w*)/gm;
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|@?"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\.)*'|[A-Za-z_]\w*|\d[\w.]*|##|(?:\s|\\\r?\n)+|[\s\S]/g;
const LONGEST = 20_000;
function findDefinitions({ path, lines, text }, code) {
    if (!text.includes('define'))
        return [];
    const file = { path, lines };
    return [...code.matchAll(DIRECTIVE)].map(([line, word, name = ''], index, all) => {
        const start = (all[index]?.index ?? 0) + line.length;
        const end = endOfDirective(code, start);
        if (word === 'undef' || end - start > LONGEST)
            return { name, end };
        const tokens = tokensOf(text.slice(start, end), start, file);
        return { name, end, macro: macroOf(name, tokens) };
    });
}
function endOfDirective(code, from) {
    for (let end = code.indexOf('\n', from); end >= 0; end = code.indexOf('\n', end + 1)) {
        if (!/\\\r?$/.test(code.slice(Math.max(from, end - 2), end)))
            return end;
    }
    return code.length;
}
function tokensOf(text, from, file) {
    return [...text.matchAll(TOKEN)].map(({ 0: match, index }) => ({
        text: /^(?:\/[/*]|\s|\\\r?\n)/.test(match) ? ' ' : match,
        site: { file, start: from + index, end: from + index + match.length },
    }));
}
function macroOf(name, tokens) {
    const close = tokens[0]?.text === '(' ? tokens.findIndex(({ text }) => text === ')') : -1;
    if (close < 0)
        return { name, isVariadic: false, body: trim(tokens) };
    const words = tokens.slice(1, close).map(({ text }) => text);
    const isVariadic = words.includes('.');
    const names = words.filter((text) => /^[A-Za-z_]/.test(text));
    const parameters = isVariadic && (words.at(-4) ?? ',') === ',' ? [...names, '__VA_ARGS__'] : names;
    return { name, parameters, isVariadic, body: trim(tokens.slice(close + 1)) };
}
function trim(tokens) {
    const first = tokens.findIndex(({ text }) => text !== ' ');
    const last = tokens.findLastIndex(({ text }) => text !== ' ');
    return first < 0 ? [] : tokens.slice(first, last + 1);
}
function isSame(a, b) {
    const said = ({ parameters, body }) => `${parameters}|${body.map(({ text }) => text).join('')}`;
    return said(a) === said(b);
}
function wordsOf(definitions) {
    const words = new Map();
    for (const { name, macro } of definitions) {
        if (!macro || (!macro.parameters && macro.body.length < 2))
            continue;
        const own = macro.body.flatMap(({ text }) => (/^[A-Za-z_]/.test(text) ? [text] : []));
        words.set(name, new Set([...(words.get(name) ?? []), ...own]));
    }
    return words;
}


/***/ }),

/***/ "code/languages/objective-c/expansion.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ expandMacros)
});

var lists = __webpack_require__("lists.js");
var converters = __webpack_require__("code/languages/objective-c/converters.js");
var defines = __webpack_require__("code/languages/objective-c/defines.js");
;

function argumentsOf(tokens, from) {
    let open = from;
    while (tokens[open]?.text === ' ')
        open += 1;
    if (tokens[open]?.text !== '(')
        return undefined;
    const args = [[]];
    let depth = 0;
    for (let end = open; end < tokens.length; end += 1) {
        const token = tokens[end];
        if (!token)
            break;
        if (token.text === '(')
            depth += 1;
        else if (token.text === ')')
            depth -= 1;
        if (depth === 0)
            return { args, end };
        if (token.text === ',' && depth === 1)
            args.push([]);
        else if (end > open)
            args.at(-1)?.push(token);
    }
    return undefined;
}
const MOST_TOKENS = 20_000;
function substitute({ parameters = [], isVariadic, body }, given, expanded) {
    const count = parameters.length;
    if (count > 0 && (isVariadic ? given.length < count - 1 : given.length !== count))
        return undefined;
    const argument = (name, all) => {
        const index = name === undefined ? -1 : parameters.indexOf(name);
        if (index < 0)
            return undefined;
        if (!isVariadic || index < count - 1)
            return all[index] ?? [];
        return all
            .slice(index)
            .flatMap((one, at) => (at === 0 ? one : [{ text: ',', site: one[0]?.site ?? NOWHERE }, ...one]));
    };
    const out = [];
    const near = (from, step) => {
        let at = from + step;
        while (body[at]?.text === ' ')
            at += step;
        return at;
    };
    for (let at = 0; at < body.length; at += 1) {
        const token = body[at];
        if (!token)
            break;
        if (out.length > MOST_TOKENS)
            return undefined;
        if (token.text === '##') {
            const right = near(at, 1);
            const word = body[right];
            while (out.at(-1)?.text === ' ')
                out.pop();
            const words = argument(word?.text, given);
            const pasted = words ? trimmed(words).slice(0, MOST_TOKENS) : word ? [word] : [];
            const [first] = pasted;
            const last = out.at(-1);
            if (last?.text === ',' && word?.text === parameters.at(-1) && isVariadic) {
                if (first)
                    (0,lists/* addAll */.RZ)(out, pasted);
                else
                    out.pop();
            }
            else if (last && first) {
                out[out.length - 1] = { text: last.text + first.text, site: words ? first.site : last.site };
                (0,lists/* addAll */.RZ)(out, pasted.slice(1));
            }
            else
                (0,lists/* addAll */.RZ)(out, pasted);
            at = right;
        }
        else if (token.text === '#' && argument(body[near(at, 1)]?.text, given)) {
            at = near(at, 1);
            const words = trimmed(argument(body[at]?.text, given) ?? [])
                .map(({ text }) => text)
                .join('');
            out.push({ text: `"${words.replace(/["\\]/g, '\\$&')}"`, site: token.site });
        }
        else {
            const isPasted = body[near(at, 1)]?.text === '##';
            const words = argument(token.text, isPasted ? given : expanded);
            if (words)
                (0,lists/* addAll */.RZ)(out, trimmed(words));
            else
                out.push(token);
        }
    }
    return out;
}
const NOWHERE = { file: { path: '', lines: [0] }, start: 0, end: 0 };
function trimmed(tokens) {
    const first = tokens.findIndex(({ text }) => text !== ' ');
    return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(({ text }) => text !== ' ') + 1);
}

;




const WORD = /[A-Za-z_]\w*|^[ \t]*#/gm;
const SYSTEMS = /^(?:_|(?:NS|CF|API|RCT|UI|DISPATCH|OBJC)_)/;
const UNFIT = /^(?:__attribute__|_Pragma|__asm__|__declspec|extern)$/;
const NAMED = /^@?"|^[A-Z]/;
const MOST_DEPTH = 24;
const expansion_MOST_TOKENS = 5_000;
const MOST_LOOKED = 300_000;
function expandMacros(text, code, file, own, around) {
    if (own.length + around.length === 0)
        return undefined;
    const macros = new Map();
    for (const definition of around)
        expansion_define(macros, definition);
    const pieces = [];
    const parts = [];
    const uses = [];
    const unexpanded = [];
    let length = 0;
    const add = (part, site, use) => {
        pieces.push({ at: length, text: use ? part : '', site, ...(use && { use }) });
        parts.push(part);
        length += part.length;
    };
    let made = 0;
    let looked = 0;
    let words;
    let kept = 0;
    let next = 0;
    WORD.lastIndex = 0;
    for (let match = WORD.exec(code); match; match = WORD.exec(code)) {
        const [name] = match;
        const start = match.index;
        if (name.endsWith('#')) {
            WORD.lastIndex = (0,defines/* endOfDirective */.iy)(code, start);
            for (; next < own.length && (own[next]?.end ?? 0) <= WORD.lastIndex; next += 1)
                if (own[next])
                    expansion_define(macros, own[next]);
            continue;
        }
        const meanings = macros.get(name);
        if (!meanings || !isMeant(meanings, macros))
            continue;
        const isCalled = meanings.some(({ parameters }) => parameters);
        const close = isCalled ? endOfArguments(code, start + name.length) : undefined;
        if (isCalled && close === undefined && meanings.length === 1)
            continue;
        const end = close ?? start + name.length;
        const use = { name, site: { file, start, end }, mentions: new Set() };
        WORD.lastIndex = end;
        if (looked > MOST_LOOKED) {
            words ??= allWords(macros);
            unexpanded.push({ ...use, mentions: words });
            continue;
        }
        for (const word of wordsIn(code.slice(start, end)))
            collectMentions(word, macros, use.mentions);
        const expansion = expandAll((0,defines/* tokensOf */.k8)(text.slice(start, end), start, file), macros);
        const { tokens } = expansion;
        looked += expansion.looked + use.mentions.size;
        made += tokens?.length ?? 0;
        (tokens ? uses : unexpanded).push(use);
        if (!tokens || made > expansion_MOST_TOKENS)
            continue;
        if (start > kept)
            add(text.slice(kept, start), { file, start: kept, end: start });
        for (const token of tokens)
            add(token.text, token.site, use.site);
        kept = end;
    }
    if (made > expansion_MOST_TOKENS)
        return { text, uses: [], unexpanded: [...uses, ...unexpanded] };
    if (uses.length === 0)
        return unexpanded.length > 0 ? { text, uses, unexpanded } : undefined;
    if (kept < text.length)
        add(text.slice(kept), { file, start: kept, end: text.length });
    return { text: parts.join(''), uses, unexpanded, siteOf: (start, end) => siteIn(pieces, file, start, end) };
}
function wordsIn(code) {
    return code.match(/[A-Za-z_]\w*/g) ?? [];
}
function expansion_define(macros, { name, macro }) {
    if (SYSTEMS.test(name) && !converters/* CONVERTER */.P.test(name))
        return;
    const known = macros.get(name) ?? [];
    if (!macro)
        macros.delete(name);
    else if (!known.some((one) => (0,defines/* isSame */.Ft)(one, macro)))
        macros.set(name, [...known, macro]);
}
function isMeant(meanings, macros, seen = new Set()) {
    if (seen.size > MOST_DEPTH || seen.has(meanings))
        return false;
    seen.add(meanings);
    return meanings.some(({ body, parameters, name }) => {
        if (body.length === 0)
            return false;
        const words = body.filter(({ text }) => text !== '(' && text !== ')' && text !== ' ');
        const [only] = words;
        if (parameters || words.length !== 1 || !only)
            return words.length > 0;
        if (/^\d/.test(only.text))
            return true;
        const target = only.text === name ? undefined : macros.get(only.text);
        return target !== undefined && isMeant(target, macros, seen);
    });
}
function collectMentions(name, macros, into, seen = new Set()) {
    if (seen.has(name))
        return;
    seen.add(name);
    for (const { body } of macros.get(name) ?? []) {
        for (const { text } of body) {
            if (!/^@?["A-Za-z_]/.test(text))
                continue;
            into.add(text.replace(/^@?"|"$/g, ''));
            collectMentions(text, macros, into, seen);
        }
    }
}
function allWords(macros) {
    const words = new Set();
    const seen = new Set();
    for (const name of macros.keys())
        collectMentions(name, macros, words, seen);
    return words;
}
function endOfArguments(code, from) {
    const open = /^\s*\(/.exec(code.slice(from, from + 200));
    if (!open)
        return undefined;
    let depth = 0;
    for (let at = from + open[0].length - 1; at < code.length; at += 1) {
        if (code[at] === '(')
            depth += 1;
        else if (code[at] === ')')
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    return undefined;
}
function expandAll(tokens, macros) {
    let left = expansion_MOST_TOKENS;
    const expand = (from, hidden) => {
        const out = [];
        for (let at = 0; at < from.length; at += 1) {
            const token = from[at];
            if (!token)
                break;
            left -= 1;
            if (left < 0 || hidden.length > MOST_DEPTH)
                return undefined;
            const meanings = hidden.includes(token.text) ? undefined : macros.get(token.text);
            const [macro, other] = meanings ?? [];
            if (!meanings || !macro || !isMeant(meanings, macros)) {
                out.push(token);
                continue;
            }
            if (other || macro.body.some(({ text }) => UNFIT.test(text)))
                return undefined;
            let args = [];
            if (macro.parameters) {
                const found = argumentsOf(from, at + 1);
                if (!found) {
                    out.push(token);
                    continue;
                }
                args = found.args;
                at = found.end;
            }
            const inner = [];
            for (const arg of args) {
                const expanded = expand(arg, hidden);
                if (!expanded)
                    return undefined;
                inner.push(expanded);
            }
            const body = substitute(macro, args, inner);
            const expanded = body && expand(body, [...hidden, token.text]);
            if (!expanded)
                return undefined;
            (0,lists/* addAll */.RZ)(out, expanded);
        }
        return out;
    };
    const expanded = expand(tokens, []);
    return { tokens: expanded, looked: expansion_MOST_TOKENS - left };
}
function siteIn(pieces, file, start, end) {
    const first = pieceAt(pieces, start);
    const last = pieceAt(pieces, Math.max(start, end - 1));
    if (!first || !last)
        return { file, start: 0, end: 0 };
    if (first === last && first.use && NAMED.test(first.text))
        return first.site;
    const from = first.use ? first.use.start : first.site.start + start - first.at;
    const to = last.use ? last.use.end : last.site.start + end - last.at;
    return { file, start: from, end: Math.max(from, to) };
}
function pieceAt(pieces, offset) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.at ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return pieces[low];
}


/***/ }),

/***/ "code/languages/objective-c/headers.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ NOTHING_AROUND),
/* harmony export */   B: () => (/* binding */ createHeaders)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _facts_blank_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("code/facts/blank.js");
/* harmony import */ var _facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("code/facts/lists-by-name.js");
/* harmony import */ var _facts_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("code/facts/source.js");
/* harmony import */ var _defines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("code/languages/objective-c/defines.js");
/* harmony import */ var _swift_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("code/languages/objective-c/swift-names.js");






const NOTHING_AROUND = {
    definitions: () => [],
    swiftNames: () => _swift_names_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_NAMES */ .p8,
    superclasses: () => _swift_names_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_NAMES */ .p8,
};
const IMPORT = /^[ \t]*#[ \t]*(?:import|include)[ \t]+["<]([^">\n]{1,1000})[">]/gm;
const NONE = { definitions: [], swiftNames: _swift_names_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_NAMES */ .p8, superclasses: _swift_names_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_NAMES */ .p8, imports: [] };
const INTERFACE = /^[ \t]*@interface[ \t]+(\w+)(?:[ \t]*<[^<>\n]{0,200}>)?[ \t]*:[ \t]*(\w+)/gm;
const MOST = 400;
function createHeaders(files) {
    let places;
    const known = new Map();
    const read = (path) => {
        let header = known.get(path);
        if (!header) {
            header = readHeader(path, files);
            known.set(path, header);
        }
        return header;
    };
    const findAll = ({ path, text }) => {
        places ??= findHeaders(files);
        const { byName, prefixes } = places;
        const found = new Set();
        const waiting = [...importsIn(text), ...prefixes.flatMap((prefix) => read(prefix).imports)];
        const seen = new Set(waiting);
        for (let name = waiting.pop(); name !== undefined && found.size < MOST; name = waiting.pop()) {
            for (const one of byName.get(name) ?? []) {
                if (found.has(one) || one === path)
                    continue;
                found.add(one);
                for (const next of read(one).imports) {
                    if (!seen.has(next))
                        waiting.push(next);
                    seen.add(next);
                }
            }
        }
        return [...prefixes, ...found].map(read);
    };
    let last;
    const headersOf = (source) => {
        if (last?.source !== source)
            last = { source, headers: findAll(source) };
        return last.headers;
    };
    return {
        definitions: (source) => headersOf(source).flatMap(({ definitions }) => definitions),
        swiftNames: (source) => (0,_swift_names_js__WEBPACK_IMPORTED_MODULE_3__/* .joinNames */ .JH)(headersOf(source).map(({ swiftNames }) => swiftNames)),
        superclasses: (source) => (0,_swift_names_js__WEBPACK_IMPORTED_MODULE_3__/* .joinNames */ .JH)(headersOf(source).map(({ superclasses }) => superclasses)),
    };
}
function findHeaders({ paths }) {
    const byName = new Map();
    for (const path of paths)
        if (path.endsWith('.h'))
            (0,_facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_4__/* .push */ .V)(byName, path.slice(path.lastIndexOf('/') + 1), path);
    return { byName, prefixes: paths.filter((path) => path.endsWith('.pch')) };
}
function importsIn(text) {
    return [...text.matchAll(IMPORT)].flatMap(([, path = '']) => path.endsWith('.h') ? path.slice(path.lastIndexOf('/') + 1) : []);
}
function readHeader(path, files) {
    try {
        const source = (0,_facts_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(path, 'objective-c', files);
        const code = (0,_facts_blank_js__WEBPACK_IMPORTED_MODULE_1__/* .blankProse */ .W)(source.text, 'objective-c');
        return {
            definitions: (0,_defines_js__WEBPACK_IMPORTED_MODULE_5__/* .findDefinitions */ .Cc)(source, code),
            swiftNames: (0,_swift_names_js__WEBPACK_IMPORTED_MODULE_3__/* .findSwiftNames */ .Z3)(source.text, code),
            superclasses: new Map([...code.matchAll(INTERFACE)].map(([, name = '', above = '']) => [name, above])),
            imports: importsIn(source.text),
        };
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i))
            throw error;
        return NONE;
    }
}


/***/ }),

/***/ "code/languages/objective-c/swift-names.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ AWAITED),
/* harmony export */   JH: () => (/* binding */ joinNames),
/* harmony export */   Z3: () => (/* binding */ findSwiftNames),
/* harmony export */   p8: () => (/* binding */ NO_NAMES)
/* harmony export */ });
const NO_NAMES = new Map();
const AWAITED = ' awaited';
const NAMED = /\b[A-Z][A-Z\d]{0,30}_SWIFT_(ASYNC_)?NAME\s*\(\s*((?:[gs]etter:)?[\w.]+(?:\([\w:]*\))?)\s*\)/g;
const ATTRIBUTE = /\b__attribute__\s*\(\s*\(\s*(?:__)?swift_(async_)?name(?:__)?\s*\([^()]*\)\s*\)\s*\)/g;
const TYPE = /@(?:interface|protocol|implementation)\s+(\w+)/g;
const REMARKS = /^[ \t]*#.*$|\b(?:[A-Z][A-Z\d]*_(?:\w+_)?(?:EXPORT|EXTERN|AVAILABLE|UNAVAILABLE|DEPRECATED|NOESCAPE|SUPER|INITIALIZER|BEGIN|END|(?:TYPED|STRING)_(?:EXTENSIBLE_)?ENUM|SWIFT(?:_\w+)?)|__attribute__|_(?:Nonnull|Nullable))\b(?:\s*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?/gm;
const LONGEST = 2_000;
function findSwiftNames(text, code) {
    const found = namesIn(text, code);
    if (found.length === 0)
        return NO_NAMES;
    const names = new Map();
    const types = [...code.matchAll(TYPE)].map(({ index, 1: name = '' }) => ({ index, name }));
    let passed = 0;
    for (const { start, end, name, isAwaited } of found) {
        while ((types[passed]?.index ?? start) < start)
            passed += 1;
        const [around, next] = [types[passed - 1], types[passed]];
        const isBefore = next && code.slice(end, next.index).replace(REMARKS, '').trim() === '';
        const declared = isBefore ? next.name : declaredBefore(code, start, around?.name);
        if (declared !== undefined && declared !== '')
            names.set(isAwaited ? declared + AWAITED : declared, name);
    }
    return names;
}
function namesIn(text, code) {
    const all = [];
    if (code.includes('_SWIFT_'))
        for (const { 0: whole, 1: isAwaited, 2: name = '', index } of code.matchAll(NAMED))
            all.push({ start: index, end: index + whole.length, name, isAwaited: isAwaited !== undefined });
    if (code.includes('swift_'))
        for (const { 0: whole, 1: isAwaited, index } of code.matchAll(ATTRIBUTE)) {
            const end = index + whole.length;
            const name = /"([^"\n]{1,200})"/.exec(text.slice(index, end))?.[1];
            if (name !== undefined)
                all.push({ start: index, end, name, isAwaited: isAwaited !== undefined });
        }
    return all.sort((one, other) => one.start - other.start);
}
function declaredBefore(code, at, around) {
    const near = code.slice(Math.max(0, at - LONGEST), at);
    const before = near.slice(near.lastIndexOf(';') + 1).replace(REMARKS, ' ');
    const inner = before.slice(Math.max(before.lastIndexOf('{'), before.lastIndexOf('}')) + 1);
    const begins = inner.search(/[-+]\s{0,9}\(/);
    if (begins >= 0)
        return around && `${around} ${selectorOf(inner.slice(begins))}`;
    if (/@property\b/.test(inner))
        return around && `${around}.${lastWord(inner)}`;
    const said = /\(\s*\^\s*(\w+)\s*\)/.exec(inner)?.[1] ?? /\b(\w+)\s*\(/.exec(inner)?.[1] ?? lastWord(inner);
    return said === '' ? ENUM.exec(before)?.[1] : said;
}
const ENUM = /\b(?:NS|CF)_(?:CLOSED_|ERROR_)?(?:ENUM|OPTIONS)\s*\([^(),]*,\s*(\w+)\s*\)\s*\{[^{}]*\}\s*$/;
function lastWord(text) {
    return text.match(/\w+/g)?.at(-1) ?? '';
}
function selectorOf(declaration) {
    let plain = '';
    let depth = 0;
    for (const sign of declaration) {
        if (sign === '(')
            depth += 1;
        else if (sign === ')')
            depth -= 1;
        else if (depth === 0)
            plain += sign;
    }
    const parts = [...plain.matchAll(/\b(\w{1,200})\s{0,9}:/g)].map(([, part = '']) => `${part}:`);
    return parts.length > 0 ? parts.join('') : (/\w+/.exec(plain)?.[0] ?? '');
}
function joinNames(all) {
    const some = all.filter(({ size }) => size > 0);
    return some.length === 0 ? NO_NAMES : new Map(some.flatMap((names) => [...names]));
}


/***/ })

};
