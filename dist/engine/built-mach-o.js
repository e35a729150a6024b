export const id = "built-mach-o";
export const ids = ["built-mach-o"];
export const modules = {

/***/ "built/clinical-names.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ clinicalNames)
/* harmony export */ });
const STEMS = [
    ['HKClin', 'HKClinical'],
    ['HKFHIR', 'HKFHIR'],
    ['HKVeri', 'HKVerifiableClinicalRecord'],
];
const LONGEST = 256;
const BYTES_A_STEP = 64;
function* clinicalNames(bytes, encoding, fuel) {
    const width = encoding === 'latin1' ? 1 : 2;
    fuel.take(1 + bytes.length / BYTES_A_STEP);
    for (const [looked, stem] of STEMS) {
        const wanted = Buffer.from(looked, encoding);
        for (let start = bytes.indexOf(wanted); start >= 0; start = bytes.indexOf(wanted, start + wanted.length)) {
            fuel.take(1);
            const most = Math.min(bytes.length, start + LONGEST * width);
            let end = start + wanted.length;
            while (end + width <= most && isOfName(bytes[end] ?? 0) && (width === 1 || bytes[end + 1] === 0))
                end += width;
            const text = bytes.toString(encoding, start, end);
            if (text.startsWith(stem))
                yield { text, start, end };
        }
    }
}
function isOfName(byte) {
    return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x5f;
}


/***/ }),

/***/ "built/fuel.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createFuel)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");

const STEPS = 20_000_000;
const BYTES_A_STEP = 16;
const KEPT_BYTES = 64 * 1024 * 1024;
function createFuel(at) {
    let steps = STEPS;
    let kept = KEPT_BYTES;
    return {
        take(count) {
            steps -= count;
            if (steps < 0)
                throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('its tables have more entries than are read', at);
        },
        keep(bytes) {
            this.take(1 + bytes / BYTES_A_STEP);
            kept -= bytes;
            if (kept < 0)
                throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('its tables hold more text than is kept', at);
        },
    };
}


/***/ }),

/***/ "built/mach-o.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  readMachO: () => (/* binding */ readMachO)
});

var types = __webpack_require__("types.js");
var clinical_names = __webpack_require__("built/clinical-names.js");
;

const MOST = 10_000;
function readClinicalTexts(file, sections) {
    const found = new Map();
    for (const { segment, name, offset, size, holdsCode } of sections) {
        if (holdsCode)
            continue;
        const section = `${segment},${name}`;
        const { bytes } = file.part(offset, size, `the section ${section}`);
        for (const { text, start, end } of (0,clinical_names/* clinicalNames */.I)(bytes, 'latin1', file.fuel)) {
            const isWhole = (start === 0 || bytes[start - 1] === 0) && bytes[end] === 0;
            const key = `${text}\0${section}`;
            if (isWhole || !found.has(key))
                found.set(key, { text, section, isWhole });
            if (found.size > MOST)
                file.refuse('holds more names of clinical records than are read');
        }
    }
    return [...found.values()];
}

;
const bit = (value, index) => ((value >> index) & 1n) === 1n;
const low = (value, bits) => value & ((1n << bits) - 1n);
const plain = (fromHead) => ({
    isBind: (value) => bit(value, 63n),
    target: (value) => low(value, 36n),
    fromHead: () => fromHead,
});
const signed = (fromHead) => ({
    isBind: (value) => bit(value, 62n),
    target: (value) => low(value, bit(value, 63n) ? 32n : 43n),
    fromHead: (value) => fromHead || bit(value, 63n),
});
const pointers_short = {
    isBind: (value) => bit(value, 31n),
    target: (value) => low(value, 26n),
    fromHead: () => false,
};
const LINKS = new Map([
    [1, signed(false)],
    [2, plain(false)],
    [3, pointers_short],
    [6, plain(true)],
    [9, signed(true)],
    [12, signed(true)],
]);
function pointersIn(file, commands) {
    const { is64, segments } = commands;
    const size = is64 ? 8 : 4;
    const head = segments.find(({ name }) => name === '__TEXT')?.address ?? 0;
    const link = linkOf(file, commands);
    function placeOf(address, length) {
        file.fuel.take(segments.length);
        const segment = segments.find((it) => address >= it.address && address + length <= it.address + it.size);
        const place = segment && segment.offset + (address - segment.address);
        return place !== undefined && place + length <= file.size ? place : undefined;
    }
    return {
        size,
        follow(address) {
            const place = placeOf(address, size);
            if (place === undefined)
                return undefined;
            const value = is64 ? file.bytes.readBigUInt64LE(place) : BigInt(file.u32(place));
            if (!link)
                return value === 0n ? undefined : Number(value);
            if (value === 0n || link.isBind(value))
                return undefined;
            return Number(link.target(value)) + (link.fromHead(value) ? head : 0);
        },
        text(address) {
            const place = placeOf(address, 1);
            return place === undefined ? undefined : file.text(place, 'a name');
        },
        number(address) {
            const place = placeOf(address, 4);
            return place === undefined ? undefined : file.u32(place);
        },
    };
}
function linkOf(file, { chainedFixups }) {
    if (!chainedFixups || chainedFixups.size === 0)
        return undefined;
    const fixups = file.part(chainedFixups.offset, chainedFixups.size, 'the chained fixups');
    const starts = fixups.u32(4);
    const count = fixups.u32(starts);
    file.fuel.take(count);
    for (let index = 0; index < count; index += 1) {
        const segment = fixups.u32(starts + 4 + index * 4);
        if (segment === 0)
            continue;
        const format = fixups.u16(starts + segment + 6);
        return LINKS.get(format) ?? fixups.refuse(`the pointers have the unknown format ${format}`);
    }
    return undefined;
}

