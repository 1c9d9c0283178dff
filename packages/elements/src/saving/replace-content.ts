/** A recipe that makes the draft of a document equal to another document: one step, which can be undone. */
export const replaceContent =
  (document: object) =>
  (draft: object): void => {
    const open = draft as Record<string, unknown>;
    for (const key of Object.keys(open)) if (!Object.hasOwn(document, key)) delete open[key];
    Object.assign(open, document);
  };
