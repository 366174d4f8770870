/** Which request is it, however the paper writes its name (`I-539`, `I539`)? */
const named = (pattern: RegExp) => (form: string | undefined): boolean => form !== undefined && pattern.test(form)

/** Extension or change of status. `I-129F`, the petition for a fiancé, is not one. */
export const isExtensionForm = named(/^\s*I[-\s]?(539|129)\b/i)
export const isAdjustmentForm = named(/^\s*I[-\s]?485\b/i)
