/** Something wrong in the hand-written files that stops the projection; the message names file and cure. */
export class ProjectionError extends Error {
  override readonly name = 'ProjectionError';
}
