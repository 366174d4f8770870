/** The version in package.json; the house test keeps the two equal. */
export const VERSION = '0.1.0'
