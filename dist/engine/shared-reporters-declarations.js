export const id = "shared-reporters-declarations";
export const ids = ["shared-reporters-declarations"];
export const modules = {

/***/ "findings/answers.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ asDeclared),
/* harmony export */   Q: () => (/* binding */ isAnswered)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sentence.js");
/**
 * What the sources leave open and a built app answers, in words.
 */


/** Whether the sources leave a key open, and a built app does not. */
function isAnswered(target, list, key) {
    const { unanswered } = target;
    return unanswered !== undefined && !isOpen(target[list].get(key)) && isOpen(unanswered[list].get(key));
}
function isOpen(entry) {
    return whyOpen(entry) !== undefined;
}
/** A key as the sources have it. Where they leave it open and a built app does not, the reason says what that has. */
function asDeclared(target, list, key) {
    const { unanswered } = target;
    const ours = (unanswered ?? target)[list].get(key);
    const open = isAnswered(target, list, key) ? whyOpen(ours) : undefined;
    if (open === undefined)
        return ours;
    const answer = target[list].get(key);
    const words = answer.state === 'known' ? describe(answer.value.value) : 'nothing';
    const reason = `${open.reason.replace(/\.$/, '')}: unresolved in the sources; ${words} in the build`;
    return { state: 'unresolved', reason, at: open.at };
}
function whyOpen(entry) {
    if (entry.state === 'unresolved')
        return entry;
    return entry.state === 'known' ? openIn(entry.value.value) : undefined;
}
function openIn(value) {
    if (value.kind === 'unresolved')
        return value;
    if (value.kind !== 'array')
        return undefined;
    for (const item of value.value) {
        const open = openIn(item);
        if (open)
            return open;
    }
    return undefined;
}
const LONGEST = 80;
function describe(value) {
    // what is cut is seen as a credential no more
    const shown = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(plain(value)).replaceAll(/\s+/g, ' '), LONGEST);
    return value.kind === 'string' ? `“${shown}”` : `\`${shown}\``;
}
function plain(value) {
    switch (value.kind) {
        case 'array':
            return value.value.length === 0 ? 'an empty list' : value.value.map(plain).join(', ');
        case 'dictionary':
            return 'a dictionary';
        case 'unresolved':
            return value.reason;
        default:
            return String(value.value);
    }
}


/***/ }),

/***/ "reporters/declarations.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ requiredTypes),
/* harmony export */   UJ: () => (/* binding */ DECLARATIONS),
/* harmony export */   Vy: () => (/* binding */ toTold),
/* harmony export */   _Z: () => (/* binding */ REQUIRED_TYPES),
/* harmony export */   aC: () => (/* binding */ unresolvedRequiredTypes),
/* harmony export */   xw: () => (/* binding */ compareDeclarations)
/* harmony export */ });
/* harmony import */ var _findings_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("findings/answers.js");
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/wording.js");



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
/** What the target declares, and what was built of it, as far as `findings` (those of both) tell right or wrong. Optional
 *  declarations are left out where neither has them, or where nothing of their list could be read. */
function compareDeclarations({ target, built = [] }, findings) {
    const shown = findings.flatMap(atEveryPlace);
    const columns = built.map((bundle) => readAll(bundle.target, shown));
    return readAll(target, findings).flatMap(({ isSilent, ...source }, row) => {
        const others = columns.flatMap((column) => column[row] ?? []);
        if (isSilent && others.every((one) => one.isSilent))
            return [];
        return [
            {
                ...source,
                built: others.map(({ isSilent: _, ...one }) => ({ ...one, isSame: isSame(source.value, one.value) })),
            },
        ];
    });
}
/** A fault that the build shares, or is about, shows there as well. */
function atEveryPlace(finding) {
    const { rule, places = [], related = [] } = finding;
    const others = [...places, ...(rule.id === 'built-app-differs' ? related : [])];
    return [finding, ...others.map(({ at }) => ({ ...finding, at }))];
}
function isSame(a, b) {
    if (a.state !== 'known' || b.state !== 'known')
        return a.state === 'absent' && b.state === 'absent';
    return plain(a.value.value) === plain(b.value.value);
}
function plain(value) {
    if (value.kind === 'array')
        return JSON.stringify(value.value.map(plain).sort());
    if (value.kind === 'dictionary' || value.kind === 'unresolved')
        return value.kind;
    return String(value.value).replaceAll(/\s+/g, ' ').trim();
}
/** All of them, in their order. */
function readAll(target, findings) {
    const needed = DECLARATIONS.filter((one) => !('optional' in one));
    const unread = new Set(needed.map(({ key, list }) => reasonOf(target[list].get(key))));
    return DECLARATIONS.map((declaration) => {
        const { key, label, list } = declaration;
        const value = toTold((0,_findings_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .asDeclared */ .P)(target, list, key));
        const judgement = judge(value, key, target[list].at, findings);
        const isOpen = value.state === 'absent' || (value.state === 'unresolved' && unread.has(value.reason));
        const isSilent = 'optional' in declaration && isOpen && judgement === undefined;
        return { key, label, list, value, isSilent, ...(judgement && { judgement }) };
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
    const entry = (0,_findings_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .asDeclared */ .P)(target, 'info', REQUIRED_TYPES);
    return entry.state === 'known' ? stringsIn(entry.value.value) : [];
}
/** Why the required types cannot be known, where they cannot. */
function unresolvedRequiredTypes(target) {
    const entry = (0,_findings_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .asDeclared */ .P)(target, 'info', REQUIRED_TYPES);
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
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .judgementAt */ .FC)(placesOf(value.value), findings.filter(isMeant));
    }
    const missing = findings.filter(({ at, message, related = [] }) => names(message, key) &&
        [at, ...related.map((one) => one.at)].some((place) => (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLine */ .r7)(place, value.at) || (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLine */ .r7)(place, listAt)));
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .judgementOf */ .lG)(missing);
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

