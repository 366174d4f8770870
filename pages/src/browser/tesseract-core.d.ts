// The package describes only its wrapper; these are its builds.
type TesseractFactory = (options: Record<string, unknown>) => Promise<unknown>

declare module 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js' {
  const factory: TesseractFactory
  export default factory
}
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const factory: TesseractFactory
  export default factory
}
declare module 'tesseract.js-core/tesseract-core-lstm.js' {
  const factory: TesseractFactory
  export default factory
}
