export const id = "built-tar";
export const ids = ["built-tar"];
export const modules = {

/***/ "built/tar.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTar: () => (/* binding */ openTar)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:zlib\"");
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("built/container.js");
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("built/limits.js");




const BLOCK = 512;
const LARGEST_HEADER = 64 * 1024;
const HEADERS_AN_ENTRY = 3;
async function openTar(file, most = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ENTRIES */ .V0) {
    const listing = new _container_js__WEBPACK_IMPORTED_MODULE_3__/* .Listing */ .ll();
    let entries = 0;
    for await (const { path, kind } of walk(file, () => undefined, most)) {
        entries += 1;
        if (entries > most)
            throw tooMany(most);
        listing.add(path, kind, true);
    }
    return {
        paths: new Set(listing.files.keys()),
        refused: listing.refused,
        read: (paths, limit) => read(file, new Set([...paths].filter((path) => listing.files.has(path))), limit, most),
        close: () => undefined,
    };
}
function tooMany(most) {
    return new _container_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableArtifact */ .k7(`has more than ${most} entries`);
}
async function* read(file, wanted, most, mostEntries) {
    if (wanted.size === 0)
        return;
    const left = new Set(wanted);
    const plain = (path) => path.replace(/^(?:\.\/)+/, '');
    const limitOf = (path) => (left.has(plain(path)) ? most() : undefined);
    for await (const { path: given, kind, size, bytes } of walk(file, limitOf, mostEntries)) {
        const path = plain(given);
        if (kind !== 'file' || !left.delete(path))
            continue;
        yield bytes === undefined ? { path, fault: (0,_container_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(size, most()) ?? 'cannot be unpacked' } : { path, bytes };
        if (left.size === 0)
            return;
    }
}
async function* walk(file, limitOf, mostEntries) {
    const source = new Bytes(unpack(file));
    try {
        let long;
        for (let headers = 1;; headers += 1) {
            const header = await source.take(BLOCK);
            if (header === undefined || header.every((byte) => byte === 0))
                return;
            if (headers > HEADERS_AN_ENTRY * mostEntries)
                throw tooMany(mostEntries);
            const { name, size, type } = parseHeader(header);
            const padded = Math.ceil(size / BLOCK) * BLOCK;
            if (type === 'L' || type === 'x') {
                if (size > LARGEST_HEADER)
                    throw new _container_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableArtifact */ .k7('has an entry whose name takes more than 64 kB');
                const body = await source.need(padded);
                long = (type === 'L' ? textOf(body.subarray(0, size)) : pathOf(body.subarray(0, size))) ?? long;
                continue;
            }
            if (type === 'g' || type === 'K') {
                await source.skip(padded);
                continue;
            }
            const path = long ?? name;
            long = undefined;
            const kind = type === '5' || path.endsWith('/')
                ? 'folder'
                : type === '0' || type === '\0' || type === '7'
                    ? 'file'
                    : 'other';
            const limit = kind === 'file' ? limitOf(path) : undefined;
            if (limit === undefined || (0,_container_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(size, limit) !== undefined) {
                await source.skip(padded);
                yield { path, kind, size };
            }
            else {
                const body = await source.need(padded);
                yield { path, kind, size, bytes: body.subarray(0, size) };
            }
        }
    }
    finally {
        await source.close();
    }
}
function parseHeader(header) {
    const stored = Number.parseInt(textOf(header.subarray(148, 156)), 8);
    const sum = header.reduce((all, byte, index) => all + (index >= 148 && index < 156 ? 32 : byte), 0);
    if (stored !== sum)
        throw new _container_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableArtifact */ .k7('is no tar archive packed by gzip, or is damaged');
    const isBinary = ((header[124] ?? 0) & 0x80) !== 0;
    const size = isBinary
        ? Number(header.readBigUInt64BE(128))
        : Number.parseInt(textOf(header.subarray(124, 136)).trim() || '0', 8);
    if (!Number.isSafeInteger(size) || size < 0)
        throw new _container_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableArtifact */ .k7('has an entry of no known size');
    const prefix = header.toString('latin1', 257, 262) === 'ustar' ? textOf(header.subarray(345, 500)) : '';
    const name = textOf(header.subarray(0, 100));
    return { name: prefix === '' ? name : `${prefix}/${name}`, size, type: String.fromCharCode(header[156] ?? 0) };
}
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}
function pathOf(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const space = bytes.indexOf(0x20, at);
        const length = Number.parseInt(bytes.toString('latin1', at, space), 10);
        if (!(length > 0))
            return undefined;
        const [key, ...rest] = bytes.toString('utf8', space + 1, at + length - 1).split('=');
        if (key === 'path')
            return rest.join('=');
        at += length;
    }
    return undefined;
}
async function* unpack(file) {
    const packed = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size;
    const most = Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_UNPACKED */ .M3, Math.max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .FREE_OF_RATIO */ .nN, packed * _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_RATIO */ .uZ));
    const input = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 2 ** 20 });
    const output = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: 2 ** 20 });
    input.on('error', (error) => output.destroy(error));
    let length = 0;
    try {
        for await (const chunk of input.pipe(output)) {
            length += chunk.length;
            if (length > most)
                throw new _container_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableArtifact */ .k7(`unpacks to more than ${Math.round(most / 1e6)} MB`);
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof _container_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableArtifact */ .k7 || !(error instanceof Error && 'code' in error))
            throw error;
        throw new _container_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableArtifact */ .k7(`cannot be unpacked (${error.message})`);
    }
    finally {
        input.destroy();
        output.destroy();
    }
}
class Bytes {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    async #next() {
        const { value, done } = await this.#chunks.next();
        return done ? undefined : value;
    }
    async take(length) {
        const parts = [];
        let left = length;
        while (left > 0) {
            if (this.#rest.length === 0) {
                const next = await this.#next();
                if (next === undefined)
                    break;
                this.#rest = next;
            }
            const part = this.#rest.subarray(0, left);
            this.#rest = this.#rest.subarray(part.length);
            parts.push(part);
            left -= part.length;
        }
        if (left === length)
            return undefined;
        if (left > 0)
            throw new _container_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableArtifact */ .k7('is cut off');
        return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    }
    async need(length) {
        const bytes = await this.take(length);
        if (bytes === undefined && length > 0)
            throw new _container_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableArtifact */ .k7('is cut off');
        return bytes ?? Buffer.alloc(0);
    }
    async skip(length) {
        let left = length;
        while (left > 0) {
            if (this.#rest.length === 0) {
                const next = await this.#next();
                if (next === undefined)
                    throw new _container_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableArtifact */ .k7('is cut off');
                this.#rest = next;
            }
            const part = Math.min(left, this.#rest.length);
            this.#rest = this.#rest.subarray(part);
            left -= part;
        }
    }
    async close() {
        await this.#chunks.return?.();
    }
}


/***/ })

};
