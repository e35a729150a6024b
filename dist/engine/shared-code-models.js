export const id = "shared-code-models";
export const ids = ["shared-code-models"];
export const modules = {

/***/ "code/flow/fuel.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ noteSpent),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yK: () => (/* binding */ createBudget),
/* harmony export */   zz: () => (/* binding */ createFuel)
/* harmony export */ });
const DEEPEST = 500;
const CONNECTION = 3;
let spent = 0;
function createFuel(amount) {
    let left = amount;
    let depth = 0;
    let last;
    let usedUp;
    return {
        enter(at) {
            if (left <= 0 || depth >= DEEPEST) {
                usedUp ??= at;
                return false;
            }
            left -= 1;
            spent += 1;
            depth += 1;
            last = at;
            return true;
        },
        leave() {
            depth -= 1;
        },
        connect(at) {
            if (left <= 0) {
                usedUp ??= at;
                return false;
            }
            left -= CONNECTION;
            spent += CONNECTION;
            return true;
        },
        surface() {
            depth = 0;
        },
        giveOut(at = last) {
            usedUp ??= at;
        },
        usedUpAt: () => usedUp,
        isSpent: () => left <= 0,
        used: () => amount - left,
    };
}
function within(fuel, act) {
    fuel.surface();
    try {
        return act();
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        fuel.giveOut();
        return undefined;
    }
}
function noteSpent(amount) {
    spent += amount;
}
function spentInAll() {
    return spent;
}
function createBudget(amount) {
    let left = amount;
    return {
        share: (most, least) => Math.max(Math.min(most, left), Math.min(most, least)),
        spend(used) {
            left -= used;
        },
    };
}


/***/ }),

/***/ "code/languages/debug-only.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yz: () => (/* binding */ conditionalRegions),
/* harmony export */   tR: () => (/* binding */ DEBUG_ONLY),
/* harmony export */   v7: () => (/* binding */ debugRegions)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("lists.js");
/* harmony import */ var _leaving_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/languages/leaving.js");
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("code/languages/syntax.js");



const DEBUG_ONLY = '__DEV__';
const WORDS = /__DEV__|kDebugMode|kReleaseMode|NODE_ENV|import\.meta\.env\.(?:DEV|PROD)/;
const TEST = /^\(?\s*(?:__DEV__|kDebugMode|import\.meta\.env\.DEV|process\.env\.NODE_ENV\s*(?:!==?\s*['"]production['"]|===?\s*['"]development['"]))\s*(?:\)?$|&&)/;
const OTHERWISE = /^\(?\s*(?:!\s*(?:__DEV__|kDebugMode|import\.meta\.env\.DEV)|kReleaseMode|import\.meta\.env\.PROD|process\.env\.NODE_ENV\s*(?:===?\s*['"]production['"]|!==?\s*['"]development['"]))\s*\)?$/;
function debugRegions(root, text) {
    if (!WORDS.test(text))
        return [];
    const regions = [];
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(open, node.children);
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(regions, behindLeft(node, text));
        const [test, ...rest] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .namedChildren */ .TP)(node);
        if (!test || !TEST.test(text.slice(test.start, test.end)))
            continue;
        if (node.type === 'if_statement') {
            for (const { start, end } of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(node, 'consequence'))
                regions.push({ start, end, condition: DEBUG_ONLY });
        }
        else if (/^(?:binary_expression|ternary_expression|logical_and_expression|conditional_expression)$/.test(node.type)) {
            const [then] = rest;
            if (then)
                regions.push({ start: then.start, end: then.end, condition: DEBUG_ONLY });
        }
    }
    return regions.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
function behindLeft({ children, end }, text) {
    return children.flatMap((node) => {
        if (node.type !== 'if_statement')
            return [];
        const [test] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .namedChildren */ .TP)(node);
        if (!test || !OTHERWISE.test(text.slice(test.start, test.end)))
            return [];
        const others = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(node, 'alternative').map(({ start, end }) => ({ start, end, condition: DEBUG_ONLY }));
        return (0,_leaving_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeftBy */ .D)((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(node, 'consequence'))
            ? [...others, { start: node.end, end, condition: DEBUG_ONLY }]
            : others;
    });
}
const CONDITIONAL = /\bConditional(?:Attribute)?\s*\(\s*"(\w+)"/g;
function conditionalRegions(root, text) {
    if (!text.includes('Conditional'))
        return [];
    const regions = [];
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(open, node.children);
        if (node.type !== 'method_declaration')
            continue;
        const symbols = node.children.flatMap(({ type, start, end }) => type === 'attribute_list'
            ? [...text.slice(start, end).matchAll(CONDITIONAL)].flatMap(([, symbol]) => symbol ?? [])
            : []);
        const [condition, ...others] = symbols;
        const { start, end } = node;
        if (condition !== undefined && others.length === 0)
            regions.push({ start, end, condition });
    }
    return regions;
}


/***/ }),

/***/ "code/languages/directives.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ evaluateCondition),
/* harmony export */   Vu: () => (/* binding */ blankNever),
/* harmony export */   b6: () => (/* binding */ blankDirectives),
/* harmony export */   yp: () => (/* binding */ moduleInQuestion)
/* harmony export */ });
/* harmony import */ var _models_apple_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/models/apple-modules.js");
/* harmony import */ var _models_sdk_destinations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("code/models/sdk-destinations.js");
/* harmony import */ var _debug_only_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("code/languages/debug-only.js");



const DIRECTIVE = /^[ \t]*#[ \t]*(if|ifdef|ifndef|elseif|elifdef|elifndef|elif|else|endif)\b([^\r\n]*)/gm;
function blankDirectives(text, code) {
    const regions = [];
    const stack = [];
    const parts = [];
    let kept = 0;
    const close = (end) => {
        const open = stack.pop();
        if (open)
            regions.push({ start: open.start, end, condition: open.condition });
        return open;
    };
    for (const match of code.matchAll(DIRECTIVE)) {
        const [line, word = '', rest = ''] = match;
        const start = match.index;
        const end = start + line.length;
        parts.push(text.slice(kept, start), ' '.repeat(line.length));
        kept = end;
        const condition = word.endsWith('ifndef') ? `!${rest.trim()}` : rest.trim();
        if (word === 'if' || word === 'ifdef' || word === 'ifndef')
            stack.push({ start: end, condition, before: [] });
        else {
            const open = close(start);
            if (!open || word === 'endif')
                continue;
            const before = [...open.before, lastTerm(open)];
            const not = before.map((term) => `!(${term})`).join(' && ');
            stack.push({ start: end, condition: word === 'else' ? not : `${not} && (${condition})`, before });
        }
    }
    while (stack.length > 0)
        close(text.length);
    if (parts.length === 0)
        return { text, regions };
    regions.sort((a, b) => a.start - b.start || b.end - a.end);
    return { text: parts.join('') + text.slice(kept), regions };
}
function lastTerm({ condition, before }) {
    const inherited = before.map((term) => `!(${term})`).join(' && ');
    return inherited && condition.startsWith(`${inherited} && `) ? condition.slice(inherited.length + 4) : condition;
}
const NEVER = /^(?:false|0|!\((?:true|1)\))(?:\s*&&[^|]*)?$/;
function blankNever(code) {
    const parts = [];
    let kept = 0;
    for (const { start, end, condition } of blankDirectives(code, code).regions) {
        if (start < kept || !NEVER.test(condition))
            continue;
        parts.push(code.slice(kept, start), ' '.repeat(end - start));
        kept = end;
    }
    return parts.join('') + code.slice(kept);
}
function evaluateCondition(condition, compilation) {
    const tokens = condition.match(/&&|\|\||[!()]|[<>=]=?|[\w.]+|"[^"]*"|<[^>]*>|,|\S/g) ?? [];
    if (tokens.length > 200)
        return undefined;
    let at = 0;
    const next = () => tokens[at++];
    const peek = () => tokens[at];
    const either = () => {
        let value = both();
        while (peek() === '||') {
            at += 1;
            const other = both();
            value = value === true || other === true ? true : value === undefined || other === undefined ? undefined : false;
        }
        return value;
    };
    const both = () => {
        let value = unary();
        while (peek() === '&&') {
            at += 1;
            const other = unary();
            value =
                value === false || other === false ? false : value === undefined || other === undefined ? undefined : true;
        }
        return value;
    };
    const unary = () => {
        const token = next();
        if (token === '!') {
            const value = unary();
            return value === undefined ? undefined : !value;
        }
        if (token === '(') {
            const value = either();
            if (peek() === ')')
                at += 1;
            return compared(value);
        }
        if (token === undefined)
            return undefined;
        if (peek() !== '(')
            return compared(nameValue(token, compilation));
        const args = [];
        at += 1;
        for (let depth = 1; at < tokens.length;) {
            const part = next() ?? '';
            depth += part === '(' ? 1 : part === ')' ? -1 : 0;
            if (depth === 0)
                break;
            args.push(part);
        }
        return compared(callValue(token, args.join(''), compilation));
    };
    const compared = (value) => {
        const operator = peek();
        if (operator === undefined || !/^[<>=]/.test(operator) || operator.startsWith('<"'))
            return value;
        at += 1;
        const other = next();
        if (value === undefined || (other !== '0' && other !== '1'))
            return undefined;
        if (operator === '==')
            return value === (other === '1');
        return undefined;
    };
    return either();
}
const PLATFORM_NAMES = new Map([
    ['iOS', 'ios'],
    ['macOS', 'macos'],
    ['OSX', 'macos'],
    ['watchOS', 'watchos'],
    ['tvOS', 'tvos'],
    ['visionOS', 'visionos'],
    ['xrOS', 'visionos'],
    ['TARGET_OS_IOS', 'ios'],
    ['TARGET_OS_OSX', 'macos'],
    ['TARGET_OS_WATCH', 'watchos'],
    ['TARGET_OS_TV', 'tvos'],
    ['TARGET_OS_VISION', 'visionos'],
]);
function isPlatform(platform, { platforms }) {
    return platform === (platforms.includes('ios') ? 'ios' : (platforms[0] ?? 'ios'));
}
function nameValue(name, compilation) {
    if (name === 'true' || name === '1')
        return true;
    if (name === 'false' || name === '0')
        return false;
    const flag = compilation.flags.get(name);
    if (flag !== undefined)
        return flag;
    if (name === 'DEBUG' || name === _debug_only_js__WEBPACK_IMPORTED_MODULE_2__/* .DEBUG_ONLY */ .tR || name === 'TARGET_OS_SIMULATOR' || name === 'TARGET_IPHONE_SIMULATOR')
        return false;
    if (name === 'TARGET_OS_IPHONE')
        return !isPlatform('macos', compilation);
    if (name === 'TARGET_OS_MACCATALYST')
        return false;
    return PLATFORM_NAMES.has(name) && name.startsWith('TARGET_')
        ? isPlatform(PLATFORM_NAMES.get(name), compilation)
        : undefined;
}
function callValue(name, argument, compilation) {
    if (name === 'os')
        return isPlatform(PLATFORM_NAMES.get(argument), compilation);
    if (name === 'targetEnvironment')
        return false;
    if (name === 'canImport')
        return isLinked(argument, compilation);
    if (name === '__has_include')
        return isMissing(/^<([A-Z]\w*)\//.exec(argument)?.[1], compilation) ? false : undefined;
    if (name === 'defined')
        return argument.startsWith('TARGET_') ? true : nameValue(argument, compilation);
    return undefined;
}
const OF_IOS = new Set(`AuthenticationServices AVFoundation BackgroundTasks CloudKit Combine CoreData CoreLocation CoreMotion CryptoKit Darwin Foundation
  HealthKit HealthKitUI Intents LocalAuthentication MapKit MessageUI Network ObjectiveC OSLog os PDFKit QuartzCore
  SafariServices Security StoreKit SwiftUI UIKit UniformTypeIdentifiers UserNotifications WatchConnectivity WebKit WidgetKit`.split(/\s+/));
const OF_OTHERS = new Set('AppKit Cocoa FoundationNetworking Glibc Musl WinSDK'.split(' '));
function isLinked(module, compilation) {
    const { linked } = compilation;
    const [system = ''] = module.split(/[.,]/);
    if (OF_IOS.has(system) && isPlatform('ios', compilation))
        return true;
    if (OF_OTHERS.has(system) && isPlatform('ios', compilation))
        return false;
    const isBrought = linked && (0,_models_sdk_destinations_js__WEBPACK_IMPORTED_MODULE_1__/* .bringsModule */ .G4)(module, linked);
    return isBrought ?? (isMissing(system, compilation) ? false : undefined);
}
function isMissing(module, { findModule }) {
    return module !== undefined && findModule !== undefined && isOfOthers(module) && findModule(module) === 'none';
}
function isOfOthers(module) {
    return !_models_apple_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLE_MODULES */ .z.has(module) && !OF_FRAMEWORKS.has(module);
}
function moduleInQuestion(condition, { linked, findModule }) {
    if (!linked || !findModule)
        return undefined;
    const [module] = [...condition.matchAll(CAN_IMPORT)]
        .map(([, name = '']) => name)
        .filter((name) => isOfOthers(name) &&
        /^[A-Z]/.test(name) &&
        (0,_models_sdk_destinations_js__WEBPACK_IMPORTED_MODULE_1__/* .bringsModule */ .G4)(name, linked) === undefined &&
        findModule(name) === 'perhaps');
    return module;
}
const CAN_IMPORT = /\b(?:canImport|__has_include)\s{0,9}\(\s{0,9}<?([A-Za-z_]\w{0,100})(?=[\s),./])/g;
const OF_FRAMEWORKS = new Set('Capacitor Cordova Expo ExpoModulesCore Flutter FlutterMacOS NativeScript React UnityFramework'.split(' '));


/***/ }),

/***/ "code/languages/leaving.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isLeftBy),
/* harmony export */   d: () => (/* binding */ leaving)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/languages/syntax.js");

const LEAVES = /^(?:return|throw|rethrow|break|continue|goto)(?:_statement|_expression)?$/;
const BLOCKS = new Set(['block', 'compound_statement', 'statement_block', 'expression_statement']);
const MARKS = new Set(['{', '}', ';', 'comment']);
function leaving(body, otherwise, isJump = () => false) {
    if (isLeft(body, isJump))
        return { leaves: 'body' };
    return isLeft(otherwise, isJump) ? { leaves: 'otherwise' } : {};
}
function isLeftBy(statements) {
    const last = statements.findLast(({ type }) => !MARKS.has(type));
    if (!last)
        return false;
    if (BLOCKS.has(last.type))
        return isLeftBy(last.children);
    if (last.type === 'if_statement') {
        const other = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(last, 'alternative');
        const otherwise = other?.type === 'else_clause' ? other.children : other && [other];
        return (otherwise !== undefined &&
            isLeftBy([(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(last, 'consequence')].flatMap((it) => it ?? [])) &&
            isLeftBy(otherwise));
    }
    if (last.type === 'try_statement') {
        const blocks = (types) => last.children.filter(({ type }) => types.test(type));
        const [always] = blocks(/^finally_clause$/);
        const tried = [...blocks(/^(?:statement_block|compound_statement)$/).slice(0, 1), ...blocks(/^catch_clause$/)];
        return (always !== undefined && isLeftBy(always.children)) || tried.every(({ children }) => isLeftBy(children));
    }
    return LEAVES.test(last.type);
}
function isLeft(node, isJump) {
    let last = node;
    while (last && BLOCKS.has(last.type))
        last = last.children.findLast(({ type }) => !MARKS.has(type));
    return last !== undefined && (LEAVES.test(last.type) || isJump(last));
}


/***/ }),

/***/ "code/languages/syntax.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ copyTree),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   TP: () => (/* binding */ namedChildren),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   up: () => (/* binding */ findType)
/* harmony export */ });
/* harmony import */ var _flow_fuel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/flow/fuel.js");

