export const id = "targets-expo-find";
export const ids = ["targets-expo-find"];
export const modules = {

/***/ "read/fields.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   s8: () => (/* binding */ dictionaryIn)
/* harmony export */ });
function textIn(fields, key) {
    const value = fields.get(key)?.value;
    if (value?.kind === 'string')
        return value;
    if (value?.kind === 'number' || value?.kind === 'boolean')
        return { value: String(value.value), at: value.at };
    return undefined;
}
function textsIn(fields, key) {
    const value = fields.get(key)?.value;
    if (value?.kind === 'string')
        return [value];
    if (value?.kind !== 'array')
        return [];
    return value.value.flatMap((item) => (item.kind === 'string' ? [item] : []));
}
function dictionaryIn(fields, key) {
    const value = fields.get(key)?.value;
    return value?.kind === 'dictionary' ? value.value : new Map();
}


/***/ }),

/***/ "read/ignore-file.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readIgnoreFile)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/glob.js");

const MOST_LINES = 5000;
function readIgnoreFile(text) {
    const rules = text.split(/\r?\n/, MOST_LINES).flatMap((line) => readLine(line) ?? []);
    const isOut = (path, isFolder) => rules.findLast(({ fits, ofFolders }) => (isFolder || !ofFolders) && fits(path))?.leavesOut ?? false;
    return (path) => {
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
            if (isOut(path.slice(0, end), true))
                return true;
        return isOut(path, false);
    };
}
function readLine(line) {
    const written = line.startsWith('#') ? '' : line.trimEnd();
    const leavesOut = !written.startsWith('!');
    const pattern = leavesOut ? written : written.slice(1);
    const plain = pattern.replace(/^\//, '').replace(/\/$/, '');
    if (plain === '')
        return undefined;
    const isAnchored = pattern.slice(0, -1).includes('/');
    try {
        const fits = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)(`${isAnchored ? '' : '**/'}${plain.replaceAll(/[{}]/g, '\\$&')}`, { shell: true });
        return { fits, ofFolders: pattern.endsWith('/'), leavesOut };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ "targets/drift.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ findDrifts),
/* harmony export */   TS: () => (/* binding */ findStale)
/* harmony export */ });
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/plist-paths.js");

const INFO_KEYS = [
    'NSHealthClinicalHealthRecordsShareUsageDescription',
    'NSHealthRequiredReadAuthorizationTypeIdentifiers',
    'NSHealthShareUsageDescription',
    'NSHealthUpdateUsageDescription',
];
const ENTITLEMENT_KEYS = [
    'com.apple.developer.healthkit',
    'com.apple.developer.healthkit.access',
    'com.apple.developer.healthkit.background-delivery',
];
function findDrifts({ by, info, entitlements, replaces }, committed) {
    const build = shippingBuild(committed);
    if (!build)
        return [];
    return [
        ...(info ? compare(info, build.info, INFO_KEYS, replaces) : []),
        ...(entitlements ? compare(entitlements, build.entitlements, ENTITLEMENT_KEYS, replaces) : []),
    ].map((drift) => ({ by, target: committed.name, ...drift }));
}
function shippingBuild({ builds, shipping }) {
    return builds.find(({ configuration }) => configuration === shipping) ?? builds[0];
}
const SOURCES = 'sources';
function findStale(by, declared, committed, files) {
    const [own, other] = [declared, committed.find(({ name }) => name === declared.name)].map((it) => it && shippingBuild(it));
    const compiled = new Set(committed.flatMap(({ builds }) => builds.flatMap(({ sources }) => sources)));
    if (!own || !other?.sources.some((path) => own.sources.includes(path)))
        return [];
    const stale = own.sources.find((path) => !compiled.has(path) && CLINICAL.test((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextIfPossible */ .e1)(files, path)));
    if (stale === undefined)
        return [];
    const project = { value: ABSENT, at: other.at };
    return [{ by, target: declared.name, key: SOURCES, generator: { value: stale, at: declared.at }, project }];
}
const CLINICAL = /HKClinicalType|clinicalType|HKClinicalRecord|HKFHIRResource/;
function compare(generator, project, keys, replaces) {
    return keys.flatMap((key) => {
        const one = describe(generator.get(key));
        const other = describe(project.get(key));
        if (!one || !other || one.value === other.value)
            return [];
        if (one.value === ABSENT && (!replaces || isEmpty(project.get(key))))
            return [];
        if (other.value === ABSENT && isEmpty(generator.get(key)))
            return [];
        const entry = generator.get(key);
        const isSpare = entry.state === 'known' && entry.value.isSpare === true;
        return [{ key, generator: one, project: other, ...(isSpare && { isSpare }) }];
    });
}
const ABSENT = '(absent)';
function isEmpty(entry) {
    return entry.state === 'known' && entry.value.value.kind === 'array' && entry.value.value.value.length === 0;
}
function describe(entry) {
    if (entry.state === 'absent')
        return { value: ABSENT, at: entry.at };
    if (entry.state === 'unresolved')
        return undefined;
    const text = toText(entry.value.value);
    return text === undefined ? undefined : { value: text, at: placeOf(entry.value) };
}
function placeOf({ value }) {
    return value.at;
}
function toText(value) {
    switch (value.kind) {
        case 'unresolved':
        case 'dictionary':
            return undefined;
        case 'array': {
            const items = value.value.map(toText);
            return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
        }
        default:
            return String(value.value);
    }
}


/***/ }),

/***/ "targets/expo/find.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  findExpoTargets: () => (/* binding */ findExpoTargets)
});

var values = __webpack_require__("read/javascript/values.js");
var drift = __webpack_require__("targets/drift.js");
var foreign_sources = __webpack_require__("targets/packages/foreign-sources.js");
var npm_packages = __webpack_require__("targets/packages/npm-packages.js");
var paths = __webpack_require__("targets/paths.js");
var plist_paths = __webpack_require__("targets/plist-paths.js");
var bytes = __webpack_require__("bytes.js");
var literals = __webpack_require__("read/javascript/literals.js");
var read_json = __webpack_require__("read/json.js");
var types = __webpack_require__("types.js");
var checkout = __webpack_require__("targets/checkout.js");
var js_fuel = __webpack_require__("targets/js-fuel.js");
var ignore_file = __webpack_require__("read/ignore-file.js");
;





const PROFILE = 'production';
const MOST_BASES = 10;
function readEasEnvironment(folder, files) {
    const { profile, profiles } = readProfile(folder, files) ?? {};
    if (!profile)
        return new Map();
    const set = (value) => ({ kind: 'string', value, at: profile.at });
    const own = [...withBases(profile, profiles)].flatMap((one) => [(0,plist_paths/* lookUp */.TE)(one, 'env'), (0,plist_paths/* lookUp */.TE)(one, 'ios', 'env')].flatMap((env) => [...(0,plist_paths/* entriesOf */.Mc)(env).values()]));
    return new Map([
        ...own.flatMap(({ key, value }) => (value.kind === 'string' ? [[key, (0,values/* fromPlist */.fy)(value)]] : [])),
        ['EAS_BUILD', set('true')],
        ['EAS_BUILD_PROFILE', set(PROFILE)],
        ['EAS_BUILD_PLATFORM', set('ios')],
    ]);
}
function isKeptFromEas(path, folder, files) {
    const found = readProfile(folder, files);
    if (!found)
        return false;
    if (files.has(EAS_IGNORE))
        return readIgnored(EAS_IGNORE, files)(path);
    const isCommitted = (0,plist_paths/* lookUp */.TE)(found.json, 'cli', 'requireCommit');
    if (isCommitted?.kind === 'boolean' && isCommitted.value)
        return false;
    return (0,paths/* foldersUp */.TS)((0,paths/* folderOf */.yS)(path)).some((up) => {
        const file = (0,paths/* inFolder */._z)(up, '.gitignore');
        return files.has(file) && readIgnored(file, files)((0,paths/* relativeTo */.Mf)(path, up));
    });
}
const EAS_IGNORE = '.easignore';
const ignored = new WeakMap();
function readIgnored(file, files) {
    const known = ignored.get(files) ?? new Map();
    ignored.set(files, known);
    const leavesOut = known.get(file) ?? (0,ignore_file/* readIgnoreFile */.r)((0,plist_paths/* readTextIfPossible */.e1)(files, file));
    known.set(file, leavesOut);
    return leavesOut;
}
function readProfile(folder, files) {
    const file = (0,paths/* inFolder */._z)(folder, 'eas.json');
    const json = files.has(file) ? (0,plist_paths/* readIfPossible */.dA)(files, file, read_json/* readJson */.V) : undefined;
    const profiles = (0,plist_paths/* lookUp */.TE)(json, 'build');
    const profile = (0,plist_paths/* lookUp */.TE)(profiles, PROFILE);
    const isForStore = profile?.kind === 'dictionary' && (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(profile, 'distribution')) !== 'internal';
    return isForStore ? { json, profiles, profile } : undefined;
}
function withBases(profile, profiles) {
    const chain = [profile];
    for (let base = baseOf(profile, profiles); base; base = baseOf(base, profiles)) {
        if (chain.includes(base) || chain.length > MOST_BASES)
            break;
        chain.unshift(base);
    }
    return chain;
}
function baseOf(profile, profiles) {
    const name = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(profile, 'extends'));
    return name === undefined ? undefined : (0,plist_paths/* lookUp */.TE)(profiles, name);
}

