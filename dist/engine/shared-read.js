export const id = "shared-read";
export const ids = ["shared-read"];
export const modules = {

/***/ "read/openstep-objects.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ PassedObject),
/* harmony export */   j2: () => (/* binding */ BETWEEN),
/* harmony export */   qv: () => (/* binding */ OBJECT)
/* harmony export */ });
class PassedObject {
    key;
    isa;
    #start;
    #open;
    #source;
    #value;
    constructor(key, isa, start, open, source) {
        this.key = key;
        this.isa = isa;
        this.#start = start;
        this.#open = open;
        this.#source = source;
    }
    get keyAt() {
        return this.#source.places(this.#start, this.#start + this.key.length);
    }
    get value() {
        this.#value ??= this.#source.read(this.#open);
        return this.#value;
    }
}
const GAP = String.raw `[ \t\r\n]*(?:/\*[^*\r\n]*\*/[ \t\r\n]*)?`;
const TEXT = String.raw `(?:(?!//)[\w./]+(?!\*)|"[^"\\\r\n]*")`;
const LIST = String.raw `\(${GAP}(?:${TEXT}${GAP},${GAP}){0,10000}\)`;
const ENTRY = `(?!"?isa\\b)${TEXT}${GAP}=${GAP}(?:${TEXT}|${LIST})${GAP};${GAP}`;
const OBJECT = new RegExp(String.raw `(\w+)(${GAP}=${GAP})\{${GAP}isa = (\w+);${GAP}(?:${ENTRY}){0,30}\}${GAP};`, 'y');
const BETWEEN = /[ \t\r\n]+(?:\/\*[^*\r\n]*\*\/[ \t\r\n]*){0,4}/y;


/***/ }),

/***/ "read/openstep.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readOpenStep)
});

