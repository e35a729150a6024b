export const id = "shared-reporters-artifacts";
export const ids = ["shared-reporters-artifacts"];
export const modules = {

/***/ "reporters/artifacts.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ artifactLines)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("sentence.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _unchecked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("reporters/unchecked.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/wording.js");





const MOST = 10;
function artifactLines(report) {
    const { artifacts = [] } = report;
    const lines = artifacts.map(({ file, bundles }) => {
        const named = bundles.slice(0, MOST).map(bundleWords);
        const rest = bundles.length - named.length;
        const list = [...named, ...(rest > 0 ? [`${rest} more`] : [])].join('; ');
        return `Built app ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(file)}: ${list === '' ? 'nothing in it was read' : list}.`;
    });
    if ((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltAlone */ .KL)(report))
        return [...lines, judgedWords(artifacts), ONLY_SOURCES];
    const answered = (0,_unchecked_js__WEBPACK_IMPORTED_MODULE_3__/* .listAnswered */ .MW)(report.skipped).map(({ at, reason }) => `Answered for ${(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(at)}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .endSentence */ .H_)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(reason))}`);
    return [...lines, ...answered];
}
const ONLY_SOURCES = 'Only the sources tell which of the types that it names it asks for and which it reads, where values of records go, and which privacy policy goes with it: check the repository, with this app as --artifact.';
function judgedWords(artifacts) {
    const isSigned = artifacts.some(({ bundles }) => bundles.some((bundle) => bundle.isSigned));
    const parts = [
        ...(isSigned ? ['what it is signed with'] : []),
        ...['its Info.plist with the texts of every language', 'its privacy manifests', 'what its binaries name'],
    ];
    return `Judged: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .listWords */ .yh)(parts)}.${isSigned ? '' : ' It is not signed: its entitlements could not be judged.'}`;
}
function bundleWords({ target, isSigned, clinicalImports, source, unmatched }) {
    const symbols = new Set(clinicalImports.map(({ symbol }) => symbol.replace(/^_(?:OBJC_CLASS_\$_)?/, '')));
    const said = [
        isSigned ? 'signed' : 'not signed',
        symbols.size > 0 ? `names ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .listWords */ .yh)([...symbols].sort()))}` : 'names no clinical API',
        ...(source
            ? [
                `held against ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(source.name)} in ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(source.project)} as ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(source.configuration)} builds it, found by its ${source.by}`,
            ]
            : []),
        ...(unmatched === undefined ? [] : [`held against no sources: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(unmatched)}`]),
    ];
    return `${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(target)} (${said.join(', ')})`;
}


/***/ }),

/***/ "reporters/compared.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ declaredHeads),
/* harmony export */   z: () => (/* binding */ comparedTypes)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("order.js");
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/matrix.js");
/* harmony import */ var _ships_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/ships.js");



function declaredHeads({ built = [] }, write) {
    if (built.length === 0)
        return ['Value'];
    const names = built.length === 1 ? ['The built app'] : built.map(({ target }) => write(target.project));
    return ['What the sources say', ...names];
}
function comparedTypes({ target, built = [], }) {
    if (built.length === 0)
        return undefined;
    const { requested, read, shared } = target.code;
    const ours = namesOf([...requested, ...read, ...shared]);
    const source = ours !== '' ? ours : target.code.unresolved.length > 0 ? 'cannot be known' : 'none';
    return { label: 'Record types', cells: [source, ...built.map((one) => namedIn(one.target))] };
}
function namedIn({ code, signs }) {
    const names = namesOf(code.requested);
    if (names !== '')
        return `names ${names}`;
    return signs.some(({ value }) => /^HK(?:Clinical|FHIR)/.test(value))
        ? 'names clinical API, and no type'
        : 'none of its own';
}
function namesOf(uses) {
    const names = (0,_ships_js__WEBPACK_IMPORTED_MODULE_1__/* .shippedUses */ .wb)(uses).map(({ type }) => (0,_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .typeName */ .go)(type) ?? type);
    return [...new Set(names)].sort(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD).join(', ');
}


/***/ }),

/***/ "reporters/platforms.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ platformWords)
/* harmony export */ });
const PLATFORM_NAME = { ios: 'iOS', macos: 'macOS', watchos: 'watchOS', tvos: 'tvOS', visionos: 'visionOS' };
function platformWords({ platforms, deploymentTarget }) {
    const [first, ...others] = platforms.map((platform) => PLATFORM_NAME[platform]);
    if (first === undefined)
        return '';
    const least = deploymentTarget.state === 'known' ? `${first} ${deploymentTarget.value} or later` : first;
    return [least, ...others].join(', ');
}


/***/ })

};
