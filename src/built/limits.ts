/** What one artifact may take. The largest public apps have some 40,000 entries and binaries of 200 MB. */

/** Entries of an archive or files of a folder. */
export const MOST_ENTRIES = 100_000;
/** Bytes of a property list, a table of texts or a privacy manifest. */
export const LARGEST_LIST = 16 * 2 ** 20;
/** Bytes of a binary. */
export const LARGEST_BINARY = 512 * 2 ** 20;
/** Bytes that are read of an artifact in all: what is beyond is too large for what is left. */
export const MOST_READ = 2 ** 30;
/** Bytes that a packed tar may hold: all of it is unpacked to find anything. */
export const MOST_UNPACKED = 4 * 2 ** 30;
/** How many times its packed size something larger than `FREE_OF_RATIO` may be. Binaries shrink to a third. */
export const MOST_RATIO = 200;
export const FREE_OF_RATIO = 4 * 2 ** 20;
/** What is refused is told of so many entries; of the others how many they are. */
export const MOST_TOLD = 20;
/** Bundles of one artifact. */
export const MOST_BUNDLES = 200;