;

function resultsOf(modConfig) {
    const results = modConfig.entries.get('modResults')?.value;
    return results?.kind === 'object' ? results : (0,values/* object */.Ik)(modConfig.at);
}
function readProp(props, path) {
    const value = props && (0,values/* readDeep */.XA)(props, path.split('.'));
    return value?.kind === 'nothing' ? undefined : value;
}
function under(reading, value, run) {
    const holds = value === undefined ? false : (0,values/* isTrue */.Hn)(value);
    if (typeof holds !== 'boolean')
        reading.suppose(holds, run);
    else if (holds)
        run();
}
function writeTexts(reading, modConfig, rows, props, at) {
    const results = resultsOf(modConfig);
    for (const key of new Set(rows.flatMap(({ texts }) => texts.map((text) => text.key)))) {
        const texts = rows.map((row) => row.texts.find((text) => text.key === key));
        const write = () => {
            const existing = results.entries.get(key)?.value;
            const [first, ...others] = texts.map((text) => text && written(text, existing, modConfig, props, at));
            const value = others.every((other) => isSame(first, other)) ? first : (0,values/* unresolved */.II)(whichVersion(rows, key), at);
            const isSpare = texts.every((text) => text?.keeps && !isGiven(text, props));
            if (value)
                reading.set(results, key, { keyAt: value.at, value, ...(isSpare && { isSpare }) });
        };
        const when = texts.find((text) => text?.when !== undefined)?.when;
        if (when === undefined)
            write();
        else
            under(reading, readProp(props, when), write);
    }
}
function isGiven({ prop }, props) {
    const value = readProp(props, prop);
    return value !== undefined && !(value.kind === 'string' && value.value === '');
}
function written(text, existing, modConfig, props, at) {
    const prop = readProp(props, text.prop);
    if (prop?.kind === 'boolean' && !prop.value && text.mayBeOff)
        return undefined;
    if (prop?.kind === 'string' && prop.value !== '')
        return prop;
    if (prop?.kind === 'unresolved' || prop?.kind === 'maybe')
        return (0,values/* unresolved */.II)(prop.reason, prop.at);
    if (text.keeps && existing !== undefined)
        return undefined;
    return text.stopsBare && props === undefined ? (0,values/* unresolved */.II)(STOPS, at) : fallback(text, modConfig, at);
}
const STOPS = 'This version of the plugin stops prebuild where it is given no properties';
function whichVersion([row], key) {
    return `What ${row?.package} writes for ${key} depends on its version, which no lock file here tells`;
}
function isSame(one, other) {
    if (one?.kind === 'string' && other?.kind === 'string')
        return one.value === other.value;
    if (one?.kind === 'unresolved' && other?.kind === 'unresolved')
        return one.reason === other.reason;
    return one === other;
}
function fallback({ fallback: text, key }, { entries }, at) {
    if (text === undefined)
        return (0,values/* unresolved */.II)(`The plugin’s own text for ${key} is not known`, at);
    const name = entries.get('name')?.value;
    if (!text.includes('{name}'))
        return { kind: 'string', value: text, at };
    return name?.kind === 'string'
        ? { kind: 'string', value: text.replace('{name}', () => name.value), at }
        : (0,values/* unresolved */.II)(`The plugin’s text for ${key} is made with the app’s name, which is not known`, at);
}
const HEALTHKIT = 'com.apple.developer.healthkit';
function writeEntitlements(reading, modConfig, plugin, props, at) {
    const results = resultsOf(modConfig);
    const set = (key, value, isSpare = false) => reading.set(results, key, { keyAt: at, value, ...(isSpare && { isSpare }) });
    const declared = results.entries.get(HEALTHKIT)?.value;
    if (declared?.kind !== 'boolean' || !declared.value)
        set(HEALTHKIT, { kind: 'boolean', value: true, at });
    const { access, background } = plugin;
    if (access) {
        const existing = access.keeps ? results.entries.get(`${HEALTHKIT}.access`)?.value : undefined;
        const kept = existing?.kind === 'array' ? existing.items : [];
        const list = (items) => ({
            kind: 'array',
            items: [...items],
            level: 0,
            at: existing?.at ?? at,
        });
        if (access.empty && existing?.kind !== 'array')
            set(`${HEALTHKIT}.access`, list([]), access.keeps);
        const place = access.when === undefined ? at : (readProp(props, access.when)?.at ?? at);
        const isThere = kept.some((item) => item.kind === 'string' && item.value === 'health-records');
        const add = () => {
            if (!isThere)
                set(`${HEALTHKIT}.access`, list([...kept, { kind: 'string', value: 'health-records', at: place }]));
        };
        if (access.when === undefined)
            add();
        else
            under(reading, readProp(props, access.when), add);
    }
    if (background) {
        const prop = background.prop === undefined ? undefined : readProp(props, background.prop);
        const decides = prop ?? { kind: 'boolean', value: background.byDefault, at };
        under(reading, decides, () => set(`${HEALTHKIT}.background-delivery`, { kind: 'boolean', value: true, at }));
    }
}

var installed_version = __webpack_require__("targets/packages/installed-version.js");
var versions = __webpack_require__("targets/packages/versions.js");
;