const DEEPEST = 400;
const NONE = [];
function namesOf(language) {
    const { types, fields } = language;
    return { types, fields, isNamed: types.map((_, id) => language.nodeTypeIsNamed(id)) };
}
function copyTree(parsed, cursor, names, isLate) {
    const tree = parsed[0];
    let copied = 0;
    let late = false;
    let cut;
    const copy = (depth) => {
        const id = cursor._ts_tree_cursor_current_node_type_id_wasm(tree);
        const node = {
            type: names.types[id] ?? 'ERROR',
            isNamed: names.isNamed[id] ?? true,
            field: names.fields[cursor._ts_tree_cursor_current_field_id_wasm(tree)] ?? '',
            start: cursor._ts_tree_cursor_start_index_wasm(tree),
            end: cursor._ts_tree_cursor_end_index_wasm(tree),
            children: NONE,
        };
        copied += 1;
        if (copied % 1024 === 0)
            late ||= isLate();
        if (!late && depth < DEEPEST && cursor._ts_tree_cursor_goto_first_child_wasm(tree)) {
            const children = [];
            do {
                const child = copy(depth + 1);
                if (!child.type.endsWith('comment'))
                    children.push(child);
            } while (!late && cursor._ts_tree_cursor_goto_next_sibling_wasm(tree));
            cursor._ts_tree_cursor_goto_parent_wasm(tree);
            node.children = children;
        }
        else if (depth >= DEEPEST && !cut && cursor._ts_tree_cursor_goto_first_child_wasm(tree)) {
            cursor._ts_tree_cursor_goto_parent_wasm(tree);
            cut = node;
        }
        return node;
    };
    cursor._ts_tree_root_node_wasm(tree);
    cursor._ts_tree_cursor_new_wasm(tree);
    const root = copy(0);
    cursor._ts_tree_cursor_delete_wasm(tree);
    (0,_flow_fuel_js__WEBPACK_IMPORTED_MODULE_0__/* .noteSpent */ .Fl)(copied);
    return late ? undefined : { root, ...(cut && { cut }) };
}
function childOf(node, field) {
    return node.children.find((child) => child.field === field);
}
function childrenOf(node, field) {
    return node.children.filter((child) => child.field === field);
}
function findType(node, ...types) {
    return node.children.find((child) => types.includes(child.type));
}
function namedChildren(node) {
    return node.children.filter(({ isNamed }) => isNamed);
}


/***/ }),

