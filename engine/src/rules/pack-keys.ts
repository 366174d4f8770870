/**
 * The keys whose rule packs this program trusts. Everybody who has the source has the development key: it shows that
 * a pack was made as a whole, not by whom. A release adds its own key here and leaves the development key out.
 */
export const PACK_KEYS = [
  { name: 'proofline-development', use: 'development', publicKey: '6chq9hvDIJUySKddJrd/ZqZwa9KSwCuTO+KAJpAELHQ=' },
] as const
