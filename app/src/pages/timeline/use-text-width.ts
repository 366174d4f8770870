import { useEffect, useMemo, useState } from 'react'

let canvas: CanvasRenderingContext2D | null | undefined

/** Pixels a text takes on the timeline, in the face of dates or of words; measured again once the app's own faces are there. */
export function useTextWidth(): (text: string, face: 'date' | 'text') => number {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let live = true
    void document.fonts.ready.then(() => live && setReady(true))
    return () => {
      live = false
    }
  }, [])
  return useMemo(() => {
    canvas ??= document.createElement('canvas').getContext('2d')
    const style = getComputedStyle(document.documentElement)
    const fonts = { date: `570 17px ${style.getPropertyValue('--display')}`, text: `400 15px ${style.getPropertyValue('--text')}` }
    return (text, face) => {
      if (!canvas) return text.length * (face === 'date' ? 9.2 : 7.8)
      canvas.font = fonts[face]
      return canvas.measureText(text).width
    }
  }, [ready])
}
