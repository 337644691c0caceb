import {
  type InputHTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';

/** One thing that can be chosen. */
export interface Suggestion {
  key: string;
  content: ReactNode;
}

/** Suggestions that belong together; without a title they stand by themselves. */
export interface SuggestionGroup {
  title: string;
  suggestions: Suggestion[];
}

/** What is suggested for a text. */
export interface Suggestions {
  groups: readonly SuggestionGroup[];
  /** What else there is to say, such as that there are more. */
  note?: string | undefined;
}

/** What a box is for: to choose one of what is there, or to write anything, with suggestions for it. */
type Purpose = 'choose' | 'write';

const none: Suggestions = { groups: [] };

interface SuggestBoxProps {
  text: string;
  onText: (text: string) => void;
  /** Asked only while the suggestions are shown. */
  suggestions: () => Suggestions;
  /** @returns true if the box is to stay open */
  onChoose: (key: string) => boolean | undefined;
  /** Hears when the suggestions are asked for, and when they are no longer wanted. */
  onOpen?: (isOpen: boolean) => void;
  /** Where anything may be written nothing is chosen but what a person moved to, and a click only places the cursor. */
  purpose?: Purpose;
  /** What the list is called. */
  label: string;
  input: InputHTMLAttributes<HTMLInputElement> & { id: string };
}

/** A text input with suggestions beneath, as the pattern "combobox with list" of the ARIA practices has it. */
export function SuggestBox({ text, onText, suggestions, onChoose, label, input, ...props }: SuggestBoxProps) {
  const { onOpen, purpose = 'choose' } = props;
  const first = purpose === 'choose' ? 0 : -1;
  const [isOpen, setOpened] = useState(false);
  const [active, setActive] = useState(first);
  const setOpen = (next: boolean) => {
    setOpened(next);
    if (next !== isOpen) {
      onOpen?.(next);
    }
  };
  const { groups, note } = isOpen ? suggestions() : none;
  const keys = groups.flatMap((group) => group.suggestions.map(({ key }) => key));
  const isShown = isOpen && (keys.length > 0 || note !== undefined);
  const listId = `${input.id}:list`;
  const optionId = (at: number): string => `${listId}:${at}`;
  const choose = (key: string | undefined) => {
    if (key !== undefined) {
      setOpen(onChoose(key) === true);
    }
    setActive(first);
  };
  const step = (by: number) => {
    setOpen(true);
    const next = active < 0 && by < 0 ? keys.length - 1 : active + by;
    setActive(isShown ? (next + keys.length) % Math.max(1, keys.length) : first);
  };
  const isActive = isShown && active >= 0 && active < keys.length;
  const listen = (event: KeyboardEvent) => {
    const act = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: isActive ? () => choose(keys[active]) : undefined,
      Escape: isShown ? () => setOpen(false) : undefined,
    }[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={purpose === 'write' ? 'suggest write' : 'suggest'}>
      <input
        {...input}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={isShown}
        aria-controls={isShown ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isActive ? optionId(active) : undefined}
        value={text}
        onClick={() => purpose === 'choose' && setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={listen}
        onChange={({ currentTarget }) => {
          onText(currentTarget.value);
          setOpen(true);
          setActive(first);
        }}
      />
      {purpose === 'write' && (
        <button
          type="button"
          className="opener"
          tabIndex={-1}
          aria-label={`Suggest: ${label}`}
          aria-expanded={isShown}
          onPointerDown={(event) => {
            // The focus stays in the input, or goes there.
            event.preventDefault();
            document.getElementById(input.id)?.focus();
          }}
          onClick={() => setOpen(!isOpen)}
        >
          ▾
        </button>
      )}
      {isShown && (
        <div className="suggestions">
          <Options {...{ groups, active, listId, optionId, label }} onChoose={choose} />
          {note !== undefined && (
            <p className="about" aria-live="polite">
              {note}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

interface OptionsProps {
  groups: readonly SuggestionGroup[];
  active: number;
  listId: string;
  label: string;
  optionId: (at: number) => string;
  onChoose: (key: string) => void;
}

function Options({ groups, active, listId, label, optionId, onChoose }: OptionsProps) {
  const activeOption = useRef<HTMLDivElement>(null);
  useEffect(() => {
    activeOption.current?.scrollIntoView({ block: 'nearest' });
  });
  let at = -1;
  const option = ({ key, content }: Suggestion) => {
    at += 1;
    const isActive = at === active;
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the input, which keeps the focus
      // biome-ignore lint/a11y/useFocusableInteractive: the input names the active option
      <div
        key={key}
        id={optionId(at)}
        ref={isActive ? activeOption : undefined}
        role="option"
        aria-selected={isActive}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => onChoose(key)}
      >
        {content}
      </div>
    );
  };
  const nothing = groups.every(({ suggestions }) => suggestions.length === 0);
  return nothing ? null : (
    <div role="listbox" id={listId} aria-label={label} className="options">
      {groups.map(({ title, suggestions }) =>
        title === '' ? (
          suggestions.map(option)
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={title} role="group" aria-label={title}>
            <div className="group-title" aria-hidden>
              {title}
            </div>
            {suggestions.map(option)}
          </div>
        ),
      )}
    </div>
  );
}
