export const id = "built-folder";
export const ids = ["built-folder"];
export const modules = {

/***/ "built/folder.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openFolder: () => (/* binding */ openFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("built/container.js");
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("built/limits.js");



function openFolder(root) {
    const listing = new _container_js__WEBPACK_IMPORTED_MODULE_1__/* .Listing */ .ll();
    const waiting = [''];
    let entries = 0;
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        for (const entry of listFolder(root, folder)) {
            entries += 1;
            if (entries > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ENTRIES */ .V0)
                throw new _container_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableArtifact */ .k7(`has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ENTRIES */ .V0} files`);
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory())
                waiting.push(path);
            else
                listing.add(path, entry.isFile() ? 'file' : 'other', true);
        }
    }
    return {
        paths: new Set(listing.files.keys()),
        refused: listing.refused,
        async *read(paths, most) {
            for (const path of new Set(paths))
                if (listing.files.has(path))
                    yield readPiece(root, path, most());
        },
        close: () => undefined,
    };
}
function listFolder(root, folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`${root}/${folder}`, { withFileTypes: true });
    }
    catch (error) {
        throw new _container_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableArtifact */ .k7(`has a folder that cannot be listed (${codeOf(error)})`);
    }
}
function readPiece(root, path, most) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${root}/${path}`, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        const fault = status.isFile() ? (0,_container_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(status.size, most) : 'is no plain file';
        if (fault !== undefined)
            return { path, fault };
        const bytes = Buffer.allocUnsafe(status.size);
        let length = 0;
        while (length < bytes.length) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return { path, bytes: bytes.subarray(0, length) };
    }
    catch (error) {
        return { path, fault: `cannot be read (${codeOf(error)})` };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function codeOf(error) {
    if (error instanceof Error && 'code' in error)
        return String(error.code);
    throw error;
}


/***/ })

};