const SHARE = 'NSHealthShareUsageDescription';
const UPDATE = 'NSHealthUpdateUsageDescription';
const CLINICAL = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const WANTS_TO_READ = '{name} wants to read your health data';
const WANTS_TO_UPDATE = '{name} wants to update your health data';
const HEALTH_ACCESS = { when: 'isClinicalDataEnabled', keeps: true, empty: true };
const HEALTH_TEXTS = [
    { key: SHARE, prop: 'healthSharePermission', fallback: 'Allow $(PRODUCT_NAME) to check health info', keeps: true },
    { key: UPDATE, prop: 'healthUpdatePermission', fallback: 'Allow $(PRODUCT_NAME) to update health info', keeps: true },
];
const EXPO_PLUGINS = [
    { package: 'react-native-health', before: '1.16.0', texts: HEALTH_TEXTS, access: HEALTH_ACCESS },
    {
        package: 'react-native-health',
        from: '1.16.0',
        texts: [
            ...HEALTH_TEXTS,
            {
                key: CLINICAL,
                prop: 'healthClinicalDescription',
                fallback: 'Allow $(PRODUCT_NAME) to check health clinical info',
                keeps: true,
                when: 'isClinicalDataEnabled',
            },
        ],
        access: HEALTH_ACCESS,
    },
    {
        package: '@kingstinct/react-native-healthkit',
        before: '9.0.3',
        texts: [
            { key: SHARE, prop: SHARE, fallback: WANTS_TO_READ, mayBeOff: true, stopsBare: true },
            { key: UPDATE, prop: UPDATE, fallback: WANTS_TO_UPDATE, mayBeOff: true, stopsBare: true },
        ],
        background: { prop: 'background', byDefault: true },
    },
    {
        package: '@kingstinct/react-native-healthkit',
        from: '9.0.3',
        before: '14.0.2',
        texts: [
            { key: SHARE, prop: SHARE, fallback: WANTS_TO_READ, stopsBare: true },
            { key: UPDATE, prop: UPDATE, fallback: WANTS_TO_UPDATE, stopsBare: true },
        ],
        background: { prop: 'background', byDefault: true },
    },
    {
        package: '@kingstinct/react-native-healthkit',
        from: '14.0.2',
        texts: [
            { key: SHARE, prop: SHARE, fallback: WANTS_TO_READ, keeps: true },
            { key: UPDATE, prop: UPDATE, fallback: WANTS_TO_UPDATE, keeps: true, mayBeOff: true },
        ],
        background: { prop: 'background', byDefault: true },
    },
    {
        package: '@react-native-healthkit/health-records',
        texts: [
            { key: SHARE, prop: SHARE, fallback: '{name} wants to read your health data', keeps: true },
            { key: CLINICAL, prop: CLINICAL, fallback: '{name} wants to read your clinical health records', keeps: true },
        ],
        access: { keeps: true, empty: false },
        background: { prop: 'background', byDefault: true },
    },
    {
        package: 'apple-health',
        texts: [
            { key: SHARE, prop: 'healthSharePermission', fallback: 'Allow $(PRODUCT_NAME) to access your health data.' },
            { key: UPDATE, prop: 'healthUpdatePermission', fallback: 'Allow $(PRODUCT_NAME) to save health data.' },
        ],
        access: { when: 'isClinicalDataEnabled', keeps: false, empty: false },
        background: { prop: 'backgroundDelivery', byDefault: false },
    },
    {
        package: '@tryvital/vital-health-react-native',
        texts: [
            {
                key: SHARE,
                prop: 'healthSharePermission',
                fallback: 'Allow $(PRODUCT_NAME) to check health info',
                keeps: true,
            },
        ],
        access: { when: 'never', keeps: true, empty: true },
        background: { byDefault: true },
    },
    {
        package: '@kayzmann/expo-healthkit',
        texts: [
            {
                key: SHARE,
                prop: 'healthShareUsageDescription',
                fallback: 'This app needs access to read your health data',
            },
            {
                key: UPDATE,
                prop: 'healthUpdateUsageDescription',
                fallback: 'This app needs access to save workout data to your Health app',
            },
        ],
        access: { when: 'never', keeps: false, empty: true },
    },
    {
        package: 'react-native-spike-sdk',
        texts: [
            { key: SHARE, prop: 'ios.healthSharePermission', keeps: true },
            { key: UPDATE, prop: 'ios.healthUpdatePermission', keeps: true },
        ],
        background: { prop: 'ios.isBackgroundDeliveryEnabled', byDefault: false },
    },
];
function findExpoPlugins(name, npm, files) {
    const rows = EXPO_PLUGINS.filter((row) => row.package === name);
    if (rows.length < 2)
        return rows;
    const range = npm && (0,npm_packages/* versionRange */.QF)(npm, name);
    const at = { file: npm?.file ?? 'package.json', line: 1, column: 1 };
    const installed = (0,installed_version/* findInstalledVersion */.A)({ name, at, ...(range !== undefined && { version: range }) }, files);
    const known = (0,versions/* readRange */.qX)(installed ?? range ?? '*') ?? {};
    const possible = rows.filter((row) => mayBeOf(row, known));
    return possible.length > 0 ? possible : rows;
}
function mayBeOf({ from, before }, { least, most, below }) {
    if (before !== undefined && least !== undefined && (0,versions/* compareVersions */.Zy)(least, before) >= 0)
        return false;
    if (from === undefined)
        return true;
    if (most !== undefined)
        return (0,versions/* compareVersions */.Zy)(most, from) >= 0;
    return below === undefined || (0,versions/* compareVersions */.Zy)(below, from) > 0;
}
function soundsOfHealth(name) {
    return /health(?!-?connect)|clinical|medical|fhir|vital/i.test(name);
}

;



function openMods(reading, textAt) {
    const mods = [];
    const unknown = [];
    const healthAt = new Map();
    const register = (plist, change) => mods.push({ plist, doubt: reading().doubt(), change });
    function registerAction(plist, config, action, at) {
        if (action?.kind === 'function')
            register(plist, (modConfig) => action.call([modConfig], at));
        else
            unknown.push(action?.kind === 'unresolved' ? action : (0,values/* unresolved */.II)('A change of the property lists is not evaluated', at));
        return config ?? (0,values/* unresolved */.II)('A plugin gets no config', at);
    }
    function namesHealth(at) {
        const place = `${at.file}:${at.line}:${at.endLine}`;
        const known = healthAt.get(place) ??
            /NSHealth\w{1,80}(?:Description|Identifiers)|com\.apple\.developer\.healthkit/.test(textAt(at));
        healthAt.set(place, known);
        return known;
    }
    function passOver(name, args, at) {
        const [config, ...rest] = args;
        const names = rest.flatMap((arg) => (arg.kind === 'array' ? arg.items : [arg]));
        const touches = names.some((arg) => arg.kind === 'function' && namesHealth(arg.at));
        if (touches)
            unknown.push((0,values/* unresolved */.II)(`\`${name}\` changes health keys in code that is not evaluated`, at));
        return config;
    }
    function callPlugin(config, listed, own, at) {
        const given = config ?? (0,values/* unresolved */.II)('A plugin gets no config', at);
        let [plugin, props] = [listed, own];
        while (plugin?.kind === 'array')
            [plugin, props] = [plugin.items[0], plugin.items.slice(1, 2)];
        if (plugin?.kind === 'function')
            return plugin.call([given, ...props], at);
        if (plugin?.kind === 'maybe') {
            const { value, reason, at: place } = plugin;
            reading().suppose((0,values/* unresolved */.II)(reason, place), () => callPlugin(given, value, props, at));
        }
        if (plugin?.kind === 'unresolved')
            unknown.push(plugin);
        return given;
    }
    function callPlugins(config, plugins, at) {
        const given = config ?? (0,values/* unresolved */.II)('A plugin gets no config', at);
        const open = plugins?.kind === 'array' ? plugins.open : whyUnknown(plugins);
        if (open)
            unknown.push(open);
        const listed = plugins?.kind === 'array' ? plugins.items : [];
        return listed.reduce((all, plugin) => callPlugin(all, plugin, [], at), given);
    }
    const natives = [
        ['withInfoPlist', ([config, action], at) => registerAction('infoPlist', config, action, at)],
        ['withEntitlementsPlist', ([config, action], at) => registerAction('entitlements', config, action, at)],
        ['withPlugins', ([config, plugins], at) => callPlugins(config, plugins, at)],
        [
            'withRunOnce',
            ([config, options], at) => options && (0,values/* hasEntries */.T5)(options)
                ? callPlugin(config, options.entries.get('plugin')?.value, [], at)
                : (config ?? (0,values/* unresolved */.II)('A plugin gets no config', at)),
        ],
        ['createRunOncePlugin', ([plugin], at) => plugin ?? (0,values/* unresolved */.II)('There is no plugin', at)],
        ['withMod', ([config, options], at) => callMod(config, options, at)],
        [
            'createInfoPlistPlugin',
            ([action], at) => (0,values/* callable */.J8)(at, ([config], place) => registerSimple('infoPlist', config, action, place)),
        ],
        [
            'createEntitlementsPlugin',
            ([action], at) => (0,values/* callable */.J8)(at, ([config], place) => registerSimple('entitlements', config, action, place)),
        ],
    ];
    function callMod(config, options, at) {
        const option = (key) => (options && (0,values/* hasEntries */.T5)(options) ? options.entries.get(key)?.value : undefined);
        const mod = option('mod');
        const plist = mod?.kind === 'string' && (mod.value === 'infoPlist' || mod.value === 'entitlements') ? mod.value : undefined;
        const action = option('action');
        if (plist)
            return registerAction(plist, config, action, at);
        return (passOver('withMod', [config ?? (0,values/* unresolved */.II)('A plugin gets no config', at), ...(action ? [action] : [])], at) ??
            (0,values/* unresolved */.II)('A plugin gets no config', at));
    }
    function registerSimple(plist, config, action, at) {
        const given = config ?? (0,values/* unresolved */.II)('A plugin gets no config', at);
        if (action?.kind !== 'function')
            return registerAction(plist, given, action, at);
        register(plist, (modConfig) => {
            const before = modConfig.entries.get('modResults')?.value ?? given;
            modConfig.entries.set('modResults', { keyAt: at, value: action.call([given, before], at) });
            return modConfig;
        });
        return given;
    }
    const top = { file: '', line: 1, column: 1 };
    const library = (0,values/* object */.Ik)(top, natives.map(([name, native]) => [name, (0,values/* callable */.J8)(top, native)]));
    library.open = (0,values/* unresolved */.II)('This part of `@expo/config-plugins` is not evaluated', top);
    function change({ change: action, doubt }, modConfig) {
        const result = doubt ? reading().suppose(doubt, () => action(modConfig)) : action(modConfig);
        const replaced = result.kind === 'object' ? result.entries.get('modResults')?.value : undefined;
        const current = replaced ?? modConfig.entries.get('modResults')?.value;
        if (replaced)
            modConfig.entries.set('modResults', { keyAt: result.at, value: replaced });
        if (result.kind === 'unresolved' && current?.kind === 'object')
            current.open ??= result;
    }
    return {
        library,
        callUnknown(name, args, at) {
            if (!/^with[A-Z]/.test(name) || args[0]?.kind !== 'object')
                return undefined;
            if (soundsOfHealth(name))
                unknown.push((0,values/* unresolved */.II)(`\`${name}\` is not in the repository`, at));
            return passOver(name, args, at);
        },
        addKnown(rows, props, at) {
            const [row] = rows;
            if (!row)
                return;
            register('infoPlist', (modConfig) => {
                writeTexts(reading(), modConfig, rows, props, at);
                return modConfig;
            });
            register('entitlements', (modConfig) => {
                writeEntitlements(reading(), modConfig, row, props, at);
                return modConfig;
            });
        },
        addUnknown: (why) => unknown.push(why),
        run(config) {
            const results = { infoPlist: startOf(config, 'infoPlist'), entitlements: startOf(config, 'entitlements') };
            for (const mod of mods.toReversed()) {
                const before = results[mod.plist];
                const modConfig = (0,values/* object */.Ik)(config.at, [['modResults', before]]);
                for (const [key, entry] of config.entries)
                    if (key !== 'modResults')
                        modConfig.entries.set(key, entry);
                modConfig.entries.set('modRequest', {
                    keyAt: config.at,
                    value: (0,values/* unresolved */.II)('Prebuild alone knows it', config.at),
                });
                change(mod, modConfig);
                const after = modConfig.entries.get('modResults')?.value;
                if (after?.kind === 'object')
                    results[mod.plist] = after;
                else
                    before.open ??= after?.kind === 'unresolved' ? after : (0,values/* unresolved */.II)('A plugin replaces all of it', config.at);
            }
            return { ...results, unknown };
        },
    };
}
function whyUnknown(value) {
    if (value?.kind === 'maybe')
        return (0,values/* unresolved */.II)(value.reason, value.at);
    return value?.kind === 'unresolved' ? value : undefined;
}
function startOf(config, plist) {
    const declared = (0,values/* readDeep */.XA)(config, ['ios', plist]);
    const made = (0,values/* object */.Ik)(declared.at);
    if (declared.kind === 'object')
        for (const [key, entry] of declared.entries)
            made.entries.set(key, entry);
    const open = declared.kind === 'object' ? declared.open : whyUnknown(declared);
    return open ? { ...made, open } : made;
}

