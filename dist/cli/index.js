#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2400:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createFileSystemAdapter = exports.FILE_SYSTEM_ADAPTER = void 0;
const fs = __nccwpck_require__(9896);
exports.FILE_SYSTEM_ADAPTER = {
    lstat: fs.lstat,
    stat: fs.stat,
    lstatSync: fs.lstatSync,
    statSync: fs.statSync,
    readdir: fs.readdir,
    readdirSync: fs.readdirSync
};
function createFileSystemAdapter(fsMethods) {
    if (fsMethods === undefined) {
        return exports.FILE_SYSTEM_ADAPTER;
    }
    return Object.assign(Object.assign({}, exports.FILE_SYSTEM_ADAPTER), fsMethods);
}
exports.createFileSystemAdapter = createFileSystemAdapter;


/***/ }),

/***/ 2479:
/***/ (function(__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.IS_SUPPORT_READDIR_WITH_FILE_TYPES = void 0;
const NODE_PROCESS_VERSION_PARTS = process.versions.node.split('.');
if (NODE_PROCESS_VERSION_PARTS[0] === undefined || NODE_PROCESS_VERSION_PARTS[1] === undefined) {
    throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);
}
const MAJOR_VERSION = Number.parseInt(NODE_PROCESS_VERSION_PARTS[0], 10);
const MINOR_VERSION = Number.parseInt(NODE_PROCESS_VERSION_PARTS[1], 10);
const SUPPORTED_MAJOR_VERSION = 10;
const SUPPORTED_MINOR_VERSION = 10;
const IS_MATCHED_BY_MAJOR = MAJOR_VERSION > SUPPORTED_MAJOR_VERSION;
const IS_MATCHED_BY_MAJOR_AND_MINOR = MAJOR_VERSION === SUPPORTED_MAJOR_VERSION && MINOR_VERSION >= SUPPORTED_MINOR_VERSION;
/**
 * IS `true` for Node.js 10.10 and greater.
 */
exports.IS_SUPPORT_READDIR_WITH_FILE_TYPES = IS_MATCHED_BY_MAJOR || IS_MATCHED_BY_MAJOR_AND_MINOR;


/***/ }),

/***/ 7198:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Settings = exports.scandirSync = exports.scandir = void 0;
const async = __nccwpck_require__(7299);
const sync = __nccwpck_require__(7200);
const settings_1 = __nccwpck_require__(2501);
exports.Settings = settings_1.default;
function scandir(path, optionsOrSettingsOrCallback, callback) {
    if (typeof optionsOrSettingsOrCallback === 'function') {
        async.read(path, getSettings(), optionsOrSettingsOrCallback);
        return;
    }
    async.read(path, getSettings(optionsOrSettingsOrCallback), callback);
}
exports.scandir = scandir;
function scandirSync(path, optionsOrSettings) {
    const settings = getSettings(optionsOrSettings);
    return sync.read(path, settings);
}
exports.scandirSync = scandirSync;
function getSettings(settingsOrOptions = {}) {
    if (settingsOrOptions instanceof settings_1.default) {
        return settingsOrOptions;
    }
    return new settings_1.default(settingsOrOptions);
}


/***/ }),

/***/ 7299:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readdir = exports.readdirWithFileTypes = exports.read = void 0;
const fsStat = __nccwpck_require__(1470);
const rpl = __nccwpck_require__(2743);
const constants_1 = __nccwpck_require__(2479);
const utils = __nccwpck_require__(1144);
const common = __nccwpck_require__(770);
function read(directory, settings, callback) {
    if (!settings.stats && constants_1.IS_SUPPORT_READDIR_WITH_FILE_TYPES) {
        readdirWithFileTypes(directory, settings, callback);
        return;
    }
    readdir(directory, settings, callback);
}
exports.read = read;
function readdirWithFileTypes(directory, settings, callback) {
    settings.fs.readdir(directory, { withFileTypes: true }, (readdirError, dirents) => {
        if (readdirError !== null) {
            callFailureCallback(callback, readdirError);
            return;
        }
        const entries = dirents.map((dirent) => ({
            dirent,
            name: dirent.name,
            path: common.joinPathSegments(directory, dirent.name, settings.pathSegmentSeparator)
        }));
        if (!settings.followSymbolicLinks) {
            callSuccessCallback(callback, entries);
            return;
        }
        const tasks = entries.map((entry) => makeRplTaskEntry(entry, settings));
        rpl(tasks, (rplError, rplEntries) => {
            if (rplError !== null) {
                callFailureCallback(callback, rplError);
                return;
            }
            callSuccessCallback(callback, rplEntries);
        });
    });
}
exports.readdirWithFileTypes = readdirWithFileTypes;
function makeRplTaskEntry(entry, settings) {
    return (done) => {
        if (!entry.dirent.isSymbolicLink()) {
            done(null, entry);
            return;
        }
        settings.fs.stat(entry.path, (statError, stats) => {
            if (statError !== null) {
                if (settings.throwErrorOnBrokenSymbolicLink) {
                    done(statError);
                    return;
                }
                done(null, entry);
                return;
            }
            entry.dirent = utils.fs.createDirentFromStats(entry.name, stats);
            done(null, entry);
        });
    };
}
function readdir(directory, settings, callback) {
    settings.fs.readdir(directory, (readdirError, names) => {
        if (readdirError !== null) {
            callFailureCallback(callback, readdirError);
            return;
        }
        const tasks = names.map((name) => {
            const path = common.joinPathSegments(directory, name, settings.pathSegmentSeparator);
            return (done) => {
                fsStat.stat(path, settings.fsStatSettings, (error, stats) => {
                    if (error !== null) {
                        done(error);
                        return;
                    }
                    const entry = {
                        name,
                        path,
                        dirent: utils.fs.createDirentFromStats(name, stats)
                    };
                    if (settings.stats) {
                        entry.stats = stats;
                    }
                    done(null, entry);
                });
            };
        });
        rpl(tasks, (rplError, entries) => {
            if (rplError !== null) {
                callFailureCallback(callback, rplError);
                return;
            }
            callSuccessCallback(callback, entries);
        });
    });
}
exports.readdir = readdir;
function callFailureCallback(callback, error) {
    callback(error);
}
function callSuccessCallback(callback, result) {
    callback(null, result);
}


/***/ }),

/***/ 770:
/***/ (function(__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.joinPathSegments = void 0;
function joinPathSegments(a, b, separator) {
    /**
     * The correct handling of cases when the first segment is a root (`/`, `C:/`) or UNC path (`//?/C:/`).
     */
    if (a.endsWith(separator)) {
        return a + b;
    }
    return a + separator + b;
}
exports.joinPathSegments = joinPathSegments;


/***/ }),

/***/ 7200:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readdir = exports.readdirWithFileTypes = exports.read = void 0;
const fsStat = __nccwpck_require__(1470);
const constants_1 = __nccwpck_require__(2479);
const utils = __nccwpck_require__(1144);
const common = __nccwpck_require__(770);
function read(directory, settings) {
    if (!settings.stats && constants_1.IS_SUPPORT_READDIR_WITH_FILE_TYPES) {
        return readdirWithFileTypes(directory, settings);
    }
    return readdir(directory, settings);
}
exports.read = read;
function readdirWithFileTypes(directory, settings) {
    const dirents = settings.fs.readdirSync(directory, { withFileTypes: true });
    return dirents.map((dirent) => {
        const entry = {
            dirent,
            name: dirent.name,
            path: common.joinPathSegments(directory, dirent.name, settings.pathSegmentSeparator)
        };
        if (entry.dirent.isSymbolicLink() && settings.followSymbolicLinks) {
            try {
                const stats = settings.fs.statSync(entry.path);
                entry.dirent = utils.fs.createDirentFromStats(entry.name, stats);
            }
            catch (error) {
                if (settings.throwErrorOnBrokenSymbolicLink) {
                    throw error;
                }
            }
        }
        return entry;
    });
}
exports.readdirWithFileTypes = readdirWithFileTypes;
function readdir(directory, settings) {
    const names = settings.fs.readdirSync(directory);
    return names.map((name) => {
        const entryPath = common.joinPathSegments(directory, name, settings.pathSegmentSeparator);
        const stats = fsStat.statSync(entryPath, settings.fsStatSettings);
        const entry = {
            name,
            path: entryPath,
            dirent: utils.fs.createDirentFromStats(name, stats)
        };
        if (settings.stats) {
            entry.stats = stats;
        }
        return entry;
    });
}
exports.readdir = readdir;


/***/ }),

/***/ 2501:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const path = __nccwpck_require__(6928);
const fsStat = __nccwpck_require__(1470);
const fs = __nccwpck_require__(2400);
class Settings {
    constructor(_options = {}) {
        this._options = _options;
        this.followSymbolicLinks = this._getValue(this._options.followSymbolicLinks, false);
        this.fs = fs.createFileSystemAdapter(this._options.fs);
        this.pathSegmentSeparator = this._getValue(this._options.pathSegmentSeparator, path.sep);
        this.stats = this._getValue(this._options.stats, false);
        this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, true);
        this.fsStatSettings = new fsStat.Settings({
            followSymbolicLink: this.followSymbolicLinks,
            fs: this.fs,
            throwErrorOnBrokenSymbolicLink: this.throwErrorOnBrokenSymbolicLink
        });
    }
    _getValue(option, value) {
        return option !== null && option !== void 0 ? option : value;
    }
}
exports["default"] = Settings;


/***/ }),

/***/ 5497:
/***/ (function(__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createDirentFromStats = void 0;
class DirentFromStats {
    constructor(name, stats) {
        this.name = name;
        this.isBlockDevice = stats.isBlockDevice.bind(stats);
        this.isCharacterDevice = stats.isCharacterDevice.bind(stats);
        this.isDirectory = stats.isDirectory.bind(stats);
        this.isFIFO = stats.isFIFO.bind(stats);
        this.isFile = stats.isFile.bind(stats);
        this.isSocket = stats.isSocket.bind(stats);
        this.isSymbolicLink = stats.isSymbolicLink.bind(stats);
    }
}
function createDirentFromStats(name, stats) {
    return new DirentFromStats(name, stats);
}
exports.createDirentFromStats = createDirentFromStats;


/***/ }),

/***/ 1144:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fs = void 0;
const fs = __nccwpck_require__(5497);
exports.fs = fs;


/***/ }),

/***/ 4368:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createFileSystemAdapter = exports.FILE_SYSTEM_ADAPTER = void 0;
const fs = __nccwpck_require__(9896);
exports.FILE_SYSTEM_ADAPTER = {
    lstat: fs.lstat,
    stat: fs.stat,
    lstatSync: fs.lstatSync,
    statSync: fs.statSync
};
function createFileSystemAdapter(fsMethods) {
    if (fsMethods === undefined) {
        return exports.FILE_SYSTEM_ADAPTER;
    }
    return Object.assign(Object.assign({}, exports.FILE_SYSTEM_ADAPTER), fsMethods);
}
exports.createFileSystemAdapter = createFileSystemAdapter;


/***/ }),

/***/ 1470:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.statSync = exports.stat = exports.Settings = void 0;
const async = __nccwpck_require__(1539);
const sync = __nccwpck_require__(6544);
const settings_1 = __nccwpck_require__(4853);
exports.Settings = settings_1.default;
function stat(path, optionsOrSettingsOrCallback, callback) {
    if (typeof optionsOrSettingsOrCallback === 'function') {
        async.read(path, getSettings(), optionsOrSettingsOrCallback);
        return;
    }
    async.read(path, getSettings(optionsOrSettingsOrCallback), callback);
}
exports.stat = stat;
function statSync(path, optionsOrSettings) {
    const settings = getSettings(optionsOrSettings);
    return sync.read(path, settings);
}
exports.statSync = statSync;
function getSettings(settingsOrOptions = {}) {
    if (settingsOrOptions instanceof settings_1.default) {
        return settingsOrOptions;
    }
    return new settings_1.default(settingsOrOptions);
}


/***/ }),

/***/ 1539:
/***/ (function(__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.read = void 0;
function read(path, settings, callback) {
    settings.fs.lstat(path, (lstatError, lstat) => {
        if (lstatError !== null) {
            callFailureCallback(callback, lstatError);
            return;
        }
        if (!lstat.isSymbolicLink() || !settings.followSymbolicLink) {
            callSuccessCallback(callback, lstat);
            return;
        }
        settings.fs.stat(path, (statError, stat) => {
            if (statError !== null) {
                if (settings.throwErrorOnBrokenSymbolicLink) {
                    callFailureCallback(callback, statError);
                    return;
                }
                callSuccessCallback(callback, lstat);
                return;
            }
            if (settings.markSymbolicLink) {
                stat.isSymbolicLink = () => true;
            }
            callSuccessCallback(callback, stat);
        });
    });
}
exports.read = read;
function callFailureCallback(callback, error) {
    callback(error);
}
function callSuccessCallback(callback, result) {
    callback(null, result);
}


/***/ }),

/***/ 6544:
/***/ (function(__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.read = void 0;
function read(path, settings) {
    const lstat = settings.fs.lstatSync(path);
    if (!lstat.isSymbolicLink() || !settings.followSymbolicLink) {
        return lstat;
    }
    try {
        const stat = settings.fs.statSync(path);
        if (settings.markSymbolicLink) {
            stat.isSymbolicLink = () => true;
        }
        return stat;
    }
    catch (error) {
        if (!settings.throwErrorOnBrokenSymbolicLink) {
            return lstat;
        }
        throw error;
    }
}
exports.read = read;


/***/ }),

/***/ 4853:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const fs = __nccwpck_require__(4368);
class Settings {
    constructor(_options = {}) {
        this._options = _options;
        this.followSymbolicLink = this._getValue(this._options.followSymbolicLink, true);
        this.fs = fs.createFileSystemAdapter(this._options.fs);
        this.markSymbolicLink = this._getValue(this._options.markSymbolicLink, false);
        this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, true);
    }
    _getValue(option, value) {
        return option !== null && option !== void 0 ? option : value;
    }
}
exports["default"] = Settings;


/***/ }),

/***/ 9337:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Settings = exports.walkStream = exports.walkSync = exports.walk = void 0;
const async_1 = __nccwpck_require__(1936);
const stream_1 = __nccwpck_require__(8986);
const sync_1 = __nccwpck_require__(8769);
const settings_1 = __nccwpck_require__(244);
exports.Settings = settings_1.default;
function walk(directory, optionsOrSettingsOrCallback, callback) {
    if (typeof optionsOrSettingsOrCallback === 'function') {
        new async_1.default(directory, getSettings()).read(optionsOrSettingsOrCallback);
        return;
    }
    new async_1.default(directory, getSettings(optionsOrSettingsOrCallback)).read(callback);
}
exports.walk = walk;
function walkSync(directory, optionsOrSettings) {
    const settings = getSettings(optionsOrSettings);
    const provider = new sync_1.default(directory, settings);
    return provider.read();
}
exports.walkSync = walkSync;
function walkStream(directory, optionsOrSettings) {
    const settings = getSettings(optionsOrSettings);
    const provider = new stream_1.default(directory, settings);
    return provider.read();
}
exports.walkStream = walkStream;
function getSettings(settingsOrOptions = {}) {
    if (settingsOrOptions instanceof settings_1.default) {
        return settingsOrOptions;
    }
    return new settings_1.default(settingsOrOptions);
}


/***/ }),

/***/ 1936:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const async_1 = __nccwpck_require__(1906);
class AsyncProvider {
    constructor(_root, _settings) {
        this._root = _root;
        this._settings = _settings;
        this._reader = new async_1.default(this._root, this._settings);
        this._storage = [];
    }
    read(callback) {
        this._reader.onError((error) => {
            callFailureCallback(callback, error);
        });
        this._reader.onEntry((entry) => {
            this._storage.push(entry);
        });
        this._reader.onEnd(() => {
            callSuccessCallback(callback, this._storage);
        });
        this._reader.read();
    }
}
exports["default"] = AsyncProvider;
function callFailureCallback(callback, error) {
    callback(error);
}
function callSuccessCallback(callback, entries) {
    callback(null, entries);
}


/***/ }),

/***/ 8986:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const stream_1 = __nccwpck_require__(2203);
const async_1 = __nccwpck_require__(1906);
class StreamProvider {
    constructor(_root, _settings) {
        this._root = _root;
        this._settings = _settings;
        this._reader = new async_1.default(this._root, this._settings);
        this._stream = new stream_1.Readable({
            objectMode: true,
            read: () => { },
            destroy: () => {
                if (!this._reader.isDestroyed) {
                    this._reader.destroy();
                }
            }
        });
    }
    read() {
        this._reader.onError((error) => {
            this._stream.emit('error', error);
        });
        this._reader.onEntry((entry) => {
            this._stream.push(entry);
        });
        this._reader.onEnd(() => {
            this._stream.push(null);
        });
        this._reader.read();
        return this._stream;
    }
}
exports["default"] = StreamProvider;


/***/ }),

/***/ 8769:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const sync_1 = __nccwpck_require__(3431);
class SyncProvider {
    constructor(_root, _settings) {
        this._root = _root;
        this._settings = _settings;
        this._reader = new sync_1.default(this._root, this._settings);
    }
    read() {
        return this._reader.read();
    }
}
exports["default"] = SyncProvider;


/***/ }),

/***/ 1906:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const events_1 = __nccwpck_require__(4434);
const fsScandir = __nccwpck_require__(7198);
const fastq = __nccwpck_require__(3281);
const common = __nccwpck_require__(4449);
const reader_1 = __nccwpck_require__(5903);
class AsyncReader extends reader_1.default {
    constructor(_root, _settings) {
        super(_root, _settings);
        this._settings = _settings;
        this._scandir = fsScandir.scandir;
        this._emitter = new events_1.EventEmitter();
        this._queue = fastq(this._worker.bind(this), this._settings.concurrency);
        this._isFatalError = false;
        this._isDestroyed = false;
        this._queue.drain = () => {
            if (!this._isFatalError) {
                this._emitter.emit('end');
            }
        };
    }
    read() {
        this._isFatalError = false;
        this._isDestroyed = false;
        setImmediate(() => {
            this._pushToQueue(this._root, this._settings.basePath);
        });
        return this._emitter;
    }
    get isDestroyed() {
        return this._isDestroyed;
    }
    destroy() {
        if (this._isDestroyed) {
            throw new Error('The reader is already destroyed');
        }
        this._isDestroyed = true;
        this._queue.killAndDrain();
    }
    onEntry(callback) {
        this._emitter.on('entry', callback);
    }
    onError(callback) {
        this._emitter.once('error', callback);
    }
    onEnd(callback) {
        this._emitter.once('end', callback);
    }
    _pushToQueue(directory, base) {
        const queueItem = { directory, base };
        this._queue.push(queueItem, (error) => {
            if (error !== null) {
                this._handleError(error);
            }
        });
    }
    _worker(item, done) {
        this._scandir(item.directory, this._settings.fsScandirSettings, (error, entries) => {
            if (error !== null) {
                done(error, undefined);
                return;
            }
            for (const entry of entries) {
                this._handleEntry(entry, item.base);
            }
            done(null, undefined);
        });
    }
    _handleError(error) {
        if (this._isDestroyed || !common.isFatalError(this._settings, error)) {
            return;
        }
        this._isFatalError = true;
        this._isDestroyed = true;
        this._emitter.emit('error', error);
    }
    _handleEntry(entry, base) {
        if (this._isDestroyed || this._isFatalError) {
            return;
        }
        const fullpath = entry.path;
        if (base !== undefined) {
            entry.path = common.joinPathSegments(base, entry.name, this._settings.pathSegmentSeparator);
        }
        if (common.isAppliedFilter(this._settings.entryFilter, entry)) {
            this._emitEntry(entry);
        }
        if (entry.dirent.isDirectory() && common.isAppliedFilter(this._settings.deepFilter, entry)) {
            this._pushToQueue(fullpath, base === undefined ? undefined : entry.path);
        }
    }
    _emitEntry(entry) {
        this._emitter.emit('entry', entry);
    }
}
exports["default"] = AsyncReader;


/***/ }),

/***/ 4449:
/***/ (function(__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.joinPathSegments = exports.replacePathSegmentSeparator = exports.isAppliedFilter = exports.isFatalError = void 0;
function isFatalError(settings, error) {
    if (settings.errorFilter === null) {
        return true;
    }
    return !settings.errorFilter(error);
}
exports.isFatalError = isFatalError;
function isAppliedFilter(filter, value) {
    return filter === null || filter(value);
}
exports.isAppliedFilter = isAppliedFilter;
function replacePathSegmentSeparator(filepath, separator) {
    return filepath.split(/[/\\]/).join(separator);
}
exports.replacePathSegmentSeparator = replacePathSegmentSeparator;
function joinPathSegments(a, b, separator) {
    if (a === '') {
        return b;
    }
    /**
     * The correct handling of cases when the first segment is a root (`/`, `C:/`) or UNC path (`//?/C:/`).
     */
    if (a.endsWith(separator)) {
        return a + b;
    }
    return a + separator + b;
}
exports.joinPathSegments = joinPathSegments;


/***/ }),

/***/ 5903:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const common = __nccwpck_require__(4449);
class Reader {
    constructor(_root, _settings) {
        this._root = _root;
        this._settings = _settings;
        this._root = common.replacePathSegmentSeparator(_root, _settings.pathSegmentSeparator);
    }
}
exports["default"] = Reader;


/***/ }),

/***/ 3431:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const fsScandir = __nccwpck_require__(7198);
const common = __nccwpck_require__(4449);
const reader_1 = __nccwpck_require__(5903);
class SyncReader extends reader_1.default {
    constructor() {
        super(...arguments);
        this._scandir = fsScandir.scandirSync;
        this._storage = [];
        this._queue = new Set();
    }
    read() {
        this._pushToQueue(this._root, this._settings.basePath);
        this._handleQueue();
        return this._storage;
    }
    _pushToQueue(directory, base) {
        this._queue.add({ directory, base });
    }
    _handleQueue() {
        for (const item of this._queue.values()) {
            this._handleDirectory(item.directory, item.base);
        }
    }
    _handleDirectory(directory, base) {
        try {
            const entries = this._scandir(directory, this._settings.fsScandirSettings);
            for (const entry of entries) {
                this._handleEntry(entry, base);
            }
        }
        catch (error) {
            this._handleError(error);
        }
    }
    _handleError(error) {
        if (!common.isFatalError(this._settings, error)) {
            return;
        }
        throw error;
    }
    _handleEntry(entry, base) {
        const fullpath = entry.path;
        if (base !== undefined) {
            entry.path = common.joinPathSegments(base, entry.name, this._settings.pathSegmentSeparator);
        }
        if (common.isAppliedFilter(this._settings.entryFilter, entry)) {
            this._pushToStorage(entry);
        }
        if (entry.dirent.isDirectory() && common.isAppliedFilter(this._settings.deepFilter, entry)) {
            this._pushToQueue(fullpath, base === undefined ? undefined : entry.path);
        }
    }
    _pushToStorage(entry) {
        this._storage.push(entry);
    }
}
exports["default"] = SyncReader;


/***/ }),

/***/ 244:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const path = __nccwpck_require__(6928);
const fsScandir = __nccwpck_require__(7198);
class Settings {
    constructor(_options = {}) {
        this._options = _options;
        this.basePath = this._getValue(this._options.basePath, undefined);
        this.concurrency = this._getValue(this._options.concurrency, Number.POSITIVE_INFINITY);
        this.deepFilter = this._getValue(this._options.deepFilter, null);
        this.entryFilter = this._getValue(this._options.entryFilter, null);
        this.errorFilter = this._getValue(this._options.errorFilter, null);
        this.pathSegmentSeparator = this._getValue(this._options.pathSegmentSeparator, path.sep);
        this.fsScandirSettings = new fsScandir.Settings({
            followSymbolicLinks: this._options.followSymbolicLinks,
            fs: this._options.fs,
            pathSegmentSeparator: this._options.pathSegmentSeparator,
            stats: this._options.stats,
            throwErrorOnBrokenSymbolicLink: this._options.throwErrorOnBrokenSymbolicLink
        });
    }
    _getValue(option, value) {
        return option !== null && option !== void 0 ? option : value;
    }
}
exports["default"] = Settings;


/***/ }),

/***/ 748:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const stringify = __nccwpck_require__(3317);
const compile = __nccwpck_require__(1113);
const expand = __nccwpck_require__(5290);
const parse = __nccwpck_require__(507);

/**
 * Expand the given pattern or create a regex-compatible string.
 *
 * ```js
 * const braces = require('braces');
 * console.log(braces('{a,b,c}', { compile: true })); //=> ['(a|b|c)']
 * console.log(braces('{a,b,c}')); //=> ['a', 'b', 'c']
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {String}
 * @api public
 */

const braces = (input, options = {}) => {
  let output = [];

  if (Array.isArray(input)) {
    for (const pattern of input) {
      const result = braces.create(pattern, options);
      if (Array.isArray(result)) {
        output.push(...result);
      } else {
        output.push(result);
      }
    }
  } else {
    output = [].concat(braces.create(input, options));
  }

  if (options && options.expand === true && options.nodupes === true) {
    output = [...new Set(output)];
  }
  return output;
};

/**
 * Parse the given `str` with the given `options`.
 *
 * ```js
 * // braces.parse(pattern, [, options]);
 * const ast = braces.parse('a/{b,c}/d');
 * console.log(ast);
 * ```
 * @param {String} pattern Brace pattern to parse
 * @param {Object} options
 * @return {Object} Returns an AST
 * @api public
 */

braces.parse = (input, options = {}) => parse(input, options);

/**
 * Creates a braces string from an AST, or an AST node.
 *
 * ```js
 * const braces = require('braces');
 * let ast = braces.parse('foo/{a,b}/bar');
 * console.log(stringify(ast.nodes[2])); //=> '{a,b}'
 * ```
 * @param {String} `input` Brace pattern or AST.
 * @param {Object} `options`
 * @return {Array} Returns an array of expanded values.
 * @api public
 */

braces.stringify = (input, options = {}) => {
  if (typeof input === 'string') {
    return stringify(braces.parse(input, options), options);
  }
  return stringify(input, options);
};

/**
 * Compiles a brace pattern into a regex-compatible, optimized string.
 * This method is called by the main [braces](#braces) function by default.
 *
 * ```js
 * const braces = require('braces');
 * console.log(braces.compile('a/{b,c}/d'));
 * //=> ['a/(b|c)/d']
 * ```
 * @param {String} `input` Brace pattern or AST.
 * @param {Object} `options`
 * @return {Array} Returns an array of expanded values.
 * @api public
 */

braces.compile = (input, options = {}) => {
  if (typeof input === 'string') {
    input = braces.parse(input, options);
  }
  return compile(input, options);
};

/**
 * Expands a brace pattern into an array. This method is called by the
 * main [braces](#braces) function when `options.expand` is true. Before
 * using this method it's recommended that you read the [performance notes](#performance))
 * and advantages of using [.compile](#compile) instead.
 *
 * ```js
 * const braces = require('braces');
 * console.log(braces.expand('a/{b,c}/d'));
 * //=> ['a/b/d', 'a/c/d'];
 * ```
 * @param {String} `pattern` Brace pattern
 * @param {Object} `options`
 * @return {Array} Returns an array of expanded values.
 * @api public
 */

braces.expand = (input, options = {}) => {
  if (typeof input === 'string') {
    input = braces.parse(input, options);
  }

  let result = expand(input, options);

  // filter out empty strings if specified
  if (options.noempty === true) {
    result = result.filter(Boolean);
  }

  // filter out duplicates if specified
  if (options.nodupes === true) {
    result = [...new Set(result)];
  }

  return result;
};

/**
 * Processes a brace pattern and returns either an expanded array
 * (if `options.expand` is true), a highly optimized regex-compatible string.
 * This method is called by the main [braces](#braces) function.
 *
 * ```js
 * const braces = require('braces');
 * console.log(braces.create('user-{200..300}/project-{a,b,c}-{1..10}'))
 * //=> 'user-(20[0-9]|2[1-9][0-9]|300)/project-(a|b|c)-([1-9]|10)'
 * ```
 * @param {String} `pattern` Brace pattern
 * @param {Object} `options`
 * @return {Array} Returns an array of expanded values.
 * @api public
 */

braces.create = (input, options = {}) => {
  if (input === '' || input.length < 3) {
    return [input];
  }

  return options.expand !== true
    ? braces.compile(input, options)
    : braces.expand(input, options);
};

/**
 * Expose "braces"
 */

module.exports = braces;


/***/ }),

/***/ 1113:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const fill = __nccwpck_require__(877);
const utils = __nccwpck_require__(2257);

const compile = (ast, options = {}) => {
  const walk = (node, parent = {}) => {
    const invalidBlock = utils.isInvalidBrace(parent);
    const invalidNode = node.invalid === true && options.escapeInvalid === true;
    const invalid = invalidBlock === true || invalidNode === true;
    const prefix = options.escapeInvalid === true ? '\\' : '';
    let output = '';

    if (node.isOpen === true) {
      return prefix + node.value;
    }

    if (node.isClose === true) {
      console.log('node.isClose', prefix, node.value);
      return prefix + node.value;
    }

    if (node.type === 'open') {
      return invalid ? prefix + node.value : '(';
    }

    if (node.type === 'close') {
      return invalid ? prefix + node.value : ')';
    }

    if (node.type === 'comma') {
      return node.prev.type === 'comma' ? '' : invalid ? node.value : '|';
    }

    if (node.value) {
      return node.value;
    }

    if (node.nodes && node.ranges > 0) {
      const args = utils.reduce(node.nodes);
      const range = fill(...args, { ...options, wrap: false, toRegex: true, strictZeros: true });

      if (range.length !== 0) {
        return args.length > 1 && range.length > 1 ? `(${range})` : range;
      }
    }

    if (node.nodes) {
      for (const child of node.nodes) {
        output += walk(child, node);
      }
    }

    return output;
  };

  return walk(ast);
};

module.exports = compile;


/***/ }),

/***/ 2477:
/***/ (function(module) {



module.exports = {
  MAX_LENGTH: 10000,

  // Digits
  CHAR_0: '0', /* 0 */
  CHAR_9: '9', /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 'A', /* A */
  CHAR_LOWERCASE_A: 'a', /* a */
  CHAR_UPPERCASE_Z: 'Z', /* Z */
  CHAR_LOWERCASE_Z: 'z', /* z */

  CHAR_LEFT_PARENTHESES: '(', /* ( */
  CHAR_RIGHT_PARENTHESES: ')', /* ) */

  CHAR_ASTERISK: '*', /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: '&', /* & */
  CHAR_AT: '@', /* @ */
  CHAR_BACKSLASH: '\\', /* \ */
  CHAR_BACKTICK: '`', /* ` */
  CHAR_CARRIAGE_RETURN: '\r', /* \r */
  CHAR_CIRCUMFLEX_ACCENT: '^', /* ^ */
  CHAR_COLON: ':', /* : */
  CHAR_COMMA: ',', /* , */
  CHAR_DOLLAR: '$', /* . */
  CHAR_DOT: '.', /* . */
  CHAR_DOUBLE_QUOTE: '"', /* " */
  CHAR_EQUAL: '=', /* = */
  CHAR_EXCLAMATION_MARK: '!', /* ! */
  CHAR_FORM_FEED: '\f', /* \f */
  CHAR_FORWARD_SLASH: '/', /* / */
  CHAR_HASH: '#', /* # */
  CHAR_HYPHEN_MINUS: '-', /* - */
  CHAR_LEFT_ANGLE_BRACKET: '<', /* < */
  CHAR_LEFT_CURLY_BRACE: '{', /* { */
  CHAR_LEFT_SQUARE_BRACKET: '[', /* [ */
  CHAR_LINE_FEED: '\n', /* \n */
  CHAR_NO_BREAK_SPACE: '\u00A0', /* \u00A0 */
  CHAR_PERCENT: '%', /* % */
  CHAR_PLUS: '+', /* + */
  CHAR_QUESTION_MARK: '?', /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: '>', /* > */
  CHAR_RIGHT_CURLY_BRACE: '}', /* } */
  CHAR_RIGHT_SQUARE_BRACKET: ']', /* ] */
  CHAR_SEMICOLON: ';', /* ; */
  CHAR_SINGLE_QUOTE: '\'', /* ' */
  CHAR_SPACE: ' ', /*   */
  CHAR_TAB: '\t', /* \t */
  CHAR_UNDERSCORE: '_', /* _ */
  CHAR_VERTICAL_LINE: '|', /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: '\uFEFF' /* \uFEFF */
};


/***/ }),

/***/ 5290:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const fill = __nccwpck_require__(877);
const stringify = __nccwpck_require__(3317);
const utils = __nccwpck_require__(2257);

const append = (queue = '', stash = '', enclose = false) => {
  const result = [];

  queue = [].concat(queue);
  stash = [].concat(stash);

  if (!stash.length) return queue;
  if (!queue.length) {
    return enclose ? utils.flatten(stash).map(ele => `{${ele}}`) : stash;
  }

  for (const item of queue) {
    if (Array.isArray(item)) {
      for (const value of item) {
        result.push(append(value, stash, enclose));
      }
    } else {
      for (let ele of stash) {
        if (enclose === true && typeof ele === 'string') ele = `{${ele}}`;
        result.push(Array.isArray(ele) ? append(item, ele, enclose) : item + ele);
      }
    }
  }
  return utils.flatten(result);
};

const expand = (ast, options = {}) => {
  const rangeLimit = options.rangeLimit === undefined ? 1000 : options.rangeLimit;

  const walk = (node, parent = {}) => {
    node.queue = [];

    let p = parent;
    let q = parent.queue;

    while (p.type !== 'brace' && p.type !== 'root' && p.parent) {
      p = p.parent;
      q = p.queue;
    }

    if (node.invalid || node.dollar) {
      q.push(append(q.pop(), stringify(node, options)));
      return;
    }

    if (node.type === 'brace' && node.invalid !== true && node.nodes.length === 2) {
      q.push(append(q.pop(), ['{}']));
      return;
    }

    if (node.nodes && node.ranges > 0) {
      const args = utils.reduce(node.nodes);

      if (utils.exceedsLimit(...args, options.step, rangeLimit)) {
        throw new RangeError('expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.');
      }

      let range = fill(...args, options);
      if (range.length === 0) {
        range = stringify(node, options);
      }

      q.push(append(q.pop(), range));
      node.nodes = [];
      return;
    }

    const enclose = utils.encloseBrace(node);
    let queue = node.queue;
    let block = node;

    while (block.type !== 'brace' && block.type !== 'root' && block.parent) {
      block = block.parent;
      queue = block.queue;
    }

    for (let i = 0; i < node.nodes.length; i++) {
      const child = node.nodes[i];

      if (child.type === 'comma' && node.type === 'brace') {
        if (i === 1) queue.push('');
        queue.push('');
        continue;
      }

      if (child.type === 'close') {
        q.push(append(q.pop(), queue, enclose));
        continue;
      }

      if (child.value && child.type !== 'open') {
        queue.push(append(queue.pop(), child.value));
        continue;
      }

      if (child.nodes) {
        walk(child, node);
      }
    }

    return queue;
  };

  return utils.flatten(walk(ast));
};

module.exports = expand;


/***/ }),

/***/ 507:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const stringify = __nccwpck_require__(3317);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  CHAR_BACKSLASH, /* \ */
  CHAR_BACKTICK, /* ` */
  CHAR_COMMA, /* , */
  CHAR_DOT, /* . */
  CHAR_LEFT_PARENTHESES, /* ( */
  CHAR_RIGHT_PARENTHESES, /* ) */
  CHAR_LEFT_CURLY_BRACE, /* { */
  CHAR_RIGHT_CURLY_BRACE, /* } */
  CHAR_LEFT_SQUARE_BRACKET, /* [ */
  CHAR_RIGHT_SQUARE_BRACKET, /* ] */
  CHAR_DOUBLE_QUOTE, /* " */
  CHAR_SINGLE_QUOTE, /* ' */
  CHAR_NO_BREAK_SPACE,
  CHAR_ZERO_WIDTH_NOBREAK_SPACE
} = __nccwpck_require__(2477);

/**
 * parse
 */

const parse = (input, options = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  const opts = options || {};
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  if (input.length > max) {
    throw new SyntaxError(`Input length (${input.length}), exceeds max characters (${max})`);
  }

  const ast = { type: 'root', input, nodes: [] };
  const stack = [ast];
  let block = ast;
  let prev = ast;
  let brackets = 0;
  const length = input.length;
  let index = 0;
  let depth = 0;
  let value;

  /**
   * Helpers
   */

  const advance = () => input[index++];
  const push = node => {
    if (node.type === 'text' && prev.type === 'dot') {
      prev.type = 'text';
    }

    if (prev && prev.type === 'text' && node.type === 'text') {
      prev.value += node.value;
      return;
    }

    block.nodes.push(node);
    node.parent = block;
    node.prev = prev;
    prev = node;
    return node;
  };

  push({ type: 'bos' });

  while (index < length) {
    block = stack[stack.length - 1];
    value = advance();

    /**
     * Invalid chars
     */

    if (value === CHAR_ZERO_WIDTH_NOBREAK_SPACE || value === CHAR_NO_BREAK_SPACE) {
      continue;
    }

    /**
     * Escaped chars
     */

    if (value === CHAR_BACKSLASH) {
      push({ type: 'text', value: (options.keepEscaping ? value : '') + advance() });
      continue;
    }

    /**
     * Right square bracket (literal): ']'
     */

    if (value === CHAR_RIGHT_SQUARE_BRACKET) {
      push({ type: 'text', value: '\\' + value });
      continue;
    }

    /**
     * Left square bracket: '['
     */

    if (value === CHAR_LEFT_SQUARE_BRACKET) {
      brackets++;

      let next;

      while (index < length && (next = advance())) {
        value += next;

        if (next === CHAR_LEFT_SQUARE_BRACKET) {
          brackets++;
          continue;
        }

        if (next === CHAR_BACKSLASH) {
          value += advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          brackets--;

          if (brackets === 0) {
            break;
          }
        }
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Parentheses
     */

    if (value === CHAR_LEFT_PARENTHESES) {
      block = push({ type: 'paren', nodes: [] });
      stack.push(block);
      push({ type: 'text', value });
      continue;
    }

    if (value === CHAR_RIGHT_PARENTHESES) {
      if (block.type !== 'paren') {
        push({ type: 'text', value });
        continue;
      }
      block = stack.pop();
      push({ type: 'text', value });
      block = stack[stack.length - 1];
      continue;
    }

    /**
     * Quotes: '|"|`
     */

    if (value === CHAR_DOUBLE_QUOTE || value === CHAR_SINGLE_QUOTE || value === CHAR_BACKTICK) {
      const open = value;
      let next;

      if (options.keepQuotes !== true) {
        value = '';
      }

      while (index < length && (next = advance())) {
        if (next === CHAR_BACKSLASH) {
          value += next + advance();
          continue;
        }

        if (next === open) {
          if (options.keepQuotes === true) value += next;
          break;
        }

        value += next;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Left curly brace: '{'
     */

    if (value === CHAR_LEFT_CURLY_BRACE) {
      depth++;

      const dollar = prev.value && prev.value.slice(-1) === '$' || block.dollar === true;
      const brace = {
        type: 'brace',
        open: true,
        close: false,
        dollar,
        depth,
        commas: 0,
        ranges: 0,
        nodes: []
      };

      block = push(brace);
      stack.push(block);
      push({ type: 'open', value });
      continue;
    }

    /**
     * Right curly brace: '}'
     */

    if (value === CHAR_RIGHT_CURLY_BRACE) {
      if (block.type !== 'brace') {
        push({ type: 'text', value });
        continue;
      }

      const type = 'close';
      block = stack.pop();
      block.close = true;

      push({ type, value });
      depth--;

      block = stack[stack.length - 1];
      continue;
    }

    /**
     * Comma: ','
     */

    if (value === CHAR_COMMA && depth > 0) {
      if (block.ranges > 0) {
        block.ranges = 0;
        const open = block.nodes.shift();
        block.nodes = [open, { type: 'text', value: stringify(block) }];
      }

      push({ type: 'comma', value });
      block.commas++;
      continue;
    }

    /**
     * Dot: '.'
     */

    if (value === CHAR_DOT && depth > 0 && block.commas === 0) {
      const siblings = block.nodes;

      if (depth === 0 || siblings.length === 0) {
        push({ type: 'text', value });
        continue;
      }

      if (prev.type === 'dot') {
        block.range = [];
        prev.value += value;
        prev.type = 'range';

        if (block.nodes.length !== 3 && block.nodes.length !== 5) {
          block.invalid = true;
          block.ranges = 0;
          prev.type = 'text';
          continue;
        }

        block.ranges++;
        block.args = [];
        continue;
      }

      if (prev.type === 'range') {
        siblings.pop();

        const before = siblings[siblings.length - 1];
        before.value += prev.value + value;
        prev = before;
        block.ranges--;
        continue;
      }

      push({ type: 'dot', value });
      continue;
    }

    /**
     * Text
     */

    push({ type: 'text', value });
  }

  // Mark imbalanced braces and brackets as invalid
  do {
    block = stack.pop();

    if (block.type !== 'root') {
      block.nodes.forEach(node => {
        if (!node.nodes) {
          if (node.type === 'open') node.isOpen = true;
          if (node.type === 'close') node.isClose = true;
          if (!node.nodes) node.type = 'text';
          node.invalid = true;
        }
      });

      // get the location of the block on parent.nodes (block's siblings)
      const parent = stack[stack.length - 1];
      const index = parent.nodes.indexOf(block);
      // replace the (invalid) block with it's nodes
      parent.nodes.splice(index, 1, ...block.nodes);
    }
  } while (stack.length > 0);

  push({ type: 'eos' });
  return ast;
};

module.exports = parse;


/***/ }),

/***/ 3317:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const utils = __nccwpck_require__(2257);

module.exports = (ast, options = {}) => {
  const stringify = (node, parent = {}) => {
    const invalidBlock = options.escapeInvalid && utils.isInvalidBrace(parent);
    const invalidNode = node.invalid === true && options.escapeInvalid === true;
    let output = '';

    if (node.value) {
      if ((invalidBlock || invalidNode) && utils.isOpenOrClose(node)) {
        return '\\' + node.value;
      }
      return node.value;
    }

    if (node.value) {
      return node.value;
    }

    if (node.nodes) {
      for (const child of node.nodes) {
        output += stringify(child);
      }
    }
    return output;
  };

  return stringify(ast);
};



/***/ }),

/***/ 2257:
/***/ (function(__unused_webpack_module, exports) {



exports.isInteger = num => {
  if (typeof num === 'number') {
    return Number.isInteger(num);
  }
  if (typeof num === 'string' && num.trim() !== '') {
    return Number.isInteger(Number(num));
  }
  return false;
};

/**
 * Find a node of the given type
 */

exports.find = (node, type) => node.nodes.find(node => node.type === type);

/**
 * Find a node of the given type
 */

exports.exceedsLimit = (min, max, step = 1, limit) => {
  if (limit === false) return false;
  if (!exports.isInteger(min) || !exports.isInteger(max)) return false;
  return ((Number(max) - Number(min)) / Number(step)) >= limit;
};

/**
 * Escape the given node with '\\' before node.value
 */

exports.escapeNode = (block, n = 0, type) => {
  const node = block.nodes[n];
  if (!node) return;

  if ((type && node.type === type) || node.type === 'open' || node.type === 'close') {
    if (node.escaped !== true) {
      node.value = '\\' + node.value;
      node.escaped = true;
    }
  }
};

/**
 * Returns true if the given brace node should be enclosed in literal braces
 */

exports.encloseBrace = node => {
  if (node.type !== 'brace') return false;
  if ((node.commas >> 0 + node.ranges >> 0) === 0) {
    node.invalid = true;
    return true;
  }
  return false;
};

/**
 * Returns true if a brace node is invalid.
 */

exports.isInvalidBrace = block => {
  if (block.type !== 'brace') return false;
  if (block.invalid === true || block.dollar) return true;
  if ((block.commas >> 0 + block.ranges >> 0) === 0) {
    block.invalid = true;
    return true;
  }
  if (block.open !== true || block.close !== true) {
    block.invalid = true;
    return true;
  }
  return false;
};

/**
 * Returns true if a node is an open or close node
 */

exports.isOpenOrClose = node => {
  if (node.type === 'open' || node.type === 'close') {
    return true;
  }
  return node.open === true || node.close === true;
};

/**
 * Reduce an array of text nodes.
 */

exports.reduce = nodes => nodes.reduce((acc, node) => {
  if (node.type === 'text') acc.push(node.value);
  if (node.type === 'range') node.type = 'text';
  return acc;
}, []);

/**
 * Flatten an array
 */

exports.flatten = (...args) => {
  const result = [];

  const flat = arr => {
    for (let i = 0; i < arr.length; i++) {
      const ele = arr[i];

      if (Array.isArray(ele)) {
        flat(ele);
        continue;
      }

      if (ele !== undefined) {
        result.push(ele);
      }
    }
    return result;
  };

  flat(args);
  return result;
};


/***/ }),

/***/ 5648:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {


const taskManager = __nccwpck_require__(6599);
const async_1 = __nccwpck_require__(645);
const stream_1 = __nccwpck_require__(1969);
const sync_1 = __nccwpck_require__(5894);
const settings_1 = __nccwpck_require__(879);
const utils = __nccwpck_require__(6002);
async function FastGlob(source, options) {
    assertPatternsInput(source);
    const works = getWorks(source, async_1.default, options);
    const result = await Promise.all(works);
    return utils.array.flatten(result);
}
// https://github.com/typescript-eslint/typescript-eslint/issues/60
// eslint-disable-next-line no-redeclare
(function (FastGlob) {
    FastGlob.glob = FastGlob;
    FastGlob.globSync = sync;
    FastGlob.globStream = stream;
    FastGlob.async = FastGlob;
    function sync(source, options) {
        assertPatternsInput(source);
        const works = getWorks(source, sync_1.default, options);
        return utils.array.flatten(works);
    }
    FastGlob.sync = sync;
    function stream(source, options) {
        assertPatternsInput(source);
        const works = getWorks(source, stream_1.default, options);
        /**
         * The stream returned by the provider cannot work with an asynchronous iterator.
         * To support asynchronous iterators, regardless of the number of tasks, we always multiplex streams.
         * This affects performance (+25%). I don't see best solution right now.
         */
        return utils.stream.merge(works);
    }
    FastGlob.stream = stream;
    function generateTasks(source, options) {
        assertPatternsInput(source);
        const patterns = [].concat(source);
        const settings = new settings_1.default(options);
        return taskManager.generate(patterns, settings);
    }
    FastGlob.generateTasks = generateTasks;
    function isDynamicPattern(source, options) {
        assertPatternsInput(source);
        const settings = new settings_1.default(options);
        return utils.pattern.isDynamicPattern(source, settings);
    }
    FastGlob.isDynamicPattern = isDynamicPattern;
    function escapePath(source) {
        assertPatternsInput(source);
        return utils.path.escape(source);
    }
    FastGlob.escapePath = escapePath;
    function convertPathToPattern(source) {
        assertPatternsInput(source);
        return utils.path.convertPathToPattern(source);
    }
    FastGlob.convertPathToPattern = convertPathToPattern;
    let posix;
    (function (posix) {
        function escapePath(source) {
            assertPatternsInput(source);
            return utils.path.escapePosixPath(source);
        }
        posix.escapePath = escapePath;
        function convertPathToPattern(source) {
            assertPatternsInput(source);
            return utils.path.convertPosixPathToPattern(source);
        }
        posix.convertPathToPattern = convertPathToPattern;
    })(posix = FastGlob.posix || (FastGlob.posix = {}));
    let win32;
    (function (win32) {
        function escapePath(source) {
            assertPatternsInput(source);
            return utils.path.escapeWindowsPath(source);
        }
        win32.escapePath = escapePath;
        function convertPathToPattern(source) {
            assertPatternsInput(source);
            return utils.path.convertWindowsPathToPattern(source);
        }
        win32.convertPathToPattern = convertPathToPattern;
    })(win32 = FastGlob.win32 || (FastGlob.win32 = {}));
})(FastGlob || (FastGlob = {}));
function getWorks(source, _Provider, options) {
    const patterns = [].concat(source);
    const settings = new settings_1.default(options);
    const tasks = taskManager.generate(patterns, settings);
    const provider = new _Provider(settings);
    return tasks.map(provider.read, provider);
}
function assertPatternsInput(input) {
    const source = [].concat(input);
    const isValidSource = source.every((item) => utils.string.isString(item) && !utils.string.isEmpty(item));
    if (!isValidSource) {
        throw new TypeError('Patterns must be a string (non empty) or an array of strings');
    }
}
module.exports = FastGlob;


/***/ }),

/***/ 6599:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convertPatternGroupToTask = exports.convertPatternGroupsToTasks = exports.groupPatternsByBaseDirectory = exports.getNegativePatternsAsPositive = exports.getPositivePatterns = exports.convertPatternsToTasks = exports.generate = void 0;
const utils = __nccwpck_require__(6002);
function generate(input, settings) {
    const patterns = processPatterns(input, settings);
    const ignore = processPatterns(settings.ignore, settings);
    const positivePatterns = getPositivePatterns(patterns);
    const negativePatterns = getNegativePatternsAsPositive(patterns, ignore);
    const staticPatterns = positivePatterns.filter((pattern) => utils.pattern.isStaticPattern(pattern, settings));
    const dynamicPatterns = positivePatterns.filter((pattern) => utils.pattern.isDynamicPattern(pattern, settings));
    const staticTasks = convertPatternsToTasks(staticPatterns, negativePatterns, /* dynamic */ false);
    const dynamicTasks = convertPatternsToTasks(dynamicPatterns, negativePatterns, /* dynamic */ true);
    return staticTasks.concat(dynamicTasks);
}
exports.generate = generate;
function processPatterns(input, settings) {
    let patterns = input;
    /**
     * The original pattern like `{,*,**,a/*}` can lead to problems checking the depth when matching entry
     * and some problems with the micromatch package (see fast-glob issues: #365, #394).
     *
     * To solve this problem, we expand all patterns containing brace expansion. This can lead to a slight slowdown
     * in matching in the case of a large set of patterns after expansion.
     */
    if (settings.braceExpansion) {
        patterns = utils.pattern.expandPatternsWithBraceExpansion(patterns);
    }
    /**
     * If the `baseNameMatch` option is enabled, we must add globstar to patterns, so that they can be used
     * at any nesting level.
     *
     * We do this here, because otherwise we have to complicate the filtering logic. For example, we need to change
     * the pattern in the filter before creating a regular expression. There is no need to change the patterns
     * in the application. Only on the input.
     */
    if (settings.baseNameMatch) {
        patterns = patterns.map((pattern) => pattern.includes('/') ? pattern : `**/${pattern}`);
    }
    /**
     * This method also removes duplicate slashes that may have been in the pattern or formed as a result of expansion.
     */
    return patterns.map((pattern) => utils.pattern.removeDuplicateSlashes(pattern));
}
/**
 * Returns tasks grouped by basic pattern directories.
 *
 * Patterns that can be found inside (`./`) and outside (`../`) the current directory are handled separately.
 * This is necessary because directory traversal starts at the base directory and goes deeper.
 */
function convertPatternsToTasks(positive, negative, dynamic) {
    const tasks = [];
    const patternsOutsideCurrentDirectory = utils.pattern.getPatternsOutsideCurrentDirectory(positive);
    const patternsInsideCurrentDirectory = utils.pattern.getPatternsInsideCurrentDirectory(positive);
    const outsideCurrentDirectoryGroup = groupPatternsByBaseDirectory(patternsOutsideCurrentDirectory);
    const insideCurrentDirectoryGroup = groupPatternsByBaseDirectory(patternsInsideCurrentDirectory);
    tasks.push(...convertPatternGroupsToTasks(outsideCurrentDirectoryGroup, negative, dynamic));
    /*
     * For the sake of reducing future accesses to the file system, we merge all tasks within the current directory
     * into a global task, if at least one pattern refers to the root (`.`). In this case, the global task covers the rest.
     */
    if ('.' in insideCurrentDirectoryGroup) {
        tasks.push(convertPatternGroupToTask('.', patternsInsideCurrentDirectory, negative, dynamic));
    }
    else {
        tasks.push(...convertPatternGroupsToTasks(insideCurrentDirectoryGroup, negative, dynamic));
    }
    return tasks;
}
exports.convertPatternsToTasks = convertPatternsToTasks;
function getPositivePatterns(patterns) {
    return utils.pattern.getPositivePatterns(patterns);
}
exports.getPositivePatterns = getPositivePatterns;
function getNegativePatternsAsPositive(patterns, ignore) {
    const negative = utils.pattern.getNegativePatterns(patterns).concat(ignore);
    const positive = negative.map(utils.pattern.convertToPositivePattern);
    return positive;
}
exports.getNegativePatternsAsPositive = getNegativePatternsAsPositive;
function groupPatternsByBaseDirectory(patterns) {
    const group = {};
    return patterns.reduce((collection, pattern) => {
        const base = utils.pattern.getBaseDirectory(pattern);
        if (base in collection) {
            collection[base].push(pattern);
        }
        else {
            collection[base] = [pattern];
        }
        return collection;
    }, group);
}
exports.groupPatternsByBaseDirectory = groupPatternsByBaseDirectory;
function convertPatternGroupsToTasks(positive, negative, dynamic) {
    return Object.keys(positive).map((base) => {
        return convertPatternGroupToTask(base, positive[base], negative, dynamic);
    });
}
exports.convertPatternGroupsToTasks = convertPatternGroupsToTasks;
function convertPatternGroupToTask(base, positive, negative, dynamic) {
    return {
        dynamic,
        positive,
        negative,
        base,
        patterns: [].concat(positive, negative.map(utils.pattern.convertToNegativePattern))
    };
}
exports.convertPatternGroupToTask = convertPatternGroupToTask;


/***/ }),

/***/ 645:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const async_1 = __nccwpck_require__(2907);
const provider_1 = __nccwpck_require__(7792);
class ProviderAsync extends provider_1.default {
    constructor() {
        super(...arguments);
        this._reader = new async_1.default(this._settings);
    }
    async read(task) {
        const root = this._getRootDirectory(task);
        const options = this._getReaderOptions(task);
        const entries = await this.api(root, task, options);
        return entries.map((entry) => options.transform(entry));
    }
    api(root, task, options) {
        if (task.dynamic) {
            return this._reader.dynamic(root, options);
        }
        return this._reader.static(task.patterns, options);
    }
}
exports["default"] = ProviderAsync;


/***/ }),

/***/ 3591:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(6002);
const partial_1 = __nccwpck_require__(5740);
class DeepFilter {
    constructor(_settings, _micromatchOptions) {
        this._settings = _settings;
        this._micromatchOptions = _micromatchOptions;
    }
    getFilter(basePath, positive, negative) {
        const matcher = this._getMatcher(positive);
        const negativeRe = this._getNegativePatternsRe(negative);
        return (entry) => this._filter(basePath, entry, matcher, negativeRe);
    }
    _getMatcher(patterns) {
        return new partial_1.default(patterns, this._settings, this._micromatchOptions);
    }
    _getNegativePatternsRe(patterns) {
        const affectDepthOfReadingPatterns = patterns.filter(utils.pattern.isAffectDepthOfReadingPattern);
        return utils.pattern.convertPatternsToRe(affectDepthOfReadingPatterns, this._micromatchOptions);
    }
    _filter(basePath, entry, matcher, negativeRe) {
        if (this._isSkippedByDeep(basePath, entry.path)) {
            return false;
        }
        if (this._isSkippedSymbolicLink(entry)) {
            return false;
        }
        const filepath = utils.path.removeLeadingDotSegment(entry.path);
        if (this._isSkippedByPositivePatterns(filepath, matcher)) {
            return false;
        }
        return this._isSkippedByNegativePatterns(filepath, negativeRe);
    }
    _isSkippedByDeep(basePath, entryPath) {
        /**
         * Avoid unnecessary depth calculations when it doesn't matter.
         */
        if (this._settings.deep === Infinity) {
            return false;
        }
        return this._getEntryLevel(basePath, entryPath) >= this._settings.deep;
    }
    _getEntryLevel(basePath, entryPath) {
        const entryPathDepth = entryPath.split('/').length;
        if (basePath === '') {
            return entryPathDepth;
        }
        const basePathDepth = basePath.split('/').length;
        return entryPathDepth - basePathDepth;
    }
    _isSkippedSymbolicLink(entry) {
        return !this._settings.followSymbolicLinks && entry.dirent.isSymbolicLink();
    }
    _isSkippedByPositivePatterns(entryPath, matcher) {
        return !this._settings.baseNameMatch && !matcher.match(entryPath);
    }
    _isSkippedByNegativePatterns(entryPath, patternsRe) {
        return !utils.pattern.matchAny(entryPath, patternsRe);
    }
}
exports["default"] = DeepFilter;


/***/ }),

/***/ 4285:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(6002);
class EntryFilter {
    constructor(_settings, _micromatchOptions) {
        this._settings = _settings;
        this._micromatchOptions = _micromatchOptions;
        this.index = new Map();
    }
    getFilter(positive, negative) {
        const [absoluteNegative, relativeNegative] = utils.pattern.partitionAbsoluteAndRelative(negative);
        const patterns = {
            positive: {
                all: utils.pattern.convertPatternsToRe(positive, this._micromatchOptions)
            },
            negative: {
                absolute: utils.pattern.convertPatternsToRe(absoluteNegative, Object.assign(Object.assign({}, this._micromatchOptions), { dot: true })),
                relative: utils.pattern.convertPatternsToRe(relativeNegative, Object.assign(Object.assign({}, this._micromatchOptions), { dot: true }))
            }
        };
        return (entry) => this._filter(entry, patterns);
    }
    _filter(entry, patterns) {
        const filepath = utils.path.removeLeadingDotSegment(entry.path);
        if (this._settings.unique && this._isDuplicateEntry(filepath)) {
            return false;
        }
        if (this._onlyFileFilter(entry) || this._onlyDirectoryFilter(entry)) {
            return false;
        }
        const isMatched = this._isMatchToPatternsSet(filepath, patterns, entry.dirent.isDirectory());
        if (this._settings.unique && isMatched) {
            this._createIndexRecord(filepath);
        }
        return isMatched;
    }
    _isDuplicateEntry(filepath) {
        return this.index.has(filepath);
    }
    _createIndexRecord(filepath) {
        this.index.set(filepath, undefined);
    }
    _onlyFileFilter(entry) {
        return this._settings.onlyFiles && !entry.dirent.isFile();
    }
    _onlyDirectoryFilter(entry) {
        return this._settings.onlyDirectories && !entry.dirent.isDirectory();
    }
    _isMatchToPatternsSet(filepath, patterns, isDirectory) {
        const isMatched = this._isMatchToPatterns(filepath, patterns.positive.all, isDirectory);
        if (!isMatched) {
            return false;
        }
        const isMatchedByRelativeNegative = this._isMatchToPatterns(filepath, patterns.negative.relative, isDirectory);
        if (isMatchedByRelativeNegative) {
            return false;
        }
        const isMatchedByAbsoluteNegative = this._isMatchToAbsoluteNegative(filepath, patterns.negative.absolute, isDirectory);
        if (isMatchedByAbsoluteNegative) {
            return false;
        }
        return true;
    }
    _isMatchToAbsoluteNegative(filepath, patternsRe, isDirectory) {
        if (patternsRe.length === 0) {
            return false;
        }
        const fullpath = utils.path.makeAbsolute(this._settings.cwd, filepath);
        return this._isMatchToPatterns(fullpath, patternsRe, isDirectory);
    }
    _isMatchToPatterns(filepath, patternsRe, isDirectory) {
        if (patternsRe.length === 0) {
            return false;
        }
        // Trying to match files and directories by patterns.
        const isMatched = utils.pattern.matchAny(filepath, patternsRe);
        // A pattern with a trailling slash can be used for directory matching.
        // To apply such pattern, we need to add a tralling slash to the path.
        if (!isMatched && isDirectory) {
            return utils.pattern.matchAny(filepath + '/', patternsRe);
        }
        return isMatched;
    }
}
exports["default"] = EntryFilter;


/***/ }),

/***/ 1587:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(6002);
class ErrorFilter {
    constructor(_settings) {
        this._settings = _settings;
    }
    getFilter() {
        return (error) => this._isNonFatalError(error);
    }
    _isNonFatalError(error) {
        return utils.errno.isEnoentCodeError(error) || this._settings.suppressErrors;
    }
}
exports["default"] = ErrorFilter;


/***/ }),

/***/ 7827:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(6002);
class Matcher {
    constructor(_patterns, _settings, _micromatchOptions) {
        this._patterns = _patterns;
        this._settings = _settings;
        this._micromatchOptions = _micromatchOptions;
        this._storage = [];
        this._fillStorage();
    }
    _fillStorage() {
        for (const pattern of this._patterns) {
            const segments = this._getPatternSegments(pattern);
            const sections = this._splitSegmentsIntoSections(segments);
            this._storage.push({
                complete: sections.length <= 1,
                pattern,
                segments,
                sections
            });
        }
    }
    _getPatternSegments(pattern) {
        const parts = utils.pattern.getPatternParts(pattern, this._micromatchOptions);
        return parts.map((part) => {
            const dynamic = utils.pattern.isDynamicPattern(part, this._settings);
            if (!dynamic) {
                return {
                    dynamic: false,
                    pattern: part
                };
            }
            return {
                dynamic: true,
                pattern: part,
                patternRe: utils.pattern.makeRe(part, this._micromatchOptions)
            };
        });
    }
    _splitSegmentsIntoSections(segments) {
        return utils.array.splitWhen(segments, (segment) => segment.dynamic && utils.pattern.hasGlobStar(segment.pattern));
    }
}
exports["default"] = Matcher;


/***/ }),

/***/ 5740:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const matcher_1 = __nccwpck_require__(7827);
class PartialMatcher extends matcher_1.default {
    match(filepath) {
        const parts = filepath.split('/');
        const levels = parts.length;
        const patterns = this._storage.filter((info) => !info.complete || info.segments.length > levels);
        for (const pattern of patterns) {
            const section = pattern.sections[0];
            /**
             * In this case, the pattern has a globstar and we must read all directories unconditionally,
             * but only if the level has reached the end of the first group.
             *
             * fixtures/{a,b}/**
             *  ^ true/false  ^ always true
            */
            if (!pattern.complete && levels > section.length) {
                return true;
            }
            const match = parts.every((part, index) => {
                const segment = pattern.segments[index];
                if (segment.dynamic && segment.patternRe.test(part)) {
                    return true;
                }
                if (!segment.dynamic && segment.pattern === part) {
                    return true;
                }
                return false;
            });
            if (match) {
                return true;
            }
        }
        return false;
    }
}
exports["default"] = PartialMatcher;


/***/ }),

/***/ 7792:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const path = __nccwpck_require__(6928);
const deep_1 = __nccwpck_require__(3591);
const entry_1 = __nccwpck_require__(4285);
const error_1 = __nccwpck_require__(1587);
const entry_2 = __nccwpck_require__(7094);
class Provider {
    constructor(_settings) {
        this._settings = _settings;
        this.errorFilter = new error_1.default(this._settings);
        this.entryFilter = new entry_1.default(this._settings, this._getMicromatchOptions());
        this.deepFilter = new deep_1.default(this._settings, this._getMicromatchOptions());
        this.entryTransformer = new entry_2.default(this._settings);
    }
    _getRootDirectory(task) {
        return path.resolve(this._settings.cwd, task.base);
    }
    _getReaderOptions(task) {
        const basePath = task.base === '.' ? '' : task.base;
        return {
            basePath,
            pathSegmentSeparator: '/',
            concurrency: this._settings.concurrency,
            deepFilter: this.deepFilter.getFilter(basePath, task.positive, task.negative),
            entryFilter: this.entryFilter.getFilter(task.positive, task.negative),
            errorFilter: this.errorFilter.getFilter(),
            followSymbolicLinks: this._settings.followSymbolicLinks,
            fs: this._settings.fs,
            stats: this._settings.stats,
            throwErrorOnBrokenSymbolicLink: this._settings.throwErrorOnBrokenSymbolicLink,
            transform: this.entryTransformer.getTransformer()
        };
    }
    _getMicromatchOptions() {
        return {
            dot: this._settings.dot,
            matchBase: this._settings.baseNameMatch,
            nobrace: !this._settings.braceExpansion,
            nocase: !this._settings.caseSensitiveMatch,
            noext: !this._settings.extglob,
            noglobstar: !this._settings.globstar,
            posix: true,
            strictSlashes: false
        };
    }
}
exports["default"] = Provider;


/***/ }),

/***/ 1969:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const stream_1 = __nccwpck_require__(2203);
const stream_2 = __nccwpck_require__(87);
const provider_1 = __nccwpck_require__(7792);
class ProviderStream extends provider_1.default {
    constructor() {
        super(...arguments);
        this._reader = new stream_2.default(this._settings);
    }
    read(task) {
        const root = this._getRootDirectory(task);
        const options = this._getReaderOptions(task);
        const source = this.api(root, task, options);
        const destination = new stream_1.Readable({ objectMode: true, read: () => { } });
        source
            .once('error', (error) => destination.emit('error', error))
            .on('data', (entry) => destination.emit('data', options.transform(entry)))
            .once('end', () => destination.emit('end'));
        destination
            .once('close', () => source.destroy());
        return destination;
    }
    api(root, task, options) {
        if (task.dynamic) {
            return this._reader.dynamic(root, options);
        }
        return this._reader.static(task.patterns, options);
    }
}
exports["default"] = ProviderStream;


/***/ }),

/***/ 5894:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const sync_1 = __nccwpck_require__(264);
const provider_1 = __nccwpck_require__(7792);
class ProviderSync extends provider_1.default {
    constructor() {
        super(...arguments);
        this._reader = new sync_1.default(this._settings);
    }
    read(task) {
        const root = this._getRootDirectory(task);
        const options = this._getReaderOptions(task);
        const entries = this.api(root, task, options);
        return entries.map(options.transform);
    }
    api(root, task, options) {
        if (task.dynamic) {
            return this._reader.dynamic(root, options);
        }
        return this._reader.static(task.patterns, options);
    }
}
exports["default"] = ProviderSync;


/***/ }),

/***/ 7094:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(6002);
class EntryTransformer {
    constructor(_settings) {
        this._settings = _settings;
    }
    getTransformer() {
        return (entry) => this._transform(entry);
    }
    _transform(entry) {
        let filepath = entry.path;
        if (this._settings.absolute) {
            filepath = utils.path.makeAbsolute(this._settings.cwd, filepath);
            filepath = utils.path.unixify(filepath);
        }
        if (this._settings.markDirectories && entry.dirent.isDirectory()) {
            filepath += '/';
        }
        if (!this._settings.objectMode) {
            return filepath;
        }
        return Object.assign(Object.assign({}, entry), { path: filepath });
    }
}
exports["default"] = EntryTransformer;


/***/ }),

/***/ 2907:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const fsWalk = __nccwpck_require__(9337);
const reader_1 = __nccwpck_require__(1824);
const stream_1 = __nccwpck_require__(87);
class ReaderAsync extends reader_1.default {
    constructor() {
        super(...arguments);
        this._walkAsync = fsWalk.walk;
        this._readerStream = new stream_1.default(this._settings);
    }
    dynamic(root, options) {
        return new Promise((resolve, reject) => {
            this._walkAsync(root, options, (error, entries) => {
                if (error === null) {
                    resolve(entries);
                }
                else {
                    reject(error);
                }
            });
        });
    }
    async static(patterns, options) {
        const entries = [];
        const stream = this._readerStream.static(patterns, options);
        // After #235, replace it with an asynchronous iterator.
        return new Promise((resolve, reject) => {
            stream.once('error', reject);
            stream.on('data', (entry) => entries.push(entry));
            stream.once('end', () => resolve(entries));
        });
    }
}
exports["default"] = ReaderAsync;


/***/ }),

/***/ 1824:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const path = __nccwpck_require__(6928);
const fsStat = __nccwpck_require__(1470);
const utils = __nccwpck_require__(6002);
class Reader {
    constructor(_settings) {
        this._settings = _settings;
        this._fsStatSettings = new fsStat.Settings({
            followSymbolicLink: this._settings.followSymbolicLinks,
            fs: this._settings.fs,
            throwErrorOnBrokenSymbolicLink: this._settings.followSymbolicLinks
        });
    }
    _getFullEntryPath(filepath) {
        return path.resolve(this._settings.cwd, filepath);
    }
    _makeEntry(stats, pattern) {
        const entry = {
            name: pattern,
            path: pattern,
            dirent: utils.fs.createDirentFromStats(pattern, stats)
        };
        if (this._settings.stats) {
            entry.stats = stats;
        }
        return entry;
    }
    _isFatalError(error) {
        return !utils.errno.isEnoentCodeError(error) && !this._settings.suppressErrors;
    }
}
exports["default"] = Reader;


/***/ }),

/***/ 87:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const stream_1 = __nccwpck_require__(2203);
const fsStat = __nccwpck_require__(1470);
const fsWalk = __nccwpck_require__(9337);
const reader_1 = __nccwpck_require__(1824);
class ReaderStream extends reader_1.default {
    constructor() {
        super(...arguments);
        this._walkStream = fsWalk.walkStream;
        this._stat = fsStat.stat;
    }
    dynamic(root, options) {
        return this._walkStream(root, options);
    }
    static(patterns, options) {
        const filepaths = patterns.map(this._getFullEntryPath, this);
        const stream = new stream_1.PassThrough({ objectMode: true });
        stream._write = (index, _enc, done) => {
            return this._getEntry(filepaths[index], patterns[index], options)
                .then((entry) => {
                if (entry !== null && options.entryFilter(entry)) {
                    stream.push(entry);
                }
                if (index === filepaths.length - 1) {
                    stream.end();
                }
                done();
            })
                .catch(done);
        };
        for (let i = 0; i < filepaths.length; i++) {
            stream.write(i);
        }
        return stream;
    }
    _getEntry(filepath, pattern, options) {
        return this._getStat(filepath)
            .then((stats) => this._makeEntry(stats, pattern))
            .catch((error) => {
            if (options.errorFilter(error)) {
                return null;
            }
            throw error;
        });
    }
    _getStat(filepath) {
        return new Promise((resolve, reject) => {
            this._stat(filepath, this._fsStatSettings, (error, stats) => {
                return error === null ? resolve(stats) : reject(error);
            });
        });
    }
}
exports["default"] = ReaderStream;


/***/ }),

/***/ 264:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const fsStat = __nccwpck_require__(1470);
const fsWalk = __nccwpck_require__(9337);
const reader_1 = __nccwpck_require__(1824);
class ReaderSync extends reader_1.default {
    constructor() {
        super(...arguments);
        this._walkSync = fsWalk.walkSync;
        this._statSync = fsStat.statSync;
    }
    dynamic(root, options) {
        return this._walkSync(root, options);
    }
    static(patterns, options) {
        const entries = [];
        for (const pattern of patterns) {
            const filepath = this._getFullEntryPath(pattern);
            const entry = this._getEntry(filepath, pattern, options);
            if (entry === null || !options.entryFilter(entry)) {
                continue;
            }
            entries.push(entry);
        }
        return entries;
    }
    _getEntry(filepath, pattern, options) {
        try {
            const stats = this._getStat(filepath);
            return this._makeEntry(stats, pattern);
        }
        catch (error) {
            if (options.errorFilter(error)) {
                return null;
            }
            throw error;
        }
    }
    _getStat(filepath) {
        return this._statSync(filepath, this._fsStatSettings);
    }
}
exports["default"] = ReaderSync;


/***/ }),

/***/ 879:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEFAULT_FILE_SYSTEM_ADAPTER = void 0;
const fs = __nccwpck_require__(9896);
const os = __nccwpck_require__(857);
/**
 * The `os.cpus` method can return zero. We expect the number of cores to be greater than zero.
 * https://github.com/nodejs/node/blob/7faeddf23a98c53896f8b574a6e66589e8fb1eb8/lib/os.js#L106-L107
 */
const CPU_COUNT = Math.max(os.cpus().length, 1);
exports.DEFAULT_FILE_SYSTEM_ADAPTER = {
    lstat: fs.lstat,
    lstatSync: fs.lstatSync,
    stat: fs.stat,
    statSync: fs.statSync,
    readdir: fs.readdir,
    readdirSync: fs.readdirSync
};
class Settings {
    constructor(_options = {}) {
        this._options = _options;
        this.absolute = this._getValue(this._options.absolute, false);
        this.baseNameMatch = this._getValue(this._options.baseNameMatch, false);
        this.braceExpansion = this._getValue(this._options.braceExpansion, true);
        this.caseSensitiveMatch = this._getValue(this._options.caseSensitiveMatch, true);
        this.concurrency = this._getValue(this._options.concurrency, CPU_COUNT);
        this.cwd = this._getValue(this._options.cwd, process.cwd());
        this.deep = this._getValue(this._options.deep, Infinity);
        this.dot = this._getValue(this._options.dot, false);
        this.extglob = this._getValue(this._options.extglob, true);
        this.followSymbolicLinks = this._getValue(this._options.followSymbolicLinks, true);
        this.fs = this._getFileSystemMethods(this._options.fs);
        this.globstar = this._getValue(this._options.globstar, true);
        this.ignore = this._getValue(this._options.ignore, []);
        this.markDirectories = this._getValue(this._options.markDirectories, false);
        this.objectMode = this._getValue(this._options.objectMode, false);
        this.onlyDirectories = this._getValue(this._options.onlyDirectories, false);
        this.onlyFiles = this._getValue(this._options.onlyFiles, true);
        this.stats = this._getValue(this._options.stats, false);
        this.suppressErrors = this._getValue(this._options.suppressErrors, false);
        this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, false);
        this.unique = this._getValue(this._options.unique, true);
        if (this.onlyDirectories) {
            this.onlyFiles = false;
        }
        if (this.stats) {
            this.objectMode = true;
        }
        // Remove the cast to the array in the next major (#404).
        this.ignore = [].concat(this.ignore);
    }
    _getValue(option, value) {
        return option === undefined ? value : option;
    }
    _getFileSystemMethods(methods = {}) {
        return Object.assign(Object.assign({}, exports.DEFAULT_FILE_SYSTEM_ADAPTER), methods);
    }
}
exports["default"] = Settings;


/***/ }),

/***/ 5711:
/***/ (function(__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.splitWhen = exports.flatten = void 0;
function flatten(items) {
    return items.reduce((collection, item) => [].concat(collection, item), []);
}
exports.flatten = flatten;
function splitWhen(items, predicate) {
    const result = [[]];
    let groupIndex = 0;
    for (const item of items) {
        if (predicate(item)) {
            groupIndex++;
            result[groupIndex] = [];
        }
        else {
            result[groupIndex].push(item);
        }
    }
    return result;
}
exports.splitWhen = splitWhen;


/***/ }),

/***/ 9718:
/***/ (function(__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isEnoentCodeError = void 0;
function isEnoentCodeError(error) {
    return error.code === 'ENOENT';
}
exports.isEnoentCodeError = isEnoentCodeError;


/***/ }),

/***/ 6979:
/***/ (function(__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createDirentFromStats = void 0;
class DirentFromStats {
    constructor(name, stats) {
        this.name = name;
        this.isBlockDevice = stats.isBlockDevice.bind(stats);
        this.isCharacterDevice = stats.isCharacterDevice.bind(stats);
        this.isDirectory = stats.isDirectory.bind(stats);
        this.isFIFO = stats.isFIFO.bind(stats);
        this.isFile = stats.isFile.bind(stats);
        this.isSocket = stats.isSocket.bind(stats);
        this.isSymbolicLink = stats.isSymbolicLink.bind(stats);
    }
}
function createDirentFromStats(name, stats) {
    return new DirentFromStats(name, stats);
}
exports.createDirentFromStats = createDirentFromStats;


/***/ }),

/***/ 6002:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.string = exports.stream = exports.pattern = exports.path = exports.fs = exports.errno = exports.array = void 0;
const array = __nccwpck_require__(5711);
exports.array = array;
const errno = __nccwpck_require__(9718);
exports.errno = errno;
const fs = __nccwpck_require__(6979);
exports.fs = fs;
const path = __nccwpck_require__(9283);
exports.path = path;
const pattern = __nccwpck_require__(1304);
exports.pattern = pattern;
const stream = __nccwpck_require__(536);
exports.stream = stream;
const string = __nccwpck_require__(7641);
exports.string = string;


/***/ }),

/***/ 9283:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convertPosixPathToPattern = exports.convertWindowsPathToPattern = exports.convertPathToPattern = exports.escapePosixPath = exports.escapeWindowsPath = exports.escape = exports.removeLeadingDotSegment = exports.makeAbsolute = exports.unixify = void 0;
const os = __nccwpck_require__(857);
const path = __nccwpck_require__(6928);
const IS_WINDOWS_PLATFORM = os.platform() === 'win32';
const LEADING_DOT_SEGMENT_CHARACTERS_COUNT = 2; // ./ or .\\
/**
 * All non-escaped special characters.
 * Posix: ()*?[]{|}, !+@ before (, ! at the beginning, \\ before non-special characters.
 * Windows: (){}[], !+@ before (, ! at the beginning.
 */
const POSIX_UNESCAPED_GLOB_SYMBOLS_RE = /(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g;
const WINDOWS_UNESCAPED_GLOB_SYMBOLS_RE = /(\\?)([()[\]{}]|^!|[!+@](?=\())/g;
/**
 * The device path (\\.\ or \\?\).
 * https://learn.microsoft.com/en-us/dotnet/standard/io/file-path-formats#dos-device-paths
 */
const DOS_DEVICE_PATH_RE = /^\\\\([.?])/;
/**
 * All backslashes except those escaping special characters.
 * Windows: !()+@{}
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions
 */
const WINDOWS_BACKSLASHES_RE = /\\(?![!()+@[\]{}])/g;
/**
 * Designed to work only with simple paths: `dir\\file`.
 */
function unixify(filepath) {
    return filepath.replace(/\\/g, '/');
}
exports.unixify = unixify;
function makeAbsolute(cwd, filepath) {
    return path.resolve(cwd, filepath);
}
exports.makeAbsolute = makeAbsolute;
function removeLeadingDotSegment(entry) {
    // We do not use `startsWith` because this is 10x slower than current implementation for some cases.
    // eslint-disable-next-line @typescript-eslint/prefer-string-starts-ends-with
    if (entry.charAt(0) === '.') {
        const secondCharactery = entry.charAt(1);
        if (secondCharactery === '/' || secondCharactery === '\\') {
            return entry.slice(LEADING_DOT_SEGMENT_CHARACTERS_COUNT);
        }
    }
    return entry;
}
exports.removeLeadingDotSegment = removeLeadingDotSegment;
exports.escape = IS_WINDOWS_PLATFORM ? escapeWindowsPath : escapePosixPath;
function escapeWindowsPath(pattern) {
    return pattern.replace(WINDOWS_UNESCAPED_GLOB_SYMBOLS_RE, '\\$2');
}
exports.escapeWindowsPath = escapeWindowsPath;
function escapePosixPath(pattern) {
    return pattern.replace(POSIX_UNESCAPED_GLOB_SYMBOLS_RE, '\\$2');
}
exports.escapePosixPath = escapePosixPath;
exports.convertPathToPattern = IS_WINDOWS_PLATFORM ? convertWindowsPathToPattern : convertPosixPathToPattern;
function convertWindowsPathToPattern(filepath) {
    return escapeWindowsPath(filepath)
        .replace(DOS_DEVICE_PATH_RE, '//$1')
        .replace(WINDOWS_BACKSLASHES_RE, '/');
}
exports.convertWindowsPathToPattern = convertWindowsPathToPattern;
function convertPosixPathToPattern(filepath) {
    return escapePosixPath(filepath);
}
exports.convertPosixPathToPattern = convertPosixPathToPattern;


/***/ }),

/***/ 1304:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isAbsolute = exports.partitionAbsoluteAndRelative = exports.removeDuplicateSlashes = exports.matchAny = exports.convertPatternsToRe = exports.makeRe = exports.getPatternParts = exports.expandBraceExpansion = exports.expandPatternsWithBraceExpansion = exports.isAffectDepthOfReadingPattern = exports.endsWithSlashGlobStar = exports.hasGlobStar = exports.getBaseDirectory = exports.isPatternRelatedToParentDirectory = exports.getPatternsOutsideCurrentDirectory = exports.getPatternsInsideCurrentDirectory = exports.getPositivePatterns = exports.getNegativePatterns = exports.isPositivePattern = exports.isNegativePattern = exports.convertToNegativePattern = exports.convertToPositivePattern = exports.isDynamicPattern = exports.isStaticPattern = void 0;
const path = __nccwpck_require__(6928);
const globParent = __nccwpck_require__(8505);
const micromatch = __nccwpck_require__(8785);
const GLOBSTAR = '**';
const ESCAPE_SYMBOL = '\\';
const COMMON_GLOB_SYMBOLS_RE = /[*?]|^!/;
const REGEX_CHARACTER_CLASS_SYMBOLS_RE = /\[[^[]*]/;
const REGEX_GROUP_SYMBOLS_RE = /(?:^|[^!*+?@])\([^(]*\|[^|]*\)/;
const GLOB_EXTENSION_SYMBOLS_RE = /[!*+?@]\([^(]*\)/;
const BRACE_EXPANSION_SEPARATORS_RE = /,|\.\./;
/**
 * Matches a sequence of two or more consecutive slashes, excluding the first two slashes at the beginning of the string.
 * The latter is due to the presence of the device path at the beginning of the UNC path.
 */
const DOUBLE_SLASH_RE = /(?!^)\/{2,}/g;
function isStaticPattern(pattern, options = {}) {
    return !isDynamicPattern(pattern, options);
}
exports.isStaticPattern = isStaticPattern;
function isDynamicPattern(pattern, options = {}) {
    /**
     * A special case with an empty string is necessary for matching patterns that start with a forward slash.
     * An empty string cannot be a dynamic pattern.
     * For example, the pattern `/lib/*` will be spread into parts: '', 'lib', '*'.
     */
    if (pattern === '') {
        return false;
    }
    /**
     * When the `caseSensitiveMatch` option is disabled, all patterns must be marked as dynamic, because we cannot check
     * filepath directly (without read directory).
     */
    if (options.caseSensitiveMatch === false || pattern.includes(ESCAPE_SYMBOL)) {
        return true;
    }
    if (COMMON_GLOB_SYMBOLS_RE.test(pattern) || REGEX_CHARACTER_CLASS_SYMBOLS_RE.test(pattern) || REGEX_GROUP_SYMBOLS_RE.test(pattern)) {
        return true;
    }
    if (options.extglob !== false && GLOB_EXTENSION_SYMBOLS_RE.test(pattern)) {
        return true;
    }
    if (options.braceExpansion !== false && hasBraceExpansion(pattern)) {
        return true;
    }
    return false;
}
exports.isDynamicPattern = isDynamicPattern;
function hasBraceExpansion(pattern) {
    const openingBraceIndex = pattern.indexOf('{');
    if (openingBraceIndex === -1) {
        return false;
    }
    const closingBraceIndex = pattern.indexOf('}', openingBraceIndex + 1);
    if (closingBraceIndex === -1) {
        return false;
    }
    const braceContent = pattern.slice(openingBraceIndex, closingBraceIndex);
    return BRACE_EXPANSION_SEPARATORS_RE.test(braceContent);
}
function convertToPositivePattern(pattern) {
    return isNegativePattern(pattern) ? pattern.slice(1) : pattern;
}
exports.convertToPositivePattern = convertToPositivePattern;
function convertToNegativePattern(pattern) {
    return '!' + pattern;
}
exports.convertToNegativePattern = convertToNegativePattern;
function isNegativePattern(pattern) {
    return pattern.startsWith('!') && pattern[1] !== '(';
}
exports.isNegativePattern = isNegativePattern;
function isPositivePattern(pattern) {
    return !isNegativePattern(pattern);
}
exports.isPositivePattern = isPositivePattern;
function getNegativePatterns(patterns) {
    return patterns.filter(isNegativePattern);
}
exports.getNegativePatterns = getNegativePatterns;
function getPositivePatterns(patterns) {
    return patterns.filter(isPositivePattern);
}
exports.getPositivePatterns = getPositivePatterns;
/**
 * Returns patterns that can be applied inside the current directory.
 *
 * @example
 * // ['./*', '*', 'a/*']
 * getPatternsInsideCurrentDirectory(['./*', '*', 'a/*', '../*', './../*'])
 */
function getPatternsInsideCurrentDirectory(patterns) {
    return patterns.filter((pattern) => !isPatternRelatedToParentDirectory(pattern));
}
exports.getPatternsInsideCurrentDirectory = getPatternsInsideCurrentDirectory;
/**
 * Returns patterns to be expanded relative to (outside) the current directory.
 *
 * @example
 * // ['../*', './../*']
 * getPatternsInsideCurrentDirectory(['./*', '*', 'a/*', '../*', './../*'])
 */
function getPatternsOutsideCurrentDirectory(patterns) {
    return patterns.filter(isPatternRelatedToParentDirectory);
}
exports.getPatternsOutsideCurrentDirectory = getPatternsOutsideCurrentDirectory;
function isPatternRelatedToParentDirectory(pattern) {
    return pattern.startsWith('..') || pattern.startsWith('./..');
}
exports.isPatternRelatedToParentDirectory = isPatternRelatedToParentDirectory;
function getBaseDirectory(pattern) {
    return globParent(pattern, { flipBackslashes: false });
}
exports.getBaseDirectory = getBaseDirectory;
function hasGlobStar(pattern) {
    return pattern.includes(GLOBSTAR);
}
exports.hasGlobStar = hasGlobStar;
function endsWithSlashGlobStar(pattern) {
    return pattern.endsWith('/' + GLOBSTAR);
}
exports.endsWithSlashGlobStar = endsWithSlashGlobStar;
function isAffectDepthOfReadingPattern(pattern) {
    const basename = path.basename(pattern);
    return endsWithSlashGlobStar(pattern) || isStaticPattern(basename);
}
exports.isAffectDepthOfReadingPattern = isAffectDepthOfReadingPattern;
function expandPatternsWithBraceExpansion(patterns) {
    return patterns.reduce((collection, pattern) => {
        return collection.concat(expandBraceExpansion(pattern));
    }, []);
}
exports.expandPatternsWithBraceExpansion = expandPatternsWithBraceExpansion;
function expandBraceExpansion(pattern) {
    const patterns = micromatch.braces(pattern, { expand: true, nodupes: true, keepEscaping: true });
    /**
     * Sort the patterns by length so that the same depth patterns are processed side by side.
     * `a/{b,}/{c,}/*` – `['a///*', 'a/b//*', 'a//c/*', 'a/b/c/*']`
     */
    patterns.sort((a, b) => a.length - b.length);
    /**
     * Micromatch can return an empty string in the case of patterns like `{a,}`.
     */
    return patterns.filter((pattern) => pattern !== '');
}
exports.expandBraceExpansion = expandBraceExpansion;
function getPatternParts(pattern, options) {
    let { parts } = micromatch.scan(pattern, Object.assign(Object.assign({}, options), { parts: true }));
    /**
     * The scan method returns an empty array in some cases.
     * See micromatch/picomatch#58 for more details.
     */
    if (parts.length === 0) {
        parts = [pattern];
    }
    /**
     * The scan method does not return an empty part for the pattern with a forward slash.
     * This is another part of micromatch/picomatch#58.
     */
    if (parts[0].startsWith('/')) {
        parts[0] = parts[0].slice(1);
        parts.unshift('');
    }
    return parts;
}
exports.getPatternParts = getPatternParts;
function makeRe(pattern, options) {
    return micromatch.makeRe(pattern, options);
}
exports.makeRe = makeRe;
function convertPatternsToRe(patterns, options) {
    return patterns.map((pattern) => makeRe(pattern, options));
}
exports.convertPatternsToRe = convertPatternsToRe;
function matchAny(entry, patternsRe) {
    return patternsRe.some((patternRe) => patternRe.test(entry));
}
exports.matchAny = matchAny;
/**
 * This package only works with forward slashes as a path separator.
 * Because of this, we cannot use the standard `path.normalize` method, because on Windows platform it will use of backslashes.
 */
function removeDuplicateSlashes(pattern) {
    return pattern.replace(DOUBLE_SLASH_RE, '/');
}
exports.removeDuplicateSlashes = removeDuplicateSlashes;
function partitionAbsoluteAndRelative(patterns) {
    const absolute = [];
    const relative = [];
    for (const pattern of patterns) {
        if (isAbsolute(pattern)) {
            absolute.push(pattern);
        }
        else {
            relative.push(pattern);
        }
    }
    return [absolute, relative];
}
exports.partitionAbsoluteAndRelative = partitionAbsoluteAndRelative;
function isAbsolute(pattern) {
    return path.isAbsolute(pattern);
}
exports.isAbsolute = isAbsolute;


/***/ }),

/***/ 536:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.merge = void 0;
const merge2 = __nccwpck_require__(754);
function merge(streams) {
    const mergedStream = merge2(streams);
    streams.forEach((stream) => {
        stream.once('error', (error) => mergedStream.emit('error', error));
    });
    mergedStream.once('close', () => propagateCloseEventToSources(streams));
    mergedStream.once('end', () => propagateCloseEventToSources(streams));
    return mergedStream;
}
exports.merge = merge;
function propagateCloseEventToSources(streams) {
    streams.forEach((stream) => stream.emit('close'));
}


/***/ }),

/***/ 7641:
/***/ (function(__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isEmpty = exports.isString = void 0;
function isString(input) {
    return typeof input === 'string';
}
exports.isString = isString;
function isEmpty(input) {
    return input === '';
}
exports.isEmpty = isEmpty;


/***/ }),

/***/ 877:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

/*!
 * fill-range <https://github.com/jonschlinkert/fill-range>
 *
 * Copyright (c) 2014-present, Jon Schlinkert.
 * Licensed under the MIT License.
 */



const util = __nccwpck_require__(9023);
const toRegexRange = __nccwpck_require__(7551);

const isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);

const transform = toNumber => {
  return value => toNumber === true ? Number(value) : String(value);
};

const isValidValue = value => {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
};

const isNumber = num => Number.isInteger(+num);

const zeros = input => {
  let value = `${input}`;
  let index = -1;
  if (value[0] === '-') value = value.slice(1);
  if (value === '0') return false;
  while (value[++index] === '0');
  return index > 0;
};

const stringify = (start, end, options) => {
  if (typeof start === 'string' || typeof end === 'string') {
    return true;
  }
  return options.stringify === true;
};

const pad = (input, maxLength, toNumber) => {
  if (maxLength > 0) {
    let dash = input[0] === '-' ? '-' : '';
    if (dash) input = input.slice(1);
    input = (dash + input.padStart(dash ? maxLength - 1 : maxLength, '0'));
  }
  if (toNumber === false) {
    return String(input);
  }
  return input;
};

const toMaxLen = (input, maxLength) => {
  let negative = input[0] === '-' ? '-' : '';
  if (negative) {
    input = input.slice(1);
    maxLength--;
  }
  while (input.length < maxLength) input = '0' + input;
  return negative ? ('-' + input) : input;
};

const toSequence = (parts, options, maxLen) => {
  parts.negatives.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
  parts.positives.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);

  let prefix = options.capture ? '' : '?:';
  let positives = '';
  let negatives = '';
  let result;

  if (parts.positives.length) {
    positives = parts.positives.map(v => toMaxLen(String(v), maxLen)).join('|');
  }

  if (parts.negatives.length) {
    negatives = `-(${prefix}${parts.negatives.map(v => toMaxLen(String(v), maxLen)).join('|')})`;
  }

  if (positives && negatives) {
    result = `${positives}|${negatives}`;
  } else {
    result = positives || negatives;
  }

  if (options.wrap) {
    return `(${prefix}${result})`;
  }

  return result;
};

const toRange = (a, b, isNumbers, options) => {
  if (isNumbers) {
    return toRegexRange(a, b, { wrap: false, ...options });
  }

  let start = String.fromCharCode(a);
  if (a === b) return start;

  let stop = String.fromCharCode(b);
  return `[${start}-${stop}]`;
};

const toRegex = (start, end, options) => {
  if (Array.isArray(start)) {
    let wrap = options.wrap === true;
    let prefix = options.capture ? '' : '?:';
    return wrap ? `(${prefix}${start.join('|')})` : start.join('|');
  }
  return toRegexRange(start, end, options);
};

const rangeError = (...args) => {
  return new RangeError('Invalid range arguments: ' + util.inspect(...args));
};

const invalidRange = (start, end, options) => {
  if (options.strictRanges === true) throw rangeError([start, end]);
  return [];
};

const invalidStep = (step, options) => {
  if (options.strictRanges === true) {
    throw new TypeError(`Expected step "${step}" to be a number`);
  }
  return [];
};

const fillNumbers = (start, end, step = 1, options = {}) => {
  let a = Number(start);
  let b = Number(end);

  if (!Number.isInteger(a) || !Number.isInteger(b)) {
    if (options.strictRanges === true) throw rangeError([start, end]);
    return [];
  }

  // fix negative zero
  if (a === 0) a = 0;
  if (b === 0) b = 0;

  let descending = a > b;
  let startString = String(start);
  let endString = String(end);
  let stepString = String(step);
  step = Math.max(Math.abs(step), 1);

  let padded = zeros(startString) || zeros(endString) || zeros(stepString);
  let maxLen = padded ? Math.max(startString.length, endString.length, stepString.length) : 0;
  let toNumber = padded === false && stringify(start, end, options) === false;
  let format = options.transform || transform(toNumber);

  if (options.toRegex && step === 1) {
    return toRange(toMaxLen(start, maxLen), toMaxLen(end, maxLen), true, options);
  }

  let parts = { negatives: [], positives: [] };
  let push = num => parts[num < 0 ? 'negatives' : 'positives'].push(Math.abs(num));
  let range = [];
  let index = 0;

  while (descending ? a >= b : a <= b) {
    if (options.toRegex === true && step > 1) {
      push(a);
    } else {
      range.push(pad(format(a, index), maxLen, toNumber));
    }
    a = descending ? a - step : a + step;
    index++;
  }

  if (options.toRegex === true) {
    return step > 1
      ? toSequence(parts, options, maxLen)
      : toRegex(range, null, { wrap: false, ...options });
  }

  return range;
};

const fillLetters = (start, end, step = 1, options = {}) => {
  if ((!isNumber(start) && start.length > 1) || (!isNumber(end) && end.length > 1)) {
    return invalidRange(start, end, options);
  }

  let format = options.transform || (val => String.fromCharCode(val));
  let a = `${start}`.charCodeAt(0);
  let b = `${end}`.charCodeAt(0);

  let descending = a > b;
  let min = Math.min(a, b);
  let max = Math.max(a, b);

  if (options.toRegex && step === 1) {
    return toRange(min, max, false, options);
  }

  let range = [];
  let index = 0;

  while (descending ? a >= b : a <= b) {
    range.push(format(a, index));
    a = descending ? a - step : a + step;
    index++;
  }

  if (options.toRegex === true) {
    return toRegex(range, null, { wrap: false, options });
  }

  return range;
};

const fill = (start, end, step, options = {}) => {
  if (end == null && isValidValue(start)) {
    return [start];
  }

  if (!isValidValue(start) || !isValidValue(end)) {
    return invalidRange(start, end, options);
  }

  if (typeof step === 'function') {
    return fill(start, end, 1, { transform: step });
  }

  if (isObject(step)) {
    return fill(start, end, 0, step);
  }

  let opts = { ...options };
  if (opts.capture === true) opts.wrap = true;
  step = step || opts.step || 1;

  if (!isNumber(step)) {
    if (step != null && !isObject(step)) return invalidStep(step, opts);
    return fill(start, end, 1, step);
  }

  if (isNumber(start) && isNumber(end)) {
    return fillNumbers(start, end, step, opts);
  }

  return fillLetters(start, end, Math.max(Math.abs(step), 1), opts);
};

module.exports = fill;


/***/ }),

/***/ 8505:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



var isGlob = __nccwpck_require__(1925);
var pathPosixDirname = (__nccwpck_require__(6928).posix).dirname;
var isWin32 = (__nccwpck_require__(857).platform)() === 'win32';

var slash = '/';
var backslash = /\\/g;
var enclosure = /[\{\[].*[\}\]]$/;
var globby = /(^|[^\\])([\{\[]|\([^\)]+$)/;
var escaped = /\\([\!\*\?\|\[\]\(\)\{\}])/g;

/**
 * @param {string} str
 * @param {Object} opts
 * @param {boolean} [opts.flipBackslashes=true]
 * @returns {string}
 */
module.exports = function globParent(str, opts) {
  var options = Object.assign({ flipBackslashes: true }, opts);

  // flip windows path separators
  if (options.flipBackslashes && isWin32 && str.indexOf(slash) < 0) {
    str = str.replace(backslash, slash);
  }

  // special case for strings ending in enclosure containing path separator
  if (enclosure.test(str)) {
    str += slash;
  }

  // preserves full path in case of trailing path separator
  str += 'a';

  // remove path parts that are globby
  do {
    str = pathPosixDirname(str);
  } while (isGlob(str) || globby.test(str));

  // remove escape chars and return result
  return str.replace(escaped, '$1');
};


/***/ }),

/***/ 5540:
/***/ (function(module) {

/*!
 * is-extglob <https://github.com/jonschlinkert/is-extglob>
 *
 * Copyright (c) 2014-2016, Jon Schlinkert.
 * Licensed under the MIT License.
 */

module.exports = function isExtglob(str) {
  if (typeof str !== 'string' || str === '') {
    return false;
  }

  var match;
  while ((match = /(\\).|([@?!+*]\(.*\))/g.exec(str))) {
    if (match[2]) return true;
    str = str.slice(match.index + match[0].length);
  }

  return false;
};


/***/ }),

/***/ 1925:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

/*!
 * is-glob <https://github.com/jonschlinkert/is-glob>
 *
 * Copyright (c) 2014-2017, Jon Schlinkert.
 * Released under the MIT License.
 */

var isExtglob = __nccwpck_require__(5540);
var chars = { '{': '}', '(': ')', '[': ']'};
var strictCheck = function(str) {
  if (str[0] === '!') {
    return true;
  }
  var index = 0;
  var pipeIndex = -2;
  var closeSquareIndex = -2;
  var closeCurlyIndex = -2;
  var closeParenIndex = -2;
  var backSlashIndex = -2;
  while (index < str.length) {
    if (str[index] === '*') {
      return true;
    }

    if (str[index + 1] === '?' && /[\].+)]/.test(str[index])) {
      return true;
    }

    if (closeSquareIndex !== -1 && str[index] === '[' && str[index + 1] !== ']') {
      if (closeSquareIndex < index) {
        closeSquareIndex = str.indexOf(']', index);
      }
      if (closeSquareIndex > index) {
        if (backSlashIndex === -1 || backSlashIndex > closeSquareIndex) {
          return true;
        }
        backSlashIndex = str.indexOf('\\', index);
        if (backSlashIndex === -1 || backSlashIndex > closeSquareIndex) {
          return true;
        }
      }
    }

    if (closeCurlyIndex !== -1 && str[index] === '{' && str[index + 1] !== '}') {
      closeCurlyIndex = str.indexOf('}', index);
      if (closeCurlyIndex > index) {
        backSlashIndex = str.indexOf('\\', index);
        if (backSlashIndex === -1 || backSlashIndex > closeCurlyIndex) {
          return true;
        }
      }
    }

    if (closeParenIndex !== -1 && str[index] === '(' && str[index + 1] === '?' && /[:!=]/.test(str[index + 2]) && str[index + 3] !== ')') {
      closeParenIndex = str.indexOf(')', index);
      if (closeParenIndex > index) {
        backSlashIndex = str.indexOf('\\', index);
        if (backSlashIndex === -1 || backSlashIndex > closeParenIndex) {
          return true;
        }
      }
    }

    if (pipeIndex !== -1 && str[index] === '(' && str[index + 1] !== '|') {
      if (pipeIndex < index) {
        pipeIndex = str.indexOf('|', index);
      }
      if (pipeIndex !== -1 && str[pipeIndex + 1] !== ')') {
        closeParenIndex = str.indexOf(')', pipeIndex);
        if (closeParenIndex > pipeIndex) {
          backSlashIndex = str.indexOf('\\', pipeIndex);
          if (backSlashIndex === -1 || backSlashIndex > closeParenIndex) {
            return true;
          }
        }
      }
    }

    if (str[index] === '\\') {
      var open = str[index + 1];
      index += 2;
      var close = chars[open];

      if (close) {
        var n = str.indexOf(close, index);
        if (n !== -1) {
          index = n + 1;
        }
      }

      if (str[index] === '!') {
        return true;
      }
    } else {
      index++;
    }
  }
  return false;
};

var relaxedCheck = function(str) {
  if (str[0] === '!') {
    return true;
  }
  var index = 0;
  while (index < str.length) {
    if (/[*?{}()[\]]/.test(str[index])) {
      return true;
    }

    if (str[index] === '\\') {
      var open = str[index + 1];
      index += 2;
      var close = chars[open];

      if (close) {
        var n = str.indexOf(close, index);
        if (n !== -1) {
          index = n + 1;
        }
      }

      if (str[index] === '!') {
        return true;
      }
    } else {
      index++;
    }
  }
  return false;
};

module.exports = function isGlob(str, options) {
  if (typeof str !== 'string' || str === '') {
    return false;
  }

  if (isExtglob(str)) {
    return true;
  }

  var check = strictCheck;

  // optionally relax check
  if (options && options.strict === false) {
    check = relaxedCheck;
  }

  return check(str);
};


/***/ }),

/***/ 3102:
/***/ (function(module) {

/*!
 * is-number <https://github.com/jonschlinkert/is-number>
 *
 * Copyright (c) 2014-present, Jon Schlinkert.
 * Released under the MIT License.
 */



module.exports = function(num) {
  if (typeof num === 'number') {
    return num - num === 0;
  }
  if (typeof num === 'string' && num.trim() !== '') {
    return Number.isFinite ? Number.isFinite(+num) : isFinite(+num);
  }
  return false;
};


/***/ }),

/***/ 754:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {


/*
 * merge2
 * https://github.com/teambition/merge2
 *
 * Copyright (c) 2014-2020 Teambition
 * Licensed under the MIT license.
 */
const Stream = __nccwpck_require__(2203)
const PassThrough = Stream.PassThrough
const slice = Array.prototype.slice

module.exports = merge2

function merge2 () {
  const streamsQueue = []
  const args = slice.call(arguments)
  let merging = false
  let options = args[args.length - 1]

  if (options && !Array.isArray(options) && options.pipe == null) {
    args.pop()
  } else {
    options = {}
  }

  const doEnd = options.end !== false
  const doPipeError = options.pipeError === true
  if (options.objectMode == null) {
    options.objectMode = true
  }
  if (options.highWaterMark == null) {
    options.highWaterMark = 64 * 1024
  }
  const mergedStream = PassThrough(options)

  function addStream () {
    for (let i = 0, len = arguments.length; i < len; i++) {
      streamsQueue.push(pauseStreams(arguments[i], options))
    }
    mergeStream()
    return this
  }

  function mergeStream () {
    if (merging) {
      return
    }
    merging = true

    let streams = streamsQueue.shift()
    if (!streams) {
      process.nextTick(endStream)
      return
    }
    if (!Array.isArray(streams)) {
      streams = [streams]
    }

    let pipesCount = streams.length + 1

    function next () {
      if (--pipesCount > 0) {
        return
      }
      merging = false
      mergeStream()
    }

    function pipe (stream) {
      function onend () {
        stream.removeListener('merge2UnpipeEnd', onend)
        stream.removeListener('end', onend)
        if (doPipeError) {
          stream.removeListener('error', onerror)
        }
        next()
      }
      function onerror (err) {
        mergedStream.emit('error', err)
      }
      // skip ended stream
      if (stream._readableState.endEmitted) {
        return next()
      }

      stream.on('merge2UnpipeEnd', onend)
      stream.on('end', onend)

      if (doPipeError) {
        stream.on('error', onerror)
      }

      stream.pipe(mergedStream, { end: false })
      // compatible for old stream
      stream.resume()
    }

    for (let i = 0; i < streams.length; i++) {
      pipe(streams[i])
    }

    next()
  }

  function endStream () {
    merging = false
    // emit 'queueDrain' when all streams merged.
    mergedStream.emit('queueDrain')
    if (doEnd) {
      mergedStream.end()
    }
  }

  mergedStream.setMaxListeners(0)
  mergedStream.add = addStream
  mergedStream.on('unpipe', function (stream) {
    stream.emit('merge2UnpipeEnd')
  })

  if (args.length) {
    addStream.apply(null, args)
  }
  return mergedStream
}

// check and pause streams for pipe.
function pauseStreams (streams, options) {
  if (!Array.isArray(streams)) {
    // Backwards-compat with old-style streams
    if (!streams._readableState && streams.pipe) {
      streams = streams.pipe(PassThrough(options))
    }
    if (!streams._readableState || !streams.pause || !streams.pipe) {
      throw new Error('Only readable stream can be merged.')
    }
    streams.pause()
  } else {
    for (let i = 0, len = streams.length; i < len; i++) {
      streams[i] = pauseStreams(streams[i], options)
    }
  }
  return streams
}


/***/ }),

/***/ 8785:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const util = __nccwpck_require__(9023);
const braces = __nccwpck_require__(748);
const picomatch = __nccwpck_require__(6377);
const utils = __nccwpck_require__(8604);

const isEmptyString = v => v === '' || v === './';
const hasBraces = v => {
  const index = v.indexOf('{');
  return index > -1 && v.indexOf('}', index) > -1;
};

/**
 * Returns an array of strings that match one or more glob patterns.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm(list, patterns[, options]);
 *
 * console.log(mm(['a.js', 'a.txt'], ['*.js']));
 * //=> [ 'a.js' ]
 * ```
 * @param {String|Array<string>} `list` List of strings to match.
 * @param {String|Array<string>} `patterns` One or more glob patterns to use for matching.
 * @param {Object} `options` See available [options](#options)
 * @return {Array} Returns an array of matches
 * @summary false
 * @api public
 */

const micromatch = (list, patterns, options) => {
  patterns = [].concat(patterns);
  list = [].concat(list);

  let omit = new Set();
  let keep = new Set();
  let items = new Set();
  let negatives = 0;

  let onResult = state => {
    items.add(state.output);
    if (options && options.onResult) {
      options.onResult(state);
    }
  };

  for (let i = 0; i < patterns.length; i++) {
    let isMatch = picomatch(String(patterns[i]), { ...options, onResult }, true);
    let negated = isMatch.state.negated || isMatch.state.negatedExtglob;
    if (negated) negatives++;

    for (let item of list) {
      let matched = isMatch(item, true);

      let match = negated ? !matched.isMatch : matched.isMatch;
      if (!match) continue;

      if (negated) {
        omit.add(matched.output);
      } else {
        omit.delete(matched.output);
        keep.add(matched.output);
      }
    }
  }

  let result = negatives === patterns.length ? [...items] : [...keep];
  let matches = result.filter(item => !omit.has(item));

  if (options && matches.length === 0) {
    if (options.failglob === true) {
      throw new Error(`No matches found for "${patterns.join(', ')}"`);
    }

    if (options.nonull === true || options.nullglob === true) {
      return options.unescape ? patterns.map(p => p.replace(/\\/g, '')) : patterns;
    }
  }

  return matches;
};

/**
 * Backwards compatibility
 */

micromatch.match = micromatch;

/**
 * Returns a matcher function from the given glob `pattern` and `options`.
 * The returned function takes a string to match as its only argument and returns
 * true if the string is a match.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.matcher(pattern[, options]);
 *
 * const isMatch = mm.matcher('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 * ```
 * @param {String} `pattern` Glob pattern
 * @param {Object} `options`
 * @return {Function} Returns a matcher function.
 * @api public
 */

micromatch.matcher = (pattern, options) => picomatch(pattern, options);

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.isMatch(string, patterns[, options]);
 *
 * console.log(mm.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(mm.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String} `str` The string to test.
 * @param {String|Array} `patterns` One or more glob patterns to use for matching.
 * @param {Object} `[options]` See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

micromatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Backwards compatibility
 */

micromatch.any = micromatch.isMatch;

/**
 * Returns a list of strings that _**do not match any**_ of the given `patterns`.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.not(list, patterns[, options]);
 *
 * console.log(mm.not(['a.a', 'b.b', 'c.c'], '*.a'));
 * //=> ['b.b', 'c.c']
 * ```
 * @param {Array} `list` Array of strings to match.
 * @param {String|Array} `patterns` One or more glob pattern to use for matching.
 * @param {Object} `options` See available [options](#options) for changing how matches are performed
 * @return {Array} Returns an array of strings that **do not match** the given patterns.
 * @api public
 */

micromatch.not = (list, patterns, options = {}) => {
  patterns = [].concat(patterns).map(String);
  let result = new Set();
  let items = [];

  let onResult = state => {
    if (options.onResult) options.onResult(state);
    items.push(state.output);
  };

  let matches = new Set(micromatch(list, patterns, { ...options, onResult }));

  for (let item of items) {
    if (!matches.has(item)) {
      result.add(item);
    }
  }
  return [...result];
};

/**
 * Returns true if the given `string` contains the given pattern. Similar
 * to [.isMatch](#isMatch) but the pattern can match any part of the string.
 *
 * ```js
 * var mm = require('micromatch');
 * // mm.contains(string, pattern[, options]);
 *
 * console.log(mm.contains('aa/bb/cc', '*b'));
 * //=> true
 * console.log(mm.contains('aa/bb/cc', '*d'));
 * //=> false
 * ```
 * @param {String} `str` The string to match.
 * @param {String|Array} `patterns` Glob pattern to use for matching.
 * @param {Object} `options` See available [options](#options) for changing how matches are performed
 * @return {Boolean} Returns true if any of the patterns matches any part of `str`.
 * @api public
 */

micromatch.contains = (str, pattern, options) => {
  if (typeof str !== 'string') {
    throw new TypeError(`Expected a string: "${util.inspect(str)}"`);
  }

  if (Array.isArray(pattern)) {
    return pattern.some(p => micromatch.contains(str, p, options));
  }

  if (typeof pattern === 'string') {
    if (isEmptyString(str) || isEmptyString(pattern)) {
      return false;
    }

    if (str.includes(pattern) || (str.startsWith('./') && str.slice(2).includes(pattern))) {
      return true;
    }
  }

  return micromatch.isMatch(str, pattern, { ...options, contains: true });
};

/**
 * Filter the keys of the given object with the given `glob` pattern
 * and `options`. Does not attempt to match nested keys. If you need this feature,
 * use [glob-object][] instead.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.matchKeys(object, patterns[, options]);
 *
 * const obj = { aa: 'a', ab: 'b', ac: 'c' };
 * console.log(mm.matchKeys(obj, '*b'));
 * //=> { ab: 'b' }
 * ```
 * @param {Object} `object` The object with keys to filter.
 * @param {String|Array} `patterns` One or more glob patterns to use for matching.
 * @param {Object} `options` See available [options](#options) for changing how matches are performed
 * @return {Object} Returns an object with only keys that match the given patterns.
 * @api public
 */

micromatch.matchKeys = (obj, patterns, options) => {
  if (!utils.isObject(obj)) {
    throw new TypeError('Expected the first argument to be an object');
  }
  let keys = micromatch(Object.keys(obj), patterns, options);
  let res = {};
  for (let key of keys) res[key] = obj[key];
  return res;
};

/**
 * Returns true if some of the strings in the given `list` match any of the given glob `patterns`.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.some(list, patterns[, options]);
 *
 * console.log(mm.some(['foo.js', 'bar.js'], ['*.js', '!foo.js']));
 * // true
 * console.log(mm.some(['foo.js'], ['*.js', '!foo.js']));
 * // false
 * ```
 * @param {String|Array} `list` The string or array of strings to test. Returns as soon as the first match is found.
 * @param {String|Array} `patterns` One or more glob patterns to use for matching.
 * @param {Object} `options` See available [options](#options) for changing how matches are performed
 * @return {Boolean} Returns true if any `patterns` matches any of the strings in `list`
 * @api public
 */

micromatch.some = (list, patterns, options) => {
  let items = [].concat(list);

  for (let pattern of [].concat(patterns)) {
    let isMatch = picomatch(String(pattern), options);
    if (items.some(item => isMatch(item))) {
      return true;
    }
  }
  return false;
};

/**
 * Returns true if every string in the given `list` matches
 * any of the given glob `patterns`.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.every(list, patterns[, options]);
 *
 * console.log(mm.every('foo.js', ['foo.js']));
 * // true
 * console.log(mm.every(['foo.js', 'bar.js'], ['*.js']));
 * // true
 * console.log(mm.every(['foo.js', 'bar.js'], ['*.js', '!foo.js']));
 * // false
 * console.log(mm.every(['foo.js'], ['*.js', '!foo.js']));
 * // false
 * ```
 * @param {String|Array} `list` The string or array of strings to test.
 * @param {String|Array} `patterns` One or more glob patterns to use for matching.
 * @param {Object} `options` See available [options](#options) for changing how matches are performed
 * @return {Boolean} Returns true if all `patterns` matches all of the strings in `list`
 * @api public
 */

micromatch.every = (list, patterns, options) => {
  let items = [].concat(list);

  for (let pattern of [].concat(patterns)) {
    let isMatch = picomatch(String(pattern), options);
    if (!items.every(item => isMatch(item))) {
      return false;
    }
  }
  return true;
};

/**
 * Returns true if **all** of the given `patterns` match
 * the specified string.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.all(string, patterns[, options]);
 *
 * console.log(mm.all('foo.js', ['foo.js']));
 * // true
 *
 * console.log(mm.all('foo.js', ['*.js', '!foo.js']));
 * // false
 *
 * console.log(mm.all('foo.js', ['*.js', 'foo.js']));
 * // true
 *
 * console.log(mm.all('foo.js', ['*.js', 'f*', '*o*', '*o.js']));
 * // true
 * ```
 * @param {String|Array} `str` The string to test.
 * @param {String|Array} `patterns` One or more glob patterns to use for matching.
 * @param {Object} `options` See available [options](#options) for changing how matches are performed
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

micromatch.all = (str, patterns, options) => {
  if (typeof str !== 'string') {
    throw new TypeError(`Expected a string: "${util.inspect(str)}"`);
  }

  return [].concat(patterns).every(p => picomatch(p, options)(str));
};

/**
 * Returns an array of matches captured by `pattern` in `string, or `null` if the pattern did not match.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.capture(pattern, string[, options]);
 *
 * console.log(mm.capture('test/*.js', 'test/foo.js'));
 * //=> ['foo']
 * console.log(mm.capture('test/*.js', 'foo/bar.css'));
 * //=> null
 * ```
 * @param {String} `glob` Glob pattern to use for matching.
 * @param {String} `input` String to match
 * @param {Object} `options` See available [options](#options) for changing how matches are performed
 * @return {Array|null} Returns an array of captures if the input matches the glob pattern, otherwise `null`.
 * @api public
 */

micromatch.capture = (glob, input, options) => {
  let posix = utils.isWindows(options);
  let regex = picomatch.makeRe(String(glob), { ...options, capture: true });
  let match = regex.exec(posix ? utils.toPosixSlashes(input) : input);

  if (match) {
    return match.slice(1).map(v => v === void 0 ? '' : v);
  }
};

/**
 * Create a regular expression from the given glob `pattern`.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.makeRe(pattern[, options]);
 *
 * console.log(mm.makeRe('*.js'));
 * //=> /^(?:(\.[\\\/])?(?!\.)(?=.)[^\/]*?\.js)$/
 * ```
 * @param {String} `pattern` A glob pattern to convert to regex.
 * @param {Object} `options`
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

micromatch.makeRe = (...args) => picomatch.makeRe(...args);

/**
 * Scan a glob pattern to separate the pattern into segments. Used
 * by the [split](#split) method.
 *
 * ```js
 * const mm = require('micromatch');
 * const state = mm.scan(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

micromatch.scan = (...args) => picomatch.scan(...args);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const mm = require('micromatch');
 * const state = mm.parse(pattern[, options]);
 * ```
 * @param {String} `glob`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as regex source string.
 * @api public
 */

micromatch.parse = (patterns, options) => {
  let res = [];
  for (let pattern of [].concat(patterns || [])) {
    for (let str of braces(String(pattern), options)) {
      res.push(picomatch.parse(str, options));
    }
  }
  return res;
};

/**
 * Process the given brace `pattern`.
 *
 * ```js
 * const { braces } = require('micromatch');
 * console.log(braces('foo/{a,b,c}/bar'));
 * //=> [ 'foo/(a|b|c)/bar' ]
 *
 * console.log(braces('foo/{a,b,c}/bar', { expand: true }));
 * //=> [ 'foo/a/bar', 'foo/b/bar', 'foo/c/bar' ]
 * ```
 * @param {String} `pattern` String with brace pattern to process.
 * @param {Object} `options` Any [options](#options) to change how expansion is performed. See the [braces][] library for all available options.
 * @return {Array}
 * @api public
 */

micromatch.braces = (pattern, options) => {
  if (typeof pattern !== 'string') throw new TypeError('Expected a string');
  if ((options && options.nobrace === true) || !hasBraces(pattern)) {
    return [pattern];
  }
  return braces(pattern, options);
};

/**
 * Expand braces
 */

micromatch.braceExpand = (pattern, options) => {
  if (typeof pattern !== 'string') throw new TypeError('Expected a string');
  return micromatch.braces(pattern, { ...options, expand: true });
};

/**
 * Expose micromatch
 */

// exposed for tests
micromatch.hasBraces = hasBraces;
module.exports = micromatch;


/***/ }),

/***/ 6377:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



module.exports = __nccwpck_require__(9639);


/***/ }),

/***/ 9560:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const path = __nccwpck_require__(6928);
const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  SEP: path.sep,

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 7430:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const constants = __nccwpck_require__(9560);
const utils = __nccwpck_require__(8604);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const getStarExtglobSequenceOutput = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  for (const branch of branches) {
    const safeOutput = getStarExtglobSequenceOutput(branch);
    if (safeOutput) {
      return { risky: true, safeOutput };
    }

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';
  const win32 = utils.isWindows(options);

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(win32);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.value += tok.value;
      prev.output = (prev.output || '') + tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if (next === '<' && !utils.supportsLookbehinds()) {
          throw new Error('Node.js v10 or higher is required for regex lookbehinds');
        }

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && eos()) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;
  const win32 = utils.isWindows(options);

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(win32);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 9639:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const path = __nccwpck_require__(6928);
const scan = __nccwpck_require__(6028);
const parse = __nccwpck_require__(7430);
const utils = __nccwpck_require__(8604);
const constants = __nccwpck_require__(9560);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = utils.isWindows(options);
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = utils.isWindows(options)) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(path.basename(input));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 6028:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const utils = __nccwpck_require__(8604);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(9560);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              code = advance();
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES) {
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        while (eos() !== true && (code = advance())) {
          if (code === CHAR_LEFT_PARENTHESES) {
            backslashes = token.backslashes = true;
            code = advance();
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (idx !== 0 || value !== '') {
        parts.push(value);
      }
      prevIndex = i;
    }

    if (prevIndex && prevIndex + 1 < input.length) {
      const value = input.slice(prevIndex + 1);
      parts.push(value);

      if (opts.tokens) {
        tokens[tokens.length - 1].value = value;
        depth(tokens[tokens.length - 1]);
        state.maxDepth += tokens[tokens.length - 1].depth;
      }
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 8604:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



const path = __nccwpck_require__(6928);
const win32 = process.platform === 'win32';
const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(9560);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.supportsLookbehinds = () => {
  const segs = process.version.slice(1).split('.').map(Number);
  if (segs.length === 3 && segs[0] >= 9 || (segs[0] === 8 && segs[1] >= 10)) {
    return true;
  }
  return false;
};

exports.isWindows = options => {
  if (options && typeof options.windows === 'boolean') {
    return options.windows;
  }
  return win32 === true || path.sep === '\\';
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};


/***/ }),

/***/ 4351:
/***/ (function(module) {

/*! queue-microtask. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> */
let promise

module.exports = typeof queueMicrotask === 'function'
  ? queueMicrotask.bind(typeof window !== 'undefined' ? window : global)
  // reuse resolved promise, and allocate it lazily
  : cb => (promise || (promise = Promise.resolve()))
    .then(cb)
    .catch(err => setTimeout(() => { throw err }, 0))


/***/ }),

/***/ 844:
/***/ (function(module) {



function reusify (Constructor) {
  var head = new Constructor()
  var tail = head

  function get () {
    var current = head

    if (current.next) {
      head = current.next
    } else {
      head = new Constructor()
      tail = head
    }

    current.next = null

    return current
  }

  function release (obj) {
    tail.next = obj
    tail = obj
  }

  return {
    get: get,
    release: release
  }
}

module.exports = reusify


/***/ }),

/***/ 2743:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

/*! run-parallel. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> */
module.exports = runParallel

const queueMicrotask = __nccwpck_require__(4351)

function runParallel (tasks, cb) {
  let results, pending, keys
  let isSync = true

  if (Array.isArray(tasks)) {
    results = []
    pending = tasks.length
  } else {
    keys = Object.keys(tasks)
    results = {}
    pending = keys.length
  }

  function done (err) {
    function end () {
      if (cb) cb(err, results)
      cb = null
    }
    if (isSync) queueMicrotask(end)
    else end()
  }

  function each (i, err, result) {
    results[i] = result
    if (--pending === 0 || err) {
      done(err)
    }
  }

  if (!pending) {
    // empty
    done(null)
  } else if (keys) {
    // object
    keys.forEach(function (key) {
      tasks[key](function (err, result) { each(key, err, result) })
    })
  } else {
    // array
    tasks.forEach(function (task, i) {
      task(function (err, result) { each(i, err, result) })
    })
  }

  isSync = false
}


/***/ }),

/***/ 7551:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

/*!
 * to-regex-range <https://github.com/micromatch/to-regex-range>
 *
 * Copyright (c) 2015-present, Jon Schlinkert.
 * Released under the MIT License.
 */



const isNumber = __nccwpck_require__(3102);

const toRegexRange = (min, max, options) => {
  if (isNumber(min) === false) {
    throw new TypeError('toRegexRange: expected the first argument to be a number');
  }

  if (max === void 0 || min === max) {
    return String(min);
  }

  if (isNumber(max) === false) {
    throw new TypeError('toRegexRange: expected the second argument to be a number.');
  }

  let opts = { relaxZeros: true, ...options };
  if (typeof opts.strictZeros === 'boolean') {
    opts.relaxZeros = opts.strictZeros === false;
  }

  let relax = String(opts.relaxZeros);
  let shorthand = String(opts.shorthand);
  let capture = String(opts.capture);
  let wrap = String(opts.wrap);
  let cacheKey = min + ':' + max + '=' + relax + shorthand + capture + wrap;

  if (toRegexRange.cache.hasOwnProperty(cacheKey)) {
    return toRegexRange.cache[cacheKey].result;
  }

  let a = Math.min(min, max);
  let b = Math.max(min, max);

  if (Math.abs(a - b) === 1) {
    let result = min + '|' + max;
    if (opts.capture) {
      return `(${result})`;
    }
    if (opts.wrap === false) {
      return result;
    }
    return `(?:${result})`;
  }

  let isPadded = hasPadding(min) || hasPadding(max);
  let state = { min, max, a, b };
  let positives = [];
  let negatives = [];

  if (isPadded) {
    state.isPadded = isPadded;
    state.maxLen = String(state.max).length;
  }

  if (a < 0) {
    let newMin = b < 0 ? Math.abs(b) : 1;
    negatives = splitToPatterns(newMin, Math.abs(a), state, opts);
    a = state.a = 0;
  }

  if (b >= 0) {
    positives = splitToPatterns(a, b, state, opts);
  }

  state.negatives = negatives;
  state.positives = positives;
  state.result = collatePatterns(negatives, positives, opts);

  if (opts.capture === true) {
    state.result = `(${state.result})`;
  } else if (opts.wrap !== false && (positives.length + negatives.length) > 1) {
    state.result = `(?:${state.result})`;
  }

  toRegexRange.cache[cacheKey] = state;
  return state.result;
};

function collatePatterns(neg, pos, options) {
  let onlyNegative = filterPatterns(neg, pos, '-', false, options) || [];
  let onlyPositive = filterPatterns(pos, neg, '', false, options) || [];
  let intersected = filterPatterns(neg, pos, '-?', true, options) || [];
  let subpatterns = onlyNegative.concat(intersected).concat(onlyPositive);
  return subpatterns.join('|');
}

function splitToRanges(min, max) {
  let nines = 1;
  let zeros = 1;

  let stop = countNines(min, nines);
  let stops = new Set([max]);

  while (min <= stop && stop <= max) {
    stops.add(stop);
    nines += 1;
    stop = countNines(min, nines);
  }

  stop = countZeros(max + 1, zeros) - 1;

  while (min < stop && stop <= max) {
    stops.add(stop);
    zeros += 1;
    stop = countZeros(max + 1, zeros) - 1;
  }

  stops = [...stops];
  stops.sort(compare);
  return stops;
}

/**
 * Convert a range to a regex pattern
 * @param {Number} `start`
 * @param {Number} `stop`
 * @return {String}
 */

function rangeToPattern(start, stop, options) {
  if (start === stop) {
    return { pattern: start, count: [], digits: 0 };
  }

  let zipped = zip(start, stop);
  let digits = zipped.length;
  let pattern = '';
  let count = 0;

  for (let i = 0; i < digits; i++) {
    let [startDigit, stopDigit] = zipped[i];

    if (startDigit === stopDigit) {
      pattern += startDigit;

    } else if (startDigit !== '0' || stopDigit !== '9') {
      pattern += toCharacterClass(startDigit, stopDigit, options);

    } else {
      count++;
    }
  }

  if (count) {
    pattern += options.shorthand === true ? '\\d' : '[0-9]';
  }

  return { pattern, count: [count], digits };
}

function splitToPatterns(min, max, tok, options) {
  let ranges = splitToRanges(min, max);
  let tokens = [];
  let start = min;
  let prev;

  for (let i = 0; i < ranges.length; i++) {
    let max = ranges[i];
    let obj = rangeToPattern(String(start), String(max), options);
    let zeros = '';

    if (!tok.isPadded && prev && prev.pattern === obj.pattern) {
      if (prev.count.length > 1) {
        prev.count.pop();
      }

      prev.count.push(obj.count[0]);
      prev.string = prev.pattern + toQuantifier(prev.count);
      start = max + 1;
      continue;
    }

    if (tok.isPadded) {
      zeros = padZeros(max, tok, options);
    }

    obj.string = zeros + obj.pattern + toQuantifier(obj.count);
    tokens.push(obj);
    start = max + 1;
    prev = obj;
  }

  return tokens;
}

function filterPatterns(arr, comparison, prefix, intersection, options) {
  let result = [];

  for (let ele of arr) {
    let { string } = ele;

    // only push if _both_ are negative...
    if (!intersection && !contains(comparison, 'string', string)) {
      result.push(prefix + string);
    }

    // or _both_ are positive
    if (intersection && contains(comparison, 'string', string)) {
      result.push(prefix + string);
    }
  }
  return result;
}

/**
 * Zip strings
 */

function zip(a, b) {
  let arr = [];
  for (let i = 0; i < a.length; i++) arr.push([a[i], b[i]]);
  return arr;
}

function compare(a, b) {
  return a > b ? 1 : b > a ? -1 : 0;
}

function contains(arr, key, val) {
  return arr.some(ele => ele[key] === val);
}

function countNines(min, len) {
  return Number(String(min).slice(0, -len) + '9'.repeat(len));
}

function countZeros(integer, zeros) {
  return integer - (integer % Math.pow(10, zeros));
}

function toQuantifier(digits) {
  let [start = 0, stop = ''] = digits;
  if (stop || start > 1) {
    return `{${start + (stop ? ',' + stop : '')}}`;
  }
  return '';
}

function toCharacterClass(a, b, options) {
  return `[${a}${(b - a === 1) ? '' : '-'}${b}]`;
}

function hasPadding(str) {
  return /^-?(0+)\d/.test(str);
}

function padZeros(value, tok, options) {
  if (!tok.isPadded) {
    return value;
  }

  let diff = Math.abs(tok.maxLen - String(value).length);
  let relax = options.relaxZeros !== false;

  switch (diff) {
    case 0:
      return '';
    case 1:
      return relax ? '0?' : '0';
    case 2:
      return relax ? '0{0,2}' : '00';
    default: {
      return relax ? `0{0,${diff}}` : `0{${diff}}`;
    }
  }
}

/**
 * Cache
 */

toRegexRange.cache = {};
toRegexRange.clearCache = () => (toRegexRange.cache = {});

/**
 * Expose `toRegexRange`
 */

module.exports = toRegexRange;


/***/ }),

/***/ 181:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 7030:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 8877:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3281:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



/* eslint-disable no-var */

var reusify = __nccwpck_require__(844)

function fastqueue (context, worker, _concurrency) {
  if (typeof context === 'function') {
    _concurrency = worker
    worker = context
    context = null
  }

  if (!(_concurrency >= 1)) {
    throw new Error('fastqueue concurrency must be equal to or greater than 1')
  }

  var cache = reusify(Task)
  var queueHead = null
  var queueTail = null
  var _running = 0
  var errorHandler = null

  var self = {
    push: push,
    drain: noop,
    saturated: noop,
    pause: pause,
    paused: false,

    get concurrency () {
      return _concurrency
    },
    set concurrency (value) {
      if (!(value >= 1)) {
        throw new Error('fastqueue concurrency must be equal to or greater than 1')
      }
      _concurrency = value

      if (self.paused) return
      for (; queueHead && _running < _concurrency;) {
        _running++
        release()
      }
    },

    running: running,
    resume: resume,
    idle: idle,
    length: length,
    getQueue: getQueue,
    unshift: unshift,
    empty: noop,
    kill: kill,
    killAndDrain: killAndDrain,
    error: error,
    abort: abort
  }

  return self

  function running () {
    return _running
  }

  function pause () {
    self.paused = true
  }

  function length () {
    var current = queueHead
    var counter = 0

    while (current) {
      current = current.next
      counter++
    }

    return counter
  }

  function getQueue () {
    var current = queueHead
    var tasks = []

    while (current) {
      tasks.push(current.value)
      current = current.next
    }

    return tasks
  }

  function resume () {
    if (!self.paused) return
    self.paused = false
    if (queueHead === null) {
      _running++
      release()
      return
    }
    for (; queueHead && _running < _concurrency;) {
      _running++
      release()
    }
  }

  function idle () {
    return _running === 0 && self.length() === 0
  }

  function push (value, done) {
    var current = cache.get()

    current.context = context
    current.release = release
    current.value = value
    current.callback = done || noop
    current.errorHandler = errorHandler

    if (_running >= _concurrency || self.paused) {
      if (queueTail) {
        queueTail.next = current
        queueTail = current
      } else {
        queueHead = current
        queueTail = current
        self.saturated()
      }
    } else {
      _running++
      worker.call(context, current.value, current.worked)
    }
  }

  function unshift (value, done) {
    var current = cache.get()

    current.context = context
    current.release = release
    current.value = value
    current.callback = done || noop
    current.errorHandler = errorHandler

    if (_running >= _concurrency || self.paused) {
      if (queueHead) {
        current.next = queueHead
        queueHead = current
      } else {
        queueHead = current
        queueTail = current
        self.saturated()
      }
    } else {
      _running++
      worker.call(context, current.value, current.worked)
    }
  }

  function release (holder) {
    if (holder) {
      cache.release(holder)
    }
    var next = queueHead
    if (next && _running <= _concurrency) {
      if (!self.paused) {
        if (queueTail === queueHead) {
          queueTail = null
        }
        queueHead = next.next
        next.next = null
        worker.call(context, next.value, next.worked)
        if (queueTail === null) {
          self.empty()
        }
      } else {
        _running--
      }
    } else if (--_running === 0) {
      self.drain()
    }
  }

  function kill () {
    queueHead = null
    queueTail = null
    self.drain = noop
  }

  function killAndDrain () {
    queueHead = null
    queueTail = null
    self.drain()
    self.drain = noop
  }

  function abort () {
    var current = queueHead
    queueHead = null
    queueTail = null

    while (current) {
      var next = current.next
      var callback = current.callback
      var errorHandler = current.errorHandler
      var val = current.value
      var context = current.context

      // Reset the task state
      current.value = null
      current.callback = noop
      current.errorHandler = null
      current.next = null

      // Call error handler if present
      if (errorHandler) {
        errorHandler(new Error('abort'), val)
      }

      // Call callback with error
      callback.call(context, new Error('abort'))

      // This task was queued, so return it to the pool without updating
      // the running worker count.
      cache.release(current)

      current = next
    }

    self.drain = noop
  }

  function error (handler) {
    errorHandler = handler
  }
}

function noop () {}

function Task () {
  this.value = null
  this.callback = noop
  this.next = null
  this.release = noop
  this.context = null
  this.errorHandler = null

  var self = this

  this.worked = function worked (err, result) {
    var callback = self.callback
    var errorHandler = self.errorHandler
    var val = self.value
    self.value = null
    self.callback = noop
    if (self.errorHandler) {
      errorHandler(err, val)
    }
    callback.call(self.context, err, result)
    self.release(self)
  }
}

function queueAsPromised (context, worker, _concurrency) {
  if (typeof context === 'function') {
    _concurrency = worker
    worker = context
    context = null
  }

  function asyncWrapper (arg, cb) {
    worker.call(this, arg)
      .then(function (res) {
        cb(null, res)
      }, cb)
  }

  var queue = fastqueue(context, asyncWrapper, _concurrency)

  var pushCb = queue.push
  var unshiftCb = queue.unshift

  queue.push = push
  queue.unshift = unshift
  queue.drained = drained

  return queue

  function push (value) {
    var p = new Promise(function (resolve, reject) {
      pushCb(value, function (err, result) {
        if (err) {
          reject(err)
          return
        }
        resolve(result)
      })
    })

    // Let's fork the promise chain to
    // make the error bubble up to the user but
    // not lead to a unhandledRejection
    p.catch(noop)

    return p
  }

  function unshift (value) {
    var p = new Promise(function (resolve, reject) {
      unshiftCb(value, function (err, result) {
        if (err) {
          reject(err)
          return
        }
        resolve(result)
      })
    })

    // Let's fork the promise chain to
    // make the error bubble up to the user but
    // not lead to a unhandledRejection
    p.catch(noop)

    return p
  }

  function drained () {
    var p = new Promise(function (resolve) {
      process.nextTick(function () {
        if (queue.idle()) {
          resolve()
        } else {
          var previousDrain = queue.drain
          queue.drain = function () {
            if (typeof previousDrain === 'function') previousDrain()
            resolve()
            queue.drain = previousDrain
          }
        }
      })
    })

    return p
  }
}

module.exports = fastqueue
module.exports.promise = queueAsPromised


/***/ }),

/***/ 6868:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ APART),
/* harmony export */   EJ: () => (/* binding */ followParent),
/* harmony export */   H1: () => (/* binding */ WAITING_STDERR),
/* harmony export */   XB: () => (/* binding */ sayTold),
/* harmony export */   md: () => (/* binding */ sayOver),
/* harmony export */   sw: () => (/* binding */ sayStep),
/* harmony export */   zB: () => (/* binding */ isApart)
/* harmony export */ });
/** Set for the process that a run has to itself. */
const APART = 'CLINICAL_RECORDS_CHECK_APART';
/** The descriptor at which such a process finds the standard error of the one that waits for it. Its own is kept back
 *  until it ends. */
const WAITING_STDERR = 3;
/** Whether this is such a process. The variable alone makes none. */
function isApart() {
    return process.env[APART] !== undefined && process.connected === true;
}
/** Says what the run is at. */
const sayStep = (step) => say({ step });
/** The run has its report and keeps it from now on, whatever comes: it is not ended any more for what it takes. */
function sayTold() {
    say({ told: true });
}
/** Everything was told: the exit code is the program's own. */
function sayOver() {
    say({ over: true });
}
function say(message) {
    if (isApart())
        process.send?.(message);
}
/** Ends this process with the one that waits for it, should that be ended by force. */
function followParent() {
    if (!isApart())
        return;
    process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
    process.channel?.unref();
}


/***/ }),

/***/ 6322:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CD: () => (/* binding */ attempt),
  R0: () => (/* binding */ endLike),
  ew: () => (/* binding */ runApart),
  sg: () => (/* binding */ runGuarded)
});

// EXTERNAL MODULE: ./lib/findings/verdict.js
var verdict = __nccwpck_require__(1967);
// EXTERNAL MODULE: ./lib/run/run.js + 2 modules
var run = __nccwpck_require__(4906);
// EXTERNAL MODULE: ./lib/settings/options.js + 1 modules
var options = __nccwpck_require__(9651);
// EXTERNAL MODULE: ./lib/apart/apart.js
var apart = __nccwpck_require__(6868);
;// CONCATENATED MODULE: ./lib/apart/exhaustion.js
/** A report of a run that ended before it had one. `cause` is the beginning of a sentence: `memory ran out`. */
function incompleteReport(cause, step, remedy) {
    const during = step === undefined ? '' : ` while ${step.charAt(0).toLowerCase()}${step.slice(1)}`;
    return {
        rules: [],
        verdict: 'incomplete',
        counts: { error: 0, warning: 0, notice: 0 },
        targets: [],
        findings: [],
        privacyPolicy: [],
        skipped: [
            {
                at: { file: '.', line: 1, column: 1 },
                reason: `${cause}${during}, so that there is no result. ${remedy}`,
                blocking: true,
            },
        ],
        quotes: new Map(),
    };
}
/** The same of an error of the program's own. */
function faultReport(error, step) {
    const cause = `the check itself failed (${error instanceof Error ? error.message : error})`;
    return incompleteReport(cause, step, 'That is a fault of ours: please report it, with the stack in the log.');
}
/** What helps where the repository is too much for the check. */
const LEAVE_OUT = 'Leave out what is no part of an app with `exclude` in .clinical-records.yml, and please report it: a repository ' +
    'should not be able to do this.';
const STACK = /call stack/i;
/** V8 says so of texts, lists, maps and buffers that cannot be had; Node of a text that is too long. */
const SIZE = /^Invalid (?:string|array|typed array|array buffer) length|maximum size exceeded|allocation failed/i;
/** The limit of the machine that an error tells of, as the beginning of a sentence; undefined for any other error. */
function limitOf(error) {
    if (!(error instanceof Error))
        return undefined;
    if ('code' in error && error.code === 'ERR_STRING_TOO_LONG')
        return 'a text grew too long';
    if (!(error instanceof RangeError))
        return undefined;
    if (STACK.test(error.message))
        return 'the stack gave out';
    return SIZE.test(error.message) ? 'a value grew too large' : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/check/choose-depth.js
var choose_depth = __nccwpck_require__(1343);
// EXTERNAL MODULE: ./lib/settings/configuration.js
var configuration = __nccwpck_require__(2091);
// EXTERNAL MODULE: ./lib/targets/index.js
var targets = __nccwpck_require__(9122);
;// CONCATENATED MODULE: ./lib/apart/light.js





/** Bytes that an outline may read in this process: of what is searched and read by single values, and of YAML, which
 *  takes a hundred times its size. The projects of the largest public apps have some 10 MB. */
const MOST = { declarations: 16_000_000, yaml: 1_000_000 };
/** Thrown where a repository is to be read in a process of its own. */
class NotLight extends Error {
}
/** Lets through what this process can read whatever it says: a folder that declares no app, an outline of some megabytes.
 *  All else runs apart, where it may exhaust memory and be told. Throws {@link NotLight}. */
function admitLight(root) {
    const sizeOf = (file) => sizeIfAny(external_node_path_.join(root, file));
    const sizeOfAll = (files) => files.reduce((sum, file) => sum + sizeOf(file), 0);
    if (sizeOf(configuration/* CONFIGURATION_FILE */.oT) > MOST.yaml)
        throw new NotLight();
    return (files, depth) => {
        const ways = (0,targets/* declaringWays */.e)(files);
        if (ways === 'none')
            return;
        const isLight = ways === 'literal' &&
            depth === 'outline' &&
            sizeOfAll(files.paths.filter((file) => /\.ya?ml$/i.test(file))) <= MOST.yaml &&
            sizeOfAll(files.paths.filter(choose_depth/* isDeclaration */.HC)) <= MOST.declarations;
        if (!isLight)
            throw new NotLight();
    };
}
/** Bytes of a file; none of what cannot be looked at, a link to itself among it: its reader says so. */
function sizeIfAny(file) {
    try {
        return (0,external_node_fs_.statSync)(file).size;
    }
    catch {
        return 0;
    }
}

;// CONCATENATED MODULE: ./lib/apart/guarded-run.js






/** One run of the engine that ends with a report whatever it meets: what is light here, all else in a process of its own,
 *  whose death is a report too. Rejects with {@link UsageError} alone. */
async function runGuarded(options, show = (work) => work(() => undefined)) {
    if ((0,apart/* isApart */.zB)())
        return runHere(options, show);
    try {
        if (!mayFetchBase(options))
            return await runHere(options, show, admitLight);
    }
    catch (error) {
        if (!(error instanceof NotLight))
            throw error;
    }
    return (await runApart()) ?? runHere(options, show);
}
/** The whole program in a process of its own. Undefined in such a process, and where none can be started. */
async function runApart() {
    if ((0,apart/* isApart */.zB)())
        return undefined;
    const { supervise } = await __nccwpck_require__.e(/* import() */ 8188).then(__nccwpck_require__.bind(__nccwpck_require__, 8188));
    const ended = await supervise();
    switch (ended?.kind) {
        case 'died':
            return { kind: 'report', report: incompleteReport(ended.cause, ended.step, LEAVE_OUT) };
        case 'interrupted': {
            const { signal, step, isTold } = ended;
            if (isTold)
                return { kind: 'finished', exitCode: verdict/* EXIT_CODE */.F3.incomplete, signal };
            const report = incompleteReport(`the run was ended by ${signal}`, step, 'Run it again.');
            return { kind: 'interrupted', signal, report };
        }
        default:
            return ended;
    }
}
async function runHere(options, show, admit) {
    (0,apart/* followParent */.EJ)();
    const tried = await attempt((say) => show((shown) => {
        const progress = (step) => {
            say(step);
            shown(step);
        };
        return (0,run/* run */.e)({ ...options, progress, ...(admit && { admit: admit(options.root) }) });
    }));
    return tried.kind === 'value' ? { kind: 'report', report: tried.value } : tried;
}
/** What some work of the engine comes to; the report where it meets a limit of the machine or a fault of the program.
 *  Rejects with what is to be told otherwise. */
async function attempt(work) {
    let step;
    const progress = (next) => {
        step = next;
        (0,apart/* sayStep */.sw)(next);
    };
    try {
        return { kind: 'value', value: await work(progress) };
    }
    catch (error) {
        if (error instanceof options/* UsageError */.eb || error instanceof NotLight)
            throw error;
        const limit = limitOf(error);
        if (limit !== undefined)
            return { kind: 'report', report: incompleteReport(limit, step, LEAVE_OUT) };
        return { kind: 'report', report: faultReport(error, step), failure: error };
    }
}
/** The exit code of a run that has been told, or the end by its signal. */
function endLike({ exitCode = verdict/* EXIT_CODE */.F3.incomplete, signal }) {
    if (signal !== undefined)
        process.kill(process.pid, signal);
    return exitCode;
}
/** A base that is asked for may be fetched: once is enough. */
function mayFetchBase({ values, base }) {
    const isAskedFor = values.flag('new-only') || values.text('configuration-from') === 'base';
    return isAskedFor || (base !== undefined && 'revision' in base);
}


/***/ }),

/***/ 240:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ bufferOf),
/* harmony export */   N: () => (/* binding */ holdsAny)
/* harmony export */ });
/** The same bytes as Node's own kind, which can be searched and decoded; nothing is copied. */
function bufferOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** Whether one of these words stands in the bytes. */
function holdsAny(bytes, { words, parts, also }) {
    const found = parts.filter((part) => bytes.includes(part));
    const holds = words.some((word) => found.some((part) => word.includes(part)) && bytes.includes(word));
    return holds || also?.(bytes) === true;
}


/***/ }),

/***/ 9308:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  sb: () => (/* binding */ examine)
});

// UNUSED EXPORTS: check

// EXTERNAL MODULE: ./lib/exceptions/marks.js
var marks = __nccwpck_require__(8756);
// EXTERNAL MODULE: ./lib/types.js
var types = __nccwpck_require__(4170);
// EXTERNAL MODULE: ./lib/files/stand-ins.js
var stand_ins = __nccwpck_require__(4246);
;// CONCATENATED MODULE: ./lib/files/limit-reading.js
/**
 * One budget for all that a run reads into values: projects, property lists, manifests, lock files. A file of a few
 * megabytes may hold more values than memory does, and a repository any number of such files. Sources that are searched
 * are not counted: searching takes no memory, and who parses them counts for himself. docs/decisions/fuel.md has the
 * figures.
 */


const READING_LIMITS = { bytes: 96 * 1024 * 1024, values: 1_000_000, repeated: 5_000_000 };
/** What costs more than a value of JSON does, and how much more. */
const COSTS = [
    [/\.ya?ml$|(?:Podfile|pubspec)\.lock$/i, 6],
    [/\.(?:xml|\w+proj|props|targets|xcworkspacedata)$/i, 4],
    [/\.swift$/i, 4],
    [/\.xcconfig$|(?:^|\/)[A-Z]\w*file$|\.podspec$|\.rb$/, 2],
];
/** Sources, which are searched; and those among them that declare targets, which are read. */
const SOURCE = /\.(?:swift|mm?|h|[jt]sx?|[cm][jt]s|vue|svelte|dart|cs|fs|kt)$/i;
const DECLARING = /(?:^|\/)(?:Package(?:@swift-[\d.]+)?|Project|Workspace|Config)\.swift$|(?:^|\/)ProjectDescriptionHelpers\//;
/** The same files, of which no more is read than a run may hold. What is beyond that cannot be read, and is told. */
function limitReading(files, most = READING_LIMITS) {
    const weights = new Map();
    const refused = new Map();
    const left = { ...most };
    function refuse(path, reason) {
        const error = new types/* UnreadableFile */.i(reason, { file: path, line: 1, column: 1 });
        refused.set(path, error);
        throw error;
    }
    function count(path, bytes) {
        const before = weights.get(path);
        if (before !== undefined) {
            left.repeated -= before;
            if (left.repeated < 0)
                refuse(path, `is not read again: ${AGAIN}`);
            return;
        }
        const values = countValues(bytes) * costOf(path);
        if (values > most.values)
            refuse(path, `is not read: it holds more values than one run reads. ${ADVICE}`);
        if (values > left.values || bytes.length > left.bytes)
            refuse(path, `is not read: ${BEFORE}. ${ADVICE}`);
        left.values -= values;
        left.bytes -= bytes.length;
        weights.set(path, values);
    }
    return {
        files: {
            ...files,
            search: (path) => files.search?.(path) ?? files.bytes(path),
            bytes(path) {
                const known = refused.get(path);
                if (known)
                    throw known;
                const bytes = files.bytes(path);
                (0,stand_ins/* refuseStandIn */.c)(bytes, path);
                if (!SOURCE.test(path) || DECLARING.test(path))
                    count(path, bytes);
                return bytes;
            },
        },
        unread: () => [...refused].map(([path, { message, at }]) => ({ at, reason: `\`${path}\`: ${message}`, blocking: true })),
    };
}
const ADVICE = 'Exclude it, or what no app is built from, in .clinical-records.yml';
const BEFORE = 'the files read before it hold as much as one run reads';
const AGAIN = 'too many targets and configurations are made of large files';
function costOf(path) {
    return COSTS.find(([ending]) => ending.test(path))?.[1] ?? 1;
}
/** What may begin or end a value in one of the formats: `, ; < ( [ {`, and a line that none of these ends. */
const MARKS = new Uint8Array(256);
for (const mark of ',;<([{')
    MARKS[mark.charCodeAt(0)] = 1;
const LINE_END = 10;
const SPACE = 32;
/** `- a`, `? a`: of YAML. */
const OPENING = new Uint8Array(256);
for (const mark of '-?')
    OPENING[mark.charCodeAt(0)] = 1;
/** At most so many values can the bytes hold, whatever the format; of a binary list, each byte may be one. */
function countValues(bytes) {
    if (bytes[0] === 98 && bytes[1] === 112 && bytes[2] === 108)
        return bytes.length / 2;
    let count = 1;
    let before = LINE_END;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (MARKS[byte] === 1)
            count += 1;
        else if (byte === LINE_END)
            count += MARKS[before] === 1 || before === LINE_END ? 0 : 1;
        else if (byte === SPACE && OPENING[before] === 1)
            count += 1;
        before = byte;
    }
    return count;
}

// EXTERNAL MODULE: ./lib/sentence.js
var lib_sentence = __nccwpck_require__(9574);
// EXTERNAL MODULE: ./lib/findings/findings.js
var findings_findings = __nccwpck_require__(5310);
;// CONCATENATED MODULE: ./lib/findings/join-places.js
/**
 * One habit is one finding: what rules say of each place apart is judged apart, and then told as one, with all its places.
 */


/** Findings of one rule, target and receiver are one. It counts, and is new, where one of its places does, and is shown at
 *  the first such place. What the repository's owners ignore is told apart. */
function joinPlaces(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        if (key === undefined)
            continue;
        const known = groups.get(key);
        if (known)
            known.push(finding);
        else
            groups.set(key, [finding]);
    }
    const joined = [...groups.values()].filter((group) => group.length > 1);
    if (joined.length === 0)
        return findings;
    const taken = new Set(joined.flat());
    return (0,findings_findings/* sortFindings */.Tc)([...findings.filter((one) => !taken.has(one)), ...joined.map(join)]);
}
function keyOf({ habit, rule, severity, target, project, silenced }) {
    if (habit === undefined)
        return undefined;
    return JSON.stringify([rule.id, severity, target, project, habit, silenced?.by === 'ignore' && silenced.reason]);
}
function join(group) {
    const open = group.filter(({ silenced }) => silenced === undefined);
    const mends = group.flatMap((one) => one.mends ?? []);
    const isTold = group.some(({ isNew }) => isNew !== undefined);
    const shown = open.find(({ isNew }) => isNew === true) ?? open[0] ?? group[0];
    if (!shown)
        throw new Error('a finding has a place');
    return {
        ...shown,
        message: `${shown.message} The same at ${(0,lib_sentence/* count */.U9)(group.length - 1, 'more place')}.`,
        configurations: [...new Set(group.flatMap(({ configurations }) => configurations))].sort(),
        places: group.map(placeOf),
        ...(mends.length > 0 && { mends }),
        ...(isTold && { isNew: group.some(({ isNew }) => isNew === true) }),
    };
}
function placeOf({ at, message, fingerprint, related = [] }) {
    return { at, message, fingerprint, ...(related.length > 0 && { related }) };
}

// EXTERNAL MODULE: ./lib/credentials/credentials.js + 1 modules
var credentials = __nccwpck_require__(4196);
;// CONCATENATED MODULE: ./lib/findings/quotes.js


/** A quoted line is for recognising a place; longer lines are cut. */
const LONGEST = 400;
/** The lines that findings point at, so that reporters need no files. Files without lines (binary lists) give none, and
 *  what points at a whole gives none: its first line, `6BA6… // Release = {` or `<dict>`, says nothing of what is missing. */
function quoteLines(findings, files, targets = []) {
    const wholes = wholesOf(targets);
    const wanted = new Map();
    for (const { at, related = [], places = [] } of findings) {
        for (const place of [at, ...[...related, ...places].map((one) => one.at)]) {
            if (wholes.has(quotes_keyOf(place)))
                continue;
            wanted.set(place.file, (wanted.get(place.file) ?? new Set()).add(place.line));
        }
    }
    return new Map([...wanted].map(([file, lines]) => [file, quote(file, lines, files)]));
}
/** The places that stand for a target, one of its configurations, or one of its property lists as a whole. */
function wholesOf(targets) {
    return new Set(targets.flatMap((target) => [target, ...target.variants].flatMap(({ at, info, entitlements, project }) => {
        const lists = [info.at, entitlements.at].filter(({ file }) => !file.startsWith(`${project}/`) && isList(file));
        return [target.at, at, ...lists].map(quotes_keyOf);
    })));
}
/** Other files name the list in the line, and that line says something. */
function isList(file) {
    return /\.(?:plist|entitlements|json)$/.test(file);
}
function quotes_keyOf({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
function quote(file, numbers, files) {
    const text = decode(file, files);
    if (text === undefined)
        return new Map();
    const lines = blankPrivateKeys(text).split(/\r\n|\r|\n/);
    return new Map([...numbers].map((number) => [number, quoteLine(lines[number - 1] ?? '')]));
}
/** What is cut off could be what tells a credential: it is looked for in more than is quoted. */
function quoteLine(line) {
    return (0,credentials/* hideCredentials */.RW)(line.slice(0, 10 * LONGEST), '…').slice(0, LONGEST);
}
/** No line of a private key tells by itself what it is. */
function blankPrivateKeys(text) {
    if (!text.includes('PRIVATE'))
        return text;
    let blanked = '';
    let at = 0;
    for (const { start, end } of (0,credentials/* findPrivateKeys */.$b)(text)) {
        blanked += text.slice(at, start) + text.slice(start, end).replaceAll(/[^\r\n]+/g, '[a private key]');
        at = end;
    }
    return blanked + text.slice(at);
}
function decode(file, files) {
    try {
        const bytes = files.bytes(file);
        const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
        const text = new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
        return text.includes('\0') ? undefined : text;
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/findings/verdict.js
var verdict = __nccwpck_require__(1967);
// EXTERNAL MODULE: ./lib/order.js
var order = __nccwpck_require__(1167);
// EXTERNAL MODULE: ./lib/targets/index.js
var lib_targets = __nccwpck_require__(9122);
// EXTERNAL MODULE: ./lib/check/choose-depth.js
var choose_depth = __nccwpck_require__(1343);
// EXTERNAL MODULE: ./lib/code/facts/no-facts.js
var no_facts = __nccwpck_require__(436);
// EXTERNAL MODULE: ./lib/code/scan/may-be-clinical.js
var may_be_clinical = __nccwpck_require__(8046);
// EXTERNAL MODULE: ./lib/findings/repository.js
var repository = __nccwpck_require__(5896);
// EXTERNAL MODULE: ./lib/check/tell-unseen.js
var tell_unseen = __nccwpck_require__(6234);
// EXTERNAL MODULE: ./lib/check/was-all-seen.js
var was_all_seen = __nccwpck_require__(5911);
;// CONCATENATED MODULE: ./lib/check/examine-targets.js







/**
 * From declared targets to findings. Most apps have nothing to do with clinical records: what they declare, what they
 * link and one look at the bytes of their sources tell, and neither rules nor the readers of code are loaded.
 */
async function examineTargets(found, depth, watched, options) {
    if (found.hasGaps)
        return examineTargets(await (0,lib_targets/* findTargets */.q)(watched.files), 'whole', watched, options);
    const { targets: declared, clinicalDependencies } = await readDependencies(found.targets, depth, watched.files);
    options.progress?.('Reading sources');
    const targets = (0,repository/* joinTargets */.r)(declared, () => no_facts/* NO_FACTS */.K);
    const builds = declared.filter(({ kind }) => kind !== 'test').flatMap((target) => target.builds);
    const sources = [...new Set(builds.flatMap((build) => build.sources))];
    const languages = new Map(builds.flatMap((build) => [...(build.languages ?? [])]));
    // whoever chose an outline has looked at Apple's own languages
    const unlooked = depth === 'outline' ? sources.filter((path) => !(0,may_be_clinical/* isNative */.ib)(path)) : sources;
    const isConcerned = found.drifts.length > 0 ||
        clinicalDependencies.length > 0 ||
        targets.some(({ signs }) => signs.length > 0) ||
        builds.some(({ unseen }) => unseen?.some(({ isOpen }) => isOpen)) ||
        (0,may_be_clinical/* mayBeClinical */.cc)(unlooked, watched.files, new Set(languages.keys()), stand_ins/* STAND_IN_WORDS */.$) ||
        (await makesNames(unlooked, languages, declared, watched.files));
    if (!isConcerned) {
        const isSettled = (0,was_all_seen/* settle */.G)({ urls: [] }, [...options.passedOver, ...found.skipped], options);
        const isOutline = depth === 'outline';
        const skipped = [...found.skipped, ...targets.flatMap(tell_unseen/* tellUnseen */.I)];
        const none = { rules: [], found: [], findings: [], privacyPolicy: [] };
        return { ...none, targets, watched, skipped, isSettled, isOutline };
    }
    if (depth === 'outline') {
        options.admit?.(watched.files, 'whole');
        return examineTargets(await (0,lib_targets/* findTargets */.q)(watched.files), 'whole', watched, options);
    }
    const { judgeTargets } = await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9800), __nccwpck_require__.e(1508), __nccwpck_require__.e(1713), __nccwpck_require__.e(7859), __nccwpck_require__.e(7174), __nccwpck_require__.e(7337), __nccwpck_require__.e(5131)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5131));
    const state = await judgeTargets({ ...found, targets: declared, clinicalDependencies }, watched, options);
    return { ...state, skipped: [...found.skipped, ...state.skipped] };
}
/** Whether a source may make a name of clinical records of parts. What tells it is loaded only where the bytes of one say
 *  that it makes any name. */
async function makesNames(sources, languages, targets, files) {
    const linksHealthKit = targets.some(({ dependencies }) => dependencies.some(({ name }) => name === 'HealthKit'));
    if (!(0,may_be_clinical/* mayMakeNames */.qE)(sources, files, { native: new Set(languages.keys()), linksHealthKit }))
        return false;
    const room = await Promise.all(/* import() */[__nccwpck_require__.e(1713), __nccwpck_require__.e(9755), __nccwpck_require__.e(7174), __nccwpck_require__.e(8211)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8211));
    return room.makesNames(sources, files, linksHealthKit, languages);
}
/** What targets link, by lock files and by the code of packages. */
async function readDependencies(targets, depth, files) {
    // of an outline only what is linked into something that ships can count
    const isAsked = ({ kind }) => depth === 'whole' || (kind !== 'library' && kind !== 'test');
    if (targets.filter(isAsked).every(({ dependencies }) => dependencies.length === 0))
        return { targets, clinicalDependencies: [] };
    const [{ completeDependencies }, { findClinicalDependencies }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(5677)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5677)),
        Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(5687), __nccwpck_require__.e(4834)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4834)),
    ]);
    const complete = await completeDependencies(targets, files);
    const built = complete.filter(({ builds }) => builds.length > 0);
    return { targets: complete, clinicalDependencies: findClinicalDependencies(built, files) };
}

;// CONCATENATED MODULE: ./lib/check/check.js










/** From files to report: what each target ships, what its code does, what rules say of both. */
async function check(files, options) {
    return conclude(await examine(files, options), files, options);
}
/** Everything that is found out about one state of a repository. */
async function examine(unwatched, options) {
    const limited = limitReading(unwatched);
    const watched = (0,marks/* watchMarks */.GN)(limited.files);
    options.progress?.('Reading projects');
    const depth = options.depth ?? (0,choose_depth/* chooseDepth */.DB)(watched.files);
    options.admit?.(watched.files, depth);
    const found = await (0,lib_targets/* findTargets */.q)(watched.files, depth);
    if (found.targets.length === 0) {
        const skipped = sortSkipped([...options.passedOver, ...limited.unread(), ...found.skipped]);
        const isSettled = () => !skipped.some(({ blocking }) => blocking);
        return { rules: [], targets: [], found: [], watched, findings: [], privacyPolicy: [], skipped, isSettled };
    }
    const state = await examineTargets(found, depth, watched, options);
    return { ...state, skipped: sortSkipped([...options.passedOver, ...limited.unread(), ...state.skipped]) };
}
/** From what was found out to the verdict. */
function conclude({ targets, found: _, watched: __, isSettled, isOutline: ___, off = [], ...state }, files, { failOn, newOnly, failOnBefore, passesWithoutApp = false }) {
    const { skipped } = state;
    const findings = joinPlaces(state.findings);
    const evidence = {
        ...{ findings, skipped, targets, failOn, newOnly, passesWithoutApp },
        ...(failOnBefore && { failOnBefore }),
    };
    const blocked = { ...evidence, skipped: skipped.filter(({ blocking }) => blocking) };
    const ofTarget = new Map();
    for (const finding of findings) {
        const key = check_keyOf(finding.target, finding.project);
        const known = ofTarget.get(key);
        if (known)
            known.push(finding);
        else
            ofTarget.set(key, [finding]);
    }
    return {
        ...state,
        findings,
        verdict: (0,verdict/* decide */.LD)(evidence),
        failing: (0,verdict/* listFailing */.VH)(evidence),
        unjudged: new Map(state.rules.flatMap(({ id }) => {
            if (off.includes(id))
                return [[id, 'switched off by the configuration']];
            return isSettled(id) ? [] : [[id, 'not everything that it looks at was read or asked']];
        })),
        counts: (0,verdict/* countFindings */.Gt)(findings),
        targets: targets.map((target) => ({
            target,
            configurations: target.configurations ?? target.variants.map(({ configuration }) => configuration),
            verdict: (0,verdict/* decideTarget */.SG)(target, { ...blocked, findings: ofTarget.get(check_keyOf(target.name, target.project)) ?? [] }),
        })),
        quotes: quoteLines(findings, files, targets),
    };
}
function check_keyOf(target, project) {
    return JSON.stringify([target, project]);
}
/** A reason may quote what a file holds: a name of a megabyte, too. */
const LONGEST_REASON = 1000;
function sortSkipped(skipped) {
    const place = ({ at, target }) => JSON.stringify([at.file, at.line, at.column, target]);
    const sentence = (reason) => reason.replace(/\.$/, '');
    const blocked = new Set(skipped.filter(({ blocking }) => blocking).map(place));
    // `INFOPLIST_FILE of App: why` says `why` as well
    const told = new Set(skipped.flatMap((skip) => {
        const [, why] = /^[^:]{1,200}: (.+)$/s.exec(sentence(skip.reason)) ?? [];
        return why === undefined ? [] : [place(skip) + why];
    }));
    const seen = new Set();
    return skipped
        .map((skip) => ({ ...skip, reason: (0,lib_sentence/* clipMiddle */.e9)(skip.reason, LONGEST_REASON) }))
        .toSorted((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at))
        .filter((skip) => {
        // what keeps the whole list from being read says it for each of its values
        if (!skip.blocking && blocked.has(place(skip)))
            return false;
        const key = place(skip) + sentence(skip.reason);
        return !told.has(key) && !seen.has(key) && seen.add(key);
    });
}


/***/ }),

/***/ 1343:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ chooseDepth),
/* harmony export */   HC: () => (/* binding */ isDeclaration)
/* harmony export */ });
/* unused harmony exports SPECIFIED, DECLARED */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(240);
/* harmony import */ var _code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8046);
/* harmony import */ var _files_stand_ins_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4246);
/* harmony import */ var _targets_committed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7232);
/* harmony import */ var _targets_include_line_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3577);
/**
 * How closely a repository is looked at. Where no file names anything of clinical records, an outline of its targets is
 * all that a report needs: the bytes are read once, and neither what each target compiles nor how each configuration
 * differs is worked out.
 */





/** Projects with their settings and property lists, and what package managers locked. */
const PROJECT = /\.(?:pbxproj|xcproj|xcworkspacedata|xcconfig|plist|entitlements|podspec(?:\.json)?|resolved|lock)$/i;
/** What package managers lock, and Tuist makes projects of. */
const INPUT = /(?:^|\/)(?:Podfile|Cartfile|pubspec\.yaml|package\.json|(?:Package(?:@swift-[\d.]+)?|Project|ProjectDescriptionHelpers\/[^/]+)\.swift)$/i;
/** Where targets declare what they ask for and link. */
function isDeclaration(path) {
    return PROJECT.test(path) || INPUT.test(path);
}
/** What a specification of XcodeGen takes in, under any name. */
const INCLUDED = /\.(?:ya?ml|json)$/i;
/** In UTF-16, whichever byte comes first. */
const wide = (text) => [...text].join('\0');
function inAnyEncoding({ words, parts }) {
    return {
        words: [...words, ...words.map(wide)],
        parts: [...parts, ...parts.map((part) => wide(part.slice(0, 3)))],
    };
}
const NATIVE = {
    words: [
        ...['NSHealth', 'NShealth', 'nshealth', 'NSHEALTH', 'ealthkit', 'ealthKit', 'EALTHKIT'],
        ...['esearchKit', 'esearchkit', 'peziFHIR', 'pezifhir'],
        // names that settings define macros as
        ...['HKClinical', 'HKFHIR', 'linicalTypeForIdentifier'],
    ],
    parts: ['HKClin', 'HKFHIR', 'linica', 'ealth', 'EALTH', 'esearc', 'peziFH', 'pezifh'],
};
/** Without one of these no specification declares clinical records or links a package that brings them. Other words would
 *  be found in the data that stands beside specifications: "mental_health" in a table of emoji. */
const SPECIFIED = inAnyEncoding(NATIVE);
/** Nor, without one of these, anything else that declares, packages of npm and pub among it (`known-packages.ts`). */
const DECLARED = inAnyEncoding({
    words: [...NATIVE.words, '-ehr', '-health', 'health_', 'healthrecords'],
    parts: [...NATIVE.parts, '-ehr'],
});
/** An outline, unless something names clinical records, or what may is not looked at here: dependencies that
 *  stand in the checkout, files behind links, and files that a declaration names where a listing passes by. */
function chooseDepth(files) {
    const { paths, links = new Map(), hasDependencies } = files;
    if (hasDependencies !== false || [...links].some(([link, target]) => mayHide(link, target, files)))
        return 'whole';
    const list = paths.join('\n');
    const hasSpec = _targets_committed_js__WEBPACK_IMPORTED_MODULE_2__/* .SPEC_LINE */ .r3.test(list);
    // nothing else is told in outline
    if (!hasSpec && !/\.xcodeproj\/project\.|(?:^|\/)Project\.swift$/m.test(list))
        return 'whole';
    // declarations first: they are few, and an app with records declares them
    const passed = namesPassedBy(files);
    const declared = { words: [...DECLARED.words, ...passed.words], parts: [...DECLARED.parts, ...passed.parts] };
    if ((0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .anyHolds */ .jd)(paths.filter(isDeclaration), declared, files))
        return 'whole';
    const included = hasSpec ? paths.filter((path) => INCLUDED.test(path)) : [];
    const specified = { words: [...SPECIFIED.words, ...passed.words], parts: [...SPECIFIED.parts, ...passed.parts] };
    if ((0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .anyHolds */ .jd)(included, specified, files))
        return 'whole';
    return showsRecords(paths.filter(_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib), files) ? 'whole' : 'outline';
}
/** Whether what stands behind a link is looked at under no other path, or is something else under this one. Nobody
 *  compiles a link to a page or a picture. */
function mayHide(link, target, files) {
    if (isDeclaration(link))
        return true;
    const name = link.slice(link.lastIndexOf('/') + 1);
    // a folder has no ending
    const mayBeCode = (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib)(link) || !name.includes('.', 1);
    if (target === undefined)
        return mayBeCode;
    if (HARMLESS.test(link))
        return false;
    if (files.has(link))
        return (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib)(link) !== (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib)(target) || files.isBeyond?.(target) === true;
    return (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib)(link) || (files.beyond?.(target) ?? []).length > 0;
}
const HARMLESS = /\.(?:mdc?|png|jpe?g|gif|svg|pdf|[ot]tf|sh|rb|py|toml)$/i;
/** The names of folders that were passed by. Bundles are named by every project that links one: what stands in one of
 *  those is looked for in the project itself (`outline-gaps.ts`). */
function namesPassedBy({ passedFolders = [] }) {
    const names = new Set(passedFolders.map((folder) => folder.slice(folder.lastIndexOf('/') + 1)));
    const words = [...names].filter((name) => !BUNDLE.test(name)).sort();
    return { words, parts: words.map((word) => word.slice(0, 6)) };
}
const BUNDLE = /\.(?:app|xcarchive|framework|xcframework|colorset|imageset|symbolset)$/;
/** Whether a source may show records: by a name, by standing for a file that was not fetched, or, in an app that uses
 *  HealthKit, by a name that is made at run time. */
function showsRecords(sources, files) {
    const also = (bytes) => includesOddly(bytes, files);
    // most apps use no HealthKit: their sources are read once
    const telling = (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .eitherOf */ .BU)(_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .CLINICAL_HINTS */ .lG, _files_stand_ins_js__WEBPACK_IMPORTED_MODULE_1__/* .STAND_IN_WORDS */ .$);
    if (!(0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .nativeHolds */ .cf)(sources, (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .eitherOf */ .BU)(telling, _code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .MAY_SPELL */ .Nf), files, also))
        return false;
    return (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .nativeHolds */ .cf)(sources, telling, files, also) || (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .nativeHolds */ .cf)(sources, _code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_MAKERS */ .Kv, files);
}
/** A directive that includes on two lines, or by another sign, or may do so. */
const ODD_DIRECTIVE = /(?:^|[\n\0])[ \t]*(?:#(?![ \t]*(?:define|undef|if|ifdef|ifndef|elif|pragma|error|warning)\b)[^\n\0]*(?:\\|\?\?\/)[ \t]*\r?\n|(?:%:|\?\?=)[ \t]*(?:import|include|\\))/;
/** Whether some source includes a file that no look at sources sees: by its ending, or by where it stands. */
function includesOddly(bytes, { passedFolders = [], paths }) {
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .bufferOf */ .K)(bytes).toString('latin1');
    if (ODD_DIRECTIVE.test(text))
        return true;
    const names = new Set(passedFolders.map((folder) => folder.slice(folder.lastIndexOf('/') + 1)));
    for (const [, quoted, angled, macro] of text.matchAll(_targets_include_line_js__WEBPACK_IMPORTED_MODULE_3__/* .INCLUDE_LINE */ .e)) {
        if (macro !== undefined)
            return true;
        const path = quoted ?? angled ?? '';
        if (path.endsWith('.h') && !path.includes('/'))
            continue;
        const parts = path.split('/');
        if (path.includes('.xcassets/'))
            return true;
        // the system's headers have no ending at times
        if (!(0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib)(path) && path.includes('.'))
            return true;
        if (quoted !== undefined && !(0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib)(path) && paths.some((one) => one === path || one.endsWith(`/${path}`)))
            return true;
        if (parts.length > 1 && parts.some((part, index) => index < parts.length - 1 && names.has(part)))
            return true;
    }
    return false;
}


/***/ }),

/***/ 6234:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tellUnseen),
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
/**
 * Of a target without any sign of clinical records: what it is built with and nobody looked at. Where that may well be of
 * them, nothing may be said of the target.
 */
function tellUnseen({ name, kind, code, unseen = [], }) {
    if (!isJudged(kind))
        return [];
    const open = [...(code.made ?? []), ...unseen.filter(({ isOpen }) => isOpen)].map(({ reason, at }) => ({
        ...{ reason: `Whether ${name} uses clinical records is not known: ${reason}.`, at },
        ...{ target: name, blocking: true },
    }));
    const others = unseen
        .filter(({ isOpen }) => !isOpen)
        .map(({ reason, at }) => ({ reason: `Not looked at for clinical records: ${reason}.`, at, target: name }));
    return [...open, ...others, ...code.skipped.map((skip) => ({ ...skip, target: name }))];
}
/** Libraries and tests are described, and not judged. */
function isJudged(kind) {
    return kind !== 'library' && kind !== 'test';
}


/***/ }),

/***/ 5911:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/** Rules that say nothing where no URL is requested. */
const NEEDS_NETWORK = /^privacy-(?:url-(?:dead|suspect|unverified|insecure)|policy-without-health)$/;
/** Tells of a rule whether everything was seen that it may speak about: nothing was passed over, and every site was asked
 *  that it is about. */
function settle({ urls }, passedOver, { checkUrls }) {
    const isWhole = !passedOver.some(({ blocking }) => blocking);
    return (id) => isWhole && (!NEEDS_NETWORK.test(id) || (checkUrls === true && haveAnswered(urls, id)));
}
/** Whether every site was asked and let itself be read. A site that turns this runner away today may not tomorrow: that
 *  its URL was verified for once settles nothing. */
function haveAnswered(urls, ruleId) {
    const asked = urls.filter(({ authoritative }) => authoritative);
    if (ruleId === 'privacy-url-unverified')
        return asked.length === 0;
    return asked.every(({ verdict }) => verdict !== 'unverified' && verdict !== 'not-checked');
}


/***/ }),

/***/ 9069:
/***/ (function(__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7066);
/* harmony import */ var _apart_apart_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(6868);
/* harmony import */ var _apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6322);
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4196);
/* harmony import */ var _files_fault_words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2083);
/* harmony import */ var _files_file_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7983);
/* harmony import */ var _files_git_stores_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(618);
/* harmony import */ var _files_names_git_js__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(2606);
/* harmony import */ var _files_write_files_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8618);
/* harmony import */ var _findings_verdict_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1967);
/* harmony import */ var _github_interruption_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(3308);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(1288);
/* harmony import */ var _reporters_clean_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(6539);
/* harmony import */ var _reporters_notices_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(7515);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(9574);
/* harmony import */ var _settings_colour_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(8509);
/* harmony import */ var _settings_help_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(4226);
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(9651);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(9813);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(4170);






















/** Loaded is the one that is asked for, and nothing else that a run does not need: most of the time of a small check is
 *  the reading of our own code. */
const REPORTERS = {
    text: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1485), __nccwpck_require__.e(2845)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2845))).text,
    json: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1485), __nccwpck_require__.e(1405)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1405))).json,
    sarif: async () => (await __nccwpck_require__.e(/* import() */ 1814).then(__nccwpck_require__.bind(__nccwpck_require__, 1814))).sarif,
    markdown: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1485), __nccwpck_require__.e(6422)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6422))).markdown,
    github: async () => (await __nccwpck_require__.e(/* import() */ 9020).then(__nccwpck_require__.bind(__nccwpck_require__, 9020))).annotations,
    html: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1485), __nccwpck_require__.e(8634)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8634))).html,
    xcode: async () => (await __nccwpck_require__.e(/* import() */ 3547).then(__nccwpck_require__.bind(__nccwpck_require__, 3547))).xcode,
    gitlab: async () => (await __nccwpck_require__.e(/* import() */ 963).then(__nccwpck_require__.bind(__nccwpck_require__, 963))).gitlab,
    junit: async () => (await __nccwpck_require__.e(/* import() */ 3358).then(__nccwpck_require__.bind(__nccwpck_require__, 3358))).junit,
    quiet: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1485), __nccwpck_require__.e(5406)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5406))).quiet,
    'app-review-notes': async () => (await __nccwpck_require__.e(/* import() */ 1394).then(__nccwpck_require__.bind(__nccwpck_require__, 1394))).appReviewNotes,
};
async function main(args) {
    const { values, path: folder, isInit } = (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_14__/* .parseCommandLine */ .Du)(args, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
    const answer = await answerOnly(values);
    if (answer !== undefined)
        return print(answer, values, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder));
    const base = values.text('base');
    const root = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root) && node_path__WEBPACK_IMPORTED_MODULE_1__.basename(folder) === folder)
        throw (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_14__/* .unknownWord */ .$5)(folder);
    for (const option of ['output', 'write-baseline']) {
        const name = values.text(option);
        if (name !== undefined && !isStandardOutput(option, name))
            asUsage(name, () => (0,_files_write_files_js__WEBPACK_IMPORTED_MODULE_8__/* .findPlace */ .Pj)(placeOf(name, root)));
    }
    const options = {
        root,
        values,
        readNamed,
        writeNamed: (name, content) => writeNamed(name, content, root, values),
        checkUrls: !values.flag('no-urls'),
        release: false,
        ...(base !== undefined && { base: { revision: base } }),
    };
    // What writes to the checkout needs to know all of it.
    const apart = isInit || values.flag('fix') ? await (0,_apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runApart */ .ew)() : undefined;
    if (isInit && apart === undefined) {
        const { writeStartingFiles } = await __nccwpck_require__.e(/* import() */ 5289).then(__nccwpck_require__.bind(__nccwpck_require__, 5289));
        return print(`${(await writeStartingFiles(options)).join('\n')}\n`, values, root);
    }
    const mended = apart ?? (await (0,_apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)(() => mend(options)));
    const diff = mended.kind === 'value' ? mended.value : undefined;
    const ending = new AbortController();
    const ended = (0,_github_interruption_js__WEBPACK_IMPORTED_MODULE_10__/* .insteadOfInterruption */ .Jj)((signal) => ending.abort(signal));
    const outcome = mended.kind === 'value'
        ? await (0,_apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGuarded */ .sg)({ ...options, ending: ending.signal }, (work) => (0,_progress_js__WEBPACK_IMPORTED_MODULE_16__/* .withProgress */ .E)(terminal(values), work))
        : mended;
    (0,_apart_apart_js__WEBPACK_IMPORTED_MODULE_17__/* .sayTold */ .XB)();
    ended();
    if (outcome.kind === 'finished')
        return (0,_apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_3__/* .endLike */ .R0)(outcome);
    if (outcome.kind === 'interrupted')
        return (0,_apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_3__/* .endLike */ .R0)({ signal: outcome.signal });
    if (outcome.failure !== undefined)
        throw outcome.failure;
    const { report } = outcome;
    if (diff !== undefined) {
        print(diff, values, root);
        if (ending.signal.aborted)
            (0,_github_interruption_js__WEBPACK_IMPORTED_MODULE_10__/* .dieOf */ .wX)(ending.signal.reason);
        return _findings_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT_CODE */ .F3[report.verdict];
    }
    for (const notice of (0,_reporters_notices_js__WEBPACK_IMPORTED_MODULE_12__/* .listNotices */ .S)(report))
        process.stderr.write(`${notice.replaceAll(/^/gm, `${_tool_js__WEBPACK_IMPORTED_MODULE_18__/* .NAME */ .o_}: `)}\n`);
    if (values.flag('app-review-notes') && !(await mayWriteNotes(report, values)))
        return _findings_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT_CODE */ .F3.failed;
    const form = formOf(values);
    const reporter = await REPORTERS[form]?.();
    const output = values.text('output');
    const isFile = output !== undefined && !isStandardOutput('output', output);
    const colour = (0,_settings_colour_js__WEBPACK_IMPORTED_MODULE_19__/* .wantsColour */ .M)({
        option: values.text('color'),
        environment: process.env,
        isTerminal: process.stdout.isTTY === true,
        isFile,
    });
    const columns = process.stdout.columns || Number(process.env.COLUMNS) || 0;
    const width = columns >= NARROWEST && !isFile ? { columns } : {};
    const commit = form === 'html' ? await (await Promise.all(/* import() */[__nccwpck_require__.e(3720), __nccwpck_require__.e(5697)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5697))).describeHead(root) : undefined;
    const context = { colour, ...width, ...(commit && { commit }), prefix: prefixOf(root), root };
    if (reporter)
        print(reporter(report, context), values, root);
    if (ending.signal.aborted)
        (0,_github_interruption_js__WEBPACK_IMPORTED_MODULE_10__/* .dieOf */ .wX)(ending.signal.reason);
    return _findings_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT_CODE */ .F3[report.verdict];
}
/** A terminal of fewer columns wraps by itself. */
const NARROWEST = 40;
function formOf(values) {
    if (values.flag('app-review-notes'))
        return 'app-review-notes';
    const form = values.text('format') ?? 'text';
    return form === 'text' && values.flag('quiet') ? 'quiet' : form;
}
/** Whether notes for App Review are printed: not while an error is open, which is said then, unless they are asked for by
 *  force. What they leave out is said too. */
async function mayWriteNotes(report, values) {
    const { leftOutOfNotes, openErrors } = await __nccwpck_require__.e(/* import() */ 1394).then(__nccwpck_require__.bind(__nccwpck_require__, 1394));
    const errors = openErrors(report);
    const isRefused = errors.length > 0 && !values.flag('force');
    const end = `No notes were written: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_20__/* .count */ .U9)(errors.length, 'error')} ${errors.length === 1 ? 'is' : 'are'} open. Fix what is said above, or add --force.`;
    for (const line of isRefused ? [...errors, end] : leftOutOfNotes(report))
        process.stderr.write(`${_tool_js__WEBPACK_IMPORTED_MODULE_18__/* .NAME */ .o_}: ${line}\n`);
    return !isRefused;
}
/** Where the checked folder stands in the checkout of a workflow or pipeline: annotations, SARIF and GitLab name files
 *  from its top. */
function prefixOf(root) {
    const below = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(process.env.GITHUB_WORKSPACE || process.env.CI_PROJECT_DIR || root, root)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .join('/');
    return below === '..' || below.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(below) ? '' : below;
}
/** Writes the mends before the check, so that the report tells what is left. With `--dry-run`: their diff, unwritten. */
async function mend(options) {
    const isDry = options.values.flag('dry-run');
    if (!options.values.flag('fix')) {
        if (isDry)
            throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .eb('--dry-run goes with --fix, or with init.');
        return undefined;
    }
    const { previewMends, writeMends } = await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9800), __nccwpck_require__.e(1508), __nccwpck_require__.e(3087)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3087));
    const { diff, lines } = isDry ? await previewMends(options) : { diff: undefined, lines: await writeMends(options) };
    for (const line of lines)
        process.stderr.write(`${_tool_js__WEBPACK_IMPORTED_MODULE_18__/* .NAME */ .o_}: ${(0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .hideCredentials */ .RW)(line)}\n`);
    // a patch whose lines were changed does not apply
    return diff === undefined ? undefined : (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .hideCredentials */ .RW)(diff);
}
function terminal(values) {
    const descriptor = (0,_apart_apart_js__WEBPACK_IMPORTED_MODULE_17__/* .isApart */ .zB)() ? _apart_apart_js__WEBPACK_IMPORTED_MODULE_17__/* .WAITING_STDERR */ .H1 : 2;
    const isTTY = !values.flag('quiet') && ((0,_apart_apart_js__WEBPACK_IMPORTED_MODULE_17__/* .isApart */ .zB)() ? (0,node_tty__WEBPACK_IMPORTED_MODULE_2__.isatty)(descriptor) : process.stderr.isTTY === true);
    return { isTTY, descriptor, write: (text) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, text) };
}
/** What needs no repository. */
async function answerOnly(values) {
    if (values.flag('help'))
        return (0,_settings_help_js__WEBPACK_IMPORTED_MODULE_13__/* .helpText */ .B)();
    if (values.flag('version'))
        return `${_tool_js__WEBPACK_IMPORTED_MODULE_18__/* .NAME */ .o_} ${_tool_js__WEBPACK_IMPORTED_MODULE_18__/* .VERSION */ .xv}\n`;
    const id = values.text('explain');
    if (id === undefined && !values.flag('list-rules'))
        return undefined;
    const [{ RULES }, { HOUSE_RULES }, { explain, listRules }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(1713), __nccwpck_require__.e(7859)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7859)),
        __nccwpck_require__.e(/* import() */ 479).then(__nccwpck_require__.bind(__nccwpck_require__, 479)),
        __nccwpck_require__.e(/* import() */ 433).then(__nccwpck_require__.bind(__nccwpck_require__, 433)),
    ]);
    const rules = [...RULES, ...HOUSE_RULES];
    if (id === undefined)
        return listRules(rules);
    const rule = rules.find((one) => one.id === id);
    const known = rules.map((one) => one.id);
    if (!rule)
        throw (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_14__/* .unknownName */ .U0)(id, known, 'rule', 'See --list-rules.');
    return explain(rule);
}
function print(output, values, root) {
    const file = values.text('output');
    if (file === undefined || isStandardOutput('output', file))
        process.stdout.write(output);
    else
        writeNamed(file, output, root, values);
    return 0;
}
function isStandardOutput(option, name) {
    return option === 'output' && name === '-';
}
function writeNamed(name, content, root, values) {
    asUsage(name, () => (0,_files_write_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeNamedFile */ .Bl)(placeOf(name, root), content));
    if (!values.flag('quiet'))
        process.stderr.write(`written: ${(0,_reporters_clean_js__WEBPACK_IMPORTED_MODULE_11__/* .cleanLine */ .Ow)(name)}\n`);
}
/** Where a file is to be written: no link of the checked repository, or of the one we are called in, leads it elsewhere. */
function placeOf(name, root) {
    const checkouts = [root, (0,_files_git_stores_js__WEBPACK_IMPORTED_MODULE_7__/* .findCheckout */ .I)(root), (0,_files_git_stores_js__WEBPACK_IMPORTED_MODULE_7__/* .findCheckout */ .I)(process.cwd())];
    return {
        name,
        from: process.cwd(),
        checkouts: checkouts.flatMap((one) => (one !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(one) ? [one] : [])),
    };
}
/** A file that an option names. Whoever calls may name any but what is git's, where credentials are. */
function readNamed(name) {
    if ((0,_files_names_git_js__WEBPACK_IMPORTED_MODULE_21__/* .namesGit */ .D)(name) || (0,_files_names_git_js__WEBPACK_IMPORTED_MODULE_21__/* .namesGit */ .D)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(name)))
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .eb(`"${name}" ${_types_js__WEBPACK_IMPORTED_MODULE_15__/* .LEADS_OUT */ .l}.`);
    return (0,_files_file_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .readNamedFile */ .wh)(name);
}
/** What goes wrong with a file that an option names is a fault of the call. */
function asUsage(name, action) {
    try {
        return action();
    }
    catch (error) {
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .eb((0,_files_fault_words_js__WEBPACK_IMPORTED_MODULE_5__/* .whyUnwritten */ .l)(name, error));
    }
}
// Who stopped reading (`| head`) has seen enough: the verdict stands. A report that is lost is said.
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        return;
    process.exitCode = 4;
    process.stderr.write(`${_tool_js__WEBPACK_IMPORTED_MODULE_18__/* .NAME */ .o_}: the report could not be written: ${error.message}.\n`);
});
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    process.exitCode = error instanceof _settings_options_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .eb ? 2 : 4;
    const message = error instanceof _settings_options_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .eb
        ? `${_tool_js__WEBPACK_IMPORTED_MODULE_18__/* .NAME */ .o_}: ${(0,_reporters_clean_js__WEBPACK_IMPORTED_MODULE_11__/* .cleanLine */ .Ow)(error.message)}`
        : (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .hideCredentials */ .RW)((error instanceof Error && error.stack) || String(error));
    process.stderr.write(`${message}\n`);
}
(0,_apart_apart_js__WEBPACK_IMPORTED_MODULE_17__/* .sayOver */ .md)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 868:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ bareNames),
  W: () => (/* binding */ blankProse)
});

;// CONCATENATED MODULE: ./lib/code/facts/literals.js
/** The text that begins at a quote, or at the `#` before one. */
const TEXTS = {
    swift(text, at) {
        const [, hashes = '', quotes = ''] = /^(#*)("""|")/.exec(text.slice(at, at + LONGEST_OPENING)) ?? [];
        if (quotes === '')
            return undefined;
        const [isLong, length] = [quotes.length === 3 && !isClosedOnLine(text, at, hashes), hashes.length];
        const close = `${isLong ? '"""' : '"'}${hashes}`;
        return { length: length + (isLong ? 3 : 1), close, isLong, escapes: `\\${hashes}`, hole: `\\${hashes}(` };
    },
    'objective-c'(text, at) {
        const before = text.slice(Math.max(0, at - NEAR), at);
        if (text[at] === "'")
            return /(?<![\w$])\d[\w.']{0,38}$/.test(before) ? undefined : PLAIN(text, at);
        const [opening, delimiter = ''] = /^"([^\s()\\"]{0,16})\(/.exec(text.slice(at, at + NEAR)) ?? [];
        if (opening === undefined || !/(?<![\w$])(?:u8|[uUL])?R$/.test(before))
            return PLAIN(text, at);
        return { length: opening.length, close: `)${delimiter}"`, isLong: true };
    },
    'c-sharp'(text, at) {
        if (text[at] === "'")
            return PLAIN(text, at);
        const [signs = ''] = /[$@]{0,20}$/.exec(text.slice(Math.max(0, at - NEAR), at)) ?? [];
        const [quotes = ''] = /^"{1,99}/.exec(text.slice(at, at + 99)) ?? [];
        const dollars = signs.replaceAll('@', '').length;
        const hole = dollars > 0 && { hole: '{'.repeat(dollars) };
        if (quotes.length >= 3 && !signs.includes('@'))
            return { length: quotes.length, close: quotes, isLong: true, ...hole };
        if (signs.includes('@'))
            return { length: 1, close: '"', isLong: true, isDoubled: true, ...hole };
        return { length: 1, close: '"', isLong: false, escapes: '\\', ...hole };
    },
    kotlin(text, at) {
        if (text[at] === "'")
            return PLAIN(text, at);
        if (text.startsWith('"""', at))
            return { length: 3, close: '"""', isLong: true, isGreedy: true, hole: '${' };
        return { length: 1, close: '"', isLong: false, escapes: '\\', hole: '${' };
    },
    dart(text, at) {
        const quote = text.charAt(at);
        const isRaw = /(?<![\w$])r$/.test(text.slice(Math.max(0, at - 2), at));
        const isLong = text.startsWith(quote.repeat(3), at);
        const close = isLong ? quote.repeat(3) : quote;
        return { length: close.length, close, isLong, ...(!isRaw && { escapes: '\\', hole: '${' }) };
    },
    javascript: PLAIN,
};
const NEAR = 40;
const LONGEST_OPENING = 300;
function PLAIN(text, at) {
    return { length: 1, close: text.charAt(at), isLong: false, escapes: '\\' };
}
/** `#"""#` and `#"""x"""#`: with hashes, a text that ends on its line is one of a line, whatever quotes it begins with. */
function isClosedOnLine(text, at, hashes) {
    if (hashes === '')
        return false;
    const from = at + hashes.length + 2;
    const close = text.indexOf(`"${hashes}`, from);
    return close >= 0 && !/[\r\n]/.test(text.slice(from, close));
}
/** No regular expression between bare slashes is longer. */
const LONGEST = 300;
/** Behind a regular expression between bare slashes, where one begins here. It stands where a value may, so that nothing
 *  but a bracket or a blank is before it, and neither begins nor ends with a blank:
 *  https://github.com/swiftlang/swift-evolution/blob/main/proposals/0354-regex-literals.md */
function endOfBareRegex(text, at) {
    if (at > 0 && !/[\s([{,;:!]/.test(text.charAt(at - 1)))
        return undefined;
    if (/[ \t]/.test(text.charAt(at + 1)))
        return undefined;
    let depth = 0;
    for (let index = at + 1; index < text.length && index < at + LONGEST; index += 1) {
        const character = text.charAt(index);
        if (character === '\n' || character === '\r')
            return undefined;
        if (character === '\\')
            index += 1;
        else if (character === '(')
            depth += 1;
        else if (character === ')') {
            depth -= 1;
            if (depth < 0)
                return undefined;
        }
        else if (character === '/')
            return /[ \t]/.test(text.charAt(index - 1)) ? undefined : index + 1;
    }
    return undefined;
}
/** Where the `/#` stands that ends a regular expression, on one line or beginning on the next; undefined with the place up
 *  to which there is none. `from` is behind the opening. */
function endOfHashedRegex(text, from, hashes) {
    const isLong = /^[ \t]*[\r\n]/.test(text.slice(from, from + LONGEST));
    for (let at = from; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '\\')
            at += 1;
        else if (character === '/' && text.startsWith(hashes, at + 1))
            return { end: at, looked: at };
        else if (!isLong && (character === '\n' || character === '\r'))
            return { looked: at };
    }
    return { looked: text.length };
}
/** Behind a name in backticks; undefined where they do not close on the line. */
function endOfQuotedName(text, at) {
    const [whole] = /^`[^`\r\n]{1,1000}`/.exec(text.slice(at, at + 1002)) ?? [];
    return whole === undefined ? undefined : at + whole.length;
}

;// CONCATENATED MODULE: ./lib/code/facts/blank.js
/**
 * Code without its comments and strings: for questions that need no parser.
 */

/** Where something may begin that is no code; in code that stands in a text, its brackets too. */
const STOPS = {
    swift: [/\/[/*]?|#+["/]?|["`]/g, /\/[/*]?|#+["/]?|["`()]/g],
    'objective-c': [/\/[/*]|["']/g, /\/[/*]|["']/g],
    'c-sharp': [/\/[/*]|["'#]/g, /\/[/*]|["'#{}]/g],
    kotlin: [/\/[/*]|["'`]/g, /\/[/*]|["'`{}]/g],
    dart: [/\/[/*]|["']/g, /\/[/*]|["'{}]/g],
    javascript: [/\/[/*]|["']/g, /\/[/*]|["']/g],
};
/** Languages whose comments hold comments. */
const NESTED = new Set(['swift', 'kotlin', 'dart']);
/**
 * The text with comments and string contents replaced by spaces, line breaks and offsets kept. Texts of every form are
 * understood, and the code in them stays: `"\(code)"`.
 */
function blankProse(text, language) {
    const findText = TEXTS[language];
    const parts = [];
    const around = [];
    /** Up to where no regular expression ends, by what begins it. */
    const unclosed = new Map();
    let kept = 0;
    let at = 0;
    const blank = (from, to) => {
        parts.push(text.slice(kept, from), blankLines(text.slice(from, to)));
        kept = to;
        at = to;
    };
    const blankText = (from, begin, form) => {
        const { end, isHole } = endOfText(text, begin, form);
        if (isHole)
            around.push({ form, depth: 0 });
        blank(from, end);
    };
    if (text.startsWith('#!') || text.startsWith('\xef\xbb\xbf#!'))
        blank(0, endOfLine(text, 0));
    for (;;) {
        const inside = around.at(-1);
        const stops = STOPS[language][inside ? 1 : 0];
        stops.lastIndex = at;
        const stop = stops.exec(text);
        if (!stop)
            break;
        const { 0: mark, index } = stop;
        at = stops.lastIndex;
        if (mark === '//' || mark === '/*')
            blank(index, endOfComment(text, index, mark, language));
        else if (mark === '/')
            at = endOfBareRegex(text, index) ?? at;
        else if (mark.endsWith('/')) {
            if (at < (unclosed.get(mark) ?? 0))
                continue;
            const { end, looked } = endOfHashedRegex(text, at, mark.slice(0, -1));
            if (end === undefined)
                unclosed.set(mark, looked);
            else {
                blank(at, end);
                at += mark.length;
            }
        }
        else if (mark === '`') {
            const end = endOfQuotedName(text, index);
            if (end === undefined)
                continue;
            if (!PLAIN_NAME.test(text.slice(index + 1, end - 1)))
                blank(index + 1, end - 1);
            at = end;
        }
        else if (mark.endsWith('#')) {
            if (language === 'c-sharp' && isLineOfWords(text, index))
                at = endOfLine(text, index);
        }
        else if (inside && isClosing(text, index, inside.form)) {
            around.pop();
            blank(index, index + inside.form.close.length);
        }
        else if (inside && (mark === '(' || mark === '{'))
            inside.depth += 1;
        else if (inside && (mark === ')' || mark === '}')) {
            inside.depth -= 1;
            if (inside.depth >= 0)
                continue;
            around.pop();
            blankText(index, at, inside.form);
        }
        else {
            const form = findText(text, index);
            if (form)
                blankText(index, index + form.length, form);
        }
    }
    return kept === 0 ? text : parts.join('') + text.slice(kept);
}
/** A name that could stand without its backticks, but for being a word of the language. */
const PLAIN_NAME = /^[\w\u0080-\uffff]+$/;
/** The names of code without the backticks that Swift lets stand around any of them, every place kept. */
function bareNames(code, language) {
    return language === 'swift' && code.includes('`') ? code.replaceAll('`', ' ') : code;
}
function blankLines(prose) {
    if (prose.includes('\r'))
        return prose.replace(/[^\r\n]/g, ' ');
    let blank = '';
    let from = 0;
    for (let at = prose.indexOf('\n'); at >= 0; at = prose.indexOf('\n', from)) {
        blank += `${' '.repeat(at - from)}\n`;
        from = at + 1;
    }
    return blank + ' '.repeat(prose.length - from);
}
function endOfComment(text, start, mark, language) {
    if (mark === '/*')
        return NESTED.has(language) ? endOfNested(text, start) : endOfBlock(text, start);
    let end = endOfLine(text, start);
    // C joins a line that ends with a backslash with the next one first
    while (language === 'objective-c' && end < text.length && /\\[ \t]*$/.test(text.slice(Math.max(start, end - 9), end)))
        end = endOfLine(text, text.startsWith('\r\n', end) ? end + 2 : end + 1);
    return end;
}
function endOfBlock(text, start) {
    const end = text.indexOf('*/', start + 2);
    return end < 0 ? text.length : end + 2;
}
function endOfNested(text, start) {
    const marks = /\/\*|\*\//g;
    marks.lastIndex = start;
    let depth = 0;
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
        depth += mark[0] === '/*' ? 1 : -1;
        if (depth === 0)
            return marks.lastIndex;
    }
    return text.length;
}
/** Where the line ends that a place is on: a lone carriage return ends one too. */
function endOfLine(text, from) {
    const feed = text.indexOf('\n', from);
    const end = feed < 0 ? text.length : feed;
    const back = text.slice(from, end).indexOf('\r');
    return back < 0 ? end : from + back;
}
/** `#region`, `#error`: what follows on the line is no code of C#'s. */
function isLineOfWords(text, at) {
    if (!/^#[ \t]*(?:region|endregion|error|warning|pragma|line)\b/.test(text.slice(at, at + 40)))
        return false;
    return /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, at - 100), at));
}
/** Three quotes that stand first on their line end the text around: what looked open in its code was not. */
function isClosing(text, index, { close, isLong, hole }) {
    if (!isLong || !hole?.endsWith('(') || !text.startsWith(close, index))
        return false;
    return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, index - 300), index));
}
/** Behind its quotes, or behind the beginning of code in it. */
function endOfText(text, from, form) {
    const { close, isLong, escapes, isDoubled, isGreedy, hole } = form;
    const isBraces = hole?.startsWith('{');
    for (let at = from; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (hole !== undefined && character === hole[0] && text.startsWith(hole, at)) {
            if (!isBraces)
                return { end: at + hole.length, isHole: true };
            // of more braces than code begins with, the last ones begin it; of twice as many, none
            let count = 0;
            while (text[at + count] === '{')
                count += 1;
            if (count < 2 * hole.length)
                return { end: at + count, isHole: true };
            at += hole.length * 2 - 1;
        }
        else if (escapes !== undefined && character === '\\' && text.startsWith(escapes, at)) {
            at += escapes.length;
            if (text.startsWith('\r\n', at))
                at += 1;
        }
        else if ((character === '\n' || character === '\r') && !isLong)
            return { end: at };
        else if (character === close[0] && text.startsWith(close, at)) {
            if (!isDoubled && !isGreedy)
                return { end: at + close.length };
            if (isDoubled && text[at + 1] === '"')
                at += 1;
            else {
                let end = at + close.length;
                while (isGreedy && text[end] === '"')
                    end += 1;
                return { end };
            }
        }
    }
    return { end: text.length };
}


/***/ }),

/***/ 436:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NO_FACTS)
/* harmony export */ });
/** Of code that says nothing. */
const NO_FACTS = {
    healthKit: [],
    clinical: [],
    requested: [],
    read: [],
    shared: [],
    unresolved: [],
    unknownTypes: [],
    apis: [],
    flows: [],
    imports: new Map(),
    privacyLinks: [],
    skipped: [],
};


/***/ }),

/***/ 6312:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ siteKey),
/* harmony export */   E4: () => (/* binding */ decodeSource),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   z$: () => (/* binding */ endLines)
/* harmony export */ });
/* harmony import */ var _read_spliced_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3124);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(757);
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(868);
/**
 * The text of a source file, and places in it.
 */



const LANGUAGES = new Map([
    ['swift', 'swift'],
    ['m', 'objective-c'],
    ['mm', 'objective-c'],
    ...['h', 'pch', 'hh', 'hpp', 'hxx', 'ipp', 'inl'].map((it) => [it, 'objective-c']),
    ...['js', 'jsx', 'ts', 'tsx', 'mjs', 'cjs', 'mts', 'cts', 'vue', 'svelte'].map((it) => [it, 'javascript']),
    ['dart', 'dart'],
    ['cs', 'c-sharp'],
    ['kt', 'kotlin'],
]);
/** The language that a file's name promises; undefined for what this room does not read. */
function languageOf(path) {
    return LANGUAGES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
/** Decodes a source file; bytes that are no UTF-8 become replacement characters, as compilers accept them in comments.
 *  Throws UnreadableFile. */
function readSource(path, language, files) {
    return decodeSource(path, language, files.bytes(path));
}
/** The same of bytes that were read before: a file may be gone by now. */
function decodeSource(path, language, bytes) {
    const text = withoutTraps(endLines(decode(bytes)), language);
    const spliced = language === 'objective-c' ? (0,_read_spliced_js__WEBPACK_IMPORTED_MODULE_2__/* .splice */ .V4)(text) : undefined;
    return { path, language, ...(spliced ?? { text, lines: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text) }) };
}
/** With a newline where a lone carriage return ends a line: to compilers it does, to grammars not. */
function endLines(text) {
    return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}
/** Without what ends or holds a parser and no compiler: zero bytes, and runs of `#` in comments and texts. Every place
 *  stays. */
function withoutTraps(text, language) {
    const whole = text.includes('\0') ? text.replaceAll('\0', ' ') : text;
    const plain = whole.length > LONG && SKIPS_SLOWLY.has(language) ? withoutLinesOfComment(whole, language) : whole;
    if (language !== 'swift' || !HASHES.test(plain))
        return plain;
    const code = (0,_blank_js__WEBPACK_IMPORTED_MODULE_1__/* .blankProse */ .W)(plain, language);
    return plain.replace(RUNS_OF_HASHES, (run, at) => code.slice(at, at + run.length).includes('#') ? run : '-'.repeat(run.length));
}
/** Longer sources are mostly padding: a parser that skips it has time for the rest. */
const LONG = 500_000;
const SKIPS_SLOWLY = new Set(['swift', 'objective-c']);
function withoutLinesOfComment(text, language) {
    const code = (0,_blank_js__WEBPACK_IMPORTED_MODULE_1__/* .blankProse */ .W)(text, language);
    return text.replace(/^[ \t]*\/\/[^\r\n]*/gm, (line, at) => code.slice(at, at + line.length).trim() === '' ? ' '.repeat(line.length) : line);
}
const HASHES = /#{300}/;
const RUNS_OF_HASHES = /#{300,}/g;
function decode(bytes) {
    const little = bytes[0] === 0xff && bytes[1] === 0xfe;
    const big = bytes[0] === 0xfe && bytes[1] === 0xff;
    return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(bytes);
}
/** A place from offsets in UTF-16 units, `end` exclusive. */
function locate({ path, lines }, start, end = start) {
    const line = lineOf(lines, start);
    const endLine = lineOf(lines, end);
    return {
        file: path,
        line: line + 1,
        column: start - (lines[line] ?? 0) + 1,
        endLine: endLine + 1,
        endColumn: end - (lines[endLine] ?? 0) + 1,
    };
}
function lineOf(lines, offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Site of an expression, for keys. */
function siteKey({ file, start, end }) {
    return `${file.path}:${start}:${end}`;
}


/***/ }),

/***/ 613:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ traitsOf)
/* harmony export */ });
/** Swift and Objective-C, which call each other: what only one of them has, the other has no syntax for. */
const APPLES = {
    isNative: true,
    isReadWhole: false,
    isCalledFromOutside: false,
    leadsByName: false,
    passesTexts: false,
    hasKeyedObjects: false,
    qualifiesByModule: true,
    hasBindings: true,
    hasExtensions: true,
    hasOwnOperators: true,
    followsOverrides: true,
    takesMethodsFromTypes: true,
    narrowsByTests: false,
    hidesPrivate: true,
    namesPropertiesWhenMade: false,
    namesCasesByEnum: false,
    takesOutOne: false,
    hasPromises: false,
};
/** Those that come to HealthKit from outside. What is false of one of them by the language, as that Kotlin has no operators
 *  of the app's own, is what is not followed there yet. */
const BRIDGED = {
    isNative: false,
    isReadWhole: true,
    isCalledFromOutside: true,
    leadsByName: true,
    passesTexts: true,
    hasKeyedObjects: true,
    qualifiesByModule: false,
    hasBindings: false,
    hasExtensions: false,
    hasOwnOperators: false,
    followsOverrides: false,
    takesMethodsFromTypes: false,
    narrowsByTests: true,
    hidesPrivate: false,
    namesPropertiesWhenMade: true,
    namesCasesByEnum: true,
    takesOutOne: true,
    hasPromises: true,
};
const TRAITS = {
    swift: APPLES,
    'objective-c': APPLES,
    javascript: BRIDGED,
    dart: BRIDGED,
    'c-sharp': BRIDGED,
    kotlin: BRIDGED,
};
function traitsOf(language) {
    return TRAITS[language];
}


/***/ }),

/***/ 8046:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ eitherOf),
/* harmony export */   Kv: () => (/* binding */ NAME_MAKERS),
/* harmony export */   Nf: () => (/* binding */ MAY_SPELL),
/* harmony export */   cc: () => (/* binding */ mayBeClinical),
/* harmony export */   cf: () => (/* binding */ nativeHolds),
/* harmony export */   ib: () => (/* binding */ isNative),
/* harmony export */   jd: () => (/* binding */ anyHolds),
/* harmony export */   lG: () => (/* binding */ CLINICAL_HINTS),
/* harmony export */   mu: () => (/* binding */ HEALTHKIT_HINTS),
/* harmony export */   pf: () => (/* binding */ NAME_PARTS),
/* harmony export */   qC: () => (/* binding */ whichHolds),
/* harmony export */   qE: () => (/* binding */ mayMakeNames)
/* harmony export */ });
/* unused harmony export fileHolds */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(240);
/* harmony import */ var _read_numbered_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3414);
/* harmony import */ var _read_spliced_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3124);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4170);
/* harmony import */ var _facts_source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6312);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(613);
/**
 * Whether sources may have to do with clinical records at all: one look at their bytes, before anything else of this
 * room is loaded. Most apps have nothing to do with them, and of those it is all that is read.
 */






/** Without one of these no source names an API of clinical records. */
const CLINICAL_HINTS = {
    words: [
        ...['HKClinical', 'clinicalType', 'ClinicalType', 'HKFHIR', 'ForClinicalRecords', 'supportsHealthRecords'],
        'HKVerifiableClinicalRecordQuery',
        // packages with names of their own
        ...['SpeziHealthKit', 'HealthKitReporter'],
    ],
    parts: ['Clinic', 'clinic', 'HKFHIR', 'Health'],
};
/** Without one of these a source uses HealthKit in no way. */
const HEALTHKIT_HINTS = { words: ['HealthKit'], parts: ['Health'] };
/** Parts that no other name than one of clinical records has. */
const NAME_PARTS = ['HKCl', 'HKFH', 'linica', 'icalTy', 'icalRe', 'HealthRec'];
/** Without one of these no source makes a name of clinical records of parts: an app may link HealthKit and import it
 *  nowhere. */
const MAY_SPELL = {
    words: [...HEALTHKIT_HINTS.words, '"HK', ...NAME_PARTS],
    parts: ['Health', '"HK', ...NAME_PARTS.filter((part) => part !== 'HealthRec')],
};
/** What makes names that no source spells: macros that paste, and what asks the run time for a name. */
const NAME_MAKERS = {
    words: [
        ...['##', 'NSSelectorFromString', 'NSClassFromString', 'NSProtocolFromString', 'sel_registerName'],
        // none of `performSelector:`: a bracket, or what may stand before it
        ...['(', ' ', '`', '/', '.', '\t', '\n', '\r'].map((next) => `Selector${next}`),
        ...['sel_getUid', 'objc_getClass', 'objc_lookUpClass', 'objc_getRequiredClass', 'objc_getMetaClass', 'dlsym'],
        'FunctionPointerForName',
        // texts of which a raw value may be put together
        ...['"HKClin', '"HKCli"', '"HKCl"', '"HKC"', '"HKFH'],
    ],
    parts: ['##', 'FromSt', 'Select', 'sel_', 'objc_g', 'objc_l', 'dlsym', 'ForNam', '"HKC', '"HKF'],
};
/** Nor, without one of these, a type by its raw identifier or a package that gives words a meaning (`foreign-scan.ts`). */
const FOREIGN = { words: ['linical', 'ealth', '-ehr'], parts: ['linica', 'ealth', '-ehr'] };
/** Whether one of these sources may name a clinical API, or holds one of `others`. A file that cannot be read names
 *  nothing. `native` are compiled whatever their names end with. */
function mayBeClinical(sources, files, native = new Set(), others = { words: [], parts: [] }) {
    const scripts = sources.filter((path) => SCRIPTS.has((0,_facts_source_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(path)));
    return (nativeHolds(nativeAmong(sources, native), eitherOf(CLINICAL_HINTS, others), files) ||
        anyHolds(scripts, eitherOf(FOREIGN, others), files));
}
/** The words of both. */
function eitherOf(one, other) {
    return { words: [...one.words, ...other.words], parts: [...new Set([...one.parts, ...other.parts])] };
}
/** Whether one of them may make such a name of parts. `linksHealthKit` where an app does, which may name it nowhere. */
function mayMakeNames(sources, files, { native = new Set(), linksHealthKit }) {
    const own = nativeAmong(sources, native);
    return (linksHealthKit || nativeHolds(own, MAY_SPELL, files)) && nativeHolds(own, NAME_MAKERS, files);
}
function nativeAmong(sources, native) {
    return sources.filter((path) => native.has(path) || ((0,_facts_source_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(path) !== undefined && !SCRIPTS.has((0,_facts_source_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(path))));
}
/** Languages that reach HealthKit through packages alone. */
const SCRIPTS = new Set(['javascript', 'dart']);
/** Swift, Objective-C, and headers. */
function isNative(path) {
    const language = (0,_facts_source_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(path);
    return language !== undefined && (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .traitsOf */ .J)(language).isNative;
}
/** Whether sources of Apple's languages hold one: in C a word may be written on two lines. `also` is asked of C alone. */
function nativeHolds(paths, wanted, files, also) {
    const isSwift = (path) => path.endsWith('.swift');
    const isSharp = (path) => path.endsWith('.cs');
    const others = paths.filter((path) => !isSwift(path) && !isSharp(path));
    const inC = (0,_read_spliced_js__WEBPACK_IMPORTED_MODULE_3__/* .inSpliced */ .iZ)({ ...wanted, ...(also && { also }) });
    return (anyHolds(paths.filter(isSwift), wanted, files) ||
        anyHolds(paths.filter(isSharp), (0,_read_numbered_js__WEBPACK_IMPORTED_MODULE_4__/* .inNumbered */ .s)(wanted), files) ||
        anyHolds(others, inC, files));
}
/** Whether one of these files holds one of the words. */
function anyHolds(paths, wanted, files) {
    // with one more call V8 would optimise the search, and the end of the run wait for it
    if (paths.length === 0)
        return false;
    return files.anyHolds?.(paths, wanted) ?? paths.some((path) => fileHolds(path, wanted, files));
}
/** Which of the words one source holds: it is read once for all. */
function whichHolds(path, all, files) {
    try {
        const bytes = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .bufferOf */ .K)(files.bytes(path));
        return all.map((wanted) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsAny */ .N)(bytes, path.endsWith('.swift') ? wanted : (0,_read_spliced_js__WEBPACK_IMPORTED_MODULE_3__/* .inSpliced */ .iZ)(wanted)));
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i)
            return all.map(() => false);
        throw error;
    }
}
/** The same of one file, whose bytes may be kept. */
function fileHolds(path, wanted, files) {
    try {
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsAny */ .N)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .bufferOf */ .K)(files.bytes(path)), wanted);
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 4196:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $b: () => (/* binding */ findPrivateKeys),
  RW: () => (/* binding */ hideCredentials)
});

// UNUSED EXPORTS: findCredentials

;// CONCATENATED MODULE: ./lib/credentials/decoded-view.js
/** Percent-encoding, however often it was done again; entities of HTML; escapes of strings; and what is not seen. */
const CODED = /%(?:25)*([0-9a-f]{2})|&#(\d{1,7});|&#x([0-9a-f]{1,6});|&(amp|quot|lt|gt|apos|colon|sol|bsol|commat|num|quest);|\\{1,4}(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([nrt"']))|\p{Default_Ignorable_Code_Point}+/giu;
const NAMED = {
    amp: '&',
    quot: '"',
    lt: '<',
    gt: '>',
    apos: "'",
    colon: ':',
    sol: '/',
    bsol: '\\',
    commat: '@',
    num: '#',
    quest: '?',
};
const ESCAPED = { n: '\n', r: '\r', t: '\t' };
/** Undefined for a text in which nothing is coded. */
function decodeView(text) {
    const shifts = [];
    let view = '';
    let end = 0;
    for (const match of text.matchAll(CODED)) {
        view += text.slice(end, match.index);
        const [coded, percent, decimal, hex, name, unicode, byte, escaped] = match;
        const digits = percent ?? hex ?? unicode ?? byte;
        const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
        const sign = digits !== undefined || decimal !== undefined
            ? String.fromCharCode(Math.min(code, 0xffff))
            : name !== undefined
                ? (NAMED[name.toLowerCase()] ?? '')
                : escaped !== undefined
                    ? (ESCAPED[escaped.toLowerCase()] ?? escaped)
                    : '';
        const at = view.length;
        view += sign;
        end = match.index + coded.length;
        shifts.push({ at, ahead: end - view.length });
    }
    return shifts.length === 0 ? undefined : { text: view + text.slice(end), shifts };
}
/** Where an offset of the view stands in the text. */
function toSource({ shifts }, offset) {
    let [low, high] = [0, shifts.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((shifts[middle]?.at ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    // a coded sign that begins here is part of what begins here: those before it alone count
    return offset + (shifts[low - 1]?.ahead ?? 0);
}

;// CONCATENATED MODULE: ./lib/credentials/credentials.js
/**
 * What looks like a credential, wherever it stands in a text: a report is read by more people than a file, and stays where
 * it was printed.
 */

const KINDS = [
    {
        // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
        kind: 'a GitHub token',
        pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[\w-]{16,}(?:\.[\w-]{8,}){0,2}|github_pat_\w{20,})(?:[\r\n ]{1,4}(?=[A-Za-z0-9]{0,40}[0-9])(?=[A-Z0-9]{0,40}[a-z])(?=[a-z0-9]{0,40}[A-Z])[A-Za-z0-9]{12,}(?!\w))?|gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{70,}|(?<![A-Za-z0-9+/])eC1hY2Nlc3MtdG9rZW46[A-Za-z0-9+/=]*/g,
    },
    {
        // https://docs.gitlab.com/security/tokens/#token-prefixes
        kind: 'a GitLab token',
        pattern: /(?<![A-Za-z0-9])(?:gl(?:pat|ptt|dt|rtr|rt|cbt|ffct|ft|imt|agent|oas|soat)-[\w-]{16,}(?:\.[\w-]{2,}){0,3}|GR1348941[\w-]{20,})|glpat-[\w-]{20,}/g,
    },
    { kind: 'an AWS key id', pattern: /(?<![A-Z0-9])A(?:KI|SI)A[A-Z0-9]{16}(?![A-Z0-9])/g },
    {
        kind: 'an AWS secret',
        pattern: /(?<kept>(?:secret[_ -]?access[_ -]?key|aws[_ -]?secret(?:[_ -]?key)?|aws[_ -]?session[_ -]?token)(?:["'`\s:=>]|<\/?(?:key|string)>){1,20})(?![[\\${<%(])[A-Za-z0-9/+=]{16,}/gi,
    },
    { kind: 'a secret', pattern: /(?<![\w/+=.-])(?:[A-Za-z0-9/+]{40}|[A-Za-z0-9/+]{64})(?![\w/+=-])/g, fits: isRandom },
    { kind: 'a token', pattern: /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/g },
    {
        kind: 'a credential',
        pattern: /(?<kept>authorization["'`\s\\)\]]{0,8}[:=]["'`\s\\([]{0,8}(?:basic|bearer|digest|negotiate|token)[\s+:]{1,8})(?![[\\${<%(])[^\s"'`<>,;]+/gi,
        fits: (match) => !PROSE.test(match.split(/[\s+:]/).at(-1) ?? ''),
    },
    {
        kind: 'a token',
        pattern: /(?<kept>[?&#;](?:sig|[\w.-]{0,40}(?:token|secret|passw(?:or)?d|api[_-]?key|signature|credential))=)(?![[\\${<%(])[^\s&#"'`<>]+/gi,
    },
    {
        // the beginnings of private keys in DER, of OpenSSH's own form, and of a whole PEM file, each in base64
        kind: 'a private key',
        pattern: /(?<![A-Za-z0-9+/])(?:MI[GH][A-Za-z0-9+/]AgE[AB]|MII[A-J][A-Za-z0-9+/]{2}IBA(?:AKC|AKB|DANB)|MHcCAQEE|MC4CAQAwBQYDK2Vw|b3BlbnNzaC1rZXktdjE|LS0tLS1CRUdJTiB(?:QUklW|SU0Eg|FQyBQ|FTkNS|PUEVO|EU0Eg))[A-Za-z0-9+/=]*(?:[\s"'+\\,]{1,12}[A-Za-z0-9+/=]{20,})*/g,
    },
];
/** One of these stands in each credential, and in few other texts: a clean report costs one look. */
const SIGNS = /[@＠﹫\\]|%[\dA-Fa-f]{2}|&(?:#|[A-Za-z]{2,6};)|gh[pousr]_|hub_pat_|gl[a-z]{2,5}-|GR134|A(?:KI|SI)A|MI[GHI]|MHcC|MC4C|b3Bl|LS0t|eyJ|eC1h|[\w/+]{40}|BEGIN|\p{Default_Ignorable_Code_Point}/u;
/** A word behind a scheme, as in `Authorization: Basic authentication`: what is encoded mixes its letters. */
const PROSE = /^(?:[A-Z]?[a-z]{1,11}|[A-Z]{1,12})[.)\]]{0,3}$/;
const WORDS = /authorization|[?&#;][\w.-]{3,60}=|secret|session.?token/i;
/** How often a text that was encoded again and again is decoded. */
const MOST_VIEWS = 3;
/**
 * The text with each credential replaced by its kind, `[a GitHub token]`: the words around it stay. What was replaced is
 * not replaced again. Takes time in proportion to the text.
 * @param filler with it what comes behind a credential stays in its column, where the kind is no longer
 */
function hideCredentials(text, filler = '') {
    const found = findCredentials(text);
    let hidden = '';
    let at = 0;
    for (const { start, end, kind } of found) {
        hidden += text.slice(at, start) + `[${kind}]`.padEnd(end - start, filler);
        at = end;
    }
    return hidden + text.slice(at);
}
/** The places of credentials, in order, none inside of another. Also as a browser or a program would read the text:
 *  percent-encoded, with entities or escapes, with signs in between that nobody sees. */
function findCredentials(text) {
    if (!SIGNS.test(text) && !WORDS.test(text))
        return [];
    const found = findPlain(text);
    let inSource = (offset) => offset;
    let view = decodeView(text);
    for (let depth = 0; view && depth < MOST_VIEWS; depth += 1) {
        const [outer, here] = [inSource, view];
        inSource = (offset) => outer(toSource(here, offset));
        for (const { start, end, kind } of findPlain(here.text))
            found.push({ start: inSource(start), end: inSource(end), kind });
        view = decodeView(here.text);
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const apart = [];
    for (const one of found) {
        const last = apart.at(-1);
        if (!last || one.start >= last.end)
            apart.push(one);
        else if (one.end > last.end)
            apart[apart.length - 1] = { ...last, end: one.end };
    }
    return apart;
}
function findPlain(text) {
    const found = [...findPrivateKeys(text), ...findUserInfo(text)];
    for (const { kind, pattern, fits } of KINDS)
        for (const match of text.matchAll(pattern)) {
            const start = match.index + (match.groups?.kept?.length ?? 0);
            const end = match.index + match[0].length;
            if (fits?.(match[0]) ?? true)
                found.push({ start, end, kind });
        }
    return found;
}
/** As many signs as AWS makes a secret of, or as a line of a private key has; no path, for whose words their kinds change
 *  too often. */
function isRandom(text) {
    const runs = text.match(/[a-z]+|[A-Z]+|\d+|[+/]+/g) ?? [];
    const isMixed = runs.length > 18 || (runs.length > 13 && !/[a-z]{4}/.test(text));
    return isMixed && [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(text));
}
const KEY_BEGINS = /-{0,5} ?---BEGIN[^-\r\n]{1,60}PRIVATE[^-\r\n]{1,10}KEY[^-\r\n]{0,20}-----?/g;
const KEY_ENDS = /-----?END[^-\r\n]{1,80}-----?/g;
const KEY_BODY = /[^A-Za-z0-9+/=]{0,12}[A-Za-z0-9+/=]{20,}(?:[^A-Za-z0-9+/=]{1,12}[A-Za-z0-9+/=]{20,})*(?:[^A-Za-z0-9+/=]{1,12}[A-Za-z0-9+/]{1,19}={1,2})?/y;
/** Private keys in PEM, from the first line to the last, also where the lines are folded into one. A first line alone is
 *  none. https://www.rfc-editor.org/rfc/rfc7468 */
function findPrivateKeys(text) {
    const found = [];
    let mayEnd = true;
    KEY_BEGINS.lastIndex = 0;
    for (let begin = KEY_BEGINS.exec(text); begin; begin = KEY_BEGINS.exec(text)) {
        const after = KEY_BEGINS.lastIndex;
        KEY_ENDS.lastIndex = after;
        mayEnd &&= KEY_ENDS.test(text);
        KEY_BODY.lastIndex = after;
        const last = mayEnd ? KEY_ENDS.lastIndex : KEY_BODY.test(text) ? KEY_BODY.lastIndex : undefined;
        if (last === undefined)
            continue;
        found.push({ start: begin.index, end: last, kind: 'a private key' });
        KEY_BEGINS.lastIndex = last;
    }
    return found;
}
/** Where the authority of a URL may begin: browsers take any number of slashes of either kind, and none at all. */
const AUTHORITY = /(?<![a-z0-9])(?:https?|wss?|ftp):[/\\]*|[/\\]{2,}/gi;
const AUTHORITY_ENDS = /[\s/\\?#]/g;
/** User names and passwords of URLs: `https://u:p@h`, `https:u:p@h`, `https:/\u:p@h`, `//u:p@h`. The `@` of a path, an
 *  address or a package is none. https://url.spec.whatwg.org/#authority-state */
function findUserInfo(text) {
    const found = [];
    let seen = 0;
    for (const match of text.matchAll(AUTHORITY)) {
        const start = match.index + match[0].length;
        if (start < seen)
            continue;
        AUTHORITY_ENDS.lastIndex = start;
        const stop = AUTHORITY_ENDS.exec(text)?.index ?? text.length;
        const isWeb = /[a-z]/i.test(match[0]);
        const sign = start + lastSign(text.slice(start, stop));
        seen = stop;
        const written = isWeb || text[match.index - 1] === ':' ? passwordBeyond(text, start, stop) : undefined;
        if (sign < start && written !== undefined) {
            found.push({ start, end: written, kind: 'a user name and password' });
            seen = written;
            continue;
        }
        if (sign <= start)
            continue;
        const kind = kindOfUser(text.slice(start, sign), isWeb || text[match.index - 1] === ':', isWeb);
        if (kind && !/^@sha\d+:/.test(text.slice(sign, sign + 8)))
            found.push({ start, end: sign, kind });
        seen = sign;
    }
    return found;
}
/** The `@` of an authority, also as some keyboards write it. */
function lastSign(text) {
    return Math.max(text.lastIndexOf('@'), text.lastIndexOf('＠'), text.lastIndexOf('﹫'));
}
/** A name and something that is no port. */
const NAME_AND_MORE = /^[^\s:@[\]$<>{}()"'`,;]{1,100}:(?!\d*$)[^\s[\]$<>{}()"'`]{1,200}$/;
const LONGEST_PASSWORD = 200;
/** Where a password ends in which a sign stands that would have to be coded: `https://u:p/q@h`. No browser takes it for
 *  one, and people write it. */
function passwordBeyond(text, start, stop) {
    if (!/[/\\?#\t]/.test(text[stop] ?? '') || stop - start > LONGEST_PASSWORD)
        return undefined;
    if (!NAME_AND_MORE.test(text.slice(start, stop)))
        return undefined;
    const [rest = ''] = text.slice(stop, stop + LONGEST_PASSWORD).split(/[^\S\t]|["'`<>]/, 1);
    const sign = lastSign(rest);
    // Where there is no sign, all of it stands behind none, and begins as no host does.
    return /^[\w[]/.test(rest.slice(sign + 1)) ? stop + sign : undefined;
}
function kindOfUser(written, hasScheme, isWeb) {
    const hasPassword = /:./s.test(written) || /%(?:25)*3a./i.test(written);
    const isPlain = !/["'`<>]/.test(written);
    if (hasPassword && (hasScheme || isPlain))
        return 'a user name and password';
    // `git@` is everybody's
    return isWeb && isPlain && written !== 'git' && !/[(),;]/.test(written) ? 'a user name' : undefined;
}


/***/ }),

/***/ 5651:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4196);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1167);
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9651);



const LONGEST_FILE = 16 * 1024 * 1024;
const LONGEST_MESSAGE = 160;
const NO_REASON = 'accepted in the baseline';
/** Reads a baseline file. Throws {@link UsageError} for what is none.
 *  @param file its path from the checked folder, where places in it are wanted */
function readBaseline(bytes, name, file) {
    const wrong = (why) => new _settings_options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`"${name}" is no baseline: ${why}. Write one with --write-baseline.`);
    if (bytes.length > LONGEST_FILE)
        throw wrong('it is too large');
    let content;
    try {
        content = JSON.parse(Buffer.from(bytes)
            .toString('utf8')
            .replace(/^\uFEFF/, ''));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw wrong('it is not JSON');
        throw error;
    }
    if (!isObject(content) || content.version !== 1 || !Array.isArray(content.findings)) {
        throw wrong('"version" is not 1, or "findings" is no list');
    }
    const places = file === undefined ? new Map() : placeEntries(bytes, file);
    return content.findings.map((entry, index) => {
        if (!isObject(entry))
            throw wrong(`entry ${index + 1} is no object`);
        const { fingerprint, rule, target, message, count = 1, reason } = entry;
        if (typeof fingerprint !== 'string' || typeof rule !== 'string') {
            throw wrong(`entry ${index + 1} lacks a "fingerprint" or a "rule"`);
        }
        if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) {
            throw wrong(`the "count" of entry ${index + 1} is no number of findings`);
        }
        const at = places.get(fingerprint) ?? (file === undefined ? undefined : { file, line: 1, column: 1 });
        return {
            fingerprint,
            rule,
            ...(at && { at }),
            message: typeof message === 'string' ? message : '',
            count,
            ...(typeof target === 'string' && { target }),
            ...(typeof reason === 'string' && reason.trim() !== '' && { reason: reason.trim() }),
        };
    });
}
/** Where each fingerprint stands, as JSON is usually written; nothing for one that is spelt otherwise. */
function placeEntries(bytes, file) {
    const places = new Map();
    for (const [index, text] of Buffer.from(bytes).toString('utf8').split('\n').entries()) {
        for (const { 1: fingerprint = '', index: column } of text.matchAll(/"fingerprint"\s*:\s*"([^"\\]*)"/g)) {
            if (!places.has(fingerprint))
                places.set(fingerprint, { file, line: index + 1, column: column + 1 });
        }
    }
    return places;
}
/** Findings that were accepted do not count. What is ignored already needs no baseline. An entry that nothing matches is
 *  stale where this run saw everything its rule could say: without URL checks, those of dead URLs are not. */
function applyBaseline(findings, accepted, isSettled) {
    const left = new Map();
    for (const { fingerprint, count } of accepted)
        left.set(fingerprint, (left.get(fingerprint) ?? 0) + count);
    const reasons = new Map(accepted.map(({ fingerprint, reason }) => [fingerprint, reason]));
    let used = 0;
    const judged = findings.map((finding) => {
        const rest = left.get(finding.fingerprint) ?? 0;
        if (rest === 0)
            return finding;
        left.set(finding.fingerprint, rest - 1);
        if (finding.silenced)
            return finding;
        used += 1;
        return { ...finding, silenced: { by: 'baseline', reason: reasons.get(finding.fingerprint) ?? NO_REASON } };
    });
    const stale = accepted.flatMap(({ fingerprint, rule, target, message }) => {
        const rest = left.get(fingerprint) ?? 0;
        left.delete(fingerprint);
        return rest > 0 && isSettled(rule) ? [{ rule, message, ...(target !== undefined && { target }) }] : [];
    });
    return { findings: judged, baseline: { accepted: used, stale } };
}
/** The text of a baseline that accepts what is found now, sorted, so that a version control shows what came and went.
 *  Reasons that were written down are kept, and so is what this run could not see. */
function writeBaseline(findings, earlier, isSettled) {
    const reasons = new Map(earlier.map(({ fingerprint, reason }) => [fingerprint, reason]));
    const entries = new Map();
    for (const { fingerprint, rule, target, message, silenced } of findings) {
        if (silenced?.by === 'ignore')
            continue;
        const reason = reasons.get(fingerprint);
        const count = (entries.get(fingerprint)?.count ?? 0) + 1;
        entries.set(fingerprint, {
            rule: rule.id,
            ...(target !== undefined && { target }),
            message: excerpt(message),
            fingerprint,
            count,
            ...(reason !== undefined && { reason }),
        });
    }
    for (const entry of earlier) {
        if (!isSettled(entry.rule) && !entries.has(entry.fingerprint))
            entries.set(entry.fingerprint, entry);
    }
    const sorted = [...entries.values()].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(keyOf(a), keyOf(b)));
    const plain = sorted.map(({ count, at: _, ...entry }) => (count > 1 ? { ...entry, count } : entry));
    return `${JSON.stringify({ version: 1, findings: plain }, null, 2)}\n`;
}
function excerpt(message) {
    const line = (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(message.replaceAll(/\s+/g, ' ').trim());
    return line.length <= LONGEST_MESSAGE
        ? line
        : `${line.slice(0, LONGEST_MESSAGE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
function keyOf({ rule, target = '', message, fingerprint }) {
    return JSON.stringify([rule, target, message, fingerprint]);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8756:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ watchMarks),
/* harmony export */   HZ: () => (/* binding */ readMarked),
/* harmony export */   mS: () => (/* binding */ marksFor)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(240);

const NAME = 'clinical-records-ignore:';
/** The mark, the rule, the reason, and what closes the comment. */
const MARK = /clinical-records-ignore:[ \t]*([\w-]*)([\s\S]*)/;
const CLOSING = /(?<!\s)\s*(?:-->|\*\/|\*\)|--\}\})\s*$/;
/** More marks in one file are no exceptions. */
const MOST = 1000;
/** How far above a finding the lines are looked through that hold nothing but marks and the key of the value. */
const REACH = 12;
/** A longer line is none that a person wrote a mark on. */
const LONGEST = 10_000;
/** The same files, with an eye on what is read: only such files can have findings, and no file is read for its marks. */
function watchMarks(files) {
    const seen = new Set();
    const lines = new Map();
    const marks = new Map();
    const look = (file, bytes) => {
        if (seen.has(file))
            return bytes;
        seen.add(file);
        const found = readMarked(bytes, file);
        if (found === undefined)
            return bytes;
        lines.set(file, linesBelow(found.marks, found.lines));
        marks.set(file, found.marks);
        return bytes;
    };
    return {
        files: {
            ...files,
            search: (file) => look(file, files.search?.(file) ?? files.bytes(file)),
            bytes: (file) => look(file, files.bytes(file)),
        },
        marks: () => new Map([...marks].sort(([a], [b]) => (a < b ? -1 : 1))),
        line: (file, number) => lines.get(file)?.get(number) ?? '',
    };
}
/** A file's lines and marks; undefined for one without. */
function readMarked(bytes, file) {
    const lines = decodeIfMarked(bytes)?.split(/\r\n|\r|\n/);
    return lines && { lines, marks: readMarks(lines, file) };
}
/** The lines at and below marks, as far as a mark reaches. Of a file of megabytes no more is kept. */
function linesBelow(marks, lines) {
    const kept = new Map();
    for (const number of marks.keys())
        for (let line = number; line <= number + REACH; line += 1)
            kept.set(line, (lines[line - 1] ?? '').slice(0, LONGEST));
    return kept;
}
function decodeIfMarked(bytes) {
    const buffer = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bufferOf */ .K)(bytes);
    const wide = buffer[0] === 0xff && buffer[1] === 0xfe
        ? 'utf-16le'
        : buffer[0] === 0xfe && buffer[1] === 0xff
            ? 'utf-16be'
            : undefined;
    if (wide === undefined && !buffer.includes(NAME))
        return undefined;
    const text = new TextDecoder(wide ?? 'utf-8').decode(buffer);
    return text.includes(NAME) ? text : undefined;
}
function readMarks(lines, file) {
    const marks = new Map();
    for (const [index, line] of lines.entries()) {
        if (!line.includes(NAME) || marks.size >= MOST)
            continue;
        const [whole = '', rule = '', rest = ''] = MARK.exec(line) ?? [];
        const reason = rest.replace(CLOSING, '').trim();
        const until = /\buntil (\d{4}-\d\d-\d\d)\b/.exec(reason)?.[1];
        const start = line.length - whole.length;
        marks.set(index + 1, {
            rule,
            reason,
            at: { file, line: index + 1, column: start + 1, endLine: index + 1, endColumn: start + NAME.length + 1 },
            alone: /^\s*(?:(?:\/\/+|\/\*+|<!--|#+|;|--|\*)\s*)?$/.test(line.slice(0, start)),
            ...(until !== undefined && { until }),
        });
    }
    return marks;
}
/** The marks that a finding at this line stands under: on the line, on the line before it, and above that over lines
 *  that hold only marks. Between a property list's value and its mark the key may stand. */
function marksFor(at, watched) {
    const marks = watched.marks().get(at.file);
    if (!marks)
        return [];
    const found = [];
    const here = marks.get(at.line);
    if (here)
        found.push(here);
    for (let line = at.line - 1; line > 0 && line >= at.line - REACH; line -= 1) {
        const mark = marks.get(line);
        if (mark)
            found.push(mark);
        const goesOn = mark?.alone === true || /^\s*<key>[^<]*<\/key>\s*$/.test(watched.line(at.file, line));
        if (!goesOn)
            break;
    }
    return found;
}


/***/ }),

/***/ 2083:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ whyUnread),
/* harmony export */   l: () => (/* binding */ whyUnwritten)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4170);
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7983);



/** What the system says of a file, for people. Each reads on from `cannot be read: `. */
const WORDS = {
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is no folder',
    ELOOP: 'its links lead in a circle',
    ENOSPC: 'the disk is full',
    EROFS: 'nothing can be written there',
    ENAMETOOLONG: 'its name is too long',
};
/** Why a file that was named cannot be read, as a sentence. */
function whyUnread(name, error) {
    if ((0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
        return `There is no file "${name}".`;
    if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i)
        return `"${name}" ${error.message}.`;
    return `"${name}" cannot be read: ${wordsOf(error)}.`;
}
/** Why a file that was named cannot be written, as a sentence. */
function whyUnwritten(name, error) {
    const why = (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT' ? `there is no folder "${node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(name)}"` : wordsOf(error);
    return `"${name}" cannot be written: ${why}.`;
}
function wordsOf(error) {
    return WORDS[(0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)] ?? (error instanceof Error ? error.message : String(error));
}


/***/ }),

/***/ 7983:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   jd: () => (/* binding */ anyHolds),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   wh: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* unused harmony export largeHolds */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(240);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4170);



/** No file that says something about an app is larger: the largest project files in public are some 10 MB. */
const LARGEST = 24 * 1024 * 1024;
/** Most sources are smaller: they are read without asking for their size first, one behind the other into large blocks
 *  of memory instead of one each. That takes a third off reading 5,000 files. */
const USUAL = 64 * 1024;
const BLOCK = 2 * 1024 * 1024;
let block = Buffer.alloc(0);
let used = 0;
/** The bytes of a plain file at `target`, called `file` where it cannot be read. Throws {@link UnreadableFile}; what has
 *  become a link since it was listed is not followed. */
function readWhole(target, file) {
    if (block.length - used < USUAL) {
        block = Buffer.allocUnsafeSlow(BLOCK);
        used = 0;
    }
    const read = readInto(block, used, target, file);
    if (typeof read !== 'number')
        return read;
    used += read;
    return block.subarray(used - read, used);
}
/** The bytes of a file that was named from outside, wherever it is and whatever links lead to it. A pipe or a device is
 *  refused, not waited for. Throws {@link UnreadableFile}. */
function readNamedFile(name) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(name, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        return readLarge(descriptor, name);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Whether one of the files of a folder holds one of these words. All share one block of memory, which is looked through
 *  each time that it is full. A file that cannot be read holds none. */
function anyHolds(root, files, wanted) {
    const shared = Buffer.allocUnsafe(BLOCK);
    let end = 0;
    for (const file of files) {
        if (shared.length - end <= USUAL) {
            if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAny */ .N)(shared.subarray(0, end), wanted))
                return true;
            end = 0;
        }
        try {
            const read = readInto(shared, end, `${root}/${file}`, file);
            if (typeof read !== 'number') {
                if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAny */ .N)(read, wanted))
                    return true;
                continue;
            }
            // no word begins in one file and ends in the next
            shared[end + read] = 0;
            end += read + 1;
        }
        catch (error) {
            if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
                throw error;
            if (largeHolds(`${root}/${file}`, wanted))
                return true;
        }
    }
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAny */ .N)(shared.subarray(0, end), wanted);
}
/** Bytes of a file that is too large to be read that are searched all the same, and how many two parts of it share: no
 *  word is longer. */
const MOST_SEARCHED = 512 * 1024 * 1024;
const OVERLAP = 256;
/** Whether a file that is too large to be read holds one of the words, part by part. */
function largeHolds(target, wanted) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!status.isFile() || status.size <= LARGEST)
            return false;
        const part = Buffer.allocUnsafe(BLOCK);
        for (let at = 0; at < Math.min(status.size, MOST_SEARCHED); at += BLOCK - OVERLAP) {
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, part, 0, BLOCK, at);
            if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAny */ .N)(part.subarray(0, length), wanted))
                return true;
        }
        return status.size > MOST_SEARCHED;
    }
    catch {
        return false;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** How many bytes of a file now stand in `into` from `at` on; all of them, elsewhere, where there are too many. */
function readInto(into, at, target, file) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, at, USUAL, 0);
        // a device may give nothing, too
        return length > 0 && length < USUAL ? length : readLarge(descriptor, file);
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i)
            throw error;
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`cannot be read (${codeOf(error)})`, { file, line: 1, column: 1 });
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readLarge(descriptor, file) {
    const at = { file, line: 1, column: 1 };
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    if (!status.isFile())
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('is not a file', at);
    if (status.size > LARGEST) {
        const size = Math.round(status.size / 1e6);
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`is too large (${size} MB; at most 24 MB are read)`, at);
    }
    const bytes = Buffer.allocUnsafe(status.size);
    let length = 0;
    while (length < bytes.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, length);
        if (count === 0)
            break;
        length += count;
    }
    return bytes.subarray(0, length);
}
/** What the system calls the reason: `EACCES`. */
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}


/***/ }),

/***/ 3166:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ NAMED_FILES),
/* harmony export */   DY: () => (/* binding */ dependencyFiles),
/* harmony export */   HZ: () => (/* binding */ excluder),
/* harmony export */   KY: () => (/* binding */ DEPENDENCIES),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   W_: () => (/* binding */ mayBeNamed),
/* harmony export */   z2: () => (/* binding */ OWN_FILES)
/* harmony export */ });
/* harmony import */ var _read_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(100);

/** Folders that hold what others wrote. Scanned apart, by the rules about dependencies. */
const DEPENDENCIES = ['node_modules', 'Pods', 'Carthage', '.build', 'SourcePackages'];
/** Version control, and what a build leaves behind. */
const PRODUCTS = [
    '.git',
    '.hg',
    '.svn',
    'DerivedData',
    '.dart_tool',
    '.gradle',
    '.expo',
    '.next',
    '.symlinks',
    '.yarn',
];
/** Bundles: an Info.plist in there was made by a build, or is somebody else's. */
const BUNDLES = ['*.app', '*.xcarchive', '*.framework', '*.xcframework'];
/** Pictures and colours of asset catalogues. They are two thirds of the folders of many apps, and declare nothing. The
 *  icon stays: a catalogue may hold nothing else, and is seen to be there. */
const PICTURES = ['*.colorset', '*.imageset', '*.symbolset'];
const BUILDS = ['Build/Products', 'Build/Intermediates.noindex'];
const DEPENDENCY_FILES = '**/{*.{swift,m,mm,h,podspec,xcprivacy},package.json,Info.plist,Package.swift,Package.resolved,plugin.xml}';
/** The repository's own files. */
const OWN_FILES = {
    pattern: '**',
    leavesOut: below([...DEPENDENCIES, ...PRODUCTS, ...BUNDLES, ...PICTURES, ...BUILDS]),
};
/** Of a folder that was passed by and that something names: all that stands in it, but for what is hidden (version
 *  control among it), pictures, and what a build has made of it. */
const NAMED_FILES = {
    pattern: '**',
    leavesOut: below(['.*', ...BUNDLES, ...PICTURES]),
};
/** A folder that is passed by and may hold what a target names. Those of a catalogue hold pictures. */
function mayBeNamed(folder) {
    return !/\.xcassets\//.test(folder) && !OF_VERSIONS(folder);
}
const OF_VERSIONS = below(['.git']);
/** Files of dependencies that say something. `folder` is a glob for where they are looked for, anywhere without it. */
function dependencyFiles(folder = `**/{${DEPENDENCIES.join(',')}}`) {
    return { pattern: `${folder}/${DEPENDENCY_FILES}`, leavesOut: below(['.git', ...BUNDLES.slice(0, 2), ...PICTURES]) };
}
/** The paths of a list that a selection holds, as a glob over a disk would find them. */
function select(paths, { pattern, leavesOut }, isExcluded) {
    const isMeant = (0,_read_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)(pattern);
    return paths.filter((file) => isMeant(file) && !leavesOut(file) && !isExcluded(file));
}
/** What the configuration excludes: files, and folders with all that is in them. */
function excluder(globs) {
    const excludes = globs.map((glob) => (0,_read_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)((0,_read_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnd */ .Mx)(glob, '/'), { below: true, shell: true }));
    return (path) => excludes.some((fits) => fits(path));
}
/** One expression for all names, in which `*` stands for any beginning: every path is held against it. */
function below(names) {
    const words = names.map((name) => name.replaceAll('.', '\\.').replace('*', '[^/]*'));
    const named = new RegExp(`(?:^|/)(?:${words.join('|')})(?:/|$)`);
    return (path) => named.test(path);
}


/***/ }),

/***/ 618:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findCheckout),
/* harmony export */   s: () => (/* binding */ findGitStores)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4170);
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7983);




/** The stores that concern a folder: of the checkout that it stands in; those of submodules as they are met. */
function findGitStores(root) {
    const stores = new Set();
    function add(folder) {
        const status = look(folder);
        // A name alone makes none: a `.git` file could hide an app otherwise.
        if (status?.isDirectory() && look(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'HEAD')))
            stores.add(identity(status));
    }
    function meet(gitFile) {
        // a folder, a link and a pipe have no line
        const line = readLine(gitFile) ?? '';
        const named = line.startsWith('gitdir:') ? line.slice('gitdir:'.length).trim() : '';
        if (named === '')
            return;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(gitFile), named);
        add(folder);
        // a worktree shares all but its head with the others
        const shared = readLine(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'commondir'));
        if (shared !== undefined)
            add(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, shared));
    }
    const checkout = findCheckout(root);
    if (checkout !== undefined)
        meet(node_path__WEBPACK_IMPORTED_MODULE_1__.join(checkout, '.git'));
    return {
        meet,
        holds(real) {
            if (stores.size === 0)
                return false;
            for (let at = real; at.length > root.length; at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
                const status = look(at);
                if (status && stores.has(identity(status)))
                    return true;
            }
            return false;
        },
    };
}
/** The top of the checkout that a folder stands in; undefined where it is in none. */
function findCheckout(folder) {
    if (look(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git'), node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync))
        return folder;
    const around = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
    return around === folder ? undefined : findCheckout(around);
}
/** The same folder is the same, however a disk without case lets it be spelled. */
function identity({ dev, ino }) {
    return `${dev}:${ino}`;
}
function look(file, see = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync) {
    try {
        return see(file, { bigint: true, throwIfNoEntry: false });
    }
    catch (error) {
        if (error instanceof Error && 'code' in error)
            return undefined;
        throw error;
    }
}
function readLine(file) {
    try {
        return Buffer.from((0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .oD)(file, file)).toString('utf8').split(/\r?\n/, 1)[0];
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .i)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 2606:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ namesGit)
/* harmony export */ });
/** `.git` as file systems read it: in any case, by its short name, with the dots and blanks that Windows drops and the
 *  streams that NTFS knows, behind either slash. Git itself refuses the same names:
 *  https://github.com/git/git/blob/master/path.c (`is_ntfs_dotgit`), utf8.c (`is_hfs_dotgit`) */
const NAMED = /(?:^|[/\\])(?:\.git|git~[1-9]\d{0,5})[. ]*(?:[:/\\]|$)/i;
/** What HFS+ and case-folding ext4 pass over in a name. */
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu;
/**
 * Whether a part of a path is a name that some file system takes for `.git`: nothing in there is the repository's own,
 * and it holds the credentials of whoever checked it out. Decides by the text alone; `.github` and `.gitignore` are others.
 */
function namesGit(path) {
    if (NAMED.test(path))
        return true;
    if (!/\P{ASCII}/u.test(path))
        return false;
    return NAMED.test(path.replaceAll(IGNORED, '').normalize('NFKC').replaceAll(IGNORED, ''));
}


/***/ }),

/***/ 3789:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ listBeyond),
/* harmony export */   L$: () => (/* binding */ listStandIns),
/* harmony export */   W_: () => (/* binding */ withoutLinks),
/* harmony export */   _f: () => (/* binding */ isBeyond)
/* harmony export */ });
/** Links in links: more of them are no way that anybody lays. */
const MOST_LINKS = 40;
/** The files below a folder that are none of the repository's own listing, each under the folder's own path. */
function listBeyond(folder, passed) {
    const seen = new Set();
    const found = new Set();
    take(folder, folder, 0);
    return [...found].sort();
    /** `real` is where the folder stands, `shown` how it is named. */
    function take(real, shown, depth) {
        if (seen.has(real) || depth > MOST_LINKS || passed.isExcluded(real))
            return;
        seen.add(real);
        const add = (path) => {
            if (!passed.isExcluded(path))
                found.add(shown + path.slice(real.length));
        };
        const behind = linkOnTheWay(real, passed);
        if (behind !== undefined) {
            take(behind, shown, depth + 1);
            return;
        }
        if (real !== shown)
            passed.own(real).forEach(add);
        if (isPassedBy(real, passed.folders))
            passed.list(real).forEach(add);
        else if (real !== '')
            for (const inner of passed.folders)
                if (isBelow(inner, real) && !isHidden(inner.slice(real.length)))
                    passed.list(inner).forEach(add);
        for (const [link, target] of passed.links) {
            if (target === undefined || !isBelow(link, real))
                continue;
            // what stands in the folder itself is one file, by whichever way
            if (isBelow(link, target) || isBelow(target, real))
                continue;
            if (passed.isFile(link))
                add(link);
            else
                take(target, shown + link.slice(real.length), depth + 1);
        }
    }
}
/** Where a path leads that goes through a link, one link further; undefined where it goes through none. */
function linkOnTheWay(path, { links }) {
    if (links.size === 0)
        return undefined;
    for (let end = path.indexOf('/');; end = path.indexOf('/', end + 1)) {
        const start = end < 0 ? path : path.slice(0, end);
        const target = links.get(start);
        if (target !== undefined)
            return target + path.slice(start.length);
        if (end < 0)
            return undefined;
    }
}
/** Of a catalogue nothing is listed but where its icon is: its pictures are two thirds of the folders of many apps. */
const IN_CATALOGUE = /\.xcassets\//;
/** Whether a path stands in a folder that was passed by, or behind a link. */
function isBeyond(path, passed) {
    if (passed.isExcluded(path))
        return false;
    return isPassedBy(path, passed.folders) || IN_CATALOGUE.test(path) || linkOnTheWay(path, passed) !== undefined;
}
/** One path for each file, whichever way leads there. */
function withoutLinks(path, passed) {
    let real = path;
    for (let step = 0; step < MOST_LINKS; step += 1) {
        const next = linkOnTheWay(real, passed);
        if (next === undefined)
            return real;
        real = next;
    }
    return real;
}
/** What links bring into the listing itself: files that it would not hold otherwise, under the links' own paths. A link
 *  to what is listed brings nothing, unless it gives a name that says what the file is: `project.pbxproj`. */
function listStandIns(passed, known, leavesOut) {
    const found = [];
    for (const [link, target] of passed.links) {
        if (target === undefined || isBelow(link, target) || passed.isExcluded(target))
            continue;
        if (isManaged(target, known))
            continue;
        const isNamedAnew = endingOf(link) !== '' && endingOf(link) !== endingOf(target);
        if (passed.isFile(link)) {
            if (isNamedAnew || !known.has(target))
                found.push(link);
        }
        else if (isPassedBy(target, passed.folders))
            for (const file of passed.list(target)) {
                const inner = file.slice(target.length);
                if (!leavesOut(inner))
                    found.push(link + inner);
            }
        else if (isNamedAnew)
            for (const file of passed.own(target))
                found.push(link + file.slice(target.length));
    }
    return found;
}
/** What a package manager fills, beside its manifest: links into it are for convenience. */
const MANAGERS = [
    [/^(.*?)(?:^|\/)node_modules(?:\/|$)/, 'package.json'],
    [/^(.*?)(?:^|\/)Pods(?:\/|$)/, 'Podfile'],
    [/^(.*?)(?:^|\/)Carthage(?:\/|$)/, 'Cartfile'],
    [/^(.*?)(?:^|\/)\.build(?:\/|$)/, 'Package.swift'],
];
function isManaged(path, known) {
    return MANAGERS.some(([pattern, manifest]) => {
        const around = pattern.exec(path)?.[1];
        return around !== undefined && known.has(around === '' ? manifest : `${around}/${manifest}`);
    });
}
function isPassedBy(path, folders) {
    return folders.some((one) => path === one || isBelow(path, one));
}
function isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}
/** Compilers of packages and globs of pods pass such folders by, unless they are named.
 *  @param path from a folder, with the slash behind that */
function isHidden(path) {
    return /\/\./.test(path);
}
function endingOf(path) {
    return /\.[^./]+$/.exec(path)?.[0] ?? '';
}


/***/ }),

/***/ 4246:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ STAND_IN_WORDS),
/* harmony export */   c: () => (/* binding */ refuseStandIn)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4058);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4170);
/**
 * What git puts in a file's place where the file itself was not fetched, or not made readable. Its bytes say nothing of
 * what is built.
 */


const STAND_INS = [
    // https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
    {
        start: 'version https://git-lfs.github.com/spec/',
        reason: 'is a pointer of Git LFS, whose file was not fetched; give actions/checkout `lfs: true`',
    },
    // https://git-annex.branchable.com/internals/pointer_file/
    {
        start: '/annex/objects/',
        reason: 'is a pointer of git-annex, whose file was not fetched; fetch it before the check',
    },
    // https://github.com/AGWA/git-crypt
    { start: '\0GITCRYPT\0', reason: 'is encrypted by git-crypt; unlock the repository before the check' },
    // https://github.com/elasticdog/transcrypt: what OpenSSL writes in base64
    { start: 'U2FsdGVkX1', reason: 'is encrypted by transcrypt; unlock the repository before the check' },
];
/** Without one of these no file is such a one. */
const STAND_IN_WORDS = {
    words: STAND_INS.map(({ start }) => start),
    parts: ['git-lf', '/annex', 'GITCRY', 'U2FsdG'],
};
/** A pointer is short, and so is what an encrypted file begins with. */
const LONGEST = (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .greatest */ .Kf)(STAND_INS.map(({ start }) => start.length));
/** Throws {@link UnreadableFile} where something else stands in a file's place. */
function refuseStandIn(bytes, file) {
    const first = bytes[0] ?? -1;
    for (const { start, reason } of STAND_INS) {
        if (first !== start.charCodeAt(0))
            continue;
        const head = Buffer.from(bytes.subarray(0, LONGEST)).toString('latin1');
        if (head.startsWith(start))
            throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(reason, top(file));
    }
}
function top(file) {
    return { file, line: 1, column: 1 };
}


/***/ }),

/***/ 8618:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ writeNamedFile),
/* harmony export */   LL: () => (/* binding */ rewriteFile),
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   hr: () => (/* binding */ requireRoom),
/* harmony export */   qm: () => (/* binding */ createFiles)
/* harmony export */ });
/* unused harmony exports PlaceTaken, clearPlace */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4170);
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7983);
/* harmony import */ var _git_stores_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(618);
/* harmony import */ var _names_git_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2606);






/**
 * Rewrites a file of a checkout: all of it or nothing, never through a link, never outside `root`, and only while it
 * still holds what was read. Throws with a reason that reads on from the file's name.
 */
function rewriteFile(root, { file, before, after }) {
    const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(realRoot, file);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target);
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
    if ((0,_names_git_js__WEBPACK_IMPORTED_MODULE_5__/* .namesGit */ .D)(file))
        throw new Error(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .LEADS_OUT */ .l);
    if (!target.startsWith(realRoot + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) !== folder || status?.isFile() !== true) {
        throw new Error('is reached through a link, or is no file any more');
    }
    if (status.nlink > 1)
        throw new Error('has a second name, which would keep the old text');
    if (Buffer.compare((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(target), before) !== 0)
        throw new Error('was changed while it was checked');
    replaceFile(target, after, status.mode & 0o7777);
}
/**
 * Creates files of a checkout with the folders they need: all of them, or none where one is there already. Never through
 * a link, never outside `root`. Throws with a whole sentence.
 */
function createFiles(root, files) {
    requireRoom(root, files);
    const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    for (const { file, content } of files) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.join(realRoot, file)), { recursive: true });
        requireFolders(realRoot, file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(realRoot, file), content, { flag: 'wx' });
    }
}
/** Throws where {@link createFiles} would, before anything is written. */
function requireRoom(root, files) {
    const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    for (const { file } of files) {
        if ((0,_names_git_js__WEBPACK_IMPORTED_MODULE_5__/* .namesGit */ .D)(file))
            throw new Error(`${file} ${_types_js__WEBPACK_IMPORTED_MODULE_2__/* .LEADS_OUT */ .l}.`);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(realRoot, file), { throwIfNoEntry: false }))
            throw new Error(`${file} is there already; nothing was written.`);
        requireFolders(realRoot, file);
    }
}
/** What stands in the place of a file that is to be written. The message reads on from the file's name and a colon. */
class PlaceTaken extends Error {
}
/**
 * The path at which a file that a workflow or a caller names is created, all links on the way followed. Throws
 * {@link PlaceTaken} where something else than a plain file or nothing stands there, and where the way leads out of a
 * checkout that it begins in, or into what is git's: a checkout may hold a link to anywhere.
 */
function findPlace(named) {
    const place = followFolders(named);
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
    if (status && !status.isFile())
        throw new PlaceTaken(whatItIs(status));
    return place;
}
/**
 * Creates a file that a workflow or a caller names, with the folders it needs; a file that is there is replaced, and
 * keeps what its other names hold. Throws {@link PlaceTaken}, and what the system says of a full disk.
 */
function writeNamedFile(named, content) {
    const place = findPlace(named);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place), { recursive: true });
    replaceFile(place, Buffer.from(content));
}
/**
 * Removes what stands in the place of a file that will be written later, so that nobody takes it for ours if that never
 * happens: an older file, or a link, but nothing that a link leads to. Throws {@link PlaceTaken} for all but plain files.
 */
function clearPlace(named) {
    const place = followFolders(named);
    const status = lstatSync(place, { throwIfNoEntry: false });
    if (!status)
        return;
    try {
        if (!status.isDirectory())
            rmSync(place);
    }
    catch (error) {
        throw new PlaceTaken(`what stands there cannot be removed (${codeOf(error)})`);
    }
    if (!status.isFile())
        throw new PlaceTaken(whatItIs(status));
}
function whatItIs(status) {
    if (status.isSymbolicLink())
        return 'it is a link';
    return status.isDirectory() ? 'it is a folder' : 'it is no plain file';
}
/** The path with every link followed but one at its end. */
function followFolders({ name, from, checkouts }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(from, name);
    const existing = findFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target));
    const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(existing), node_path__WEBPACK_IMPORTED_MODULE_1__.relative(existing, target));
    if ((0,_names_git_js__WEBPACK_IMPORTED_MODULE_5__/* .namesGit */ .D)(name) || (0,_names_git_js__WEBPACK_IMPORTED_MODULE_5__/* .namesGit */ .D)(place))
        throw new PlaceTaken(`it ${_types_js__WEBPACK_IMPORTED_MODULE_2__/* .LEADS_OUT */ .l}`);
    for (const checkout of checkouts) {
        const isOut = isBelow(checkout, target) && !isBelow((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(checkout), place);
        if (isOut || (0,_git_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .findGitStores */ .s)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(checkout)).holds(place))
            throw new PlaceTaken(`it ${_types_js__WEBPACK_IMPORTED_MODULE_2__/* .LEADS_OUT */ .l}`);
    }
    return place;
}
/** The nearest folder that is there. */
function findFolder(folder) {
    const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false }) !== undefined;
    if (!isThere && node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder) !== folder)
        return findFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder));
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false });
    const name = node_path__WEBPACK_IMPORTED_MODULE_1__.basename(folder);
    if (!status)
        throw new PlaceTaken(`${name} is a link that leads nowhere`);
    if (!status.isDirectory())
        throw new PlaceTaken(`${name} is no folder`);
    return folder;
}
function isBelow(folder, target) {
    return target.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** Writes beside and renames: whoever looks sees the old file or the new one, and no link at its end is followed. */
function replaceFile(target, content, mode) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target), `.${process.pid}.${Date.now().toString(36)}.written`);
    // with O_EXCL no link at the end is followed either
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL;
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, flags, mode === undefined ? 0o666 : 0o600);
    try {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, content);
            if (mode !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, mode);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
}
/** Every folder on the way that is there is a folder, and no link to one. */
function requireFolders(realRoot, file) {
    const steps = file.split('/').slice(0, -1);
    const blocked = steps.find((_, index) => {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(realRoot, steps.slice(0, index + 1).join('/')), { throwIfNoEntry: false });
        return status && !status.isDirectory();
    });
    if (blocked !== undefined)
        throw new Error(`${file} cannot be written: ${blocked} is no folder.`);
}


/***/ }),

/***/ 3171:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nG: () => (/* binding */ describeWithCount),
/* harmony export */   nh: () => (/* binding */ loosenedWords)
/* harmony export */ });
/* unused harmony exports describeLoosened, countLoosened */
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9574);

/** Names a verdict's line has room for. */
const MOST_NAMED = 3;
/** A glob or URL that is longer is cut. */
const LONGEST = 120;
/** `switches off "advertising-sdk-linked"`: what a change does, as a verb phrase. The subject is the repository's. */
function describeLoosened(loosened) {
    const { what } = loosened;
    const name = `"${shorten(loosened.subject)}"`;
    const [from, to] = [loosened.from, loosened.to].map((text) => (text === undefined ? undefined : shorten(text)));
    const later = from !== undefined && to !== undefined;
    switch (what) {
        case 'rule-off':
            return `switches off ${name}`;
        case 'severity-lowered':
            return `lowers ${name} from ${from} to ${to}`;
        case 'excluded':
            return `excludes ${name}`;
        case 'ignored':
            return later ? `ignores ${name} until ${to} instead of ${from}` : `ignores ${name}`;
        case 'marked':
            return later ? `marks ${name} as ignored until ${to} instead of ${from}` : `marks ${name} as ignored`;
        case 'baseline-grown':
            return `accepts ${name} in the baseline`;
        case 'url-allowed':
            return `vouches for ${name} in url-allow`;
        case 'fail-on-lowered':
            return `lowers fail-on from ${from} to ${to}`;
    }
}
function shorten(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
/** The same with the number of findings, where it is known. */
function describeWithCount(loosened) {
    const { findings } = loosened;
    return `${describeLoosened(loosened)}${findings === undefined ? '' : ` (${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings, 'finding')})`}`;
}
/** How many findings that counted before a change sets aside. */
function countLoosened(list) {
    return list.reduce((sum, { findings = 0 }) => sum + findings, 0);
}
/** What stands beside the verdict: `with 2 findings that this change itself sets aside`. What cannot be counted is named.
 *  Undefined where a change sets nothing aside. */
function loosenedWords({ list = [], judgedBy }) {
    if (list.length === 0)
        return undefined;
    const number = countLoosened(list);
    const named = list.filter(({ findings }) => findings === undefined).map(describeLoosened);
    const shown = named.length > MOST_NAMED ? named.slice(0, MOST_NAMED - 1) : named;
    const hidden = named.length - shown.length;
    const others = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)([...shown, ...(hidden > 0 ? [`does ${hidden} more things of the kind`] : [])]);
    const counted = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, 'finding');
    const also = number > 0 && named.length > 0 ? `; it also ${others}` : '';
    if (judgedBy === 'base') {
        const tried = number > 0 ? `would set aside ${counted}${also}` : others;
        return `judged by the exceptions of the base: this change itself ${tried}`;
    }
    if (number === 0)
        return `and this change itself ${others}`;
    return `with ${counted} that this change itself sets aside${also}`;
}


/***/ }),

/***/ 5310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ makeFinding),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   dM: () => (/* binding */ judgeTarget),
/* harmony export */   e2: () => (/* binding */ judgeRepository)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1167);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9574);



/** A list with a million wrong entries is wrong once, and nobody reads the hundredth. */
const MOST_OF_A_RULE = 100;
/** Nor the hundredth place that one problem has to do with. */
const MOST_RELATED = 100;
/** A message may quote what a file holds: a name of a megabyte, too. */
const LONGEST = 2000;
/** What rules say of a repository as a whole, unsorted. */
function judgeRepository(rules, repository) {
    return rules.flatMap((rule) => 'checkRepository' in rule
        ? takeProblems(rule.checkRepository(repository)).map((problem) => makeFinding(rule, problem))
        : []);
}
/** What rules say of one of its targets, unsorted. A finding stands for all configurations that share it. */
function judgeTarget(rules, target, repository) {
    return rules.flatMap((rule) => 'checkRepository' in rule || !concerns(rule, target) ? [] : applyRule(rule, target, repository));
}
/** Rules speak about what ships, and to a target that has to do with clinical records. */
function concerns(rule, { kind, signs }) {
    if (kind === 'test' || kind === 'library')
        return false;
    return signs.length > 0 || 'withoutSign' in rule;
}
/** Rules judge the configuration that ships. Where other configurations have the same fault, it is one finding. */
function applyRule(rule, target, repository) {
    const ours = takeProblems(rule.check(target, repository));
    const others = target.variants
        .filter(({ configuration }) => configuration !== target.configuration)
        .map((variant) => ({
        configuration: variant.configuration,
        sameAs: pairProblems(ours, takeProblems(rule.check(variant, repository))),
    }));
    return ours.map((problem) => {
        const configurations = [target.configuration];
        const related = [...(problem.related ?? [])];
        for (const { configuration, sameAs } of others) {
            const same = sameAs.get(problem);
            if (!same)
                continue;
            configurations.push(configuration);
            if (!isSamePlace(same.at, problem.at))
                related.push({ message: `The same in ${configuration}.`, at: same.at });
        }
        return { ...makeFinding(rule, { ...problem, related }, target), configurations: configurations.sort() };
    });
}
/** The problems of another configuration that are the same: at the same place, or else the next one that says the same. */
function pairProblems(ours, theirs) {
    const left = new Set(theirs);
    const pairs = new Map();
    for (const isSame of [(a, b) => isSamePlace(a.at, b.at), () => true]) {
        for (const problem of ours) {
            if (pairs.has(problem))
                continue;
            const same = [...left].find((other) => other.message === problem.message && isSame(problem, other));
            if (!same)
                continue;
            left.delete(same);
            pairs.set(problem, same);
        }
    }
    return pairs;
}
/** The first of many problems; where there are more, the last one says so. */
function takeProblems(problems) {
    const taken = [];
    for (const problem of problems) {
        const last = taken.at(-1);
        if (taken.length === MOST_OF_A_RULE && last) {
            const more = {
                message: `Here and further on is more of the kind: ${MOST_OF_A_RULE} are listed.`,
                at: problem.at,
            };
            return [...taken.slice(0, -1), { ...last, related: [...(last.related ?? []), more] }];
        }
        taken.push(problem);
    }
    return taken;
}
/** A problem with who says it. */
function makeFinding(rule, problem, target) {
    const { message, fix, related } = problem;
    return {
        ...problem,
        message: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clipMiddle */ .e9)(message, LONGEST),
        fix: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clipMiddle */ .e9)(fix, LONGEST),
        ...(related && { related: takeRelated(related) }),
        rule,
        severity: problem.severity ?? rule.severity,
        configurations: [],
        fingerprint: fingerprint(rule.id, target?.name ?? '', problem),
        ...(target && { target: target.name, project: target.project }),
    };
}
/** The first of many places; where there are more, the last one says so. */
function takeRelated(related) {
    const taken = related.slice(0, MOST_RELATED).map((one) => ({ ...one, message: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clipMiddle */ .e9)(one.message, LONGEST) }));
    const last = taken.at(-1);
    if (related.length <= MOST_RELATED || last === undefined)
        return taken;
    const more = `Here and at ${related.length - MOST_RELATED} more places: ${last.message}`;
    return [...taken.slice(0, -1), { ...last, message: more }];
}
/** Survives moved lines, moved folders and reordered keys: it holds neither a line nor a path, and of the message only
 *  what the fault is, not what follows to explain it. One of several places is known by the name of its file. */
function fingerprint(ruleId, target, { message, habit, at }) {
    const withoutFolders = statementOf(message).replaceAll(/(?<![^\s"'`“”()])[^\s"'`“”()]*\//g, '');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([ruleId, target, withoutFolders, ...(habit === undefined ? [] : [fileName(at.file)])]))
        .digest('hex')
        .slice(0, 32);
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A message up to its first semicolon outside of quotation marks. */
function statementOf(message) {
    for (const { index } of message.matchAll(/; /g)) {
        const statement = message.slice(0, index);
        const isQuoting = statement.split('“').length !== statement.split('”').length || statement.split('"').length % 2 === 0;
        if (!isQuoting)
            return statement;
    }
    return message;
}
function isSamePlace(a, b) {
    return a.file === b.file && a.line === b.line && a.column === b.column;
}
/** By place, then by rule: two runs on one tree print the same bytes. Equal findings of one place are one. */
function sortFindings(findings) {
    const sorted = findings.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePlaces */ .ig)(a.at, b.at) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.rule.id, b.rule.id) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.target ?? '', b.target ?? '') ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.message, b.message));
    return sorted.filter((one, index) => !isRepeated(one, sorted[index - 1]));
}
function isRepeated(a, b) {
    return b !== undefined && isSamePlace(a.at, b.at) && a.fingerprint === b.fingerprint && a.project === b.project;
}


/***/ }),

/***/ 4405:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isShippedToPhones)
/* harmony export */ });
/** An app that people install on an iPhone, iPad, watch or Vision Pro. */
function isShippedToPhones({ kind, platforms }) {
    const isApp = kind === 'app' || kind === 'app-clip' || kind === 'watch-app';
    return isApp && platforms.some((platform) => platform !== 'macos' && platform !== 'tvos');
}


/***/ }),

/***/ 5896:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ declaredSigns),
/* harmony export */   r: () => (/* binding */ joinTargets)
/* harmony export */ });
/** Joins what targets declare with what their code does, and ties each target to those around it. `factsOf` gives the
 *  facts of one build. The result is what rules see. */
function joinTargets(targets, factsOf) {
    const joined = targets.map((target) => joinTarget(target, factsOf));
    const named = new Map();
    for (const one of joined.flat().toReversed()) {
        named.set(keyOf(one.project, one.name, one.configuration), one);
        if (one.configuration === one.shipping)
            named.set(keyOf(one.project, one.name), one);
    }
    for (const [index, target] of targets.entries()) {
        for (const variant of joined[index] ?? []) {
            for (const { project, name } of target.hosts) {
                // another project may call its configurations otherwise
                const host = named.get(keyOf(project, name, variant.configuration)) ??
                    (variant.configuration === target.shipping ? named.get(keyOf(project, name)) : undefined);
                if (!host)
                    continue;
                variant.hosts.push(host);
                host.embedded.push(variant);
            }
        }
    }
    return joined.flatMap((variants) => variants.find(({ configuration, shipping }) => configuration === shipping) ?? variants.slice(0, 1));
}
function keyOf(...names) {
    return JSON.stringify(names);
}
function joinTarget(target, factsOf) {
    const variants = [];
    const { builds, ...declared } = target;
    for (const build of builds) {
        const seen = withEntitled(factsOf(build), build);
        const signs = findSigns(build, seen);
        const code = signs.length > 0 ? withUnseen(seen, [...(build.unseen ?? []), ...(seen.made ?? [])]) : seen;
        variants.push({ ...declared, ...build, code, variants, hosts: [], embedded: [], signs });
    }
    return variants;
}
/** Code that is not seen may ask for records and read them: where nothing else shows that it has to do with them, it is
 *  as good as any library. */
function withUnseen(code, unseen) {
    const open = unseen.flatMap(({ reason, at }) => [
        { role: 'requested', reason, at },
        { role: 'read', reason, at },
    ]);
    return open.length === 0 ? code : { ...code, unresolved: [...open, ...code.unresolved] };
}
/** SwiftData left to itself synchronises where the target is entitled to CloudKit, and keeps to the device elsewhere.
 *  https://developer.apple.com/documentation/swiftdata/modelconfiguration/cloudkitdatabase-swift.struct/automatic */
function withEntitled(code, { entitlements }) {
    const isSwiftData = ({ api }) => api.startsWith('ModelContext.');
    if (!code.flows.some(isSwiftData))
        return code;
    const services = entitlements.get('com.apple.developer.icloud-services');
    const value = services.state === 'known' ? services.value.value : undefined;
    const names = value?.kind === 'array' ? value.value : value ? [value] : [];
    const isSynced = names.some((name) => name.kind === 'string' && /^(?:CloudKit|\*$)/.test(name.value));
    return isSynced ? code : { ...code, flows: code.flows.filter((flow) => !isSwiftData(flow)) };
}
/** What shows that a build has to do with clinical records. An app that only counts steps has no sign, and no rule
 *  about clinical records may speak to it. */
function findSigns(build, code) {
    // what ships under a condition shows in its words
    const uses = [...code.requested, ...code.read, ...code.shared]
        .filter(({ conditional }) => conditional === undefined)
        .map(({ type, at }) => ({ value: type, at }));
    // what a package of the repository offers is a sign where it is used, which the uses tell
    const offered = new Set(build.offered);
    return [...declaredSigns(build), ...uses, ...code.clinical.filter(({ at }) => !offered.has(at.file))];
}
/** The same, of what a build declares alone. */
function declaredSigns({ info, entitlements, inertSettings }) {
    const signs = [];
    const access = entitlements.entries.get('com.apple.developer.healthkit.access');
    if (access && mayGrant(access.value))
        signs.push({ value: access.key, at: access.keyAt });
    for (const [key, entry] of info.entries)
        if (isClinicalKey(key, entry))
            signs.push({ value: key, at: entry.keyAt });
    for (const setting of inertSettings ?? [])
        if (/Clinical/i.test(setting.value))
            signs.push(setting);
    return signs;
}
function isClinicalKey(key, { value }) {
    if (/^NSHealth.*Clinical/i.test(key) || key === 'NSHealthRequiredReadAuthorizationTypeIdentifiers')
        return true;
    // An invented name for the required-types list is a sign only by what it lists.
    return (/^NSHealthRequired/i.test(key) &&
        value.kind === 'array' &&
        value.value.some((item) => item.kind === 'string' && item.value.startsWith('HKClinical')));
}
/** An empty list grants nothing. Nor is it a sign that a value is made by code, unless that may make `health-records`. */
function mayGrant(value) {
    if (value.kind === 'array')
        return value.value.some(mayGrant);
    return value.kind !== 'unresolved' || (value.mayHold?.some((text) => text.includes('health-records')) ?? true);
}


/***/ }),

/***/ 1967:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ EXIT_CODE),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   SG: () => (/* binding */ decideTarget),
/* harmony export */   VH: () => (/* binding */ listFailing),
/* harmony export */   Xh: () => (/* binding */ WEIGHT)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9813);
/* harmony import */ var _phones_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4405);


const WEIGHT = { notice: 1, warning: 2, error: 3, never: 4 };
/** What each verdict tells the shell that ran us. 2 is a wrong call, 4 our own failure. */
const EXIT_CODE = { passed: 0, 'not-applicable': 0, failed: 1, incomplete: 3 };
/** The one place that decides. `failed` wins over `incomplete`: a fault that was found is a fault. */
function decide(evidence) {
    if (fails(evidence))
        return 'failed';
    if (evidence.skipped.some(({ blocking }) => blocking))
        return 'incomplete';
    if (!evidence.targets.some(_phones_js__WEBPACK_IMPORTED_MODULE_0__/* .isShippedToPhones */ .A)) {
        // over libraries alone nothing may be said while one of their manifests is not read
        if (evidence.skipped.some(({ isManifest }) => isManifest))
            return 'incomplete';
        if (evidence.targets.length === 0 && !evidence.passesWithoutApp)
            return 'incomplete';
    }
    // What a library or a test only offers is described and not judged.
    const isJudged = ({ kind }) => kind !== 'library' && kind !== 'test';
    return evidence.targets.some((target) => isJudged(target) && target.signs.length > 0) ||
        evidence.findings.some(({ rule }) => rule.id !== _tool_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOSENED */ .En)
        ? 'passed'
        : 'not-applicable';
}
/** How many findings of each severity count. */
function countFindings(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity, silenced } of findings)
        if (!silenced)
            counts[severity] += 1;
    return counts;
}
/** The verdict on one target, from what belongs to it. */
function decideTarget(target, evidence) {
    const isOurs = (finding) => finding.target === target.name && finding.project === target.project;
    if (fails({ ...evidence, findings: evidence.findings.filter(isOurs) }))
        return 'failed';
    if (evidence.skipped.some((skip) => skip.blocking && skip.target === target.name))
        return 'incomplete';
    return target.signs.length > 0 || evidence.findings.some(isOurs) ? 'passed' : 'not-applicable';
}
function fails(evidence) {
    return listFailing(evidence).length > 0;
}
/** The findings that fail a run. */
function listFailing({ findings, failOn, newOnly, failOnBefore = failOn }) {
    const stricter = WEIGHT[failOnBefore] < WEIGHT[failOn] ? failOnBefore : failOn;
    const least = ({ rule }) => WEIGHT[rule.id === _tool_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOSENED */ .En ? stricter : failOn];
    return findings.filter((finding) => !finding.silenced && WEIGHT[finding.severity] >= least(finding) && (!newOnly || finding.isNew !== false));
}


/***/ }),

/***/ 3308:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ insteadOfInterruption),
/* harmony export */   NI: () => (/* binding */ beforeInterruption),
/* harmony export */   WE: () => (/* binding */ wasInterrupted),
/* harmony export */   wX: () => (/* binding */ dieOf)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** What has to be done before a signal ends the run, the latest first. */
const waiting = new Set();
let signalled = false;
/** Does `act` before a signal ends the run: a job that is cancelled while GitHub does not answer keeps what was found
 *  out, and leaves nothing of its own behind. Returns how to end the watch, once it is done in the usual way. */
function beforeInterruption(act) {
    return wait({ act });
}
/**
 * Lets a signal end the run in order: `end` is told of it when everything else that waited is done, and has the run left
 * what takes long, tell what it knows, and call {@link dieOf}. The next signal ends it at once. Returns how to end the
 * watch.
 */
function insteadOfInterruption(end) {
    return wait({ act: end, isEnd: true });
}
/** Ends the process as the signal would have. */
function dieOf(signal) {
    process.kill(process.pid, signal);
}
/** Whether a signal has asked the run to end: then nothing is begun any more. */
function wasInterrupted() {
    return signalled;
}
function wait(one) {
    if (waiting.size === 0)
        for (const signal of SIGNALS)
            process.on(signal, onSignal);
    waiting.add(one);
    return () => {
        if (waiting.delete(one) && waiting.size === 0)
            stopListening();
    };
}
function stopListening() {
    for (const signal of SIGNALS)
        process.off(signal, onSignal);
}
function onSignal(signal) {
    const all = [...waiting].reverse();
    const end = all.find(({ isEnd }) => isEnd);
    waiting.clear();
    stopListening();
    signalled = true;
    const next = ([first, ...rest]) => {
        try {
            first?.act(signal);
        }
        finally {
            // One that fails takes nothing from the others.
            if (rest.length > 0)
                next(rest);
        }
    };
    try {
        next(all.filter((one) => one !== end));
    }
    finally {
        if (end)
            end.act(signal);
        else
            dieOf(signal);
    }
}


/***/ }),

/***/ 4058:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ greatest),
/* harmony export */   RZ: () => (/* binding */ addAll),
/* harmony export */   YG: () => (/* binding */ least)
/* harmony export */ });
/** Adds items at the end of a list. `push(...items)` puts each on the stack, which a list of a repository may overflow. */
function addAll(list, items) {
    for (const item of items)
        list.push(item);
}
/** The greatest of some numbers, and of `atLeast`. */
function greatest(numbers, atLeast = Number.NEGATIVE_INFINITY) {
    let found = atLeast;
    for (const number of numbers)
        found = Math.max(found, number);
    return found;
}
/** The least of some numbers; infinite where there are none. */
function least(numbers) {
    let found = Number.POSITIVE_INFINITY;
    for (const number of numbers)
        found = Math.min(found, number);
    return found;
}


/***/ }),

/***/ 1167:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ compareLocated),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   ig: () => (/* binding */ comparePlaces)
/* harmony export */ });
/** By code unit, so that every machine sorts alike. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function comparePlaces(a, b) {
    return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}
function compareLocated(a, b) {
    return comparePlaces(a.at, b.at);
}


/***/ }),

/***/ 1288:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress),
/* harmony export */   u: () => (/* binding */ CLEAR)
/* harmony export */ });
/** Milliseconds before anything is said: most runs are over by then. */
const PATIENCE = 1000;
/** Takes the line away again. */
const CLEAR = '\r\u001b[2K';
/**
 * Runs something and says on a terminal's standard error what it is at, once it has taken a second. A thread of its own
 * says it: reading and parsing leave this one no time to. Elsewhere than on a terminal nothing is said.
 */
async function withProgress({ isTTY, descriptor, write }, action) {
    if (!isTTY)
        return action(() => undefined);
    const { Worker } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 19));
    const shown = new Int32Array(new SharedArrayBuffer(4));
    const thread = new Worker(THREAD, {
        eval: true,
        workerData: { shown, descriptor, patience: PATIENCE, clear: CLEAR },
    });
    thread.unref();
    try {
        return await action((step) => thread.postMessage(step));
    }
    finally {
        await thread.terminate();
        if (Atomics.load(shown, 0) > 0)
            write(CLEAR);
    }
}
/** The thread. A terminal that cannot be written to is no reason to stop. */
const THREAD = `
const { parentPort, workerData: { shown, descriptor, patience, clear } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const start = Date.now();
let step = 'Reading files';
let isBroken = false;
parentPort.on('message', (next) => { step = next; });
setInterval(() => {
  const passed = Date.now() - start;
  if (passed < patience || isBroken) return;
  Atomics.store(shown, 0, 1);
  try { writeSync(descriptor, clear + step + '… ' + Math.round(passed / 1000) + ' s'); } catch { isBroken = true; }
}, 200);
`;


/***/ }),

/***/ 100:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ UnreadableGlob),
/* harmony export */   Mx: () => (/* binding */ withoutEnd),
/* harmony export */   c3: () => (/* binding */ alternativesOf),
/* harmony export */   pV: () => (/* binding */ readGlob)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4058);

/** A glob that nobody needs, or one that means something else to other programs. The message ends a sentence. */
class UnreadableGlob extends Error {
}
const LONGEST = 1000;
const MOST_ALTERNATIVES = 1000;
const MOST_STARS = 20;
/** Reads a glob: `*`, `?`, `**`, `{a,b}`. Throws {@link UnreadableGlob}. */
function readGlob(glob, options = {}) {
    // Bash's `@(a|b)` and `{1..9}`, and a glob that takes back another: as plain characters they would mean less than meant.
    if (options.shell && /^!|[@?!+*]\(|\{[^{}]*\.\./.test(glob))
        throw new UnreadableGlob('is more than *, **, ?, [a-z] and {a,b}, which is what can be written here');
    const patterns = alternativesOf(glob, options.shell === true).map((one) => readPattern(one, options));
    return (path) => patterns.some((pattern) => fits(pattern, path));
}
/** `{a,b}` written out; also inside each other. */
function alternativesOf(glob, shell) {
    if (glob.length > LONGEST)
        throw new UnreadableGlob(`is longer than ${LONGEST} characters`);
    const open = [glob];
    const done = [];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const braces = findBraces(next, shell);
        if (braces === undefined)
            done.push(next);
        else
            (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .addAll */ .RZ)(open, braces.reverse());
        if (open.length + done.length > MOST_ALTERNATIVES)
            throw new UnreadableGlob(`stands for more than ${MOST_ALTERNATIVES} patterns`);
    }
    return done;
}
/** The first braces that hold a comma, each of their parts between what stands around them. */
function findBraces(glob, shell) {
    const opened = [];
    for (let at = 0; at < glob.length; at += 1) {
        const sign = glob[at];
        if (sign === '\\' && shell)
            at += 1;
        else if (sign === '{')
            opened.push({ at, commas: [] });
        else if (sign === ',')
            opened.at(-1)?.commas.push(at);
        else if (sign === '}') {
            const braces = opened.pop();
            if (braces === undefined || braces.commas.length === 0)
                continue;
            const ends = [braces.at, ...braces.commas, at];
            return ends
                .slice(1)
                .map((end, index) => glob.slice(0, braces.at) + glob.slice((ends[index] ?? 0) + 1, end) + glob.slice(at + 1));
        }
    }
    return undefined;
}
/** A text without what it ends in, however often, as long as what stands before it may be the end. */
function withoutEnd(text, end, mayEnd = () => true) {
    let length = text.length;
    while (text.endsWith(end, length) && mayEnd(text[length - end.length - 1]))
        length -= end.length;
    return text.slice(0, length);
}
function readPattern(written, { below = false, shell = false }) {
    const whole = written.replace(/^\.\//, '');
    const glob = withoutEnd(whole, '/**', (before) => before !== undefined && before !== '/');
    const steps = [];
    for (let at = 0; at < glob.length;) {
        const [step, length] = readStep(glob, at, shell);
        if (typeof step !== 'string' || steps.at(-1) !== step)
            steps.push(step);
        at += length;
    }
    if (steps.filter((step) => typeof step === 'string').length > MOST_STARS)
        throw new UnreadableGlob(`holds more than ${MOST_STARS} stars`);
    const start = /^[^*?{}[\]\\]*/.exec(glob)?.[0] ?? '';
    return { start, part: longestPart(glob), steps, below: below || glob !== whole };
}
/** The longest of the texts that a path cannot do without, in a glob up to its first set of characters. */
function longestPart(glob) {
    const parts = glob
        .replace(/\[.*/s, '')
        .replaceAll('**/', '*')
        .split(/[*?{}\\]/);
    return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}
function readStep(glob, at, shell) {
    const isStart = at === 0 || glob[at - 1] === '/';
    if (glob.startsWith('**/', at) && (isStart || !shell))
        return ['folders', 3];
    if (glob.startsWith('**', at) && ((isStart && at + 2 === glob.length) || !shell))
        return ['any', 2];
    const sign = String.fromCodePoint(glob.codePointAt(at) ?? 0);
    if (sign === '*')
        return ['name', 1];
    if (sign === '?')
        return [isNoSlash, 1];
    const set = shell && sign === '[' ? readSet(glob, at) : undefined;
    if (set)
        return set;
    if (!shell || sign !== '\\' || at + 1 === glob.length)
        return [(character) => character === sign, sign.length];
    const escaped = String.fromCodePoint(glob.codePointAt(at + 1) ?? 0);
    return [(character) => character === escaped, 1 + escaped.length];
}
/** `[abc]`, `[a-z]`, `[!a]`. */
function readSet(glob, at) {
    const set = /\[([!^]?)(\]?[^\]/]*)\]/y;
    set.lastIndex = at;
    const found = set.exec(glob);
    if (!found?.[2])
        return undefined;
    const [whole, not, members] = found;
    const ranges = [...members.matchAll(/\\?(.)(?:-(.))?/gsu)].map(([, from = '', to = from]) => [from, to]);
    const isIn = (character) => ranges.some(([from, to]) => from <= character && character <= to);
    return [(character) => isNoSlash(character) && isIn(character) === (not === ''), whole.length];
}
function isNoSlash(character) {
    return character !== '/';
}
function fits({ start, part, steps, below }, path) {
    if (!path.startsWith(start) || !path.includes(part))
        return false;
    const end = steps.length * 2;
    const walk = { steps, states: [], next: [], entered: new Int32Array(end + 2), count: 1 };
    const isAtEnd = () => walk.entered[end] === walk.count;
    enter(walk, 0);
    for (const character of path) {
        if (below && character === '/' && isAtEnd())
            return true;
        [walk.states, walk.next] = [walk.next, walk.states];
        walk.next.length = 0;
        walk.count += 1;
        for (const state of walk.states)
            follow(walk, state, character);
        if (walk.next.length === 0)
            return false;
    }
    return isAtEnd();
}
function follow(walk, state, character) {
    const step = walk.steps[state >> 1];
    if (step === undefined)
        return;
    if (step === 'any' || (step === 'name' && isNoSlash(character)))
        enter(walk, state);
    else if (step === 'folders') {
        if (isNoSlash(character))
            add(walk, state | 1);
        else if (state & 1)
            enter(walk, state & ~1);
    }
    else if (typeof step === 'function' && step(character))
        enter(walk, state + 2);
}
/** A step that may stand for nothing is passed at once. */
function enter(walk, state) {
    for (let at = state;; at += 2) {
        add(walk, at);
        if (typeof walk.steps[at >> 1] !== 'string')
            return;
    }
}
function add({ next, entered, count }, state) {
    if (entered[state] === count)
        return;
    entered[state] = count;
    next.push(state);
}


/***/ }),

/***/ 3414:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ spellNumbered),
/* harmony export */   s: () => (/* binding */ inNumbered)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(240);
/**
 * Names of C# with letters that are given by their numbers: `HK\u0043linicalType` is `HKClinicalType`. Few sources hold
 * one, and all others stay as they are.
 */

const NAME = /(?<!\w)\w*(?:\\u00[\da-fA-F]{2}\w*)+/g;
/** The bytes with such names as they are meant, and blanks behind each, so that every place is kept. */
function spellNumbered(bytes) {
    if (!bytes.includes('\\u00'))
        return bytes;
    const spelled = bytes.toString('latin1').replace(NAME, (name) => {
        const meant = name.replace(/\\u(....)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
        return /^\w+$/.test(meant) ? meant.padEnd(name.length) : name;
    });
    return Buffer.from(spelled, 'latin1');
}
/** The words, also where they are written so. */
function inNumbered(wanted) {
    const also = (bytes) => {
        if (wanted.also?.(bytes) === true)
            return true;
        const spelled = spellNumbered((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bufferOf */ .K)(bytes));
        return wanted.words.some((word) => spelled.includes(word));
    };
    return { ...wanted, also };
}


/***/ }),

/***/ 3124:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ splice),
/* harmony export */   iZ: () => (/* binding */ inSpliced),
/* harmony export */   wb: () => (/* binding */ spliceBytes)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(240);
/**
 * What a compiler of C joins before it looks for words: a line that ends with a backslash goes on with the next one, so
 * that a name may be written on two lines. Few sources hold such a name, and all others stay as they are.
 */

/** A backslash, or the trigraph of one, that ends a line; compilers let blanks stand behind it. */
const JOINT = /(?:\\|\?\?\/)[ \t]*\r?\n/g;
/** The other ways to write `#`. */
const HASHES = /^([ \t]*)(%:|\?\?=)|%:%:/gm;
/** The text with its lines joined; undefined for one that says the same as it stands. */
function splice(text) {
    if (!isOdd(text))
        return undefined;
    const lines = [0];
    let spliced = '';
    let kept = 0;
    const keep = (to) => {
        for (let at = text.indexOf('\n', kept); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
            lines.push(spliced.length + at + 1 - kept);
        spliced += text.slice(kept, to);
    };
    for (const { 0: joint, index } of text.matchAll(JOINT)) {
        keep(index);
        kept = index + joint.length;
        lines.push(spliced.length);
    }
    keep(text.length);
    return {
        text: spliced.replace(HASHES, (sign, blank = '') => sign === '%:%:' ? '##  ' : `${blank}#${' '.repeat(sign.length - blank.length - 1)}`),
        lines,
    };
}
/** Whether a joint stands within a word, a sign of a comment or the head of a directive, or a `#` is written otherwise. */
function isOdd(text) {
    if (text.search(HASHES) >= 0)
        return true;
    for (const { 0: joint, index } of text.matchAll(JOINT)) {
        if (joint.startsWith('?'))
            return true;
        const [before = '', after = ''] = [text[index - 1], text[index + joint.length]];
        if (/[^\s\\]/.test(before) && /[^\s\\]/.test(after))
            return true;
        // what looks like a directive is the rest of another line
        if (/^[ \t]*#/.test(text.slice(index + joint.length, index + joint.length + 200)))
            return true;
        const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
        // a text that goes on behind it
        if (joint.includes('\r') && line.split('"').length % 2 === 0)
            return true;
        const hash = line.lastIndexOf('#');
        if (hash >= 0 && /^[ \t]*\w*$/.test(line.slice(hash + 1).trimEnd()))
            return true;
    }
    return false;
}
/** Whether lines of these bytes may be joined, or signs written otherwise. */
function mayBeSpliced(bytes) {
    if (bytes.includes('??') || bytes.includes('%:'))
        return true;
    for (let at = bytes.indexOf(BACKSLASH); at >= 0; at = bytes.indexOf(BACKSLASH, at + 1))
        if (bytes[endOfJoint(bytes, at)] === NEWLINE)
            return true;
    return false;
}
/** Where the newline stands behind a backslash that joins lines. */
function endOfJoint(bytes, backslash) {
    let next = backslash + 1;
    while (bytes[next] === 0x20 || bytes[next] === 0x09)
        next += 1;
    return bytes[next] === 0x0d ? next + 1 : next;
}
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
/** The bytes with their lines joined, as C takes them; the same ones where that says nothing new. */
function spliceBytes(bytes) {
    const spliced = mayBeSpliced(bytes) ? splice(bytes.toString('latin1')) : undefined;
    return spliced ? Buffer.from(spliced.text, 'latin1') : bytes;
}
/** The words, also where they are written on two lines: of bytes that may be C. */
function inSpliced(wanted) {
    return { ...wanted, also: (bytes) => wanted.also?.(bytes) === true || splicedHolds((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bufferOf */ .K)(bytes), wanted) };
}
function splicedHolds(bytes, { words }) {
    if (!isJoinedInWord(bytes) && !bytes.includes('??/') && !bytes.includes('%:%:'))
        return false;
    const { text } = splice(bytes.toString('latin1')) ?? {};
    return text !== undefined && words.some((word) => text.includes(word));
}
function isJoinedInWord(bytes) {
    for (let at = bytes.indexOf(BACKSLASH); at >= 0; at = bytes.indexOf(BACKSLASH, at + 1)) {
        const next = endOfJoint(bytes, at);
        if (bytes[next] === NEWLINE && isWord(bytes[at - 1]) && isWord(bytes[next + 1]))
            return true;
    }
    return false;
}
function isWord(byte) {
    return byte !== undefined && /\w/.test(String.fromCharCode(byte));
}


/***/ }),

/***/ 757:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ findConflict),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4170);
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
    if (!text.includes('\r'))
        return lineStarts(text);
    const starts = [0];
    for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g))
        starts.push(index + end.length);
    return starts;
}
/** Offset of the first character of each line, where `\n` alone ends one. */
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}


/***/ }),

/***/ 8678:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   y6: () => (/* binding */ changeSentence),
/* harmony export */   yw: () => (/* binding */ listChangeRows)
/* harmony export */ });
/* unused harmony export hasNews */
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9574);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6539);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6214);



/** What a person would call the records of a type, after "your". */
const RECORDS = new Map([
    ['HKClinicalTypeIdentifierAllergyRecord', 'allergies'],
    ['HKClinicalTypeIdentifierClinicalNoteRecord', 'clinical notes'],
    ['HKClinicalTypeIdentifierConditionRecord', 'conditions'],
    ['HKClinicalTypeIdentifierCoverageRecord', 'insurance coverage'],
    ['HKClinicalTypeIdentifierImmunizationRecord', 'immunizations'],
    ['HKClinicalTypeIdentifierLabResultRecord', 'lab results'],
    ['HKClinicalTypeIdentifierMedicationRecord', 'medications'],
    ['HKClinicalTypeIdentifierProcedureRecord', 'procedures'],
    ['HKClinicalTypeIdentifierVitalSignRecord', 'vital signs'],
]);
function nameOf(subject) {
    return RECORDS.get(subject) ?? (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(subject);
}
function isKnown(changes) {
    return 'base' in changes;
}
/** What the change asks of people is worth a comment without any finding. */
function hasNews({ changes }) {
    return changes !== undefined && isKnown(changes) && changes.list.length > 0;
}
/** Each a verb phrase, the weightiest first: what the headline says of the changes that are certain. */
const PHRASES = [
    { kind: 'requested', added: 'newly asks people for their ', removed: 'no longer asks people for their ' },
    { kind: 'shared', added: 'newly asks to write people’s ', removed: 'no longer asks to write people’s ' },
    { kind: 'read', added: 'newly reads their ', removed: 'no longer reads their ' },
    { kind: 'required', added: 'newly requires people to share their ', removed: 'no longer requires people’s ' },
    { kind: 'destination', added: 'lets clinical records reach ', removed: 'no longer lets clinical records reach ' },
];
/** "This pull request newly asks people for their medications." One sentence, or what stands in the way of one. The
 *  text of the repository in it is cleaned, not escaped. Undefined where nothing was compared, or nothing is clinical. */
function changeSentence({ changes, targets }) {
    if (changes === undefined)
        return undefined;
    if (!isKnown(changes)) {
        return `What this ${changes.of} asks of people that was not asked before cannot be told: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .endSentence */ .H_)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(changes.unavailable))}`;
    }
    const phrases = listPhrases(changes.list);
    if (phrases.length > 0)
        return `This ${changes.of} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(phrases)}.`;
    const isClinical = targets.some((target) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(target) && target.target.signs.length > 0);
    return isClinical ? `This ${changes.of} asks nothing of people that was not asked before.` : undefined;
}
function listPhrases(list) {
    const certain = list.filter(({ uncertain }) => uncertain === undefined);
    const phrases = ['added', 'removed'].flatMap((change) => {
        const asked = subjectsOf(certain, 'requested', change);
        return PHRASES.flatMap((phrase) => {
            const subjects = subjectsOf(certain, phrase.kind, change);
            // What is asked for is asked for to be read: said once.
            const told = phrase.kind === 'read' ? subjects.filter((subject) => !asked.includes(subject)) : subjects;
            return told.length === 0 ? [] : [`${phrase[change]}${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(told.map(nameOf))}`];
        });
    });
    return [...phrases, ...otherPhrases(list)];
}
function otherPhrases(list) {
    const has = (kind) => list.some((change) => change.kind === kind);
    const altered = [
        ...(has('usage-description') ? ['what people are told'] : []),
        ...(has('entitlement') ? ['the entitlements'] : []),
        ...(has('privacy-policy') ? ['the privacy-policy URL'] : []),
    ];
    return [
        ...(list.some(({ uncertain }) => uncertain !== undefined) ? ['may change which records it asks for or reads'] : []),
        ...(altered.length > 0 ? [`alters ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(altered)}`] : []),
    ];
}
function subjectsOf(list, kind, change) {
    const subjects = list.filter((one) => one.kind === kind && one.change === change).map(({ subject }) => subject);
    return [...new Set(subjects)];
}
const SIGNS = { added: '+', removed: '-', changed: '~' };
function listChangeRows({ list }, report) {
    const readToo = new Map(list.flatMap((change) => pairOf(change, list) ?? []));
    const paired = new Set(readToo.values());
    return list.flatMap((change) => {
        if (paired.has(change))
            return [];
        const { before, after } = change;
        const isText = ['usage-description', 'entitlement', 'privacy-policy'].includes(change.kind);
        return {
            sign: SIGNS[change.change],
            words: readToo.has(change) ? wordsOf(change).replace(/asks for /, 'asks for and reads ') : wordsOf(change),
            facts: factsOf(change, report),
            ...(after && { at: after.at }),
            ...(isText && before && { before: before.value }),
            ...(isText && after && { after: after.value }),
        };
    });
}
/** What is asked for to be read on the same line is one row. */
function pairOf(change, list) {
    if (change.kind !== 'requested')
        return undefined;
    const told = ({ kind: _, ...rest }) => JSON.stringify(rest);
    const read = list.find((other) => other.kind === 'read' && told(other) === told(change));
    return read && [[change, read]];
}
function wordsOf({ kind, change, subject, before, after, uncertain }) {
    const name = `${nameOf(subject)}${RECORDS.has(subject) ? ` (${subject})` : ''}`;
    const may = uncertain === undefined ? '' : 'perhaps ';
    const now = change === 'added' ? may : `${may}no longer `;
    switch (kind) {
        case 'requested':
            return `${now}asks for ${name}`;
        case 'read':
            return `${now}reads ${name}`;
        case 'shared':
            return `${now}asks to write ${name}`;
        case 'required':
            return `${now}requires ${name}`;
        case 'destination':
            return `clinical records ${now}reach ${name}, by ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)((after ?? before)?.value ?? '')}`;
        case 'usage-description':
            return `${VERBS[change]} the text ${name}`;
        case 'entitlement':
            return `${VERBS[change]} the entitlement ${name}`;
        case 'privacy-policy':
            return `${VERBS[change]} the privacy-policy URL`;
    }
}
const VERBS = { added: 'adds', removed: 'drops', changed: 'changes' };
/** Whose change it is, where a reader could doubt it; in which configurations, where not in all; and why not for sure. */
function factsOf({ target, project, configurations, locale, uncertain }, { targets }) {
    const judged = targets.filter((one) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(one) && one.target.signs.length > 0);
    const owner = targets.find((one) => one.target.name === target && one.target.project === project);
    const isShared = targets.filter((one) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(one) && one.target.name === target).length > 1;
    const isPart = owner !== undefined && configurations.length < owner.configurations.length;
    const isUse = configurations.length === 1 && configurations[0] === owner?.target.configuration;
    return [
        ...(target !== undefined && (judged.length > 1 || !judged.some((one) => one === owner))
            ? [`in ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(target)}${project !== undefined && isShared ? ` of ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(project)}` : ''}`]
            : []),
        ...(isPart && !isUse ? [`${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(configurations.map(_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow))} only`] : []),
        ...(locale === undefined ? [] : [(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(locale)]),
        ...(uncertain === undefined ? [] : [`not for sure: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(uncertain)}`]),
    ];
}


/***/ }),

/***/ 6539:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* reexport safe */ _sentence_js__WEBPACK_IMPORTED_MODULE_1__.$Q),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   ar: () => (/* binding */ cleanQuote)
/* harmony export */ });
/* unused harmony export turnsText */
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4196);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9574);



/** Nobody reads more in one line. Whatever a repository holds, here it is cut. */
const LONGEST_LINE = 5000;
const LONGEST_VALUE = 10_000;
/** Characters that show nothing, or change how what follows is shown: controls and escapes, bidirectional overrides,
 *  zero-width and other ignorable ones. The joiners of emoji, Persian and Indic scripts and the variation selectors of
 *  emoji stay. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu;
/** Half a pair: cannot be written as UTF-8, and makes `encodeURIComponent` throw. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Repository text made fit for a line of a report: one line, nothing invisible, no credential, nothing that acts on a
 *  terminal or on the runner, which takes `##[error]` for a command wherever it stands in a line of the log. */
function cleanLine(text) {
    return cutAfterCleaning(text, LONGEST_LINE, (part) => 
    // white space may stand in a password, and is one space afterwards
    cleanQuote((0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(part).replaceAll(/[\s\u0085]+/gu, ' ')).trim());
}
/** A credential that stands where a text is cut is seen as one, and not printed by half. */
function cutAfterCleaning(text, most, clean) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(clean((0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, 2 * most)), most);
}
/** The same for a quoted source line, whose spaces and tabs matter: tabs stop every four columns from `column` on. */
function cleanQuote(text, column = 0) {
    const hidden = text.includes('\t') ? (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(text) : text;
    const expanded = hidden.includes('\t') ? expandTabs(hidden, column) : hidden;
    const seen = expanded.replaceAll(UNSEEN, '').replaceAll(LONE_SURROGATE, '\ufffd');
    return (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(seen).replaceAll('##[', '## [');
}
/** Whether a text that has to stay as it is, such as a diff, would be shown in another order than it has. */
function turnsText(text) {
    return /\p{Bidi_Control}/u.test(text);
}
/** A value of ours as JSON, without texts of megabytes, without credentials in its texts and names, and with nothing that acts on a terminal or on the
 *  runner. Every format for programs is printed by this. */
function printJson(value) {
    return `${protectLog(JSON.stringify(value, hideInside, 2))}\n`;
}
function hideInside(_, value) {
    if (typeof value === 'string')
        return cutAfterCleaning(value, LONGEST_VALUE, _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    const isClean = Object.keys(value).every((key) => (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(key) === key);
    return isClean ? value : Object.fromEntries(Object.entries(value).map(([key, one]) => [(0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(key), one]));
}
/** What acts on a terminal or turns the direction of text: C1 controls, bidirectional marks, line separators. */
const ACTING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** The runner takes `##[error]` anywhere in a line of its log for a command. Inside a JSON string, and nowhere else can
 *  it stand in this text, an escaped sign is the same sign. */
function protectLog(text) {
    const escapeSign = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return text.replaceAll('##[', '##\\u005b').replaceAll(ACTING, escapeSign);
}
function expandTabs(text, column) {
    let at = column;
    let line = '';
    for (const character of text) {
        const shown = character === '\t' ? ' '.repeat(4 - (at % 4)) : character;
        line += shown;
        at += shown.length;
    }
    return line;
}


/***/ }),

/***/ 7515:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ listNotices)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4196);
/* harmony import */ var _findings_describe_loosened_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3171);
/* harmony import */ var _changes_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8678);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6539);
/* harmony import */ var _stale_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4039);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6214);






/** What the run went on without, and what is left over: for standard error, and for the log of a workflow. */
function listNotices(report) {
    const { changes } = report;
    const unavailable = changes && !(0,_changes_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(changes) ? (0,_changes_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .changeSentence */ .y6)(report) : undefined;
    const stale = (0,_stale_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStale */ .v)(report);
    const notices = [
        ...loosenedNotices(report),
        ...(unavailable === undefined ? [] : [unavailable]),
        ...(stale.length === 0 ? [] : [stale.join('\n')]),
    ];
    return notices.map((notice) => (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(notice));
}
/** What the change sets aside in its own check, and what stood in the way of telling. */
function loosenedNotices({ verdict, loosening }) {
    if (loosening === undefined)
        return [];
    const words = (0,_findings_describe_loosened_js__WEBPACK_IMPORTED_MODULE_5__/* .loosenedWords */ .nh)(loosening);
    return [
        ...(words === undefined ? [] : [`${verdict}, ${words}.`]),
        ...(loosening.missed === undefined ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .endSentence */ .H_)((0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(loosening.missed))]),
    ];
}


/***/ }),

/***/ 4039:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeStale)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9574);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6539);


/** Entries that are named one by one; the others are counted. */
const MOST = 20;
/** Baseline entries that nothing matches any more, a sentence each. */
function describeStale({ baseline }) {
    const stale = baseline?.stale ?? [];
    const named = stale.slice(0, MOST).map(({ rule, target, message }) => {
        const whose = target === undefined ? '' : ` (${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(target)})`;
        return `The baseline accepts what is no longer found: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(rule)}${whose}: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(message), 160)}`;
    });
    const hidden = stale.length - named.length;
    return hidden > 0 ? [...named, `The baseline accepts ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hidden, 'more finding')} that no longer exist.`] : named;
}


/***/ }),

/***/ 2546:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ listUnchecked),
/* harmony export */   XA: () => (/* binding */ isOfSkip),
/* harmony export */   uG: () => (/* binding */ nameTargets)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9574);

/** What could not be checked: what the verdict hangs on first. */
function listUnchecked(skipped) {
    const known = new Map();
    for (const { at, reason, blocking = false, target } of skipped) {
        const key = JSON.stringify([at.file, at.line, at.column, reason, blocking]);
        const one = known.get(key) ?? { at, reason, blocking, targets: [] };
        known.set(key, one);
        if (target !== undefined)
            one.targets.push(target);
    }
    const all = [...known.values()];
    return [...all.filter(({ blocking }) => blocking), ...all.filter(({ blocking }) => !blocking)];
}
/** Whether it is this that was passed over. */
function isOfSkip({ at, reason, blocking }, skip) {
    return (at.file === skip.at.file &&
        at.line === skip.at.line &&
        reason === skip.reason &&
        blocking === (skip.blocking ?? false));
}
/** Further targets are counted. */
const MOST_TARGETS = 3;
/** `App`, `App and Watch`, `A, B, C and 4 more`. */
function nameTargets(targets, write) {
    const more = targets.length - MOST_TARGETS;
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)([...targets.slice(0, MOST_TARGETS).map(write), ...(more > 0 ? [`${more} more`] : [])]);
}


/***/ }),

/***/ 6214:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ saidInVerdict),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   FC: () => (/* binding */ judgementAt),
/* harmony export */   H_: () => (/* binding */ endSentence),
/* harmony export */   JO: () => (/* binding */ configurationNote),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Q4: () => (/* binding */ isHouseSource),
/* harmony export */   QS: () => (/* binding */ VERDICT_SIGN),
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   YM: () => (/* binding */ silencedFindings),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   kw: () => (/* binding */ splitMessage),
/* harmony export */   lG: () => (/* binding */ judgementOf),
/* harmony export */   o3: () => (/* binding */ sentenceCase),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   o_: () => (/* binding */ newWords),
/* harmony export */   qV: () => (/* binding */ splitFix),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   ve: () => (/* binding */ KIND_NAME),
/* harmony export */   yL: () => (/* binding */ SEVERITY_SIGN),
/* harmony export */   zP: () => (/* binding */ activeFindings)
/* harmony export */ });
/* harmony import */ var _findings_phones_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4405);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9574);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6539);
/* harmony import */ var _unchecked_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2546);




const SEVERITIES = ['error', 'warning', 'notice'];
/** The sign beside a severity, the same in every picture. */
const SEVERITY_SIGN = {
    error: '❌',
    warning: '⚠️',
    notice: 'ℹ️',
    silenced: '🔇',
};
const VERDICT_SIGN = {
    passed: '✅',
    failed: '❌',
    'not-applicable': '⚪',
    incomplete: '❗',
};
const KIND_NAME = {
    app: 'app',
    'app-clip': 'App Clip',
    extension: 'extension',
    'watch-app': 'watch app',
    library: 'library',
    test: 'tests',
};
/** Findings that count: neither accepted in a baseline nor ignored. */
function activeFindings({ findings }) {
    return findings.filter(({ silenced }) => silenced === undefined);
}
function silencedFindings({ findings }) {
    return findings.filter(({ silenced }) => silenced !== undefined);
}
/** `2 errors, 1 notice`, or `no findings`. */
function countWords(report) {
    const parts = SEVERITIES.flatMap((severity) => {
        const number = report.counts[severity];
        return number === 0 ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, severity)];
    });
    const silenced = silencedFindings(report).length;
    return [
        parts.length === 0 ? 'no findings' : parts.join(', '),
        ...(silenced > 0 ? [`${silenced} silenced`] : []),
    ].join(', ');
}
/** What the verdict means for a release, in a sentence or two. Repository text in it is cleaned, not escaped. */
function verdictSentence(report) {
    switch (report.verdict) {
        case 'failed': {
            const isPartial = report.skipped.some(({ blocking }) => blocking);
            return `Not ready for App Review.${isPartial ? ` ${incompleteSentence(report)}` : ''}`;
        }
        case 'passed':
            return [passedSentence(report), asideSentence(report)].filter((sentence) => sentence !== '').join(' ');
        case 'not-applicable':
            if (!report.targets.some(isForPhones))
                return withoutAppSentence(report);
            return notApplicableSentence(report);
        case 'incomplete':
            return incompleteSentence(report);
    }
}
/** What was not looked at may use them. */
function notApplicableSentence({ targets, skipped }) {
    const what = targets.some(({ target }) => target.signs.length > 0) ? 'No app' : 'Nothing';
    const unchecked = (0,_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .listUnchecked */ .DS)(skipped).length;
    if (unchecked === 0)
        return `${what} here uses clinical records.`;
    return `${what} that could be read here uses clinical records; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unchecked, 'thing')} could not be checked.`;
}
function passedSentence(report) {
    const { counts, findings, skipped, changes } = report;
    const { error, warning, notice } = counts;
    const isCompared = changes !== undefined && 'base' in changes;
    const isOld = isCompared && !activeFindings(report).some(({ severity, isNew }) => severity === 'error' && isNew);
    if (error > 0 && isOld)
        return `Nothing new stands in the way of App Review, but ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(error, 'error')} that ${error === 1 ? 'was' : 'were'} there before ${error === 1 ? 'does' : 'do'}.`;
    if (error > 0)
        return `This run is set not to fail, but ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(error, 'error')} ${error === 1 ? 'stands' : 'stand'} in the way of App Review.`;
    if (warning > 0)
        return `Nothing has to be fixed; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(warning, 'warning')} ${warning === 1 ? 'is' : 'are'} worth a look before App Review.`;
    if (notice > 0)
        return `Nothing has to be fixed; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(notice, 'notice')} ${notice === 1 ? 'is' : 'are'} worth knowing.`;
    if (findings.length > 0)
        return '';
    if (skipped.length > 0)
        return `What could be read of clinical records fits together; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)((0,_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .listUnchecked */ .DS)(skipped).length, 'thing')} could not be checked.`;
    return 'What is declared, asked for and read of clinical records fits together.';
}
/** Accepted is not mended: the app is what it was. */
function asideSentence(report) {
    const aside = silencedFindings(report);
    if (aside.length === 0)
        return '';
    const errors = aside.filter(({ severity }) => severity === 'error').length;
    const what = errors === aside.length ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(errors, 'error') : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(aside.length, 'finding');
    const of = errors > 0 && errors < aside.length
        ? `, ${errors === 1 ? 'one of them an error' : `${errors} of them errors`}`
        : '';
    return `What was set aside is still there: ${what}${of}.`;
}
function incompleteSentence(report) {
    const { targets } = report;
    const blocking = listBlocking(report);
    const [first, ...others] = blocking;
    if (first !== undefined) {
        return others.length > 0
            ? `The check is not complete: ${blocking.length} things that count could not be read.`
            : `The check is not complete: ${endSentence((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(first.reason))}`;
    }
    if (targets.length > 0)
        return `There is no iOS app here to check (only ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(kindCounts(targets))}).`;
    return `There is no iOS app here to check: no project was found. Looked for: ${KINDS_OF_PROJECTS}. If it stands in another folder, give that as the path to check.`;
}
/** What the verdict cannot be given without, each reason and place once. */
function listBlocking({ skipped, targets }) {
    const isRead = targets.some(isForPhones);
    const blocking = skipped.filter((skip) => skip.blocking || (skip.isManifest && !isRead));
    return [...new Map(blocking.map((skip) => [`${skip.at.file}:${skip.at.line} ${skip.reason}`, skip])).values()];
}
/** What the sentence of the verdict says could not be read, so that no list below says it again. */
function saidInVerdict(report) {
    if (report.verdict !== 'incomplete' && report.verdict !== 'failed')
        return undefined;
    const [first, ...others] = listBlocking(report);
    return others.length === 0 ? first : undefined;
}
const KINDS_OF_PROJECTS = 'Xcode, Swift packages, XcodeGen, Tuist, Bazel, React Native and Expo, Flutter, .NET, Cordova, Meteor, NativeScript, an Info.plist';
/** Over libraries, or apps for other platforms, alone. */
function withoutAppSentence({ targets }) {
    if (targets.length === 0)
        return 'No project was found here, and this check is set to pass without one.';
    return `There is no iOS app here to check: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(kindCounts(targets))} ${targets.length === 1 ? 'was' : 'were'} read.`;
}
function isForPhones({ target }) {
    return (0,_findings_phones_js__WEBPACK_IMPORTED_MODULE_3__/* .isShippedToPhones */ .A)(target);
}
/** `2 libraries`, `1 app for other platforms`. */
function kindCounts(targets) {
    const counts = new Map();
    for (const { target } of targets) {
        const noun = target.kind === 'app' ? 'app for other platforms' : KIND_NAME[target.kind];
        counts.set(noun, (counts.get(noun) ?? 0) + 1);
    }
    return [...counts].map(([noun, number]) => {
        if (noun === 'tests')
            return noun;
        return noun === 'app for other platforms' ? `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, 'app')} for other platforms` : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, noun);
    });
}
/** The findings of one target, the report's order kept. */
function findingsOf({ target }, findings) {
    return findings.filter((finding) => finding.target === target.name && finding.project === target.project);
}
/** Targets that a reader wants to see: they have to do with clinical records, or something is said about them. */
function isShown(report, findings) {
    return report.target.signs.length > 0 || report.verdict === 'incomplete' || findingsOf(report, findings).length > 0;
}
/** Severest first, the report's order within. */
function bySeverity(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
/** `2 new with this change, 1 gone`; undefined where there was no base to compare with, or nothing to tell. */
function newWords(report) {
    const findings = activeFindings(report).filter(({ isNew }) => isNew !== undefined);
    const fresh = findings.filter(({ isNew }) => isNew === true).length;
    const gone = report.changes !== undefined && 'gone' in report.changes ? (report.changes.gone ?? 0) : 0;
    const parts = [
        ...(findings.length > 0 ? [`${fresh === 0 ? 'none' : fresh} new with this change`] : []),
        ...(gone > 0 ? [`${gone} gone${findings.length > 0 ? '' : ' with this change'}`] : []),
    ];
    return parts.length > 0 ? parts.join(', ') : undefined;
}
/** With a capital letter. */
function sentenceCase(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function endSentence(text) {
    return text === '' || /[.!?…。！？]["”»)]?$/u.test(text) ? text : `${text}.`;
}
/** The severest of the findings at this very place; undefined where there is none. */
function judgementAt(places, findings) {
    const here = findings.filter(({ at }) => places.some((place) => place.file === at.file && place.line === at.line && place.column === at.column));
    return judgementOf(here);
}
function judgementOf(findings) {
    const active = findings.filter(({ silenced }) => silenced === undefined);
    const worst = SEVERITIES.find((severity) => active.some((finding) => finding.severity === severity));
    return worst ?? (findings.length > 0 ? 'silenced' : undefined);
}
/** `Release only`, for a finding in one of several configurations. */
function configurationNote(finding, targets) {
    const [only] = finding.configurations;
    if (only === undefined || finding.configurations.length > 1)
        return undefined;
    const owner = targets.find((report) => findingsOf(report, [finding]).length > 0);
    return owner !== undefined && owner.configurations.length > 1 ? `${only} only` : undefined;
}
/** Libraries and tests ship nothing of their own: they are described, and never judged. */
function isJudged({ target }) {
    return target.kind !== 'library' && target.kind !== 'test';
}
/** What a message says first, up to a full stop, a semicolon or a colon outside of quotation marks, and what it says then. */
function splitMessage(message) {
    const end = findBreak(message, /[;:] |\. (?=[\p{Lu}`“])/gu, SHORTEST_CLAUSE);
    if (end === undefined)
        return { fact: message, rest: '' };
    const rest = message.slice(end + 2).trim();
    return { fact: `${message.slice(0, end)}.`, rest: sentenceCase(rest) };
}
/** What to do first, and what then. */
function splitFix(fix) {
    const end = findBreak(fix, /\. (?=[A-Z])/g, SHORTEST_CLAUSE);
    return end === undefined
        ? { first: fix, rest: '' }
        : { first: fix.slice(0, end + 1), rest: fix.slice(end + 2).trim() };
}
/** The first match that does not stand inside of quotation marks, brackets or code. */
function findBreak(text, pattern, from) {
    for (const { index } of text.matchAll(pattern)) {
        const before = text.slice(0, index);
        if (index >= from && !isOpen(before))
            return index;
    }
    return undefined;
}
function isOpen(text) {
    const times = (sign) => text.split(sign).length - 1;
    return times('“') !== times('”') || times('"') % 2 === 1 || times('`') % 2 === 1 || times('(') !== times(')');
}
const SHORTEST_CLAUSE = 25;
/** True for the rules about exceptions: they stand on this project's own page. */
function isHouseSource({ url }) {
    return !url.startsWith('https://developer.apple.com/');
}
/** Who is quoted. */
function sourceName(source) {
    return isHouseSource(source) ? 'Clinical Records Check' : 'Apple';
}


/***/ }),

/***/ 4906:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ examineToMend),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/check/check.js + 4 modules
var check = __nccwpck_require__(9308);
// EXTERNAL MODULE: ./lib/exceptions/baseline.js
var baseline = __nccwpck_require__(5651);
// EXTERNAL MODULE: ./lib/files/fault-words.js
var fault_words = __nccwpck_require__(2083);
// EXTERNAL MODULE: ./node_modules/fast-glob/out/index.js
var out = __nccwpck_require__(5648);
// EXTERNAL MODULE: ./lib/bytes.js
var bytes = __nccwpck_require__(240);
// EXTERNAL MODULE: ./lib/types.js
var types = __nccwpck_require__(4170);
// EXTERNAL MODULE: ./lib/files/file-bytes.js
var file_bytes = __nccwpck_require__(7983);
// EXTERNAL MODULE: ./lib/files/folders.js
var files_folders = __nccwpck_require__(3166);
// EXTERNAL MODULE: ./lib/files/git-stores.js
var git_stores = __nccwpck_require__(618);
// EXTERNAL MODULE: ./lib/files/names-git.js
var names_git = __nccwpck_require__(2606);
// EXTERNAL MODULE: ./lib/files/passed-by.js
var passed_by = __nccwpck_require__(3789);
;// CONCATENATED MODULE: ./lib/files/files.js










/** Opens a checkout for reading. `exclude` holds globs relative to `root`. Nothing is read until it is asked for, and
 *  nothing outside `root` or of git's own ever is: links are followed only where they end inside it. */
function openRepository(root, exclude = []) {
    const realRoot = realRootOf(root);
    const passedOver = [];
    const isExcluded = (0,files_folders/* excluder */.HZ)(exclude);
    const links = new Map();
    const left = new Set();
    const folders = [];
    const place = { root: realRoot, stores: (0,git_stores/* findGitStores */.s)(realRoot) };
    const listed = (selection, met = {}) => list(place, selection, isExcluded, { passedOver, links: new Map(), left: new Set(), folders: [], ...met });
    const plain = listed(files_folders/* OWN_FILES */.z2, { links, left, folders });
    const known = new Set(plain);
    let dependencies;
    const inFolders = new Map();
    // hundreds of packages may ask for the same lock file
    const elsewhere = new Map();
    const isElsewhere = (file) => {
        const found = elsewhere.get(file) ?? (isInside(file) && leadsToFile(place, file));
        elsewhere.set(file, found);
        return found;
    };
    const inPassed = new Map();
    const passed = {
        folders,
        links,
        isExcluded,
        own: (folder) => plain.filter((file) => file.startsWith(`${folder}/`)),
        list(folder) {
            const known = inPassed.get(folder);
            if (known)
                return known;
            const { leavesOut } = files_folders/* NAMED_FILES */.AI;
            const found = listed({ pattern: `${out.escapePath(folder)}/**`, leavesOut: (path) => leavesOut(path.slice(folder.length)) }, { links });
            inPassed.set(folder, found);
            return found;
        },
        isFile: isElsewhere,
    };
    const standIns = links.size === 0 ? [] : (0,passed_by/* listStandIns */.L$)(passed, known, files_folders/* OWN_FILES */.z2.leavesOut);
    const paths = standIns.length === 0 ? plain : [...new Set([...plain, ...standIns])].sort();
    return {
        root: realRoot.split(external_node_path_.sep).join('/'),
        paths,
        links,
        passedOver,
        beyond: (folder) => (0,passed_by/* listBeyond */.Eu)(folder, passed),
        spelled: (file) => (isInside(file) ? findSpelled(place, file, passed) : undefined),
        isBeyond: (file) => (0,passed_by/* isBeyond */._f)(file, passed),
        withoutLinks: (file) => (0,passed_by/* withoutLinks */.W_)(file, passed),
        passedFolders: folders,
        hasDependencies: files_folders/* DEPENDENCIES */.KY.some((name) => left.has(name)),
        dependencyPaths(folder) {
            if (folder === undefined)
                dependencies ??= listed((0,files_folders/* dependencyFiles */.DY)());
            if (folder === undefined || dependencies)
                return dependencies ?? [];
            const found = inFolders.get(folder) ?? listed((0,files_folders/* dependencyFiles */.DY)(out.escapePath(folder)));
            inFolders.set(folder, found);
            return found;
        },
        has: (file) => known.has(file) || isElsewhere(file),
        bytes: (file) => read(place, file, known.has(file)),
        anyHolds(files, words) {
            const [own, others] = [files.filter((file) => known.has(file)), files.filter((file) => !known.has(file))];
            return (0,file_bytes/* anyHolds */.jd)(realRoot, own, words) || others.some((file) => holds(place, file, words));
        },
    };
}
/** A checkout that is gone by now has no files: that it cannot be listed is said. */
function realRootOf(root) {
    try {
        return (0,external_node_fs_.realpathSync)(root);
    }
    catch (error) {
        if (!isSystemError(error))
            throw error;
        return external_node_path_.resolve(root);
    }
}
/** Files held in memory, for examples and tests. */
function memoryFiles(content) {
    const files = new Map(Object.entries(content).map(([file, data]) => [file, typeof data === 'string' ? Buffer.from(data) : data]));
    const isDependency = (file) => file.split('/').some((part) => DEPENDENCIES.includes(part));
    const paths = [...files.keys()].sort();
    return {
        paths: paths.filter((file) => !isDependency(file)),
        dependencyPaths: () => paths.filter(isDependency),
        hasDependencies: paths.some(isDependency),
        has: (file) => files.has(file),
        bytes(file) {
            const data = files.get(file);
            if (!data)
                throw new UnreadableFile('does not exist', files_top(file));
            return data;
        },
    };
}
/** The same of one file that was not listed. */
function holds(place, file, words) {
    try {
        return (0,bytes/* holdsAny */.N)((0,bytes/* bufferOf */.K)(read(place, file, false)), words);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return false;
    }
}
function list(place, { pattern, leavesOut }, isExcluded, met) {
    const { root, stores } = place;
    const found = out.sync(pattern, {
        cwd: root,
        dot: true,
        // one pattern finds no path twice
        unique: false,
        followSymbolicLinks: false,
        fs: { readdirSync: tolerantReaddir(place, (path) => leavesOut(path) || isExcluded(path), met) },
    });
    // a submodule's `.git` file may be met after the folder that it names
    return found.filter((file) => !stores.holds(external_node_path_.join(root, file))).sort();
}
/** Endings of what a target may be made of. */
const MAY_COUNT = /\.(?:swift|mm?|h|plist|entitlements|strings|xcstrings|xcconfig|pbxproj|xcproj|json|ya?ml)$/;
/** Lists folders without what is left out, which is never gone into. A folder that cannot be listed is said, and the rest
 *  of the repository is still checked. */
function tolerantReaddir(place, isLeftOut, { passedOver, links, left, folders }) {
    const { root, stores } = place;
    const readFolder = (folder, options) => {
        const own = String(folder).slice(root.length).split(external_node_path_.sep).join('/').replace(/^\//, '');
        const prefix = own === '' ? '' : `${own}/`;
        return entriesOf(folder, options, own).filter((entry) => {
            const { name } = entry;
            // No glob matches such a name, so what stands there would go unseen.
            const isHidden = /[\r\n\u2028\u2029]/.test(name);
            if (isHidden) {
                const blocking = entry.isDirectory() || MAY_COUNT.test(name);
                const reason = 'its name holds a line break';
                passedOver.push({ at: files_top(prefix + name), reason, ...(blocking && { blocking }) });
            }
            if (isHidden)
                return false;
            if ((0,names_git/* namesGit */.D)(name)) {
                if (name === '.git')
                    stores.meet(external_node_path_.join(root, prefix, name));
                // git checks such a name out nowhere: what stands there may be anything
                else
                    passedOver.push({
                        at: files_top(prefix + name),
                        reason: types/* LEADS_OUT */.l,
                        ...(entry.isDirectory() && { blocking: true }),
                    });
                return false;
            }
            if (isLeftOut(prefix + name)) {
                left.add(name);
                if (entry.isDirectory() && (0,files_folders/* mayBeNamed */.W_)(prefix + name))
                    folders.push(prefix + name);
                return false;
            }
            if (entry.isSymbolicLink())
                meetLink(place, prefix + name, { passedOver, links });
            return true;
        });
    };
    const entriesOf = (folder, options, own) => {
        try {
            return (0,external_node_fs_.readdirSync)(folder, options);
        }
        catch (error) {
            if (!isSystemError(error))
                throw error;
            passedOver.push({ at: files_top(own || '.'), reason: `the folder cannot be listed (${(0,file_bytes/* codeOf */.$N)(error)})` });
            return [];
        }
    };
    return readFolder;
}
/** Links are not followed; a file behind one is read where something names it. One into what is git's is no accident, and
 *  is told wherever it stands. */
function meetLink(place, file, { passedOver, links }) {
    const end = endOf(place.root, file);
    const target = end !== undefined && contains(place, end) ? external_node_path_.relative(place.root, end).split(external_node_path_.sep).join('/') : undefined;
    links.set(file, target);
    if (target !== undefined)
        return;
    if (file.endsWith('.xcodeproj'))
        passedOver.push({ at: files_top(file), reason: `the project is a link that ${types/* LEADS_OUT */.l}`, blocking: true });
    else if (end !== undefined && isGits(place, end))
        passedOver.push({ at: files_top(file), reason: types/* LEADS_OUT */.l });
}
/** Where a link ends, there or not; undefined where that cannot be told. */
function endOf(root, link) {
    const file = external_node_path_.join(root, link);
    try {
        return realPath(root, link) ?? external_node_path_.resolve(external_node_path_.dirname(file), (0,external_node_fs_.readlinkSync)(file));
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i || isSystemError(error)))
            throw error;
        return undefined;
    }
}
/** What macOS takes for the same name. */
function foldName(name) {
    return name.normalize('NFC').toLowerCase();
}
/** The file that a path means on a disk that takes names in any case, in a folder that was passed by. */
function findSpelled(place, file, { folders, isExcluded }) {
    const folded = foldName(file);
    if (!folders.some((folder) => folded.startsWith(`${foldName(folder)}/`)))
        return undefined;
    let found = '';
    for (const part of folded.split('/')) {
        try {
            const folder = realPath(place.root, found);
            if (folder === undefined || (found !== '' && !contains(place, folder)))
                return undefined;
            const [name, ...others] = (0,external_node_fs_.readdirSync)(folder).filter((one) => foldName(one) === part);
            if (name === undefined || others.length > 0)
                return undefined;
            found = found === '' ? name : `${found}/${name}`;
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i || isSystemError(error)))
                throw error;
            return undefined;
        }
    }
    return !isExcluded(found) && leadsToFile(place, found) ? found : undefined;
}
function isInside(file) {
    if (file === '' || external_node_path_.isAbsolute(file) || file.includes('\0') || (0,names_git/* namesGit */.D)(file))
        return false;
    return !/^\.\.(?:\/|$)/.test(external_node_path_.posix.normalize(file));
}
/** A path that cannot even be asked about, as one that is too long, leads to none. */
function leadsToFile(place, file) {
    try {
        const target = realPath(place.root, file);
        return target !== undefined && contains(place, target) && isPlainFile(target);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return false;
    }
}
/** Not so of a pipe, a socket or a device, whose reading may never end, nor of what is gone since the last look. */
function isPlainFile(target) {
    try {
        return (0,external_node_fs_.lstatSync)(target).isFile();
    }
    catch (error) {
        if (!isSystemError(error))
            throw error;
        return false;
    }
}
function isSystemError(error) {
    return error instanceof Error && 'code' in error;
}
/** Where a path really ends, or undefined when it ends nowhere. */
function realPath(root, file) {
    try {
        return (0,external_node_fs_.realpathSync)(external_node_path_.join(root, file));
    }
    catch (error) {
        if ((0,file_bytes/* codeOf */.$N)(error) === 'ENOENT' || (0,file_bytes/* codeOf */.$N)(error) === 'ENOTDIR' || (0,file_bytes/* codeOf */.$N)(error) === 'ELOOP')
            return undefined;
        throw new types/* UnreadableFile */.i(`cannot be opened (${(0,file_bytes/* codeOf */.$N)(error)})`, files_top(file));
    }
}
/** Whether a path, its links followed, ends in the checkout and in nothing of git's. */
function contains(place, target) {
    return isBelow(place.root, target) && !isGits(place, target);
}
function isGits({ root, stores }, target) {
    return (0,names_git/* namesGit */.D)(isBelow(root, target) ? target.slice(root.length) : target) || stores.holds(target);
}
function isBelow(root, target) {
    return target.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
/** `listed` paths are plain files as the glob saw them: O_NOFOLLOW makes sure that they still are. */
function read(place, file, listed) {
    const { root } = place;
    if (listed)
        return (0,file_bytes/* readWhole */.oD)(`${root}/${file}`, file);
    if (!isInside(file))
        throw new types/* UnreadableFile */.i(types/* LEADS_OUT */.l, files_top(file));
    const real = realPath(root, file);
    if (real === undefined)
        throw new types/* UnreadableFile */.i('does not exist', files_top(file));
    if (!contains(place, real))
        throw new types/* UnreadableFile */.i(types/* LEADS_OUT */.l, files_top(file));
    if (!isPlainFile(real))
        throw new types/* UnreadableFile */.i('is not a file', files_top(file));
    return (0,file_bytes/* readWhole */.oD)(real, file);
}
function files_top(file) {
    return { file, line: 1, column: 1 };
}

// EXTERNAL MODULE: ./lib/settings/configuration.js
var configuration = __nccwpck_require__(2091);
// EXTERNAL MODULE: ./lib/settings/options.js + 1 modules
var options = __nccwpck_require__(9651);
;// CONCATENATED MODULE: ./lib/run/until-ended.js
/** What takes long, unless the run is asked to end: then something that is at hand instead. */
async function untilEnded(ending, work, instead) {
    if (ending === undefined)
        return work();
    if (ending.aborted)
        return instead();
    let leave = () => undefined;
    const left = new Promise((resolve) => {
        leave = () => resolve('left');
        ending.addEventListener('abort', leave, { once: true });
    });
    const working = work();
    // Who has left hears of no fault.
    working.catch(() => undefined);
    try {
        const first = await Promise.race([working, left]);
        return first === 'left' ? await instead() : first;
    }
    finally {
        ending.removeEventListener('abort', leave);
    }
}

;// CONCATENATED MODULE: ./lib/run/run.js












/** Keeps what a run had found out when it was ended from being a verdict on the whole. */
const ENDED = {
    at: { file: '.', line: 1, column: 1 },
    reason: 'the run was ended before everything was checked',
    blocking: true,
};
/** One run of the engine, the same for the command and the action. */
async function run(options) {
    const prepared = await prepare(options);
    const state = await (0,check/* examine */.sb)(prepared.files, prepared.checkOptions);
    const { ending } = options;
    const compared = await untilEnded(ending, () => compare(state, options.base, prepared), () => ({ changes: { of: 'change', unavailable: ENDED.reason } }));
    const { accepted = prepared.accepted ?? [], failOn = prepared.checkOptions.failOn, failOnBefore, tell } = compared;
    const { changes, loosening, state: judged = state } = compared;
    const { writeNamed: _, ...reading } = options;
    const report = {
        ...{ ...judged, ...accept(judged, accepted, ending?.aborted ? reading : options) },
        ...(ending?.aborted && { skipped: [...judged.skipped, ENDED] }),
        ...{ ...(changes && { changes }), ...(loosening && { loosening }) },
    };
    // What tells of exceptions is added after the last of them.
    const findings = tell ? tell(report.findings) : report.findings;
    const { newOnly, passesWithoutApp = false } = prepared.checkOptions;
    const failing = { failOn, newOnly, passesWithoutApp, ...(failOnBefore && { failOnBefore }) };
    return (0,check/* conclude */.Ep)({ ...report, findings }, compared.files ?? prepared.files, failing);
}
/** What the run's mends are planned from: the state of the files, without what was accepted before, no URL requested. */
async function examineToMend(options) {
    const { files, checkOptions, accepted = [] } = await prepare({ ...options, checkUrls: false });
    const state = await (0,check/* examine */.sb)(files, checkOptions);
    const { writeNamed: _, ...reading } = options;
    const taken = accept(state, accepted, reading);
    return { files, state: { ...state, ...taken }, recheck: (changed) => (0,check/* examine */.sb)(changed, checkOptions) };
}
/** What is checked, and how: the folder is opened and the configuration read. */
async function prepare(options) {
    const { root, values, readNamed, base } = options;
    requireFolder(root);
    const config = values.text('config');
    const baseline = values.text('baseline');
    const from = values.text('configuration-from') ?? 'auto';
    const isFork = base !== undefined && 'github' in base && base.github.event.pullRequest?.fork === true;
    const wantsBase = from === 'base' || (from === 'auto' && isFork);
    const whole = openRepository(root);
    const read = () => readConfigured(root, config, whole, readNamed);
    const configured = await readOrKeep(read, configuration/* NO_CONFIGURATION */.hr, wantsBase);
    const baselined = await readOrKeep(async () => readAccepted(options), [], wantsBase);
    const under = (one) => checkBy(one, whole, options);
    return {
        ...{ root, whole, wantsBase, isAskedFor: from === 'base', isFailOnGiven: values.text('fail-on') !== undefined },
        named: {
            configuration: config === undefined ? configuration/* CONFIGURATION_FILE */.oT : belowRoot(root, config),
            ...(baseline !== undefined && { baseline: belowRoot(root, baseline) }),
        },
        ...(baselined.value.length > 0 && { accepted: baselined.value }),
        faults: {
            ...(configured.fault && { configuration: configured.fault }),
            ...(baselined.fault && { baseline: baselined.fault }),
        },
        under,
        ...under(configured.value),
    };
}
/** What cannot be read is no fault of the call where that of the base may count. */
async function readOrKeep(read, instead, mayKeep) {
    try {
        return { value: await read() };
    }
    catch (error) {
        if (mayKeep && error instanceof options/* UsageError */.eb)
            return { value: instead, fault: error };
        throw error;
    }
}
async function readConfigured(root, named, whole, readNamed) {
    if (named)
        return placeBelow(root, named, await (0,configuration/* parseConfiguration */.MA)(readGiven(readNamed, named), named));
    // A link that leads out of the checkout, a folder, a pipe: without a word its exceptions would not hold.
    const configured = (0,external_node_fs_.lstatSync)(external_node_path_.join(root, configuration/* CONFIGURATION_FILE */.oT), { throwIfNoEntry: false }) !== undefined;
    if (configured && !whole.has(configuration/* CONFIGURATION_FILE */.oT)) {
        const isOut = whole.links?.has(configuration/* CONFIGURATION_FILE */.oT) && whole.links.get(configuration/* CONFIGURATION_FILE */.oT) === undefined;
        throw new options/* UsageError */.eb(`${configuration/* CONFIGURATION_FILE */.oT} ${isOut ? types/* LEADS_OUT */.l : 'is no file, or a link that leads to none'}.`);
    }
    const misnamed = configuration/* CONFIGURATION_FILE */.oT.replace('.yml', '.yaml');
    const isMisnamed = (0,external_node_fs_.lstatSync)(external_node_path_.join(root, misnamed), { throwIfNoEntry: false }) !== undefined;
    if (!configured && isMisnamed)
        throw new options/* UsageError */.eb(`${misnamed} is not read: name it ${configuration/* CONFIGURATION_FILE */.oT}.`);
    return (0,configuration/* findConfiguration */.oN)(whole);
}
/** What a configuration leaves to be checked, and how. */
function checkBy(configuration, whole, { root, values, checkUrls, release, progress, admit, unchecked = [], ending }) {
    const exclude = configuration.exclude.map(({ value }) => value);
    const files = exclude.length > 0 ? openRepository(root, exclude) : whole;
    const checkOptions = {
        configuration,
        failOn: values.text('fail-on') ?? configuration.failOn?.value ?? 'error',
        newOnly: values.flag('new-only'),
        passesWithoutApp: values.text('no-app') === 'pass',
        urls: givenUrls(values, configuration),
        judgeUrls: judgeWith(configuration, {
            check: checkUrls,
            allowPrivateNetwork: values.flag('allow-private-network'),
            release,
            ...(ending && { ending }),
        }),
        checkUrls,
        ...(progress && { progress }),
        ...(admit && { admit }),
        passedOver: [...unchecked, ...files.passedOver],
        today: new Date().toISOString().slice(0, 10),
    };
    return { files, checkOptions };
}
/** Loaded only when there is something to compare with, or it is missed. */
async function compare(state, base, prepared) {
    if (base === undefined && !prepared.checkOptions.newOnly && !prepared.wantsBase)
        return {};
    const { compareWithBase } = await Promise.all(/* import() */[__nccwpck_require__.e(1713), __nccwpck_require__.e(7859), __nccwpck_require__.e(7857)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7857));
    return compareWithBase(state, base, prepared);
}
function requireFolder(root) {
    const found = (0,external_node_fs_.statSync)(root, { throwIfNoEntry: false });
    if (!found)
        throw new options/* UsageError */.eb(`There is no folder "${root}".`);
    if (!found.isDirectory())
        throw new options/* UsageError */.eb(`"${root}" is a file: give the folder that holds the project.`);
    const real = (0,external_node_fs_.realpathSync)(root);
    if ((0,names_git/* namesGit */.D)(real) || (0,git_stores/* findGitStores */.s)((0,git_stores/* findCheckout */.I)(real) ?? real).holds(real))
        throw new options/* UsageError */.eb(`"${root}" ${types/* LEADS_OUT */.l}.`);
    if (/\.(?:xcodeproj|xcworkspace)$/.test(root))
        throw new options/* UsageError */.eb(`"${root}" is a project: give the folder that holds it.`);
}
/** A file that an option or input names. */
function readGiven(readNamed, name) {
    try {
        return readNamed(name);
    }
    catch (error) {
        if (error instanceof options/* UsageError */.eb)
            throw error;
        throw new options/* UsageError */.eb((0,fault_words/* whyUnread */.M)(name, error));
    }
}
/** What was accepted before: by the baseline that is read, or by the one that is written anew. */
function readAccepted({ root, values, readNamed }) {
    const read = values.text('baseline');
    const written = values.text('write-baseline');
    if (read !== undefined)
        return (0,baseline/* readBaseline */.mF)(readGiven(readNamed, read), read, belowRoot(root, read));
    // A file that is there and no baseline is somebody's, and is not written over.
    return written !== undefined && (0,external_node_fs_.existsSync)(written) ? (0,baseline/* readBaseline */.mF)(readGiven(readNamed, written), written) : [];
}
/** Takes what was accepted out of what counts. A baseline that is written accepts all that is found now. */
function accept({ findings, isSettled }, earlier, { values, writeNamed }) {
    const written = values.text('write-baseline');
    if (written !== undefined && writeNamed) {
        const content = (0,baseline/* writeBaseline */.B9)(findings, earlier, isSettled);
        writeNamed(written, content);
        return (0,baseline/* applyBaseline */.Qp)(findings, (0,baseline/* readBaseline */.mF)(Buffer.from(content), written), isSettled);
    }
    return values.text('baseline') === undefined ? {} : (0,baseline/* applyBaseline */.Qp)(findings, earlier, isSettled);
}
/** A file that the caller named, from the checked folder. */
function belowRoot(root, named) {
    return external_node_path_.relative(root, external_node_path_.resolve(named)).split(external_node_path_.sep).join('/');
}
/** Exceptions stand in a file that the caller named: their places are told from the checked folder, as all places are. */
function placeBelow(root, named, configuration) {
    const file = belowRoot(root, named);
    const move = (one) => ({ ...one, at: { ...one.at, file } });
    return {
        ...(configuration.failOn && { failOn: move(configuration.failOn) }),
        exclude: configuration.exclude.map(move),
        privacyPolicyUrls: configuration.privacyPolicyUrls.map(move),
        urlAllow: configuration.urlAllow.map(move),
        severities: new Map([...configuration.severities].map(([id, severity]) => [id, move(severity)])),
        ignores: configuration.ignores.map(move),
    };
}
function givenUrls(values, configuration) {
    const given = values.texts('privacy-policy-url').map((url) => ({
        url,
        at: { file: '', line: 0, column: 0 },
        source: 'option',
        authoritative: true,
    }));
    const configured = configuration.privacyPolicyUrls.map(({ value, at }) => ({
        url: value,
        at,
        source: 'configuration',
        authoritative: true,
    }));
    return [...given, ...configured];
}
/** What judges URLs is loaded only when there is one. */
function judgeWith(configuration, options) {
    return async (found) => {
        if (found.urls.length === 0)
            return { ...found, urls: [] };
        const { judgePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(8280), __nccwpck_require__.e(7337), __nccwpck_require__.e(8118)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9559));
        const { ending, check, ...rest } = options;
        const judge = (isChecked) => judgePolicy(found, {
            ...{ ...rest, check: isChecked },
            allow: configuration.urlAllow,
            environment: process.env,
            budgetMs: 60_000,
        });
        return untilEnded(ending, () => judge(check), () => judge(false));
    };
}


/***/ }),

/***/ 9574:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   e9: () => (/* binding */ clipMiddle),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
/** `1 error`, `3 errors`, `2 libraries`. */
function count(number, noun) {
    if (number === 1)
        return `1 ${noun}`;
    return `${number} ${noun.endsWith('ry') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listWords(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** The same, cut in the middle: what a long value is part of goes on behind it. */
function clipMiddle(text, length) {
    if (text.length <= length)
        return text;
    const tail = text.slice(-Math.floor(length / 4)).replace(/^[\uDC00-\uDFFF]/, '');
    return clip(text, length - tail.length) + tail;
}
/** At most `length` UTF-16 units, cut between characters, with an ellipsis when something was cut. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const head = text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/, '');
    return `${head.trimEnd()}…`;
}


/***/ }),

/***/ 8509:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour)
/* harmony export */ });
/** Whether the text has colours: `--color` wins over `NO_COLOR`, that over `FORCE_COLOR`, that over the terminal. A file
 *  has them by `--color always` alone: the environment speaks of what is shown. https://no-color.org https://force-color.org */
function wantsColour({ option, environment, isTerminal, isFile, }) {
    if (option === 'always' || option === 'never')
        return option === 'always';
    if (isFile || environment.NO_COLOR)
        return false;
    const forced = environment.FORCE_COLOR;
    if (forced)
        return forced !== '0' && forced !== 'false';
    return isTerminal;
}


/***/ }),

/***/ 2091:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ parseConfiguration),
/* harmony export */   hr: () => (/* binding */ NO_CONFIGURATION),
/* harmony export */   oN: () => (/* binding */ findConfiguration),
/* harmony export */   oT: () => (/* binding */ CONFIGURATION_FILE)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4170);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9651);


/** Where the configuration stands when no other file is named. */
const CONFIGURATION_FILE = '.clinical-records.yml';
const NO_CONFIGURATION = {
    exclude: [],
    privacyPolicyUrls: [],
    urlAllow: [],
    severities: new Map(),
    ignores: [],
};
/** Reads the configuration that stands at the checked path. Throws `UsageError` as {@link parseConfiguration} does. */
async function findConfiguration(files) {
    if (!files.has(CONFIGURATION_FILE))
        return NO_CONFIGURATION;
    return parseConfiguration(bytesOf(files), CONFIGURATION_FILE);
}
function bytesOf(files) {
    try {
        return files.bytes(CONFIGURATION_FILE);
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i)
            throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${CONFIGURATION_FILE} ${error.message}.`);
        throw error;
    }
}
/** Loaded only when there is a configuration: it needs YAML, and the names of all rules. */
async function parseConfiguration(bytes, file) {
    const { readConfiguration } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(1713), __nccwpck_require__.e(7859), __nccwpck_require__.e(4718)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4718));
    return readConfiguration(bytes, file);
}


/***/ }),

/***/ 4226:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9651);

/** Columns of the text of `--help`, and where its right half begins. */
const WIDTH = 80;
const RIGHT = 32;
/** The text of `--help`. */
function helpText() {
    const rows = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .listFlags */ .E3)().map(({ name, short, value, choices, help }) => {
        const values = choices ? ` ${choices.join('|')}` : value ? ` ${value}` : '';
        return [`${short === undefined ? '' : `-${short}, `}--${name}${values}`, help];
    });
    const lines = rows.flatMap(([left, right]) => {
        const [first = '', ...more] = wrapWords(right, WIDTH - RIGHT);
        const indented = more.map((line) => ' '.repeat(RIGHT) + line);
        if (left.length > RIGHT - 4)
            return [`  ${left}`, ' '.repeat(RIGHT) + first, ...indented];
        return [`  ${left.padEnd(RIGHT - 4)}  ${first}`, ...indented];
    });
    return `clinical-records-check [options] [path]
clinical-records-check init [path]

Says, before App Review does, what is wrong with an iOS app's use of
Apple's HealthKit Clinical Health Records. The path is a folder, "." by default.
With init it writes a workflow and a configuration file that fit the repository.

${lines.join('\n')}

Exit codes: 0 passed or not applicable, 1 failed, 2 called or configured wrongly,
3 incomplete: what had to be checked could not be, 4 the program itself failed.
`;
}
function wrapWords(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
}


/***/ }),

/***/ 9651:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lw: () => (/* binding */ OPTIONS),
  eb: () => (/* binding */ UsageError),
  E3: () => (/* binding */ listFlags),
  qb: () => (/* binding */ nearestName),
  Du: () => (/* binding */ parseCommandLine),
  U0: () => (/* binding */ unknownName),
  $5: () => (/* binding */ unknownWord)
});

// UNUSED EXPORTS: COLOR, COMMENT, CONFIGURATION_FROM, FAIL_ON, FORMATS, INIT, MODES, NO_APP, OptionValues, parseInputs

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./lib/settings/options.js

/** Called or configured wrongly: the message is all a person needs, and the exit code is 2. */
class UsageError extends Error {
    constructor(message) {
        super(message);
        this.name = 'UsageError';
    }
}
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github', 'html', 'xcode', 'gitlab', 'junit'];
const COLOR = ['auto', 'always', 'never'];
const FAIL_ON = ['error', 'warning', 'notice', 'never'];
const COMMENT = ['always', 'on-findings', 'never'];
const CONFIGURATION_FROM = ['auto', 'head', 'base'];
/** What a repository is in which no project of any kind is found. */
const NO_APP = ['incomplete', 'pass'];
const MODES = ['check', 'comment-from-report'];
/** The one table of options: flags of the command, inputs of the action, keys of the configuration file. */
const OPTIONS = [
    {
        name: 'format',
        type: 'string',
        choices: FORMATS,
        value: 'FORM',
        flag: true,
        default: 'text',
        help: 'what goes to standard output',
    },
    { name: 'output', type: 'string', value: 'FILE', flag: true, help: 'write it there instead (- is standard output)' },
    {
        name: 'config',
        type: 'string',
        value: 'FILE',
        flag: true,
        input: true,
        help: 'configuration file (default: .clinical-records.yml, if there)',
    },
    {
        name: 'fail-on',
        type: 'string',
        choices: FAIL_ON,
        value: 'SEVERITY',
        flag: true,
        input: true,
        key: true,
        help: 'the least severity that fails (default: error)',
    },
    {
        name: 'privacy-policy-url',
        type: 'strings',
        value: 'URL',
        flag: true,
        input: true,
        key: true,
        help: 'the URL entered in App Store Connect (repeatable)',
    },
    { name: 'no-urls', type: 'boolean', flag: true, help: 'make no network request' },
    { name: 'check-urls', type: 'boolean', input: true, default: 'true', help: 'request privacy-policy URLs' },
    {
        name: 'allow-private-network',
        type: 'boolean',
        flag: true,
        input: true,
        default: 'false',
        help: 'let URL checks reach loopback and private addresses',
    },
    {
        name: 'baseline',
        type: 'string',
        value: 'FILE',
        flag: true,
        input: true,
        help: 'findings accepted before: counted, not failed',
    },
    { name: 'write-baseline', type: 'string', value: 'FILE', flag: true, help: 'accept the present findings' },
    { name: 'fix', type: 'boolean', flag: true, help: 'write the mechanical fixes' },
    {
        name: 'dry-run',
        type: 'boolean',
        flag: true,
        help: 'with --fix: print them as a diff instead; with init: print the files',
    },
    { name: 'base', type: 'string', value: 'REF', flag: true, help: 'compare with a git revision' },
    {
        name: 'new-only',
        type: 'boolean',
        flag: true,
        input: true,
        default: 'false',
        help: 'fail only on what the change brings',
    },
    {
        name: 'configuration-from',
        type: 'string',
        choices: CONFIGURATION_FROM,
        flag: true,
        input: true,
        default: 'auto',
        help: "whose configuration, baseline and marks count, with a base (auto: the base's for a fork, else the head's)",
    },
    {
        name: 'no-app',
        type: 'string',
        choices: NO_APP,
        value: 'VERDICT',
        flag: true,
        input: true,
        default: 'incomplete',
        help: 'what a repository without any project is',
    },
    {
        name: 'app-review-notes',
        type: 'boolean',
        flag: true,
        help: 'print the text for the "Notes" field of App Store Connect',
    },
    {
        name: 'color',
        type: 'string',
        choices: COLOR,
        value: 'WHEN',
        flag: true,
        default: 'auto',
        help: 'whether the text has colors (auto: on a terminal)',
    },
    { name: 'quiet', type: 'boolean', flag: true, help: 'of the text, findings and the verdict line alone' },
    { name: 'force', type: 'boolean', flag: true, help: 'with --app-review-notes: print them although an error is open' },
    { name: 'list-rules', type: 'boolean', flag: true, help: 'list the rules' },
    { name: 'explain', type: 'string', value: 'RULE', flag: true, help: 'explain a rule' },
    { name: 'version', short: 'v', type: 'boolean', flag: true, help: 'print the version' },
    { name: 'help', short: 'h', type: 'boolean', flag: true, help: 'print this text' },
    { name: 'path', type: 'string', input: true, default: '.', help: 'the folder to check, relative to the workspace' },
    {
        name: 'comment',
        type: 'string',
        choices: COMMENT,
        input: true,
        default: 'on-findings',
        help: 'when to comment on the pull request',
    },
    { name: 'annotations', type: 'boolean', input: true, default: 'true', help: 'annotate files' },
    { name: 'sarif-file', type: 'string', input: true, help: 'write a SARIF file there' },
    {
        name: 'report-file',
        type: 'string',
        input: true,
        help: 'write the JSON report there; with mode comment-from-report, read it',
    },
    { name: 'github-token', type: 'string', input: true, help: 'token for the comment' },
    {
        name: 'mode',
        type: 'string',
        choices: MODES,
        input: true,
        default: 'check',
        help: 'check, or comment from a report',
    },
    {
        name: 'release-branches',
        type: 'strings',
        input: true,
        default: 'release/**',
        help: 'globs of branches that are released from',
    },
];
/** Option values as text, from flags or inputs. Absent options are not in the map. */
class OptionValues {
    #values;
    constructor(values) {
        this.#values = values;
    }
    text(name) {
        return this.#values.get(name)?.at(-1);
    }
    texts(name) {
        return this.#values.get(name) ?? [];
    }
    flag(name) {
        return this.text(name) === 'true';
    }
}
/** The words that stand before the path for something else than a check. */
const INIT = 'init';
const HELP = 'help';
const WORDS = [INIT, HELP];
const TRY_HELP = 'Try --help.';
/**
 * Reads the command line. Throws {@link UsageError} with the nearest known option for one it does not know.
 * @param exists whether there is such a path: a folder that is called like a word is checked, unless a path follows
 */
function parseCommandLine(args, exists = () => false) {
    const known = listFlags();
    const options = Object.fromEntries(known.map(({ name, type, short }) => [
        name,
        {
            type: type === 'boolean' ? 'boolean' : 'string',
            multiple: true,
            ...(short !== undefined && { short }),
        },
    ]));
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
    const values = new Map();
    const paths = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            paths.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = known.find(({ name }) => name === token.name);
        const flags = known.map(({ name }) => `--${name}`);
        if (!option)
            throw unknownName(token.rawName, flags, 'option', '', TRY_HELP);
        values.set(option.name, [...(values.get(option.name) ?? []), checkedValue(option, token.value, token.rawName)]);
    }
    const [first = ''] = paths;
    const isWord = WORDS.includes(first) && (paths.length > 1 || !exists(first));
    if (isWord)
        paths.shift();
    if (isWord && first === HELP)
        return { values: new OptionValues(new Map([['help', ['true']]])), path: '.', isInit: false };
    if (paths.length > 1) {
        throw new UsageError(`One path is checked at a time; given are ${paths.map((one) => `"${one}"`).join(' and ')}.${meantWord(first)} ${TRY_HELP}`);
    }
    return { values: new OptionValues(values), path: paths[0] ?? '.', isInit: isWord };
}
/** For a path that is not there: it may be a word that is not known. */
function unknownWord(given) {
    return new UsageError(`There is no folder "${given}".${meantWord(given)} ${TRY_HELP}`);
}
function meantWord(given) {
    const flags = listFlags().map(({ name }) => name);
    const meant = WORDS.includes(given) ? undefined : nearestName(given, [...WORDS, ...flags]);
    if (meant === undefined)
        return '';
    return ` Did you mean "${WORDS.includes(meant) ? meant : `--${meant}`}"?`;
}
/** The options of the command. */
function listFlags() {
    return OPTIONS.filter((option) => option.flag);
}
/** Reads the action's inputs. `input` gives the text of an input, `""` for one that was not given. */
function parseInputs(input) {
    const values = new Map();
    for (const option of OPTIONS) {
        if (!option.input)
            continue;
        const text = input(option.name).trim();
        const given = text === '' ? option.default : text;
        if (given === undefined)
            continue;
        const parts = option.type === 'strings'
            ? given
                .split(/[\n,]/)
                .map((part) => part.trim())
                .filter(Boolean)
            : [given];
        values.set(option.name, parts.map((part) => checkedValue(option, part, `Input ${option.name}`)));
    }
    return new OptionValues(values);
}
function checkedValue({ type, choices, value: placeholder }, value, shown) {
    if (type === 'boolean') {
        if (value !== undefined && value !== 'true' && value !== 'false')
            throw new UsageError(`${shown} is true or false, not "${value}".`);
        return value ?? 'true';
    }
    if (value === undefined || value === '')
        throw new UsageError(`${shown} needs a value${placeholder ? `: ${placeholder}` : ''}.`);
    if (choices && !choices.includes(value))
        throw unknownName(value, choices, `value of ${shown}`);
    return value;
}
/** `Unknown option "--formt". Did you mean "--format"?`; `otherwise` where none is near. */
function unknownName(given, known, what, otherwise = `Known are ${known.join(', ')}.`, last = '') {
    const nearest = nearestName(given, known);
    const hint = nearest ? `Did you mean "${nearest}"?` : otherwise;
    return new UsageError([`Unknown ${what}: "${given}".`, hint, last].filter(Boolean).join(' '));
}
/** The known name that takes the fewest single-letter edits, at most a third of its letters, or the first that begins so;
 *  undefined when none is near. */
function nearestName(given, known) {
    let nearest;
    for (const name of known) {
        const edits = countEdits(given.toLowerCase().slice(0, 100), name.toLowerCase());
        if (edits <= Math.ceil(name.length / 3) && (!nearest || edits < nearest.edits))
            nearest = { name, edits };
    }
    // `--out` is short for something rather than misspelled
    const isBeginning = given.replace(/^-+/, '').length > 2;
    return nearest?.name ?? (isBeginning ? known.find((name) => name.startsWith(given.toLowerCase())) : undefined);
}
function countEdits(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let line = 1; line <= a.length; line += 1) {
        const next = [line];
        for (let column = 1; column <= b.length; column += 1) {
            const change = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
            next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 1756:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   iW: () => (/* binding */ whyOutside),
/* harmony export */   l9: () => (/* binding */ surveyCheckout),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _files_names_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2606);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4170);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2358);
/**
 * The checkout as a build sees it: paths relative to folders, and files by the name that a case-insensitive disk accepts.
 */




/** Stands for the absolute path of the checkout, so that `$(SRCROOT)/..` can be told from a path that leaves it. */
const ROOT = '/(checkout)';
/** The folder as an absolute path, for variables such as `SRCROOT`. */
function absolutePath(folder) {
    return folder === '' ? ROOT : `${ROOT}/${folder}`;
}
/** A path as it is written, relative to a folder of the checkout. Nothing where it leads out of the checkout, or into
 *  what is git's. The checkout itself is the empty path. With `root`, where the checkout stands on the disk, a path that
 *  leaves it and leads back in (`../app/Store.swift`) is found too. */
function resolvePath(folder, written, root) {
    if (written.startsWith('~'))
        return undefined;
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(absolutePath(folder), written);
    const found = belowRoot(whole, ROOT);
    if (found !== undefined || root === undefined || whole === ROOT)
        return found;
    const real = written.startsWith(ROOT) ? root + written.slice(ROOT.length) : written;
    return belowRoot(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(root, folder, real), root);
}
function belowRoot(whole, root) {
    if (whole === root)
        return '';
    return whole.startsWith(`${root}/`) && !(0,_files_names_git_js__WEBPACK_IMPORTED_MODULE_3__/* .namesGit */ .D)(whole.slice(root.length)) ? whole.slice(root.length + 1) : undefined;
}
/** Why nothing is at a path for which {@link resolvePath} gives nothing, as the end of `Core comes from X, …`. */
function whyOutside(written) {
    return (0,_files_names_git_js__WEBPACK_IMPORTED_MODULE_3__/* .namesGit */ .D)(written)
        ? `which ${_types_js__WEBPACK_IMPORTED_MODULE_1__/* .LEADS_OUT */ .l}`
        : 'which is outside of the checked folder; check a folder that holds both';
}
const surveyed = new WeakMap();
/** Prepares a checkout for many questions, once for all who ask. */
function surveyCheckout(files) {
    const known = surveyed.get(files) ?? survey(files);
    surveyed.set(files, known);
    return known;
}
function survey(files) {
    const { paths } = files;
    const exact = new Set(paths);
    let folded;
    let foldedFolders;
    const listed = new Map();
    const asked = new Map();
    /** What macOS takes for the same name: case and composition of characters do not count. */
    const fold = (file) => file.normalize('NFC').toLowerCase();
    function foldAll() {
        const all = new Map();
        for (const file of paths) {
            const key = fold(file);
            all.set(key, all.has(key) ? undefined : file); // two files that differ in case alone: neither is meant
        }
        return all;
    }
    /** What is not among the paths is asked of the disk, once. */
    function isThere(file) {
        const answer = asked.get(file) ?? files.has(file);
        asked.set(file, answer);
        return answer;
    }
    /** The first index whose path is not before `key`. */
    function search(key) {
        let [low, high] = [0, paths.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((paths[middle] ?? '') < key)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    const checkout = {
        files,
        locate: (file) => checkout.locateOwn(file) ?? (isThere(file) ? file : files.spelled?.(file)),
        locateOwn(file) {
            if (exact.has(file))
                return file;
            folded ??= foldAll();
            return folded.get(fold(file));
        },
        locateFolder(folder) {
            if (checkout.below(folder).length > 0)
                return folder;
            foldedFolders ??= new Map([...foldersOf(paths)].map((own) => [fold(own), own]));
            return foldedFolders.get(fold(folder));
        },
        leadsOut(file) {
            const { links } = files;
            if (links && (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersUp */ .TS)(file).some((one) => links.has(one) && links.get(one) === undefined))
                return true;
            try {
                files.bytes(file);
                return false;
            }
            catch (error) {
                if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
                    throw error;
                return error.message === _types_js__WEBPACK_IMPORTED_MODULE_1__/* .LEADS_OUT */ .l;
            }
        },
        below(folder) {
            if (folder === '')
                return paths;
            const known = listed.get(folder);
            if (known)
                return known;
            const own = paths.slice(search(`${folder}/`), search(`${folder}0`)); // `0` follows `/`
            const beyond = files.beyond?.(folder) ?? [];
            const found = beyond.length === 0 ? own : [...new Set([...own, ...beyond])].sort();
            listed.set(folder, found);
            return found;
        },
    };
    return checkout;
}
/** Every folder that holds some of the files, at any depth. */
function foldersOf(paths) {
    const folders = new Set();
    for (const file of paths)
        for (let folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file); folder !== '' && !folders.has(folder); folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(folder))
            folders.add(folder);
    return folders;
}


/***/ }),

/***/ 7232:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ committedSpecs),
/* harmony export */   TN: () => (/* binding */ committedTargets),
/* harmony export */   r3: () => (/* binding */ SPEC_LINE),
/* harmony export */   v_: () => (/* binding */ listSpecs)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1756);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2358);
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9699);



/** The targets that were found of the project that a generator writes into a folder under a name. */
function committedTargets(folder, name, { targets }) {
    const made = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .inFolder */ ._z)(folder, `${name}.xcodeproj`);
    return targets.filter(({ project }) => project === made || project.startsWith(`${made}/`));
}
/** The path of what may be a specification of XcodeGen. */
const SPEC = /(?:^|\/)(?:project|xcodegen|[\w-]+\.project|project[-_.][\w-]+)\.(?:ya?ml|json)$/i;
/** The same in a list of paths, a line each. */
const SPEC_LINE = new RegExp(SPEC, 'im');
/** What may be specifications. */
function listSpecs({ paths }) {
    return paths.filter((path) => /\.(?:ya?ml|json)$/i.test(path.slice(-5)) && SPEC.test(path));
}
/** Those of the specifications that make a project that was found, and those that they take in, told without reading them
 *  as YAML. */
function committedSpecs(specs, files, earlier) {
    const texts = new Map(specs.map((spec) => [spec, (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIfPossible */ .e1)(files, spec)]));
    const found = new Set(specs.filter((spec) => makesCommitted(spec, texts.get(spec) ?? '', earlier)));
    for (const spec of found)
        for (const path of mentioned(texts.get(spec) ?? '')) {
            const included = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(spec), path);
            if (included !== undefined && texts.has(included))
                found.add(included);
        }
    return found;
}
function makesCommitted(spec, text, earlier) {
    const name = /^name:[ \t]*(["']?)([\w.-]{1,100})\1[ \t\r]*$/m.exec(text)?.[2];
    return name !== undefined && committedTargets((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(spec), name, earlier).length > 0;
}
/** The paths of other files, by their endings: whatever is said of them. */
function mentioned(text) {
    return text.split(/[\s"',[\]{}]+/).filter((word) => /\.(?:ya?ml|json)$/i.test(word));
}


/***/ }),

/***/ 3577:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ INCLUDE_LINE),
/* harmony export */   v: () => (/* binding */ PATH_MACRO)
/* harmony export */ });
/**
 * A line of Objective-C that includes another file: with comments between its words, by a digraph, by a macro's name.
 */
const BLANK = String.raw `(?:[ \t]|/\*(?:[^*\n]|\*(?!/)){0,200}\*/)*`;
/** Its groups are what stands in quotes, what stands in angles, and the name of a macro. */
const INCLUDE_LINE = new RegExp(`^${BLANK}(?:#|%:)${BLANK}(?:import|include(?:_next)?)(?![A-Za-z_])${BLANK}(?:"([^"\\n]{1,1000})"|<([^>\\n]{1,1000})>|([A-Za-z_]\\w{0,200}))`, 'gm');
/** A macro that stands for a path. */
const PATH_MACRO = /^[ \t]*(?:#|%:)[ \t]*define[ \t]+([A-Za-z_]\w{0,200})[ \t]+(?:"([^"\n]{1,1000})"|<([^>\n]{1,1000})>)/gm;


/***/ }),

/***/ 9122:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ declaringWays),
/* harmony export */   q: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var _committed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7232);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2358);
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9699);
/* harmony import */ var _target_budget_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(107);
/* harmony import */ var _way_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6109);





/** The ways of declaring apps, in the order they are asked. To add one, add it here; each sees what those before found. */
const WAYS = [
    {
        sign: /\.(?:xcodeproj|xcworkspace)\//m,
        isLiteral: true,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9800), __nccwpck_require__.e(1508), __nccwpck_require__.e(1230), __nccwpck_require__.e(5687), __nccwpck_require__.e(5052), __nccwpck_require__.e(900), __nccwpck_require__.e(2463)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2463))).findXcodeTargets,
    },
    {
        sign: /(?:^|\/)Package\.swift$/m,
        isLiteral: true,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9800), __nccwpck_require__.e(1508), __nccwpck_require__.e(1230), __nccwpck_require__.e(5687), __nccwpck_require__.e(900), __nccwpck_require__.e(3564)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3564))).findPackageTargets,
    },
    {
        sign: _committed_js__WEBPACK_IMPORTED_MODULE_0__/* .SPEC_LINE */ .r3,
        isLiteral: true,
        isNeeded: isSpecNeeded,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9800), __nccwpck_require__.e(8815), __nccwpck_require__.e(1508), __nccwpck_require__.e(1230), __nccwpck_require__.e(5687), __nccwpck_require__.e(5052), __nccwpck_require__.e(900), __nccwpck_require__.e(2463), __nccwpck_require__.e(9497)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9497))).findXcodeGenTargets,
    },
    { sign: /(?:^|\/)Project\.swift$/m, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9800), __nccwpck_require__.e(1508), __nccwpck_require__.e(1230), __nccwpck_require__.e(5687), __nccwpck_require__.e(5052), __nccwpck_require__.e(900), __nccwpck_require__.e(2463), __nccwpck_require__.e(6007)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6007))).findTuistTargets },
    {
        sign: /(?:^|\/)Package\.swift$/m,
        isLiteral: true,
        isNeeded: mayHavePlayground,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9800), __nccwpck_require__.e(1508), __nccwpck_require__.e(1230), __nccwpck_require__.e(5687), __nccwpck_require__.e(900), __nccwpck_require__.e(8888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8888))).findPlaygroundTargets,
    },
    { sign: /(?:^|\/)BUILD(?:\.bazel)?$/m, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9800), __nccwpck_require__.e(1508), __nccwpck_require__.e(1894)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1894))).findBazelTargets },
    { sign: /(?:^|\/)app\.(?:json|config\.\w+)$/m, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9800), __nccwpck_require__.e(1508), __nccwpck_require__.e(1230), __nccwpck_require__.e(5052), __nccwpck_require__.e(1809), __nccwpck_require__.e(3710)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3710))).findExpoTargets },
    { sign: /\.(?:cs|fs)proj$/m, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9800), __nccwpck_require__.e(1508), __nccwpck_require__.e(6081)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6081))).findDotnetTargets },
    { sign: /(?:^|\/)config\.xml$/m, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9800), __nccwpck_require__.e(1508), __nccwpck_require__.e(1230), __nccwpck_require__.e(5052), __nccwpck_require__.e(6922)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6922))).findCordovaTargets },
    { sign: /(?:^|\/)mobile-config\.js$/m, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9800), __nccwpck_require__.e(1508), __nccwpck_require__.e(1809), __nccwpck_require__.e(5596)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5596))).findMeteorTargets },
    { sign: /(?:^|\/)App_Resources\//m, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9800), __nccwpck_require__.e(1508), __nccwpck_require__.e(1230), __nccwpck_require__.e(5052), __nccwpck_require__.e(240)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5478))).findNativeScriptTargets },
    { sign: /(?:^|\/)ProjectSettings\//m, load: async () => (await __nccwpck_require__.e(/* import() */ 79).then(__nccwpck_require__.bind(__nccwpck_require__, 79))).findUnityHints },
    {
        sign: /\.plist$/m,
        isLiteral: true,
        isNeeded: (_, earlier) => isProjectMissing(earlier),
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9800), __nccwpck_require__.e(1508), __nccwpck_require__.e(9354)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9354))).findTargetsWithoutProject,
    },
];
/** Whether there is anything to read: `none`, ways that take everything by the letter, or others among them. */
function declaringWays({ paths }) {
    const list = paths.join('\n');
    const shown = WAYS.filter(({ sign }) => sign.test(list));
    if (shown.length === 0)
        return 'none';
    return shown.every(({ isLiteral }) => isLiteral) ? 'literal' : 'other';
}
/** The targets of a repository, what could not be read of them, and where a generator's input differs from its output. */
async function findTargets(files, depth = 'whole') {
    const list = files.paths.join('\n'); // one search is faster than asking thousands of paths
    const hasFlutter = /(?:^|\/)pubspec\.yaml$/m.test(list);
    const budget = (0,_target_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .makeTargetBudget */ .H)();
    const wanted = { depth, budget, ...(hasFlutter && { flutter: await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(4375)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4375)) }) };
    let found = _way_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K;
    for (const { sign, isNeeded, load } of WAYS) {
        if (!sign.test(list) || isNeeded?.(files, found, depth) === false)
            continue;
        const way = await load();
        const before = budget.targets;
        const more = way(files, found, wanted);
        // a way that may make many targets of a line takes room before it makes them
        found = join(found, budget.targets === before ? takeWhatFits(more, budget) : more);
    }
    return found;
}
/** What the input of XcodeGen declares of clinical records may differ from the committed project: an outline is of
 *  repositories that declare nothing of them. */
function isSpecNeeded(files, earlier, depth) {
    if (depth === 'whole')
        return true;
    const specs = (0,_committed_js__WEBPACK_IMPORTED_MODULE_0__/* .listSpecs */ .v_)(files);
    return specs.length > (0,_committed_js__WEBPACK_IMPORTED_MODULE_0__/* .committedSpecs */ .TE)(specs, files, earlier).size;
}
/** Only a manifest that names such a product declares a playground. */
function mayHavePlayground(files) {
    return files.paths.some((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifest */ .Yh)(path) && (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIfPossible */ .e1)(files, path).includes('iOSApplication'));
}
/** Nothing but packages was found, and no project was too broken to be read. */
function isProjectMissing({ targets, skipped }) {
    const isPackage = ({ project, kind }) => kind !== 'app' && /(?:^|\/)Package\.swift$/.test(project);
    return targets.every(isPackage) && !skipped.some(({ blocking }) => blocking);
}
/** Without the targets that there is no room for. */
function takeWhatFits(found, budget) {
    const { targets } = found;
    const [first] = targets;
    if (!first)
        return found;
    const skipped = [];
    const taken = (0,_target_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .takeTargets */ .u)(targets, budget, first.at, skipped);
    return { ...found, targets: taken, skipped: [...found.skipped, ...skipped] };
}
function join(one, other) {
    return {
        targets: [...one.targets, ...other.targets],
        skipped: [...one.skipped, ...other.skipped],
        drifts: [...one.drifts, ...other.drifts],
        ...((one.hasGaps || other.hasGaps) && { hasGaps: true }),
    };
}


/***/ }),

/***/ 2358:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   TS: () => (/* binding */ foldersUp),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Yh: () => (/* binding */ isManifest),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   fs: () => (/* binding */ sortPaths),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/**
 * Paths of the checked repository: `/`-separated, relative to its root, which is the empty path.
 */

/** The folder that a path stands in, the empty path at the top. */
function folderOf(file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
    return folder === '.' ? '' : folder;
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function isInside(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/** The path of what stands in a folder under a name. */
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** A path as seen from a folder that it is in. */
function relativeTo(path, folder) {
    return folder === '' ? path : path.slice(folder.length + 1);
}
/** The folder and those around it, the nearest first, the root last. */
function foldersUp(folder) {
    const folders = [folder];
    for (let at = folder; at !== '';) {
        at = folderOf(at);
        folders.push(at);
    }
    return folders;
}
/** Code-unit order, the same on every machine. */
function sortPaths(paths) {
    return [...new Set(paths)].sort();
}
/** Whether it is a manifest of a Swift package (`manifests.ts`). */
function isManifest(path) {
    // each path of a repository is asked
    if (!path.startsWith('Package', path.lastIndexOf('/') + 1))
        return false;
    return /(?:^|\/)Package(?:@swift-[\d.]{1,20})?\.swift$/.test(path);
}


/***/ }),

/***/ 9699:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dA: () => (/* binding */ readIfPossible),
/* harmony export */   e1: () => (/* binding */ readTextIfPossible),
/* harmony export */   o_: () => (/* binding */ tryRead)
/* harmony export */ });
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(757);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4170);
/**
 * Ways through values that were read: JSON, YAML, property lists.
 */


/** The value under keys, one in another; undefined where one is missing. */
function lookUp(value, ...keys) {
    return keys.reduce((inner, key) => entriesOf(inner).get(key)?.value, value);
}
/** The entries of a dictionary; none of anything else. */
function entriesOf(value) {
    return value?.kind === 'dictionary' ? value.value : new Map();
}
/** The items of a list; of anything else the value alone. */
function itemsOf(value) {
    if (value === undefined)
        return [];
    return value.kind === 'array' ? value.value : [value];
}
function textOf(value) {
    if (value?.kind === 'number')
        return String(value.value);
    return value?.kind === 'string' ? value.value : undefined;
}
/** The texts of a list, or of a single text. */
function textsOf(value) {
    return itemsOf(value).flatMap((item) => textOf(item) ?? []);
}
/** Reads a file with one of the readers. A file that is not there, or cannot be read, is a reason. */
function tryRead(files, path, read) {
    try {
        return { value: read(files.bytes(path), path) };
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
            throw error;
        return { reason: `\`${path}\`: ${error.message}`, at: error.at };
    }
}
/** What a file holds; undefined when it cannot be read, for files whose absence changes nothing that is reported. */
function readIfPossible(files, path, read) {
    const reading = tryRead(files, path, read);
    return 'value' in reading ? reading.value : undefined;
}
/** The text of a file; empty where it cannot be read. */
function readTextIfPossible(files, path) {
    try {
        return (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(files.bytes(path), path);
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
            throw error;
        return '';
    }
}


/***/ }),

/***/ 107:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ makeTargetBudget),
/* harmony export */   u: () => (/* binding */ takeTargets)
/* harmony export */ });
const MOST_TARGETS = 5000;
const MOST_BUILDS = 20_000;
function makeTargetBudget() {
    return { targets: MOST_TARGETS, builds: MOST_BUILDS };
}
/** As many of the targets as there is room for, which is taken. What is left out is said at `at`. */
function takeTargets(targets, budget, at, skipped) {
    const taken = targets.slice(0, Math.max(0, budget.targets));
    budget.targets -= taken.length;
    if (taken.length < targets.length) {
        const reason = `Of the ${targets.length} targets in \`${at.file}\` ${taken.length} are checked: one run tells of ${MOST_TARGETS} at most. Check parts of the repository by themselves, or exclude what builds no app.`;
        skipped.push({ at, reason, blocking: true });
    }
    return taken;
}


/***/ }),

/***/ 6109:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING)
/* harmony export */ });
const NOTHING = { targets: [], skipped: [], drifts: [] };


/***/ }),

/***/ 9813:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ LOOSENED),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
/** Name of the tool in reports, SARIF and the user agent. */
const NAME = 'clinical-records-check';
/** Kept equal to package.json by a test. */
const VERSION = '0.1.0';
/** Where the project lives; what a report links to when it explains itself. */
const HOME = 'https://github.com/clinical-records-check/clinical-records-check';
/** The rule about what a change sets aside in its own check. Nothing that is checked weakens it. */
const LOOSENED = 'check-loosened';
/** The page that explains a rule. */
function rulePage(id) {
    return `${HOME}/blob/v${VERSION}/docs/rules/${id}.md`;
}


/***/ }),

/***/ 4170:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ UnreadableFile),
/* harmony export */   l: () => (/* binding */ LEADS_OUT)
/* harmony export */ });
/**
 * The nouns of the project. This file imports nothing.
 *
 *   files → read → targets ┐
 *                  code    ├→ check (rules) → Report → reporters
 *                  policy  ┘
 */
/** Of a path that ends outside of the checkout, by what is written or by a link. */
const LEADS_OUT = 'leads out of the checkout';
/** A file the checker meant to read and could not. The only error that readers throw. */
class UnreadableFile extends Error {
    at;
    constructor(reason, at) {
        super(reason);
        this.name = 'UnreadableFile';
        this.at = at;
    }
    /** The message as a sentence of its own goes on: the file's name does not stand before it. */
    get why() {
        return /^(?:is|holds|nests)\b/.test(this.message) ? `it ${this.message}` : this.message;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
