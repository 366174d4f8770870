export { type BrowserPdfEngine, type DrawnPage, browserPdfEngine } from './engine.ts'
export { fileFromBrowser } from './files.ts'