;

const DATA = 4;
const FLAGS = 7;
function readClassList(file, commands, sections) {
    const found = new Set();
    const listed = sections.filter(({ name }) => name === '__objc_classlist' || name === '__objc_catlist');
    if (listed.length === 0)
        return found;
    const pointers = pointersIn(file, commands);
    const { size: width } = pointers;
    for (const { name: list, address, size, offset } of listed) {
        file.check(offset, size, 'the list of classes');
        for (let at = address; at + width <= address + size; at += width) {
            file.fuel.take(1);
            const item = pointers.follow(at);
            const named = item === undefined ? undefined : list === '__objc_catlist' ? item : nameField(item);
            const text = named === undefined ? undefined : pointers.follow(named);
            const name = text === undefined ? undefined : pointers.text(text);
            if (name)
                found.add(name);
        }
    }
    return found;
    function nameField(item) {
        const data = pointers.follow(item + DATA * width);
        return data === undefined ? undefined : data - (data % (FLAGS + 1)) + (width === 8 ? 16 : 12) + width;
    }
}

;
const SUPERBLOB = 0xfade0cc0;
const DIRECTORY = { slot: 0, magic: 0xfade0c02, what: 'the code directory' };
const XML = { slot: 5, magic: 0xfade7171, what: 'the signed entitlements (XML)' };
const DER = { slot: 7, magic: 0xfade7172, what: 'the signed entitlements (DER)' };
const AD_HOC = 0x2;
const BY_LINKER = 0x20000;
const WITH_TEAM = 0x20200;
function readCodeSignature(file, range) {
    const whole = file.part(range.offset, range.size, 'the code signature');
    if (whole.u32be(0) !== SUPERBLOB)
        whole.refuse('the code signature has an unknown form');
    const signature = whole.part(0, whole.u32be(4), 'the code signature');
    const count = signature.u32be(8);
    const index = signature.part(12, count * 8, 'the index of the code signature');
    file.fuel.take(count);
    function find({ slot, magic, what }) {
        for (let at = 0; at < index.size; at += 8) {
            if (index.u32be(at) !== slot)
                continue;
            const start = index.u32be(at + 4);
            const blob = signature.part(start, signature.size - start, what);
            if (blob.u32be(0) !== magic)
                blob.refuse(`${what} has an unknown form`);
            return blob.part(0, blob.u32be(4), what);
        }
        return undefined;
    }
    const directory = find(DIRECTORY);
    const xml = find(XML);
    const der = find(DER);
    return {
        ...(directory && { signature: readDirectory(directory) }),
        ...(xml && { xml: contentOf(xml) }),
        ...(der && { der: contentOf(der) }),
    };
}
function contentOf(blob) {
    return blob.part(8, blob.size - 8, 'a part of the code signature');
}
function readDirectory(directory) {
    const flags = directory.u32be(12);
    const teamAt = directory.u32be(8) >= WITH_TEAM ? directory.u32be(48) : 0;
    return {
        identifier: directory.text(directory.u32be(20), 'the signed identifier'),
        ...(teamAt !== 0 && { team: directory.text(teamAt, 'the team that signed') }),
        isAdHoc: (flags & AD_HOC) !== 0,
        isLinkers: (flags & BY_LINKER) !== 0,
    };
}

var plist = __webpack_require__("read/plist.js");
var values = __webpack_require__("read/values.js");
;


