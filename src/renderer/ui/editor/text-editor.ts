import { history, historyKeymap, insertNewline, standardKeymap } from '@codemirror/commands';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Mark } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { directionOf } from '../markdown/direction';
import { lineMargin } from './line-margin';
import { longWords } from './long-words';
import { inLines, markedPlaces, setMarks } from './marked-places';
import { marking } from './marking';
import { unspelled } from './unspelled';

/*
 * CodeMirror, in a shadow root of its own: it adds its styles at run time, and only there can it do so without a style
 * element, which our content security policy refuses.
 */

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'transparent', fontSize: 'var(--size-2)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.55', overflow: 'auto' },
  // Its width never follows its text: to know how narrow it could be, Chromium would lay out a line for each letter.
  '.cm-content': { contain: 'inline-size', padding: '8px 0', caretColor: 'var(--text)' },
  '.cm-line': { padding: '0 10px 0 6px' },
  '.cm-gutters': {
    backgroundColor: 'transparent',
    color: 'var(--text-3)',
    border: 'none',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '28px', padding: '0 4px 0 6px' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'var(--hover)' },
  '&.cm-focused .cm-activeLineGutter': { color: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--accent-soft)',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--amber-soft)', outline: '1px solid var(--amber)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--accent-soft)' },
  // Not of colour alone, which is the system's where it forces its own.
  '.cm-marked': {
    borderRadius: '2px',
    outline: '1px solid var(--amber)',
    backgroundColor: 'var(--found)',
    color: 'inherit',
  },
  '@media (forced-colors: active)': {
    '.cm-marked, .cm-searchMatch': { backgroundColor: 'Mark', color: 'MarkText', forcedColorAdjust: 'none' },
    '.cm-searchMatch-selected': { backgroundColor: 'Highlight', color: 'HighlightText' },
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--pressed)' },
  '.cm-content[data-hint]::before': {
    position: 'absolute',
    paddingInlineStart: '6px',
    color: 'var(--text-3)',
    content: 'attr(data-hint)',
    pointerEvents: 'none',
    whiteSpace: 'pre-wrap',
  },
  '.cm-panels': {
    backgroundColor: 'var(--surface)',
    color: 'var(--text)',
    borderColor: 'var(--line)',
    fontSize: 'var(--size-1)',
  },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    padding: '8px',
    '& input, & button, & label': { margin: '0' },
    '& br': { display: 'none' },
    '& .cm-textfield': { flex: '1 1 100%', height: '30px', padding: '0 8px' },
    // Room for what closes it; all of them are large enough to be hit.
    '& [name=search]': { marginInlineEnd: '28px' },
    '& .cm-button': { minHeight: '26px', padding: '0 8px', fontSize: 'var(--size-1)', fontWeight: '500' },
    '& label': {
      display: 'inline-flex',
      alignItems: 'center',
      gap: '4px',
      minHeight: '24px',
      fontSize: 'var(--size-1)',
    },
    // Words of programmers.
    '& label:has([name=re]), & label:has([name=word])': { display: 'none' },
    '& input, & button': { fontFamily: 'inherit' },
    '& :focus-visible': { outline: '2px solid var(--accent)' },
    '& button[name=close]': {
      insetBlockStart: '11px',
      insetInline: 'auto 8px',
      width: '24px',
      height: '24px',
      color: 'inherit',
      fontSize: '16px',
    },
  },
  '.cm-textfield': {
    border: '1px solid var(--line-strong)',
    borderRadius: '4px',
    fontSize: 'var(--size-2)',
    backgroundColor: 'var(--raised)',
    color: 'inherit',
  },
  '.cm-button': {
    border: '1px solid var(--line)',
    borderRadius: '4px',
    backgroundColor: 'var(--raised)',
    backgroundImage: 'none',
    color: 'inherit',
  },
});

/**
 * What is typed is put into the text here, not read back from the page: where a line is wrapped, Chromium sets a line break
 * of its own before a space, and tells of it as of one that somebody typed.
 */
const typing = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== 'insertText' || event.data === null || event.isComposing) return false;
    // Not the editor's selection: that hears of the page's only later.
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selectionIn(view.root) ?? {};
    if (!anchorNode || !focusNode || !view.contentDOM.contains(anchorNode)) return false;
    const anchor = view.posAtDOM(anchorNode, anchorOffset);
    const head = view.posAtDOM(focusNode, focusOffset);
    const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)];
    const insert = view.state.toText(event.data);
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.type',
      scrollIntoView: true,
    });
    return true;
  },
});