/***/ "reporters/matrix.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ makeMatrix),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   uS: () => (/* binding */ columnName)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("lists.js");
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("order.js");
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/declarations.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/wording.js");




/** The columns, left to right: what the app asks for, reads, requires and writes. */
const COLUMNS = ['asked', 'read', 'required', 'written'];
/** What a column is called: a binary names types, and does not tell whether it asks for them. */
function columnName(column, { isBuilt }) {
    return column === 'asked' && isBuilt ? 'Named' : HEADING[column];
}
const HEADING = {
    asked: 'Asked',
    read: 'Read',
    required: 'Required',
    written: 'Written',
};
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
    // a list may have tens of thousands of entries
    const of = (column) => (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(uses[column], ({ type }) => type);
    const byType = { asked: of('asked'), read: of('read'), required: of('required'), written: of('written') };
    const findingsAt = (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(findings, ({ at }) => placeKey(at));
    const types = new Set(COLUMNS.flatMap((column) => [...byType[column].keys()]));
    return [...types].sort(compareTypes).map((type) => {
        const name = TYPE_NAMES.get(type);
        const cell = (column) => makeCell(byType[column].get(type) ?? [], open[column], (places) => {
            const here = places.flatMap((place) => findingsAt.get(placeKey(place)) ?? []);
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .judgementOf */ .lG)(here.filter((finding) => isAbout(finding, type, column)));
        });
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
function placeKey({ file, line, column }) {
    return `${line}:${column}:${file}`;
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
function makeCell(uses, open, judge) {
    const sorted = uses.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePlaces */ .ig)(a.at, b.at));
    for (const [mark, holds] of STRENGTHS) {
        const places = distinct(sorted.filter(holds).map(({ at }) => at));
        if (places.length === 0 || (mark === 'conditional' && open.length > 0))
            continue;
        const judgement = judge(places);
        return { mark, places, ...(judgement && { judgement }) };
    }
    return open.length > 0
        ? { mark: 'unknown', places: open.map(({ at }) => at).toSorted(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePlaces */ .ig) }
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
    return places.filter((place, index) => index === 0 || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePlaces */ .ig)(place, places[index - 1] ?? place) !== 0);
}
/** By name for people; what is none of the nine comes last. */
function compareTypes(a, b) {
    const [nameA, nameB] = [TYPE_NAMES.get(a), TYPE_NAMES.get(b)];
    if (nameA === undefined || nameB === undefined)
        return Number(nameA === undefined) - Number(nameB === undefined) || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(a, b);
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(nameA, nameB);
}
/** Apple's name of a clinical type; undefined for what is none of the nine. */
function typeName(type) {
    return TYPE_NAMES.get(type);
}


/***/ }),

/***/ "reporters/places.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ sourcePlace),
/* harmony export */   $k: () => (/* binding */ insideArtifact),
/* harmony export */   Lb: () => (/* binding */ placeInHead),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   RA: () => (/* binding */ otherPlaces),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   gV: () => (/* binding */ lineUrl),
/* harmony export */   r7: () => (/* binding */ isSameLine),
/* harmony export */   sH: () => (/* binding */ isInFile)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/clean.js");


