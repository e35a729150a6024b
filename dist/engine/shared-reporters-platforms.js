export const id = "shared-reporters-platforms";
export const ids = ["shared-reporters-platforms"];
export const modules = {

/***/ "reporters/platforms.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ platformWords)
/* harmony export */ });
const PLATFORM_NAME = { ios: 'iOS', macos: 'macOS', watchos: 'watchOS', tvos: 'tvOS', visionos: 'visionOS' };
/** `iOS 16.4 or later, visionOS`. The version is the repository's text. */
function platformWords({ platforms, deploymentTarget }) {
    const [first, ...others] = platforms.map((platform) => PLATFORM_NAME[platform]);
    if (first === undefined)
        return '';
    const least = deploymentTarget.state === 'known' ? `${first} ${deploymentTarget.value} or later` : first;
    return [least, ...others].join(', ');
}


/***/ }),

/***/ "reporters/stored-apps.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ storedLine),
/* harmony export */   SD: () => (/* binding */ STORED),
/* harmony export */   sb: () => (/* binding */ storedJson)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("order.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("sentence.js");


/** The source of a URL that was read there. */
const STORED = 'app-store-connect';
const NOTES = {
    present: 'review notes present',
    empty: 'review notes empty',
    'silent-on-records': 'review notes silent on records',
};
/** What App Store Connect holds of an app, in a line: no text of its own but states, numbers and addresses. */
function storedLine({ app, owner, state, locales, live, reviewNotes, build, unread }) {
    const without = locales.filter(({ privacyPolicyUrl: url }) => url === undefined).length;
    const urls = `policy URL in ${locales.length - without} of ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(locales.length, 'locale')}`;
    const { version, uploadedDate } = build ?? {};
    const parts = [
        ...(state === undefined ? [] : [state, urls]),
        ...(live ? [`on sale: ${live.state}`] : []),
        ...(reviewNotes === undefined ? [] : [NOTES[reviewNotes]]),
        ...(build
            ? [
                `build${version === undefined ? '' : ` ${version}`}${uploadedDate === undefined ? '' : ` of ${uploadedDate.slice(0, 10)}`}`,
            ]
            : []),
        ...unread.map(({ what, reason }) => `${what} not read: ${reason}`),
    ];
    return `${app} (${owner.name}): ${parts.join('; ')}`;
}
/** For programs. Descriptions, notes and contacts are not in it. */
function storedJson({ appStoreConnect }) {
    if (appStoreConnect === undefined)
        return {};
    const locales = (list) => list.map(({ locale, privacyPolicyUrl: url }) => ({ locale, ...(url !== undefined && { privacyPolicyUrl: url }) }));
    const apps = appStoreConnect.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.app, b.app) || (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.owner.name, b.owner.name));
    return {
        appStoreConnect: apps.map((one) => ({
            app: one.app,
            target: one.owner.name,
            ...(one.state !== undefined && { state: one.state }),
            locales: locales(one.locales),
            ...(one.live && { live: { state: one.live.state, locales: locales(one.live.locales) } }),
            ...(one.reviewNotes && { reviewNotes: one.reviewNotes }),
            ...(one.build && { build: one.build }),
            unread: one.unread,
        })),
    };
}


/***/ })

};
