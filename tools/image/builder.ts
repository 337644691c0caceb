import type { Release } from '../release/release';

/** The processors there are images for, as Node names them, and as Docker does. */
export const processors = { x64: 'amd64', arm64: 'arm64' } as const;

/** What an image is made for. */
export type Processor = keyof typeof processors;

/** What a builder is given. */
export interface BuildOrder {
  root: string;
  processor: Processor;
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

/** A way to make the image. */
export interface Builder {
  /** @throws PackagingError if no image for that processor can be made this way on this machine */
  demand(processor: Processor): void;
  /** Builds the image and saves it; returns what it was based on. */
  build(order: BuildOrder): BaseComponent[];
}
