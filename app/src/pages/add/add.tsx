import { fileFromBrowser } from '@proofline/pages/browser'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { Icon } from '../../parts/icons.tsx'
import { FileLine, PaperLine, byFile } from '../../parts/paper-line.tsx'
import { addFiles, addText, dismissNotes, pauseAdding, resumeAdding, stateOfItem, stopAdding } from '../../record/store.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'
import './add.css'

/** Add papers: drag, pick or paste. Three counters in pages, and one line per paper with its one state. */
export function Add(): React.JSX.Element {
  const { t } = useWords()
  const { items: open, record, paused, adding, refused, duplicates, example } = useRecord()
  const items = example ? [] : open
  const [over, setOver] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const files = (list: FileList | readonly File[]): void => void addFiles([...list].map(fileFromBrowser))
  useEffect(() => {
    const onPaste = (e: ClipboardEvent): void => {
      if (e.target instanceof HTMLTextAreaElement || e.target instanceof HTMLInputElement) return
      const { clipboardData } = e
      if (clipboardData && clipboardData.files.length > 0) files(clipboardData.files)
      else {
        const text = clipboardData?.getData('text/plain') ?? ''
        if (text.trim() !== '') void addText(t('add.pastedName'), text)
      }
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  })
  const pages = { read: 0, understood: 0, needsYou: 0 }
  for (const item of items) {
    const n = Math.max(1, item.paper.pages.length)
    const state = stateOfItem(item, record)
    pages.read += n
    if (state === 'understood') pages.understood += n
    if (state === 'needs-you' || state === 'another-person') pages.needsYou += n
  }
  return (
    <section className="add stack-l">
      <h1 tabIndex={-1}>{t('add.title')}</h1>
      <p className="soft">{t('add.lead')}</p>
      {example ? <p className="sheet">{t('own.example')}</p> : null}
      <div
        className={`drop ${over ? 'over' : ''}`} onDragOver={(e) => { e.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)}
        onDrop={(e) => { e.preventDefault(); setOver(false); files(e.dataTransfer.files) }}
      >
        <p className="drop-words">{t('add.drop')}</p>
        <input ref={picker} id="add-files" type="file" multiple className="visually-hidden" tabIndex={-1} aria-hidden="true" onChange={(e) => { if (e.target.files) files(e.target.files); e.target.value = '' }} />
        <button type="button" className="button main" onClick={() => picker.current?.click()}><Icon name="file" />{t('add.pick')}</button>
        <Paste />
      </div>
      <Progress read={pages.read} understood={pages.understood} needsYou={pages.needsYou} />
      {adding.map((a) => (
        <div key={a.name} className="adding" role="status">
          <p><b><bdi>{a.name}</bdi></b> <span className="soft">{a.of > 1 ? t('add.readingPages', { done: a.done, of: a.of }) : t('add.reading')}{paused ? `, ${t('add.paused')}` : a.secondsLeft !== undefined && a.secondsLeft > 20 ? `, ${t('add.minutesLeft', { n: Math.max(1, Math.round(a.secondsLeft / 60)) })}` : ''}</span></p>
          <progress max={Math.max(1, a.of)} value={a.done} aria-label={t('add.reading')} />
          {a.of > 3 || paused ? <button type="button" className="button quiet" onClick={paused ? resumeAdding : pauseAdding}>{t(paused ? 'add.goOn' : 'add.pause')}</button> : null}
          <button type="button" className="button quiet" onClick={stopAdding}>{t('add.stop')}</button>
        </div>
      ))}
      {refused.length + duplicates.length > 0 ? (
        <div className="sheet stack" role="status">
          {refused.map((r, i) => <p key={`r${i}`}><b><bdi>{r.name}</bdi></b>: {t(`refused.${r.refusal.type}`, r.refusal.type === 'TooLarge' ? { mb: Math.round(r.refusal.bytesMax / 1048576) } : {})}</p>)}
          {duplicates.map((d, i) => <p key={`d${i}`}><b><bdi>{d.name}</bdi></b>: {t('add.duplicate', { of: d.of })}</p>)}
          <button type="button" className="button quiet" onClick={dismissNotes}>{t('add.dismiss')}</button>
        </div>
      ) : null}
      {items.length > 0 ? (
        <>
          <ul className="paper-list">{byFile(items).map((parts) => (parts.length > 1 ? <FileLine key={parts[0]!.paper.id} parts={parts} /> : <PaperLine key={parts[0]!.paper.id} item={parts[0]!} />))}</ul>
          <div className="add-next">
            {pages.needsYou > 0 || items.some((i) => i.reader === undefined && !i.part && i.paper.pages.some((p) => p.origin === 'ocr')) ? <Link href="/r/check" className="button">{t('add.check')}</Link> : null}
            <Link href="/r" className="button main">{t('add.see')}</Link>
          </div>
        </>
      ) : <Empty />}
    </section>
  )
}

function Progress({ read, understood, needsYou }: { readonly read: number; readonly understood: number; readonly needsYou: number }): React.JSX.Element {
  const { t } = useWords()
  return (
    <dl className="counters" aria-live="polite">
      {([['read', read], ['understood', understood], ['needsYou', needsYou]] as const).map(([name, n]) => (
        <div key={name}><dt>{t(`add.counter.${name}`)}</dt><dd className="date date-m">{n}</dd></div>
      ))}
    </dl>
  )
}

/** A pasted text works like a file. */
function Paste(): React.JSX.Element {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  if (!open) return <button type="button" className="button" onClick={() => setOpen(true)}>{t('add.paste')}</button>
  return (
    <form className="paste" onSubmit={(e) => { e.preventDefault(); if (text.trim() !== '') void addText(t('add.pastedName'), text).then(() => { setText(''); setOpen(false) }) }}>
      <label htmlFor="paste-text">{t('add.pasteLabel')}</label>
      <textarea id="paste-text" rows={6} value={text} onChange={(e) => setText(e.target.value)} autoFocus spellCheck={false} />
      <button type="submit" className="button">{t('add.pasteDone')}</button>
    </form>
  )
}

/** Which paper to start with, with the outline of each and the place of its number lit. */
function Empty(): React.JSX.Element {
  const { t } = useWords()
  return (
    <div className="add-empty">
      <h2>{t('add.empty.title')}</h2>
      <ul>
        {(['i797', 'nta', 'i94'] as const).map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 90 116" aria-hidden="true" className="outline-paper">
              <rect x="1" y="1" width="88" height="114" className="outline-sheet" />
              {kind === 'i797' ? <><path d="M10 14h40M10 22h60" /><rect x="10" y="32" width="34" height="9" className="outline-lit" /><path d="M50 36h28M10 50h30M10 58h24M10 76h68M10 84h60M10 92h66" /></> : null}
              {kind === 'nta' ? <><path d="M24 14h44M10 26h40" /><rect x="52" y="22" width="28" height="8" className="outline-lit" /><path d="M10 38h68M10 50h6M20 50h50M10 58h6M20 58h44M10 72h68M10 80h62M10 92h66M10 100h40" /></> : null}
              {kind === 'i94' ? <><path d="M10 16h50M10 26h36" /><rect x="10" y="38" width="62" height="8" className="outline-lit" /><path d="M10 56h56M10 66h40M10 76h48M10 92h30" /></> : null}
            </svg>
            <div><h3>{t(`add.empty.${kind}`)}</h3><p className="soft small">{t(`add.empty.${kind}.text`)}</p></div>
          </li>
        ))}
      </ul>
    </div>
  )
}
