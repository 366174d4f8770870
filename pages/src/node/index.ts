export { type NodePdfOptions, becamePagesChild, nodePdfEngine } from './engine.ts'
export { fileFromDisk, filesIn } from './files.ts'
