import type { Release } from './release';

/** What a builder is given. */
export interface BuildOrder {
  root: string;
  release: Release;
  /** The docker-archive to write, not compressed yet. */
  archive: string;
  /** An empty folder that is removed afterwards. */
  workspace: string;
}

/** A piece of the image that is not the project's own and not bundled by it, in CycloneDX's words. */
export interface BaseComponent {
  type: 'application' | 'library' | 'container';
  name: string;
  version: string;
  purl: string;
}

/** Builds the image and saves it; returns what it was based on. */
export type Builder = (order: BuildOrder) => BaseComponent[];