/***/ "code/models/apple-modules.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ APPLE_MODULES)
/* harmony export */ });
const MODULES = `
ARKit AVFAudio AVFoundation AVKit Accelerate Accessibility Accounts ActivityKit AdServices AdSupport AddressBook AlarmKit
AppIntents AppKit AppTrackingTransparency ApplicationServices AssetsLibrary AudioToolbox AuthenticationServices
AutomaticAssessmentConfiguration BackgroundAssets BackgroundTasks Builtin BusinessChat CFNetwork CallKit CarPlay
ClockKit CloudKit ClassKit Collaboration ColorSync Combine Compression Contacts ContactsUI CoreAudio CoreBluetooth
CoreData CoreFoundation CoreGraphics CoreHaptics CoreImage CoreLocation CoreLocationUI CoreMIDI CoreML CoreMedia
CoreMotion CoreNFC CoreServices CoreSpotlight CoreTelephony CoreText CoreTransferable CoreVideo CreateML CryptoKit
CryptoTokenKit DataDetection Darwin DeveloperToolsSupport DeviceActivity DeviceCheck DeviceDiscoveryUI Dispatch
Distributed EventKit EventKitUI ExposureNotification ExternalAccessory FamilyControls FileProvider FinanceKit Foundation
FoundationEssentials FoundationModels FoundationNetworking GLKit GameController GameKit GameplayKit GroupActivities
HealthKit HealthKitUI HomeKit IdentityLookup ImageIO Intents IntentsUI JavaScriptCore JournalingSuggestions LinkPresentation
LocalAuthentication ManagedSettings ManagedSettingsUI MapKit Matter MediaPlayer MessageUI Messages Metal MetalKit
MetricKit MobileCoreServices ModelIO MultipeerConnectivity MusicKit NaturalLanguage NearbyInteraction Network
NetworkExtension NotificationCenter ObjectiveC Observation OSLog PDFKit PassKit PencilKit Photos PhotosUI ProximityReader
PushKit PushToTalk QuartzCore QuickLook QuickLookThumbnailing RealityKit RegexBuilder RelevanceKit ReplayKit RoomPlan
SafariServices SceneKit ScreenTime Security SensitiveContentAnalysis SensorKit SharedWithYou ShazamKit SiriKit Social
SoundAnalysis Speech SpriteKit StateReporting StoreKit Swift SwiftData SwiftUI SwiftUICore SystemConfiguration Synchronization
System TabularData Testing ThreadNetwork TipKit Translation UIKit UniformTypeIdentifiers UserNotifications
UserNotificationsUI VideoSubscriberAccount VideoToolbox Vision VisionKit WatchConnectivity WatchKit WeatherKit WebKit
WidgetKit WorkoutKit XCTest XPC Charts MachO _Concurrency _Differentiation _StringProcessing os simd sqlite3 zlib
_LocationEssentials AccessorySetupKit AdAttributionKit AppMigrationKit AVRouting BrowserEngineCore BrowserEngineKit
CommonCrypto CoreAudioKit CoreAudioTypes CoreHID CoreMediaIO Cxx DeclaredAgeRange DockKit EnergyKit FileProviderUI
FSKit GameSave GSS iAd ImagePlayground IOBluetooth IOKit IOSurface libxml2 LightweightCodeRequirements
LiveCommunicationKit LockedCameraCapture ManagedApp ManagedAppDistribution MarketplaceKit MediaAccessibility
MediaExtension MediaLibrary MediaSetup MetalFX MetalPerformanceShaders MetalPerformanceShadersGraph MLCompute
NewsstandKit OpenAL OpenGLES PaperKit PermissionKit PHASE PreviewsCapture RealityFoundation SafetyKit ScreenCaptureKit
SecureElementCredential ServiceManagement Spatial StickerFoundation StickerKit Symbols TelephonyMessagingKit
TouchController TVUIKit VisualIntelligence WiFiAware WiFiInfrastructure
`;
const APPLE_MODULES = new Set(MODULES.trim().split(/\s+/));


/***/ }),

/***/ "code/models/foreign-packages.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ FOREIGN_SINKS),
/* harmony export */   x: () => (/* binding */ FOREIGN_PACKAGES)
/* harmony export */ });
/* harmony import */ var _healthkit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/models/healthkit.js");

