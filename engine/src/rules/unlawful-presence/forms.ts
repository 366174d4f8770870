/** Which request is it, however the paper writes its name (`I-539`, `I539`)? */
import { formNumber } from '../derived/forms.ts'

/** Extension or change of status. `I-129F`, the petition for a fiancé, is not one. */
export const isExtensionForm = (form: string | undefined): boolean => formNumber(form) === '539' || formNumber(form) === '129'
export const isAdjustmentForm = (form: string | undefined): boolean => formNumber(form) === '485'