const BOOLEAN = 0x01;
const INTEGER = 0x02;
const OCTETS = 0x04;
const TEXT = 0x0c;
const SEQUENCE = 0x30;
const SET = 0x31;
const DICTIONARY = 0xb0;
const ENTITLEMENTS = 0x70;
const VERSION = 1;
function readDerEntitlements(bytes) {
    const root = only(bytes);
    if (root.tag !== ENTITLEMENTS)
        return valueIn(root, 0);
    const [version, entitlements, ...more] = der_elements(root.content);
    if (version?.tag !== INTEGER || !entitlements || more.length > 0)
        return refuse(bytes, 'has another form');
    if (integer(version.content) !== VERSION)
        return refuse(bytes, 'is of an unknown version');
    return valueIn(entitlements, 0);
}
function refuse(bytes, reason) {
    throw new types/* UnreadableFile */.i(`the DER of the entitlements ${reason}`, bytes.at);
}
function only(bytes) {
    const [element, ...more] = der_elements(bytes);
    return element && more.length === 0 ? element : refuse(bytes, 'is not one value');
}
function der_elements(bytes) {
    const found = [];
    for (let at = 0; at < bytes.size;) {
        bytes.fuel.take(1);
        const tag = bytes.u8(at);
        if ((tag & 0x1f) === 0x1f)
            refuse(bytes, 'has a tag of several bytes');
        const first = bytes.u8(at + 1);
        const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
        if (first === 0x80 || lengthBytes > 4)
            refuse(bytes, 'has a length that it may not have');
        let length = lengthBytes === 0 ? first : 0;
        for (let index = 0; index < lengthBytes; index += 1)
            length = length * 256 + bytes.u8(at + 2 + index);
        const start = at + 2 + lengthBytes;
        found.push({ tag, content: bytes.part(start, length, 'a value in the DER of the entitlements') });
        at = start + length;
    }
    return found;
}
function valueIn({ tag, content }, depth) {
    if (depth > values/* MAX_DEPTH */.l)
        return refuse(content, `nests deeper than ${values/* MAX_DEPTH */.l} levels`);
    const { at } = content;
    switch (tag) {
        case BOOLEAN:
            if (content.size !== 1)
                refuse(content, 'has a boolean of another size');
            return { kind: 'boolean', value: content.u8(0) !== 0, at };
        case INTEGER:
            return { kind: 'number', value: integer(content), at };
        case OCTETS:
            content.fuel.keep(content.size);
            return { kind: 'data', value: content.bytes.toString('base64'), at };
        case TEXT:
            return { kind: 'string', value: textOf(content), at };
        case SEQUENCE:
            return { kind: 'array', value: der_elements(content).map((item) => valueIn(item, depth + 1)), at };
        case SET:
        case DICTIONARY:
            return dictionaryOf(content, depth);
        default:
            return refuse(content, 'has a value of an unknown kind');
    }
}
function dictionaryOf(content, depth) {
    const entries = new Map();
    for (const entry of der_elements(content)) {
        const [key, value, ...more] = entry.tag === SEQUENCE ? der_elements(entry.content) : [];
        if (key?.tag !== TEXT || !value || more.length > 0)
            return refuse(content, 'has an entry without key and value');
        (0,values/* addEntry */.A)(entries, textOf(key.content), content.at, valueIn(value, depth + 1));
    }
    return { kind: 'dictionary', value: entries, at: content.at };
}
function textOf(content) {
    content.fuel.keep(content.size);
    return content.bytes.toString('utf8');
}
function integer(content) {
    if (content.size < 1 || content.size > 8)
        return refuse(content, 'has an integer of another size');
    let value = content.u8(0) < 0x80 ? 0 : -1;
    for (let at = 0; at < content.size; at += 1)
        value = value * 256 + content.u8(at);
    return value;
}

;



const MOST_BYTES = 1024 * 1024;
function readEntitlements(written, from, attempt) {
    if (!written.xml && !written.der)
        return undefined;
    let xml;
    let der;
    attempt(() => {
        if (written.xml)
            xml = dictionary(written.xml, (0,plist/* readPlist */.p)(small(written.xml).bytes, written.xml.at.file));
    });
    attempt(() => {
        if (written.der)
            der = dictionary(written.der, readDerEntitlements(small(written.der)));
    });
    const contradiction = xml && der ? differing(xml, der) : [];
    return {
        ...(xml && { xml }),
        ...(der && { der }),
        ...(contradiction.length > 0 && { contradiction }),
        from,
    };
}
function small(part) {
    if (part.size > MOST_BYTES)
        part.refuse('the entitlements are larger than a megabyte');
    return part;
}
function dictionary(part, value) {
    if (value.kind !== 'dictionary')
        throw new types/* UnreadableFile */.i('the entitlements are no dictionary', part.at);
    return value;
}
function differing(left, right) {
    if (left.kind !== 'dictionary' || right.kind !== 'dictionary')
        return [];
    const keys = new Set([...left.value.keys(), ...right.value.keys()]);
    return [...keys].filter((key) => !isSame(left.value.get(key)?.value, right.value.get(key)?.value)).sort();
}
function isSame(left, right) {
    if (left?.kind === 'dictionary')
        return right?.kind === 'dictionary' && differing(left, right).length === 0;
    if (left?.kind === 'array') {
        if (right?.kind !== 'array' || left.value.length !== right.value.length)
            return false;
        return left.value.every((item, index) => isSame(item, right.value[index]));
    }
    if (left === undefined || right === undefined)
        return left === right;
    return left.kind !== 'unresolved' && left.kind === right.kind && left.value === right.value;
}

