export const id = "shared-policy";
export const ids = ["shared-policy"];
export const modules = {

/***/ "policy/find.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ findPolicy)
});

var order = __webpack_require__("order.js");
var json = __webpack_require__("read/json.js");
var policy_found = __webpack_require__("policy/found.js");
;
function dictionaryAt(value, ...keys) {
    let here = value;
    for (const key of keys)
        here = here?.kind === 'dictionary' ? here.value.get(key)?.value : undefined;
    return here?.kind === 'dictionary' ? here.value : undefined;
}
function stringAt(dictionary, key) {
    const value = dictionary?.get(key)?.value;
    return value?.kind === 'string' ? { value: value.value.trim(), at: value.at } : undefined;
}

;
const LANGUAGES = new Set('ar bn ca cs da de el en es fi fr gu he hi hr hu id it ja kn ko ml mr ms nl no or pa pl pt ro ru sk sl sv ta te th tr uk ur vi zh'.split(' '));
function isStoreLocale(name) {
    if (name.toLowerCase() === 'default')
        return true;
    const [language, region, ...more] = name.split('-');
    if (more.length > 0 || !LANGUAGES.has((language ?? '').toLowerCase()))
        return false;
    return region === undefined || /^(?:[a-z]{2}|hans|hant|[0-9]{3})$/i.test(region);
}
function isDefault(locale) {
    return locale?.toLowerCase() === 'default';
}

;





function findAsc(files) {
    const unresolved = [];
    const read = (path) => (0,policy_found/* tryRead */.o_)(() => (0,json/* readJson */.V)(files.bytes(path), path), unresolved);
    const infos = files.paths.flatMap(asAppInfo).map((file) => ({ ...file, content: read(file.path) }));
    const folders = new Set(infos.filter(({ content }) => isAppInfo(content)).map(({ folder }) => folder));
    const withDefault = new Set(infos.filter((one) => isDefault(one.locale) && urlIn(one)?.value).map((one) => one.folder));
    const urls = [];
    const missing = [];
    for (const { folder, locale, content } of infos) {
        if (content === undefined || !folders.has(folder))
            continue;
        const url = urlIn({ content });
        if (url?.value)
            urls.push({ url: url.value, locale, at: url.at, source: 'asc', authoritative: true });
        else if (!isDefault(locale) && !withDefault.has(folder))
            missing.push({ locale, at: url?.at ?? content.at });
    }
    const descriptions = newestVersions(files, folders).flatMap(({ path, locale }) => {
        const text = stringAt(dictionaryAt(read(path)), 'description');
        return text?.value ? [{ locale, text: text.value, at: text.at }] : [];
    });
    return { urls, missing, descriptions, traits: [], unresolved };
}
function asAppInfo(path) {
    const [, folder = '', locale] = /^(?:(.*)\/)?app-info\/([^/]+)\.json$/.exec(path) ?? [];
    return locale !== undefined && isStoreLocale(locale) ? [{ path, folder, locale }] : [];
}
function isAppInfo(content) {
    const known = ['name', 'subtitle', 'privacyPolicyUrl', 'privacyChoicesUrl', 'privacyPolicyText'];
    const keys = [...(dictionaryAt(content)?.keys() ?? [])];
    return keys.length > 0 && keys.every((key) => known.includes(key));
}
function urlIn({ content }) {
    return stringAt(dictionaryAt(content), 'privacyPolicyUrl');
}
function newestVersions(files, folders) {
    const byFolder = new Map();
    for (const path of files.paths) {
        const [, folder = '', version, locale] = /^(?:(.*)\/)?version\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
        if (version === undefined || locale === undefined || !folders.has(folder) || !isStoreLocale(locale))
            continue;
        byFolder.set(folder, [...(byFolder.get(folder) ?? []), { path, folder, locale, version }]);
    }
    return [...byFolder.values()].flatMap((all) => {
        const newest = all
            .map(({ version }) => version)
            .sort(compareVersions)
            .at(-1);
        return all.filter(({ version }) => version === newest);
    });
}
function compareVersions(a, b) {
    const [left, right] = [a.split('.'), b.split('.')];
    for (let part = 0; part < Math.max(left.length, right.length); part += 1) {
        const difference = Number.parseInt(left[part] ?? '0', 10) - Number.parseInt(right[part] ?? '0', 10);
        if (difference)
            return difference;
    }
    return (0,order/* compare */.UD)(a, b);
}

var lists = __webpack_require__("lists.js");
;



const ROLES = ['primary', 'secondary'];
function fastlaneTraits(files, deliverfiles) {
    const declared = deliverfiles.flatMap(({ options }) => ROLES.flatMap((role) => options.flatMap(({ name, ...value }) => name === `${role}_category` ? [{ trait: role, ...value }] : [])));
    const written = files.paths.flatMap((path) => {
        const role = ROLES.find((one) => path.endsWith(`/${one}_category.txt`));
        const text = role && (0,policy_found/* tryRead */.o_)(() => (0,policy_found/* readWholeText */.bC)(files, path), []);
        return role && text?.value ? [{ trait: role, ...text }] : [];
    });
    const isReplaced = ({ trait }) => declared.some((one) => one.trait === trait);
    const ratings = files.paths
        .filter((path) => path.endsWith('.json') && /rating[-_]?config/i.test((0,policy_found/* fileName */.Md)(path)))
        .concat(deliverfiles.flatMap((one) => ratingPaths(one, files)));
    return [
        ...declared,
        ...written.filter((one) => !isReplaced(one)),
        ...[...new Set(ratings)].flatMap((path) => {
            const rating = (0,policy_found/* tryRead */.o_)(() => (0,json/* readJson */.V)(files.bytes(path), path), []);
            return medicalInformation(dictionaryAt(rating));
        }),
    ];
}
function ratingPaths({ folder, options }, files) {
    return options
        .filter(({ name }) => name === 'app_rating_config_path')
        .flatMap(({ value }) => {
        const places = [(0,policy_found/* joinPaths */.HS)((0,policy_found/* folderOf */.yS)(folder), value), (0,policy_found/* joinPaths */.HS)(folder, value)];
        return places.find((place) => place !== undefined && files.has(place)) ?? [];
    });
}
function easTraits(config) {
    const list = dictionaryAt(config, 'apple')?.get('categories')?.value;
    const categories = list?.kind === 'array' ? list.value.map(firstOf) : [];
    return [
        ...ROLES.flatMap((trait, index) => {
            const category = categories[index];
            return category ? [{ trait, ...category }] : [];
        }),
        ...medicalInformation(dictionaryAt(config, 'apple', 'advisory')),
    ];
}
function firstOf(value) {
    const first = value.kind === 'array' ? value.value[0] : value;
    return first?.kind === 'string' ? { value: first.value, at: first.at } : undefined;
}
function medicalInformation(answers) {
    const answer = stringAt(answers, 'medicalOrTreatmentInformation');
    return answer?.value ? [{ trait: 'medical-information', ...answer }] : [];
}

