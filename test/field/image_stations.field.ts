import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { at, type JsonObject } from '../support/json';
import { commitAll, copyProject } from '../support/project_copy';

/** Debian: buildah, skopeo, umoci, podman. */
const folder = mkdtempSync(join(tmpdir(), 'stations-'));
const project = copyProject();
const storage = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run'), '--storage-driver', 'vfs'];

beforeAll(() => {
  commitAll(project);
  const args = ['tools/package.ts', '--with', 'buildah', '--no-audit', '--output', folder];
  execFileSync(join(project, 'node_modules/.bin/tsx'), args, { cwd: project, stdio: 'pipe' });
  const release: unknown = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const packed = join(folder, `${at(release, 'name')}-${at(release, 'version')}.tar.gz`);
  writeFileSync(join(folder, 'image.tar'), gunzipSync(readFileSync(packed)));
  run('skopeo', ['copy', '-q', 'docker-archive:image.tar', 'oci:layout:1']);
  run('skopeo', ['copy', '-q', 'oci:layout:1', 'docker-archive:back.tar:back:1']);
  run('umoci', ['unpack', '--image', 'layout:1', 'bundle']);
  run('podman', [...storage, 'load', '-q', '-i', 'image.tar']);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(project, { recursive: true, force: true });
});

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What skopeo says of an image: user, entry point, folder, labels, history and layers. */
function configOf(place: string): JsonObject {
  const { config, history, rootfs, architecture, os } = JSON.parse(
    run('skopeo', ['inspect', '--config', place]),
  );
  return { config, history, rootfs, architecture, os };
}

test('the image says the same of itself at every station', () => {
  const built = configOf('docker-archive:image.tar');
  expect(at(built, 'config', 'User')).toBe('1000:1000');
  expect(configOf('oci:layout:1')).toEqual(built);
  expect(configOf('docker-archive:back.tar')).toEqual(built);
});

test('podman holds the same layers, user, entry point and labels', () => {
  const built = configOf('docker-archive:image.tar');
  const id = run('podman', [...storage, 'images', '-q']).trim();
  const [held]: unknown[] = JSON.parse(run('podman', [...storage, 'image', 'inspect', id]));
  expect(at(held, 'RootFS', 'Layers')).toEqual(at(built, 'rootfs', 'diff_ids'));
  expect([at(held, 'Config', 'Entrypoint'), at(held, 'User'), at(held, 'Labels')]).toEqual(
    ['Entrypoint', 'User', 'Labels'].map((name) => at(built, 'config', name)),
  );
});

test('umoci unpacks it for the same user, command and folder', () => {
  const bundle: unknown = JSON.parse(readFileSync(join(folder, 'bundle/config.json'), 'utf8'));
  const built = configOf('docker-archive:image.tar');
  expect(at(bundle, 'process', 'user')).toMatchObject({ uid: 1000, gid: 1000 });
  expect(at(bundle, 'process', 'args')).toEqual(at(built, 'config', 'Entrypoint'));
  expect(at(bundle, 'process', 'cwd')).toBe(at(built, 'config', 'WorkingDir'));
  expect(existsSync(join(folder, 'bundle/rootfs/app/dist/main.js'))).toBe(true);
});