;













const STATIC = ['app.config.json', 'app.json'];
const DYNAMIC = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((extension) => `app.config.${extension}`);
function findExpoFolders(files) {
    const candidates = files.paths.filter((path) => STATIC.includes((0,paths/* nameOf */.Vb)(path)) || DYNAMIC.includes((0,paths/* nameOf */.Vb)(path)));
    return (0,paths/* sortPaths */.fs)(candidates.map(paths/* folderOf */.yS)).filter((folder) => isExpo(folder, files));
}
function isExpo(folder, files) {
    const own = (0,npm_packages/* packageIn */.sr)(folder, files);
    if (own && (0,npm_packages/* dependsOn */.fr)(own, 'expo'))
        return true;
    return STATIC.some((name) => {
        const file = (0,paths/* inFolder */._z)(folder, name);
        const reading = namesExpo(file, files) ? (0,plist_paths/* tryRead */.o_)(files, file, read_json/* readJson */.V) : undefined;
        return reading && 'value' in reading && (0,plist_paths/* lookUp */.TE)(reading.value, 'expo')?.kind === 'dictionary';
    });
}
function namesExpo(file, files) {
    if (!files.has(file))
        return false;
    try {
        return (0,bytes/* bufferOf */.Kb)(files.search?.(file) ?? files.bytes(file)).includes('"expo"');
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return false;
    }
}
function readExpoConfig(folder, files) {
    const found = (names) => names.map((name) => (0,paths/* inFolder */._z)(folder, name)).find((path) => files.has(path));
    const [staticFile, dynamicFile] = [found(STATIC), found(DYNAMIC)];
    const file = dynamicFile ?? staticFile ?? (0,paths/* inFolder */._z)(folder, 'app.json');
    const top = { file, line: 1, column: 1 };
    const mods = openMods(() => reading, sourceReader(files));
    const reading = (0,literals/* openReading */.b)({
        resolve: (specifier, from) => resolveModule(specifier, from, files, mods),
        bytes: (path) => files.bytes(path),
        callUnknown: mods.callUnknown,
        environment: readEasEnvironment(folder, files),
        fuel: (0,js_fuel/* jsFuelOf */.V)(files),
    });
    const declared = staticFile === undefined ? (0,values/* object */.Ik)(top) : readStatic(staticFile, files);
    const whole = dynamicFile === undefined ? declared : readDynamic(dynamicFile, declared, reading);
    const config = reading.exhausted() ?? unwrap(whole);
    const at = config.kind === 'object' ? config.at : top;
    const name = (0,values/* readDeep */.XA)(declared, ['name']);
    const declaredName = name.kind === 'string' ? { declaredName: name.value } : {};
    return { folder, file, at, config, ...declaredName, reading, mods, package: (0,npm_packages/* findAppPackage */.VP)(folder, files) };
}
function readStatic(file, files) {
    const read = (0,plist_paths/* tryRead */.o_)(files, file, read_json/* readJson */.V);
    if (!('value' in read))
        return (0,values/* unresolved */.II)(read.reason, read.at);
    return (0,values/* fromPlist */.fy)((0,plist_paths/* lookUp */.TE)(read.value, 'expo') ?? read.value);
}
function readDynamic(file, declared, reading) {
    const exported = reading.readModule(file);
    const own = (0,values/* hasEntries */.T5)(exported) ? (exported.entries.get('default')?.value ?? exported) : exported;
    if (own.kind !== 'function')
        return own;
    const context = (0,values/* object */.Ik)(own.at, [['config', declared]]);
    context.open = (0,values/* unresolved */.II)('Expo alone knows it', own.at);
    return own.call([context], own.at);
}
function unwrap(value) {
    if (value.kind !== 'object') {
        const reason = value.kind === 'unresolved' || value.kind === 'maybe' ? value.reason : 'It gives no configuration';
        return (0,values/* unresolved */.II)(reason, value.at);
    }
    const inner = value.entries.get('expo')?.value;
    if (inner?.kind === 'unresolved' || inner?.kind === 'maybe')
        return (0,values/* unresolved */.II)(inner.reason, inner.at);
    return inner?.kind === 'object' ? inner : value;
}
function resolveModule(specifier, from, files, mods) {
    if (/^(?:@expo|expo)\/config-plugins(?:\/|$)/.test(specifier))
        return { value: mods.library };
    const file = specifier.startsWith('.')
        ? findModule((0,checkout/* resolvePath */.o1)((0,paths/* folderOf */.yS)(from), specifier), files)
        : findInPackage(specifier, files);
    if (file === undefined)
        return findKnownPlugin(specifier, from, files, mods);
    if (!file.endsWith('.json'))
        return { file };
    const read = (0,plist_paths/* tryRead */.o_)(files, file, read_json/* readJson */.V);
    return { value: 'value' in read ? (0,values/* fromPlist */.fy)(read.value) : (0,values/* unresolved */.II)(read.reason, read.at) };
}
function findKnownPlugin(specifier, from, files, { addKnown, addUnknown }) {
    const name = specifier.replace(/\/app\.plugin(?:\.js)?$/, '');
    const known = findExpoPlugins(name, (0,npm_packages/* findAppPackage */.VP)((0,paths/* folderOf */.yS)(from), files), files);
    if (known.length === 0 && !soundsOfHealth(name))
        return undefined;
    const reason = `\`${specifier}\` is not in the repository`;
    const plugin = (0,values/* callable */.J8)({ file: from, line: 1, column: 1 }, ([config, props], at) => {
        if (config?.kind !== 'object')
            return (0,values/* unresolved */.II)(reason, at);
        if (known.length > 0)
            addKnown(known, props, at);
        else
            addUnknown((0,values/* unresolved */.II)(reason, at));
        return config;
    });
    plugin.open = (0,values/* unresolved */.II)(reason, plugin.at);
    plugin.entries.set('default', { keyAt: plugin.at, value: plugin });
    return { value: plugin };
}
const ENDINGS = ['', '.ts', '.js', '.tsx', '.cjs', '.mjs', '.json', '/index.ts', '/index.js'];
function findModule(path, files) {
    if (path === undefined)
        return undefined;
    const source = path.replace(/\.js$/, '.ts');
    return [...ENDINGS.map((ending) => path + ending), source].find((candidate) => files.has(candidate));
}
function findInPackage(specifier, files) {
    const [, name = '', rest = ''] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(specifier) ?? [];
    const local = (0,npm_packages/* packageNamed */.Oc)(name, files);
    if (!local)
        return undefined;
    const main = (0,plist_paths/* lookUp */.TE)(local.json, 'main');
    const inner = rest !== '' ? [rest] : [...(main?.kind === 'string' ? [main.value] : []), 'index', 'src/index'];
    return inner.map((path) => findModule((0,checkout/* resolvePath */.o1)(local.folder, path), files)).find((path) => path !== undefined);
}
function findPluginModule(specifier, folder, files) {
    if (specifier.startsWith('.')) {
        const path = (0,checkout/* resolvePath */.o1)(folder, specifier);
        return findModule(path, files) ?? findModule(path === undefined ? undefined : `${path}/app.plugin`, files);
    }
    const local = (0,npm_packages/* packageNamed */.Oc)(specifier, files);
    if (!local)
        return findInPackage(specifier, files);
    return findModule((0,checkout/* resolvePath */.o1)(local.folder, 'app.plugin'), files) ?? findInPackage(specifier, files);
}
function sourceReader(files) {
    const linesOf = new Map();
    return ({ file, line, endLine = line }) => {
        const lines = linesOf.get(file) ?? (0,plist_paths/* readTextIfPossible */.e1)(files, file).split(/\r\n|\r|\n/);
        linesOf.set(file, lines);
        return lines.slice(line - 1, endLine).join('\n');
    };
}