var fuel = __webpack_require__("built/fuel.js");
;
const WIDTHS = new Map([
    [1, 4],
    [2, 8],
    [3, 16],
]);
function readChainedFixups(file, commands, found) {
    const range = commands.chainedFixups;
    if (!range || range.size === 0)
        return;
    const fixups = file.part(range.offset, range.size, 'the chained fixups');
    if (fixups.u32(0) !== 0)
        fixups.refuse('the chained fixups are of an unknown version');
    const count = fixups.u32(16);
    const format = fixups.u32(20);
    if (count === 0)
        return;
    const width = WIDTHS.get(format) ?? fixups.refuse(`the imports of the chained fixups have the unknown format ${format}`);
    if (fixups.u32(24) !== 0)
        fixups.refuse('the names of the chained fixups are compressed');
    const imports = fixups.part(fixups.u32(8), count * width, 'the imports of the chained fixups');
    const namesAt = fixups.u32(12);
    const names = fixups.part(namesAt, fixups.size - namesAt, 'the names of the chained fixups');
    file.fuel.take(count);
    for (let at = 0; at < imports.size; at += width) {
        const head = imports.u32(at);
        const wide = format === 3;
        const name = names.text(wide ? imports.u32(at + 4) : head >>> 9, "an import's name");
        const isWeak = (wide ? head >>> 16 : head >>> 8) & 1;
        const ordinal = wide ? chained_fixups_signed(head & 0xffff, 16) : chained_fixups_signed(head & 0xff, 8);
        if (name !== '')
            found({ name, ordinal, isWeak: isWeak === 1 });
    }
}
function chained_fixups_signed(value, bits) {
    const top = 2 ** bits;
    return value > top - 16 ? value - top : value;
}

;
function readDyldInfo(file, commands, found) {
    const { dyldInfo } = commands;
    if (!dyldInfo)
        return;
    const run = (range, what, numbersLibraries) => {
        runBindings(file.part(range.offset, range.size, `the list of what is bound ${what}`), (entry) => found(numbersLibraries ? entry : { ...entry, ordinal: undefined }));
    };
    run(dyldInfo.bind, 'at the start', true);
    run(dyldInfo.lazy, 'at the first call', true);
    run(dyldInfo.weak, 'weakly', false);
}
function runBindings(program, found) {
    let at = 0;
    let ordinal = 0;
    let name = '';
    let isWeak = false;
    function number() {
        let value = 0;
        for (let shift = 1;; shift *= 128) {
            const byte = program.u8(at);
            at += 1;
            value += (byte & 0x7f) * shift;
            if (byte < 0x80)
                return value;
            if (shift > 2 ** 63)
                program.refuse('a number in the list of what is bound does not end');
        }
    }
    function bind() {
        if (name !== '')
            found({ name, ordinal, isWeak });
    }
    while (at < program.size) {
        program.fuel.take(1);
        const byte = program.u8(at);
        const low = byte & 0x0f;
        at += 1;
        switch (byte >> 4) {
            case 0x0:
            case 0x5:
                break;
            case 0x1:
                ordinal = low;
                break;
            case 0x2:
                ordinal = number();
                break;
            case 0x3:
                ordinal = low === 0 ? 0 : low - 16;
                break;
            case 0x4:
                name = program.text(at, 'the name of what is bound');
                at = program.bytes.indexOf(0, at) + 1;
                isWeak = (low & 1) !== 0;
                break;
            case 0x6:
            case 0x7:
            case 0x8:
                number();
                break;
            case 0x9:
            case 0xb:
                bind();
                break;
            case 0xa:
                bind();
                number();
                break;
            case 0xc:
                bind();
                number();
                number();
                break;
            case 0xd:
                if (low === 0)
                    number();
                break;
            default:
                program.refuse('the list of what is bound has an unknown operation');
        }
    }
}

