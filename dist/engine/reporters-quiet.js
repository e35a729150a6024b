export const id = "reporters-quiet";
export const ids = ["reporters-quiet"];
export const modules = {

/***/ "reporters/quiet.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   quiet: () => (/* binding */ quiet)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/paint.js");
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("reporters/text.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("reporters/wording.js");
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("reporters/wrap.js");






const quiet = (report, { colour, columns = Number.POSITIVE_INFINITY }) => {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(colour);
    const findingLines = ({ severity, rule, message, fix, at }) => [
        `${paint(severity, severity)} at ${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(at, 'column')} ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(message)} ${paint('faint', `[${rule.id}]`)}`,
        `  Fix: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(fix)}`,
    ];
    return [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .bySeverity */ .Np)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .activeFindings */ .zP)(report)).flatMap(findingLines), (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.verdictLine)(report, paint)]
        .map((line) => `${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapLine */ .x)(line.replaceAll('##[', '## ['), columns)}\n`)
        .join('');
};


/***/ })

};
