import { useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import { Icon } from '../../parts/icons.tsx'
import { LangSwitch } from '../../shell/lang-switch.tsx'
import { useWords } from '../../shell/lang.ts'
import { getOpenNow, subscribeOpenNow } from '../../shell/open-now.ts'
import './welcome.css'

/** The promise, shown and not told: one lit line, its thread, the date that rests on it. */
export function Welcome(): React.JSX.Element {
  const { t } = useWords()
  const { isOpen } = useSyncExternalStore(subscribeOpenNow, getOpenNow)
  return (
    <div className="welcome">
      <header className="welcome-head">
        <p className="brand"><img src="/icon.svg" alt="" width="36" height="36" /> Proofline</p>
        <LangSwitch />
      </header>
      <main className="welcome-main">
        <div className="welcome-proof" aria-hidden="true">
          <div className="proof-shadow">
            <div className="proof-paper">
              <p className="faded">Admission Record Number: 990000123A1</p>
              <p><span className="proof-lit"><b>Most Recent Date of Entry:</b> 2017 August 22</span></p>
              <p>Class of Admission: B2</p>
              <p>Admit Until Date: 02/21/2018</p>
            </div>
          </div>
          <div className="proof-thread"><span /></div>
          <div className="proof-date">
            <svg className="shape" viewBox="0 0 16 16"><path d="M4.6 2.4h6.8L14.8 8l-3.4 5.6H4.6L1.2 8z" fill="none" stroke="currentColor" strokeWidth="2" /></svg>
            <div><p className="date date-xl">{t('welcome.example.date')}</p><p className="soft">{t('welcome.example.meaning')}</p></div>
          </div>
        </div>
        <div className="welcome-words">
          <h1 tabIndex={-1}>{t('welcome.title')}</h1>
          <p className="soft welcome-lead">{t('welcome.lead')}</p>
          <div className="welcome-actions">
            {isOpen ? <Link href="/r" className="button main wide"><Icon name="back" />{t('welcome.back')}</Link> : null}
            <Link href="/start/add" className={`button wide ${isOpen ? '' : 'main'}`}><Icon name="plus" />{t('welcome.add')}</Link>
            <Link href="/start/family" className="button wide"><Icon name="people" />{t('welcome.family')}</Link>
            <Link href="/start/open" className="button wide"><Icon name="file" />{t('welcome.open')}</Link>
          </div>
          <p className="welcome-promise soft small"><Icon name="plane" /><span>{t('welcome.promise')}</span></p>
          <p className="soft least welcome-notice">{t('welcome.notice')}</p>
        </div>
      </main>
    </div>
  )
}
