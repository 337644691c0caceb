import type { Editor } from '../state/desk';
import type { Edited } from '../state/history';

/** Takes back what replaced or removed something. The buttons stay where they are, so that the focus does, too. */
export function UndoButtons({ editor, edited }: { editor: Editor; edited: Edited }) {
  const [last, next] = [edited.past.at(-1), edited.future.at(-1)];
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={last === undefined}
        aria-label={last && `Undo: ${last.step}`}
        title={last && `Undo: ${last.step}`}
        onClick={editor.undo}
      >
        Undo
      </button>
      {next && (
        <button
          type="button"
          className="button"
          aria-label={`Redo: ${next.step}`}
          title={`Redo: ${next.step}`}
          onClick={editor.redo}
        >
          Redo
        </button>
      )}
    </>
  );
}