var machine = __webpack_require__("read/javascript/machine.js");
var property_list = __webpack_require__("targets/property-list.js");
;







function assembleLists(app, files) {
    const { config, mods, reading } = app;
    if (config.kind === 'unresolved')
        return unknownLists(config, 'The app’s configuration cannot be read');
    const plugins = (0,values/* readDeep */.XA)(config, ['plugins']);
    let hasAppleTargets = false;
    for (const plugin of itemsOf(plugins, mods.addUnknown)) {
        const use = () => usePlugin(plugin.kind === 'maybe' ? plugin.value : plugin, app, files);
        const name = plugin.kind === 'maybe' ? reading.suppose((0,values/* unresolved */.II)(plugin.reason, plugin.at), use) : use();
        hasAppleTargets ||= name === '@bacons/apple-targets';
    }
    const { infoPlist, entitlements, unknown } = mods.run(config);
    addCloud(app, entitlements);
    const exhausted = reading.exhausted();
    if (exhausted)
        return unknownLists(exhausted, 'The app’s plugins cannot be read');
    const name = (0,plist_paths/* textOf */.b6)((0,values/* toPlist */.Oo)((0,values/* readDeep */.XA)(config, ['name'])));
    const list = (value) => {
        const entries = (0,property_list/* mapEntries */.Nn)((0,values/* toEntries */.Wo)(value), (entry) => {
            const known = (0,property_list/* mapTexts */.zO)(entry.value, (text, at) => expand(text, at, name));
            return entry.key === ACCESS ? tellNames(known, entry.keyAt, files) : known;
        });
        const why = (key) => value.open ?? (isHealthKey(key) ? unknown[0] : undefined);
        return (0,property_list/* makePropertyList */.qT)(value.at, entries, why);
    };
    return {
        info: list(infoPlist),
        entitlements: list(entitlements),
        skipped: unknown.map(({ reason, at }) => ({ reason, at })),
        hasAppleTargets,
    };
}
function addCloud({ config, package: npm }, entitlements) {
    const value = (0,values/* readDeep */.XA)(config, ['ios', 'usesIcloudStorage']);
    const key = 'com.apple.developer.icloud-services';
    if (value.kind !== 'boolean' || !value.value || entitlements.entries.has(key))
        return;
    if (!npm || (0,npm_packages/* versionRange */.QF)(npm, 'expo-document-picker') === undefined)
        return;
    const { at } = value;
    const items = [{ kind: 'string', value: 'CloudDocuments', at }];
    entitlements.entries.set(key, { keyAt: at, value: { kind: 'array', items, level: 0, at } });
}
function unknownLists({ reason, at }, what) {
    const list = (0,property_list/* makeUnknownPropertyList */.mh)({ reason, at });
    const skipped = [{ at, reason: `${what}: ${reason}`, blocking: true }];
    return { info: list, entitlements: list, skipped, hasAppleTargets: false };
}
const ACCESS = 'com.apple.developer.healthkit.access';
function tellNames(value, keyAt, files) {
    const names = (at) => (0,plist_paths/* readTextIfPossible */.e1)(files, at.file).includes('health-records');
    const tell = (inner) => {
        if (inner.kind === 'array')
            return { ...inner, value: inner.value.map(tell) };
        if (inner.kind !== 'unresolved' || !(names(keyAt) || names(inner.at)))
            return inner;
        return { ...inner, mayHold: [...(inner.mayHold ?? []), 'health-records'] };
    };
    return tell(value);
}
function isHealthKey(key) {
    return /^NSHealth|^com\.apple\.developer\.healthkit/.test(key);
}
function itemsOf(plugins, addUnknown) {
    const list = plugins.kind === 'maybe' ? plugins.value : plugins;
    if (list.kind === 'unresolved')
        addUnknown(list);
    if (list.kind !== 'array')
        return [];
    if (list.open)
        addUnknown(list.open);
    return plugins.kind === 'maybe'
        ? list.items.map((item) => (0,machine/* maybe */.no)(item, (0,values/* unresolved */.II)(plugins.reason, plugins.at)))
        : list.items;
}
function usePlugin(entry, app, files) {
    const { mods, reading, config } = app;
    const [plugin, props] = entry.kind === 'array' ? entry.items : [entry];
    if (!plugin || config.kind !== 'object')
        return undefined;
    if (plugin.kind === 'unresolved' || plugin.kind === 'maybe') {
        mods.addUnknown((0,values/* unresolved */.II)(plugin.reason, plugin.at));
        return undefined;
    }
    const args = props ? [config, props] : [config];
    if (plugin.kind === 'function')
        plugin.call(args, entry.at);
    if (plugin.kind !== 'string')
        return undefined;
    const name = plugin.value;
    const module = findPluginModule(name, app.folder, files);
    const known = findExpoPlugins(name, app.package, files);
    if (module !== undefined) {
        const exported = reading.readModule(module);
        const own = readDefault(exported);
        if (own.kind === 'function')
            own.call(args, plugin.at);
        else if (known.length === 0)
            mods.addUnknown((0,values/* unresolved */.II)(`The plugin \`${name}\` is not evaluated`, plugin.at));
        else
            mods.addKnown(known, props, plugin.at);
    }
    else if (known.length > 0) {
        mods.addKnown(known, props, plugin.at);
    }
    else if (name.startsWith('.') || soundsOfHealth(name)) {
        mods.addUnknown((0,values/* unresolved */.II)(`The plugin \`${name}\` is not in the repository`, plugin.at));
    }
    return name;
}
function readDefault(exported) {
    if (exported.kind !== 'object' && exported.kind !== 'function')
        return exported;
    return exported.entries.get('default')?.value ?? exported;
}
function expand(text, at, name) {
    const product = name?.replace(/[\W_]+/g, '');
    const value = text.replace(/\$[({](?:PRODUCT_NAME|TARGET_NAME|EXECUTABLE_NAME)[)}]/g, (variable) => product ?? variable);
    const variable = /\$\([^()]*\)|\$\{[^{}]*\}/.exec(value)?.[0];
    if (variable === undefined || /BUNDLE_IDENTIFIER|DEVELOPMENT_LANGUAGE|BUNDLE_PACKAGE_TYPE/.test(variable)) {
        return { kind: 'string', value, at };
    }
    return { kind: 'unresolved', reason: `Nothing in the repository gives ${variable} a value`, at };
}

