export const id = "catalogue-house-rules";
export const ids = ["catalogue-house-rules"];
export const modules = {

/***/ "catalogue/house-rules.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECK_LOOSENED: () => (/* binding */ CHECK_LOOSENED),
/* harmony export */   EXCEPTION_RULES: () => (/* binding */ EXCEPTION_RULES),
/* harmony export */   HOUSE_RULES: () => (/* binding */ HOUSE_RULES),
/* harmony export */   IGNORE_EXPIRED: () => (/* binding */ IGNORE_EXPIRED),
/* harmony export */   IGNORE_INVALID: () => (/* binding */ IGNORE_INVALID),
/* harmony export */   IGNORE_UNUSED: () => (/* binding */ IGNORE_UNUSED)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("tool.js");

const PAGE = `${_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .HOME */ .yZ}/blob/v${_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv}/docs/silencing.md`;
const SOURCE = {
    url: PAGE,
    says: 'An ignore that silences nothing, whose day has passed, or that lacks a reason or names no rule is itself a warning',
};
const IGNORE_UNUSED = {
    id: 'ignore-unused',
    severity: 'warning',
    summary: 'Every exception silences a finding.',
    why: 'An exception that silences nothing is left over from something that was fixed, and would silence the next one unseen.',
    source: SOURCE,
    fix: 'Remove it.',
};
const IGNORE_EXPIRED = {
    id: 'ignore-expired',
    severity: 'warning',
    summary: 'No exception is past its end date.',
    why: 'Somebody wrote down until when the exception was to hold. Since that day its findings count again.',
    source: SOURCE,
    fix: 'Fix what it ignored, and remove it; or give it a later date.',
};
const IGNORE_INVALID = {
    id: 'ignore-invalid',
    severity: 'warning',
    summary: 'Every exception names a rule and gives a reason.',
    why: 'Without a reason nobody can tell later whether the exception still holds; without a known rule it silences nothing.',
    source: SOURCE,
    fix: 'Write the name of the rule and, after it, the reason.',
};
const CHECK_LOOSENED = {
    id: _tool_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOSENED */ .En,
    severity: 'warning',
    summary: 'No change sets its own check aside without a word.',
    why: 'Whoever may change the code may change what it is checked by. What a change sets aside in its own check is for somebody else to agree to.',
    source: {
        url: PAGE,
        says: 'What a change sets aside in its own check is told, whatever the checked files say',
    },
    fix: 'Take it back, or have somebody who answers for this check agree to each of these lines.',
};
const EXCEPTION_RULES = [IGNORE_EXPIRED, IGNORE_INVALID, IGNORE_UNUSED];
const HOUSE_RULES = [CHECK_LOOSENED, ...EXCEPTION_RULES];


/***/ })

};