;
const DEBUGGING = 0xe0;
const KIND = 0x0e;
const UNDEFINED = 0x0;
const PREBOUND = 0xc;
const EXTERNAL = 0x01;
const WEAK = 0x40;
const OBJECT_FILE = 1;
function readSymbolTable(file, commands, found) {
    const { symbolTable, is64, isTwoLevel, fileType } = commands;
    if (!symbolTable)
        return;
    const width = is64 ? 16 : 12;
    const table = file.part(symbolTable.offset, symbolTable.count * width, 'the symbol table');
    const names = file.part(symbolTable.names.offset, symbolTable.names.size, 'the table of names of symbols');
    file.fuel.take(symbolTable.count);
    for (let at = 0; at < table.size; at += width) {
        const type = table.u8(at + 4);
        const kind = type & KIND;
        if ((type & DEBUGGING) !== 0 || (type & EXTERNAL) === 0 || (kind !== UNDEFINED && kind !== PREBOUND))
            continue;
        if (fileType === OBJECT_FILE && (is64 ? table.u64(at + 8) : table.u32(at + 8)) !== 0)
            continue;
        const name = names.text(table.u32(at), "a symbol's name");
        if (name === '')
            continue;
        const description = table.u16(at + 6);
        const hasOrdinal = isTwoLevel && fileType !== OBJECT_FILE;
        found({ name, ordinal: hasOrdinal ? description >> 8 : undefined, isWeak: (description & WEAK) !== 0 });
    }
}

;



const KEPT = 10;
function readImports(file, commands, attempt) {
    const found = new Map();
    const into = (table) => ({ name, ordinal, isWeak }) => {
        const library = ordinal === undefined ? undefined : commands.libraries[ordinal - 1]?.name;
        const before = found.get(name);
        if (!before) {
            file.fuel.take(KEPT);
            found.set(name, { name, ...(library === undefined ? {} : { library }), isWeak, tables: [table] });
            return;
        }
        if (!before.tables.includes(table))
            before.tables.push(table);
        if (library !== undefined)
            before.library ??= library;
        before.isWeak &&= isWeak;
    };
    attempt(() => readSymbolTable(file, commands, into('symbols')));
    attempt(() => readChainedFixups(file, commands, into('chained-fixups')));
    attempt(() => readDyldInfo(file, commands, into('dyld-info')));
    return [...found.values()];
}

;
const MAGIC_32 = 0xfeedface;
const MAGIC_64 = 0xfeedfacf;
const TWO_LEVEL = 0x80;
const WEAK_LIBRARY = 0x80000018;
const LAYOUT_32 = { head: 28, segment: 56, section: 68 };
const LAYOUT_64 = { head: 32, segment: 72, section: 80 };
const ZEROS = new Set([0x1, 0xc, 0x12]);
const CODE = 0x80000000;
const OLD_MINIMUM = new Map([
    [0x24, 1],
    [0x25, 2],
    [0x2f, 3],
    [0x30, 4],
]);
const load_commands_KEPT = 20;
function readLoadCommands(file) {
    const magic = file.u32(0);
    if (magic !== MAGIC_32 && magic !== MAGIC_64)
        file.refuse('is no Mach-O file of an Apple device');
    const is64 = magic === MAGIC_64;
    const { head } = is64 ? LAYOUT_64 : LAYOUT_32;
    const commands = file.part(head, file.u32(20), 'the list of load commands');
    const found = {
        is64,
        cpu: file.u32(4),
        cpuKind: file.u32(8) & 0xffffff,
        fileType: file.u32(12),
        isTwoLevel: (file.u32(24) & TWO_LEVEL) !== 0,
        segments: [],
        sections: [],
        libraries: [],
    };
    let offset = 0;
    for (let left = file.u32(16); left > 0; left -= 1) {
        file.fuel.take(1);
        const size = commands.u32(offset + 4);
        if (size < 8)
            file.refuse('a load command has no size');
        readCommand(commands.u32(offset), commands.part(offset, size, 'a load command'), found);
        offset += size;
    }
    return found;
}
function readCommand(kind, command, found) {
    switch (kind) {
        case 0x1:
            if (!found.is64)
                readSegment(command, found);
            return;
        case 0x19:
            if (found.is64)
                readSegment(command, found);
            return;
        case 0x2:
            once('symbolTable', command, found, {
                offset: command.u32(8),
                count: command.u32(12),
                names: { offset: command.u32(16), size: command.u32(20) },
            });
            return;
        case 0xc:
        case 0x20:
        case WEAK_LIBRARY:
        case 0x8000001f:
        case 0x80000023:
            readLibrary(kind, command, found);
            return;
        case 0x1d:
            once('signature', command, found, rangeAt(command, 8));
            return;
        case 0x21:
        case 0x2c:
            if (command.u32(16) !== 0)
                once('encrypted', command, found, rangeAt(command, 8));
            return;
        case 0x22:
        case 0x80000022:
            once('dyldInfo', command, found, {
                bind: rangeAt(command, 16),
                weak: rangeAt(command, 24),
                lazy: rangeAt(command, 32),
            });
            return;
        case 0x80000034:
            once('chainedFixups', command, found, rangeAt(command, 8));
            return;
        case 0x32:
            found.build ??= {
                platform: command.u32(8),
                minimum: command.u32(12),
                sdk: command.u32(16),
                isOld: false,
            };
            return;
        default: {
            const platform = OLD_MINIMUM.get(kind);
            if (platform !== undefined) {
                found.build ??= { platform, minimum: command.u32(8), sdk: command.u32(12), isOld: true };
            }
        }
    }
}
function once(key, command, found, value) {
    if (found[key] !== undefined)
        command.refuse('has a load command twice that there may be one of');
    found[key] = value;
}
function rangeAt(command, offset) {
    return { offset: command.u32(offset), size: command.u32(offset + 4) };
}
function readSegment(command, found) {
    const { is64 } = found;
    const { segment, section } = is64 ? LAYOUT_64 : LAYOUT_32;
    found.segments.push({
        name: command.name16(8),
        address: is64 ? command.u64(24) : command.u32(24),
        offset: is64 ? command.u64(40) : command.u32(32),
        size: is64 ? command.u64(48) : command.u32(36),
    });
    const count = command.u32(segment - 8);
    command.check(segment, count * section, 'a list of sections');
    command.fuel.take((1 + count) * load_commands_KEPT);
    for (let index = 0; index < count; index += 1) {
        const at = segment + index * section;
        const flags = command.u32(at + (is64 ? 64 : 56));
        found.sections.push({
            name: command.name16(at),
            segment: command.name16(at + 16),
            address: is64 ? command.u64(at + 32) : command.u32(at + 32),
            size: is64 ? command.u64(at + 40) : command.u32(at + 36),
            offset: command.u32(at + (is64 ? 48 : 40)),
            hasBytes: !ZEROS.has(flags & 0xff),
            holdsCode: (flags & CODE) !== 0,
        });
    }
}
function readLibrary(kind, command, found) {
    command.fuel.take(load_commands_KEPT);
    found.libraries.push({
        name: command.text(command.u32(8), "a library's name"),
        isWeak: kind === WEAK_LIBRARY,
    });
}