function recordWords(cases, spell) {
    return new Map(cases.flatMap((name) => ((0,_healthkit_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfCase */ .ao)(name) ? [[spell(name), (0,_healthkit_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfCase */ .ao)(name)]] : [])).flatMap(known));
}
function known([word, type]) {
    return type ? [[word, type]] : [];
}
function pairs(words) {
    return new Map(Object.entries(words)
        .map(([word, name]) => [word, (0,_healthkit_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfCase */ .ao)(name)])
        .flatMap(known));
}
const EVERY = _healthkit_js__WEBPACK_IMPORTED_MODULE_0__/* .CLINICAL_TYPES */ .Gb.map(_healthkit_js__WEBPACK_IMPORTED_MODULE_0__/* .caseName */ .cY);
const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);
const without = (...names) => EVERY.filter((name) => !names.includes(name));
const NO_WORDS = new Map();
const at = (index, ...roles) => ({ index, roles });
const within = (path, ...roles) => ({
    index: 0,
    path,
    roles,
});
const maybe = (taken) => ({ ...taken, isOptional: true });
const AVAILABLE = ['isHealthDataAvailable'];
const READY = [
    { name: 'isHealthDataAvailable', takes: [], use: 'isHealthDataAvailable' },
    { name: 'isHealthDataAvailableAsync', takes: [], use: 'isHealthDataAvailable' },
    { name: 'supportsHealthRecords', takes: [], use: 'supportsHealthRecords', isClinical: true },
    { name: 'supportsHealthRecordsAsync', takes: [], use: 'supportsHealthRecords', isClinical: true },
];
const FOREIGN_PACKAGES = [
    {
        names: ['react-native-health'],
        paths: ['native#AppleHealthKit', 'native#RCTAppleHealthKit'],
        words: recordWords(without('clinicalNoteRecord'), capital),
        enums: ['Permissions', 'HealthPermission', 'ClinicalRecordType'],
        calls: [
            {
                name: 'initHealthKit',
                takes: [maybe(within(['permissions', 'read'], 'requested')), maybe(within(['permissions', 'write'], 'writes'))],
                use: 'requestAuthorization',
                checks: AVAILABLE,
            },
            { name: 'getAuthStatus', takes: [maybe(within(['permissions', 'read'], 'none'))], use: 'requestStatus' },
            { name: 'getClinicalRecords', takes: [within(['type'], 'read')], isClinical: true, brings: [1] },
            { name: 'setObserver', takes: [within(['type'], 'read')] },
            { name: 'isAvailable', takes: [], use: 'isHealthDataAvailable' },
        ],
    },
    {
        names: ['@react-native-healthkit/health-records', '@kingstinct/react-native-healthkit/health-records'],
        isDedicated: true,
        words: NO_WORDS,
        lists: ['AllClinicalTypeIdentifiers'],
        calls: [
            ...READY,
            { name: 'requestAuthorization', takes: [at(0, 'requested')], use: 'requestAuthorization', isClinical: true },
            {
                name: 'useHealthRecordsAuthorization',
                takes: [at(0, 'requested')],
                use: 'requestAuthorization',
                isClinical: true,
            },
            { name: 'getRequestStatusForAuthorization', takes: [at(0, 'none')], use: 'requestStatus', isClinical: true },
            { name: 'authorizationStatusFor', takes: [at(0, 'none')], use: 'authorizationStatus', isClinical: true },
            { name: 'queryClinicalRecords', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
            { name: 'queryClinicalRecordsWithAnchor', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
            { name: 'useClinicalRecords', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
            { name: 'subscribeToClinicalRecordChanges', takes: [at(0, 'read')], isClinical: true },
            { name: 'useSubscribeToClinicalRecordChanges', takes: [at(0, 'read')], isClinical: true },
            {
                name: 'configureBackgroundTypes',
                takes: [at(0, 'read')],
                use: 'enableBackgroundDelivery',
                isClinical: true,
            },
            {
                name: 'enableBackgroundDelivery',
                takes: [at(0, 'read')],
                use: 'enableBackgroundDelivery',
                isClinical: true,
            },
        ],
    },
    {
        names: ['@kingstinct/react-native-healthkit', 'react-native-healthkit'],
        words: recordWords(EVERY, (name) => name),
        enums: ['HKClinicalTypeIdentifier'],
        calls: [
            ...READY,
            {
                name: 'requestAuthorization',
                takes: [
                    maybe(within(['toRead'], 'requested')),
                    maybe(within(['toShare'], 'shared')),
                    maybe(at(0, 'requested')),
                    maybe(at(1, 'shared')),
                ],
                use: 'requestAuthorization',
            },
            {
                name: 'useHealthkitAuthorization',
                takes: [
                    maybe(within(['toRead'], 'requested')),
                    maybe(within(['toShare'], 'shared')),
                    maybe(at(0, 'requested')),
                    maybe(at(1, 'shared')),
                ],
                use: 'requestAuthorization',
            },
            {
                name: 'getRequestStatusForAuthorization',
                takes: [maybe(within(['toShare'], 'shared')), maybe(at(0, 'none')), maybe(at(1, 'shared'))],
                use: 'requestStatus',
            },
            { name: 'authorizationStatusFor', takes: [at(0, 'none')], use: 'authorizationStatus' },
            { name: 'queryClinicalRecords', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
            { name: 'queryClinicalRecordsWithAnchor', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
            { name: 'queryClinicalSamples', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
            { name: 'enableBackgroundDelivery', takes: [at(0, 'read')], use: 'enableBackgroundDelivery' },
            { name: 'configureBackgroundTypes', takes: [at(0, 'read')], use: 'enableBackgroundDelivery' },
            { name: 'subscribeToChanges', takes: [at(0, 'read')] },
        ],
    },
    {
        names: ['@appeeky/expo-healthkit'],
        words: recordWords(EVERY, (name) => name),
        enums: ['ClinicalType'],
        calls: [
            {
                name: 'requestAuthorization',
                takes: [maybe(within(['toRead'], 'requested')), maybe(within(['toShare'], 'shared'))],
                use: 'requestAuthorization',
                checks: AVAILABLE,
            },
            { name: 'queryClinicalRecords', takes: [within(['type'], 'read')], isClinical: true, brings: ['result'] },
            { name: 'queryAnchored', takes: [within(['type'], 'read')], brings: ['result'] },
            { name: 'observe', takes: [at(0, 'read')] },
            { name: 'enableBackgroundDelivery', takes: [at(0, 'read')], use: 'enableBackgroundDelivery' },
            { name: 'isAvailable', takes: [], use: 'isHealthDataAvailable' },
        ],
    },
    {
        names: ['rn-apple-healthkit-healthrecords'],
        isDedicated: true,
        words: pairs({
            Allergies: 'allergyRecord',
            ClinicalVitals: 'vitalSignRecord',
            Conditions: 'conditionRecord',
            Immunizations: 'immunizationRecord',
            Labs: 'labResultRecord',
            Medications: 'medicationRecord',
            Procedures: 'procedureRecord',
        }),
        enums: ['Permissions'],
        calls: [
            {
                name: 'initHealthKit',
                takes: [maybe(within(['permissions', 'read'], 'requested'))],
                use: 'requestAuthorization',
                checks: AVAILABLE,
            },
            ...readers({
                getAllergyRecords: 'allergyRecord',
                getClinicalVitalRecords: 'vitalSignRecord',
                getConditionRecords: 'conditionRecord',
                getImmunizationRecords: 'immunizationRecord',
                getLabRecords: 'labResultRecord',
                getMedicationRecords: 'medicationRecord',
                getProcedureRecords: 'procedureRecord',
            }),
            { name: 'isAvailable', takes: [], use: 'isHealthDataAvailable' },
        ],
    },
    {
        names: ['capacitor-plugin-ehr'],
        isDedicated: true,
        paths: ['native#EhrPlugin'],
        words: NO_WORDS,
        exports: ['EhrPlugin'],
        calls: [
            {
                name: 'authorize',
                takes: [maybe(within(['readPermissions'], 'requested')), maybe(within(['writePermissions'], 'shared'))],
                use: 'requestAuthorization',
                checks: AVAILABLE,
                isClinical: true,
            },
            {
                name: 'getRequestStatusForAuthorization',
                takes: [maybe(within(['readPermissions'], 'none')), maybe(within(['writePermissions'], 'shared'))],
                use: 'requestStatus',
                isClinical: true,
            },
            {
                name: 'queryClinicalSampleType',
                takes: [within(['sampleType'], 'read')],
                isClinical: true,
                brings: ['result'],
            },
        ],
    },
    {
        names: [
            'com.telerik.plugins.healthkit',
            '@awesome-cordova-plugins/health-kit',
            '@ionic-native/health-kit',
            '@awesome-cordova-plugins/health-kit/ngx',
            '@ionic-native/health-kit/ngx',
        ],
        paths: ['global#plugins.healthkit'],
        words: NO_WORDS,
        exports: ['HealthKit'],
        calls: [
            { name: 'available', takes: [], use: 'isHealthDataAvailable' },
            {
                name: 'requestAuthorization',
                takes: [maybe(within(['readTypes'], 'requested')), maybe(within(['writeTypes'], 'shared'))],
                use: 'requestAuthorization',
            },
            { name: 'checkAuthStatus', takes: [within(['type'], 'none')], use: 'authorizationStatus' },
            { name: 'monitorSampleType', takes: [within(['sampleType'], 'read')] },
            { name: 'querySampleType', takes: [within(['sampleType'], 'read')], brings: ['result', 0] },
            {
                name: 'queryClinicalSampleType',
                takes: [within(['sampleType'], 'read')],
                isClinical: true,
                brings: ['result', 0],
            },
            {
                name: 'queryForClinicalRecordsFromSource',
                takes: [maybe(within(['sampleType'], 'read')), maybe(within(['fhirResourceType'], 'fhir'))],
                isClinical: true,
                brings: ['result', 0],
            },
            {
                name: 'queryForClinicalRecordsWithFHIRResourceType',
                takes: [maybe(within(['sampleType'], 'read')), maybe(within(['fhirResourceType'], 'fhir'))],
                isClinical: true,
                brings: ['result', 0],
            },
        ],
    },
    {
        names: ['apple_health_clinical_records'],
        isDedicated: true,
        words: recordWords(without('clinicalNoteRecord'), (name) => name.slice(0, -'Record'.length)),
        enums: ['ClinicalType'],
        exports: ['AppleHealthClinicalRecords', 'ClinicalType'],
        calls: [
            { name: 'requestAuthorization', takes: [at(0, 'requested')], use: 'requestAuthorization', isClinical: true },
            { name: 'hasAuthorization', takes: [at(0, 'none')], use: 'authorizationStatus', isClinical: true },
            { name: 'getData', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
            { name: 'checkIfHealthDataAvailable', takes: [], use: 'isHealthDataAvailable' },
        ],
    },
    {
        names: ['health_kit_reporter'],
        words: recordWords(without('clinicalNoteRecord', 'coverageRecord'), (name) => name),
        enums: ['ClinicalType'],
        exports: [
            'HealthKitReporter',
            'ClinicalType',
            'ClinicalTypeFactory',
            'ActivitySummaryType',
            'CategoryType',
            'CharacteristicType',
            'CorrelationType',
            'ElectrocardiogramType',
            'QuantityType',
            'SeriesType',
            'WorkoutType',
        ],
        calls: [
            {
                name: 'requestAuthorization',
                takes: [at(0, 'requested'), maybe(at(1, 'shared'))],
                use: 'requestAuthorization',
            },
            {
                name: 'requestClinicalRecordsAuthorization',
                takes: [at(0, 'requested')],
                use: 'requestAuthorization',
                isClinical: true,
            },
            { name: 'sampleQuery', takes: [at(0, 'read')], brings: ['result'] },
            { name: 'observerQuery', takes: [at(0, 'read')] },
            { name: 'anchoredObjectQuery', takes: [at(0, 'read')], brings: [0] },
            { name: 'sourceQuery', takes: [at(0, 'read')] },
            { name: 'enableBackgroundDelivery', takes: [at(0, 'read')], use: 'enableBackgroundDelivery' },
            { name: 'isAuthorizedToWrite', takes: [at(0, 'none')], use: 'authorizationStatus' },
            { name: 'isAvailable', takes: [], use: 'isHealthDataAvailable' },
        ],
    },
];
function readers(names) {
    return [...pairs(names)].map(([name, type]) => ({ name, takes: [], reads: [type], isClinical: true, brings: [1] }));
}
function missingOf(calls) {
    const checks = ['supportsHealthRecords', 'isHealthDataAvailable'];
    return checks.filter((check) => !calls.some(({ use }) => use === check));
}
const FOREIGN_SINKS = FOREIGN_PACKAGES.flatMap(({ names, words, calls }) => calls.map(({ name, takes, use, reads, checks = [], isClinical, brings }) => ({
    api: name,
    name: `${names[0] ?? ''}#${name}`,
    takes,
    ...(use && { use }),
    ...(use === 'requestAuthorization' && { spares: [...new Set([...missingOf(calls), ...checks])] }),
    foreign: {
        words,
        reads: reads ?? [],
        isClinical: isClinical ?? false,
        brings: brings ?? [],
    },
})));


/***/ }),

/***/ "code/models/foreign-paths.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   D$: () => (/* binding */ wordOfEnum),
/* harmony export */   FL: () => (/* binding */ SHOWN_NATIVELY),
/* harmony export */   Fu: () => (/* binding */ isNameOfPackage),
/* harmony export */   GP: () => (/* binding */ MODULE_GETTERS),
/* harmony export */   I3: () => (/* binding */ isHybridSpec),
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   L7: () => (/* binding */ boxIn),
/* harmony export */   Mo: () => (/* binding */ nativeCall),
/* harmony export */   OR: () => (/* binding */ isForeignSeed),
/* harmony export */   QB: () => (/* binding */ withoutBox),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   UR: () => (/* binding */ isWordOfPackage),
/* harmony export */   XP: () => (/* binding */ LISTENS_TO_NATIVE),
/* harmony export */   bE: () => (/* binding */ boxAt),
/* harmony export */   dK: () => (/* binding */ INDEXED_DB),
/* harmony export */   fL: () => (/* binding */ foreignMember),
/* harmony export */   mQ: () => (/* binding */ MESSAGE_CHANNEL),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   pF: () => (/* binding */ VIEW_GETTERS),
/* harmony export */   rQ: () => (/* binding */ foreignRoot),
/* harmony export */   s$: () => (/* binding */ CHANNEL),
/* harmony export */   u3: () => (/* binding */ nameElsewhere),
/* harmony export */   wT: () => (/* binding */ strangerIn),
/* harmony export */   wg: () => (/* binding */ packageOf),
/* harmony export */   x7: () => (/* binding */ CHOSEN),
/* harmony export */   z8: () => (/* binding */ isNearMiss),
/* harmony export */   zc: () => (/* binding */ foreignSinkName)
/* harmony export */ });
/* harmony import */ var _foreign_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/models/foreign-packages.js");

const LONGEST = 200;
const BY_NAME = new Map(_foreign_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .FOREIGN_PACKAGES */ .x.flatMap((it) => it.names.map((name) => [name, it])));
const INDEXED_DB = 'indexedDB';
const ALIASES = [
    ..._foreign_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .FOREIGN_PACKAGES */ .x.flatMap(({ names, paths = [] }) => paths.map((path) => [path, `${names[0]}#`])),
    ..._foreign_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .FOREIGN_PACKAGES */ .x.flatMap(({ names: [first, ...others] }) => others.map((name) => [`${name}#`, `${first}#`])),
    ['react-native#NativeModules', 'native#'],
    ['@capacitor/core#Plugins', 'native#'],
    ['@capacitor/core#Capacitor.Plugins', 'native#'],
    ['global#Capacitor.Plugins', 'native#'],
    ['global#NativeModules', 'native#'],
    ['global#indexedDB', `${INDEXED_DB}#`],
    ['global#window', 'global#'],
    ['global#globalThis', 'global#'],
].toSorted(([a], [b]) => b.length - a.length);
const CHOSEN = 'chosen#';
const INPUTS = '\0inputs ';
const MODULE_GETTERS = new Set([
    'expo-modules-core#requireNativeModule',
    'expo-modules-core#requireOptionalNativeModule',
    'expo#requireNativeModule',
    'expo#requireOptionalNativeModule',
    'react-native#TurboModuleRegistry.get',
    'react-native#TurboModuleRegistry.getEnforcing',
    'react-native#requireNativeModule',
    '@capacitor/core#registerPlugin',
    'global#Capacitor.registerPlugin',
    'react-native-nitro-modules#NitroModules.createHybridObject',
]);
const VIEW_GETTERS = new Set([
    'expo#requireNativeView',
    'expo#requireNativeViewManager',
    'expo-modules-core#requireNativeView',
    'expo-modules-core#requireNativeViewManager',
]);
const SHOWN_NATIVELY = '\0view';
const TO_MODULES = new Set([...MODULE_GETTERS, ...VIEW_GETTERS].flatMap((path) => [path, path.replace(/\.\w+$/, '')]));
const CHANNEL = 'flutter#MethodChannel';
const MESSAGE_CHANNEL = 'flutter#BasicMessageChannel';
const LISTENS_TO_NATIVE = 'receiveBroadcastStream';
const BOX = '.\0box ';
function boxAt(path, name) {
    return `${withoutBox(path)}${BOX}${name.replaceAll('.', DOT).replaceAll('#', HASH)}`;
}
const DOT = '\u0001';
const HASH = '\u0002';
function boxIn(path) {
    return boxWritten(path)?.replaceAll(DOT, '.').replaceAll(HASH, '#');
}
function boxWritten(path) {
    const at = path.indexOf(BOX);
    return at < 0 ? undefined : path.slice(at + BOX.length).split('.', 1)[0];
}
function withoutBox(path) {
    const box = boxWritten(path);
    return box === undefined ? path : path.replace(`${BOX}${box}`, '');
}
function foreignRoot(module) {
    return canonical(`${packageIn(module)}#`);
}
function packageIn(module) {
    for (let name = module; name.includes('/'); name = name.slice(0, name.lastIndexOf('/')))
        if (BY_NAME.has(name))
            return name;
    const root = module.slice(0, Math.max(module.indexOf('/'), 0));
    return BY_NAME.has(root) ? root : module;
}
const ELSEWHERE = 'file#';
function elsewhere(name) {
    return ELSEWHERE + name;
}
function nameElsewhere(path) {
    return path.startsWith(ELSEWHERE) ? path.slice(ELSEWHERE.length) : undefined;
}
function foreignMember(path, name) {
    if (name === 'default' || path.length > LONGEST || path.startsWith(ELSEWHERE))
        return path;
    if (path.endsWith('#'))
        return canonical(path + name);
    const again = `${path}.`.indexOf(`.${name}.`, path.lastIndexOf(BOX) + 1);
    return again < 0 ? canonical(`${path}.${name}`) : path.slice(0, again + 1 + name.length);
}
function canonical(path) {
    for (const [from, to] of ALIASES) {
        if (!path.startsWith(from))
            continue;
        const rest = path.slice(from.length);
        if (rest === '' || from.endsWith('#'))
            return to + rest;
        if (rest.startsWith('.'))
            return to + rest.slice(1);
    }
    return path;
}
function packageOf(path) {
    return BY_NAME.get(path.slice(0, path.indexOf('#')));
}
function wordOfEnum(name, word) {
    const known = _foreign_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .FOREIGN_PACKAGES */ .x.filter(({ enums }) => enums?.includes(name));
    const types = new Set(known.flatMap(({ words }) => words.get(word) ?? []));
    const [only] = types;
    return types.size === 1 ? only : undefined;
}
function isNameOfPackage(name) {
    return _foreign_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .FOREIGN_PACKAGES */ .x.some(({ enums, exports }) => enums?.includes(name) || exports?.includes(name));
}
function isWordOfPackage(text) {
    return _foreign_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .FOREIGN_PACKAGES */ .x.some(({ words }) => words.has(text));
}
function strangerIn(path) {
    const [module = '', rest = ''] = path.split('#', 2);
    if (BY_NAME.has(module) || /^(?:native|channel|flutter)$/.test(module))
        return undefined;
    return module === 'global' ? rest.split('.', 1)[0] : module;
}
function isForeignSeed(path) {
    const module = path.slice(0, path.indexOf('#'));
    return (BY_NAME.has(module) || module === 'native' || path === CHANNEL || path === MESSAGE_CHANNEL || TO_MODULES.has(path));
}
function lastPart(path) {
    return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('#')) + 1);
}
function foreignSinkName(path) {
    return `${path.slice(0, path.indexOf('#'))}#${lastPart(path)}`;
}
function nativeCall(path) {
    const match = /^native#(?:(.+)\.)?([^.]+)$/.exec(path);
    return match ? { module: match[1] ?? '', method: match[2] ?? '' } : undefined;
}
function isHybridSpec(name) {
    return name.startsWith('Hybrid') && name.endsWith('Spec');
}
function isNearMiss(text, words = new Map()) {
    if (/^HKClinical/i.test(text))
        return true;
    if (text.length > 40 || words.has(text))
        return false;
    const plain = text.toLowerCase();
    return [...words.keys()].some((word) => word.length > 6 && isWithinTwo(plain, word.toLowerCase()));
}
function isWithinTwo(a, b) {
    if (Math.abs(a.length - b.length) > 2)
        return false;
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return (row[b.length] ?? 9) <= 2;
}


/***/ }),

