import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../project';
import { cookbook, cookbookPage } from './cookbook';
import { exampleJobs, jobsPage } from './example_jobs';
import { readme } from './readme';
import { reference } from './reference';

/** The pages for people, by path. */
export function documents(project: Project): Map<string, string> {
  const { root } = project;
  const pages: [string, (text: string) => string][] = [
    ['README.md', (text) => readme(text, project)],
    [jobsPage, (text) => exampleJobs(root, text)],
    [cookbookPage, (text) => cookbook(root, text)],
  ];
  const there = pages.filter(([path]) => existsSync(join(root, path)));
  return new Map([
    ...reference(project),
    ...there.map(([path, fill]): [string, string] => [path, fill(readFileSync(join(root, path), 'utf8'))]),
  ]);
}