;





function readExpoLocales({ config, folder }, files) {
    if (config.kind === 'unresolved')
        return { localizations: [], skipped: [] };
    const localizations = [];
    const skipped = [];
    for (const { key: locale, value } of (0,plist_paths/* entriesOf */.Mc)((0,values/* toPlist */.Oo)((0,values/* readDeep */.XA)(config, ['locales']))).values()) {
        const texts = value.kind === 'string' ? readTexts(value, folder, files, skipped) : value;
        if (texts?.kind !== 'dictionary')
            continue;
        const own = [...(0,plist_paths/* entriesOf */.Mc)(texts).values(), ...(0,plist_paths/* entriesOf */.Mc)((0,plist_paths/* lookUp */.TE)(texts, 'ios')).values()];
        const found = own.flatMap((entry) => entry.value.kind === 'string' ? [[entry.key, [{ value: entry.value.value, at: entry.value.at }]]] : []);
        localizations.push({ locale, at: texts.at, texts: new Map(found) });
    }
    return { localizations: localizations.sort((a, b) => (a.locale < b.locale ? -1 : 1)), skipped };
}
function readTexts({ value: written, at }, folder, files, skipped) {
    const path = (0,checkout/* resolvePath */.o1)(folder, written);
    const read = path === undefined ? { reason: `\`${written}\` ${types/* LEADS_OUT */.l}`, at } : (0,plist_paths/* tryRead */.o_)(files, path, read_json/* readJson */.V);
    if ('value' in read)
        return read.value;
    skipped.push({ at: read.at, reason: `Translations cannot be read: ${read.reason}` });
    return undefined;
}

;










const CONFIGURATION = 'Release';
const KINDS = new Map([
    ['clip', 'app-clip'],
    ['watch', 'watch-app'],
]);
function findAppleTargets(app, host, files) {
    const root = app.folder === '' ? 'targets' : `${app.folder}/targets`;
    const configs = files.paths.filter((path) => /^expo-target\.config\.(?:js|json|cjs|ts)$/.test((0,paths/* nameOf */.Vb)(path)) && (0,paths/* folderOf */.yS)((0,paths/* folderOf */.yS)(path)) === root);
    const skipped = [];
    return { targets: configs.map((file) => readTarget(file, app, host, files, skipped)), skipped };
}
function readTarget(file, app, host, files, skipped) {
    const folder = (0,paths/* folderOf */.yS)(file);
    const config = readConfig(file, app, files);
    const read = (key) => (0,plist_paths/* textOf */.b6)((0,values/* toPlist */.Oo)((0,values/* readDeep */.XA)(config, [key])));
    const name = read('name') ?? (0,paths/* nameOf */.Vb)(folder);
    const kind = KINDS.get(read('type') ?? '') ?? 'extension';
    const at = config.at;
    const deployment = read('deploymentTarget');
    const build = {
        configuration: CONFIGURATION,
        at,
        info: addDeclared(readInfo(`${folder}/Info.plist`, name, files, skipped) ?? (0,property_list/* makePropertyList */.qT)(at, new Map()), config),
        entitlements: readEntitlements(config),
        entitlementsFile: { state: 'absent', at },
        localizations: [],
        platforms: [kind === 'watch-app' ? 'watchos' : 'ios'],
        deploymentTarget: deployment === undefined
            ? { state: 'unresolved', reason: 'The plugin’s own deployment target is not known', at }
            : { state: 'known', value: deployment, at },
        bundleIdentifier: { state: 'unresolved', reason: 'It is made from that of the app', at },
        manualSigning: false,
        sources: files.paths.filter((path) => (0,paths/* isInside */.FK)(path, folder) && /\.(?:swift|mm?)$/.test(path)),
        flags: new Map([['DEBUG', false]]),
    };
    return {
        ...{ name, kind, project: host.project, at, builds: [build], shipping: CONFIGURATION },
        ...{ hosts: [{ project: host.project, name: host.name }], dependencies: [] },
    };
}
function readConfig(file, app, files) {
    if (file.endsWith('.json')) {
        const read = (0,plist_paths/* tryRead */.o_)(files, file, read_json/* readJson */.V);
        return 'value' in read ? (0,values/* fromPlist */.fy)(read.value) : (0,values/* unresolved */.II)(read.reason, read.at);
    }
    const reading = (0,literals/* openReading */.b)({
        resolve(specifier, from) {
            const found = specifier.startsWith('.') ? findModule((0,checkout/* resolvePath */.o1)((0,paths/* folderOf */.yS)(from), specifier), files) : undefined;
            return found === undefined ? undefined : { file: found };
        },
        bytes: (path) => files.bytes(path),
        fuel: (0,js_fuel/* jsFuelOf */.V)(files),
    });
    const exported = reading.readModule(file);
    const own = (0,values/* hasEntries */.T5)(exported) ? (exported.entries.get('default')?.value ?? exported) : exported;
    const value = own.kind === 'function' ? own.call([app.config], own.at) : own;
    return reading.exhausted() ?? value;
}
function readEntitlements(config) {
    const declared = (0,values/* readDeep */.XA)(config, ['entitlements']);
    if (declared.kind === 'nothing')
        return (0,property_list/* makePropertyList */.qT)(config.at, new Map());
    if (declared.kind !== 'object') {
        const reason = declared.kind === 'unresolved' ? declared.reason : 'The entitlements are no object';
        return (0,property_list/* makeUnknownPropertyList */.mh)({ reason, at: declared.at });
    }
    return (0,property_list/* makePropertyList */.qT)(declared.at, (0,values/* toEntries */.Wo)(declared), () => declared.open);
}
function addDeclared(info, config) {
    const declared = (0,values/* readDeep */.XA)(config, ['infoPlist']);
    if (declared.kind === 'nothing')
        return info;
    const open = declared.kind === 'object' ? declared.open : (0,values/* unresolved */.II)('What it adds is not known', declared.at);
    const entries = new Map([...info.entries, ...(declared.kind === 'object' ? (0,values/* toEntries */.Wo)(declared) : [])]);
    return (0,property_list/* makePropertyList */.qT)(info.at, entries, (key) => {
        const below = info.get(key);
        return open ?? (below.state === 'unresolved' ? below : undefined);
    });
}
function readInfo(file, target, files, skipped) {
    if (!files.has(file))
        return undefined;
    try {
        const { at, entries } = (0,property_list/* readPropertyListFile */.Wl)(files, file);
        return (0,property_list/* makePropertyList */.qT)(at, entries);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        skipped.push({ at: error.at, reason: `The Info.plist cannot be read: ${error.why}`, target });
        return (0,property_list/* makeUnknownPropertyList */.mh)({ reason: error.message, at: error.at });
    }
}

;











