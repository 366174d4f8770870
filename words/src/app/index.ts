import type { Message } from '../print.ts'
import { addWords } from './add.ts'
import { checkWords } from './check.ts'
import { codeWords } from './codes.ts'
import { contentsWords } from './contents.ts'
import { contradictionWords } from './contradiction.ts'
import { deadlineWords } from './deadlines.ts'
import { factValueWords, factWords } from './facts.ts'
import { familyWords } from './family.ts'
import { moreFieldWords } from './fields-more.ts'
import { fieldWords } from './fields.ts'
import { fileWords } from './file.ts'
import { homeWords } from './home.ts'
import { lawPageWords } from './law.ts'
import { needsWords } from './needs.ts'
import { outcomeWords } from './outcomes.ts'
import { ownWords } from './own.ts'
import { civilPaperWords } from './paper-names/civil.ts'
import { courtDhsPaperWords } from './paper-names/court-dhs.ts'
import { moneySchoolPaperWords } from './paper-names/money-school.ts'
import { ownPaperWords } from './paper-names/own.ts'
import { travelPaperWords } from './paper-names/travel.ts'
import { papersWords } from './papers.ts'
import { partsWords } from './parts.ts'
import { roomWords } from './room.ts'
import { timelineWords } from './timeline.ts'
import { welcomeWords } from './welcome.ts'
import { whenWords } from './when.ts'

/** Sentences of the web app. */
export const appWords: Readonly<Record<string, Message>> = {
  ...welcomeWords, ...roomWords, ...partsWords, ...outcomeWords, ...contradictionWords, ...contentsWords, ...addWords, ...papersWords, ...fileWords, ...homeWords,
  ...deadlineWords, ...familyWords, ...timelineWords, ...checkWords, ...fieldWords, ...moreFieldWords, ...whenWords, ...codeWords, ...factWords,
  ...factValueWords, ...needsWords, ...ownWords, ...lawPageWords,
  ...civilPaperWords, ...courtDhsPaperWords, ...moneySchoolPaperWords, ...ownPaperWords, ...travelPaperWords,
}
