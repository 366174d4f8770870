import { pictureSize } from '../kind.ts'
import { PICTURE_PIXELS_MAX } from '../limits.ts'
import type { NotRead } from '../opened.ts'
import type { Rgba } from '../picture/raster.ts'

/**
 * A photo or scan as pixels, turned as its camera says; whatever kinds this browser knows. `widthMax`: no wider than this (for
 * showing it).
 */
export async function decodePicture(bytes: Uint8Array, mediaType: string, widthMax?: number): Promise<Rgba | NotRead> {
  const size = pictureSize(bytes, mediaType)
  if (size && size.width * size.height > PICTURE_PIXELS_MAX) return { type: 'PageTooBig' }
  let image: ImageBitmap
  try {
    image = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }))
  } catch {
    return { type: size ? 'Broken' : 'Picture' }
  }
  try {
    if (image.width * image.height > PICTURE_PIXELS_MAX) return { type: 'PageTooBig' }
    const scale = Math.min(1, (widthMax ?? image.width) / image.width)
    const [width, height] = [Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale))]
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!
    context.imageSmoothingQuality = 'high'
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    context.drawImage(image, 0, 0, width, height)
    return { width, height, data: context.getImageData(0, 0, width, height).data }
  } finally {
    image.close()
  }
}