// EXTERNAL MODULE: ./lib/types.js + 1 modules
var types = __webpack_require__("types.js");
;// CONCATENATED MODULE: ./lib/read/openstep-escapes.js
const NEXTSTEP = '\u00a0ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖÙÚÛÜÝÞµ×÷©¡¢£⁄¥ƒ§¤’“«‹›ﬁﬂ®–†‡·¦¶•‚„”»…‰¬¿¹ˋ´ˆ˜¯˘˙¨²˚¸³˝˛ˇ—±¼½¾àáâãäåçèéêëìÆíªîïðñŁØŒºòóôõöæùúûıüýłøœßþÿ';
const ESCAPES = new Map([
    ['a', '\x07'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
]);
function decodeOpenStepEscape(text, offset) {
    const next = text.charAt(offset + 1);
    if (next === 'U') {
        const hex = /^[0-9A-Fa-f]{1,4}/.exec(text.slice(offset + 2, offset + 6))?.[0] ?? '';
        return { text: hex ? String.fromCharCode(Number.parseInt(hex, 16)) : 'U', length: 2 + hex.length };
    }
    if (next >= '0' && next <= '7') {
        const octal = /^[0-7]{1,3}/.exec(text.slice(offset + 1, offset + 4))?.[0] ?? '0';
        const code = Number.parseInt(octal, 8) & 0xff;
        const decoded = code < 0x80 ? String.fromCharCode(code) : (NEXTSTEP[code - 0x80] ?? '\ufffd');
        return { text: decoded, length: 1 + octal.length };
    }
    if (next === '\r')
        return { text: '\n', length: text.charAt(offset + 2) === '\n' ? 3 : 2 };
    return { text: ESCAPES.get(next) ?? next, length: next === '' ? 1 : 2 };
}

// EXTERNAL MODULE: ./lib/read/openstep-objects.js
var openstep_objects = __webpack_require__("read/openstep-objects.js");
;// CONCATENATED MODULE: ./lib/read/openstep-signs.js
const [TAB, LF, CR, SPACE, QUOTE, DOLLAR, APOSTROPHE] = [9, 10, 13, 32, 34, 36, 39];
const [OPEN_ROUND, CLOSE_ROUND, STAR, COMMA, SLASH, SEMICOLON] = [40, 41, 42, 44, 47, 59];
const [LESS, EQUALS, GREATER, BACKSLASH, OPEN_BRACE, CLOSE_BRACE] = [60, 61, 62, 92, 123, 125];
function isLineEnd(code) {
    return code === LF || code === CR;
}
function endsBare(code) {
    return (code <= SPACE ||
        code === SEMICOLON ||
        code === EQUALS ||
        code === COMMA ||
        code === OPEN_ROUND ||
        code === CLOSE_ROUND ||
        code === OPEN_BRACE ||
        code === CLOSE_BRACE ||
        code === LESS ||
        code === GREATER ||
        code === QUOTE ||
        code === APOSTROPHE ||
        code === 0xa0 ||
        code === 0x2028 ||
        code === 0x2029);
}

// EXTERNAL MODULE: ./lib/read/text.js
var read_text = __webpack_require__("read/text.js");
// EXTERNAL MODULE: ./lib/read/values.js
var values = __webpack_require__("read/values.js");
;// CONCATENATED MODULE: ./lib/read/openstep.js






const IN_LINE = /[^\r\n]*/y;
const MOST_TEXTS = 200_000;
function readOpenStep(marked, file, options = {}) {
    const text = marked.startsWith('\ufeff') ? marked.slice(1) : marked;
    const end = text.length;
    let offset = 0;
    let line = 1;
    let lineStart = 0;
    let lineEnd = -1;
    let texts = 0;
    const here = () => ({ file, line, column: offset - lineStart + 1 });
    const fail = (reason, at = here()) => new types/* UnreadableFile */.i(reason, at);
    function passLineEnd() {
        offset += text.charCodeAt(offset) === CR && text.charCodeAt(offset + 1) === LF ? 2 : 1;
        line += 1;
        lineStart = offset;
    }
    function skipBlanks() {
        while (offset < end) {
            const code = text.charCodeAt(offset);
            if (code === LF || code === CR)
                passLineEnd();
            else if (code === SPACE || code === TAB || code === 11 || code === 12 || code === 0x2028 || code === 0x2029) {
                offset += 1;
            }
            else if (code === SLASH && text.charCodeAt(offset + 1) === SLASH)
                skipLine();
            else if (code === SLASH && text.charCodeAt(offset + 1) === STAR)
                skipBlockComment();
            else
                return;
        }
    }
    function skipLine() {
        offset = findLineEnd();
    }
    function findLineEnd() {
        if (lineEnd < offset) {
            IN_LINE.lastIndex = offset;
            IN_LINE.test(text);
            lineEnd = IN_LINE.lastIndex;
        }
        return lineEnd;
    }
    function skipBlockComment() {
        const close = text.indexOf('*/', offset + 2);
        if (close < 0)
            throw fail('holds a comment that is not closed');
        passTo(close);
        offset = close + 2;
    }
    function passTo(to) {
        while (findLineEnd() < to) {
            offset = lineEnd;
            passLineEnd();
        }
        offset = to;
    }
    function readValue(depth) {
        if (depth > values/* MAX_DEPTH */.l)
            throw fail(`nests deeper than ${values/* MAX_DEPTH */.l} levels`);
        const code = text.charCodeAt(offset);
        if (code === OPEN_BRACE)
            return readDictionary(depth);
        if (code === OPEN_ROUND)
            return readArray(depth);
        if (code === LESS)
            return readData();
        return readText('a value');
    }
    function readDictionary(depth) {
        const at = here();
        offset += 1;
        return { kind: 'dictionary', value: readEntries(depth, at), at };
    }
    const source = {
        places: (0,read_text/* placesIn */.yN)(file, text),
        read(open) {
            standAt(open);
            return readDictionary(options.objects ?? 0);
        },
    };
    function standAt(to) {
        const { line: its, column } = source.places(to);
        offset = to;
        line = its;
        lineStart = to - column + 1;
        lineEnd = -1;
    }
    function passObjects(entries) {
        let behind = offset;
        for (;;) {
            openstep_objects/* OBJECT */.qv.lastIndex = behind;
            const [, key = '', between = '', isa = ''] = openstep_objects/* OBJECT */.qv.exec(text) ?? [];
            if (key === '' || entries.has(key))
                break;
            entries.set(key, new openstep_objects/* PassedObject */.Y(key, isa, behind, behind + key.length + between.length, source));
            openstep_objects/* BETWEEN */.j2.lastIndex = behind = openstep_objects/* OBJECT */.qv.lastIndex;
            if (openstep_objects/* BETWEEN */.j2.test(text))
                behind = openstep_objects/* BETWEEN */.j2.lastIndex;
        }
        if (behind > offset)
            standAt(behind);
    }
    function readEntries(depth, opened) {
        const entries = new Map();
        for (;;) {
            skipBlanks();
            if (depth + 1 === options.objects) {
                passObjects(entries);
                skipBlanks();
            }
            if (offset >= end) {
                if (opened)
                    throw fail(`is cut off inside the dictionary that begins in line ${opened.line}`);
                return entries;
            }
            if (opened && text.charCodeAt(offset) === CLOSE_BRACE) {
                offset += 1;
                return entries;
            }
            texts += 1;
            if (options.strings && texts > MOST_TEXTS)
                throw fail(`holds more than ${MOST_TEXTS} texts`);
            const { value: key, at: keyAt } = readText('a key');
            skipBlanks();
            const value = readAssigned(key, keyAt, depth);
            (0,values/* addEntry */.A)(entries, key, keyAt, value);
            skipBlanks();
            const code = text.charCodeAt(offset);
            if (code === SEMICOLON)
                offset += 1;
            else if (offset < end && code !== CLOSE_BRACE)
                throw fail(`lacks ";" after the value of ${show(key)}`);
        }
    }
    function readAssigned(key, keyAt, depth) {
        const code = text.charCodeAt(offset);
        if (code === SEMICOLON && options.strings)
            return { kind: 'string', value: key, at: keyAt };
        if (offset >= end)
            throw fail(`is cut off after ${show(key)}`);
        if (code !== EQUALS)
            throw fail(`lacks "=" after ${show(key)}`);
        offset += 1;
        skipBlanks();
        return readValue(depth + 1);
    }
    function readArray(depth) {
        const at = here();
        offset += 1;
        const value = [];
        for (;;) {
            skipBlanks();
            if (offset >= end)
                throw fail(`is cut off inside the list that begins in line ${at.line}`);
            if (text.charCodeAt(offset) === CLOSE_ROUND) {
                offset += 1;
                return { kind: 'array', value, at };
            }
            value.push(readValue(depth + 1));
            skipBlanks();
            const code = text.charCodeAt(offset);
            if (code === COMMA)
                offset += 1;
            else if (offset < end && code !== CLOSE_ROUND)
                throw fail('lacks "," or ")" in a list');
        }
    }
    function readData() {
        const at = here();
        const close = text.indexOf('>', offset);
        const hex = close < 0 ? '' : text.slice(offset + 1, close).replace(/\s+/g, '');
        if (close < 0 || hex.length % 2 !== 0 || !/^[0-9A-Fa-f]*$/.test(hex))
            throw fail('holds "<" that begins no hexadecimal data');
        passTo(close);
        offset = close + 1;
        return { kind: 'data', value: Buffer.from(hex, 'hex').toString('base64'), at };
    }
    function readText(what) {
        const code = text.charCodeAt(offset);
        const startLine = line;
        const column = offset - lineStart + 1;
        const value = code === QUOTE || code === APOSTROPHE ? readQuoted(code) : readBare(what);
        const at = { file, line: startLine, column, endLine: line, endColumn: offset - lineStart + 1 };
        return { kind: 'string', value, at };
    }
    function readQuoted(quote) {
        const start = here();
        offset += 1;
        let from = offset;
        let value = '';
        while (offset < end) {
            const code = text.charCodeAt(offset);
            if (code === quote) {
                value += text.slice(from, offset);
                offset += 1;
                return value;
            }
            if (code === BACKSLASH) {
                value += text.slice(from, offset) + readEscape();
                from = offset;
            }
            else if (code === LF || code === CR)
                passLineEnd();
            else
                offset += 1;
        }
        throw fail('holds a quoted text that is not closed', start);
    }
    function readEscape() {
        const { text: decoded, length } = decodeOpenStepEscape(text, offset);
        offset += 1;
        if (decoded === '\n' && isLineEnd(text.charCodeAt(offset)))
            passLineEnd();
        else
            offset += length - 1;
        return decoded;
    }
    function readBare(what) {
        const start = offset;
        while (offset < end) {
            const code = text.charCodeAt(offset);
            if (code === DOLLAR && text.charCodeAt(offset + 1) === OPEN_ROUND)
                passReference();
            else if (endsBare(code) || (code === SLASH && text.charCodeAt(offset + 1) === STAR))
                break;
            else
                offset += 1;
        }
        if (offset === start) {
            throw fail(offset >= end
                ? `is cut off where ${what} should stand`
                : `holds ${show(text.charAt(offset))} where ${what} should stand`);
        }
        return text.slice(start, offset);
    }
    function passReference() {
        let close = offset + 2;
        while (close < end && !/[\s()]/.test(text.charAt(close)))
            close += 1;
        offset = text.charCodeAt(close) === CLOSE_ROUND ? close + 1 : offset + 1;
    }
    skipBlanks();
    const braced = text.charCodeAt(offset) === OPEN_BRACE;
    const at = offset < end ? here() : { file, line: 1, column: 1 };
    const value = options.strings && !braced ? { kind: 'dictionary', value: readEntries(0, undefined), at } : readValue(0);
    skipBlanks();
    if (offset < end)
        throw fail(`holds ${show(text.charAt(offset))} after the end of the property list`);
    return value;
}
function show(text) {
    return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}


/***/ }),

