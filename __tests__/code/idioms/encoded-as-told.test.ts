/** What an object says itself that is encoded of it is all that an encoder has of it: `toJSON`, `toJson`. */
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const BOARD = (told: string): string =>
  `class Board { private readonly entries: string[] = []; pin(title: string) { this.entries.push(title); } toJSON() { return { pinned: ${told} }; } }\n`;

const scripts = (told: (text: string) => string): Ways => [
  [
    'a class',
    (make, use) =>
      `${BOARD(told('this.entries'))}const board = new Board();\nexport function go() { board.pin(${make}); ${use('JSON.stringify(board)')} }`,
  ],
  [
    'one that is passed on',
    (make, use) =>
      `${BOARD(told('this.entries'))}function save(it: Board) { ${use('JSON.stringify(it)')} }\nexport function go() { const board = new Board(); board.pin(${make}); save(board); }`,
  ],
  [
    'in an object',
    (make, use) =>
      `${BOARD(told('this.entries'))}export function go() { const board = new Board(); board.pin(${make}); ${use('JSON.stringify({ board })')} }`,
  ],
  [
    'in a list',
    (make, use) =>
      `${BOARD(told('this.entries'))}export function go() { const board = new Board(); board.pin(${make}); ${use('JSON.stringify([board])')} }`,
  ],
  [
    'in a part of a class',
    (make, use) =>
      `${BOARD(told('this.entries'))}class Page { constructor(readonly board: Board) {} }\nexport function go() { const board = new Board(); board.pin(${make}); const page = new Page(board); ${use('JSON.stringify(page)')} }`,
  ],
  [
    'of the class above',
    (make, use) =>
      `${BOARD(told('this.entries'))}class Wall extends Board { colour = 'red'; }\nexport function go() { const wall = new Wall(); wall.pin(${make}); ${use('JSON.stringify(wall)')} }`,
  ],
  [
    'two of them',
    (make, use) =>
      `${BOARD(told('this.entries'))}export function go() { const board = new Board(); const other = new Board(); other.pin('typed'); board.pin(${make}); ${use('JSON.stringify(board)')} }`,
  ],
];

const COUNTED = (of: string): string => `${of}.length`;
const WHOLE = (of: string): string => of;

bringsNone(JAVASCRIPT, scripts(COUNTED));
brings(JAVASCRIPT, [
  ...scripts(WHOLE),
  [
    'a method that no encoder asks',
    (make, use) =>
      `class Board { entries: string[] = []; toJson() { return { pinned: this.entries.length }; } }\nexport function go() { const board = new Board(); board.entries.push(${make}); ${use('JSON.stringify(board)')} }`,
  ],
  [
    'an heir that says more',
    (make, use) =>
      `${BOARD(COUNTED('this.entries'))}class Wall extends Board { titles: string[] = []; toJSON() { return { pinned: this.titles.length, titles: this.titles }; } }\nfunction save(it: Board) { ${use('JSON.stringify(it)')} }\nexport function go() { const wall = new Wall(); wall.titles.push(${make}); save(wall); }`,
  ],
  [
    'another that says nothing',
    (make, use) =>
      `${BOARD(COUNTED('this.entries'))}class Wall { titles: string[] = []; }\nexport function go() { const wall = new Wall(); wall.titles.push(${make}); ${use('JSON.stringify(wall)')} }`,
  ],
  [
    'an object without it',
    (make, use) => `export function go() { const board = { entries: [${make}] }; ${use('JSON.stringify(board)')} }`,
  ],
  [
    'a part of it beside',
    (make, use) =>
      `export function go() { const entries = [${make}]; const board = { entries, toJSON: () => ({ pinned: 1 }) }; ${use('JSON.stringify(board.entries)')} }`,
  ],
]);

const darts = (told: (text: string) => string): Ways => [
  [
    'a class',
    (make, use) =>
      `class Board { final List<String> entries = []; Map<String, Object?> toJson() => {'pinned': ${told('entries')}}; }\nvoid go() { final board = Board(); board.entries.add(${make}); ${use('jsonEncode(board)')} }`,
  ],
  [
    'in a map',
    (make, use) =>
      `class Board { final List<String> entries = []; Map<String, Object?> toJson() => {'pinned': ${told('entries')}}; }\nvoid go() { final board = Board(); board.entries.add(${make}); ${use("jsonEncode({'board': board})")} }`,
  ],
  [
    'what it is made with',
    (make, use) =>
      `class Board { Board(this.entries); final List<String> entries; Map<String, Object?> toJson() => {'pinned': ${told('entries')}}; }\nvoid go() { ${use(`jsonEncode(Board([${make}]))`)} }`,
  ],
];
bringsNone(DART, darts(COUNTED));
brings(DART, darts(WHOLE));
