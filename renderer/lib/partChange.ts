/**
 * What is to become of something that is kept elsewhere: some of its parts, or how they follow from it as it stands then.
 * Whoever shows a form hands this up and never the whole: what it was rendered with may have been changed since.
 */
export type PartChange<T> = Partial<T> | ((latest: T) => Partial<T>);

/** The thing with that change made to it as it stands now. Pure. */
export const withParts = <T extends object>(latest: T, change: PartChange<T>): T => ({
  ...latest,
  ...(typeof change === 'function' ? change(latest) : change),
});