;





function findEas(files) {
    const unresolved = [];
    const configs = new Set(files.paths.filter((path) => (0,policy_found/* fileName */.Md)(path) === 'store.config.json'));
    for (const { path, at } of namedConfigs(files)) {
        if (/\.json5?$/.test(path)) {
            if (files.has(path))
                configs.add(path);
            else
                unresolved.push({ at, reason: `eas.json names ${path}, which is not there.` });
        }
        else {
            unresolved.push({ at, reason: `${path} computes the store metadata; it is not run here.` });
        }
    }
    const urls = [];
    const missing = [];
    const descriptions = [];
    const traits = [];
    for (const path of configs) {
        const config = (0,policy_found/* tryRead */.o_)(() => (0,json/* readJson */.V)(files.bytes(path), path), unresolved);
        (0,lists/* addAll */.RZ)(traits, easTraits(config));
        for (const { key: locale, keyAt, value } of dictionaryAt(config, 'apple', 'info')?.values() ?? []) {
            const info = value.kind === 'dictionary' ? value.value : undefined;
            const url = stringAt(info, 'privacyPolicyUrl');
            const description = stringAt(info, 'description');
            if (url?.value)
                urls.push({ url: url.value, locale, at: url.at, source: 'EAS', authoritative: true });
            else
                missing.push({ locale, at: url?.at ?? keyAt });
            if (description?.value)
                descriptions.push({ locale, text: description.value, at: description.at });
        }
    }
    return { urls, missing, descriptions, traits, unresolved };
}
function namedConfigs(files) {
    return files.paths
        .filter((path) => (0,policy_found/* fileName */.Md)(path) === 'eas.json')
        .flatMap((path) => {
        const eas = (0,policy_found/* tryRead */.o_)(() => (0,json/* readJson */.V)(files.bytes(path), path), []);
        const profiles = [...(dictionaryAt(eas, 'submit')?.values() ?? [])];
        return profiles.flatMap(({ value }) => {
            const named = stringAt(dictionaryAt(value, 'ios'), 'metadataPath');
            const config = named && (0,policy_found/* joinPaths */.HS)((0,policy_found/* folderOf */.yS)(path), named.value);
            return named && config ? [{ path: config, at: named.at }] : [];
        });
    });
}

var ruby = __webpack_require__("read/ruby.js");
var read_text = __webpack_require__("read/text.js");
var policy_text = __webpack_require__("policy/text.js");
;





