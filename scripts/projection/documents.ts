import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './project';
import { readme } from './readme';
import { reference } from './reference';

/** The pages for people, by path. */
export function documents(project: Project): Map<string, string> {
  const files = reference(project);
  const path = join(project.root, 'README.md');
  if (existsSync(path)) {
    files.set('README.md', readme(readFileSync(path, 'utf8'), project));
  }
  return files;
}