/***/ "read/plist-xml.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readXmlPlist)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("saxes/saxes.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/text.js");
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/values.js");




const CONTAINERS = new Set(['plist', 'array', 'dict']);
const LEAVES = new Set(['key', 'string', 'integer', 'real', 'true', 'false', 'date', 'data']);
const MOST_VALUES = 200_000;
const PREPROCESSOR = /^[ \t]*#[ \t]*(?:if|ifdef|ifndef|elif|else|endif|include|import|define|undef|pragma)\b/m;
function readXmlPlist(text, file) {
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(file, text);
    const lead = text.length - text.trimStart().length;
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ position: false });
    const open = [];
    let leaf;
    let tagStart = 0;
    let mark = lead;
    let root;
    let ended = false;
    let count = 0;
    const position = () => Math.min(lead + parser.position, text.length);
    function refuse(reason, start, end) {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(reason, place(start, end));
    }
    function refuseDirective(between) {
        const directive = PREPROCESSOR.exec(between);
        if (directive)
            refuse('holds preprocessor lines', mark + directive.index + directive[0].search(/\S/));
    }
    function refuseBareAmpersand(start) {
        const bare = /&(?!#\d+;|#x[\da-f]+;|\w+;)/i.exec(text.slice(start, position()));
        if (bare)
            refuse('is not well-formed XML: a bare "&"', start + bare.index);
    }
    parser.on('error', ({ message }) => {
        if (!leaf)
            refuseDirective(text.slice(mark, text.indexOf('<', mark) + 1 || undefined));
        else
            refuseBareAmpersand(leaf.start);
        const what = message.replace(/\.$/, '');
        if (ended)
            refuse(`is cut off: ${what}`, text.length);
        const start = /clos(?:e|ing) tag/.test(what) ? text.lastIndexOf('<', position() - 1) : position() - 1;
        refuse(`is not well-formed XML: ${what}`, Math.max(start, 0));
    });
    parser.on('opentagstart', ({ name }) => {
        tagStart = text.lastIndexOf('<', position() - 1);
        if (leaf)
            refuse(`holds <${name}> inside <${leaf.name}>`, tagStart, position());
        count += 1;
        if (count > MOST_VALUES)
            refuse(`holds more than ${MOST_VALUES} values`, tagStart, position());
    });
    parser.on('opentag', ({ name }) => {
        mark = position();
        if (LEAVES.has(name)) {
            leaf = { name, start: tagStart, text: '' };
            return;
        }
        if (!CONTAINERS.has(name) || (name === 'plist' && open.length > 0)) {
            refuse(`holds <${name}>, which no property list has here`, tagStart, mark);
        }
        if (open.length >= _values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l)
            refuse(`nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l} levels`, tagStart, mark);
        open.push({ name, at: place(tagStart, mark), items: [], entries: new Map(), key: undefined });
    });
    parser.on('text', (piece) => {
        if (leaf) {
            leaf.text += piece;
            return;
        }
        if (piece.trim() === '')
            return;
        const raw = text.slice(mark, position());
        refuseDirective(raw);
        refuse('holds text outside any element', mark + raw.search(/\S/));
    });
    parser.on('cdata', (piece) => {
        if (leaf)
            leaf.text += piece;
        else
            refuse('holds text outside any element', mark);
        mark = position();
    });
    for (const event of ['comment', 'processinginstruction', 'doctype']) {
        parser.on(event, () => {
            mark = position();
        });
    }
    parser.on('closetag', () => {
        const end = position();
        mark = end;
        if (leaf) {
            const closed = leaf;
            leaf = undefined;
            if (closed.name === 'key')
                addKey(closed, end);
            else
                addValue(leafValue(closed, place(closed.start, end)), closed.start);
            return;
        }
        const container = open.pop();
        if (!container)
            return;
        const { name, at, items, entries, key } = container;
        const start = text.lastIndexOf('<', end - 1);
        if (key)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds the key "${key.name}" without a value`, key.at);
        if (name === 'dict')
            addValue({ kind: 'dictionary', value: entries, at }, start);
        else if (name === 'array')
            addValue({ kind: 'array', value: items, at }, start);
        else if (root === undefined)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds an empty <plist>', at);
    });
    function addKey({ text: name, start }, end) {
        const parent = open.at(-1);
        if (parent?.name !== 'dict')
            refuse('holds a <key> outside any <dict>', start, end);
        if (parent.key)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds the key "${parent.key.name}" without a value`, parent.key.at);
        parent.key = { name, at: place(start, end) };
    }
    function addValue(value, start) {
        const parent = open.at(-1);
        if (parent?.name === 'array') {
            parent.items.push(value);
        }
        else if (parent?.name === 'dict') {
            if (!parent.key)
                throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds a value without a key', value.at);
            (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .A)(parent.entries, parent.key.name, parent.key.at, value);
            parent.key = undefined;
        }
        else {
            if (root !== undefined)
                refuse('holds more than one value', start);
            root = value;
        }
    }
    parser.write(blankLooseComments(text).slice(lead));
    ended = true;
    parser.close();
    if (root === undefined)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no value', place(0));
    return root;
}
function leafValue({ name, text }, at) {
    const bare = text.trim();
    switch (name) {
        case 'string':
            return { kind: 'string', value: text, at };
        case 'integer':
            if (!/^[+-]?(?:0x[0-9a-f]+|\d+)$/i.test(bare))
                break;
            return {
                kind: 'number',
                value: bare.startsWith('-') ? -Number(bare.slice(1)) : Number(bare.replace('+', '')),
                at,
            };
        case 'real': {
            if (/^[+-]?nan$/i.test(bare))
                return { kind: 'number', value: Number.NaN, at };
            const infinity = /^([+-]?)inf(?:inity)?$/i.exec(bare);
            const value = infinity ? (infinity[1] === '-' ? -Infinity : Infinity) : bare === '' ? Number.NaN : Number(bare);
            if (Number.isNaN(value))
                break;
            return { kind: 'number', value, at };
        }
        case 'true':
        case 'false':
            if (bare !== '')
                break;
            return { kind: 'boolean', value: name === 'true', at };
        case 'date':
            return { kind: 'date', value: bare, at };
        case 'data':
            return { kind: 'data', value: text.replace(/\s+/g, ''), at };
    }
    throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds <${name}> with what is no such value`, at);
}
function blankLooseComments(text) {
    let result = '';
    let done = 0;
    let from = text.indexOf('<!');
    while (from >= 0) {
        const isComment = text.startsWith('<!--', from);
        if (!isComment && !text.startsWith('<![CDATA[', from)) {
            from = text.indexOf('<!', from + 2);
            continue;
        }
        const close = isComment ? text.indexOf('-->', from + 4) : text.indexOf(']]>', from);
        if (close < 0)
            break;
        const end = close + 3;
        if (isComment && text.slice(from + 4, close + 1).includes('--')) {
            result += text.slice(done, from) + text.slice(from, end).replace(/[^\r\n]/g, ' ');
            done = end;
        }
        from = text.indexOf('<!', end);
    }
    return result + text.slice(done);
}


/***/ }),

/***/ "read/values.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ addEntry),
/* harmony export */   l: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
const MAX_DEPTH = 200;
const MOST_SHADOWS = 8;
function addEntry(entries, key, keyAt, value) {
    const before = entries.get(key);
    entries.delete(key);
    entries.set(key, before
        ? { key, keyAt, value, shadows: [before, ...(before.shadows ?? []).slice(0, MOST_SHADOWS - 1)] }
        : { key, keyAt, value });
}


/***/ })

};