/***/ "code/models/healthkit.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ TEXT_TYPES),
/* harmony export */   Aq: () => (/* binding */ OTHER_TYPE_MAKERS),
/* harmony export */   Cd: () => (/* binding */ typesOfFhir),
/* harmony export */   EF: () => (/* binding */ PER_OBJECT_TYPES),
/* harmony export */   Gb: () => (/* binding */ CLINICAL_TYPES),
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   O3: () => (/* binding */ SYSTEM_TYPES),
/* harmony export */   U$: () => (/* binding */ fhirCase),
/* harmony export */   Ys: () => (/* binding */ CLINICAL_TYPE_NAMES),
/* harmony export */   ao: () => (/* binding */ typeOfCase),
/* harmony export */   cA: () => (/* binding */ READ_ONLY_TYPES),
/* harmony export */   cY: () => (/* binding */ caseName),
/* harmony export */   mb: () => (/* binding */ typeOfRaw),
/* harmony export */   t_: () => (/* binding */ isOtherType)
/* harmony export */ });
const CLINICAL_TYPES = [
    'HKClinicalTypeIdentifierAllergyRecord',
    'HKClinicalTypeIdentifierClinicalNoteRecord',
    'HKClinicalTypeIdentifierConditionRecord',
    'HKClinicalTypeIdentifierCoverageRecord',
    'HKClinicalTypeIdentifierImmunizationRecord',
    'HKClinicalTypeIdentifierLabResultRecord',
    'HKClinicalTypeIdentifierMedicationRecord',
    'HKClinicalTypeIdentifierProcedureRecord',
    'HKClinicalTypeIdentifierVitalSignRecord',
];
const PREFIX = 'HKClinicalTypeIdentifier';
const BY_RAW = new Map(CLINICAL_TYPES.map((type) => [type, type]));
function caseName(type) {
    const name = type.slice(PREFIX.length);
    return name.charAt(0).toLowerCase() + name.slice(1);
}
const BY_CASE = new Map(CLINICAL_TYPES.map((type) => [caseName(type), type]));
function typeOfRaw(raw) {
    return BY_RAW.get(raw);
}
function typeOfCase(name) {
    return BY_CASE.get(name);
}
const FHIR = [
    ['allergyIntolerance', ['allergyRecord']],
    ['condition', ['conditionRecord']],
    ['coverage', ['coverageRecord']],
    ['diagnosticReport', ['clinicalNoteRecord']],
    ['documentReference', ['clinicalNoteRecord']],
    ['immunization', ['immunizationRecord']],
    ['medicationDispense', ['medicationRecord']],
    ['medicationOrder', ['medicationRecord']],
    ['medicationRequest', ['medicationRecord']],
    ['medicationStatement', ['medicationRecord']],
    ['observation', ['labResultRecord', 'vitalSignRecord']],
    ['procedure', ['procedureRecord']],
];
const BY_FHIR = new Map(FHIR.map(([name, cases]) => [name, cases.flatMap((it) => typeOfCase(it) ?? [])]));
function fhirCase(name) {
    const bare = name.replace(/^HKFHIRResourceType/, '');
    return bare.charAt(0).toLowerCase() + bare.slice(1);
}
function typesOfFhir(name) {
    return BY_FHIR.get(fhirCase(name));
}
const CLINICAL_TYPE_NAMES = new Set([
    'HKClinicalType',
    'HKClinicalTypeIdentifier',
    'HKSampleType',
    'HKObjectType',
    'SampleType',
]);
const OTHER_TYPE_MAKERS = new Set([
    'quantityType',
    'categoryType',
    'correlationType',
    'characteristicType',
    'documentType',
    'workoutType',
    'activitySummaryType',
    'seriesType',
    'workoutRoute',
    'heartbeat',
    'audiogramSampleType',
    'electrocardiogramType',
    'stateOfMindType',
    'scoredAssessmentType',
    'visionPrescriptionType',
    'userAnnotatedMedicationType',
    'medicationDoseEventType',
    'quantityTypeForIdentifier',
    'categoryTypeForIdentifier',
    'correlationTypeForIdentifier',
    'characteristicTypeForIdentifier',
    'documentTypeForIdentifier',
    'seriesTypeForIdentifier',
    'workoutRouteType',
    'heartbeatSeriesType',
    'scoredAssessmentTypeForIdentifier',
]);
const PER_OBJECT_TYPES = new Set([
    'visionPrescriptionType',
    'userAnnotatedMedicationType',
    'medicationDoseEventType',
    'HKPrescriptionType',
    'HKUserAnnotatedMedicationType',
    'HKMedicationDoseEventType',
]);
const READ_ONLY_TYPES = new Set([
    'userAnnotatedMedicationType',
    'medicationDoseEventType',
    'HKUserAnnotatedMedicationType',
    'HKMedicationDoseEventType',
]);
function isOtherType(name) {
    return /^HK\w*Type(Identifier)?$/.test(name) && !CLINICAL_TYPE_NAMES.has(name) && name !== 'HKFHIRResourceType';
}
const SYSTEM_TYPES = [
    'HKClinicalTypeIdentifier',
    'HKClinicalType',
    'HKSampleType',
    'HKObjectType',
    'ClinicalType',
];
const TEXT_TYPES = ['String', 'StringProtocol', 'NSString'];


