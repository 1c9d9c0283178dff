const rightToLeftScript = /-(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)(?:-|$)/i;
const otherScript = /^[a-z]+-[a-z]{4}(?:-|$)/i;
const rightToLeftLanguage = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

/** Which way a language reads, by its BCP 47 tag: a script in the tag decides. Without a tag, the text decides. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  if (language === undefined) return 'auto';
  if (rightToLeftScript.test(language)) return 'rtl';
  return !otherScript.test(language) && rightToLeftLanguage.test(language) ? 'rtl' : 'ltr';
}
