import { type Box, type Page, type Quote, TYPED, pageOf } from '@proofline/engine'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Item } from '../record/store.ts'
import { useWords } from '../shell/lang.ts'
import { isPhoto, pagePicture } from './page-picture.ts'
import './crop.css'

/** The part of a page to show: at least one line above and below the lit ones, as wide as the print. */
export function stripAround(page: Page, boxes: readonly Box[]): Box {
  const line = boxes.length > 0 ? Math.max(...boxes.map((b) => b.height)) : TYPED.lineHeight
  const top = Math.max(0, Math.min(...boxes.map((b) => b.y)) - line * 4.4)
  const bottom = Math.min(page.height, Math.max(...boxes.map((b) => b.y + b.height)) + line * 4.4)
  const left = Math.max(0, Math.min(...page.words.map((w) => w.box.x)) - 16)
  const right = Math.min(page.width, Math.max(...page.words.map((w) => w.box.x + w.box.width)) + 16)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Print stands between these heights on screen, so that rival papers get the same size; a narrow column pans. */
const PRINT_HEIGHT_MIN = 12.5
const PRINT_HEIGHT_MAX = 15

interface CropProps {
  readonly item: Item
  readonly quote: Quote
  /** Which way the paper leans, at most 0.7 degrees. */
  readonly lean?: 'left' | 'right' | 'none'
  /** Called with the element of the last lit words, for the thread. */
  readonly litRef?: (el: HTMLElement | null) => void
}

/** A torn strip of the real page with the words of a claim lit. */
export function Crop({ item, quote, lean = 'left', litRef }: CropProps): React.JSX.Element | null {
  const { t } = useWords()
  const page = pageOf(item.paper, quote.page)
  const scroller = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)
  const strip = useMemo(() => (page ? stripAround(page, quote.boxes) : undefined), [page, quote.boxes])
  // A typed line's box is its whole line; its letters are smaller.
  const letters = page?.origin === 'pdf-text' || page?.origin === 'ocr' ? 1 : TYPED.fontSize / TYPED.lineHeight
  const print = Math.min(...quote.boxes.map((b) => b.height), TYPED.lineHeight) * letters

  useLayoutEffect(() => {
    const el = scroller.current
    if (!el || !strip) return
    const fit = (): void => {
      const next = Math.min(PRINT_HEIGHT_MAX / print, Math.max(el.clientWidth / strip.width, PRINT_HEIGHT_MIN / print))
      setScale(next)
      // As much as fits of what stands before the lit words: usually their label. Of two lines, the longer part.
      const first = [...quote.boxes].sort((a, b) => b.width - a.width)[0]
      if (first) {
        const right = (first.x + first.width - strip.x) * next
        el.scrollLeft = Math.max(0, Math.min((first.x - strip.x) * next - 12, right - el.clientWidth + 24))
      }
    }
    fit()
    const watch = new ResizeObserver(fit)
    watch.observe(el)
    return () => watch.disconnect()
  }, [strip, quote.boxes, print])

  if (!page || !strip) return null
  return (
    <figure className={`crop lean-${lean}`}>
      <div className="crop-frame">
        <div className="crop-scroll" ref={scroller} tabIndex={0} role="group" aria-label={t('crop.label', { words: quote.exact.replace(/\s+/g, ' ') })}>
          <div className="crop-strip" style={{ width: strip.width * scale, height: strip.height * scale }}>
            <Picture item={item} page={page} strip={strip} scale={scale} />
            {quote.boxes.map((b, i) => (
              <mark
                key={i} className="lit" ref={i === quote.boxes.length - 1 ? litRef : undefined}
                style={{ left: (b.x - strip.x - 2) * scale, top: (b.y - strip.y) * scale, width: (b.width + 4) * scale, height: b.height * scale }}
              >
                {i === 0 ? <span>{quote.exact}</span> : null}
              </mark>
            ))}
          </div>
        </div>
      </div>
    </figure>
  )
}

interface PictureProps {
  readonly item: Item
  readonly page: Page
  readonly strip: Box
  readonly scale: number
}

/**
 * The page itself: the real picture for a PDF or a photo, typed letters for a text. A page that was read from a picture is set
 * straight, so that the lit words are where they were read; nothing is ever tinted or sharpened.
 */
export function Picture({ item, page, strip, scale }: PictureProps): React.JSX.Element {
  return item.paper.mediaType === 'application/pdf' || isPhoto(item) ? <Raster item={item} page={page} strip={strip} scale={scale} /> : <Typed page={page} strip={strip} scale={scale} />
}

function Raster({ item, page, strip, scale }: PictureProps): React.JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let live = true
    void pagePicture(item, page.number).then((picture) => {
      const el = canvas.current
      if (!live || !el || !picture) return
      const k = picture.width / page.width
      el.width = Math.round(strip.width * k)
      el.height = Math.round(strip.height * k)
      el.getContext('2d')?.drawImage(picture, -strip.x * k, -strip.y * k)
    })
    return () => {
      live = false
    }
  }, [item, page, strip.x, strip.y, strip.width, strip.height])
  return <canvas ref={canvas} className="crop-picture" aria-hidden="true" style={{ width: strip.width * scale, height: strip.height * scale }} />
}

function Typed({ page, strip, scale }: Omit<PictureProps, 'item'>): React.JSX.Element {
  const lines = page.text.split('\n').map((text, i) => ({ text, y: TYPED.margin + i * TYPED.lineHeight }))
  const shown = lines.filter((l) => l.y + TYPED.lineHeight > strip.y && l.y < strip.y + strip.height)
  return (
    <svg className="crop-picture" aria-hidden="true" width={strip.width * scale} height={strip.height * scale} viewBox={`${strip.x} ${strip.y} ${strip.width} ${strip.height}`}>
      {shown.map((l) => (
        <text key={l.y} x={TYPED.margin} y={l.y + TYPED.lineHeight * 0.72} fontSize={TYPED.fontSize} className="typed" xmlSpace="preserve">{l.text}</text>
      ))}
    </svg>
  )
}
