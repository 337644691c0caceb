/** Something that keeps the image from being made, said to the person who wants it. */
export class PackagingError extends Error {
  override readonly name = 'PackagingError';
}