const TEXTS = ['primary_category', 'secondary_category', 'app_rating_config_path'];
const OPTIONS = ['privacy_url', 'description', 'metadata_path', ...TEXTS];
function readDeliverfiles(files, unresolved) {
    return files.paths
        .filter((path) => /^(?:Deliverfile|Fastfile)(?:\.rb)?$/.test((0,policy_found/* fileName */.Md)(path)))
        .flatMap((path) => {
        const text = (0,policy_found/* tryRead */.o_)(() => (0,read_text/* decodeText */.g7)(files.bytes(path), path), unresolved);
        return text === undefined ? [] : [readDeliverfile(path, text, unresolved)];
    });
}
function readDeliverfile(path, text, unresolved) {
    const place = (0,read_text/* placesIn */.yN)(path, text);
    const tokens = (0,ruby/* readRubyTokens */.X4)(text);
    const urls = [];
    const descriptions = [];
    const metadataPaths = [];
    const options = [];
    for (const [index, token] of tokens.entries()) {
        if ((token.type !== 'word' && token.type !== 'label') || !OPTIONS.includes(token.text))
            continue;
        const after = tokens[index + 1]?.text;
        const read = after === '=' ? undefined : (0,ruby/* readRubyValue */.i9)(text, tokens, after === '(' ? index + 2 : index + 1);
        if (!read)
            continue;
        const { value } = read;
        if (TEXTS.includes(token.text)) {
            if (value.kind === 'string')
                options.push({ name: token.text, value: value.value, at: placeOf(value, place) });
        }
        else if (token.text === 'metadata_path') {
            if (value.kind === 'string')
                metadataPaths.push(value.value);
        }
        else if (token.text === 'description') {
            for (const [locale, entry] of localized(value)) {
                if (entry.kind === 'string')
                    descriptions.push({ locale, text: entry.value.trim(), at: placeOf(entry, place) });
            }
        }
        else {
            for (const [locale, entry] of localized(value)) {
                const at = placeOf(entry, place);
                urls.push({ locale, url: entry.kind === 'string' ? entry.value.trim() : undefined, at });
                if (entry.kind === 'expression')
                    unresolved.push({ at, reason: whyUnknown(locale, entry.what) });
            }
            const ignored = whyIgnored(value);
            if (ignored)
                unresolved.push({ at: placeOf(value, place), reason: ignored });
        }
    }
    return { path, folder: (0,policy_found/* folderOf */.yS)(path), urls, descriptions, metadataPaths, options };
}
function localized(value) {
    if (value.kind !== 'hash')
        return [];
    return value.entries.filter(({ key }) => isStoreLocale(key)).map((entry) => [entry.key, entry.value]);
}
function placeOf({ start, end }, place) {
    return place(start, end);
}
function whyUnknown(locale, what) {
    const variable = /ENV\W*(?:fetch\W*)?["'](\w+)["']/.exec(what)?.[1];
    return variable
        ? `The privacy-policy URL of "${locale}" comes from the environment variable ${variable}.`
        : `The privacy-policy URL of "${locale}" is computed: ${(0,policy_text/* cleanText */.X5)(what, 60)}.`;
}
function whyIgnored(value) {
    if (value.kind === 'string') {
        return `fastlane does not take privacy_url "${(0,policy_text/* cleanText */.X5)(value.value)}": it must be a hash of locales to URLs.`;
    }
    return value.kind === 'expression' ? `privacy_url is computed: ${(0,policy_text/* cleanText */.X5)(value.what, 60)}.` : undefined;
}

;




const LISTING = ['privacy_url.txt', 'description.txt', 'name.txt', 'subtitle.txt', 'keywords.txt'];
function findFastlane(files) {
    const unresolved = [];
    const deliverfiles = readDeliverfiles(files, unresolved);
    const folders = findFolders(files, deliverfiles);
    const found = folders.map((folder) => readFolder(folder, files, unresolved));
    const urls = deliverfiles.flatMap(({ urls }) => urls.flatMap(({ locale, url, at }) => url ? [{ url, locale, at, source: 'Deliverfile', authoritative: true }] : []));
    return {
        urls: [...urls, ...found.flatMap((one) => one.urls)],
        missing: [...found.flatMap((one) => one.missing), ...findBlank(deliverfiles)],
        descriptions: [
            ...deliverfiles.flatMap(({ descriptions }) => descriptions),
            ...found.flatMap(({ descriptions }) => descriptions),
        ],
        traits: fastlaneTraits(files, deliverfiles),
        unresolved: [...unresolved, ...findIgnoredFiles(files, found)],
    };
}
function findFolders(files, deliverfiles) {
    const owners = new Map();
    for (const deliverfile of deliverfiles) {
        for (const path of metadataPaths(deliverfile, files)) {
            owners.set(path, [...(owners.get(path) ?? []), deliverfile]);
        }
    }
    const folders = new Map();
    for (const path of files.paths) {
        const parts = path.split('/');
        const name = parts.at(-1) ?? '';
        const locale = parts.at(-2) ?? '';
        const folder = parts.slice(0, -2).join('/');
        if (parts.length < 3 || !name.endsWith('.txt') || !isStoreLocale(locale))
            continue;
        const isMetadata = name === 'privacy_url.txt' || /(?:^|\/)fastlane\/metadata$/.test(folder) || owners.has(folder);
        if (!isMetadata || /(?:^|\/)android(?:\/|$)/i.test(folder))
            continue;
        const locales = folders.get(folder) ?? new Map();
        folders.set(folder, locales.set(locale, [...(locales.get(locale) ?? []), name]));
    }
    return [...folders].map(([path, locales]) => ({ path, locales, deliverfiles: owners.get(path) ?? [] }));
}
function metadataPaths({ folder, metadataPaths }, files) {
    if (metadataPaths.length === 0)
        return [(0,policy_found/* joinPaths */.HS)(folder, 'metadata') ?? ''];
    const project = (0,policy_found/* fileName */.Md)(folder) === 'fastlane' ? (0,policy_found/* folderOf */.yS)(folder) : folder;
    return metadataPaths.flatMap((path) => {
        const places = [(0,policy_found/* joinPaths */.HS)(project, path), (0,policy_found/* joinPaths */.HS)(folder, path)].flatMap((place) => place ?? []);
        const there = places.find((place) => files.paths.some((file) => file.startsWith(`${place}/`)));
        return there ?? places[0] ?? [];
    });
}
function readFolder({ path, locales, deliverfiles }, files, unresolved) {
    const urls = [];
    const missing = [];
    const descriptions = [];
    const declared = new Set(deliverfiles.flatMap((one) => one.urls.map(({ locale }) => locale.toLowerCase())));
    const hasDefault = declared.has('default') || hasText(files, `${path}/${defaultFolder(locales)}/privacy_url.txt`);
    const managed = [...locales.values()].some((names) => names.some((name) => LISTING.includes(name)));
    for (const [locale, names] of locales) {
        const folder = `${path}/${locale}`;
        const isDeclared = declared.has(locale.toLowerCase());
        if (names.includes('description.txt')) {
            const text = (0,policy_found/* tryRead */.o_)(() => (0,policy_found/* readWholeText */.bC)(files, `${folder}/description.txt`), unresolved);
            if (text?.value)
                descriptions.push({ locale, text: text.value, at: text.at });
        }
        if (names.includes('privacy_url.txt')) {
            const text = (0,policy_found/* tryRead */.o_)(() => (0,policy_found/* readWholeText */.bC)(files, `${folder}/privacy_url.txt`), unresolved);
            if (text?.value) {
                urls.push({ url: text.value, locale, at: text.at, source: 'fastlane', authoritative: !isDeclared });
            }
            else if (text && !isDeclared && (!isDefault(locale) || locales.size === 1)) {
                missing.push({ locale, at: text.at });
            }
        }
        else if (managed && !isDeclared && !hasDefault && !isDefault(locale)) {
            const first = names.find((name) => LISTING.includes(name)) ?? names[0] ?? '';
            const ignored = `${path}/privacy_url.txt`;
            missing.push({ locale, at: { file: files.has(ignored) ? ignored : `${folder}/${first}`, line: 1, column: 1 } });
        }
    }
    return { urls, missing, descriptions };
}
function defaultFolder(locales) {
    return [...locales.keys()].find(isDefault) ?? 'default';
}
function hasText(files, path) {
    return files.has(path) && (0,policy_found/* tryRead */.o_)(() => (0,policy_found/* readWholeText */.bC)(files, path), [])?.value !== '';
}
function findBlank(deliverfiles) {
    return deliverfiles.flatMap(({ urls }) => urls.flatMap(({ locale, url, at }) => (url === '' ? [{ locale, at }] : [])));
}
function findIgnoredFiles(files, found) {
    const told = new Set(found.flatMap(({ missing }) => missing.map(({ at }) => at.file)));
    return files.paths
        .filter((path) => /(?:^|\/)fastlane\/metadata\/privacy_url\.txt$/.test(path) && !told.has(path))
        .filter((path) => !found.some(({ urls }) => urls.some(({ at }) => at.file.startsWith(`${(0,policy_found/* folderOf */.yS)(path)}/`))))
        .map((path) => ({
        at: { file: path, line: 1, column: 1 },
        reason: 'fastlane does not read metadata/privacy_url.txt: the file must stand in the folder of a locale.',
    }));
}

var types = __webpack_require__("types.js");
var words = __webpack_require__("policy/words.js");
;






const links_TEXTS = /\.(?:strings|stringsdict|xcstrings|storyboard|xib|arb)$|(?:^|\/)[^/]*Info\.plist$|\.bundle\/[^/]+\.plist$/;
const TRANSLATIONS = /(?:^|\/)(?:locales?|l10n|i18n|lang|translations)\/(?:.*\/)?[^/]+\.json$/;
const LARGEST = 4_000_000;
const MOST = 200;
const LONGEST_LABEL = 300;
function findLinks(files) {
    const links = [];
    for (const path of files.paths) {
        if (links.length >= MOST)
            break;
        if (links_TEXTS.test(path) || TRANSLATIONS.test(path))
            (0,lists/* addAll */.RZ)(links, readLinks(path, files, MOST - links.length));
    }
    return links;
}
function readLinks(path, files, most) {
    const text = readText(path, files);
    if (text === undefined || !text.includes('http'))
        return [];
    const place = (0,read_text/* placesIn */.yN)(path, text);
    const links = [];
    for (const match of text.matchAll(/https?:(?:\\?\/){2}[^\s"'<>\\)\]]+(?:\\\/[^\s"'<>\\)\]]+)*/g)) {
        if (links.length >= most)
            break;
        const url = match[0].replaceAll('\\/', '/').replace(/(?<![.,;:!])[.,;:!]+$/, '');
        if (!URL.canParse(url) || !speaksOfPolicy(url, text, match.index))
            continue;
        const at = place(match.index, match.index + match[0].length);
        links.push({ url, at, source: 'hint', authoritative: false });
    }
    return links;
}
function speaksOfPolicy(url, text, index) {
    if ((0,words/* namesPolicyInPath */.LD)(new URL(url)))
        return true;
    const near = text.slice(Math.max(0, index - LONGEST_LABEL), index);
    const line = near.lastIndexOf('\n') + 1;
    const before = near.lastIndexOf('\n', Math.max(0, line - 2)) + 1;
    return (0,words/* namesPolicy */.rB)((0,policy_text/* foldText */.TH)(near.slice(before)));
}
function readText(path, files) {
    try {
        const bytes = files.search?.(path) ?? files.bytes(path);
        return bytes.length > LARGEST || (0,policy_found/* fileName */.Md)(path).startsWith('.') ? undefined : (0,read_text/* decodeText */.g7)(bytes, path);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return undefined;
        throw error;
    }
}

;




const OF_STORE = /(?:^|[/_.-])app[-_ ]?store[\w\- ]{0,80}(?:\/[^\n]{0,400})?\.json$/i;
const MAYBE_OF_STORE = /(?:^|[/_.-])(?:store|metadata|listing|app-?info)[\w-]{0,40}\.json$/i;
const OF_OTHERS = /(?:^|\/)(?:node_modules|Pods|\.build|vendor|asc|fastlane|app-info)\/|\.xcassets\/|store\.config\.json$/;
const URL_KEYS = ['privacyPolicyUrl', 'privacyPolicyURL', 'privacy_policy_url', 'privacyUrl', 'privacy_url'];
const IDENTIFIER_KEYS = ['bundleId', 'bundleID', 'bundle_id', 'bundleIdentifier', 'bundle_identifier'];
const LOCALE = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/;
const MOST_FILES = 50;
const MOST_VALUES = 20_000;
function findOwnMetadata(files) {
    const paths = files.paths.filter((path) => path.endsWith('.json') && !OF_OTHERS.test(path) && (OF_STORE.test(path) || MAYBE_OF_STORE.test(path)));
    return { ...policy_found/* NOTHING */.K$, urls: paths.slice(0, MOST_FILES).flatMap((path) => urlsIn(path, files)) };
}
function urlsIn(path, files) {
    const unresolved = [];
    const read = (0,policy_found/* tryRead */.o_)(() => (mayTell(path, files) ? (0,json/* readJson */.V)(files.bytes(path), path) : undefined), unresolved);
    if (!read)
        return [];
    const urls = [];
    let isOfApp = OF_STORE.test(path);
    const waiting = [{ value: read }];
    for (let next = waiting.pop(), left = MOST_VALUES; next && left > 0; next = waiting.pop(), left -= 1) {
        const { value, locale } = next;
        if (value.kind === 'array')
            for (const one of value.value)
                waiting.push({ ...next, value: one });
        if (value.kind !== 'dictionary')
            continue;
        isOfApp ||= IDENTIFIER_KEYS.some((key) => value.value.has(key));
        const url = own_metadata_firstOf(value.value);
        if (url?.value)
            urls.push({ url: url.value, at: url.at, source: 'JSON', authoritative: true, ...(locale && { locale }) });
        for (const { key, value: inner } of value.value.values())
            waiting.push({ value: inner, ...(LOCALE.test(key) ? { locale: key } : locale && { locale }) });
    }
    return isOfApp ? urls : [];
}
function own_metadata_firstOf(dictionary) {
    return URL_KEYS.map((key) => stringAt(dictionary, key)).find((found) => found?.value);
}
function mayTell(path, files) {
    const text = (0,read_text/* decodeText */.g7)(files.search?.(path) ?? files.bytes(path), path);
    return URL_KEYS.some((key) => text.includes(`"${key}"`));
}

;







function findPolicy(files, given = []) {
    const hints = { ...policy_found/* NOTHING */.K$, urls: findLinks(files) };
    const managed = [findFastlane(files), findEas(files), findAsc(files), findOwnMetadata(files)];
    const found = (0,policy_found/* mergeFound */.jJ)([{ ...policy_found/* NOTHING */.K$, urls: given }, ...managed, hints]);
    return {
        urls: found.urls.toSorted((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* compare */.UD)(a.url, b.url)),
        missing: given.length > 0 ? [] : found.missing.toSorted((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at)),
        descriptions: found.descriptions.toSorted((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at)),
        traits: found.traits.toSorted((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at)),
        unresolved: found.unresolved.toSorted((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at)),
    };
}


/***/ }),

/***/ "policy/found.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ joinPaths),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   bC: () => (/* binding */ readWholeText),
/* harmony export */   jJ: () => (/* binding */ mergeFound),
/* harmony export */   o_: () => (/* binding */ tryRead),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/text.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");


const NOTHING = { urls: [], missing: [], descriptions: [], traits: [], unresolved: [] };
function mergeFound(parts) {
    return {
        urls: parts.flatMap(({ urls }) => urls),
        missing: parts.flatMap(({ missing }) => missing),
        descriptions: parts.flatMap(({ descriptions }) => descriptions),
        traits: parts.flatMap(({ traits }) => traits),
        unresolved: parts.flatMap(({ unresolved }) => unresolved),
    };
}
function tryRead(read, unresolved) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
            throw error;
        unresolved.push({ at: error.at, reason: `${fileName(error.at.file)}: ${error.message}` });
        return undefined;
    }
}
function readWholeText(files, path) {
    const text = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(files.bytes(path), path);
    const value = text.trim();
    const start = text.length - text.trimStart().length;
    const place = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .yN)(path, text);
    return value === ''
        ? { value, at: { file: path, line: 1, column: 1 } }
        : { value, at: place(start, start + value.length) };
}
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function joinPaths(...parts) {
    const folders = [];
    for (const part of parts.flatMap((path) => path.split('/'))) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && folders.pop() === undefined)
            return undefined;
        if (part !== '..')
            folders.push(part);
    }
    return folders.join('/');
}


