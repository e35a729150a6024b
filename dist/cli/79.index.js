export const id = 79;
export const ids = [79];
export const modules = {

/***/ 757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ findConflict),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4170);
/**
 * From bytes to text, and from offsets in a text to places in a file. The reason of an {@link UnreadableFile} reads on
 * from the file's name: `is cut off`, `holds preprocessor lines`.
 */

/**
 * The text of a file, without its byte order mark. UTF-8 and UTF-16 in either byte order, marked or not; another
 * encoding only where an XML declaration names it and the bytes are not UTF-8.
 * Throws {@link UnreadableFile} for binary content, bytes that fit no encoding, and Git's merge-conflict markers.
 */
function decodeText(bytes, file) {
    const text = decode(bytes, file);
    const nul = text.indexOf('\0');
    if (nul >= 0)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is binary, not text', placesIn(file, text)(nul));
    const conflict = findConflict(text);
    if (conflict)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is in merge conflict', placesIn(file, text)(conflict.start, conflict.end));
    return text;
}
function decode(bytes, file) {
    const encoding = sniffEncoding(bytes);
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        const text = encoding === 'utf-8' ? decodeAsDeclared(bytes) : undefined;
        if (text !== undefined)
            return text;
        const valid = validPrefix(bytes, encoding);
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`is not ${encoding.toUpperCase()} text`, placesIn(file, valid)(valid.length));
    }
}
/** By byte order mark, else by where the zero bytes of the first two characters stand. */
function sniffEncoding([a, b, c, d]) {
    if (a === 0xff && b === 0xfe)
        return 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    if (a && b === 0 && (c || c === undefined) && !d)
        return 'utf-16le';
    if (a === 0 && b && !c && (d || d === undefined))
        return 'utf-16be';
    return 'utf-8';
}
/** Old property lists say `encoding="ISO-8859-1"` or `"macintosh"`, and CoreFoundation believes them. */
function decodeAsDeclared(bytes) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    const label = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
    if (label === undefined)
        return undefined;
    try {
        const decoder = new TextDecoder(label, { fatal: true });
        return decoder.encoding.startsWith('utf-') ? undefined : decoder.decode(bytes);
    }
    catch {
        return undefined; // a label nobody knows, or bytes that it does not explain either
    }
}
/** What can be decoded before the first byte that cannot: the decoder itself does not tell where it failed. */
function validPrefix(bytes, encoding) {
    const prefix = (length) => {
        try {
            return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
        }
        catch {
            return undefined;
        }
    };
    let good = 0;
    let bad = bytes.length + 1; // the whole may fail only for being cut inside a character
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (prefix(middle) === undefined)
            bad = middle;
        else
            good = middle;
    }
    return prefix(good) ?? '';
}
/** The line of the first `<<<<<<<` that is followed by lines of `=======` and `>>>>>>>`. */
function findConflict(text) {
    const ours = /^<{7}(?!<)[^\r\n]*/m.exec(text);
    if (!ours)
        return undefined;
    const between = /^={7}(?!=)/gm;
    between.lastIndex = ours.index;
    if (!between.test(text))
        return undefined;
    const theirs = /^>{7}(?!>)/gm;
    theirs.lastIndex = between.lastIndex;
    return theirs.test(text) ? { start: ours.index, end: ours.index + ours[0].length } : undefined;
}
/** Places of a file whose decoded text this is. `\n`, `\r\n` and a lone `\r` end a line. */
function placesIn(file, text) {
    let starts;
    function lineAndColumn(offset) {
        starts ??= findLineStarts(text);
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
    return (start, end) => {
        const from = lineAndColumn(start);
        if (end === undefined)
            return { file, ...from };
        const to = lineAndColumn(end);
        return { file, ...from, endLine: to.line, endColumn: to.column };
    };
}
function findLineStarts(text) {
    const starts = [0];
    for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g))
        starts.push(index + end.length);
    return starts;
}


/***/ }),

/***/ 79:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findUnityHints: () => (/* binding */ findUnityHints)
/* harmony export */ });
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(757);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4170);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2358);
/* harmony import */ var _way_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6109);
/**
 * Unity: the Xcode project is made by a build, and editor scripts change it then. Nothing of it can be evaluated, so
 * that only their places are said.
 */




const SETTINGS = 'ProjectSettings/ProjectVersion.txt';
const SAYS = /AddHealthKit|NSHealth\w{0,80}UsageDescription|com\.apple\.developer\.healthkit[\w.]*/g;
/** Scripts of the editor; elsewhere they stand under `#if UNITY_EDITOR`, and are called for what they do. */
const EDITOR_SCRIPT = /(?:^|\/)Assets\/(?:.*\/)?(?:Editor\/.*|[^/]*Post(?:Process|Build)[^/]*)\.cs$/;
const findUnityHints = (files) => {
    const roots = files.paths
        .filter((path) => path.endsWith(SETTINGS))
        .map((path) => path.slice(0, -SETTINGS.length - 1));
    if (roots.length === 0)
        return _way_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K;
    const scripts = files.paths.filter((path) => EDITOR_SCRIPT.test(path) && roots.some((root) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, root)));
    return { ..._way_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K, skipped: scripts.flatMap((path) => readScript(path, files)) };
};
function readScript(path, files) {
    try {
        const text = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(files.bytes(path), path);
        const places = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .yN)(path, text);
        const found = new Map([...text.matchAll(SAYS)].map((match) => [match[0], match.index]));
        return [...found].map(([what, index]) => ({
            at: places(index, index + what.length),
            reason: `Unity makes the Xcode project when it builds; this script sets ${what} in it, and is not evaluated`,
        }));
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
            throw error;
        return [];
    }
}


/***/ })

};
