import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 92400:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createFileSystemAdapter = exports.FILE_SYSTEM_ADAPTER = void 0;
const fs = __nccwpck_require__(79896);
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

/***/ 52479:
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

/***/ 37198:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Settings = exports.scandirSync = exports.scandir = void 0;
const async = __nccwpck_require__(77299);
const sync = __nccwpck_require__(17200);
const settings_1 = __nccwpck_require__(92501);
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

/***/ 77299:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readdir = exports.readdirWithFileTypes = exports.read = void 0;
const fsStat = __nccwpck_require__(91470);
const rpl = __nccwpck_require__(22743);
const constants_1 = __nccwpck_require__(52479);
const utils = __nccwpck_require__(21144);
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

/***/ 17200:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readdir = exports.readdirWithFileTypes = exports.read = void 0;
const fsStat = __nccwpck_require__(91470);
const constants_1 = __nccwpck_require__(52479);
const utils = __nccwpck_require__(21144);
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

/***/ 92501:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const path = __nccwpck_require__(16928);
const fsStat = __nccwpck_require__(91470);
const fs = __nccwpck_require__(92400);
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

/***/ 75497:
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

/***/ 21144:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fs = void 0;
const fs = __nccwpck_require__(75497);
exports.fs = fs;


/***/ }),

/***/ 24368:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createFileSystemAdapter = exports.FILE_SYSTEM_ADAPTER = void 0;
const fs = __nccwpck_require__(79896);
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

/***/ 91470:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.statSync = exports.stat = exports.Settings = void 0;
const async = __nccwpck_require__(31539);
const sync = __nccwpck_require__(26544);
const settings_1 = __nccwpck_require__(84853);
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

/***/ 31539:
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

/***/ 26544:
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

/***/ 84853:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const fs = __nccwpck_require__(24368);
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

/***/ 79337:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Settings = exports.walkStream = exports.walkSync = exports.walk = void 0;
const async_1 = __nccwpck_require__(11936);
const stream_1 = __nccwpck_require__(88986);
const sync_1 = __nccwpck_require__(8769);
const settings_1 = __nccwpck_require__(30244);
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

/***/ 11936:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const async_1 = __nccwpck_require__(21906);
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

/***/ 88986:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const stream_1 = __nccwpck_require__(2203);
const async_1 = __nccwpck_require__(21906);
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
const sync_1 = __nccwpck_require__(83431);
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

/***/ 21906:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const events_1 = __nccwpck_require__(24434);
const fsScandir = __nccwpck_require__(37198);
const fastq = __nccwpck_require__(53281);
const common = __nccwpck_require__(94449);
const reader_1 = __nccwpck_require__(35903);
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

/***/ 94449:
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

/***/ 35903:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const common = __nccwpck_require__(94449);
class Reader {
    constructor(_root, _settings) {
        this._root = _root;
        this._settings = _settings;
        this._root = common.replacePathSegmentSeparator(_root, _settings.pathSegmentSeparator);
    }
}
exports["default"] = Reader;


/***/ }),

/***/ 83431:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const fsScandir = __nccwpck_require__(37198);
const common = __nccwpck_require__(94449);
const reader_1 = __nccwpck_require__(35903);
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

/***/ 30244:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const path = __nccwpck_require__(16928);
const fsScandir = __nccwpck_require__(37198);
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

/***/ 60748:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const stringify = __nccwpck_require__(3317);
const compile = __nccwpck_require__(31113);
const expand = __nccwpck_require__(65290);
const parse = __nccwpck_require__(30507);

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

/***/ 31113:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const fill = __nccwpck_require__(70877);
const utils = __nccwpck_require__(52257);

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

/***/ 62477:
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

/***/ 65290:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const fill = __nccwpck_require__(70877);
const stringify = __nccwpck_require__(3317);
const utils = __nccwpck_require__(52257);

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

/***/ 30507:
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
} = __nccwpck_require__(62477);

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



const utils = __nccwpck_require__(52257);

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

/***/ 52257:
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

/***/ 25648:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {


const taskManager = __nccwpck_require__(56599);
const async_1 = __nccwpck_require__(90645);
const stream_1 = __nccwpck_require__(61969);
const sync_1 = __nccwpck_require__(95894);
const settings_1 = __nccwpck_require__(879);
const utils = __nccwpck_require__(36002);
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

/***/ 56599:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convertPatternGroupToTask = exports.convertPatternGroupsToTasks = exports.groupPatternsByBaseDirectory = exports.getNegativePatternsAsPositive = exports.getPositivePatterns = exports.convertPatternsToTasks = exports.generate = void 0;
const utils = __nccwpck_require__(36002);
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

/***/ 90645:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const async_1 = __nccwpck_require__(82907);
const provider_1 = __nccwpck_require__(77792);
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

/***/ 73591:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(36002);
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

/***/ 44285:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(36002);
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

/***/ 31587:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(36002);
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

/***/ 47827:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(36002);
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
const matcher_1 = __nccwpck_require__(47827);
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

/***/ 77792:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const path = __nccwpck_require__(16928);
const deep_1 = __nccwpck_require__(73591);
const entry_1 = __nccwpck_require__(44285);
const error_1 = __nccwpck_require__(31587);
const entry_2 = __nccwpck_require__(57094);
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

/***/ 61969:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const stream_1 = __nccwpck_require__(2203);
const stream_2 = __nccwpck_require__(87);
const provider_1 = __nccwpck_require__(77792);
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

/***/ 95894:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const sync_1 = __nccwpck_require__(20264);
const provider_1 = __nccwpck_require__(77792);
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

/***/ 57094:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(36002);
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

/***/ 82907:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const fsWalk = __nccwpck_require__(79337);
const reader_1 = __nccwpck_require__(91824);
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

/***/ 91824:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const path = __nccwpck_require__(16928);
const fsStat = __nccwpck_require__(91470);
const utils = __nccwpck_require__(36002);
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
const fsStat = __nccwpck_require__(91470);
const fsWalk = __nccwpck_require__(79337);
const reader_1 = __nccwpck_require__(91824);
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

/***/ 20264:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const fsStat = __nccwpck_require__(91470);
const fsWalk = __nccwpck_require__(79337);
const reader_1 = __nccwpck_require__(91824);
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
const fs = __nccwpck_require__(79896);
const os = __nccwpck_require__(70857);
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

/***/ 55711:
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

/***/ 66979:
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

/***/ 36002:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.string = exports.stream = exports.pattern = exports.path = exports.fs = exports.errno = exports.array = void 0;
const array = __nccwpck_require__(55711);
exports.array = array;
const errno = __nccwpck_require__(9718);
exports.errno = errno;
const fs = __nccwpck_require__(66979);
exports.fs = fs;
const path = __nccwpck_require__(9283);
exports.path = path;
const pattern = __nccwpck_require__(61304);
exports.pattern = pattern;
const stream = __nccwpck_require__(20536);
exports.stream = stream;
const string = __nccwpck_require__(57641);
exports.string = string;


/***/ }),

/***/ 9283:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convertPosixPathToPattern = exports.convertWindowsPathToPattern = exports.convertPathToPattern = exports.escapePosixPath = exports.escapeWindowsPath = exports.escape = exports.removeLeadingDotSegment = exports.makeAbsolute = exports.unixify = void 0;
const os = __nccwpck_require__(70857);
const path = __nccwpck_require__(16928);
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

/***/ 61304:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isAbsolute = exports.partitionAbsoluteAndRelative = exports.removeDuplicateSlashes = exports.matchAny = exports.convertPatternsToRe = exports.makeRe = exports.getPatternParts = exports.expandBraceExpansion = exports.expandPatternsWithBraceExpansion = exports.isAffectDepthOfReadingPattern = exports.endsWithSlashGlobStar = exports.hasGlobStar = exports.getBaseDirectory = exports.isPatternRelatedToParentDirectory = exports.getPatternsOutsideCurrentDirectory = exports.getPatternsInsideCurrentDirectory = exports.getPositivePatterns = exports.getNegativePatterns = exports.isPositivePattern = exports.isNegativePattern = exports.convertToNegativePattern = exports.convertToPositivePattern = exports.isDynamicPattern = exports.isStaticPattern = void 0;
const path = __nccwpck_require__(16928);
const globParent = __nccwpck_require__(98505);
const micromatch = __nccwpck_require__(98785);
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

/***/ 20536:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.merge = void 0;
const merge2 = __nccwpck_require__(60754);
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

/***/ 57641:
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

/***/ 70877:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

/*!
 * fill-range <https://github.com/jonschlinkert/fill-range>
 *
 * Copyright (c) 2014-present, Jon Schlinkert.
 * Licensed under the MIT License.
 */



const util = __nccwpck_require__(39023);
const toRegexRange = __nccwpck_require__(17551);

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

/***/ 98505:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



var isGlob = __nccwpck_require__(91925);
var pathPosixDirname = (__nccwpck_require__(16928).posix).dirname;
var isWin32 = (__nccwpck_require__(70857).platform)() === 'win32';

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

/***/ 75540:
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

/***/ 91925:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

/*!
 * is-glob <https://github.com/jonschlinkert/is-glob>
 *
 * Copyright (c) 2014-2017, Jon Schlinkert.
 * Released under the MIT License.
 */

var isExtglob = __nccwpck_require__(75540);
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

/***/ 14807:
/***/ (function(module, exports, __nccwpck_require__) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(76612);
    const parser_1 = __nccwpck_require__(95152);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 76612:
/***/ (function(module, exports, __nccwpck_require__) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(78525);
    const string_intern_1 = __nccwpck_require__(54579);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 95152:
/***/ (function(module, exports, __nccwpck_require__) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(78525);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 78525:
/***/ (function(module, exports) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 54579:
/***/ (function(module, exports) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 99547:
/***/ (function(module, exports, __nccwpck_require__) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(76612);
    const edit = __nccwpck_require__(14807);
    const scanner = __nccwpck_require__(78525);
    const parser = __nccwpck_require__(95152);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 60754:
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

/***/ 98785:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const util = __nccwpck_require__(39023);
const braces = __nccwpck_require__(60748);
const picomatch = __nccwpck_require__(86377);
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

/***/ 86377:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



module.exports = __nccwpck_require__(39639);


/***/ }),

/***/ 9560:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const path = __nccwpck_require__(16928);
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

/***/ 87430:
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

/***/ 39639:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const path = __nccwpck_require__(16928);
const scan = __nccwpck_require__(86028);
const parse = __nccwpck_require__(87430);
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

/***/ 86028:
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



const path = __nccwpck_require__(16928);
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

/***/ 14006:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const pico = __nccwpck_require__(98016);
const utils = __nccwpck_require__(64059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ (function(module) {



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
const SEP = '/';

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
  START_ANCHOR,
  SEP
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
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
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

/***/ 78265:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(64059);

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

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
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

  return chars;
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

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
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

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
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
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
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

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
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
  } = constants.globChars(opts.windows);

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

/***/ 98016:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const scan = __nccwpck_require__(31781);
const parse = __nccwpck_require__(78265);
const utils = __nccwpck_require__(64059);
const constants = __nccwpck_require__(5595);
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
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
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
  const posix = opts.windows;
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

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
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
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
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
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
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

/***/ 31781:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const utils = __nccwpck_require__(64059);
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
} = __nccwpck_require__(5595);

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
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
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
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
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
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
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
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
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
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 64059:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
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

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 74351:
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

/***/ 60844:
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

/***/ 22743:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

/*! run-parallel. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> */
module.exports = runParallel

const queueMicrotask = __nccwpck_require__(74351)

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

/***/ 59800:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.wT = __webpack_unused_export__ = void 0;
const ed5 = __nccwpck_require__(96950);
const ed2 = __nccwpck_require__(24488);
const NSed3 = __nccwpck_require__(85699);
var isS = ed5.isS;
var isChar10 = ed5.isChar;
var isNameStartChar = ed5.isNameStartChar;
var isNameChar = ed5.isNameChar;
var S_LIST = ed5.S_LIST;
var NAME_RE = ed5.NAME_RE;
var isChar11 = ed2.isChar;
var isNCNameStartChar = NSed3.isNCNameStartChar;
var isNCNameChar = NSed3.isNCNameChar;
var NC_NAME_RE = NSed3.NC_NAME_RE;
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
const rootNS = {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
    __proto__: null,
    xml: XML_NAMESPACE,
    xmlns: XMLNS_NAMESPACE,
};
const XML_ENTITIES = {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
    __proto__: null,
    amp: "&",
    gt: ">",
    lt: "<",
    quot: "\"",
    apos: "'",
};
// EOC: end-of-chunk
const EOC = -1;
const NL_LIKE = -2;
const S_BEGIN = 0; // Initial state.
const S_BEGIN_WHITESPACE = 1; // leading whitespace
const S_DOCTYPE = 2; // <!DOCTYPE
const S_DOCTYPE_QUOTE = 3; // <!DOCTYPE "//blah
const S_DTD = 4; // <!DOCTYPE "//blah" [ ...
const S_DTD_QUOTED = 5; // <!DOCTYPE "//blah" [ "foo
const S_DTD_OPEN_WAKA = 6;
const S_DTD_OPEN_WAKA_BANG = 7;
const S_DTD_COMMENT = 8; // <!--
const S_DTD_COMMENT_ENDING = 9; // <!-- blah -
const S_DTD_COMMENT_ENDED = 10; // <!-- blah --
const S_DTD_PI = 11; // <?
const S_DTD_PI_ENDING = 12; // <?hi "there" ?
const S_TEXT = 13; // general stuff
const S_ENTITY = 14; // &amp and such
const S_OPEN_WAKA = 15; // <
const S_OPEN_WAKA_BANG = 16; // <!...
const S_COMMENT = 17; // <!--
const S_COMMENT_ENDING = 18; // <!-- blah -
const S_COMMENT_ENDED = 19; // <!-- blah --
const S_CDATA = 20; // <![CDATA[ something
const S_CDATA_ENDING = 21; // ]
const S_CDATA_ENDING_2 = 22; // ]]
const S_PI_FIRST_CHAR = 23; // <?hi, first char
const S_PI_REST = 24; // <?hi, rest of the name
const S_PI_BODY = 25; // <?hi there
const S_PI_ENDING = 26; // <?hi "there" ?
const S_XML_DECL_NAME_START = 27; // <?xml
const S_XML_DECL_NAME = 28; // <?xml foo
const S_XML_DECL_EQ = 29; // <?xml foo=
const S_XML_DECL_VALUE_START = 30; // <?xml foo=
const S_XML_DECL_VALUE = 31; // <?xml foo="bar"
const S_XML_DECL_SEPARATOR = 32; // <?xml foo="bar"
const S_XML_DECL_ENDING = 33; // <?xml ... ?
const S_OPEN_TAG = 34; // <strong
const S_OPEN_TAG_SLASH = 35; // <strong /
const S_ATTRIB = 36; // <a
const S_ATTRIB_NAME = 37; // <a foo
const S_ATTRIB_NAME_SAW_WHITE = 38; // <a foo _
const S_ATTRIB_VALUE = 39; // <a foo=
const S_ATTRIB_VALUE_QUOTED = 40; // <a foo="bar
const S_ATTRIB_VALUE_CLOSED = 41; // <a foo="bar"
const S_ATTRIB_VALUE_UNQUOTED = 42; // <a foo=bar
const S_CLOSE_TAG = 43; // </a
const S_CLOSE_TAG_SAW_WHITE = 44; // </a   >
const TAB = 9;
const NL = 0xA;
const CR = 0xD;
const SPACE = 0x20;
const BANG = 0x21;
const DQUOTE = 0x22;
const AMP = 0x26;
const SQUOTE = 0x27;
const MINUS = 0x2D;
const FORWARD_SLASH = 0x2F;
const SEMICOLON = 0x3B;
const LESS = 0x3C;
const EQUAL = 0x3D;
const GREATER = 0x3E;
const QUESTION = 0x3F;
const OPEN_BRACKET = 0x5B;
const CLOSE_BRACKET = 0x5D;
const NEL = 0x85;
const LS = 0x2028; // Line Separator
const isQuote = (c) => c === DQUOTE || c === SQUOTE;
const QUOTES = [DQUOTE, SQUOTE];
const DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
const DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
const XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
function nsPairCheck(parser, prefix, uri) {
    switch (prefix) {
        case "xml":
            if (uri !== XML_NAMESPACE) {
                parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
            }
            break;
        case "xmlns":
            if (uri !== XMLNS_NAMESPACE) {
                parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
            }
            break;
        default:
    }
    switch (uri) {
        case XMLNS_NAMESPACE:
            parser.fail(prefix === "" ?
                `the default namespace may not be set to ${uri}.` :
                `may not assign a prefix (even "xmlns") to the URI \
${XMLNS_NAMESPACE}.`);
            break;
        case XML_NAMESPACE:
            switch (prefix) {
                case "xml":
                    // Assinging the XML namespace to "xml" is fine.
                    break;
                case "":
                    parser.fail(`the default namespace may not be set to ${uri}.`);
                    break;
                default:
                    parser.fail("may not assign the xml namespace to another prefix.");
            }
            break;
        default:
    }
}
function nsMappingCheck(parser, mapping) {
    for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
    }
}
const isNCName = (name) => NC_NAME_RE.test(name);
const isName = (name) => NAME_RE.test(name);
const FORBIDDEN_START = 0;
const FORBIDDEN_BRACKET = 1;
const FORBIDDEN_BRACKET_BRACKET = 2;
/**
 * The list of supported events.
 */
__webpack_unused_export__ = [
    "xmldecl",
    "text",
    "processinginstruction",
    "doctype",
    "comment",
    "opentagstart",
    "attribute",
    "opentag",
    "closetag",
    "cdata",
    "error",
    "end",
    "ready",
];
const EVENT_NAME_TO_HANDLER_NAME = {
    xmldecl: "xmldeclHandler",
    text: "textHandler",
    processinginstruction: "piHandler",
    doctype: "doctypeHandler",
    comment: "commentHandler",
    opentagstart: "openTagStartHandler",
    attribute: "attributeHandler",
    opentag: "openTagHandler",
    closetag: "closeTagHandler",
    cdata: "cdataHandler",
    error: "errorHandler",
    end: "endHandler",
    ready: "readyHandler",
};
// eslint-disable-next-line @typescript-eslint/ban-types
class SaxesParser {
    /**
     * @param opt The parser options.
     */
    constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
            // This is the function we use to perform name checks on PIs and entities.
            // When namespaces are used, colons are not allowed in PI target names or
            // entity names. So the check depends on whether namespaces are used. See:
            //
            // https://www.w3.org/XML/xml-names-19990114-errata.html
            // NE08
            //
            this.nameStartCheck = isNCNameStartChar;
            this.nameCheck = isNCNameChar;
            this.isName = isNCName;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.processAttribs = this.processAttribsNS;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.pushAttrib = this.pushAttribNS;
            // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
            this.ns = Object.assign({ __proto__: null }, rootNS);
            const additional = this.opt.additionalNamespaces;
            if (additional != null) {
                nsMappingCheck(this, additional);
                Object.assign(this.ns, additional);
            }
        }
        else {
            this.nameStartCheck = isNameStartChar;
            this.nameCheck = isNameChar;
            this.isName = isName;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.processAttribs = this.processAttribsPlain;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.pushAttrib = this.pushAttribPlain;
        }
        //
        // The order of the members in this table needs to correspond to the state
        // numbers given to the states that correspond to the methods being recorded
        // here.
        //
        this.stateTable = [
            /* eslint-disable @typescript-eslint/unbound-method */
            this.sBegin,
            this.sBeginWhitespace,
            this.sDoctype,
            this.sDoctypeQuote,
            this.sDTD,
            this.sDTDQuoted,
            this.sDTDOpenWaka,
            this.sDTDOpenWakaBang,
            this.sDTDComment,
            this.sDTDCommentEnding,
            this.sDTDCommentEnded,
            this.sDTDPI,
            this.sDTDPIEnding,
            this.sText,
            this.sEntity,
            this.sOpenWaka,
            this.sOpenWakaBang,
            this.sComment,
            this.sCommentEnding,
            this.sCommentEnded,
            this.sCData,
            this.sCDataEnding,
            this.sCDataEnding2,
            this.sPIFirstChar,
            this.sPIRest,
            this.sPIBody,
            this.sPIEnding,
            this.sXMLDeclNameStart,
            this.sXMLDeclName,
            this.sXMLDeclEq,
            this.sXMLDeclValueStart,
            this.sXMLDeclValue,
            this.sXMLDeclSeparator,
            this.sXMLDeclEnding,
            this.sOpenTag,
            this.sOpenTagSlash,
            this.sAttrib,
            this.sAttribName,
            this.sAttribNameSawWhite,
            this.sAttribValue,
            this.sAttribValueQuoted,
            this.sAttribValueClosed,
            this.sAttribValueUnquoted,
            this.sCloseTag,
            this.sCloseTagSawWhite,
            /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
    }
    /**
     * Indicates whether or not the parser is closed. If ``true``, wait for
     * the ``ready`` event to write again.
     */
    get closed() {
        return this._closed;
    }
    _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = undefined;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        // The logic is organized so as to minimize the need to check
        // this.opt.fragment while parsing.
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        // We want these to be all true if we are dealing with a fragment.
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot =
            this.sawRoot = fragmentOpt;
        // An XML declaration is intially possible only when parsing whole
        // documents.
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = undefined;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === undefined) {
            if (this.opt.forceXMLVersion === true) {
                throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
            }
            defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
            version: undefined,
            encoding: undefined,
            standalone: undefined,
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
    }
    /**
     * The stream position the parser is currently looking at. This field is
     * zero-based.
     *
     * This field is not based on counting Unicode characters but is to be
     * interpreted as a plain index into a JavaScript string.
     */
    get position() {
        return this.chunkPosition + this.i;
    }
    /**
     * The column number of the next character to be read by the parser.  *
     * This field is zero-based. (The first column in a line is 0.)
     *
     * This field reports the index at which the next character would be in the
     * line if the line were represented as a JavaScript string.  Note that this
     * *can* be different to a count based on the number of *Unicode characters*
     * due to how JavaScript handles astral plane characters.
     *
     * See [[column]] for a number that corresponds to a count of Unicode
     * characters.
     */
    get columnIndex() {
        return this.position - this.positionAtNewLine;
    }
    /**
     * Set an event listener on an event. The parser supports one handler per
     * event type. If you try to set an event handler over an existing handler,
     * the old handler is silently overwritten.
     *
     * @param name The event to listen to.
     *
     * @param handler The handler to set.
     */
    on(name, handler) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
    }
    /**
     * Unset an event handler.
     *
     * @parma name The event to stop listening to.
     */
    off(name) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = undefined;
    }
    /**
     * Make an error object. The error object will have a message that contains
     * the ``fileName`` option passed at the creation of the parser. If position
     * tracking was turned on, it will also have line and column number
     * information.
     *
     * @param message The message describing the error to report.
     *
     * @returns An error object with a properly formatted message.
     */
    makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
            if (msg.length > 0) {
                msg += ":";
            }
            msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
            msg += ": ";
        }
        return new Error(msg + message);
    }
    /**
     * Report a parsing error. This method is made public so that client code may
     * check for issues that are outside the scope of this project and can report
     * errors.
     *
     * @param message The error to report.
     *
     * @returns this
     */
    fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === undefined) {
            throw err;
        }
        else {
            handler(err);
        }
        return this;
    }
    /**
     * Write a XML data to the parser.
     *
     * @param chunk The XML data to write.
     *
     * @returns this
     */
    // We do need object for the type here. Yes, it often causes problems
    // but not in this case.
    write(chunk) {
        if (this.closed) {
            return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
            // We cannot return immediately because carriedFromPrevious may need
            // processing.
            end = true;
            chunk = "";
        }
        else if (typeof chunk === "object") {
            chunk = chunk.toString();
        }
        // We checked if performing a pre-decomposition of the string into an array
        // of single complete characters (``Array.from(chunk)``) would be faster
        // than the current repeated calls to ``charCodeAt``. As of August 2018, it
        // isn't. (There may be Node-specific code that would perform faster than
        // ``Array.from`` but don't want to be dependent on Node.)
        if (this.carriedFromPrevious !== undefined) {
            // The previous chunk had char we must carry over.
            chunk = `${this.carriedFromPrevious}${chunk}`;
            this.carriedFromPrevious = undefined;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end &&
            // A trailing CR or surrogate must be carried over to the next
            // chunk.
            (lastCode === CR || (lastCode >= 0xD800 && lastCode <= 0xDBFF))) {
            // The chunk ends with a character that must be carried over. We cannot
            // know how to handle it until we get the next chunk or the end of the
            // stream. So save it for later.
            this.carriedFromPrevious = chunk[limit - 1];
            limit--;
            chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
            // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-argument
            stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
    }
    /**
     * Close the current stream. Perform final well-formedness checks and reset
     * the parser tstate.
     *
     * @returns this
     */
    close() {
        return this.write(null);
    }
    /**
     * Get a single code point out of the current chunk. This updates the current
     * position if we do position tracking.
     *
     * This is the algorithm to use for XML 1.0.
     *
     * @returns The character read.
     */
    getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        // Yes, we do this instead of doing this.i++. Doing it this way, we do not
        // read this.i again, which is a bit faster.
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        // Using charCodeAt and handling the surrogates ourselves is faster
        // than using codePointAt.
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if (code >= SPACE || code === TAB) {
                return code;
            }
            switch (code) {
                case NL:
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR:
                    // We may get NaN if we read past the end of the chunk, which is fine.
                    if (chunk.charCodeAt(i + 1) === NL) {
                        // A \r\n sequence is converted to \n so we have to skip over the
                        // next character. We already know it has a size of 1 so ++ is fine
                        // here.
                        this.i = i + 2;
                    }
                    // Otherwise, a \r is just converted to \n, so we don't have to skip
                    // ahead.
                    // In either case, \r becomes \n.
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    // If we get here, then code < SPACE and it is not NL CR or TAB.
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            // This is a specialized version of isChar10 that takes into account
            // that in this context code > 0xDBFF and code <= 0xFFFF. So it does not
            // test cases that don't need testing.
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        // This is a specialized version of isChar10 that takes into account that in
        // this context necessarily final >= 0x10000.
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    /**
     * Get a single code point out of the current chunk. This updates the current
     * position if we do position tracking.
     *
     * This is the algorithm to use for XML 1.1.
     *
     * @returns {number} The character read.
     */
    getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        // Yes, we do this instead of doing this.i++. Doing it this way, we do not
        // read this.i again, which is a bit faster.
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        // Using charCodeAt and handling the surrogates ourselves is faster
        // than using codePointAt.
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if ((code > 0x1F && code < 0x7F) || (code > 0x9F && code !== LS) ||
                code === TAB) {
                return code;
            }
            switch (code) {
                case NL: // 0xA
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR: { // 0xD
                    // We may get NaN if we read past the end of the chunk, which is
                    // fine.
                    const next = chunk.charCodeAt(i + 1);
                    if (next === NL || next === NEL) {
                        // A CR NL or CR NEL sequence is converted to NL so we have to skip
                        // over the next character. We already know it has a size of 1.
                        this.i = i + 2;
                    }
                    // Otherwise, a CR is just converted to NL, no skip.
                }
                /* yes, fall through */
                case NEL: // 0x85
                case LS: // Ox2028
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            // This is a specialized version of isCharAndNotRestricted that takes into
            // account that in this context code > 0xDBFF and code <= 0xFFFF. So it
            // does not test cases that don't need testing.
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        // This is a specialized version of isCharAndNotRestricted that takes into
        // account that in this context necessarily final >= 0x10000.
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    /**
     * Like ``getCode`` but with the return value normalized so that ``NL`` is
     * returned for ``NL_LIKE``.
     */
    getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
    }
    unget() {
        this.i = this.prevI;
        this.column--;
    }
    /**
     * Capture characters into a buffer until encountering one of a set of
     * characters.
     *
     * @param chars An array of codepoints. Encountering a character in the array
     * ends the capture. (``chars`` may safely contain ``NL``.)
     *
     * @return The character code that made the capture end, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCode();
            const isNLLike = c === NL_LIKE;
            const final = isNLLike ? NL : c;
            if (final === EOC || chars.includes(final)) {
                this.text += chunk.slice(start, this.prevI);
                return final;
            }
            if (isNLLike) {
                this.text += `${chunk.slice(start, this.prevI)}\n`;
                start = this.i;
            }
        }
    }
    /**
     * Capture characters into a buffer until encountering a character.
     *
     * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
     * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
     *
     * @return ``true`` if we ran into the character. Otherwise, we ran into the
     * end of the current chunk.
     */
    captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            let c = this.getCode();
            switch (c) {
                case NL_LIKE:
                    this.text += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    c = NL;
                    break;
                case EOC:
                    this.text += chunk.slice(start);
                    return false;
                default:
            }
            if (c === char) {
                this.text += chunk.slice(start, this.prevI);
                return true;
            }
        }
    }
    /**
     * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
     * this parser.
     *
     * @return The character code that made the test fail, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    captureNameChars() {
        const { chunk, i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCode();
            if (c === EOC) {
                this.name += chunk.slice(start);
                return EOC;
            }
            // NL is not a name char so we don't have to test specifically for it.
            if (!isNameChar(c)) {
                this.name += chunk.slice(start, this.prevI);
                return c === NL_LIKE ? NL : c;
            }
        }
    }
    /**
     * Skip white spaces.
     *
     * @return The character that ended the skip, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    skipSpaces() {
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC || !isS(c)) {
                return c;
            }
        }
    }
    setXMLVersion(version) {
        this.currentXMLVersion = version;
        /*  eslint-disable @typescript-eslint/unbound-method */
        if (version === "1.0") {
            this.isChar = isChar10;
            this.getCode = this.getCode10;
        }
        else {
            this.isChar = isChar11;
            this.getCode = this.getCode11;
        }
        /* eslint-enable @typescript-eslint/unbound-method */
    }
    // STATE ENGINE METHODS
    // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
    // to be sure never to come back to this state later.
    sBegin() {
        // We are essentially peeking at the first character of the chunk. Since
        // S_BEGIN can be in effect only when we start working on the first chunk,
        // the index at which we must look is necessarily 0. Note also that the
        // following test does not depend on decoding surrogates.
        // If the initial character is 0xFEFF, ignore it.
        if (this.chunk.charCodeAt(0) === 0xFEFF) {
            this.i++;
            this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
    }
    sBeginWhitespace() {
        // We need to know whether we've encountered spaces or not because as soon
        // as we run into a space, an XML declaration is no longer possible. Rather
        // than slow down skipSpaces even in places where we don't care whether it
        // skipped anything or not, we check whether prevI is equal to the value of
        // i from before we skip spaces.
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
            this.xmlDeclPossible = false;
        }
        switch (c) {
            case LESS:
                this.state = S_OPEN_WAKA;
                // We could naively call closeText but in this state, it is not normal
                // to have text be filled with any data.
                if (this.text.length !== 0) {
                    throw new Error("no-empty text at start");
                }
                break;
            case EOC:
                break;
            default:
                this.unget();
                this.state = S_TEXT;
                this.xmlDeclPossible = false;
        }
    }
    sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
            case GREATER: {
                (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                this.doctype = true; // just remember that we saw it.
                break;
            }
            case EOC:
                break;
            default:
                this.text += String.fromCodePoint(c);
                if (c === OPEN_BRACKET) {
                    this.state = S_DTD;
                }
                else if (isQuote(c)) {
                    this.state = S_DOCTYPE_QUOTE;
                    this.q = c;
                }
        }
    }
    sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.q = null;
            this.state = S_DOCTYPE;
        }
    }
    sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
            return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
            this.state = S_DOCTYPE;
        }
        else if (c === LESS) {
            this.state = S_DTD_OPEN_WAKA;
        }
        else if (isQuote(c)) {
            this.state = S_DTD_QUOTED;
            this.q = c;
        }
    }
    sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.state = S_DTD;
            this.q = null;
        }
    }
    sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
            case BANG:
                this.state = S_DTD_OPEN_WAKA_BANG;
                this.openWakaBang = "";
                break;
            case QUESTION:
                this.state = S_DTD_PI;
                break;
            default:
                this.state = S_DTD;
        }
    }
    sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
            this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
            this.openWakaBang = "";
        }
    }
    sDTDComment() {
        if (this.captureToChar(MINUS)) {
            this.text += "-";
            this.state = S_DTD_COMMENT_ENDING;
        }
    }
    sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
    }
    sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
        else {
            this.fail("malformed comment.");
            // <!-- blah -- bloo --> will be recorded as
            // a comment of " blah -- bloo "
            this.state = S_DTD_COMMENT;
        }
    }
    sDTDPI() {
        if (this.captureToChar(QUESTION)) {
            this.text += "?";
            this.state = S_DTD_PI_ENDING;
        }
    }
    sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
    }
    sText() {
        //
        // We did try a version of saxes where the S_TEXT state was split in two
        // states: one for text inside the root element, and one for text
        // outside. This was avoiding having to test this.tags.length to decide
        // what implementation to actually use.
        //
        // Peformance testing on gigabyte-size files did not show any advantage to
        // using the two states solution instead of the current one. Conversely, it
        // made the code a bit more complicated elsewhere. For instance, a comment
        // can appear before the root element so when a comment ended it was
        // necessary to determine whether to return to the S_TEXT state or to the
        // new text-outside-root state.
        //
        if (this.tags.length !== 0) {
            this.handleTextInRoot();
        }
        else {
            this.handleTextOutsideRoot();
        }
    }
    sEntity() {
        // This is essentially a specialized version of captureToChar(SEMICOLON...)
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        loop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case NL_LIKE:
                    this.entity += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    break;
                case SEMICOLON: {
                    const { entityReturnState } = this;
                    const entity = this.entity + chunk.slice(start, this.prevI);
                    this.state = entityReturnState;
                    let parsed;
                    if (entity === "") {
                        this.fail("empty entity name.");
                        parsed = "&;";
                    }
                    else {
                        parsed = this.parseEntity(entity);
                        this.entity = "";
                    }
                    if (entityReturnState !== S_TEXT || this.textHandler !== undefined) {
                        this.text += parsed;
                    }
                    // eslint-disable-next-line no-labels
                    break loop;
                }
                case EOC:
                    this.entity += chunk.slice(start);
                    // eslint-disable-next-line no-labels
                    break loop;
                default:
            }
        }
    }
    sOpenWaka() {
        // Reminder: a state handler is called with at least one character
        // available in the current chunk. So the first call to get code inside of
        // a state handler cannot return ``EOC``. That's why we don't test
        // for it.
        const c = this.getCode();
        // either a /, ?, !, or text is coming next.
        if (isNameStartChar(c)) {
            this.state = S_OPEN_TAG;
            this.unget();
            this.xmlDeclPossible = false;
        }
        else {
            switch (c) {
                case FORWARD_SLASH:
                    this.state = S_CLOSE_TAG;
                    this.xmlDeclPossible = false;
                    break;
                case BANG:
                    this.state = S_OPEN_WAKA_BANG;
                    this.openWakaBang = "";
                    this.xmlDeclPossible = false;
                    break;
                case QUESTION:
                    this.state = S_PI_FIRST_CHAR;
                    break;
                default:
                    this.fail("disallowed character in tag name");
                    this.state = S_TEXT;
                    this.xmlDeclPossible = false;
            }
        }
    }
    sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
            case "[CDATA[":
                if (!this.sawRoot && !this.reportedTextBeforeRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextBeforeRoot = true;
                }
                if (this.closedRoot && !this.reportedTextAfterRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextAfterRoot = true;
                }
                this.state = S_CDATA;
                this.openWakaBang = "";
                break;
            case "--":
                this.state = S_COMMENT;
                this.openWakaBang = "";
                break;
            case "DOCTYPE":
                this.state = S_DOCTYPE;
                if (this.doctype || this.sawRoot) {
                    this.fail("inappropriately located doctype declaration.");
                }
                this.openWakaBang = "";
                break;
            default:
                // 7 happens to be the maximum length of the string that can possibly
                // match one of the cases above.
                if (this.openWakaBang.length >= 7) {
                    this.fail("incorrect syntax.");
                }
        }
    }
    sComment() {
        if (this.captureToChar(MINUS)) {
            this.state = S_COMMENT_ENDING;
        }
    }
    sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
            this.state = S_COMMENT_ENDED;
            (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
        }
        else {
            this.text += `-${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
    }
    sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
            this.fail("malformed comment.");
            // <!-- blah -- bloo --> will be recorded as
            // a comment of " blah -- bloo "
            this.text += `--${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
        else {
            this.state = S_TEXT;
        }
    }
    sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
            this.state = S_CDATA_ENDING;
        }
    }
    sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
            this.state = S_CDATA_ENDING_2;
        }
        else {
            this.text += `]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
    }
    sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
            case GREATER: {
                (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                break;
            }
            case CLOSE_BRACKET:
                this.text += "]";
                break;
            default:
                this.text += `]]${String.fromCodePoint(c)}`;
                this.state = S_CDATA;
        }
    }
    // We need this separate state to check the first character fo the pi target
    // with this.nameStartCheck which allows less characters than this.nameCheck.
    sPIFirstChar() {
        const c = this.getCodeNorm();
        // This is first because in the case where the file is well-formed this is
        // the branch taken. We optimize for well-formedness.
        if (this.nameStartCheck(c)) {
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
        else if (c === QUESTION || isS(c)) {
            this.fail("processing instruction without a target.");
            this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        }
        else {
            this.fail("disallowed character in processing instruction name.");
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
    }
    sPIRest() {
        // Capture characters into a piTarget while ``this.nameCheck`` run on the
        // character read returns true.
        const { chunk, i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC) {
                this.piTarget += chunk.slice(start);
                return;
            }
            // NL cannot satisfy this.nameCheck so we don't have to test specifically
            // for it.
            if (!this.nameCheck(c)) {
                this.piTarget += chunk.slice(start, this.prevI);
                const isQuestion = c === QUESTION;
                if (isQuestion || isS(c)) {
                    if (this.piTarget === "xml") {
                        if (!this.xmlDeclPossible) {
                            this.fail("an XML declaration must be at the start of the document.");
                        }
                        this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
                    }
                    else {
                        this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
                    }
                }
                else {
                    this.fail("disallowed character in processing instruction name.");
                    this.piTarget += String.fromCodePoint(c);
                }
                break;
            }
        }
    }
    sPIBody() {
        if (this.text.length === 0) {
            const c = this.getCodeNorm();
            if (c === QUESTION) {
                this.state = S_PI_ENDING;
            }
            else if (!isS(c)) {
                this.text = String.fromCodePoint(c);
            }
        }
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        else if (this.captureToChar(QUESTION)) {
            this.state = S_PI_ENDING;
        }
    }
    sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            const { piTarget } = this;
            if (piTarget.toLowerCase() === "xml") {
                this.fail("the XML declaration must appear at the start of the document.");
            }
            (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
                target: piTarget,
                body: this.text,
            });
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else if (c === QUESTION) {
            // We ran into ?? as part of a processing instruction. We initially took
            // the first ? as a sign that the PI was ending, but it is not. So we have
            // to add it to the body but we take the new ? as a sign that the PI is
            // ending.
            this.text += "?";
        }
        else {
            this.text += `?${String.fromCodePoint(c)}`;
            this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
    }
    sXMLDeclNameStart() {
        const c = this.skipSpaces();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            // It is valid to go to S_XML_DECL_ENDING from this state.
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (c !== EOC) {
            this.state = S_XML_DECL_NAME;
            this.name = String.fromCodePoint(c);
        }
    }
    sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.name += this.text;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (!(isS(c) || c === EQUAL)) {
            return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
            switch (this.name.length) {
                case 0:
                    this.fail("did not expect any more name/value pairs.");
                    break;
                case 1:
                    this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
                    break;
                default:
                    this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
            }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
    }
    sXMLDeclEq() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (c !== EQUAL) {
            this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
    }
    sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (!isQuote(c)) {
            this.fail("value must be quoted.");
            this.q = SPACE;
        }
        else {
            this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
    }
    sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (c === EOC) {
            return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
            case "version": {
                this.xmlDeclExpects = ["encoding", "standalone"];
                const version = value;
                this.xmlDecl.version = version;
                // This is the test specified by XML 1.0 but it is fine for XML 1.1.
                if (!/^1\.[0-9]+$/.test(version)) {
                    this.fail("version number must match /^1\\.[0-9]+$/.");
                }
                // When forceXMLVersion is set, the XML declaration is ignored.
                else if (!this.opt.forceXMLVersion) {
                    this.setXMLVersion(version);
                }
                break;
            }
            case "encoding":
                if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
                    this.fail("encoding value must match \
/^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
                }
                this.xmlDeclExpects = ["standalone"];
                this.xmlDecl.encoding = value;
                break;
            case "standalone":
                if (value !== "yes" && value !== "no") {
                    this.fail("standalone value must match \"yes\" or \"no\".");
                }
                this.xmlDeclExpects = [];
                this.xmlDecl.standalone = value;
                break;
            default:
            // We don't need to raise an error here since we've already raised one
            // when checking what name was expected.
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
    }
    sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            // It is valid to go to S_XML_DECL_ENDING from this state.
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (!isS(c)) {
            this.fail("whitespace required.");
            this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
    }
    sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            if (this.piTarget !== "xml") {
                this.fail("processing instructions are not allowed before root.");
            }
            else if (this.name !== "version" &&
                this.xmlDeclExpects.includes("version")) {
                this.fail("XML declaration must contain a version.");
            }
            (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
            this.name = "";
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else {
            // We got here because the previous character was a ?, but the question
            // mark character is not valid inside any of the XML declaration
            // name/value pairs.
            this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
    }
    sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
            return;
        }
        const tag = this.tag = {
            name: this.name,
            attributes: Object.create(null),
        };
        this.name = "";
        if (this.xmlnsOpt) {
            this.topNS = tag.ns = Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
            this.fail("documents may contain only one root.");
        }
        switch (c) {
            case GREATER:
                this.openTag();
                break;
            case FORWARD_SLASH:
                this.state = S_OPEN_TAG_SLASH;
                break;
            default:
                if (!isS(c)) {
                    this.fail("disallowed character in tag name.");
                }
                this.state = S_ATTRIB;
        }
    }
    sOpenTagSlash() {
        if (this.getCode() === GREATER) {
            this.openSelfClosingTag();
        }
        else {
            this.fail("forward-slash in opening tag not followed by >.");
            this.state = S_ATTRIB;
        }
    }
    sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
            return;
        }
        if (isNameStartChar(c)) {
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
            this.state = S_ATTRIB_VALUE;
        }
        else if (isS(c)) {
            this.state = S_ATTRIB_NAME_SAW_WHITE;
        }
        else if (c === GREATER) {
            this.fail("attribute without value.");
            this.pushAttrib(this.name, this.name);
            this.name = this.text = "";
            this.openTag();
        }
        else if (c !== EOC) {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
            case EOC:
                return;
            case EQUAL:
                this.state = S_ATTRIB_VALUE;
                break;
            default:
                this.fail("attribute without value.");
                // Should we do this???
                // this.tag.attributes[this.name] = "";
                this.text = "";
                this.name = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else if (isNameStartChar(c)) {
                    this.unget();
                    this.state = S_ATTRIB_NAME;
                }
                else {
                    this.fail("disallowed character in attribute name.");
                    this.state = S_ATTRIB;
                }
        }
    }
    sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
            this.q = c;
            this.state = S_ATTRIB_VALUE_QUOTED;
        }
        else if (!isS(c)) {
            this.fail("unquoted attribute value.");
            this.state = S_ATTRIB_VALUE_UNQUOTED;
            this.unget();
        }
    }
    sAttribValueQuoted() {
        // We deliberately do not use captureTo here. The specialized code we use
        // here is faster than using captureTo.
        const { q, chunk } = this;
        let { i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case q:
                    this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
                    this.name = this.text = "";
                    this.q = null;
                    this.state = S_ATTRIB_VALUE_CLOSED;
                    return;
                case AMP:
                    this.text += chunk.slice(start, this.prevI);
                    this.state = S_ENTITY;
                    this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
                    return;
                case NL:
                case NL_LIKE:
                case TAB:
                    this.text += `${chunk.slice(start, this.prevI)} `;
                    start = this.i;
                    break;
                case LESS:
                    this.text += chunk.slice(start, this.prevI);
                    this.fail("disallowed character.");
                    return;
                case EOC:
                    this.text += chunk.slice(start);
                    return;
                default:
            }
        }
    }
    sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
            this.state = S_ATTRIB;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else if (isNameStartChar(c)) {
            this.fail("no whitespace between attributes.");
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribValueUnquoted() {
        // We don't do anything regarding EOL or space handling for unquoted
        // attributes. We already have failed by the time we get here, and the
        // contract that saxes upholds states that upon failure, it is not safe to
        // rely on the data passed to event handlers (other than
        // ``onerror``). Passing "bad" data is not a problem.
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
            case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
                break;
            case LESS:
                this.fail("disallowed character.");
                break;
            case EOC:
                break;
            default:
                if (this.text.includes("]]>")) {
                    this.fail("the string \"]]>\" is disallowed in char data.");
                }
                this.pushAttrib(this.name, this.text);
                this.name = this.text = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else {
                    this.state = S_ATTRIB;
                }
        }
    }
    sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
            this.closeTag();
        }
        else if (isS(c)) {
            this.state = S_CLOSE_TAG_SAW_WHITE;
        }
        else if (c !== EOC) {
            this.fail("disallowed character in closing tag.");
        }
    }
    sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
            case GREATER:
                this.closeTag();
                break;
            case EOC:
                break;
            default:
                this.fail("disallowed character in closing tag.");
        }
    }
    // END OF STATE ENGINE METHODS
    handleTextInRoot() {
        // This is essentially a specialized version of captureTo which is optimized
        // for performing the ]]> check. A previous version of this code, checked
        // ``this.text`` for the presence of ]]>. It simplified the code but was
        // very costly when character data contained a lot of entities to be parsed.
        //
        // Since we are using a specialized loop, we also keep track of the presence
        // of ]]> in text data. The sequence ]]> is forbidden to appear as-is.
        //
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        scanLoop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    forbiddenState = FORBIDDEN_START;
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    forbiddenState = FORBIDDEN_START;
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                case CLOSE_BRACKET:
                    switch (forbiddenState) {
                        case FORBIDDEN_START:
                            forbiddenState = FORBIDDEN_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET:
                            forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET_BRACKET:
                            break;
                        default:
                            throw new Error("impossible state");
                    }
                    break;
                case GREATER:
                    if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                        this.fail("the string \"]]>\" is disallowed in char data.");
                    }
                    forbiddenState = FORBIDDEN_START;
                    break;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    forbiddenState = FORBIDDEN_START;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                default:
                    forbiddenState = FORBIDDEN_START;
            }
        }
        this.forbiddenState = forbiddenState;
    }
    handleTextOutsideRoot() {
        // This is essentially a specialized version of captureTo which is optimized
        // for a specialized task. We keep track of the presence of non-space
        // characters in the text since these are errors when appearing outside the
        // document root element.
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        outRootLoop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const code = this.getCode();
            switch (code) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    nonSpace = true;
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                default:
                    if (!isS(code)) {
                        nonSpace = true;
                    }
            }
        }
        if (!nonSpace) {
            return;
        }
        // We use the reportedTextBeforeRoot and reportedTextAfterRoot flags
        // to avoid reporting errors for every single character that is out of
        // place.
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextAfterRoot = true;
        }
    }
    pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
            const trimmed = value.trim();
            if (this.currentXMLVersion === "1.0" && trimmed === "") {
                this.fail("invalid attempt to undefine prefix in XML 1.0");
            }
            this.topNS[local] = trimmed;
            nsPairCheck(this, local, trimmed);
        }
        else if (name === "xmlns") {
            const trimmed = value.trim();
            this.topNS[""] = trimmed;
            nsPairCheck(this, "", trimmed);
        }
    }
    pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
    }
    /**
     * End parsing. This performs final well-formedness checks and resets the
     * parser to a clean state.
     *
     * @returns this
     */
    end() {
        var _a, _b;
        if (!this.sawRoot) {
            this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
            const tag = tags.pop();
            this.fail(`unclosed tag: ${tag.name}`);
        }
        if ((this.state !== S_BEGIN) && (this.state !== S_TEXT)) {
            this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
            (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
            this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
    }
    /**
     * Resolve a namespace prefix.
     *
     * @param prefix The prefix to resolve.
     *
     * @returns The namespace URI or ``undefined`` if the prefix is not defined.
     */
    resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== undefined) {
            return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
            uri = tags[index].ns[prefix];
            if (uri !== undefined) {
                return uri;
            }
        }
        uri = this.ns[prefix];
        if (uri !== undefined) {
            return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
    }
    /**
     * Parse a qname into its prefix and local name parts.
     *
     * @param name The name to parse
     *
     * @returns
     */
    qname(name) {
        // This is faster than using name.split(":").
        const colon = name.indexOf(":");
        if (colon === -1) {
            return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
            this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
    }
    processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
            // add namespace info to tag
            const { prefix, local } = this.qname(tag.name);
            tag.prefix = prefix;
            tag.local = local;
            const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
            if (prefix !== "") {
                if (prefix === "xmlns") {
                    this.fail("tags may not have \"xmlns\" as prefix.");
                }
                if (uri === "") {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    tag.uri = prefix;
                }
            }
        }
        if (attribList.length === 0) {
            return;
        }
        const { attributes } = tag;
        const seen = new Set();
        // Note: do not apply default ns to attributes:
        //   http://www.w3.org/TR/REC-xml-names/#defaulting
        for (const attr of attribList) {
            const { name, prefix, local } = attr;
            let uri;
            let eqname;
            if (prefix === "") {
                uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
                eqname = name;
            }
            else {
                uri = this.resolve(prefix);
                // if there's any attributes with an undefined namespace,
                // then fail on them now.
                if (uri === undefined) {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    uri = prefix;
                }
                eqname = `{${uri}}${local}`;
            }
            if (seen.has(eqname)) {
                this.fail(`duplicate attribute: ${eqname}.`);
            }
            seen.add(eqname);
            attr.uri = uri;
            attributes[name] = attr;
        }
        this.attribList = [];
    }
    processAttribsPlain() {
        const { attribList } = this;
        // eslint-disable-next-line prefer-destructuring
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
            if (attributes[name] !== undefined) {
                this.fail(`duplicate attribute: ${name}.`);
            }
            attributes[name] = value;
        }
        this.attribList = [];
    }
    /**
     * Handle a complete open tag. This parser code calls this once it has seen
     * the whole tag. This method checks for well-formeness and then emits
     * ``onopentag``.
     */
    openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        // There cannot be any pending text here due to the onopentagstart that was
        // necessarily emitted before we get here. So we do not check text.
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
    }
    /**
     * Handle a complete self-closing tag. This parser code calls this once it has
     * seen the whole tag. This method checks for well-formeness and then emits
     * ``onopentag`` and ``onclosetag``.
     */
    openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        // There cannot be any pending text here due to the onopentagstart that was
        // necessarily emitted before we get here. So we do not check text.
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
            this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
    }
    /**
     * Handle a complete close tag. This parser code calls this once it has seen
     * the whole tag. This method checks for well-formeness and then emits
     * ``onclosetag``.
     */
    closeTag() {
        const { tags, name } = this;
        // Our state after this will be S_TEXT, no matter what, and we can clear
        // tagName now.
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
            this.fail("weird empty close tag.");
            this.text += "</>";
            return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
            const tag = this.tag = tags.pop();
            this.topNS = tag.ns;
            handler === null || handler === void 0 ? void 0 : handler(tag);
            if (tag.name === name) {
                break;
            }
            this.fail("unexpected close tag.");
        }
        if (l === 0) {
            this.closedRoot = true;
        }
        else if (l < 0) {
            this.fail(`unmatched closing tag: ${name}.`);
            this.text += `</${name}>`;
        }
    }
    /**
     * Resolves an entity. Makes any necessary well-formedness checks.
     *
     * @param entity The entity to resolve.
     *
     * @returns The parsed entity.
     */
    parseEntity(entity) {
        // startsWith would be significantly slower for this test.
        if (entity[0] !== "#") {
            const defined = this.ENTITIES[entity];
            if (defined !== undefined) {
                return defined;
            }
            this.fail(this.isName(entity) ? "undefined entity." :
                "disallowed character in entity name.");
            return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
            num = parseInt(entity.slice(2), 16);
        }
        else if (/^#[0-9]+$/.test(entity)) {
            num = parseInt(entity.slice(1), 10);
        }
        // The character reference is required to match the CHAR production.
        if (!this.isChar(num)) {
            this.fail("malformed character entity.");
            return `&${entity};`;
        }
        return String.fromCodePoint(num);
    }
}
exports.wT = SaxesParser;
//# sourceMappingURL=saxes.js.map

/***/ }),

/***/ 17551:
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

/***/ 96950:
/***/ (function(__unused_webpack_module, exports) {


/**
 * Character classes and associated utilities for the 5th edition of XML 1.0.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
exports.CHAR = "\t\n\r -\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.S = " \t\r\n";
// tslint:disable-next-line:max-line-length
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
//
// Lists.
//
/** All characters in the ``S`` production. */
exports.S_LIST = [SPACE, NL, CR, TAB];
/**
 * Determines whether a codepoint matches the ``CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR``.
 */
function isChar(c) {
    return (c >= SPACE && c <= 0xD7FF) ||
        c === NL || c === CR || c === TAB ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
/**
 * Determines whether a codepoint matches the ``S`` (space) production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``S``.
 */
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
/**
 * Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
 */
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
/**
 * Determines whether a codepoint matches the ``NAME_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_CHAR``.
 */
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;
//# sourceMappingURL=ed5.js.map

/***/ }),

/***/ 24488:
/***/ (function(__unused_webpack_module, exports) {


/**
 * Character classes and associated utilities for the 2nd edition of XML 1.1.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
exports.CHAR = "\u0001-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.RESTRICTED_CHAR = "\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F";
exports.S = " \t\r\n";
// tslint:disable-next-line:max-line-length
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
//
// Lists.
//
/** All characters in the ``S`` production. */
exports.S_LIST = [SPACE, NL, CR, TAB];
/**
 * Determines whether a codepoint matches the ``CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR``.
 */
function isChar(c) {
    return (c >= 0x0001 && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
/**
 * Determines whether a codepoint matches the ``RESTRICTED_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``RESTRICTED_CHAR``.
 */
function isRestrictedChar(c) {
    return (c >= 0x1 && c <= 0x8) ||
        c === 0xB ||
        c === 0xC ||
        (c >= 0xE && c <= 0x1F) ||
        (c >= 0x7F && c <= 0x84) ||
        (c >= 0x86 && c <= 0x9F);
}
exports.isRestrictedChar = isRestrictedChar;
/**
 * Determines whether a codepoint matches the ``CHAR`` production and does not
 * match the ``RESTRICTED_CHAR`` production. ``isCharAndNotRestricted(x)`` is
 * equivalent to ``isChar(x) && !isRestrictedChar(x)``. This function is faster
 * than running the two-call equivalent.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR`` and does not match
 * ``RESTRICTED_CHAR``.
 */
function isCharAndNotRestricted(c) {
    return (c === 0x9) ||
        (c === 0xA) ||
        (c === 0xD) ||
        (c > 0x1F && c < 0x7F) ||
        (c === 0x85) ||
        (c > 0x9F && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isCharAndNotRestricted = isCharAndNotRestricted;
/**
 * Determines whether a codepoint matches the ``S`` (space) production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``S``.
 */
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
/**
 * Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
 */
// tslint:disable-next-line:cyclomatic-complexity
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
/**
 * Determines whether a codepoint matches the ``NAME_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_CHAR``.
 */
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;
//# sourceMappingURL=ed2.js.map

/***/ }),

/***/ 85699:
/***/ (function(__unused_webpack_module, exports) {


/**
 * Character class utilities for XML NS 1.0 edition 3.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
// tslint:disable-next-line:max-line-length
exports.NC_NAME_START_CHAR = "A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
/**
 * Determines whether a codepoint matches [[NC_NAME_START_CHAR]].
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches.
 */
// tslint:disable-next-line:cyclomatic-complexity
function isNCNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        c === 0x5F ||
        (c >= 0x61 && c <= 0x7A) ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x200C && c <= 0x200D) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNCNameStartChar = isNCNameStartChar;
/**
 * Determines whether a codepoint matches [[NC_NAME_CHAR]].
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches.
 */
function isNCNameChar(c) {
    return isNCNameStartChar(c) ||
        (c === 0x2D ||
            c === 0x2E ||
            (c >= 0x30 && c <= 0x39) ||
            c === 0x00B7 ||
            (c >= 0x0300 && c <= 0x036F) ||
            (c >= 0x203F && c <= 0x2040));
}
exports.isNCNameChar = isNCNameChar;
//# sourceMappingURL=ed3.js.map

/***/ }),

/***/ 42613:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 37067:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 76760:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
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

/***/ 13193:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 53281:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



/* eslint-disable no-var */

var reusify = __nccwpck_require__(60844)

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

/***/ 32909:
/***/ (function(__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_25__ = __nccwpck_require__(14006);
/* harmony import */ var _base_holds_base_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57993);
/* harmony import */ var _describe_context_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(62158);
/* harmony import */ var _github_base_client_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5244);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(70636);
/* harmony import */ var _github_comment_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(69780);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(19607);
/* harmony import */ var _github_interruption_js__WEBPACK_IMPORTED_MODULE_24__ = __nccwpck_require__(63308);
/* harmony import */ var _github_outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(10035);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(74573);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(65671);
/* harmony import */ var _list_outputs_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(20768);
/* harmony import */ var _offer_mends_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(42494);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(51097);
/* harmony import */ var _reporters_annotations_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(99020);
/* harmony import */ var _reporters_changes_wording_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(48678);
/* harmony import */ var _reporters_clean_js__WEBPACK_IMPORTED_MODULE_23__ = __nccwpck_require__(26539);
/* harmony import */ var _reporters_json_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(91405);
/* harmony import */ var _reporters_markdown_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(11076);
/* harmony import */ var _reporters_notices_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(47515);
/* harmony import */ var _reporters_sarif_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(42956);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(70099);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(60802);
/* harmony import */ var _write_files_js__WEBPACK_IMPORTED_MODULE_22__ = __nccwpck_require__(84218);


























async function main() {
    const event = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_7__/* .readEvent */ .j_)(process.env);
    const values = (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .parseInputs */ .TL)((name) => (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .readInput */ .R)(process.env, name));
    const workspace = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(event.workspace ?? process.cwd());
    const inWorkspace = (name) => resolveInside(workspace, name);
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_5__/* .connectGitHub */ .U)(event, values.text('github-token'));
    event.notices.forEach(warn);
    if (values.text('mode') === 'comment-from-report') {
        const { commentFromReport } = await Promise.all(/* import() */[__nccwpck_require__.e(139), __nccwpck_require__.e(492)]).then(__nccwpck_require__.bind(__nccwpck_require__, 492));
        return commentFromReport({ github, values, inWorkspace, warn });
    }
    const root = inWorkspace(values.text('path') ?? '.');
    const reporters = { 'report-file': _reporters_json_js__WEBPACK_IMPORTED_MODULE_16__/* .json */ .P, 'sarif-file': _reporters_sarif_js__WEBPACK_IMPORTED_MODULE_19__/* .sarif */ .I };
    for (const input of REPORT_FILES)
        if (values.text(input))
            inWorkspace(values.text(input) ?? '');
    const isBase = await (0,_base_holds_base_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsBase */ .Ub)(event, root);
    if (isBase)
        warn(_base_holds_base_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECK_PULL_REQUEST */ .zl);
    const scratch = process.env.RUNNER_TEMP;
    const base = { github: (0,_github_base_client_js__WEBPACK_IMPORTED_MODULE_4__/* .connectForCommits */ .K)(event, github.token), ...(scratch && { scratch }) };
    const release = isRelease(event, values.texts('release-branches'));
    const options = {
        root,
        values,
        readNamed: (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(inWorkspace(name)),
        checkUrls: values.flag('check-urls'),
        release,
        base,
        ...(isBase && { unchecked: [_base_holds_base_js__WEBPACK_IMPORTED_MODULE_2__/* .HOLDS_BASE */ .xT] }),
    };
    const report = await (0,_run_js__WEBPACK_IMPORTED_MODULE_20__/* .run */ .e)(options);
    const prefix = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, root).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const annotate = values.flag('annotations');
    // Told after the comment, whose notice may cover them.
    const held = [];
    const hold = (notice) => void held.push(notice);
    let context = { colour: false, prefix };
    const publish = () => {
        // Lines of the log: the summary has them too, and GitHub shows ten notices at most.
        for (const notice of (0,_reporters_notices_js__WEBPACK_IMPORTED_MODULE_18__/* .listNotices */ .S)(report))
            process.stdout.write(`Note: ${(0,_reporters_clean_js__WEBPACK_IMPORTED_MODULE_23__/* .cleanLine */ .Ow)(notice)}\n`);
        warn((0,_github_summary_js__WEBPACK_IMPORTED_MODULE_10__/* .appendSummary */ .f)(process.env.GITHUB_STEP_SUMMARY, (limit) => (0,_reporters_markdown_js__WEBPACK_IMPORTED_MODULE_17__/* .markdown */ .w)(report, context, limit)));
        const files = REPORT_FILES.flatMap((input) => {
            const name = values.text(input);
            const isWritten = name && writeReport(workspace, name, () => reporters[input](report, context));
            return isWritten ? [[input, name]] : [];
        });
        warn((0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .writeOutputs */ .K)(process.env.GITHUB_OUTPUT, { ...(0,_list_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .listOutputs */ .P)(report), ...Object.fromEntries(files) }));
    };
    // Last of all: the step's own warnings take from what GitHub shows of a kind.
    const annotateFindings = () => {
        if (annotate)
            process.stdout.write((0,_reporters_annotations_js__WEBPACK_IMPORTED_MODULE_14__/* .annotations */ .h)(report, context, { warnings }));
    };
    const published = (0,_github_interruption_js__WEBPACK_IMPORTED_MODULE_24__/* .beforeInterruption */ .N)(() => {
        publish();
        annotateFindings();
    });
    context = await (0,_describe_context_js__WEBPACK_IMPORTED_MODULE_3__/* .describeContext */ .R)(report, { github, base, root, prefix, annotate, release, isBase, warn: hold });
    const wanted = values.text('comment') ?? 'on-findings';
    const mode = isBase ? 'never' : wanted;
    const mends = await (0,_offer_mends_js__WEBPACK_IMPORTED_MODULE_12__/* .offerMends */ .q)({ github, report, options, prefix, mayComment: mode !== 'never', warn: hold });
    const page = (limit) => (0,_reporters_markdown_js__WEBPACK_IMPORTED_MODULE_17__/* .markdown */ .w)(report, context, { ...limit, rest: 'the job summary', mends: mends(limit.units / 3) });
    published();
    publish();
    const annotated = (0,_github_interruption_js__WEBPACK_IMPORTED_MODULE_24__/* .beforeInterruption */ .N)(annotateFindings);
    const comment = await (0,_github_comment_js__WEBPACK_IMPORTED_MODULE_6__/* .updateComment */ .v)(github, {
        pullRequest: event.pullRequest,
        path: prefix,
        body: page,
        mode,
        hasFindings: report.findings.length > 0 || (0,_reporters_changes_wording_js__WEBPACK_IMPORTED_MODULE_15__/* .hasNews */ .OS)(report),
    });
    (0,_github_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .lastOfEachPermission */ .oW)([...held, comment.notice]).forEach(warn);
    if (comment.url)
        warn((0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .writeOutputs */ .K)(process.env.GITHUB_OUTPUT, { 'comment-url': comment.url }));
    annotated();
    annotateFindings();
    return _verdict_js__WEBPACK_IMPORTED_MODULE_21__/* .EXIT_CODE */ .F3[report.verdict];
}
const REPORT_FILES = ['report-file', 'sarif-file'];
function isRelease({ name, branch, tag }, branches) {
    if (name === 'release' || tag !== undefined)
        return true;
    return branch !== undefined && picomatch__WEBPACK_IMPORTED_MODULE_25__.isMatch(branch, [...branches]);
}
/** A file or folder that an input names: inside the workspace, also where links lead. */
function resolveInside(workspace, name) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, name);
    let existing = target;
    while (existing !== node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(existing) && realPathOf(existing) === undefined)
        existing = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(existing);
    const real = node_path__WEBPACK_IMPORTED_MODULE_1__.join(realPathOf(existing) ?? existing, node_path__WEBPACK_IMPORTED_MODULE_1__.relative(existing, target));
    if (real !== workspace && !real.startsWith(workspace + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .eb(`"${name}" is outside the workspace.`);
    }
    return real;
}
function realPathOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(String(error.code)))
            return undefined;
        throw error;
    }
}
/** A report that cannot be written is said, and costs neither the verdict nor the other reports. */
function writeReport(workspace, name, content) {
    try {
        (0,_write_files_js__WEBPACK_IMPORTED_MODULE_22__/* .writeNamedFile */ .Bl)(workspace, resolveInside(workspace, name), content());
        return true;
    }
    catch (error) {
        warn(`"${name}" was not written: ${error instanceof Error ? error.message : error}`);
        return false;
    }
}
/** How many warnings the step has said. */
let warnings = 0;
function warn(message) {
    if (!message)
        return;
    warnings += 1;
    process.stdout.write((0,_reporters_annotations_js__WEBPACK_IMPORTED_MODULE_14__/* .workflowCommand */ .N)('warning', {}, message));
}
try {
    process.exitCode = await main();
}
catch (error) {
    const isUsage = error instanceof _options_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .eb;
    const message = isUsage ? (0,_reporters_clean_js__WEBPACK_IMPORTED_MODULE_23__/* .cleanLine */ .Ow)(error.message) : (error instanceof Error && error.stack) || String(error);
    // Loaded only here: it brings an HTTP client that a run does not need.
    const { setFailed } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96421));
    setFailed(message.replaceAll('##[', '## ['));
    process.exitCode = isUsage ? 2 : 4;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 16696:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ blobName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/** What git would call these bytes: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 *  @param digits how long names are: 40 by SHA-1, 64 by SHA-256 */
function blobName(bytes, digits) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 99322:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openGitSnapshot)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41525);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84285);


/** Opens a commit whose objects are in a repository of this machine. `folder` is the repository, or a folder of its
 *  checkout; nothing in there is changed. */
async function openGitSnapshot(folder, commit, { from = 'git', close = () => undefined } = {}) {
    if (!(0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectName */ .V2)(commit))
        return { failed: `"${commit}" is not the name of a commit` };
    const call = { folder };
    if (!(await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`], call))) {
        return { failed: 'the commit is not in this clone' };
    }
    const { output, failed } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit], call);
    if (!output)
        return { failed };
    const entries = readTree(output.toString('utf8'));
    if (entries.length > _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_ENTRIES */ .V0)
        return { failed: `the commit holds more than ${_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_ENTRIES */ .V0} files` };
    return { value: { commit, from, entries, load: (oids) => loadBlobs(oids, call), close } };
}
/** Lines of `ls-tree -z`: mode, kind, name, tab, path. */
function readTree(listing) {
    return listing.split('\0').flatMap((line) => {
        const [, mode = '', oid = '', path = ''] = /^(\d+) \w+ (\w+)\t([\s\S]+)$/.exec(line) ?? [];
        const kind = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(mode);
        return kind ? [{ path, kind, oid }] : [];
    });
}
/** All blobs by two processes: one tells the sizes, one gives the contents. */
async function loadBlobs(oids, call) {
    const known = oids.filter(_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectName */ .V2);
    if (known.length === 0)
        return new Map();
    const sizes = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], {
        ...call,
        input: lines(known),
    });
    const blobs = new Map();
    const wanted = [];
    for (const line of (sizes.output?.toString('latin1') ?? '').split('\n')) {
        const [oid = '', type, size] = line.split(' ');
        if (type !== 'blob')
            continue;
        if (Number(size) <= _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_BLOB */ .rM)
            wanted.push(oid);
        else
            blobs.set(oid, undefined);
    }
    const { output } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(['cat-file', '--batch'], { ...call, input: lines(wanted) });
    for (const [oid, bytes] of output ? readBatch(output) : [])
        blobs.set(oid, bytes);
    return blobs;
}
function lines(oids) {
    return oids.map((oid) => `${oid}\n`).join('');
}
/** `<name> blob <size>`, a line break, the bytes, a line break; `<name> missing` for what is not there. */
function readBatch(output) {
    const blobs = new Map();
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf(10, at);
        if (end < 0)
            break;
        const [oid = '', type, size] = output.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (type !== 'blob')
            continue;
        blobs.set(oid, output.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return blobs;
}


/***/ }),

/***/ 41525:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ askGit),
  E: () => (/* binding */ runGit)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./lib/base/git.js

/** More than any listing or any set of changed files that is compared. */
const LONGEST_OUTPUT = 256 * 1024 * 1024;
const PATIENCE = 20_000;
const HAS_GROUPS = process.platform !== 'win32';
/** Settings that name programs, and those that let a folder of the checked repository pass for a repository of its own.
 *  https://git-scm.com/docs/git-config */
const SAFE = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.pager', 'cat'],
    ['core.attributesFile', '/dev/null'],
    ['diff.external', ''],
    ['safe.bareRepository', 'explicit'],
    // The owner of a checkout in a container is often somebody else. What that guards from cannot run here.
    ['safe.directory', '*'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
/** Variables by which a caller of ours, such as a hook, would send git to another repository or to a program. */
const FOREIGN = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|EXTERNAL_DIFF|PAGER|EDITOR|TRACE.*|PREFIX|SHALLOW_FILE|ASKPASS)$/;
/**
 * Runs git for reading. Nothing that the checked repository holds decides what runs: no hook, pager, filter, monitor or
 * remote helper of it. Never throws, never asks anybody for a password, and ends in time.
 */
function runGit(args, call) {
    const { folder, input, settings = new Map(), network, timeoutMs = PATIENCE } = call;
    const safe = [...SAFE, ...(network ? [] : [['protocol.allow', 'never']])];
    const options = safe.flatMap(([key, value]) => ['-c', `${key}=${value}`]);
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)('git', ['--no-pager', '--no-replace-objects', '--literal-pathspecs', ...options, ...args], {
            cwd: folder,
            env: { ...environment(), ...asEnvironment(settings) },
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            detached: HAS_GROUPS,
        });
        const chunks = [];
        const words = [];
        let size = 0;
        let stopped;
        const stop = (why) => {
            stopped ??= why;
            end(child);
        };
        const timer = setTimeout(() => stop(`git took longer than ${Math.round(timeoutMs / 1000)} s`), timeoutMs);
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > LONGEST_OUTPUT)
                stop('git said more than is read');
            else
                chunks.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (words.length < 20)
                words.push(chunk);
        });
        // A git that ends early closes its end of the pipe: its exit code says why.
        child.stdin.on('error', () => child.stdin.destroy());
        child.on('error', (error) => {
            clearTimeout(timer);
            resolve({ failed: 'code' in error && error.code === 'ENOENT' ? 'git is not installed' : 'git cannot be run' });
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            if (stopped !== undefined)
                resolve({ failed: stopped });
            else if (code === 0)
                resolve({ output: Buffer.concat(chunks) });
            else
                resolve({ failed: lastWords(Buffer.concat(words).toString('utf8')) });
        });
        child.stdin.end(input ?? '');
    });
}
/** Ends git with the programs that it has started: one of them that waits for a remote keeps the pipes open for ever. */
function end(child) {
    try {
        if (HAS_GROUPS && child.pid !== undefined)
            process.kill(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch {
        // They have ended by themselves.
    }
    child.stdout?.destroy();
    child.stderr?.destroy();
}
/** The first line of what git printed; undefined when it failed. */
async function askGit(args, call) {
    const { output } = await runGit(args, call);
    return output?.toString('utf8').split('\n')[0]?.trim() || undefined;
}
function environment() {
    const kept = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
    return {
        ...Object.fromEntries(kept),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        LC_ALL: 'C',
    };
}
/** Settings of git by environment, after those that are there: https://git-scm.com/docs/git-config#ENVIRONMENT */
function asEnvironment(settings) {
    const first = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
    const pairs = [...settings].flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return settings.size === 0 ? {} : { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: `${first + settings.size}` };
}
/** What git says last is why it gave up. Addresses may hold a password and are left out. */
function lastWords(text) {
    const line = text.trim().split('\n').at(-1) ?? '';
    const plain = line
        .replace(/^(?:fatal|error): /, '')
        .replaceAll(/\b\w+:\/\/[^\s']+/g, 'the remote')
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu, ' ');
    return plain === '' ? 'git failed without a word' : `git says: ${plain.slice(0, 160)}`;
}


/***/ }),

/***/ 57993:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ub: () => (/* binding */ holdsBase),
/* harmony export */   xT: () => (/* binding */ HOLDS_BASE),
/* harmony export */   zl: () => (/* binding */ CHECK_PULL_REQUEST)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41525);

/** What had to be checked is not there: this keeps the verdict on the base from being one on the pull request. */
const HOLDS_BASE = {
    at: { file: '.', line: 1, column: 1 },
    reason: 'the checkout holds the base, and not the pull request',
    blocking: true,
};
/** What to write in the workflow instead. */
const CHECK_PULL_REQUEST = 'The checkout holds the base, and not the pull request: what follows is about the base, and is not commented on the ' +
    'pull request. Start the workflow with `on: pull_request` instead of `pull_request_target`, or give actions/checkout ' +
    `\`ref: refs/pull/\${{ github.event.number }}/merge\`.`;
/**
 * Whether a `pull_request_target` has the base checked out, as it has unless its workflow asks for something else.
 * Files without a clone do not tell.
 */
async function holdsBase(event, folder) {
    const { name, sha, baseSha, headSha } = event;
    if (name !== 'pull_request_target' || headSha === undefined)
        return false;
    const checkedOut = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(['rev-parse', '--verify', '--quiet', 'HEAD'], { folder });
    return checkedOut !== undefined && checkedOut !== headSha && (checkedOut === sha || checkedOut === baseSha);
}


/***/ }),

/***/ 21341:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mapLines)
/* harmony export */ });
/** More differing lines than these are another file: nothing of its middle is found again. */
const MOST_EDITS = 600;
/**
 * Which line of another version a line stands on, both counted from 1; undefined for a line that is not in it. Lines are
 * found again by what they say, in order, as a diff does.
 */
function mapLines(from, to) {
    let start = 0;
    while (start < from.length && start < to.length && from[start] === to[start])
        start += 1;
    let end = 0;
    const most = Math.min(from.length, to.length) - start;
    while (end < most && from[from.length - 1 - end] === to[to.length - 1 - end])
        end += 1;
    const middle = alignMiddle(from.slice(start, from.length - end), to.slice(start, to.length - end));
    return (line) => {
        const index = line - 1;
        if (index < 0 || index >= from.length)
            return undefined;
        if (index < start)
            return line;
        if (index >= from.length - end)
            return line - from.length + to.length;
        const found = middle.get(index - start);
        return found === undefined ? undefined : found + start + 1;
    };
}
/** The longest common subsequence by Myers' algorithm, O((N + M) D): http://www.xmailserver.org/diff2.pdf
 *  Empty when more than {@link MOST_EDITS} lines would have to change. */
function alignMiddle(a, b) {
    const most = Math.min(a.length + b.length, MOST_EDITS);
    const reach = new Map([[1, 0]]);
    const rounds = [];
    for (let edits = 0; edits <= most; edits += 1) {
        rounds.push(new Map(window(reach, edits)));
        for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
            let x = isDown(reach, diagonal, edits) ? at(reach, diagonal + 1) : at(reach, diagonal - 1) + 1;
            while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal])
                x += 1;
            reach.set(diagonal, x);
            if (x >= a.length && x - diagonal >= b.length)
                return walkBack(rounds, a.length, b.length);
        }
    }
    return new Map();
}
function* window(reach, edits) {
    for (let diagonal = -edits - 1; diagonal <= edits + 1; diagonal += 1) {
        const x = reach.get(diagonal);
        if (x !== undefined)
            yield [diagonal, x];
    }
}
function at(reach, diagonal) {
    return reach.get(diagonal) ?? -1;
}
function isDown(reach, diagonal, edits) {
    return diagonal === -edits || (diagonal !== edits && at(reach, diagonal - 1) < at(reach, diagonal + 1));
}
function walkBack(rounds, length, otherLength) {
    const pairs = new Map();
    let [x, y] = [length, otherLength];
    for (let edits = rounds.length - 1; edits >= 0; edits -= 1) {
        const reach = rounds[edits] ?? new Map();
        const diagonal = x - y;
        const before = isDown(reach, diagonal, edits) ? diagonal + 1 : diagonal - 1;
        const beforeX = edits === 0 ? 0 : at(reach, before);
        const beforeY = edits === 0 ? 0 : beforeX - before;
        while (x > beforeX && y > beforeY) {
            x -= 1;
            y -= 1;
            pairs.set(x, y);
        }
        [x, y] = [beforeX, beforeY];
    }
    return pairs;
}


/***/ }),

/***/ 26919:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ findPrefix),
  k: () => (/* binding */ readCommit)
});

// EXTERNAL MODULE: ./lib/github/outcome.js
var outcome = __nccwpck_require__(10035);
// EXTERNAL MODULE: ./lib/base/snapshot.js
var snapshot = __nccwpck_require__(84285);
;// CONCATENATED MODULE: ./lib/base/api-snapshot.js


/** A job's token has 1,000 requests an hour for all that runs in a repository. */
const MOST_BLOBS = 300;
/** Requests at a time. */
const ABREAST = 6;
const READING = { failed: 'GitHub did not give the files of the base', permission: 'contents: read' };
/** Opens a commit by GitHub's API: one request for the list of files, one for each file that is asked for. `prefix` is
 *  the checked folder, for repositories whose list is too long for one answer. */
async function openApiSnapshot(github, commit, prefix) {
    if (!(0,snapshot/* isObjectName */.V2)(commit))
        return { failed: `"${commit}" is not the name of a commit` };
    const { owner, name: repo } = github.event.repository ?? {};
    if (owner === undefined || repo === undefined)
        return { failed: 'the repository on GitHub is not known' };
    const place = { owner, repo };
    const { value: entries, notice } = await (0,outcome/* attempt */.CD)(READING, github.event, async () => listTree(await github.octokit(), place, commit, prefix));
    if (notice !== undefined)
        return { failed: notice };
    if (entries === undefined)
        return { failed: "GitHub's list of the base's files is cut short" };
    const load = (oids) => loadBlobs(github, place, oids);
    return { value: { commit, from: "GitHub's API", entries, load, close: () => undefined } };
}
/** GitHub cuts a list after 100,000 entries or 7 MB; then only the checked folder is listed.
 *  https://docs.github.com/rest/git/trees#get-a-tree */
async function listTree({ rest }, place, commit, prefix) {
    const whole = await rest.git.getTree({ ...place, tree_sha: commit, recursive: '1' });
    if (!whole.data.truncated)
        return toEntries(whole.data.tree, '');
    if (prefix === '')
        return undefined;
    let tree = commit;
    for (const folder of prefix.split('/')) {
        const { data } = await rest.git.getTree({ ...place, tree_sha: tree });
        const next = data.tree.find(({ path, type }) => path === folder && type === 'tree')?.sha;
        if (next === undefined)
            return [];
        tree = next;
    }
    const { data } = await rest.git.getTree({ ...place, tree_sha: tree, recursive: '1' });
    return data.truncated ? undefined : toEntries(data.tree, `${prefix}/`);
}
function toEntries(tree, prefix) {
    return tree.flatMap(({ path, mode = '', sha = '' }) => {
        const kind = (0,snapshot/* kindOf */.I)(mode);
        return kind && path !== undefined && (0,snapshot/* isObjectName */.V2)(sha) ? [{ path: `${prefix}${path}`, kind, oid: sha }] : [];
    });
}
async function loadBlobs(github, place, oids) {
    const blobs = new Map();
    if (oids.length > MOST_BLOBS)
        return blobs;
    const { rest } = await github.octokit();
    const left = [...oids];
    let isWell = true;
    const work = async () => {
        for (let oid = left.shift(); oid !== undefined && isWell; oid = left.shift()) {
            const name = oid;
            const { value } = await (0,outcome/* attempt */.CD)(READING, github.event, () => rest.git.getBlob({ ...place, file_sha: name }));
            // One that fails has been tried again already: the others would only take longer to fail.
            if (!value)
                isWell = false;
            else {
                const isRead = (value.data.size ?? 0) <= snapshot/* LARGEST_BLOB */.rM;
                blobs.set(name, isRead ? Buffer.from(value.data.content, 'base64') : undefined);
            }
        }
    };
    await Promise.all(Array.from({ length: ABREAST }, work));
    return blobs;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/base/git.js + 1 modules
var git = __nccwpck_require__(41525);
// EXTERNAL MODULE: ./lib/base/git-snapshot.js
var git_snapshot = __nccwpck_require__(99322);
;// CONCATENATED MODULE: ./lib/base/fetch-snapshot.js





/** All that is fetched, in milliseconds: with GitHub's own time a run stays below a minute, also where nobody answers. */
const PATIENCE = 15_000;
/**
 * Fetches one commit from where the checkout came from, with the checkout's credentials, into a repository of its own
 * that is removed afterwards: a shallow fetch into the checkout would cut the history there. Folders first, and of the
 * files only those that are asked for.
 * @param scratch where the repository may be made: the runner's folder for temporary files
 */
async function fetchSnapshot(folder, commit, scratch = (0,external_node_os_namespaceObject.tmpdir)()) {
    const remote = await (0,git/* askGit */.g)(['config', '--get', 'remote.origin.url'], { folder });
    if (remote === undefined)
        return { failed: 'the clone names no remote to fetch it from' };
    if (!isFetchable(remote))
        return { failed: 'the remote is not reached over HTTPS' };
    const store = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(scratch, 'clinical-records-base-'));
    const close = () => (0,external_node_fs_.rmSync)(store, { recursive: true, force: true });
    const opened = await fetchInto(store, remote, commit, await credentials(folder), close);
    if (opened.failed !== undefined)
        close();
    return opened;
}
async function fetchInto(store, remote, commit, settings, close) {
    const deadline = Date.now() + PATIENCE;
    const nextCall = () => ({
        ...{ folder: store, settings, network: true },
        timeoutMs: Math.max(1, deadline - Date.now()),
    });
    const format = commit.length === 64 ? 'sha256' : 'sha1';
    const made = await (0,git/* runGit */.E)(['init', '--quiet', '--template=', `--object-format=${format}`], nextCall());
    if (made.failed !== undefined)
        return { failed: made.failed };
    await (0,git/* runGit */.E)(['config', 'remote.origin.url', remote], nextCall());
    const fetched = await (0,git/* runGit */.E)([...FETCH, '--depth=1', '--filter=blob:none', 'origin', commit], nextCall());
    if (fetched.failed !== undefined)
        return { failed: fetched.failed };
    const opened = await (0,git_snapshot/* openGitSnapshot */.j)(store, commit, { from: 'git fetch', close });
    if (opened.failed !== undefined)
        return opened;
    const { value: snapshot } = opened;
    const load = async (oids) => {
        const here = await snapshot.load(oids);
        const away = oids.filter((oid) => !here.has(oid));
        if (away.length === 0)
            return here;
        await (0,git/* runGit */.E)([...FETCH, '--filter=blob:none', '--stdin', 'origin'], {
            ...nextCall(),
            input: `${away.join('\n')}\n`,
        });
        return new Map([...here, ...(await snapshot.load(away))]);
    };
    return { value: { ...snapshot, load } };
}
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc'];
/** Nothing that runs a program of the remote's choosing: no `ext::`, no command behind SSH. A path is another clone. */
function isFetchable(remote) {
    return /^(?:https?|file):\/\//.test(remote) || external_node_path_.isAbsolute(remote);
}
/** What `actions/checkout` leaves for later steps: a header with the job's token. Of this clone alone: what the machine
 *  sets counts in our repository too, and GitHub refuses a header that is sent twice. */
async function credentials(folder) {
    const { output } = await (0,git/* runGit */.E)(['config', '--local', '--includes', '--null', '--get-regexp', '^http\\..*\\.extraheader$'], { folder });
    const pairs = (output?.toString('utf8') ?? '').split('\0').flatMap((entry) => {
        const end = entry.indexOf('\n');
        return end > 0 ? [[entry.slice(0, end), entry.slice(end + 1)]] : [];
    });
    return new Map(pairs);
}

;// CONCATENATED MODULE: ./lib/base/open-commit.js




/** Reads a commit by the way that costs least: the clone's own objects, one fetched commit, GitHub's API. The next way
 *  is gone when `use` fails too: a clone can have the commit without its files. */
async function readCommit(commit, { root, prefix, github, scratch }, use) {
    const ways = [
        () => (0,git_snapshot/* openGitSnapshot */.j)(root, commit),
        ...(github ? [() => fetchSnapshot(root, commit, scratch)] : []),
        ...(github?.token === undefined ? [] : [() => openApiSnapshot(github, commit, prefix)]),
    ];
    let failed = '';
    for (const open of ways) {
        const opened = await open();
        if (opened.failed !== undefined) {
            failed = opened.failed;
            continue;
        }
        const used = await use(opened.value).finally(() => opened.value.close());
        if (used.failed === undefined)
            return used;
        failed = used.failed;
    }
    return { failed };
}
/** The checked folder from the repository's root. Without a clone, from the workspace. */
async function findPrefix(root, workspace) {
    const { output } = await (0,git/* runGit */.E)(['rev-parse', '--show-prefix'], { folder: root });
    if (output)
        return output.toString('utf8').trim().replace(/\/$/, '');
    if (workspace === undefined || !root.startsWith(`${workspace}/`))
        return '';
    return root.slice(workspace.length + 1);
}


/***/ }),

/***/ 84285:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   V0: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   V2: () => (/* binding */ isObjectName),
/* harmony export */   rM: () => (/* binding */ LARGEST_BLOB)
/* harmony export */ });
/** No file that says something about an app is larger: the limit of the files of the checkout. */
const LARGEST_BLOB = 24 * 1024 * 1024;
/** More entries than this are no app's repository that is compared in a minute. */
const MOST_ENTRIES = 400_000;
/** From git's mode of an entry. Undefined for a folder. */
function kindOf(mode) {
    if (mode === '120000')
        return 'link';
    if (mode === '160000')
        return 'submodule';
    return mode.startsWith('100') ? 'file' : undefined;
}
/** The name of a commit or blob: SHA-1, or SHA-256 in a repository made so. */
function isObjectName(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 50240:
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
function holdsAny(bytes, { words, parts }) {
    const found = parts.filter((part) => bytes.includes(part));
    return words.some((word) => found.some((part) => word.includes(part)) && bytes.includes(word));
}


/***/ }),

/***/ 24170:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  sb: () => (/* binding */ examine)
});

// UNUSED EXPORTS: check

// EXTERNAL MODULE: ./lib/code/glance.js
var glance = __nccwpck_require__(2425);
// EXTERNAL MODULE: ./lib/targets/committed.js
var committed = __nccwpck_require__(57232);
;// CONCATENATED MODULE: ./lib/choose-depth.js
/**
 * How closely a repository is looked at. Where no file names anything of clinical records, an outline of its targets is
 * all that a report needs: the bytes are read once, and neither what each target compiles nor how each configuration
 * differs is worked out.
 */


/** Projects with their settings and property lists, and what package managers locked. */
const PROJECT = /\.(?:pbxproj|xcproj|xcconfig|plist|entitlements|podspec(?:\.json)?|resolved|lock)$/i;
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
    ],
    parts: ['ealth', 'EALTH', 'esearc', 'peziFH', 'pezifh'],
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
 *  stand in the checkout, declarations behind links. */
function chooseDepth(files) {
    const { paths, links = new Map(), hasDependencies } = files;
    if (hasDependencies !== false || [...links.keys()].some(isDeclaration))
        return 'whole';
    const list = paths.join('\n');
    const hasSpec = committed/* SPEC_LINE */.r3.test(list);
    // nothing else is told in outline
    if (!hasSpec && !/\.xcodeproj\/project\.|(?:^|\/)Project\.swift$/m.test(list))
        return 'whole';
    // declarations first: they are few, and an app with records declares them
    if ((0,glance/* anyHolds */.jd)(paths.filter(isDeclaration), DECLARED, files))
        return 'whole';
    const included = hasSpec ? paths.filter((path) => INCLUDED.test(path)) : [];
    if ((0,glance/* anyHolds */.jd)(included, SPECIFIED, files))
        return 'whole';
    return (0,glance/* anyHolds */.jd)(paths.filter(glance/* isNative */.ib), glance/* CLINICAL_HINTS */.lG, files) ? 'whole' : 'outline';
}

// EXTERNAL MODULE: ./lib/code/no-facts.js
var no_facts = __nccwpck_require__(74908);
// EXTERNAL MODULE: ./lib/repository.js
var repository = __nccwpck_require__(55411);
// EXTERNAL MODULE: ./lib/settled.js
var settled = __nccwpck_require__(79674);
// EXTERNAL MODULE: ./lib/targets/look-up.js
var look_up = __nccwpck_require__(89301);
// EXTERNAL MODULE: ./lib/targets/paths.js
var paths = __nccwpck_require__(82358);
// EXTERNAL MODULE: ./lib/targets/way.js
var way = __nccwpck_require__(46109);
;// CONCATENATED MODULE: ./lib/targets/index.js




/** The ways of declaring apps, in the order they are asked. To add one, add it here; each sees what those before found. */
const WAYS = [
    { sign: /\.(?:xcodeproj|xcworkspace)\//m, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(913), __nccwpck_require__.e(442), __nccwpck_require__.e(287)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36287))).findXcodeTargets },
    { sign: /(?:^|\/)Package\.swift$/m, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(913), __nccwpck_require__.e(636)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73636))).findPackageTargets },
    {
        sign: committed/* SPEC_LINE */.r3,
        isNeeded: isSpecNeeded,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(196), __nccwpck_require__.e(913), __nccwpck_require__.e(442), __nccwpck_require__.e(287), __nccwpck_require__.e(851)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50851))).findXcodeGenTargets,
    },
    { sign: /(?:^|\/)Project\.swift$/m, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(913), __nccwpck_require__.e(442), __nccwpck_require__.e(287), __nccwpck_require__.e(744)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17744))).findTuistTargets },
    {
        sign: /(?:^|\/)Package\.swift$/m,
        isNeeded: mayHavePlayground,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(913), __nccwpck_require__.e(888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48888))).findPlaygroundTargets,
    },
    { sign: /(?:^|\/)BUILD(?:\.bazel)?$/m, load: async () => (await __nccwpck_require__.e(/* import() */ 894).then(__nccwpck_require__.bind(__nccwpck_require__, 81894))).findBazelTargets },
    { sign: /(?:^|\/)app\.(?:json|config\.\w+)$/m, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(442), __nccwpck_require__.e(653), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9838))).findExpoTargets },
    { sign: /\.(?:cs|fs)proj$/m, load: async () => (await __nccwpck_require__.e(/* import() */ 401).then(__nccwpck_require__.bind(__nccwpck_require__, 99401))).findDotnetTargets },
    { sign: /(?:^|\/)config\.xml$/m, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(442), __nccwpck_require__.e(822)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22822))).findCordovaTargets },
    { sign: /(?:^|\/)mobile-config\.js$/m, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(653), __nccwpck_require__.e(596)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45596))).findMeteorTargets },
    { sign: /(?:^|\/)App_Resources\//m, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(442), __nccwpck_require__.e(240)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30240))).findNativeScriptTargets },
    { sign: /(?:^|\/)ProjectSettings\//m, load: async () => (await __nccwpck_require__.e(/* import() */ 79).then(__nccwpck_require__.bind(__nccwpck_require__, 90079))).findUnityHints },
    {
        sign: /\.plist$/m,
        isNeeded: (_, earlier) => isProjectMissing(earlier),
        load: async () => (await __nccwpck_require__.e(/* import() */ 373).then(__nccwpck_require__.bind(__nccwpck_require__, 77373))).findTargetsWithoutProject,
    },
];
/** The targets of a repository, what could not be read of them, and where a generator's input differs from its output. */
async function findTargets(files, depth = 'whole') {
    const list = files.paths.join('\n'); // one search is faster than asking thousands of paths
    const hasFlutter = /(?:^|\/)pubspec\.yaml$/m.test(list);
    const wanted = { depth, ...(hasFlutter && { flutter: await Promise.all(/* import() */[__nccwpck_require__.e(196), __nccwpck_require__.e(495)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14495)) }) };
    let found = way/* NOTHING */.K;
    for (const { sign, isNeeded, load } of WAYS) {
        if (!sign.test(list) || isNeeded?.(files, found, depth) === false)
            continue;
        const way = await load();
        found = join(found, way(files, found, wanted));
    }
    return found;
}
/** What the input of XcodeGen declares of clinical records may differ from the committed project: an outline is of
 *  repositories that declare nothing of them. */
function isSpecNeeded(files, earlier, depth) {
    if (depth === 'whole')
        return true;
    const specs = (0,committed/* listSpecs */.v_)(files);
    return specs.length > (0,committed/* committedSpecs */.TE)(specs, files, earlier).size;
}
/** Only a manifest that names such a product declares a playground. */
function mayHavePlayground(files) {
    return files.paths.some((path) => (0,paths/* isManifest */.Yh)(path) && (0,look_up/* readTextIfPossible */.e1)(files, path).includes('iOSApplication'));
}
/** Nothing but packages was found, and no project was too broken to be read. */
function isProjectMissing({ targets, skipped }) {
    const isPackage = ({ project, kind }) => kind !== 'app' && /(?:^|\/)Package\.swift$/.test(project);
    return targets.every(isPackage) && !skipped.some(({ blocking }) => blocking);
}
function join(one, other) {
    return {
        targets: [...one.targets, ...other.targets],
        skipped: [...one.skipped, ...other.skipped],
        drifts: [...one.drifts, ...other.drifts],
    };
}

;// CONCATENATED MODULE: ./lib/examine-targets.js





/**
 * From declared targets to findings. Most apps have nothing to do with clinical records: what they declare, what they
 * link and one look at the bytes of their sources tell, and neither rules nor the readers of code are loaded.
 */
async function examineTargets(found, depth, watched, options) {
    const { targets: declared, clinicalDependencies } = await readDependencies(found.targets, depth, watched.files);
    options.progress?.('Reading sources');
    const targets = (0,repository/* joinTargets */.r)(declared, () => no_facts/* NO_FACTS */.K);
    const builds = declared.filter(({ kind }) => kind !== 'test').flatMap((target) => target.builds);
    const sources = [...new Set(builds.flatMap((build) => build.sources))];
    const isConcerned = found.drifts.length > 0 ||
        clinicalDependencies.length > 0 ||
        targets.some(({ signs }) => signs.length > 0) ||
        // whoever chose an outline has looked at Apple's own languages
        (0,glance/* mayBeClinical */.cc)(depth === 'outline' ? sources.filter((path) => !(0,glance/* isNative */.ib)(path)) : sources, watched.files);
    if (!isConcerned) {
        const isSettled = (0,settled/* settle */.G)({ urls: [] }, [...options.passedOver, ...found.skipped], options);
        const isOutline = depth === 'outline';
        return { rules: [], targets, findings: [], privacyPolicy: [], skipped: found.skipped, isSettled, isOutline };
    }
    if (depth === 'outline')
        return examineTargets(await findTargets(watched.files), 'whole', watched, options);
    const { judgeTargets } = await Promise.all(/* import() */[__nccwpck_require__.e(139), __nccwpck_require__.e(141), __nccwpck_require__.e(105)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28105));
    const state = await judgeTargets({ ...found, targets: declared, clinicalDependencies }, watched, options);
    return { ...state, skipped: [...found.skipped, ...state.skipped] };
}
/** What targets link, by lock files and by the code of packages. */
async function readDependencies(targets, depth, files) {
    // of an outline only what is linked into something that ships can count
    const isAsked = ({ kind }) => depth === 'whole' || (kind !== 'library' && kind !== 'test');
    if (targets.filter(isAsked).every(({ dependencies }) => dependencies.length === 0))
        return { targets, clinicalDependencies: [] };
    const [{ completeDependencies }, { findClinicalDependencies }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 677).then(__nccwpck_require__.bind(__nccwpck_require__, 65677)),
        Promise.all(/* import() */[__nccwpck_require__.e(913), __nccwpck_require__.e(834)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84834)),
    ]);
    const complete = await completeDependencies(targets, files);
    const built = complete.filter(({ builds }) => builds.length > 0);
    return { targets: complete, clinicalDependencies: findClinicalDependencies(built, files) };
}

// EXTERNAL MODULE: ./lib/marks.js
var marks = __nccwpck_require__(97673);
// EXTERNAL MODULE: ./lib/order.js
var order = __nccwpck_require__(91167);
// EXTERNAL MODULE: ./lib/types.js
var types = __nccwpck_require__(64170);
;// CONCATENATED MODULE: ./lib/quotes.js

/** A quoted line is for recognising a place; longer lines are cut. */
const LONGEST = 400;
/** The lines that findings point at, so that reporters need no files. Files without lines (binary lists) give none. */
function quoteLines(findings, files) {
    const wanted = new Map();
    for (const { at, related } of findings) {
        for (const place of [at, ...(related ?? []).map((one) => one.at)]) {
            wanted.set(place.file, (wanted.get(place.file) ?? new Set()).add(place.line));
        }
    }
    return new Map([...wanted].map(([file, lines]) => [file, quote(file, lines, files)]));
}
function quote(file, numbers, files) {
    const text = decode(file, files);
    if (text === undefined)
        return new Map();
    const lines = text.split(/\r\n|\r|\n/);
    return new Map([...numbers].map((number) => [number, hideCredentials((lines[number - 1] ?? '').slice(0, LONGEST))]));
}
/** A report is read by more people than a file, and stays where it was printed. */
function hideCredentials(line) {
    return line.replaceAll(/(?<=:\/\/)[^/?#\s"'<>@:]{0,100}:[^/?#\s"'<>@]{0,300}(?=@)/g, (secret) => '…'.repeat(secret.length));
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

// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __nccwpck_require__(60802);
;// CONCATENATED MODULE: ./lib/check.js







/** From files to report: what each target ships, what its code does, what rules say of both. */
async function check(files, options) {
    return conclude(await examine(files, options), files, options);
}
/** Everything that is found out about one state of a repository. */
async function examine(unwatched, options) {
    const watched = (0,marks/* watchMarks */.G)(unwatched);
    options.progress?.('Reading projects');
    const depth = options.depth ?? chooseDepth(watched.files);
    const found = await findTargets(watched.files, depth);
    if (found.targets.length === 0) {
        const skipped = sortSkipped([...options.passedOver, ...found.skipped]);
        const isSettled = () => !skipped.some(({ blocking }) => blocking);
        return { rules: [], targets: [], findings: [], privacyPolicy: [], skipped, isSettled };
    }
    const state = await examineTargets(found, depth, watched, options);
    return { ...state, skipped: sortSkipped([...options.passedOver, ...state.skipped]) };
}
/** From what was found out to the verdict. */
function conclude({ targets, isSettled: _, isOutline: __, ...state }, files, { failOn, newOnly }) {
    const { findings, skipped } = state;
    const evidence = { findings, skipped, targets, failOn, newOnly };
    return {
        ...state,
        verdict: (0,verdict/* decide */.LD)(evidence),
        counts: (0,verdict/* countFindings */.Gt)(findings),
        targets: targets.map((target) => ({
            target,
            configurations: target.configurations ?? target.variants.map(({ configuration }) => configuration),
            verdict: (0,verdict/* decideTarget */.SG)(target, evidence),
        })),
        quotes: quoteLines(findings, files),
    };
}
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

/***/ 2425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cc: () => (/* binding */ mayBeClinical),
/* harmony export */   ib: () => (/* binding */ isNative),
/* harmony export */   jd: () => (/* binding */ anyHolds),
/* harmony export */   lG: () => (/* binding */ CLINICAL_HINTS)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(50240);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64170);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(21120);
/**
 * Whether sources may have to do with clinical records at all: one look at their bytes, before anything else of this
 * room is loaded. Most apps have nothing to do with them, and of those it is all that is read.
 */



/** Without one of these no source names an API of clinical records. */
const CLINICAL_HINTS = {
    words: [
        ...['HKClinical', 'clinicalType', 'ClinicalType', 'HKFHIR', 'ForClinicalRecords', 'supportsHealthRecords'],
        // packages with names of their own
        ...['SpeziHealthKit', 'HealthKitReporter'],
    ],
    parts: ['Clinic', 'clinic', 'HKFHIR', 'Health'],
};
/** Nor, without one of these, a type by its raw identifier or a package that gives words a meaning (`foreign-scan.ts`). */
const FOREIGN = { words: ['linical', 'ealth', '-ehr'], parts: ['linica', 'ealth', '-ehr'] };
/** Whether one of these sources may name a clinical API. A file that cannot be read names nothing. */
function mayBeClinical(sources, files) {
    const scripts = sources.filter((path) => SCRIPTS.has((0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(path)));
    const others = sources.filter((path) => (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(path) !== undefined && !SCRIPTS.has((0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(path)));
    return anyHolds(others, CLINICAL_HINTS, files) || anyHolds(scripts, FOREIGN, files);
}
/** Languages that reach HealthKit through packages alone. */
const SCRIPTS = new Set(['javascript', 'dart']);
/** Swift, Objective-C, and headers. */
function isNative(path) {
    const language = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(path);
    return language !== undefined && !(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeign */ .jq)(language);
}
/** Whether one of these files holds one of the words. */
function anyHolds(paths, wanted, files) {
    // with one more call V8 would optimise the search, and the end of the run wait for it
    if (paths.length === 0)
        return false;
    return files.anyHolds?.(paths, wanted) ?? paths.some((path) => fileHolds(path, wanted, files));
}
function fileHolds(path, wanted, files) {
    try {
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAny */ .N)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferOf */ .K)(files.bytes(path)), wanted);
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 74908:
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

/***/ 21120:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ decodeSource),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(757);
/**
 * The text of a source file, and places in it.
 */

/** Whether it reaches HealthKit through a bridge or a package, and not by Apple's own names. */
function isForeign(language) {
    return language !== 'swift' && language !== 'objective-c';
}
const LANGUAGES = new Map([
    ['swift', 'swift'],
    ['m', 'objective-c'],
    ['mm', 'objective-c'],
    ['h', 'objective-c'],
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
    const text = decode(bytes);
    return { path, language, text, lines: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text) };
}
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


/***/ }),

/***/ 6805:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ parseConfiguration),
/* harmony export */   hr: () => (/* binding */ NO_CONFIGURATION),
/* harmony export */   oN: () => (/* binding */ findConfiguration),
/* harmony export */   oT: () => (/* binding */ CONFIGURATION_FILE)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51097);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64170);


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
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i)
            throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${CONFIGURATION_FILE} ${error.message}.`);
        throw error;
    }
}
/** Loaded only when there is a configuration: it needs YAML, and the names of all rules. */
async function parseConfiguration(bytes, file) {
    const { readConfiguration } = await Promise.all(/* import() */[__nccwpck_require__.e(196), __nccwpck_require__.e(139), __nccwpck_require__.e(507)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38888));
    return readConfiguration(bytes, file);
}


/***/ }),

/***/ 62158:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ describeContext)
});

// EXTERNAL MODULE: ./lib/types.js
var types = __nccwpck_require__(64170);
// EXTERNAL MODULE: ./lib/base/blob-name.js
var blob_name = __nccwpck_require__(16696);
// EXTERNAL MODULE: ./lib/base/git.js + 1 modules
var git = __nccwpck_require__(41525);
// EXTERNAL MODULE: ./lib/base/map-lines.js
var map_lines = __nccwpck_require__(21341);
// EXTERNAL MODULE: ./lib/base/open-commit.js + 3 modules
var open_commit = __nccwpck_require__(26919);
;// CONCATENATED MODULE: ./lib/base/place-in-head.js





/**
 * A pull request is checked as it would be merged, and shown as its head: where the base moved on, lines differ. Finds
 * the lines of the checkout again in the head. Undefined where both are the same commit, or the head cannot be had.
 */
async function findPlacesInHead(options) {
    const { root, github, scratch, files } = options;
    const { headSha, pullRequest, sha, workspace } = github.event;
    if (pullRequest === undefined || headSha === undefined || files.length === 0)
        return undefined;
    const checkedOut = (await (0,git/* askGit */.g)(['rev-parse', '--verify', '--quiet', 'HEAD'], { folder: root })) ?? sha;
    if (checkedOut === undefined || checkedOut === headSha)
        return undefined;
    const prefix = await (0,open_commit/* findPrefix */.C)(root, workspace);
    const place = { root, prefix, github, ...(scratch !== undefined && { scratch }) };
    const { value } = await (0,open_commit/* readCommit */.k)(headSha, place, (snapshot) => compareFiles(snapshot, prefix, options));
    if (value === undefined)
        return undefined;
    return (at) => {
        const toHead = value.get(at.file);
        return toHead === undefined ? at : moveLocation(at, toHead);
    };
}
/** The way of each file's lines into the head; none for a file that is the same in both. */
async function compareFiles(snapshot, prefix, { checkout, files }) {
    const entries = new Map(snapshot.entries.map((entry) => [entry.path, entry]));
    const moved = new Map();
    const differing = [];
    for (const file of files) {
        const bytes = readIfThere(checkout, file);
        const entry = entries.get(prefix === '' ? file : `${prefix}/${file}`);
        if (bytes === undefined)
            continue;
        if (entry === undefined)
            moved.set(file, () => undefined);
        else if ((0,blob_name/* blobName */.P)(bytes, entry.oid.length) !== entry.oid)
            differing.push({ file, bytes, entry });
    }
    const blobs = await snapshot.load([...new Set(differing.map(({ entry }) => entry.oid))].sort());
    if (differing.some(({ entry }) => !blobs.has(entry.oid)))
        return { failed: 'a file of the head could not be loaded' };
    for (const { file, bytes, entry } of differing)
        moved.set(file, (0,map_lines/* mapLines */.Y)(toLines(bytes), toLines(blobs.get(entry.oid))));
    return { value: moved };
}
function readIfThere(files, file) {
    try {
        return files.bytes(file);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return undefined;
        throw error;
    }
}
function toLines(bytes) {
    return Buffer.from(bytes ?? [])
        .toString('latin1')
        .split(/\r\n|\r|\n/);
}
function moveLocation(at, toHead) {
    const line = toHead(at.line);
    if (line === undefined)
        return undefined;
    const { file, column, endLine, endColumn } = at;
    const end = endLine === undefined ? undefined : toHead(endLine);
    const hasEnd = end !== undefined && end >= line;
    return { file, line, column, ...(hasEnd && { endLine: end, ...(endColumn !== undefined && { endColumn }) }) };
}

// EXTERNAL MODULE: ./lib/files.js + 1 modules
var lib_files = __nccwpck_require__(80404);
// EXTERNAL MODULE: ./lib/github/changed-files.js
var changed_files = __nccwpck_require__(85181);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __nccwpck_require__(19607);
// EXTERNAL MODULE: ./lib/reporters/json.js + 1 modules
var json = __nccwpck_require__(91405);
;// CONCATENATED MODULE: ./lib/reporters/shown-files.js

/** The files with a place that some report shows: the JSON report has every place that any other has. */
function listShownFiles(report, context) {
    const files = new Set();
    // A property list can nest as deep as its reader lets it; this list grows in its place.
    const left = [JSON.parse((0,json/* json */.P)(report, context))];
    for (let value = left.pop(); value !== undefined; value = left.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        const { file } = value;
        if (typeof file === 'string' && file !== '')
            files.add(file);
        for (const inner of Object.values(value))
            if (inner !== undefined)
                left.push(inner);
    }
    return [...files].sort();
}

;// CONCATENATED MODULE: ./lib/describe-context.js





/** What reporters may know of GitHub. The list of changed files only decides the order of annotations. */
async function describeContext(report, surroundings) {
    const { github, prefix, annotate, release, isBase, warn } = surroundings;
    const { event } = github;
    const blob = (0,github_event/* blobUrl */.b0)(event);
    const { pullRequest, headSha } = event;
    const context = {
        colour: false,
        prefix,
        release,
        ...(blob && { blobUrl: blob }),
        ...(pullRequest && headSha && !isBase && { pullRequest: { number: pullRequest.number, headSha } }),
    };
    if (!pullRequest)
        return context;
    const { value, notice } = annotate && github.token ? await (0,changed_files/* listChangedFiles */.A)(github, pullRequest) : {};
    warn(notice);
    return {
        ...context,
        ...(value && { changedFiles: value.paths }),
        ...(await findHead(context, report, surroundings)),
    };
}
/** Links and annotations go to the head of a pull request, also where its merge with the base was checked. */
async function findHead(context, report, { base, root }) {
    const { event } = base.github;
    if (event.pullRequest === undefined || event.pullRequest.closed)
        return {};
    const files = listShownFiles(report, context);
    const placeInHead = await findPlacesInHead({ ...base, root, checkout: (0,lib_files/* openRepository */.h)(root), files });
    const checked = (0,github_event/* checkedBlobUrl */.Sb)(event);
    return placeInHead ? { placeInHead, ...(checked && { checkedBlobUrl: checked }) } : {};
}


/***/ }),

/***/ 80404:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// UNUSED EXPORTS: memoryFiles

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./node_modules/fast-glob/out/index.js
var out = __nccwpck_require__(25648);
// EXTERNAL MODULE: ./lib/bytes.js
var bytes = __nccwpck_require__(50240);
// EXTERNAL MODULE: ./lib/types.js
var types = __nccwpck_require__(64170);
;// CONCATENATED MODULE: ./lib/file-bytes.js



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
/** Whether one of the files of a folder holds one of these words. All share one block of memory, which is looked through
 *  each time that it is full. A file that cannot be read holds none. */
function anyHolds(root, files, wanted) {
    const shared = Buffer.allocUnsafe(BLOCK);
    let end = 0;
    for (const file of files) {
        if (shared.length - end <= USUAL) {
            if ((0,bytes/* holdsAny */.N)(shared.subarray(0, end), wanted))
                return true;
            end = 0;
        }
        try {
            const read = readInto(shared, end, `${root}/${file}`, file);
            if (typeof read !== 'number') {
                if ((0,bytes/* holdsAny */.N)(read, wanted))
                    return true;
                continue;
            }
            // no word begins in one file and ends in the next
            shared[end + read] = 0;
            end += read + 1;
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
        }
    }
    return (0,bytes/* holdsAny */.N)(shared.subarray(0, end), wanted);
}
/** How many bytes of a file now stand in `into` from `at` on; all of them, elsewhere, where there are too many. */
function readInto(into, at, target, file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(target, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const length = (0,external_node_fs_.readSync)(descriptor, into, at, USUAL, 0);
        return length < USUAL ? length : readLarge(descriptor, file);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            throw error;
        throw new types/* UnreadableFile */.i(`cannot be read (${codeOf(error)})`, { file, line: 1, column: 1 });
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function readLarge(descriptor, file) {
    const at = { file, line: 1, column: 1 };
    const status = (0,external_node_fs_.fstatSync)(descriptor);
    if (!status.isFile())
        throw new types/* UnreadableFile */.i('is not a file', at);
    if (status.size > LARGEST) {
        const size = Math.round(status.size / 1e6);
        throw new types/* UnreadableFile */.i(`is too large (${size} MB; at most 24 MB are read)`, at);
    }
    const bytes = Buffer.allocUnsafe(status.size);
    let length = 0;
    while (length < bytes.length) {
        const count = (0,external_node_fs_.readSync)(descriptor, bytes, length, bytes.length - length, length);
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

// EXTERNAL MODULE: ./lib/folders.js
var folders = __nccwpck_require__(92782);
;// CONCATENATED MODULE: ./lib/files.js






/** Opens a checkout for reading. `exclude` holds globs relative to `root`. Nothing is read until it is asked for, and
 *  nothing outside `root` ever is: links are followed only where they end inside it. */
function openRepository(root, exclude = []) {
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    const passedOver = [];
    const isExcluded = (0,folders/* excluder */.HZ)(exclude);
    const links = new Map();
    const left = new Set();
    const listed = (selection, met = {}) => list(realRoot, selection, isExcluded, { passedOver, links: new Map(), left: new Set(), ...met });
    const paths = listed(folders/* OWN_FILES */.z2, { links, left });
    const known = new Set(paths);
    let dependencies;
    const inFolders = new Map();
    // hundreds of packages may ask for the same lock file
    const elsewhere = new Map();
    const isElsewhere = (file) => {
        const found = elsewhere.get(file) ?? (isInside(file) && leadsToFile(realRoot, file));
        elsewhere.set(file, found);
        return found;
    };
    return {
        paths,
        links,
        passedOver,
        hasDependencies: folders/* DEPENDENCIES */.KY.some((name) => left.has(name)),
        dependencyPaths(folder) {
            if (folder === undefined)
                dependencies ??= listed((0,folders/* dependencyFiles */.DY)());
            if (folder === undefined || dependencies)
                return dependencies ?? [];
            const found = inFolders.get(folder) ?? listed((0,folders/* dependencyFiles */.DY)(out.escapePath(folder)));
            inFolders.set(folder, found);
            return found;
        },
        has: (file) => known.has(file) || isElsewhere(file),
        bytes: (file) => read(realRoot, file, known.has(file)),
        anyHolds: (files, words) => anyHolds(realRoot, files.filter((file) => known.has(file)), words),
    };
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
function list(root, { pattern, leavesOut }, isExcluded, met) {
    const found = out.sync(pattern, {
        cwd: root,
        dot: true,
        // one pattern finds no path twice
        unique: false,
        followSymbolicLinks: false,
        fs: { readdirSync: tolerantReaddir(root, (path) => leavesOut(path) || isExcluded(path), met) },
    });
    return found.sort();
}
/** Endings of what a target may be made of. */
const MAY_COUNT = /\.(?:swift|mm?|h|plist|entitlements|strings|xcstrings|xcconfig|pbxproj|xcproj|json|ya?ml)$/;
/** Lists folders without what is left out, which is never gone into. A folder that cannot be listed is said, and the rest
 *  of the repository is still checked. */
function tolerantReaddir(root, isLeftOut, { passedOver, links, left }) {
    const readFolder = (folder, options) => {
        const own = String(folder).slice(root.length).split(external_node_path_.sep).join('/').replace(/^\//, '');
        const prefix = own === '' ? '' : `${own}/`;
        try {
            return (0,external_node_fs_.readdirSync)(folder, options).filter((entry) => {
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
                if (isLeftOut(prefix + name)) {
                    left.add(name);
                    return false;
                }
                if (entry.isSymbolicLink())
                    meetLink(root, prefix + name, { passedOver, links });
                return true;
            });
        }
        catch (error) {
            passedOver.push({ at: files_top(own || '.'), reason: `the folder cannot be listed (${codeOf(error)})` });
            return [];
        }
    };
    return readFolder;
}
/** Links are not followed; a file behind one is read where something names it. */
function meetLink(root, file, { passedOver, links }) {
    const target = targetOf(root, file);
    links.set(file, target);
    if (target === undefined && file.endsWith('.xcodeproj'))
        passedOver.push({ at: files_top(file), reason: 'the project is a link that leads out of the checkout', blocking: true });
}
/** Where a link leads, relative to the checkout, there or not; undefined where it leads out. */
function targetOf(root, file) {
    let target;
    try {
        target =
            realPath(root, file) ?? external_node_path_.resolve(external_node_path_.dirname(external_node_path_.join(root, file)), (0,external_node_fs_.readlinkSync)(external_node_path_.join(root, file)));
    }
    catch (error) {
        if (!(error instanceof Error && (error instanceof types/* UnreadableFile */.i || 'code' in error)))
            throw error;
    }
    return target !== undefined && contains(root, target)
        ? external_node_path_.relative(root, target).split(external_node_path_.sep).join('/')
        : undefined;
}
function isInside(file) {
    return file !== '' && !external_node_path_.isAbsolute(file) && !file.includes('\0') && !external_node_path_.posix.normalize(file).startsWith('..');
}
/** A path that cannot even be asked about, as one that is too long, leads to none. */
function leadsToFile(root, file) {
    try {
        const target = realPath(root, file);
        return (target !== undefined && contains(root, target) && (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false })?.isFile() === true);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return false;
    }
}
/** Where a path really ends, or undefined when it ends nowhere. */
function realPath(root, file) {
    try {
        return (0,external_node_fs_.realpathSync)(external_node_path_.join(root, file));
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' || codeOf(error) === 'ELOOP')
            return undefined;
        throw new types/* UnreadableFile */.i(`cannot be opened (${codeOf(error)})`, files_top(file));
    }
}
function contains(root, target) {
    return target.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
/** `listed` paths are plain files as the glob saw them: O_NOFOLLOW makes sure that they still are. */
function read(root, file, listed) {
    if (listed)
        return readWhole(`${root}/${file}`, file);
    if (!isInside(file))
        throw new types/* UnreadableFile */.i(types/* LEADS_OUT */.l, files_top(file));
    const real = realPath(root, file);
    if (real === undefined)
        throw new types/* UnreadableFile */.i('does not exist', files_top(file));
    if (!contains(root, real))
        throw new types/* UnreadableFile */.i(types/* LEADS_OUT */.l, files_top(file));
    if (!(0,external_node_fs_.lstatSync)(real).isFile())
        throw new types/* UnreadableFile */.i('is not a file', files_top(file));
    return readWhole(real, file);
}
function files_top(file) {
    return { file, line: 1, column: 1 };
}


/***/ }),

/***/ 92782:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ dependencyFiles),
/* harmony export */   HZ: () => (/* binding */ excluder),
/* harmony export */   KY: () => (/* binding */ DEPENDENCIES),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   z2: () => (/* binding */ OWN_FILES)
/* harmony export */ });
/* harmony import */ var _read_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90100);

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

/***/ 23664:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ authorship)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10035);

/** The user of every job's own token, on github.com and on a GitHub Enterprise Server. */
const JOB_USER = 'github-actions[bot]';
/** Tokens of persons: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats */
const PERSONAL = /^(?:ghp_|github_pat_|gho_|ghu_)/;
/**
 * Finds out whom a token speaks for, asking GitHub as little as it can and only when a comment is there to be judged.
 * A person's token says it at `GET /user`. That call is closed to the token of a job or of an app: the first is known
 * by its user, the second tells its name through GraphQL alone.
 */
function authorship(octokit, token) {
    let person;
    let app;
    return async (author) => {
        if (author === null || author === undefined)
            return false;
        person ??= token.startsWith('ghs_') ? Promise.resolve(undefined) : askUser(octokit, PERSONAL.test(token));
        const login = await person;
        if (login !== undefined)
            return login === author.login;
        if (author.login === JOB_USER)
            return true;
        if (author.type !== 'Bot')
            return false;
        app ??= askViewer(octokit);
        return (await app) === author.login;
    };
}
async function askUser(octokit, personal) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        const closed = [401, 403, 404].includes((0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) ?? 0);
        if (personal || !closed)
            throw error;
        return undefined;
    }
}
/** Undefined where GraphQL does not answer: then no comment of an app is taken for ours. */
async function askViewer(octokit) {
    try {
        const { viewer } = await octokit.graphql('{ viewer { login } }');
        return viewer.login;
    }
    catch (error) {
        if (error instanceof Error)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 5244:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ connectForCommits)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70636);

/** What is asked of GitHub about commits has a time of its own, so that a slow answer costs no comment. */
function connectForCommits(event, token) {
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connectGitHub */ .U)(event, token, { run: 12_000, request: 6_000 });
}


/***/ }),

/***/ 85181:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listChangedFiles)
/* harmony export */ });
/* unused harmony export readPatch */
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10035);

/** GitHub lists no more than 3,000 files: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MOST_FILES = 3000;
const PER_PAGE = 100;
const LISTING = {
    failed: 'Which files the pull request changes is not known',
    permission: 'pull-requests: read',
};
/** The files that a pull request adds or changes. Removed ones are left out. Never throws. */
function listChangedFiles(github, pullRequest) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(LISTING, github.event, async () => {
        const { rest } = await github.octokit();
        const { owner = '', name: repo = '' } = github.event.repository ?? {};
        const files = new Map();
        let listed = 0;
        for (let page = 1; page <= MOST_FILES / PER_PAGE; page++) {
            const request = { owner, repo, pull_number: pullRequest.number, per_page: PER_PAGE, page };
            const { data, headers } = await rest.pulls.listFiles(request);
            listed += data.length;
            for (const { filename, status, patch, previous_filename: previousPath, sha } of data) {
                if (status === 'removed')
                    continue;
                const ranges = readPatch(patch ?? '');
                const before = previousPath === undefined ? {} : { previousPath };
                const blob = sha ? { blob: sha } : {};
                files.set(filename, { path: filename, ...before, ...ranges, patched: patch !== undefined, ...blob });
            }
            if (headers.link?.includes('rel="next"') !== true)
                break;
        }
        const complete = listed < MOST_FILES && listed >= (pullRequest.changedFiles ?? 0);
        return { paths: new Set(files.keys()), files, complete };
    });
}
/** The ranges of a unified diff without file headers, as GitHub sends it for one file. */
function readPatch(patch) {
    const added = [];
    const shown = [];
    let line = 0;
    for (const text of patch.split('\n')) {
        const [, start, count = '1'] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text) ?? [];
        if (start !== undefined) {
            line = Number(start);
            if (Number(count) > 0)
                shown.push({ start: line, end: line + Number(count) - 1 });
        }
        else if (line === 0) {
            // Before the first hunk, and in a hunk that leaves nothing of the file.
        }
        else if (text.startsWith('+')) {
            const last = added.at(-1);
            if (last?.end === line - 1)
                added[added.length - 1] = { start: last.start, end: line };
            else
                added.push({ start: line, end: line });
            line++;
        }
        else if (text.startsWith(' '))
            line++;
    }
    return { added, shown };
}


/***/ }),

/***/ 70636:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(59813);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10035);



/** A run stays below a minute with GitHub in any trouble, and the longest wait that can be under way at the end is 4 s. */
const LIMITS = { run: 45_000, request: 10_000, second: 1000 };
/** More than any answer we ask for: a hundred comments of the greatest length are 26 MB. */
const LARGEST_ANSWER = 64 * 1024 * 1024;
/**
 * Prepares to talk to GitHub. Loads nothing and connects to nothing before it is used; the clock of `limits.run` starts
 * with the first request.
 */
function connectGitHub(event, token, limits = {}) {
    // A token that is no header value would be quoted in the error that says so.
    const usable = /^[\x21-\x7e]+$/.test(token?.trim() ?? '') ? token?.trim() : undefined;
    let octokit;
    return {
        event,
        token: usable,
        octokit: () => {
            if (usable === undefined)
                return Promise.reject(new _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .NoToken */ .L8());
            octokit ??= makeOctokit(event, usable, { ...LIMITS, ...limits });
            return octokit;
        },
    };
}
async function makeOctokit(event, token, limits) {
    const { GitHub, getOctokitOptions, defaults, retry, throttling } = await loadOctokit();
    const deadline = Date.now() + limits.run;
    const fits = (seconds) => Date.now() + (seconds + 1) * limits.second < deadline;
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const octokit = new (GitHub.plugin(throttling, retry))(getOctokitOptions(token, {
        baseUrl: event.apiUrl,
        userAgent: `${_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_}/${_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv}`,
        log,
        request: { log, fetch: boundedFetch(defaults.request?.fetch, deadline, fits, limits) },
        throttle: {
            // Clients of one id share their pace in a process; a run has one client, tests have many.
            id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
            retryAfterBaseValue: limits.second,
            onRateLimit: (seconds, _options, _octokit, tries) => tries < 1 && fits(seconds),
            onSecondaryRateLimit: (seconds, _options, _octokit, tries) => tries < 1 && fits(seconds),
        },
        // 429 is left to the throttling plugin, which honours Retry-After; this one would try again after a second.
        retry: { retries: 2, retryAfterBaseValue: limits.second, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    }));
    // The plugins count their tries in this object, and calls without options of their own share one: the third call that
    // fails would wait for 36 s.
    octokit.hook.before('request', (options) => {
        options.request = { ...options.request };
    });
    return octokit;
}
async function loadOctokit() {
    // @actions/github parses the event payload while it is loaded, and fails to load if that is garbled.
    const payload = process.env.GITHUB_EVENT_PATH;
    delete process.env.GITHUB_EVENT_PATH;
    try {
        const [utils, { retry }, { throttling }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(250)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75250)),
            Promise.all(/* import() */[__nccwpck_require__.e(251), __nccwpck_require__.e(735)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49735)),
            Promise.all(/* import() */[__nccwpck_require__.e(251), __nccwpck_require__.e(856)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86856)),
        ]);
        return { ...utils, retry, throttling };
    }
    finally {
        if (payload !== undefined)
            process.env.GITHUB_EVENT_PATH = payload;
    }
}
/**
 * A fetch that hangs up in time, reads the whole answer before it hands it on (an answer can stall or break off in its
 * middle), and waits once where GitHub says how long. The throttling plugin does that only for the words "secondary rate".
 */
function boundedFetch(fetch, deadline, fits, limits) {
    return async (url, init) => {
        const answer = await fetchOnce(fetch, url, init, deadline, limits);
        const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
        const asked = (answer.status === 429 || answer.status === 403) && Number.isFinite(seconds) && seconds >= 0;
        const handled = answer.headers.get('x-ratelimit-remaining') === '0' || /\bsecondary rate\b/i.test(answer.body);
        if (!asked || handled || !fits(seconds))
            return toResponse(answer);
        await new Promise((resolve) => setTimeout(resolve, seconds * limits.second));
        return toResponse(await fetchOnce(fetch, url, init, deadline, limits));
    };
}
async function fetchOnce(fetch, url, init, deadline, limits) {
    const patience = Math.min(limits.request, deadline - Date.now());
    const unanswered = new _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX(Math.max(1, Math.round(patience / 1000)));
    if (patience <= 0)
        throw unanswered;
    const hangUp = new AbortController();
    const timer = setTimeout(() => hangUp.abort(unanswered), patience);
    try {
        const response = await fetch(url, { ...init, signal: hangUp.signal });
        const body = await readText(response);
        // A proxy's half answer must not pass for an empty list of comments.
        if (response.ok && !isWhole(body, response.headers))
            throw new _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenAnswer */ .MC('it breaks off');
        return { status: response.status, headers: response.headers, body };
    }
    catch (error) {
        throw hangUp.signal.aborted ? unanswered : error;
    }
    finally {
        clearTimeout(timer);
    }
}
function isWhole(body, headers) {
    if (headers.get('content-type')?.includes('json') !== true)
        return true;
    try {
        JSON.parse(body);
        return true;
    }
    catch {
        return false;
    }
}
async function readText(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw new _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenAnswer */ .MC(`it is longer than ${LARGEST_ANSWER} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function toResponse({ status, headers, body }) {
    const kept = new Headers([...headers].filter(([name]) => name !== 'content-encoding' && name !== 'content-length'));
    return new Response(status === 204 || status === 205 || status === 304 ? null : body, { status, headers: kept });
}
function ignore() {
    return undefined;
}


/***/ }),

/***/ 69780:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ updateComment)
});

// EXTERNAL MODULE: ./lib/github/author.js
var author = __nccwpck_require__(23664);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __nccwpck_require__(59813);
;// CONCATENATED MODULE: ./lib/github/comment-marker.js

const LINE = new RegExp(`^<!-- ${tool/* NAME */.o_} path=(\\S+?)(?: head=([0-9a-f]+))?(?: run=(\\d+))? -->$`);
/** The marker as the last line of a comment: Slack and mail show how a text begins. */
function markerLine({ path, headSha, runId }) {
    const head = headSha === undefined ? '' : ` head=${headSha}`;
    const run = runId === undefined ? '' : ` run=${runId}`;
    return `<!-- ${tool/* NAME */.o_} path=${encodePath(path)}${head}${run} -->`;
}
/** The text of a comment without its marker, and the marker; no marker where it is not a line of its own at the end. */
function splitMarker(body) {
    const whole = body.replaceAll('\r\n', '\n').trimEnd();
    const start = whole.lastIndexOf('\n') + 1;
    const [, path, headSha, runId] = LINE.exec(whole.slice(start)) ?? [];
    if (path === undefined)
        return { text: whole };
    return {
        text: whole.slice(0, start).trimEnd(),
        marker: {
            path,
            ...(headSha === undefined ? {} : { headSha }),
            ...(runId === undefined ? {} : { runId: Number(runId) }),
        },
    };
}
/** Whether a marker that was read names this path. */
function isMarkerOf(marker, path) {
    return marker?.path === encodePath(path);
}
/** A path that cannot end an HTML comment, with one spelling for each folder. */
function encodePath(path) {
    const plain = path.split('/').filter((step) => step !== '' && step !== '.');
    return plain.map((step) => encodeURIComponent(Buffer.from(step).toString('utf8'))).join('/') || '.';
}

// EXTERNAL MODULE: ./lib/github/cut-markdown.js
var cut_markdown = __nccwpck_require__(19133);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __nccwpck_require__(19607);
// EXTERNAL MODULE: ./lib/github/outcome.js
var github_outcome = __nccwpck_require__(10035);
;// CONCATENATED MODULE: ./lib/github/comment.js





/** GitHub refuses 65,536 characters by its message and 262,144 bytes by experiment. Both are kept well away from. */
const LIMIT = { units: 60_000, bytes: 239_000 };
const SMALLER_LIMIT = { units: 15_000, bytes: 60_000 };
/** Comments are read a hundred at a time until ours is found. GitHub stops taking comments after 2,500 of them. */
const PAGES = 30;
const WRITING = {
    failed: 'The comment on the pull request was not written',
    permission: 'pull-requests: write',
};
const REMOVING = {
    failed: 'A second copy of the comment was not removed',
    permission: 'pull-requests: write',
};
/**
 * Keeps one comment per pull request and checked path: finds it by its hidden last line and by its author, makes it,
 * edits it, or leaves it alone when it says the same already. Never throws and never touches what others wrote.
 */
async function updateComment(github, request) {
    const { pullRequest, mode, hasFindings } = request;
    if (pullRequest === undefined || pullRequest.closed || mode === 'never')
        return { did: 'nothing' };
    // Without a token there is no earlier comment either that could stay behind: nothing to say, nothing to complain of.
    if (github.token === undefined && mode === 'on-findings' && !hasFindings)
        return { did: 'nothing' };
    // Outside of what is caught: a fault in writing the text is ours, not GitHub's.
    const text = compose(github, request, LIMIT);
    const outcome = await (0,github_outcome/* attempt */.CD)(WRITING, github.event, async () => {
        const octokit = await github.octokit();
        return bringUpToDate(commentsOf(github, octokit, pullRequest.number), github, { ...request, text });
    });
    return outcome.value ?? { did: 'nothing', notice: outcome.notice };
}
async function bringUpToDate(comments, github, request) {
    const [own, ...copies] = await comments.findOwn(request.path);
    if (own === undefined)
        return isWanted(request) ? create(comments, github, request) : { did: 'nothing' };
    const latest = [own, ...copies].some(({ marker }) => isNewer(marker, github));
    if (latest)
        return { did: 'left-alone', url: own.url, notice: 'A later run has written the comment already.' };
    const result = await edit(comments, own, github, request);
    return copies.length === 0 ? result : { ...result, ...(await removeCopies(comments, copies, github)) };
}
async function edit(comments, own, github, request) {
    // About another head the marker is renewed all the same: a late run must see that this one came after it.
    const isSame = own.text === splitMarker(request.text).text && own.marker.headSha === github.event.headSha;
    if (isSame)
        return { did: 'left-alone', url: own.url };
    try {
        const url = await shorterIfRefused(github, request, (text) => comments.edit(own.id, text));
        return { did: 'edited', url };
    }
    catch (error) {
        // Somebody deleted it after we had listed it.
        if ((0,github_outcome/* statusOf */.c2)(error) !== 404)
            throw error;
        return isWanted(request) ? create(comments, github, request) : { did: 'nothing' };
    }
}
/** Two runs that started together may each have found no comment and made one; the oldest stays. */
async function removeCopies(comments, copies, github) {
    const { notice } = await (0,github_outcome/* attempt */.CD)(REMOVING, github.event, async () => {
        for (const copy of copies)
            await comments.remove(copy.id);
    });
    return notice === undefined ? {} : { notice };
}
function isWanted({ mode, hasFindings }) {
    return mode === 'always' || hasFindings;
}
/**
 * Making a comment is the one call that must not simply be tried again: the first try may have succeeded and only its
 * answer got lost. So we look first.
 */
async function create(comments, github, request) {
    const write = () => shorterIfRefused(github, request, (text) => comments.create(text));
    try {
        return { did: 'created', url: await write() };
    }
    catch (error) {
        if (!(0,github_outcome/* isAmbiguous */.X2)(error))
            throw error;
        const [own] = await comments.findOwn(request.path);
        return { did: 'created', url: own?.url ?? (await write()) };
    }
}
async function shorterIfRefused(github, request, write) {
    try {
        return await write(request.text);
    }
    catch (error) {
        if ((0,github_outcome/* statusOf */.c2)(error) !== 422 || !/too long|too large/i.test((0,github_outcome/* messageOf */.bD)(error)))
            throw error;
        return write(compose(github, request, SMALLER_LIMIT));
    }
}
/** The comment's text, cut if need be, with the marker that is never cut off. */
function compose(github, { body, path }, limit) {
    const { headSha, runId } = github.event;
    const page = (0,github_event/* runUrl */.Vp)(github.event);
    const summary = page === undefined ? 'job summary' : `[job summary](${page})`;
    const marker = markerLine({
        path,
        ...(headSha === undefined ? {} : { headSha }),
        ...(runId === undefined ? {} : { runId }),
    });
    const room = { units: limit.units - marker.length - 2, bytes: limit.bytes - marker.length - 2 };
    const pointer = (lines) => `**This comment is cut off here:** it is too long for GitHub. Lines left out: ${lines}. The ${summary} has them.`;
    const text = typeof body === 'string' ? body : body(room);
    return `${(0,cut_markdown/* cutMarkdown */.G)(text.trimEnd(), room, pointer)}\n\n${marker}`;
}
/** A run about another commit that started after this one has the last word. */
function isNewer(marker, { event }) {
    if (marker.runId === undefined || event.runId === undefined)
        return false;
    return marker.runId > event.runId && marker.headSha !== event.headSha;
}
function commentsOf(github, octokit, number) {
    const { owner = '', name: repo = '' } = github.event.repository ?? {};
    const { issues } = octokit.rest;
    const isOurs = (0,author/* authorship */.w)(octokit, github.token ?? '');
    return {
        async findOwn(path) {
            for (let page = 1; page <= PAGES; page++) {
                const { data, headers } = await issues.listComments({ owner, repo, issue_number: number, per_page: 100, page });
                const own = [];
                for (const { id, html_url: url, body, user } of data) {
                    const { text, marker } = splitMarker(body ?? '');
                    if (marker !== undefined && isMarkerOf(marker, path) && (await isOurs(user)))
                        own.push({ id, url, text, marker });
                }
                if (own.length > 0 || headers.link?.includes('rel="next"') !== true)
                    return own;
            }
            return [];
        },
        async create(body) {
            const request = { retries: 0 };
            return (await issues.createComment({ owner, repo, issue_number: number, body, request })).data.html_url;
        },
        async edit(id, body) {
            return (await issues.updateComment({ owner, repo, comment_id: id, body })).data.html_url;
        },
        async remove(id) {
            await issues.deleteComment({ owner, repo, comment_id: id });
        },
    };
}


/***/ }),

/***/ 19133:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutMarkdown)
/* harmony export */ });
/** Room for the closing tags and fences that a cut may need. */
const CLOSERS = 300;
/**
 * Cuts Markdown between two lines so that it fits, closes what the cut leaves open (a code fence, `<details>`, a table)
 * and ends with a pointer to the rest. What fits comes back as it is.
 * @param pointer says where the rest is, from the number of lines that are left out
 */
function cutMarkdown(markdown, limit, pointer) {
    if (markdown.length <= limit.units && Buffer.byteLength(markdown) <= limit.bytes)
        return markdown;
    const lines = markdown.split('\n');
    const reserve = CLOSERS + Buffer.byteLength(pointer(lines.length));
    const room = { units: limit.units - reserve, bytes: limit.bytes - reserve };
    const kept = [];
    let units = 0;
    let bytes = 0;
    for (const line of lines) {
        const lineBytes = Buffer.byteLength(line) + 1;
        if (units + line.length + 1 > room.units || bytes + lineBytes > room.bytes)
            break;
        kept.push(line);
        units += line.length + 1;
        bytes += lineBytes;
    }
    const left = lines.length - kept.length;
    if (kept.length === 0)
        kept.push(cutLine(lines[0] ?? '', room));
    return [...kept, ...closers(kept), '', pointer(left)].join('\n');
}
/** The start of a line that is too long by itself; no surrogate pair and no word of HTML is cut in two. */
function cutLine(line, room) {
    let units = 0;
    let bytes = 0;
    for (const character of line) {
        const next = bytes + Buffer.byteLength(character);
        if (units + character.length > room.units || next > room.bytes)
            break;
        units += character.length;
        bytes = next;
    }
    return line.slice(0, units).replace(/<[^>]{0,200}$/, '');
}
/**
 * What closes the code fence and the HTML blocks that these lines leave open. Our own reporters write the Markdown, so
 * tags are spelt plainly; one too many in a code span is closed for nothing, which no reader sees.
 */
function closers(lines) {
    const tags = [];
    let fence;
    for (const line of lines) {
        const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
        if (fence !== undefined) {
            if (mark?.startsWith(fence) === true && line.trim() === mark)
                fence = undefined;
        }
        else if (mark !== undefined)
            fence = mark;
        else
            readTags(line, tags);
    }
    const tail = tags.toReversed().map((tag) => `</${tag}>`);
    return [...(fence === undefined ? [] : [fence]), ...(tail.length === 0 ? [] : ['', tail.join('')])];
}
function readTags(line, open) {
    for (const [, slash, tag] of line.matchAll(/<(\/?)(details|summary|table|thead|tbody|tr|td|th|ul|ol|li)\b[^<>]*>/g)) {
        if (tag === undefined)
            continue;
        if (slash === '')
            open.push(tag);
        else if (open.includes(tag))
            open.length = open.lastIndexOf(tag);
    }
}


/***/ }),

/***/ 19607:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ checkedBlobUrl),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   b0: () => (/* binding */ blobUrl),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

const NAMES = new Set([
    'pull_request',
    'pull_request_target',
    'push',
    'release',
    'merge_group',
    'schedule',
    'workflow_dispatch',
    'workflow_run',
]);
/** GitHub sends no payload above 25 MB: https://docs.github.com/webhooks/webhook-events-and-payloads#payload-cap */
const LARGEST_PAYLOAD = 26 * 1024 * 1024;
/**
 * Reads what started this run. Never throws: a payload that is missing, too large or garbled leaves what the
 * environment says, and a sentence in `notices`.
 */
function readEvent(environment) {
    const name = eventName(environment.GITHUB_EVENT_NAME);
    const { payload, notice } = readPayload(environment.GITHUB_EVENT_PATH);
    const ref = text(environment.GITHUB_REF);
    return compact({
        name,
        repository: repositoryOf(environment.GITHUB_REPOSITORY),
        sha: commit(environment.GITHUB_SHA),
        ref,
        branch: ref?.startsWith('refs/heads/') === true ? ref.slice('refs/heads/'.length) : undefined,
        serverUrl: webAddress(environment.GITHUB_SERVER_URL) ?? 'https://github.com',
        apiUrl: webAddress(environment.GITHUB_API_URL) ?? 'https://api.github.com',
        workspace: text(environment.GITHUB_WORKSPACE),
        runId: count(Number(environment.GITHUB_RUN_ID)),
        defaultBranch: text(at(payload, 'repository', 'default_branch')),
        notices: notice === undefined ? [] : [notice],
        ...particulars(name, payload, environment),
    });
}
/** Where a line of the checked files can be looked at: `https://github.com/o/r/blob/<sha>/`. */
function blobUrl(event) {
    const sha = event.headSha ?? event.sha;
    if (event.repository === undefined || sha === undefined)
        return undefined;
    return `${event.serverUrl}/${event.repository.owner}/${event.repository.name}/blob/${sha}/`;
}
/** The same for the commit that `actions/checkout` checks out: of a pull request its merge with the base. */
function checkedBlobUrl({ repository, serverUrl, sha }) {
    return repository && sha && `${serverUrl}/${repository.owner}/${repository.name}/blob/${sha}/`;
}
/** The page of this run, where its summary and log are. */
function runUrl(event) {
    if (event.repository === undefined || event.runId === undefined)
        return undefined;
    return `${event.serverUrl}/${event.repository.owner}/${event.repository.name}/actions/runs/${event.runId}`;
}
function particulars(name, payload, environment) {
    const sha = commit(environment.GITHUB_SHA);
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequestParticulars(payload, environment);
        case 'push':
            return compact({ baseSha: commit(at(payload, 'before')), headSha: commit(at(payload, 'after')) ?? sha });
        case 'merge_group':
            return compact({
                baseSha: commit(at(payload, 'merge_group', 'base_sha')),
                headSha: commit(at(payload, 'merge_group', 'head_sha')) ?? sha,
                branch: text(at(payload, 'merge_group', 'base_ref'))?.replace(/^refs\/heads\//, ''),
            });
        case 'release':
            return compact({
                headSha: sha,
                tag: text(at(payload, 'release', 'tag_name')) ?? environment.GITHUB_REF?.replace(/^refs\/tags\//, ''),
            });
        case 'workflow_run':
            return workflowRunParticulars(payload);
        default:
            return compact({ headSha: sha });
    }
}
function pullRequestParticulars(payload, environment) {
    const pull = at(payload, 'pull_request');
    const number = count(at(pull, 'number')) ?? count(Number(/^refs\/pull\/(\d+)\//.exec(environment.GITHUB_REF ?? '')?.[1]));
    const headRepository = at(pull, 'head', 'repo');
    const fork = pull !== undefined &&
        // The repository of the head is null once a fork has been deleted.
        at(headRepository, 'id') !== (at(pull, 'base', 'repo', 'id') ?? at(payload, 'repository', 'id'));
    return compact({
        baseSha: commit(at(pull, 'base', 'sha')),
        headSha: commit(at(pull, 'head', 'sha')),
        branch: text(at(pull, 'base', 'ref')) ?? text(environment.GITHUB_BASE_REF),
        pullRequest: number === undefined
            ? undefined
            : compact({
                number,
                closed: at(pull, 'state') === 'closed' || at(payload, 'action') === 'closed',
                fork,
                // The one who acts decides about the token: https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
                dependabot: environment.GITHUB_ACTOR === 'dependabot[bot]',
                changedFiles: count(at(pull, 'changed_files')),
            }),
    });
}
function workflowRunParticulars(payload) {
    const run = at(payload, 'workflow_run');
    const id = count(at(run, 'id'));
    const headSha = commit(at(run, 'head_sha'));
    if (id === undefined || headSha === undefined)
        return {};
    const pulls = at(run, 'pull_requests');
    return {
        headSha,
        workflowRun: compact({
            id,
            headSha,
            event: text(at(run, 'event')),
            headRepository: text(at(run, 'head_repository', 'full_name')),
            pullRequests: (Array.isArray(pulls) ? pulls : []).flatMap((pull) => count(at(pull, 'number')) ?? []),
        }),
    };
}
function readPayload(path) {
    if (path === undefined || path === '')
        return {};
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (size > LARGEST_PAYLOAD)
            return { notice: `The event payload is ${size} bytes long and was not read.` };
        return { payload: JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) };
    }
    catch (error) {
        const reason = error instanceof SyntaxError ? 'it is not JSON' : 'the file cannot be opened';
        return { notice: `The event payload was not read: ${reason}.` };
    }
}
function eventName(value) {
    return value !== undefined && NAMES.has(value) ? value : 'other';
}
/** The value at a path of own keys, so that nothing is inherited from a prototype. */
function at(value, ...path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function count(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
/** A commit's name; forty zeros stand for "none": the `before` of a new branch, the `after` of a deleted one. */
function commit(value) {
    const name = text(value);
    return name !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name) && !/^0+$/.test(name) ? name : undefined;
}
function repositoryOf(value) {
    const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(value ?? '') ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}
function webAddress(value) {
    return value !== undefined && /^https?:\/\/[^\s/]/.test(value) ? value.replace(/(?<!\/)\/+$/, '') : undefined;
}
/** Drops the keys whose value is undefined: an optional key is there with a value, or it is not there. */
function compact(value) {
    return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}


/***/ }),

/***/ 63308:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ beforeInterruption)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** Does `save` before a signal ends the run: a job that is cancelled while GitHub does not answer keeps what was found
 *  out. Returns how to end the watch, once it is saved in the usual way. */
function beforeInterruption(save) {
    const end = () => {
        for (const signal of SIGNALS)
            process.off(signal, onSignal);
    };
    const onSignal = (signal) => {
        end();
        try {
            save();
        }
        finally {
            process.kill(process.pid, signal);
        }
    };
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
    return end;
}


/***/ }),

/***/ 10035:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   L8: () => (/* binding */ NoToken),
/* harmony export */   MC: () => (/* binding */ BrokenAnswer),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   oW: () => (/* binding */ lastOfEachPermission)
/* harmony export */ });
/* unused harmony export explain */
/** GitHub took the connection and said nothing for so long that we hung up. */
class Unanswered extends Error {
    constructor(seconds) {
        super(`GitHub did not answer within ${seconds} s`);
        // Octokit takes this name for "given up on purpose" and does not try again.
        this.name = 'AbortError';
    }
}
/** GitHub answered, and the answer is not what it says it is: cut off, or longer than anything we ask for. */
class BrokenAnswer extends Error {
    constructor(why) {
        super(`GitHub's answer could not be read (${why})`);
        this.name = 'BrokenAnswer';
    }
}
/** There is nothing to sign requests with. */
class NoToken extends Error {
    constructor() {
        super('no usable token was given; leave `github-token` out to use the one of the job');
        this.name = 'NoToken';
    }
}
/** Runs what talks to GitHub and turns whatever goes wrong into a notice: a report never depends on it. */
async function attempt(what, event, action) {
    try {
        return { value: await action() };
    }
    catch (error) {
        return { notice: explain(error, what, event) };
    }
}
/** One plain sentence or two: what did not happen, why, and the permission that is missing if one is. */
function explain(error, what, event) {
    return `${what.failed}: ${reason(error, what, event)}`;
}
/** Notices without those that name a permission which a later one names too: to write is to read as well, and who gives
 *  the job what the last of them asks for needs to hear nothing of the others. */
function lastOfEachPermission(notices) {
    const told = notices.filter((notice) => notice !== undefined);
    const scopes = told.map((notice) => /`([a-z-]+): (?:read|write)`/.exec(notice)?.[1]);
    return told.filter((_, index) => scopes[index] === undefined || scopes.lastIndexOf(scopes[index]) === index);
}
/** The HTTP status of a failed request; undefined for what never got an answer. */
function statusOf(error) {
    // Octokit gives a status of 500 to what never got an answer, and then has no response.
    return responseOf(error)?.status;
}
/** GitHub may have done what was asked and we did not hear of it: a broken connection, a timeout, a fault of its own. */
function isAmbiguous(error) {
    const status = statusOf(error);
    return !(error instanceof NoToken) && (status === undefined || status >= 500);
}
/** What GitHub itself says, in one line without anything a terminal or a runner could take for a command. */
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = message.replace(/ - https?:\/\/\S+$/, '').replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu, ' ');
    return line.replaceAll('##[', '## [').replaceAll('::', ': :').trim().slice(0, 200);
}
function reason(error, what, event) {
    if (error instanceof Unanswered || error instanceof NoToken)
        return `${error.message}.`;
    const status = statusOf(error);
    if (status === undefined)
        return unreachable(error);
    if (status === 403 || status === 429)
        return rateLimited(error) ?? refused(error, status, what, event);
    if (status === 401)
        return 'GitHub does not accept the token (401). It may have expired or been revoked.';
    if (status === 404) {
        return `GitHub has no such thing for this token (404). In a private repository that means that the token lacks \`${what.permission}\`.`;
    }
    if (status >= 500)
        return `GitHub had a fault of its own (${status}). Run the job again later.`;
    return `GitHub did not accept it (${status}): ${messageOf(error)}.`;
}
function unreachable(error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (cause instanceof BrokenAnswer)
        return `${cause.message}.`;
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    const code = typeof inner === 'object' && inner !== null && 'code' in inner ? String(inner.code) : messageOf(inner);
    return `GitHub could not be reached (${code}).`;
}
/** GitHub's two limits: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function rateLimited(error) {
    const response = responseOf(error);
    const reset = Number(response?.headers?.['x-ratelimit-reset']);
    if (response?.headers?.['x-ratelimit-remaining'] === '0') {
        const until = Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
        return `this token's requests to GitHub are used up${until} (${response.status}).`;
    }
    const asked = response?.headers?.['retry-after'] !== undefined || /\bsecondary rate\b/i.test(messageOf(error));
    if (response?.status !== 429 && !asked)
        return undefined;
    return `GitHub asks to slow down (${response?.status}). Run the job again later.`;
}
function refused(error, status, { permission }, event) {
    const said = messageOf(error);
    if (/\blocked\b/i.test(said))
        return `the conversation is locked (${status}).`;
    if (event.pullRequest?.fork === true && event.name === 'pull_request') {
        return `a pull request from a fork gets a token that may only read (${status}), and this needs \`${permission}\`.`;
    }
    if (event.pullRequest?.dependabot === true && event.name === 'pull_request') {
        return `a run that Dependabot starts gets a token that may only read (${status}); give the job \`permissions: ${permission}\`.`;
    }
    return `the token lacks \`${permission}\` (${status}); give it to the job under \`permissions\`. GitHub says: ${said}.`;
}
function responseOf(error) {
    if (typeof error !== 'object' || error === null || !('response' in error))
        return undefined;
    const { response } = error;
    const isResponse = typeof response === 'object' && response !== null && 'status' in response;
    return isResponse && typeof response.status === 'number' ? response : undefined;
}


/***/ }),

/***/ 74573:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs),
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);


/**
 * Sets outputs of the step, all at once. The form is the runner's: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#multiline-strings
 * `@actions/core` does the same, but throws on a full disk, and loads an HTTP client of 770 KB to do it.
 * @param path `GITHUB_OUTPUT`; nothing happens without one
 * @returns a plain sentence when they could not be written
 */
function writeOutputs(path, outputs) {
    if (path === undefined || path === '')
        return undefined;
    // A delimiter that no value can hold, so that no value can end itself and begin another output.
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const pairs = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, pairs.join(''));
        return undefined;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        return `The outputs of the step were not written: ${code === 'ENOSPC' ? 'the disk is full' : code}.`;
    }
}
/** An input of the step as the runner passes it, without the blanks around it; empty for one that was not given. */
function readInput(environment, name) {
    return environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? '';
}


/***/ }),

/***/ 65671:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _cut_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19133);


/** The runner uploads nothing of a summary above 1 MiB. Some room is left for what it masks, which may grow the text. */
const LARGEST = 1024 * 1024 - 4096;
/** Below this a summary says nothing, and the place is left to what stands there already. */
const SMALLEST = 1024;
/**
 * Appends Markdown to the summary of the step, cut to what the runner takes together with what is there already.
 * @param markdown the text, or what writes it once it is told how long it may be
 * @param path `GITHUB_STEP_SUMMARY`; nothing happens without one, as on runners before 2022
 * @returns a plain sentence when the summary could not be written, or not whole
 */
function appendSummary(path, markdown) {
    if (path === undefined || path === '')
        return undefined;
    const taken = sizeOf(path);
    const room = LARGEST - taken;
    if (room < SMALLEST)
        return 'The job summary was not written: earlier output of the step fills it.';
    const limit = { units: room, bytes: room };
    const text = typeof markdown === 'string' ? markdown : markdown(limit);
    const cut = (0,_cut_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMarkdown */ .G)(text, limit, (lines) => `${CUT} ${lines}. ${WHOLE}`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${taken === 0 ? '' : '\n\n'}${cut.trimEnd()}\n`);
        return cut === text ? undefined : `The job summary was cut to 1 MiB. ${WHOLE}`;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        return `The job summary was not written: ${code === 'ENOSPC' ? 'the disk is full' : code}.`;
    }
}
/** A file that cannot be looked at has nothing in it; that it cannot be written is found out later. */
function sizeOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size;
    }
    catch (error) {
        if (error instanceof Error)
            return 0;
        throw error;
    }
}
const CUT = '**This summary is cut off here:** GitHub takes no more than 1 MiB. Lines left out:';
const WHOLE = 'The JSON report (`report-file`) is whole.';


/***/ }),

/***/ 20768:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ listOutputs)
/* harmony export */ });
/* harmony import */ var _rules_shared_target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57364);

/** What the step tells the workflow of a report. A type that one app reads is unused all the same where another one asks
 *  for it only: each has a permission sheet of its own. */
function listOutputs({ verdict, counts, targets }) {
    const apps = targets.map(({ target }) => target).filter(({ kind }) => kind !== 'test' && kind !== 'library');
    return {
        verdict,
        errors: counts.error,
        warnings: counts.warning,
        notices: counts.notice,
        'requested-types': listTypes(apps, ({ code }) => code.requested),
        'unused-types': listTypes(apps, _rules_shared_target_js__WEBPACK_IMPORTED_MODULE_0__/* .neverRead */ .VI),
    };
}
function listTypes(apps, usesOf) {
    const types = new Set(apps.flatMap(usesOf).map(({ type }) => type));
    return JSON.stringify([...types].sort());
}


/***/ }),

/***/ 97673:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ watchMarks),
/* harmony export */   m: () => (/* binding */ marksFor)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(50240);

const NAME = 'clinical-records-ignore:';
/** The mark, the rule, the reason, and what closes the comment. */
const MARK = /clinical-records-ignore:[ \t]*([\w-]*)([\s\S]*)$/;
const CLOSING = /(?<!\s)\s*(?:(?:-->|\*\/|\*\)|--\}\})\s*)?$/;
/** More marks in one file are no exceptions. */
const MOST = 1000;
/** The same files, with an eye on what is read: only such files can have findings, and no file is read for its marks. */
function watchMarks(files) {
    const seen = new Set();
    const lines = new Map();
    const marks = new Map();
    const look = (file, bytes) => {
        const text = decodeIfMarked(bytes);
        if (text === undefined)
            return;
        const found = text.split(/\r\n|\r|\n/);
        lines.set(file, found);
        marks.set(file, readMarks(found, file));
    };
    return {
        files: {
            ...files,
            bytes(file) {
                const bytes = files.bytes(file);
                if (!seen.has(file)) {
                    seen.add(file);
                    look(file, bytes);
                }
                return bytes;
            },
        },
        marks: () => new Map([...marks].sort(([a], [b]) => (a < b ? -1 : 1))),
        line: (file, number) => lines.get(file)?.[number - 1] ?? '',
    };
}
function decodeIfMarked(bytes) {
    const buffer = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bufferOf */ .K)(bytes);
    const wide = buffer[0] === 0xff && buffer[1] === 0xfe
        ? 'utf-16le'
        : buffer[0] === 0xfe && buffer[1] === 0xff
            ? 'utf-16be'
            : undefined;
    if (wide === undefined)
        return buffer.includes(NAME) ? buffer.toString('utf8') : undefined;
    const text = new TextDecoder(wide).decode(buffer);
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
/** How far above a finding the lines are looked through that hold nothing but marks and the key of the value. */
const REACH = 12;
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

/***/ 42494:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ offerMends)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./lib/fixes/edits.js
/**
 * Edits of a text: what replaces what, and nothing else changes.
 */
/** In order, each once; deletions that meet or overlap are one. Undefined where two of them want different things. */
function joinEdits(edits) {
    const joined = [];
    for (const edit of edits.toSorted(byPlace)) {
        const last = joined.at(-1);
        if (!last || last.file !== edit.file || edit.start > last.end)
            joined.push(edit);
        else if (isSame(last, edit))
            continue;
        else if (isDeletion(last) && isDeletion(edit)) {
            joined[joined.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
        }
        else if (edit.start < last.end)
            return undefined;
        else
            joined.push(edit);
    }
    return joined;
}
/** The text after the edits of one file, which come in order and without overlaps. */
function applyEdits(text, edits) {
    let result = '';
    let done = 0;
    for (const { start, end, replacement } of edits) {
        result += text.slice(done, start) + replacement;
        done = end;
    }
    return result + text.slice(done);
}
function isDeletion({ start, end, replacement }) {
    return replacement === '' && end > start;
}
function isSame(a, b) {
    return a.start === b.start && a.end === b.end && a.replacement === b.replacement;
}
/** Insertions at one place keep the order in which they were asked for. */
function byPlace(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.start - b.start || a.end - b.end;
}

;// CONCATENATED MODULE: ./lib/fixes/hunks.js
/**
 * Edits as lines: which lines of a file become which others.
 */

/** The lines that the edits of one file change, no line more; lines side by side are one change. Edits come in order
 *  and without overlaps. */
function findHunks(text, edits) {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const hunks = [];
    let group = [];
    let last = -1;
    for (const edit of edits) {
        if (group.length > 0 && lineOf(starts, edit.start) > last + 1) {
            hunks.push(...hunkOf(text, starts, group));
            group = [];
        }
        group.push(edit);
        last = Math.max(last, lineOf(starts, edit.end));
    }
    if (group.length > 0)
        hunks.push(...hunkOf(text, starts, group));
    return hunks;
}
function hunkOf(text, starts, edits) {
    const first = lineOf(starts, edits[0]?.start ?? 0);
    const last = lineOf(starts, Math.max(...edits.map(({ end }) => end)));
    const start = starts[first] ?? 0;
    const end = starts[last + 1] ?? text.length;
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const before = splitLines(text.slice(start, end));
    const after = splitLines(applyEdits(text.slice(start, end), moved));
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head += 1;
    let tail = 0;
    while (tail < before.length - head &&
        tail < after.length - head &&
        before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
        tail += 1;
    }
    const hunk = {
        line: first + 1 + head,
        before: before.slice(head, before.length - tail),
        after: after.slice(head, after.length - tail),
        edits,
    };
    return hunk.before.length + hunk.after.length > 0 ? [hunk] : [];
}
/** The lines of a text with their line ends. */
function splitLines(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/fixes/patch.js

/** Lines shown around a change, as `git diff` does. */
const CONTEXT = 3;
/**
 * The diff of one file, ending in a line end. `path` is how it is called in the diff. A file in UTF-16 is binary to
 * Git, so its diff stands behind `#`, which `git apply` reads over.
 */
function patch_writePatch({ text, marked, encoding }, edits, path) {
    // The byte order mark belongs to the first line, and moves what stands behind it.
    const whole = marked ? `\uFEFF${text}` : text;
    const moved = marked ? edits.map((edit) => ({ ...edit, start: edit.start + 1, end: edit.end + 1 })) : edits;
    const body = writeHunks(whole, findHunks(whole, moved));
    const head = `--- ${quote(`a/${path}`)}\n+++ ${quote(`b/${path}`)}\n`;
    if (encoding === 'utf-8')
        return `diff --git ${quote(`a/${path}`, '')} ${quote(`b/${path}`, '')}\n${head}${body}`;
    return `# ${path} is written in ${encoding.toUpperCase()}, which no diff can carry:\n${(head + body).replace(/^(?=.)/gm, '# ')}`;
}
function writeHunks(text, hunks) {
    const lines = splitLines(text);
    let shift = 0;
    return groupHunks(hunks)
        .map((group) => {
        const [first] = group;
        const last = group.at(-1);
        if (!first || !last)
            return '';
        const from = Math.max(1, first.line - CONTEXT);
        const to = Math.min(lines.length, last.line + last.before.length - 1 + CONTEXT);
        const body = [];
        let line = from;
        const added = group.reduce((sum, { before, after }) => sum + after.length - before.length, 0);
        const show = (sign, content) => body.push(content.endsWith('\n') ? sign + content : `${sign}${content}\n\\ No newline at end of file\n`);
        for (const hunk of group) {
            for (; line < hunk.line; line += 1)
                show(' ', lines[line - 1] ?? '');
            for (const content of hunk.before)
                show('-', content);
            for (const content of hunk.after)
                show('+', content);
            line += hunk.before.length;
        }
        for (; line <= to; line += 1)
            show(' ', lines[line - 1] ?? '');
        const count = to - from + 1;
        const header = `@@ -${range(from, count)} +${range(from + shift, count + added)} @@\n`;
        shift += added;
        return header + body.join('');
    })
        .join('');
}
/** A range of no lines is told by the line before it. */
function range(start, count) {
    return count === 0 ? `${start - 1},0` : `${start},${count}`;
}
/** Changes whose contexts would meet are shown together. */
function groupHunks(hunks) {
    const groups = [];
    for (const hunk of hunks) {
        const last = groups.at(-1)?.at(-1);
        if (last && hunk.line - (last.line + last.before.length) <= 2 * CONTEXT)
            groups.at(-1)?.push(hunk);
        else
            groups.push([hunk]);
    }
    return groups;
}
/** As Git spells a path: in quotes where it holds what would be misread; with a tab behind it where it holds a blank. */
function quote(path, behindBlank = '\t') {
    if (!/["\\\p{Cc}]/u.test(path))
        return path.includes(' ') ? path + behindBlank : path;
    const escaped = path.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, (control) => {
        const short = new Map([
            ['\n', '\\n'],
            ['\t', '\\t'],
            ['\r', '\\r'],
        ]).get(control);
        return short ?? [...Buffer.from(control)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
    });
    return `"${escaped}"`;
}

// EXTERNAL MODULE: ./lib/read/text.js
var read_text = __nccwpck_require__(757);
// EXTERNAL MODULE: ./lib/types.js
var types = __nccwpck_require__(64170);
;// CONCATENATED MODULE: ./lib/fixes/text-file.js
/**
 * The text of a file that may be rewritten, and the way back to bytes.
 */


/** Why something is not mended, as the end of a sentence. */
class Unmendable extends Error {
    constructor(reason) {
        super(reason);
        this.name = 'Unmendable';
    }
}
/**
 * Opens a file for editing. Throws {@link Unmendable} for what could not be written back byte for byte: binary files,
 * other encodings than Unicode's, files that are reached through a link or lie in a dependency.
 */
function text_file_openText(file, files) {
    if (!files.paths.includes(file))
        throw new Unmendable(`${file} is reached through a link, or is not the app's own`);
    const bytes = files.bytes(file);
    if (Buffer.from(bytes.subarray(0, 6)).toString('latin1') === 'bplist') {
        throw new Unmendable(`${file} is a binary property list`);
    }
    const text = decode(bytes, file);
    if (/\r(?!\n)/.test(text))
        throw new Unmendable(`${file} has line ends of old Macs`);
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
        for (const marked of [false, true]) {
            const opened = { file, text, encoding, marked };
            if (Buffer.compare(encodeText(opened, text), bytes) === 0)
                return opened;
        }
    }
    throw new Unmendable(`${file} is in an encoding that is not written`);
}
function decode(bytes, file) {
    try {
        return (0,read_text/* decodeText */.g7)(bytes, file);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            throw new Unmendable(`${file} ${error.message}`);
        throw error;
    }
}
/** The bytes of a text as the file that was opened spells it: its encoding, its byte order mark. */
function encodeText({ encoding, marked }, text) {
    const whole = marked ? `\uFEFF${text}` : text;
    if (encoding === 'utf-8')
        return Buffer.from(whole, 'utf8');
    const bytes = Buffer.from(whole, 'utf16le');
    return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
/** Where a place begins and ends in the text, `end` exclusive. A place without an end is empty. */
function rangeOf({ text }, at) {
    const start = offsetOf(text, at.line, at.column);
    const end = at.endLine === undefined ? start : offsetOf(text, at.endLine, at.endColumn ?? 1);
    return { start, end: Math.max(start, end) };
}
function offsetOf(text, line, column) {
    let start = 0;
    for (let passed = 1; passed < line; passed += 1) {
        const end = text.indexOf('\n', start);
        if (end < 0)
            break;
        start = end + 1;
    }
    return Math.min(start + column - 1, text.length);
}
/** Where the line begins that holds an offset. */
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** Where the line ends that holds an offset, before its line end. */
function lineEnd(text, offset) {
    const next = text.indexOf('\n', offset);
    const end = next < 0 ? text.length : next;
    return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
/** The blanks that the line of an offset begins with. */
function indentOf(text, offset) {
    return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}
/** The line end of the line that holds an offset; that of the file's first line where it is the last. */
function lineBreakAt(text, offset) {
    const end = lineEnd(text, offset);
    const near = /^\r?\n/.exec(text.slice(end, end + 2))?.[0];
    return near ?? /\r?\n/.exec(text)?.[0] ?? '\n';
}

// EXTERNAL MODULE: ./lib/github/changed-files.js
var changed_files = __nccwpck_require__(85181);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __nccwpck_require__(59813);
// EXTERNAL MODULE: ./lib/github/author.js
var author = __nccwpck_require__(23664);
// EXTERNAL MODULE: ./lib/github/outcome.js
var outcome = __nccwpck_require__(10035);
;// CONCATENATED MODULE: ./lib/github/suggestions.js




/** A review with more is read by nobody. */
const MOST = 30;
/** Review comments are read a hundred at a time. */
const PAGES = 30;
const OFFERING = {
    failed: 'Mends were not offered as suggestions',
    permission: 'pull-requests: write',
};
/**
 * Offers mends in one review, each once for all time: what was offered before, by its hidden last line and by its
 * author, is not offered again, be it taken over, resolved or outdated. Never throws.
 */
async function offerSuggestions(github, pullRequest, suggestions) {
    if (suggestions.length === 0)
        return { standing: new Set() };
    const { value, notice } = await (0,outcome/* attempt */.CD)(OFFERING, github.event, async () => {
        const octokit = await github.octokit();
        const earlier = await findEarlier(github, octokit, pullRequest.number);
        const known = new Map(earlier.map(({ key, applies }) => [key, applies]));
        const standing = suggestions.filter((one) => known.get(keyOf(one)) === true);
        const fresh = suggestions.filter((one) => !known.has(keyOf(one))).slice(0, MOST);
        if (fresh.length > 0)
            await createReview(github, octokit, pullRequest.number, fresh);
        return new Set([...standing, ...fresh]);
    });
    return value === undefined ? { standing: new Set(), notice } : { standing: value };
}
/** Making a review must not simply be tried again: the first try may have succeeded and only its answer got lost. */
async function createReview(github, octokit, number, suggestions) {
    const { owner = '', name: repo = '' } = github.event.repository ?? {};
    const { headSha } = github.event;
    const comments = suggestions.map(({ path, from, to, body, ...one }) => ({
        path,
        body: `${body.trimEnd()}\n\n${markerLine(keyOf({ path, ...one }))}`,
        line: to,
        side: 'RIGHT',
        ...(from < to && { start_line: from, start_side: 'RIGHT' }),
    }));
    const review = {
        ...{ owner, repo, pull_number: number, event: 'COMMENT' },
        body: 'Mends of what Clinical Records Check found. Each was tried: its finding goes, and no other comes.',
        ...(headSha !== undefined && { commit_id: headSha }),
        comments,
        request: { retries: 0 },
    };
    try {
        await octokit.rest.pulls.createReview(review);
    }
    catch (error) {
        if (!(0,outcome/* isAmbiguous */.X2)(error))
            throw error;
        const made = new Set((await findEarlier(github, octokit, number)).map(({ key }) => key));
        if (!suggestions.some((one) => made.has(keyOf(one))))
            await octokit.rest.pulls.createReview(review);
    }
}
async function findEarlier(github, octokit, number) {
    const { owner = '', name: repo = '' } = github.event.repository ?? {};
    const isOurs = (0,author/* authorship */.w)(octokit, github.token ?? '');
    const found = [];
    for (let page = 1; page <= PAGES; page += 1) {
        const request = { owner, repo, pull_number: number, per_page: 100, page };
        const { data, headers } = await octokit.rest.pulls.listReviewComments(request);
        for (const { body, user, line } of data) {
            const key = readMarker(body);
            if (key !== undefined && (await isOurs(user)))
                found.push({ key, applies: typeof line === 'number' });
        }
        if (headers.link?.includes('rel="next"') !== true)
            break;
    }
    return found;
}
const MARKER = new RegExp(`<!-- ${tool/* NAME */.o_} mend=([0-9a-f]{32}) -->\\s*$`);
function markerLine(key) {
    return `<!-- ${tool/* NAME */.o_} mend=${key} -->`;
}
function readMarker(body) {
    return MARKER.exec(body.slice(-200))?.[1];
}
function keyOf({ path, identity }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([path, identity]))
        .digest('hex')
        .slice(0, 32);
}

// EXTERNAL MODULE: ./lib/read/pbxproj.js
var pbxproj = __nccwpck_require__(13669);
;// CONCATENATED MODULE: ./lib/fixes/build-setting.js
/**
 * A new build setting: in the configuration of a target in a project file, or in an xcconfig file beside its like.
 */



/** Adds a setting to the configuration that begins at `at`, where the alphabet puts it, as Xcode does. */
function addToConfiguration(source, at, name, value, remark) {
    const { file, text } = source;
    const { start, end } = rangeOf(source, at);
    const settings = readSettings(source, text.slice(start, end));
    const line = `${name} = "${value.replace(/["\\]/g, '\\$&')}"; /* ${remark} */`;
    const sorted = [...settings.values()];
    const before = sorted.findLast(({ key }) => key < name) ?? sorted[0];
    if (!before)
        throw new Unmendable(`the configuration in ${file}:${at.line} has no settings to put it beside`);
    const entry = rangeOf(source, before.keyAt).start;
    const newline = lineBreakAt(text, entry);
    const indent = indentOf(text, entry);
    if (before.key > name)
        return { file, start: entry, end: entry, replacement: line + newline + indent };
    const after = endOfSetting(source, before);
    return { file, start: after, end: after, replacement: newline + indent + line };
}
function readSettings(source, id) {
    try {
        const bytes = encodeText(source, source.text);
        const configuration = (0,pbxproj/* readPbxproj */.y)(bytes, source.file).objects.get(id.replace(/^"|"$/g, ''));
        const held = configuration?.fields.get('buildSettings')?.value;
        if (configuration?.isa === 'XCBuildConfiguration' && held?.kind === 'dictionary' && /^[^<{]*\{/.test(source.text)) {
            return held.value;
        }
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
    }
    throw new Unmendable(`${source.file} has no build configuration in Xcode's own form there`);
}
/** After the semicolon of a setting whose value may be a list; and after what is remarked on it in the same line. */
function endOfSetting(source, { value }) {
    const { text, file } = source;
    const { start, end } = rangeOf(source, value.at);
    let offset = end;
    if (value.kind !== 'string') {
        const last = value.kind === 'array' ? value.value.at(-1) : undefined;
        offset = text.indexOf(')', last ? rangeOf(source, last.at).end : start);
    }
    const semicolon = text.indexOf(';', offset);
    if (offset < 0 || semicolon < 0)
        throw new Unmendable(`${file} could not be followed to the end of a setting`);
    const rest = text.slice(semicolon + 1, lineEnd(text, semicolon));
    return semicolon + 1 + (/^[ \t]*\/\*[^*]*\*\/(?=[ \t]*$)/.exec(rest)?.[0].length ?? 0);
}
/** Adds a setting on the line after another one of an xcconfig file, with the remark on a line before it. */
function addToXcconfig(source, beside, name, value, remark) {
    const { file, text } = source;
    if (value.includes('//') || /;\s*$/.test(value)) {
        throw new Unmendable(`the text holds what would be cut off in ${file}`);
    }
    let end = lineEnd(text, rangeOf(source, beside).end);
    // A value that ends in a backslash goes on in the next line.
    while (/\\[ \t]*(?:\/\/[\s\S]*)?$/.test(text.slice(lineStart(text, end), end)) && end < text.length) {
        end = lineEnd(text, text.indexOf('\n', end) + 1);
    }
    const newline = lineBreakAt(text, end);
    const indent = indentOf(text, rangeOf(source, beside).start);
    return { file, start: end, end, replacement: `${newline}${indent}// ${remark}${newline}${indent}${name} = ${value}` };
}

;// CONCATENATED MODULE: ./lib/fixes/xml-list.js

const MARKUP = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<(\/?)[A-Za-z][^<>]*?(\/?)>/g;
/** The element whose opening tag begins at an offset. The text has been read as a property list already. */
function elementAt({ file, text }, start) {
    let depth = 0;
    let contentStart = start;
    const markup = new RegExp(MARKUP);
    markup.lastIndex = start;
    for (let found = markup.exec(text); found; found = markup.exec(text)) {
        const [tag, closing, empty] = found;
        if (closing === undefined)
            continue;
        const end = found.index + tag.length;
        if (found.index === start)
            contentStart = end;
        if (closing === '/')
            depth -= 1;
        else if (empty === '')
            depth += 1;
        if (depth > 0)
            continue;
        return empty === '/' && found.index === start
            ? { start, end }
            : { start, end, content: { start: contentStart, end: found.index } };
    }
    throw new Unmendable(`${file} could not be followed to the end of an element`);
}
/** Where lines are added: after this element, on lines of their own. Each line is written without its indentation. */
function insertAfter({ file, text }, element, lines) {
    const ownEnd = lineEnd(text, element.end);
    const rest = text.slice(element.end, ownEnd);
    // What stands behind the element on its line is a remark on it, or the next element.
    const at = /^[ \t]*(?:<!--(?:(?!-->).)*-->[ \t]*)?$/.test(rest) ? ownEnd : element.end;
    const indent = indentOf(text, lineOfKey(text, element));
    const newline = lineBreakAt(text, element.end);
    return { file, start: at, end: at, replacement: lines.map((line) => newline + indent + line).join('') };
}
/** A value on the line of its key is indented as the key is. */
function lineOfKey(text, { start }) {
    const from = lineStart(text, start);
    return from + (/^[ \t]*/.exec(text.slice(from, start))?.[0].length ?? 0);
}
/** Adds lines as the last of a dictionary or array. `unit` is one step of indentation. */
function insertLast(file, container, lines) {
    const { text } = file;
    const newline = lineBreakAt(text, container.start);
    const outer = indentOf(text, lineOfKey(text, container));
    const inner = outer + indentUnit(text);
    const body = lines.map((line) => inner + line + newline).join('');
    if (!container.content) {
        const tag = text.slice(container.start, container.end);
        const name = /^<([A-Za-z]+)/.exec(tag)?.[1] ?? '';
        return edit(file, container.start, container.end, `<${name}>${newline}${body}${outer}</${name}>`);
    }
    const { start, end } = container.content;
    const from = lineStart(text, end);
    // The closing tag stands on a line of its own: the new lines go before it.
    if (from > start && text.slice(from, end).trim() === '')
        return edit(file, from, from, body);
    return edit(file, end, end, newline + body + outer);
}
/** Removes a stretch, with its whole lines where nothing else stands on them. Refuses to take a comment along. */
function removeStretch(file, start, end) {
    const { text } = file;
    if (/<!--/.test(text.slice(start, end)))
        throw new Unmendable(`a comment in ${file.file} would go with it`);
    const from = lineStart(text, start);
    const to = lineEnd(text, end);
    const isAlone = text.slice(from, start).trim() === '' && text.slice(end, to).trim() === '';
    if (!isAlone)
        return edit(file, start, end, '');
    const next = text.indexOf('\n', to);
    return edit(file, from, next < 0 ? text.length : next + 1, '');
}
function escapeXml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** One step of indentation, as the first key of the file shows it. */
function indentUnit(text) {
    return /\n([ \t]+)<key>/.exec(text)?.[1] ?? '\t';
}
function edit({ file }, start, end, replacement) {
    return { file, start, end, replacement };
}

;// CONCATENATED MODULE: ./lib/fixes/property-list.js


/** Throws Unmendable where there is no file, or none that is XML. `what` names the list for people. */
function openList(list, what, mending) {
    const source = mending.open(list.at.file);
    if (!/^\s*<(?:\?xml|!DOCTYPE|!--|plist|dict)/.test(source.text)) {
        throw new Unmendable(`there is no ${what} in XML to write it into; ${list.at.file} decides what is in it`);
    }
    const { start } = rangeOf(source, list.at);
    if (!source.text.startsWith('<dict', start))
        throw new Unmendable(`${source.file} has no dictionary at its top`);
    const entries = [...list.entries.values()]
        .flatMap((entry) => [entry, ...(entry.shadows ?? [])])
        .filter(({ keyAt }) => keyAt.file === source.file);
    return { source, top: elementAt(source, start), entries };
}
/** The value of an entry that stands in the file. */
function valueElement({ source }, { value }) {
    return elementAt(source, rangeOf(source, value.at).start);
}

;// CONCATENATED MODULE: ./lib/fixes/usage-text.js
const CLINICAL_TEXT = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const SHARE_TEXT = 'NSHealthShareUsageDescription';
const UPDATE_TEXT = 'NSHealthUpdateUsageDescription';
/** As people say it, in the order of the alphabet. */
const WORDS = new Map([
    ['HKClinicalTypeIdentifierAllergyRecord', 'allergies'],
    ['HKClinicalTypeIdentifierClinicalNoteRecord', 'clinical notes'],
    ['HKClinicalTypeIdentifierConditionRecord', 'conditions'],
    ['HKClinicalTypeIdentifierImmunizationRecord', 'immunizations'],
    ['HKClinicalTypeIdentifierCoverageRecord', 'insurance coverage'],
    ['HKClinicalTypeIdentifierLabResultRecord', 'lab results'],
    ['HKClinicalTypeIdentifierMedicationRecord', 'medications'],
    ['HKClinicalTypeIdentifierProcedureRecord', 'procedures'],
    ['HKClinicalTypeIdentifierVitalSignRecord', 'vital signs'],
]);
/** A sentence for one of the three keys; undefined for any other. */
function writeUsageText(key, target) {
    const app = nameOfApp(target);
    switch (key) {
        case CLINICAL_TEXT: {
            const types = listTypes(target);
            const what = types === '' ? 'your health records' : `the ${types} in your health records`;
            return `${app} reads ${what} to show them to you in the app.`;
        }
        case SHARE_TEXT:
            return `${app} reads the health data that you choose to share, to show it to you in the app.`;
        case UPDATE_TEXT:
            return writes(target)
                ? `${app} saves the health data that you enter in the app to Apple Health.`
                : `${app} only reads health data and writes nothing to Apple Health.`;
        default:
            return undefined;
    }
}
/** What a comment beside the text asks of whoever reviews it. Holds nothing that could end a comment. */
function reviewRemark(key, target) {
    const app = nameOfApp(target)
        .replace(/[^\p{L}\p{M}\p{N}.,&']+/gu, ' ')
        .trim();
    if (key === UPDATE_TEXT && !writes(target))
        return `Review this text: is it true that ${app} writes no health data?`;
    const data = key === CLINICAL_TEXT ? 'these records' : 'this data';
    return `Review this text: does it say what ${app} does with ${data}, and why?`;
}
/** The name under the app's icon, where it is known; else the target's. */
function nameOfApp({ name, info }) {
    return knownText(info, 'CFBundleDisplayName') ?? knownText(info, 'CFBundleName') ?? name;
}
function knownText(info, key) {
    const entry = info.get(key);
    if (entry.state !== 'known' || entry.value.value.kind !== 'string')
        return undefined;
    const text = entry.value.value.value.trim();
    return text === '' || /[$\p{Cc}]/u.test(text) ? undefined : text;
}
function listTypes({ code }) {
    const used = new Set([...code.requested, ...code.read].filter(({ conditional }) => conditional === undefined).map(({ type }) => type));
    const words = [...WORDS].filter(([type]) => used.has(type)).map(([, word]) => word);
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
function writes({ code }) {
    return code.apis.some(({ name, conditional }) => name === 'shareNonClinical' && conditional === undefined);
}

;// CONCATENATED MODULE: ./lib/fixes/add-text.js





function addText(mend, mending) {
    return mending.variants.map((variant) => {
        const value = mend.text ?? writeUsageText(mend.key, variant);
        if (value === undefined)
            throw new Unmendable(`no text can be made for ${mend.key}`);
        const text = { key: mend.key, value, remark: reviewRemark(mend.key, variant) };
        return writeText(text, variant, mending);
    });
}
function writeText(text, target, mending) {
    const { info } = target;
    if (!info.at.file.endsWith('.pbxproj'))
        return writeIntoList(text, target, mending);
    const setting = `INFOPLIST_KEY_${text.key}`;
    const beside = findXcconfigText(target);
    if (beside)
        return addToXcconfig(mending.open(beside.file), beside, setting, text.value, text.remark);
    return addToConfiguration(mending.open(info.at.file), info.at, setting, text.value, text.remark);
}
/** The last usage text of the target that stands in an xcconfig file, when none stands in its project file. */
function findXcconfigText({ info }) {
    const texts = [...info.entries.values()].filter(({ key }) => key.endsWith('UsageDescription'));
    if (texts.some(({ keyAt }) => keyAt.file === info.at.file))
        return undefined;
    return texts.findLast(({ keyAt }) => keyAt.file.endsWith('.xcconfig'))?.value.at;
}
function writeIntoList({ key, value, remark }, { info }, mending) {
    const list = openList(info, 'Info.plist', mending);
    const lines = [`<!-- ${remark} -->`, `<key>${key}</key>`, `<string>${escapeXml(value)}</string>`];
    const kin = list.entries.findLast((entry) => /^NSHealth.*UsageDescription$/.test(entry.key)) ??
        list.entries.findLast((entry) => entry.key.endsWith('UsageDescription'));
    return kin ? insertAfter(list.source, valueElement(list, kin), lines) : insertLast(list.source, list.top, lines);
}

;// CONCATENATED MODULE: ./lib/fixes/entitle.js



function entitle(mend, mending) {
    return mending.variants.flatMap((variant) => entitleOne(mend, variant, mending));
}
function entitleOne({ key, value }, { entitlements }, mending) {
    const list = openList(entitlements, 'entitlements file', mending);
    const entry = list.entries.find((one) => one.key === key);
    if (!entry)
        return [addEntry(list, key, valueLines(value, indentUnit(list.source.text)))];
    if (value === true)
        return isTrue(entry) ? [] : [replaceValue(list, entry, ['<true/>'])];
    if (entry.value.kind !== 'array')
        return [replaceValue(list, entry, valueLines(value, indentUnit(list.source.text)))];
    if (entry.value.value.some((item) => item.kind === 'string' && item.value === value))
        return [];
    return [insertLast(list.source, valueElement(list, entry), [`<string>${escapeXml(value)}</string>`])];
}
function isTrue({ value }) {
    return value.kind === 'boolean' && value.value;
}
function valueLines(value, unit) {
    return value === true ? ['<true/>'] : ['<array>', `${unit}<string>${escapeXml(value)}</string>`, '</array>'];
}
/** Beside its next of kin, where there is one. */
function addEntry(list, key, value) {
    const lines = [`<key>${key}</key>`, ...value];
    const kin = list.entries.findLast((one) => key.startsWith(one.key)) ?? list.entries.findLast(isHealthKit);
    return kin ? insertAfter(list.source, valueElement(list, kin), lines) : insertLast(list.source, list.top, lines);
}
function isHealthKit({ key }) {
    return key.startsWith('com.apple.developer.healthkit');
}
function replaceValue(list, entry, lines) {
    const { source } = list;
    const { start, end } = valueElement(list, entry);
    const indent = indentOf(source.text, start);
    const replacement = lines.join(lineBreakAt(source.text, start) + indent);
    return { file: source.file, start, end, replacement };
}

;// CONCATENATED MODULE: ./lib/fixes/source-list.js
/**
 * Lists as source code writes them: which list literal an element stands in, and where its neighbours are.
 */
const LANGUAGES = new Map([
    ['swift', 'swift'],
    ['m', 'objective-c'],
    ['mm', 'objective-c'],
    ['js', 'javascript'],
    ['jsx', 'javascript'],
    ['mjs', 'javascript'],
    ['ts', 'javascript'],
    ['tsx', 'javascript'],
]);
function languageOf(path) {
    return LANGUAGES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
/** A comment, or a string with its quotes. Swift's interpolations and JavaScript's templates count as strings. */
const PASSED_OVER = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"""[\s\S]*?"""|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`/y;
/** The innermost group that holds a stretch; nothing where brackets do not match. One pass over the text. */
function groupAround(text, { start, end }) {
    const root = opened('{', -1, undefined);
    let group = root;
    let innermost;
    for (let offset = 0; offset < text.length; offset += 1) {
        const character = text[offset] ?? '';
        if (/\s/.test(character))
            continue;
        const passed = passedOver(text, offset);
        if (passed !== undefined) {
            if (character !== '/')
                cover(group, offset, passed);
            offset = passed - 1;
        }
        else if (character === '[' || character === '(' || character === '{') {
            cover(group, offset, offset + 1);
            const inner = opened(character, offset, group);
            group.children.push(inner);
            group = inner;
        }
        else if (character === ']' || character === ')' || character === '}') {
            if (!group.parent || CLOSING[group.open] !== character)
                return undefined;
            endElement(group);
            group.end = offset + 1;
            if (innermost === undefined && group.start < start && group.end >= end)
                innermost = group;
            group = group.parent;
            cover(group, offset, offset + 1);
        }
        else if (character === ',') {
            endElement(group);
            group.commas.push(offset);
        }
        else
            cover(group, offset, offset + 1);
    }
    return group === root ? innermost : undefined;
}
const CLOSING = { '[': ']', '(': ')', '{': '}' };
/** Comments of a text, in order; the same as {@link groupAround} passes over. */
function isComment(text, offset) {
    return text[offset] === '/' ? passedOver(text, offset) : undefined;
}
function passedOver(text, offset) {
    PASSED_OVER.lastIndex = offset;
    return PASSED_OVER.test(text) ? PASSED_OVER.lastIndex : undefined;
}
function opened(open, start, parent) {
    return {
        open,
        start,
        elements: [],
        commas: [],
        children: [],
        parent,
        end: Number.POSITIVE_INFINITY,
        first: -1,
        last: -1,
    };
}
function cover(group, start, end) {
    if (group.first < 0)
        group.first = start;
    group.last = end;
}
function endElement(group) {
    if (group.first >= 0)
        group.elements.push({ start: group.first, end: group.last });
    group.first = -1;
}

;// CONCATENATED MODULE: ./lib/fixes/list-purpose.js


/** How far a list is followed from one name to the next. */
const MOST_NAMES = 4;
/** Throws Unmendable unless all that is made of the list goes into calls that ask. */
function requireAskingOnly(at, list, source, language, mending) {
    const uses = mending.variants.flatMap(({ code }) => [
        { isAsking: true, list: code.requested.filter(isUseAt(at)) },
        { isAsking: true, list: code.shared.filter(isUseAt(at)) },
        { isAsking: false, list: code.read.filter(isUseAt(at)) },
    ]);
    const asking = uses.filter((use) => use.isAsking && use.list.length > 0);
    if (uses.some((use) => !use.isAsking && use.list.length > 0)) {
        throw new Unmendable(`what stands in ${at.file}:${at.line} is read with, too`);
    }
    const calls = [
        ...asking.flatMap((use) => use.list.map(({ call }) => call)),
        // To ask whether asking is needed takes the same list.
        ...mending.variants.flatMap(({ code }) => code.apis.flatMap((api) => (api.name === 'requestStatus' ? [api.at] : []))),
    ];
    const ranges = callRanges(calls, source);
    if (ranges.some(({ start, end }) => start <= list.start && end >= list.end))
        return;
    const holder = findHolder(source.text, list, language);
    if (!holder)
        throw new Unmendable(`what else the list in ${at.file}:${at.line} is for cannot be told`);
    requireHolderAsks(holder, source, calls, language, mending, MOST_NAMES);
}
/** Uses of the type that stands at a place. */
function isUseAt(at) {
    return (use) => use.at.file === at.file && use.at.line === at.line && use.at.column === at.column;
}
function callRanges(calls, source) {
    return calls.filter(({ file }) => file === source.file).map((call) => rangeOf(source, call));
}
function requireHolderAsks(holder, source, calls, language, mending, left) {
    for (const { file, offset } of occurrences(holder, source, mending)) {
        const { text } = file;
        if (file.file === source.file && offset === holder.offset)
            continue;
        if (isLabel(text, offset, holder.name))
            continue;
        if (callRanges(calls, file).some(({ start, end }) => start <= offset && end > offset))
            continue;
        const next = left > 0 ? findHolder(text, { start: offset, end: offset + holder.name.length }, language) : undefined;
        if (!next || next.name === holder.name) {
            throw new Unmendable(`${holder.name} is used for more than asking, perhaps: ${file.file}:${list_purpose_lineOf(text, offset)}`);
        }
        requireHolderAsks(next, file, calls, language, mending, left - 1);
    }
}
/** `types:` in a call or in a declaration. */
function isLabel(text, offset, name) {
    return (/^\s*:(?!:)/.test(text.slice(offset + name.length, offset + name.length + 20)) &&
        /[(,{]\s*$/.test(text.slice(Math.max(0, offset - 80), offset)));
}
function list_purpose_lineOf(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
function* occurrences({ name, reach, block }, source, { variants, open }) {
    const files = reach === 'everywhere' ? sourcesOf(variants, source.file, open) : [source];
    for (const file of files) {
        const bare = blankComments(file.text);
        for (const { index } of bare.matchAll(wholeWord(name))) {
            if (reach === 'block' && (index < block.start || index >= block.end))
                continue;
            yield { file, offset: index };
        }
    }
}
function wholeWord(name) {
    return new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g');
}
function sourcesOf(variants, first, open) {
    return [...new Set([first, ...variants.flatMap(({ sources }) => sources)])].map(open);
}
function blankComments(text) {
    return text.replace(/"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, (match) => match.startsWith('"') ? match : match.replace(/[^\n]/g, ' '));
}
/** What may stand between a name and the list that it holds: `: Set<T> = Set(`, `*types = [NSSet setWithArray:@`. */
const ASSIGNED = /(?:\b(?:let|var|const)\s+|\*\s*)([A-Za-z_$][\w$]*)\s*(?::[^=\n;]*)?=[\w.<>@:\s([]*$/;
const RETURNED = /\b(?:var|func|function)\s+([A-Za-z_$][\w$]*)[^{}]*$/;
const TYPE_HEAD = /\b(?:class|struct|enum|extension|actor|protocol|interface)\s[^{};]*$|@(?:implementation|interface)[^{};]*$/;
function findHolder(text, stretch, language) {
    const before = text.slice(Math.max(0, stretch.start - 400), stretch.start);
    const assigned = ASSIGNED.exec(before);
    if (assigned?.[1] !== undefined) {
        const offset = stretch.start - before.length + assigned.index + assigned[0].indexOf(assigned[1]);
        return describe(text, assigned[1], offset, language);
    }
    const block = blockAround(text, stretch);
    // In JavaScript the list may be one of the values of an object, which is then what goes into calls.
    if (block &&
        language === 'javascript' &&
        /[=(,:[{]\s*$/.test(text.slice(Math.max(0, block.start - 40), block.start))) {
        return findHolder(text, block, language);
    }
    if (!block || !/^\{\s*(?:return\s+)?(?:[\w.<>]*[([]\s*)*$/.test(text.slice(block.start, stretch.start)))
        return undefined;
    const head = text.slice(Math.max(0, block.start - 400), block.start);
    const returned = RETURNED.exec(head);
    if (returned?.[1] === undefined)
        return undefined;
    const offset = block.start - head.length + returned.index + returned[0].indexOf(returned[1]);
    return describe(text, returned[1], offset, language);
}
function describe(text, name, offset, language) {
    const block = blockAround(text, { start: offset, end: offset + name.length });
    const whole = { start: 0, end: text.length };
    const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
    const isOwn = /\b(?:private|fileprivate|static)\b/.test(line) && (language === 'objective-c' || /private/.test(line));
    const isMember = !block || TYPE_HEAD.test(text.slice(Math.max(0, block.start - 400), block.start));
    if (!isMember)
        return { name, offset, reach: 'block', block: block ?? whole };
    return { name, offset, reach: isOwn ? 'file' : 'everywhere', block: whole };
}
function blockAround(text, stretch) {
    let group = groupAround(text, stretch);
    while (group && group.open !== '{')
        group = group.parent;
    return group && Number.isFinite(group.end) && group.start >= 0 ? group : undefined;
}

;// CONCATENATED MODULE: ./lib/fixes/remove-from-source.js



function removeFromSource(at, mending) {
    const source = mending.open(at.file);
    const language = languageOf(at.file) ?? 'swift';
    const { list, index } = findElement(source, rangeOf(source, at), language);
    const stays = list.elements.map((element) => !isRemoved(element, source, mending));
    const isEmptied = list.elements.every((element, other) => !stays[other] || isNil(source.text, element));
    if (isEmptied && !isShareArgument(at, list, source, mending)) {
        throw new Unmendable(`nothing would be left of the list in ${at.file}:${at.line}`);
    }
    requireAskingOnly(at, list, source, language, mending);
    return [...cutElement(source, list, index, stays), ...carryPrefix(source, list, stays, language)];
}
/** An app may ask to write nothing: what stands in the call itself may become an empty list. */
function isShareArgument(at, list, source, { variants }) {
    const uses = variants.flatMap(({ code }) => code.shared).filter(isUseAt(at));
    return uses.some(({ call }) => {
        const { start, end } = rangeOf(source, call);
        return call.file === source.file && start <= list.start && end >= list.end;
    });
}
/** The list literal whose element is, or makes, what stands in a stretch: `.a`, `HKClinicalType(.a)`, `[T typeFor:A]`. */
function findElement({ text, file }, stretch, language) {
    let group = groupAround(text, stretch);
    for (; group; group = group.parent) {
        const list = asList(text, group, language);
        const index = list?.elements.findIndex(({ start, end }) => start <= stretch.start && end >= stretch.end) ?? -1;
        const element = list?.elements[index];
        if (list && element && isSingle(text, element))
            return { list, index };
        const isCall = group.open === '(' || (group.open === '[' && language === 'objective-c');
        if (list || !isCall || group.elements.length !== 1)
            break;
    }
    throw new Unmendable(`it is no element of a list literal in ${file}`);
}
/** The group if it is a list literal; in `[NSSet setWithObjects: …]` its elements begin after the colon. */
function asList(text, group, language) {
    if (group.open !== '[')
        return undefined;
    const before = text[group.start - 1] ?? '';
    if (language !== 'objective-c')
        return /[\w)\]?!]/.test(before) ? undefined : group;
    if (before === '@')
        return group;
    const [head] = /^\[\s*\w+\s+\w*[wW]ithObjects:\s*/.exec(text.slice(group.start, group.start + 200)) ?? [];
    const [first, ...others] = group.elements;
    if (head === undefined || !first || others.length === 0)
        return undefined;
    return { ...group, elements: [{ start: group.start + head.length, end: first.end }, ...others] };
}
/** No `key: value`, no `condition ? a : b`. */
function isSingle(text, { start, end }) {
    let bare = text.slice(start, end);
    for (let before = ''; before !== bare;) {
        before = bare;
        bare = bare.replace(/\([^()[\]]*\)|\[[^()[\]]*\]/g, '');
    }
    return !/[:{}]/.test(bare);
}
function isNil(text, { start, end }) {
    return text.slice(start, end) === 'nil';
}
function isRemoved({ start, end }, source, { removed }) {
    return removed.some((at) => {
        if (at.file !== source.file)
            return false;
        const one = rangeOf(source, at);
        return one.start >= start && one.end <= end;
    });
}
function cutElement({ file, text }, { elements, commas, end: listEnd }, index, stays) {
    const element = elements[index];
    if (!element)
        return [];
    const comma = commas[index];
    const afterComma = comma === undefined ? element.end : comma + 1;
    const own = passRemark(text, afterComma);
    const isLast = !stays.slice(index + 1).some(Boolean);
    // Of what is left, the last element had the comma before this one.
    const danglingComma = commas[index - 1];
    const cutComma = isLast && danglingComma !== undefined && commas.length < elements.length && stays.slice(0, index).some(Boolean)
        ? [{ file, start: danglingComma, end: danglingComma + 1, replacement: '' }]
        : [];
    const from = lineStart(text, element.start);
    const isAlone = text.slice(from, element.start).trim() === '' && own === lineEnd(text, own) && own < text.length;
    if (isAlone)
        return [...cutComma, { file, start: from, end: text.indexOf('\n', own) + 1, replacement: '' }];
    if (!isLast)
        return [{ file, start: element.start, end: passBlanks(text, own), replacement: '' }];
    const previous = elements[index - 1];
    const start = danglingComma === undefined || !previous ? element.start : passRemarkBack(text, danglingComma, element);
    const end = comma === undefined ? element.end : Math.min(passBlanks(text, afterComma), listEnd - 1);
    return [...cutComma, { file, start, end: comma === undefined ? end : afterComma, replacement: '' }];
}
/** After a comment that stands behind an element on its line: it is about the element. */
function passRemark(text, offset) {
    const blanks = /^[ \t]*/.exec(text.slice(offset, lineEnd(text, offset)))?.[0].length ?? 0;
    const comment = isComment(text, offset + blanks);
    if (comment === undefined || text.slice(offset, comment).includes('\n'))
        return blankLineEnd(text, offset);
    return blankLineEnd(text, Math.min(comment, lineEnd(text, offset)));
}
/** The end of the line where only blanks are left of it. */
function blankLineEnd(text, offset) {
    const end = lineEnd(text, offset);
    return text.slice(offset, end).trim() === '' ? end : offset;
}
function passBlanks(text, offset) {
    return offset + (/^\s*/.exec(text.slice(offset, offset + 1000))?.[0].length ?? 0);
}
/** Where the blanks before the last element begin; a comment in between stays. */
function passRemarkBack(text, comma, { start }) {
    const between = text.slice(comma + 1, start);
    return start - (/(?<!\s)\s*$/.exec(between)?.[0].length ?? 0);
}
/** In `[Type.a, .b]` the first element tells the type of all: without it the next one must. */
function carryPrefix({ file, text }, { elements }, stays, language) {
    if (language !== 'swift' || stays[0] === true)
        return [];
    const first = elements[0];
    const [, prefix] = first ? (/^([A-Za-z_][\w.]*)\.\w+$/.exec(text.slice(first.start, first.end)) ?? []) : [];
    const kept = elements.filter((_, index) => stays[index]);
    if (prefix === undefined || !kept[0] || !kept.every(({ start }) => text[start] === '.'))
        return [];
    return [{ file, start: kept[0].start, end: kept[0].start, replacement: prefix }];
}

;// CONCATENATED MODULE: ./lib/fixes/remove-element.js




function removeElement({ at }, mending) {
    if (languageOf(at.file))
        return removeFromSource(at, mending);
    const source = mending.open(at.file);
    if (!source.text.trimStart().startsWith('<')) {
        throw new Unmendable(`elements are not taken out of files like ${at.file}`);
    }
    const { start } = rangeOf(source, at);
    return [removeStretch(source, start, elementAt(source, start).end)];
}

;// CONCATENATED MODULE: ./lib/fixes/remove-entitlement.js



function removeEntitlement({ key }, mending) {
    return mending.variants.flatMap(({ entitlements }) => {
        const list = openList(entitlements, 'entitlements file', mending);
        const entry = list.entries.find((one) => one.key === key);
        if (!entry)
            return [];
        return [removeStretch(list.source, rangeOf(list.source, entry.keyAt).start, valueElement(list, entry).end)];
    });
}

;// CONCATENATED MODULE: ./lib/fixes/respell.js

function respell({ at, was, to }, { open }) {
    const source = open(at.file);
    const { start, end } = rangeOf(source, at);
    const written = source.text.slice(start, end);
    const first = written.indexOf(was);
    if (was === '' || first < 0 || written.indexOf(was, first + 1) >= 0) {
        throw new Unmendable(`"${was}" is spelt with escapes or made of parts in ${at.file}:${at.line}`);
    }
    return [{ file: source.file, start: start + first, end: start + first + was.length, replacement: to }];
}

;// CONCATENATED MODULE: ./lib/fixes/plan.js
/**
 * From findings to edits: what would be written for them, and why nothing is for others. Pure.
 */








/** The findings that a program can try to mend: nothing that somebody has decided to leave. */
function mendable({ findings }) {
    return findings.filter(({ mends = [], silenced }) => mends.length > 0 && silenced === undefined);
}
/** Plans the mends of some findings together. A mend that meets another one halfway is left for the next run. */
function planMends(findings, checked, files) {
    const open = openOnce(files);
    const mended = [];
    const unmended = [];
    let edits = [];
    const removed = placesToRemove(findings);
    for (const finding of findings) {
        const variants = variantsOf(finding, checked);
        try {
            const own = editsOf(finding, { finding, variants, removed, paths: files.paths, open });
            const joined = joinEdits([...edits, ...own]);
            if (!joined)
                throw new Unmendable('another mend changes the same place; run it again afterwards');
            edits = joined;
            mended.push({ finding, edits: own });
        }
        catch (error) {
            if (!(error instanceof Unmendable) && !(error instanceof types/* UnreadableFile */.i))
                throw error;
            const reason = error instanceof types/* UnreadableFile */.i ? `${error.at.file} ${error.message}` : error.message;
            unmended.push({ finding, reason });
        }
    }
    return { mended, edits, unmended };
}
function editsOf({ mends = [] }, mending) {
    const edits = mends.flatMap((mend) => write(mend, mending));
    if (edits.length === 0)
        throw new Unmendable('what is missing stands there already');
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const generator = findGenerator(file, mending);
        if (generator)
            throw new Unmendable(`${generator} makes ${file} anew: mend it there`);
    }
    return edits;
}
function write(mend, mending) {
    switch (mend.kind) {
        case 'add-text':
            return addText(mend, mending);
        case 'entitle':
            return entitle(mend, mending);
        case 'remove-entitlement':
            return removeEntitlement(mend, mending);
        case 'respell':
            return respell(mend, mending);
        case 'remove-element':
            return removeElement(mend, mending);
    }
}
function placesToRemove(findings) {
    return findings.flatMap(({ mends = [] }) => mends.flatMap((mend) => (mend.kind === 'remove-element' ? [mend.at] : [])));
}
function variantsOf({ target, project, configurations }, { targets }) {
    const found = targets.find((one) => one.name === target && one.project === project);
    return (found?.variants ?? []).filter(({ configuration }) => configurations.includes(configuration));
}
function openOnce(files) {
    const opened = new Map();
    return (file) => {
        const known = opened.get(file) ?? text_file_openText(file, files);
        opened.set(file, known);
        return known;
    };
}
const GENERATED = /\.(?:pbxproj|plist|entitlements|xcconfig)$/;
const INPUT = /^(?:project\.(?:ya?ml|json)|Project\.swift)$/;
/** The input of XcodeGen or Tuist that writes a file: any project beside it, and the lists that it gives a path to. */
function findGenerator(file, { paths, open }) {
    if (!GENERATED.test(file))
        return undefined;
    return paths.find((path) => {
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        if (!INPUT.test(path.slice(folder.length)) || !file.startsWith(folder) || path === file)
            return false;
        const inFolder = file.slice(folder.length);
        if (file.endsWith('.pbxproj'))
            return inFolder.split('/').length === 2;
        if (path.endsWith('.swift'))
            return inFolder.startsWith('Derived/');
        return writesList(textOf(path, open), inFolder);
    });
}
/** `info:` and `entitlements:` of XcodeGen write the file at their `path`. */
function writesList(text, file) {
    const lines = text.split('\n');
    return lines.some((line, index) => {
        if (!/^\s*"?(?:info|entitlements)"?\s*:/.test(line))
            return false;
        return lines.slice(index, index + 4).some((one) => /\bpath"?\s*:/.test(one) && one.includes(file));
    });
}
function textOf(path, open) {
    try {
        return open(path).text;
    }
    catch (error) {
        if (error instanceof Unmendable || error instanceof types/* UnreadableFile */.i)
            return '';
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/fixes/prove.js



/**
 * Plans all mends of a check and tries them together; where that brings a finding or leaves one, one after another.
 * Whatever fails is left out and says why.
 */
async function proveMends(checked, files, recheck) {
    const whole = planMends(mendable(checked), checked, files);
    if (whole.mended.length === 0)
        return { ...whole, files: new Map() };
    const proven = await attempt(whole, checked, files, recheck);
    if (typeof proven !== 'string')
        return proven;
    let good = { mended: [], edits: [], unmended: [], files: new Map() };
    const failed = [...whole.unmended];
    for (const { finding } of whole.mended) {
        const plan = planMends([...good.mended.map((one) => one.finding), finding], checked, files);
        const [refused] = plan.unmended;
        const outcome = refused?.reason ?? (await attempt(plan, checked, files, recheck));
        if (typeof outcome === 'string')
            failed.push({ finding, reason: outcome });
        else
            good = outcome;
    }
    return { ...good, unmended: failed };
}
async function attempt(plan, checked, files, recheck) {
    const changed = applyTo(files, plan.edits);
    const after = await recheck(overlay(files, changed));
    const fault = compare(checked, after, plan);
    return fault ?? { ...plan, files: changed };
}
/** Why the second check does not say what the first one did without the mended findings, as the end of a sentence. */
function compare(before, after, { mended }) {
    const expected = count(before.findings);
    for (const { finding } of mended)
        expected.set(kindOf(finding), (expected.get(kindOf(finding)) ?? 0) - 1);
    const left = count(after.findings);
    for (const [kind, number] of left) {
        if (number <= (expected.get(kind) ?? 0))
            continue;
        const finding = after.findings.find((one) => kindOf(one) === kind);
        const isMended = mended.some((one) => kindOf(one.finding) === kind);
        return isMended
            ? 'what can be written for it does not mend it'
            : `it would bring ${finding?.rule.id ?? 'another finding'} in its place`;
    }
    const unread = after.skipped.find(({ reason, at }) => !before.skipped.some((one) => one.reason === reason && one.at.file === at.file));
    return unread && `${unread.at.file} could not be judged any more`;
}
function count(findings) {
    const counts = new Map();
    for (const finding of findings)
        counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
    return counts;
}
/** Messages may change with what is mended beside them, so they are not compared. */
function kindOf({ rule, target, project }) {
    return JSON.stringify([rule.id, target, project]);
}
function applyTo(files, edits) {
    const changed = new Map();
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const source = text_file_openText(file, files);
        const own = edits.filter((edit) => edit.file === file);
        changed.set(file, encodeText(source, applyEdits(source.text, own)));
    }
    return changed;
}
function overlay(files, changed) {
    return {
        paths: files.paths,
        dependencyPaths: (folder) => files.dependencyPaths(folder),
        has: (file) => files.has(file),
        bytes: (file) => changed.get(file) ?? files.bytes(file),
    };
}

// EXTERNAL MODULE: ./lib/run.js + 1 modules
var run = __nccwpck_require__(70099);
// EXTERNAL MODULE: ./lib/write-files.js
var write_files = __nccwpck_require__(84218);
;// CONCATENATED MODULE: ./lib/mend.js






/** The mends of a repository that are known to work. Writes nothing and requests nothing. */
async function findMends(options) {
    const { files, state, recheck } = await (0,run/* examineToMend */.h)(options);
    return { mends: await proveMends(state, files, recheck), files };
}
/** Writes the mends, file by file, and says what became of them: a line a finding. */
async function writeMends(options) {
    const { mends, files } = await findMends(options);
    const failed = new Map();
    for (const [file, after] of mends.files) {
        try {
            rewriteFile(options.root, { file, before: files.bytes(file), after });
        }
        catch (error) {
            failed.set(file, error instanceof Error ? error.message : String(error));
        }
    }
    const lines = mends.mended.map((mended) => {
        const file = mended.edits.map((edit) => edit.file).find((one) => failed.has(one));
        if (file === undefined)
            return describeMended(mended);
        return describeUnmended({ finding: mended.finding, reason: `${file} was not written: ${failed.get(file)}` });
    });
    return orNothing([...lines, ...mends.unmended.map(describeUnmended)]);
}
/** What {@link writeMends} would write, as a unified diff with paths relative to the checked folder. */
async function previewMends(options) {
    const found = await findMends(options);
    const lines = [...found.mends.mended.map(describeMended), ...found.mends.unmended.map(describeUnmended)];
    return { diff: diffOf(found, ''), lines: orNothing(lines).map((line) => `(dry run) ${line}`) };
}
function orNothing(lines) {
    return lines.length > 0 ? lines : ['Nothing here is for a program to mend.'];
}
/** The diff of all mends. `prefix` is where the checked folder stands in the repository, `""` for its top. */
function diffOf({ mends, files }, prefix) {
    return [...mends.files.keys()]
        .sort()
        .map((file) => {
        const own = mends.edits.filter((edit) => edit.file === file);
        return writePatch(openText(file, files), own, prefix === '' ? file : `${prefix}/${file}`);
    })
        .join('');
}

// EXTERNAL MODULE: ./lib/reporters/clean.js
var clean = __nccwpck_require__(26539);
// EXTERNAL MODULE: ./lib/reporters/escape-markdown.js
var escape_markdown = __nccwpck_require__(81429);
;// CONCATENATED MODULE: ./lib/reporters/mends-markdown.js
/**
 * Mends in GitHub's Markdown: as a suggestion to take over, and as a diff.
 */



/** A suggestion that replaces the lines it stands on. Lines come without their line ends; none deletes what is there. */
function suggestionMarkdown(findings, lines) {
    const why = findings.map(({ rule, fix, mends = [] }) => {
        const isText = mends.some(({ kind }) => kind === 'add-text');
        const review = isText ? ' **The text is a draft: say what the app does with the data, and why.**' : '';
        return `${(0,escape_markdown/* codeMarkdown */.fl)(rule.id)}: ${(0,escape_markdown/* proseMarkdown */.Rw)(fix)}${review}`;
    });
    const content = lines.map((line) => `${line}\n`).join('');
    const fence = fenceFor(content);
    return `${[...new Set(why)].join('\n\n')}\n\n${fence}suggestion\n${content}${fence}\n`;
}
/** The part of a comment that shows what no suggestion can be made of; empty for an empty diff. `longest` in UTF-16
 *  units: a longer diff is told of, and not shown. Nor is one that a reader would see otherwise than `git apply` does. */
function mendsSection(diff, findings, path, longest) {
    if (diff === '')
        return '';
    const command = (0,escape_markdown/* codeMarkdown */.fl)(`${tool/* NAME */.o_} --fix${path === '' ? '' : ` ${path}`}`);
    const title = `🩹 ${findings === 1 ? 'A finding' : `${findings} findings`} that a program can mend`;
    const fence = fenceFor(diff);
    const shown = `${fence}diff\n${diff}${fence}\n`;
    const isLong = shown.length + 400 > longest || Buffer.byteLength(shown) > 3 * longest;
    const isTurned = (0,clean/* turnsText */.IZ)(diff);
    const why = isTurned
        ? 'holds signs that turn the direction of text, and is not shown here'
        : 'is too long to be shown here';
    const body = isLong || isTurned
        ? `Run ${command}: the diff ${why}.\n`
        : `Run ${command}, or save this and run ${(0,escape_markdown/* codeMarkdown */.fl)('git apply')}. Texts in it are drafts to be reviewed.\n\n${shown}`;
    return `\n<details><summary>${title}</summary>\n\n${body}\n</details>\n`;
}
/** Longer than any run of backticks inside. */
function fenceFor(content) {
    const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
    return '`'.repeat(longest + 1);
}

;// CONCATENATED MODULE: ./lib/offer-mends.js









/**
 * Offers the mends of a pull request as suggestions where the change touches their lines, and gives the rest as a diff.
 * A finding whose mend stands in several places is offered whole or not at all.
 */
async function offerMends(request) {
    const { github, report, options, prefix, mayComment, warn } = request;
    const { pullRequest, name } = github.event;
    const hasMends = report.findings.some(({ mends = [], silenced }) => mends.length > 0 && !silenced);
    if (!mayComment || !pullRequest || pullRequest.closed || !hasMends)
        return () => '';
    const found = await tryToFind(options, warn);
    if (!found || found.mends.mended.length === 0)
        return () => '';
    // A token that may only read is told of where the comment is not written: once is enough.
    const mayOffer = github.token !== undefined && !(pullRequest.fork && name === 'pull_request');
    const listed = mayOffer ? await (0,changed_files/* listChangedFiles */.A)(github, pullRequest) : undefined;
    const changes = listChanges(found, prefix, listed?.value?.files ?? new Map());
    const offered = withoutPartial(changes);
    const { standing, notice } = await offerSuggestions(github, pullRequest, offered.flatMap(({ suggestion }) => suggestion ?? []));
    warn(notice);
    const rest = changes.filter((change) => !offered.includes(change) || !isStanding(change, standing));
    const diff = diffOfChanges(rest, found, prefix);
    const left = new Set(rest.flatMap(({ findings }) => findings)).size;
    return (longest) => mendsSection(diff, left, prefix, longest);
}
/** What goes wrong with mends must not cost the report. */
async function tryToFind(options, warn) {
    try {
        return await findMends(options);
    }
    catch (error) {
        warn(`Mends were not worked out: ${error instanceof Error ? error.message : error}.`);
        return undefined;
    }
}
function isStanding({ suggestion }, standing) {
    return suggestion !== undefined && standing.has(suggestion);
}
function listChanges({ mends, files }, prefix, changed) {
    return [...mends.files.keys()].sort().flatMap((file) => {
        const source = text_file_openText(file, files);
        const path = prefix === '' ? file : `${prefix}/${file}`;
        const shown = changed.get(path);
        // The lines hold only where the checked file is the very one that the pull request shows: not after a merge that
        // changed it. And GitHub may change the line ends of a whole file with a suggestion.
        const isShown = shown !== undefined && isBlob(files.bytes(file), shown.blob) && !source.text.includes('\r');
        const own = mends.edits.filter((edit) => edit.file === file);
        return findHunks(source.text, own).map((hunk) => {
            const findings = mends.mended.filter(({ edits }) => edits.some((edit) => belongsTo(edit, hunk, file)));
            const about = findings.map(({ finding }) => finding);
            const lines = source.text.split('\n');
            const isText = source.encoding === 'utf-8' && !(source.marked && hunk.line <= 2);
            const suggestion = isShown && isText ? suggest(path, hunk, lines, shown, about) : undefined;
            return { file, hunk, findings: about, suggestion };
        });
    });
}
/** Edits of several findings may have become one. */
function belongsTo({ file, start, end }, { edits }, own) {
    return file === own && edits.some((edit) => edit.start <= start && edit.end >= end);
}
function suggest(path, { line, before, after }, lines, { shown }, findings) {
    // A line cannot be put in without taking over one beside it.
    const anchor = before.length > 0 ? undefined : lines[line - 2];
    if (before.length === 0 && anchor === undefined)
        return undefined;
    const from = anchor === undefined ? line : line - 1;
    const to = anchor === undefined ? line + before.length - 1 : line - 1;
    if (!shown.some(({ start, end }) => start <= from && end >= to))
        return undefined;
    if ([...before, ...after].some((one) => !one.endsWith('\n')))
        return undefined;
    if ([...after, anchor ?? ''].some(clean/* turnsText */.IZ))
        return undefined;
    const content = [...(anchor === undefined ? [] : [anchor]), ...after.map((one) => one.slice(0, -1))];
    const identity = JSON.stringify([before, anchor, after]);
    return { path, from, to, body: suggestionMarkdown(findings, content), identity };
}
/** The changes of findings that can be offered whole. */
function withoutPartial(changes) {
    let kept = changes.filter(({ suggestion }) => suggestion !== undefined);
    for (let size = -1; size !== kept.length;) {
        size = kept.length;
        const partial = new Set(changes.filter((change) => !kept.includes(change)).flatMap(({ findings }) => findings));
        kept = kept.filter(({ findings }) => !findings.some((finding) => partial.has(finding)));
    }
    return kept;
}
/** Whether Git would give this name to the content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function isBlob(bytes, name) {
    if (name === undefined)
        return false;
    const hash = (0,external_node_crypto_.createHash)(name.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === name;
}
function diffOfChanges(changes, { files }, prefix) {
    return [...new Set(changes.map(({ file }) => file))]
        .map((file) => {
        const edits = changes.filter((change) => change.file === file).flatMap(({ hunk }) => hunk.edits);
        return patch_writePatch(text_file_openText(file, files), edits, prefix === '' ? file : `${prefix}/${file}`);
    })
        .join('');
}


/***/ }),

/***/ 51097:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   qb: () => (/* binding */ nearestName)
/* harmony export */ });
/* unused harmony exports FORMATS, FAIL_ON, COMMENT, MODES, OptionValues, INIT, parseCommandLine, unknownName, helpText */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);

/** Called or configured wrongly: the message is all a person needs, and the exit code is 2. */
class UsageError extends Error {
    constructor(message) {
        super(message);
        this.name = 'UsageError';
    }
}
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github', 'html'];
const FAIL_ON = ['error', 'warning', 'notice', 'never'];
const COMMENT = ['always', 'on-findings', 'never'];
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
    { name: 'output', type: 'string', value: 'FILE', flag: true, help: 'write it there instead' },
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
    { name: 'dry-run', type: 'boolean', flag: true, help: 'with --fix: print them as a diff instead' },
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
        name: 'app-review-notes',
        type: 'boolean',
        flag: true,
        help: 'print the text for the "Notes" field of App Store Connect',
    },
    { name: 'list-rules', type: 'boolean', flag: true, help: 'list the rules' },
    { name: 'explain', type: 'string', value: 'RULE', flag: true, help: 'explain a rule' },
    { name: 'version', type: 'boolean', flag: true, help: 'print the version' },
    { name: 'help', type: 'boolean', flag: true, help: 'print this text' },
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
/** The word that stands before the path for something else than a check. A folder of that name is `./init`. */
const INIT = 'init';
/** Reads the command line. Throws {@link UsageError} with the nearest known option for one it does not know. */
function parseCommandLine(args) {
    const known = OPTIONS.filter((option) => option.flag);
    const options = Object.fromEntries(known.map(({ name, type }) => [
        name,
        { type: type === 'boolean' ? 'boolean' : 'string', multiple: true },
    ]));
    const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
    const values = new Map();
    const paths = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            paths.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = known.find(({ name }) => name === token.name);
        if (!option)
            throw unknownName(token.rawName, known.map(({ name }) => `--${name}`), 'option');
        values.set(option.name, [...(values.get(option.name) ?? []), checkedValue(option, token.value, token.rawName)]);
    }
    const isInit = paths[0] === INIT;
    if (isInit)
        paths.shift();
    if (paths.length > 1) {
        const [first = ''] = paths;
        const meant = known.some(({ name }) => name === first) ? ` Did you mean --${first}?` : '';
        throw new UsageError(`One path is checked at a time; given are ${paths.map((one) => `"${one}"`).join(' and ')}.${meant}`);
    }
    return { values: new OptionValues(values), path: paths[0] ?? '.', isInit };
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
/** `Unknown option "--formt". Did you mean "--format"?` */
function unknownName(given, known, what) {
    const nearest = nearestName(given, known);
    const hint = nearest ? `Did you mean "${nearest}"?` : `Known are ${known.join(', ')}.`;
    return new UsageError(`Unknown ${what}: "${given}". ${hint}`);
}
/** The known name that takes the fewest single-letter edits, at most a third of its letters; undefined when none is near. */
function nearestName(given, known) {
    let nearest;
    for (const name of known) {
        const edits = countEdits(given.toLowerCase().slice(0, 100), name.toLowerCase());
        if (edits <= Math.ceil(name.length / 3) && (!nearest || edits < nearest.edits))
            nearest = { name, edits };
    }
    return nearest?.name;
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
/** The text of `--help`. */
function helpText() {
    const rows = OPTIONS
        .filter(({ flag }) => flag)
        .map(({ name, value, choices, help }) => [`--${name}${value ? ` ${choices ? choices.join('|') : value}` : ''}`, help]);
    const lines = rows.map(([left, right]) => left.length > 28 ? `  ${left}\n${' '.repeat(32)}${right}` : `  ${left.padEnd(28)}  ${right}`);
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


/***/ }),

/***/ 91167:
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

/***/ 80143:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   s8: () => (/* binding */ dictionaryIn)
/* harmony export */ });
/** The text under a key; a number or a boolean as it is written. */
function textIn(fields, key) {
    const value = fields.get(key)?.value;
    if (value?.kind === 'string')
        return value;
    if (value?.kind === 'number' || value?.kind === 'boolean')
        return { value: String(value.value), at: value.at };
    return undefined;
}
/** The texts of the list under a key; of a single text, that one. */
function textsIn(fields, key) {
    const value = fields.get(key)?.value;
    if (value?.kind === 'string')
        return [value];
    if (value?.kind !== 'array')
        return [];
    return value.value.flatMap((item) => (item.kind === 'string' ? [item] : []));
}
/** The dictionary under a key, empty where there is none. */
function dictionaryIn(fields, key) {
    const value = fields.get(key)?.value;
    return value?.kind === 'dictionary' ? value.value : new Map();
}


/***/ }),

/***/ 90100:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ UnreadableGlob),
/* harmony export */   Mx: () => (/* binding */ withoutEnd),
/* harmony export */   c3: () => (/* binding */ alternativesOf),
/* harmony export */   pV: () => (/* binding */ readGlob)
/* harmony export */ });
/**
 * Globs of the configuration and of generators. They come from the checked repository, and a few stars could keep a
 * regular expression busy for ever; so all ways to read one are followed at once, character by character.
 */
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
            open.push(...braces.reverse());
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

/***/ 55876:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99547);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64170);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(757);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(97852);
/**
 * JSON with the place of every key and value.
 */




/**
 * Reads JSON. Comments and trailing commas are allowed; `null` stands for an entry that is not there. A container's place
 * is its opening bracket. Throws {@link UnreadableFile} at the first mistake.
 */
function readJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(file, text);
    const open = [];
    let root;
    function begin(offset, content) {
        const at = place(offset, offset + 1);
        if (open.length >= _values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l} levels`, at);
        open.push({ at, ...content, key: undefined });
    }
    function end() {
        const closed = open.pop();
        if (closed?.entries)
            add({ kind: 'dictionary', value: closed.entries, at: closed.at });
        else if (closed?.items)
            add({ kind: 'array', value: closed.items, at: closed.at });
    }
    function add(value) {
        const parent = open.at(-1);
        if (!parent) {
            root = value;
        }
        else if (parent.items) {
            if (value)
                parent.items.push(value);
        }
        else if (parent.entries && parent.key) {
            if (value)
                (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .A)(parent.entries, parent.key.name, parent.key.at, value);
            else
                parent.entries.delete(parent.key.name);
            parent.key = undefined;
        }
    }
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
        onObjectBegin: (offset) => begin(offset, { entries: new Map() }),
        onArrayBegin: (offset) => begin(offset, { items: [] }),
        onObjectEnd: end,
        onArrayEnd: end,
        onObjectProperty: (name, offset, length) => {
            const parent = open.at(-1);
            if (parent)
                parent.key = { name, at: place(offset, offset + length) };
        },
        onLiteralValue: (value, offset, length) => add(literal(value, place(offset, offset + length))),
        onError: (code, offset, length) => {
            const at = offset >= text.length ? place(text.length) : place(offset, offset + length);
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`is not valid JSON: ${inWords(code)}`, at);
        },
    }, { allowTrailingComma: true });
    if (root === undefined)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no value', place(0));
    return root;
}
function literal(value, at) {
    if (typeof value === 'string')
        return { kind: 'string', value, at };
    if (typeof value === 'number')
        return { kind: 'number', value, at };
    return typeof value === 'boolean' ? { kind: 'boolean', value, at } : undefined;
}
/** `CloseBraceExpected` → `close brace expected`. */
function inWords(code) {
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code)
        .replace(/\B[A-Z]/g, (letter) => ` ${letter}`)
        .toLowerCase();
}


/***/ }),

/***/ 68993:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ PassedObject),
  R: () => (/* binding */ readOpenStep)
});

// EXTERNAL MODULE: ./lib/types.js
var types = __nccwpck_require__(64170);
;// CONCATENATED MODULE: ./lib/read/openstep-escapes.js
/**
 * Escapes in the quoted texts of OpenStep property lists.
 */
/** What `\200` to `\375` mean in such a file: the encoding of NeXTSTEP (Unicode's table NEXTSTEP.TXT). */
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
/** What the escape at the backslash stands for, and how many characters it takes with it. */
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

// EXTERNAL MODULE: ./lib/read/text.js
var read_text = __nccwpck_require__(757);
// EXTERNAL MODULE: ./lib/read/values.js
var values = __nccwpck_require__(97852);
;// CONCATENATED MODULE: ./lib/read/openstep.js
/**
 * OpenStep property lists: `project.pbxproj`, `.strings`, and whatever else Apple's tools still write in braces.
 */




/** An entry of a project's objects that is read when its value is asked for. A project holds tens of thousands: each keeps
 *  no more than where it stands. */
class PassedObject {
    key;
    /** What the first entry of the object says. */
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
/** The rest of a line. */
const IN_LINE = /[^\r\n]*/y;
/** An entry of an object as Xcode writes it, of texts and lists of texts, `isa` first. An expression remembers each
 *  repetition, so that an object with more of them is read at once. */
const GAP = String.raw `[ \t\r\n]*(?:/\*[^*\r\n]*\*/[ \t\r\n]*)?`;
const TEXT = String.raw `(?:(?!//)[\w./]+(?!\*)|"[^"\\\r\n]*")`;
const LIST = String.raw `\(${GAP}(?:${TEXT}${GAP},${GAP}){0,10000}\)`;
const ENTRY = `(?!"?isa\\b)${TEXT}${GAP}=${GAP}(?:${TEXT}|${LIST})${GAP};${GAP}`;
const OBJECT = new RegExp(String.raw `(\w+)(${GAP}=${GAP})\{${GAP}isa = (\w+);${GAP}(?:${ENTRY}){0,30}\}${GAP};`, 'y');
/** What stands between two objects: where the ones of a kind end, and those of the next begin. */
const BETWEEN = /[ \t\r\n]+(?:\/\*[^*\r\n]*\*\/[ \t\r\n]*){0,4}/y;
/** A table with more texts is none that people wrote. A project may hold more values than that. */
const MOST_TEXTS = 200_000;
const [TAB, LF, CR, SPACE, QUOTE, DOLLAR, APOSTROPHE] = [9, 10, 13, 32, 34, 36, 39];
const [OPEN_ROUND, CLOSE_ROUND, STAR, COMMA, SLASH, SEMICOLON] = [40, 41, 42, 44, 47, 59];
const [LESS, EQUALS, GREATER, BACKSLASH, OPEN_BRACE, CLOSE_BRACE] = [60, 61, 62, 92, 123, 125];
/**
 * Reads an OpenStep property list. Every key and value has its place; a text's place spans it with its quotes. The last
 * `;` or `,` may be missing. Throws {@link UnreadableFile} at the first character that does not fit.
 */
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
    /** Counts the line end at `offset` and stands behind it. */
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
    /** Where the line ends that `offset` stands in: each line is looked through once. */
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
    /** Goes on to `to`, counting the line ends on the way. */
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
    /** Passes over all objects that now follow as Xcode writes them. */
    function passObjects(entries) {
        let behind = offset;
        for (;;) {
            OBJECT.lastIndex = behind;
            const [, key = '', between = '', isa = ''] = OBJECT.exec(text) ?? [];
            if (key === '' || entries.has(key))
                break;
            entries.set(key, new PassedObject(key, isa, behind, behind + key.length + between.length, source));
            BETWEEN.lastIndex = behind = OBJECT.lastIndex;
            if (BETWEEN.test(text))
                behind = BETWEEN.lastIndex;
        }
        if (behind > offset)
            standAt(behind);
    }
    /** The entries up to the closing brace, or up to the end of the text where no brace was opened. */
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
        // `"Cancel";` in a .strings file stands for `"Cancel" = "Cancel";`.
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
        // The only escape that spans a line end is the line end itself.
        offset += 1;
        if (decoded === '\n' && isLineEnd(text.charCodeAt(offset)))
            passLineEnd();
        else
            offset += length - 1;
        return decoded;
    }
    /** Wider than Apple's own set of characters: other tools write `@`, `+` and `$(inherited)` without quotes. */
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
    /** `$(NAME)` without quotes, on one line. */
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
function show(text) {
    return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}


/***/ }),

/***/ 13669:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readPbxproj)
/* harmony export */ });
/* unused harmony export PbxObject */
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64170);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(80143);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55876);
/* harmony import */ var _openstep_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(68993);
/* harmony import */ var _plist_xml_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4004);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(757);
/**
 * `project.pbxproj`: a property list of objects that refer to each other by id, in OpenStep, XML or JSON.
 */






class PbxObject {
    isa;
    #entry;
    constructor(entry) {
        this.isa = (entry instanceof _openstep_js__WEBPACK_IMPORTED_MODULE_2__/* .PassedObject */ .Y ? entry.isa : (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(fieldsOf(entry), 'isa')?.value) ?? '';
        this.#entry = entry;
    }
    get id() {
        return this.#entry.key;
    }
    /** Where the object begins: its id. */
    get at() {
        return this.#entry.keyAt;
    }
    get fields() {
        return fieldsOf(this.#entry);
    }
}
function fieldsOf({ value }) {
    return value.kind === 'dictionary' ? value.value : new Map();
}
/** Reads a project file. Throws UnreadableFile, also for a property list that is no project. */
function readPbxproj(bytes, file) {
    const top = readForm(bytes, file);
    if (top.kind !== 'dictionary')
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is no Xcode project: it holds no dictionary', top.at);
    const held = top.value.get('objects')?.value;
    if (held?.kind !== 'dictionary')
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is no Xcode project: it holds no `objects`', top.at);
    const objects = new Map();
    for (const [id, entry] of held.value) {
        if (entry instanceof _openstep_js__WEBPACK_IMPORTED_MODULE_2__/* .PassedObject */ .Y || entry.value.kind === 'dictionary')
            objects.set(id, new PbxObject(entry));
    }
    const root = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(top.value, 'rootObject');
    const project = objects.get(root?.value ?? '');
    if (project?.isa !== 'PBXProject') {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is no Xcode project: its `rootObject` is no PBXProject', root?.at ?? top.at);
    }
    return { project, objects };
}
function readForm(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)(bytes, file);
    const start = text.search(/\S/);
    if (start < 0)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is empty', (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .placesIn */ .yN)(file, text)(0));
    if (text[start] === '<')
        return (0,_plist_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .readXmlPlist */ .W)(text, file);
    return /^\{\s*"(?:[^"\\]|\\.){0,200}"\s*:/.test(text.slice(start, start + 400))
        ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(bytes, file)
        : (0,_openstep_js__WEBPACK_IMPORTED_MODULE_2__/* .readOpenStep */ .R)(text, file, { objects: 2 });
}


/***/ }),

/***/ 4004:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readXmlPlist)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59800);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64170);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(757);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(97852);
/**
 * XML property lists, read as strictly as CoreFoundation reads them. https://www.apple.com/DTDs/PropertyList-1.0.dtd
 */




const CONTAINERS = new Set(['plist', 'array', 'dict']);
const LEAVES = new Set(['key', 'string', 'integer', 'real', 'true', 'false', 'date', 'data']);
/** Ten times what the largest files in public hold. */
const MOST_VALUES = 200_000;
const PREPROCESSOR = /^[ \t]*#[ \t]*(?:if|ifdef|ifndef|elif|else|endif|include|import|define|undef|pragma)\b/m;
/**
 * The value of an XML property list. A leaf's place is its whole element, a container's its opening tag, a key's the
 * `<key>` element. Throws {@link UnreadableFile} for anything CoreFoundation would refuse, at the place it stands.
 */
function readXmlPlist(text, file) {
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(file, text);
    const lead = text.length - text.trimStart().length; // CoreFoundation allows blank lines before `<?xml`
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ position: false });
    const open = [];
    let leaf;
    let tagStart = 0;
    /** Where the last piece of markup ended: stray text is looked for from here on. */
    let mark = lead;
    let root;
    let ended = false;
    let count = 0;
    const position = () => Math.min(lead + parser.position, text.length);
    function refuse(reason, start, end) {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(reason, place(start, end));
    }
    /** What stands outside all elements may be meant for the C preprocessor. */
    function refuseDirective(between) {
        const directive = PREPROCESSOR.exec(between);
        if (directive)
            refuse('holds preprocessor lines', mark + directive.index + directive[0].search(/\S/));
    }
    /** The commonest mistake of people: the parser takes all up to the next `;` for the name of an entity. */
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
/** Blanks comments with `--` inside them: XML forbids those, CoreFoundation and Xcode read over them. */
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

/***/ 757:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ findConflict),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64170);
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

/***/ 97852:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ addEntry),
/* harmony export */   l: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/** Deeper than any real file, shallower than any stack. */
const MAX_DEPTH = 200;
/** A list of all in every entry would take as much memory as the square of their number. */
const MOST_SHADOWS = 8;
/** Puts an entry last in a dictionary. A duplicate key wins, as it does at Apple, and shadows those right before it. */
function addEntry(entries, key, keyAt, value) {
    const before = entries.get(key);
    entries.delete(key);
    entries.set(key, before
        ? { key, keyAt, value, shadows: [before, ...(before.shadows ?? []).slice(0, MOST_SHADOWS - 1)] }
        : { key, keyAt, value });
}


/***/ }),

/***/ 99020:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand),
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(79574);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(59813);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26539);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34964);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96214);





/** GitHub shows the first ten annotations of a kind in a step and drops the others without a word. */
const ANNOTATIONS_OF_A_KIND = 10;
/** The runner would take 4,096 characters. Nobody reads them beside a line of code. */
const LONGEST_MESSAGE = 990;
/**
 * Findings as workflow commands, for a step's log: errors first, then what the pull request changes. When there are more
 * of a kind than GitHub shows, the last one says how many more, and those stand in the log below, where no text of the
 * repository can be a command. https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @param step what an action says besides: its own warnings take from the room, and it writes a job summary
 */
function annotations(report, context, step) {
    const listed = listAnnotations(report, context).map((annotation) => inHead(annotation, context));
    // A line that the head does not have is no line to annotate.
    const all = listed.filter(({ lost }) => lost !== true);
    const shown = [];
    const unshown = listed.filter(({ lost }) => lost === true);
    for (const kind of _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC) {
        const ours = all.filter((annotation) => annotation.kind === kind);
        const room = ANNOTATIONS_OF_A_KIND - (kind === 'warning' ? (step?.warnings ?? 0) : 0);
        const fits = ours.length <= room ? ours.length : Math.max(0, room - 1);
        shown.push(...ours.slice(0, fits).map((annotation) => command(annotation, context)));
        if (fits === ours.length)
            continue;
        shown.push(command(rollUp(kind, ours.length - fits, { shown: fits, hasSummary: step !== undefined }), context));
        unshown.push(...ours.slice(fits));
    }
    return [...shown, ...logGroup(unshown, context)].join('');
}
function listAnnotations(report, context) {
    const blocking = report.verdict === 'incomplete' ? incomplete(report) : [];
    const isChanged = ({ at }) => context.changedFiles?.has((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(at.file, context)) === true;
    const findings = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .activeFindings */ .zP)(report);
    const ordered = [...findings.filter(isChanged), ...findings.filter((finding) => !isChanged(finding))];
    return [...blocking, ...ordered.map(describeFinding)];
}
/** GitHub shows annotations at the lines of the head, whatever was checked out. */
function inHead(annotation, context) {
    if (annotation.at === undefined || !(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isLine */ .PA)(annotation.at))
        return annotation;
    const at = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInHead */ .Lb)(annotation.at, context);
    return at ? { ...annotation, at } : { ...annotation, lost: true };
}
/** An incomplete run fails the step: an annotation says why. */
function incomplete(report) {
    const blocking = report.skipped.filter((skip) => skip.blocking);
    if (blocking.length === 0)
        return [{ kind: 'error', title: 'incomplete', message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(report) }];
    return blocking.map(({ reason, at, target }) => ({
        kind: 'error',
        title: target === undefined ? 'incomplete' : `incomplete: ${target}`,
        message: `This could not be checked, and the verdict hangs on it: ${reason}`,
        at,
    }));
}
function describeFinding({ severity, rule, target, message, fix, at }) {
    return {
        kind: severity,
        title: target === undefined ? rule.id : `${rule.id} (${target})`,
        message: `${(0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(message), 450)}\n${(0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(fix), 350)}\n${rule.source.url}`,
        at,
    };
}
function rollUp(kind, hidden, { shown, hasSummary }) {
    const others = shown === 0 ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(hidden, kind) : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(hidden, `more ${kind}`);
    const where = hasSummary ? 'The job summary and the log of this step have' : 'The log of this step has';
    return { kind, title: _tool_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_, message: `${others}: GitHub shows no more here. ${where} all of them.` };
}
/** Columns hold for one line only; the runner drops them otherwise. */
function command({ kind, title, message, at }, context) {
    const properties = new Map();
    if (at !== undefined && (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isLine */ .PA)(at)) {
        const { line, column, endLine = line, endColumn } = at;
        properties.set('file', (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(at.file, context)).set('line', `${line}`);
        if (endLine > line)
            properties.set('endLine', `${endLine}`);
        else if (column > 0) {
            properties.set('col', `${column}`);
            if (endColumn !== undefined && endColumn >= column)
                properties.set('endColumn', `${endColumn}`);
        }
    }
    properties.set('title', (0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(title), 200));
    return workflowCommand(kind, Object.fromEntries(properties), (0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(message, LONGEST_MESSAGE));
}
/** One line that the runner takes for a command, its text made safe and its line breaks kept. */
function workflowCommand(name, properties, message) {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    const data = message.split(/\r\n|\r|\n/).map(cleanIndented);
    return `::${name}${list.length > 0 ? ` ${list.join(',')}` : ''}::${escapeData(data.join('\n'))}\n`;
}
/** A stack trace keeps its indentation. */
function cleanIndented(line) {
    return `${/^ */.exec(line)?.[0] ?? ''}${(0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(line)}`;
}
/** Each line starts with our own words, and so with no command; what the runner finds inside a line was cleaned. */
function logGroup(unshown, context) {
    if (unshown.length === 0)
        return [];
    const lines = unshown.map(({ kind, title, message, at }) => {
        const place = at === undefined ? '' : ` ${(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)({ ...at, file: (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(at.file, context) }, 'column')}`;
        return `  ${kind}${place} ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(title)}: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(message)}\n`;
    });
    const title = `${_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(unshown.length, 'finding')} without an annotation`;
    return [workflowCommand('group', {}, title), ...lines, workflowCommand('endgroup', {}, '')];
}
/** As the runner unescapes it. */
function escapeData(value) {
    return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 48678:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ hasNews),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   y6: () => (/* binding */ changeSentence),
/* harmony export */   yw: () => (/* binding */ listChangeRows)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(79574);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26539);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96214);



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
    return RECORDS.get(subject) ?? (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(subject);
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
        return `What this ${changes.of} asks of people that was not asked before cannot be told: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .endSentence */ .H_)((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(changes.unavailable))}`;
    }
    const phrases = listPhrases(changes.list);
    if (phrases.length > 0)
        return `This ${changes.of} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .y)(phrases)}.`;
    const isClinical = targets.some((target) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .sL)(target) && target.target.signs.length > 0);
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
            return told.length === 0 ? [] : [`${phrase[change]}${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .y)(told.map(nameOf))}`];
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
        ...(altered.length > 0 ? [`alters ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .y)(altered)}`] : []),
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
            return `clinical records ${now}reach ${name}, by ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)((after ?? before)?.value ?? '')}`;
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
    const judged = targets.filter((one) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .sL)(one) && one.target.signs.length > 0);
    const owner = targets.find((one) => one.target.name === target && one.target.project === project);
    const isShared = targets.filter((one) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .sL)(one) && one.target.name === target).length > 1;
    const isPart = owner !== undefined && configurations.length < owner.configurations.length;
    const isUse = configurations.length === 1 && configurations[0] === owner?.target.configuration;
    return [
        ...(target !== undefined && (judged.length > 1 || !judged.some((one) => one === owner))
            ? [`in ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(target)}${project !== undefined && isShared ? ` of ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(project)}` : ''}`]
            : []),
        ...(isPart && !isUse ? [`${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .y)(configurations.map(_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow))} only`] : []),
        ...(locale === undefined ? [] : [(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(locale)]),
        ...(uncertain === undefined ? [] : [`not for sure: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(uncertain)}`]),
    ];
}


/***/ }),

/***/ 26539:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   IZ: () => (/* binding */ turnsText),
/* harmony export */   Ow: () => (/* binding */ cleanLine)
/* harmony export */ });
/* unused harmony export cleanQuote */
/** Characters that show nothing, or change how what follows is shown: controls and escapes, bidirectional overrides,
 *  zero-width and other ignorable ones. The joiners of emoji, Persian and Indic scripts and the variation selectors of
 *  emoji stay. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu;
/** Half a pair: cannot be written as UTF-8, and makes `encodeURIComponent` throw. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Repository text made fit for a line of a report: one line, nothing invisible, nothing that acts on a terminal or on
 *  the runner, which takes `##[error]` for a command wherever it stands in a line of the log. */
function cleanLine(text) {
    return cleanQuote(text.replaceAll(/[\s\u0085]+/gu, ' ')).trim();
}
/** The same for a quoted source line, whose spaces and tabs matter: tabs stop every four columns from `column` on. */
function cleanQuote(text, column = 0) {
    const expanded = text.includes('\t') ? expandTabs(text, column) : text;
    return expanded.replaceAll(UNSEEN, '').replaceAll(LONE_SURROGATE, '\ufffd').replaceAll('##[', '## [');
}
/** Whether a text that has to stay as it is, such as a diff, would be shown in another order than it has. */
function turnsText(text) {
    return /\p{Bidi_Control}/u.test(text);
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
/** At most `length` UTF-16 units, cut between characters, with an ellipsis when something was cut. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const head = text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/, '');
    return `${head.trimEnd()}…`;
}


/***/ }),

/***/ 47801:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ requiredTypes),
/* harmony export */   UJ: () => (/* binding */ DECLARATIONS),
/* harmony export */   Vy: () => (/* binding */ toTold),
/* harmony export */   _Z: () => (/* binding */ REQUIRED_TYPES),
/* harmony export */   aC: () => (/* binding */ unresolvedRequiredTypes),
/* harmony export */   m2: () => (/* binding */ readDeclarations)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34964);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96214);


const REQUIRED_TYPES = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';
/** The declarations people look for. The texts are those that Xcode's editor calls
 *  Health Records, Health Share and Health Update Usage Description. */
const DECLARATIONS = [
    { name: 'healthkit', key: 'com.apple.developer.healthkit', list: 'entitlements', label: 'HealthKit' },
    {
        name: 'access',
        key: 'com.apple.developer.healthkit.access',
        list: 'entitlements',
        label: 'Clinical records',
    },
    {
        name: 'backgroundDelivery',
        key: 'com.apple.developer.healthkit.background-delivery',
        list: 'entitlements',
        label: 'Background delivery',
        optional: true,
    },
    {
        key: 'NSHealthClinicalHealthRecordsShareUsageDescription',
        list: 'info',
        label: 'Records text',
    },
    { key: 'NSHealthShareUsageDescription', list: 'info', label: 'Share text' },
    { key: 'NSHealthUpdateUsageDescription', list: 'info', label: 'Update text' },
    { key: REQUIRED_TYPES, list: 'info', label: 'Required types', optional: true },
];
/** What the target declares, as far as `findings` (those of this target) tell right or wrong. Optional declarations
 *  are left out where they are not there, or where nothing of their list could be read. */
function readDeclarations(target, findings) {
    const needed = DECLARATIONS.filter((one) => !('optional' in one));
    const unread = new Set(needed.map(({ key, list }) => reasonOf(target[list].get(key))));
    return DECLARATIONS.flatMap((declaration) => {
        const { key, label, list } = declaration;
        const value = toTold(target[list].get(key));
        const judgement = judge(value, key, target[list].at, findings);
        const isSilent = value.state === 'absent' || (value.state === 'unresolved' && unread.has(value.reason));
        if ('optional' in declaration && isSilent && judgement === undefined)
            return [];
        return [{ key, label, list, value, ...(judgement && { judgement }) }];
    });
}
/** A key that is there with a value that cannot be known says no more than one that cannot be known at all. Nor does a
 *  list, unless an entry that is known says what the list is looked at for. */
function toTold(value) {
    if (value.state !== 'known')
        return value;
    const { value: declared } = value.value;
    const isList = declared.kind === 'array' && !declared.value.some(isTelling);
    const open = isList ? declared.value.find(({ kind }) => kind === 'unresolved') : declared;
    return open?.kind === 'unresolved' ? { state: 'unresolved', reason: open.reason, at: open.at } : value;
}
/** Access to verifiable records is beside the point. */
function isTelling(item) {
    return item.kind === 'string' && item.value !== 'verifiable-health-records';
}
function reasonOf(value) {
    return value.state === 'unresolved' ? value.reason : undefined;
}
/** The entries of the required-types list that are strings; undefined when there is no such list. */
function requiredTypes(target) {
    const entry = target.info.get(REQUIRED_TYPES);
    return entry.state === 'known' ? stringsIn(entry.value.value) : [];
}
/** Why the required types cannot be known, where they cannot. */
function unresolvedRequiredTypes(target) {
    const entry = target.info.get(REQUIRED_TYPES);
    if (entry.state === 'unresolved')
        return [{ reason: entry.reason, at: entry.at }];
    if (entry.state === 'absent')
        return [];
    const { value } = entry.value;
    const values = value.kind === 'array' ? value.value : [value];
    return values.flatMap((one) => (one.kind === 'unresolved' ? [{ reason: one.reason, at: one.at }] : []));
}
function stringsIn(value) {
    if (value.kind !== 'array')
        return [];
    return value.value.flatMap((item) => (item.kind === 'string' ? [{ value: item.value, at: item.at }] : []));
}
/** A finding is about a declaration when it points at it, or names its key at the place where it is missing. One place
 *  may declare several keys, as a plugin does: there the one that is named is meant. */
function judge(value, key, listAt, findings) {
    if (value.state === 'known') {
        const isMeant = ({ message }) => names(message, key) || !DECLARATIONS.some((other) => names(message, other.key));
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .judgementAt */ .FC)(placesOf(value.value), findings.filter(isMeant));
    }
    const missing = findings.filter(({ at, message, related = [] }) => names(message, key) &&
        [at, ...related.map((one) => one.at)].some((place) => (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLine */ .r7)(place, value.at) || (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLine */ .r7)(place, listAt)));
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .judgementOf */ .lG)(missing);
}
function placesOf({ keyAt, value }) {
    return [keyAt, value.at, ...(value.kind === 'array' ? value.value.map(({ at }) => at) : [])];
}
/** True where the key stands as a whole word: the key of the capability is the start of the key of its access list. */
function names(message, key) {
    const [, ...after] = message.split(key);
    return after.some((rest) => !/^[\w-]|^\.\w/.test(rest));
}


/***/ }),

/***/ 18386:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f6: () => (/* binding */ destinationSections),
  k8: () => (/* binding */ destinationsJson)
});

// UNUSED EXPORTS: destinationLines, destinationMarkup

// EXTERNAL MODULE: ./lib/order.js
var order = __nccwpck_require__(91167);
// EXTERNAL MODULE: ./lib/sentence.js
var sentence = __nccwpck_require__(79574);
// EXTERNAL MODULE: ./lib/reporters/clean.js
var clean = __nccwpck_require__(26539);
// EXTERNAL MODULE: ./lib/reporters/escape-markdown.js
var escape_markdown = __nccwpck_require__(81429);
;// CONCATENATED MODULE: ./lib/reporters/markup.js

/** ``markup`<p>${anything}</p>` ``: strings become text, cleaned and escaped; markup and lists of it stay markup. */
function markup_markup(strings, ...parts) {
    let html = strings[0] ?? '';
    for (const [index, part] of parts.entries())
        html += render(part) + (strings[index + 1] ?? '');
    return { html };
}
/** Nothing, for a part of the page that is not there. */
const markup_NOTHING = { html: '' };
/** A line of source, whose spaces matter. */
function quoted(text) {
    return { html: escapeHtml(cleanQuote(text)) };
}
/** Text of ours with pairs of backticks, as rules write it: what stands between them is code. */
function markup_ownMarkup(text) {
    const line = text.trim().replaceAll(/(?<!\s)\s*\n\s*/g, ' ');
    return { html: escapeHtml(line).replaceAll(/&#96;((?:(?!&#96;).)+)&#96;/g, '<code>$1</code>') };
}
/** Text of the repository. It may run from right to left, and must not turn what stands beside it. */
function foreign(text) {
    const line = cleanLine(text);
    return line === '' ? markup_markup `<i>blank</i>` : markup_markup `<bdi>${line}</bdi>`;
}
function render(part) {
    if (typeof part === 'string')
        return escapeHtml(cleanLine(part));
    if (typeof part === 'number')
        return String(part);
    if ('html' in part)
        return part.html;
    return part.map(({ html }) => html).join('');
}
const ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
    ['`', '&#96;'],
]);
function escapeHtml(text) {
    return text.replaceAll(/[&<>"'`]/g, (character) => ENTITIES.get(character) ?? '');
}

// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __nccwpck_require__(96214);
;// CONCATENATED MODULE: ./lib/reporters/html-pieces.js




/** A word and a sign beside the colour: neither paper nor every eye has colours. */
const SEVERITY_MARK = {
    error: '✗',
    warning: '!',
    notice: 'i',
    silenced: '~',
};
const VERDICT_STYLE = {
    passed: 'good',
    failed: 'error',
    'not-applicable': 'soft',
    incomplete: 'warning',
};
/** A place, linked to its line where there is a page to link to. */
function html_pieces_placeMarkup(at, context) {
    if (!isInFile(at))
        return markup `${placeName(at)}`;
    return linkMarkup(markup `<code>${placeName(at)}</code>`, at, context);
}
function linkMarkup(inner, at, context) {
    const url = lineUrl(at, context);
    return url === undefined || !/^https?:\/\//.test(url)
        ? inner
        : markup `<a href="${url}" rel="noreferrer">${inner}</a>`;
}
/** Apple's sentence, its page, and ours about the rule. */
function sourceMarkup({ id, source, why }) {
    const page = isHouseSource(source) ? source.url : rulePage(id);
    const observed = source.observed === undefined ? NOTHING : markup ` Observed: ${ownMarkup(source.observed)}`;
    return markup `<blockquote>${ownMarkup(why)}<br><a href="${source.url}" rel="noreferrer">${sourceName(source)}</a>: “${ownMarkup(source.says)}”${observed} · <a href="${page}" rel="noreferrer"><code>${id}</code></a></blockquote>`;
}
/** A table that may be wider than the screen scrolls by itself, by keyboard too. */
function html_pieces_wideTable(name, caption, heads, rows) {
    const cells = heads.map((head) => markup `<th scope="col">${head}</th>`);
    return markup `<div class="wide" role="group" aria-label="${name}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${cells}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

// EXTERNAL MODULE: ./lib/reporters/markdown-pieces.js
var markdown_pieces = __nccwpck_require__(83093);
// EXTERNAL MODULE: ./lib/reporters/matrix.js
var matrix = __nccwpck_require__(60837);
// EXTERNAL MODULE: ./lib/reporters/ships.js
var ships = __nccwpck_require__(79037);
;// CONCATENATED MODULE: ./lib/reporters/destinations.js











/** The worst first. */
const KINDS = [
    'advertising',
    'analytics',
    'crash-reporting',
    'remote-ai',
    'icloud',
    'network',
    'logging',
    'pasteboard',
    'user-defaults',
];
/** What ships; a count or a boolean made from records is not shown. */
function listDestinations(target) {
    const groups = new Map();
    for (const flow of (0,ships/* shippedFlows */.nF)(target)) {
        if (flow.strength !== 'value')
            continue;
        const key = `${KINDS.indexOf(flow.kind)} ${flow.destination}`;
        groups.set(key, [...(groups.get(key) ?? []), flow]);
    }
    return [...groups]
        .sort(([a], [b]) => (0,order/* compare */.UD)(a, b))
        .flatMap(([, flows]) => {
        const [first] = flows;
        if (!first)
            return [];
        const types = new Set(flows.flatMap((flow) => flow.types.flatMap((type) => (0,matrix/* typeName */.go)(type) ?? [])));
        return [
            {
                kind: first.kind,
                name: first.destination,
                types: [...types].sort(order/* compare */.UD),
                places: flows.map(({ at }) => at).toSorted(order/* comparePlaces */.ig),
            },
        ];
    });
}
/** A diagram from types to destinations, and where the calls stand. Nothing where nothing is to be shown. */
function destinationSections(target, context, rest) {
    const destinations = listDestinations(target);
    if (destinations.length === 0)
        return [];
    const diagram = {
        open: `\n**Where the records go**\n\n\`\`\`mermaid\n${mermaid(destinations)}\`\`\`\n`,
        rows: [],
        close: '',
        more: () => '',
        rank: 3,
    };
    // the page of a release tells each call by itself
    if (context.release === true)
        return [diagram];
    return [
        diagram,
        {
            open: '\n',
            rows: destinations.map((one) => destinationRow(one, context)),
            close: '',
            more: (hidden) => `\n${(0,sentence/* count */.U)(hidden, 'more destination')}, see ${rest}.\n`,
            rank: 3,
        },
    ];
}
function destinationRow({ kind, name, types, places }, context) {
    const links = places.slice(0, MOST_PLACES).map((at) => (0,markdown_pieces/* placeMarkdown */.Bo)(at, context));
    const hidden = places.length - links.length;
    const more = hidden > 0 ? ` and ${hidden} more` : '';
    return `- ${(0,escape_markdown/* proseMarkdown */.Rw)(nodeName(kind, name))}: ${whatOf(types)} ${links.join(' ')}${more}\n`;
}
const MOST_PLACES = 3;
function whatOf(types) {
    return types.length === 0 ? 'values of records' : (0,sentence/* listWords */.y)(types.map((type) => type.toLowerCase()));
}
/** One box for all types that go the same ways. https://mermaid.js.org/syntax/flowchart.html */
function mermaid(destinations) {
    const sources = [...new Map(destinations.map((one) => [keyOf(one), sourcesOf(one)]))];
    const nodes = [
        ...sources.map(([, names], index) => `  t${index}["${names.map(label).join('<br/>')}"]\n`),
        ...destinations.map(({ kind, name }, index) => `  d${index}(["${label(nodeName(kind, name))}"])\n`),
    ];
    const edges = destinations.map((destination, index) => `  t${sources.findIndex(([key]) => key === keyOf(destination))} --> d${index}\n`);
    return `flowchart LR\n${nodes.join('')}${edges.join('')}`;
}
function keyOf(destination) {
    return sourcesOf(destination).join('|');
}
/** Where the types are not known, records as such. */
function sourcesOf({ types }) {
    return types.length === 0 ? ['Clinical records'] : types;
}
function nodeName(kind, name) {
    const role = ships/* DESTINATION_NAME */.Nd[kind];
    const bare = (text) => text.toLowerCase().replaceAll(' ', '');
    return bare(name).includes(bare(role)) ? name : `${name}, ${role}`;
}
/** Letters, digits and what stands in a sentence: nothing that could end a label, a line or the diagram. */
function label(text) {
    return (0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(text).replace(/[^\p{L}\p{N} .,’-]+/gu, ' '), 60).trim();
}
/** The same as a table. */
function destinationMarkup(target, context) {
    const rows = listDestinations(target).map(({ kind, name, types, places }) => {
        const links = places
            .slice(0, MOST_PLACES)
            .map((at) => markup `<div><small>${placeMarkup(at, context)}</small></div>`);
        return markup `<tr><th scope="row">${nodeName(kind, name)}</th><td>${whatOf(types)}${links}</td></tr>`;
    });
    if (rows.length === 0)
        return NOTHING;
    return wideTable(`Where the records of ${target.name} go`, markup `Where the records go`, ['Receiver', 'Gets'], rows);
}
/** The same as a tree for a terminal. */
function destinationLines(target, findings, paint) {
    const destinations = listDestinations(target);
    if (destinations.length === 0)
        return [];
    return [
        paint('faint', 'Where the records go'),
        ...destinations.flatMap(({ kind, name, types, places }, index) => {
            const isLast = index === destinations.length - 1;
            const judgement = judgementAt(places, findings);
            const line = `${cleanLine(nodeName(kind, name))}: ${whatOf(types)}`;
            const branch = `${isLast ? '└' : '├'}─ ${judgement ? paint(judgement, line) : line}`;
            const stem = isLast ? ' ' : '│';
            return [branch, ...places.map((at) => `${stem}    ${placeName(at, 'column')}`)];
        }),
    ];
}
/** Every flow, with its way: what does not ship and what is only derived too. `place` writes a location. */
function destinationsJson({ code }, place) {
    return code.flows
        .toSorted((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* compare */.UD)(a.destination, b.destination))
        .map(({ kind, destination, api, at, strength, types, conditional, trace }) => ({
        kind,
        destination,
        api,
        at: place(at),
        strength,
        types,
        ...(conditional !== undefined && { conditional }),
        trace: trace.map((hop) => ({ what: hop.what, at: place(hop.at) })),
    }));
}


/***/ }),

/***/ 81429:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ ownMarkdown),
/* harmony export */   Rw: () => (/* binding */ proseMarkdown),
/* harmony export */   fl: () => (/* binding */ codeMarkdown)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26539);

/*
 * Repository text in GitHub's Markdown. Two readers must be kept from taking it for more than text: the Markdown parser,
 * for which punctuation is escaped, and GitHub's filters, which run over the finished text and turn @names, #1, addresses,
 * commit ids and :emoji: into links and pictures. An escape is gone by then; a zero-width space in the middle is not.
 */
const BREAK = '\u200b';
/** Longer texts are cut: a comment is for reading, and the line itself is a click away. */
const LONGEST = 500;
/** What GitHub's filters look for. Each is broken after its first part. */
const REFERENCES = [
    [/@/g, `@${BREAK}`], // @name, @org/team, name@example.org, owner/repo@commit
    [/#/g, `#${BREAK}`], // #1, owner/repo#1
    [/(GH|GHSA|CVE)-(?=\w)/gi, `$1-${BREAK}`],
    [/:(?=\/\/)/g, `:${BREAK}`], // any scheme://
    [/(www)\./gi, `$1${BREAK}.`],
    [/:(?=[\w+-]+(?::|$))/g, `:${BREAK}`], // :octocat: becomes an image
];
/** Commit ids: seven hexadecimal digits or more. */
const COMMIT = /(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/gi;
/** What the Markdown parser takes for more than text inside a line, a link or a table cell. A dollar sign starts a
 *  formula unless it stands in a span: https://docs.github.com/get-started/writing-on-github */
const PUNCTUATION = new Map([
    ...[...'\\`*_[]~!'].map((character) => [character, `\\${character}`]),
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['&', '&amp;'],
    ['|', '&#124;'],
    ['$', '<span>$</span>'],
]);
/** What reads better as code: what stands between a pair of backticks, Apple's keys, constants and types, build settings,
 *  and calls with their labels. Nothing else of a text is formatted. */
const CODE = new RegExp([
    '`([^`]+)`',
    '\\b(?:[A-Za-z]\\w{0,99}\\.){0,3}[a-z]\\w*\\((?:\\w+:)*\\)',
    '\\b(?:NS(?:Health|Privacy)|HK)[A-Z]\\w+',
    '\\b[A-Z]+_[A-Z0-9_]+\\w*',
    '\\b(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\\b',
    '\\b(?:verifiable-)?health-records\\b',
    '\\bcom\\.apple\\.developer(?:\\.[\\w-]+)+',
].join('|'), 'g');
/** Text in a sentence, at the start of a list item or in a table cell. */
function proseMarkdown(text, setting = 'line') {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), LONGEST);
    if (line === '')
        return '(blank)';
    let out = '';
    let end = 0;
    for (const match of line.matchAll(CODE)) {
        const quoted = match[1] ?? match[0];
        if (quoted.trim() === '')
            continue;
        const before = plainMarkdown(line.slice(end, match.index));
        out += before;
        // Two runs of backticks side by side would be one.
        out += `${out.endsWith('`') ? BREAK : ''}${codeMarkdown(quoted, setting)}`;
        end = match.index + match[0].length;
    }
    return escapeStart(out + plainMarkdown(line.slice(end)));
}
/** At the start of a line these make a list, a rule or a heading. */
function escapeStart(markdown) {
    return markdown.replace(/^(?=[-+=])|^(\d{1,9})(?=[.)])/, '$1\\');
}
function plainMarkdown(text) {
    let broken = text.replaceAll(COMMIT, (digits) => digits.replaceAll(/.{6}(?=.)/g, `$&${BREAK}`));
    for (const [pattern, replacement] of REFERENCES)
        broken = broken.replaceAll(pattern, replacement);
    return broken.replaceAll(/[\\`*_[\]~!<>&|$]/g, (character) => PUNCTUATION.get(character) ?? character);
}
/** Text as code. GitHub's filters leave code alone. */
function codeMarkdown(text, setting = 'line') {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), LONGEST);
    if (line === '')
        return '`\u00a0`';
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${setting === 'cell' ? escapePipes(line) : line}${pad}${fence}`;
}
/** A backslash before a pipe would escape the escape. */
function escapePipes(code) {
    return code.replaceAll(/(\\?)\|/g, (_, backslash) => `${backslash === '' ? '' : `\\${BREAK}`}\\|`);
}
/** Our own words in Markdown, as rules write them: kept as they are, on one line. */
function ownMarkdown(text) {
    return text.trim().replaceAll(/(?<!\s)\s*\n\s*/g, ' ');
}


/***/ }),

/***/ 91405:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ json),
  i: () => (/* binding */ protectLog)
});

// EXTERNAL MODULE: ./lib/order.js
var order = __nccwpck_require__(91167);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __nccwpck_require__(59813);
// EXTERNAL MODULE: ./lib/reporters/changes-wording.js
var changes_wording = __nccwpck_require__(48678);
;// CONCATENATED MODULE: ./lib/reporters/changes-json.js

/** The comparison for programs. Absent where there was nothing to compare with. */
function changesJson({ changes }, locationJson) {
    if (changes === undefined)
        return {};
    if (!(0,changes_wording/* isKnown */.qE)(changes))
        return { changes: { of: changes.of, unavailable: changes.unavailable } };
    const located = ({ value, at }) => ({ value, at: locationJson(at) });
    const list = changes.list.map(({ kind, change, subject, target, project, configurations, locale, before, after, uncertain }) => ({
        kind,
        change,
        subject,
        ...(target !== undefined && { target }),
        ...(project !== undefined && { project }),
        configurations,
        ...(locale !== undefined && { locale }),
        ...(before && { before: located(before) }),
        ...(after && { after: located(after) }),
        ...(uncertain !== undefined && { uncertain }),
    }));
    const { of, base, gone } = changes;
    return { changes: { of, base, list, ...(gone !== undefined && { gone }) } };
}
/** What a baseline accepted, and what of it nothing matches any more. */
function baselineJson({ baseline }) {
    if (baseline === undefined)
        return {};
    const stale = baseline.stale.map(({ rule, target, message }) => ({
        ruleId: rule,
        ...(target !== undefined && { target }),
        message,
    }));
    return { baseline: { accepted: baseline.accepted, stale } };
}

// EXTERNAL MODULE: ./lib/reporters/declarations.js
var declarations = __nccwpck_require__(47801);
// EXTERNAL MODULE: ./lib/reporters/destinations.js + 2 modules
var destinations = __nccwpck_require__(18386);
;// CONCATENATED MODULE: ./lib/reporters/json.js





/** The report for programs: `schema/report.schema.json`. Sorted, so that two runs on one tree print the same bytes. */
const json = (report, { pullRequest, prefix }) => {
    const plain = {
        schemaVersion: 1,
        tool: { name: tool/* NAME */.o_, version: tool/* VERSION */.xv },
        ...(pullRequest && {
            github: { pullRequest: pullRequest.number, headSha: pullRequest.headSha, path: prefix || '.' },
        }),
        verdict: report.verdict,
        counts: { error: report.counts.error, warning: report.counts.warning, notice: report.counts.notice },
        targets: report.targets.map(targetJson).sort((a, b) => (0,order/* compare */.UD)(a.project, b.project) || (0,order/* compare */.UD)(a.name, b.name)),
        ...changesJson(report, locationJson),
        privacyPolicy: report.privacyPolicy.toSorted(compareUrls).map(urlJson),
        findings: report.findings.toSorted(compareFindings).map(findingJson),
        skipped: report.skipped.toSorted(compareSkipped).map(skippedJson),
        ...baselineJson(report),
    };
    return `${protectLog(JSON.stringify(plain, null, 2))}\n`;
};
/** What acts on a terminal or turns the direction of text: C1 controls, bidirectional marks, line separators. */
const ACTING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** The runner takes `##[error]` anywhere in a line of its log for a command. Inside a JSON string, and nowhere else can
 *  it stand in this text, an escaped sign is the same sign. */
function protectLog(text) {
    const escapeSign = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return text.replaceAll('##[', '##\\u005b').replaceAll(ACTING, escapeSign);
}
function targetJson({ target, verdict, configurations }) {
    const { name, kind, project, at, platforms, deploymentTarget, configuration, code, signs } = target;
    return {
        name,
        verdict,
        kind,
        project,
        at: locationJson(at),
        platforms,
        ...(deploymentTarget.state === 'known' && { deploymentTarget: deploymentTarget.value }),
        configurations: [...configurations].sort(order/* compare */.UD),
        shippingConfiguration: configuration,
        signs: signs.map(locatedJson),
        lists: listPlaces(target),
        entitlements: declarationsJson(target, 'entitlements'),
        usageDescriptions: declarationsJson(target, 'info'),
        clinicalTypes: {
            requested: usesJson(code.requested),
            read: usesJson(code.read),
            shared: usesJson(code.shared),
            required: (0,declarations/* requiredTypes */.D5)(target)
                .toSorted((a, b) => (0,order/* compare */.UD)(a.value, b.value) || (0,order/* compareLocated */.A8)(a, b))
                .map(({ value, at }) => ({ type: value, at: locationJson(at) })),
            unresolved: unresolvedJson(target),
        },
        destinations: (0,destinations/* destinationsJson */.k8)(target, locationJson),
    };
}
/** Where a declaration that is absent would stand, and the list of required types as a whole. */
function listPlaces({ entitlements, info }) {
    const required = info.get(declarations/* REQUIRED_TYPES */._Z);
    return {
        entitlements: locationJson(entitlements.at),
        info: locationJson(info.at),
        ...(required.state === 'known' && { requiredTypes: locationJson(required.value.value.at) }),
    };
}
/** Absent declarations have no entry. */
function declarationsJson(target, list) {
    const entries = declarations/* DECLARATIONS */.UJ.flatMap((declaration) => {
        if (declaration.list !== list || !isText(declaration))
            return [];
        const value = (0,declarations/* toTold */.Vy)(target[list].get(declaration.key));
        return value.state === 'absent'
            ? []
            : [['name' in declaration ? declaration.name : declaration.key, value]];
    });
    return Object.fromEntries(entries.map(([name, value]) => [name, resolvedJson(value)]));
}
function isText({ key, list }) {
    return list === 'entitlements' || key.endsWith('UsageDescription');
}
function resolvedJson(value) {
    if (value.state === 'unresolved')
        return { unresolved: value.reason, at: locationJson(value.at) };
    const { value: entry } = value.value;
    const items = entry.kind === 'array' ? { itemsAt: entry.value.map(({ at }) => locationJson(at)) } : {};
    return { value: valueJson(entry), at: locationJson(entry.at), keyAt: locationJson(value.value.keyAt), ...items };
}
/** A property-list value as JSON; what is unresolved inside of one is an object that says so. Dictionaries of any depth
 *  a reader lets through are those of the property list. */
function valueJson(value) {
    switch (value.kind) {
        case 'array':
            return value.value.map(valueJson);
        case 'dictionary':
            return Object.fromEntries([...value.value].map(([key, entry]) => [key, valueJson(entry.value)]));
        case 'unresolved':
            return { unresolved: value.reason, at: locationJson(value.at) };
        default:
            return value.value;
    }
}
function usesJson(uses) {
    return uses
        .toSorted((a, b) => (0,order/* compare */.UD)(a.type, b.type) || (0,order/* compareLocated */.A8)(located(a), located(b)))
        .map((use) => ({
        type: use.type,
        at: locationJson(use.at),
        call: locationJson(use.call),
        api: use.api,
        ...(use.symbol !== undefined && { symbol: use.symbol }),
        spelling: use.spelling,
        ...(use.upperBound && { upperBound: true }),
        ...(use.conditional !== undefined && { conditional: use.conditional }),
        ...(use.available !== undefined && { available: use.available }),
    }));
}
function located({ at, type }) {
    return { at, value: type };
}
function unresolvedJson(target) {
    const required = (0,declarations/* unresolvedRequiredTypes */.aC)(target).map((one) => ({ role: 'required', ...one }));
    return [...target.code.unresolved, ...required]
        .sort((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* compare */.UD)(a.role, b.role) || (0,order/* compare */.UD)(a.reason, b.reason))
        .map(({ role, reason, at }) => ({ role, reason, at: locationJson(at) }));
}
function urlJson(url) {
    return {
        url: url.url,
        ...(url.locale !== undefined && { locale: url.locale }),
        at: locationJson(url.at),
        source: url.source,
        authoritative: url.authoritative,
        verdict: url.verdict,
        evidence: url.evidence,
        ...(url.ruleId !== undefined && { ruleId: url.ruleId }),
        ...(url.mentionsHealth !== undefined && { mentionsHealth: url.mentionsHealth }),
    };
}
function findingJson(finding) {
    const { source } = finding.rule;
    return {
        ruleId: finding.rule.id,
        severity: finding.severity,
        message: finding.message,
        fix: finding.fix,
        ...(finding.target !== undefined && { target: finding.target }),
        ...(finding.project !== undefined && { project: finding.project }),
        configurations: finding.configurations,
        at: locationJson(finding.at),
        related: (finding.related ?? []).map(({ message, at }) => ({ message, at: locationJson(at) })),
        source: { url: source.url, says: source.says, ...(source.observed !== undefined && { observed: source.observed }) },
        fingerprint: finding.fingerprint,
        ...(finding.silenced && { silenced: { by: finding.silenced.by, reason: finding.silenced.reason } }),
        ...(finding.isNew !== undefined && { isNew: finding.isNew }),
    };
}
function skippedJson({ at, reason, blocking, target }) {
    return {
        at: locationJson(at),
        reason,
        ...(blocking && { blocking: true }),
        ...(target !== undefined && { target }),
    };
}
function locatedJson({ value, at }) {
    return { value, at: locationJson(at) };
}
/** The keys in the contract's order, and none but these. */
function locationJson({ file, line, column, endLine, endColumn }) {
    return {
        file,
        line,
        column,
        ...(endLine !== undefined && { endLine }),
        ...(endColumn !== undefined && { endColumn }),
    };
}
function compareFindings(a, b) {
    return ((0,order/* comparePlaces */.ig)(a.at, b.at) ||
        (0,order/* compare */.UD)(a.rule.id, b.rule.id) ||
        (0,order/* compare */.UD)(a.target ?? '', b.target ?? '') ||
        (0,order/* compare */.UD)(a.message, b.message));
}
function compareUrls(a, b) {
    return (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* compare */.UD)(a.locale ?? '', b.locale ?? '') || (0,order/* compare */.UD)(a.url, b.url);
}
function compareSkipped(a, b) {
    return (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* compare */.UD)(a.reason, b.reason) || (0,order/* compare */.UD)(a.target ?? '', b.target ?? '');
}


/***/ }),

/***/ 83093:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ placeMarkdown),
/* harmony export */   aH: () => (/* binding */ appleMarkdown),
/* harmony export */   k9: () => (/* binding */ linkMarkdown),
/* harmony export */   ki: () => (/* binding */ ruleMarkdown),
/* harmony export */   vB: () => (/* binding */ signMarkdown),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(59813);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81429);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34964);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96214);




/** A place as code, linked to its line where there is a page to link to. */
function placeMarkdown(at, context, setting = 'line') {
    if (!(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isInFile */ .sH)(at))
        return (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(at);
    return linkMarkdown((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(at), setting), at, context);
}
/** Links Markdown of our own making to a line. */
function linkMarkdown(markdown, at, context) {
    const url = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .lineUrl */ .gV)(at, context);
    return url === undefined ? markdown : `[${markdown}](${url})`;
}
/** A sign that leads to a line; where there is nothing to link to, the place stands beside it. */
function signMarkdown(sign, at, context, setting = 'line') {
    if ((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .lineUrl */ .gV)(at, context) !== undefined)
        return linkMarkdown(sign, at, context);
    const name = at.file.slice(at.file.lastIndexOf('/') + 1);
    return `${sign} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)({ ...at, file: setting === 'cell' ? name : at.file }), setting)}`;
}
/** A rule's name, linked to its page. */
function ruleMarkdown({ id, source }) {
    return `[\`${id}\`](${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isHouseSource */ .Q4)(source) ? source.url : (0,_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .gd)(id)})`;
}
/** Apple's sentence, linked to Apple's page. It is ours to quote: rules hold it. */
function appleMarkdown(source) {
    const observed = source.observed === undefined ? '' : ` Observed: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMarkdown */ .AQ)(source.observed)}`;
    return `[${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceName */ .VZ)(source)}](${source.url}): “${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMarkdown */ .AQ)(source.says)}”${observed}`;
}
/** A section behind a summary line. Blank lines let Markdown begin inside. */
function details(summary, isOpen = false) {
    return { open: `\n<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n`, close: '\n</details>\n' };
}


/***/ }),

/***/ 11076:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./lib/sentence.js
var sentence = __nccwpck_require__(79574);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __nccwpck_require__(59813);
// EXTERNAL MODULE: ./lib/reporters/changes-wording.js
var changes_wording = __nccwpck_require__(48678);
// EXTERNAL MODULE: ./lib/reporters/escape-markdown.js
var escape_markdown = __nccwpck_require__(81429);
// EXTERNAL MODULE: ./lib/reporters/markdown-pieces.js
var markdown_pieces = __nccwpck_require__(83093);
;// CONCATENATED MODULE: ./lib/reporters/changes-markdown.js




/** More rows than these stand behind a line to click. */
const MOST_OPEN = 8;
/** The sentence at the top of the page, with a blank line after it. */
function changeHead(report) {
    const sentence = (0,changes_wording/* changeSentence */.y6)(report);
    if (sentence === undefined || report.changes === undefined)
        return '';
    const text = (0,escape_markdown/* proseMarkdown */.Rw)(sentence);
    const hasNews = (0,changes_wording/* isKnown */.qE)(report.changes) && report.changes.list.length > 0;
    return `${hasNews ? `**${text}**` : text}\n\n`;
}
/** Every change with its line, and both texts where one became the other. */
function changeSection(report, context, rest) {
    const { changes } = report;
    if (changes === undefined || !(0,changes_wording/* isKnown */.qE)(changes) || changes.list.length === 0)
        return [];
    const { of, base, list } = changes;
    const what = of === 'change' ? 'changes' : `this ${of} changes`;
    const title = `What ${what} for people, since <code>${base.slice(0, 10)}</code>`;
    const frame = list.length > MOST_OPEN
        ? (0,markdown_pieces/* details */.zH)(`${title}: ${(0,sentence/* count */.U)(list.length, 'change')}`)
        : { open: `\n### ${title}\n\n`, close: '' };
    return [
        {
            ...frame,
            rows: (0,changes_wording/* listChangeRows */.yw)(changes, report).map((row) => changeRow(row, context)),
            more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
            rank: 1,
        },
    ];
}
const SIGNS = { '+': '➕', '-': '➖', '~': '✏️' };
function changeRow({ sign, words, facts, at, before, after }, context) {
    const said = [
        `${SIGNS[sign]} ${(0,escape_markdown/* proseMarkdown */.Rw)(words)}`,
        ...(at === undefined ? [] : [(0,markdown_pieces/* placeMarkdown */.Bo)(at, context)]),
        ...facts.map((fact) => (0,escape_markdown/* proseMarkdown */.Rw)(fact)),
    ].join(' · ');
    const texts = [
        ...(before === undefined ? [] : [`Was: “${(0,escape_markdown/* proseMarkdown */.Rw)(before)}”`]),
        ...(after === undefined ? [] : [`Now: “${(0,escape_markdown/* proseMarkdown */.Rw)(after)}”`]),
    ];
    return `- ${said}${texts.map((text) => `<br>${text}`).join('')}\n`;
}

// EXTERNAL MODULE: ./lib/reporters/clean.js
var clean = __nccwpck_require__(26539);
;// CONCATENATED MODULE: ./lib/reporters/fit-sections.js
/** The sections, one after the other, cut between rows so that they fit. A section of which nothing fits is left out. */
function fitSections(sections, room) {
    const left = { units: room.units, bytes: room.bytes };
    const ranked = sections.map((section, index) => ({ section, index })).sort((a, b) => a.section.rank - b.section.rank);
    const texts = new Map();
    let isCut = false;
    for (const { section, index } of ranked) {
        const kept = countRows(section, left);
        if (kept !== section.rows.length)
            isCut = true;
        if (kept === undefined)
            continue;
        const text = assemble(section, kept);
        texts.set(index, text);
        left.units -= text.length;
        left.bytes -= Buffer.byteLength(text);
    }
    return { text: sections.map((_, index) => texts.get(index) ?? '').join(''), isCut };
}
/** How many rows fit; undefined when not even the frame does. */
function countRows(section, left) {
    const whole = assemble(section, section.rows.length);
    if (fits(whole, left))
        return section.rows.length;
    const frame = assemble(section, 0);
    if (!fits(frame, left))
        return undefined;
    let units = frame.length;
    let bytes = Buffer.byteLength(frame);
    for (const [index, row] of section.rows.entries()) {
        units += row.length;
        bytes += Buffer.byteLength(row);
        if (units > left.units || bytes > left.bytes)
            return index;
    }
    return section.rows.length;
}
function assemble({ open, rows, close, more }, kept) {
    const rest = kept < rows.length ? more(rows.length - kept) : '';
    return `${open}${rows.slice(0, kept).join('')}${rest}${close}`;
}
function fits(text, { units, bytes }) {
    return text.length <= units && Buffer.byteLength(text) <= bytes;
}

// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __nccwpck_require__(96214);
;// CONCATENATED MODULE: ./lib/reporters/markdown-findings.js




/** Related places a finding shows; the others are counted. */
const MOST_RELATED = 4;
/** Findings by severity, the severest open and the others behind a line to click. */
function findingSections(report, context, rest) {
    const findings = (0,wording/* activeFindings */.zP)(report);
    const name = targetNamer(report);
    const worst = wording/* SEVERITIES */.oC.find((severity) => findings.some((finding) => finding.severity === severity));
    return wording/* SEVERITIES */.oC.flatMap((severity) => {
        const ours = findings.filter((finding) => finding.severity === severity);
        if (ours.length === 0)
            return [];
        const words = `${wording/* SEVERITY_SIGN */.yL[severity]} ${(0,sentence/* count */.U)(ours.length, severity)}`;
        const news = ours.filter(({ isNew }) => isNew === true);
        const frame = severity === worst
            ? { open: `\n### ${words}\n\n`, close: '' }
            : (0,markdown_pieces/* details */.zH)(news.length > 0 ? `${words}, ${news.length} new` : words, news.length > 0);
        return [
            {
                ...frame,
                rows: groupByRule([...news, ...ours.filter((one) => !news.includes(one))]).flatMap((group) => groupRows(group, report.targets, name, context)),
                more: (hidden) => `\n${(0,sentence/* count */.U)(hidden, 'more entry')}, see ${rest}.\n`,
                rank: RANK[severity],
            },
        ];
    });
}
/** Says whose a finding is, where a reader could doubt it: not for the only target, with its project for a namesake. */
function targetNamer({ targets, findings }) {
    const shown = targets.filter((target) => (0,wording/* isShown */.aJ)(target, findings));
    return ({ target, project }) => {
        if (target === undefined || shown.length < 2)
            return [];
        const namesakes = shown.filter((one) => one.target.name === target).length;
        const where = project !== undefined && namesakes > 1 ? ` of ${(0,escape_markdown/* codeMarkdown */.fl)(project)}` : '';
        return [`in ${(0,escape_markdown/* proseMarkdown */.Rw)(target)}${where}`];
    };
}
const RANK = { error: 1, warning: 3, notice: 4 };
/** Findings of one rule, in the order of the report. */
function groupByRule(findings) {
    const groups = new Map();
    for (const finding of findings)
        groups.set(finding.rule.id, [...(groups.get(finding.rule.id) ?? []), finding]);
    return [...groups.values()];
}
/** Each finding of the rule, then once why Apple cares. */
function groupRows(group, targets, name, context) {
    const [first] = group;
    if (first === undefined)
        return [];
    const { rule } = first;
    const why = `> ${(0,escape_markdown/* ownMarkdown */.AQ)(rule.why)}<br>\n> ${(0,markdown_pieces/* appleMarkdown */.aH)(rule.source)} · ${(0,markdown_pieces/* ruleMarkdown */.ki)(rule)}\n\n`;
    return group.map((finding, index) => findingRow(finding, targets, name, context) + (index === group.length - 1 ? why : ''));
}
function findingRow(finding, targets, name, context) {
    const { message, fix, at, related = [], isNew } = finding;
    const only = (0,wording/* configurationNote */.JO)(finding, targets);
    const facts = [
        (0,markdown_pieces/* placeMarkdown */.Bo)(at, context),
        ...name(finding),
        ...(only === undefined ? [] : [(0,escape_markdown/* proseMarkdown */.Rw)(only)]),
        ...(isNew === true ? ['**new**'] : []),
    ];
    const others = related
        .slice(0, MOST_RELATED)
        .map((one) => `${(0,markdown_pieces/* placeMarkdown */.Bo)(one.at, context)} ${(0,escape_markdown/* proseMarkdown */.Rw)(one.message)}`);
    const hidden = related.length - others.length;
    if (hidden > 0)
        others.push(`${hidden} more`);
    return `- **${(0,escape_markdown/* proseMarkdown */.Rw)(message)}**<br>${facts.join(' · ')}${others.map((other) => `<br>${other}`).join('')}<br>**Fix:** ${(0,escape_markdown/* proseMarkdown */.Rw)(fix)}\n\n`;
}
/** What was found and does not count, with the reason why not. */
function silencedSection(findings, context, rest) {
    if (findings.length === 0)
        return [];
    const ways = (0,sentence/* listWords */.y)([...new Set(findings.map(({ silenced }) => (silenced?.by === 'baseline' ? 'accepted before' : 'ignored')))].sort());
    return [
        {
            ...(0,markdown_pieces/* details */.zH)(`${(0,sentence/* count */.U)(findings.length, 'finding')} that ${findings.length === 1 ? 'does' : 'do'} not count: ${ways}`),
            rows: findings.map(({ message, at, rule, silenced }) => `- ${(0,escape_markdown/* proseMarkdown */.Rw)(message)} ${(0,markdown_pieces/* placeMarkdown */.Bo)(at, context)} · ${(0,markdown_pieces/* ruleMarkdown */.ki)(rule)}${silenced ? `<br>Reason: ${(0,escape_markdown/* proseMarkdown */.Rw)(silenced.reason)}` : ''}\n`),
            more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
            rank: 7,
        },
    ];
}

// EXTERNAL MODULE: ./lib/reporters/declarations.js
var declarations = __nccwpck_require__(47801);
// EXTERNAL MODULE: ./lib/reporters/destinations.js + 2 modules
var reporters_destinations = __nccwpck_require__(18386);
// EXTERNAL MODULE: ./lib/reporters/matrix.js
var reporters_matrix = __nccwpck_require__(60837);
// EXTERNAL MODULE: ./lib/reporters/places.js
var places = __nccwpck_require__(34964);
;// CONCATENATED MODULE: ./lib/reporters/platforms.js
const PLATFORM_NAME = { ios: 'iOS', macos: 'macOS', watchos: 'watchOS', tvos: 'tvOS', visionos: 'visionOS' };
/** `iOS 16.4 or later, visionOS`. The version is the repository's text. */
function platformWords({ platforms, deploymentTarget }) {
    const [first, ...others] = platforms.map((platform) => PLATFORM_NAME[platform]);
    if (first === undefined)
        return '';
    const least = deploymentTarget.state === 'known' ? `${first} ${deploymentTarget.value} or later` : first;
    return [least, ...others].join(', ');
}

;// CONCATENATED MODULE: ./lib/reporters/markdown-targets.js










/** What one target declares, and which types it asks for, reads, requires and writes. `findings` are its own. */
function targetSections(report, findings, context, rest) {
    const { target, verdict } = report;
    const outcome = (0,wording/* isJudged */.sL)(report)
        ? `${wording/* VERDICT_SIGN */.QS[verdict]} ${(0,escape_markdown/* proseMarkdown */.Rw)(target.name)}: ${verdict}`
        : `▫️ ${(0,escape_markdown/* proseMarkdown */.Rw)(target.name)}: described, not judged`;
    const heading = {
        open: `\n### ${outcome}\n\n${describe(report)}\n`,
        rows: [],
        close: '',
        more: () => '',
        rank: 2,
    };
    const declared = {
        open: `\n| Declared | Value |\n|:--|:--|\n`,
        rows: (0,declarations/* readDeclarations */.m2)(target, findings).map((declaration) => declarationRow(declaration, context)),
        close: '',
        more: (hidden) => moreRow((0,sentence/* count */.U)(hidden, 'more declaration'), 2, rest),
        rank: 2,
    };
    const rows = (0,reporters_matrix/* makeMatrix */.ES)(target, findings);
    const head = (0,wording/* isJudged */.sL)(report) ? [heading, declared] : [heading];
    const destinations = (0,reporters_destinations/* destinationSections */.f6)(target, context, rest);
    if (rows.length === 0)
        return [...head, ...destinations];
    const matrix = {
        open: '\n| Record type | Asked | Read | Required | Written |\n|:--|:-:|:-:|:-:|:-:|\n',
        rows: rows.map((row) => matrixRow(row, context)),
        close: legend(rows, context),
        more: (hidden) => moreRow((0,sentence/* count */.U)(hidden, 'more type'), 5, rest),
        rank: 2,
    };
    return [...head, matrix, ...destinations];
}
/** `app in App.xcodeproj · iOS 16.4 or later · as Release builds it`. */
function describe({ target, configurations }) {
    const parts = [`${wording/* KIND_NAME */.ve[target.kind]} in ${(0,escape_markdown/* codeMarkdown */.fl)(target.project)}`];
    const platforms = platformWords(target);
    if (platforms !== '')
        parts.push((0,escape_markdown/* proseMarkdown */.Rw)(platforms));
    if (configurations.length > 0)
        parts.push(`as ${(0,escape_markdown/* codeMarkdown */.fl)(target.configuration)} builds it`);
    return parts.join(' · ');
}
function declarationRow(declaration, context) {
    const { value, judgement, list } = declaration;
    // A long value would squeeze the label into two lines.
    const label = declaration.label.replaceAll(' ', '&nbsp;');
    switch (value.state) {
        case 'known': {
            const { value: known } = value.value;
            const isOn = !(known.kind === 'boolean' && !known.value);
            const sign = judgement ? wording/* SEVERITY_SIGN */.yL[judgement] : isOn ? '✅' : '▫️';
            return `| ${sign}&nbsp;${label} | ${describeValue(known, context)} |\n`;
        }
        case 'absent': {
            const where = list === 'entitlements' ? 'not in the entitlements' : 'not in the Info.plist';
            return `| ${judgement ? wording/* SEVERITY_SIGN */.yL[judgement] : '▫️'}&nbsp;${label} | ${judgement ? `**missing**, ${where}` : where} |\n`;
        }
        case 'unresolved':
            return `| ❔&nbsp;${label} | cannot be known: ${(0,escape_markdown/* proseMarkdown */.Rw)(value.reason, 'cell')} ${(0,markdown_pieces/* placeMarkdown */.Bo)(value.at, context, 'cell')} |\n`;
    }
}
function describeValue(value, context) {
    switch (value.kind) {
        case 'boolean':
            return (0,markdown_pieces/* linkMarkdown */.k9)(value.value ? 'yes' : 'no', value.at, context);
        case 'string':
            if (value.value.trim() === '')
                return (0,markdown_pieces/* linkMarkdown */.k9)('an empty text', value.at, context);
            return `“${(0,escape_markdown/* proseMarkdown */.Rw)((0,clean/* clip */.$Q)(value.value, 200), 'cell')}” ${(0,markdown_pieces/* placeMarkdown */.Bo)(value.at, context, 'cell')}`;
        case 'array':
            return value.value.length === 0
                ? (0,markdown_pieces/* linkMarkdown */.k9)('an empty list', value.at, context)
                : describeList(value.value, value, context);
        case 'unresolved':
            return `cannot be known: ${(0,escape_markdown/* proseMarkdown */.Rw)(value.reason, 'cell')} ${(0,markdown_pieces/* placeMarkdown */.Bo)(value.at, context, 'cell')}`;
        case 'dictionary':
            return (0,markdown_pieces/* linkMarkdown */.k9)('a dictionary', value.at, context);
        default:
            return (0,markdown_pieces/* linkMarkdown */.k9)((0,escape_markdown/* codeMarkdown */.fl)((0,clean/* clip */.$Q)(String(value.value), 60), 'cell'), value.at, context);
    }
}
/** Up to three entries are shown, more are counted. */
function describeList(items, { at }, context) {
    if (items.length > 3)
        return (0,markdown_pieces/* linkMarkdown */.k9)((0,sentence/* count */.U)(items.length, 'entry'), at, context);
    return items
        .map((item) => item.kind === 'string'
        ? (0,markdown_pieces/* linkMarkdown */.k9)(nameMarkdown(item.value), item.at, context)
        : describeValue(item.kind === 'array' ? { ...item, value: [] } : item, context))
        .join(', ');
}
/** Apple's name of a clinical type, or the text itself as code. */
function nameMarkdown(value) {
    return (0,reporters_matrix/* typeName */.go)(value) ?? (0,escape_markdown/* codeMarkdown */.fl)((0,clean/* clip */.$Q)(value, 120), 'cell');
}
const MARK_SIGN = {
    yes: '●',
    perhaps: '◐',
    conditional: '○',
    unknown: '?',
    never: '*never*',
    no: '',
};
/** The marks that do not explain themselves. */
const MEANINGS = [
    ['perhaps', '◐ perhaps, narrowed by a condition'],
    ['conditional', '○ only in builds that do not ship'],
    ['unknown', '? cannot be known'],
];
function matrixRow({ type, name, cells }, context) {
    const isFaulty = reporters_matrix/* COLUMNS */.cZ.some((column) => cells[column].judgement !== undefined);
    const plain = name ?? (0,escape_markdown/* codeMarkdown */.fl)((0,clean/* clip */.$Q)(type, 80), 'cell');
    const label = isFaulty ? `**${plain}**` : plain;
    return `| ${label} | ${reporters_matrix/* COLUMNS */.cZ.map((column) => cellMarkdown(cells[column], context)).join(' | ')} |\n`;
}
function cellMarkdown({ mark, places, judgement }, context) {
    const [first] = places;
    if (first === undefined)
        return MARK_SIGN[mark];
    const more = places.length > 1 && mark !== 'unknown' ? ` ×${places.length}` : '';
    return `${(0,markdown_pieces/* signMarkdown */.vB)(judgement ? wording/* SEVERITY_SIGN */.yL[judgement] : MARK_SIGN[mark], first, context, 'cell')}${more}`;
}
/** Explains the marks that occur. */
function legend(rows, context) {
    const cells = rows.flatMap((row) => reporters_matrix/* COLUMNS */.cZ.map((column) => row.cells[column]));
    const meanings = MEANINGS.filter(([mark]) => cells.some((cell) => cell.mark === mark)).map(([, meaning]) => meaning);
    const faults = [...wording/* SEVERITIES */.oC, 'silenced'].filter((one) => cells.some(({ judgement }) => judgement === one));
    const signs = faults.map((one) => wording/* SEVERITY_SIGN */.yL[one]).join(' ');
    const isLinked = cells.some(({ places: [first] }) => first && (0,places/* lineUrl */.gV)(first, context) !== undefined);
    const parts = [
        ...(isLinked ? ['Each mark leads to its line'] : []),
        ...(signs === '' ? [] : [`${signs} see below`]),
        ...meanings,
    ];
    return parts.length === 0 ? '' : `\n<sub>${parts.join(' · ')}</sub>\n`;
}
function moreRow(words, columns, rest) {
    return `| ${words}, see ${rest} |${' |'.repeat(columns - 1)}\n`;
}

// EXTERNAL MODULE: ./lib/order.js
var order = __nccwpck_require__(91167);
// EXTERNAL MODULE: ./lib/reporters/ships.js
var ships = __nccwpck_require__(79037);
;// CONCATENATED MODULE: ./lib/reporters/release-markdown.js







/** What ships, for whoever decides about a release: nothing that the build for the device does not hold. */
function releaseSections(report, context, rest) {
    if (context.release !== true)
        return [];
    const targets = (0,ships/* clinicalTargets */.gU)(report);
    if (targets.length === 0)
        return [];
    return [
        { ...PLAIN, open: '\n### What ships\n', rank: 1 },
        ...targets.flatMap((target) => [
            ...factSection(target, context),
            ...textSection(target, context, rest),
            ...flowSection(target.target, context, rest),
        ]),
        policySection(report, context, rest),
    ];
}
const PLAIN = { rows: [], close: '', more: () => '' };
function factSection({ target }, context) {
    const asked = typeList((0,ships/* shippedUses */.wb)(target.code.requested), context);
    const read = typeList((0,ships/* shippedUses */.wb)(target.code.read), context);
    const open = target.code.unresolved.length;
    const rows = [
        `- Asks for: ${asked}\n`,
        `- Reads: ${read}\n`,
        ...(open > 0
            ? [`- Not known: ${(0,sentence/* count */.U)(open, 'list')} of types that ${open === 1 ? 'is' : 'are'} made at run time\n`]
            : []),
    ];
    const title = `**${(0,escape_markdown/* proseMarkdown */.Rw)(target.name)}**, as ${(0,escape_markdown/* codeMarkdown */.fl)(target.configuration)} builds it`;
    return [{ ...PLAIN, open: `\n${title}\n\n`, rows, rank: 1 }];
}
/** Names of the types, each linked to its first place. */
function typeList(uses, context) {
    const first = new Map();
    for (const use of uses)
        if (!first.has(use.type))
            first.set(use.type, use);
    if (first.size === 0)
        return 'no clinical record';
    return [...first.values()]
        .map((use) => ({ name: (0,reporters_matrix/* typeName */.go)(use.type) ?? use.type, use }))
        .sort((a, b) => (0,order/* compare */.UD)(a.name, b.name))
        .map(({ name, use }) => (0,markdown_pieces/* linkMarkdown */.k9)(name, use.at, context))
        .join(', ');
}
function textSection({ target }, context, rest) {
    const texts = (0,ships/* shippedTexts */.Gy)(target);
    if (texts.length === 0)
        return [{ ...PLAIN, open: '\nPeople are shown no text.\n', rank: 1 }];
    return [
        {
            open: '\n| Text | Language | What people read |\n|:--|:--|:--|\n',
            rows: texts.map(({ label, locale, text }) => `| ${label.replaceAll(' ', '&nbsp;')} | ${locale === undefined ? '(untranslated)' : (0,escape_markdown/* codeMarkdown */.fl)((0,clean/* clip */.$Q)(locale, 40), 'cell')} | “${(0,escape_markdown/* proseMarkdown */.Rw)(text.value, 'cell')}” ${(0,markdown_pieces/* placeMarkdown */.Bo)(text.at, context, 'cell')} |\n`),
            close: '',
            more: (hidden) => `| ${(0,sentence/* count */.U)(hidden, 'more text')}, see ${rest} | | |\n`,
            rank: 1,
        },
    ];
}
function flowSection(target, context, rest) {
    const flows = (0,ships/* shippedFlows */.nF)(target);
    if (flows.length === 0) {
        const limit = (0,ships/* isWhollyRead */.A2)(target) ? '' : ' Some of its sources could not be read.';
        const text = `Where records go: no call was found that hands a value of a record to anybody.${limit}`;
        return [{ ...PLAIN, open: `\n${text}\n`, rank: 1 }];
    }
    return [
        {
            open: '\nWhere records go:\n\n',
            rows: flows.map((flow) => flowRow(flow, context)),
            close: '',
            more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
            rank: 1,
        },
    ];
}
function flowRow({ kind, destination, api, at, strength }, context) {
    const what = strength === 'derived' ? 'a count or yes/no made from records' : 'values of records';
    return `- ${ships/* DESTINATION_NAME */.Nd[kind]}: ${(0,escape_markdown/* proseMarkdown */.Rw)(destination)}, by ${(0,escape_markdown/* codeMarkdown */.fl)(api)}: ${what} ${(0,markdown_pieces/* placeMarkdown */.Bo)(at, context)}\n`;
}
function policySection({ privacyPolicy }, context, rest) {
    const given = privacyPolicy.filter(({ authoritative }) => authoritative);
    if (given.length === 0)
        return {
            ...PLAIN,
            open: '\nPrivacy policy: the repository does not say which URL App Store Connect holds.\n',
            rank: 1,
        };
    return {
        open: '\nPrivacy policy:\n\n',
        rows: given.map(({ url, locale, verdict, evidence, at }) => `- ${(0,escape_markdown/* codeMarkdown */.fl)((0,clean/* clip */.$Q)(url, 300))}${locale === undefined ? '' : ` ${(0,escape_markdown/* codeMarkdown */.fl)(locale)}`} **${verdict}**: ${(0,escape_markdown/* proseMarkdown */.Rw)(evidence)} ${(0,markdown_pieces/* placeMarkdown */.Bo)(at, context)}\n`),
        close: '',
        more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
        rank: 1,
    };
}

// EXTERNAL MODULE: ./lib/reporters/stale.js
var stale = __nccwpck_require__(54039);
// EXTERNAL MODULE: ./lib/reporters/unchecked.js
var reporters_unchecked = __nccwpck_require__(52546);
;// CONCATENATED MODULE: ./lib/reporters/markdown.js













/** The page for a pull request's comment, a job's summary and `--format markdown`. */
function markdown(report, context, limits = {}) {
    const { units = Number.MAX_SAFE_INTEGER, bytes = Number.MAX_SAFE_INTEGER, ending = '', mends = '', rest = 'the full report', } = limits;
    const head = headMarkdown(report, context);
    const foot = `${mends}\n<sub>[Clinical Records Check](${tool/* HOME */.yZ}) ${tool/* VERSION */.xv}</sub>\n${ending}`;
    const pointer = `\n**This is not all: see ${rest}.**\n`;
    const fixed = head + pointer + foot;
    const room = { units: units - fixed.length, bytes: bytes - Buffer.byteLength(fixed) };
    const { text, isCut } = fitSections(listSections(report, context, rest), room);
    return `${head}${text}${isCut ? pointer : ''}${foot}`;
}
/** Errors named in the head; the others are counted. */
const MOST_NAMED = 3;
/** The verdict, what it means, how much was found, and what is worst: what a release manager needs in ten seconds. */
function headMarkdown(report, context) {
    const fresh = (0,wording/* newWords */.o_)(report);
    const counts = `${(0,wording/* countWords */.rj)(report)}${fresh === undefined ? '' : `; ${fresh}`}`;
    const errors = (0,wording/* activeFindings */.zP)(report).filter(({ severity }) => severity === 'error');
    const named = errors
        .slice(0, MOST_NAMED)
        .map(({ message, at }) => `- ${(0,escape_markdown/* proseMarkdown */.Rw)((0,wording/* firstClause */.YJ)((0,clean/* cleanLine */.Ow)(message)))} ${(0,markdown_pieces/* signMarkdown */.vB)('→', at, context)}\n`);
    const hidden = errors.length - named.length;
    if (hidden > 0)
        named.push(`- and ${(0,sentence/* count */.U)(hidden, 'more error')}\n`);
    const list = named.length > 0 ? `\n${named.join('')}` : '';
    return `## ${wording/* VERDICT_SIGN */.QS[report.verdict]} Clinical Records Check: ${report.verdict}\n\n${changeHead(report)}**${(0,escape_markdown/* proseMarkdown */.Rw)((0,wording/* verdictSentence */.BT)(report))}** (${counts})\n${list}`;
}
function listSections(report, context, rest) {
    const shown = report.targets.filter((target) => (0,wording/* isShown */.aJ)(target, report.findings));
    const others = report.targets.filter((target) => !(0,wording/* isShown */.aJ)(target, report.findings));
    return [
        ...changeSection(report, context, rest),
        ...releaseSections(report, context, rest),
        ...shown.flatMap((target) => targetSections(target, (0,wording/* findingsOf */.WX)(target, report.findings), context, rest)),
        ...findingSections(report, context, rest),
        ...skippedSection(report, context, rest),
        ...(context.release === true ? [] : privacySection(report.privacyPolicy, context, rest)),
        ...silencedSection((0,wording/* silencedFindings */.YM)(report), context, rest),
        ...staleSection(report, rest),
        ...otherTargets(others),
    ];
}
/** What could not be checked: what the verdict hangs on first. */
function skippedSection({ skipped, verdict }, context, rest) {
    if (skipped.length === 0)
        return [];
    const unchecked = (0,reporters_unchecked/* listUnchecked */.D)(skipped);
    return [
        {
            ...(0,markdown_pieces/* details */.zH)(`❔ ${(0,sentence/* count */.U)(unchecked.length, 'thing')} that could not be checked`, verdict === 'incomplete'),
            rows: unchecked.map((one) => uncheckedRow(one, context)),
            more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
            rank: verdict === 'incomplete' ? 0 : 5,
        },
    ];
}
function uncheckedRow({ at, reason, targets, blocking }, context) {
    const facts = `${(0,markdown_pieces/* placeMarkdown */.Bo)(at, context)}${targets.length === 0 ? '' : ` · in ${(0,reporters_unchecked/* nameTargets */.u)(targets, (name) => (0,escape_markdown/* proseMarkdown */.Rw)(name))}`}`;
    return `- ${blocking ? `**${(0,escape_markdown/* proseMarkdown */.Rw)(reason)}**` : (0,escape_markdown/* proseMarkdown */.Rw)(reason)} ${facts}\n`;
}
/** Addresses are shown as code: a link in our comment would be a link that anyone who can open a pull request sets. */
function privacySection(urls, context, rest) {
    const judged = urls.filter(({ authoritative }) => authoritative);
    if (judged.length === 0)
        return [];
    return [
        {
            open: '\n| Privacy policy | Verdict | Seen |\n|:--|:--|:--|\n',
            rows: judged.map(({ url, locale, verdict, evidence, at }) => `| ${(0,escape_markdown/* codeMarkdown */.fl)((0,clean/* clip */.$Q)(url, 300), 'cell')}${locale === undefined ? '' : ` ${(0,escape_markdown/* codeMarkdown */.fl)(locale, 'cell')}`}<br>${(0,markdown_pieces/* placeMarkdown */.Bo)(at, context, 'cell')} | ${verdict} | ${(0,escape_markdown/* proseMarkdown */.Rw)(evidence, 'cell')} |\n`),
            close: '',
            more: (hidden) => `| ${hidden} more, see ${rest} | | |\n`,
            rank: 6,
        },
    ];
}
/** What a baseline accepts and nothing matches any more. */
function staleSection(report, rest) {
    const lines = (0,stale/* describeStale */.v)(report);
    if (lines.length === 0)
        return [];
    return [
        {
            ...(0,markdown_pieces/* details */.zH)(`${(0,sentence/* count */.U)(report.baseline?.stale.length ?? 0, 'entry')} of the baseline that nothing matches any more`),
            rows: lines.map((line) => `- ${(0,escape_markdown/* proseMarkdown */.Rw)(line)}\n`),
            more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
            rank: 7,
        },
    ];
}
/** Targets that have nothing to do with clinical records, so that nobody wonders whether they were seen. */
function otherTargets(targets) {
    if (targets.length === 0)
        return [];
    const names = targets
        .slice(0, 12)
        .map(({ target }) => `${(0,escape_markdown/* proseMarkdown */.Rw)((0,clean/* clip */.$Q)(target.name, 60))} (${wording/* KIND_NAME */.ve[target.kind]})`);
    const hidden = targets.length - names.length;
    const list = [...names, ...(hidden > 0 ? [`${hidden} more`] : [])].join(', ');
    return [{ open: `\nAlso seen, without clinical records: ${list}.\n`, rows: [], close: '', more: () => '', rank: 8 }];
}


/***/ }),

/***/ 60837:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ makeMatrix),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   go: () => (/* binding */ typeName)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91167);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47801);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96214);



/** The columns, left to right: what the app asks for, reads, requires and writes. */
const COLUMNS = ['asked', 'read', 'required', 'written'];
/** Names as the Health app and Apple's pages use them, by raw identifier. */
const TYPE_NAMES = new Map([
    ['HKClinicalTypeIdentifierAllergyRecord', 'Allergies'],
    ['HKClinicalTypeIdentifierClinicalNoteRecord', 'Clinical notes'],
    ['HKClinicalTypeIdentifierConditionRecord', 'Conditions'],
    ['HKClinicalTypeIdentifierCoverageRecord', 'Coverage'],
    ['HKClinicalTypeIdentifierImmunizationRecord', 'Immunizations'],
    ['HKClinicalTypeIdentifierLabResultRecord', 'Lab results'],
    ['HKClinicalTypeIdentifierMedicationRecord', 'Medications'],
    ['HKClinicalTypeIdentifierProcedureRecord', 'Procedures'],
    ['HKClinicalTypeIdentifierVitalSignRecord', 'Vital signs'],
]);
/** Which clinical types the target asks for, reads, requires and writes: a row for each type that occurs, the nine
 *  first. `findings` are those of this target. */
function makeMatrix(target, findings) {
    const { code } = target;
    const uses = {
        asked: code.requested,
        read: code.read,
        required: (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredTypes */ .D5)(target).map(({ value, at }) => ({ type: value, at })),
        written: code.shared,
    };
    const open = {
        asked: code.unresolved.filter(({ role }) => role === 'requested'),
        read: code.unresolved.filter(({ role }) => role === 'read'),
        required: (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .unresolvedRequiredTypes */ .aC)(target),
        written: code.unresolved.filter(({ role }) => role === 'shared'),
    };
    const types = new Set(COLUMNS.flatMap((column) => uses[column].map(({ type }) => type)));
    return [...types].sort(compareTypes).map((type) => {
        const name = TYPE_NAMES.get(type);
        const cell = (column) => makeCell(uses[column].filter((use) => use.type === type), open[column], findings.filter((finding) => isAbout(finding, type, column)));
        const [asked, read] = [cell('asked'), cell('read')];
        return {
            type,
            ...(name !== undefined && { name }),
            cells: {
                asked: isUse(read) ? orNever(asked) : asked,
                read: isUse(asked) ? orNever(read) : read,
                required: cell('required'),
                written: cell('written'),
            },
        };
    });
}
/** Whether a finding at a place of a type is about that type: a binary list has one place for all that is in it, and so has
 *  an expression that makes several. What a message says first is what it is about. */
function isAbout({ message }, type, column) {
    if (message.includes(type))
        return true;
    const named = (message.split(';')[0] ?? '').match(SHORT_NAMES) ?? [];
    if (named.length > 0)
        return named.some((name) => type.endsWith(name.slice(1)));
    return column !== 'required' || message.includes(_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIRED_TYPES */ ._Z);
}
/** `allergyRecord`, as messages and code write them. */
const SHORT_NAMES = new RegExp(`\\b(?:${[...TYPE_NAMES.keys()].map((type) => type.slice('HKClinicalTypeIdentifier'.length).replace(/^./, (first) => first.toLowerCase())).join('|')})\\b`, 'g');
function makeCell(uses, open, findings) {
    const sorted = uses.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePlaces */ .ig)(a.at, b.at));
    for (const [mark, holds] of STRENGTHS) {
        const places = distinct(sorted.filter(holds).map(({ at }) => at));
        if (places.length === 0 || (mark === 'conditional' && open.length > 0))
            continue;
        const judgement = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .judgementAt */ .FC)(places, findings);
        return { mark, places, ...(judgement && { judgement }) };
    }
    return open.length > 0
        ? { mark: 'unknown', places: open.map(({ at }) => at).toSorted(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePlaces */ .ig) }
        : { mark: 'no', places: [] };
}
function isUse({ mark }) {
    return mark === 'yes' || mark === 'perhaps';
}
function orNever(cell) {
    return cell.mark === 'no' ? { mark: 'never', places: [] } : cell;
}
const STRENGTHS = [
    ['yes', ({ upperBound, conditional }) => !upperBound && conditional === undefined],
    ['perhaps', ({ conditional }) => conditional === undefined],
    ['conditional', () => true],
];
function distinct(places) {
    return places.filter((place, index) => index === 0 || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePlaces */ .ig)(place, places[index - 1] ?? place) !== 0);
}
/** By name for people; what is none of the nine comes last. */
function compareTypes(a, b) {
    const [nameA, nameB] = [TYPE_NAMES.get(a), TYPE_NAMES.get(b)];
    if (nameA === undefined || nameB === undefined)
        return Number(nameA === undefined) - Number(nameB === undefined) || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a, b);
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(nameA, nameB);
}
/** Apple's name of a clinical type; undefined for what is none of the nine. */
function typeName(type) {
    return TYPE_NAMES.get(type);
}


/***/ }),

/***/ 47515:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ listNotices)
/* harmony export */ });
/* harmony import */ var _changes_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48678);
/* harmony import */ var _stale_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54039);


/** What the run went on without, and what is left over: for standard error, and for the log of a workflow. */
function listNotices(report) {
    const { changes } = report;
    const unavailable = changes && !(0,_changes_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(changes) ? (0,_changes_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSentence */ .y6)(report) : undefined;
    const stale = (0,_stale_js__WEBPACK_IMPORTED_MODULE_1__/* .describeStale */ .v)(report);
    return [...(unavailable === undefined ? [] : [unavailable]), ...(stale.length === 0 ? [] : [stale.join('\n')])];
}


/***/ }),

/***/ 34964:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ placeInHead),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   gV: () => (/* binding */ lineUrl),
/* harmony export */   r7: () => (/* binding */ isSameLine),
/* harmony export */   sH: () => (/* binding */ isInFile)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26539);

/** A file's path from the repository's root: the checked path may be a folder of it. */
function repositoryPath(file, { prefix }) {
    return [...prefix.split('/'), ...file.split('/')].filter((part) => part !== '' && part !== '.').join('/');
}
/** A path as part of a URL: everything but letters, digits and `-_.~/` percent-encoded. */
function encodePath(path) {
    return path
        .replaceAll(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map((part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, percentEncode))
        .join('/');
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Where a line can be looked at; undefined outside GitHub and for a place that is no line of a file. */
function lineUrl(at, context) {
    if (!isLine(at))
        return undefined;
    // A line that the head does not have is shown in the commit that was checked.
    const inHead = placeInHead(at, context);
    const blobUrl = inHead ? context.blobUrl : context.checkedBlobUrl;
    if (blobUrl === undefined)
        return undefined;
    const { line, endLine } = inHead ?? at;
    const base = blobUrl.replaceAll(/[\s<>()"'`|\\]/g, percentEncode);
    const lines = endLine !== undefined && endLine > line ? `L${line}-L${endLine}` : `L${line}`;
    return `${base}${encodePath(repositoryPath(at.file, context))}#${lines}`;
}
/** Where a line stands in the commit that people see; undefined when it is not in there. */
function placeInHead(at, { placeInHead: find }) {
    return find ? find(at) : at;
}
/** False for what was given as an option, or is about the checked folder, and stands in no file. */
function isLine({ file, line }) {
    return isInFile({ file }) && line > 0;
}
function isInFile({ file }) {
    return file !== '' && file !== '.';
}
/** `App/Info.plist:12`, for people. */
function placeName({ file, line, column }, form = 'line') {
    const name = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(file);
    if (!isInFile({ file: name }))
        return line <= 0 ? 'given as an option' : 'the checked folder';
    if (line <= 0)
        return name;
    return form === 'line' ? `${name}:${line}` : `${name}:${line}:${column}`;
}
function isSameLine(a, b) {
    return a.file === b.file && a.line === b.line;
}


/***/ }),

/***/ 42956:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./lib/order.js
var order = __nccwpck_require__(91167);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __nccwpck_require__(59813);
// EXTERNAL MODULE: ./lib/reporters/clean.js
var clean = __nccwpck_require__(26539);
;// CONCATENATED MODULE: ./lib/reporters/example-files.js
const MARK = '↓';
/**
 * The files of an example that make the difference: those with a mark, and those that the rule's other examples have
 * otherwise. The rest is a working app around them, the same in each example.
 */
function tellingFiles({ examples }, example) {
    const all = [...examples.bad, ...examples.good];
    const files = Object.entries(example.files);
    const telling = files.filter(([path, text]) => text.includes(MARK) || isUncommon(path, text, all));
    if (telling.length > 0)
        return telling;
    const marked = new Set(all.flatMap((one) => pathsWithMark(one)));
    const alike = files.filter(([path]) => marked.has(path));
    return alike.length > 0 ? alike : files;
}
/** True when fewer than half of the examples that have the file have it like this. */
function isUncommon(path, text, all) {
    const texts = all.flatMap(({ files }) => (files[path] === undefined ? [] : [files[path].replaceAll(MARK, '')]));
    return texts.filter((other) => other === text.replaceAll(MARK, '')).length * 2 < texts.length;
}
function pathsWithMark({ files }) {
    return Object.entries(files).flatMap(([path, text]) => (text.includes(MARK) ? [path] : []));
}

;// CONCATENATED MODULE: ./lib/reporters/explain.js



/** The text of `--explain RULE`. */
function explain(rule) {
    const { id, severity, summary, why, source } = rule;
    const isHouse = !('examples' in rule);
    const parts = [
        `${id} (${severity})`,
        plainWords(summary),
        plainWords(why),
        `${isHouse ? 'This project' : 'Apple'} says: “${plainWords(source.says)}”\n${source.url}`,
        ...(source.observed === undefined ? [] : [`Observed: ${plainWords(source.observed)}`]),
        ...(isHouse
            ? []
            : [
                ...rule.examples.bad.map((example) => exampleText('Wrong', rule, example)),
                ...rule.examples.good.map((example) => exampleText('Right', rule, example)),
                (0,tool/* rulePage */.gd)(id),
            ]),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** The text of `--list-rules`: a line a rule, sorted by id. */
function listRules(rules) {
    const widest = Math.max(0, ...rules.map(({ id }) => id.length));
    return rules
        .toSorted((a, b) => compare(a.id, b.id))
        .map(({ id, severity, summary }) => `${id.padEnd(widest)}  ${severity.padEnd(7)}  ${plainWords(summary)}\n`)
        .join('');
}
/** A rule's Markdown as a terminal shows it: on lines of its own, without the backticks. */
function plainWords(markdown) {
    return markdown
        .trim()
        .replaceAll(/(?<!\s)\s*\n\s*/g, ' ')
        .replaceAll('`', '');
}
/** The mark `↓` stands for the place of the finding and is no part of the file. */
function exampleText(verdict, rule, example) {
    const texts = tellingFiles(rule, example).map(([name, text]) => {
        const lines = text.replace(/^\n/, '').trimEnd().replaceAll('↓', '').split('\n');
        return [`  ${name}`, ...lines.map((line) => `    ${line}`.trimEnd())].join('\n');
    });
    return [`${verdict}: ${example.title}`, ...texts].join('\n');
}

// EXTERNAL MODULE: ./lib/reporters/json.js + 1 modules
var json = __nccwpck_require__(91405);
// EXTERNAL MODULE: ./lib/reporters/places.js
var places = __nccwpck_require__(34964);
;// CONCATENATED MODULE: ./lib/reporters/rule-page.js

/** What a rule has to say, in Markdown: for its page and for GitHub's code scanning, which shows it beside an alert. */
function ruleHelp(rule) {
    const { why, source, examples } = rule;
    const observed = source.observed === undefined ? [] : [`**Observed:** ${trimLines(source.observed)}`];
    const parts = [
        trimLines(why),
        `> ${source.says.trim().replaceAll(/(?<!\s)\s*\n\s*/g, ' ')}\n>\n> [${source.url}](${source.url})`,
        ...observed,
        ...section('Wrong', rule, examples.bad),
        ...section('Right', rule, examples.good),
    ];
    return `${parts.join('\n\n')}\n`;
}
function section(heading, rule, examples) {
    return examples.length === 0 ? [] : [`## ${heading}`, ...examples.map((example) => exampleMarkdown(rule, example))];
}
function exampleMarkdown(rule, example) {
    const blocks = tellingFiles(rule, example).map(([name, text]) => {
        const code = text.replace(/^\n/, '').trimEnd();
        const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
        return `\`${name}\`\n${fence}${languageOf(name)}\n${code}\n${fence}`;
    });
    return [`### ${example.title}`, ...blocks].join('\n\n');
}
/** What GitHub colours the example as. */
function languageOf(name) {
    const extension = name.slice(name.lastIndexOf('.') + 1);
    return LANGUAGES.get(extension) ?? '';
}
const LANGUAGES = new Map([
    ['plist', 'xml'],
    ['entitlements', 'xml'],
    ['xcprivacy', 'xml'],
    ['swift', 'swift'],
    ['m', 'objc'],
    ['h', 'objc'],
    ['js', 'js'],
    ['ts', 'ts'],
    ['tsx', 'tsx'],
    ['dart', 'dart'],
    ['cs', 'csharp'],
    ['json', 'json'],
    ['yml', 'yaml'],
    ['yaml', 'yaml'],
]);
function trimLines(text) {
    return text.trim().replaceAll(/(?<![ \t])[ \t]*\n[ \t]*/g, '\n');
}

;// CONCATENATED MODULE: ./lib/reporters/sarif.js







const LEVEL = { error: 'error', warning: 'warning', notice: 'note' };
/** What GitHub calls the severity of a rule that is not about security. */
const PROBLEM_SEVERITY = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation',
};
/** GitHub's limit for the two descriptions of a rule. */
const LONGEST_DESCRIPTION = 1024;
/** SARIF 2.1.0, one run: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and what GitHub's code scanning wants besides:
 *  https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const sarif = (report, context) => {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: tool/* NAME */.o_,
                        version: tool/* VERSION */.xv,
                        semanticVersion: tool/* VERSION */.xv,
                        informationUri: tool/* HOME */.yZ,
                        rules: sarif_listRules(report).map(describeRule),
                    },
                },
                automationDetails: { id: `${[tool/* NAME */.o_, context.prefix].filter((part) => part !== '').join('/')}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [invocation(report, context)],
                results: listResults(report, context),
            },
        ],
    };
    return `${(0,json/* protectLog */.i)(JSON.stringify(log, null, 2))}\n`;
};
/** The catalogue, and of the rules about exceptions those that are broken. */
function sarif_listRules({ rules, findings }) {
    const others = new Map(findings.filter(({ rule }) => !rules.some(({ id }) => id === rule.id)).map(({ rule }) => [rule.id, rule]));
    return [...rules, ...[...others.values()].sort((a, b) => (0,order/* compare */.UD)(a.id, b.id))];
}
function describeRule(rule) {
    const { id, severity, summary, why } = rule;
    return {
        id,
        name: id.replaceAll(/(^|-)([a-z])/g, (_, _dash, letter) => letter.toUpperCase()),
        shortDescription: { text: (0,clean/* clip */.$Q)(plainWords(summary), LONGEST_DESCRIPTION) },
        fullDescription: { text: (0,clean/* clip */.$Q)(plainWords(why), LONGEST_DESCRIPTION) },
        help: { text: explain(rule), markdown: 'examples' in rule ? ruleHelp(rule) : plainWords(why) },
        helpUri: 'examples' in rule ? (0,tool/* rulePage */.gd)(id) : rule.source.url,
        defaultConfiguration: { level: LEVEL[severity] },
        properties: {
            tags: ['healthkit', 'clinical-records', 'app-review'],
            precision: severity === 'error' ? 'very-high' : 'high',
            'problem.severity': PROBLEM_SEVERITY[severity],
        },
    };
}
function listResults(report, context) {
    const indexOf = new Map(sarif_listRules(report).map(({ id }, index) => [id, index]));
    const hasSilenced = report.findings.some(({ silenced }) => silenced !== undefined);
    const seen = new Map();
    return report.findings.map((finding) => {
        const { rule, severity, message, fix, at, related = [], fingerprint, target, project, configurations } = finding;
        const occurrence = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, occurrence);
        const ruleIndex = indexOf.get(rule.id);
        return {
            ruleId: rule.id,
            ...(ruleIndex !== undefined && { ruleIndex }),
            level: LEVEL[severity],
            message: { text: `${plainMessage(message)} ${plainMessage(fix)}` },
            locations: [sarif_location(at, report, context)],
            ...(related.length > 0 && {
                relatedLocations: related.map((one, id) => ({
                    id: id + 1,
                    ...sarif_location(one.at, report, context),
                    message: { text: plainMessage(one.message) },
                })),
            }),
            // GitHub tells alerts apart by this alone; equal findings of one run are counted, as its own tools do.
            partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${occurrence}` },
            // Either every result has suppressions or none has (SARIF 2.1.0, 3.27.23).
            ...(hasSilenced && { suppressions: suppressions(finding) }),
            properties: {
                configurations,
                ...(target !== undefined && { target }),
                ...(project !== undefined && { project }),
                ...(finding.isNew !== undefined && { isNew: finding.isNew }),
            },
        };
    });
}
function suppressions({ silenced }) {
    if (silenced === undefined)
        return [];
    const kind = silenced.by === 'ignore' ? 'inSource' : 'external';
    return [{ kind, status: 'accepted', justification: (0,clean/* cleanLine */.Ow)(silenced.reason) }];
}
/** In SARIF's messages `[text](target)` is a link and `{0}` a placeholder: neither may come from a repository. */
function plainMessage(text) {
    return (0,clean/* cleanLine */.Ow)(text)
        .replaceAll('](', ']\u200b(')
        .replaceAll(/\{(?=\d)/g, '{\u200b');
}
function sarif_location(at, report, context) {
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,places/* encodePath */.O0)((0,places/* repositoryPath */.SH)(at.file, context)), uriBaseId: '%SRCROOT%' },
            region: region(at, report),
        },
    };
}
/** All four numbers: GitHub wants each. An end that is not known is the end of the line, as far as it is quoted. */
function region(at, { quotes }) {
    const startLine = Math.max(1, at.line);
    const startColumn = Math.max(1, at.column);
    const endLine = Math.max(startLine, at.endLine ?? startLine);
    const quoted = quotes.get(at.file)?.get(endLine)?.length ?? 0;
    const least = endLine === startLine ? startColumn + 1 : 1;
    return { startLine, startColumn, endLine, endColumn: Math.max(least, at.endColumn ?? quoted + 1) };
}
/** What could not be checked, as notifications of the run. */
function invocation({ verdict, skipped }, context) {
    return {
        executionSuccessful: verdict !== 'incomplete',
        ...(skipped.length > 0 && { toolExecutionNotifications: skipped.map((skip) => notification(skip, context)) }),
    };
}
function notification({ at, reason, blocking }, context) {
    const artifactLocation = { uri: (0,places/* encodePath */.O0)((0,places/* repositoryPath */.SH)(at.file, context)), uriBaseId: '%SRCROOT%' };
    const startLine = Math.max(1, at.line);
    return {
        level: blocking ? 'error' : 'note',
        message: { text: plainMessage(reason) },
        ...((0,places/* isLine */.PA)(at) && { locations: [{ physicalLocation: { artifactLocation, region: { startLine } } }] }),
    };
}


/***/ }),

/***/ 79037:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isWhollyRead),
/* harmony export */   Gy: () => (/* binding */ shippedTexts),
/* harmony export */   Nd: () => (/* binding */ DESTINATION_NAME),
/* harmony export */   gU: () => (/* binding */ clinicalTargets),
/* harmony export */   nF: () => (/* binding */ shippedFlows),
/* harmony export */   wb: () => (/* binding */ shippedUses)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91167);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47801);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96214);



/** What kind of receiver a destination is, for a sentence. */
const DESTINATION_NAME = {
    advertising: 'advertising',
    analytics: 'analytics',
    'crash-reporting': 'crash reporting',
    'remote-ai': 'a remote AI service',
    logging: 'logs',
    pasteboard: 'the pasteboard',
    'user-defaults': 'user defaults',
    icloud: 'iCloud',
    network: 'a server',
};
/** The apps, App Clips and extensions that have to do with clinical records. */
function clinicalTargets({ targets }) {
    return targets.filter((report) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(report) && report.target.signs.length > 0);
}
/** What ships of the uses of types: not what only a debug build asks or reads. */
function shippedUses(uses) {
    return uses.filter(({ conditional }) => conditional === undefined);
}
/** Where values made from records go in what ships. */
function shippedFlows({ code }) {
    return code.flows.filter(({ conditional }) => conditional === undefined);
}
/** Whether everything was seen that a flow could hide in. */
function isWhollyRead({ code }) {
    return code.skipped.length === 0;
}
/** The usage texts of HealthKit as every language shows them: the Info.plist's own first, then by locale. */
function shippedTexts({ info, localizations }) {
    const sorted = localizations.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.locale, b.locale));
    return _declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .DECLARATIONS */ .UJ.filter(({ key }) => key.endsWith('UsageDescription')).flatMap(({ key, label }) => {
        const entry = info.get(key);
        const own = entry.state === 'known' && entry.value.value.kind === 'string'
            ? [{ key, label, text: { value: entry.value.value.value, at: entry.value.value.at } }]
            : [];
        const translated = sorted.flatMap(({ locale, texts }) => (texts.get(key) ?? []).map((text) => ({ key, label, locale, text })));
        return [...own, ...translated];
    });
}


/***/ }),

/***/ 54039:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeStale)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79574);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26539);


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
    return hidden > 0 ? [...named, `The baseline accepts ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(hidden, 'more finding')} that no longer exist.`] : named;
}


/***/ }),

/***/ 52546:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listUnchecked),
/* harmony export */   u: () => (/* binding */ nameTargets)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79574);

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
/** Further targets are counted. */
const MOST_TARGETS = 3;
/** `App`, `App and Watch`, `A, B, C and 4 more`. */
function nameTargets(targets, write) {
    const more = targets.length - MOST_TARGETS;
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .y)([...targets.slice(0, MOST_TARGETS).map(write), ...(more > 0 ? [`${more} more`] : [])]);
}


/***/ }),

/***/ 96214:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   FC: () => (/* binding */ judgementAt),
/* harmony export */   H_: () => (/* binding */ endSentence),
/* harmony export */   JO: () => (/* binding */ configurationNote),
/* harmony export */   Q4: () => (/* binding */ isHouseSource),
/* harmony export */   QS: () => (/* binding */ VERDICT_SIGN),
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   YJ: () => (/* binding */ firstClause),
/* harmony export */   YM: () => (/* binding */ silencedFindings),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   lG: () => (/* binding */ judgementOf),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   o_: () => (/* binding */ newWords),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   ve: () => (/* binding */ KIND_NAME),
/* harmony export */   yL: () => (/* binding */ SEVERITY_SIGN),
/* harmony export */   zP: () => (/* binding */ activeFindings)
/* harmony export */ });
/* unused harmony export bySeverity */
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79574);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26539);
/* harmony import */ var _unchecked_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52546);



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
    incomplete: '⚠️',
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
        return number === 0 ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(number, severity)];
    });
    const silenced = silencedFindings(report).length;
    return [
        parts.length === 0 ? 'no findings' : parts.join(', '),
        ...(silenced > 0 ? [`${silenced} silenced`] : []),
    ].join(', ');
}
/** What the verdict means for a release, in a sentence or two. Repository text in it is cleaned, not escaped. */
function verdictSentence(report) {
    const { verdict, counts } = report;
    const worst = SEVERITIES.find((severity) => counts[severity] > 0);
    switch (verdict) {
        case 'failed': {
            const mend = worst === undefined ? '' : `: mend ${demonstrative(counts[worst], worst)} first`;
            const isPartial = report.skipped.some(({ blocking }) => blocking);
            return `Not ready for App Review${mend}.${isPartial ? ` ${incompleteSentence(report)}` : ''}`;
        }
        case 'passed':
            return [passedSentence(report), asideSentence(report)].filter((sentence) => sentence !== '').join(' ');
        case 'not-applicable':
            return `${report.targets.some(({ target }) => target.signs.length > 0) ? 'No app' : 'Nothing'} here uses clinical records.`;
        case 'incomplete':
            return incompleteSentence(report);
    }
}
function passedSentence(report) {
    const { counts, findings, skipped, changes } = report;
    const { error, warning, notice } = counts;
    const isCompared = changes !== undefined && 'base' in changes;
    const isOld = isCompared && !activeFindings(report).some(({ severity, isNew }) => severity === 'error' && isNew);
    if (error > 0 && isOld)
        return `Nothing new stands in the way of App Review, but ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(error, 'error')} that ${error === 1 ? 'was' : 'were'} there before ${error === 1 ? 'does' : 'do'}.`;
    if (error > 0)
        return `This run is set not to fail, but ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(error, 'error')} ${error === 1 ? 'stands' : 'stand'} in the way of App Review.`;
    if (warning > 0)
        return `Nothing here must be mended; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(warning, 'warning')} ${warning === 1 ? 'is' : 'are'} worth a look before App Review.`;
    if (notice > 0)
        return `Nothing here must be mended; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(notice, 'notice')} ${notice === 1 ? 'is' : 'are'} worth knowing.`;
    if (findings.length > 0)
        return '';
    if (skipped.length > 0)
        return `What could be read of clinical records fits together; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)((0,_unchecked_js__WEBPACK_IMPORTED_MODULE_1__/* .listUnchecked */ .D)(skipped).length, 'thing')} could not be checked.`;
    return 'What is declared, asked for and read of clinical records fits together.';
}
/** Accepted is not mended: the app is what it was. */
function asideSentence(report) {
    const aside = silencedFindings(report);
    if (aside.length === 0)
        return '';
    const errors = aside.filter(({ severity }) => severity === 'error').length;
    const what = errors === aside.length ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(errors, 'error') : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(aside.length, 'finding');
    const of = errors > 0 && errors < aside.length
        ? `, ${errors === 1 ? 'one of them an error' : `${errors} of them errors`}`
        : '';
    return `What was set aside is still there: ${what}${of}.`;
}
function demonstrative(number, noun) {
    return number === 1 ? `the ${noun} below` : `the ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(number, noun)} below`;
}
function incompleteSentence({ skipped, targets }) {
    const blocking = skipped.filter((skip) => skip.blocking);
    const [first] = blocking;
    if (first !== undefined) {
        const more = blocking.length > 1 ? `, for ${blocking.length} reasons; the first` : '';
        return `The check is not complete${more}: ${endSentence((0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(first.reason))}`;
    }
    const others = targets.length === 0 ? '' : ` (only ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .y)(kindCounts(targets))})`;
    return `There is no iOS app here to check${others}.`;
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
        return noun === 'app for other platforms' ? `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(number, 'app')} for other platforms` : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(number, noun);
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
/** What a message says first, up to a semicolon or colon outside of quotation marks: enough for a headline. */
function firstClause(message) {
    for (const { index } of message.matchAll(/[;:] /g)) {
        const clause = message.slice(0, index);
        const isQuoting = clause.split('“').length !== clause.split('”').length || clause.split('"').length % 2 === 0;
        if (index >= SHORTEST_CLAUSE && !isQuoting)
            return `${clause}.`;
    }
    return message;
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

/***/ 55411:
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
        const code = signs.length > 0 ? withUnseen(seen, build) : seen;
        variants.push({ ...declared, ...build, code, variants, hosts: [], embedded: [], signs });
    }
    return variants;
}
/** Code that is not seen may ask for records and read them: where nothing else shows that it has to do with them, it is
 *  as good as any library. */
function withUnseen(code, { unseen = [] }) {
    const open = unseen.flatMap((one) => [
        { role: 'requested', ...one },
        { role: 'read', ...one },
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
    if (access && !isEmptyArray(access))
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
function isEmptyArray({ value }) {
    return value.kind === 'array' && value.value.length === 0;
}


/***/ }),

/***/ 51701:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/** https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.developer.healthkit */
const HEALTHKIT = 'com.apple.developer.healthkit';
/** https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.developer.healthkit.access */
const ACCESS = 'com.apple.developer.healthkit.access';
const HEALTH_RECORDS = 'health-records';
const VERIFIABLE_HEALTH_RECORDS = 'verifiable-health-records';
/** https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.developer.healthkit.background-delivery */
const BACKGROUND_DELIVERY = 'com.apple.developer.healthkit.background-delivery';
const CLINICAL_TEXT = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const SHARE_TEXT = 'NSHealthShareUsageDescription';
const UPDATE_TEXT = 'NSHealthUpdateUsageDescription';
/** The three texts that HealthKit shows, the clinical one first. */
const USAGE_TEXTS = [CLINICAL_TEXT, SHARE_TEXT, UPDATE_TEXT];
const REQUIRED_TYPES = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';
/** The least iOS version that knows a type. https://developer.apple.com/documentation/healthkit/hkclinicaltypeidentifier */
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
/** As Swift spells a type, which is also the shortest way to say it: `allergyRecord`. */
function nameOfType(type) {
    const name = type.slice('HKClinicalTypeIdentifier'.length);
    return name.charAt(0).toLowerCase() + name.slice(1);
}
/** Whether iOS version `a` is older than `b`: `isOlderVersion('14.0', '16.4')`. */
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

/***/ 57364:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   ED: () => (/* binding */ shipped),
/* harmony export */   G0: () => (/* binding */ isWatch),
/* harmony export */   Nh: () => (/* binding */ asksOrReads),
/* harmony export */   O5: () => (/* binding */ hasUnseenCode),
/* harmony export */   VI: () => (/* binding */ neverRead),
/* harmony export */   Xr: () => (/* binding */ firstOfEachType),
/* harmony export */   Z: () => (/* binding */ relatedCalls),
/* harmony export */   as: () => (/* binding */ readBy),
/* harmony export */   ct: () => (/* binding */ isJudgedByCode),
/* harmony export */   mD: () => (/* binding */ requestedBy),
/* harmony export */   pN: () => (/* binding */ namesOfTypes),
/* harmony export */   pO: () => (/* binding */ isOfXcode),
/* harmony export */   sL: () => (/* binding */ isJudged)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79574);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51701);


/** Watch apps and their extensions. `clinical-records-on-watch` stands for every other rule there. */
function isWatch({ kind, platforms }) {
    return kind === 'watch-app' || (platforms.length > 0 && platforms.every((platform) => platform === 'watchos'));
}
/** Whether rules about entitlements and texts speak to a target: not on the watch, not on a platform without clinical
 *  records, and to an extension only when its own code asks or reads. */
function isJudged(target) {
    if (isWatch(target) || !hasRecords(target))
        return false;
    return target.kind !== 'extension' || asksOrReads(target.code);
}
/** Whether people build it with an Xcode project that they edit: an app that a generator's file declares has no capability
 *  to select. An app without any file that declares it is taken for one of Xcode's. */
function isOfXcode({ project }) {
    const file = project.slice(project.lastIndexOf('/') + 1);
    return file.endsWith('.xcodeproj') || !(file.includes('.') || file === 'BUILD');
}
/** Whether rules about what code does speak to a target. */
function isJudgedByCode(target) {
    return !isWatch(target) && hasRecords(target);
}
function hasRecords({ platforms }) {
    return platforms.length === 0 || platforms.some((platform) => platform === 'ios' || platform === 'visionos');
}
/** Whether code of the target is not in the checkout: it may call what is seen nowhere else. */
function hasUnseenCode(target) {
    return familyOf(target).some(({ unseen = [] }) => unseen.length > 0);
}
/** What ships: what stands under `#if DEBUG` and the like counts for nothing. */
function shipped(uses) {
    return uses.filter(({ conditional }) => conditional === undefined);
}
function asksOrReads({ requested, read }) {
    return shipped(requested).length > 0 || shipped(read).length > 0;
}
/** The target with those it embeds and those that embed it: what one asks for, the other may read. */
function familyOf(target) {
    return [target, ...target.hosts, ...target.embedded];
}
function requestedBy(targets) {
    return targets.flatMap(({ code }) => shipped(code.requested));
}
function readBy(targets) {
    return targets.flatMap(({ code }) => shipped(code.read));
}
/** What the target surely asks for and nothing of its family reads; nothing where some of what is read is not known. */
function neverRead(target) {
    const family = familyOf(target);
    if (family.some(hasUnknownReads))
        return [];
    const read = new Set(readBy(family).map(({ type }) => type));
    return shipped(target.code.requested).filter(({ type, upperBound }) => !upperBound && !read.has(type));
}
function hasUnknownReads({ code }) {
    return code.unresolved.some(({ role }) => role === 'read') || code.skipped.length > 0;
}
/** The first use of each type, in the order given. */
function firstOfEachType(uses) {
    return [...new Map(uses.toReversed().map((use) => [use.type, use])).values()].toReversed();
}
/** `allergyRecord`, each once, in the order given. */
function namesOfTypes(uses) {
    return [...new Set(uses.map(({ type }) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfType */ .xH)(type)))];
}
/** The calls that uses flow into, each once: `allergyRecord and conditionRecord are read here.` */
function relatedCalls(uses, participle) {
    const calls = new Map();
    for (const use of uses) {
        const key = `${use.call.file}:${use.call.line}:${use.call.column}`;
        calls.set(key, [...(calls.get(key) ?? []), use]);
    }
    return [...calls.values()].flatMap((group) => {
        const names = namesOfTypes(group);
        const message = `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .y)(names)} ${names.length === 1 ? 'is' : 'are'} ${participle} here.`;
        return group[0] ? [{ message, at: group[0].call }] : [];
    });
}


/***/ }),

/***/ 70099:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ examineToMend),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/options.js
var options = __nccwpck_require__(51097);
// EXTERNAL MODULE: ./lib/order.js
var order = __nccwpck_require__(91167);
;// CONCATENATED MODULE: ./lib/baseline.js


const LONGEST_FILE = 16 * 1024 * 1024;
const LONGEST_MESSAGE = 160;
const NO_REASON = 'accepted in the baseline';
/** Reads a baseline file. Throws {@link UsageError} for what is none. */
function readBaseline(bytes, name) {
    const wrong = (why) => new options/* UsageError */.eb(`"${name}" is no baseline: ${why}. Write one with --write-baseline.`);
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
        return {
            fingerprint,
            rule,
            message: typeof message === 'string' ? message : '',
            count,
            ...(typeof target === 'string' && { target }),
            ...(typeof reason === 'string' && reason.trim() !== '' && { reason: reason.trim() }),
        };
    });
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
    const sorted = [...entries.values()].sort((a, b) => (0,order/* compare */.UD)(keyOf(a), keyOf(b)));
    const plain = sorted.map(({ count, ...entry }) => (count > 1 ? { ...entry, count } : entry));
    return `${JSON.stringify({ version: 1, findings: plain }, null, 2)}\n`;
}
function excerpt(message) {
    const line = message.replaceAll(/\s+/g, ' ').trim();
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

// EXTERNAL MODULE: ./lib/check.js + 4 modules
var check = __nccwpck_require__(24170);
// EXTERNAL MODULE: ./lib/configuration.js
var lib_configuration = __nccwpck_require__(6805);
// EXTERNAL MODULE: ./lib/files.js + 1 modules
var lib_files = __nccwpck_require__(80404);
;// CONCATENATED MODULE: ./lib/run.js







/** One run of the engine, the same for the command and the action. */
async function run(options) {
    const { files, named, checkOptions } = await prepare(options);
    const accepted = readAccepted(options);
    const state = await (0,check/* examine */.sb)(files, checkOptions);
    const compared = {
        ...state,
        ...(await compare(state, options.base, { root: options.root, files, named, checkOptions })),
    };
    return (0,check/* conclude */.Ep)({ ...compared, ...accept(compared, accepted, options) }, files, checkOptions);
}
/** What the run's mends are planned from: the state of the files, without what was accepted before, no URL requested. */
async function examineToMend(options) {
    const { files, checkOptions } = await prepare({ ...options, checkUrls: false });
    const state = await (0,check/* examine */.sb)(files, checkOptions);
    const { writeNamed: _, ...reading } = options;
    const accepted = accept(state, readAccepted(options), reading);
    return { files, state: { ...state, ...accepted }, recheck: (changed) => (0,check/* examine */.sb)(changed, checkOptions) };
}
/** What is checked, and how: the folder is opened and the configuration read. */
async function prepare({ root, values, readNamed, checkUrls, release, progress, unchecked = [] }) {
    requireFolder(root);
    const named = values.text('config');
    const whole = (0,lib_files/* openRepository */.h)(root);
    // A link that leads out of the checkout, a folder, a pipe: without a word its exceptions would not hold.
    const configured = (0,external_node_fs_.lstatSync)(external_node_path_.join(root, lib_configuration/* CONFIGURATION_FILE */.oT), { throwIfNoEntry: false }) !== undefined;
    if (!named && configured && !whole.has(lib_configuration/* CONFIGURATION_FILE */.oT))
        throw new options/* UsageError */.eb(`${lib_configuration/* CONFIGURATION_FILE */.oT} is not a file of the checkout, or leads out of it.`);
    const misnamed = lib_configuration/* CONFIGURATION_FILE */.oT.replace('.yml', '.yaml');
    const isMisnamed = (0,external_node_fs_.lstatSync)(external_node_path_.join(root, misnamed), { throwIfNoEntry: false }) !== undefined;
    if (!named && !configured && isMisnamed)
        throw new options/* UsageError */.eb(`${misnamed} is not read: name it ${lib_configuration/* CONFIGURATION_FILE */.oT}.`);
    const configuration = named
        ? placeBelow(root, named, await (0,lib_configuration/* parseConfiguration */.MA)(readGiven(readNamed, named), named))
        : await (0,lib_configuration/* findConfiguration */.oN)(whole);
    const files = configuration.exclude.length > 0 ? (0,lib_files/* openRepository */.h)(root, configuration.exclude) : whole;
    const checkOptions = {
        configuration,
        failOn: values.text('fail-on') ?? configuration.failOn ?? 'error',
        newOnly: values.flag('new-only'),
        urls: givenUrls(values, configuration),
        judgeUrls: judgeWith(configuration, {
            check: checkUrls,
            allowPrivateNetwork: values.flag('allow-private-network'),
            release,
        }),
        checkUrls,
        ...(progress && { progress }),
        passedOver: [...unchecked, ...files.passedOver],
        today: new Date().toISOString().slice(0, 10),
    };
    return { files, named, checkOptions };
}
/** Loaded only when there is something to compare with, or it is missed. */
async function compare(state, base, options) {
    if (base === undefined && !options.checkOptions.newOnly)
        return {};
    const { compareWithBase } = await __nccwpck_require__.e(/* import() */ 346).then(__nccwpck_require__.bind(__nccwpck_require__, 60346));
    return compareWithBase(state, base, options);
}
function requireFolder(root) {
    const found = (0,external_node_fs_.statSync)(root, { throwIfNoEntry: false });
    if (!found)
        throw new options/* UsageError */.eb(`There is no folder "${root}".`);
    if (!found.isDirectory())
        throw new options/* UsageError */.eb(`"${root}" is a file: give the folder that holds the project.`);
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
        throw new options/* UsageError */.eb(`"${name}" cannot be read: ${error instanceof Error ? error.message : error}.`);
    }
}
/** What was accepted before: by the baseline that is read, or by the one that is written anew. */
function readAccepted({ values, readNamed }) {
    const read = values.text('baseline');
    const written = values.text('write-baseline');
    if (read !== undefined)
        return readBaseline(readGiven(readNamed, read), read);
    // A file that is there and no baseline is somebody's, and is not written over.
    return written !== undefined && (0,external_node_fs_.existsSync)(written) ? readBaseline(readGiven(readNamed, written), written) : [];
}
/** Takes what was accepted out of what counts. A baseline that is written accepts all that is found now. */
function accept({ findings, isSettled }, earlier, { values, writeNamed }) {
    const written = values.text('write-baseline');
    if (written !== undefined && writeNamed) {
        const content = writeBaseline(findings, earlier, isSettled);
        writeNamed(written, content);
        return applyBaseline(findings, readBaseline(Buffer.from(content), written), isSettled);
    }
    return values.text('baseline') === undefined ? {} : applyBaseline(findings, earlier, isSettled);
}
/** Exceptions stand in a file that the caller named: their places are told from the checked folder, as all places are. */
function placeBelow(root, named, configuration) {
    const file = external_node_path_.relative(root, external_node_path_.resolve(named)).split(external_node_path_.sep).join('/');
    const move = (one) => ({ ...one, at: { ...one.at, file } });
    return {
        ...configuration,
        ignores: configuration.ignores.map(move),
        privacyPolicyUrls: configuration.privacyPolicyUrls.map(move),
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
        const { judgePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(280), __nccwpck_require__.e(141), __nccwpck_require__.e(559)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89559));
        return judgePolicy(found, {
            ...options,
            allow: configuration.urlAllow,
            environment: process.env,
            budgetMs: 60_000,
        });
    };
}


/***/ }),

/***/ 79574:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   y: () => (/* binding */ listWords)
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


/***/ }),

/***/ 79674:
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

/***/ 31756:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   l9: () => (/* binding */ surveyCheckout),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64170);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(82358);
/**
 * The checkout as a build sees it: paths relative to folders, and files by the name that a case-insensitive disk accepts.
 */



/** Stands for the absolute path of the checkout, so that `$(SRCROOT)/..` can be told from a path that leaves it. */
const ROOT = '/(checkout)';
/** The folder as an absolute path, for variables such as `SRCROOT`. */
function absolutePath(folder) {
    return folder === '' ? ROOT : `${ROOT}/${folder}`;
}
/** A path as it is written, relative to a folder of the checkout. Nothing where it leads out of the checkout. The
 *  checkout itself is the empty path. */
function resolvePath(folder, written) {
    if (written.startsWith('~'))
        return undefined;
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(absolutePath(folder), written);
    if (whole === ROOT)
        return '';
    return whole.startsWith(`${ROOT}/`) ? whole.slice(ROOT.length + 1) : undefined;
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
        locate(file) {
            if (exact.has(file))
                return file;
            folded ??= foldAll();
            return folded.get(fold(file)) ?? (isThere(file) ? file : undefined);
        },
        locateFolder(folder) {
            if (checkout.below(folder).length > 0)
                return folder;
            foldedFolders ??= new Map([...foldersOf(paths)].map((own) => [fold(own), own]));
            return foldedFolders.get(fold(folder));
        },
        leadsOut(file) {
            const { links } = files;
            if (links)
                return (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersUp */ .TS)(file).some((one) => links.has(one) && links.get(one) === undefined);
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
            const found = paths.slice(search(`${folder}/`), search(`${folder}0`)); // `0` follows `/`
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

/***/ 57232:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ committedSpecs),
/* harmony export */   TN: () => (/* binding */ committedTargets),
/* harmony export */   r3: () => (/* binding */ SPEC_LINE),
/* harmony export */   v_: () => (/* binding */ listSpecs)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31756);
/* harmony import */ var _look_up_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89301);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(82358);



/** The targets that were found of the project that a generator writes into a folder under a name. */
function committedTargets(folder, name, { targets }) {
    const made = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(folder, `${name}.xcodeproj`);
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
    const texts = new Map(specs.map((spec) => [spec, (0,_look_up_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfPossible */ .e1)(files, spec)]));
    const found = new Set(specs.filter((spec) => makesCommitted(spec, texts.get(spec) ?? '', earlier)));
    for (const spec of found)
        for (const path of mentioned(texts.get(spec) ?? '')) {
            const included = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(spec), path);
            if (included !== undefined && texts.has(included))
                found.add(included);
        }
    return found;
}
function makesCommitted(spec, text, earlier) {
    const name = /^name:[ \t]*(["']?)([\w.-]{1,100})\1[ \t\r]*$/m.exec(text)?.[2];
    return name !== undefined && committedTargets((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(spec), name, earlier).length > 0;
}
/** The paths of other files, by their endings: whatever is said of them. */
function mentioned(text) {
    return text.split(/[\s"',[\]{}]+/).filter((word) => /\.(?:ya?ml|json)$/i.test(word));
}


/***/ }),

/***/ 89301:
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
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64170);
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

/***/ 82358:
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
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

/***/ 46109:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING)
/* harmony export */ });
const NOTHING = { targets: [], skipped: [], drifts: [] };


/***/ }),

/***/ 59813:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/** The page that explains a rule. */
function rulePage(id) {
    return `${HOME}/blob/v${VERSION}/docs/rules/${id}.md`;
}


/***/ }),

/***/ 64170:
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


/***/ }),

/***/ 60802:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ EXIT_CODE),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   SG: () => (/* binding */ decideTarget)
/* harmony export */ });
/* unused harmony export isShippedToPhones */
const WEIGHT = { notice: 1, warning: 2, error: 3, never: 4 };
/** What each verdict tells the shell that ran us. 2 is a wrong call, 4 our own failure. */
const EXIT_CODE = { passed: 0, 'not-applicable': 0, failed: 1, incomplete: 3 };
/** The one place that decides. `failed` wins over `incomplete`: a fault that was found is a fault. */
function decide(evidence) {
    if (fails(evidence))
        return 'failed';
    if (!evidence.targets.some(isShippedToPhones) || evidence.skipped.some(({ blocking }) => blocking))
        return 'incomplete';
    // What a library or a test only offers is described and not judged.
    const isJudged = ({ kind }) => kind !== 'library' && kind !== 'test';
    return evidence.targets.some((target) => isJudged(target) && target.signs.length > 0) || evidence.findings.length > 0
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
    return target.signs.length > 0 ? 'passed' : 'not-applicable';
}
function fails({ findings, failOn, newOnly }) {
    return findings.some(({ silenced, severity, isNew }) => !silenced && WEIGHT[severity] >= WEIGHT[failOn] && (!newOnly || isNew !== false));
}
/** An app that people install on an iPhone, iPad, watch or Vision Pro. */
function isShippedToPhones({ kind, platforms }) {
    const isApp = kind === 'app' || kind === 'app-clip' || kind === 'watch-app';
    return isApp && platforms.some((platform) => platform !== 'macos' && platform !== 'tvos');
}


/***/ }),

/***/ 84218:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ writeNamedFile)
/* harmony export */ });
/* unused harmony exports rewriteFile, createFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/**
 * Rewrites a file of a checkout: all of it or nothing, never through a link, never outside `root`, and only while it
 * still holds what was read. Throws with a reason that reads on from the file's name.
 */
function rewriteFile(root, { file, before, after }) {
    const realRoot = realpathSync(root);
    const target = path.join(realRoot, file);
    const folder = path.dirname(target);
    const status = lstatSync(target, { throwIfNoEntry: false });
    if (!target.startsWith(realRoot + path.sep) || realpathSync(folder) !== folder || status?.isFile() !== true) {
        throw new Error('is reached through a link, or is no file any more');
    }
    if (status.nlink > 1)
        throw new Error('has a second name, which would keep the old text');
    if (Buffer.compare(readFileSync(target), before) !== 0)
        throw new Error('was changed while it was checked');
    const temporary = path.join(folder, `.${path.basename(target)}.${process.pid}.mend`);
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
    const descriptor = openSync(temporary, flags, 0o600);
    try {
        try {
            writeFileSync(descriptor, after);
            fchmodSync(descriptor, status.mode & 0o7777);
            fsyncSync(descriptor);
        }
        finally {
            closeSync(descriptor);
        }
        renameSync(temporary, target);
    }
    finally {
        rmSync(temporary, { force: true });
    }
}
/**
 * Creates files of a checkout with the folders they need: all of them, or none where one is there already. Never through
 * a link, never outside `root`. Throws with a whole sentence.
 */
function createFiles(root, files) {
    const realRoot = realpathSync(root);
    for (const { file } of files) {
        if (lstatSync(path.join(realRoot, file), { throwIfNoEntry: false }))
            throw new Error(`${file} is there already; nothing was written.`);
        requireFolders(realRoot, file);
    }
    for (const { file, content } of files) {
        mkdirSync(path.dirname(path.join(realRoot, file)), { recursive: true });
        requireFolders(realRoot, file);
        writeFileSync(path.join(realRoot, file), content, { flag: 'wx' });
    }
}
/**
 * Writes a file that a workflow or a caller names, with the folders it needs. Below `root` no folder is made behind a
 * link: a checkout may hold one that leads anywhere. Throws with a reason that reads on from the file's name.
 */
function writeNamedFile(root, name, content) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, name);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target);
    // With a slash at its end, no file has that name.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        const below = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        const blocked = below[0] === '..' ? undefined : findNoFolder(root, below);
        if (blocked !== undefined)
            throw new Error(`${blocked} is no folder`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false })?.isSymbolicLink() && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
        throw new Error('it is a link that leads nowhere');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, content);
}
/** Every folder on the way that is there is a folder, and no link to one. */
function requireFolders(realRoot, file) {
    const blocked = findNoFolder(realRoot, file.split('/').slice(0, -1));
    if (blocked !== undefined)
        throw new Error(`${file} cannot be written: ${blocked} is no folder.`);
}
function findNoFolder(root, steps) {
    return steps.find((_, index) => {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, ...steps.slice(0, index + 1)), { throwIfNoEntry: false });
        return status && !status.isDirectory();
    });
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
/******/ 		792: 0
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
/******/ var __webpack_exports__ = __nccwpck_require__(32909);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