/***/ }),

/***/ "policy/text.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ foldText),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   qy: () => (/* binding */ compareTexts),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
function cleanText(text, length = 80) {
    const line = text
        .slice(0, length * 50)
        .replace(UNPRINTABLE, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    const characters = [...line];
    return characters.length > length
        ? `${characters
            .slice(0, length - 1)
            .join('')
            .trimEnd()}…`
        : line;
}
function foldText(text) {
    const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.replace(/[đłøıßæ’]/g, (letter) => UNDECOMPOSED.get(letter) ?? letter);
}
const UNDECOMPOSED = new Map([
    ['đ', 'd'],
    ['ł', 'l'],
    ['ø', 'o'],
    ['ı', 'i'],
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['’', "'"],
]);
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
function countWords(text) {
    const unspaced = text.match(UNSPACED)?.length ?? 0;
    const spaced = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
    return spaced + Math.ceil(unspaced / 2);
}
function compareTexts(one, other) {
    const a = shingles(one);
    const b = shingles(other);
    let common = 0;
    for (const shingle of a)
        if (b.has(shingle))
            common += 1;
    return common / (a.size + b.size - common);
}
function shingles(text) {
    const words = text.split(/\s/).filter(Boolean);
    const runs = new Set();
    for (let index = 0; index < Math.max(1, words.length - 3); index += 1) {
        runs.add(words.slice(index, index + 4).join(' '));
    }
    return runs;
}


/***/ }),