;
const NAME = /^[\p{L}_$][\p{L}\p{N}_$.]*$/u;
function readMethodNames(file, sections) {
    return new Set(textsOf(file, sections, '__objc_methname'));
}
function readClassNames(file, sections) {
    return new Set([...textsOf(file, sections, '__objc_classname')].filter((text) => NAME.test(text)));
}
function* textsOf(file, sections, wanted) {
    for (const { segment, name, offset, size } of sections) {
        if (name !== wanted)
            continue;
        const { bytes } = file.part(offset, size, `the section ${segment},${name}`);
        for (let at = 0; at < size;) {
            const found = bytes.indexOf(0, at);
            const end = found < 0 ? size : found;
            file.fuel.keep(end - at);
            if (end > at)
                yield bytes.toString('utf8', at, end);
            at = end + 1;
        }
    }
}

var part = __webpack_require__("built/part.js");
;
const KINDS = new Map([
    [1, 'object'],
    [2, 'executable'],
    [6, 'library'],
    [8, 'bundle'],
]);
const PLATFORMS = new Map([
    [1, { name: 'macOS' }],
    [2, { name: 'iOS' }],
    [3, { name: 'tvOS' }],
    [4, { name: 'watchOS' }],
    [6, { name: 'Mac Catalyst' }],
    [7, { name: 'iOS', isSimulator: true }],
    [8, { name: 'tvOS', isSimulator: true }],
    [9, { name: 'watchOS', isSimulator: true }],
    [11, { name: 'visionOS' }],
    [12, { name: 'visionOS', isSimulator: true }],
]);
const MACOS = 1;
const INTEL = new Set([0x7, 0x01000007]);
function fileKind(fileType) {
    return KINDS.get(fileType) ?? 'other';
}
function architecture(cpu, kind) {
    switch (cpu) {
        case 0x0100000c:
            return kind === 2 ? 'arm64e' : 'arm64';
        case 0x0200000c:
            return 'arm64_32';
        case 0x0c:
            return kind === 9 ? 'armv7' : kind === 11 ? 'armv7s' : kind === 12 ? 'armv7k' : 'arm';
        case 0x01000007:
            return 'x86_64';
        case 0x07:
            return 'i386';
        default:
            return `processor ${cpu.toString(16)}`;
    }
}
function platformOf({ build, cpu }) {
    const known = build && PLATFORMS.get(build.platform);
    if (!build || !known)
        return undefined;
    const isOldSimulator = build.isOld && build.platform !== MACOS && INTEL.has(cpu);
    return { name: known.name, isSimulator: known.isSimulator === true || isOldSimulator };
}
function versionOf(packed) {
    const [major, minor, patch] = [packed >>> 16, (packed >>> 8) & 0xff, packed & 0xff];
    return patch === 0 ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}

