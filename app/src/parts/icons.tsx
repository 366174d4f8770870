/** Line icons, 24 box, always beside a word. */
const PATHS = {
  home: 'M4 11 12 4l8 7M6 10v10h12V10',
  timeline: 'M6 4v16M6 7h.01M6 12h.01M6 17h.01M10 7h9M10 12h6M10 17h8',
  papers: 'M8 4h8l4 4v9H8zM4 8v13h11',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
  plus: 'M12 5v14M5 12h14',
  leave: 'M10 4H5v16h5M20 12H9m8-4 4 4-4 4',
  camera: 'M4 8h4l2-3h4l2 3h4v11H4zM12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7',
  people: 'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M3 20c0-4 3-6 6-6s6 2 6 6M16 5.5a3 3 0 0 1 0 5.5M17 14c2.5.5 4 2.5 4 6',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  plane: 'M12 3c1 0 1.5 1 1.5 2.5V10l7 4v2l-7-2v4l2 2v1l-3.5-1L8.5 21v-1l2-2v-4l-7 2v-2l7-4V5.5C10.500 4 11 3 12 3',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  check: 'm5 12.5 4.5 4.5L19 7',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'm14 5-7 7 7 7',
  save: 'M12 4v11m-4.5-4 4.5 4 4.5-4M5 20h14',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M16 16l5 5',
  wall: 'M3 12h12m-4-5 5 5-5 5M20 4v16',
  undo: 'M8 6 4 10l4 4M4 10h10a6 6 0 0 1 0 12h-3',
  expand: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  print: 'M7 9V4h10v5M5 9h14v8h-3v3H8v-3H5zM8 14h8',
} as const
export type IconName = keyof typeof PATHS

export const Icon = ({ name }: { readonly name: IconName }): React.JSX.Element => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={PATHS[name]} /></svg>
)
