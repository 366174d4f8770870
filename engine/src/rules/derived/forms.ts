/** Is this the application for asylum, however the paper writes its name (`I-589`, `I589`)? */
export const isAsylumForm = (form: string | undefined): boolean => form !== undefined && /^\s*I[-\s]?589\b/i.test(form)