/** A file's path from the repository's root: the checked path may be a folder of it. */
function repositoryPath(file, { prefix }) {
    return [...prefix.split('/'), ...(0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(file).split('/')]
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
/** The two parts of a place in a built app, `build/App.ipa!Payload/App.app/Info.plist`; undefined for any other. */
function insideArtifact(file, { artifacts = [] }) {
    const found = artifacts.find((one) => file.startsWith(`${one.file}!`));
    return found && { artifact: found.file, inner: file.slice(found.file.length + 1) };
}
/** Where a finding is shown that needs a line of the repository: of one in a built app, the place in the sources that it has
 *  to do with; its own where there is none. */
function sourcePlace({ at, related = [] }) {
    if (!IN_BUILT.test(at.file))
        return at;
    return related.find((one) => !IN_BUILT.test(one.at.file))?.at ?? at;
}
/** The last part of a path. A credential with slashes in it is seen in the whole alone. */
function fileName(path) {
    const shown = (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(path);
    return shown.slice(shown.lastIndexOf('/') + 1);
}
/** A path as part of a URL: everything but letters, digits and `-_.~/` percent-encoded. */
function encodePath(path) {
    return (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(path)
        .replaceAll(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map((part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, percentEncode))
        .join('/');
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** What was built is in no commit. */
const IN_BUILT = /\.(?:ipa|app|xcarchive|zip|tgz|gz)!/i;
/** Where a line can be looked at; undefined outside GitHub and for a place that is no line of a file. */
function lineUrl(at, context) {
    if (!isLine(at) || IN_BUILT.test(at.file))
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
/** A built app, or a file in one: nobody looks for a line there. */
const OF_BUILT = /\.(?:ipa|app|xcarchive|zip|tgz|gz)(?:!|$)/i;
/** `App/Info.plist:12`, for people. */
function placeName({ file, line, column }, form = 'line') {
    const name = (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(file);
    if (!isInFile({ file: name }))
        return line <= 0 ? 'given as an option' : 'the checked folder';
    if (line <= 0 || OF_BUILT.test(name))
        return name;
    return form === 'line' ? `${name}:${line}` : `${name}:${line}:${column}`;
}
/** The other places of a finding: those it refers to, and those at which its cause shows too, with what leads there. */
function otherPlaces({ at, message, related = [], places = [] }) {
    const others = places.filter((place) => place.at !== at && !isSamePlace(place.at, at));
    return [
        ...related,
        ...others.flatMap((place) => [
            // what the finding says already is not said again
            message.startsWith(place.message) ? { at: place.at, message: 'The same.' } : place,
            ...(place.related ?? []),
        ]),
    ];
}
function isSamePlace(a, b) {
    return isSameLine(a, b) && a.column === b.column;
}
function isSameLine(a, b) {
    return a.file === b.file && a.line === b.line;
}


/***/ }),

/***/ "reporters/ships.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isWhollyRead),
/* harmony export */   Gy: () => (/* binding */ shippedTexts),
/* harmony export */   Nd: () => (/* binding */ DESTINATION_NAME),
/* harmony export */   gU: () => (/* binding */ clinicalTargets),
/* harmony export */   nF: () => (/* binding */ shippedFlows),
/* harmony export */   vV: () => (/* binding */ seenIn),
/* harmony export */   wb: () => (/* binding */ shippedUses)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("order.js");
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/declarations.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/wording.js");



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
/** The apps, App Clips and extensions that have to do with clinical records, as far as is known as they were built. */
function clinicalTargets({ targets }) {
    const isClinical = (report) => report.target.signs.length > 0;
    return targets
        .filter((report) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(report) && !report.isOf && [report, ...(report.built ?? [])].some(isClinical))
        .map(asShipped);
}
/** What was built of a target is what ships: its texts and entitlements are those of the build. What the code does, the
 *  sources tell. */
function asShipped(report) {
    const build = report.built?.[0]?.target;
    if (build === undefined)
        return report;
    const { info, entitlements, localizations, deploymentTarget } = build;
    const { unanswered: _, ...target } = report.target;
    return { ...report, target: { ...target, info, entitlements, localizations, deploymentTarget } };
}
/** Where what ships was seen: `as Release builds it`, or in which built app. */
function seenIn({ target, built = [] }, write) {
    const [first] = built;
    if (first !== undefined)
        return `as it was built into ${write(first.target.project)}`;
    return target.isBuilt
        ? `as it was built into ${write(target.project)}`
        : `as ${write(target.configuration)} builds it`;
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


/***/ })

};
