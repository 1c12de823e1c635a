import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { narrowMargin } from '../../ui/editor/line-margin';
import { baseExtensions } from '../../ui/editor/text-editor';

interface Side {
  readonly label: string;
  readonly text: string;
}

const colours = EditorView.theme({
  '&.cm-merge-a .cm-changedLine, .cm-deletedChunk': { backgroundColor: 'var(--red-soft)' },
  '&.cm-merge-b .cm-changedLine, .cm-insertedLine': { backgroundColor: 'var(--accent-soft)' },
  '&.cm-merge-a .cm-changedText': { background: 'none', textDecoration: 'underline 2px var(--red)' },
  '&.cm-merge-b .cm-changedText': { background: 'none', textDecoration: 'underline 2px var(--accent)' },
  '.cm-collapsedLines': { background: 'var(--soft)', color: 'var(--text-2)' },
});

/** Longest way and time the comparison may take before it becomes a rough one. */
const SCAN_LIMIT = 500;
const TIMEOUT_MS = 50;

/** Two texts side by side, with what differs marked. Returns what ends it. */
export function showDifference(parent: HTMLElement, before: Side, now: Side): () => void {
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open', delegatesFocus: true });
  root.replaceChildren();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.cm-mergeView { height: 100%; overflow: auto; }');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const side = ({ label, text }: Side) => ({
    doc: text,
    extensions: [...baseExtensions(label), narrowMargin, colours, EditorState.readOnly.of(true)],
  });
  const view = new MergeView({
    a: side(before),
    b: side(now),
    parent: root,
    root,
    gutter: true,
    highlightChanges: true,
    collapseUnchanged: { margin: 3, minSize: 6 },
    diffConfig: { scanLimit: SCAN_LIMIT, timeout: TIMEOUT_MS },
  });
  const { dom } = view.b;
  const place = dom.parentElement;
  dom.remove();
  // The other one a frame later: each is laid out several times before it stands.
  requestAnimationFrame(() => requestAnimationFrame(() => place?.append(dom)));
  return () => view.destroy();
}
