import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { run } from '../command';
import { type ActionFacts, readProject } from '../sync/project';

/** What the image runs its actions with. */
export interface Start {
  /** The Node to record with: the very one that will run them. */
  node: string;
  /** The flags of that Node; V8 takes no code that was compiled with others. */
  flags: readonly string[];
}

const root = join(__dirname, '../..');

/** Runs through more of an action than its first example goes through. */
const fullerRuns: Readonly<Record<string, object>> = {
  add_or_update_ticket: { json_body: [{ summary: 'New' }, { id: 1001, summary: 'Known' }] },
  delete_ticket_by_id: { path_parameters: { id: 1001 } },
  get_ticket_by_id: { path_parameters: { id: 1001 } },
  get_tickets: { options: { all_pages: true } },
};

/** One run of an action, through all that it usually needs: its first example, unless there is a fuller one. */
function runOf({ name, examples }: ActionFacts): unknown {
  return fullerRuns[name] ?? examples[0]?.input ?? {};
}

/**
 * Records the code that V8 compiles for each action, to `code_cache/` beside the program, where `src/start.ts` looks for
 * it. The same program and the same Node give the same bytes.
 *
 * @param dist the folder with the program
 * @param simulator the built simulator
 * @throws CommandError if an action fails
 */
export function recordCode(dist: string, simulator: string, { node, flags }: Start): void {
  const workspace = mkdtempSync(join(tmpdir(), 'code-cache-'));
  try {
    const recorder = join(workspace, 'record_code.js');
    buildSync({
      entryPoints: [join(__dirname, 'record_code.ts')],
      outfile: recorder,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
    });
    const release = run(node, ['-p', 'process.version + "-" + process.arch']);
    for (const facts of readProject(root).actions) {
      const action = facts.name;
      const target = join(dist, 'code_cache', release, action);
      // V8 orders what it writes by hashes, which are others in each process unless its chance is told where to begin.
      const settings = [...flags, '--random-seed=1'];
      const order = {
        dist: resolve(dist),
        target: resolve(target),
        simulator: resolve(simulator),
        action,
        input: runOf(facts),
      };
      run(node, [...settings, recorder, JSON.stringify(order)]);
    }
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}