;
const START = '!<arch>\n';
const HEAD = 60;
const LONG_NAME = /^#1\/(\d{1,5})$/;
const LISTED_NAME = /^\/(\d{1,10})$/;
const NAMES = '//';
const INDEX = /^(?:__\.SYMDEF.*|\/|\/SYM64\/)$/;
const static_library_KEPT = 20;
function isStaticLibrary(file) {
    return file.bytes.toString('latin1', 0, START.length) === START;
}
function membersOf(file) {
    const found = [];
    let names;
    let at = START.length;
    while (at + HEAD <= file.size) {
        file.fuel.take(static_library_KEPT);
        const head = file.bytes.toString('latin1', at, at + HEAD);
        const size = head.slice(48, 58).trim();
        if (!head.endsWith('`\n') || !/^\d+$/.test(size))
            file.refuse('is a damaged static library');
        const whole = file.part(at + HEAD, Number(size), 'a member of the static library');
        const field = head.slice(0, 16).trimEnd();
        const nameSize = Number(LONG_NAME.exec(field)?.[1] ?? 0);
        const listed = LISTED_NAME.exec(field)?.[1];
        const name = nameSize > 0
            ? static_library_textOf(whole.part(0, nameSize, "a member's name"))
            : listed !== undefined && names
                ? listedName(names, Number(listed))
                : field.replace(/\/$/, '');
        const content = whole.part(nameSize, whole.size - nameSize, 'a member of the static library');
        if (field === NAMES)
            names = whole;
        else if (!INDEX.test(field) && !INDEX.test(name))
            found.push({ file: content, member: name });
        at += HEAD + whole.size + (whole.size % 2);
    }
    return found;
}
function static_library_textOf(name) {
    name.fuel.keep(name.size);
    return name.bytes.toString('utf8').replace(/\0.*$/s, '');
}
function listedName(names, start) {
    names.check(start, 1, "a member's name");
    const line = names.bytes.indexOf('\n', start);
    return static_library_textOf(names.part(start, (line < 0 ? names.size : line) - start, "a member's name")).replace(/\/$/, '');
}

;

const SEVERAL = 0xcafebabe;
const SEVERAL_64 = 0xcafebabf;
const slices_MOST = 32;
function piecesOf(file) {
    return processorsOf(file).flatMap((part) => isStaticLibrary(part) ? membersOf(part) : [{ file: part }]);
}
function processorsOf(file) {
    if (file.size < 8)
        file.refuse('is no Mach-O file');
    const magic = file.u32be(0);
    if (magic !== SEVERAL && magic !== SEVERAL_64)
        return [file];
    const count = file.u32be(4);
    if (count === 0 || count > slices_MOST)
        file.refuse('is no Mach-O file of several processors');
    const width = magic === SEVERAL ? 20 : 32;
    return Array.from({ length: count }, (_, index) => {
        const at = 8 + index * width;
        const offset = magic === SEVERAL ? file.u32be(at + 8) : file.u64be(at + 8);
        const size = magic === SEVERAL ? file.u32be(at + 12) : file.u64be(at + 16);
        return file.part(offset, size, "a processor's part of the file");
    });
}

;












