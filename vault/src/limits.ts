/** Most bytes of content one archive may hold, all files together. */
export const ARCHIVE_BYTES_MAX = 200 * 1024 * 1024

/** Most files one archive may hold. */
export const ARCHIVE_FILES_MAX = 5_000

/** scrypt work factor, as a power of two, written by `sealArchive`: 128 MiB and about 0.4 s on a laptop. */
export const WORK_FACTOR_LOG2 = 17

/**
 * Work factors we try at all. Below 16 a passphrase could be guessed too cheaply; above 18 a hostile file could
 * take gigabytes before it fails. The ordinary `age` program writes 18.
 */
export const WORK_FACTOR_LOG2_RANGE = { min: 16, max: 18 } as const
