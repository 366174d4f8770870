/**
 * Budgets against hostile files: the only place with such numbers. Past a budget the file is kept and said to be
 * unread ("too large or unusual"); nothing is read by half.
 */

const MIB = 1024 * 1024

/** Any file, before a byte of it is read. Whole immigration files are this large (docs/decisions/2026-11-22-whole-files.md). */
export const FILE_BYTES_MAX = 300 * MIB

/** Pages of one file, printed or typed. */
export const PAGES_MAX = 3000

/** Longest side of a page, in points: the largest page a PDF may have. */
export const PAGE_SIDE_PT_MAX = 14_400

/** A picture, in pixels (width times height), also when a PDF page is drawn. */
export const PICTURE_PIXELS_MAX = 50_000_000

/** Pages read between two looks at the clock. */
export const BATCH_PAGES = 25

/** Time for one batch of pages; opening a PDF counts as one batch, and may take as much longer as it is large. */
export const BATCH_SECONDS_MAX = 10

/** How much of a file is handed to the process that reads it, and looked through there, in a second at the least. */
export const OPENED_BYTES_A_SECOND = 8 * MIB

/** Time for reading one page from its picture. */
export const LOOK_SECONDS_MAX = 60

/** After this many pages in a row that could not be read in time, the rest of a file is not tried. */
export const LOOKS_FAILED_MAX = 3

/** Files larger than this are held by one process at a time: several would not fit into the memory of a small machine. */
export const LOOKERS_BYTES_MAX = 100 * MIB

/** One stream of a PDF after decoding, and one buffer of the reader. */
export const DECODED_BYTES_MAX = 256 * MIB

/** Decoded bytes per stored byte, for streams that decode to more than `RATIO_FROM_BYTES`. */
export const DECODED_RATIO_MAX = 100

/** Blank pages and masks pack a thousand to one and are harmless: the ratio counts from here. */
export const RATIO_FROM_BYTES = 32 * MIB

/** All streams of a PDF together, as far as the look beforehand decodes them. */
export const DECODED_TOTAL_BYTES_MAX = 1024 * MIB

/** Memory of the Node process that reads PDFs (resident, everything included). */
export const RSS_BYTES_MAX = 700 * MIB

/** The same for a process that reads pictures: a file, a picture of 50 megapixels, the recogniser. */
export const LOOK_RSS_BYTES_MAX = 1000 * MIB

/** Above this the idle reading process is replaced, so that one file does not use up the next one's memory. */
export const RSS_BYTES_IDLE = 300 * MIB

/** Text, JSON, XML and HTML. */
export const TEXT_BYTES_MAX = 20 * MIB

/** Objects and lists inside each other (JSON), elements inside each other (XML). */
export const DEPTH_MAX = 32

/** A typed line longer than this is not drawable: a JSON value with a picture inside, for example. */
export const TYPED_COLUMNS_MAX = 20_000

/** Prose is wrapped here, so that a paragraph on one line stays on the screen. */
export const PROSE_COLUMNS = 160

/** A zip: files in it, their bytes together, and bytes per packed byte from some size on. Zips inside zips stay closed. */
export const ARCHIVE_FILES_MAX = 200
export const ARCHIVE_BYTES_MAX = 100 * MIB
export const ARCHIVE_RATIO_MAX = 100
export const ARCHIVE_RATIO_FROM_BYTES = 16 * MIB
