/** A rating that says that the person does not know: an answer, and part of no average. */
export const dontKnow = 'dont-know';