/***/ }),

/***/ "code/models/sdk-destinations.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ bringsModule),
/* harmony export */   Vm: () => (/* binding */ SDK_DESTINATIONS),
/* harmony export */   Zq: () => (/* binding */ SDK_SCRIPT_DESTINATIONS),
/* harmony export */   jk: () => (/* binding */ SDK_HOSTS),
/* harmony export */   kS: () => (/* binding */ PAGE_DESTINATIONS)
/* harmony export */ });
/* harmony import */ var _sdks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("sdks/index.js");
/* harmony import */ var _sdks_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sdks/kinds.js");


const SDK_DESTINATIONS = _sdks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SDKS */ .S.flatMap((sdk) => [
    ...destinations(sdk, sdk.swift, modulesOf(sdk)),
    ...destinations(sdk, sdk.dart, packagesOf(sdk, 'pub')).map(common),
    ...destinations(sdk, sdk.dotnet).map(common),
    ...destinations(sdk, sdk.kotlin, []).map(common),
]);
const SDK_SCRIPT_DESTINATIONS = _sdks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SDKS */ .S.flatMap((sdk) => {
    const { script = [{ packages: packagesOf(sdk, 'npm') }] } = sdk;
    const global = typeof sdk.globals === 'object' ? [{ packages: ['global'], members: sdk.globals }] : [];
    const calls = [...global, ...(typeof script === 'string' ? [] : script)];
    return calls.map(({ packages, ...call }) => ({ ...receiver(sdk), modules: packages, ...call }));
});
const PAGE_DESTINATIONS = new Map(_sdks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SDKS */ .S.flatMap((sdk) => (sdk.page ?? []).map((name) => [name, receiver(sdk)])));
const SDK_HOSTS = new Map(_sdks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SDKS */ .S.flatMap((sdk) => (sdk.hosts ?? []).map((host) => [host, { kind: 'host', name: host, destination: receiver(sdk) }])));
const PACKAGES_OF = new Map();
for (const sdk of _sdks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SDKS */ .S.filter(({ isOfSystem }) => !isOfSystem)) {
    const names = (sdk.packages ?? []).map((one) => plain(one.slice(one.search(one.startsWith('swiftpm') ? '/' : ' '))));
    for (const module of modulesOf(sdk))
        PACKAGES_OF.set(module, [...(PACKAGES_OF.get(module) ?? []), ...names]);
}
const AMBIGUOUS = new Set(_sdks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SDKS */ .S.flatMap(({ frameworks = [] }) => frameworks));
function bringsModule(module, linked) {
    const packages = PACKAGES_OF.get(module);
    if (!packages)
        return undefined;
    const isBrought = linked.some((name) => plain(name).startsWith(plain(module)) || packages.includes(plain(name)));
    return isBrought || (AMBIGUOUS.has(module) ? undefined : false);
}
function plain(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function destinations(sdk, calls = [], modules) {
    if (typeof calls === 'string')
        return [];
    const types = calls.filter((one) => typeof one === 'string');
    const some = calls.filter((one) => typeof one !== 'string');
    return (types.length > 0 ? [{ types }, ...some] : some)
        .map(({ isCommon, ...call }) => ({
        ...receiver(sdk),
        ...(modules && { modules }),
        ...call,
        ...(isCommon && { isCommonName: true }),
    }))
        .flatMap((row) => apart(row, sdk.carriers ?? []));
}
function apart(row, carriers) {
    const held = row.types?.filter((type) => carriers.includes(type)) ?? [];
    const others = row.types?.filter((type) => !carriers.includes(type)) ?? [];
    if (held.length === 0)
        return [row];
    return [...(others.length > 0 ? [{ ...row, types: others }] : []), { ...row, types: held, isHeld: true }];
}
function common(row) {
    return { ...row, isCommonName: true };
}
function receiver({ kind, name, sources: [from] }) {
    return { kind: _sdks_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW[kind].destination, name, from };
}
function modulesOf({ modules = [], frameworks = [], umbrellas = [] }) {
    return [...modules, ...frameworks, ...umbrellas];
}
function packagesOf({ packages = [] }, manager) {
    return packages.flatMap((one) => (one.startsWith(`${manager} `) ? [one.slice(manager.length + 1)] : []));
}


/***/ }),

/***/ "code/scan/clinical-names.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ OF_PACKAGE),
/* harmony export */   K_: () => (/* binding */ PACKAGES),
/* harmony export */   LF: () => (/* binding */ QUESTION),
/* harmony export */   T: () => (/* binding */ clinicalNamesIn),
/* harmony export */   WQ: () => (/* binding */ OF_PACKAGE_WORD),
/* harmony export */   k5: () => (/* binding */ CLINICAL),
/* harmony export */   lo: () => (/* binding */ CLINICAL_WORD)
/* harmony export */ });
const CLINICAL = /(?<!\b(?:class|struct|enum|protocol|interface)\s+)\b(?:HKClinical(?:Record|Type(?:Identifier\w*)?)(?!\w)|HKFHIR(?:Resource|Release|Version)\w*|clinicalType(?=\s*\(\s*forIdentifier\b)|clinicalType(?!\w)(?<=\bHKObjectType(?:\s{0,9}\.\s{0,9}self)?\s{0,9}\)?\s{0,9}\.\s{0,9}clinicalType)|clinicalTypeForIdentifier|predicateForClinicalRecords\w*|supportsHealthRecords)\b/g;
const QUESTION = 'supportsHealthRecords';
const CLINICAL_WORD = /HKClinical|HKFHIR|\bclinicalType(?:ForIdentifier)?\b|predicateForClinicalRecords|supportsHealthRecords/;
const PACKAGES = new Set(['HealthKitReporter', 'SpeziHealthKit', 'SpeziHealthKitUI']);
const OF_PACKAGE = /\bClinicalType\s{0,9}\.\s{0,9}(?:\w{1,40}Record|allCases)\b|\.(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b/g;
const OF_PACKAGE_WORD = /\bClinicalType\b|\b(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b/;
function clinicalNamesIn(code, isOfPackage) {
    const patterns = isOfPackage ? [CLINICAL, OF_PACKAGE] : [CLINICAL];
    return patterns.flatMap((pattern) => {
        pattern.lastIndex = 0;
        return [...code.matchAll(pattern)].flatMap(({ 0: name, index }) => (name === QUESTION ? [] : index));
    });
}


/***/ }),

/***/ "code/scan/foreign-scan.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isForeignClinical),
/* harmony export */   w: () => (/* binding */ scanForeign)
/* harmony export */ });
/* harmony import */ var _read_javascript_specifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/javascript/specifiers.js");
/* harmony import */ var _models_foreign_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("code/models/foreign-packages.js");
/* harmony import */ var _models_foreign_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("code/models/foreign-paths.js");