/***/ "policy/words.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ namesPolicyInPath),
/* harmony export */   M0: () => (/* binding */ saysNotFound),
/* harmony export */   Y4: () => (/* binding */ isKnownLanguage),
/* harmony export */   Yz: () => (/* binding */ mentionsHealth),
/* harmony export */   mI: () => (/* binding */ countTopics),
/* harmony export */   qF: () => (/* binding */ offersDomain),
/* harmony export */   rB: () => (/* binding */ namesPolicy)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("policy/text.js");

const POLICY_NAMES = [
    ...['privacy', 'data protection', 'data policy', 'personal data'],
    ...['datenschutz', 'privatsphare'],
    ...['confidentialite', 'vie privee', 'protection des donnees', 'donnees personnelles'],
    ...['privacidad', 'proteccion de datos'],
    ...['privacidade', 'protecao de dados'],
    ...['riservatezza', 'trattamento dei dati', 'protezione dei dati'],
    ...['gegevensbescherming'],
    ...['integritet', 'dataskydd', 'personuppgift'],
    ...['privatliv', 'persondata', 'databeskyttelse', 'personvern', 'personopplysning'],
    ...['tietosuoja', 'yksityisyy', 'rekisteriseloste', 'personuvernd', 'fridhelgi'],
    ...['prywatnosc', 'ochrona danych', 'ochrony danych'],
    ...['osobnich udaju', 'osobnych udajov', 'soukromi', 'sukromi'],
    ...['adatvedel', 'adatkezel', 'confidentialitate', 'protectia datelor'],
    ...['поверителност', 'защита на данн', 'конфиденциальност', 'персональных данных', 'конфіденційн', 'приватн'],
    ...['privatnost', 'zastita podataka', 'zastiti podataka', 'zasebnost', 'varstvo podatkov', 'varstvo osebnih'],
    ...['απορρητου', 'απορρητο', 'προστασια δεδομενων', 'προστασιας δεδομενων', 'ιδιωτικοτητ'],
    ...['gizlilik', 'kisisel veri', 'privatesa', 'privacitat', 'privatumo', 'privatuma', 'privaatsus'],
    ...['الخصوصية', 'خصوصية', 'حریم خصوصی', 'פרטיות'],
    ...['गोपनीयता', 'গোপনীয়তা', 'தனியுரிமை'],
    ...['ความเป็นส่วนตัว', 'ข้อมูลส่วนบุคคล', 'quyen rieng tu', 'bao mat', 'du lieu ca nhan', 'privasi'],
    ...['プライバシー', '個人情報', '隐私', '隱私', '私隱', '个人信息保护', '個人資料', '개인정보', '프라이버시'],
];
const TOPICS = [
    [
        ...['personal data', 'personal information', 'your data', 'your information', 'personenbezogene', 'deine daten'],
        ...['ihre daten', 'donnees personnelles', 'donnees a caractere personnel', 'vos donnees', 'datos personales'],
        ...['sus datos', 'tus datos', 'dados pessoais', 'seus dados', 'dati personali', 'tuoi dati', 'persoonsgegevens'],
        ...['personlig data', 'personuppgift', 'personoplysning', 'personopplysning', 'henkilotie', 'dane osobowe'],
        ...['danych osobowych', 'osobni udaj', 'osobnich udaj', 'osobne udaj', 'szemelyes adat', 'date personale'],
        ...['datele cu caracter personal', 'персональн', 'лични данн', 'персональні дані', 'osobni podac', 'osobnih podat'],
        ...['προσωπικα δεδομενα', 'προσωπικων δεδομενων', 'kisisel veri', 'البيانات الشخصية', 'بياناتك', 'מידע אישי'],
        ...['व्यक्तिगत', 'ข้อมูลส่วนบุคคล', 'du lieu ca nhan', 'thong tin ca nhan', 'data pribadi', '個人情報', '个人信息'],
        ...['個人資料', '개인정보', 'dades personals', 'osebni podatk', 'osebnih podat'],
    ],
    [
        ...['we collect', 'collects', 'collected', 'not collect', 'gather', 'erheben', 'erhebt', 'gesammelt', 'collect', 'recueill'],
        ...['recopil', 'recoge', 'coleta', 'recolh', 'raccogli', 'raccolt', 'verzamel', 'samlar in', 'samler', 'innsaml'],
        ...['keraa', 'kerata', 'gromadz', 'zbieram', 'shromazd', 'zhromazd', 'gyujt', 'colect', 'собира', 'збира', 'prikuplj'],
        ...['συλλεγ', 'topla', 'نجمع', 'جمع', 'אוספ', 'איסוף', 'एकत्र', 'เก็บรวบรวม', 'thu thap', 'mengumpulkan', '収集', '取得'],
        ...['收集', '蒐集', '수집', 'recull', 'zbira'],
    ],
    [
        ...['third part', 'third-part', 'share your', 'not share', 'sell your', 'not sell', 'dritte', 'weitergegeben', 'weitergabe', 'des tiers', 'tierce partie'],
        ...['terceros', 'terceiros', 'terze parti', 'terzi', 'derden', 'tredje part', 'tredjepart', 'tredjemann', 'kolmansi'],
        ...['kolmannen', 'osobom trzecim', 'osob trzecich', 'podmiotom trzecim', 'tretim stran', 'tretim osob', 'harmadik fel'],
        ...['terti', 'третьи', 'третьим', 'третім', 'трети лица', 'trecim stran', 'trecim', 'τριτ', 'ucuncu taraf', 'ucuncu kisi'],
        ...['أطراف ثالثة', 'طرف ثالث', 'צד שלישי', 'צדדים שלישיים', 'तृतीय पक्ष', 'तीसरे पक्ष', 'บุคคลที่สาม', 'ben thu ba'],
        ...['pihak ketiga', '第三者', '第三方', '제3자', 'tercers', 'tretji'],
    ],
    [
        ...['retain', 'retention', 'stored for', 'how long', 'gespeichert', 'speicherdauer', 'aufbewahr', 'conserv', 'bewaar'],
        ...['bewaren', 'lagras', 'opbevar', 'lagres', 'sailyt', 'przechowuj', 'uchovav', 'megorz', 'tarol', 'pastra'],
        ...['храни', 'срок хранения', 'зберіга', 'съхраня', 'cuva', 'διατηρ', 'sakla', 'نحتفظ', 'الاحتفاظ', 'שומרים', 'שמירת'],
        ...['संग्रहीत', 'เก็บรักษา', 'luu tru', 'menyimpan', '保存期間', '保管', '保留', '보유', '보관', 'hramb', 'hrani'],
    ],
    ['cookie', 'クッキー', 'cookies', 'evaste', 'plik cookie', 'ملفات تعريف الارتباط', 'קובצי עוגיות', 'คุกกี้', '쿠키', 'куки'],
    [
        ...['your rights', 'right to', 'gdpr', 'ccpa', 'hipaa', 'ihre rechte', 'deine rechte', 'recht auf', 'dsgvo', 'vos droits'],
        ...['droit d', 'rgpd', 'sus derechos', 'derecho', 'direitos', 'lgpd', 'diritt', 'uw rechten', 'je rechten', 'rattighet'],
        ...['rettighed', 'rettighet', 'oikeu', 'prawo do', 'twoje prawa', ' rodo ', 'vase prava', 'jogai', 'drepturi', 'ваши права'],
        ...['право на', 'ваші права', 'vasa prava', 'pravo na', 'δικαιωμα', 'haklar', 'kvkk', 'حقوقك', 'حقوق', 'זכויות', 'अधिकार'],
        ...['สิทธิ', 'quyen cua ban', 'hak anda', '権利', '权利', '權利', '권리', 'drets', 'pravic'],
    ],
    [
        ...['consent', 'einwillig', 'zustimm', 'consentement', 'consentimiento', 'consentimento', 'consenso', 'toestemming'],
        ...['samtyck', 'samtykk', 'suostumu', 'zgod', 'souhlas', 'suhlas', 'hozzajarul', 'consimtam', 'согласи', 'згод'],
        ...['съгласие', 'pristan', 'συγκαταθεση', 'acik riza', 'موافق', 'הסכמ', 'सहमति', 'ความยินยอม', 'dong y', 'persetujuan'],
        ...['同意', '동의', 'privol'],
    ],
    [
        ...['delete', 'deletion', 'erase', 'loschen', 'loschung', 'geloscht', 'supprim', 'effacement', 'eliminar', 'borrar', 'excluir'],
        ...['apagar', 'cancell', 'eliminare', 'verwijder', 'radera', 'sletning', 'slettes', 'slettet', 'poist', 'usun', 'vymaz', 'odstran', 'torles', 'toroljuk', 'sterge'],
        ...['удал', 'видал', 'изтри', 'izbris', 'brisanj', 'διαγραφ', 'silme', 'silin', 'حذف', 'מחיק', 'हटा', 'ลบ', 'xoa', 'hapus'],
        ...['menghapus', '削除', '删除', '刪除', '삭제', 'suprimir'],
    ],
    [
        ...['encrypt', 'secure', 'security', 'safeguard', 'verschlussel', 'sicherheit', 'chiffr', 'securite', 'cifrad', 'seguridad'],
        ...['seguranca', 'criptogra', 'sicurezza', 'beveilig', 'sakerhet', 'krypter', 'sikkerhed', 'sikkerhet', 'turvalli', 'suojaa'],
        ...['szyfr', 'bezpieczen', 'sifrov', 'zabezpec', 'biztonsag', 'titkos', 'securitat', 'безопасн', 'безпек', 'сигурност'],
        ...['sigurnost', 'ασφαλεια', 'guvenlik', 'sifrele', 'أمان', 'تشفير', 'אבטח', 'सुरक्षा', 'ปลอดภัย', 'an toan', 'keamanan'],
        ...['安全', '暗号', '加密', '보안', '암호화', 'varnost'],
    ],
    [
        ...['contact us', 'questions about this', 'data protection officer', 'kontakt', 'datenschutzbeauftragte', 'verantwortliche'],
        ...['contactez', 'nous contacter', 'contactar', 'contacto', 'contato', 'contatt', 'contact op', 'kontakta', 'yhteytta'],
        ...['kapcsolat', 'contacta', 'свяжит', 'связаться', "зв'яз", 'свържете', 'επικοινων', 'iletisim', 'اتصل بنا', 'تواصل'],
        ...['צרו קשר', 'संपर्क', 'ติดต่อ', 'lien he', 'hubungi', 'お問い合わせ', '联系', '聯絡', '문의'],
    ],
];
const HEALTH = [
    ...['health', 'medical', 'clinical', 'medicine', 'patient', 'fhir'],
    ...['gesundheit', 'medizin', 'klinisch', 'sante', 'medica', 'clinique', 'salud', 'saude', 'clinic', 'salute', 'sanitar'],
    ...['gezondheid', 'medisch', 'klinisk', 'halso', 'halsa', 'medicinsk', 'sundhed', 'helbred', 'helse', 'medisinsk', 'terveys'],
    ...['terveyt', 'laaketiet', 'zdrow', 'medyczn', 'zdravot', 'zdravi', 'lekarsk', 'egeszseg', 'orvosi', 'sanatat'],
    ...['здоров', 'медицин', 'здрав', 'клинич', 'клінічн', 'zdravlj', 'zdravstv', 'zdravje', 'medicinsk', 'υγεια', 'υγειας', 'ιατρικ'],
    ...['saglik', 'tibbi', 'الصحة', 'صحية', 'الصحية', 'طبي', 'سلامت', 'בריאות', 'רפואי', 'स्वास्थ्य', 'चिकित्सा', 'স্বাস্থ্য'],
    ...['สุขภาพ', 'การแพทย์', 'suc khoe', 'kesehatan', 'kesihatan', 'medis', 'ヘルス', '健康', '医療', '診療', '医疗', '醫療'],
    ...['건강', '의료', 'salut', 'heilsu', 'sveikat', 'veselib', 'tervise', 'shendet'],
];
const NOT_FOUND = [
    ...['404', 'error 404', '404 error', '404 not found', 'not found', 'page not found', '404 page not found', 'file not found'],
    ...['page does not exist', "page doesn't exist", 'page doesn’t exist', "this page doesn't exist", 'this page does not exist'],
    ...["this page isn't available", 'page unavailable', 'page not available', "page can't be found", 'page cannot be found'],
    ...["we can't find that page", "oops! that page can't be found", "that page can't be found", 'nothing found', 'page missing'],
    ...['seite nicht gefunden', 'nicht gefunden', 'seite existiert nicht', 'page introuvable', 'page non trouvee', 'introuvable'],
    ...['pagina no encontrada', 'no encontrada', 'no encontrado', 'pagina nao encontrada', 'nao encontrada', 'nao encontrado'],
    ...['pagina non trovata', 'non trovata', 'pagina niet gevonden', 'niet gevonden', 'sidan hittades inte', 'sidan finns inte'],
    ...['siden blev ikke fundet', 'siden ble ikke funnet', 'siden findes ikke', 'sivua ei loydy', 'sivua ei loytynyt'],
    ...['nie znaleziono strony', 'strona nie istnieje', 'stranka nenalezena', 'stranka nebyla nalezena', 'stranka sa nenasla'],
    ...['az oldal nem talalhato', 'pagina nu a fost gasita', 'страница не найдена', 'сторінку не знайдено', 'страницата не е намерена'],
    ...['stranica nije pronadena', 'stranica nije pronađena', 'η σελιδα δεν βρεθηκε', 'sayfa bulunamadi', 'الصفحة غير موجودة'],
    ...['הדף לא נמצא', 'पृष्ठ नहीं मिला', 'ไม่พบหน้า', 'khong tim thay trang', 'halaman tidak ditemukan'],
    ...['ページが見つかりません', 'お探しのページは見つかりません', '页面不存在', '页面未找到', '找不到页面', '找不到網頁', '페이지를 찾을 수 없습니다'],
].map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH);
const FOR_SALE = [
    ...['is for sale', 'domain for sale', 'domain may be for sale', 'domain is available', 'parked free', 'parked domain'],
    ...['domain parking', 'buy this domain', 'steht zum verkauf', 'est a vendre', 'esta en venta', 'te koop', '域名出售'],
].map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH);
const FOLDED_NAMES = POLICY_NAMES.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH);
const FOLDED_TOPICS = TOPICS.map((words) => words.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH));
const FOLDED_HEALTH = HEALTH.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH);
function namesPolicy(folded) {
    return FOLDED_NAMES.some((word) => folded.includes(word));
}
function countTopics(folded) {
    return FOLDED_TOPICS.filter((words) => words.some((word) => folded.includes(word))).length;
}
function mentionsHealth(folded) {
    return FOLDED_HEALTH.some((word) => folded.includes(word));
}
function saysNotFound(foldedTitle) {
    const parts = foldedTitle.split(/\s[-–—·•:|/»]\s|[|–—·•»]|:\s/);
    return parts.some((part) => NOT_FOUND.includes(part.replace(/(?<![.!\s])[.!\s]+$/, '').trim()));
}
function offersDomain(foldedTitle) {
    return FOR_SALE.some((words) => foldedTitle.includes(words));
}
const LANGUAGES = new Set('en de fr es pt it nl sv da no nb nn fi is pl cs sk hu ro bg ru uk sr hr bs sl el tr ar fa he hi th vi id ms ja zh ko ca et lv lt'.split(' '));
function isKnownLanguage(tag) {
    const language = tag.toLowerCase().replace(/[-_].*/, '');
    return language === '' || LANGUAGES.has(language);
}
function namesPolicyInPath({ pathname }) {
    return namesPolicy((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(decodePath(pathname).replace(/[-_+./]+/g, ' ')));
}
function decodePath(pathname) {
    try {
        return decodeURIComponent(pathname);
    }
    catch {
        return pathname;
    }
}


/***/ }),

