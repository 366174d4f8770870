import { useEffect, useState } from 'react'

type Width = (text: string, face: 'date' | 'text') => number
let canvas: CanvasRenderingContext2D | null | undefined

/** Measures in the faces the page has now. */
function measure(): Width {
  canvas ??= document.createElement('canvas').getContext('2d')
  const style = getComputedStyle(document.documentElement)
  const fonts = { date: `570 17px ${style.getPropertyValue('--display')}`, text: `400 15px ${style.getPropertyValue('--text')}` }
  return (text, face) => {
    if (!canvas) return text.length * (face === 'date' ? 9.2 : 7.8)
    canvas.font = fonts[face]
    return canvas.measureText(text).width
  }
}

/** Pixels a text takes on the timeline, in the face of dates or of words; another function once the app's own faces are there. */
export function useTextWidth(): Width {
  const [width, setWidth] = useState<Width>(measure)
  useEffect(() => {
    let live = true
    void document.fonts.ready.then(() => live && setWidth(measure))
    return () => {
      live = false
    }
  }, [])
  return width
}
