/** A valid framework document with everything in it that a reader may not expect. The same one each time. */
export function hostileFramework(): unknown;