const find_CONFIGURATION = 'Release';
const findExpoTargets = (files, earlier) => {
    const found = findExpoFolders(files).map((folder) => findApp(folder, files, earlier));
    const unshipped = found.flatMap((app) => app.unshipped ?? []);
    return {
        targets: found.flatMap(({ targets }) => targets),
        skipped: found.flatMap(({ skipped }) => skipped),
        drifts: found.flatMap(({ drifts }) => drifts),
        ...(unshipped.length > 0 && { unshipped }),
    };
};
function findApp(folder, files, earlier) {
    const app = readExpoConfig(folder, files);
    const platforms = app.config.kind === 'object' ? (0,values/* toPlist */.Oo)((0,values/* readDeep */.XA)(app.config, ['platforms'])) : undefined;
    const isForPhones = platforms?.kind !== 'array' || platforms.value.some((item) => (0,plist_paths/* textOf */.b6)(item) === 'ios');
    if (!isForPhones)
        return { targets: [], skipped: [], drifts: [] };
    const lists = assembleLists(app, files);
    const ios = folder === '' ? 'ios' : `${folder}/ios`;
    const committed = files.paths.find((path) => (0,paths/* isInside */.FK)(path, ios) && /\.xcodeproj\/project\.\w+$/.test(path));
    const isKept = committed !== undefined && isKeptFromEas(committed, folder, files);
    if (committed && !isKept)
        return { targets: [], skipped: [], drifts: driftsOf(app, lists, ios, earlier) };
    const name = nameOfApp(app);
    const skipped = lists.skipped.map((skip) => ({ ...skip, target: name }));
    const { localizations, skipped: unread } = readExpoLocales(app, files);
    const declaredManifest = readManifest(app);
    const unfollowed = [];
    const build = {
        configuration: find_CONFIGURATION,
        at: app.at,
        info: lists.info,
        entitlements: lists.entitlements,
        entitlementsFile: { state: 'absent', at: lists.entitlements.at },
        localizations,
        platforms: ['ios'],
        deploymentTarget: deploymentTargetOf(app),
        bundleIdentifier: resolveText(app, ['ios', 'bundleIdentifier']),
        manualSigning: false,
        sources: (0,foreign_sources/* foreignSources */.J)(folder, files, unfollowed),
        flags: new Map([['DEBUG', false]]),
        ...(declaredManifest && { declaredManifest }),
    };
    const target = {
        name,
        kind: 'app',
        project: app.file,
        at: app.at,
        builds: [build],
        shipping: find_CONFIGURATION,
        hosts: [],
        dependencies: app.package ? (0,npm_packages/* npmDependencies */.bw)(app.package) : [],
    };
    const extensions = lists.hasAppleTargets ? findAppleTargets(app, target, files) : { targets: [], skipped: [] };
    return {
        targets: [target, ...extensions.targets],
        skipped: [...skipped, ...unread, ...unfollowed, ...extensions.skipped],
        drifts: [],
        ...(isKept && { unshipped: [ios] }),
    };
}
function nameOfApp({ config, declaredName, package: npm, folder, file }) {
    const name = config.kind === 'object' ? (0,values/* toPlist */.Oo)((0,values/* readDeep */.XA)(config, ['name'])) : undefined;
    const own = name?.kind === 'unresolved' ? declaredName : (0,plist_paths/* textOf */.b6)(name);
    const slug = config.kind === 'object' ? (0,plist_paths/* textOf */.b6)((0,values/* toPlist */.Oo)((0,values/* readDeep */.XA)(config, ['slug']))) : undefined;
    const packageName = npm?.folder === folder && npm.json.kind === 'dictionary' ? (0,plist_paths/* textOf */.b6)(npm.json.value.get('name')?.value) : undefined;
    return own ?? slug ?? packageName ?? ((0,paths/* nameOf */.Vb)(folder) || (0,paths/* nameOf */.Vb)(file));
}
function readManifest({ config }) {
    return config.kind === 'object' ? (0,values/* toPlist */.Oo)((0,values/* readDeep */.XA)(config, ['ios', 'privacyManifests'])) : undefined;
}
function resolveText({ config, at }, keys) {
    if (config.kind === 'unresolved')
        return { state: 'unresolved', reason: config.reason, at: config.at };
    const value = (0,values/* toPlist */.Oo)((0,values/* readDeep */.XA)(config, keys));
    const text = (0,plist_paths/* textOf */.b6)(value);
    if (text !== undefined && value)
        return { state: 'known', value: text, at: value.at };
    return value?.kind === 'unresolved'
        ? { state: 'unresolved', reason: value.reason, at: value.at }
        : { state: 'absent', at };
}
const OLDEST = new Map([
    [47, '13.0'],
    [48, '13.0'],
    [49, '13.0'],
    [50, '13.4'],
    [51, '13.4'],
    [52, '15.1'],
    [53, '15.1'],
    [54, '15.1'],
]);
function deploymentTargetOf(app) {
    const { config, at } = app;
    if (config.kind === 'unresolved')
        return { state: 'unresolved', reason: config.reason, at: config.at };
    const plugins = (0,values/* readDeep */.XA)(config, ['plugins']);
    for (const entry of plugins.kind === 'array' ? plugins.items : []) {
        const [name, props] = entry.kind === 'array' ? entry.items : [];
        if (name?.kind !== 'string' || name.value !== 'expo-build-properties' || !props)
            continue;
        const value = (0,values/* toPlist */.Oo)((0,values/* readDeep */.XA)(props, ['ios', 'deploymentTarget']));
        if (value?.kind === 'string')
            return { state: 'known', value: value.value, at: value.at };
        if (value)
            return { state: 'unresolved', reason: 'The deployment target cannot be evaluated', at: value.at };
    }
    const own = resolveText(app, ['ios', 'deploymentTarget']);
    if (own.state !== 'absent')
        return own;
    const range = (0,plist_paths/* textOf */.b6)((0,values/* toPlist */.Oo)((0,values/* readDeep */.XA)(config, ['sdkVersion']))) ?? (app.package && (0,npm_packages/* versionRange */.QF)(app.package, 'expo'));
    const oldest = OLDEST.get(Number(/\d+/.exec(range ?? '')?.[0]));
    return oldest === undefined
        ? { state: 'unresolved', reason: 'Nothing sets the deployment target, and the Expo SDK’s own is not known', at }
        : { state: 'known', value: oldest, at };
}
function driftsOf(app, lists, ios, earlier) {
    if (app.config.kind === 'unresolved')
        return [];
    const apps = earlier.targets.filter(({ project, kind, builds }) => kind === 'app' && (0,paths/* isInside */.FK)(project, ios) && builds.some(({ platforms }) => platforms.includes('ios')));
    const name = nameOfApp(app).replace(/[\W_]+/g, '');
    const committed = apps.find((target) => target.name === name) ?? apps[0];
    if (!committed)
        return [];
    const replaces = lists.entitlements.entries.has('com.apple.developer.healthkit');
    return (0,drift/* findDrifts */.Q0)({ by: 'Expo', info: lists.info, entitlements: lists.entitlements, replaces }, committed);
}


/***/ }),

/***/ "targets/packages/installed-version.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ findInstalledVersion)
});

var fields = __webpack_require__("read/fields.js");
var read_json = __webpack_require__("read/json.js");
;


function readBunLock(bytes, file) {
    const value = (0,read_json/* readJson */.V)(bytes, file);
    if (value.kind !== 'dictionary')
        return [];
    return [...(0,fields/* dictionaryIn */.s8)(value.value, 'packages').values()].flatMap(({ key, keyAt, value: one }) => {
        const first = one.kind === 'array' ? one.value[0] : undefined;
        if (first?.kind !== 'string' || !first.value.startsWith(`${key}@`))
            return [];
        return [{ name: key, version: first.value.slice(key.length + 1), at: keyAt }];
    });
}

;


const FOLDER = 'node_modules/';
function readPackageLock(bytes, file) {
    const value = (0,read_json/* readJson */.V)(bytes, file);
    if (value.kind !== 'dictionary')
        return [];
    const packages = (0,fields/* dictionaryIn */.s8)(value.value, 'packages');
    const entries = packages.size > 0 ? packages : (0,fields/* dictionaryIn */.s8)(value.value, 'dependencies');
    return [...entries.values()].flatMap(({ key, keyAt, value: one }) => {
        if (one.kind !== 'dictionary' || (packages.size > 0 && !key.startsWith(FOLDER)))
            return [];
        const name = packages.size > 0 ? key.slice(FOLDER.length) : key;
        const version = (0,fields/* textIn */.r7)(one.value, 'version');
        return version && !name.includes(FOLDER) ? [{ name, version: version.value, at: keyAt }] : [];
    });
}

var read_text = __webpack_require__("read/text.js");
;

const NAME = /^ +'?(@?[\w./-]+)'?:\s*$/;
const SPECIFIER = /^ +specifier: '?([^']*)'?$/;
const VERSION = /^ +version: '?([^'\s(]+)/;
const SHORT = /^ +'?(@?[\w./-]+)'?: '?(\d[^'\s(_]*)/;
const SECTION = /^ *(?:dependencies|devDependencies|optionalDependencies):$/;
function readPnpmLock(bytes, file) {
    const text = (0,read_text/* decodeText */.g7)(bytes, file);
    const place = (0,read_text/* placesIn */.yN)(file, text);
    const found = [];
    let [name, range, start, end] = ['', '', 0, 0];
    let isInSection = false;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        if (/^(?:packages|snapshots):/.test(line))
            break;
        if (/^\S/.test(line))
            isInSection = false;
        if (SECTION.test(line))
            isInSection = true;
        const short = isInSection ? SHORT.exec(line) : null;
        const version = VERSION.exec(line)?.[1];
        const named = NAME.exec(line)?.[1];
        if (named !== undefined)
            [name, range, start, end] = [named, '', index, index + line.length];
        else if (version !== undefined && name !== '') {
            const ranges = range === '' ? {} : { ranges: [range] };
            found.push({ name, version, at: place(start, end), ...ranges });
            name = '';
        }
        else if (short?.[1] !== undefined && short[2] !== undefined && short[1] !== 'specifier') {
            found.push({ name: short[1], version: short[2], at: place(index, index + line.length) });
        }
        else
            range = SPECIFIER.exec(line)?.[1] ?? range;
    }
    return found;
}

