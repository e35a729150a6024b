export const id = "base-head-commit";
export const ids = ["base-head-commit"];
export const modules = {

/***/ "base/head-commit.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeHead: () => (/* binding */ describeHead)
/* harmony export */ });
/* harmony import */ var _clone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("base/clone.js");
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("base/git.js");


async function describeHead(root) {
    const clone = (0,_clone_js__WEBPACK_IMPORTED_MODULE_0__/* .openClone */ .o)(root);
    try {
        const id = clone.head;
        if (id === undefined)
            return undefined;
        const { value } = await clone.objects();
        const date = value && (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['show', '--no-patch', '--format=%cs', id, '--'], value.call));
        return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? { id, date } : { id };
    }
    finally {
        clone.close();
    }
}


/***/ })

};
