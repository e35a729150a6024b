export const id = "built-zip";
export const ids = ["built-zip"];
export const modules = {

/***/ "built/zip.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openZip: () => (/* binding */ openZip)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("yauzl/index.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("sentence.js");
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("built/container.js");
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("built/limits.js");




async function openZip(file) {
    const zip = await orUnreadable(() => (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .openPromise */ .sO)(file, { autoClose: false, decodeStrings: false, validateEntrySizes: false }));
    try {
        const listing = await list(zip);
        return {
            paths: new Set(listing.files.keys()),
            refused: listing.refused,
            read: (paths, most) => read(zip, listing, paths, most),
            close: () => zip.close(),
        };
    }
    catch (error) {
        zip.close();
        throw error;
    }
}
async function list(zip) {
    if (zip.entryCount > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_ENTRIES */ .V0)
        throw new _container_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableArtifact */ .k7(`has ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(zip.entryCount, 'entry')}; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_ENTRIES */ .V0} are looked at`);
    const listing = new _container_js__WEBPACK_IMPORTED_MODULE_2__/* .Listing */ .ll();
    await orUnreadable(async () => {
        for await (const entry of zip.eachEntry()) {
            const name = (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .getFileNameLowLevel */ .ax)(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
            listing.add(name, kindOf(entry, name), entry);
        }
    });
    return listing;
}
function kindOf({ externalFileAttributes }, name) {
    if (name.endsWith('/'))
        return 'folder';
    const type = (externalFileAttributes >>> 16) & 0o170000;
    return type === 0 || type === 0o100000 ? 'file' : 'other';
}
async function* read(zip, { files }, paths, most) {
    for (const path of new Set(paths)) {
        const entry = files.get(path);
        if (entry === undefined)
            continue;
        const fault = faultOf(entry, most());
        if (fault === undefined)
            yield await readEntry(zip, entry, path);
        else
            yield { path, fault };
    }
}
function faultOf(entry, most) {
    const { uncompressedSize: size, compressedSize: packed } = entry;
    if (entry.isEncrypted())
        return 'is encrypted';
    if (size > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .FREE_OF_RATIO */ .nN && size > packed * _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_RATIO */ .uZ)
        return `is said to unpack to ${Math.round(size / Math.max(1, packed))} times its size; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_RATIO */ .uZ} times is unpacked`;
    return (0,_container_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(size, most);
}
async function readEntry(zip, entry, path) {
    try {
        const bytes = await collect(await zip.openReadStreamPromise(entry), entry.uncompressedSize);
        return { path, bytes };
    }
    catch (error) {
        return { path, fault: `cannot be unpacked (${messageOf(error)})` };
    }
}
async function collect(stream, size) {
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    for await (const chunk of stream) {
        if (length + chunk.length > size)
            throw new Error('more bytes than it says');
        chunk.copy(bytes, length);
        length += chunk.length;
    }
    if (length < size)
        throw new Error('fewer bytes than it says');
    return bytes;
}
async function orUnreadable(work) {
    try {
        return await work();
    }
    catch (error) {
        throw new _container_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableArtifact */ .k7(`cannot be read as a zip archive (${messageOf(error)})`);
    }
}
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.startsWith('End of central directory'))
        return 'it is none, or a part of it is missing';
    return message.replace(/\.$/, '').slice(0, 200);
}


/***/ })

};
