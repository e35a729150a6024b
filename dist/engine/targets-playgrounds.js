export const id = "targets-playgrounds";
export const ids = ["targets-playgrounds"];
export const modules = {

/***/ "targets/playgrounds.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPlaygroundTargets: () => (/* binding */ findPlaygroundTargets)
/* harmony export */ });
/* harmony import */ var _read_swift_literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/swift/literals.js");
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/text.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("types.js");
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _packages_packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("targets/packages/packages.js");
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("targets/property-list.js");
/**
 * Swift Playgrounds: a `.swiftpm` package with an `.iOSApplication` product. It has no way to ask for HealthKit
 * entitlements; keys can come from the file that `additionalInfoPlistContentFilePath` names.
 */






const CONFIGURATION = 'Release';
const findPlaygroundTargets = (files) => {
    const packages = (0,_packages_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackages */ .q)((0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyCheckout */ .l9)(files));
    const skipped = [];
    const targets = packages.all.flatMap((one) => describePackage(one, packages, files, skipped));
    return { targets, skipped, drifts: [] };
};
function describePackage(one, packages, files, skipped) {
    const products = one.products.filter(({ kind }) => kind === 'iOSApplication');
    if (products.length === 0)
        return [];
    const calls = findCalls(one, files, skipped);
    return products.map((product) => {
        const call = calls.find((candidate) => textOf(candidate, 'name')?.value === product.name);
        const { at } = product;
        const least = one.platforms.get('iOS');
        const content = packages.contentOf(one, product.name, 'ios');
        const build = {
            configuration: CONFIGURATION,
            at,
            info: readInfo(one, product.name, call, files, skipped) ?? (0,_property_list_js__WEBPACK_IMPORTED_MODULE_5__/* .makePropertyList */ .qT)(at, new Map()),
            entitlements: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_5__/* .makePropertyList */ .qT)(at, new Map()),
            entitlementsFile: { state: 'absent', at },
            localizations: [],
            platforms: ['ios'],
            deploymentTarget: least ? { state: 'known', ...least } : { state: 'absent', at },
            bundleIdentifier: known(call && textOf(call, 'bundleIdentifier')) ?? { state: 'absent', at },
            manualSigning: false,
            sources: content.sources,
            ...(content.unseen.length > 0 && { unseen: content.unseen }),
            flags: new Map([['DEBUG', false]]),
        };
        return {
            ...{
                name: product.name,
                kind: 'app',
                project: one.file,
                at,
                builds: [build],
                shipping: CONFIGURATION,
                hosts: [],
            },
            dependencies: content.remote.map(({ name, version, url, at: place }) => ({
                ...{ name, manager: 'swiftpm', at: place },
                ...(version !== undefined && { version }),
                ...(url !== undefined && { url }),
            })),
        };
    });
}
/** The calls of `.iOSApplication` in a manifest, wherever they stand in its values. */
function findCalls({ file }, files, skipped) {
    const constants = readConstants(file, files, skipped);
    const found = [];
    const walk = (value, depth) => {
        if (depth > 8)
            return;
        if (value.kind === 'array')
            for (const item of value.value)
                walk(item, depth + 1);
        if (value.kind !== 'call')
            return;
        if (/(?:^|\.)iOSApplication$/.test(value.name))
            found.push(value);
        else
            for (const argument of value.arguments)
                walk(argument.value, depth + 1);
    };
    for (const value of constants.values())
        walk(value, 0);
    return found;
}
function readConstants(file, files, skipped) {
    try {
        return (0,_read_swift_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .readSwiftLiterals */ .A)((0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(files.bytes(file), file), file).constants;
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .i))
            throw error;
        skipped.push({ at: error.at, reason: error.message, blocking: true });
        return new Map();
    }
}
function textOf(call, label) {
    const value = call.arguments.find((argument) => argument.label === label)?.value;
    return value?.kind === 'string' ? value : undefined;
}
function known(value) {
    return value && { state: 'known', value: value.value, at: value.at };
}
function readInfo(one, target, call, files, skipped) {
    const named = call && textOf(call, 'additionalInfoPlistContentFilePath');
    if (!named)
        return undefined;
    const path = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(one.folder, named.value);
    try {
        if (path === undefined)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .i(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .LEADS_OUT */ .l, named.at);
        if (!files.has(path))
            throw new _types_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .i('is not in the repository', named.at);
        const { at, entries } = (0,_property_list_js__WEBPACK_IMPORTED_MODULE_5__/* .readPropertyListFile */ .Wl)(files, path);
        return (0,_property_list_js__WEBPACK_IMPORTED_MODULE_5__/* .makePropertyList */ .qT)(at, entries);
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .i))
            throw error;
        const reason = `The Info.plist ${named.value} ${error.message}`;
        skipped.push({ at: error.at, reason, target, blocking: true });
        return (0,_property_list_js__WEBPACK_IMPORTED_MODULE_5__/* .makeUnknownPropertyList */ .mh)({ reason, at: error.at });
    }
}


/***/ })

};