/** Chromium's own way to what is selected within a shadow root. */
const selectionIn = (
  root: DocumentOrShadowRoot & { getSelection?: () => Selection | null },
): Selection | null => (root.getSelection ? root.getSelection() : document.getSelection());

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly label: string;
  readonly text: string;
  readonly placeholder: string;
  readonly onChange: (text: string) => void;
  /** The keys of its place, and what else is its own. */
  readonly own: Extension;
}

export class TextEditor {
  readonly #view: EditorView;
  /** What we told or were told last: an echo of our own change changes nothing. */
  #known: string;

  constructor({ parent, label, text, placeholder: hint, onChange, own }: EditorOptions) {
    const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open', delegatesFocus: true });
    root.replaceChildren();
    this.#known = text;
    this.#view = new EditorView({
      root,
      state: EditorState.create({
        doc: text,
        extensions: [
          ...baseExtensions(label),
          history(),
          markedPlaces,
          typing,
          search({ top: true }),
          highlightSelectionMatches(),
          // As an attribute, not as text in the textbox that nobody wrote.
          EditorView.contentAttributes.of((view) =>
            view.state.doc.length === 0 ? { 'data-hint': hint } : {},
          ),
          keymap.of(searchKeymap),
          own,
          keymap.of([
            ...historyKeymap,
            // Neither spaces around the break nor the numbers of a list are anybody's business but the person's.
            { key: 'Enter', run: insertNewline, shift: insertNewline },
            ...standardKeymap,
            // No indenting by Tab: a keyboard user leaves the editor by it.
          ]),
          marking(text),
          EditorView.updateListener.of((update) => {
            if (!update.docChanged) return;
            const now = update.state.doc.toString();
            // What comes from elsewhere is no edit of the person's: as a draft it would stand against what comes next.
            if (now === this.#known) return;
            this.#known = now;
            onChange(this.#known);
          }),
        ],
      }),
    });
    // Not before it is as it will be: on the page it would be laid out with each part that it is given.
    root.append(this.#view.dom);
  }

  /** Shows another text where it is another one, and keeps the cursor where it can. */
  setText(text: string): void {
    if (text === this.#known) return;
    this.#known = text;
    const { doc, selection } = this.#view.state;
    const at = Math.min(selection.main.head, text.length);
    this.#view.dispatch({ changes: { from: 0, to: doc.length, insert: text }, selection: { anchor: at } });
  }

  /** Marks these places of the text, and no others. */
  mark(marks: readonly Mark[]): void {
    this.#view.dispatch({ effects: setMarks.of(inLines(this.#known, marks)) });
  }

  /** Puts the cursor at a place of the text, and brings it into view. */
  goTo(place: number, focus: boolean): void {
    const [[anchor] = [0]] = inLines(this.#known, [[place, place]]);
    this.#view.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    });
    if (focus) this.#view.focus();
  }

  destroy(): void {
    this.#view.destroy();
  }
}

/** Where a text shows which way it runs. */
const BEGINNING = 10_000;

/** A text beside another one, for reading. */
export function baseExtensions(label: string): Extension[] {
  return [
    theme,
    lineNumbers(),
    drawSelection(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    EditorView.lineWrapping,
    lineMargin,
    EditorState.phrases.of(phrases()),
    EditorView.contentAttributes.of(({ state }) => ({
      'aria-label': label,
      spellcheck: 'true',
      // An empty text runs as the page does, with what stands in its place. Not `auto`: Chromium looks for the first
      // letter anew with each element that is added or removed.
      dir: state.doc.length === 0 ? document.documentElement.dir : directionOf(state.sliceDoc(0, BEGINNING)),
    })),
    unspelled,
    longWords,
  ];
}

/** What the editor's library would say in English, by its own words for it; `$` is a number. */
const phrases = (): Record<string, string> => ({
  Find: say('editor.find'),
  Replace: say('editor.replace_with'),
  next: say('editor.next'),
  previous: say('editor.previous'),
  all: say('editor.all'),
  'match case': say('editor.match_case'),
  regexp: say('editor.regexp'),
  'by word': say('editor.by_word'),
  replace: say('editor.replace'),
  'replace all': say('editor.replace_all'),
  close: say('editor.close'),
  'current match': say('editor.current_match'),
  'on line': say('editor.on_line'),
  'replaced match on line $': say('editor.replaced_on_line'),
  'replaced $ matches': say('editor.replaced_matches'),
  '$ unchanged lines': say('editor.unchanged_lines'),
  'Go to line': say('editor.go_to_line'),
  go: say('editor.go'),
  'Control character': say('editor.control_character'),
  'Selection deleted': say('editor.selection_deleted'),
});