;

const HEADER = /^(?=["\w@])("?@?[^@"\s,]+@.*):$/;
const DESCRIPTOR = /^"?(@?[^@"\s]+)@(?:npm:)?([^"]*)"?$/;
const yarn_lock_VERSION = /^ {2}version:? "?([^"\s]+)"?$/;
function readYarnLock(bytes, file) {
    const text = (0,read_text/* decodeText */.g7)(bytes, file);
    const place = (0,read_text/* placesIn */.yN)(file, text);
    const found = [];
    let open;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        const header = HEADER.exec(line)?.[1];
        if (header !== undefined) {
            const descriptors = header.split(', ').map((one) => DESCRIPTOR.exec(one.trim()));
            const name = descriptors[0]?.[1];
            const ranges = descriptors.map((one) => one?.[2] ?? '');
            open = name === undefined ? undefined : { name, ranges, start: index, end: index + line.length };
            continue;
        }
        const version = yarn_lock_VERSION.exec(line)?.[1];
        if (!open || version === undefined)
            continue;
        found.push({ name: open.name, version, ranges: open.ranges, at: place(open.start, open.end) });
        open = undefined;
    }
    return found;
}

var types = __webpack_require__("types.js");
var paths = __webpack_require__("targets/paths.js");
var plist_paths = __webpack_require__("targets/plist-paths.js");
var npm_folders = __webpack_require__("targets/packages/npm-folders.js");
;









const LOCKS = new Map([
    ['package-lock.json', readPackageLock],
    ['npm-shrinkwrap.json', readPackageLock],
    ['yarn.lock', readYarnLock],
    ['pnpm-lock.yaml', readPnpmLock],
    ['bun.lock', readBunLock],
]);
function findInstalledVersion({ name, version: range, at }, files) {
    const folder = (0,npm_folders/* findLinked */.Z)(name, range, at.file, files) ?? (0,npm_folders/* findInstalled */.c)(name, at.file, files);
    if (folder !== undefined) {
        const json = (0,plist_paths/* readIfPossible */.dA)(files, (0,paths/* inFolder */._z)(folder, 'package.json'), read_json/* readJson */.V);
        const version = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(json, 'version'));
        if (version !== undefined)
            return version;
    }
    for (const around of (0,paths/* foldersUp */.TS)((0,paths/* folderOf */.yS)(at.file))) {
        for (const [lock, read] of LOCKS) {
            const file = (0,paths/* inFolder */._z)(around, lock);
            if (!files.has(file))
                continue;
            const found = lockedIn(file, read, files).filter((one) => one.name === name);
            const asked = found.filter(({ ranges }) => range !== undefined && ranges?.includes(range));
            const [first, ...others] = asked.length > 0 ? asked : found;
            return others.every(({ version }) => version === first?.version) ? first?.version : undefined;
        }
    }
    return undefined;
}
function lockedIn(file, read, files) {
    try {
        return read(files.bytes(file), file);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return [];
    }
}


/***/ }),

/***/ "targets/packages/npm-folders.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findLinked),
/* harmony export */   c: () => (/* binding */ findInstalled)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/json.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/plist-paths.js");




function findInstalled(name, from, files) {
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersUp */ .TS)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(from))
        .map((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(folder, `node_modules/${name}`))
        .find((folder) => files.has(`${folder}/package.json`));
}
const LINKED = /^(?:(?:file|link|portal):)?(\.{1,2}(?:\/[^\s]*)?)$|^(?:file|link|portal):([^\s/~][^\s]*)$/;
function findLinked(name, range, from, files) {
    if (range?.startsWith('workspace:'))
        return packagesOf(files).get(name);
    const [, dotted, plain] = LINKED.exec(range ?? '') ?? [];
    const path = dotted ?? plain;
    if (path === undefined)
        return undefined;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), path, 'x').replace(/\/?x$/, '');
    return files.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(folder, 'package.json')) ? folder : undefined;
}
const known = new WeakMap();
function packagesOf(files) {
    const found = known.get(files) ?? new Map(files.paths.flatMap((file) => packageIn(file, files)));
    known.set(files, found);
    return found;
}
function packageIn(file, files) {
    if (!/(?:^|\/)package\.json$/.test(file))
        return [];
    const name = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfPossible */ .dA)(files, file, _read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V), 'name'));
    return name === undefined ? [] : [[name, (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file)]];
}


/***/ }),

/***/ "targets/packages/versions.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   qX: () => (/* binding */ readRange),
/* harmony export */   wM: () => (/* binding */ letsInNewest)
/* harmony export */ });
const EXACT = /^[v=\s]*(\d+(?:\.\d+){0,3}(?:-[\w.-]+)?)(?:\+.*)?$/;
const BOUND = /([<>]=?)\s*(\d[\w.+-]*)/g;
function readRange(written) {
    const text = written.trim();
    if (text === '' || /^(?:\*|x|any|latest)$/i.test(text))
        return {};
    const exact = EXACT.exec(text)?.[1];
    if (exact !== undefined)
        return { least: exact, most: exact };
    const [, operator, version] = /^(\^|~>?)\s*v?(\d+(?:\.\d+){0,3})(?:[-+]\S*)?$/.exec(text) ?? [];
    if (operator !== undefined && version !== undefined)
        return { least: version, below: ceiling(operator, version) };
    const wild = /^(\d+(?:\.\d+)?)(?:\.[x*])+$/.exec(text)?.[1];
    if (wild !== undefined)
        return { least: wild, below: next(wild, wild.split('.').length - 1) };
    return readBounds(text);
}
function readBounds(text) {
    const [, least, below] = /^(\d[\d.]*\d)\s*\.\.<\s*(\d[\d.]*)$/.exec(text) ?? [];
    if (least !== undefined && below !== undefined)
        return { least, below };
    const bounds = [...text.matchAll(BOUND)];
    if (bounds.length === 0 || /[^\s,]/.test(text.replace(BOUND, '')))
        return undefined;
    const range = {};
    for (const [, operator, version = ''] of bounds) {
        if (operator === '<')
            range.below = version;
        else if (operator === '<=')
            range.most = version;
        else
            range.least = version;
    }
    return range;
}
function ceiling(operator, version) {
    const numbers = version.split('.');
    if (operator === '~>')
        return next(version, Math.max(0, numbers.length - 2));
    if (operator === '~')
        return next(version, Math.min(1, numbers.length - 1));
    const first = numbers.findIndex((number) => Number(number) > 0);
    return next(version, first < 0 ? numbers.length - 1 : first);
}
function next(version, place) {
    const numbers = version.split('.').slice(0, place + 1);
    return numbers.map((number, index) => (index === place ? `${Number(number) + 1}` : number)).join('.');
}
function compareVersions(a, b) {
    const [left, right] = [splitVersion(a), splitVersion(b)];
    const difference = compareParts(left.numbers, right.numbers, '0');
    if (difference !== 0)
        return difference;
    if (left.tags.length === 0 || right.tags.length === 0)
        return right.tags.length - left.tags.length;
    return compareParts(left.tags, right.tags, '');
}
function splitVersion(version) {
    const [, numbers = '', tags = ''] = /^[v=\s]*([\d.]*)(?:-([\w.-]+))?/.exec(version) ?? [];
    return { numbers: numbers.split('.'), tags: tags === '' ? [] : tags.split('.') };
}
function compareParts(left, right, missing) {
    for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
        const [one, other] = [left[place] ?? missing, right[place] ?? missing];
        const areNumbers = /^\d+$/.test(one) && /^\d+$/.test(other);
        const difference = areNumbers ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0;
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function letsInNewest({ least, most, below }, from, before) {
    if (before !== undefined) {
        if (least !== undefined && compareVersions(least, before) >= 0)
            return false;
        if (most !== undefined ? compareVersions(most, before) >= 0 : !isAtMost(below, before))
            return false;
    }
    if (from === undefined)
        return true;
    if (most !== undefined)
        return compareVersions(most, from) >= 0;
    return below === undefined || compareVersions(from, below) < 0;
}
function isAtMost(version, limit) {
    return version !== undefined && compareVersions(version, limit) <= 0;
}


/***/ })

};
