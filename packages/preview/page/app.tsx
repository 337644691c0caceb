import { useEffect, useState } from 'react';
import { Shell } from './shell/shell';
import { fetchContents, fetchVersion } from './state/calls';
import { openDesk } from './state/desk';
import type { Desk } from './state/desk_state';
import { messageOf } from './values/text';

/** Loads what there is to show; everything on the page follows from it. */
export function App() {
  const [desk, setDesk] = useState<Desk>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const fail = (error: Error) => setProblem(error.message);
    fetchContents().then((contents) => setDesk(openDesk(contents)), fail);
  }, []);
  useEffect(() => (desk === undefined ? undefined : watchFiles(desk, setProblem)), [desk]);
  const alert = problem !== '' && (
    <div role="alert" className="alert">
      <strong>The files of the connector cannot be shown as they are now.</strong>
      <pre>{problem}</pre>
    </div>
  );
  if (desk !== undefined) {
    return <Shell desk={desk}>{alert}</Shell>;
  }
  return (
    <main className="start">
      <h1>Connector preview</h1>
      {alert || <p role="status">Loading …</p>}
    </main>
  );
}

/** Who comes back from an editor sees what was edited there, and finds the inputs as they were. */
function watchFiles(desk: Desk, onProblem: (problem: string) => void): () => void {
  let known: string | undefined;
  const look = async () => {
    try {
      const version = await fetchVersion();
      const isNew = known !== undefined && version !== known;
      known = version;
      if (isNew) {
        const contents = await fetchContents();
        desk.set((state) => ({ ...state, contents }));
      }
      onProblem('');
    } catch (error) {
      // What cannot be read now may be mended by the next look.
      known = known === undefined ? undefined : '';
      onProblem(messageOf(error));
    }
  };
  void look();
  window.addEventListener('focus', look);
  return () => window.removeEventListener('focus', look);
}
