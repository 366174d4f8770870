/** The kinds of the example family, about anybody and in every layout we have of them. */
import type { CorpusKind } from '../kind.ts'
import { greenCard, passport, workCard } from './cards.ts'
import { i94Recent, travelHistory } from './cbp.ts'
import { caseInformation, hearingNotice, judgeOrder } from './court.ts'
import { arrestRecord, noticeToAppear } from './dhs.ts'
import { acknowledgement, approval, biometrics, decision, extension, interview, receipt, rejection, request, stay, transfer } from './i797.ts'

export const knownKinds: Readonly<Record<string, CorpusKind>> = {
  'card-ead': workCard, 'card-prc': greenCard, 'passport-mrz': passport, 'i94-recent': i94Recent, 'i94-travel-history': travelHistory,
  'nta-i862': noticeToAppear, i213: arrestRecord, 'hearing-notice': hearingNotice, 'ij-order': judgeOrder, acis: caseInformation,
  'i797c-receipt': receipt, 'i589-acknowledgement': acknowledgement, 'i797c-rejection': rejection, 'i797-approval': approval, 'i797-extension': extension,
  'i797e-request': request, 'i797c-interview': interview, 'i797c-transfer': transfer, 'i797c-biometrics': biometrics, i797a: stay, 'decision-letter': decision,
}
