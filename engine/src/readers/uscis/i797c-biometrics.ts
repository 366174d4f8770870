import { gather } from '../kit/gather.ts'
import type { Reader } from '../reader.ts'
import { claimNumbers, claimWhen, claimWhere } from './appointment.ts'
import { claimFrame } from './frame-claims.ts'
import { frameOf } from './frame.ts'
import { claimKind } from './kind-claim.ts'
import { kindOf } from './which.ts'

/** I-797C ASC Appointment Notice (papers catalogue, section 3). It may list several receipt numbers. */
export const i797cBiometrics: Reader = {
  id: 'uscis/i797c-biometrics@1',
  source: 'USCIS',
  recognise: (paper) => kindOf(paper) === 'biometrics',
  read(paper) {
    const g = gather(paper, i797cBiometrics)
    const frame = frameOf(paper)
    claimFrame(g, paper, frame, { needs: ['filing.receipt', 'notice.date'] })
    const at = claimKind(g, paper, frame, 'biometrics', /ASC|biometric|fingerprint/i)
    if (at) g.claim('appointment#1', 'appointment.kind', at.quote, 'biometrics')
    claimWhen(g, paper)
    claimWhere(g, paper)
    claimNumbers(g, frame)
    return g.result()
  },
}