const HINTS = ['HKClinical', 'Record', 'ealth', 'linical', '-ehr'];
const BRIDGE_HINTS = [
    'NativeModule',
    'requireNativeView',
    'TurboModule',
    'registerPlugin',
    'createHybridObject',
    'cordova.exec',
    'MethodChannel',
    'EventChannel',
    'BasicMessageChannel',
    'DeviceEventEmitter',
    'NativeEventEmitter',
    'Plugins',
    'EhrPlugin',
];
const WORDS = /linicalRecord|ClinicalType|(?:llergy|ondition|overage|mmunization|abResult|edication|rocedure|italSign|linicalNote)Record|linical(?:Records|Types)|['"`]Record['"`]|\}Record`/;
const BRIDGE = /\bNativeModules\b|require(?:Optional)?NativeModule\b|\brequireNativeView(?:Manager)?\b|\bTurboModuleRegistry\b|\bregisterPlugin\b|\bcreateHybridObject\b|\bcordova\.exec\b|\b(?:Method|Event|BasicMessage)Channel\b|\b(?:Device|Native)EventEmitter\b|\bCapacitor\.Plugins\b|\bEhrPlugin\b/;
const LISTS = /\bObject\s*\.\s*(?:values|keys|entries)\s*\(\s*([\w$]*)([^)\n]{0,200})/g;
const ALL_CONSTANTS = /(?:[.{,]\s{0,40}|\[\s{0,40}['"`])Permissions\b(?!\s{0,40}[?!]?\.|['"`]?\]?\s{0,40}\[)|\bHealthPermission\b(?!\s{0,40}\.)/;
const NAMES_CONSTANTS = /\b(?:Permissions|HealthPermission)\b/;
const DECLARES = /\b(?:const|let|var)\s+([\w$]+)\b[^=\n]{0,200}=([^;\n]{0,500})/g;
const GLOBAL = /\bplugins\.healthkit\b/;
const NATIVE = new RegExp(`\\b(?:${_models_foreign_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .FOREIGN_PACKAGES */ .x.flatMap(({ paths = [] }) => paths)
    .flatMap((path) => /^native#(\w+)$/.exec(path)?.[1] ?? [])
    .join('|')})\\b`);
function scanForeign(base, buffer, locateByte) {
    const none = { ...base, isRelevant: false, imports: [] };
    const has = (hints) => hints.some((hint) => buffer.includes(hint));
    const mayBridge = has(BRIDGE_HINTS);
    if (!mayBridge && !has(HINTS))
        return none;
    const raw = buffer.toString('latin1');
    const found = has(['ealth', '-ehr', 'linical']) ? packageIn(raw, mayBridge) : undefined;
    const spelled = raw.includes('\\x') || raw.includes('\\u') ? (0,_read_javascript_specifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapeText */ .U)(raw) : raw;
    const foreign = {
        isRaw: spelled.includes('HKClinical'),
        hasWords: ((spelled !== raw || has(['Record', 'linical'])) && WORDS.test(spelled)) ||
            (found !== undefined && (found.isDedicated || listsAll(raw))),
        hasPackage: found !== undefined,
        hasBridge: mayBridge && BRIDGE.test(raw),
    };
    const isRelevant = Object.values(foreign).some((shows) => shows);
    if (!isRelevant)
        return none;
    if (!found)
        return { ...none, isRelevant, foreign };
    const at = locateByte(found.index, found.end - found.index);
    return { ...none, isRelevant, foreign, healthKit: { value: found.name, at } };
}
function listsAll(text) {
    if (!ALL_CONSTANTS.test(text))
        return false;
    const declared = new Map([...text.matchAll(DECLARES)].map(([, name, value = '']) => [name, value]));
    return [...text.matchAll(LISTS)].some(([, name = '', more = '']) => [name + more, declared.get(name)].some((it) => it === undefined || NAMES_CONSTANTS.test(it)));
}
function packageIn(text, mayBridge) {
    const imported = [...(0,_read_javascript_specifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .specifiersIn */ .b)(text)].flatMap(({ module, index, end }) => {
        const name = module.replace(/^package:/, '');
        const known = (0,_models_foreign_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .packageOf */ .wg)((0,_models_foreign_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignRoot */ .rQ)(name));
        return known && !isRemark(text, index) ? { name, isDedicated: known.isDedicated === true, index, end } : [];
    });
    const [first] = imported;
    if (first)
        return { ...first, isDedicated: imported.some(({ isDedicated }) => isDedicated) };
    const reached = GLOBAL.exec(text) ?? (mayBridge && BRIDGE.test(text) ? NATIVE.exec(text) : null);
    if (!reached || isRemark(text, reached.index))
        return undefined;
    const [name] = reached;
    return { name, index: reached.index, end: reached.index + name.length, isDedicated: false };
}
const LONGEST_LINE = 1000;
function isRemark(text, index) {
    const near = text.slice(Math.max(0, index - LONGEST_LINE), index);
    const before = near.slice(near.lastIndexOf('\n') + 1);
    const closed = before.lastIndexOf('*/');
    return /^\s*(?:\/\/|\/?\*)/.test(closed < 0 ? before : before.slice(closed + 2));
}
function isForeignClinical(scans, isDeclared) {
    let hasWords = false;
    let hasPackage = false;
    for (const { foreign } of scans) {
        if (foreign?.isRaw)
            return true;
        hasWords ||= foreign?.hasWords ?? false;
        hasPackage ||= foreign?.hasPackage ?? false;
    }
    return (hasWords || isDeclared) && hasPackage;
}


/***/ }),

/***/ "code/scan/scan.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  c5: () => (/* binding */ importsOf),
  bX: () => (/* binding */ scanSource)
});


var lib_bytes = __webpack_require__("bytes.js");
var page_scripts = __webpack_require__("read/javascript/page-scripts.js");
var specifiers = __webpack_require__("read/javascript/specifiers.js");
var numbered = __webpack_require__("read/numbered.js");
var spliced = __webpack_require__("read/spliced.js");
var types = __webpack_require__("types.js");
var blank = __webpack_require__("code/facts/blank.js");
var source = __webpack_require__("code/facts/source.js");
var directives = __webpack_require__("code/languages/directives.js");
var languages = __webpack_require__("code/languages/index.js");
var apple_modules = __webpack_require__("code/models/apple-modules.js");
;

const BEYOND_ASCII = /[^\0-\x7f]/;
function asciiPlaces(path, buffer) {
    const lines = [0];
    let seen = 0;
    let isPlain = true;
    return (offset, end) => {
        if (isPlain && end > seen) {
            const part = buffer.toString('latin1', seen, end);
            if (BEYOND_ASCII.test(part))
                isPlain = false;
            else {
                for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1))
                    lines.push(seen + at + 1);
                seen = end;
            }
        }
        return end <= seen ? (0,source/* locate */.x5)({ path, lines }, offset, end) : undefined;
    };
}
function decodedOffsets(buffer) {
    let known = { bytes: 0, units: 0 };
    return (offset) => {
        if (offset < known.bytes)
            known = { bytes: 0, units: 0 };
        const decoder = new TextDecoder('utf-8', { ignoreBOM: known.bytes > 0 });
        known = { bytes: offset, units: known.units + decoder.decode(buffer.subarray(known.bytes, offset)).length };
        return known.units;
    };
}

var clinical_names = __webpack_require__("code/scan/clinical-names.js");
var read_text = __webpack_require__("read/text.js");
;


const UTF_16 = ['fffe', 'feff'];
function whyUnfit(file, language, bytes) {
    if (UTF_16.includes(bytes.toString('hex', 0, 2)))
        return { at: { file, line: 1, column: 1 }, reason: 'it is in UTF-16, which compilers do not read' };
    if (!bytes.includes('<<<<<<< '))
        return undefined;
    const text = bytes.toString();
    const conflict = (0,read_text/* findConflict */.Af)((0,blank/* blankProse */.W)(text, language));
    return conflict && { at: (0,read_text/* placesIn */.yN)(file, text)(conflict.start, conflict.end), reason: 'it is in merge conflict' };
}

var foreign_scan = __webpack_require__("code/scan/foreign-scan.js");
var may_be_clinical = __webpack_require__("code/scan/may-be-clinical.js");
;
