function readMachO(bytes, file = 'the binary') {
    const at = { file, line: 1, column: 1 };
    const whole = new part/* Part */.e(bytes, at, (0,fuel/* createFuel */.z)(at));
    const unreadMembers = [];
    const slices = piecesOf(whole).flatMap(({ file: piece, member }) => {
        if (member === undefined)
            return [readSlice(piece)];
        try {
            return [{ member, ...readSlice(piece) }];
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            unreadMembers.push({ member, reason: error.why });
            return [];
        }
    });
    return { slices, unreadMembers };
}
function readSlice(file) {
    const commands = readLoadCommands(file);
    const unread = [];
    const attempt = (what) => (read) => {
        try {
            read();
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            unread.push({ what, reason: error.why });
        }
    };
    const platform = platformOf(commands);
    const sections = readableSections(commands);
    if (commands.encrypted) {
        for (const what of ['texts', 'names'])
            unread.push({ what, reason: 'its text is encrypted' });
    }
    const imports = readImports(file, commands, attempt('imports'));
    let clinicalTexts = [];
    attempt('texts')(() => {
        clinicalTexts = readClinicalTexts(file, sections);
    });
    const classNames = new Set();
    const methodNames = new Set(selectorStubs(imports));
    attempt('names')(() => {
        for (const name of readMethodNames(file, sections))
            methodNames.add(name);
    });
    attempt('names')(() => {
        const read = fileKind(commands.fileType) === 'object'
            ? readClassNames(file, sections)
            : readClassList(file, commands, sections);
        for (const name of read)
            classNames.add(name);
    });
    let signed = {};
    attempt('signature')(() => {
        if (commands.signature)
            signed = readCodeSignature(file, commands.signature);
    });
    let simulated = {};
    attempt('entitlements')(() => {
        if (platform?.isSimulator)
            simulated = simulatorEntitlements(file, sections);
    });
    const entitlements = readEntitlements(simulated, 'simulator', attempt('entitlements')) ??
        readEntitlements(signed, 'signature', attempt('entitlements'));
    return {
        architecture: architecture(commands.cpu, commands.cpuKind),
        kind: fileKind(commands.fileType),
        ...(platform && { platform: platform.name }),
        ...(commands.build && { minimumOS: versionOf(commands.build.minimum), sdk: versionOf(commands.build.sdk) }),
        isSimulator: platform?.isSimulator === true,
        isEncrypted: commands.encrypted !== undefined,
        isSigned: signed.signature?.isLinkers === false,
        ...(signed.signature && { signature: signed.signature }),
        ...(entitlements && { entitlements }),
        ...{ libraries: commands.libraries, imports, clinicalTexts, classNames, methodNames, unread },
    };
}
function readableSections({ sections, encrypted }) {
    return sections.filter(({ hasBytes, offset, size }) => {
        const isEncrypted = encrypted && offset < encrypted.offset + encrypted.size && offset + size > encrypted.offset;
        return hasBytes && size > 0 && !isEncrypted;
    });
}
const SELECTOR_STUB = '_objc_msgSend$';
function selectorStubs(imports) {
    return imports.flatMap(({ name }) => (name.startsWith(SELECTOR_STUB) ? [name.slice(SELECTOR_STUB.length)] : []));
}
function simulatorEntitlements(file, sections) {
    const section = (name) => {
        const found = sections.find((it) => it.segment === '__TEXT' && it.name === name);
        return found && file.part(found.offset, found.size, `the section __TEXT,${name}`);
    };
    return { xml: section('__entitlements'), der: section('__ents_der') };
}


/***/ }),

/***/ "built/part.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Part)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("bytes.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");


const LONGEST_TEXT = 16_384;
class Part {
    bytes;
    size;
    at;
    fuel;
    view;
    constructor(bytes, at, fuel) {
        this.bytes = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .bufferOf */ .Kb)(bytes);
        this.size = bytes.length;
        this.at = at;
        this.fuel = fuel;
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    refuse(reason) {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(reason, this.at);
    }
    part(offset, size, what) {
        this.check(offset, size, what);
        return new Part(this.bytes.subarray(offset, offset + size), this.at, this.fuel);
    }
    check(offset, size, what) {
        if (!(Number.isSafeInteger(offset) && Number.isSafeInteger(size) && offset >= 0 && size >= 0)) {
            this.refuse(`${what} would lie nowhere`);
        }
        if (offset + size > this.size)
            this.refuse(`${what} would reach behind the end`);
    }
    u8(offset) {
        this.check(offset, 1, 'a number');
        return this.view.getUint8(offset);
    }
    u16(offset) {
        this.check(offset, 2, 'a number');
        return this.view.getUint16(offset, true);
    }
    u32(offset) {
        this.check(offset, 4, 'a number');
        return this.view.getUint32(offset, true);
    }
    u64(offset) {
        this.check(offset, 8, 'a number');
        return Number(this.view.getBigUint64(offset, true));
    }
    u32be(offset) {
        this.check(offset, 4, 'a number');
        return this.view.getUint32(offset, false);
    }
    u64be(offset) {
        this.check(offset, 8, 'a number');
        return Number(this.view.getBigUint64(offset, false));
    }
    text(offset, what) {
        this.check(offset, 1, what);
        const rest = this.bytes.subarray(offset, Math.min(this.size, offset + LONGEST_TEXT));
        const end = rest.indexOf(0);
        if (end < 0)
            this.refuse(`${what} does not end`);
        this.fuel.keep(end);
        return rest.toString('utf8', 0, end);
    }
    name16(offset) {
        this.check(offset, 16, 'a name');
        const field = this.bytes.subarray(offset, offset + 16);
        const end = field.indexOf(0);
        return field.toString('latin1', 0, end < 0 ? 16 : end);
    }
}


/***/ })

};