/***/ "read/json.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("jsonc-parser/lib/umd/main.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/text.js");
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/values.js");




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
function inWords(code) {
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code)
        .replace(/\B[A-Z]/g, (letter) => ` ${letter}`)
        .toLowerCase();
}


/***/ }),

/***/ "read/ruby.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ opensBrace),
/* harmony export */   $c: () => (/* binding */ opensBlock),
/* harmony export */   X4: () => (/* binding */ readRubyTokens),
/* harmony export */   dL: () => (/* binding */ quotedTexts),
/* harmony export */   i9: () => (/* binding */ readRubyValue),
/* harmony export */   sp: () => (/* binding */ withoutComment)
/* harmony export */ });
const CLOSERS = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['<', '>'],
]);
function readRubyTokens(text) {
    const tokens = [];
    let at = 0;
    const add = (type, value, end, dynamic = false) => {
        tokens.push({ type, text: value, dynamic, start: at, end });
        at = end;
    };
    while (at < text.length) {
        const character = text[at] ?? '';
        if (/\s/.test(character))
            at += 1;
        else if (character === '#')
            at = endOfLine(text, at);
        else if (text.startsWith('=begin', at) && (at === 0 || text[at - 1] === '\n')) {
            const end = text.indexOf('\n=end', at);
            at = end < 0 ? text.length : endOfLine(text, end + 1);
        }
        else if (character === '"' || character === "'") {
            const string = readString(text, at + 1, character, character === '"');
            const isLabel = text[string.end] === ':' && text[string.end + 1] !== ':';
            add(isLabel ? 'label' : 'string', string.value, string.end + (isLabel ? 1 : 0), string.dynamic);
        }
        else if (/^%[qQ]?[({[<|!]/.test(text.slice(at, at + 3))) {
            const open = /[qQ]/.test(text[at + 1] ?? '') ? at + 2 : at + 1;
            const close = CLOSERS.get(text[open] ?? '') ?? text[open] ?? '';
            const string = readString(text, open + 1, close, text[at + 1] !== 'q');
            add('string', string.value, string.end, string.dynamic);
        }
        else if (character === ':' && /["'A-Za-z_]/.test(text[at + 1] ?? '') && text[at - 1] !== ':') {
            const quote = text[at + 1] ?? '';
            if (quote === '"' || quote === "'") {
                const string = readString(text, at + 2, quote, quote === '"');
                add('symbol', string.value, string.end, string.dynamic);
            }
            else {
                const name = /^[A-Za-z_]\w*/.exec(text.slice(at + 1, at + 200))?.[0] ?? '';
                add('symbol', name, at + 1 + name.length);
            }
        }
        else if (/[A-Za-z_]/.test(character)) {
            const name = /^[A-Za-z_][\w.]*[?!]?/.exec(text.slice(at, at + 200))?.[0] ?? character;
            const isLabel = text[at + name.length] === ':' && text[at + name.length + 1] !== ':';
            add(isLabel ? 'label' : 'word', name, at + name.length + (isLabel ? 1 : 0));
        }
        else if (text.startsWith('=>', at))
            add('mark', '=>', at + 2);
        else
            add('mark', character, at + 1);
    }
    return tokens;
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
function readString(text, from, close, interpolates) {
    let value = '';
    let dynamic = false;
    let at = from;
    for (; at < text.length && text[at] !== close; at += 1) {
        if (text[at] === '\\' && at + 1 < text.length) {
            at += 1;
            const escaped = text[at] ?? '';
            value += interpolates ? (ESCAPES.get(escaped) ?? escaped) : /[\\']/.test(escaped) ? escaped : `\\${escaped}`;
        }
        else {
            if (interpolates && text.startsWith('#{', at))
                dynamic = true;
            value += text[at];
        }
    }
    return { value, end: Math.min(text.length, at + 1), dynamic };
}
const ESCAPES = new Map([
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
]);
function readRubyValue(text, tokens, index, depth = 0) {
    const token = tokens[index];
    if (!token)
        return undefined;
    if (token.type === 'mark' && token.text === '{' && depth < 10)
        return readHash(text, tokens, index, depth);
    if (depth === 0 && isKey(tokens, index))
        return readBareHash(text, tokens, index);
    const next = endOfExpression(text, tokens, index);
    if (next === index)
        return undefined;
    const last = tokens[next - 1] ?? token;
    const isLiteral = next === index + 1 && (token.type === 'string' || token.type === 'symbol') && !token.dynamic;
    const span = { start: token.start, end: last.end };
    return isLiteral
        ? { value: { kind: 'string', value: token.text, ...span }, next }
        : { value: { kind: 'expression', what: text.slice(span.start, span.end).slice(0, 120), ...span }, next };
}
function readHash(text, tokens, index, depth) {
    const entries = [];
    let at = index + 1;
    while (at < tokens.length && tokens[at]?.text !== '}') {
        const key = tokens[at];
        if (!key || !isKey(tokens, at)) {
            at += 1;
            continue;
        }
        const read = readRubyValue(text, tokens, at + (key.type === 'label' ? 1 : 2), depth + 1);
        if (!read)
            break;
        entries.push({ key: key.text, value: read.value });
        at = read.next;
    }
    const end = tokens[at]?.end ?? text.length;
    return { value: { kind: 'hash', entries, start: tokens[index]?.start ?? 0, end }, next: at + 1 };
}
function readBareHash(text, tokens, index) {
    const entries = [];
    let at = index;
    while (isKey(tokens, at)) {
        const key = tokens[at];
        const read = key && readRubyValue(text, tokens, at + (key.type === 'label' ? 1 : 2), 1);
        if (!key || !read)
            break;
        entries.push({ key: key.text, value: read.value });
        at = tokens[read.next]?.text === ',' ? read.next + 1 : read.next;
        if (at === read.next)
            break;
    }
    const [first, last] = [tokens[index], tokens[at - 1]];
    return { value: { kind: 'hash', entries, start: first?.start ?? 0, end: last?.end ?? text.length }, next: at };
}
function isKey(tokens, index) {
    const arrow = tokens[index + 1];
    return tokens[index]?.type === 'label' || (arrow?.type === 'mark' && arrow.text === '=>');
}
function endOfExpression(text, tokens, index) {
    let open = 0;
    for (let at = index; at < tokens.length; at += 1) {
        const token = tokens[at];
        const before = tokens[at - 1];
        if (!token)
            break;
        const isMark = token.type === 'mark';
        if (open === 0 && isMark && [',', ')', ']', '}'].includes(token.text))
            return at;
        if (at > index && open === 0 && before && /\n/.test(text.slice(before.end, token.start))) {
            const goesOn = before.type === 'mark' && /[|&+.?:]/.test(before.text);
            if (!goesOn)
                return at;
        }
        if (isMark && ['(', '[', '{'].includes(token.text))
            open += 1;
        if (isMark && [')', ']', '}'].includes(token.text))
            open -= 1;
    }
    return tokens.length;
}
function withoutComment(line) {
    let quote = '';
    for (let at = 0; at < line.length; at += 1) {
        const character = line[at] ?? '';
        if (quote !== '') {
            if (character === '\\')
                at += 1;
            else if (character === quote)
                quote = '';
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '#' && (at === 0 || /\s/.test(line[at - 1] ?? '')))
            return line.slice(0, at);
    }
    return line;
}
function opensBlock(line) {
    return /^(?:if|unless|case|begin|while|until|for|def|class|module)\b|\bdo\b(?:\s*\|[^|]*\|)?\s*$/.test(line);
}
function opensBrace(line) {
    return /\{(?:\s*\|[^|]*\|)?\s*$/.test(line);
}
function quotedTexts(text) {
    return [...text.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double ?? '');
}


/***/ })

};
