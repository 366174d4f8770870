/** The names machine output carries; the number goes up when a field is removed or changes its meaning. */
export const READ_SCHEMA = 'proofline-read/1'
export const TIMELINE_SCHEMA = 'proofline-timeline/1'
export const CONTRADICTIONS_SCHEMA = 'proofline-contradictions/1'
export const WHY_SCHEMA = 'proofline-why/1'
export const RULE_SCHEMA = 'proofline-rule/1'
export const RULES_SCHEMA = 'proofline-rules/1'
export const RULES_CHECK_SCHEMA = 'proofline-rules-check/1'
export const RULES_DIFF_SCHEMA = 'proofline-rules-diff/1'