const VERIFIABLE = /\bHKVerifiableClinicalRecordQuery(?:Descriptor)?\b/g;
const VERIFIABLE_WORD = /HKVerifiableClinicalRecordQuery/;
const ENTRY = {
    words: [
        '@main',
        'ApplicationMain',
        'UNNotificationServiceExtension',
        'UNNotificationContentExtension',
        'INExtension',
        'NSExtensionRequestHandling',
        'NSExtensionContext',
        'WKExtensionDelegate',
        'WKApplicationDelegate',
        'CLKComplicationDataSource',
        'MSMessagesAppViewController',
    ],
    parts: ['@main', 'onMain', 'UNNoti', 'INExte', 'NSExte', 'WKExte', 'WKAppl', 'CLKCom', 'MSMess'],
};
const HEALTHKIT = /\bHK[A-Z][A-Za-z]+\b|\bHealthKit\b/;
const OF_THE_KIT = { words: ['HealthKit'], parts: ['Health'] };
const FLOW = /HKClinical|linicalType|HKFHIR|linicalRecord|(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b|equestAuthorization|ealthDataAccessRequest|AuthorizationRequest|authorizationStatus|BackgroundDelivery|supportsHealthRecords|isHealthDataAvailable|HK(?:Sample|Anchored|Observer|Source)\w{0,60}Query|HKQueryDescriptor|HKSamplePredicate|CollectSample|Request(?:Read|Write)Access|HealthKitQuery|PerObjectRead|ORKHealth(?:Clinical|KitPermission)|RequestStatusForAuthorization|askForAuthorization|\b(?:continuous|statistics|sample)Query\b|\b[hH]ealthKit\.(?:query|self)\b/;
const STORE = /[hH]ealthStore\b/;
const TYPE = /HKClinicalTypeIdentifier(?:\w|\s{0,99}\.)|\bClinicalType\s{0,9}\.\s{0,9}allCases\b|(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b|HKFHIRResourceType(?:[A-Z]|\s{0,9}\.)|(?:llergyIntolerance|iagnosticReport|ocumentReference|edication(?:Dispense|Order|Request|Statement))\b/;
const TYPE_WORD = /HKClinicalTypeIdentifier|\bClinicalType\b|(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b|HKFHIRResourceType|(?:llergyIntolerance|iagnosticReport|ocumentReference|edication(?:Dispense|Order|Request|Statement))\b/;
const TYPE_TEXT = /["'](?:HKClinicalTypeIdentifier|HKFHIRResourceType|AllergyIntolerance|D(?:iagnosticRep|ocumentRef)|Medication(?:Dis|Or|Req|State))/;
const IDENTIFIER_TEXT = /["']HKClinicalTypeIdentifier/;
const SWIFT_IMPORT = /(?:^(?:\xef\xbb\xbf)?|;)[ \t]*(?:@\w+(?:\([^)\r\n]{0,200}\))?[ \t]+)*(?:(?:public|internal|private|fileprivate|package)[ \t]+)?import\s+(?:(?:class|struct|enum|protocol|func|var|let|typealias)\s+)?(\w+)/gm;
const OBJECTIVE_C_IMPORT = /^(?:\xef\xbb\xbf)?[ \t]*(?:#[ \t]*(?:import|include)[ \t]+<(\w+)\/|@import[ \t]+(\w+))/gm;
function scanSource(path, files, compiledAs) {
    const language = compiledAs ?? (0,source/* languageOf */.eX)(path);
    if (!language)
        return (0,page_scripts/* isPage */.y)(path) ? scanPage(path, files) : undefined;
    let bytes;
    try {
        bytes = files.bytes(path);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        const skipped = { at: error.at, reason: error.message };
        return { path, language, size: 0, isEntry: false, isRelevant: false, imports: [], skipped };
    }
    const written = (0,lib_bytes/* bufferOf */.Kb)(bytes);
    const unfit = (0,languages/* traitsOf */.J)(language).isNative ? whyUnfit(path, language, written) : undefined;
    if (unfit)
        return { path, language, size: 0, isEntry: false, isRelevant: false, imports: [], skipped: unfit };
    const isC = language === 'objective-c';
    const lined = hasLoneReturn(written) ? Buffer.from((0,source/* endLines */.z$)(written.toString('latin1')), 'latin1') : written;
    const buffer = isC ? (0,spliced/* spliceBytes */.wb)(lined) : language === 'c-sharp' ? (0,numbered/* spellNumbered */.j)(lined) : lined;
    const isEntry = (0,lib_bytes/* holdsAny */.Ng)(buffer, ENTRY);
    const base = { path, language, size: written.length, isEntry };
    const place = once(() => (0,source/* decodeSource */.E4)(path, language, bytes));
    const placeOfPlain = asciiPlaces(path, buffer);
    const unitsBefore = decodedOffsets(buffer);
    const locateByte = (offset, length) => {
        const plain = buffer === written ? placeOfPlain(offset, offset + length) : undefined;
        if (plain)
            return plain;
        const start = unitsBefore(offset);
        return (0,source/* locate */.x5)(place(), start, start + length);
    };
    if (language === 'javascript' || language === 'dart') {
        return (0,foreign_scan/* scanForeign */.w)(base, buffer, locateByte);
    }
    const hasImport = buffer.includes('import') || (isC && buffer.includes('include'));
    const hasHealthKit = buffer.includes('HK') || (0,lib_bytes/* holdsAny */.Ng)(buffer, OF_THE_KIT);
    const hasHint = hasHealthKit || (0,lib_bytes/* holdsAny */.Ng)(buffer, may_be_clinical/* CLINICAL_HINTS */.lG) || buffer.includes('Record');
    if (!hasHint && !hasImport)
        return { ...base, isRelevant: false, imports: [] };
    const raw = buffer.toString('latin1').replace(/^\xef\xbb\xbf/, '   ');
    const code = once(() => (0,blank/* bareNames */.j)((0,blank/* blankProse */.W)(raw, language), language));
    const live = once(() => (0,directives/* blankNever */.Vu)(code()));
    const imports = hasImport ? findImports(raw, code, language) : [];
    const healthKit = hasHealthKit && HEALTHKIT.test(raw) ? HEALTHKIT.exec(live()) : null;
    const isOfPackage = imports.some(({ name }) => clinical_names/* PACKAGES */.K_.has(name));
    const clinical = (hasHint ? firstMatch(clinical_names/* CLINICAL */.k5, clinical_names/* CLINICAL_WORD */.lo, raw, live) : null) ??
        (isOfPackage ? firstMatch(clinical_names/* OF_PACKAGE */.FJ, clinical_names/* OF_PACKAGE_WORD */.WQ, raw, live) : null);
    const hasOther = (from) => {
        clinical_names/* CLINICAL */.k5.lastIndex = from;
        for (let match = clinical_names/* CLINICAL */.k5.exec(live()); match; match = clinical_names/* CLINICAL */.k5.exec(live()))
            if (match[0] !== clinical_names/* QUESTION */.LF)
                return true;
        return isOfPackage && firstMatch(clinical_names/* OF_PACKAGE */.FJ, clinical_names/* OF_PACKAGE_WORD */.WQ, raw, live) !== null;
    };
    const located = (match) => match ? { value: match[0], at: locateByte(match.index, match[0].length) } : undefined;
    const healthKitAt = located(healthKit);
    const clinicalAt = located(clinical);
    const isQuestion = clinical?.[0] === clinical_names/* QUESTION */.LF && !hasOther(clinical.index);
    const under = clinical && !isQuestion ? conditionsIn(code(), live(), isOfPackage) : undefined;
    const isVerifiable = hasHealthKit && firstMatch(VERIFIABLE, VERIFIABLE_WORD, raw, live) !== null;
    return {
        ...base,
        isRelevant: hasHint &&
            ((FLOW.test(raw) && (FLOW.test(code()) || IDENTIFIER_TEXT.test(raw))) || handsStore(raw, imports, language)),
        ...(hasHint && (TYPE_TEXT.test(raw) || (TYPE_WORD.test(raw) && TYPE.test(code()))) && { namesTypes: true }),
        imports: imports.map(({ name, index, isOptional }) => ({
            value: name,
            at: locateByte(index, name.length),
            ...(isOptional && { isOptional }),
        })),
        ...(healthKitAt && { healthKit: healthKitAt }),
        ...(clinicalAt && { clinical: { ...clinicalAt, ...(isQuestion && { isQuestion }), ...(under && { under }) } }),
        ...(isVerifiable && { isVerifiable }),
    };
}
function scanPage(path, files) {
    try {
        const bytes = files.bytes(path);
        const letters = (0,lib_bytes/* bufferOf */.Kb)(bytes).toString('latin1');
        const scripts = (0,page_scripts/* scriptsOfPage */.h)(letters);
        if (scripts === undefined)
            return undefined;
        const place = once(() => (0,source/* decodeSource */.E4)(path, 'javascript', bytes));
        const unitsBefore = decodedOffsets((0,lib_bytes/* bufferOf */.Kb)(bytes));
        const base = { path, language: 'javascript', size: bytes.length, isEntry: false };
        const scan = (0,foreign_scan/* scanForeign */.w)(base, Buffer.from(scripts, 'latin1'), (offset, length) => {
            const start = unitsBefore(offset);
            return (0,source/* locate */.x5)(place(), start, start + length);
        });
        return scan.isRelevant || [...(0,specifiers/* specifiersIn */.b)(scripts)].some(({ module }) => /^\.{0,2}\//.test(module))
            ? scan
            : undefined;
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return undefined;
    }
}
function handsStore(raw, imports, language) {
    const mayBeBeside = !(0,languages/* traitsOf */.J)(language).isNative || imports.some(({ name }) => !apple_modules/* APPLE_MODULES */.z.has(name));
    return mayBeBeside && STORE.test(raw);
}
function hasLoneReturn(bytes) {
    for (let at = bytes.indexOf(0x0d); at >= 0; at = bytes.indexOf(0x0d, at + 1))
        if (bytes[at + 1] !== 0x0a)
            return true;
    return false;
}
function importsOf(scans) {
    const imports = new Map();
    for (const { value, at, isOptional } of scans.flatMap((scan) => scan.imports)) {
        if (!isOptional && !imports.has(value))
            imports.set(value, at);
    }
    return imports;
}
function conditionsIn(code, live, isOfPackage) {
    if (!code.includes('#if'))
        return undefined;
    const { regions } = (0,directives/* blankDirectives */.b6)(code, code);
    const all = [];
    for (const index of (0,clinical_names/* clinicalNamesIn */.T)(live, isOfPackage)) {
        const around = regions.filter(({ start, end }) => start <= index && index < end);
        if (around.length === 0 || all.length === MOST_CONDITIONS)
            return undefined;
        all.push(around.map(({ condition }) => condition));
    }
    return all.length > 0 ? all : undefined;
}
const MOST_CONDITIONS = 200;
function firstMatch(pattern, word, raw, code) {
    if (!word.test(raw))
        return null;
    pattern.lastIndex = 0;
    return pattern.exec(code());
}
function findImports(raw, code, language) {
    const pattern = language === 'swift' ? SWIFT_IMPORT : OBJECTIVE_C_IMPORT;
    const end = raw.indexOf('\n', Math.max(raw.lastIndexOf('import'), raw.lastIndexOf('include')));
    const top = end < 0 ? raw : raw.slice(0, end);
    const regions = once(() => (raw.includes('canImport(') ? (0,directives/* blankDirectives */.b6)(raw, code()).regions : []));
    const plain = top.includes('/*') || top.includes('"""') ? (0,blank/* blankProse */.W)(top, language) : top;
    const text = (0,blank/* bareNames */.j)(plain, language);
    return [...text.matchAll(pattern)].map((match) => {
        const name = match[1] ?? match[2] ?? '';
        const index = match.index + match[0].lastIndexOf(name);
        const isOptional = !OF_THE_SYSTEM.has(name) && regions().some((one) => isGuard(one, name, index));
        return { name, index, ...(isOptional && { isOptional }) };
    });
}
const OF_THE_SYSTEM = new Set(['AppTrackingTransparency', 'AdSupport', 'AdServices', 'StoreKit']);
function isGuard({ start, end, condition }, module, index) {
    return start <= index && index < end && !condition.includes('!') && condition.includes(`canImport(${module})`);
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ "read/javascript/specifiers.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unescapeText),
/* harmony export */   b: () => (/* binding */ specifiersIn)
/* harmony export */ });
const KEYWORD = /\b(?:from|import|export|require|part)\b/g;
const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|u\{0{0,10}([\dA-Fa-f]{1,6})\}|([^xu\d]))/g;
const FARTHEST = 400;
const LONGEST_NAME = 300;
function* specifiersIn(text) {
    const words = new RegExp(KEYWORD);
    for (let word = words.exec(text); word; word = words.exec(text)) {
        const start = skipBetween(text, words.lastIndex);
        const quote = text[start] ?? '';
        if (quote !== "'" && quote !== '"' && quote !== '`')
            continue;
        const end = text.indexOf(quote, start + 1);
        const name = end < 0 || end - start > LONGEST_NAME ? '' : text.slice(start + 1, end);
        if (name === '' || name.includes('\n') || name.includes('${'))
            continue;
        yield { module: unescapeText(name), index: word.index, end: end + 1 };
    }
}
function unescapeText(written) {
    if (!written.includes('\\'))
        return written;
    return written.replace(ESCAPE, (_, two, four, braced, sign) => {
        const code = two ?? four ?? braced;
        if (code === undefined)
            return CONTROLS.get(sign ?? '') ?? sign ?? '';
        const point = Number.parseInt(code, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
    });
}
const CONTROLS = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['b', '\b'],
    ['f', '\f'],
    ['v', '\v'],
    ['\n', ''],
]);
function skipBetween(text, from) {
    let at = from;
    while (at - from < FARTHEST) {
        if (/[\s(]/.test(text[at] ?? ''))
            at += 1;
        else if (text.startsWith('/*', at)) {
            const end = text.indexOf('*/', at + 2);
            if (end < 0 || end - from > FARTHEST)
                return text.length;
            at = end + 2;
        }
        else if (text.startsWith('//', at)) {
            const end = text.indexOf('\n', at);
            if (end < 0)
                return text.length;
            at = end + 1;
        }
        else
            return at;
    }
    return text.length;
}


/***/ })

};
